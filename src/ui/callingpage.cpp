// SPDX-License-Identifier: MIT
#include "ui/callingpage.h"

#include "model/sentences.h"
#include "ui/metrics.h"
#include "ui_callingpage.h"

#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace talkstick::ui {
namespace {

enum Column { Mark, Name, Text, Outcome, Took, Rest };

QLabel *makeLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

// Returns the first row below the step.
int addStep(QGridLayout &grid, int row, const CallStep &step)
{
    QWidget *parent = grid.parentWidget();
    QLabel *mark = makeLabel(markOf(step.state), parent);
    mark->setAccessibleName(spokenMarkOf(step.state));
    grid.addWidget(mark, row, Mark);
    QLabel *name = makeLabel(step.name, parent);
    name->setFont(metricsFor(parent->font()).strong);
    grid.addWidget(name, row, Name);
    for (const CallLine &line : step.lines) {
        const bool alone = line.result.isEmpty();
        QLabel *text = makeLabel(line.text, parent);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setWordWrap(alone);
        grid.addWidget(text, row, Text, 1, alone ? Rest - Text + 1 : 1);
        if (!alone) {
            grid.addWidget(makeLabel(line.result, parent), row, Outcome);
            grid.addWidget(makeLabel(line.took, parent), row, Took);
        }
        ++row;
    }
    return step.lines.isEmpty() ? row + 1 : row;
}

} // namespace

CallingPage::CallingPage(session::Clock &clock, QWidget *parent)
    : CentredPage(parent)
    , m_ui(std::make_unique<Ui::CallingPage>())
    , m_alarm(clock.makeAlarm([this] { showSteps(); }))
    , m_clock(clock)
{
    m_ui->setupUi(this);
    setTitles({m_ui->title});
    m_ui->ways->hide();
    connect(m_ui->cancel, &QPushButton::clicked, this, &CallingPage::cancelRequested);
    connect(m_ui->tryAgain, &QPushButton::clicked, this, &CallingPage::tryAgainRequested);
    connect(m_ui->hostInstead, &QPushButton::clicked, this, &CallingPage::hostInsteadRequested);
}

CallingPage::~CallingPage() = default;

void CallingPage::setCall(switchboard::Call *call)
{
    if (m_call == call)
        return;
    if (m_call)
        m_call->disconnect(this);
    m_call = call;
    m_alarm->clear();
    if (!call)
        return;
    m_begun = m_clock.now();
    m_alarm->set(m_begun + kStepsAfter);
    m_ui->title->setText(tr("Calling %1").arg(toText(call->options().address)));
    showSteps();
    connect(call, &switchboard::Call::changed, this, &CallingPage::follow);
    follow();
}

void CallingPage::focusButtons()
{
    (m_ui->ways->isHidden() ? m_ui->cancel : m_ui->tryAgain)->setFocus();
}

void CallingPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelRequested();
    else
        CentredPage::keyPressEvent(event);
}

void CallingPage::follow()
{
    const bool over = m_call->progress().step == switchboard::CallProgress::Step::Failed;
    m_ui->cancel->setText(over ? tr("Back") : tr("Cancel"));
    m_ui->ways->setVisible(over);
    if (over)
        return showFailure();
    m_ui->explanation->clear();
    showSteps();
}

void CallingPage::showSteps()
{
    if (!m_call)
        return;
    const bool shown = m_clock.now() - m_begun >= kStepsAfter
        || m_call->progress().step == switchboard::CallProgress::Step::Failed;
    const QList<CallStep> steps = shown ? callSteps(m_call->progress()) : QList<CallStep> {};
    if (std::exchange(m_steps, steps) == steps)
        return;
    qDeleteAll(m_ui->steps->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete m_ui->steps->layout();
    auto *grid = new QGridLayout(m_ui->steps);
    const Metrics metrics = metricsFor(font());
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics.s4);
    grid->setVerticalSpacing(metrics.s2);
    grid->setColumnStretch(Rest, 1);
    int row = 0;
    for (const CallStep &step : steps)
        row = addStep(*grid, row, step);
}

void CallingPage::showFailure()
{
    m_alarm->clear();
    showSteps();
    const model::Explanation why = model::explain(m_call->progress());
    m_ui->explanation->showText(model::Tone::Failure, why.what, why.advice);
    m_ui->details->setText(why.details);
    if (m_ui->cancel->hasFocus())
        focusButtons();
    emit failed(why.what);
}

} // namespace talkstick::ui

// SPDX-License-Identifier: MIT
#include "ui/callingpage.h"

#include "model/sentences.h"
#include "ui/callstepsbox.h"
#include "ui/flowlayout.h"
#include "ui/holdsfocus.h"
#include "ui/metrics.h"
#include "ui/wordsbox.h"
#include "ui_callingpage.h"

#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace talkstick::ui {
namespace {

using model::Remedy;
using switchboard::CallFailure;
using switchboard::CallProgress;
using Step = CallProgress::Step;

} // namespace

CallingPage::CallingPage(session::Clock &clock, QWidget *parent)
    : CentredPage(parent)
    , m_ui(std::make_unique<Ui::CallingPage>())
    , m_alarm(clock.makeAlarm([this] { showSteps(); }))
    , m_clock(clock)
{
    m_ui->setupUi(this);
    setUpRemedies();
    setElements({.titles = {m_ui->title}});
    for (QWidget *later : QList<QWidget *> {m_ui->ways, m_ui->details, m_ui->words})
        later->hide();
    connect(m_ui->cancel, &QPushButton::clicked, this, &CallingPage::cancelRequested);
    connect(m_ui->words, &WordsBox::judged, this, &CallingPage::judge);
}

CallingPage::~CallingPage() = default;

void CallingPage::setUpRemedies()
{
    auto *row = new FlowLayout(m_ui->ways);
    row->setContentsMargins({});
    m_remedies = {{Remedy::TryAgain, m_ui->tryAgain},
                  {Remedy::HostInstead, m_ui->hostInstead},
                  {Remedy::WithoutEncryption, m_ui->withoutEncryption},
                  {Remedy::CompareWords, m_ui->compareWords},
                  {Remedy::KnockAnyway, m_ui->knockAnyway},
                  {Remedy::Practice, m_ui->practice}};
    for (const auto &[remedy, button] : m_remedies.asKeyValueRange()) {
        row->addWidget(button);
        button->setText(model::nameOf(remedy));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this,
                [this, remedy = remedy] { emit remedyRequested(remedy); });
    }
}

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
    m_told = Step::Finding;
    m_ui->words->setVerdict(switchboard::WordsVerdict::NotCompared);
    connect(call, &switchboard::Call::changed, this, &CallingPage::follow);
    follow();
}

void CallingPage::focusButtons()
{
    for (const Remedy remedy : {Remedy::TryAgain, Remedy::HostInstead, Remedy::Practice}) {
        if (m_remedies[remedy]->isVisibleTo(this))
            return m_remedies[remedy]->setFocus();
    }
    m_ui->cancel->setFocus();
}

void CallingPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelRequested();
    else
        CentredPage::keyPressEvent(event);
}

void CallingPage::resizeEvent(QResizeEvent *event)
{
    CentredPage::resizeEvent(event);
    showSteps();
}

void CallingPage::changeEvent(QEvent *event)
{
    CentredPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showStepsAfresh();
}

void CallingPage::applyMetrics(const Metrics &metrics)
{
    for (QPushButton *button : m_remedies)
        giveRoom(*button, metrics);
    giveRoom(*m_ui->cancel, metrics);
    m_ui->ways->layout()->setSpacing(metrics.s2);
    showStepsAfresh();
}

void CallingPage::showStepsAfresh()
{
    m_steps.clear();
    showSteps();
}

void CallingPage::follow()
{
    const bool failed = m_call->progress().step == Step::Failed;
    m_ui->cancel->setText(cancelText());
    giveRoom(*m_ui->cancel, metricsFor(font()));
    m_ui->ways->setVisible(failed);
    m_ui->details->setVisible(failed && !m_ui->details->text().isEmpty());
    showTitle();
    showWords();
    showSteps();
    if (failed)
        showFailure();
    else
        m_ui->explanation->clear();
    tellStep();
}

QString CallingPage::cancelText() const
{
    const CallProgress &progress = m_call->progress();
    if (progress.failure == CallFailure::OtherKeyAtAddress)
        return tr("Stop", "do not go on with this call");
    if (progress.step == Step::Failed)
        return tr("Back");
    return progress.step == Step::Knocking ? tr("Leave") : tr("Cancel");
}

void CallingPage::showTitle()
{
    const CallProgress &progress = m_call->progress();
    const QString name = progress.knownAs.isEmpty() ? toText(progress.address) : progress.knownAs;
    if (progress.step == Step::Knocking)
        m_ui->title->setText(tr("Connected to %1. %2", "a name; a sentence on how we wait")
                                 .arg(name, model::waitingText(*progress.waiting)));
    else if (progress.step == Step::Failed)
        m_ui->title->setText(tr("Call to %1", "a name; it has failed").arg(name));
    else
        m_ui->title->setText(tr("Calling %1").arg(name));
}

void CallingPage::showWords()
{
    const CallProgress &progress = m_call->progress();
    m_ui->words->setVisible(progress.step == Step::Knocking && !progress.words.isEmpty());
    m_ui->words->setWords(progress.knownAs.isEmpty() ? tr("them", "say these words to them")
                                                     : progress.knownAs,
                          progress.words);
}

void CallingPage::judge(switchboard::WordsVerdict verdict)
{
    const QPointer<switchboard::Call> call = m_call;
    m_ui->words->setVerdict(verdict);
    m_ui->cancel->setFocus();
    if (verdict == switchboard::WordsVerdict::Match)
        emit announced(m_ui->words->note());
    if (call)
        call->judgeWords(verdict);
}

void CallingPage::showSteps()
{
    if (!m_call)
        return;
    const bool shown =
        m_clock.now() - m_begun >= kStepsAfter || m_call->progress().step == Step::Failed;
    const auto shape = isNarrow() ? CallStepsShape::Narrow : CallStepsShape::Wide;
    const QList<CallStep> steps = shown ? callSteps(m_call->progress()) : QList<CallStep> {};
    if (steps == m_steps && shape == m_shape)
        return;
    m_steps = steps;
    m_shape = shape;
    ui::showSteps(*m_ui->steps, steps, shape, palette());
}

void CallingPage::showFailure()
{
    m_alarm->clear();
    const model::Explanation why = model::explain(m_call->progress());
    m_ui->explanation->showText(model::Tone::Failure, why.what, why.advice);
    m_ui->details->setText(why.details);
    m_ui->details->setHidden(why.details.isEmpty());
    const QList<Remedy> offered = model::remediesFor(m_call->options(), m_call->progress());
    const bool hadFocus = m_ui->cancel->hasFocus() || holdsFocus(*m_ui->words);
    for (const auto &[remedy, button] : m_remedies.asKeyValueRange()) {
        giveRoom(*button, metricsFor(font()));
        button->setVisible(offered.contains(remedy));
    }
    if (hadFocus)
        focusButtons();
}

// The announcer passes over those that come too fast; the last one counts.
void CallingPage::tellStep()
{
    const CallProgress &progress = m_call->progress();
    if (std::exchange(m_told, progress.step) == progress.step)
        return;
    if (progress.step == Step::Failed)
        emit announced(model::explain(progress).what);
    else if (progress.step == Step::Knocking)
        emit announced(
            progress.words.isEmpty()
                ? m_ui->title->text()
                : tr("%1 Words: %2.")
                      .arg(m_ui->title->text(), progress.words.join(QStringLiteral(", "))));
    else if (progress.step == Step::Connecting)
        emit announced(tr("Found."));
    else if (progress.step == Step::Securing)
        emit announced(tr("Connected. Securing."));
    else if (progress.step == Step::Greeting)
        emit announced(tr("Secure."));
}

} // namespace talkstick::ui

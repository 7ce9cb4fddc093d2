// SPDX-License-Identifier: MIT
#include "ui/practicedialog.h"

#include "ui/metrics.h"
#include "ui_practicedialog.h"

#include <QEvent>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace talkstick::ui {
namespace {

using switchboard::Temper;

constexpr int kLettersWide = 64;

struct Choice
{
    Temper temper;
    QRadioButton *button;
    QLabel *hint;
};

QList<Choice> choices(const Ui::PracticeDialog &ui)
{
    return {{Temper::Polite, ui.polite, ui.politeHint},
            {Temper::Slow, ui.slow, ui.slowHint},
            {Temper::Chatty, ui.chatty, ui.chattyHint},
            {Temper::Rude, ui.rude, ui.rudeHint},
            {Temper::SmallBuffer, ui.smallBuffer, ui.smallBufferHint}};
}

} // namespace

PracticeDialog::PracticeDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PracticeDialog>())
{
    m_ui->setupUi(this);
    for (const Choice &choice : choices(*m_ui))
        choice.button->setAccessibleDescription(choice.hint->text());
    QPushButton *start = m_ui->buttons->addButton(tr("Start"), QDialogButtonBox::AcceptRole);
    start->setObjectName(QStringLiteral("start"));
    start->setDefault(true);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->polite->setFocus();
    updateAppearance();
}

PracticeDialog::~PracticeDialog() = default;

Temper PracticeDialog::temper() const
{
    const QList<Choice> all = choices(*m_ui);
    const auto chosen = std::find_if(
        all.begin(), all.end(), [](const Choice &choice) { return choice.button->isChecked(); });
    return chosen == all.end() ? Temper::Polite : chosen->temper;
}

void PracticeDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        updateAppearance();
}

void PracticeDialog::updateAppearance()
{
    const Metrics metrics = metricsFor(font());
    m_ui->dialogLayout->setContentsMargins(metrics.s4, metrics.s4, metrics.s4, metrics.s4);
    m_ui->dialogLayout->setSpacing(metrics.s1);
    m_ui->purpose->setMinimumWidth(kLettersWide * fontMetrics().averageCharWidth());
    m_ui->purpose->setContentsMargins(0, 0, 0, metrics.s3);
    // Under the button's text.
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this)
        + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, nullptr, this);
    for (const Choice &choice : choices(*m_ui))
        choice.hint->setContentsMargins(mirrored({indent, 0, 0, metrics.s3}, layoutDirection()));
    giveRoom(*m_ui->buttons, metrics);
    fitToText(*this);
}

} // namespace talkstick::ui

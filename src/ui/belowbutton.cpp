// SPDX-License-Identifier: MIT
#include "ui/belowbutton.h"

#include "ui/metrics.h"

namespace talkstick::ui {

BelowButton::BelowButton(QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(QStringLiteral("below"));
    setAutoDefault(false);
    hide();
}

void BelowButton::setCount(qsizetype count)
{
    setVisible(count > 0);
    if (count <= 0)
        return;
    const QString text =
        count == 1 ? tr("1 new below") : tr("%n new below", "more than one turn", int(count));
    setText(QStringLiteral("\u2193 ") + text);
    setAccessibleName(text);
    setToolTip(tr("Go to the end (End)"));
    giveRoom(*this, metricsFor(font()));
}

void BelowButton::moveTo(const QRect &area)
{
    adjustSize();
    const int gap = metricsFor(font()).s2;
    move(area.center().x() - width() / 2, area.bottom() - height() - gap);
}

} // namespace talkstick::ui

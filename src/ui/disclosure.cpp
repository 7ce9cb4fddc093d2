// SPDX-License-Identifier: MIT
#include "ui/disclosure.h"

#include "ui/icons.h"
#include "ui/metrics.h"

#include <QEvent>

namespace talkstick::ui {

Disclosure::Disclosure(QWidget *parent)
    : QToolButton(parent)
{
    setCheckable(true);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(this, &QToolButton::toggled, this, &Disclosure::showArrow);
    showArrow();
}

Disclosure::~Disclosure() = default;

void Disclosure::showArrow()
{
    setSymbol(*this, isChecked() ? Symbol::Down : ahead(layoutDirection()), palette());
}

void Disclosure::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (changesLook(*event))
        showArrow();
}

} // namespace talkstick::ui

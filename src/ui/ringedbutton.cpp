// SPDX-License-Identifier: MIT
#include "ui/ringedbutton.h"

#include "ui/focusring.h"

#include <QPainter>

namespace talkstick::ui {

RingedButton::RingedButton(QWidget *parent)
    : QPushButton(parent)
{ }

RingedButton::~RingedButton() = default;

void RingedButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    paintFocusRing(painter, rect(), palette().color(QPalette::ButtonText));
}

RingedButton &ringed(QDialogButtonBox &box, QDialogButtonBox::StandardButton which)
{
    QPushButton *plain = box.button(which);
    const auto role = box.buttonRole(plain);
    auto *button = new RingedButton(&box);
    button->setText(plain->text());
    delete plain;
    box.addButton(button, role);
    return *button;
}

} // namespace talkstick::ui

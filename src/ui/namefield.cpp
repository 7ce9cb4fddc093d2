// SPDX-License-Identifier: MIT
#include "ui/namefield.h"

#include "model/ownname.h"
#include "switchboard/switchboard.h"

#include <QFocusEvent>

namespace talkstick::ui {

NameField::NameField(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::editingFinished, this, &NameField::keep);
}

void NameField::introduce(const Parts &parts)
{
    m_parts.emplace(parts);
    load();
}

void NameField::load()
{
    if (m_parts)
        setText(model::ownName(m_parts->settings));
}

void NameField::keep()
{
    if (!m_parts)
        return;
    m_parts->switchboard.setName(text());
    if (text() != model::ownName(m_parts->settings))
        model::keepOwnName(m_parts->settings, text());
}

void NameField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    // By mouse the press comes after this and would put the caret where it points.
    if (event->reason() == Qt::MouseFocusReason)
        QMetaObject::invokeMethod(this, &QLineEdit::selectAll, Qt::QueuedConnection);
}

} // namespace talkstick::ui

// SPDX-License-Identifier: MIT
#pragma once

#include "ui/parts.h"

#include <QLineEdit>

#include <optional>

namespace talkstick::ui {

//! What the user wants to be called. It is shown to whoever is called or let in, so it begins as no
//! more than one word, to be typed over: whoever comes to the field finds all of it selected.
class NameField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit NameField(QWidget *parent = nullptr);

    //! What is in \a parts must outlive this.
    void introduce(const Parts &parts);
    //! Reads it again: it may have been changed elsewhere.
    void load();
    //! Calls oneself so from now on.
    void keep();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    std::optional<Parts> m_parts;
};

} // namespace talkstick::ui

// SPDX-License-Identifier: MIT
#pragma once

#include "ui/parts.h"

#include <QWidget>

namespace talkstick::ui {

class Notice;

//! A line above the page, whatever page is shown, as long as plain callers come in without asking;
//! its button ends that. It never takes the focus.
class LetInLine final : public QWidget
{
    Q_OBJECT

public:
    //! What is in \a parts must outlive this.
    explicit LetInLine(const Parts &parts, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void updateAppearance();

    Parts m_parts;
    Notice *m_notice;
};

} // namespace talkstick::ui

// SPDX-License-Identifier: MIT
#pragma once

#include "ui/noticebar.h"
#include "ui/parts.h"

namespace talkstick::ui {

//! A line above the page, whatever page is shown, as long as plain callers come in without asking;
//! its button ends that. It never takes the focus.
class LetInLine final : public NoticeBar
{
    Q_OBJECT

public:
    //! What is in \a parts must outlive this.
    explicit LetInLine(const Parts &parts, QWidget *parent = nullptr);

private:
    void refresh();

    Parts m_parts;
};

} // namespace talkstick::ui

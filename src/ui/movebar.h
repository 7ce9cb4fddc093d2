// SPDX-License-Identifier: MIT
#pragma once

#include "model/sentences.h"
#include "model/tone.h"
#include "switchboard/mover.h"
#include "ui/noticebar.h"
#include "ui/parts.h"

namespace talkstick::ui {

//! Writes everything to a file for another computer, or brings it from one; and is a line that says
//! how far that has come. It can be stopped.
class MoveBar final : public NoticeBar
{
    Q_OBJECT

public:
    //! All of \a parts must outlive this.
    explicit MoveBar(const Parts &parts, QWidget *parent = nullptr);
    ~MoveBar() override;

    //! Asks where to write, and writes. Nothing happens while something is being moved.
    void moveAway();
    //! Asks for the file to bring, and brings it.
    void chooseWhatToBring();
    void bring(const QString &file);

signals:
    //! What is being written is to be kept before that.
    void writing();
    //! The window is to be closed: what was brought takes the place of the profile then, or one is
    //! done with this computer.
    void closeRequested();
    //! What a screen reader says.
    void announced(const QString &text);

private:
    enum class Way : std::uint8_t { Away, Here };

    void write(const QString &file);
    void showProgress(int percent);
    void showWritten(const QString &file);
    void showFailure(const switchboard::MoveFailure &failure);
    void takeArrival();
    void stop();

    Parts m_parts;
    Way m_way = Way::Away;
};

} // namespace talkstick::ui

// SPDX-License-Identifier: MIT
#pragma once

#include "model/tone.h"
#include "session/clock.h"
#include "ui/noticebar.h"

#include <memory>

namespace talkstick::ui {

inline constexpr Time kPassing = std::chrono::seconds(6);

//! A line above the page about the program as a whole, whatever page is shown. It never takes the
//! focus. Hidden while there is nothing to say.
class Banner final : public NoticeBar
{
    Q_OBJECT

public:
    //! \a clock must outlive this.
    explicit Banner(session::Clock &clock, QWidget *parent = nullptr);
    ~Banner() override;

    //! Something that has just succeeded; it goes away by itself.
    void showPassing(const QString &sentence);
    //! Something to be seen; it stays until it is closed.
    void showStaying(model::Tone tone, const QString &sentence);
    [[nodiscard]] QString text() const;

private:
    void showText(model::Tone tone, const QString &sentence);

    session::Clock &m_clock;
    std::unique_ptr<session::Alarm> m_end;
};

} // namespace talkstick::ui

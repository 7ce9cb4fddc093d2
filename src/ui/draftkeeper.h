// SPDX-License-Identifier: MIT
#pragma once

#include "session/conversation.h"
#include "switchboard/talks.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <optional>

namespace talkstick::ui {

class Composer;

inline constexpr Time kQuiet = std::chrono::seconds(1);

//! Sees to it that nothing that stands in the composer is lost: what is written is kept, what is
//! said leaves it only once that is kept, and what is sealed stands there until it is said.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    //! All must outlive this, but for the conversation: after letGo() it is not looked at any more.
    DraftKeeper(session::Conversation &conversation, switchboard::Talks &talks,
                session::Clock &clock, Composer &composer, QObject *parent = nullptr);
    ~DraftKeeper() override;

    //! Nothing, but a hint, while it is not known yet whether what was said before could be kept.
    void say(const QString &text, turn::Stick stick);
    void seal(const QString &text);
    void unseal();
    //! While it is not known yet whether it could be kept.
    [[nodiscard]] bool isSealing() const { return m_sealing == Sealing::Yes; }
    //! At once; else it is done when nothing was written for kQuiet.
    void save();
    //! The conversation is about to be destroyed.
    void letGo();

signals:
    //! The composer shows another text, or isSealing() is another.
    void shown();
    //! To be spoken.
    void announced(const QString &sentence);

private:
    enum class Sealing : std::uint8_t { No, Yes };

    void connectParts(switchboard::Talks &talks);
    void follow();
    void putBefore(const QString &written);
    void show();
    void setSealing(Sealing sealing);
    void takeAwayWhatWasSaid();

    session::Conversation *m_conversation; // null: let go
    switchboard::Talks &m_talks;
    session::Clock &m_clock;
    Composer &m_composer;
    std::unique_ptr<session::Alarm> m_quiet;
    std::optional<QString> m_saying; // until it is kept; empty: a pass
    Sealing m_sealing = Sealing::No;
    std::optional<session::SealedTurn> m_sealed; // as shown
    std::optional<session::SealedTurn> m_underWay; // was shown so before, and is not said yet
};

} // namespace talkstick::ui

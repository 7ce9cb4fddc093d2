// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/practice.h"
#include "turn/time.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QStringList>

#include <cstdint>
#include <deque>
#include <optional>

namespace talkstick::switchboard {

//! What somebody does with whom one practises.
struct PracticeAct
{
    enum class Kind : std::uint8_t {
        Write,
        HangUp, //!< Closes the connection, as a program that ends.
        Reset, //!< Breaks it, as a program that crashes.
    };
    Kind kind = Kind::Write;
    QByteArray bytes {}; //!< In one write.
    friend bool operator==(const PracticeAct &, const PracticeAct &) = default;
};

//! How the rude one goes: the next time in the other way.
enum class Farewell : std::uint8_t { HangUp, Reset };

//! A partner to practise with, who was called: plain text over bytes and time, without a socket and
//! a clock. Hand in what has come, and take() what is to be done each time that due() has come.
class PracticeScript
{
public:
    //! A turn of ours is over when nothing more of it has come for so long.
    static constexpr Time kQuiet = std::chrono::milliseconds(50);
    static constexpr Time kMoment = std::chrono::milliseconds(800); //!< from a turn to its answer
    static constexpr Time kBetweenWrites = std::chrono::milliseconds(60);
    static constexpr Time kImpatience =
        std::chrono::seconds(3); //!< until it is written out of turn
    static constexpr int kRudeTurns = 4; //!< At the last of them the rude one goes.
    static constexpr qsizetype kBuffer = 80; //!< bytes, with the NUL that ends a string in C

    //! \a sayings are said in their order, and then anew; there is at least one. In those of
    //! SmallBuffer `%1` stands for what was heard; in those of Chatty no line is empty.
    PracticeScript(Temper temper, QStringList sayings, Farewell farewell = Farewell::HangUp);

    //! What is longer than wire::kMaxTurn is not listened to.
    void heard(QByteArrayView bytes, Time now);
    //! When take() has something; nothing while only bytes can help.
    [[nodiscard]] std::optional<Time> due() const;
    //! What is to be done at \a now, in this order.
    [[nodiscard]] QList<PracticeAct> take(Time now);

private:
    struct Planned
    {
        Time when {0};
        PracticeAct act;
    };

    void answer(Time end);
    void answerPolitely(Time end, Time after);
    void chat(Time end);
    void beRude(Time end);
    void answerPieces(Time end);
    void plan(Time when, PracticeAct act);
    [[nodiscard]] QString nextSaying();

    Temper m_temper;
    QStringList m_sayings;
    Farewell m_farewell;
    QByteArray m_heard; // of the turn that is being heard
    Time m_lastHeard {0};
    int m_turns = 0; // heard so far
    qsizetype m_said = 0; // sayings so far
    std::deque<Planned> m_plan; // the earliest first
};

} // namespace talkstick::switchboard

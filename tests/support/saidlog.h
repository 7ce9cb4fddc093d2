// SPDX-License-Identifier: MIT
#pragma once

#include "support/fakelogs.h"

#include <QTimeZone>

#include <chrono>

namespace talkstick::support {

inline const QDateTime kMonday(QDate(2026, 5, 4), QTime(12, 0), QTimeZone::utc());

//! A conversation in which things were said, to be put into FakeLogs: we speak first, a minute
//! after another.
class SaidLog
{
public:
    using Entry = wire::message::Entry;
    using Author = Entry::Author;

    //! With the person whose key is made of \a number; its id begins with \a number in hex.
    explicit SaidLog(int number)
    {
        auto &record = m_log.record;
        record.id = QByteArray(wire::kConversationIdBytes, char(number));
        record.peer = keyOf(number);
        record.begun = kMonday.addSecs(60 * 60 * number);
        record.lastSpoken = record.begun;
    }
    [[nodiscard]] static wire::KeyHash keyOf(int number)
    {
        return {QByteArray(wire::KeyHash::kBytes, char(number))};
    }

    //! In plain text with \a title instead.
    SaidLog &plain(const QString &title)
    {
        m_log.record.peer = {};
        m_log.record.title = title;
        m_log.record.address = QStringLiteral("192.0.2.7:8784");
        return *this;
    }
    //! Whoever holds the stick says \a text; nothing: passes.
    SaidLog &say(const QString &text, turn::Stick stick = turn::Stick::Passed)
    {
        return add(text.isEmpty() ? Entry::Pass : Entry::Text, text, stick);
    }
    //! Something of a later version.
    SaidLog &show() { return add(77, QStringLiteral("?"), turn::Stick::Passed); }
    SaidLog &end()
    {
        m_log.record.state.isOver = true;
        m_log.record.fate = session::Fate::Over;
        return *this;
    }
    SaidLog &wait(std::chrono::seconds time)
    {
        m_time += time;
        return *this;
    }
    SaidLog &unread(std::uint64_t rows)
    {
        m_log.record.unread = rows;
        return *this;
    }
    [[nodiscard]] const switchboard::ConversationRecord &record() const { return m_log.record; }
    [[nodiscard]] QList<session::Entry> rows() const
    {
        return m_log.record.isTranscript()
            ? m_log.transcript
            : switchboard::rowsOf(m_log.entries, m_log.record.author);
    }
    const SaidLog &keepIn(FakeLogs &logs) const
    {
        logs.logs[m_log.record.id] = m_log;
        return *this;
    }

private:
    SaidLog &add(std::uint32_t kind, const QString &text, turn::Stick stick)
    {
        auto &record = m_log.record;
        auto &state = record.state;
        m_time += std::chrono::minutes(1);
        const QDateTime time = record.begun.addDuration(m_time);
        if (record.isTranscript()) {
            const bool isOurs = state.holder == record.author;
            m_log.transcript.append({{state.turn, state.part, stick, text},
                                     isOurs ? session::Speaker::Me : session::Speaker::Them,
                                     time});
        } else {
            Entry entry;
            entry.number = m_log.entries.size() + 1;
            entry.author = state.holder;
            entry.kind = kind;
            entry.turnOver = stick == turn::Stick::Passed;
            entry.timeMs = time.toMSecsSinceEpoch();
            entry.text = text;
            m_log.entries.push_back({{entry.number, wire::encode(entry).payload, QByteArray(),
                                      state.rows, state.turn, state.part},
                                     time});
        }
        record.lastSpoken = time;
        ++state.rows;
        ++state.part;
        if (stick == turn::Stick::Passed) {
            state.holder = state.holder == Author::Opener ? Author::Other : Author::Opener;
            ++state.turn;
            state.part = 1;
        }
        return *this;
    }

    FakeLogs::Log m_log;
    std::chrono::seconds m_time {0};
};

} // namespace talkstick::support

// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/logs.h"

#include <QTimeZone>

#include <utility>
#include <vector>

namespace talkstick::support {

//! When something is said, unless a test says otherwise.
inline const QDateTime kSpoken(QDate(2026, 5, 5), QTime(12, 0), QTimeZone::utc());

//! Makes the entries of a conversation as the core does: who holds the stick speaks.
class Speech
{
public:
    using Entry = wire::message::Entry;

    explicit Speech(const switchboard::ConversationRecord &record)
        : m_state(record.state)
        , m_log(record.state.head)
    { }

    //! A turn of one part, in as many pieces as \a texts has.
    Speech &say(const QStringList &texts, turn::Stick stick = turn::Stick::Passed)
    {
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const bool isLast = i + 1 == texts.size();
            add(Entry::Text, texts.at(i), isLast && stick == turn::Stick::Passed, !isLast);
        }
        return *this;
    }
    Speech &say(const QString &text) { return say(QStringList {text}); }
    Speech &piece(const QString &text)
    {
        add(Entry::Text, text, false, true);
        return *this;
    }
    //! Something of a later version.
    Speech &show(const QString &text)
    {
        add(77, text, true, false);
        return *this;
    }
    Speech &end()
    {
        add(Entry::End, {}, false, false);
        m_state.isOver = true;
        return *this;
    }
    //! What has been said since the last time.
    switchboard::LogCommit take(const QDateTime &time = kSpoken)
    {
        return {std::exchange(m_entries, {}), m_state, time,
                switchboard::LogCommit::Source::Elsewhere};
    }
    const session::native::LogState &state() const { return m_state; }

private:
    void add(std::uint32_t kind, const QString &text, bool turnOver, bool more)
    {
        Entry entry;
        entry.number = m_state.head.count + 1;
        entry.author = m_state.holder;
        entry.kind = kind;
        entry.turnOver = turnOver;
        entry.more = more;
        entry.timeMs = kSpoken.toMSecsSinceEpoch();
        entry.text = text;
        const QByteArray payload = wire::encode(entry).payload;
        m_log.append(payload);
        m_state.head = m_log.head();
        m_entries.push_back(
            {entry.number, payload, m_state.head.hash, m_state.rows, m_state.turn, m_state.part});
        m_state.pieces = more ? m_state.pieces + text : QString();
        ++m_state.entriesInTurn;
        m_state.bytesInTurn += std::uint32_t(text.toUtf8().size());
        if (more || kind == Entry::End)
            return;
        ++m_state.rows;
        ++m_state.part;
        if (turnOver)
            passStick();
    }
    void passStick()
    {
        m_state.holder =
            m_state.holder == Entry::Author::Opener ? Entry::Author::Other : Entry::Author::Opener;
        ++m_state.turn;
        m_state.part = 1;
        m_state.entriesInTurn = 0;
        m_state.bytesInTurn = 0;
    }

    session::native::LogState m_state;
    session::native::EntryLog m_log;
    std::vector<session::native::StoredEntry> m_entries;
};

} // namespace talkstick::support

// SPDX-License-Identifier: MIT
#pragma once

#include "session/journal.h"
#include "switchboard/logs.h"

#include <QByteArray>

#include <cstdint>
#include <functional>
#include <memory>

namespace talkstick::switchboard {

//! What was said in a conversation that has a log: it is there before anybody is told, so that
//! there is nothing to add.
class KeptJournal final : public session::Journal
{
public:
    //! \a logs must outlive this.
    KeptJournal(Logs &logs, QByteArray id, qsizetype rows);

    void append(const session::Entry &) override { ++m_rows; }
    void catchUp(qsizetype size) override { m_rows = size; }
    [[nodiscard]] qsizetype size() const override { return m_rows; }
    void read(qsizetype first, qsizetype count, Read done) const override;

private:
    Logs &m_logs;
    const QByteArray m_id;
    qsizetype m_rows;
};

//! What was said in plain text, by whoever it was. Kept from the first word on.
class TranscriptJournal final : public session::Journal
{
public:
    //! \a record is what is to be kept of it. \a failed is called when something could not be kept.
    //! \a logs must outlive this.
    TranscriptJournal(Logs &logs, ConversationRecord record, std::function<void()> failed);

    void append(const session::Entry &entry) override;
    void catchUp(qsizetype) override { }
    [[nodiscard]] qsizetype size() const override { return m_said->kept + m_said->rest.size(); }
    //! From the disk as far as all is there, else from memory: what could not be kept is still
    //! shown.
    void read(qsizetype first, qsizetype count, Read done) const override;

private:
    enum class Record : std::uint8_t { ToBeMade, Made };
    //! The first \a kept are on the disk for sure, \a rest is what follows. It may outlive us,
    //! until all is answered.
    struct Said
    {
        qsizetype kept = 0;
        QList<session::Entry> rest;
        bool hasFailed = false; //!< Then what is on the disk after \a kept is not in order.
    };

    Logs &m_logs;
    const ConversationRecord m_record;
    const std::function<void()> m_failed;
    Record m_state = Record::ToBeMade;
    const std::shared_ptr<Said> m_said = std::make_shared<Said>();
};

} // namespace talkstick::switchboard

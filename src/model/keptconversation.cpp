// SPDX-License-Identifier: MIT
#include "model/keptconversation.h"

#include "model/invitationtext.h"
#include "wire/peername.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <limits>
#include <utility>

namespace talkstick::model {
namespace {

using switchboard::ConversationRecord;
using switchboard::ListPlace;
using switchboard::Logs;
using Records = QList<ConversationRecord>;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeptConversation)
};

constexpr int kRecordsAPage = 200;

QString nameOf(const ConversationRecord &record, const std::optional<switchboard::Person> &person)
{
    const QString name = wire::cleanName(person ? person->shownName() : record.title);
    return name.isEmpty() ? namelessText(record.peer) : name;
}

struct Reading
{
    Logs &logs;
    QPointer<QObject> asker;
    std::function<void(std::optional<Records>)> done;
    Records records;
};

void readOn(Reading reading)
{
    std::optional<ListPlace> after;
    if (!reading.records.isEmpty())
        after = ListPlace {reading.records.last().lastSpoken, reading.records.last().id};
    Logs &logs = reading.logs;
    logs.list(after, kRecordsAPage,
              [reading = std::move(reading)](const std::optional<Records> &page) mutable {
                  if (!reading.asker)
                      return;
                  if (page)
                      reading.records += *page;
                  if (!page)
                      reading.done(std::nullopt);
                  else if (page->size() < kRecordsAPage)
                      reading.done(std::move(reading.records));
                  else
                      readOn(std::move(reading));
              });
}

} // namespace

QString namelessText(const wire::KeyHash &peer)
{
    return peer.isNull() ? Words::tr("a plain program")
                         : Words::tr("somebody with the key %1\u2026").arg(keyBeginning(peer));
}

Counterpart counterpartOf(const ConversationRecord &record, const switchboard::People &people)
{
    if (record.isTranscript())
        return {nameOf(record, std::nullopt), std::nullopt};
    const auto person = people.find(record.peer);
    return {nameOf(record, person), person ? person->trust : session::Trust::Unverified};
}

std::uint64_t turnsIn(const ConversationRecord &record)
{
    // A plain peer cannot keep the stick.
    if (record.isTranscript())
        return record.state.rows;
    return record.state.part > 1 ? record.state.turn : record.state.turn - 1;
}

KeptState keptStateOf(const ConversationRecord &record)
{
    if (record.isTranscript())
        return KeptState::Transcript;
    switch (record.fate) {
    case session::Fate::Over: return KeptState::Over;
    case session::Fate::Forked: return KeptState::Forked;
    case session::Fate::DeletedThere: return KeptState::DeletedThere;
    case session::Fate::Unfinished: break;
    }
    return record.state.holder == record.author ? KeptState::YourTurn : KeptState::TheirTurn;
}

QString keptStateText(KeptState state)
{
    switch (state) {
    case KeptState::YourTurn: return Words::tr("your turn");
    case KeptState::TheirTurn: return Words::tr("their turn");
    case KeptState::Over: return Words::tr("ended");
    case KeptState::Forked: return Words::tr("your copies differ");
    case KeptState::DeletedThere: return Words::tr("deleted by them");
    case KeptState::Transcript: break;
    }
    return Words::tr("closed", "a conversation with a plain program");
}

QString turnsText(std::uint64_t turns)
{
    // More than an int holds is not said in years.
    const auto most = std::uint64_t(std::numeric_limits<int>::max());
    return turns == 1 ? Words::tr("1 turn")
                      : Words::tr("%n turns", "more than one", int(std::min(turns, most)));
}

void readAllRecords(Logs &logs, QObject *asker,
                    std::function<void(std::optional<QList<ConversationRecord>>)> done)
{
    readOn({logs, asker, std::move(done), {}});
}

} // namespace talkstick::model

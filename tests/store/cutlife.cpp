// SPDX-License-Identifier: MIT
#include "store/cutlife.h"

namespace talkstick::support {
namespace {

using store::Access;
using store::Nothing;
using switchboard::SealedTurn;

void run(StoredLogs &stored, const QString &statement)
{
    stored.database.post<Nothing>(
        Access::Bare, &stored.database,
        [statement](QSqlDatabase &database) { return store::changeSql(database, statement); },
        [](const auto &) {});
}

} // namespace

CutLife::CutLife(std::uint32_t seed, Weakness weakness, CutTally &tally)
    : m_seed(seed)
    , m_weakness(weakness)
    , m_tally(tally)
    , m_random(seed)
    , m_disk(seed + 1,
             weakness == Weakness::DiskPretends ? SimulatedDisk::Syncing::Pretends
                                                : SimulatedDisk::Syncing::Waits)
    , m_vfs(m_disk)
{ }

void CutLife::live(int cuts)
{
    for (int done = 0; done < cuts && !m_isOver;) {
        m_disk.powerOn();
        // At once, while it is being opened or made, or after a while.
        constexpr std::array kChanges {20, 200, 1'000};
        m_disk.cutAt(1 + below(kChanges.at(std::size_t(below(int(kChanges.size()))))));
        // Closed in between as programs are, for that writes, too.
        while (m_disk.isOn() && !m_isOver) {
            StoredLogs stored(m_files);
            if (m_weakness == Weakness::SynchronousNormal)
                run(stored, QStringLiteral("PRAGMA synchronous = NORMAL"));
            run(stored, QStringLiteral("PRAGMA wal_autocheckpoint = %1").arg(10 + below(200)));
            if (isAsAcknowledged(stored))
                work(stored);
        }
        if (!m_disk.isOn()) {
            ++done;
            ++m_tally.cuts;
        }
    }
}

int CutLife::below(int limit)
{
    return std::uniform_int_distribution<int>(0, limit - 1)(m_random);
}

bool CutLife::find(int &kind, const char *what)
{
    ++kind;
    m_isOver = true;
    m_tally.findings.append(
        QStringLiteral("seed=%1: %2").arg(m_seed).arg(QString::fromLatin1(what)));
    return false;
}

//! Nothing can be told, and it is false, if the power is cut meanwhile.
bool CutLife::isAsAcknowledged(StoredLogs &stored)
{
    const auto checked = support::checked(stored);
    const std::optional<Picture> now = pictureOf(stored.logs, 1, m_lastNumber);
    if (!m_disk.isOn())
        return false;
    if (!checked.ok())
        return find(m_tally.corrupt, qPrintable(checked.error().systemText));
    if (!now)
        return find(m_tally.corrupt, "it cannot be read");
    if (!holdsTogether(*now))
        return find(m_tally.corrupt, "a chain does not lead to its head");
    // Of what was not answered yet there may be something, in the order in which it was asked for.
    while (*pictureOf(m_model, 1, m_lastNumber) != *now) {
        if (m_asked.empty())
            return find(m_tally.lost, "it is not as it was acknowledged");
        if (!applyNext())
            return false;
    }
    m_asked.clear();
    goOnFrom(*now);
    return isFoundByItsWord(stored, *now);
}

//! One row of them all.
bool CutLife::isFoundByItsWord(StoredLogs &stored, const Picture &now)
{
    const auto place = std::next(now.rows.begin(), below(1 + int(now.rows.size())));
    if (place == now.rows.end() || place->second.isEmpty())
        return true;
    const auto &[number, rows] = *place;
    const int row = below(int(rows.size()));
    const QString word = rows.at(row).part.text.section(u' ', 0, 0);
    const QList<switchboard::LogHit> found = hits(stored.logs, word);
    if (!m_disk.isOn())
        return false;
    return (found.size() == 1 && found.first().conversation == conversationId(number)
            && found.first().row == std::uint64_t(row))
        || find(m_tally.lost, "a row is not found by its word");
}

void CutLife::goOnFrom(const Picture &now)
{
    m_talks.clear();
    for (const auto &[number, found] : now.found) {
        if (found.state != FoundConversation::State::Kept)
            continue;
        if (found.record.isTranscript())
            m_talks.emplace(number, std::nullopt);
        else
            m_talks.emplace(number, Speech(found.record));
    }
}

void CutLife::work(StoredLogs &stored)
{
    for (int steps = 1 + below(100); steps > 0; --steps) {
        for (int together = 1 + below(3); together > 0; --together)
            askForSomething(stored);
        if (!takeAnswers())
            return;
    }
}

void CutLife::ask(StoredLogs &stored, Ask ask)
{
    const auto asked = std::make_shared<Asked>(Asked {std::move(ask), std::nullopt});
    m_asked.push_back(asked);
    asked->ask(stored.logs, [asked](Kept kept) { asked->answer = kept; });
}

//! False if there is no going on.
bool CutLife::takeAnswers()
{
    while (!m_asked.empty()) {
        while (!m_asked.front()->answer)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (m_asked.front()->answer == Kept::No)
            return m_disk.isOn() ? find(m_tally.lost, "it was refused for nothing") : false;
        ++m_tally.commits;
        if (!applyNext())
            return false;
    }
    return m_disk.isOn();
}

bool CutLife::applyNext()
{
    const Ask ask = m_asked.front()->ask;
    m_asked.pop_front();
    const auto kept = awaited<Kept>([&](auto done) { ask(m_model, done); });
    return kept == Kept::Yes || find(m_tally.lost, "it was not to be kept");
}

QString CutLife::newText()
{
    const int length = below(16) == 0 ? below(9'000) : below(100);
    return QStringLiteral("w%1 ").arg(++m_lastWord, 7, 10, QLatin1Char('0'))
        + QString(length, QChar(u'a' + below(26)));
}

void CutLife::askForSomething(StoredLogs &stored)
{
    const int roll = below(100);
    if (m_talks.empty() || roll < 8) {
        create(stored);
    } else if (roll < 92) {
        askAbout(stored, std::next(m_talks.begin(), below(int(m_talks.size())))->first);
    } else if (roll < 95) {
        stored.logs.search(QStringLiteral("none"), 0, 1, [](const auto &) {});
    } else if (roll < 97) {
        stored.database.scrub();
    } else if (m_talks.size() > 1) {
        const QByteArray id = conversationId(m_talks.begin()->first);
        m_talks.erase(m_talks.begin());
        ask(stored, [id](Logs &logs, auto done) { logs.remove(id, kNoon, done); });
    }
}

void CutLife::create(StoredLogs &stored)
{
    const int number = ++m_lastNumber;
    const bool isTranscript = below(4) == 0;
    const ConversationRecord record = isTranscript ? transcriptOf(number) : conversationOf(number);
    m_talks.emplace(number, isTranscript ? std::nullopt : std::optional(Speech(record)));
    ask(stored, [record](Logs &logs, auto done) { logs.create(record, done); });
}

void CutLife::askAbout(StoredLogs &stored, int number)
{
    if (below(3) == 0)
        write(stored, number);
    else
        speak(stored, number);
}

void CutLife::speak(StoredLogs &stored, int number)
{
    const QByteArray id = conversationId(number);
    std::optional<Speech> &speech = m_talks.at(number);
    const auto stick = below(2) == 0 ? turn::Stick::Kept : turn::Stick::Passed;
    if (!speech) {
        const QList<session::Entry> rows {
            {{1, 1, stick, newText()}, session::Speaker::Them, kNoon, session::Content::Text}};
        ask(stored, [id, rows](Logs &logs, auto done) { logs.append(id, rows, done); });
        return;
    }
    for (int parts = below(3); parts > 0; --parts)
        speech->say({newText(), newText()}, turn::Stick::Kept);
    LogCommit commit = speech->say({newText()}, stick).take();
    commit.source = LogCommit::Source(below(3));
    ask(stored, [id, commit](Logs &logs, auto done) { logs.commit(id, commit, done); });
}

void CutLife::write(StoredLogs &stored, int number)
{
    const QByteArray id = conversationId(number);
    const QString text = newText();
    const auto rows = std::uint64_t(below(10));
    switch (below(5)) {
    case 0:
        ask(stored, [=](Logs &logs, auto done) {
            logs.seal(id, SealedTurn {text, turn::Stick::Kept}, done);
        });
        break;
    case 1: ask(stored, [=](Logs &logs, auto done) { logs.unseal(id, done); }); break;
    case 2: ask(stored, [=](Logs &logs, auto done) { logs.markSeen(id, rows, done); }); break;
    default: ask(stored, [=](Logs &logs, auto done) { logs.saveDraft(id, text, done); });
    }
}

} // namespace talkstick::support

// SPDX-License-Identifier: MIT
#include "switchboard/practicescript.h"

#include "wire/plaindecoder.h"

#include <algorithm>
#include <array>
#include <utility>

namespace talkstick::switchboard {
namespace {

using Kind = PracticeAct::Kind;
using namespace std::chrono_literals;

// How long the slow one thinks, from turn to turn; for the rest as long as last.
constexpr std::array<Time, 5> kThinking {10s, 20s, 30s, 45s, 60s};

// As nc and telnet end a turn.
QByteArray line(const QString &saying)
{
    return saying.toUtf8() + '\n';
}

// As many programs in C do: the string with its NUL.
QByteArray string(const QString &saying)
{
    return saying.toUtf8() + QByteArray("\n\0", 2);
}

// Cut in the middle of each line but the first: a write that ended with a line would end the turn.
QList<QByteArray> inWrites(const QByteArray &turn)
{
    QList<QByteArray> writes;
    qsizetype begin = 0;
    qsizetype lineEnd = turn.indexOf('\n');
    while (lineEnd + 1 < turn.size()) {
        const qsizetype next = turn.indexOf('\n', lineEnd + 1);
        const qsizetype middle = (lineEnd + 1 + next) / 2 + 1;
        writes.append(turn.mid(begin, middle - begin));
        begin = middle;
        lineEnd = next;
    }
    writes.append(turn.mid(begin));
    return writes;
}

QString textOf(QByteArray piece)
{
    return QString::fromUtf8(piece.replace('\0', "")).simplified();
}

} // namespace

PracticeScript::PracticeScript(Temper temper, QStringList sayings, Farewell farewell)
    : m_temper(temper)
    , m_sayings(std::move(sayings))
    , m_farewell(farewell)
{
    Q_ASSERT(!m_sayings.isEmpty());
}

void PracticeScript::heard(QByteArrayView bytes, Time now)
{
    if (bytes.isEmpty())
        return;
    m_heard.append(bytes.first(std::min(bytes.size(), wire::kMaxTurn - m_heard.size())));
    m_lastHeard = now;
}

std::optional<Time> PracticeScript::due() const
{
    std::optional<Time> next;
    if (!m_plan.empty())
        next = m_plan.front().when;
    if (!m_heard.isEmpty())
        next = std::min(next.value_or(Time::max()), m_lastHeard + kQuiet);
    return next;
}

QList<PracticeAct> PracticeScript::take(Time now)
{
    if (!m_heard.isEmpty() && m_lastHeard + kQuiet <= now)
        answer(m_lastHeard + kQuiet);
    QList<PracticeAct> acts;
    while (!m_plan.empty() && m_plan.front().when <= now) {
        acts.append(m_plan.front().act);
        m_plan.pop_front();
    }
    return acts;
}

void PracticeScript::answer(Time end)
{
    ++m_turns;
    switch (m_temper) {
    case Temper::Polite: answerPolitely(end, kMoment); break;
    case Temper::Slow:
        answerPolitely(end, kThinking.at(std::min(std::size_t(m_turns), kThinking.size()) - 1));
        break;
    case Temper::Chatty: chat(end); break;
    case Temper::Rude: beRude(end); break;
    case Temper::SmallBuffer: answerPieces(end); break;
    }
    m_heard.clear();
}

void PracticeScript::answerPolitely(Time end, Time after)
{
    plan(end + after, {Kind::Write, line(nextSaying())});
}

void PracticeScript::chat(Time end)
{
    Time when = end + kMoment;
    for (const QByteArray &bytes : inWrites(line(nextSaying()))) {
        plan(when, {Kind::Write, bytes});
        when += kBetweenWrites;
    }
}

// Whatever comes out of turn is the answer to the turn after, so that the step is kept.
void PracticeScript::beRude(Time end)
{
    if (m_turns == 1)
        answerPolitely(end, kMoment);
    if (m_turns < kRudeTurns - 1)
        plan(end + kImpatience, {Kind::Write, line(nextSaying())});
    else if (m_turns == kRudeTurns)
        plan(end + kMoment, {m_farewell == Farewell::HangUp ? Kind::HangUp : Kind::Reset});
}

// As a program does that calls recv() with its buffer, and send() for whatever came. To a line
// without a word it says nothing, and waits for the next.
void PracticeScript::answerPieces(Time end)
{
    Time when = end + kMoment;
    for (qsizetype begin = 0; begin < m_heard.size(); begin += kBuffer - 1) {
        const QString text = textOf(m_heard.mid(begin, kBuffer - 1));
        if (text.isEmpty())
            continue;
        plan(when, {Kind::Write, string(nextSaying().replace(QStringLiteral("%1"), text))});
        when += kMoment;
    }
}

// Somebody may have spoken out of turn while an answer was under way.
void PracticeScript::plan(Time when, PracticeAct act)
{
    const auto later = std::find_if(m_plan.begin(), m_plan.end(),
                                    [when](const Planned &planned) { return planned.when > when; });
    m_plan.insert(later, {when, std::move(act)});
}

QString PracticeScript::nextSaying()
{
    return m_sayings.at(m_said++ % m_sayings.size());
}

} // namespace talkstick::switchboard

// SPDX-License-Identifier: MIT
#include "ui/departure.h"

#include "ui/leavequestion.h"

#include <QEventLoopLocker>
#include <QMessageBox>

#include <algorithm>

namespace talkstick::ui {

using switchboard::Switchboard;

namespace {

bool isWithSomebody(const session::TalkState &state)
{
    return state.opening.partner == session::Partner::Somebody;
}

} // namespace

Departure::Departure(Switchboard &switchboard, session::Clock &clock, QWidget &window,
                     QObject *parent)
    : QObject(parent)
    , m_switchboard(switchboard)
    , m_window(window)
    , m_clock(clock)
    , m_askAgain(clock.makeAlarm([this] { m_answer = Answer::Open; }))
{
    connect(&switchboard, &Switchboard::shutDownFinished, this, [this] { m_goodbyes.reset(); });
}

Departure::~Departure() = default;

bool Departure::mayClose()
{
    if (m_answer == Answer::Agreed || (live() == 0 && unkept() == 0))
        return true;
    if (m_question)
        return false;
    m_question = leaveQuestion(live(), unkept(), &m_window);
    connect(m_question, &QMessageBox::accepted, this, [this] {
        agree();
        m_window.close();
    });
    m_question->open();
    return false;
}

void Departure::agree()
{
    m_askAgain->clear();
    m_answer = Answer::Agreed;
}

void Departure::agreeForNow()
{
    if (m_answer == Answer::Agreed)
        return;
    agree();
    m_askAgain->set(m_clock.now() + kSessionEnds);
}

void Departure::leave()
{
    if (m_goodbyes)
        return;
    m_goodbyes = std::make_unique<QEventLoopLocker>();
    m_switchboard.shutDown();
}

int Departure::live() const
{
    const auto all = m_switchboard.conversations();
    return int(std::count_if(all.begin(), all.end(), [](const auto *one) {
        return !one->state().ended && isWithSomebody(one->state());
    }));
}

// Of which nothing is kept, though something was said, or is to be.
int Departure::unkept() const
{
    const auto all = m_switchboard.conversations();
    return int(std::count_if(all.begin(), all.end(), [](const auto *one) {
        const session::TalkState &state = one->state();
        const bool hasWords = state.rows > 0 || state.sealed;
        return state.keeping == session::Keeping::InMemory && hasWords && isWithSomebody(state);
    }));
}

} // namespace talkstick::ui

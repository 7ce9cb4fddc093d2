// SPDX-License-Identifier: MIT
#include "ui/presence.h"

#include "desktop/tray.h"
#include "model/notices.h"
#include "model/standing.h"
#include "switchboard/switchboard.h"
#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/preferences.h"
#include "ui/question.h"

#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QWidget>

#include <utility>

namespace talkstick::ui {
namespace {

using WhenClosed = Preferences::WhenClosed;
using switchboard::Switchboard;

// Many changes need one drawing.
constexpr Time kSoon = std::chrono::milliseconds(300);

struct Sticks
{
    int mine = 0;
    int theirs = 0; // live
};

Sticks count(const Switchboard &switchboard)
{
    Sticks sticks;
    for (const session::Conversation *one : switchboard.conversations()) {
        const session::TalkState &state = one->state();
        const model::Standing standing = model::standingOf(state);
        const turn::Phase stick = model::stickOf(state);
        if (standing == model::Standing::Over)
            continue;
        if (stick == turn::Phase::Mine && !state.sealed)
            ++sticks.mine;
        else if (stick == turn::Phase::Theirs && standing == model::Standing::Live)
            ++sticks.theirs;
    }
    return sticks;
}

} // namespace

Presence::Presence(const Parts &parts, Preferences &preferences, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_preferences(preferences)
    , m_window(window)
    , m_refresh(parts.clock.makeAlarm([this] { refresh(); }))
{
    using desktop::Tray;
    const auto follow = [this](const session::Conversation *conversation) {
        connect(conversation, &session::Conversation::changed, this, &Presence::refreshSoon);
        refreshSoon();
    };
    connect(&parts.switchboard, &Switchboard::opened, this, follow);
    connect(&parts.switchboard, &Switchboard::restored, this, follow);
    connect(&parts.switchboard, &Switchboard::forgotten, this, &Presence::refreshSoon);
    connect(&preferences, &Preferences::changed, this, &Presence::refreshSoon);
    connect(&parts.tray, &Tray::showRequested, this, &Presence::showRequested);
    connect(&parts.tray, &Tray::quitRequested, this, &Presence::quit);
    connect(&parts.tray, &Tray::vanished, this, &Presence::comeBack);
    QCoreApplication::instance()->installEventFilter(this);
    refreshSoon();
}

Presence::~Presence()
{
    m_parts.tray.hide();
}

bool Presence::eventFilter(QObject *watched, QEvent *event)
{
    // It closes the windows next.
    if (watched == QCoreApplication::instance() && event->type() == QEvent::Quit)
        m_leaving = Leaving::Yes;
    return QObject::eventFilter(watched, event);
}

void Presence::refreshSoon()
{
    m_refresh->set(m_parts.clock.now() + kSoon);
}

bool Presence::isTrayWanted() const
{
    return m_preferences.isOn(Preferences::Switch::Notify)
        || m_preferences.whenClosed() == WhenClosed::KeepListening || !m_window.isVisible();
}

void Presence::refresh()
{
    m_refresh->clear();
    if (!isTrayWanted())
        return m_parts.tray.hide();
    const Sticks sticks = count(m_parts.switchboard);
    const TurnSign theirs = sticks.theirs > 0 ? TurnSign::Theirs : TurnSign::Nobody;
    m_parts.tray.show({turnIcon(sticks.mine > 0 ? TurnSign::Mine : theirs),
                       model::trayText(sticks.mine), tr("Show Talkstick"), tr("Quit")});
}

bool Presence::keepsWindow()
{
    const bool isLeaving = std::exchange(m_leaving, Leaving::No) == Leaving::Yes;
    const auto &hosting = m_parts.switchboard.hosting();
    const bool canBeCalled = hosting && !hosting->where.isForThisComputer();
    if (isLeaving || qGuiApp->isSavingSession() || !canBeCalled
        || m_preferences.whenClosed() == WhenClosed::Quit || !m_parts.tray.isPossible())
        return false;
    if (m_preferences.whenClosed() == WhenClosed::KeepListening)
        return hideWindow();
    if (m_question)
        return true;
    m_question = ask({tr("Keep listening for people you know?"),
                      tr("Talkstick stays in the tray, and they can call you."),
                      tr("Keep listening"), tr("Quit")},
                     &m_window);
    auto *cancel = m_question->addButton(QMessageBox::Cancel);
    giveRoom(*cancel, metricsFor(m_question->font()));
    m_question->setEscapeButton(cancel);
    connect(m_question, &QMessageBox::finished, this, [this] { answered(*m_question); });
    m_question->open();
    return true;
}

void Presence::answered(QMessageBox &question)
{
    const auto role = question.buttonRole(question.clickedButton());
    const bool cancelled = question.clickedButton() == question.escapeButton();
    if (cancelled || !question.clickedButton())
        return;
    m_preferences.setWhenClosed(role == QMessageBox::AcceptRole ? WhenClosed::KeepListening
                                                                : WhenClosed::Quit);
    m_question = nullptr;
    m_window.close();
}

bool Presence::hideWindow()
{
    refresh();
    if (!m_parts.tray.isShown())
        return false;
    m_window.hide();
    return true;
}

void Presence::comeBack()
{
    if (m_window.isVisible())
        return;
    m_window.setAttribute(Qt::WA_ShowWithoutActivating);
    m_window.show();
    m_window.setAttribute(Qt::WA_ShowWithoutActivating, false);
}

void Presence::quit()
{
    m_leaving = Leaving::Yes;
    if (!m_window.isVisible())
        comeBack(); // there may be something to be asked
    m_window.close();
}

} // namespace talkstick::ui

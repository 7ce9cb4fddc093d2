// SPDX-License-Identifier: MIT
#pragma once

#include "model/reminders.h"
#include "session/conversation.h"
#include "ui/parts.h"

#include <QObject>

#include <unordered_map>

class QWidget;

namespace talkstick::model {
struct Notice;
}

namespace talkstick::ui {

class Herald;
class Preferences;

//! Lets the desktop tell what happens while nobody looks at the window: once for each turn, as the
//! preferences have it, and never by taking the focus. What was told is taken back as soon as the
//! window is looked at.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    //! All must outlive this. \a window is the one to be looked at.
    Notifier(const Parts &parts, const Preferences &preferences, const Herald &herald,
             QWidget &window, QObject *parent = nullptr);
    ~Notifier() override;

    //! Whether the desktop would tell something now.
    [[nodiscard]] bool mayTell() const;
    //! Tells it, if that may be.
    void remind(const session::Conversation &conversation, model::Reminder reminder);

signals:
    //! Somebody wants to see what was told: \a conversation, or the window as it is if that is
    //! null. \a token as in Notifications::activated().
    void showRequested(talkstick::session::Conversation *conversation, const QString &token);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    //! What of a conversation has been told.
    struct Told
    {
        QString subject;
        quint32 turn = 0;
    };

    void attentionNeeded();
    void turnCame(const session::Conversation &conversation, const QString &said);
    void knocked();
    void activated(const QString &subject, const QString &token);
    void forgotten(const session::Conversation *conversation);
    void tell(const QString &subject, const model::Notice &notice);
    [[nodiscard]] Told &toldOf(const session::Conversation &conversation);

    Parts m_parts;
    const Preferences &m_preferences;
    QWidget &m_window;
    int m_subjects = 0; // made so far
    std::unordered_map<const session::Conversation *, Told> m_told;
};

} // namespace talkstick::ui

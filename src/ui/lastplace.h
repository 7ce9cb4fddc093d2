// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QSettings;

namespace talkstick::session {
class Conversation;
}
namespace talkstick::switchboard {
class Switchboard;
}

namespace talkstick::ui {

class Navigator;

//! Begins where one stopped: in the conversation that was shown last, once what was kept has been
//! loaded. Until then nothing is shown in its place. Where one is somewhere else by then, or the
//! conversation is gone, it changes nothing, or leads to the start page.
class LastPlace final : public QObject
{
    Q_OBJECT

public:
    //! All of them must outlive this. To be made before the switchboard loads.
    LastPlace(switchboard::Switchboard &switchboard, Navigator &navigator, QSettings &settings,
              QObject *parent = nullptr);

    //! Remembers which conversation is shown, if any of it is kept.
    void save() const;

private:
    //! The conversation that was shown last is known now; null if there is none.
    void settle(session::Conversation *conversation);

    switchboard::Switchboard &m_switchboard;
    Navigator &m_navigator;
    QSettings &m_settings;
};

} // namespace talkstick::ui

// SPDX-License-Identifier: MIT
#include "ui/lastplace.h"

#include "switchboard/switchboard.h"
#include "ui/navigator.h"

#include <QSettings>

namespace talkstick::ui {
namespace {

const QString kConversationKey = QStringLiteral("window/conversation");

} // namespace

LastPlace::LastPlace(switchboard::Switchboard &switchboard, Navigator &navigator,
                     QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_switchboard(switchboard)
    , m_navigator(navigator)
    , m_settings(settings)
{
    using switchboard::Switchboard;
    const QByteArray id = QByteArray::fromHex(settings.value(kConversationKey).toByteArray());
    if (!id.isEmpty()) {
        navigator.showNothing();
        connect(&switchboard, &Switchboard::loaded, this, [this, id] {
            m_switchboard.talks().fetch(
                id, [this](session::Conversation *conversation) { settle(conversation); });
        });
        connect(&switchboard, &Switchboard::loadFailed, this, [this] { settle(nullptr); });
    }
    connect(&navigator, &Navigator::moved, this, &LastPlace::save);
}

void LastPlace::settle(session::Conversation *conversation)
{
    if (m_navigator.place().page != Page::Opening)
        return;
    if (conversation)
        m_navigator.showConversation(*conversation);
    else
        m_navigator.showStart();
}

void LastPlace::save() const
{
    const Place &place = m_navigator.place();
    if (place.page != Page::Start && place.page != Page::Conversation)
        return; // from there one comes back to where one was
    const QByteArray id =
        place.conversation ? m_switchboard.talks().idOf(*place.conversation) : QByteArray();
    if (id.isEmpty())
        m_settings.remove(kConversationKey);
    else
        m_settings.setValue(kConversationKey, QString::fromLatin1(id.toHex()));
}

} // namespace talkstick::ui

// SPDX-License-Identifier: MIT
#pragma once

#include "session/conversation.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QList>

#include <cstdint>

namespace talkstick::switchboard {
class Switchboard;
}

namespace talkstick::model {

//! The conversations of the program, live and kept, those that wait for us first. The longest
//! waiting comes first in each section; of those that have ended, the last.
class ConversationsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Section : std::uint8_t {
        YourTurn, //!< Whether or not they are there.
        TheirTurn,
        Away, //!< Their turn, and they are not there.
        Guests, //!< Plain programs that are there, whoever's turn it is.
        Ended,
    };
    enum Role : int {
        NameRole = Qt::DisplayRole,
        SectionRole = Qt::UserRole, //!< int(Section).
        SectionNameRole, //!< QString: "Your turn"; the view shows it above the first row of each.
        FirstOfSectionRole, //!< bool.
        SinceRole, //!< QString: "2 min", empty under a minute; "ready" for a turn that waits; "new"
                   //!< before it where there is something that nobody has looked at.
        StickRole, //!< int(turn::Phase): Mine or Theirs; else nobody has it.
        UnreadRole, //!< quint64: how many of the last parts nobody has looked at.
        ConversationRole, //!< session::Conversation *.
    };

    //! \a switchboard and \a clock must outlive this.
    ConversationsModel(switchboard::Switchboard &switchboard, session::Clock &clock,
                       QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    //! Where a conversation stands now; invalid if it is not in the list.
    [[nodiscard]] QModelIndex indexOf(const session::Conversation *conversation) const;
    //! The next row after \a current where it is our turn and nothing is ready to be said, around
    //! the end; invalid if there is none.
    [[nodiscard]] QModelIndex nextYourTurn(const QModelIndex &current) const;
    //! Times are shown in words; call this once a minute while they are visible.
    void refreshTimes();

private:
    void add(session::Conversation *conversation);
    void remove(session::Conversation *conversation);
    void putInOrder();
    void refreshAll();
    [[nodiscard]] QString since(const session::TalkState &state) const;
    [[nodiscard]] QString sinceExactly(const session::TalkState &state) const;
    [[nodiscard]] QString toolTip(const session::TalkState &state) const;
    [[nodiscard]] QString spokenTurn(const session::TalkState &state) const;
    [[nodiscard]] QString spoken(const session::TalkState &state) const;
    [[nodiscard]] QString sectionName(Section section) const;

    session::Clock &m_clock;
    QList<session::Conversation *> m_rows;
};

} // namespace talkstick::model

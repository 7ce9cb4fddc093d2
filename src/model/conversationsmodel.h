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

//! The conversations of the program, those that wait for us first: our turn, then theirs, then
//! ended; the longest waiting first in each.
class ConversationsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Section : std::uint8_t { YourTurn, TheirTurn, Ended };
    enum Role : int {
        NameRole = Qt::DisplayRole,
        SectionRole = Qt::UserRole, //!< int(Section).
        SectionNameRole, //!< QString: "Your turn"; the view shows it above the first row of each.
        FirstOfSectionRole, //!< bool.
        SinceRole, //!< QString: "2 min", empty under a minute.
        ConversationRole, //!< session::Conversation *.
    };

    //! \a switchboard and \a clock must outlive this.
    ConversationsModel(switchboard::Switchboard &switchboard, session::Clock &clock,
                       QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    //! Where a conversation stands now; invalid if it is not in the list.
    [[nodiscard]] QModelIndex indexOf(const session::Conversation *conversation) const;
    //! The next row after \a current where it is our turn, around the end; invalid if there is
    //! none.
    [[nodiscard]] QModelIndex nextYourTurn(const QModelIndex &current) const;
    //! Times are shown in words; call this once a minute while they are visible.
    void refreshTimes();

private:
    void add(session::Conversation *conversation);
    void remove(session::Conversation *conversation);
    void sort();
    void refreshAll();
    [[nodiscard]] QString sectionName(Section section) const;

    session::Clock &m_clock;
    QList<session::Conversation *> m_rows;
};

} // namespace talkstick::model

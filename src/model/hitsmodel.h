// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/switchboard.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>

#include <cstdint>

namespace talkstick::model {

//! What a search through everything that was said has found, the newest first. It comes in pages:
//! how much there is in all nobody counts.
class HitsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Idle, //!< Nothing is looked for.
        Searching, //!< The first page has not come.
        Done,
        Failed, //!< It could not be read.
    };
    enum Role : int {
        NameRole = Qt::DisplayRole, //!< QString: whom the conversation is with.
        WhenRole = Qt::UserRole, //!< QString: who said it, and when.
        ExcerptRole, //!< QString: one line around the match; plain text of whoever said it.
        MatchAtRole, //!< int: where in the excerpt the match begins,
        MatchLengthRole, //!< int: and how long it is there.
        ConversationRole, //!< QByteArray: the id under which it is kept.
        EntryRole, //!< qint64: the journal's index.
    };

    //! Both must outlive this.
    HitsModel(switchboard::Switchboard &switchboard, session::Clock &clock,
              QObject *parent = nullptr);

    //! Looks for what holds all of \a words. What was found until now goes once the answer comes.
    void search(const QString &words);
    //! What is looked for.
    [[nodiscard]] const QString &words() const { return m_words; }
    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    //! state() is another one, or more has come.
    void stateChanged();

private:
    using Page = std::optional<QList<switchboard::LogHit>>;
    // Whether there is more than was fetched.
    enum class Rest : std::uint8_t { None, Some, Asked };

    void ask(std::uint64_t before);
    void take(const Page &page, std::uint64_t before);
    void setState(State state);
    void lookUpNames(const QList<switchboard::LogHit> &hits);
    [[nodiscard]] QString nameOf(const QByteArray &conversation) const;
    [[nodiscard]] QString when(const switchboard::LogHit &hit) const;

    switchboard::Switchboard &m_switchboard;
    session::Clock &m_clock;
    QString m_words;
    State m_state = State::Idle;
    Rest m_rest = Rest::None;
    quint64 m_round = 0; // what was asked for before belongs to another search
    QList<switchboard::LogHit> m_hits;
    QHash<QByteArray, QString> m_names; // of those that are not listed
};

} // namespace talkstick::model

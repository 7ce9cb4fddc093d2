// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/people.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QList>

namespace talkstick::session {
class Clock;
}

namespace talkstick::model {

//! The people we know, those met last first. Whoever is selected stays so while the list changes.
class PeopleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int {
        Name, //!< What to call them; clean.
        Label, //!< "Private · verified"; of a blocked one "Blocked".
        LastMet, //!< "Today", "3 May 2026"; empty if never.
        ColumnCount,
    };
    enum Role : int {
        PersonRole = Qt::UserRole, //!< switchboard::Person, in every column.
    };

    //! \a people and \a clock must outlive this.
    PeopleModel(const switchboard::People &people, const session::Clock &clock,
                QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    //! Invalid if nobody with that key is known.
    [[nodiscard]] QModelIndex indexOf(const wire::KeyHash &key) const;

private:
    [[nodiscard]] QString text(const switchboard::Person &person, int column) const;
    void refresh();
    void dropThoseNotIn(const QList<switchboard::Person> &people);
    void sortAs(const QList<switchboard::Person> &people);

    const switchboard::People &m_people;
    const session::Clock &m_clock;
    QList<switchboard::Person> m_rows;
};

//! How sure we are of somebody, in words; or that they are blocked.
[[nodiscard]] QString labelOf(const switchboard::Person &person);
//! When somebody was met, as a day; empty for never.
[[nodiscard]] QString metOn(const QDateTime &met, const QDateTime &now);

} // namespace talkstick::model

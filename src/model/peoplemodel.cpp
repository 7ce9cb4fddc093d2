// SPDX-License-Identifier: MIT
#include "model/peoplemodel.h"

#include "model/elapsed.h"
#include "model/trustlabel.h"
#include "session/clock.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace talkstick::model {
namespace {

using switchboard::Person;

auto positionOf(const QList<Person> &people, const wire::KeyHash &key)
{
    return std::find_if(people.begin(), people.end(),
                        [&key](const Person &person) { return person.key == key; });
}

} // namespace

PeopleModel::PeopleModel(const switchboard::People &people, const session::Clock &clock,
                         QObject *parent)
    : QAbstractTableModel(parent)
    , m_people(people)
    , m_clock(clock)
    , m_rows(people.list())
{
    connect(&people, &switchboard::People::changed, this, &PeopleModel::refresh);
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Person &person = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return text(person, index.column());
    return role == PersonRole ? QVariant::fromValue(person) : QVariant();
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name: return tr("Name");
    case Label: return tr("How sure");
    default: break;
    }
    return tr("Last met");
}

QString PeopleModel::text(const Person &person, int column) const
{
    switch (column) {
    case Name: return person.shownName();
    case Label: return labelOf(person);
    default: break;
    }
    return metOn(person.lastMet, m_clock.wallTime());
}

QModelIndex PeopleModel::indexOf(const wire::KeyHash &key) const
{
    const auto found = positionOf(m_rows, key);
    return found == m_rows.end() ? QModelIndex {} : index(int(found - m_rows.begin()), 0);
}

void PeopleModel::refresh()
{
    const QList<Person> people = m_people.list();
    dropThoseNotIn(people);
    for (const Person &person : people) {
        if (indexOf(person.key).isValid())
            continue;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
        m_rows.append(person);
        endInsertRows();
    }
    sortAs(people);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

void PeopleModel::dropThoseNotIn(const QList<Person> &people)
{
    for (qsizetype row = m_rows.size() - 1; row >= 0; --row) {
        if (positionOf(people, m_rows[row].key) != people.end())
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

// The same people in another order, or with other notes.
void PeopleModel::sortAs(const QList<Person> &people)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QList<Person> old = std::exchange(m_rows, people);
    for (const QModelIndex &from : persistentIndexList())
        changePersistentIndex(from, index(indexOf(old[from.row()].key).row(), from.column()));
    emit layoutChanged({}, VerticalSortHint);
}

QString labelOf(const Person &person)
{
    return person.standing == Person::Standing::Blocked ? PeopleModel::tr("Blocked", "somebody is")
                                                        : trustLabel(person.trust).text;
}

QString metOn(const QDateTime &met, const QDateTime &now)
{
    if (!met.isValid())
        return {};
    const QDate day = met.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    // Beyond a week the long form would leave a table no room for names.
    return day.daysTo(today) < 7 ? dayName(day, today)
                                 : QLocale().toString(day, QLocale::ShortFormat);
}

} // namespace talkstick::model

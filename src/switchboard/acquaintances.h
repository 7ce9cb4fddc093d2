// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/people.h"
#include "wire/address.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace talkstick::switchboard {

//! The people we know as they will be once everything asked for has been written: two changes in a
//! row build on each other, and somebody just blocked is blocked already.
class Acquaintances final : public QObject
{
    Q_OBJECT

public:
    //! \a people must outlive this.
    explicit Acquaintances(People &people, QObject *parent = nullptr);

    [[nodiscard]] std::optional<Person> find(const wire::KeyHash &key) const;
    [[nodiscard]] QList<Person> list() const;
    //! Those who are not blocked and were reached at \a address.
    [[nodiscard]] QList<Person> at(const wire::Address &address) const;

    //! Changes what is known of somebody, who may be new.
    void change(const wire::KeyHash &key, const std::function<void(Person &)> &step);
    //! The same for somebody who is known; others stay unknown.
    void changeKnown(const wire::KeyHash &key, const std::function<void(Person &)> &step);
    void forget(const wire::KeyHash &key);
    //! \a name is for somebody not known yet.
    void block(const wire::KeyHash &key, const QString &name = {});

signals:
    //! A change could not be kept, and is undone.
    void notKept();

private:
    struct Unwritten
    {
        std::optional<Person> person; // nothing: forgotten
        int writes = 0;
    };

    void write(const wire::KeyHash &key, const std::optional<Person> &person);
    void written(const wire::KeyHash &key, Kept kept);

    People &m_people;
    QHash<wire::KeyHash, Unwritten> m_unwritten;
};

} // namespace talkstick::switchboard

// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"
#include "switchboard/people.h"

namespace talkstick::store {

//! Everybody we know, in the profile's database.
//!
//! The list is empty until loaded() was told, which is some milliseconds after the start, even with
//! thousands of people: whoever answers calls before that would take friends for strangers.
class SqlPeople final : public switchboard::People
{
    Q_OBJECT

public:
    //! Begins to load. \a database must outlive this.
    explicit SqlPeople(Database &database);

    [[nodiscard]] QList<switchboard::Person> list() const override { return m_people; }
    [[nodiscard]] std::optional<switchboard::Person> find(const wire::KeyHash &key) const override;
    void put(const switchboard::Person &person, Done done) override;
    void remove(const wire::KeyHash &key, Done done) override;

    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    //! \a person has been written by another port of the same database.
    void show(const switchboard::Person &person);

signals:
    void loaded(); //!< The list is there.
    //! It cannot be read, or the database cannot be opened. The list stays empty; nobody may take
    //! it for that of somebody who knows no one.
    void loadFailed(const talkstick::store::StoreFailure &failure);

private:
    void load(const Outcome<QList<switchboard::Person>> &people);
    void hide(const wire::KeyHash &key);

    Database &m_database;
    QList<switchboard::Person> m_people; // the one met last first
    bool m_isLoaded = false;
};

} // namespace talkstick::store

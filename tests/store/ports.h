// SPDX-License-Identifier: MIT
#pragma once

#include "store/awaited.h"
#include "store/people.h"
#include "store/profilefiles.h"
#include "store/sql.h"
#include "store/sqlinvites.h"
#include "store/sqlpeople.h"
#include "support/fakeinvites.h"

#include <QTest>

namespace talkstick::support {

//! People and invitations in a database.
struct StoredPorts
{
    explicit StoredPorts(const ProfileFiles &files)
        : database(files.database())
        , people(database)
        , invites(database, people)
    { }

    //! Does \a statement in the database's own connection.
    void change(const QString &statement)
    {
        const auto job = [statement](QSqlDatabase &sql) {
            return store::changeSql(sql, statement);
        };
        QVERIFY(awaited<store::Outcome<store::Nothing>>([&](auto answer) {
                    database.post<store::Nothing>(store::Access::Bare, &database, job, answer);
                }).ok());
    }

    store::Database database;
    store::SqlPeople people;
    store::SqlInvites invites;
};

//! Either the real ones or those that other layers are tested with: what holds for the one has to
//! hold for the other.
class Ports
{
public:
    enum class Kind { Stored, Fake };

    explicit Ports(Kind kind)
    {
        if (kind == Kind::Stored)
            m_stored.emplace(m_files);
    }

    switchboard::People &people()
    {
        return m_stored ? static_cast<switchboard::People &>(m_stored->people) : m_fakePeople;
    }
    switchboard::Invites &invites()
    {
        return m_stored ? static_cast<switchboard::Invites &>(m_stored->invites) : m_fakeInvites;
    }
    //! Nothing that is asked for next can be kept.
    void fail()
    {
        if (m_stored)
            m_stored->change(QStringLiteral("PRAGMA query_only = ON"));
        m_fakePeople.failNext = true;
        m_fakeInvites.failNext = true;
    }

    switchboard::Kept put(const switchboard::Person &person)
    {
        return awaited<switchboard::Kept>([&](auto done) { people().put(person, done); });
    }
    switchboard::Kept remove(int number)
    {
        return awaited<switchboard::Kept>([&](auto done) { people().remove(keyOf(number), done); });
    }

private:
    ProfileFiles m_files;
    std::optional<StoredPorts> m_stored;
    FakePeople m_fakePeople;
    FakeInvites m_fakeInvites {m_fakePeople};
};

inline void addKinds()
{
    QTest::addColumn<Ports::Kind>("kind");
    QTest::newRow("in the database") << Ports::Kind::Stored;
    QTest::newRow("in memory, for tests") << Ports::Kind::Fake;
}

} // namespace talkstick::support

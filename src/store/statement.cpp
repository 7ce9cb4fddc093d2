// SPDX-License-Identifier: MIT
#include "store/statement.h"

#include <QSqlDriver>
#include <QSqlError>

#include <unordered_map>
#include <utility>

namespace talkstick::store {
namespace {

// Belongs to the driver, which is one for each connection and goes with it.
class Shelf final : public QObject
{
public:
    explicit Shelf(QObject *driver)
        : QObject(driver)
    {
        setObjectName(QStringLiteral("statements"));
    }
    static Shelf *of(const QObject *driver)
    {
        return static_cast<Shelf *>(
            driver->findChild<QObject *>(QStringLiteral("statements"), Qt::FindDirectChildrenOnly));
    }

    std::unordered_map<QString, QSqlQuery> queries;
};

} // namespace

Statement::Statement(const QSqlDatabase &database, QString text)
    : m_driver(database.driver())
    , m_text(std::move(text))
    , m_query(database)
{
    // Taken away, so that nobody else runs it meanwhile.
    if (Shelf *shelf = Shelf::of(m_driver)) {
        if (auto kept = shelf->queries.extract(m_text)) {
            m_query = std::move(kept.mapped());
            return;
        }
    }
    m_state = State::ToBePrepared;
    m_query.setForwardOnly(true);
}

Statement::~Statement()
{
    // One that failed may be in any state.
    if (m_state != State::Prepared)
        return;
    m_query.finish();
    Shelf *shelf = Shelf::of(m_driver);
    if (!shelf)
        shelf = new Shelf(m_driver);
    shelf->queries.insert_or_assign(m_text, std::move(m_query));
}

Outcome<Nothing> Statement::run(const QVariantList &values)
{
    const bool isNew = std::exchange(m_state, State::Failed) == State::ToBePrepared;
    if (isNew && !m_query.prepare(m_text))
        return failureOf(m_query.lastError());
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, values.at(i));
    if (!m_query.exec())
        return failureOf(m_query.lastError());
    m_state = State::Prepared;
    return Nothing {};
}

void Statement::forgetAll(const QSqlDatabase &database)
{
    if (QObject *driver = database.driver())
        delete Shelf::of(driver);
}

} // namespace talkstick::store

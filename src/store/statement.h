// SPDX-License-Identifier: MIT
#pragma once

#include "store/storefailure.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

namespace talkstick::store {

//! One statement of a connection. It is prepared the first time that its text is met and then kept
//! for the next time: that takes longer than most of them do.
class Statement
{
public:
    //! \a database must be open until this is destroyed.
    Statement(const QSqlDatabase &database, QString text);
    //! Stands at no row any more, so that no transaction waits for it.
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    //! With \a values in the places of its question marks.
    [[nodiscard]] Outcome<Nothing> run(const QVariantList &values);
    //! To be read forwards, once it has run.
    [[nodiscard]] QSqlQuery &rows() { return m_query; }

    //! Lets go of all that are kept for \a database, which is to be closed.
    static void forgetAll(const QSqlDatabase &database);

private:
    enum class State : std::uint8_t { ToBePrepared, Prepared, Failed };

    QObject *const m_driver;
    const QString m_text;
    QSqlQuery m_query;
    State m_state = State::Prepared;
};

} // namespace talkstick::store

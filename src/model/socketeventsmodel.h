// SPDX-License-Identifier: MIT
#pragma once

#include "session/clock.h"
#include "session/socketevent.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QList>

namespace talkstick::model {

inline constexpr int kMaxSocketEvents = 1000; //!< older ones are forgotten

//! What happened to the program's sockets, newest last, one line each: for the inspector.
class SocketEventsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    //! \a clock must outlive this.
    explicit SocketEventsModel(session::Clock &clock, QObject *parent = nullptr);

    void add(const session::SocketEvent &event);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    //! DisplayRole: "14:05:07.123  accept  192.168.1.40:51234".
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        QDateTime time;
        session::SocketEvent event;
    };
    session::Clock &m_clock;
    QList<Row> m_rows;
};

} // namespace talkstick::model

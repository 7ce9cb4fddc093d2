// SPDX-License-Identifier: MIT
#include "model/socketeventsmodel.h"

#include "wire/address.h"
#include "wire/text.h"

namespace talkstick::model {
namespace {

using session::SocketEvent;

// The names of the system calls, which is what one comes here to see: never translated.
QString kindName(SocketEvent::Kind kind)
{
    switch (kind) {
    case SocketEvent::Kind::Resolve: return QStringLiteral("resolve");
    case SocketEvent::Kind::Bind: return QStringLiteral("bind");
    case SocketEvent::Kind::Listen: return QStringLiteral("listen");
    case SocketEvent::Kind::Accept: return QStringLiteral("accept");
    case SocketEvent::Kind::Connect: return QStringLiteral("connect");
    case SocketEvent::Kind::BytesIn: return QStringLiteral("recv");
    case SocketEvent::Kind::BytesOut: return QStringLiteral("send");
    case SocketEvent::Kind::EndOfStream: return QStringLiteral("end of stream");
    case SocketEvent::Kind::Close: break;
    }
    return QStringLiteral("close");
}

} // namespace

SocketEventsModel::SocketEventsModel(session::Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{ }

void SocketEventsModel::add(const SocketEvent &event)
{
    if (m_rows.size() >= kMaxSocketEvents) {
        beginRemoveRows({}, 0, 0);
        m_rows.removeFirst();
        endRemoveRows();
    }
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
    m_rows.append({m_clock.wallTime(), event});
    endInsertRows();
}

int SocketEventsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SocketEventsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const Row &row = m_rows[index.row()];
    const SocketEvent &event = row.event;
    QStringList words {row.time.toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz")),
                       kindName(event.kind)};
    if (!event.address.isEmpty())
        words << (event.port == 0 ? event.address : wire::hostAndPort(event.address, event.port));
    if (event.bytes > 0)
        words << tr("%n B", "sent or received", int(event.bytes));
    if (event.outcome == SocketEvent::Outcome::Started)
        words << QStringLiteral("\u2026");
    if (event.outcome == SocketEvent::Outcome::Failed)
        words << tr("failed");
    if (!event.detail.isEmpty())
        words << wire::oneLine(event.detail, 200);
    return words.join(QStringLiteral("  "));
}

} // namespace talkstick::model

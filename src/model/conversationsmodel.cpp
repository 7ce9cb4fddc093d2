// SPDX-License-Identifier: MIT
#include "model/conversationsmodel.h"

#include "model/elapsed.h"
#include "model/standing.h"
#include "model/trustlabel.h"
#include "switchboard/switchboard.h"

#include <algorithm>
#include <tuple>

namespace talkstick::model {
namespace {

using Section = ConversationsModel::Section;

Section sectionOf(const session::TalkState &state)
{
    const bool isMine = stickOf(state) == turn::Phase::Mine;
    switch (standingOf(state)) {
    case Standing::Live:
        if (!state.trust)
            return Section::Guests;
        return isMine ? Section::YourTurn : Section::TheirTurn;
    case Standing::Away: return isMine ? Section::YourTurn : Section::Away;
    case Standing::Over: break;
    }
    return Section::Ended;
}

bool waitsForUs(const session::TalkState &state)
{
    return stickOf(state) == turn::Phase::Mine && !state.sealed;
}

bool before(const session::Conversation *a, const session::Conversation *b)
{
    const session::TalkState &left = a->state();
    const session::TalkState &right = b->state();
    const Section section = sectionOf(left);
    if (section != sectionOf(right))
        return section < sectionOf(right);
    if (waitsForUs(left) != waitsForUs(right))
        return waitsForUs(left);
    return section == Section::Ended ? right.since < left.since : left.since < right.since;
}

} // namespace

ConversationsModel::ConversationsModel(switchboard::Switchboard &switchboard, session::Clock &clock,
                                       QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{
    for (session::Conversation *conversation : switchboard.conversations())
        add(conversation);
    connect(&switchboard, &switchboard::Switchboard::opened, this, &ConversationsModel::add);
    connect(&switchboard, &switchboard::Switchboard::restored, this, &ConversationsModel::add);
    connect(&switchboard, &switchboard::Switchboard::forgotten, this, &ConversationsModel::remove);
}

int ConversationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ConversationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    session::Conversation *conversation = m_rows[index.row()];
    const Section section = sectionOf(conversation->state());
    switch (role) {
    case NameRole: return conversation->state().peerName;
    case SectionRole: return int(section);
    case SectionNameRole: return sectionName(section);
    case FirstOfSectionRole:
        return index.row() == 0 || sectionOf(m_rows[index.row() - 1]->state()) != section;
    case SinceRole: return since(conversation->state());
    case StickRole: return int(stickOf(conversation->state()));
    case UnreadRole: return conversation->state().unread;
    case ConversationRole: return QVariant::fromValue(conversation);
    // Without the name: a tool tip that looks like markup would be shown as such.
    case Qt::ToolTipRole: return toolTip(conversation->state());
    case Qt::AccessibleDescriptionRole: return sinceExactly(conversation->state());
    case Qt::AccessibleTextRole: return spoken(conversation->state());
    default: return {};
    }
}

QString ConversationsModel::since(const session::TalkState &state) const
{
    if (state.sealed)
        return tr("ready", "a turn that waits until both are there");
    const QString time = elapsed(state.since, m_clock.wallTime());
    if (state.unread == 0)
        return time;
    return time.isEmpty() ? tr("new", "something was said")
                          : tr("new, %1", "something was said, since when").arg(time);
}

QString ConversationsModel::sinceExactly(const session::TalkState &state) const
{
    const QString time = exactTime(state.since);
    return time.isEmpty() ? QString() : tr("Since %1", "a date and a time").arg(time);
}

QString ConversationsModel::toolTip(const session::TalkState &state) const
{
    QStringList lines {trustLabel(state.trust).text, sinceExactly(state)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

// The stick beside the name, in words.
QString ConversationsModel::spokenTurn(const session::TalkState &state) const
{
    const Section section = sectionOf(state);
    if (state.sealed && section == Section::YourTurn)
        return tr("your turn, ready", "a conversation");
    if (section == Section::Away)
        return tr("away, their turn", "a conversation");
    if (section != Section::Guests)
        return sectionName(section);
    switch (stickOf(state)) {
    case turn::Phase::Mine: return tr("guest, your turn", "a conversation");
    case turn::Phase::Theirs: return tr("guest, their turn", "a conversation");
    case turn::Phase::Waiting:
    case turn::Phase::Over: break;
    }
    return tr("guest", "a conversation");
}

QString ConversationsModel::spoken(const session::TalkState &state) const
{
    const QString section = spokenTurn(state);
    const QString trust = trustLabel(state.trust).text;
    return state.unread == 0 ? tr("%1, %2, %3").arg(state.peerName, section, trust)
                             : tr("%1, new, %2, %3").arg(state.peerName, section, trust);
}

QString ConversationsModel::sectionName(Section section) const
{
    switch (section) {
    case Section::YourTurn: return tr("Your turn");
    case Section::TheirTurn: return tr("Their turn");
    case Section::Away: return tr("Away");
    case Section::Guests: return tr("Guests");
    case Section::Ended: break;
    }
    return tr("Ended");
}

QModelIndex ConversationsModel::indexOf(const session::Conversation *conversation) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), conversation);
    return found == m_rows.end() ? QModelIndex {} : index(int(found - m_rows.begin()));
}

QModelIndex ConversationsModel::nextYourTurn(const QModelIndex &current) const
{
    const int count = int(m_rows.size());
    for (int step = 1; step <= count; ++step) {
        const int row = (current.row() + step + count) % count;
        if (waitsForUs(m_rows[row]->state()))
            return index(row);
    }
    return {};
}

void ConversationsModel::refreshTimes()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1), {SinceRole});
}

// At its place at once: at the start there may be a thousand of them.
void ConversationsModel::add(session::Conversation *conversation)
{
    const auto place = std::upper_bound(m_rows.begin(), m_rows.end(), conversation, before);
    const int row = int(place - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(place, conversation);
    endInsertRows();
    connect(conversation, &session::Conversation::changed, this, &ConversationsModel::putInOrder);
    // The next one may not be the first of its section any more.
    emit dataChanged(index(row), index(std::min(row + 1, int(m_rows.size()) - 1)));
}

void ConversationsModel::remove(session::Conversation *conversation)
{
    conversation->disconnect(this);
    const qsizetype row = m_rows.indexOf(conversation);
    if (row < 0)
        return;
    beginRemoveRows({}, int(row), int(row));
    m_rows.removeAt(row);
    endRemoveRows();
    refreshAll();
}

void ConversationsModel::putInOrder()
{
    if (!std::is_sorted(m_rows.begin(), m_rows.end(), before)) {
        emit layoutAboutToBeChanged({}, VerticalSortHint);
        const QList<session::Conversation *> old = m_rows;
        std::stable_sort(m_rows.begin(), m_rows.end(), before);
        for (const QModelIndex &from : persistentIndexList())
            changePersistentIndex(from, indexOf(old[from.row()]));
        emit layoutChanged({}, VerticalSortHint);
    }
    refreshAll();
}

void ConversationsModel::refreshAll()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

} // namespace talkstick::model

// SPDX-License-Identifier: MIT
#include "model/hitsmodel.h"

#include "model/elapsed.h"

#include <QPointer>

namespace talkstick::model {
namespace {

constexpr int kHitsAtOnce = 50;

QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.isSpace())
            c = u' ';
    }
    return text;
}

} // namespace

HitsModel::HitsModel(switchboard::Switchboard &switchboard, session::Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_switchboard(switchboard)
    , m_clock(clock)
{ }

void HitsModel::search(const QString &words)
{
    m_words = words;
    ++m_round;
    m_rest = Rest::None; // what is listed is no beginning of what will be
    if (!words.trimmed().isEmpty()) {
        ask(0);
        setState(State::Searching);
        return;
    }
    beginResetModel();
    m_hits.clear();
    endResetModel();
    setState(State::Idle);
}

int HitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant HitsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const switchboard::LogHit &hit = m_hits[index.row()];
    switch (role) {
    case NameRole: return nameOf(hit.conversation);
    case WhenRole: return when(hit);
    case ExcerptRole: return oneLine(hit.excerpt);
    case MatchAtRole: return int(hit.matchAt - hit.excerptAt);
    case MatchLengthRole: return int(hit.matchLength);
    case ConversationRole: return hit.conversation;
    case EntryRole: return qint64(hit.row);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3", "name, who and when, what was said")
            .arg(nameOf(hit.conversation), when(hit), oneLine(hit.excerpt));
    default: return {};
    }
}

bool HitsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_rest == Rest::Some;
}

void HitsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_rest = Rest::Asked;
    ask(m_hits.last().place);
}

void HitsModel::ask(std::uint64_t before)
{
    m_switchboard.logs().search(m_words, before, kHitsAtOnce,
                                [self = QPointer(this), round = m_round, before](const Page &page) {
                                    if (self && self->m_round == round)
                                        self->take(page, before);
                                });
}

void HitsModel::take(const Page &page, std::uint64_t before)
{
    const QList<switchboard::LogHit> hits = page.value_or(QList<switchboard::LogHit> {});
    m_rest = hits.size() == kHitsAtOnce ? Rest::Some : Rest::None;
    if (before == 0) {
        beginResetModel();
        m_hits = hits;
        endResetModel();
    } else if (!hits.isEmpty()) {
        beginInsertRows({}, int(m_hits.size()), int(m_hits.size() + hits.size()) - 1);
        m_hits += hits;
        endInsertRows();
    }
    lookUpNames(hits);
    m_state = page ? State::Done : State::Failed;
    emit stateChanged();
}

void HitsModel::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit stateChanged();
}

void HitsModel::lookUpNames(const QList<switchboard::LogHit> &hits)
{
    for (const switchboard::LogHit &hit : hits) {
        const QByteArray &id = hit.conversation;
        if (m_names.contains(id) || m_switchboard.talks().listed(id))
            continue;
        m_names.insert(id, {});
        m_switchboard.logs().find(
            id, [self = QPointer(this), id](const switchboard::FoundConversation &found) {
                if (!self)
                    return;
                const auto person = self->m_switchboard.people().find(found.record.peer);
                self->m_names.insert(id, person ? person->shownName() : found.record.title);
                if (!self->m_hits.isEmpty())
                    emit self->dataChanged(self->index(0), self->index(self->rowCount() - 1));
            });
    }
}

QString HitsModel::nameOf(const QByteArray &conversation) const
{
    const session::Conversation *listed = m_switchboard.talks().listed(conversation);
    return listed ? listed->state().peerName : m_names.value(conversation);
}

QString HitsModel::when(const switchboard::LogHit &hit) const
{
    const QString time = pointInTime(hit.time, m_clock.wallTime());
    return hit.speaker == session::Speaker::Me ? tr("you, %1", "time").arg(time)
                                               : tr("they, %1", "time").arg(time);
}

} // namespace talkstick::model

// SPDX-License-Identifier: MIT
#include "ui/sidebar.h"

#include "model/conversationsmodel.h"
#include "ui/conversationdelegate.h"
#include "ui/doorwords.h"
#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/notice.h"
#include "ui/ringedbutton.h"
#include "ui/rowlist.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace talkstick::ui {

using model::ConversationsModel;

Sidebar::Sidebar(ConversationsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(new RowList(this))
    , m_call(new RingedButton(this))
    , m_offer(new Notice(this))
    , m_door(new RingedButton(this))
    , m_port(new QLabel(this))
{
    m_list->setObjectName(QStringLiteral("conversations"));
    m_list->setModel(&model);
    m_list->setItemDelegate(new ConversationDelegate(m_list));
    m_list->setAccessibleName(tr("Conversations"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (QPushButton *button : {m_call, m_door})
        button->setFlat(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_call, 0, Qt::AlignLeft);
    layout->addWidget(m_offer);
    layout->addWidget(m_door, 0, Qt::AlignLeft);
    layout->addWidget(m_port);
    // Not the current row: the focus alone makes the first row current.
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { choose(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &Sidebar::entered);
    connect(m_list, &QListView::activated, this, &Sidebar::entered);
    connect(m_call, &QPushButton::clicked, this, &Sidebar::callChosen);
    m_offer->setObjectName(QStringLiteral("doorOffer"));
    connect(m_offer, &Notice::actionRequested, this, &Sidebar::offerAccepted);
    connect(m_offer, &Notice::otherRequested, this, &Sidebar::offerDeclined);
    setCall(nullptr);
    setHosting(std::nullopt);
    updateAppearance();
}

void Sidebar::setCurrent(const session::Conversation *conversation)
{
    const QModelIndex index = m_model.indexOf(conversation);
    if (index.isValid()) { // selected too: Space in the list may have undone that
        m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        return;
    }
    // In this order: while a row is current, losing the selection looks like choosing it.
    m_list->selectionModel()->clearCurrentIndex();
    m_list->selectionModel()->clearSelection();
}

void Sidebar::setHosting(const std::optional<switchboard::Hosting> &hosting)
{
    const auto door = hosting ? hosting->options.door : switchboard::Door::Closed;
    m_door->setText(tr("Door: %1", "who may call").arg(doorName(door)));
    m_door->setToolTip(doorHint(door));
    m_port->setVisible(hosting.has_value());
    if (hosting)
        m_port->setText(tr("Port %1").arg(hosting->where.port));
}

void Sidebar::setDoorMenu(QMenu *menu)
{
    m_door->setMenu(menu);
}

void Sidebar::setOffer(bool offered)
{
    if (offered)
        m_offer->showText(model::Tone::Plain,
                          tr("You know somebody now. Let people you know call you, and nobody "
                             "else?"),
                          {}, doorName(switchboard::Door::PeopleIKnow), tr("Not now"));
    else
        m_offer->clear();
}

void Sidebar::setCall(const switchboard::Call *call)
{
    m_call->setVisible(call);
    if (!call)
        return;
    const QString name = call->progress().address.shown;
    const bool failed = call->progress().step == switchboard::CallProgress::Step::Failed;
    m_call->setText(failed ? tr("Call failed") : tr("Calling\u2026"));
    m_call->setToolTip(failed ? tr("The call to %1 failed. Show why.").arg(name)
                              : tr("Show how the call to %1 goes").arg(name));
    m_call->setAccessibleDescription(m_call->toolTip());
}

void Sidebar::setWidth(Columns::Width width)
{
    if (std::exchange(m_width, width) != width)
        updateAppearance();
}

void Sidebar::step(int rows)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const QModelIndex current = m_list->currentIndex();
    const int row = current.isValid() ? current.row() + rows : 0;
    m_list->setCurrentIndex(m_model.index(std::clamp(row, 0, count - 1)));
}

void Sidebar::nextYourTurn()
{
    const QModelIndex next = m_model.nextYourTurn(m_list->currentIndex());
    if (next.isValid())
        m_list->setCurrentIndex(next);
}

void Sidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (changesLook(*event))
        updateAppearance();
}

void Sidebar::choose(const QModelIndex &index)
{
    const QVariant conversation = index.data(ConversationsModel::ConversationRole);
    if (conversation.isValid())
        emit chosen(conversation.value<session::Conversation *>());
}

void Sidebar::updateAppearance()
{
    const Metrics metrics = metricsFor(font());
    setSymbol(*m_door, Symbol::Door, palette());
    m_port->setFont(metrics.caption);
    m_port->setContentsMargins(mirrored({metrics.s2, 0, 0, 0}, layoutDirection()));
    // Beside the page the splitter's handle is space enough.
    const int after = m_width == Columns::Width::Narrow ? metrics.s2 : 0;
    layout()->setContentsMargins(
        mirrored({metrics.s2, metrics.s2, after, metrics.s2}, layoutDirection()));
    layout()->setSpacing(metrics.s1);
}

} // namespace talkstick::ui

// SPDX-License-Identifier: MIT
#include "ui/findpanel.h"

#include "ui/hitdelegate.h"
#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/rowlist.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace talkstick::ui {
namespace {

using State = model::HitsModel::State;

constexpr Time kTyped = std::chrono::milliseconds(250);
constexpr int kMostRows = 5;

} // namespace

FindPanel::FindPanel(switchboard::Switchboard &switchboard, session::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_hits(switchboard, clock)
    , m_typed(clock.makeAlarm([this] { search(); }))
    , m_field(new QLineEdit(this))
    , m_note(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_list(new RowList(this))
{
    m_field->setPlaceholderText(tr("Find in everything that was said"));
    m_field->setAccessibleName(tr("Find"));
    m_field->installEventFilter(this);
    m_note->setTextFormat(Qt::PlainText);
    m_close->setAutoRaise(true);
    m_close->setText(tr("Close"));
    m_list->setObjectName(QStringLiteral("hits"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(&m_hits);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    layOut();
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_then = Then::Show;
        m_typed->set(m_clock.now() + kTyped);
    });
    connect(m_close, &QToolButton::clicked, this, &FindPanel::close);
    connect(m_list, &QListView::clicked, this, &FindPanel::choose);
    connect(m_list, &QListView::activated, this, &FindPanel::choose);
    connect(m_list, &QListView::clicked, this, &FindPanel::entered);
    connect(m_list, &QListView::activated, this, &FindPanel::entered);
    connect(&m_hits, &model::HitsModel::stateChanged, this, &FindPanel::showState);
    updateAppearance();
    showState();
    hide();
}

FindPanel::~FindPanel()
{
    m_list->setModel(nullptr); // the model goes before the view
}

void FindPanel::layOut()
{
    auto *line = new QHBoxLayout;
    line->addWidget(m_field, 1);
    line->addWidget(m_note);
    line->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addWidget(m_list);
}

// Not before it is needed: Qt looks through icon themes for it, which takes its time.
void FindPanel::addClearButton()
{
    m_field->setClearButtonEnabled(true);
    // Qt gives it no name, and a screen reader would say "button".
    for (auto *clear : m_field->findChildren<QToolButton *>())
        clear->setAccessibleName(tr("Clear"));
}

void FindPanel::open()
{
    addClearButton();
    show();
    m_field->setFocus();
    m_field->selectAll();
    if (!m_field->text().isEmpty())
        search(); // more may have been said since
}

void FindPanel::close()
{
    m_typed->clear();
    hide();
    emit closed();
}

void FindPanel::step(int hits)
{
    if (m_field->text() != m_hits.words() || m_hits.state() == State::Searching) {
        m_then = Then::GoToFirst;
        return search();
    }
    const int count = m_hits.rowCount();
    if (count == 0)
        return;
    const QModelIndex current = m_list->currentIndex();
    const bool beyond = current.row() + hits >= count;
    if (beyond && m_hits.canFetchMore({})) {
        m_hits.fetchMore({}); // there when one presses again
        return;
    }
    const int row = current.isValid() ? (current.row() + hits + count) % count : 0;
    m_list->setCurrentIndex(m_hits.index(row));
    choose(m_hits.index(row));
}

void FindPanel::search()
{
    m_typed->clear();
    m_hits.search(m_field->text());
}

void FindPanel::showState()
{
    switch (m_hits.state()) {
    case State::Idle: m_note->clear(); break;
    case State::Searching: return; // it is over at once, nearly always
    case State::Failed: m_note->setText(tr("The search failed.")); break;
    case State::Done: m_note->setText(m_hits.rowCount() > 0 ? QString() : tr("Nothing found."));
    }
    m_note->setVisible(!m_note->text().isEmpty());
    fitHeight();
    if (!m_note->text().isEmpty())
        emit announced(m_note->text());
    if (std::exchange(m_then, Then::Show) == Then::GoToFirst && m_hits.rowCount() > 0)
        step(1);
}

void FindPanel::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    emit announced(index.data(Qt::AccessibleTextRole).toString());
    emit chosen(index.data(model::HitsModel::ConversationRole).toByteArray(),
                index.data(model::HitsModel::EntryRole).toLongLong());
}

// What has the focus takes its keys first.
bool FindPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: step(key.modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1); return true;
    case Qt::Key_Down:
        m_list->setFocus();
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_hits.index(0));
        return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

void FindPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void FindPanel::fitHeight()
{
    const int rows = std::min(m_hits.rowCount(), kMostRows);
    m_list->setVisible(rows > 0);
    if (rows > 0)
        m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
}

void FindPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (changesLook(*event))
        updateAppearance();
}

void FindPanel::updateAppearance()
{
    const Metrics metrics = metricsFor(font());
    for (QAction *old : m_field->findChildren<QAction *>(QStringLiteral("glass")))
        delete old;
    auto *glass = m_field->addAction(icon(Symbol::Find, palette()), QLineEdit::LeadingPosition);
    glass->setObjectName(QStringLiteral("glass"));
    glass->setText(tr("Find"));
    m_field->setMinimumHeight(metrics.target);
    m_close->setMinimumSize(metrics.target, metrics.target);
    layout()->setContentsMargins(metrics.s3, metrics.s2, metrics.s3, metrics.s2);
    layout()->setSpacing(metrics.s2);
    fitHeight();
}

} // namespace talkstick::ui

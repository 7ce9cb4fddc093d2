// SPDX-License-Identifier: MIT
#include "ui/peoplepage.h"

#include "model/persontext.h"
#include "ui/colours.h"
#include "ui/flowlayout.h"
#include "ui/metrics.h"
#include "ui/question.h"
#include "ui_peoplepage.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMessageBox>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace talkstick::ui {

using model::PeopleModel;
using switchboard::Person;

namespace {

// Rows high enough to be hit.
class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        const Metrics metrics = metricsFor(option.font);
        return {size.width() + metrics.s4, std::max(size.height(), metrics.target)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        for (const auto group : {QPalette::Active, QPalette::Inactive})
            option->palette.setColor(group, QPalette::HighlightedText, selectedText(*option));
    }
};

} // namespace

PeoplePage::PeoplePage(const Parts &parts, QWidget *parent)
    : CentredPage(parent)
    , m_ui(std::make_unique<Ui::PeoplePage>())
    , m_parts(parts)
    , m_people(parts.switchboard.people(), parts.clock)
{
    m_ui->setupUi(this);
    setUpList();
    setUpButtons();
    setElements({.titles = {m_ui->title}});
    follow();
}

PeoplePage::~PeoplePage()
{
    m_ui->alias->disconnect(this); // it still loses the focus, when nobody is here to be told
}

void PeoplePage::setUpList()
{
    using switchboard::Switchboard;
    m_ui->people->setModel(&m_people);
    m_ui->people->setItemDelegate(new RowDelegate(m_ui->people));
    QHeaderView *header = m_ui->people->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PeopleModel::Name, QHeaderView::Stretch);
    connect(m_ui->people->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PeoplePage::follow);
    connect(&m_people, &QAbstractItemModel::dataChanged, this, &PeoplePage::follow);
    connect(&m_people, &QAbstractItemModel::rowsRemoved, this, &PeoplePage::follow);
    // Words can be compared with whoever is there.
    const auto begin = [this](session::Conversation *conversation) {
        follow();
        connect(conversation, &session::Conversation::ended, this, &PeoplePage::follow,
                Qt::UniqueConnection);
    };
    connect(&m_parts.switchboard, &Switchboard::opened, this, begin);
    connect(&m_parts.switchboard, &Switchboard::resumed, this, begin);
    connect(&m_parts.switchboard, &Switchboard::forgotten, this, &PeoplePage::follow);
}

void PeoplePage::applyMetrics(const Metrics &metrics)
{
    for (QPushButton *button : {m_ui->back, m_ui->call, m_ui->compare, m_ui->block, m_ui->forget})
        giveRoom(*button, metrics);
    m_ui->aliasLayout->setSpacing(metrics.s2);
    if (QLayout *row = m_ui->buttons->layout())
        row->setSpacing(metrics.s2);
}

void PeoplePage::resizeEvent(QResizeEvent *event)
{
    CentredPage::resizeEvent(event);
    layout()->activate();
    arrangeList();
}

// The name is said in full; when one met last stands below, too.
void PeoplePage::arrangeList()
{
    QTreeView &list = *m_ui->people;
    list.showColumn(PeopleModel::LastMet); // a hidden one needs nothing
    int need = 0;
    for (int column = 0; column < m_people.columnCount(); ++column) {
        // Not sizeHintForColumn(), which knows nothing before it is shown.
        int widest = list.header()->sectionSizeHint(column);
        for (int row = 0; row < m_people.rowCount(); ++row)
            widest = std::max(widest, list.sizeHintForIndex(m_people.index(row, column)).width());
        need += widest;
    }
    list.setColumnHidden(PeopleModel::LastMet, need > list.viewport()->width());
}

void PeoplePage::setUpButtons()
{
    auto *row = new FlowLayout(m_ui->buttons);
    row->setContentsMargins({});
    for (QPushButton *button : {m_ui->call, m_ui->compare, m_ui->block, m_ui->forget})
        row->addWidget(button);
    connect(m_ui->back, &QPushButton::clicked, this, &PeoplePage::backRequested);
    connect(m_ui->alias, &QLineEdit::editingFinished, this, &PeoplePage::keepAlias);
    connect(m_ui->block, &QPushButton::clicked, this, &PeoplePage::block);
    connect(m_ui->forget, &QPushButton::clicked, this, &PeoplePage::forget);
    connect(m_ui->call, &QPushButton::clicked, this, [this] {
        if (const auto person = chosen())
            emit callRequested(*person);
    });
    connect(m_ui->compare, &QPushButton::clicked, this, [this] {
        const auto person = chosen();
        if (session::Conversation *talk = person ? talkWith(*person) : nullptr)
            emit compareRequested(talk);
    });
}

void PeoplePage::choose(const wire::KeyHash &key)
{
    const QModelIndex index = m_people.indexOf(key);
    if (index.isValid())
        m_ui->people->setCurrentIndex(index);
}

void PeoplePage::focusList()
{
    if (!m_ui->people->currentIndex().isValid())
        m_ui->people->setCurrentIndex(m_people.index(0, 0));
    (m_people.rowCount() > 0 ? static_cast<QWidget *>(m_ui->people) : m_ui->back)->setFocus();
}

void PeoplePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit backRequested();
    else
        CentredPage::keyPressEvent(event);
}

void PeoplePage::follow()
{
    const bool nobody = m_people.rowCount() == 0;
    m_ui->nobody->setVisible(nobody);
    m_ui->people->setVisible(!nobody);
    arrangeList();
    const auto person = chosen();
    m_ui->person->setVisible(person.has_value());
    if (person)
        showPerson(*person);
}

void PeoplePage::showPerson(const Person &person)
{
    // What is being typed is not taken away by what happens elsewhere.
    if (std::exchange(m_shown, person.key) != person.key || !m_ui->alias->hasFocus())
        m_ui->alias->setText(person.alias);
    m_ui->alias->setPlaceholderText(person.name);
    m_ui->facts->setText(
        model::personText(person, m_parts.clock.wallTime()).join(QStringLiteral("\n")));
    m_ui->block->setText(person.standing == Person::Standing::Blocked ? tr("Un&block")
                                                                      : tr("&Block"));
    giveRoom(*m_ui->block, metricsFor(font()));
    m_ui->compare->setEnabled(talkWith(person));
    m_ui->compare->setToolTip(talkWith(person) ? QString()
                                               : tr("Possible while you are in a conversation"));
    m_ui->call->setEnabled(!person.addresses.isEmpty() && !talkWith(person));
    m_ui->call->setToolTip(person.addresses.isEmpty() ? tr("No address of theirs is known")
                                                      : QString());
}

void PeoplePage::keepAlias()
{
    const auto person = chosen();
    const QString alias = m_ui->alias->text().simplified();
    if (person && person->key == m_shown && alias != person->alias)
        m_parts.switchboard.setAlias(person->key, alias);
}

void PeoplePage::block()
{
    const auto person = chosen();
    if (!person)
        return;
    if (person->standing == Person::Standing::Blocked)
        return m_parts.switchboard.unblock(person->key);
    if (!talkWith(*person))
        return m_parts.switchboard.block(person->key);
    QMessageBox *question =
        ask({tr("Block %1?").arg(person->shownName()),
             tr("The conversation with them is left, and they are not heard any more."),
             tr("Block"), tr("Cancel")},
            this);
    connect(question, &QMessageBox::accepted, this,
            [this, key = person->key] { m_parts.switchboard.block(key); });
    question->open();
}

void PeoplePage::forget()
{
    const auto person = chosen();
    if (!person)
        return;
    QMessageBox *question = ask({tr("Forget %1?").arg(person->shownName()),
                                 model::forgetText(*person), tr("Forget"), tr("Cancel")},
                                this);
    connect(question, &QMessageBox::accepted, this,
            [this, key = person->key] { m_parts.switchboard.forgetPerson(key); });
    question->open();
}

std::optional<Person> PeoplePage::chosen() const
{
    const QVariant person = m_ui->people->currentIndex().data(PeopleModel::PersonRole);
    return person.isValid() ? std::optional(person.value<Person>()) : std::nullopt;
}

session::Conversation *PeoplePage::talkWith(const Person &person) const
{
    const auto all = m_parts.switchboard.conversations();
    const auto found = std::find_if(all.begin(), all.end(), [&person](const auto *one) {
        return one->state().peerKey == person.key && !one->state().ended;
    });
    return found == all.end() ? nullptr : *found;
}

} // namespace talkstick::ui

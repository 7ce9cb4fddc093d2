// SPDX-License-Identifier: MIT
#include "ui/addressrows.h"

#include "ui/holdsfocus.h"
#include "ui/icons.h"
#include "ui/metrics.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace talkstick::ui {
namespace {

constexpr int kNarrowBelow = 90; // u; 360 pixels at 10 points

enum Column { Text, Note, Copy };

QFont fixedFont(const QWidget &like)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(like.font().pointSizeF());
    return font;
}

} // namespace

AddressRows::AddressRows(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
}

void AddressRows::setLines(const QList<model::AddressLine> &lines)
{
    if (lines == m_lines)
        return;
    const QString focused = focusedText();
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_rows.clear();
    m_lines = lines;
    for (const model::AddressLine &line : lines)
        addRow(line);
    updateAppearance();
    if (!focused.isNull())
        focusRow(focused);
}

// Null: the focus is elsewhere.
QString AddressRows::focusedText() const
{
    for (const Row &row : m_rows) {
        if (holdsFocus(*row.copy))
            return row.text->text();
    }
    return {};
}

void AddressRows::focusRow(const QString &text)
{
    const auto same = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                   [&text](const Row &row) { return row.text->text() == text; });
    if (m_rows.isEmpty())
        return;
    QPushButton *button = same != m_rows.cend() ? same->copy : m_rows.first().copy;
    button->show(); // the layout would show it later, and what is not shown takes no focus
    button->setFocus();
}

void AddressRows::alignNotes(AddressRows &one, AddressRows &other)
{
    int widest = 0;
    for (const AddressRows *rows : {&one, &other}) {
        for (const Row &row : rows->m_rows)
            widest = std::max(widest, row.text->sizeHint().width());
    }
    for (AddressRows *rows : {&one, &other}) {
        rows->m_notesFrom = widest;
        rows->placeNotes();
    }
}

void AddressRows::placeNotes()
{
    m_grid->setColumnMinimumWidth(Text, m_areAbove ? 0 : m_notesFrom);
}

void AddressRows::addRow(const model::AddressLine &line)
{
    auto *text = new QLabel(line.text, this);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setCursor(Qt::IBeamCursor);
    auto *note = new QLabel(line.note, this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    auto *button = new QPushButton(tr("Copy"), this);
    button->setAccessibleName(tr("Copy %1", "an address").arg(line.text));
    connect(button, &QPushButton::clicked, this,
            [this, button, copied = line.text] { copy(copied, button); });
    m_rows.append({note, text, button});
    place(m_rows.last());
}

bool AddressRows::areNotesAbove() const
{
    return m_notes == Notes::Above || width() < kNarrowBelow * metricsFor(font()).u;
}

void AddressRows::place(const Row &row)
{
    int at = m_grid->rowCount();
    m_areAbove = areNotesAbove();
    m_grid->setColumnStretch(Text, m_areAbove ? 1 : 0);
    m_grid->setColumnStretch(Note, m_areAbove ? 0 : 1);
    placeNotes();
    row.text->setWordWrap(m_areAbove);
    row.note->setHidden(m_areAbove && row.note->text().isEmpty());
    if (!m_areAbove) {
        m_grid->addWidget(row.note, at, Note);
    } else if (!row.note->text().isEmpty()) {
        m_grid->addWidget(row.note, at, Text, 1, Copy + 1);
        ++at;
    }
    m_grid->addWidget(row.text, at, Text);
    m_grid->addWidget(row.copy, at, Copy);
}

// The same widgets, which may have the focus.
void AddressRows::arrange()
{
    if (m_rows.isEmpty() || areNotesAbove() == m_areAbove)
        return;
    for (const Row &row : std::as_const(m_rows)) {
        for (QWidget *part : QList<QWidget *> {row.note, row.text, row.copy})
            m_grid->removeWidget(part);
        place(row);
    }
    updateAppearance();
}

void AddressRows::resizeEvent(QResizeEvent *)
{
    arrange();
}

void AddressRows::copy(const QString &text, QPushButton *button)
{
    QGuiApplication::clipboard()->setText(text);
    if (m_copied)
        m_copied->setText(tr("Copy"));
    button->setText(tr("Copied"));
    m_copied = button;
    updateAppearance();
}

void AddressRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (changesLook(*event)) {
        arrange();
        updateAppearance();
    }
}

void AddressRows::updateAppearance()
{
    const Metrics metrics = metricsFor(font());
    m_grid->setHorizontalSpacing(metrics.s4);
    m_grid->setVerticalSpacing(metrics.s2);
    for (const Row &row : std::as_const(m_rows)) {
        // What stands above belongs to what it stands above.
        const bool apart = m_areAbove && row.note != m_rows.first().note;
        row.note->setContentsMargins(0, apart ? metrics.s2 : 0, 0, 0);
        row.text->setFont(fixedFont(*this));
        row.text->setAlignment(leading(layoutDirection()) | Qt::AlignVCenter);
        setSymbol(*row.copy, Symbol::Copy, palette());
        giveRoom(*row.copy, metrics);
    }
}

} // namespace talkstick::ui

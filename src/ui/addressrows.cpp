// SPDX-License-Identifier: MIT
#include "ui/addressrows.h"

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

namespace talkstick::ui {
namespace {

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
    m_grid->setColumnStretch(Note, 1);
}

void AddressRows::setLines(const QList<model::AddressLine> &lines)
{
    if (lines == m_lines)
        return;
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_lines = lines;
    for (int row = 0; row < lines.size(); ++row)
        addRow(row, lines[row]);
    updateAppearance();
}

void AddressRows::addRow(int row, const model::AddressLine &line)
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
    m_grid->addWidget(text, row, Text);
    m_grid->addWidget(note, row, Note);
    m_grid->addWidget(button, row, Copy);
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
    if (changesLook(*event))
        updateAppearance();
}

void AddressRows::updateAppearance()
{
    const Metrics metrics = metricsFor(font());
    m_grid->setHorizontalSpacing(metrics.s4);
    m_grid->setVerticalSpacing(metrics.s2);
    for (int row = 0; row < m_lines.size(); ++row) {
        m_grid->itemAtPosition(row, Text)->widget()->setFont(fixedFont(*this));
        auto *button = qobject_cast<QPushButton *>(m_grid->itemAtPosition(row, Copy)->widget());
        setSymbol(*button, Symbol::Copy, palette());
        giveRoom(*button, metrics);
    }
}

} // namespace talkstick::ui

// SPDX-License-Identifier: MIT
//
// What TranscriptView copies, and the menu that offers it.
#include "model/transcriptmodel.h"
#include "ui/transcriptview.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

namespace talkstick::ui {
namespace {

using model::TranscriptModel;

constexpr qsizetype kMostLinks = 8; // in the menu; the others can be clicked

QModelIndexList inOrder(QModelIndexList rows)
{
    std::sort(rows.begin(), rows.end());
    return rows;
}

void putOnClipboard(const QString &text)
{
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace

QString TranscriptView::selectedText() const
{
    QStringList lines;
    for (const QModelIndex &row : inOrder(selectedIndexes())) {
        const bool mine =
            row.data(TranscriptModel::SpeakerRole).toInt() == int(session::Speaker::Me);
        const QStringList parts {row.data(TranscriptModel::CitationRole).toString(),
                                 mine ? tr("You") : m_theirName,
                                 row.data(TranscriptModel::TextRole).toString()};
        lines << tr("%1 %2: %3", "number, speaker, text").arg(parts[0], parts[1], parts[2]);
    }
    return lines.join(u'\n');
}

// An empty line between two of them makes two quotations of them, and the last line is ended so
// that one goes on below it.
QString TranscriptView::selectedQuotation() const
{
    QStringList quoted;
    for (const QModelIndex &row : inOrder(selectedIndexes())) {
        const QString text = row.data(TranscriptModel::TextRole).toString();
        if (text.isEmpty())
            continue;
        QStringList lines = text.split(u'\n');
        for (QString &line : lines)
            line.prepend(line.isEmpty() ? QStringLiteral(">") : QStringLiteral("> "));
        quoted << lines.join(u'\n') + u'\n';
    }
    return quoted.join(u'\n');
}

void TranscriptView::copy()
{
    putOnClipboard(selectedText());
}

void TranscriptView::copyQuotation()
{
    putOnClipboard(selectedQuotation());
}

void TranscriptView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const bool wordless = index.data(TranscriptModel::TextRole).toString().isEmpty();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy"), this, &TranscriptView::copy)->setShortcut(QKeySequence::Copy);
    menu->addAction(tr("Copy as &quotation"), this, &TranscriptView::copyQuotation)
        ->setEnabled(!selectedQuotation().isEmpty());
    QAction *asText = menu->addAction(tr("Open as &text"), this,
                                      [this, row = QPersistentModelIndex(index)] { open(row); });
    asText->setShortcut(Qt::Key_F2);
    asText->setEnabled(!wordless);
    addLinks(*menu, index.data(TranscriptModel::TextRole).toString());
    const QRect row = visualRect(index).intersected(viewport()->rect());
    menu->popup(byKey ? viewport()->mapToGlobal(row.center()) : event->globalPos());
}

// A host's ACE form holds nothing that a menu would take for a mark of its own.
void TranscriptView::addLinks(QMenu &menu, const QString &text)
{
    const QList<model::WebLink> links = model::webLinksIn(text);
    for (const model::WebLink &link : links.first(std::min(links.size(), kMostLinks))) {
        menu.addSeparator();
        menu.addAction(tr("Open %1\u2026", "a host").arg(link.host), this,
                       [this, link] { emit linkActivated(link); });
        menu.addAction(links.size() == 1 ? tr("Copy &link")
                                         : tr("Copy link to %1", "a host").arg(link.host),
                       this, [link] { putOnClipboard(link.url); });
    }
}

} // namespace talkstick::ui

// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemView>
#include <QLabel>
#include <QMessageBox>
#include <QTextEdit>

namespace talkstick::support {

//! A name and a turn of somebody who tries to be shown as more than text.
inline const QString kMarkup = QStringLiteral("<img src=file:///etc/hostname><b>x");

//! Where in \a root and below something could be shown as rich text although nobody meant it to be;
//! empty if nowhere.
inline QStringList richTexts(const QWidget &root)
{
    QStringList found;
    QList<const QWidget *> widgets {&root};
    for (const QWidget *child : root.findChildren<QWidget *>())
        widgets.append(child);
    for (const QWidget *widget : widgets) {
        const QString name = QLatin1String(widget->metaObject()->className());
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->textFormat() != Qt::PlainText && label->text().contains(u'<'))
            found << name + QStringLiteral(" text: ") + label->text();
        const auto *box = qobject_cast<const QMessageBox *>(widget);
        if (box && box->textFormat() != Qt::PlainText && box->text().contains(u'<'))
            found << name + QStringLiteral(" box: ") + box->text();
        if (qobject_cast<const QTextEdit *>(widget))
            found << name + QStringLiteral(" takes rich text");
        // Tool tips have no format: what looks like markup is taken as such.
        if (Qt::mightBeRichText(widget->toolTip()))
            found << name + QStringLiteral(" tool tip: ") + widget->toolTip();
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        for (int row = 0; view && view->model() && row < view->model()->rowCount(); ++row) {
            const QString tip = view->model()->index(row, 0).data(Qt::ToolTipRole).toString();
            if (Qt::mightBeRichText(tip))
                found << name + QStringLiteral(" row's tool tip: ") + tip;
        }
    }
    return found;
}

} // namespace talkstick::support

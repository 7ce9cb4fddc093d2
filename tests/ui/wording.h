// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QWidget>

namespace talkstick::support {

inline QString describe(const QWidget &widget, const QString &text)
{
    return QStringLiteral("%1 \"%2\", %3 of %4 pixels: %5")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName())
        .arg(widget.width())
        .arg(widget.sizeHint().width())
        .arg(text);
}

inline bool isCut(const QLabel &label)
{
    if (label.text().isEmpty())
        return false;
    if (label.wordWrap())
        return label.height() < label.heightForWidth(label.width());
    return label.width() < label.sizeHint().width() || label.height() < label.sizeHint().height();
}

inline bool isCut(const QAbstractButton &button)
{
    return !button.text().isEmpty() && button.width() < button.sizeHint().width();
}

inline bool isCut(const QTabBar &tabs)
{
    return tabs.count() > 0 && tabs.tabRect(tabs.count() - 1).right() >= tabs.width();
}

inline bool isCut(const QComboBox &box)
{
    return !box.isEditable() && box.width() < box.sizeHint().width();
}

inline bool isCut(const QLineEdit &field)
{
    constexpr int kMargins = 8;
    return field.fontMetrics().horizontalAdvance(field.placeholderText())
        > field.width() - kMargins;
}

template <typename Widget>
void addIfCut(QStringList &cut, const QWidget &widget, QString (Widget::*text)() const)
{
    const auto *that = qobject_cast<const Widget *>(&widget);
    if (that && isCut(*that))
        cut << describe(*that, (that->*text)());
}

//! What of \a top, which has been shown, does not fit where it stands, so that it cannot be read.
inline QStringList cutIn(const QWidget &top)
{
    QStringList cut;
    for (const QWidget *widget : top.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&top))
            continue;
        addIfCut<QLabel>(cut, *widget, &QLabel::text);
        addIfCut<QAbstractButton>(cut, *widget, &QAbstractButton::text);
        addIfCut<QTabBar>(cut, *widget, &QTabBar::accessibleName);
        addIfCut<QComboBox>(cut, *widget, &QComboBox::currentText);
        addIfCut<QLineEdit>(cut, *widget, &QLineEdit::placeholderText);
        const bool isOver = widget->parentWidget() == &top && !widget->isWindow()
            && widget->geometry().right() >= top.width();
        if (isOver)
            cut << describe(*widget, QStringLiteral("over the edge"));
    }
    return cut;
}

} // namespace talkstick::support

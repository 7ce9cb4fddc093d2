// SPDX-License-Identifier: MIT
#pragma once

#include "model/weblinks.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>

class QDialog;
class QUrl;
class QWidget;

namespace talkstick::ui {

//! Has the system open an address of the web; false if it cannot.
using OpenAddress = std::function<bool(const QUrl &)>;
[[nodiscard]] bool openInBrowser(const QUrl &url);

//! Opens links that somebody has said, once one has agreed to their host. What was agreed to is
//! forgotten when the program ends.
class WebVisitor final : public QObject
{
    Q_OBJECT

public:
    //! Questions belong to the window that \a widget is in.
    WebVisitor(OpenAddress open, QWidget &widget);

    //! Asks first, unless that was agreed to. Another question about a link goes.
    void visit(const model::WebLink &link);

private:
    void open(const model::WebLink &link);

    OpenAddress m_open;
    QWidget &m_widget;
    QSet<QString> m_agreed; // hosts, with their ports
    QPointer<QDialog> m_question;
};

} // namespace talkstick::ui

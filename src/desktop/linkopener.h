// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace talkstick::desktop {

//! Hears of links that macOS hands to the running program, as it does even at the start instead of
//! giving them as arguments. Elsewhere there are none.
class LinkOpener final : public QObject
{
    Q_OBJECT

public:
    //! \a application is the QApplication.
    explicit LinkOpener(QObject &application);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    //! \a link is as linkIn() gives it.
    void opened(const QString &link);
};

} // namespace talkstick::desktop

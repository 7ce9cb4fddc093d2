// SPDX-License-Identifier: MIT
#pragma once

#include "ui/webvisitor.h"

#include <QObject>
#include <QString>

class QAction;

namespace talkstick::ui {

//! The page with all versions, below where this program was published; empty if whoever built it
//! has not said where that is (TALKSTICK_HOMEPAGE).
[[nodiscard]] QString releasesPage();

//! Has the browser show the page with all versions when the action is chosen, once that was agreed
//! to. Nothing ever looks for a new version by itself: that would tell somebody who uses Talkstick,
//! when and from where.
class NewVersion final : public QObject
{
    Q_OBJECT

public:
    //! Without a \a page the action is not there. The question belongs to \a window.
    NewVersion(QAction &action, const QString &page, OpenAddress open, QWidget &window);
};

} // namespace talkstick::ui

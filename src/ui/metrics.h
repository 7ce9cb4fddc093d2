// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QMargins>

class QAbstractButton;
class QDialog;
class QDialogButtonBox;
class QEvent;
class QSize;
class QWidget;

namespace talkstick::ui {

//! Distances and fonts, all derived from one font, so that zoom and high resolutions need nothing
//! else. Distances are device-independent pixels.
struct Metrics
{
    int u = 0; //!< A quarter of the font's height, at least 3.
    int s1 = 0; //!< Icon to label, parts of one turn.
    int s2 = 0; //!< Inside a bubble above and below, between controls.
    int s3 = 0; //!< Inside a bubble at the sides, between turns, margins of narrow windows.
    int s4 = 0; //!< Between groups, margins of a page.
    int s6 = 0; //!< Around day lines, between columns.
    int target = 0; //!< The least width and height of anything to be clicked.
    QFont body;
    QFont caption; //!< Never for what is said nowhere else.
    QFont strong; //!< Names, the first line of the band.
    QFont title;
    QFont words; //!< Safety words.
};

[[nodiscard]] Metrics metricsFor(const QFont &font);

//! Makes \a button large enough to be hit, with room beside its text; takes the style's picture
//! from it in a box of a dialog's buttons. To be called again when the text has changed.
void giveRoom(QAbstractButton &button, const Metrics &metrics);
//! The same for all in \a box.
void giveRoom(const QDialogButtonBox &box, const Metrics &metrics);

//! Makes \a dialog as high as its text needs: Qt makes none higher than two thirds of the screen,
//! and cuts it then, and takes no notice of lines that come later. Whenever its text or its look
//! has changed.
void fitToText(QDialog &dialog);

//! Whether metrics or colours of the widget that got \a event may be others now.
[[nodiscard]] bool changesLook(const QEvent &event);

//! For text that begins where the window's direction does, whatever it is written in: a QLabel
//! begins addresses, commands and keys at the left, as they are in Latin letters everywhere.
[[nodiscard]] Qt::Alignment leading(Qt::LayoutDirection direction);

//! \a margins, given for a window that is read from left to right, in \a direction.
[[nodiscard]] QMargins mirrored(const QMargins &margins, Qt::LayoutDirection direction);

} // namespace talkstick::ui

// SPDX-License-Identifier: MIT
#pragma once

#include "look.h"
#include "scenes.h"

#include <QImage>
#include <QList>
#include <QString>

namespace talkstick::gallery {

//! A picture of a scene.
struct Picture
{
    QString scene;
    Look look;
    QImage image;
    QSize asked; //!< What it was to be, where that was said: a dialog is as large as it wants.
};

//! A picture of \a widget once all that was put off is done and nothing fades any more.
[[nodiscard]] QImage grab(QWidget &widget);

//! Plays \a scene once in what is common to \a looks, which differ in their width alone, and takes
//! a picture in each of them. A dialog has one, in the first.
[[nodiscard]] QList<Picture> take(const Scene &scene, const QList<Look> &looks);

//! Many pictures as few, with captions; none wider than a screen. In the order of \a pictures,
//! which are of one look.
[[nodiscard]] QList<QImage> sheets(const QList<Picture> &pictures);

//! The application's icon and the symbols in every size they are used in.
[[nodiscard]] QImage iconSheet(Look::Scheme scheme);

} // namespace talkstick::gallery

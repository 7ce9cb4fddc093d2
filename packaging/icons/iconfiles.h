// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QImage>

namespace talkstick::icons {

//! The application's icon in so many pixels a side.
[[nodiscard]] QImage picture(int side);
[[nodiscard]] QByteArray pngOf(const QImage &image);

//! An icon file of Windows: several sizes, each as PNG, which it reads since Vista
//! (https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10)).
[[nodiscard]] QByteArray ico();

//! An icon file of macOS: the sizes of an iconset, each as PNG, under their four letters
//! (https://en.wikipedia.org/wiki/Apple_Icon_Image_format).
[[nodiscard]] QByteArray icns();

} // namespace talkstick::icons

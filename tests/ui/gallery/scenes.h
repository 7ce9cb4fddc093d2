// SPDX-License-Identifier: MIT
#pragma once

#include "stage.h"

namespace talkstick::gallery {

//! One thing that the program can show.
struct Scene
{
    const char *name; //!< "band.mine": the kind comes before the point
    //! Brings it about. What is to be seen; nothing: the window.
    std::function<QWidget *(Stage &)> play;

    [[nodiscard]] QString kind() const { return QString::fromLatin1(name).section(u'.', 0, 0); }
};

[[nodiscard]] QList<Scene> pageScenes();
[[nodiscard]] QList<Scene> callScenes();
[[nodiscard]] QList<Scene> knockScenes();
[[nodiscard]] QList<Scene> bandScenes();
[[nodiscard]] QList<Scene> textScenes();
[[nodiscard]] QList<Scene> dialogScenes();

[[nodiscard]] inline QList<Scene> everyScene()
{
    return pageScenes() + callScenes() + knockScenes() + bandScenes() + textScenes()
        + dialogScenes();
}

} // namespace talkstick::gallery

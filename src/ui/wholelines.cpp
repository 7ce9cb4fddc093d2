// SPDX-License-Identifier: MIT
#include "ui/wholelines.h"

#include <QLayout>

#include <algorithm>

namespace talkstick::ui {

QSize withWholeLines(const QWidget &widget, const QSize &least)
{
    const QLayout *layout = widget.layout();
    if (!layout || !layout->hasHeightForWidth())
        return least;
    return {least.width(),
            std::max(least.height(), layout->totalMinimumHeightForWidth(widget.width()))};
}

} // namespace talkstick::ui

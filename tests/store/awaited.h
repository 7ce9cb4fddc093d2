// SPDX-License-Identifier: MIT
#pragma once

#include <QEventLoop>

#include <functional>
#include <memory>
#include <optional>

namespace talkstick::support {

//! What \a ask is answered, by way of the event loop. It takes no longer than the answer does: the
//! test's own time limit is the only one.
template <typename T>
T awaited(const std::function<void(std::function<void(T)>)> &ask)
{
    const auto answer = std::make_shared<std::optional<T>>();
    // Not processEvents(), which on Windows waits for more when the answer has just come.
    QEventLoop loop;
    ask([answer, &loop](T given) {
        *answer = std::move(given);
        loop.quit();
    });
    if (!answer->has_value())
        loop.exec();
    return **answer;
}

} // namespace talkstick::support

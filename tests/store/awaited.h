// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
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
    ask([answer](T given) { *answer = std::move(given); });
    while (!answer->has_value())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return **answer;
}

} // namespace talkstick::support

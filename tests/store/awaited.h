// SPDX-License-Identifier: MIT
#pragma once

#include <QTest>

#include <functional>
#include <memory>
#include <optional>

namespace talkstick::support {

//! What \a ask is answered, by way of the event loop.
template <typename T>
T awaited(const std::function<void(std::function<void(T)>)> &ask)
{
    const auto answer = std::make_shared<std::optional<T>>();
    ask([answer](T given) { *answer = std::move(given); });
    if (!QTest::qWaitFor([answer] { return answer->has_value(); }))
        qFatal("There was no answer.");
    return **answer;
}

} // namespace talkstick::support

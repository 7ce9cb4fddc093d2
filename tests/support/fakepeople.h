// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/people.h"

#include <algorithm>
#include <utility>

namespace talkstick::support {

//! People kept in memory. Like the real ones they are changed, and answer, only from the event
//! loop.
class FakePeople final : public switchboard::People
{
public:
    QList<switchboard::Person> list() const override { return m_people; }
    std::optional<switchboard::Person> find(const wire::KeyHash &key) const override
    {
        const auto found = std::find_if(m_people.begin(), m_people.end(),
                                        [&](const auto &person) { return person.key == key; });
        return found == m_people.end() ? std::nullopt : std::optional(*found);
    }
    void put(const switchboard::Person &person, Done done) override
    {
        change([this, person] { keep(person); }, std::move(done));
    }
    void remove(const wire::KeyHash &key, Done done) override
    {
        change([this, key] { forget(key); }, std::move(done));
    }

    //! Somebody who is known from the start, or by an invitation: at once, and always kept.
    void keep(const switchboard::Person &person)
    {
        forget(person.key);
        const auto before = std::find_if(m_people.begin(), m_people.end(), [&](const auto &other) {
            return !other.lastMet.isValid() || other.lastMet <= person.lastMet;
        });
        m_people.insert(before, person);
    }

    bool failNext = false; //!< The disk is full when the next put() or remove() is asked for.

private:
    void forget(const wire::KeyHash &key)
    {
        m_people.removeIf([&](const auto &person) { return person.key == key; });
    }
    void change(std::function<void()> step, Done done)
    {
        const auto kept =
            std::exchange(failNext, false) ? switchboard::Kept::No : switchboard::Kept::Yes;
        QMetaObject::invokeMethod(
            this,
            [this, kept, step = std::move(step), done = std::move(done)] {
                if (kept == switchboard::Kept::Yes) {
                    step();
                    emit changed();
                }
                if (done)
                    done(kept);
            },
            Qt::QueuedConnection);
    }

    QList<switchboard::Person> m_people; // the one met last first
};

} // namespace talkstick::support

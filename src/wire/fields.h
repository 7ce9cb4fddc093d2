// SPDX-License-Identifier: MIT
#pragma once

#include "wire/cbor.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <cstdint>
#include <limits>

namespace talkstick::wire {

//! Takes a message's fields out of a map and judges each. A message names its fields once, to this
//! or to FieldWriter, which has the same functions; so what is written is what is read.
class FieldReader
{
public:
    explicit FieldReader(const cbor::Map &map)
        : m_map(map)
    { }

    //! Whether all fields so far were there and within their limits.
    [[nodiscard]] bool ok() const { return m_ok; }

    template <typename Number>
    void number(cbor::Key key, Number &value, std::uint64_t least, std::uint64_t most)
    {
        const auto *found = find<std::uint64_t>(key);
        if (require(found && *found >= least && *found <= most))
            value = Number(*found);
    }
    void truth(cbor::Key key, bool &value);
    //! Ascending; left out if there are none.
    void numbers(cbor::Key key, QList<std::uint32_t> &values);
    void bytes(cbor::Key key, QByteArray &value, qsizetype size);
    //! Left out if empty, else of exactly that size.
    void optionalBytes(cbor::Key key, QByteArray &value, qsizetype size);
    //! 1 to \a most bytes of UTF-8.
    void text(cbor::Key key, QString &value, qsizetype most);
    //! Left out if empty.
    void optionalText(cbor::Key key, QString &value, qsizetype most);
    //! At most \a count, each of 1 to \a most bytes of UTF-8; left out if there are none.
    void texts(cbor::Key key, QStringList &values, qsizetype count, qsizetype most);
    //! What the other fields leave no room for.
    void noText(cbor::Key key, const QString &) { require(!m_map.contains(key)); }

    //! A condition on more than one field. Returns \a holds.
    bool require(bool holds)
    {
        m_ok = m_ok && holds;
        return holds;
    }

private:
    template <typename Held>
    [[nodiscard]] const Held *find(cbor::Key key) const
    {
        const auto found = m_map.find(key);
        return found == m_map.end() ? nullptr : std::get_if<Held>(&found->second);
    }

    const cbor::Map &m_map;
    bool m_ok = true;
};

//! Puts a message's fields into a map. They have to be within their limits.
class FieldWriter
{
public:
    [[nodiscard]] const cbor::Map &map() const { return m_map; }

    template <typename Number>
    void number(cbor::Key key, Number value, [[maybe_unused]] std::uint64_t least,
                [[maybe_unused]] std::uint64_t most)
    {
        const auto number = std::uint64_t(value);
        Q_ASSERT(number >= least && number <= most);
        m_map.emplace(key, number);
    }
    void truth(cbor::Key key, bool value) { m_map.emplace(key, value); }
    void numbers(cbor::Key key, const QList<std::uint32_t> &values);
    void bytes(cbor::Key key, const QByteArray &value, qsizetype size);
    void optionalBytes(cbor::Key key, const QByteArray &value, qsizetype size);
    void text(cbor::Key key, const QString &value, qsizetype most);
    void optionalText(cbor::Key key, const QString &value, qsizetype most);
    void texts(cbor::Key key, const QStringList &values, qsizetype count, qsizetype most);
    void noText(cbor::Key, [[maybe_unused]] const QString &value) { Q_ASSERT(value.isEmpty()); }
    void require([[maybe_unused]] bool holds) { Q_ASSERT(holds); }

private:
    cbor::Map m_map;
};

} // namespace talkstick::wire

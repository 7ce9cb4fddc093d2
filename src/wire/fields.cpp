// SPDX-License-Identifier: MIT
#include "wire/fields.h"

namespace talkstick::wire {
namespace {

bool fits(const QString &text, qsizetype most)
{
    return !text.isEmpty() && text.size() <= most && text.toUtf8().size() <= most;
}

} // namespace

void FieldReader::truth(cbor::Key key, bool &value)
{
    const auto *found = find<bool>(key);
    if (require(found != nullptr))
        value = *found;
}

void FieldReader::numbers(cbor::Key key, QList<std::uint32_t> &values)
{
    if (!m_map.contains(key))
        return;
    const auto *found = find<QList<cbor::Scalar>>(key);
    if (!require(found && !found->isEmpty()))
        return;
    for (const cbor::Scalar &item : *found) {
        const auto *number = std::get_if<std::uint64_t>(&item);
        if (!require(number && *number <= std::numeric_limits<std::uint32_t>::max()
                     && (values.isEmpty() || *number > values.last())))
            return;
        values << std::uint32_t(*number);
    }
}

void FieldReader::bytes(cbor::Key key, QByteArray &value, qsizetype size)
{
    const auto *found = find<QByteArray>(key);
    if (require(found && found->size() == size))
        value = *found;
}

void FieldReader::optionalBytes(cbor::Key key, QByteArray &value, qsizetype size)
{
    if (m_map.contains(key))
        bytes(key, value, size);
}

void FieldReader::text(cbor::Key key, QString &value, qsizetype most)
{
    const auto *found = find<QString>(key);
    if (require(found && fits(*found, most)))
        value = *found;
}

void FieldReader::optionalText(cbor::Key key, QString &value, qsizetype most)
{
    if (m_map.contains(key))
        text(key, value, most);
}

void FieldReader::texts(cbor::Key key, QStringList &values, qsizetype count, qsizetype most)
{
    if (!m_map.contains(key))
        return;
    const auto *found = find<QList<cbor::Scalar>>(key);
    if (!require(found && !found->isEmpty() && found->size() <= count))
        return;
    for (const cbor::Scalar &item : *found) {
        const auto *text = std::get_if<QString>(&item);
        if (!require(text && fits(*text, most)))
            return;
        values << *text;
    }
}

void FieldWriter::numbers(cbor::Key key, const QList<std::uint32_t> &values)
{
    Q_ASSERT(std::is_sorted(values.begin(), values.end()));
    Q_ASSERT(std::adjacent_find(values.begin(), values.end()) == values.end());
    if (values.isEmpty())
        return;
    QList<cbor::Scalar> items;
    for (const std::uint32_t value : values)
        items << std::uint64_t(value);
    m_map.emplace(key, items);
}

void FieldWriter::bytes(cbor::Key key, const QByteArray &value, [[maybe_unused]] qsizetype size)
{
    Q_ASSERT(value.size() == size);
    m_map.emplace(key, value);
}

void FieldWriter::optionalBytes(cbor::Key key, const QByteArray &value, qsizetype size)
{
    if (!value.isEmpty())
        bytes(key, value, size);
}

void FieldWriter::text(cbor::Key key, const QString &value, [[maybe_unused]] qsizetype most)
{
    Q_ASSERT(fits(value, most));
    m_map.emplace(key, value);
}

void FieldWriter::optionalText(cbor::Key key, const QString &value, qsizetype most)
{
    if (!value.isEmpty())
        text(key, value, most);
}

void FieldWriter::texts(cbor::Key key, const QStringList &values, [[maybe_unused]] qsizetype count,
                        [[maybe_unused]] qsizetype most)
{
    Q_ASSERT(values.size() <= count);
    if (values.isEmpty())
        return;
    QList<cbor::Scalar> items;
    for (const QString &value : values) {
        Q_ASSERT(fits(value, most));
        items << value;
    }
    m_map.emplace(key, items);
}

} // namespace talkstick::wire

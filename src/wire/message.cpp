// SPDX-License-Identifier: MIT
#include "wire/message.h"

#include "wire/cbor.h"
#include "wire/fields.h"

#include <limits>
#include <type_traits>

namespace talkstick::wire {
namespace {

constexpr std::uint64_t kMax32 = std::numeric_limits<std::uint32_t>::max();

// Each message's fields, for FieldReader and FieldWriter: the table in PROTOCOL.md.

template <typename Fields>
void describe(Fields &fields, message::Hello &hello)
{
    fields.number(1, hello.minVersion, 1, kMax32);
    fields.number(2, hello.maxVersion, hello.minVersion, kMax32);
    fields.numbers(3, hello.features);
    fields.optionalText(4, hello.app, kMaxAppBytes);
    fields.optionalText(5, hello.name, kMaxNameBytes);
    fields.bytes(6, hello.binding, kNonceBytes);
    fields.optionalBytes(7, hello.inviteId, kInviteIdBytes);
}

template <typename Fields>
void describe(Fields &fields, message::Auth &auth)
{
    fields.bytes(1, auth.nonce, kNonceBytes);
    fields.optionalBytes(2, auth.inviteProof, kNonceBytes);
}

template <typename Fields>
void describe(Fields &fields, message::Wait &wait)
{
    fields.number(1, wait.reason, 0, std::uint64_t(message::Wait::Reason::Queue));
    fields.number(2, wait.secondsLeft, 0, kMax32);
}

template <typename Fields>
void describe(Fields &fields, message::Welcome &welcome)
{
    fields.number(1, welcome.version, 1, kMax32);
    fields.numbers(2, welcome.features);
    fields.optionalText(3, welcome.name, kMaxNameBytes);
    fields.number(4, welcome.trust, 0, std::uint64_t(message::Welcome::Trust::Verified));
    fields.number(5, welcome.first, 0, std::uint64_t(message::Welcome::First::Host));
}

template <typename Fields>
void describe(Fields &fields, message::Verify &verify)
{
    using Step = message::Verify::Step;
    fields.number(1, verify.step, std::uint64_t(Step::Commit), std::uint64_t(Step::Open));
    fields.bytes(2, verify.value, kNonceBytes);
}

template <typename Fields>
void describe(Fields &fields, message::Sync &sync)
{
    fields.bytes(1, sync.conversationId, kConversationIdBytes);
    fields.number(2, sync.count, 0, cbor::kMaxInteger);
    fields.bytes(3, sync.hash, kNonceBytes);
    fields.number(4, sync.opener, 0, std::uint64_t(message::Welcome::First::Host));
}

constexpr std::uint32_t kTurnOver = 1;
constexpr std::uint32_t kMore = 2;

template <typename Fields>
void describe(Fields &fields, message::Entry &entry)
{
    using message::Entry;
    Q_ASSERT(!entry.turnOver || !entry.more);
    std::uint32_t flags = entry.turnOver ? kTurnOver : entry.more ? kMore : 0;
    fields.number(1, entry.number, 1, cbor::kMaxInteger);
    fields.number(2, entry.author, 0, std::uint64_t(Entry::Author::Other));
    fields.number(3, entry.kind, 0, kMax32);
    fields.number(4, flags, 0, kMore);
    fields.number(5, entry.timeMs, 0, cbor::kMaxInteger);
    entry.turnOver = flags == kTurnOver;
    entry.more = flags == kMore;
    if (entry.kind == Entry::Text)
        fields.text(6, entry.text, kMaxEntryText);
    else if (entry.kind == Entry::Pass || entry.kind == Entry::End)
        fields.noText(6, entry.text);
    else
        fields.optionalText(6, entry.text, kMaxEntryText);
    fields.require(entry.kind != Entry::Pass || entry.turnOver);
    fields.require(entry.kind != Entry::End || !entry.more);
}

template <typename Fields>
void describe(Fields &fields, message::Ack &ack)
{
    fields.number(1, ack.count, 0, cbor::kMaxInteger);
    fields.bytes(2, ack.hash, kNonceBytes);
}

template <typename Fields>
void describe(Fields &fields, message::Synced &synced)
{
    fields.number(1, synced.count, 0, cbor::kMaxInteger);
}

template <typename Fields>
void describe(Fields &fields, message::Ping &ping)
{
    fields.number(1, ping.token, 0, cbor::kMaxInteger);
}

template <typename Fields>
void describe(Fields &fields, message::Pong &pong)
{
    fields.number(1, pong.token, 0, cbor::kMaxInteger);
}

template <typename Fields>
void describe(Fields &fields, message::Bye &bye)
{
    fields.number(1, bye.code, 0, kMax32);
    fields.optionalText(2, bye.text, kMaxByeText);
}

template <typename Fields>
void describe(Fields &fields, message::Typing &typing)
{
    fields.number(1, typing.state, 0, std::uint64_t(message::Typing::State::Paused));
}

template <typename Fields>
void describe(Fields &fields, message::Hand &hand)
{
    fields.truth(1, hand.raised);
}

template <typename Fields>
void describe(Fields &fields, message::Addr &addr)
{
    fields.texts(1, addr.addresses, kMaxAddresses, kMaxAddressBytes);
}

// Of a type that this version does not know nothing is read.
template <typename Fields>
void describe(Fields &, message::Ignorable &)
{ }

template <typename Kind>
std::uint8_t typeOf(const Kind &)
{
    return std::uint8_t(Kind::kType);
}

std::uint8_t typeOf(const message::Ignorable &ignorable)
{
    return ignorable.type;
}

// The alternative of Message that has this type, all fields as they are by default; Ignorable if
// there is none.
template <typename... Kinds>
void choose(std::variant<Kinds...> &message, std::uint8_t type)
{
    const auto tryOne = [&](auto kind) {
        const bool found = typeOf(kind) == type;
        if (found)
            message = kind;
        return found;
    };
    message = message::Ignorable {type};
    (tryOne(Kinds {}) || ...);
}

} // namespace

Result<Message, FrameError> decode(const Frame &frame)
{
    if (frame.type >= kFirstForbidden)
        return FrameError::Forbidden;
    Message message;
    choose(message, frame.type);
    if (frame.type < kFirstIgnorable && std::holds_alternative<message::Ignorable>(message))
        return FrameError::UnknownCritical;
    const auto map = cbor::decode(frame.payload);
    if (!map)
        return FrameError::BadPayload;
    FieldReader reader(map.value());
    std::visit([&reader](auto &kind) { describe(reader, kind); }, message);
    if (!reader.ok())
        return FrameError::BadField;
    return message;
}

Frame encode(const Message &message)
{
    FieldWriter writer;
    // A copy, for describe() may set what it names.
    std::visit([&writer](auto kind) { describe(writer, kind); }, message);
    const std::uint8_t type = std::visit([](const auto &kind) { return typeOf(kind); }, message);
    return {type, cbor::encode(writer.map())};
}

} // namespace talkstick::wire

// SPDX-License-Identifier: MIT
#include "wire/frame.h"
#include "fuzz/demand.h"
#include "wire/cbor.h"
#include "wire/message.h"

#include <QCborValue>

#include <algorithm>

// The input is what a peer sends, from its first frame on.

using namespace talkstick::wire;
using talkstick::fuzz::demand;

namespace {

struct Outcome
{
    QList<Frame> frames;
    std::optional<FrameError> error;
    qsizetype left = 0; //!< bytes that are no whole frame yet
};

// As a link does: the limit is higher after a WELCOME, and the first fault ends it.
void readInto(Outcome &outcome, FrameReader &reader)
{
    while (!outcome.error) {
        const auto frame = reader.next();
        if (!frame)
            outcome.error = frame.error();
        if (!frame || !frame.value())
            break;
        outcome.frames << *frame.value();
        const auto message = decode(*frame.value());
        if (!message)
            outcome.error = message.error();
        else if (std::holds_alternative<message::Welcome>(message.value()))
            reader.setLimit(kMaxFrame);
    }
    outcome.left = reader.buffered();
}

Outcome readWhole(const QByteArray &bytes)
{
    Outcome outcome;
    FrameReader reader;
    reader.feed(bytes);
    readInto(outcome, reader);
    return outcome;
}

Outcome readInChunks(const QByteArray &bytes)
{
    Outcome outcome;
    FrameReader reader;
    std::uint32_t chance = 1;
    for (const char byte : bytes)
        chance = chance * 31 + std::uint8_t(byte);
    for (qsizetype at = 0; at < bytes.size() && !outcome.error;) {
        chance = chance * 1'664'525 + 1'013'904'223;
        const qsizetype size = 1 + qsizetype(chance >> 16) % ((chance & 0x8000) != 0 ? 8 : 512);
        reader.feed(bytes.mid(at, size));
        at += size;
        readInto(outcome, reader);
    }
    return outcome;
}

void checkPayload(const QByteArray &payload)
{
    const auto map = cbor::decode(payload);
    if (!map)
        return;
    demand(cbor::encode(map.value()) == payload, "a map has one encoding");
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(payload, &error);
    demand(error.error == QCborError::NoError && value.isMap(), "QCborValue accepts it");
    demand(value.toCbor() == payload, "QCborValue has the same encoding");
}

void checkMessage(const Frame &frame)
{
    const auto message = decode(frame);
    if (!message)
        return;
    const Frame again = encode(message.value());
    demand(again.type == frame.type, "it keeps its type");
    const auto reread = decode(again);
    demand(reread && reread.value() == message.value(), "what is written is what was read");
    const cbor::Map map = cbor::decode(frame.payload).value();
    const cbor::Map written = cbor::decode(again.payload).value();
    demand(std::includes(map.begin(), map.end(), written.begin(), written.end()),
           "only unknown fields are lost");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Outcome whole = readWhole(bytes);
    const Outcome inChunks = readInChunks(bytes);
    demand(whole.frames == inChunks.frames && whole.error == inChunks.error,
           "segments make no difference");
    demand(whole.error || whole.left == inChunks.left, "nothing is lost between segments");
    for (const Frame &frame : whole.frames) {
        checkPayload(frame.payload);
        checkMessage(frame);
    }
    // Without a frame around it, so that a byte more or less does not hide what is behind it.
    checkPayload(bytes);
    return 0;
}

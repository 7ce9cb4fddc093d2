// SPDX-License-Identifier: MIT
#pragma once

#include "wire/counting.h"
#include "wire/message.h"

#include <QList>

// One frame of each kind and more, and its bytes as they were made apart from this code.

namespace talkstick::wire::example {

struct ExampleMessage
{
    const char *name = nullptr;
    Message message;
    const char *hex = nullptr; //!< the whole frame
};

inline QList<ExampleMessage> handshakeMessages()
{
    using namespace message;
    const QString app = QStringLiteral("Talkstick 0.1.0");
    return {
        {"a joiner's hello",
         Hello {
             1, 3, {1, 24, 256}, app, QStringLiteral("Bravo"), counting(0, 32), counting(0x80, 8)},
         "0000005301a7010102030383011818190100046f54616c6b737469636b20302e312e300565427261766f06"
         "5820000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f074880818283848586"
         "87"},
        {"a host's hello", Hello {1, 1, {}, app, {}, counting(32, 32), {}},
         "0000003a01a401010201046f54616c6b737469636b20302e312e3006582020212223242526272829"
         "2a2b2c2d2e2f303132333435363738393a3b3c3d3e3f"},
        {"the least of a hello", Hello {1, 1, {}, {}, {}, counting(0, 32), {}},
         "0000002901a301010201065820000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d"
         "1e1f"},
        {"an auth with an invitation", Auth {counting(64, 32), counting(96, 32)},
         "0000004802a2015820404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f0258"
         "20606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f"},
        {"an auth without", Auth {counting(64, 32), {}},
         "0000002502a1015820404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f"},
        {"a wait at the door", Wait {Wait::Reason::Knock, 600}, "0000000803a2010002190258"},
        {"a wait in line", Wait {Wait::Reason::Queue, 0}, "0000000603a201010200"},
        {"a welcome",
         Welcome {1, {7}, QStringLiteral("Alfa"), Welcome::Trust::Verified, Welcome::First::Host},
         "0000001104a501010281070364416c666104020501"},
        {"the least of a welcome", Welcome {}, "0000000804a3010104000500"},
        {"a verify", Verify {Verify::Step::Open, counting(0, 32)},
         "0000002705a20103025820000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e"
         "1f"},
    };
}

inline QList<ExampleMessage> entryMessages()
{
    using message::Entry;
    const auto opener = Entry::Author::Opener;
    const auto other = Entry::Author::Other;
    const auto last = std::int64_t(9'007'199'254'740'991);
    return {
        {"an entry",
         Entry {1, opener, Entry::Text, true, false, 1'760'000'000'000,
                QStringLiteral("\u0110\u00e3 l\u00e2u r\u1ed3i.")},
         "0000002611a60101020003010401051b00000199c82cc0000670c490c3a3206cc3a2752072e1bb93692e"},
        {"an entry that goes on",
         Entry {300, other, Entry::Text, false, true, 0, QStringLiteral("x")},
         "0000001111a60119012c0201030104020500066178"},
        {"an entry that keeps the stick",
         Entry {2, other, Entry::Text, false, false, 1'760'000'000'001, QStringLiteral("a\nb")},
         "0000001911a60102020103010400051b00000199c82cc0010663610a62"},
        {"a pass", Entry {std::uint64_t(last), other, Entry::Pass, true, false, last, {}},
         "0000001c11a5011b001fffffffffffff020103030401051b001fffffffffffff"},
        {"an end", Entry {9, opener, Entry::End, false, false, 5, {}},
         "0000000c11a501090200030404000505"},
        {"an entry of another kind with text",
         Entry {9, opener, 99, true, false, 5, QStringLiteral("?")},
         "0000001011a6010902000318630401050506613f"},
        {"an entry of another kind without text", Entry {9, opener, 0, false, true, 5, {}},
         "0000000c11a501090200030004020505"},
    };
}

inline QList<ExampleMessage> linkMessages()
{
    using namespace message;
    return {
        {"a sync", Sync {counting(0, 16), 41, counting(32, 32), Welcome::First::Host},
         "0000003c10a40150000102030405060708090a0b0c0d0e0f021829035820202122232425262728292a2b2c"
         "2d2e2f303132333435363738393a3b3c3d3e3f0401"},
        {"an ack", Ack {41, counting(32, 32)},
         "0000002812a2011829025820202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e"
         "3f"},
        {"a synced", Synced {41}, "0000000513a1011829"},
        {"a ping", Ping {9'007'199'254'740'991}, "0000000c20a1011b001fffffffffffff"},
        {"a pong", Pong {0}, "0000000421a10100"},
        {"a bye", Bye {std::uint32_t(ByeCode::InviteInvalid), QStringLiteral("used")},
         "0000000a22a20106026475736564"},
        {"a bye of another code", Bye {0xffffffff, {}}, "0000000822a1011affffffff"},
        {"a typing", Typing {Typing::State::Paused}, "0000000440a10102"},
        {"a hand up", Hand {true}, "0000000441a101f5"},
        {"a hand down", Hand {false}, "0000000441a101f4"},
        {"addresses",
         Addr {{QStringLiteral("alfa.example:8784"), QStringLiteral("[2001:db8::5]:9000")}},
         "0000002943a1018271616c66612e6578616d706c653a38373834725b323030313a6462383a3a355d3a3930"
         "3030"},
        {"no addresses", Addr {}, "0000000243a0"},
        {"one that may be ignored", Ignorable {0x42}, "0000000242a0"},
    };
}

inline QList<ExampleMessage> exampleMessages()
{
    return handshakeMessages() + entryMessages() + linkMessages();
}

} // namespace talkstick::wire::example

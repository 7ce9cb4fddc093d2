// SPDX-License-Identifier: MIT
#pragma once

#include "session/nativetalk.h"

#include <vector>

namespace talkstick::session {

//! One event of a NativeTalk being handled. What is to be sent is collected and goes out in one
//! write, after everything else: what was said and heard is kept before the peer learns of it.
struct NativeTalk::Handler
{
    NativeTalk &talk;
    Time now;
    std::vector<native::Effect> effects {};
    QByteArray out {};

    void operator()(const native::event::Opened &e);
    void operator()(const native::event::Received &e);
    void operator()(const native::event::LinkEnded &e);
    void operator()(const native::event::Welcomed &e);
    void operator()(const native::event::KeptWaiting &e);
    void operator()(const native::event::Dismissed &e);
    void operator()(const native::event::Spoke &e);
    void operator()(const native::event::Typed &e);
    void operator()(const native::event::HandMoved &e);
    void operator()(const native::event::AddressesChanged &e);
    void operator()(const native::event::WordsWanted &e);
    void operator()(const native::event::NonceGiven &e);
    void operator()(const native::event::Left &e);
    void operator()(const native::event::HungUp &e);
    void operator()(const native::event::TimePassed &e);

    // Only messages that may come at this step get here.
    void operator()(const wire::message::Hello &m);
    void operator()(const wire::message::Auth &m);
    void operator()(const wire::message::Wait &m);
    void operator()(const wire::message::Welcome &m);
    void operator()(const wire::message::Verify &m);
    void operator()(const wire::message::Sync &m);
    void operator()(const wire::message::Ack &m);
    void operator()(const wire::message::Synced &m);
    void operator()(const wire::message::Ping &m);
    void operator()(const wire::message::Pong &m);
    void operator()(const wire::message::Bye &m);
    void operator()(const wire::message::Typing &m);
    void operator()(const wire::message::Hand &m);
    void operator()(const wire::message::Addr &m);
    void operator()(const wire::message::Ignorable &m);
    // An entry goes by hear(), with its bytes.
    void operator()(const wire::message::Entry &) { }

    void readFrames(qsizetype most);
    void readFrame(const wire::Frame &frame);
    void hear(const wire::message::Entry &entry, const QByteArray &payload);
    void hear(const native::LiveTalk::Heard &heard);

    void enter(native::Step step);
    void startSync();
    void goLive();
    void checkWords(const native::WordsCheck::Outcome &outcome);
    void keepAlive();
    void expireStep();
    void send(const wire::Message &message);
    void sendTyping(std::optional<wire::message::Typing::State> state);
    void sendAddresses();
    void flush();

    // The ends, all of them.
    void fault(wire::ByeCode code);
    void fault(native::LiveTalk::Fault fault);
    void sayBye(wire::ByeCode code, const QString &text, EndReason reason);
    void finish(EndReason reason, const std::optional<wire::message::Bye> &bye = std::nullopt);
};

} // namespace talkstick::session

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
    void operator()(const native::event::Concluded &e);
    void operator()(const native::event::Created &e);
    void operator()(const native::event::Committed &e);
    void operator()(const native::event::CommitFailed &e);
    void operator()(const native::event::LogFound &e);
    void operator()(const native::event::EntriesRead &e);
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

    void readFrames();
    void readFrame(const wire::Frame &frame);
    void goOnReading();
    [[nodiscard]] bool keepsFirst(const wire::Frame &frame);
    void hear(const wire::message::Entry &entry, const wire::Frame &frame);
    void expectMore();

    // Comparing the two logs.
    void startSync();
    void find(const QByteArray &conversationId);
    void startAnew();
    void goOnWith(const std::optional<native::LogState> &log);
    void answerWith(const native::LogState &log);
    void adopt();
    void create(const native::LogState &log);
    void openLog(const native::LogState &log, native::Origin known);
    void sayHowFar();
    void compare();
    void compared(const QByteArray &hash);
    void checked(const native::event::EntriesRead &e);
    void ask(Errand errand, std::uint64_t first, std::uint64_t count);
    void goOnSyncing();
    void goLive();

    void commit();
    void tell(const native::LiveTalk::Told &told);
    void concludeIfKnown(EndReason reason);
    void cannotKeep();

    void enter(native::Step step);
    void checkWords(const native::WordsCheck::Outcome &outcome);
    void keepAlive();
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

// SPDX-License-Identifier: MIT
#pragma once

#include "support/fakelink.h"
#include "switchboard/listener.h"

#include <map>
#include <optional>

namespace talkstick::support {

//! A listener without a socket; a test plays the callers.
class FakeListener final : public switchboard::Listener
{
public:
    Result<switchboard::Listening, switchboard::ListenFailure>
    listen(const switchboard::ListenRequest &request) override
    {
        if (failNext) {
            switchboard::ListenFailure failure = *std::exchange(failNext, std::nullopt);
            failure.request = request;
            return failure;
        }
        listening = true;
        const QString everywhere = QStringLiteral("::");
        return switchboard::Listening {request.address.isEmpty() ? everywhere : request.address,
                                       request.port == 0 ? kChosen : request.port};
    }
    static constexpr std::uint16_t kChosen = 49'152; //!< by the system
    void stop() override { listening = false; }
    std::unique_ptr<session::Link> admit(switchboard::CallerId id) override
    {
        const auto found = callers.find(id);
        if (found == callers.end())
            return nullptr;
        const switchboard::Caller caller = found->second;
        callers.erase(found);
        if (links.contains(id))
            return std::move(links.extract(id).mapped());
        auto link = std::make_unique<FakeLink>(caller.peer.address, caller.peer.port);
        link->key = keys.value(id);
        if (link->key.isNull() && !caller.preview.isEmpty())
            link->arrive(caller.preview);
        lastLink = link.get();
        return link;
    }
    void secure(switchboard::CallerId id) override { securing.append(id); }
    void hangUp(switchboard::CallerId id) override { callers.erase(id); }
    void hangUpAll() override { callers.clear(); }

    //! Somebody connects.
    switchboard::CallerId call(const QString &address = QStringLiteral("192.0.2.7"))
    {
        const switchboard::CallerId id = m_next++;
        callers[id] = {id, {address, std::uint16_t(40000 + id)}, wire::FirstBytes::None, {}};
        emit called(callers[id]);
        return id;
    }
    //! A caller that is still there writes \a bytes.
    void write(switchboard::CallerId id, const QByteArray &bytes)
    {
        switchboard::Caller &caller = callers.at(id);
        caller.preview += bytes;
        caller.kind = wire::classify(caller.preview);
        emit spoke(switchboard::Caller(caller));
    }
    //! Somebody connects and begins TLS.
    switchboard::CallerId callTls(const QString &address = QStringLiteral("192.0.2.7"))
    {
        const switchboard::CallerId id = call(address);
        if (callers.contains(id))
            write(id, QByteArray::fromHex("1603010100"));
        return id;
    }
    //! TLS stands with a caller for whom secure() was called.
    void finishTls(switchboard::CallerId id, const wire::KeyHash &key)
    {
        securing.removeOne(id);
        keys[id] = key;
        emit secured(id, key);
    }
    void leave(switchboard::CallerId id)
    {
        callers.erase(id);
        emit gone(id);
    }

    std::map<switchboard::CallerId, switchboard::Caller> callers; //!< Not let in, not hung up on.
    QList<switchboard::CallerId> securing; //!< TLS was asked for and has not been finished.
    QHash<switchboard::CallerId, wire::KeyHash> keys; //!< Of those secured.
    std::optional<switchboard::ListenFailure> failNext;
    //! What admit() hands out for a caller, if the test wants a link of its own.
    std::map<switchboard::CallerId, std::unique_ptr<session::Link>> links;
    QPointer<FakeLink> lastLink; //!< Of the last caller that was let in.
    bool listening = false;

private:
    switchboard::CallerId m_next = 1;
};

} // namespace talkstick::support

// SPDX-License-Identifier: MIT
#pragma once

#include "support/fakelink.h"
#include "switchboard/dialer.h"

namespace talkstick::support {

//! A call without a socket; a test says how it goes by emitting the signals, or by answer().
class FakeDial final : public switchboard::Dial
{
public:
    std::unique_ptr<session::Link> takeLink() override { return std::move(m_link); }

    //! The other side picks up; with a key over TLS. The link stays at hand for the test to play
    //! the peer.
    void answer(const wire::KeyHash &key = {})
    {
        auto made = std::make_unique<FakeLink>();
        made->key = key;
        link = made.get();
        answer(std::move(made));
    }

    //! The same over a link of the test's own.
    void answer(std::unique_ptr<session::Link> made)
    {
        m_link = std::move(made);
        emit connected();
    }

    QPointer<FakeLink> link;

private:
    std::unique_ptr<session::Link> m_link;
};

class FakeDialer final : public switchboard::Dialer
{
public:
    std::unique_ptr<switchboard::Dial> dial(const switchboard::DialRequest &request) override
    {
        dialled.append(request);
        auto made = std::make_unique<FakeDial>();
        last = made.get();
        return made;
    }

    bool mayBeThere(const wire::Address &address) const override
    {
        return !elsewhere.contains(address.host);
    }

    QStringList elsewhere; //!< Hosts of networks that we are not in.
    QPointer<FakeDial> last; //!< Null once it was cancelled.
    QList<switchboard::DialRequest> dialled;
};

} // namespace talkstick::support

// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace talkstick::net {

//! A second handle on a TCP connection, which can tell how it ended when Qt has closed the first:
//! Qt reports the end of the stream and a reset in the same words; and that can go on reading (see
//! lingering.h). On Unix only; elsewhere it has no handle and never saw anything.
//!
//! As long as there is one, closing the first handle does not end the connection: it has to go at
//! the same time.
class Witness
{
public:
    Witness() = default;
    explicit Witness(qintptr descriptor);
    ~Witness() { dismiss(); }
    Q_DISABLE_COPY(Witness)
    Witness(Witness &&other) noexcept;
    Witness &operator=(Witness &&other) noexcept;

    //! Whether the connection is gone in both directions, which a peer that just closes does not
    //! bring about.
    [[nodiscard]] bool sawReset() const;
    //! -1 once dismissed, and where there are none.
    [[nodiscard]] qintptr descriptor() const { return m_descriptor; }
    //! Sends FIN, whoever else has a handle.
    void endSending();
    void dismiss();

private:
    int m_descriptor = -1;
};

} // namespace talkstick::net

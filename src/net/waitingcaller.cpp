// SPDX-License-Identifier: MIT
#include "net/waitingcaller.h"

#include "net/descriptor.h"

#include <array>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace talkstick::net {

namespace {

constexpr qint64 kMostOfAStranger = 65'536; // bytes

} // namespace

WaitingCaller::WaitingCaller(qintptr descriptor, switchboard::CallerId id)
    : m_descriptor(descriptor)
    , m_caller {id, peerOf(descriptor), wire::FirstBytes::None, {}}
    , m_notifier(descriptor, QSocketNotifier::Read)
{
    m_lookAgain.setSingleShot(true);
    connect(&m_notifier, &QSocketNotifier::activated, this, &WaitingCaller::look);
    connect(&m_lookAgain, &QTimer::timeout, this, &WaitingCaller::look);
}

WaitingCaller::~WaitingCaller()
{
    hangUp();
}

void WaitingCaller::hangUp()
{
    const qintptr descriptor = release();
    if (descriptor == -1)
        return;
    // Unread bytes would make this a reset, which looks like a fault to the other side.
    discard(descriptor, kMostOfAStranger);
    closeDescriptor(descriptor);
}

qintptr WaitingCaller::release()
{
    m_notifier.setEnabled(false);
    m_lookAgain.stop();
    return std::exchange(m_descriptor, -1);
}

void WaitingCaller::look()
{
    m_notifier.setEnabled(false);
    if (const int error = brokenBy(m_descriptor); error != 0)
        return leave(qt_error_string(error));
    std::array<char, switchboard::kPreviewBytes> room {};
    const Glance glance = glanceInto(m_descriptor, room.data(), qsizetype(room.size()));
    switch (glance.state) {
    case Glance::State::Nothing: m_notifier.setEnabled(true); break;
    case Glance::State::Bytes: preview(QByteArray(room.data(), glance.bytes)); break;
    case Glance::State::Ended: leave({}); break;
    case Glance::State::Broken: leave(qt_error_string(glance.systemError)); break;
    }
}

void WaitingCaller::preview(const QByteArray &soFar)
{
    const bool isMore = soFar.size() > m_caller.preview.size();
    m_lookAgain.start(isMore ? 250ms : 1s);
    if (!isMore)
        return;
    m_caller.preview = soFar;
    m_caller.kind = wire::classify(soFar);
    emit spoke();
}

void WaitingCaller::leave(const QString &systemText)
{
    m_lookAgain.stop();
    emit gone(systemText);
}

} // namespace talkstick::net

// SPDX-License-Identifier: MIT
#include "net/lingering.h"

#include "net/descriptor.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <utility>

namespace talkstick::net {

namespace {

class Lingering final : public QObject
{
public:
    Lingering(Witness witness, std::chrono::milliseconds limit)
        : QObject(QCoreApplication::instance())
        , m_witness(std::move(witness))
        , m_notifier(m_witness.descriptor(), QSocketNotifier::Read)
    {
        connect(&m_notifier, &QSocketNotifier::activated, this, [this] { look(); });
        QTimer::singleShot(limit, this, [this] { leave(); });
    }

private:
    void look()
    {
        discard(m_witness.descriptor());
        const Glance::State state = glanceAt(m_witness.descriptor()).state;
        if (state == Glance::State::Ended || state == Glance::State::Broken)
            leave();
    }

    void leave()
    {
        m_notifier.setEnabled(false);
        m_witness.dismiss();
        deleteLater();
    }

    Witness m_witness;
    QSocketNotifier m_notifier;
};

} // namespace

void linger(Witness witness, std::chrono::milliseconds limit)
{
    if (witness.descriptor() == -1)
        return;
    witness.endSending();
    new Lingering(std::move(witness), limit); // its parent is the application
}

} // namespace talkstick::net

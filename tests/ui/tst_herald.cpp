// SPDX-License-Identifier: MIT
#include "farside.h"
#include "nativepair.h"
#include "support/earlier.h"
#include "ui/herald.h"
#include "world.h"

#include <QSignalSpy>

using namespace talkstick;
using namespace std::chrono_literals;
using session::TalkState;
using support::World;
using turn::Stick;

class tst_Herald : public QObject
{
    Q_OBJECT

    std::unique_ptr<World> m_world;
    std::unique_ptr<support::NativePair> m_pair;
    std::unique_ptr<ui::Herald> m_herald;
    std::unique_ptr<QSignalSpy> m_said;
    std::unique_ptr<QSignalSpy> m_attention;

    //! Ours has been opened by the switchboard, as far as the herald knows.
    void talk(turn::FirstTurn first)
    {
        m_pair = std::make_unique<support::NativePair>(m_world->clock, session::Role::Host, first);
        emit m_world->switchboard.opened(m_pair->mine.get());
        QTRY_VERIFY(m_pair->isLive());
    }

    [[nodiscard]] QString last() const
    {
        return m_said->isEmpty() ? QString() : m_said->last().first().toString();
    }

private slots:
    void init()
    {
        m_world = std::make_unique<World>();
        m_herald = std::make_unique<ui::Herald>(m_world->switchboard, m_world->clock);
        m_said = std::make_unique<QSignalSpy>(m_herald.get(), &ui::Herald::announced);
        m_attention = std::make_unique<QSignalSpy>(m_herald.get(), &ui::Herald::attentionNeeded);
    }
    void cleanup()
    {
        m_herald.reset();
        m_pair.reset();
        m_world.reset();
    }

    void theStickComesWithWhatWasSaid()
    {
        talk(turn::FirstTurn::Theirs);
        QVERIFY(!m_pair->theirs->speak(QString(300, u'x')));
        QTRY_COMPARE(last(), QStringLiteral("Your turn. Bravo said: ") + QString(200, u'x'));
        QCOMPARE(m_attention->count(), 1);
    }

    void aKeptPartIsNotFinished()
    {
        talk(turn::FirstTurn::Theirs);
        QVERIFY(!m_pair->theirs->speak(QStringLiteral("first"), Stick::Kept));
        QTRY_COMPARE(last(), QStringLiteral("Bravo said: first Not finished."));
        QCOMPARE(m_attention->count(), 0);
        QVERIFY(!m_pair->theirs->speak({}));
        QTRY_COMPARE(last(), QStringLiteral("Your turn. Bravo passed the stick."));
    }

    void aRaisedHandIsToldOnce()
    {
        talk(turn::FirstTurn::Mine);
        m_pair->theirs->moveHand(TalkState::Hand::Raised);
        QTRY_COMPARE(last(), QStringLiteral("Bravo raised a hand."));
        const auto told = m_said->count();
        m_pair->mine->setTrust(session::Trust::Verified); // changed() for another reason
        QCOMPARE(m_said->count(), told);
    }

    void whoeverIsLostIsAwayLater()
    {
        talk(turn::FirstTurn::Mine);
        m_pair->cut();
        QTRY_COMPARE(m_pair->mine->state().ended, session::EndReason::Lost);
        const auto told = m_said->count();
        QVERIFY(told > 0);
        m_world->clock.advance(2min);
        QCOMPARE(m_said->count(), told + 1);
        QCOMPARE(last(), QStringLiteral("Bravo is away."));
    }

    void whoeverLeftIsNotAway()
    {
        talk(turn::FirstTurn::Mine);
        m_pair->theirs->leave();
        QTRY_COMPARE(last(), QStringLiteral("Bravo left."));
        m_world->clock.advance(1h);
        QCOMPARE(last(), QStringLiteral("Bravo left."));
    }

    void forgottenOnesAreNotAwayEither()
    {
        talk(turn::FirstTurn::Mine);
        m_pair->cut();
        QTRY_COMPARE(m_pair->mine->state().ended, session::EndReason::Lost);
        emit m_world->switchboard.forgotten(m_pair->mine.get());
        m_pair.reset();
        m_world->clock.advance(2min);
        QVERIFY(!last().contains(QStringLiteral("away")));
    }

    void whoeverComesBackIsTold()
    {
        session::MemoryLog theirs;
        const QStringList one {QStringLiteral("a")};
        keep(*m_world, {'b', QStringLiteral("Bravo"), one}, &theirs);
        m_world->switchboard.load();
        QTRY_COMPARE(m_world->switchboard.conversations().size(), 1);
        QVERIFY(!m_world->switchboard.host({}));
        QSignalSpy cameIn(m_herald.get(), &ui::Herald::cameIn);
        support::FarCaller bravo(*m_world, 'b', QStringLiteral("Bravo"), &theirs);
        QTRY_COMPARE(last(), QStringLiteral("Bravo is back, and holds the stick."));
        QCOMPARE(cameIn.count(), 1);
        QVERIFY(!bravo.talk->speak(QStringLiteral("b")));
        QTRY_COMPARE(last(), QStringLiteral("Your turn. Bravo said: b"));
        const auto noticed = m_attention->count();
        bravo.talk->leave();
        QTRY_COMPARE(last(), QStringLiteral("Bravo left."));

        m_world->clock.advance(1min);
        support::FarCaller again(*m_world, 'b', QStringLiteral("Bravo"), &theirs);
        QTRY_COMPARE(last(), QStringLiteral("Bravo is back. Your turn."));
        QCOMPARE(m_attention->count(), noticed); // it was ours before
    }

    void whoeverComesInUnaskedIsTold()
    {
        using switchboard::Arrival;
        talk(turn::FirstTurn::Theirs);
        QSignalSpy cameIn(m_herald.get(), &ui::Herald::cameIn);
        emit m_world->switchboard.arrived(m_pair->mine.get(), Arrival::Admitted);
        QCOMPARE(cameIn.count(), 0);
        emit m_world->switchboard.arrived(m_pair->mine.get(), Arrival::Known);
        QCOMPARE(cameIn.count(), 1);
        QCOMPARE(last(), QStringLiteral("Bravo is here."));
    }

    void aKnockIsTold()
    {
        QVERIFY(!m_world->switchboard.host({}));
        m_world->caller(QStringLiteral("192.0.2.1"), "hello\n");
        QTRY_COMPARE(last(),
                     QStringLiteral("A plain program at 192.0.2.1 is at the door. Control K to "
                                    "answer."));
        QCOMPARE(m_attention->count(), 1);
    }
};

QTEST_MAIN(tst_Herald)
#include "tst_herald.moc"

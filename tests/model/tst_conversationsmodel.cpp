// SPDX-License-Identifier: MIT
#include "model/conversationsmodel.h"

#include "support/earlier.h"
#include "support/fakeports.h"
#include "switchboard/switchboard.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace talkstick;
using namespace talkstick::model;
using namespace talkstick::support;
using namespace std::chrono_literals;
using session::Conversation;

class tst_ConversationsModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void thoseThatWaitForUsComeFirst();
    void keptOnesAreListedByWhoseTurnItIs();
    void aTurnThatIsReadyIsNotWaitedFor();
    void whatNobodyHasLookedAtIsNew();
    void theLongestWaitingComesFirst();
    void ctrlJGoesRound();
    void forgottenOnesVanish();
    void howPrivateItIsIsSaidWithoutTheName();
    void timesAreRelativeAndExactOnesAreAtHand();

private:
    using Section = ConversationsModel::Section;

    void load();
    void aRowSaysAloudWhoseTurnItIs();
    Section sectionOf(int row) const;
    Conversation &letIn(const char *address, turn::FirstTurn first);
    QStringList names() const;

    std::unique_ptr<FakePorts> m_fakes;
    std::unique_ptr<switchboard::Switchboard> m_switchboard;
    std::unique_ptr<ConversationsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_ConversationsModel::init()
{
    m_fakes = std::make_unique<FakePorts>();
    m_switchboard = std::make_unique<switchboard::Switchboard>(m_fakes->ports());
    QVERIFY(!m_switchboard->host({}));
    m_model = std::make_unique<ConversationsModel>(*m_switchboard, m_fakes->clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
}

void tst_ConversationsModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_switchboard.reset();
}

Conversation &tst_ConversationsModel::letIn(const char *address, turn::FirstTurn first)
{
    m_switchboard->setFirst(first);
    const auto id = m_fakes->listener.call(QString::fromLatin1(address));
    m_fakes->clock.advance(1min);
    m_switchboard->admit(id);
    return *m_switchboard->conversations().last();
}

QStringList tst_ConversationsModel::names() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names << m_model->index(row).data().toString();
    return names;
}

void tst_ConversationsModel::load()
{
    QSignalSpy loaded(m_switchboard.get(), &switchboard::Switchboard::loaded);
    m_switchboard->load();
    QTRY_COMPARE(loaded.count(), 1);
}

tst_ConversationsModel::Section tst_ConversationsModel::sectionOf(int row) const
{
    return Section(m_model->index(row).data(ConversationsModel::SectionRole).toInt());
}

void tst_ConversationsModel::keptOnesAreListedByWhoseTurnItIs()
{
    const QStringList two {QStringLiteral("a"), QStringLiteral("b")};
    const QDateTime now = m_fakes->clock.wallTime();
    keep(*m_fakes, {'b', QStringLiteral("Bravo"), two, now.addDays(-1)});
    keep(*m_fakes, {'c', QStringLiteral("Charlie"), two, now.addDays(-2)});
    keep(*m_fakes, {'d', QStringLiteral("Delta"), {QStringLiteral("a")}, now.addDays(-3)});
    keep(*m_fakes, {'e', QStringLiteral("Echo"), two, now.addDays(-5), session::Fate::Over});
    keep(*m_fakes, {'f', QStringLiteral("Foxtrot"), two, now.addDays(-4), session::Fate::Forked});
    load();
    letIn("192.0.2.1", turn::FirstTurn::Mine);
    QCOMPARE(names(),
             (QStringList {QStringLiteral("Charlie"), QStringLiteral("Bravo"),
                           QStringLiteral("Delta"), QStringLiteral("192.0.2.1"),
                           QStringLiteral("Foxtrot"), QStringLiteral("Echo")}));
    const QList<Section> sections {Section::YourTurn, Section::YourTurn, Section::Away,
                                   Section::Guests,   Section::Ended,    Section::Ended};
    for (int row = 0; row < sections.size(); ++row) {
        QCOMPARE(sectionOf(row), sections[row]);
        const bool isFirst = row == 0 || sections[row] != sections[row - 1];
        QCOMPARE(m_model->index(row).data(ConversationsModel::FirstOfSectionRole).toBool(),
                 isFirst);
    }
    QCOMPARE(m_model->index(2).data(ConversationsModel::SinceRole).toString(),
             QStringLiteral("3 days"));
    QCOMPARE(m_model->index(2).data(ConversationsModel::StickRole).toInt(),
             int(turn::Phase::Theirs));
    // A guest's turn is ours too.
    QCOMPARE(m_model->nextYourTurn(m_model->index(1)).row(), 3);
}

void tst_ConversationsModel::aTurnThatIsReadyIsNotWaitedFor()
{
    Earlier ready {'b', QStringLiteral("Bravo")};
    ready.sealed = session::SealedTurn {QStringLiteral("for later")};
    keep(*m_fakes, ready);
    keep(*m_fakes, {'c', QStringLiteral("Charlie")});
    load();
    QCOMPARE(names(), (QStringList {QStringLiteral("Charlie"), QStringLiteral("Bravo")}));
    QCOMPARE(sectionOf(1), Section::YourTurn);
    QCOMPARE(m_model->index(1).data(ConversationsModel::SinceRole).toString(),
             QStringLiteral("ready"));
    QCOMPARE(m_model->nextYourTurn(m_model->index(0)).row(), 0);
}

void tst_ConversationsModel::whatNobodyHasLookedAtIsNew()
{
    keep(*m_fakes, {'b', QStringLiteral("Bravo"), {QStringLiteral("a"), QStringLiteral("b")}});
    load();
    const auto row = m_model->index(0);
    QVERIFY(row.data(ConversationsModel::UnreadRole).toInt() > 0);
    QCOMPARE(row.data(ConversationsModel::SinceRole).toString(), QStringLiteral("new, 1 h"));
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Bravo, new,")));
    m_switchboard->talks().markSeen(*m_switchboard->conversations().first());
    QCOMPARE(row.data(ConversationsModel::UnreadRole).toInt(), 0);
    QCOMPARE(row.data(ConversationsModel::SinceRole).toString(), QStringLiteral("1 h"));
}

void tst_ConversationsModel::thoseThatWaitForUsComeFirst()
{
    Conversation &ended = letIn("192.0.2.1", turn::FirstTurn::Mine);
    letIn("192.0.2.2", turn::FirstTurn::Theirs);
    letIn("192.0.2.3", turn::FirstTurn::Mine);
    ended.leave();
    QCOMPARE(names(),
             (QStringList {QStringLiteral("192.0.2.3"), QStringLiteral("192.0.2.2"),
                           QStringLiteral("192.0.2.1")}));
    QCOMPARE(sectionOf(0), Section::Guests);
    QCOMPARE(sectionOf(1), Section::Guests);
    QCOMPARE(sectionOf(2), Section::Ended);
    QVERIFY(!m_model->index(1).data(ConversationsModel::FirstOfSectionRole).toBool());
}

void tst_ConversationsModel::theLongestWaitingComesFirst()
{
    Conversation &first = letIn("192.0.2.1", turn::FirstTurn::Mine);
    letIn("192.0.2.2", turn::FirstTurn::Mine);
    QCOMPARE(names().first(), QStringLiteral("192.0.2.1"));
    const QPersistentModelIndex kept = m_model->indexOf(&first);
    QVERIFY(!first.speak(QStringLiteral("hi")));
    QCOMPARE(names().first(), QStringLiteral("192.0.2.2"));
    QCOMPARE(kept.row(), 1);
    QCOMPARE(kept.data().toString(), QStringLiteral("192.0.2.1"));
}

void tst_ConversationsModel::ctrlJGoesRound()
{
    letIn("192.0.2.1", turn::FirstTurn::Mine);
    letIn("192.0.2.2", turn::FirstTurn::Mine);
    letIn("192.0.2.3", turn::FirstTurn::Theirs);
    const QModelIndex first = m_model->nextYourTurn({});
    QCOMPARE(first.row(), 0);
    QCOMPARE(m_model->nextYourTurn(first).row(), 1);
    QCOMPARE(m_model->nextYourTurn(m_model->index(1)).row(), 0);
    for (Conversation *conversation : m_switchboard->conversations())
        conversation->leave();
    QVERIFY(!m_model->nextYourTurn({}).isValid());
}

void tst_ConversationsModel::forgottenOnesVanish()
{
    Conversation &one = letIn("192.0.2.1", turn::FirstTurn::Mine);
    letIn("192.0.2.2", turn::FirstTurn::Mine);
    m_switchboard->forget(one);
    QCOMPARE(names(), QStringList {QStringLiteral("192.0.2.2")});
    QVERIFY(!m_model->indexOf(&one).isValid());
}

void tst_ConversationsModel::howPrivateItIsIsSaidWithoutTheName()
{
    letIn("192.0.2.1", turn::FirstTurn::Mine).rename(QStringLiteral("<b>Bravo"));
    const QModelIndex row = m_model->index(0);
    const QString trust = QStringLiteral("Not private \u00b7 plain text");
    QCOMPARE(row.data().toString(), QStringLiteral("<b>Bravo"));
    QCOMPARE(row.data(Qt::ToolTipRole).toString().section(u'\n', 0, 0), trust);
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("<b>Bravo, guest, your turn, ") + trust);
}

void tst_ConversationsModel::timesAreRelativeAndExactOnesAreAtHand()
{
    const Conversation &talk = letIn("192.0.2.1", turn::FirstTurn::Mine);
    m_fakes->clock.advance(5min);
    const QModelIndex row = m_model->index(0);
    QCOMPARE(row.data(ConversationsModel::SinceRole).toString(), QStringLiteral("5 min"));
    const QString exact = QStringLiteral("Since ")
        + QLocale().toString(talk.state().since.toLocalTime(), QLocale::LongFormat);
    QVERIFY(exact.contains(QStringLiteral(":")));
    QCOMPARE(row.data(Qt::ToolTipRole).toString().section(u'\n', 1), exact);
    QCOMPARE(row.data(Qt::AccessibleDescriptionRole).toString(), exact);
}

void tst_ConversationsModel::aRowSaysAloudWhoseTurnItIs()
{
    letIn("192.0.2.1", turn::FirstTurn::Mine);
    letIn("192.0.2.2", turn::FirstTurn::Theirs);
    const auto spoken = [this](int row) {
        return m_model->index(row).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY(spoken(0).startsWith(QStringLiteral("192.0.2.1, guest, your turn, ")));
    QVERIFY(spoken(1).startsWith(QStringLiteral("192.0.2.2, guest, their turn, ")));
}

QTEST_GUILESS_MAIN(tst_ConversationsModel)
#include "tst_conversationsmodel.moc"

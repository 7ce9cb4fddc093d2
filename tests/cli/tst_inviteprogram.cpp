// SPDX-License-Identifier: MIT
#include "cli/inviteprogram.h"

#include "support/fakeports.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace talkstick;
using namespace talkstick::cli;
using namespace talkstick::support;
using switchboard::Invite;

class tst_InviteProgram : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void itMakesOneForTheAddressesGiven();
    void itMakesOneForThisComputersAddresses();
    void itSaysHowToWithdrawIt();
    void aComputerThatNobodyCanCallNeedsAnAddress();
    void withoutEncryptionNobodyCanBeInvited();
    void whatCannotBeKeptIsNotPrinted();
    void itListsThoseThatAreOpen();
    void itWithdrawsOne();
    void whatCannotBeWithdrawnIsSaid_data();
    void whatCannotBeWithdrawnIsSaid();

private:
    void run(const InviteCommand &command);
    [[nodiscard]] QJsonObject printed() const;

    struct Addresses final : switchboard::LocalAddresses
    {
        QList<switchboard::LocalAddress> list() const override { return addresses; }
        QString localName() const override { return {}; }
        QList<switchboard::LocalAddress> addresses;
    };

    Addresses m_addresses;
    QStringList m_output;
    QStringList m_trouble;
    std::unique_ptr<FakePorts> m_fakes;
    ExitStatus m_status = ExitStatus::Ended;
};

namespace {

InviteCommand command(InviteCommand::Action action = InviteCommand::Action::Make)
{
    InviteCommand command;
    command.action = action;
    command.general.form = OutputForm::Json;
    return command;
}

InviteCommand makeFor(const QString &host)
{
    InviteCommand make = command();
    make.hosts = {{host, host, make.port}};
    return make;
}

} // namespace

void tst_InviteProgram::init()
{
    m_output.clear();
    m_trouble.clear();
    m_addresses.addresses.clear();
    m_fakes = std::make_unique<FakePorts>();
}

void tst_InviteProgram::run(const InviteCommand &command)
{
    switchboard::Switchboard switchboard(m_fakes->ports(), 1);
    switchboard.setName(QStringLiteral("Alpha"));
    const Sinks sinks {[this](const QString &line) { m_output << line; },
                       [this](const QString &line) { m_trouble << line; }};
    const auto reporter = makeReporter(command.general.form, sinks);
    InviteProgram program(
        command, {switchboard, m_fakes->clock, OwnAddresses {m_addresses, {}}, *reporter, sinks});
    QSignalSpy finished(&program, &InviteProgram::finished);
    program.start();
    QTRY_COMPARE(finished.count(), 1);
    m_status = finished.first().first().value<ExitStatus>();
}

QJsonObject tst_InviteProgram::printed() const
{
    return QJsonDocument::fromJson(m_output.value(0).toUtf8()).object();
}

void tst_InviteProgram::itMakesOneForTheAddressesGiven()
{
    run(makeFor(QStringLiteral("alpha.example")));
    QCOMPARE(m_status, ExitStatus::Ended);
    QCOMPARE(m_output.size(), 1);
    const auto found = wire::findInvitation(printed().value(QStringLiteral("link")).toString());
    QVERIFY(found.ok());
    QCOMPARE(found.value().hosts.value(0).host, QStringLiteral("alpha.example"));
    QCOMPARE(found.value().key, m_fakes->ownKey);
    QCOMPARE(found.value().name, QStringLiteral("Alpha"));
    // It is the one that was kept.
    QCOMPARE(m_fakes->invites.invites.size(), 1);
    QCOMPARE(m_fakes->invites.invites.first().token, found.value().token);
    QCOMPARE(printed().value(QStringLiteral("id")).toString(),
             QString::fromLatin1(m_fakes->invites.invites.first().id.toHex()));
}

void tst_InviteProgram::itMakesOneForThisComputersAddresses()
{
    switchboard::LocalAddress address;
    address.address = QStringLiteral("192.168.1.7");
    m_addresses.addresses = {address};
    InviteCommand make = command();
    make.port = 9000;
    run(make);
    QCOMPARE(m_status, ExitStatus::Ended);
    const auto found = wire::findInvitation(printed().value(QStringLiteral("link")).toString());
    QVERIFY(found.ok());
    QCOMPARE(found.value().hosts.value(0).host, QStringLiteral("192.168.1.7"));
    QCOMPARE(found.value().hosts.value(0).port, 9000);
}

void tst_InviteProgram::itSaysHowToWithdrawIt()
{
    InviteCommand make = makeFor(QStringLiteral("alpha.example"));
    make.general.form = OutputForm::Human;
    run(make);
    // The message alone is what is piped into a mail.
    QVERIFY(!m_output.filter(QStringLiteral("talkstick:join?")).isEmpty());
    const QString id = QString::fromLatin1(m_fakes->invites.invites.first().id.toHex());
    QVERIFY(m_output.filter(id).isEmpty());
    QCOMPARE(m_trouble.filter(QStringLiteral("--revoke %1").arg(id)).size(), 1);
}

void tst_InviteProgram::aComputerThatNobodyCanCallNeedsAnAddress()
{
    run(command());
    QCOMPARE(m_status, ExitStatus::Usage);
    QCOMPARE(printed().value(QStringLiteral("code")).toString(), QStringLiteral("no-address"));
    QVERIFY(m_fakes->invites.invites.isEmpty());
}

void tst_InviteProgram::withoutEncryptionNobodyCanBeInvited()
{
    m_fakes = std::make_unique<FakePorts>(wire::KeyHash {});
    run(makeFor(QStringLiteral("alpha.example")));
    QCOMPARE(m_status, ExitStatus::Storage);
    QCOMPARE(printed().value(QStringLiteral("code")).toString(), QStringLiteral("no-encryption"));
}

void tst_InviteProgram::whatCannotBeKeptIsNotPrinted()
{
    m_fakes->invites.failNext = true;
    run(makeFor(QStringLiteral("alpha.example")));
    QCOMPARE(m_status, ExitStatus::Storage);
    QCOMPARE(m_output.size(), 1);
    QCOMPARE(printed().value(QStringLiteral("code")).toString(), QStringLiteral("not-kept"));
}

void tst_InviteProgram::itListsThoseThatAreOpen()
{
    run(makeFor(QStringLiteral("alpha.example")));
    run(makeFor(QStringLiteral("alpha.example")));
    m_fakes->invites.invites.first().state = Invite::State::Used;
    const QByteArray open = m_fakes->invites.invites.last().id;
    m_output.clear();
    run(command(InviteCommand::Action::List));
    QCOMPARE(m_status, ExitStatus::Ended);
    QCOMPARE(m_output.size(), 1);
    QCOMPARE(printed().value(QStringLiteral("id")).toString(), QString::fromLatin1(open.toHex()));
    QCOMPARE(printed().value(QStringLiteral("event")).toString(), QStringLiteral("open"));
}

void tst_InviteProgram::itWithdrawsOne()
{
    run(makeFor(QStringLiteral("alpha.example")));
    m_output.clear();
    InviteCommand revoke = command(InviteCommand::Action::Revoke);
    revoke.id = m_fakes->invites.invites.first().id;
    run(revoke);
    QCOMPARE(m_status, ExitStatus::Ended);
    QCOMPARE(printed().value(QStringLiteral("event")).toString(), QStringLiteral("revoked"));
    QCOMPARE(m_fakes->invites.invites.first().state, Invite::State::Revoked);
}

void tst_InviteProgram::whatCannotBeWithdrawnIsSaid_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<bool>("diskIsFull");
    QTest::addColumn<QString>("code");
    QTest::addColumn<ExitStatus>("status");
    QTest::newRow("there is none of that id")
        << false << false << QStringLiteral("unknown-invitation") << ExitStatus::Usage;
    QTest::newRow("somebody came in with it")
        << true << false << QStringLiteral("invitation-used") << ExitStatus::Usage;
    QTest::newRow("the disk is full")
        << true << true << QStringLiteral("not-kept") << ExitStatus::Storage;
}

void tst_InviteProgram::whatCannotBeWithdrawnIsSaid()
{
    QFETCH(bool, isKnown);
    QFETCH(bool, diskIsFull);
    run(makeFor(QStringLiteral("alpha.example")));
    m_output.clear();
    InviteCommand revoke = command(InviteCommand::Action::Revoke);
    revoke.id = isKnown ? m_fakes->invites.invites.first().id : QByteArray("unknown!");
    if (diskIsFull)
        m_fakes->invites.failNext = true;
    else
        m_fakes->invites.invites.first().state = Invite::State::Used;
    run(revoke);
    QTEST(m_status, "status");
    QTEST(printed().value(QStringLiteral("code")).toString(), "code");
}

QTEST_GUILESS_MAIN(tst_InviteProgram)
#include "tst_inviteprogram.moc"

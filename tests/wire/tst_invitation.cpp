// SPDX-License-Identifier: MIT
#include "wire/invitation.h"

#include "wire/examplelink.h"

#include <QRandomGenerator>
#include <QTest>

using namespace talkstick::wire;
using namespace talkstick::wire::example;

class tst_Invitation : public QObject
{
    Q_OBJECT

private slots:
    void linkIsTheGoldenOne();
    void linkSaysWhatWasPutIn_data();
    void linkSaysWhatWasPutIn();
    void longestLinkOfOursIsRead();
    void isRefused_data();
    void isRefused();
    void linkCutShortIsDamaged();
    void lengthIsLimited();
    void otherKeysAreIgnoredInAnyOrder();
    void anyCharactersAreSurvived();
};

namespace {

// kLink with another value of that key; a null one takes the key out.
QString with(const QString &key, const QString &value)
{
    QStringList parts = kLink.mid(kLink.indexOf(u'?') + 1).split(u'&');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i].startsWith(key + u'='))
            parts[i] = value.isNull() ? QString() : key + u'=' + value;
    }
    parts.removeAll(QString());
    return QStringLiteral("talkstick:join?") + parts.join(u'&');
}

} // namespace

void tst_Invitation::linkIsTheGoldenOne()
{
    QCOMPARE(toLink(golden()), kLink);
    QCOMPARE(findInvitation(kLink).value(), golden());
}

void tst_Invitation::linkSaysWhatWasPutIn_data()
{
    QTest::addColumn<QStringList>("hosts");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("name");
    QTest::newRow("one name") << QStringList {QStringLiteral("example.org")} << 8784 << QString();
    QTest::newRow("another port") << QStringList {QStringLiteral("example.org")} << 1024
                                  << QString();
    QTest::newRow("IPv6") << QStringList {QStringLiteral("2001:db8::5")} << 65535 << QString();
    QTest::newRow("a name for people")
        << QStringList {QStringLiteral("10.0.0.1")} << 8784 << QStringLiteral("Bravo");
    QTest::newRow("a name in another script")
        << QStringList {QStringLiteral("10.0.0.1")} << 8784 << QStringLiteral("Đặng Ольга 例子");
    QTest::newRow("four hosts") << QStringList {QStringLiteral("a.example"),
                                                QStringLiteral("xn--mller-kva.example"),
                                                QStringLiteral("fd00::1"),
                                                QStringLiteral("192.168.1.7")}
                                << 8784 << QStringLiteral("x");
}

void tst_Invitation::linkSaysWhatWasPutIn()
{
    QFETCH(QStringList, hosts);
    QFETCH(int, port);
    QFETCH(QString, name);
    Invitation invitation = golden();
    invitation.hosts.clear();
    for (const QString &host : hosts)
        invitation.hosts << Address {host, host, std::uint16_t(port)};
    invitation.name = name;
    const QString link = toLink(invitation);
    QVERIFY(link.size() <= kMaxLinkLength);
    QCOMPARE(findInvitation(link).value(), invitation);
    QCOMPARE(findInvitation(link.toUpper()).value(), invitation);
}

void tst_Invitation::longestLinkOfOursIsRead()
{
    Invitation invitation = golden();
    const QString host = QStringLiteral("a").repeated(60) + u'.';
    const QString longest = host.repeated(4) + QStringLiteral("example.a"); // 253
    QCOMPARE(longest.size(), 253);
    invitation.hosts = QList<Address>(4, {longest, longest, 65535});
    invitation.name = QString(64, u'a');
    QVERIFY(toLink(invitation).size() <= kMaxLinkLength);
    QCOMPARE(findInvitation(toLink(invitation)).value(), invitation);
}

void tst_Invitation::isRefused_data()
{
    using Error = InvitationError;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Error>("error");
    const auto row = [](const char *what, const QString &text, Error error) {
        QTest::newRow(what) << text << error;
    };
    const auto changed = [&row](const char *what, const char *key, const char *value, Error error) {
        row(what, with(QString::fromLatin1(key), QString::fromUtf8(value)), error);
    };
    row("nothing", {}, Error::NotALink);
    row("an address", QStringLiteral("host.example.net:8784"), Error::NotALink);
    row("another scheme", QStringLiteral("http:join?v=1"), Error::NotALink);
    row("another verb", QStringLiteral("talkstick:run?v=1"), Error::NotALink);
    row("slashes", QStringLiteral("talkstick://join?v=1"), Error::NotALink);
    row("an equals sign in the scheme", QStringLiteral("talkstick=:join?v=1"), Error::NotALink);
    row("an empty line in the scheme", QStringLiteral("talkstick:\n\njoin?v=1"), Error::NotALink);
    row("the beginning alone", QStringLiteral("talkstick:join?"), Error::Damaged);
    row("an empty line in the link",
        QString(kLink).replace(QStringLiteral("&k"), QStringLiteral("\n\n&k")), Error::Damaged);
    row("a space in the link", QString(kLink).replace(QStringLiteral("&k"), QStringLiteral(" &k")),
        Error::Damaged);
    row("percent escapes", QString(kLink).replace(u',', QStringLiteral("%2C")), Error::Damaged);
    row("a second token", kLink + QStringLiteral("&t=") + kToken, Error::Damaged);
    row("a parameter without a value", kLink + QStringLiteral("&x"), Error::Damaged);
    row("a parameter without a name", kLink + QStringLiteral("&=x"), Error::Damaged);
    changed("no version", "v", nullptr, Error::Damaged);
    changed("an empty version", "v", "", Error::Damaged);
    changed("a version that is none", "v", "1x", Error::Damaged);
    changed("version 2", "v", "2", Error::NewerVersion);
    changed("version 10", "v", "10", Error::NewerVersion);
    row("version 2 that lacks the rest", QStringLiteral("talkstick:join?v=2&x=y"),
        Error::NewerVersion);
    changed("no host", "h", nullptr, Error::Damaged);
    changed("an empty host", "h", "", Error::Damaged);
    changed("an empty host among others", "h", "a.example,,b.example", Error::BadHost);
    changed("a comma behind the hosts", "h", "a.example,", Error::BadHost);
    changed("five hosts", "h", "a.a,b.b,c.c,d.d,e.e", Error::Damaged);
    changed("localhost", "h", "localhost", Error::BadHost);
    changed("a name below localhost", "h", "x.localhost", Error::BadHost);
    changed("loopback", "h", "127.0.0.1", Error::BadHost);
    changed("loopback among others", "h", "example.org,127.0.0.1", Error::BadHost);
    changed("loopback cut short", "h", "127.1", Error::BadHost);
    changed("loopback in hexadecimal", "h", "0x7f.1", Error::BadHost);
    changed("loopback in one number", "h", "2130706433", Error::BadHost);
    changed("loopback in octal", "h", "0177.0.0.1", Error::BadHost);
    changed("unspecified", "h", "0.0.0.0", Error::BadHost);
    changed("link-local", "h", "169.254.169.254", Error::BadHost);
    changed("multicast", "h", "224.0.0.251", Error::BadHost);
    changed("IPv6 loopback", "h", "::1", Error::BadHost);
    changed("IPv6 link-local", "h", "fe80::1", Error::BadHost);
    changed("IPv4 loopback within IPv6", "h", "::ffff:127.0.0.1", Error::BadHost);
    changed("the same in hexadecimal", "h", "::ffff:7f00:1", Error::BadHost);
    changed("IPv6 with a zone", "h", "2001:db8::5%eth0", Error::Damaged);
    changed("IPv6 in brackets", "h", "[2001:db8::5]", Error::Damaged);
    changed("a port with the host", "h", "example.org:9000", Error::BadHost);
    changed("a name in another script", "h", "\u0435xample.org", Error::Damaged);
    changed("a user with the host", "h", "a@example.org", Error::Damaged);
    changed("a path with the host", "h", "example.org/x", Error::Damaged);
    changed("an equals sign in the host", "h", "a=b", Error::BadHost);
    changed("no port", "p", nullptr, Error::Damaged);
    changed("an empty port", "p", "", Error::Damaged);
    changed("port 0", "p", "0", Error::BadPort);
    changed("port 22", "p", "22", Error::BadPort);
    changed("port 1023", "p", "1023", Error::BadPort);
    changed("port 65536", "p", "65536", Error::BadPort);
    changed("a port of many digits", "p", "99999999999999999999", Error::BadPort);
    changed("a port in words", "p", "http", Error::BadPort);
    changed("a port in hexadecimal", "p", "0x2250", Error::BadPort);
    changed("a port with a zero in front", "p", "08784", Error::BadPort);
    changed("no key", "k", nullptr, Error::Damaged);
    changed("no token", "t", nullptr, Error::Damaged);
    row("a key of 31 bytes", with(QStringLiteral("k"), toBase32(counting(0, 31))), Error::Damaged);
    row("a key of 33 bytes", with(QStringLiteral("k"), toBase32(counting(0, 33))), Error::Damaged);
    row("a token of 15 bytes", with(QStringLiteral("t"), toBase32(counting(0, 15))),
        Error::Damaged);
    row("a token of 17 bytes", with(QStringLiteral("t"), toBase32(counting(0, 17))),
        Error::Damaged);
    row("a key with a 0 for an o", with(QStringLiteral("k"), QString(kKey).replace(u'o', u'0')),
        Error::Damaged);
    row("a name too long", kLink + QStringLiteral("&n=") + toBase32(QByteArray(65, 'a')),
        Error::Damaged);
    row("a name that is not UTF-8", kLink + QStringLiteral("&n=") + toBase32("\xff\xfe"),
        Error::Damaged);
}

void tst_Invitation::isRefused()
{
    QFETCH(QString, text);
    QFETCH(InvitationError, error);
    for (const QString &around : {text, QStringLiteral("Hi! ") + text + QStringLiteral("\nBye")}) {
        const auto found = findInvitation(around);
        QVERIFY2(!found.ok(), qPrintable(around));
        QCOMPARE(found.error(), error);
        QCOMPARE(holdsInvitation(around), error != InvitationError::NotALink);
    }
}

void tst_Invitation::linkCutShortIsDamaged()
{
    Invitation invitation = golden();
    invitation.name = QStringLiteral("Bravo");
    const QString link = toLink(invitation);
    for (qsizetype length = 15; length < link.size(); ++length) {
        const auto found = findInvitation(link.left(length));
        QVERIFY2(!found.ok(), qPrintable(link.left(length)));
        QCOMPARE(found.error(), InvitationError::Damaged);
    }
    for (qsizetype length = 0; length < 15; ++length)
        QCOMPARE(findInvitation(link.left(length)).error(), InvitationError::NotALink);
}

void tst_Invitation::lengthIsLimited()
{
    const QString padded = kLink + QStringLiteral("&x=");
    const auto ofLength = [&padded](qsizetype length) {
        return padded + QString(length - padded.size(), u'a');
    };
    QVERIFY(findInvitation(ofLength(kMaxLinkLength)).ok());
    QCOMPARE(findInvitation(ofLength(kMaxLinkLength + 1)).error(), InvitationError::TooLong);
    QCOMPARE(findInvitation(ofLength(1'000'000)).error(), InvitationError::TooLong);
    // The text around it may be of any length.
    const QString text = u' ' + QString(1'000'000, u't') + QStringLiteral(" \n");
    QCOMPARE(findInvitation(text + kLink + text).value(), golden());
}

void tst_Invitation::otherKeysAreIgnoredInAnyOrder()
{
    const QString link = QStringLiteral("talkstick:join?zz=1&t=") + kToken
        + QStringLiteral("&n=ijzgc5tp&k=") + kKey
        + QStringLiteral("&rev=3d&p=8784&h=host.example.net,192.168.1.7&kk=&v=1");
    Invitation expected = golden();
    expected.name = QStringLiteral("Bravo");
    QCOMPARE(findInvitation(link).value(), expected);
    // What it says of itself is shown, so it is made fit for that.
    const QByteArray name = QStringLiteral("\u202e Bravo\n").toUtf8();
    QCOMPARE(findInvitation(kLink + QStringLiteral("&n=") + toBase32(name)).value(), expected);
}

void tst_Invitation::anyCharactersAreSurvived()
{
    QRandomGenerator random(3);
    const QString message =
        QStringLiteral("Hello\n> ") + wrapped(kLink, 60, QStringLiteral("\n> ")) + u'\n';
    int found = 0;
    for (int i = 0; i < 20'000; ++i) {
        QString text = i % 10 == 0 ? QStringLiteral("talkstick:join?") : message;
        for (int j = random.bounded(4); j >= 0; --j) {
            const int at = random.bounded(int(text.size()));
            const QChar c(
                char16_t(random.bounded(3) == 0 ? random.bounded(0x10000) : random.bounded(0x80)));
            switch (random.bounded(3)) {
            case 0: text[at] = c; break;
            case 1: text.insert(at, c); break;
            default: text.remove(at, 1 + random.bounded(3)); break;
            }
        }
        const auto invitation = findInvitation(text);
        if (!invitation)
            continue;
        ++found;
        QVERIFY(!invitation.value().hosts.isEmpty());
        QCOMPARE(invitation.value().key.bytes.size(), KeyHash::kBytes);
        QCOMPARE(findInvitation(toLink(invitation.value())).value(), invitation.value());
    }
    QVERIFY(found > 500);
}

QTEST_APPLESS_MAIN(tst_Invitation)
#include "tst_invitation.moc"

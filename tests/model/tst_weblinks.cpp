// SPDX-License-Identifier: MIT
#include "model/weblinks.h"

#include <QElapsedTimer>
#include <QTest>
#include <QUrl>

using namespace talkstick;
using model::webLinksIn;

namespace {

QString quoted(const char16_t *text)
{
    return QString::fromUtf16(text);
}

} // namespace

class tst_WebLinks : public QObject
{
    Q_OBJECT

private slots:
    void linkIsFound_data();
    void linkIsFound();
    void isNoLink_data();
    void isNoLink();
    void severalAreFoundInTheirOrder();
    void aLinkIsAtMostSoLong();
    void textFullOfSchemesTakesNoTime();
};

void tst_WebLinks::linkIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown"); // what of the text is the link
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("host");
    const auto row = [](const char *name, const char16_t *text, const char16_t *shown,
                        const char *url, const char *host) {
        QTest::newRow(name) << quoted(text) << quoted(shown) << QString::fromLatin1(url)
                            << QString::fromLatin1(host);
    };
    const auto bare = [&row](const char *name, const char16_t *text, const char *host) {
        const QByteArray url = quoted(text).toLatin1();
        row(name, text, text, url.constData(), host);
    };
    bare("http", u"http://example.org", "example.org");
    bare("https", u"https://example.org/", "example.org");
    bare("path, query and fragment", u"https://example.org/a/b.html?c=d&e=f%20g#h", "example.org");
    bare("a name alone", u"http://intranet/wiki", "intranet");
    bare("a port", u"http://localhost:8784/", "localhost:8784");
    bare("the highest port", u"http://example.org:65535", "example.org:65535");
    bare("IPv4", u"http://192.0.2.7/x", "192.0.2.7");
    bare("IPv6", u"http://[2001:db8::7]/x", "[2001:db8::7]");
    bare("IPv6 and a port", u"http://[::1]:8080/", "[::1]:8080");
    bare("already in ACE form", u"https://xn--bcher-kva.example/", "xn--bcher-kva.example");
    bare("brackets within", u"https://example.org/Stick_(tool)", "example.org");
    bare("an at sign in the path", u"https://example.org/@alpha", "example.org");
    bare("another link in the query", u"https://a.example/?u=http://b.example/", "a.example");
    row("capitals", u"HTTPS://Example.ORG/Path", u"HTTPS://Example.ORG/Path",
        "https://example.org/Path", "example.org");
    row("umlauts", u"https://b\u00fccher.example/", u"https://b\u00fccher.example/",
        "https://xn--bcher-kva.example/", "xn--bcher-kva.example");
    row("a Cyrillic look-alike", u"https://\u0430pple.example", u"https://\u0430pple.example",
        "https://xn--pple-43d.example", "xn--pple-43d.example");
    row("umlauts in the path", u"https://example.org/\u00fc", u"https://example.org/\u00fc",
        "https://example.org/%C3%BC", "example.org");
    row("outside the BMP in the path", u"https://example.org/\U00020000",
        u"https://example.org/\U00020000", "https://example.org/%F0%A0%80%80", "example.org");
    row("a stray percent sign", u"https://example.org/100%", u"https://example.org/100%",
        "https://example.org/100%25", "example.org");
    row("brackets in the query", u"https://example.org/?a[]=1", u"https://example.org/?a[]=1",
        "https://example.org/?a%5B%5D=1", "example.org");
    row("a full stop behind", u"See http://example.org/a.", u"http://example.org/a",
        "http://example.org/a", "example.org");
    row("in brackets", u"(see http://example.org/a).", u"http://example.org/a",
        "http://example.org/a", "example.org");
    row("brackets within brackets", u"(http://example.org/a_(b)),", u"http://example.org/a_(b)",
        "http://example.org/a_(b)", "example.org");
    row("in angle brackets", u"<http://example.org/a>", u"http://example.org/a",
        "http://example.org/a", "example.org");
    row("in quotation marks", u"\"http://example.org\"", u"http://example.org",
        "http://example.org", "example.org");
    row("in other quotation marks", u"\u201ehttp://example.org\u201c", u"http://example.org",
        "http://example.org", "example.org");
    row("before Chinese punctuation", u"https://example.org/a\u3002\u7136\u540e",
        u"https://example.org/a", "https://example.org/a", "example.org");
    row("a question about it", u"http://example.org/?!", u"http://example.org/",
        "http://example.org/", "example.org");
    row("a colon behind", u"http://example.org:", u"http://example.org", "http://example.org",
        "example.org");
    row("at the end of a line", u"http://example.org/a\nb", u"http://example.org/a",
        "http://example.org/a", "example.org");
    row("within an isolate", u"\u2068http://example.org/a\u2069 b", u"http://example.org/a",
        "http://example.org/a", "example.org");
    row("markup is text", u"<a href=\"http://evil.example\">good</a>", u"http://evil.example",
        "http://evil.example", "evil.example");
    row("a backslash ends it", u"http://good.example\\@evil.example", u"http://good.example",
        "http://good.example", "good.example");
}

void tst_WebLinks::linkIsFound()
{
    QFETCH(QString, text);
    const auto links = webLinksIn(text);
    QCOMPARE(links.size(), 1);
    QTEST(text.mid(links[0].from, links[0].length), "shown");
    QTEST(links[0].url, "url");
    QTEST(links[0].host, "host");
    // It opens what it shows: nobody on the way to the browser reads another host in it.
    const QUrl url(links[0].url, QUrl::StrictMode);
    QVERIFY(url.isValid());
    QCOMPARE(QString::fromLatin1(url.toEncoded()), links[0].url);
    const QString host = url.host(QUrl::FullyEncoded);
    const QString bracketed = host.contains(u':') ? u'[' + host + u']' : host;
    const QString port = url.port() < 0 ? QString() : u':' + QString::number(url.port());
    QCOMPARE(bracketed + port, links[0].host);
}

void tst_WebLinks::isNoLink_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char16_t *text) {
        QTest::newRow(name) << quoted(text);
    };
    row("nothing", u"");
    row("only a scheme", u"http://");
    row("javascript", u"javascript://example.org/%0aalert(1)");
    row("javascript without slashes", u"javascript:alert(1)");
    row("a file", u"file:///etc/hostname");
    row("data", u"data:text/html,hello");
    row("ftp", u"ftp://example.org/");
    row("an invitation", u"talkstick:join?h=192.0.2.7:8784");
    row("no scheme", u"www.example.org");
    row("another scheme's end", u"xhttp://example.org");
    row("one slash", u"http:/example.org");
    row("a user", u"http://good.example@evil.example/");
    row("a user and a password", u"https://good.example:443@evil.example/");
    row("port 0", u"http://example.org:0/");
    row("a port too high", u"http://example.org:65536/");
    row("a port of letters", u"http://example.org:http/");
    row("an empty label", u"http://example..org/");
    row("a percent sign in the host", u"http://ex%61mple.org/");
    row("a hexadecimal number", u"http://0x7f.1/");
    row("a number", u"http://2130706433/");
    row("octal numbers", u"http://0177.0.0.1/");
    row("numbers too high", u"http://192.0.2.300/");
    row("IPv6 without its end", u"http://[::1/");
    row("IPv6 with a zone", u"http://[fe80::1%25eth0]/");
    row("no IPv6", u"http://[good.example]/");
    row("a bidi override inside", u"http://example.org/\u202egpj.exe");
    row("a bidi override in the host", u"http://exam\u202eple.org/");
    row("no width inside", u"http://exam\u200bple.org/");
    row("a Hangul filler inside", u"http://example.org\u3164evil/");
    row("a tag inside", u"http://example.org/\U000e0061b");
}

void tst_WebLinks::isNoLink()
{
    QFETCH(QString, text);
    QVERIFY(webLinksIn(text).isEmpty());
}

void tst_WebLinks::severalAreFoundInTheirOrder()
{
    const auto links = webLinksIn(QStringLiteral("http://a.example, file:///b, http://u@c.example; "
                                                 "https://d.example/e and http://f.example"));
    QStringList hosts;
    for (const model::WebLink &link : links)
        hosts << link.host;
    QCOMPARE(hosts,
             QStringList({QStringLiteral("a.example"), QStringLiteral("d.example"),
                          QStringLiteral("f.example")}));
}

void tst_WebLinks::aLinkIsAtMostSoLong()
{
    const QString begin = QStringLiteral("http://example.org/");
    const QString longest = begin + QString(model::kMaxWebLink - begin.size(), u'a');
    QCOMPARE(webLinksIn(longest).size(), 1);
    QVERIFY(webLinksIn(longest + u'a').isEmpty());
}

// 1 MiB that looks as if links began everywhere: if it took a time that grows with the square, it
// would be minutes.
void tst_WebLinks::textFullOfSchemesTakesNoTime()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(webLinksIn(QStringLiteral("http://").repeated(150'000)).isEmpty());
    QVERIFY(webLinksIn(QStringLiteral("http://a)").repeated(120'000)).isEmpty());
    QVERIFY(webLinksIn(QStringLiteral("http://a") + QString(1'000'000, u')')).isEmpty());
    QVERIFY(timer.elapsed() < 5'000);
}

QTEST_GUILESS_MAIN(tst_WebLinks)
#include "tst_weblinks.moc"

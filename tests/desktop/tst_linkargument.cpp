// SPDX-License-Identifier: MIT
#include "desktop/linkargument.h"

#include <QTest>

#include <random>

using namespace talkstick::desktop;

class tst_LinkArgument : public QObject
{
    Q_OBJECT

private slots:
    void linksAreRecognised_data();
    void linksAreRecognised();
    void argumentsAreSplit_data();
    void argumentsAreSplit();
    void nothingBehindALinkIsObeyed();
};

namespace {

//! What main() gets of \a arguments.
class Argv
{
public:
    explicit Argv(const QStringList &arguments)
    {
        for (const QString &argument : arguments)
            m_bytes.push_back(argument.toLocal8Bit());
        for (QByteArray &argument : m_bytes)
            m_pointers.push_back(argument.data());
        m_pointers.push_back(nullptr);
    }
    [[nodiscard]] StartArguments split()
    {
        return splitArguments(int(m_bytes.size()), m_pointers.data());
    }

private:
    std::vector<QByteArray> m_bytes;
    std::vector<char *> m_pointers;
};

QStringList forQt(const StartArguments &split)
{
    QStringList arguments;
    for (const char *argument : split.qtArguments) {
        if (argument)
            arguments.append(QString::fromLocal8Bit(argument));
    }
    return arguments;
}

const QString kLink = QStringLiteral("talkstick:join?v=1&h=host.example.net,[2001:db8::5]&p=8784");

} // namespace

void tst_LinkArgument::linksAreRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("link");
    QTest::newRow("a link") << kLink << kLink;
    QTest::newRow("the scheme alone") << "talkstick:"
                                      << "talkstick:";
    QTest::newRow("upper case") << "TalkStick:join?v=1"
                                << "TalkStick:join?v=1";
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("another scheme") << "http://talkstick:join" << QString();
    QTest::newRow("almost the scheme") << "talkstick" << QString();
    QTest::newRow("space before") << " talkstick:join" << QString();
    QTest::newRow("space within") << "talkstick:join --host"
                                  << "talkstick:join";
    QTest::newRow("line feed within") << "talkstick:join\nraise"
                                      << "talkstick:join";
    QTest::newRow("a letter within") << QStringLiteral("talkstick:h=bücher") << "talkstick:h=b";
    QTest::newRow("DEL within") << "talkstick:a\x7f"
                                << "talkstick:a";
    QTest::newRow("too long") << QString(QStringLiteral("talkstick:") + QString(9'000, u'a'))
                              << QString(QStringLiteral("talkstick:") + QString(3'990, u'a'));
}

void tst_LinkArgument::linksAreRecognised()
{
    QFETCH(const QString, text);
    QTEST(linkIn(text), "link");
}

void tst_LinkArgument::argumentsAreSplit_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QString>("ours"); // without the program's name; "typed": as given
    QTest::addColumn<QString>("link");
    const auto row = [](const char *name, const QString &given, const char *ours,
                        const QString &link = {}) {
        QTest::newRow(name) << given.split(u' ', Qt::SkipEmptyParts) << QString::fromLatin1(ours)
                            << link;
    };
    const QString link = kLink + u' ';
    const auto text = [](const char *latin1) { return QString::fromLatin1(latin1); };
    row("none", {}, "typed");
    row("ours", text("--host --port 9000"), "typed");
    row("Qt's", text("-platform offscreen -style fusion"), "typed");
    row("a link", link, "", kLink);
    row("the handler's", text("--url ") + link, "", kLink);
    row("a menu's", text("--url"), "");
    row("with an equals sign", text("--url=") + link, "", kLink);
    row("an equals sign and nothing", text("--url="), "");
    row("behind ours", text("--profile DIR --url ") + link, "--profile DIR", kLink);
    row("before ours", text("--url ") + link + text("--profile DIR"), "", kLink);
    row("before Qt's", link + text("-platformpluginpath /tmp/evil"), "", kLink);
    row("behind Qt's", text("-platformpluginpath /tmp/evil ") + link,
        "-platformpluginpath /tmp/evil", kLink);
    row("Qt's in place of a link", text("--url -platformpluginpath /tmp/evil"), "");
    row("ours in place of a link", text("--url --host ") + link, "");
    row("no link behind the option", text("--url http://example.net/"), "");
    row("two links", link + text("talkstick:other"), "", kLink);
    row("two options", text("--url --url ") + link, "");
    row("upper case", text("TALKSTICK:join"), "", text("TALKSTICK:join"));
    row("broken out of its quotes", link + text("\" --join evil.example.net --plain \""), "",
        kLink);
    row("almost the option", text("--urls x -url x url"), "typed");
    row("the scheme within", text("--join talkstick --join=talkstick:x"), "typed");
}

void tst_LinkArgument::argumentsAreSplit()
{
    QFETCH(const QStringList, given);
    QFETCH(const QString, ours);
    QFETCH(const QString, link);
    const QStringList name {QStringLiteral("talkstick")};
    Argv argv(name + given);
    const StartArguments split = argv.split();
    const bool isTyped = ours == QStringLiteral("typed");
    QCOMPARE(split.origin, isTyped ? StartArguments::Origin::Typed : StartArguments::Origin::Link);
    QCOMPARE(split.link, link);
    QCOMPARE(split.ourArguments, name + (isTyped ? given : ours.split(u' ', Qt::SkipEmptyParts)));
    QCOMPARE(forQt(split), isTyped ? name + given : name);
    QVERIFY(split.qtArguments.back() == nullptr);
}

void tst_LinkArgument::nothingBehindALinkIsObeyed()
{
    const QStringList words {QStringLiteral("--url"),
                             kLink,
                             QStringLiteral("--url=x"),
                             QStringLiteral("talkstick:"),
                             QStringLiteral("-platform"),
                             QStringLiteral("--host"),
                             QString(),
                             QStringLiteral("\""),
                             QStringLiteral("-platformpluginpath=/tmp/evil")};
    std::mt19937 chance(8784);
    for (int round = 0; round < 20'000; ++round) {
        QStringList given {QStringLiteral("talkstick")};
        for (auto count = chance() % 6; count > 0; --count)
            given.append(words[qsizetype(chance() % std::size_t(words.size()))]);
        qsizetype first = 1;
        while (first < given.size() && !given[first].startsWith(QStringLiteral("--url"))
               && !given[first].startsWith(QStringLiteral("talkstick:")))
            ++first;
        Argv argv(given);
        const StartArguments split = argv.split();
        QCOMPARE(split.ourArguments, given.first(first));
        QCOMPARE(forQt(split), first < given.size() ? given.first(1) : given);
    }
}

QTEST_APPLESS_MAIN(tst_LinkArgument)
#include "tst_linkargument.moc"

// SPDX-License-Identifier: MIT
#include "desktop/linkopener.h"

#include <QFileOpenEvent>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace talkstick;
using desktop::LinkOpener;

class tst_LinkOpener : public QObject
{
    Q_OBJECT

private slots:
    void linksAreTold_data();
    void linksAreTold();
    void filesAreNot();
};

void tst_LinkOpener::linksAreTold_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("two hosts")
        << "talkstick:join?v=1&h=host.example.net,192.168.1.7&p=8784&k=abc&t=d";
    QTest::newRow("IPv6") << "talkstick:join?v=1&h=2001:db8::5&p=8784&k=abc&t=d";
    QTest::newRow("a name in percents") << "talkstick:join?v=1&h=h&n=J%C3%BCrgen%20M&k=abc&t=d";
}

void tst_LinkOpener::linksAreTold()
{
    QFETCH(const QString, link);
    LinkOpener opener(*qApp);
    QSignalSpy opened(&opener, &LinkOpener::opened);
    QFileOpenEvent event {QUrl(link)};
    QCoreApplication::sendEvent(qApp, &event);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toString(), link);
}

void tst_LinkOpener::filesAreNot()
{
    LinkOpener opener(*qApp);
    QSignalSpy opened(&opener, &LinkOpener::opened);
    for (const QUrl &url : {QUrl::fromLocalFile(QStringLiteral("/etc/hostname")),
                            QUrl(QStringLiteral("https://example.net/talkstick:join")), QUrl()}) {
        QFileOpenEvent event(url);
        QCoreApplication::sendEvent(qApp, &event);
    }
    QCOMPARE(opened.count(), 0);
}

QTEST_MAIN(tst_LinkOpener)
#include "tst_linkopener.moc"

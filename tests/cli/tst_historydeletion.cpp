// SPDX-License-Identifier: MIT
#include "cli/historyscene.h"

using namespace talkstick;
using namespace talkstick::cli;
using namespace talkstick::support;

class tst_HistoryDeletion : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void itAsksFirst();
    void whoSaysNoKeepsIt();
    void whoEndsTheInputKeepsIt();
    void withoutATerminalItHasToBeSaid();
    void itEndsOnceAllIsCleanedOut();
    void itTellsHowFarItIs();
    void aFullDiskKeepsIt();
    void wordsThatStayInTheFilesAreTold();

private:
    bool isKept() const { return m_scene->logs.logs.size() == 1; }

    std::unique_ptr<HistoryScene> m_scene;
};

void tst_HistoryDeletion::init()
{
    m_scene = std::make_unique<HistoryScene>();
    SaidLog(1).say(QStringLiteral("a")).keepIn(m_scene->logs);
}

void tst_HistoryDeletion::itAsksFirst()
{
    m_scene->start(QStringLiteral("delete 01"));
    QTRY_VERIFY(m_scene->shown->str().ends_with("[y/n] "));
    const QString question = QString::fromStdString(m_scene->shown->str());
    QVERIFY(question.startsWith(
        QStringLiteral("Conversation 01010101 with Bo: 1 turn, the last one 13:01:00.\n")));
    QVERIFY(isKept());
    m_scene->answers.start(std::make_shared<std::istringstream>("y\n"));
    QTRY_COMPARE(m_scene->finished->size(), 1);
    QCOMPARE(m_scene->status(), ExitStatus::Ended);
    QVERIFY(!isKept());
    QCOMPARE(m_scene->lines, QStringList {QStringLiteral("The conversation was deleted.")});
}

void tst_HistoryDeletion::whoSaysNoKeepsIt()
{
    m_scene->start(QStringLiteral("delete 01"));
    QTRY_VERIFY(m_scene->shown->str().ends_with("[y/n] "));
    m_scene->answers.start(std::make_shared<std::istringstream>("n\n"));
    QTRY_COMPARE(m_scene->finished->size(), 1);
    QCOMPARE(m_scene->status(), ExitStatus::Ended);
    QVERIFY(isKept());
    QCOMPARE(m_scene->lines, QStringList {QStringLiteral("Nothing was deleted.")});
}

void tst_HistoryDeletion::whoEndsTheInputKeepsIt()
{
    m_scene->start(QStringLiteral("delete 01"));
    QTRY_VERIFY(m_scene->shown->str().ends_with("[y/n] "));
    m_scene->answers.start(std::make_shared<std::istringstream>("what?\n"));
    QTRY_COMPARE(m_scene->finished->size(), 1);
    QVERIFY(isKept());
    QVERIFY(m_scene->shown->str().find("Please answer with one of: y, n.") != std::string::npos);
}

void tst_HistoryDeletion::withoutATerminalItHasToBeSaid()
{
    m_scene->terminal.reset();
    QCOMPARE(m_scene->run(QStringLiteral("delete 01")), ExitStatus::Usage);
    QVERIFY(m_scene->troubles.join(u' ').contains(QStringLiteral("--yes")));
    QVERIFY(isKept());
    QCOMPARE(m_scene->run(QStringLiteral("delete 01 --yes --quiet")), ExitStatus::Ended);
    QVERIFY(!isKept());
    QCOMPARE(m_scene->lines + m_scene->troubles, QStringList());
}

void tst_HistoryDeletion::itEndsOnceAllIsCleanedOut()
{
    m_scene->logs.cleanings = 0;
    m_scene->start(QStringLiteral("delete 01 --yes"));
    QTRY_VERIFY(!isKept());
    bool isLater = false;
    m_scene->logs.find({}, [&](const auto &) { isLater = true; });
    QTRY_VERIFY(isLater);
    QCOMPARE(m_scene->finished->size(), 0);
    emit m_scene->logs.cleaned();
    QCOMPARE(m_scene->finished->size(), 1);
    QCOMPARE(m_scene->status(), ExitStatus::Ended);
}

void tst_HistoryDeletion::itTellsHowFarItIs()
{
    m_scene->logs.cleanings = 1'000;
    QCOMPARE(m_scene->run(QStringLiteral("delete 01 --yes")), ExitStatus::Ended);
    QCOMPARE(m_scene->lines.size(), 10);
    QCOMPARE(m_scene->lines[0], QStringLiteral("Cleaning out what was said: 10\u00a0%"));
    QCOMPARE(m_scene->lines[8], QStringLiteral("Cleaning out what was said: 90\u00a0%"));
    init();
    m_scene->logs.cleanings = 2;
    QCOMPARE(m_scene->run(QStringLiteral("delete 01 --yes --json")), ExitStatus::Ended);
    QCOMPARE(m_scene->lines.size(), 3);
    QCOMPARE(m_scene->printed(0),
             (QJsonObject {{QStringLiteral("event"), QStringLiteral("cleaning")},
                           {QStringLiteral("done"), 1},
                           {QStringLiteral("total"), 2}}));
    QCOMPARE(m_scene->printed(2),
             (QJsonObject {
                 {QStringLiteral("event"), QStringLiteral("deleted")},
                 {QStringLiteral("id"), QString::fromLatin1(SaidLog(1).record().id.toHex())}}));
}

void tst_HistoryDeletion::aFullDiskKeepsIt()
{
    m_scene->logs.failNext = true;
    m_scene->start(QStringLiteral("delete 01 --yes --json"));
    m_scene->program->noteTrouble({QStringLiteral("The disk is full."), {}, {}});
    QTRY_COMPARE(m_scene->finished->size(), 1);
    QCOMPARE(m_scene->status(), ExitStatus::Storage);
    QVERIFY(isKept());
    QCOMPARE(m_scene->printed().value(QStringLiteral("detail")).toString(),
             QStringLiteral("The disk is full."));
}

// Nobody tells when they are gone, so nobody waits for it either.
void tst_HistoryDeletion::wordsThatStayInTheFilesAreTold()
{
    m_scene->logs.cleanings = 0;
    m_scene->start(QStringLiteral("delete 01 --yes --json"));
    QTRY_VERIFY(!isKept());
    bool isLater = false;
    m_scene->logs.find({}, [&](const auto &) { isLater = true; });
    QTRY_VERIFY(isLater);
    m_scene->program->noteTrouble({QStringLiteral("The disk is full."), {}, {}});
    QCOMPARE(m_scene->finished->size(), 1);
    QCOMPARE(m_scene->status(), ExitStatus::Storage);
    QCOMPARE(m_scene->printed().value(QStringLiteral("code")).toString(),
             QStringLiteral("not-cleaned"));
}

QTEST_GUILESS_MAIN(tst_HistoryDeletion)
#include "tst_historydeletion.moc"

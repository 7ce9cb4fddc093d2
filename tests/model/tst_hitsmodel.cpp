// SPDX-License-Identifier: MIT
#include "model/hitsmodel.h"

#include "support/earlier.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace talkstick;
using namespace talkstick::model;
using namespace talkstick::support;

class tst_HitsModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void itComesInPages();
    void onlyTheLastSearchCounts();
    void pagesOfTwoSearchesAreNotMixed();
    void nothingIsLookedForWithoutWords();
    void namesOfWhatIsNotListedAreLookedUp();
    void anExcerptIsOneLine();

private:
    QString text(int row, int role = HitsModel::ExcerptRole) const
    {
        return m_model->index(row).data(role).toString();
    }

    std::unique_ptr<FakePorts> m_fakes;
    std::unique_ptr<switchboard::Switchboard> m_switchboard;
    std::unique_ptr<HitsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_HitsModel::init()
{
    m_fakes = std::make_unique<FakePorts>();
    m_switchboard = std::make_unique<switchboard::Switchboard>(m_fakes->ports());
    m_model = std::make_unique<HitsModel>(*m_switchboard, m_fakes->clock);
    // The tester fetches more by itself, so it is not there where pages are counted.
}

void tst_HitsModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_switchboard.reset();
}

void tst_HitsModel::itComesInPages()
{
    QStringList turns;
    for (int i = 0; i < 120; ++i)
        turns << QStringLiteral("word %1").arg(i);
    keep(*m_fakes, {'b', QStringLiteral("Bravo"), turns});
    m_model->search(QStringLiteral("word"));
    QCOMPARE(m_model->state(), HitsModel::State::Searching);
    QTRY_COMPARE(m_model->rowCount(), 50);
    QCOMPARE(m_model->state(), HitsModel::State::Done);
    QCOMPARE(text(0), QStringLiteral("word 119"));
    QVERIFY(m_model->canFetchMore({}));
    m_model->fetchMore({});
    QVERIFY(!m_model->canFetchMore({})); // one page at a time
    QTRY_COMPARE(m_model->rowCount(), 100);
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->rowCount(), 120);
    QCOMPARE(text(119), QStringLiteral("word 0"));
    QVERIFY(!m_model->canFetchMore({}));
    QCOMPARE(m_model->index(119).data(HitsModel::EntryRole).toLongLong(), 0);
}

void tst_HitsModel::onlyTheLastSearchCounts()
{
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    keep(*m_fakes, {'b', QStringLiteral("Bravo"), {QStringLiteral("one"), QStringLiteral("two")}});
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->search(QStringLiteral("one"));
    m_model->search(QStringLiteral("two"));
    QTRY_COMPARE(m_model->state(), HitsModel::State::Done);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(text(0), QStringLiteral("two"));
    QVERIFY(text(0, HitsModel::WhenRole).startsWith(QStringLiteral("they, ")));
}

// A view that is scrolled to its end asks for more whenever it is painted.
void tst_HitsModel::pagesOfTwoSearchesAreNotMixed()
{
    QStringList turns;
    for (int i = 0; i < 120; ++i)
        turns << QStringLiteral("word %1").arg(i);
    keep(*m_fakes, {'b', QStringLiteral("Bravo"), turns});
    m_model->search(QStringLiteral("word"));
    QTRY_COMPARE(m_model->rowCount(), 50);
    m_model->search(QStringLiteral("wor"));
    QVERIFY(!m_model->canFetchMore({}));
    m_model->fetchMore({});
    QTRY_VERIFY(m_model->canFetchMore({}));
    QCOMPARE(m_model->rowCount(), 50);
}

void tst_HitsModel::nothingIsLookedForWithoutWords()
{
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    keep(*m_fakes, {'b', QStringLiteral("Bravo"), {QStringLiteral("one")}});
    m_model->search(QStringLiteral("one"));
    QTRY_COMPARE(m_model->rowCount(), 1);
    m_model->search(QStringLiteral("  "));
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->state(), HitsModel::State::Idle);
}

void tst_HitsModel::namesOfWhatIsNotListedAreLookedUp()
{
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    keep(*m_fakes, {'b', QStringLiteral("Bravo"), {QStringLiteral("one")}});
    m_model->search(QStringLiteral("one"));
    QTRY_COMPARE(m_model->rowCount(), 1);
    QVERIFY(m_switchboard->conversations().isEmpty());
    QTRY_COMPARE(text(0, HitsModel::NameRole), QStringLiteral("Bravo"));
    const QString spoken = text(0, Qt::AccessibleTextRole);
    QVERIFY(spoken.startsWith(QStringLiteral("Bravo, you, ")));
    QVERIFY(spoken.endsWith(QStringLiteral(": one")));
}

void tst_HitsModel::anExcerptIsOneLine()
{
    keep(*m_fakes, {'b', QStringLiteral("Bravo"), {QStringLiteral("a\n\tb one\nc")}});
    m_model->search(QStringLiteral("one"));
    QTRY_COMPARE(m_model->rowCount(), 1);
    QCOMPARE(text(0), QStringLiteral("a  b one c"));
    QCOMPARE(m_model->index(0).data(HitsModel::MatchAtRole).toInt(), 5);
}

QTEST_GUILESS_MAIN(tst_HitsModel)
#include "tst_hitsmodel.moc"

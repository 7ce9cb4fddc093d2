// SPDX-License-Identifier: MIT
#include "ui/notice.h"

#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

using namespace talkstick;

//! A line that appears somewhere on a page.
class tst_Notice : public QObject
{
    Q_OBJECT

private slots:
    void onlyAFailureIsScrolledTo_data();
    void onlyAFailureIsScrolledTo();
};

void tst_Notice::onlyAFailureIsScrolledTo_data()
{
    QTest::addColumn<model::Tone>("tone");
    QTest::addColumn<bool>("seen");
    QTest::newRow("failure") << model::Tone::Failure << true;
    QTest::newRow("plain") << model::Tone::Plain << false;
}

void tst_Notice::onlyAFailureIsScrolledTo()
{
    QFETCH(model::Tone, tone);
    QFETCH(bool, seen);
    QScrollArea area;
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addSpacing(1000);
    auto *notice = new ui::Notice(page);
    layout->addWidget(notice);
    area.setWidgetResizable(true);
    area.setWidget(page);
    area.resize(400, 200);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    notice->showText(tone, QStringLiteral("Somebody else is listening there."));
    QTRY_VERIFY(notice->isVisible() && notice->y() > 900);
    QCoreApplication::processEvents();
    QCOMPARE(!notice->visibleRegion().isEmpty(), seen);
}

QTEST_MAIN(tst_Notice)
#include "tst_notice.moc"

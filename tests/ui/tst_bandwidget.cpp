// SPDX-License-Identifier: MIT
#include "ui/bandwidget.h"

#include <QAccessible>
#include <QProxyStyle>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace talkstick;
using model::Band;

namespace {

// A desktop whose user wants nothing to move, or does.
class MovingStyle final : public QProxyStyle
{
public:
    explicit MovingStyle(int duration)
        : m_duration(duration)
    { }
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration
            ? m_duration
            : QProxyStyle::styleHint(hint, option, widget, data);
    }

private:
    int m_duration;
};

Band mine()
{
    Band band;
    band.holder = Band::Holder::Me;
    band.theirName = QStringLiteral("Bravo");
    band.first = QStringLiteral("You hold the stick, 2 min");
    band.second = QStringLiteral("2 lines held");
    band.pass = Band::Possible::Yes;
    return band;
}

Band theirs()
{
    Band band;
    band.holder = Band::Holder::Them;
    band.theirName = QStringLiteral("Bravo");
    band.first = QStringLiteral("Bravo holds the stick");
    band.speakAnyway = Band::Possible::Yes;
    return band;
}

Band over()
{
    Band band;
    band.theirName = QStringLiteral("Bravo");
    band.first = QStringLiteral("Bravo closed the connection");
    band.callAgain = Band::Possible::Yes;
    return band;
}

Band away()
{
    Band band = mine();
    band.pass = Band::Possible::No;
    band.tryNow = Band::Possible::Yes;
    band.copyLink = Band::Possible::Yes;
    return band;
}

QPushButton *button(const QWidget &widget, const QString &text)
{
    for (QPushButton *each : widget.findChildren<QPushButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

QStringList visibleButtons(const QWidget &widget)
{
    QStringList texts;
    for (const QPushButton *each : widget.findChildren<QPushButton *>()) {
        if (each->isVisible())
            texts << each->text();
    }
    return texts;
}

// Where in the picture anything of the stick's colour is, from 0 on the left to 1 on the right.
double whereTheStickIs(ui::BandWidget &band)
{
    const QImage picture = band.grab().toImage();
    const ui::Colours colours = ui::deriveColours(band.palette());
    const int y = int(picture.height() * 0.45); // the rings leave nothing free in the middle
    qint64 sum = 0;
    int count = 0;
    for (int x = 0; x < picture.width(); ++x) {
        const QColor pixel = picture.pixelColor(x, y);
        if (pixel == colours.onMine.stick || pixel == colours.onTheirs.stick) {
            sum += x;
            ++count;
        }
    }
    return count > 0 ? double(sum) / count / picture.width() : -1;
}

} // namespace

class tst_BandWidget : public QObject
{
    Q_OBJECT

private slots:
    void stickLiesInTheHoldersSeat()
    {
        ui::BandWidget band;
        band.resize(800, band.sizeHint().height());
        band.setBand(theirs());
        QVERIFY(whereTheStickIs(band) > 0);
        QVERIFY(whereTheStickIs(band) < 0.15);
        band.setBand(mine());
        QVERIFY(whereTheStickIs(band) > 0.85);
        band.setBand(over());
        QCOMPARE(whereTheStickIs(band), -1.0);
    }

    void seatsAreMirroredFromRightToLeft()
    {
        ui::BandWidget band;
        band.setLayoutDirection(Qt::RightToLeft);
        band.resize(800, band.sizeHint().height());
        band.setBand(mine());
        QVERIFY(whereTheStickIs(band) > 0);
        QVERIFY(whereTheStickIs(band) < 0.15);
    }

    void stickMovesAcross()
    {
        MovingStyle style(100);
        ui::BandWidget band;
        band.setStyle(&style);
        band.setBand(theirs());
        band.show();
        QVERIFY(QTest::qWaitForWindowExposed(&band));
        band.setBand(mine());
        QVERIFY(band.stickPosition() < 1);
        QTRY_COMPARE(band.stickPosition(), 1.0);
    }

    void nothingMovesForWhoWantsItStill()
    {
        MovingStyle style(0);
        ui::BandWidget band;
        band.setStyle(&style);
        band.setBand(theirs());
        band.show();
        QVERIFY(QTest::qWaitForWindowExposed(&band));
        band.setBand(mine());
        QCOMPARE(band.stickPosition(), 1.0);
    }

    void onlyWhatIsPossibleIsOffered()
    {
        ui::BandWidget band;
        band.resize(800, 44);
        band.show();
        QCOMPARE(visibleButtons(band), QStringList());
        band.setBand(mine()); // passing is the composer's
        QCOMPARE(visibleButtons(band), QStringList());
        band.setBand(theirs());
        QCOMPARE(visibleButtons(band), QStringList {QStringLiteral("Speak anyway")});
        QVERIFY(!button(band, QStringLiteral("Speak anyway"))->toolTip().isEmpty());
        band.setBand(over());
        QCOMPARE(visibleButtons(band), QStringList {QStringLiteral("Call again")});
        band.setBand(away());
        QCOMPARE(visibleButtons(band),
                 (QStringList {QStringLiteral("Try now"), QStringLiteral("Copy link")}));
    }

    void whereItIsNarrowButtonsStandBelow()
    {
        ui::BandWidget band;
        band.show();
        band.resize(400, 36);
        Band stale = away();
        band.setBand(stale);
        QCOMPARE(visibleButtons(band),
                 (QStringList {QStringLiteral("Try now"), QStringLiteral("Copy link")}));
        const int buttons = band.sizeHint().height();
        band.setBand(mine());
        const int alone = band.sizeHint().height();
        QVERIFY(buttons > alone);
        band.resize(400, buttons);
        stale.newConversation = Band::Possible::Yes;
        stale.holder = Band::Holder::Them;
        band.setBand(stale);
        QCOMPARE(visibleButtons(band), QStringList {QStringLiteral("New conversation")});
        const QPushButton &only = *button(band, QStringLiteral("New conversation"));
        QVERIFY(band.rect().contains(only.geometry()));
        QVERIFY(only.geometry().top() >= alone);
        band.resize(800, 44);
        QCOMPARE(visibleButtons(band).size(), 3);
        stale = away();
        stale.other = QStringLiteral("Trying again in a moment, or whenever there is time for it");
        band.setBand(stale);
        QCOMPARE(visibleButtons(band), QStringList {QStringLiteral("Try now")});
    }

    void buttonsNeverLieUponEachOther()
    {
        ui::BandWidget band;
        band.show();
        Band stale = away();
        stale.newConversation = Band::Possible::Yes;
        for (const Band &each : {away(), stale}) {
            band.setBand(each);
            for (int width = 300; width < 900; width += 20) {
                band.resize(width, 36);
                band.resize(width, band.sizeHint().height());
                QRegion all;
                for (const QPushButton *button : band.findChildren<QPushButton *>()) {
                    if (!button->isVisible())
                        continue;
                    QVERIFY(band.rect().contains(button->geometry()));
                    QVERIFY(!all.intersects(button->geometry()));
                    all += button->geometry();
                }
            }
        }
    }

    void whatIsSaidIsNotCut()
    {
        ui::BandWidget band;
        band.resize(300, 36);
        Band longer = theirs();
        longer.second = QStringLiteral("Writing");
        band.setBand(longer);
        const int oneLine = band.sizeHint().height();
        longer.first = QStringLiteral("Bravo holds the stick, 12 min");
        band.setBand(longer);
        QVERIFY(band.sizeHint().height() > oneLine);
        longer.first = QString(200, u'w'); // a name without end
        band.setBand(longer);
        QCOMPARE(band.sizeHint().height(), oneLine);
    }

    void buttonsAskByKeyboard_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("asked");
        QTest::newRow("speak") << QStringLiteral("Speak anyway")
                               << QByteArray(SIGNAL(speakAnywayRequested()));
        QTest::newRow("call") << QStringLiteral("Call again")
                              << QByteArray(SIGNAL(callAgainRequested()));
        QTest::newRow("try") << QStringLiteral("Try now") << QByteArray(SIGNAL(tryNowRequested()));
        QTest::newRow("link") << QStringLiteral("Copy link")
                              << QByteArray(SIGNAL(copyLinkRequested()));
        QTest::newRow("new") << QStringLiteral("New conversation")
                             << QByteArray(SIGNAL(newConversationRequested()));
    }

    void buttonsAskByKeyboard()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, asked);
        ui::BandWidget band;
        QSignalSpy spy(&band, asked.constData());
        QTest::keyClick(button(band, text), Qt::Key_Space);
        QCOMPARE(spy.count(), 1);
    }

    void narrowBandIsLower()
    {
        ui::BandWidget band;
        band.resize(400, 36);
        band.setBand(mine());
        QVERIFY(whereTheStickIs(band) > 0.8);
        const int narrow = band.sizeHint().height();
        band.resize(800, 44);
        QVERIFY(band.sizeHint().height() > narrow);
    }

    void aRaisedHandLiesOnTheEmptySeat()
    {
        ui::BandWidget band;
        band.resize(800, band.sizeHint().height());
        Band asked = mine();
        asked.hand = Band::Hand::Theirs;
        band.setBand(mine());
        const QImage without = band.grab().toImage();
        band.setBand(asked);
        const QImage with = band.grab().toImage();
        const QRect theirs(0, 0, 400, band.height());
        const QRect mySeat(400, 0, 400, band.height());
        QVERIFY(with.copy(theirs) != without.copy(theirs));
        QCOMPARE(with.copy(mySeat), without.copy(mySeat));

        Band asking = ::theirs();
        asking.speakAnyway = Band::Possible::No;
        asking.hand = Band::Hand::Mine;
        asking.other = QStringLiteral("Your hand is raised");
        band.setBand(asking);
        QCOMPARE(band.accessibleName(),
                 QStringLiteral("Bravo holds the stick. Your hand is raised"));
    }

    void bothSentencesAreItsAccessibleName()
    {
        ui::BandWidget band;
        band.setBand(mine());
        QCOMPARE(band.accessibleName(), QStringLiteral("You hold the stick, 2 min. 2 lines held"));
        band.setBand(theirs());
        QCOMPARE(band.accessibleName(), QStringLiteral("Bravo holds the stick"));
        // As a text, not as what holds buttons, which screen readers pass over.
        const auto *spoken = QAccessible::queryAccessibleInterface(&band);
        QCOMPARE(spoken->role(), QAccessible::StaticText);
        QCOMPARE(spoken->text(QAccessible::Name), band.accessibleName());
    }
};

QTEST_MAIN(tst_BandWidget)
#include "tst_bandwidget.moc"

// SPDX-License-Identifier: MIT
#include "model/language.h"

#include "model/elapsed.h"
#include "model/keptconversation.h"

#include <QDateTime>
#include <QTest>

using namespace talkstick;
using model::Translation;
using namespace Qt::StringLiterals;

class tst_Language : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theChosenLanguageGoesBeforeTheSystems_data();
    void theChosenLanguageGoesBeforeTheSystems();
    void datesAreWrittenAsTheLanguageHasThem_data();
    void datesAreWrittenAsTheLanguageHasThem();
    void everythingIsSaidInIt_data();
    void everythingIsSaidInIt();
    void itEndsWithItsObject();
    void programsReadEnglish();
};

void tst_Language::initTestCase()
{
    if (model::languages().size() == 1)
        QSKIP("built without translations");
}

void tst_Language::theChosenLanguageGoesBeforeTheSystems_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QStringList>("preferred");
    QTest::addColumn<QString>("language");
    const auto list = [](const char *names) {
        return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
    };
    const auto add = [&](const char *name, const char *chosen, const char *preferred,
                         const char *language) {
        QTest::newRow(name) << QString::fromLatin1(chosen) << list(preferred)
                            << QString::fromLatin1(language);
    };
    add("the system's", "", "fr-CA fr-Latn-CA fr", "fr");
    add("the second of the system's", "", "de-DE de vi-VN vi en", "vi");
    add("English before others", "", "en-GB en fr", "en");
    add("none that there is", "", "de-DE de", "en");
    add("no language", "", "C", "en");
    add("chosen", "vi", "fr-FR fr", "vi");
    add("English chosen", "en", "fr-FR fr", "en");
    add("one chosen that there is not", "de", "fr-FR fr", "fr");
    add("a longer name", "", "fil-PH fil", "en");
}

void tst_Language::theChosenLanguageGoesBeforeTheSystems()
{
    QFETCH(QString, chosen);
    QFETCH(QStringList, preferred);
    QTEST(model::languageFor(chosen, preferred), "language");
}

void tst_Language::datesAreWrittenAsTheLanguageHasThem_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QLocale>("system");
    QTest::addColumn<QString>("written");
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const QLocale canadian(QLocale::French, QLocale::Canada);
    QTest::newRow("as the system does") << u"en"_s << british << u"en_GB"_s;
    QTest::newRow("as the system does, in French") << u"fr"_s << canadian << u"fr_CA"_s;
    QTest::newRow("another language, same place") << u"en"_s << canadian << u"en_CA"_s;
    QTest::newRow("another language, elsewhere") << u"vi"_s << british << u"vi_VN"_s;
    QTest::newRow("a plain system") << u"en"_s << QLocale::c() << u"C"_s;
    QTest::newRow("a plain system, in French") << u"fr"_s << QLocale::c() << u"fr_FR"_s;
}

void tst_Language::datesAreWrittenAsTheLanguageHasThem()
{
    QFETCH(QString, language);
    QFETCH(QLocale, system);
    QTEST(model::localeFor(language, system).name(), "written");
}

void tst_Language::everythingIsSaidInIt_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("English") << u"en"_s << QStringList {u"Yesterday"_s, u"Saturday, 2 May 2026"_s,
                                                        u"1 turn"_s,    u"0 turns"_s,
                                                        u"21 turns"_s,  u"3\u00a0days"_s};
    QTest::newRow("French") << u"fr"_s
                            << QStringList {u"Hier"_s,   u"samedi 2 mai 2026"_s, u"1 tour"_s,
                                            u"0 tour"_s, u"21 tours"_s,          u"3\u00a0jours"_s};
    QTest::newRow("Vietnamese") << u"vi"_s
                                << QStringList {u"Hôm qua"_s, u"Thứ Bảy, 2 tháng 5, 2026"_s,
                                                u"1 lượt"_s,  u"0 lượt"_s,
                                                u"21 lượt"_s, u"3\u00a0ngày"_s};
}

void tst_Language::everythingIsSaidInIt()
{
    QFETCH(QString, language);
    const Translation translation(language);
    const QDate day(2026, 5, 2);
    const QDateTime then(day, QTime(14, 0));
    const QStringList said {model::dayName(day, day.addDays(1)),
                            model::dayName(day, day.addDays(30)),
                            model::turnsText(1),
                            model::turnsText(0),
                            model::turnsText(21),
                            model::elapsed(then, then.addDays(3))};
    QTEST(said, "said");
}

void tst_Language::itEndsWithItsObject()
{
    const QDate day(2026, 5, 2);
    {
        Translation translation(QStringLiteral("vi"));
        QCOMPARE(model::dayName(day, day), QStringLiteral("Hôm nay"));
        translation.use(QStringLiteral("fr"));
        QCOMPARE(model::dayName(day, day), QStringLiteral("Aujourd’hui"));
    }
    QCOMPARE(model::dayName(day, day), QStringLiteral("Today"));
}

void tst_Language::programsReadEnglish()
{
    Translation translation(QStringLiteral("fr"));
    translation.useNone();
    const QDate day(2026, 5, 2);
    QCOMPARE(model::dayName(day, day), QStringLiteral("Today"));
    QCOMPARE(QLocale().toString(1.5), QStringLiteral("1.5"));
}

QTEST_GUILESS_MAIN(tst_Language)
#include "tst_language.moc"

// SPDX-License-Identifier: MIT
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList translations; //!< One for each form of the plural.
    QString type; //!< "unfinished", "vanished", "obsolete", or empty if all is well.
    bool hasPlural = false;

    [[nodiscard]] QString id() const
    {
        return context + u": "_s + source + u" ("_s + comment + u')'
            + (hasPlural ? u" plural"_s : u""_s);
    }
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.type = xml.attributes().value(QStringLiteral("type")).toString();
    if (!message.hasPlural) {
        message.translations = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement())
        message.translations.append(xml.readElementText());
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.hasPlural = xml.attributes().hasAttribute(QStringLiteral("numerus"));
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            message.source = xml.readElementText();
        else if (xml.name() == u"comment")
            message.comment = xml.readElementText();
        else if (xml.name() == u"translation")
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QList<Message> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QString fileOf(const QString &language)
{
    return QStringLiteral(TALKSTICK_SOURCE "/resources/translations/talkstick_%1.ts").arg(language);
}

QStringList matches(const QString &text, const char *pattern)
{
    QStringList all;
    auto each = QRegularExpression(QLatin1String(pattern)).globalMatch(text);
    while (each.hasNext())
        all.append(each.next().captured());
    all.sort();
    return all;
}

//! What has to be the same in every language.
QStringList frame(const QString &text)
{
    QStringList frame = matches(text, "%(n|L?\\d)|--[a-z]+");
    // A letter to press with Alt, where there is one.
    frame += QString::number(matches(text, "&\\w").size());
    frame += text.endsWith(u'…') || text.endsWith(u"..."_s) ? u"…"_s : u""_s;
    frame += matches(text, "^[ \\n]*|[ \\n]*$");
    return frame;
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("French") << QStringLiteral("fr");
    QTest::newRow("Vietnamese") << QStringLiteral("vi");
}

} // namespace

class tst_Translations : public QObject
{
    Q_OBJECT

private slots:
    void everySentenceIsTranslated_data() { addLanguages(); }
    void everySentenceIsTranslated();
    void whatIsFilledInIsKept_data() { addLanguages(); }
    void whatIsFilledInIsKept();
    void englishHasItsPlurals();
    void frenchIsSetAsFrenchIs();
    void theSourcesSayNothingElse_data();
    void theSourcesSayNothingElse();
};

void tst_Translations::everySentenceIsTranslated()
{
    QFETCH(QString, language);
    const QList<Message> messages = readFile(fileOf(language));
    QVERIFY(messages.size() > 800);
    for (const Message &message : messages) {
        QVERIFY2(message.type.isEmpty(), qPrintable(message.id() + u": "_s + message.type));
        QVERIFY2(!message.translations.isEmpty(), qPrintable(message.id()));
        QVERIFY2(!message.translations.contains(QString()), qPrintable(message.id()));
    }
}

void tst_Translations::whatIsFilledInIsKept()
{
    QFETCH(QString, language);
    for (const Message &message : readFile(fileOf(language))) {
        for (const QString &translation : message.translations)
            QVERIFY2(frame(translation) == frame(message.source),
                     qPrintable(message.id() + u'\n' + translation));
    }
}

void tst_Translations::englishHasItsPlurals()
{
    const QList<Message> messages = readFile(fileOf(QStringLiteral("en")));
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        QVERIFY2(message.hasPlural && message.type.isEmpty(), qPrintable(message.id()));
        QCOMPARE(message.translations.size(), 2);
        for (const QString &translation : message.translations)
            QCOMPARE(frame(translation), frame(message.source));
    }
}

void tst_Translations::frenchIsSetAsFrenchIs()
{
    // A straight apostrophe; a mark that a line may be broken before.
    const QRegularExpression wrong(QStringLiteral("\\w'\\w| [?!»]|« | ;(?!\\w)|\\w ?:$|[^ ] : "));
    for (const Message &message : readFile(fileOf(QStringLiteral("fr")))) {
        for (const QString &translation : message.translations)
            QVERIFY2(!translation.contains(wrong), qPrintable(translation));
    }
}

void tst_Translations::theSourcesSayNothingElse_data()
{
    addLanguages();
    QTest::newRow("English") << QStringLiteral("en");
}

void tst_Translations::theSourcesSayNothingElse()
{
    const QString lupdate = QStringLiteral(TALKSTICK_LUPDATE);
    if (!QFile::exists(lupdate))
        QSKIP("lupdate is not installed");
    QFETCH(QString, language);
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("talkstick_%1.ts").arg(language));
    QStringList arguments {QStringLiteral("-silent"),
                           QStringLiteral(TALKSTICK_SOURCE "/src"),
                           QStringLiteral(TALKSTICK_SOURCE "/forms"),
                           QStringLiteral(TALKSTICK_SOURCE "/resources/translations"),
                           QStringLiteral("-ts"),
                           fresh};
    if (language == u"en")
        arguments.prepend(QStringLiteral("-pluralonly"));
    QProcess process;
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(lupdate, arguments);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    QCOMPARE(process.exitCode(), 0);

    QSet<QString> said;
    for (const Message &message : readFile(fresh))
        said.insert(message.id());
    QSet<QString> translated;
    for (const Message &message : readFile(fileOf(language)))
        translated.insert(message.id());
    QVERIFY(!said.isEmpty());
    // On a difference: build the target update_translations, and translate what is new.
    QCOMPARE(QStringList(QSet(said).subtract(translated).values()).join(u'\n'), QString());
    QCOMPARE(QStringList(QSet(translated).subtract(said).values()).join(u'\n'), QString());
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"

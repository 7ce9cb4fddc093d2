// SPDX-License-Identifier: MIT
#include "model/trustlabel.h"

#include <QTest>

using namespace talkstick;
using model::Tone;
using model::TrustLabel;
using session::Trust;

class tst_TrustLabel : public QObject
{
    Q_OBJECT

private slots:
    void saysHowPrivateItIs_data();
    void saysHowPrivateItIs();
};

void tst_TrustLabel::saysHowPrivateItIs_data()
{
    QTest::addColumn<std::optional<Trust>>("trust");
    QTest::addColumn<QString>("text");
    QTest::addColumn<TrustLabel::Picture>("picture");
    QTest::addColumn<Tone>("tone");
    using Picture = TrustLabel::Picture;
    const auto row = [](const char *name, std::optional<Trust> trust, const QString &text,
                        Picture picture,
                        Tone tone) { QTest::newRow(name) << trust << text << picture << tone; };
    row("words compared", Trust::Verified, QStringLiteral("Private \u00b7 verified"),
        Picture::Padlock, Tone::Plain);
    row("invitation", Trust::Invited, QStringLiteral("Private \u00b7 invited"), Picture::Padlock,
        Tone::Plain);
    row("stranger", Trust::Unverified, QStringLiteral("Encrypted \u00b7 not verified"),
        Picture::PadlockQuestion, Tone::Caution);
    row("plain text", std::nullopt, QStringLiteral("Not private \u00b7 plain text"),
        Picture::OpenPadlock, Tone::Caution);
}

void tst_TrustLabel::saysHowPrivateItIs()
{
    QFETCH(std::optional<Trust>, trust);
    const TrustLabel label = model::trustLabel(trust);
    QTEST(label.text, "text");
    QTEST(label.picture, "picture");
    QTEST(label.tone, "tone");
}

QTEST_APPLESS_MAIN(tst_TrustLabel)
#include "tst_trustlabel.moc"

// SPDX-License-Identifier: MIT
#include "gallery/album.h"
#include "model/language.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <set>

Q_DECLARE_METATYPE(talkstick::gallery::Scene)

using namespace talkstick;
using gallery::Look;
using gallery::Picture;
using gallery::Scene;

namespace {

const Look kUsual;

// A few of each kind: all of them take too long for a test.
QList<Scene> some()
{
    QList<Scene> chosen;
    for (const Scene &scene : gallery::everyScene()) {
        static const QStringList kChosen {
            QStringLiteral("start.plain"),         QStringLiteral("host.program"),
            QStringLiteral("call.refused"),        QStringLiteral("call.knocking"),
            QStringLiteral("knock.stranger"),      QStringLiteral("band.mine-written"),
            QStringLiteral("band.theirs-my-hand"), QStringLiteral("band.away-sealed"),
            QStringLiteral("band.fork"),           QStringLiteral("band.guest-long"),
            QStringLiteral("list.full"),           QStringLiteral("text.marked"),
            QStringLiteral("find.results"),        QStringLiteral("people.some"),
            QStringLiteral("words.compare"),       QStringLiteral("bar.inspector"),
            QStringLiteral("ask.invitation"),      QStringLiteral("ask.delete"),
            QStringLiteral("help.keys"),
        };
        if (kChosen.contains(QString::fromLatin1(scene.name)))
            chosen << scene;
    }
    return chosen;
}

int coloursIn(const QImage &image)
{
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    }
    return int(colours.size());
}

// How many pixels differ, in per cent.
double difference(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return 100;
    qint64 count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            count += one.pixel(x, y) != other.pixel(x, y);
    }
    return 100.0 * double(count) / (double(one.width()) * one.height());
}

} // namespace

class tst_Gallery : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { gallery::holdStill(); }
    void cleanup() { gallery::apply(kUsual); }
    void everyPictureIsMade_data() { addScenes(); }
    void everyPictureIsMade();
    void everySceneHasANameOfItsOwn();
    void pagesAreNeverScrolledSideways_data();
    void pagesAreNeverScrolledSideways();
    void everythingFollowsTheLook_data() { addScenes(); }
    void everythingFollowsTheLook();
    void everyPictureIsOnASheet();

private:
    static void addScenes()
    {
        QTest::addColumn<Scene>("scene");
        for (const Scene &scene : some())
            QTest::newRow(scene.name) << scene;
    }
};

void tst_Gallery::everyPictureIsMade()
{
    QFETCH(Scene, scene);
    QList<Look> looks;
    for (const int width : {360, 560, 900, 1400})
        looks.append({Look::Scheme::Light, 100, Qt::LeftToRight, width});
    const QList<Picture> pictures = take(scene, looks);
    const bool isDialog = !pictures.first().asked.isValid();
    QCOMPARE(pictures.size(), isDialog ? 1 : looks.size());
    for (const Picture &picture : pictures) {
        QVERIFY(!picture.image.isNull());
        QVERIFY(coloursIn(picture.image) > 5);
        if (picture.asked.isValid())
            QCOMPARE(picture.image.size(), picture.asked);
    }
}

void tst_Gallery::everySceneHasANameOfItsOwn()
{
    std::set<QString> names;
    for (const Scene &scene : gallery::everyScene())
        QVERIFY2(names.insert(QString::fromLatin1(scene.name)).second, scene.name);
    QCOMPARE(some().size(), 19);
}

void tst_Gallery::pagesAreNeverScrolledSideways_data()
{
    QTest::addColumn<QString>("language");
    for (const model::Language &language : model::languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void tst_Gallery::pagesAreNeverScrolledSideways()
{
    QFETCH(QString, language);
    const model::Translation translation(language);
    const Look narrow {Look::Scheme::Light, 100, Qt::LeftToRight, 360};
    gallery::apply(narrow);
    int pages = 0;
    for (const Scene &scene : gallery::pageScenes() + gallery::callScenes()) {
        gallery::Stage stage;
        if (scene.play(stage))
            continue;
        stage.window().resize(narrow.width, heightFor(narrow));
        QTRY_COMPARE(stage.window().width(), narrow.width);
        QCoreApplication::processEvents();
        for (const QScrollArea *page : stage.window().findChildren<QScrollArea *>()) {
            pages += page->isVisible();
            QTRY_VERIFY2(!page->isVisible() || page->horizontalScrollBar()->maximum() == 0,
                         scene.name);
        }
        for (const QTabBar *tabs : stage.window().findChildren<QTabBar *>()) {
            for (const QToolButton *scrolls : tabs->findChildren<QToolButton *>())
                QVERIFY2(!scrolls->isVisible(), scene.name);
        }
    }
    QVERIFY(pages > 30);
}

// What is changed while it runs comes out as what was so from the beginning.
void tst_Gallery::everythingFollowsTheLook()
{
    QFETCH(Scene, scene);
    static const QStringList kOthers {
        QStringLiteral("text.marked"), // the end stays in sight, which another size moves
        QStringLiteral("ask.delete"), // Qt's own box, which fits itself to its text only once
        QStringLiteral("find.results"), // Qt's cross that clears a field keeps its colours
        QStringLiteral("bar.inspector"), // Qt's title of a dock keeps its letters
    };
    if (kOthers.contains(QLatin1String(scene.name)))
        QSKIP("Is another picture for a good reason.");
    const Look other {Look::Scheme::Dark, 150, Qt::LeftToRight, 900};
    const QSize size(1200, 1000); // more than anything needs
    const auto picture = [&](const Look &first, const Look &last) {
        gallery::apply(first);
        gallery::Stage stage;
        QWidget *shown = scene.play(stage);
        gallery::apply(last);
        QWidget &widget = shown ? *shown : stage.window();
        widget.resize(size);
        return gallery::grab(widget);
    };
    const QImage changed = picture(kUsual, other);
    const QImage begun = picture(other, other);
    const double differing = difference(changed, begun);
    if (differing > 0 && qEnvironmentVariableIsSet("TALKSTICK_GALLERY_KEEP")) {
        const QString name =
            qEnvironmentVariable("TALKSTICK_GALLERY_KEEP") + u'/' + QLatin1String(scene.name);
        changed.save(name + QStringLiteral("-changed.png"));
        begun.save(name + QStringLiteral("-begun.png"));
    }
    QVERIFY2(differing == 0, qPrintable(QStringLiteral("%1 % differ").arg(differing)));
}

void tst_Gallery::everyPictureIsOnASheet()
{
    QImage red(900, 640, QImage::Format_RGB32);
    red.fill(Qt::red);
    const QList<QImage> sheets =
        gallery::sheets(QList<Picture>(20, Picture {QStringLiteral("red"), kUsual, red, {}}));
    QVERIFY(sheets.size() > 1);
    qint64 reds = 0;
    for (const QImage &sheet : sheets) {
        for (int y = 0; y < sheet.height(); ++y) {
            for (int x = 0; x < sheet.width(); ++x)
                reds += sheet.pixelColor(x, y) == Qt::red;
        }
    }
    const QImage scaled = red.scaledToWidth(1600 / 3);
    QCOMPARE(reds, 20 * scaled.width() * scaled.height());
    QCOMPARE(gallery::iconSheet(Look::Scheme::Light).isNull(), false);
}

QTEST_MAIN(tst_Gallery)
#include "tst_gallery.moc"

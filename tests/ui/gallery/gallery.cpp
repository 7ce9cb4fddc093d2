// SPDX-License-Identifier: MIT
//
// Takes a picture of everything the program can show, in every look: see --help.
#include "album.h"
#include "model/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

#include <cstdio>

namespace {

using namespace talkstick;
using gallery::Look;
using gallery::Picture;
using gallery::Scene;

constexpr int kUsageError = 2;

struct Options
{
    QCommandLineOption language {QStringLiteral("language"),
                                 QStringLiteral("In this language: en, fr or vi."),
                                 QStringLiteral("LANGUAGE"), QStringLiteral("en")};
    QCommandLineOption only {
        QStringLiteral("only"),
        QStringLiteral("Only scenes whose names begin so, such as band. May be repeated."),
        QStringLiteral("NAME")};
    QCommandLineOption look {
        QStringLiteral("look"),
        QStringLiteral("Only looks whose names hold this, such as dark-100. May be repeated."),
        QStringLiteral("LOOK")};
    QCommandLineOption sheetsOnly {QStringLiteral("sheets-only"),
                                   QStringLiteral("No file for each picture, only the sheets.")};
};

bool isWanted(const QStringList &wanted, const std::function<bool(const QString &)> &fits)
{
    return wanted.isEmpty() || std::any_of(wanted.begin(), wanted.end(), fits);
}

//! Those that are wanted, in groups that differ in their width alone.
QList<QList<Look>> wantedLooks(const QStringList &names)
{
    QList<QList<Look>> groups;
    for (const Look &look : gallery::everyLook()) {
        const QString name = nameOf(look);
        if (!isWanted(names, [&](const QString &part) { return name.contains(part); }))
            continue;
        const auto isLike = [&look](Look other) {
            other.width = look.width;
            return other == look;
        };
        if (groups.isEmpty() || !isLike(groups.last().first()))
            groups.append(QList<Look>());
        groups.last().append(look);
    }
    return groups;
}

QList<Scene> wantedScenes(const QStringList &names)
{
    QList<Scene> scenes = gallery::everyScene();
    scenes.removeIf([&](const Scene &scene) {
        return !isWanted(names, [&scene](const QString &name) {
            return QString::fromLatin1(scene.name).startsWith(name);
        });
    });
    return scenes;
}

bool save(const QImage &image, const QString &path)
{
    if (QDir().mkpath(QFileInfo(path).path()) && image.save(path))
        return true;
    std::fprintf(stderr, "%s cannot be written.\n", qPrintable(path));
    return false;
}

bool isSpoken(const QString &language)
{
    const auto all = model::languages();
    return std::any_of(all.begin(), all.end(),
                       [&language](const auto &each) { return each.code == language; });
}

//! By kind and look, the sheets of which are made once all pictures are there.
using Album = std::map<QString, QList<Picture>>;

bool saveSheets(const Album &album, const QString &folder)
{
    bool saved = true;
    for (const auto &[name, pictures] : album) {
        int number = 0;
        for (const QImage &sheet : gallery::sheets(pictures))
            saved &=
                save(sheet, QStringLiteral("%1/sheets/%2-%3.png").arg(folder, name).arg(++number));
    }
    for (const auto scheme : {Look::Scheme::Light, Look::Scheme::Dark})
        saved &= save(gallery::iconSheet(scheme),
                      QStringLiteral("%1/sheets/icons-%2.png")
                          .arg(folder,
                               scheme == Look::Scheme::Dark ? QStringLiteral("dark")
                                                            : QStringLiteral("light")));
    return saved;
}

//! Tells of windows that could not be made as narrow as they were to be.
void report(const Picture &picture)
{
    if (picture.asked.isValid() && picture.image.size() != picture.asked)
        std::printf("%s %s is %d x %d\n", qPrintable(picture.scene),
                    qPrintable(nameOf(picture.look)), picture.image.width(),
                    picture.image.height());
}

int run(const QList<Scene> &scenes, const QList<QList<Look>> &looks, const QString &folder,
        bool each)
{
    Album album;
    bool saved = true;
    for (const QList<Look> &group : looks) {
        for (const Scene &scene : scenes) {
            std::fprintf(stderr, "%s\n", scene.name);
            for (const Picture &picture : take(scene, group)) {
                report(picture);
                const QString look = nameOf(picture.look);
                if (each)
                    saved &= save(picture.image,
                                  QStringLiteral("%1/%2/%3.png").arg(folder, look, picture.scene));
                album[scene.kind() + u'-' + look].append(picture);
            }
        }
    }
    return saveSheets(album, folder) && saved ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("gallery"));
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Takes pictures of every window and state, and makes sheets of them."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("FOLDER"),
                                 QStringLiteral("Where the pictures go, outside the source tree."));
    parser.addOptions({options.language, options.only, options.look, options.sheetsOnly});
    parser.process(application);
    const QList<Scene> scenes = wantedScenes(parser.values(options.only));
    const QList<QList<Look>> looks = wantedLooks(parser.values(options.look));
    if (parser.positionalArguments().size() != 1 || scenes.isEmpty() || looks.isEmpty()) {
        std::fputs(qPrintable(parser.helpText()), stderr);
        return kUsageError;
    }
    gallery::holdStill();
    const QString language = parser.value(options.language);
    if (!isSpoken(language)) {
        std::fprintf(stderr, "There is no translation.\n");
        return kUsageError;
    }
    const model::Translation translation(language);
    return run(scenes, looks, parser.positionalArguments().constFirst(),
               !parser.isSet(options.sheetsOnly));
}

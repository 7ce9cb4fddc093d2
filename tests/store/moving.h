// SPDX-License-Identifier: MIT
#pragma once

#include "store/arrival.h"
#include "store/logs.h"
#include "store/picture.h"
#include "store/ports.h"
#include "store/profilemover.h"
#include "support/speech.h"

#include <QSignalSpy>

namespace talkstick::support {

using switchboard::MoveError;
using switchboard::MoveFailure;
using switchboard::Mover;

inline const QByteArray kKey = QByteArrayLiteral("the key\n");
inline const auto kDraft = QStringLiteral("half a sentence");

//! The folder of somebody's computer, with a profile in it.
struct Computer
{
    Computer()
        : profile(store::Profile::open(dir.filePath(QStringLiteral("profile"))).value())
    { }
    [[nodiscard]] QString path(const char *name) const
    {
        return dir.filePath(QLatin1StringView(name));
    }
    [[nodiscard]] QString inProfile(const char *name) const
    {
        return profile.folder() + u'/' + QLatin1StringView(name);
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(dir.path()).entryList(QDir::Files | QDir::Hidden);
    }

    QTemporaryDir dir;
    store::Profile profile;
};

//! All of a profile, open.
struct Open
{
    explicit Open(const Computer &computer)
        : database(computer.profile.databaseFile())
        , people(database)
        , invites(database, people)
        , logs(database)
        , settings(computer.profile.settingsFile(), QSettings::IniFormat)
        , mover(computer.profile, database, settings,
                [](const QByteArray &pem) { return pem == kKey || pem == "new"; })
    {
        QSignalSpy loaded(&people, &store::SqlPeople::loaded);
        QVERIFY(loaded.wait());
    }
    [[nodiscard]] std::optional<MoveFailure> write(const QString &file,
                                                   Mover::Existing existing = Mover::Existing::Keep)
    {
        return ended([&] { mover.write(file, existing); });
    }
    [[nodiscard]] std::optional<MoveFailure> bring(const QString &file)
    {
        return ended([&] { mover.bring(file); });
    }
    std::optional<MoveFailure> ended(const std::function<void()> &ask)
    {
        QSignalSpy written(&mover, &Mover::written);
        QSignalSpy ready(&mover, &Mover::ready);
        QSignalSpy failed(&mover, &Mover::failed);
        ask();
        [[maybe_unused]] const bool done = QTest::qWaitFor(
            [&] { return written.count() + ready.count() + failed.count() > 0; }, 30'000);
        return failed.isEmpty() ? std::nullopt
                                : std::optional(failed.first().first().value<MoveFailure>());
    }
    bool hasFailed(const std::optional<MoveFailure> &failure, MoveError error) const
    {
        return failure && failure->error == error && !mover.isBusy();
    }

    store::Database database;
    store::SqlPeople people;
    store::SqlInvites invites;
    store::SqlLogs logs;
    QSettings settings;
    store::ProfileMover mover;
};

inline bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size();
}
inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}
inline int modeOf(const QString &path)
{
    struct stat info = {};
    return stat(qPrintable(path), &info) == 0 ? int(info.st_mode & 0777) : -1;
}
//! Whether only its owner can read it, where that is in a file's mode.
inline bool isPrivate(const QString &path)
{
#ifdef Q_OS_UNIX
    return modeOf(path) == 0600;
#else
    return QFileInfo::exists(path);
#endif
}

//! Somebody who has lived with Talkstick: two people, two conversations, one deleted, a draft, a
//! sealed turn, an invitation and settings.
inline void live(const Computer &computer)
{
    QVERIFY(writeFile(computer.profile.keyFile(), kKey));
    Open home(computer);
    for (const int number : {1, 2}) {
        QCOMPARE(awaited<Kept>([&](auto done) { home.people.put(personOf(number), done); }),
                 Kept::Yes);
    }
    const switchboard::Invite invite {"id", "token", kNoon, switchboard::Invite::State::Open, 0};
    QCOMPARE(awaited<Kept>([&](auto done) { home.invites.add(invite, done); }), Kept::Yes);
    for (const int number : {1, 2, 3, 4}) {
        const ConversationRecord record = conversationOf(number);
        QCOMPARE(create(home.logs, record), Kept::Yes);
        Speech speech(record);
        QCOMPARE(
            commit(home.logs, record.id, speech.say(QStringLiteral("said %1").arg(number)).take()),
            Kept::Yes);
    }
    QCOMPARE(
        awaited<Kept>([&](auto done) { home.logs.saveDraft(conversationId(1), kDraft, done); }),
        Kept::Yes);
    QCOMPARE(awaited<Kept>([&](auto done) {
                 home.logs.seal(conversationId(2), {QStringLiteral("sealed"), turn::Stick::Passed},
                                done);
             }),
             Kept::Yes);
    QCOMPARE(awaited<Kept>([&](auto done) { home.logs.remove(conversationId(4), kNoon, done); }),
             Kept::Yes);
    home.settings.setValue(QStringLiteral("name"), QStringLiteral("Ann"));
    home.settings.setValue(QStringLiteral("host/port"), 9'000);
    home.settings.setValue(QStringLiteral("host/doorOffered"), true);
    home.settings.setValue(QStringLiteral("join/recent"),
                           QStringList {QStringLiteral("a, b"), QStringLiteral("c")});
    home.settings.setValue(QStringLiteral("window/geometry"), QByteArray("old screen"));
    home.settings.setValue(QStringLiteral("window/whenClosed"), QStringLiteral("keepListening"));
}

//! A file of settings holds only text.
inline QString textOf(const QVariant &setting)
{
    return setting.typeId() == QMetaType::QStringList
        ? setting.toStringList().join(QStringLiteral(" | "))
        : setting.toString();
}

//! What there is in a profile.
struct Life
{
    QList<switchboard::Person> people;
    std::optional<Picture> picture;
    QList<switchboard::LogHit> hits;
    QList<switchboard::Invite> invites;
    QByteArray key;
    QStringList settings;
    friend bool operator==(const Life &, const Life &) = default;
};
inline Life lifeOf(const Computer &computer)
{
    Open home(computer);
    Life life {
        home.people.list(),
        pictureOf(home.logs, 1, 4),
        hits(home.logs, QStringLiteral("said")),
        awaited<QList<switchboard::Invite>>([&](auto done) { home.invites.list(kNoon, done); }),
        contentOf(computer.profile.keyFile()),
        {}};
    for (const char *name :
         {"name", "host/port", "host/doorOffered", "join/recent", "window/whenClosed"})
        life.settings << textOf(home.settings.value(QLatin1StringView(name)));
    return life;
}

//! The program has been started there for the first time.
inline void beginOn(const Computer &computer)
{
    QVERIFY(writeFile(computer.profile.keyFile(), "new"));
    QSettings(computer.profile.settingsFile(), QSettings::IniFormat)
        .setValue(QStringLiteral("window/geometry"), QByteArray("new screen"));
}

//! A computer that was lived on, a file that it has written, and a new one.
struct Moving
{
    Moving()
    {
        live(from);
        QVERIFY(!Open(from).write(file));
        beginOn(to);
    }
    //! All of the new computer's profile is as it was in the beginning.
    [[nodiscard]] bool isUntouched() const
    {
        const auto unused = store::isUnused(to.profile);
        return unused.ok() && unused.value() && contentOf(to.profile.keyFile()) == "new"
            && !QFileInfo::exists(to.inProfile("arriving.part"))
            && !QFileInfo::exists(to.inProfile("arriving"));
    }
    Computer from;
    Computer to;
    QString file = from.path("Ann.talkstick");
};

} // namespace talkstick::support

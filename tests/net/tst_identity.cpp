// SPDX-License-Identifier: MIT
#include "net/identity.h"
#include "net/keyfile.h"
#include "net/randombytes.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSslCertificateExtension>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <thread>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#endif

using namespace talkstick;
using net::Identity;
using net::IdentityError;
using net::loadOrMakeIdentity;

class tst_Identity : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void isTheSameTheNextTime();
    void differsFromEverybodyElses();
    void certificateTellsNothingOfItsOwner();
    void certificateIsForBothRoles();
    void hashIsThatOfThePublicKey();
    void onlyItsOwnerMayReadTheKey();
    void othersLoseTheRightToReadTheKey();
    void anExistingFolderKeepsItsMode();
    void damagedKeyIsToldAndKept_data();
    void damagedKeyIsToldAndKept();
    void encryptedKeyIsNotAskedFor();
    void somethingUnreadableIsToldAndKept_data();
    void somethingUnreadableIsToldAndKept();
    void missingFolderAboveIsTold();
    void fullDiskLeavesNoHalfKey();
    void twoThatStartTogetherAgree();
    void randomBytesDiffer();

private:
    [[nodiscard]] QString keyFile() const
    {
        return m_folder->filePath(QStringLiteral("profile/key.pem"));
    }
    void put(const QByteArray &content) const;
    [[nodiscard]] QByteArray content() const;
    [[nodiscard]] QByteArray openssl(const QStringList &arguments) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Identity::initTestCase()
{
    QVERIFY(QSslSocket::setActiveBackend(QStringLiteral("openssl")));
}

void tst_Identity::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_Identity::put(const QByteArray &content) const
{
    QDir().mkpath(QFileInfo(keyFile()).path());
    QFile file(keyFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray tst_Identity::content() const
{
    QFile file(keyFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray tst_Identity::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    process.waitForFinished();
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

void tst_Identity::isTheSameTheNextTime()
{
    const auto made = loadOrMakeIdentity(keyFile());
    QVERIFY(made.ok());
    QVERIFY(!made.value().key.isNull());
    QCOMPARE(made.value().hash.bytes.size(), wire::KeyHash::kBytes);
    const QByteArray before = content();
    const auto loaded = loadOrMakeIdentity(keyFile());
    QVERIFY(loaded.ok());
    QCOMPARE(loaded.value().hash, made.value().hash);
    QCOMPARE(loaded.value().key.toDer(), made.value().key.toDer());
    QCOMPARE(content(), before);
    QCOMPARE(QDir(QFileInfo(keyFile()).path()).entryList(QDir::Files | QDir::Hidden),
             QStringList {QStringLiteral("key.pem")});
}

void tst_Identity::differsFromEverybodyElses()
{
    const auto one = loadOrMakeIdentity(keyFile());
    const auto other = loadOrMakeIdentity(m_folder->filePath(QStringLiteral("other.pem")));
    QVERIFY(one.ok() && other.ok());
    QVERIFY(one.value().hash != other.value().hash);
}

void tst_Identity::certificateTellsNothingOfItsOwner()
{
    const QSslCertificate certificate = loadOrMakeIdentity(keyFile()).value().certificate;
    const QStringList name {QStringLiteral("talkstick")};
    QCOMPARE(certificate.subjectInfo(QSslCertificate::CommonName), name);
    QCOMPARE(certificate.issuerInfo(QSslCertificate::CommonName), name);
    QCOMPARE(certificate.subjectInfoAttributes(), QList<QByteArray> {"CN"});
    QCOMPARE(certificate.version(), "3");
    QCOMPARE(certificate.effectiveDate(), QDateTime({2020, 1, 1}, {0, 0}, Qt::UTC));
    QCOMPARE(certificate.expiryDate(), QDateTime({9999, 12, 31}, {23, 59, 59}, Qt::UTC));
    QCOMPARE(certificate.serialNumber(), "01");
    QCOMPARE(certificate.extensions().size(), 2);
}

void tst_Identity::certificateIsForBothRoles()
{
    const QSslCertificate certificate = loadOrMakeIdentity(keyFile()).value().certificate;
    const QString path = m_folder->filePath(QStringLiteral("certificate.pem"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(certificate.toPem());
    file.close();
    const QByteArray text =
        openssl({QStringLiteral("x509"), QStringLiteral("-in"), path, QStringLiteral("-noout"),
                 QStringLiteral("-text"), QStringLiteral("-certopt"), QStringLiteral("ext_parse")});
    if (text.isEmpty())
        QSKIP("the openssl program is needed to look at the certificate");
    QVERIFY2(text.contains("Digital Signature\n"), text.constData());
    QVERIFY2(text.contains("TLS Web Server Authentication, TLS Web Client Authentication"),
             text.constData());
    QVERIFY2(text.contains("NIST CURVE: P-256"), text.constData());
    QVERIFY2(text.contains("Signature Algorithm: ecdsa-with-SHA256"), text.constData());
    // The key belongs to it and it is signed by it.
    QVERIFY(openssl({QStringLiteral("verify"), QStringLiteral("-partial_chain"),
                     QStringLiteral("-check_ss_sig"), QStringLiteral("-trusted"), path, path})
                .endsWith(": OK\n"));
}

void tst_Identity::hashIsThatOfThePublicKey()
{
    const auto identity = loadOrMakeIdentity(keyFile());
    QVERIFY(identity.ok());
    QCOMPARE(net::keyHashOf(identity.value().certificate), identity.value().hash);
    QVERIFY(net::keyHashOf(QSslCertificate()).isNull());
    const QByteArray key =
        openssl({QStringLiteral("pkey"), QStringLiteral("-in"), keyFile(),
                 QStringLiteral("-pubout"), QStringLiteral("-outform"), QStringLiteral("DER")});
    if (key.isEmpty())
        QSKIP("the openssl program is needed to read the key");
    QCOMPARE(identity.value().hash.bytes,
             QCryptographicHash::hash(key, QCryptographicHash::Sha256));
}

void tst_Identity::onlyItsOwnerMayReadTheKey()
{
#ifdef Q_OS_UNIX
    const mode_t before = ::umask(0);
    const bool isMade = loadOrMakeIdentity(keyFile()).ok();
    ::umask(before);
    QVERIFY(isMade);
    struct stat file
    { };
    QCOMPARE(::stat(qPrintable(keyFile()), &file), 0);
    QCOMPARE(file.st_mode & 07777, 0600);
    QCOMPARE(file.st_nlink, 1);
    struct stat folder
    { };
    QCOMPARE(::stat(qPrintable(QFileInfo(keyFile()).path()), &folder), 0);
    QCOMPARE(folder.st_mode & 07777, 0700);
#else
    QSKIP("only Unix has modes");
#endif
}

void tst_Identity::othersLoseTheRightToReadTheKey()
{
#ifdef Q_OS_UNIX
    QVERIFY(loadOrMakeIdentity(keyFile()).ok());
    QCOMPARE(::chmod(qPrintable(keyFile()), 0644), 0);
    QVERIFY(loadOrMakeIdentity(keyFile()).ok());
    struct stat file
    { };
    QCOMPARE(::stat(qPrintable(keyFile()), &file), 0);
    QCOMPARE(file.st_mode & 07777, 0600);
#else
    QSKIP("only Unix has modes");
#endif
}

void tst_Identity::anExistingFolderKeepsItsMode()
{
#ifdef Q_OS_UNIX
    const QString folder = QFileInfo(keyFile()).path();
    QVERIFY(QDir().mkpath(folder));
    QCOMPARE(::chmod(qPrintable(folder), 0755), 0);
    QVERIFY(loadOrMakeIdentity(keyFile()).ok());
    struct stat found
    { };
    QCOMPARE(::stat(qPrintable(folder), &found), 0);
    QCOMPARE(found.st_mode & 07777, 0755);
#else
    QSKIP("only Unix has modes");
#endif
}

void tst_Identity::damagedKeyIsToldAndKept_data()
{
    QTest::addColumn<QByteArray>("content");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("key.pem"));
    QVERIFY(loadOrMakeIdentity(path).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QByteArray changed = whole;
    // Of the base64, where the private number stands.
    changed[80] = changed.at(80) == 'A' ? 'B' : 'A';
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half of it") << whole.left(whole.size() / 2);
    QTest::newRow("all but the last line") << whole.left(whole.lastIndexOf("-----END"));
    QTest::newRow("another private number") << changed;
    QTest::newRow("text") << QByteArray("this is my key\n");
    QTest::newRow("zeros") << QByteArray(241, '\0');
    QTest::newRow("far too long") << whole + QByteArray(net::kMaxKeyFile, '\n');
    const QList<QStringList> others {
        {QStringLiteral("EC"), QStringLiteral("ec_paramgen_curve:P-384")},
        {QStringLiteral("EC"), QStringLiteral("ec_paramgen_curve:secp256k1")},
        {QStringLiteral("RSA"), QStringLiteral("rsa_keygen_bits:2048")},
    };
    for (const QStringList &other : others) {
        const QByteArray key = openssl({QStringLiteral("genpkey"), QStringLiteral("-algorithm"),
                                        other.first(), QStringLiteral("-pkeyopt"), other.last()});
        if (!key.isEmpty())
            QTest::newRow(qPrintable(other.last())) << key;
    }
}

void tst_Identity::damagedKeyIsToldAndKept()
{
    QFETCH(const QByteArray, content);
    put(content);
    const auto identity = loadOrMakeIdentity(keyFile());
    QVERIFY(!identity.ok());
    QCOMPARE(identity.error(), IdentityError::Damaged);
    QVERIFY(this->content() == content);
}

void tst_Identity::encryptedKeyIsNotAskedFor()
{
    QVERIFY(loadOrMakeIdentity(keyFile()).ok());
    const QByteArray locked =
        openssl({QStringLiteral("pkey"), QStringLiteral("-in"), keyFile(),
                 QStringLiteral("-aes256"), QStringLiteral("-passout"), QStringLiteral("pass:x")});
    if (locked.isEmpty())
        QSKIP("the openssl program is needed to encrypt a key");
    put(locked);
    const auto identity = loadOrMakeIdentity(keyFile());
    QVERIFY(!identity.ok());
    QCOMPARE(identity.error(), IdentityError::Damaged);
}

void tst_Identity::somethingUnreadableIsToldAndKept_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("a folder") << QStringLiteral("folder");
    QTest::newRow("a link that leads nowhere") << QStringLiteral("link");
    QTest::newRow("a file without rights") << QStringLiteral("locked");
}

void tst_Identity::somethingUnreadableIsToldAndKept()
{
#ifdef Q_OS_UNIX
    QFETCH(const QString, what);
    put("a key that cannot be read");
    uid_t was = ::geteuid();
    if (what == QStringLiteral("folder")) {
        QVERIFY(QFile::remove(keyFile()) && QDir().mkpath(keyFile()));
    } else if (what == QStringLiteral("link")) {
        QVERIFY(QFile::remove(keyFile()));
        QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("nowhere")), keyFile()));
    } else {
        QCOMPARE(::chmod(qPrintable(keyFile()), 0), 0);
        // Root may read everything; for a moment it is somebody else.
        QCOMPARE(::chmod(qPrintable(m_folder->path()), 0777), 0);
        QVERIFY(was != 0 || ::seteuid(65'534) == 0);
    }
    const auto identity = loadOrMakeIdentity(keyFile());
    if (::seteuid(was) != 0)
        qFatal("cannot become root again");
    QVERIFY(!identity.ok());
    QCOMPARE(identity.error(), IdentityError::Unreadable);
    QVERIFY(!QFileInfo::exists(m_folder->filePath(QStringLiteral("nowhere"))));
    QCOMPARE(QDir(QFileInfo(keyFile()).path())
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot),
             QStringList {QStringLiteral("key.pem")});
#else
    QSKIP("only Unix has these");
#endif
}

void tst_Identity::missingFolderAboveIsTold()
{
    const auto identity =
        loadOrMakeIdentity(m_folder->filePath(QStringLiteral("not/there/key.pem")));
    QVERIFY(!identity.ok());
    QCOMPARE(identity.error(), IdentityError::CannotWrite);
}

void tst_Identity::fullDiskLeavesNoHalfKey()
{
#ifdef Q_OS_UNIX
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    ::getrlimit(RLIMIT_FSIZE, &before);
    rlimit few = before;
    few.rlim_cur = 100;
    ::setrlimit(RLIMIT_FSIZE, &few);
    const auto identity = loadOrMakeIdentity(keyFile());
    ::setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!identity.ok());
    QCOMPARE(identity.error(), IdentityError::CannotWrite);
    QCOMPARE(QDir(QFileInfo(keyFile()).path()).entryList(QDir::Files | QDir::Hidden),
             QStringList());
    QVERIFY(loadOrMakeIdentity(keyFile()).ok());
#else
    QSKIP("only Unix can limit the size of files");
#endif
}

void tst_Identity::twoThatStartTogetherAgree()
{
    std::array<QByteArray, 8> hashes;
    {
        std::vector<std::jthread> threads;
        for (QByteArray &hash : hashes) {
            threads.emplace_back([this, &hash] {
                if (const auto identity = loadOrMakeIdentity(keyFile()))
                    hash = identity.value().hash.bytes;
            });
        }
    }
    const QByteArray kept = loadOrMakeIdentity(keyFile()).value().hash.bytes;
    for (const QByteArray &hash : hashes)
        QCOMPARE(hash, kept);
    QCOMPARE(QDir(QFileInfo(keyFile()).path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void tst_Identity::randomBytesDiffer()
{
    const QByteArray one = net::randomBytes(32);
    QCOMPARE(one.size(), 32);
    QVERIFY(one != net::randomBytes(32));
    QCOMPARE(net::randomBytes(0), QByteArray());
    QCOMPARE(net::randomBytes(-1), QByteArray());
}

QTEST_GUILESS_MAIN(tst_Identity)
#include "tst_identity.moc"

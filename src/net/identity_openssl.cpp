// SPDX-License-Identifier: MIT
#include "net/identity.h"

#include "net/keyfile.h"
#include "net/libcrypto.h"

#include <QCryptographicHash>

#include <array>
#include <cstring>
#include <memory>
#include <optional>

namespace talkstick::net {

namespace {

// For what is called once it is known that there is one.
const Libcrypto &openssl()
{
    return *libcrypto();
}

template <auto kFree>
struct Freer
{
    template <typename T>
    void operator()(T *held) const
    {
        (openssl().*kFree)(held);
    }
};

using Key = std::unique_ptr<EVP_PKEY, Freer<&Libcrypto::EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Freer<&Libcrypto::EVP_PKEY_CTX_free>>;
using Bio = std::unique_ptr<BIO, Freer<&Libcrypto::BIO_free>>;
using Certificate = std::unique_ptr<X509, Freer<&Libcrypto::X509_free>>;
using Name = std::unique_ptr<X509_NAME, Freer<&Libcrypto::X509_NAME_free>>;
using Time = std::unique_ptr<ASN1_TIME, Freer<&Libcrypto::ASN1_TIME_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freer<&Libcrypto::X509_EXTENSION_free>>;

// Qt reads the error queue of its thread too, and would take our errors for its own.
struct ErrorQueue
{
    ErrorQueue() = default;
    ~ErrorQueue() { openssl().ERR_clear_error(); }
    Q_DISABLE_COPY_MOVE(ErrorQueue)
};

// OpenSSL would otherwise ask on the terminal for the password of an encrypted key.
int noPassword(char *, int, int, void *)
{
    return -1;
}

bool isP256(EVP_PKEY *key)
{
    std::array<char, 80> group {};
    const bool isNamed =
        openssl().EVP_PKEY_get_group_name(key, group.data(), group.size(), nullptr) == 1;
    return isNamed && std::strcmp(group.data(), SN_X9_62_prime256v1) == 0;
}

// Null unless it is a P-256 key whose two halves belong together.
Key keyFrom(const QByteArray &pem)
{
    const Bio bio(openssl().BIO_new_mem_buf(pem.constData(), int(pem.size())));
    if (!bio)
        return nullptr;
    Key key(openssl().PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassword, nullptr));
    if (!key || !isP256(key.get()))
        return nullptr;
    const KeyContext context(openssl().EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr));
    return context && openssl().EVP_PKEY_check(context.get()) == 1 ? std::move(key) : nullptr;
}

QByteArray contentOf(const Bio &bio)
{
    char *bytes = nullptr;
    const long size = openssl().BIO_ctrl(bio.get(), BIO_CTRL_INFO, 0, &bytes);
    return size > 0 ? QByteArray(bytes, size) : QByteArray();
}

QByteArray pemOf(EVP_PKEY *key)
{
    const Bio bio(openssl().BIO_new(openssl().BIO_s_mem()));
    const bool isWritten = bio
        && openssl().PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr)
            == 1;
    return isWritten ? contentOf(bio) : QByteArray();
}

// The same for subject and issuer. A new one, as those in a certificate are const in OpenSSL 4.
Name makeName()
{
    Name name(openssl().X509_NAME_new());
    const auto *text = reinterpret_cast<const unsigned char *>("talkstick");
    const bool isMade = name
        && openssl().X509_NAME_add_entry_by_txt(name.get(), "CN", MBSTRING_ASC, text, -1, -1, 0)
            == 1;
    return isMade ? std::move(name) : nullptr;
}

bool setValidity(X509 *certificate)
{
    const Time from(openssl().ASN1_TIME_new());
    const Time until(openssl().ASN1_TIME_new());
    return from && until && openssl().ASN1_TIME_set_string_X509(from.get(), "20200101000000Z") == 1
        && openssl().ASN1_TIME_set_string_X509(until.get(), "99991231235959Z") == 1
        && openssl().X509_set1_notBefore(certificate, from.get()) == 1
        && openssl().X509_set1_notAfter(certificate, until.get()) == 1;
}

bool addExtension(X509 *certificate, int kind, const char *value)
{
    const Extension extension(openssl().X509V3_EXT_conf_nid(nullptr, nullptr, kind, value));
    return extension && openssl().X509_add_ext(certificate, extension.get(), -1) == 1;
}

QByteArray derOf(const X509 *certificate)
{
    const Bio bio(openssl().BIO_new(openssl().BIO_s_mem()));
    return bio && openssl().i2d_X509_bio(bio.get(), certificate) == 1 ? contentOf(bio)
                                                                      : QByteArray();
}

// DER; nothing if any step failed.
QByteArray certificateFor(EVP_PKEY *key)
{
    const Certificate made(openssl().X509_new());
    const Name name = makeName();
    const bool isMade = made && name && openssl().X509_set_version(made.get(), X509_VERSION_3) == 1
        && openssl().ASN1_INTEGER_set(openssl().X509_get_serialNumber(made.get()), 1) == 1
        && openssl().X509_set_subject_name(made.get(), name.get()) == 1
        && openssl().X509_set_issuer_name(made.get(), name.get()) == 1 && setValidity(made.get())
        && openssl().X509_set_pubkey(made.get(), key) == 1
        && addExtension(made.get(), NID_key_usage, "critical,digitalSignature")
        && addExtension(made.get(), NID_ext_key_usage, "serverAuth,clientAuth")
        && openssl().X509_sign(made.get(), key, openssl().EVP_sha256()) > 0;
    return isMade ? derOf(made.get()) : QByteArray();
}

Result<Identity, IdentityError> identityOf(const Key &key)
{
    Identity identity {QSslCertificate(certificateFor(key.get()), QSsl::Der),
                       QSslKey(pemOf(key.get()), QSsl::Ec),
                       {}};
    identity.hash = keyHashOf(identity.certificate);
    if (identity.key.isNull() || identity.hash.isNull())
        return IdentityError::Unavailable;
    return identity;
}

Result<Identity, IdentityError> load(const QByteArray &pem)
{
    const Key key = pem.size() <= kMaxKeyFile ? keyFrom(pem) : nullptr;
    if (!key)
        return IdentityError::Damaged;
    return identityOf(key);
}

Result<Identity, IdentityError> make(const QString &keyFile)
{
    const Key key(openssl().EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", SN_X9_62_prime256v1));
    if (!key)
        return IdentityError::Unavailable;
    auto identity = identityOf(key);
    if (!identity)
        return identity;
    const QByteArray pem = pemOf(key.get());
    if (pem.isEmpty())
        return IdentityError::Unavailable;
    const KeyFileStep step = writeKeyFile(keyFile, pem);
    if (step == KeyFileStep::Written)
        return identity;
    if (step == KeyFileStep::Failed)
        return IdentityError::CannotWrite;
    // Another program was faster: that is who this profile is now.
    const KeyFileContent theirs = readKeyFile(keyFile);
    if (theirs.state != KeyFileContent::State::Read)
        return IdentityError::Unreadable;
    return load(theirs.bytes);
}

} // namespace

Result<Identity, IdentityError> loadOrMakeIdentity(const QString &keyFile)
{
    if (!libcrypto())
        return IdentityError::Unavailable;
    const ErrorQueue ours;
    const KeyFileContent content = readKeyFile(keyFile);
    switch (content.state) {
    case KeyFileContent::State::Read: return load(content.bytes);
    case KeyFileContent::State::NotThere: return make(keyFile);
    case KeyFileContent::State::Unreadable: break;
    }
    return IdentityError::Unreadable;
}

bool isIdentity(const QByteArray &pem)
{
    if (!libcrypto())
        return false;
    const ErrorQueue ours;
    return load(pem).ok();
}

wire::KeyHash keyHashOf(const QSslCertificate &certificate)
{
    const QByteArray key = certificate.publicKey().toDer();
    if (key.isEmpty())
        return {};
    return {QCryptographicHash::hash(key, QCryptographicHash::Sha256)};
}

} // namespace talkstick::net

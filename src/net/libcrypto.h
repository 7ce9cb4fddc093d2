// SPDX-License-Identifier: MIT
#pragma once

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

// All that we use of it, once for its members and once for finding them.
// clang-format off
#define TALKSTICK_LIBCRYPTO(EACH) \
    EACH(ASN1_INTEGER_set) \
    EACH(ASN1_TIME_free) \
    EACH(ASN1_TIME_new) \
    EACH(ASN1_TIME_set_string_X509) \
    EACH(BIO_ctrl) \
    EACH(BIO_free) \
    EACH(BIO_new) \
    EACH(BIO_new_mem_buf) \
    EACH(BIO_s_mem) \
    EACH(ERR_clear_error) \
    EACH(EVP_PKEY_CTX_free) \
    EACH(EVP_PKEY_CTX_new_from_pkey) \
    EACH(EVP_PKEY_Q_keygen) \
    EACH(EVP_PKEY_check) \
    EACH(EVP_PKEY_free) \
    EACH(EVP_PKEY_get_group_name) \
    EACH(EVP_sha256) \
    EACH(PEM_read_bio_PrivateKey) \
    EACH(PEM_write_bio_PrivateKey) \
    EACH(RAND_bytes) \
    EACH(X509V3_EXT_conf_nid) \
    EACH(X509_EXTENSION_free) \
    EACH(X509_NAME_add_entry_by_txt) \
    EACH(X509_NAME_free) \
    EACH(X509_NAME_new) \
    EACH(X509_add_ext) \
    EACH(X509_free) \
    EACH(X509_get_serialNumber) \
    EACH(X509_new) \
    EACH(X509_set1_notAfter) \
    EACH(X509_set1_notBefore) \
    EACH(X509_set_issuer_name) \
    EACH(X509_set_pubkey) \
    EACH(X509_set_subject_name) \
    EACH(X509_set_version) \
    EACH(X509_sign) \
    EACH(i2d_X509_bio)
// clang-format on

namespace talkstick::net {

//! OpenSSL's libcrypto: its functions by their own names.
struct Libcrypto
{
#define TALKSTICK_MEMBER(name) decltype(&::name) name = nullptr;
    TALKSTICK_LIBCRYPTO(TALKSTICK_MEMBER)
#undef TALKSTICK_MEMBER
};

//! On Linux loaded when it is first asked for, and not with the program: that would take a
//! twentieth of the time until its window is seen. The same that Qt loads for TLS. Null if there is
//! none, or one that lacks something. May be asked from any thread.
[[nodiscard]] const Libcrypto *libcrypto();

} // namespace talkstick::net

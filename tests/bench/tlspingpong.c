/* SPDX-License-Identifier: MIT
 *
 * tlspingpong server PORT: answers the turns of one caller; prints "port N" when it listens.
 * tlspingpong client HOST PORT COUNT: takes that many turns and prints microseconds per round trip.
 *
 * As pingpong, over TLS 1.3 with certificates on both sides, written with OpenSSL alone: one
 * SSL_write and one SSL_read for each turn. What Talkstick's encrypted round trip is measured
 * against.
 */
#define _POSIX_C_SOURCE 200809L

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

static const unsigned char protocol[] = "\x0btalkstick/1";

static int fail(const char *what)
{
    perror(what);
    ERR_print_errors_fp(stderr);
    return 1;
}

static int accept_any(int ok, X509_STORE_CTX *chain)
{
    (void)ok;
    (void)chain;
    return 1;
}

static int choose_protocol(SSL *tls, const unsigned char **chosen, unsigned char *length,
                           const unsigned char *offered, unsigned int offered_length, void *unused)
{
    (void)tls;
    (void)unused;
    return SSL_select_next_proto((unsigned char **)chosen, length, protocol, sizeof protocol - 1,
                                 offered, offered_length)
            == OPENSSL_NPN_NEGOTIATED
        ? SSL_TLSEXT_ERR_OK
        : SSL_TLSEXT_ERR_ALERT_FATAL;
}

/* A P-256 key and a certificate signed with it, as Talkstick's. */
static int add_certificate(SSL_CTX *context)
{
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *certificate = X509_new();
    X509_NAME *name = X509_NAME_new();
    int ok = key != NULL && certificate != NULL && name != NULL
        && X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, (const unsigned char *)"pingpong",
                                      -1, -1, 0)
        && X509_set_version(certificate, 2) && X509_set_subject_name(certificate, name)
        && X509_set_issuer_name(certificate, name) && X509_set_pubkey(certificate, key)
        && X509_gmtime_adj(X509_getm_notBefore(certificate), 0) != NULL
        && X509_gmtime_adj(X509_getm_notAfter(certificate), 3600) != NULL
        && X509_sign(certificate, key, EVP_sha256()) > 0
        && SSL_CTX_use_certificate(context, certificate) == 1
        && SSL_CTX_use_PrivateKey(context, key) == 1;
    X509_NAME_free(name);
    X509_free(certificate);
    EVP_PKEY_free(key);
    return ok;
}

static SSL_CTX *make_context(const SSL_METHOD *method)
{
    SSL_CTX *context = SSL_CTX_new(method);
    if (context == NULL || !add_certificate(context)
        || !SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION)
        || !SSL_CTX_set_num_tickets(context, 0)
        || SSL_CTX_set_alpn_protos(context, protocol, sizeof protocol - 1) != 0)
        return NULL;
    SSL_CTX_set_alpn_select_cb(context, choose_protocol, NULL);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, accept_any);
    return context;
}

/* TLS over link; NULL if that fails. */
static SSL *secure(SSL_CTX *context, int link, int (*handshake)(SSL *))
{
    int on = 1;
    SSL *tls = SSL_new(context);
    if (tls == NULL || setsockopt(link, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on) != 0
        || SSL_set_fd(tls, link) != 1 || handshake(tls) != 1)
        return NULL;
    return tls;
}

/* Says turn number, as text with a newline; 0 if it went out whole. */
static int say(SSL *tls, long number)
{
    char text[32];
    int length = snprintf(text, sizeof text, "turn %ld\n", number);
    return SSL_write(tls, text, length) == length ? 0 : -1;
}

/* Hears one turn; 1 if one came, 0 at the end or if what came is no whole turn. */
static int hear(SSL *tls)
{
    char text[1024];
    int length = SSL_read(tls, text, sizeof text);
    return length > 0 && text[length - 1] == '\n';
}

static int serve(const char *port)
{
    struct sockaddr_in address = {.sin_family = AF_INET};
    socklen_t length = sizeof address;
    SSL_CTX *context = make_context(TLS_server_method());

    address.sin_port = htons((in_port_t)atoi(port));
    address.sin_addr.s_addr = htonl(INADDR_ANY);
    int door = socket(AF_INET, SOCK_STREAM, 0);
    if (context == NULL || door < 0 || bind(door, (struct sockaddr *)&address, sizeof address) != 0
        || listen(door, 1) != 0 || getsockname(door, (struct sockaddr *)&address, &length) != 0)
        return fail("listen");
    printf("port %d\n", ntohs(address.sin_port));
    fflush(stdout);

    int link = accept(door, NULL, NULL);
    SSL *tls = link < 0 ? NULL : secure(context, link, SSL_accept);
    if (tls == NULL)
        return fail("accept");
    for (long number = 1; hear(tls); ++number) {
        if (say(tls, number) != 0)
            return fail("send");
    }
    return 0;
}

static int call(const char *host, const char *port, long count)
{
    struct sockaddr_in address = {.sin_family = AF_INET};
    struct timespec start;
    struct timespec end;
    SSL_CTX *context = make_context(TLS_client_method());

    address.sin_port = htons((in_port_t)atoi(port));
    int link = socket(AF_INET, SOCK_STREAM, 0);
    if (context == NULL || link < 0 || inet_pton(AF_INET, host, &address.sin_addr) != 1
        || connect(link, (struct sockaddr *)&address, sizeof address) != 0)
        return fail("connect");
    SSL *tls = secure(context, link, SSL_connect);
    if (tls == NULL)
        return fail("handshake");

    clock_gettime(CLOCK_MONOTONIC, &start);
    for (long number = 1; number <= count; ++number) {
        if (say(tls, number) != 0)
            return fail("send");
        if (!hear(tls))
            return fail("recv");
    }
    clock_gettime(CLOCK_MONOTONIC, &end);
    double passed =
        (double)(end.tv_sec - start.tv_sec) * 1e6 + (double)(end.tv_nsec - start.tv_nsec) / 1e3;
    printf("%.2f\n", passed / (double)count);
    SSL_shutdown(tls);
    return close(link);
}

int main(int argc, char **argv)
{
    if (argc == 3 && strcmp(argv[1], "server") == 0)
        return serve(argv[2]);
    if (argc == 5 && strcmp(argv[1], "client") == 0 && atol(argv[4]) > 0)
        return call(argv[2], argv[3], atol(argv[4]));
    fprintf(stderr, "usage: %s server PORT | %s client HOST PORT COUNT\n", argv[0], argv[0]);
    return 2;
}

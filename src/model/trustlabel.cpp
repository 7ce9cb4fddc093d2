// SPDX-License-Identifier: MIT
#include "model/trustlabel.h"

#include <QCoreApplication>

namespace talkstick::model {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TrustLabel)
};

} // namespace

TrustLabel trustLabel(std::optional<session::Trust> trust)
{
    using Picture = TrustLabel::Picture;
    if (!trust)
        return {Words::tr("Not private \u00b7 plain text"), Picture::OpenPadlock, Tone::Caution};
    switch (*trust) {
    case session::Trust::Verified:
        return {Words::tr("Private \u00b7 verified"), Picture::Padlock, Tone::Plain};
    case session::Trust::Invited:
        return {Words::tr("Private \u00b7 invited"), Picture::Padlock, Tone::Plain};
    case session::Trust::Unverified: break;
    }
    return {Words::tr("Encrypted \u00b7 not verified"), Picture::PadlockQuestion, Tone::Caution};
}

QString trustWord(std::optional<session::Trust> trust)
{
    if (!trust)
        return QStringLiteral("plain");
    switch (*trust) {
    case session::Trust::Verified: return QStringLiteral("verified");
    case session::Trust::Invited: return QStringLiteral("invited");
    case session::Trust::Unverified: break;
    }
    return QStringLiteral("unverified");
}

} // namespace talkstick::model

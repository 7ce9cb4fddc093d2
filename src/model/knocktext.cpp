// SPDX-License-Identifier: MIT
#include "model/knocktext.h"

#include "model/trustlabel.h"
#include "wire/text.h"

#include <QCoreApplication>

namespace talkstick::model {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KnockText)
};

constexpr qsizetype kPreviewCharacters = 80;

// Who calls over TLS. Names are anybody's to use, so a stranger's is only quoted.
QString encryptedCaller(const switchboard::Knock &knock)
{
    const QString address = knock.caller.peer.address;
    if (knock.kind == switchboard::Knock::Kind::OtherKey)
        return Words::tr("Someone at %1 uses the name \u201c%2\u201d, but is not the %3 you know: "
                         "it may be a new computer, or somebody else")
            .arg(address, knock.name, knock.knownAs);
    if (knock.kind == switchboard::Knock::Kind::KnownUnverified)
        return Words::tr("%1 is calling").arg(knock.knownAs);
    if (knock.name.isEmpty())
        return Words::tr("Someone at %1 who gives no name").arg(address);
    return Words::tr("Someone at %1 uses the name \u201c%2\u201d").arg(address, knock.name);
}

} // namespace

KnockText knockText(const switchboard::Knock &knock, Room room)
{
    const QString address = knock.caller.peer.address;
    KnockText text;
    const bool isEncrypted = !knock.key.isNull();
    text.trust =
        trustLabel(isEncrypted ? std::optional(session::Trust::Unverified) : std::nullopt).text;
    if (isEncrypted) {
        text.line = encryptedCaller(knock);
        text.letIn = Words::tr("Let in, not verified");
        text.decline = Words::tr("Decline");
    } else if (knock.kind == switchboard::Knock::Kind::Silent) {
        text.line = Words::tr("%1 is connected and has said nothing").arg(address);
        text.letIn = Words::tr("Let in as plain text");
        text.decline = Words::tr("Hang up");
    } else {
        text.line = Words::tr("A plain program at %1").arg(address);
        text.letIn = Words::tr("Let in");
        text.decline = Words::tr("Decline");
        const QString shown = wire::cleaned(QByteArrayView(knock.caller.preview));
        text.preview = wire::oneLine(shown, kPreviewCharacters);
    }
    if (room == Room::Full)
        text.waiting = Words::tr("Waits in line: too many conversations are going on.");
    return text;
}

} // namespace talkstick::model

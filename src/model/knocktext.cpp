// SPDX-License-Identifier: MIT
#include "model/knocktext.h"

#include "model/sentences.h"
#include "wire/text.h"

#include <QCoreApplication>

namespace talkstick::model {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KnockText)
};

constexpr qsizetype kPreviewCharacters = 80;

} // namespace

KnockText knockText(const switchboard::Knock &knock, Room room)
{
    const QString address = knock.caller.peer.address;
    KnockText text;
    text.trust = plainTrustLabel();
    if (knock.kind == switchboard::Knock::Kind::Silent) {
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

// SPDX-License-Identifier: MIT
#include "model/knocktext.h"

#include "wire/text.h"

#include <QCoreApplication>

namespace talkstick::model {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KnockText)
};

using switchboard::Decline;
using switchboard::Knock;

constexpr qsizetype kPreviewCharacters = 80;

void fillSilent(KnockText &text, const Knock &knock)
{
    text.line = Words::tr("%1 is connected and has said nothing").arg(knock.caller.peer.address);
    text.letIn = Words::tr("Let in as plain text");
    text.decline = Words::tr("Hang up");
    text.spoken = text.line + u'.';
}

void fillGuest(KnockText &text, const Knock &knock)
{
    text.line = Words::tr("A plain program at %1").arg(knock.caller.peer.address);
    text.letIn = Words::tr("Let in");
    text.decline = Words::tr("Decline");
    text.declineMore = Words::tr("Decline everything from this address until I stop hosting");
    text.more = Decline::AddressUntilStop;
    const QString shown = wire::cleaned(QByteArrayView(knock.caller.preview));
    text.preview = wire::oneLine(shown, kPreviewCharacters);
    text.spoken = Words::tr("%1 is at the door.").arg(text.line);
}

void fillStranger(KnockText &text, const Knock &knock)
{
    const QString address = knock.caller.peer.address;
    if (knock.name.isEmpty()) {
        text.line = Words::tr("Someone at %1 gives no name").arg(address);
        text.spoken = Words::tr("Someone without a name is at the door.");
    } else {
        // In one call: a name may hold a place marker.
        text.line =
            Words::tr("Someone at %1 uses the name \u201c%2\u201d").arg(address, knock.name);
        text.spoken = Words::tr("Someone who uses the name %1 is at the door.").arg(knock.name);
    }
    text.letIn = Words::tr("Let in, not verified");
    text.declineMore = Words::tr("Decline and block");
    text.more = Decline::Block;
}

void fillKnown(KnockText &text, const Knock &knock, Comparing comparing)
{
    text.line = Words::tr("%1 is calling").arg(knock.knownAs);
    text.spoken = Words::tr("%1 is at the door. Not verified.").arg(knock.knownAs);
    text.letIn =
        comparing == Comparing::Yes ? Words::tr("Let in, not verified") : Words::tr("Let in");
}

// Nobody with that name comes in before the words were compared.
void fillOtherKey(KnockText &text, const Knock &knock)
{
    text.line = Words::tr("This is not the %1 you know: a new computer, or somebody else")
                    .arg(knock.knownAs);
    text.spoken = Words::tr("At the door is not the %1 you know: a new computer, or somebody else.")
                      .arg(knock.knownAs);
    text.declineMore = Words::tr("Decline and block");
    text.more = Decline::Block;
}

void fillWords(KnockText &text, const Knock &knock, Comparing comparing)
{
    text.decline = Words::tr("Decline");
    text.spoken += u' '
        + Words::tr("Words: %1.", "safety words")
              .arg(knock.words.join(Words::tr(", ", "between words")));
    if (knock.kind != Knock::Kind::Stranger && comparing == Comparing::No) {
        text.compare = Words::tr("Compare words\u2026");
        return;
    }
    text.instruction = Words::tr("Say these words to each other, by voice:");
    text.words = knock.words;
    text.match = Words::tr("They match: let in");
}

} // namespace

KnockText knockText(const Knock &knock, Room room, Comparing comparing)
{
    KnockText text;
    switch (knock.kind) {
    case Knock::Kind::Silent: fillSilent(text, knock); break;
    case Knock::Kind::Guest: fillGuest(text, knock); break;
    case Knock::Kind::Stranger: fillStranger(text, knock); break;
    case Knock::Kind::KnownUnverified: fillKnown(text, knock, comparing); break;
    case Knock::Kind::OtherKey: fillOtherKey(text, knock); break;
    }
    const bool plain = knock.kind == Knock::Kind::Silent || knock.kind == Knock::Kind::Guest;
    if (!plain)
        fillWords(text, knock, comparing);
    text.trust = trustLabel(plain ? std::nullopt : std::optional(session::Trust::Unverified));
    if (room == Room::Full)
        text.waiting = Words::tr("Waits in line: too many conversations are going on.");
    return text;
}

QString arrivalSentence(const QString &name, switchboard::Arrival how)
{
    switch (how) {
    case switchboard::Arrival::Invited:
        return Words::tr("%1 came in with your invitation.").arg(name);
    case switchboard::Arrival::Known: return Words::tr("%1 is here.").arg(name);
    case switchboard::Arrival::Admitted: break;
    }
    return {};
}

} // namespace talkstick::model

// SPDX-License-Identifier: MIT
#include "model/practicetext.h"

#include <QCoreApplication>

namespace talkstick::model {
namespace {

using switchboard::Temper;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Practice)
};

QStringList politeSayings()
{
    return {
        Words::tr("Hello! You held the stick and handed it to me with your turn; with mine I hand "
                  "it back. The band above shows in whose seat it lies."),
        Words::tr("While I hold the stick you can write all the same. What you write stays where "
                  "it is until it is your turn."),
        Words::tr("Enter says your turn and passes the stick, Shift+Enter begins a new line. In "
                  "the preferences you can have it the other way round."),
        Words::tr("You need not say anything: Pass, or Ctrl+Shift+Enter, hands over the stick "
                  "without a word. For three seconds Esc takes it back."),
        Words::tr("With another Talkstick, Ctrl+Enter says something and keeps the stick. I am a "
                  "plain program: there the stick passes with every turn."),
        Words::tr("F12 opens the inspector. Our connection is a real one, so each step and each "
                  "byte you see there is real; only that it never leaves this computer."),
        Words::tr("Ctrl+F finds what was said, here and in all other conversations. Ctrl+G goes to "
                  "a turn or a day."),
        Words::tr("Ctrl+W leaves a conversation. With people you can go on later, at the same "
                  "turn. Of practising nothing is kept."),
        Words::tr("That is all I know. Go on as long as you like: I begin anew."),
    };
}

QStringList slowSayings()
{
    return {
        Words::tr("I was thinking, for ten seconds, and the next time it takes me longer. Write "
                  "your next turn meanwhile: a draft stays until it is said."),
        Words::tr("You need not watch. Look at something else, and the desktop tells you when it "
                  "is your turn."),
        Words::tr("Did you try to raise a hand? That is for two Talksticks: a plain program like "
                  "me never learns of it."),
        Words::tr("Nobody loses a turn for being slow. Whoever does not want to forget one is "
                  "reminded of it after some days; that stands in the preferences."),
    };
}

QStringList chattySayings()
{
    return {
        Words::tr("So much to tell you!\n"
                  "All of this is one turn, although I send it in several pieces.\n"
                  "The inspector, F12, shows each of them as it comes.\n"
                  "Your Talkstick waits until I have come to the end of a line and am quiet.\n"
                  "Only then it is your turn."),
        Words::tr("And another thing.\n"
                  "A long turn is easier to read in paragraphs, so Shift+Enter is worth knowing.\n"
                  "To find one of my many turns again there is Ctrl+F.\n"
                  "F2, or Enter on a turn, opens it as text, to copy a part of it."),
        Words::tr("Where was I?\n"
                  "You can scroll back while I speak; nothing takes you away from where you read.\n"
                  "End leads back to the newest turn.\n"
                  "And now it is you who holds the stick, at last."),
    };
}

QStringList rudeSayings()
{
    return {
        Words::tr("Yes, yes. In a moment I shall speak again, although it is your turn."),
        Words::tr("I do not wait for the stick! Your Talkstick held this back until you had "
                  "spoken, and the band told you that it waits."),
        Words::tr("And again. Nothing that I write out of turn is lost, and none of it takes the "
                  "stick from you. Say one more thing, and I go without a goodbye."),
    };
}

QStringList smallBufferSayings()
{
    return {
        Words::tr("I heard: \u201c%1\u201d. I am a program in C with room for 79 bytes. A longer "
                  "turn comes to me in pieces, and I answer each of them."),
        Words::tr("I heard: \u201c%1\u201d. If that was a piece, my next answer comes out of turn. "
                  "It waits, and from then on I am one answer behind: we have lost step."),
        Words::tr("I heard: \u201c%1\u201d. To a turn without a word (Pass) I say nothing, and "
                  "both of us wait. Then Speak anyway takes the stick back."),
    };
}

} // namespace

QString practiceName(Temper temper)
{
    switch (temper) {
    case Temper::Polite: return Words::tr("Practice partner, polite");
    case Temper::Slow: return Words::tr("Practice partner, slow");
    case Temper::Chatty: return Words::tr("Practice partner, chatty");
    case Temper::Rude: return Words::tr("Practice partner, rude");
    case Temper::SmallBuffer: break;
    }
    return Words::tr("Practice partner, small buffer");
}

QStringList practiceSayings(Temper temper)
{
    switch (temper) {
    case Temper::Polite: return politeSayings();
    case Temper::Slow: return slowSayings();
    case Temper::Chatty: return chattySayings();
    case Temper::Rude: return rudeSayings();
    case Temper::SmallBuffer: break;
    }
    return smallBufferSayings();
}

QString practiceImpossibleText(const QString &systemText)
{
    return Words::tr("There is nobody to practise with: this computer lets no program wait for a "
                     "call. (%1)")
        .arg(systemText);
}

QString secondWindowName()
{
    return Words::tr("Second window");
}

QString secondWindowComesText()
{
    return Words::tr("The second window opens beside this one and knocks here. Let it in.");
}

QString secondWindowFailedText()
{
    return Words::tr("The second window could not be opened.");
}

QString secondWindowUnheardText()
{
    return Words::tr("A second window would be a stranger, and only people you know may call. Let "
                     "anyone knock first, in the menu Door.");
}

} // namespace talkstick::model

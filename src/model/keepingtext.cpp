// SPDX-License-Identifier: MIT
#include "model/keepingtext.h"

#include <QCoreApplication>

namespace talkstick::model {
namespace {

using session::Keeping;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeepingText)
};

} // namespace

QString keepingMark(Keeping keeping)
{
    return keeping == Keeping::InMemory ? Words::tr("Nothing is kept on this computer") : QString();
}

QString keepingText(Keeping keeping)
{
    return keeping == Keeping::InMemory
        ? Words::tr("Nothing is kept on this computer.")
        : Words::tr("This conversation began earlier, and is kept on this computer.");
}

QString keepingWord(Keeping keeping)
{
    return keeping == Keeping::InMemory ? QStringLiteral("nothing") : QStringLiteral("all");
}

} // namespace talkstick::model

// SPDX-License-Identifier: MIT
#include "ui/publicname.h"

#include "model/hostcard.h"
#include "model/jointext.h"

#include <QCoreApplication>

namespace talkstick::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PublicName)
};

} // namespace

PublicName judgePublicName(const QString &typed)
{
    using model::Tone;
    const QString name = typed.simplified();
    if (name.isEmpty())
        return {name};
    const auto parsed = model::parseJoinText(name);
    if (!parsed)
        return {std::nullopt, parsed.error(), Tone::Failure};
    if (parsed.value().invitation)
        return {std::nullopt, Words::tr("This is an invitation, not an address."), Tone::Failure};
    if (model::worksOnlyInside(parsed.value().address))
        return {name,
                Words::tr("%1 works only inside your own network; nobody elsewhere can call it.")
                    .arg(name),
                Tone::Caution};
    return {name};
}

} // namespace talkstick::ui

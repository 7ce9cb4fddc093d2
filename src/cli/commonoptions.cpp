// SPDX-License-Identifier: MIT
#include "cli/commonoptions.h"

#include <QCoreApplication>

namespace talkstick::cli {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

} // namespace

GeneralOptions commonOptions(OptionReader &reader)
{
    if (reader.isSet("json") && reader.isSet("quiet"))
        reader.complain(Words::tr("--json and --quiet exclude each other."));
    if (reader.isSet("profile") && reader.value("profile").isEmpty())
        reader.complain(Words::tr("--profile takes the path of a folder."));
    const OutputForm form = reader.isSet("json") ? OutputForm::Json
        : reader.isSet("quiet")                  ? OutputForm::Quiet
                                                 : OutputForm::Human;
    return {form, reader.value("profile"), {}};
}

Result<Command, UsageError> finish(const OptionReader &reader, Command command,
                                   const QString &moreHelp)
{
    if (reader.isSet("help"))
        return Command {PrintCommand {reader.help() + moreHelp}};
    if (reader.mistake())
        return UsageError {*reader.mistake()};
    return command;
}

} // namespace talkstick::cli

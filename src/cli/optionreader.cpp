// SPDX-License-Identifier: MIT
#include "cli/optionreader.h"

#include <QCoreApplication>

namespace talkstick::cli {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

// All that add() is given for what an option takes; here because lupdate looks for literals.
[[maybe_unused]] constexpr const char *kValues[] {
    QT_TRANSLATE_NOOP("Arguments", "address"), QT_TRANSLATE_NOOP("Arguments", "file"),
    QT_TRANSLATE_NOOP("Arguments", "folder"),  QT_TRANSLATE_NOOP("Arguments", "how"),
    QT_TRANSLATE_NOOP("Arguments", "id"),      QT_TRANSLATE_NOOP("Arguments", "name"),
    QT_TRANSLATE_NOOP("Arguments", "number"),  QT_TRANSLATE_NOOP("Arguments", "seconds"),
    QT_TRANSLATE_NOOP("Arguments", "what"),    QT_TRANSLATE_NOOP("Arguments", "who"),
    QT_TRANSLATE_NOOP("Arguments", "whom"),
};

} // namespace

OptionReader::OptionReader(const QString &command)
{
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    m_parser.addPositionalArgument(command.section(u' ', 0, 0), Words::tr("What to do."), command);
}

void OptionReader::add(const char *name, const QString &help, const char *value, const char *usual)
{
    const QString word = QString::fromLatin1(usual);
    const QString text =
        word.isEmpty() ? help : Words::tr("%1 [%2]", "help, default").arg(help, word);
    const QString takes = *value ? Words::tr(value) : QString();
    m_parser.addOption({QString::fromLatin1(name), text, takes, word});
}

void OptionReader::describe(const QString &text)
{
    m_parser.setApplicationDescription(text);
}

bool OptionReader::parse(const QStringList &arguments)
{
    if (m_parser.parse(arguments))
        return true;
    complain(m_parser.errorText());
    return false;
}

std::uint16_t OptionReader::port()
{
    bool isNumber = false;
    const uint number = value("port").toUInt(&isNumber);
    if (!isNumber || number > 0xffff)
        complain(Words::tr("--port takes a number from 1 to 65535, or 0 to let the system "
                           "choose."));
    return std::uint16_t(number);
}

bool OptionReader::isSet(const char *name) const
{
    return m_parser.isSet(QString::fromLatin1(name));
}

QString OptionReader::value(const char *name) const
{
    return m_parser.value(QString::fromLatin1(name));
}

QStringList OptionReader::values(const char *name) const
{
    return m_parser.values(QString::fromLatin1(name));
}

void OptionReader::complain(const QString &sentence)
{
    if (!m_mistake)
        m_mistake = sentence;
}

void OptionReader::complainOfChoice(const char *name, const QStringList &words)
{
    complain(Words::tr("--%1 takes one of: %2.")
                 .arg(QString::fromLatin1(name), words.join(QStringLiteral(", "))));
}

} // namespace talkstick::cli

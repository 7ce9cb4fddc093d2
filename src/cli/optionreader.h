// SPDX-License-Identifier: MIT
#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>
#include <utility>

namespace talkstick::cli {

//! The words an option takes, and what they mean; the first is what it means if it is not given.
template <typename Value, std::size_t Count>
using Choices = std::array<std::pair<const char *, Value>, Count>;

//! Reads the options of one command, one after the other, and remembers the first mistake.
class OptionReader
{
public:
    //! \a command as the usage shows it, with what it takes beside options.
    explicit OptionReader(const QString &command);

    //! \a value says what it takes, if it takes something; \a usual what that is if it is left out.
    void add(const char *name, const QString &help, const char *value = "", const char *usual = "");
    //! More lines for the help, above the options.
    void describe(const QString &text);
    //! False after a mistake that leaves nothing to read.
    [[nodiscard]] bool parse(const QStringList &arguments);

    template <typename Value, std::size_t Count>
    [[nodiscard]] Value choice(const char *name, const Choices<Value, Count> &choices)
    {
        const QString given = value(name);
        QStringList words;
        for (const auto &[word, meaning] : choices) {
            if (given == QLatin1String(word))
                return meaning;
            words << QString::fromLatin1(word);
        }
        complainOfChoice(name, words);
        return choices.front().second;
    }
    //! `--port`: from 0 to 65535.
    [[nodiscard]] std::uint16_t port();

    [[nodiscard]] bool isSet(const char *name) const;
    [[nodiscard]] QString value(const char *name) const;
    [[nodiscard]] QStringList values(const char *name) const;
    //! What is no option; the command itself comes first.
    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments(); }
    [[nodiscard]] QString help() const { return m_parser.helpText(); }

    //! Takes note of a mistake, unless there was one before.
    void complain(const QString &sentence);
    [[nodiscard]] const std::optional<QString> &mistake() const { return m_mistake; }

private:
    void complainOfChoice(const char *name, const QStringList &words);

    QCommandLineParser m_parser;
    std::optional<QString> m_mistake;
};

} // namespace talkstick::cli

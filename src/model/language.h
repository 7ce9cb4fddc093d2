// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <vector>

namespace talkstick::model {

//! A language that people can be spoken to in.
struct Language
{
    QString code; //!< ISO 639-1, "fr": what is kept in the settings.
    QString name; //!< In itself, "Français".
    friend bool operator==(const Language &, const Language &) = default;
};

//! The settings' key of the language chosen; its value is a code, or empty for the system's.
inline constexpr QLatin1String kLanguageKey {"language"};

//! The languages this program has been built with. English is always the first.
[[nodiscard]] std::vector<Language> languages();

//! The code of the language to use: the one \a chosen if there is such a language, else the first
//! of \a preferred that there is (as QLocale::uiLanguages() has them, "fr-CA"), else English.
[[nodiscard]] QString languageFor(const QString &chosen, const QStringList &preferred);

//! How dates and numbers are written in a \a language: as the \a system writes them if its dates
//! are in that language, else as is usual where it is spoken.
[[nodiscard]] QLocale localeFor(const QString &language, const QLocale &system);

//! Has everything said in one language, dates and numbers with it, while it lives. What is on
//! screen already is not said again.
class Translation final
{
public:
    //! There must be a QCoreApplication. The language is the one that use() takes.
    explicit Translation(const QString &chosen = {}) { use(chosen); }
    ~Translation();
    Q_DISABLE_COPY_MOVE(Translation)

    //! From now on the language that languageFor() finds for \a chosen and the system's languages.
    void use(const QString &chosen);
    //! As if there were no language but the program's own, whatever the system's is: for what
    //! other programs read.
    void useNone();

private:
    QTranslator m_translator;
};

} // namespace talkstick::model

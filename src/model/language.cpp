// SPDX-License-Identifier: MIT
#include "model/language.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace talkstick::model {
namespace {

const QString kEnglish = QStringLiteral("en");

QString fileOf(const QString &language)
{
    return QStringLiteral(":/translations/talkstick_%1.qm").arg(language);
}

bool isThere(const QString &language)
{
    const std::vector<Language> all = languages();
    return std::any_of(all.begin(), all.end(),
                       [&](const Language &one) { return one.code == language; });
}

} // namespace

std::vector<Language> languages()
{
    std::vector<Language> all {{kEnglish, QStringLiteral("English")},
                               {QStringLiteral("fr"), QStringLiteral("Français")},
                               {QStringLiteral("vi"), QStringLiteral("Tiếng Việt")}};
    std::erase_if(all, [](const Language &one) {
        return one.code != kEnglish && !QFile::exists(fileOf(one.code));
    });
    return all;
}

QString languageFor(const QString &chosen, const QStringList &preferred)
{
    if (isThere(chosen))
        return chosen;
    for (const QString &name : preferred) {
        const QString language = name.section(u'-', 0, 0);
        if (isThere(language))
            return language;
    }
    return kEnglish;
}

QLocale localeFor(const QString &language, const QLocale &system)
{
    // What the system's language is does not tell: it may have been set for messages alone.
    const QLocale usual(QLocale(language).language(), system.territory());
    return usual.standaloneDayName(1) == system.standaloneDayName(1) ? system : usual;
}

Translation::~Translation()
{
    useNone();
}

void Translation::use(const QString &chosen)
{
    QCoreApplication::removeTranslator(&m_translator);
    const QString language = languageFor(chosen, QLocale::system().uiLanguages());
    QLocale::setDefault(localeFor(language, QLocale::system()));
    // English has only the plurals there, and nothing if this program was built without.
    if (m_translator.load(fileOf(language)))
        QCoreApplication::installTranslator(&m_translator);
}

void Translation::useNone()
{
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(QLocale::c());
}

} // namespace talkstick::model

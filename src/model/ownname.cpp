// SPDX-License-Identifier: MIT
#include "model/ownname.h"

#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace talkstick::model {
namespace {

const QString kNameKey = QStringLiteral("name");

QString account()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

} // namespace

QString suggestedName(const QString &account)
{
    const QStringList nobody {QStringLiteral("root"), QStringLiteral("user"),
                              QStringLiteral("admin"), QStringLiteral("administrator"),
                              QStringLiteral("guest")};
    const auto isLetter = [](QChar one) { return one.isLetter() || one.isMark(); };
    const auto begin = std::find_if(account.begin(), account.end(), isLetter);
    const auto end = std::find_if_not(begin, account.end(), isLetter);
    QString word(begin, int(end - begin));
    if (word.isEmpty() || nobody.contains(word, Qt::CaseInsensitive))
        return {};
    word[0] = word[0].toUpper();
    return word;
}

QString ownName(const QSettings &settings)
{
    const QVariant chosen = settings.value(kNameKey);
    return chosen.isValid() ? chosen.toString() : suggestedName(account());
}

bool hasOwnName(const QSettings &settings)
{
    return settings.contains(kNameKey);
}

void keepOwnName(QSettings &settings, const QString &name)
{
    settings.setValue(kNameKey, name);
}

} // namespace talkstick::model

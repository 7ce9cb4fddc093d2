// SPDX-License-Identifier: MIT
#include "ui/ownname.h"

#include "model/ownname.h"

#include <QSettings>

namespace talkstick::ui {
namespace {

const QString kNameKey = QStringLiteral("name");

QString account()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

} // namespace

QString ownName(const QSettings &settings)
{
    const QVariant chosen = settings.value(kNameKey);
    return chosen.isValid() ? chosen.toString() : model::suggestedName(account());
}

bool hasOwnName(const QSettings &settings)
{
    return settings.contains(kNameKey);
}

void keepOwnName(QSettings &settings, const QString &name)
{
    settings.setValue(kNameKey, name);
}

} // namespace talkstick::ui

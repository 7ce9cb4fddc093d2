// SPDX-License-Identifier: MIT
#include "ui/keepingsetting.h"

#include <QSettings>

namespace talkstick::ui {
namespace {

using session::Keeping;

// Words: whoever reads the file sees what they mean.
const QString kKey = QStringLiteral("keep");
const QString kAll = QStringLiteral("all");
const QString kNothing = QStringLiteral("nothing");

} // namespace

Keeping rememberedKeeping(const QSettings &settings)
{
    return settings.value(kKey).toString() == kNothing ? Keeping::InMemory : Keeping::OnDisk;
}

void rememberKeeping(QSettings &settings, Keeping keeping)
{
    settings.setValue(kKey, keeping == Keeping::InMemory ? kNothing : kAll);
}

} // namespace talkstick::ui

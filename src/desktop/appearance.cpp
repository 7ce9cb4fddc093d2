// SPDX-License-Identifier: MIT
#include "desktop/appearance.h"

#include <QByteArray>
#include <QtGlobal>

namespace talkstick::desktop {
namespace {

#ifdef Q_OS_WIN
void setUnlessSet(const char *variable, const QByteArray &value)
{
    if (!qEnvironmentVariableIsSet(variable))
        qputenv(variable, value);
}
#endif

} // namespace

void prepareAppearance()
{
#ifdef Q_OS_WIN
    // Up to Qt 6.4 the native style stays light whatever the system says.
    setUnlessSet("QT_STYLE_OVERRIDE", QByteArrayLiteral("Fusion"));
    setUnlessSet("QT_QPA_PLATFORM", QByteArrayLiteral("windows:darkmode=2"));
#endif
}

} // namespace talkstick::desktop

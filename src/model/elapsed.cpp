// SPDX-License-Identifier: MIT
#include "model/elapsed.h"

#include <QCoreApplication>
#include <QLocale>

namespace talkstick::model {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Elapsed)
};

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

} // namespace

QString elapsed(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = then.isValid() ? then.secsTo(now) : 0;
    if (seconds < kMinute)
        return {};
    if (seconds < kHour)
        return Words::tr("%n min", "for so many minutes", int(seconds / kMinute));
    if (seconds < 2 * kDay)
        return Words::tr("%n h", "for so many hours", int(seconds / kHour));
    return Words::tr("%n days", "for so many days", int(seconds / kDay));
}

QString pointInTime(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return {};
    const QLocale locale;
    const QDateTime local = then.toLocalTime();
    const QString time = locale.toString(local.time(), QLocale::ShortFormat);
    const qint64 ago = local.date().daysTo(now.toLocalTime().date());
    if (ago == 0)
        return time;
    const QString day = ago > 0 && ago < 7
        ? locale.standaloneDayName(local.date().dayOfWeek(), QLocale::ShortFormat)
        : locale.toString(local.date(), QLocale::ShortFormat);
    return Words::tr("%1 %2", "day, time").arg(day, time);
}

QString exactTime(const QDateTime &then)
{
    return then.isValid() ? QLocale().toString(then.toLocalTime(), QLocale::LongFormat) : QString();
}

QString dayName(const QDate &day, const QDate &today)
{
    const qint64 ago = day.daysTo(today);
    if (ago == 0)
        return Words::tr("Today");
    if (ago == 1)
        return Words::tr("Yesterday");
    const QLocale locale;
    if (ago > 1 && ago < 7)
        return locale.standaloneDayName(day.dayOfWeek());
    return locale.toString(day, QLocale::LongFormat);
}

} // namespace talkstick::model

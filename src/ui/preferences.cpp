// SPDX-License-Identifier: MIT
#include "ui/preferences.h"

#include "model/language.h"

#include <QSettings>

#include <algorithm>

namespace talkstick::ui {
namespace {

using model::EnterKey;
using Switch = Preferences::Switch;
using WhenClosed = Preferences::WhenClosed;

struct Kept
{
    QString key;
    bool usual;
};

const QString kEnterKey = QStringLiteral("write/enter");
const QString kClosedKey = QStringLiteral("window/whenClosed");
const QString kMyTurnKey = QStringLiteral("remind/myTurnDays");
const QString kSilenceKey = QStringLiteral("remind/silenceDays");

// Words, not numbers: whoever reads the file sees what they mean.
const QString kNewLine = QStringLiteral("newLine");
const QString kSends = QStringLiteral("sends");
const QString kQuit = QStringLiteral("quit");
const QString kKeepListening = QStringLiteral("keepListening");

Kept kept(Switch which)
{
    switch (which) {
    case Switch::TakeTurnBack: return {QStringLiteral("write/takeBack"), false};
    case Switch::ShowTyping: return {QStringLiteral("write/showTyping"), true};
    case Switch::Notify: return {QStringLiteral("notify/on"), true};
    case Switch::ShowText: return {QStringLiteral("notify/showText"), false};
    case Switch::Sound: return {QStringLiteral("notify/sound"), true};
    case Switch::DoNotDisturb: break;
    }
    return {QStringLiteral("notify/doNotDisturb"), false};
}

// What is no number is as if it were not there.
int days(const QSettings &settings, const QString &key, int usual)
{
    bool isNumber = false;
    const int days = settings.value(key).toInt(&isNumber);
    return isNumber ? std::clamp(days, 0, model::kMostReminderDays) : usual;
}

} // namespace

Preferences::Preferences(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{ }

bool Preferences::isOn(Switch which) const
{
    const Kept where = kept(which);
    return m_settings.value(where.key, where.usual).toBool();
}

void Preferences::set(Switch which, bool on)
{
    if (on != isOn(which))
        keep(kept(which).key, on);
}

EnterKey Preferences::enterKey() const
{
    return m_settings.value(kEnterKey).toString() == kNewLine ? EnterKey::NewLine : EnterKey::Sends;
}

void Preferences::setEnterKey(EnterKey enter)
{
    if (enter != enterKey())
        keep(kEnterKey, enter == EnterKey::NewLine ? kNewLine : kSends);
}

model::ReminderRules Preferences::reminders() const
{
    const model::ReminderRules usual;
    return {days(m_settings, kMyTurnKey, usual.myTurnDays),
            days(m_settings, kSilenceKey, usual.silenceDays)};
}

void Preferences::setReminders(const model::ReminderRules &rules)
{
    if (rules == reminders())
        return;
    m_settings.setValue(kMyTurnKey, rules.myTurnDays);
    keep(kSilenceKey, rules.silenceDays);
}

WhenClosed Preferences::whenClosed() const
{
    const QString word = m_settings.value(kClosedKey).toString();
    if (word == kKeepListening)
        return WhenClosed::KeepListening;
    return word == kQuit ? WhenClosed::Quit : WhenClosed::Ask;
}

void Preferences::setWhenClosed(WhenClosed what)
{
    if (what == whenClosed())
        return;
    switch (what) {
    case WhenClosed::Ask: return keep(kClosedKey, QString());
    case WhenClosed::Quit: return keep(kClosedKey, kQuit);
    case WhenClosed::KeepListening: return keep(kClosedKey, kKeepListening);
    }
}

QString Preferences::language() const
{
    return m_settings.value(model::kLanguageKey).toString();
}

void Preferences::setLanguage(const QString &code)
{
    if (code != language())
        keep(model::kLanguageKey, code);
}

Habits Preferences::habits() const
{
    return {enterKey(),
            isOn(Switch::TakeTurnBack) ? Habits::Turns::CanBeTakenBack : Habits::Turns::GoAtOnce,
            isOn(Switch::ShowTyping) ? Habits::Typing::Shown : Habits::Typing::Hidden};
}

void Preferences::keep(const QString &key, const QVariant &value)
{
    m_settings.setValue(key, value);
    emit changed();
}

} // namespace talkstick::ui

// SPDX-License-Identifier: MIT
#include "ui/zoom.h"

#include <QApplication>
#include <QSettings>

#include <algorithm>

namespace talkstick::ui {
namespace {

constexpr int kUsual = 100;
constexpr int kLeast = 50;
constexpr int kMost = 300;
constexpr int kStep = 10;
const QString kKey = QStringLiteral("view/zoom");
const QString kAudienceKey = QStringLiteral("view/audienceZoom");

int forAudience(int percent)
{
    return percent * 8 / 5;
}

// What is no number is as if it were not there.
int percentIn(const QSettings &settings, const QString &key, int otherwise)
{
    bool isNumber = false;
    const int percent = settings.value(key).toInt(&isNumber);
    return isNumber ? percent : otherwise;
}

} // namespace

Zoom::Zoom(QSettings &settings)
    : m_settings(settings)
    , m_usual(QApplication::font())
{
    if (percent() != kUsual)
        apply();
}

Zoom::~Zoom()
{
    if (QApplication::font() != m_usual)
        QApplication::setFont(m_usual);
}

void Zoom::setPurpose(Purpose purpose)
{
    m_purpose = purpose;
    apply();
}

int Zoom::percent() const
{
    const int forOneself = std::clamp(percentIn(m_settings, kKey, kUsual), kLeast, kMost);
    if (m_purpose == Purpose::Oneself)
        return forOneself;
    return std::clamp(percentIn(m_settings, kAudienceKey, forAudience(forOneself)), kLeast,
                      forAudience(kMost));
}

void Zoom::in()
{
    set(percent() + kStep);
}

void Zoom::out()
{
    set(percent() - kStep);
}

void Zoom::reset()
{
    if (m_purpose == Purpose::Oneself)
        return set(kUsual);
    m_settings.remove(kAudienceKey);
    apply();
}

void Zoom::set(int percent)
{
    const bool isOwn = m_purpose == Purpose::Oneself;
    m_settings.setValue(isOwn ? kKey : kAudienceKey,
                        std::clamp(percent, kLeast, isOwn ? kMost : forAudience(kMost)));
    apply();
}

void Zoom::apply() const
{
    QFont font = m_usual;
    font.setPointSizeF(m_usual.pointSizeF() * percent() / kUsual);
    QApplication::setFont(font);
}

} // namespace talkstick::ui

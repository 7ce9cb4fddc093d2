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

} // namespace

Zoom::Zoom(QSettings &settings)
    : m_settings(settings)
    , m_usual(QApplication::font())
{
    if (percent() != kUsual)
        apply();
}

void Zoom::setPurpose(Purpose purpose)
{
    m_purpose = purpose;
    apply();
}

int Zoom::percent() const
{
    const int forOneself = std::clamp(m_settings.value(kKey, kUsual).toInt(), kLeast, kMost);
    if (m_purpose == Purpose::Oneself)
        return forOneself;
    return std::clamp(m_settings.value(kAudienceKey, forAudience(forOneself)).toInt(), kLeast,
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

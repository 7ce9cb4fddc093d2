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

} // namespace

Zoom::Zoom(QSettings &settings)
    : m_settings(settings)
    , m_usual(QApplication::font())
    , m_percent(std::clamp(settings.value(kKey, kUsual).toInt(), kLeast, kMost))
{
    if (m_percent != kUsual)
        apply();
}

void Zoom::in()
{
    set(m_percent + kStep);
}

void Zoom::out()
{
    set(m_percent - kStep);
}

void Zoom::reset()
{
    set(kUsual);
}

void Zoom::set(int percent)
{
    m_percent = std::clamp(percent, kLeast, kMost);
    m_settings.setValue(kKey, m_percent);
    apply();
}

void Zoom::apply() const
{
    QFont font = m_usual;
    font.setPointSizeF(m_usual.pointSizeF() * m_percent / kUsual);
    QApplication::setFont(font);
}

} // namespace talkstick::ui

// SPDX-License-Identifier: MIT
#include "ui/colours.h"

#include <QPalette>
#include <QStyleOption>

#include <algorithm>
#include <cmath>

namespace talkstick::ui {
namespace {

constexpr double kReadable = 4.5; // WCAG 2.1, 1.4.3
constexpr double kVisible = 3.0; // WCAG 2.1, 1.4.11
constexpr double kDark = 0.18; // luminance below which a window is dark
constexpr double kHighContrast = 20.9; // black on white, and nothing between

// Like every one of the palette's, but opaque: what shines through would change the contrast.
QColor opaque(const QPalette &palette, QPalette::ColorRole role)
{
    QColor colour = palette.color(QPalette::Active, role).toRgb();
    colour.setAlpha(255);
    return colour;
}

QColor blackOrWhite(const QColor &background)
{
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    return contrast(black, background) > contrast(white, background) ? black : white;
}

QColor readable(const QColor &text, const QColor &background)
{
    return contrast(text, background) >= kReadable ? text : blackOrWhite(background);
}

// The signal colours, which no palette has.
struct Signals
{
    QColor caution;
    QColor failure;
    QColor good;
};

Signals signalColours(Colours::Scheme scheme)
{
    if (scheme == Colours::Scheme::Light)
        return {QColor(0x8a, 0x5a, 0x00), QColor(0xb3, 0x26, 0x1e), QColor(0x1b, 0x7f, 0x3b)};
    return {QColor(0xf2, 0xc1, 0x4e), QColor(0xff, 0x7b, 0x72), QColor(0x7b, 0xd8, 0x8f)};
}

Inks inksFor(const QColor &surface, const QColor &paletteText, const QColor &highlight,
             const Signals &signal)
{
    Inks inks;
    inks.text = readable(paletteText, surface);
    const auto ensured = [&](const QColor &colour, double ratio) {
        return ensureContrast(colour, surface, inks.text, ratio);
    };
    inks.caption = ensured(mix(inks.text, surface, 0.35), kReadable);
    inks.stick = ensured(highlight, kVisible);
    inks.onStick = blackOrWhite(inks.stick);
    inks.link = ensured(highlight, kReadable);
    inks.caution = ensured(signal.caution, kReadable);
    inks.failure = ensured(signal.failure, kReadable);
    inks.good = ensured(signal.good, kReadable);
    return inks;
}

bool isHighContrast(const Colours &colours)
{
    return contrast(colours.onPage.text, colours.page) >= kHighContrast
        && contrast(colours.onWindow.text, colours.window) >= kHighContrast;
}

QColor outline(const Colours &colours, const QColor &bubble, const QColor &text)
{
    const QColor decoration = mix(bubble, text, 0.18);
    if (!isHighContrast(colours))
        return decoration;
    return ensureContrast(decoration, colours.page, colours.onPage.text, kVisible);
}

} // namespace

Colours deriveColours(const QPalette &palette)
{
    const QColor text = opaque(palette, QPalette::Text);
    const QColor highlight = opaque(palette, QPalette::Highlight);

    Colours colours;
    colours.window = opaque(palette, QPalette::Window);
    colours.page = opaque(palette, QPalette::Base);
    const bool dark = luminance(colours.window) < kDark;
    colours.scheme = dark ? Colours::Scheme::Dark : Colours::Scheme::Light;
    colours.theirs = mix(colours.page, text, dark ? 0.10 : 0.06);
    colours.mine = mix(colours.page, highlight, dark ? 0.30 : 0.16);

    const Signals signal = signalColours(colours.scheme);
    colours.onWindow =
        inksFor(colours.window, opaque(palette, QPalette::WindowText), highlight, signal);
    colours.onPage = inksFor(colours.page, text, highlight, signal);
    colours.onMine = inksFor(colours.mine, text, highlight, signal);
    colours.onTheirs = inksFor(colours.theirs, text, highlight, signal);
    colours.mineOutline = outline(colours, colours.mine, colours.onMine.text);
    colours.theirsOutline = outline(colours, colours.theirs, colours.onTheirs.text);
    colours.edge = ensureContrast(opaque(palette, QPalette::Mid), colours.window,
                                  colours.onWindow.text, kVisible);
    return colours;
}

QColor selectedText(const QStyleOptionViewItem &row)
{
    const auto group =
        row.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    return selectedText(row.palette.color(group, QPalette::HighlightedText),
                        row.palette.color(group, QPalette::Highlight));
}

QColor selectedText(const QColor &highlightedText, const QColor &highlight)
{
    return readable(highlightedText, highlight);
}

QColor mix(const QColor &a, const QColor &b, double part)
{
    const auto channel = [part](int from, int to) {
        return int(std::lround(from + (to - from) * part));
    };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

double luminance(const QColor &colour)
{
    const auto linear = [](int channel) {
        const double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green())
        + 0.0722 * linear(colour.blue());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor ensureContrast(const QColor &colour, const QColor &background, const QColor &text,
                      double ratio)
{
    for (int percent = 0; percent < 100; ++percent) {
        const QColor candidate = mix(colour, text, percent / 100.0);
        if (contrast(candidate, background) >= ratio)
            return candidate;
    }
    return text;
}

} // namespace talkstick::ui

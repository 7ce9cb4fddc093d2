// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

#include <cstdint>

class QPalette;
class QStyleOptionViewItem;

namespace talkstick::ui {

//! What is drawn on one surface. Everything here has the contrast with that surface that reading it
//! needs: 4.5, the stick 3.
struct Inks
{
    QColor text;
    QColor caption; //!< Small print: number, speaker, time.
    QColor stick; //!< The stick, the composer's frame, the focus.
    QColor onStick; //!< Black or white: text on that colour.
    QColor link; //!< To be underlined as well.
    QColor caution; //!< Always with an icon or words that say it too.
    QColor failure; //!< The same.
    QColor good; //!< For a tick.
    friend bool operator==(const Inks &, const Inks &) = default;
};

//! Every colour of the program, derived from a palette and corrected until it can be seen: systems
//! hand out palettes whose highlight does not show on their own window.
struct Colours
{
    enum class Scheme : std::uint8_t { Light, Dark };

    Scheme scheme = Scheme::Light;
    QColor window; //!< The surface of band, bars and list.
    QColor page; //!< The surface of the transcript and of fields.
    QColor mine; //!< What I say, and my seat while I hold the stick.
    QColor theirs; //!< The same for the other person.
    Inks onWindow;
    Inks onPage;
    Inks onMine;
    Inks onTheirs;
    QColor mineOutline; //!< Decoration.
    QColor theirsOutline;
    QColor edge; //!< Edges of fields, hairlines that mean something, icons: 3 on the window.
    friend bool operator==(const Colours &, const Colours &) = default;
};

[[nodiscard]] Colours deriveColours(const QPalette &palette);
//! What is written on a selected row: HighlightedText if it can be read there, else black or white.
[[nodiscard]] QColor selectedText(const QStyleOptionViewItem &row);
//! The same where \a highlight is what is behind it.
[[nodiscard]] QColor selectedText(const QColor &highlightedText, const QColor &highlight);

//! \a a and \a b mixed linearly in sRGB: \a part 0 is \a a, 1 is \a b.
[[nodiscard]] QColor mix(const QColor &a, const QColor &b, double part);
//! Relative luminance, 0 to 1 (WCAG 2.1).
[[nodiscard]] double luminance(const QColor &colour);
//! Contrast ratio, 1 to 21 (WCAG 2.1).
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
//! \a colour, mixed towards \a text in steps of 1 % until its contrast with \a background is at
//! least \a ratio. \a text itself if that is not enough.
[[nodiscard]] QColor ensureContrast(const QColor &colour, const QColor &background,
                                    const QColor &text, double ratio);

} // namespace talkstick::ui

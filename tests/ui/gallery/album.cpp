// SPDX-License-Identifier: MIT
#include "album.h"

#include "ui/icons.h"

#include <QApplication>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace talkstick::gallery {
namespace {

constexpr int kSheetWidth = 1600; // pixels, without what is between the pictures
constexpr int kSheetHeight = 1400;
constexpr int kGap = 12;
constexpr int kCaption = 20;

int columnsFor(int width)
{
    return width <= 400 ? 4 : width <= 1000 ? 3 : 2;
}

// Everything that was put off is done: layouts, and what they made necessary.
void settle()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

// As by a mouse, step by step: what has become narrower may become so again.
void resizeTo(QWidget &window, const QSize &size)
{
    for (int i = 0; i < 4 && window.size() != size; ++i) {
        window.resize(size);
        // A window manager may take its time, or grant less.
        [[maybe_unused]] const bool isSo =
            QTest::qWaitFor([&] { return window.size() == size; }, 50);
        settle();
    }
}

void paintCaption(QPainter &painter, const QRect &where, const QString &text)
{
    QFont font = painter.font();
    font.setPixelSize(13);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter, text);
}

// As many of \a pictures, from \a first on, as find a place.
QImage sheet(const QList<Picture> &pictures, qsizetype &first)
{
    int widest = 0;
    for (const Picture &picture : pictures)
        widest = std::max(widest, picture.image.width());
    const int columns = columnsFor(widest);
    const int cell = std::min(widest, kSheetWidth / columns);
    QImage image(columns * (cell + kGap) + kGap, kSheetHeight, QImage::Format_RGB32);
    image.fill(QColor(90, 60, 100)); // like nothing in the program
    QPainter painter(&image);
    int top = 0;
    while (first < pictures.size()) {
        int height = 0;
        const auto last = std::min(first + columns, pictures.size());
        QList<QImage> row;
        for (auto i = first; i < last; ++i) {
            const QImage &full = pictures.at(i).image;
            row << (full.width() > cell ? full.scaledToWidth(cell, Qt::SmoothTransformation)
                                        : full);
            height = std::max(height, row.last().height());
        }
        if (top > 0 && top + kCaption + height + kGap > kSheetHeight)
            break;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const int left = kGap + int(i) * (cell + kGap);
            paintCaption(painter, {left, top, cell, kCaption}, pictures.at(first + i).scene);
            painter.drawImage(left, top + kCaption, row.at(i));
        }
        top += kCaption + height + kGap;
        first = last;
    }
    return image.copy(0, 0, image.width(), std::min(top, kSheetHeight));
}

} // namespace

QImage grab(QWidget &widget)
{
    settle();
    // Of what is in the program only the button that clears a field fades, by a property of Qt's
    // own.
    const auto isStill = [&widget] {
        const auto all = widget.findChildren<QToolButton *>();
        return std::none_of(all.begin(), all.end(), [](const QToolButton *each) {
            const QVariant opacity = each->property("opacity");
            return opacity.isValid() && opacity.toDouble() > 0 && opacity.toDouble() < 1;
        });
    };
    [[maybe_unused]] const bool still = QTest::qWaitFor(isStill, 1000);
    return widget.grab().toImage();
}

QList<Picture> take(const Scene &scene, const QList<Look> &looks)
{
    const QString name = QString::fromLatin1(scene.name);
    apply(looks.first());
    Stage stage;
    QWidget *shown = scene.play(stage);
    if (shown) {
        [[maybe_unused]] const bool isThere = QTest::qWaitForWindowExposed(shown->window());
        return {{name, looks.first(), grab(*shown), {}}};
    }
    QList<Picture> pictures;
    for (const Look &look : looks) {
        const QSize asked(look.width, heightFor(look));
        resizeTo(stage.window(), asked);
        pictures.append({name, look, grab(stage.window()), asked});
    }
    return pictures;
}

QList<QImage> sheets(const QList<Picture> &pictures)
{
    QList<QImage> made;
    for (qsizetype first = 0; first < pictures.size();)
        made << sheet(pictures, first);
    return made;
}

// Each symbol small in every size, and large below; the last is the application's.
QImage iconSheet(Look::Scheme scheme)
{
    constexpr int kColumns = 7;
    constexpr int kLarge = 256;
    constexpr int kSmall = 48;
    constexpr int kLast = int(ui::Symbol::More);
    const QPalette palette = paletteFor(scheme);
    QImage image(kColumns * (kLarge + kGap) + kGap, 2 * (kLarge + kSmall + 3 * kGap),
                 QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Window));
    QPainter painter(&image);
    for (int i = 0; i <= kLast + 1; ++i) {
        const QIcon icon =
            i > kLast ? ui::applicationIcon() : ui::icon(static_cast<ui::Symbol>(i), palette);
        int left = kGap + i % kColumns * (kLarge + kGap);
        const int top = kGap + i / kColumns * (kLarge + kSmall + 3 * kGap);
        painter.drawPixmap(left, top + kSmall + kGap, icon.pixmap(kLarge));
        for (const int side : {16, 24, 32, kSmall}) {
            painter.drawPixmap(left, top + kSmall - side, icon.pixmap(side));
            left += side + kGap;
        }
    }
    return image;
}

} // namespace talkstick::gallery

// SPDX-License-Identifier: MIT
//
// talkstick-icons FOLDER: draws the application's icon, as the program does, into files: a theme
// folder of icons for Linux, talkstick.ico and talkstick.icns.
#include "iconfiles.h"
#include "svgpicture.h"
#include "ui/applicationicon.h"
#include "ui/icons.h"

#include <QDir>
#include <QFile>
#include <QPainter>

#include <cstdio>

using namespace talkstick;

namespace {

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    const bool written = QDir().mkpath(QFileInfo(path).path()) && file.open(QFile::WriteOnly)
        && file.write(content) == content.size() && file.flush();
    if (!written)
        std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
    return written;
}

QByteArray scalable()
{
    constexpr int kSide = 64;
    icons::SvgPicture svg(kSide);
    QPainter painter(&svg);
    ui::paintApplicationIcon(painter, kSide, ui::TurnSign::Mine);
    painter.end();
    return svg.text();
}

// For panels, which colour it themselves: the stick alone, as the program's own symbols.
QByteArray symbolic()
{
    constexpr int kSide = 16;
    icons::SvgPicture svg(kSide);
    QPainter painter(&svg);
    ui::icon(ui::Symbol::Stick, QColor(0x2e, 0x34, 0x36)).paint(&painter, 0, 0, kSide, kSide);
    painter.end();
    return svg.text();
}

bool writeAll(const QString &folder)
{
    const QString theme = folder + QStringLiteral("/hicolor/");
    for (const int side : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
        const QString name = QStringLiteral("%1x%1/apps/talkstick.png").arg(side);
        if (!write(theme + name, icons::pngOf(icons::picture(side))))
            return false;
    }
    return write(theme + QStringLiteral("scalable/apps/talkstick.svg"), scalable())
        && write(theme + QStringLiteral("symbolic/apps/talkstick-symbolic.svg"), symbolic())
        && write(folder + QStringLiteral("/talkstick.ico"), icons::ico())
        && write(folder + QStringLiteral("/talkstick.icns"), icons::icns());
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: talkstick-icons FOLDER\n", stderr);
        return 2;
    }
    return writeAll(QFile::decodeName(argv[1])) ? 0 : 1;
}

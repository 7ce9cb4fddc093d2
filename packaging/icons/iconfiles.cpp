// SPDX-License-Identifier: MIT
#include "iconfiles.h"

#include "ui/applicationicon.h"
#include "ui/icons.h"

#include <QBuffer>
#include <QList>
#include <QPainter>
#include <QtEndian>

namespace talkstick::icons {
namespace {

template <typename Number>
QByteArray littleEndian(Number number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray bigEndian(qsizetype number)
{
    QByteArray bytes(sizeof(quint32), Qt::Uninitialized);
    qToBigEndian(quint32(number), bytes.data());
    return bytes;
}

// Under its four letters, with its length, the eight bytes of both included.
QByteArray chunk(const QByteArray &letters, const QByteArray &content)
{
    constexpr qsizetype kHeader = 8;
    return letters + bigEndian(kHeader + content.size()) + content;
}

} // namespace

QImage picture(int side)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    ui::paintApplicationIcon(painter, side, ui::TurnSign::Mine);
    return image;
}

QByteArray pngOf(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray ico()
{
    constexpr quint32 kHeader = 6;
    constexpr quint32 kEntry = 16;
    const QList<int> sides {16, 20, 24, 32, 40, 48, 64, 256};
    QByteArray entries;
    QByteArray pictures;
    const quint32 start = kHeader + kEntry * quint32(sides.size());
    for (const int side : sides) {
        const QByteArray png = pngOf(picture(side));
        const char shown = char(side % 256); // 0 stands for 256
        entries += QByteArray(2, shown) + QByteArray(2, '\0') + littleEndian<quint16>(1)
            + littleEndian<quint16>(32) + littleEndian(quint32(png.size()))
            + littleEndian(start + quint32(pictures.size()));
        pictures += png;
    }
    return littleEndian<quint16>(0) + littleEndian<quint16>(1) + littleEndian(quint16(sides.size()))
        + entries + pictures;
}

QByteArray icns()
{
    struct Entry
    {
        const char *letters;
        int side; // pixels
    };
    constexpr Entry kEntries[] {{"icp4", 16},  {"ic11", 32},  {"icp5", 32},  {"ic12", 64},
                                {"ic07", 128}, {"ic13", 256}, {"ic08", 256}, {"ic14", 512},
                                {"ic09", 512}, {"ic10", 1024}};
    QByteArray chunks;
    for (const Entry &entry : kEntries)
        chunks += chunk(entry.letters, pngOf(picture(entry.side)));
    return chunk("icns", chunks);
}

} // namespace talkstick::icons

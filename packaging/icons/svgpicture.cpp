// SPDX-License-Identifier: MIT
#include "svgpicture.h"

#include <QPaintEngine>
#include <QPainterPath>
#include <QPainterPathStroker>
#include <QPen>

#include <cmath>
#include <limits>

namespace talkstick::icons {
namespace {

constexpr int kDotsPerInch = 96;
constexpr double kMillimetresPerInch = 25.4;
constexpr double kRounding = 1000; // to a thousandth of a unit

QByteArray number(double value)
{
    return QByteArray::number(std::round(value * kRounding) / kRounding + 0.0, 'g', 7);
}

QByteArray point(const QPainterPath::Element &element)
{
    return number(element.x) + ' ' + number(element.y);
}

QByteArray commandsOf(const QPainterPath &path)
{
    QByteArray commands;
    for (int at = 0; at < path.elementCount(); ++at) {
        const QPainterPath::Element element = path.elementAt(at);
        switch (element.type) {
        case QPainterPath::MoveToElement: commands += 'M' + point(element); break;
        case QPainterPath::LineToElement: commands += 'L' + point(element); break;
        case QPainterPath::CurveToElement: commands += 'C' + point(element); break;
        case QPainterPath::CurveToDataElement: commands += ' ' + point(element); break;
        }
    }
    return commands + 'Z';
}

// A stroke as the surface it covers: desktops colour symbolic icons by what is filled.
QPainterPath surfaceOf(const QPainterPath &path, const QPen &pen)
{
    const QPainterPathStroker stroker(pen);
    return stroker.createStroke(path);
}

} // namespace

class SvgEngine final : public QPaintEngine
{
public:
    SvgEngine()
        : QPaintEngine(AllFeatures)
    { }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }
    // The state is asked for when something is drawn.
    void updateState(const QPaintEngineState &) override { }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }

    void drawPath(const QPainterPath &path) override
    {
        if (state->brush().style() != Qt::NoBrush)
            fill(path, state->brush().color());
        if (state->pen().style() != Qt::NoPen)
            fill(surfaceOf(path, state->pen()), state->pen().color());
    }

    [[nodiscard]] const QByteArray &paths() const { return m_paths; }

private:
    void fill(const QPainterPath &path, const QColor &colour)
    {
        m_paths += "  <path fill=\"" + colour.name().toLatin1() + "\" d=\""
            + commandsOf(state->transform().map(path)) + "\"/>\n";
    }

    QByteArray m_paths;
};

SvgPicture::SvgPicture(int side)
    : m_side(side)
    , m_engine(std::make_unique<SvgEngine>())
{ }

SvgPicture::~SvgPicture() = default;

QPaintEngine *SvgPicture::paintEngine() const
{
    return m_engine.get();
}

QByteArray SvgPicture::text() const
{
    const QByteArray side = QByteArray::number(m_side);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + side + "\" height=\"" + side
        + "\" viewBox=\"0 0 " + side + ' ' + side + "\">\n" + m_engine->paths() + "</svg>\n";
}

int SvgPicture::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
    case PdmHeight: return m_side;
    case PdmWidthMM:
    case PdmHeightMM: return int(m_side * kMillimetresPerInch / kDotsPerInch);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY: return kDotsPerInch;
    case PdmDevicePixelRatio: return 1;
    case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
    case PdmDepth: return 32;
    case PdmNumColors: return std::numeric_limits<int>::max();
    }
    return 0;
}

} // namespace talkstick::icons

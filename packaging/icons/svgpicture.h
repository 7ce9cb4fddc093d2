// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QPaintDevice>

#include <memory>

namespace talkstick::icons {

class SvgEngine;

//! Writes down as SVG what is painted on it: filled and stroked paths in plain colours, which is
//! all that the program's pictures are made of. (QSvgGenerator is in a library of its own.)
class SvgPicture final : public QPaintDevice
{
public:
    //! A square of \a side units.
    explicit SvgPicture(int side);
    ~SvgPicture() override;

    [[nodiscard]] QPaintEngine *paintEngine() const override;
    //! The whole file; of the same painting always the same bytes.
    [[nodiscard]] QByteArray text() const;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    int m_side;
    std::unique_ptr<SvgEngine> m_engine;
};

} // namespace talkstick::icons

// SPDX-License-Identifier: MIT
#pragma once

#include "model/band.h"
#include "ui/colours.h"
#include "ui/metrics.h"

#include <QVariantAnimation>
#include <QWidget>

class QPushButton;

namespace talkstick::ui {

//! Two seats, theirs and mine, and the stick at the outer edge of the holder's. When the stick
//! changes hands it moves across, which is the only thing that moves in the program.
class BandWidget final : public QWidget
{
    Q_OBJECT

public:
    explicit BandWidget(QWidget *parent = nullptr);
    ~BandWidget() override;

    void setBand(const model::Band &band);
    [[nodiscard]] const model::Band &band() const { return m_band; }
    //! Where the stick is: 0 in their seat, 1 in mine, between them while it moves.
    [[nodiscard]] double stickPosition() const { return m_position; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void passRequested();
    void speakAnywayRequested();
    void callAgainRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Seat;

    [[nodiscard]] bool isNarrow() const;
    [[nodiscard]] QRect theirSeat() const;
    [[nodiscard]] QRect mySeat() const;
    [[nodiscard]] QRect stickIn(const QRect &seat, Qt::Edge outer) const;
    [[nodiscard]] QRect visual(const QRect &rect) const;
    void moveStick();
    void setStickPosition(double position);
    void placeButtons();
    void paintSeat(QPainter &painter, const Seat &seat) const;
    void paintEnding(QPainter &painter) const;
    void updateAppearance();

    model::Band m_band;
    Metrics m_metrics;
    Colours m_colours;
    QVariantAnimation m_animation;
    double m_position = 0;
    QPushButton *m_pass;
    QPushButton *m_speakAnyway;
    QPushButton *m_callAgain;
};

} // namespace talkstick::ui

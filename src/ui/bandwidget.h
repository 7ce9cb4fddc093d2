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
//! changes hands it moves across, which is the only thing that moves in the program. Passing it is
//! offered beside the text one would otherwise send, not here. A raised hand lies on the seat where
//! the stick is not.
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
    void speakAnywayRequested();
    void callAgainRequested();
    void practiceRequested();
    void tryNowRequested();
    void copyLinkRequested();
    void newConversationRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Words;

    // Rectangles are those of a language written from left to right until visual() mirrors them.
    [[nodiscard]] bool isNarrow() const;
    [[nodiscard]] int split() const;
    [[nodiscard]] double holdersShare() const;
    // Widths, and what of them is not for words.
    [[nodiscard]] int holdersNeed() const;
    [[nodiscard]] int besideHoldersWords() const;
    [[nodiscard]] int othersNeed() const;
    [[nodiscard]] int besideOthersWords() const;
    [[nodiscard]] int buttonsBeside() const;
    [[nodiscard]] bool areButtonsBelow() const;
    [[nodiscard]] int buttonsHeight() const;
    [[nodiscard]] int seatsHeight() const;
    [[nodiscard]] int heightOfSeats() const;
    [[nodiscard]] int heightOfEnding() const;
    [[nodiscard]] int stickLength() const;
    [[nodiscard]] QRectF stickRect() const;
    [[nodiscard]] QRect theirWords() const;
    [[nodiscard]] QRect myWords() const;
    [[nodiscard]] QRect visual(const QRect &rect) const;
    //! Of the raised hand, or empty.
    [[nodiscard]] QRect handRect() const;
    [[nodiscard]] int handRoom(model::Band::Hand whose) const;
    [[nodiscard]] Words seat(model::Band::Holder who, const Inks &surface) const;
    [[nodiscard]] Words ending() const;

    QPushButton *makeButton(const QString &text);
    void showButtons();
    [[nodiscard]] bool hasRoomForLink() const;
    void moveStick();
    [[nodiscard]] model::Band::Holder buttonsSeat() const;
    [[nodiscard]] int buttonLeft(int width, int before) const;
    void placeButtons();
    void paintSeats(QPainter &painter) const;
    void paintHand(QPainter &painter) const;
    void paintWords(QPainter &painter, const Words &words) const;
    void updateAppearance();

    model::Band m_band;
    Metrics m_metrics;
    Colours m_colours;
    QVariantAnimation m_animation;
    double m_position = 0;
    int m_buttonsWidth = 0; // with the space beside them
    int m_buttonHeight = 0; // of the highest
    QPushButton *m_speakAnyway;
    QPushButton *m_callAgain;
    QPushButton *m_practise;
    QPushButton *m_newConversation;
    QPushButton *m_tryNow;
    QPushButton *m_copyLink;
};

} // namespace talkstick::ui

// SPDX-License-Identifier: MIT
#pragma once

#include "model/tone.h"
#include "ui/wholelines.h"

#include <QPointer>

#include <cstdint>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace talkstick::ui {

//! A line beside the thing it is about: what happened, what to do about it, and perhaps a button
//! that does it. Hidden while there is nothing to say; a window has a dozen of them, so that what
//! it consists of is made only when there is.
class Notice final : public WholeLines<QWidget>
{
    Q_OBJECT

public:
    //! Where its buttons are: below what it says, or on the same line.
    enum class Buttons : std::uint8_t { Below, Beside };

    explicit Notice(QWidget *parent = nullptr);

    void setButtons(Buttons place);

    //! \a what is coloured by \a tone, and a failure scrolled to. No button where \a action or \a
    //! other is empty.
    void showText(model::Tone tone, const QString &what, const QString &advice = {},
                  const QString &action = {}, const QString &other = {});
    [[nodiscard]] QString text() const;
    //! The Tab key comes from \a widget to its buttons; otherwise from what is before it.
    void setTabAfter(QWidget &widget);

public slots:
    void clear();

signals:
    void actionRequested();
    void otherRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void furnish();
    void placeButtons();
    void reveal();
    void updateAppearance();

    Buttons m_buttons = Buttons::Below;
    QPointer<QWidget> m_tabAfter;
    QBoxLayout *m_lines = nullptr; // none of them is there before there is something to say
    model::Tone m_tone = model::Tone::Plain;
    QLabel *m_what = nullptr;
    QLabel *m_advice = nullptr;
    QPushButton *m_action = nullptr;
    QPushButton *m_other = nullptr;
};

} // namespace talkstick::ui

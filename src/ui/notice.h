// SPDX-License-Identifier: MIT
#pragma once

#include "model/tone.h"

#include <QWidget>

#include <cstdint>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace talkstick::ui {

//! A line beside the thing it is about: what happened, what to do about it, and perhaps a button
//! that does it. Hidden while there is nothing to say.
class Notice final : public QWidget
{
    Q_OBJECT

public:
    //! Where its buttons are: below what it says, or on the same line.
    enum class Buttons : std::uint8_t { Below, Beside };

    explicit Notice(QWidget *parent = nullptr);

    void setButtons(Buttons place);

    //! \a what is coloured by \a tone. No button where \a action or \a other is empty.
    void showText(model::Tone tone, const QString &what, const QString &advice = {},
                  const QString &action = {}, const QString &other = {});
    [[nodiscard]] QString text() const;
    //! Its button, for the tab order.
    [[nodiscard]] QWidget *action() const;

public slots:
    void clear();

signals:
    void actionRequested();
    void otherRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateAppearance();

    QBoxLayout *m_lines = nullptr;
    model::Tone m_tone = model::Tone::Plain;
    QLabel *m_what = nullptr;
    QLabel *m_advice = nullptr;
    QPushButton *m_action = nullptr;
    QPushButton *m_other = nullptr;
};

} // namespace talkstick::ui

// SPDX-License-Identifier: MIT
#pragma once

#include "model/trustlabel.h"
#include "ui/colours.h"

#include <QWidget>

class QLabel;

namespace talkstick::ui {

//! How private it is: a padlock, and the words that say the same.
class TrustMark final : public QWidget
{
    Q_OBJECT

public:
    explicit TrustMark(QWidget *parent = nullptr);

    void setTrust(const model::TrustLabel &trust);
    //! Of the surface it stands on, where that is not the window's.
    void setInks(const Inks &inks);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateAppearance();

    model::TrustLabel m_trust;
    std::optional<Inks> m_inks;
    QLabel *m_padlock;
    QLabel *m_words;
};

} // namespace talkstick::ui

// SPDX-License-Identifier: MIT
#pragma once

#include <QDialogButtonBox>
#include <QPushButton>

namespace talkstick::ui {

//! A button that is flat, or the default one of the window, and on which one sees nevertheless that
//! it has the focus: Fusion shows that of ordinary buttons only.
class RingedButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit RingedButton(QWidget *parent = nullptr);
    ~RingedButton() override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

//! Takes the place of \a box's standard button \a which, from then on an ordinary one of its role.
RingedButton &ringed(QDialogButtonBox &box, QDialogButtonBox::StandardButton which);

} // namespace talkstick::ui

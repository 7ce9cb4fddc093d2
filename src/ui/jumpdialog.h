// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QSpinBox;

namespace talkstick::ui {

//! Asks to which turn one wants to go. To be opened with open(); deletes itself.
class JumpDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \a last turn: the number of the last one, at least 1.
    explicit JumpDialog(quint32 last, QWidget *parent = nullptr);

signals:
    void chosen(quint32 number);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateAppearance();

    QSpinBox *m_number;
    QDialogButtonBox *m_buttons;
};

} // namespace talkstick::ui

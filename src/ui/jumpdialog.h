// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

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

private:
    QSpinBox *m_number;
};

} // namespace talkstick::ui

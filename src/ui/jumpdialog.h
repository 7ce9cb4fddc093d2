// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QDialog>

class QDateEdit;
class QDialogButtonBox;
class QRadioButton;
class QSpinBox;

namespace talkstick::ui {

//! Asks to which turn one wants to go, or to which day. What one has typed into last is meant. To
//! be opened with open(); deletes itself.
class JumpDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \a last turn: the number of the last one, at least 1. \a lastDay: on which it was said.
    JumpDialog(quint32 last, const QDate &lastDay, QWidget *parent = nullptr);

signals:
    void chosen(quint32 number);
    void dayChosen(const QDate &day);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut(quint32 last);
    void choose();
    void updateAppearance();

    QRadioButton *m_byNumber;
    QRadioButton *m_byDay;
    QSpinBox *m_number;
    QDateEdit *m_day;
    QDialogButtonBox *m_buttons;
};

} // namespace talkstick::ui

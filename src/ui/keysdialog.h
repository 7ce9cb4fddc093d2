// SPDX-License-Identifier: MIT
#pragma once

#include "model/composing.h"

#include <QDialog>

class QDialogButtonBox;
class QGridLayout;

namespace talkstick::ui {

//! Every key the program knows, to look up.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(model::EnterKey enter, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateAppearance();

    QGridLayout *m_grid;
    QDialogButtonBox *m_buttons;
};

} // namespace talkstick::ui

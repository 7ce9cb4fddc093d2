// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace talkstick::ui {

//! Every key the program knows, to look up.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(QWidget *parent = nullptr);
};

} // namespace talkstick::ui

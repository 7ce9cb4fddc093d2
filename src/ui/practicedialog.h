// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/practice.h"

#include <QDialog>

#include <memory>

namespace talkstick::ui {

namespace Ui {
class PracticeDialog;
}

//! Asks with what kind of partner to practise, and says what one learns from each. To be opened
//! with open(); accepted() means temper().
class PracticeDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PracticeDialog(QWidget *parent = nullptr);
    ~PracticeDialog() override;

    [[nodiscard]] switchboard::Temper temper() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateAppearance();

    std::unique_ptr<Ui::PracticeDialog> m_ui;
};

} // namespace talkstick::ui

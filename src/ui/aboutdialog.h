// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <memory>

namespace talkstick::ui {

namespace Ui {
class AboutDialog;
}

//! What this is, which version, and under what licence.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
    ~AboutDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateAppearance();

    std::unique_ptr<Ui::AboutDialog> m_ui;
};

} // namespace talkstick::ui

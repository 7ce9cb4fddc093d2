// SPDX-License-Identifier: MIT
#pragma once

#include "ui/parts.h"

#include <QDialog>

#include <memory>

namespace talkstick::ui {

namespace Ui {
class AboutDialog;
}

//! What this is, which version, and under what licence; and what to tell whoever looks for a fault.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    //! What is in \a parts must outlive this.
    explicit AboutDialog(const Parts &parts, QWidget *parent = nullptr);
    ~AboutDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateAppearance();

    std::unique_ptr<Ui::AboutDialog> m_ui;
};

} // namespace talkstick::ui

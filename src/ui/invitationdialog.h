// SPDX-License-Identifier: MIT
#pragma once

#include "model/invitationtext.h"

#include <QDialog>

#include <memory>

namespace talkstick::ui {

namespace Ui {
class InvitationDialog;
}

//! Asks before anybody is called because of a link; Cancel is the default, and Enter is Cancel
//! wherever the focus is. To be opened with open(): accepted() means to call.
class InvitationDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit InvitationDialog(const model::InvitationQuestion &question, QWidget *parent = nullptr);
    ~InvitationDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateAppearance();

    std::unique_ptr<Ui::InvitationDialog> m_ui;
};

} // namespace talkstick::ui

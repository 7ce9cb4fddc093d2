// SPDX-License-Identifier: MIT
#pragma once

#include "ui/parts.h"

#include <QDialog>

namespace talkstick::ui {

class StartPage;

//! The start page as a dialog, for another conversation while one is shown. To be opened with
//! open(); Enter in the address field joins, Esc closes.
class StartDialog final : public QDialog
{
    Q_OBJECT

public:
    //! What is in \a parts must outlive this.
    explicit StartDialog(const Parts &parts, QWidget *parent = nullptr);

    [[nodiscard]] StartPage &page() const { return *m_page; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    StartPage *m_page;
};

} // namespace talkstick::ui

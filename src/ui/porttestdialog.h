// SPDX-License-Identifier: MIT
#pragma once

#include "model/porttest.h"
#include "ui/parts.h"

#include <QDialog>

#include <memory>

namespace talkstick::model {
struct FirewallHelp;
}

namespace talkstick::ui {

namespace Ui {
class PortTestDialog;
}

//! Says what to do on another device to see whether it can call this computer, and shows it as
//! soon as one has; below, how firewalls are told to let it. Closes when hosting stops. To be
//! opened with open(), while hosting.
class PortTestDialog final : public QDialog
{
    Q_OBJECT

public:
    //! What is in \a parts must outlive this.
    PortTestDialog(const Parts &parts, model::TestedFrom from, QWidget *parent = nullptr);
    ~PortTestDialog() override;

signals:
    //! To be spoken.
    void announced(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void see(const switchboard::Caller &caller);
    void showSeen(const QStringList &seen);
    void addSystem(const model::FirewallHelp &help);
    void copyAddress();
    void updateAppearance();

    std::unique_ptr<Ui::PortTestDialog> m_ui;
    Parts m_parts;
    model::PortTest m_test;
};

} // namespace talkstick::ui

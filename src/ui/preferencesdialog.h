// SPDX-License-Identifier: MIT
#pragma once

#include "ui/ownaddresses.h"
#include "ui/parts.h"
#include "ui/preferences.h"
#include "ui/zoom.h"

#include <QDialog>

#include <memory>

class QAbstractButton;

namespace talkstick::ui {

namespace Ui {
class PreferencesDialog;
}

class DoorSetting;

//! The preferences, on one page of tabs. What is chosen applies at once. What this system lacks is
//! said beside what needs it, and nowhere else.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    //! What it changes; all must outlive it.
    struct Subjects
    {
        Preferences &preferences;
        DoorSetting &door;
        Zoom &zoom;
    };

    PreferencesDialog(const Parts &parts, const Subjects &subjects, QWidget *parent = nullptr);
    ~PreferencesDialog() override;

signals:
    //! Where people can call us is another one.
    void ownAddressChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateAppearance();
    void setUpWriting();
    void setUpNotices();
    void setUpReminders();
    void setUpDoor();
    void setUpPort();
    void setUpProgram();
    void setUpAppearance();
    void follow(QAbstractButton *button, Preferences::Switch which);
    void showPreferences();
    void showReminders();
    void showService();
    void showDoor();
    void showPort();
    void chooseDoor();
    void keepPublicName();
    void chooseStart(bool withTheComputer);

    std::unique_ptr<Ui::PreferencesDialog> m_ui;
    Parts m_parts;
    Subjects m_subjects;
    OwnAddresses m_own;
};

} // namespace talkstick::ui

// SPDX-License-Identifier: MIT
#include "ui/preferencesdialog.h"

#include "desktop/autostart.h"
#include "desktop/notifications.h"
#include "desktop/tray.h"
#include "model/language.h"
#include "model/sentences.h"
#include "ui/doorsetting.h"
#include "ui/doorwords.h"
#include "ui/metrics.h"
#include "ui/publicname.h"
#include "ui/ringedbutton.h"
#include "ui_preferencesdialog.h"

#include <QEvent>
#include <QPushButton>
#include <QSignalBlocker>

#include <array>
#include <utility>

namespace talkstick::ui {
namespace {

using desktop::Autostart;
using desktop::Notifications;
using switchboard::Door;
using switchboard::PlainCallers;
using Switch = Preferences::Switch;
using WhenClosed = Preferences::WhenClosed;

} // namespace

PreferencesDialog::PreferencesDialog(const Parts &parts, const Subjects &subjects, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PreferencesDialog>())
    , m_parts(parts)
    , m_subjects(subjects)
    , m_own(parts)
{
    m_ui->setupUi(this);
    ringed(*m_ui->buttons, QDialogButtonBox::Close); // the default one
    setUpWriting();
    setUpNotices();
    setUpReminders();
    setUpDoor();
    setUpPort();
    setUpProgram();
    setUpAppearance();
    connect(&subjects.preferences, &Preferences::changed, this,
            &PreferencesDialog::showPreferences);
    showPreferences();
    updateAppearance();
}

PreferencesDialog::~PreferencesDialog() = default;

void PreferencesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateAppearance();
}

void PreferencesDialog::updateAppearance()
{
    const Metrics metrics = metricsFor(font());
    m_ui->dialogLayout->setContentsMargins(metrics.s4, metrics.s4, metrics.s4, metrics.s4);
    m_ui->dialogLayout->setSpacing(metrics.s4);
    const std::array pages {m_ui->writingLayout, m_ui->noticesLayout, m_ui->doorLayout,
                            m_ui->programLayout};
    for (QFormLayout *page : pages) {
        page->setContentsMargins(metrics.s4, metrics.s4, metrics.s4, metrics.s4);
        page->setVerticalSpacing(metrics.s3);
        page->setHorizontalSpacing(metrics.s3);
        page->setRowWrapPolicy(QFormLayout::WrapLongRows);
    }
    giveRoom(*m_ui->buttons, metrics);
}

void PreferencesDialog::follow(QAbstractButton *button, Switch which)
{
    connect(button, &QAbstractButton::toggled, this,
            [this, which](bool on) { m_subjects.preferences.set(which, on); });
}

void PreferencesDialog::setUpWriting()
{
    m_ui->name->introduce(m_parts);
    follow(m_ui->takeTurnBack, Switch::TakeTurnBack);
    follow(m_ui->showTyping, Switch::ShowTyping);
    connect(m_ui->enterNewLine, &QRadioButton::toggled, this, [this](bool makesLine) {
        m_subjects.preferences.setEnterKey(makesLine ? model::EnterKey::NewLine
                                                     : model::EnterKey::Sends);
    });
}

void PreferencesDialog::setUpNotices()
{
    follow(m_ui->notify, Switch::Notify);
    follow(m_ui->showText, Switch::ShowText);
    follow(m_ui->sound, Switch::Sound);
    follow(m_ui->doNotDisturb, Switch::DoNotDisturb);
    connect(&m_parts.notifications, &Notifications::serviceChanged, this,
            &PreferencesDialog::showService);
    showService();
    m_parts.notifications.lookForService();
}

void PreferencesDialog::setUpReminders()
{
    for (const QSpinBox *days : {m_ui->myTurnDays, m_ui->silenceDays}) {
        connect(days, &QSpinBox::valueChanged, this, [this] {
            m_subjects.preferences.setReminders(
                {m_ui->myTurnDays->value(), m_ui->silenceDays->value()});
        });
    }
}

void PreferencesDialog::showReminders()
{
    const model::ReminderRules rules = m_subjects.preferences.reminders();
    const std::array<std::pair<QSpinBox *, int>, 2> fields {
        {{m_ui->myTurnDays, rules.myTurnDays}, {m_ui->silenceDays, rules.silenceDays}}};
    for (const auto &[field, days] : fields) {
        const QSignalBlocker quiet(field);
        field->setValue(days);
        field->setSuffix(days == 1 ? tr(" day") : tr(" days"));
    }
}

void PreferencesDialog::setUpDoor()
{
    for (const Door door : kDoors)
        m_ui->door->addItem(doorName(door), int(door));
    m_ui->plainCallers->addItem(tr("Ask me"), int(PlainCallers::Ask));
    m_ui->plainCallers->addItem(tr("Never let them in"), int(PlainCallers::Never));
    m_ui->plainCallers->setCurrentIndex(
        m_ui->plainCallers->findData(int(m_subjects.door.plainCallers())));
    connect(m_ui->door, &QComboBox::activated, this, &PreferencesDialog::chooseDoor);
    connect(m_ui->plainCallers, &QComboBox::activated, this, [this] {
        m_subjects.door.setPlainCallers(PlainCallers(m_ui->plainCallers->currentData().toInt()));
    });
    connect(&m_subjects.door, &DoorSetting::changed, this, &PreferencesDialog::showDoor);
    m_ui->publicName->setText(m_own.setting());
    connect(m_ui->publicName, &QLineEdit::editingFinished, this,
            &PreferencesDialog::keepPublicName);
    showDoor();
}

void PreferencesDialog::setUpPort()
{
    m_ui->port->setValue(rememberedPort(m_parts.settings));
    connect(m_ui->port, &QSpinBox::valueChanged, this, [this](int port) {
        rememberPort(m_parts.settings, std::uint16_t(port));
        showPort();
    });
    showPort();
}

void PreferencesDialog::setUpProgram()
{
    using Start = Autostart::Start;
    m_ui->autostart->setVisible(Autostart::isPossible());
    m_ui->autostart->setChecked(m_parts.autostart.start() == Start::WithTheComputer);
    connect(m_ui->autostart, &QCheckBox::toggled, this, &PreferencesDialog::chooseStart);
    const bool hasTray = m_parts.tray.isPossible();
    m_ui->keepListening->setEnabled(hasTray);
    if (!hasTray)
        m_ui->trayMissing->showText(model::Tone::Plain,
                                    tr("This desktop has no tray, so closing the window quits."));
    connect(m_ui->keepListening, &QCheckBox::toggled, this, [this](bool keeps) {
        m_subjects.preferences.setWhenClosed(keeps ? WhenClosed::KeepListening : WhenClosed::Quit);
    });
}

void PreferencesDialog::setUpAppearance()
{
    m_ui->language->addItem(tr("As the system"), QString());
    for (const model::Language &language : model::languages())
        m_ui->language->addItem(language.name, language.code);
    connect(m_ui->language, &QComboBox::activated, this, [this] {
        m_subjects.preferences.setLanguage(m_ui->language->currentData().toString());
    });
    m_ui->zoom->setValue(m_subjects.zoom.percent());
    connect(m_ui->zoom, &QSpinBox::valueChanged, this,
            [this](int percent) { m_subjects.zoom.set(percent); });
}

// Quietly: what is only shown is not chosen.
void PreferencesDialog::showPreferences()
{
    const Preferences &preferences = m_subjects.preferences;
    const std::array<std::pair<QAbstractButton *, bool>, 8> buttons {{
        {m_ui->enterSends, preferences.enterKey() == model::EnterKey::Sends},
        {m_ui->enterNewLine, preferences.enterKey() == model::EnterKey::NewLine},
        {m_ui->takeTurnBack, preferences.isOn(Switch::TakeTurnBack)},
        {m_ui->showTyping, preferences.isOn(Switch::ShowTyping)},
        {m_ui->notify, preferences.isOn(Switch::Notify)},
        {m_ui->showText, preferences.isOn(Switch::ShowText)},
        {m_ui->sound, preferences.isOn(Switch::Sound)},
        {m_ui->doNotDisturb, preferences.isOn(Switch::DoNotDisturb)},
    }};
    for (const auto &[button, on] : buttons) {
        const QSignalBlocker quiet(button);
        button->setChecked(on);
    }
    const QSignalBlocker quiet(m_ui->keepListening);
    m_ui->keepListening->setChecked(preferences.whenClosed() == WhenClosed::KeepListening);
    showReminders();
    m_ui->language->setCurrentIndex(m_ui->language->findData(preferences.language()));
    for (QCheckBox *detail : {m_ui->showText, m_ui->sound})
        detail->setEnabled(preferences.isOn(Switch::Notify));
}

void PreferencesDialog::showService()
{
    if (m_parts.notifications.service() == Notifications::Service::Missing)
        m_ui->service->showText(model::Tone::Plain,
                                tr("No notification service answers on this desktop."));
    else
        m_ui->service->clear();
}

void PreferencesDialog::showDoor()
{
    m_ui->door->setCurrentIndex(m_ui->door->findData(int(m_subjects.door.door())));
    m_ui->door->setToolTip(doorHint(m_subjects.door.door()));
    showPort();
}

void PreferencesDialog::chooseDoor()
{
    m_ui->doorFailure->clear();
    if (const auto failure = m_subjects.door.set(Door(m_ui->door->currentData().toInt()))) {
        const model::Explanation why = model::explain(*failure);
        m_ui->doorFailure->showText(model::Tone::Failure, why.what, why.advice);
    }
    showDoor();
}

void PreferencesDialog::showPort()
{
    const auto &hosting = m_parts.switchboard.hosting();
    const int used = hosting ? hosting->where.port : 0;
    if (used != 0 && used != m_ui->port->value())
        m_ui->portNote->showText(model::Tone::Plain,
                                 tr("Port %1 is used until you stop hosting.").arg(used));
    else
        m_ui->portNote->clear();
}

void PreferencesDialog::keepPublicName()
{
    const QString before = m_own.setting();
    const PublicName verdict = judgePublicName(m_ui->publicName->text());
    m_ui->publicFailure->clear();
    if (!verdict.remark.isEmpty())
        m_ui->publicFailure->showText(verdict.tone, verdict.remark);
    if (!verdict.name || *verdict.name == before)
        return;
    m_own.keepSetting(*verdict.name);
    emit ownAddressChanged();
}

void PreferencesDialog::chooseStart(bool withTheComputer)
{
    m_ui->autostartFailure->clear();
    const auto start =
        withTheComputer ? Autostart::Start::WithTheComputer : Autostart::Start::ByHand;
    if (m_parts.autostart.set(start))
        return;
    m_ui->autostartFailure->showText(model::Tone::Failure, tr("That could not be written down."));
    const QSignalBlocker quiet(m_ui->autostart);
    m_ui->autostart->setChecked(!withTheComputer);
}

} // namespace talkstick::ui

// SPDX-License-Identifier: MIT
#include "ui/rehearsal.h"

#include "desktop/secondwindow.h"
#include "model/practicetext.h"
#include "model/sentences.h"
#include "switchboard/switchboard.h"
#include "ui/doorsetting.h"
#include "ui/navigator.h"
#include "ui/practicedialog.h"
#include "ui/tiling.h"

#include <QScreen>
#include <QWidget>

namespace talkstick::ui {
namespace {

const QString kLoopback = QStringLiteral("127.0.0.1");

} // namespace

Rehearsal::Rehearsal(const Parts &parts, Navigator &navigator, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_navigator(navigator)
    , m_window(window)
{ }

Rehearsal::~Rehearsal() = default;

void Rehearsal::choosePartner()
{
    if (!m_dialog) {
        m_dialog = new PracticeDialog(&m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &QDialog::accepted, this, [this] { practise(m_dialog->temper()); });
    }
    m_dialog->open();
}

// Not by way of the start page, which remembers addresses.
void Rehearsal::practise(switchboard::Temper temper)
{
    const auto waiting = m_parts.practice.invite(temper, model::practiceSayings(temper));
    if (!waiting) {
        emit failed(model::practiceImpossibleText(waiting.error()));
        return;
    }
    switchboard::JoinOptions options;
    options.address = waiting.value();
    options.security = switchboard::Security::PlainText;
    options.partner = session::Partner::Practice;
    options.name = model::practiceName(temper);
    m_navigator.join(options);
}

void Rehearsal::openSecondWindow()
{
    switchboard::Switchboard &switchboard = m_parts.switchboard;
    if (!switchboard.canEncrypt()) {
        emit failed(model::encryptionMissingText());
        return;
    }
    const bool isHosting = switchboard.hosting().has_value();
    if (const auto objection = host()) {
        emit failed(*objection);
        return;
    }
    const QString screen = m_window.screen()->name();
    if (m_parts.secondWindow.open({ownAddress(), model::secondWindowName(), screen})) {
        putInHalf(m_window, Half::Left, screen);
        emit begun(model::secondWindowComesText());
        return;
    }
    if (!isHosting)
        switchboard.stopHosting();
    emit failed(model::secondWindowFailedText());
}

// Why the second window could not call us; nothing if it can.
std::optional<QString> Rehearsal::host()
{
    using switchboard::Door;
    switchboard::Switchboard &switchboard = m_parts.switchboard;
    if (switchboard.hosting())
        return switchboard.hosting()->options.door == Door::AnyoneMayKnock
            ? std::nullopt
            : std::optional(model::secondWindowUnheardText());
    switchboard::HostOptions options;
    options.where = {kLoopback, 0};
    options.plainCallers = rememberedPlainCallers(m_parts.settings);
    const auto failure = switchboard.host(options);
    if (!failure)
        return std::nullopt;
    const model::Explanation why = model::explain(*failure);
    return QString(why.what + u' ' + why.advice).trimmed();
}

QString Rehearsal::ownAddress() const
{
    const switchboard::Listening &where = m_parts.switchboard.hosting()->where;
    const bool isEverywhere = where.address.isEmpty() || where.address == QStringLiteral("::")
        || where.address == QStringLiteral("0.0.0.0");
    const QString address = isEverywhere ? kLoopback : where.address;
    return toText(wire::Address {address, address, where.port});
}

} // namespace talkstick::ui

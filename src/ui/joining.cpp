// SPDX-License-Identifier: MIT
#include "ui/joining.h"

#include "model/jointext.h"
#include "ui/invitationdialog.h"
#include "ui/navigator.h"
#include "ui/question.h"
#include "ui/recentaddresses.h"

#include <QMessageBox>

namespace talkstick::ui {

using switchboard::JoinOptions;

Joining::Joining(const Parts &parts, Navigator &navigator, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_navigator(navigator)
{ }

void Joining::join(const JoinOptions &options, QWidget *window)
{
    if (options.invitation)
        askAbout(options, window);
    else
        m_navigator.join(options);
}

void Joining::openInvitation(const QString &link, QWidget *window)
{
    const auto parsed = model::parseJoinText(link);
    if (parsed && parsed.value().invitation)
        return askAbout(parsed.value(), window);
    const QString why = parsed ? tr("There is no invitation in this link.") : parsed.error();
    complain(why, window)->open();
}

void Joining::callAgain(model::Remedy remedy, QWidget *window)
{
    if (remedy == model::Remedy::WithoutEncryption)
        askBeforePlainText(window);
    else
        m_navigator.callAgain(remedy);
}

void Joining::askAbout(const JoinOptions &invited, QWidget *window)
{
    if (m_asking)
        m_asking->reject();
    const auto known = m_parts.switchboard.people().find(invited.invitation->key);
    const auto question =
        model::invitationQuestion(*invited.invitation, known ? known->shownName() : QString());
    m_asking = new InvitationDialog(question, window);
    m_asking->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_asking, &QDialog::accepted, this, [this, invited] { m_navigator.join(invited); });
    m_asking->open();
}

void Joining::askBeforePlainText(QWidget *window)
{
    if (!m_navigator.call())
        return;
    // As it is now: while one thinks another call may have taken its place.
    const JoinOptions plain =
        model::with(model::Remedy::WithoutEncryption, m_navigator.call()->options());
    const QString address = toText(plain.address);
    QMessageBox *question =
        ask({tr("Connect to %1 without encryption?").arg(address),
             tr("Anyone on the way can read and change what is said, and nobody can be sure who "
                "answers."),
             tr("Connect without encryption"), tr("Cancel")},
            window);
    connect(question, &QMessageBox::accepted, this, [this, plain, address] {
        RecentAddresses(m_parts.settings).add({address, plain.security});
        m_navigator.join(plain);
    });
    question->open();
}

} // namespace talkstick::ui

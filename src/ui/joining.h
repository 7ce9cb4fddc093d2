// SPDX-License-Identifier: MIT
#pragma once

#include "model/remedies.h"
#include "switchboard/switchboard.h"
#include "ui/parts.h"

#include <QObject>
#include <QPointer>

namespace talkstick::ui {

class InvitationDialog;
class Navigator;

//! Makes calls, and asks first where somebody else has said whom to call, or where what is said
//! could be read on the way.
class Joining final : public QObject
{
    Q_OBJECT

public:
    //! \a navigator and what is in \a parts must outlive this.
    Joining(const Parts &parts, Navigator &navigator, QObject *parent = nullptr);

    //! Calls; an invitation is asked about, over \a window.
    void join(const switchboard::JoinOptions &options, QWidget *window);
    //! The same for a link from somewhere; what is no invitation is told over \a window. Another
    //! invitation that is being asked about goes.
    void openInvitation(const QString &link, QWidget *window);
    //! Makes the call that failed again, in another way. HostInstead is for somebody else.
    void callAgain(model::Remedy remedy, QWidget *window);

private:
    void askAbout(const switchboard::JoinOptions &invited, QWidget *window);
    void askBeforePlainText(QWidget *window);

    Parts m_parts;
    Navigator &m_navigator;
    QPointer<InvitationDialog> m_asking;
};

} // namespace talkstick::ui

// SPDX-License-Identifier: MIT
#pragma once

#include "model/hostcard.h"
#include "switchboard/switchboard.h"
#include "ui/centredpage.h"
#include "ui/ownaddresses.h"
#include "ui/parts.h"

#include <memory>

namespace talkstick::ui {

namespace Ui {
class HostCardPage;
}

class InvitationBox;

//! What to tell the other side, by who will call, while hosting; and how calls are taken.
class HostCardPage final : public CentredPage
{
    Q_OBJECT

public:
    //! What is in \a parts must outlive this. The addresses are read while the page is shown, not
    //! before.
    explicit HostCardPage(const Parts &parts, QWidget *parent = nullptr);
    ~HostCardPage() override;

    //! Something about who called, in one line; the one before is gone.
    void showNews(const QString &sentence);
    void focusTabs();

signals:
    //! Who may call from now on.
    void doorChosen(talkstick::switchboard::Door door);
    //! Where people can call us is another one.
    void ownAddressChanged();
    void stopRequested();
    void joinInsteadRequested();
    //! To be spoken.
    void announced(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void applyMetrics(const Metrics &metrics) override;

private:
    void setUpDoor();
    void setUpOptions();
    void setUpElsewhere();
    void hostingChanged();
    void knocksChanged();
    void awaitCallers();
    void offerToJoin();
    void readAddresses();
    void showCard();
    void showDoor(switchboard::Door door);
    void showMore(bool shown);
    void orderTabs();
    void showInvitee();
    void usePublicName();
    void letPlainCallersIn(bool letIn);
    void testPort();

    std::unique_ptr<Ui::HostCardPage> m_ui;
    Parts m_parts;
    OwnAddresses m_own;
    InvitationBox *m_invitations;
    model::HostCard m_card;
    std::unique_ptr<session::Alarm> m_reread; //!< While shown: networks come and go.
    bool m_isHosting = false; //!< As shown.
    std::unique_ptr<session::Alarm> m_lonely; //!< Nobody has called for a while.
};

} // namespace talkstick::ui

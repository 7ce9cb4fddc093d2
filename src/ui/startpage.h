// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/switchboard.h"
#include "ui/centredpage.h"
#include "ui/parts.h"
#include "ui/recentaddresses.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace talkstick::ui {

namespace Ui {
class StartPage;
}

//! Where a conversation begins: join somebody, or host. What is wrong with the input, or why
//! hosting failed, stands beside the field it is about.
//!
//! Whether to call without encryption is chosen here, before anybody is called; an address brings
//! that choice along only if it is picked from the list, where it says so.
class StartPage final : public CentredPage
{
    Q_OBJECT

public:
    //! The page greets; the dialog asks for the same without the greeting.
    enum class Kind : std::uint8_t { Page, Dialog };

    //! What is in \a parts must outlive this.
    explicit StartPage(const Parts &parts, Kind kind = Kind::Page, QWidget *parent = nullptr);
    ~StartPage() override;

    //! What stands in the address field; it is selected, to be typed over.
    void setAddress(const QString &address);
    //! Without encryption nothing but plain text can be chosen.
    void setSecurity(switchboard::Security security);
    void setPort(std::uint16_t port);
    //! What is being hosted, if anything: then the column leads to the host card.
    void setHosting(const std::optional<switchboard::Hosting> &hosting);
    //! Why hosting failed, and the free port to use instead if there is one.
    void showFailure(const switchboard::ListenFailure &failure);
    void focusAddress();

    //! The same as a click on Join, on Host.
    void join();
    void host();

signals:
    //! Whom to call. An invitation is to be asked about before anything is done with it.
    void joinRequested(const talkstick::switchboard::JoinOptions &options);
    void hostRequested(const talkstick::switchboard::HostOptions &options);
    void hostCardRequested();
    void bringRequested();
    //! Of who is on their own.
    void practiceRequested();
    void secondWindowRequested();
    //! To be said to whoever cannot see it: why it does not work.
    void announced(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void applyMetrics(const Metrics &metrics) override;

private:
    void setUpJoin();
    void setUpKind();
    void showEncryption();
    void setUpHost();
    void setUpBringing(Kind kind);
    void setUpKeeping();
    void setUpAlone();
    void layOutBelow();
    void applyMetricsBelow(const Metrics &metrics);
    void showMore(bool shown);
    void showKind();
    void fillRecent();
    void pick(int row);
    void addressEdited();
    void lookAtClipboard();
    void offerClipboard();
    void useClipboard();
    [[nodiscard]] switchboard::Security security() const;

    std::unique_ptr<Ui::StartPage> m_ui;
    Parts m_parts;
    RecentAddresses m_recent;
    std::uint16_t m_remembered = 0; // as the settings had it last
    bool m_isInvitedByClipboard = false; // when it was looked at
    std::uint16_t m_instead = 0; // the port to offer after a failure, 0 for none
};

} // namespace talkstick::ui

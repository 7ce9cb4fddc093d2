// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/switchboard.h"
#include "ui/centredpage.h"
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
class StartPage final : public CentredPage
{
    Q_OBJECT

public:
    //! The page greets; the dialog asks for the same without the greeting.
    enum class Kind : std::uint8_t { Page, Dialog };

    //! \a settings must outlive this.
    explicit StartPage(QSettings &settings, Kind kind = Kind::Page, QWidget *parent = nullptr);
    ~StartPage() override;

    //! What stands in the address field; it is selected, to be typed over.
    void setAddress(const QString &address);
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
    void joinRequested(const talkstick::switchboard::JoinOptions &options);
    void hostRequested(const talkstick::switchboard::HostOptions &options);
    void hostCardRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpJoin();
    void setUpHost();
    void showMore(bool shown);
    void fillRecent();

    std::unique_ptr<Ui::StartPage> m_ui;
    QSettings &m_settings;
    RecentAddresses m_recent;
    std::uint16_t m_instead = 0; // the port to offer after a failure, 0 for none
};

} // namespace talkstick::ui

// SPDX-License-Identifier: MIT
#pragma once

#include "model/peoplemodel.h"
#include "switchboard/switchboard.h"
#include "ui/centredpage.h"
#include "ui/parts.h"

#include <memory>
#include <optional>

namespace talkstick::ui {

namespace Ui {
class PeoplePage;
}

//! The people we know: what is known of them, what we call them, and what can be done about them.
class PeoplePage final : public CentredPage
{
    Q_OBJECT

public:
    //! What is in \a parts must outlive this.
    explicit PeoplePage(const Parts &parts, QWidget *parent = nullptr);
    ~PeoplePage() override;

    //! Shows somebody; whoever is not known leaves the choice as it is.
    void choose(const wire::KeyHash &key);
    void focusList();

signals:
    void backRequested();
    void callRequested(const talkstick::switchboard::Person &person);
    //! Words with somebody we are in a conversation with.
    void compareRequested(talkstick::session::Conversation *conversation);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void applyMetrics(const Metrics &metrics) override;

private:
    void setUpList();
    void setUpButtons();
    void arrangeList();
    void follow();
    void showPerson(const switchboard::Person &person);
    void keepAlias();
    void block();
    void forget();
    [[nodiscard]] std::optional<switchboard::Person> chosen() const;
    [[nodiscard]] session::Conversation *talkWith(const switchboard::Person &person) const;

    std::unique_ptr<Ui::PeoplePage> m_ui;
    Parts m_parts;
    model::PeopleModel m_people;
    wire::KeyHash m_shown; // whose alias stands in the field
};

} // namespace talkstick::ui

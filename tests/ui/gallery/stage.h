// SPDX-License-Identifier: MIT
#pragma once

#include "farside.h"
#include "support/earlier.h"
#include "ui/conversationpage.h"
#include "ui/mainwindow.h"
#include "world.h"

#include <QAction>
#include <QListView>
#include <QPointer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace talkstick::gallery {

//! Ours, on which a scene is played: the window of somebody called Alpha, and whoever they meet.
class Stage
{
public:
    Stage();
    ~Stage();

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    template <typename Widget>
    [[nodiscard]] Widget &find(const char *name = nullptr)
    {
        auto *found = m_window->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name ? name : Widget::staticMetaObject.className());
        return *found;
    }
    void trigger(const char *action);
    //! Until \a isSo; what does not come about ends the program, which says \a what.
    void wait(const char *what, const std::function<bool()> &isSo);
    //! The first that is visible.
    template <typename Widget>
    [[nodiscard]] Widget *seen()
    {
        for (Widget *widget : m_window->findChildren<Widget *>()) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    //! Waits for it.
    template <typename Widget>
    [[nodiscard]] QWidget *dialog()
    {
        wait(Widget::staticMetaObject.className(), [this] { return seen<Widget>() != nullptr; });
        return seen<Widget>();
    }

    //! Time goes by, and whoever is there goes on answering.
    void pass(std::chrono::seconds time);
    //! The program is started with what was kept.
    void start(const QList<support::Earlier> &earlier);
    //! Shows the conversation in the list's \a row.
    void open(int row = 0);
    //! Bravo and we have said \a said, we first, and it is shown.
    void goOn(const QStringList &said);
    //! The same, and Bravo has called again.
    void meet(const QStringList &said);
    //! The conversation shown.
    [[nodiscard]] session::Conversation &talk();
    [[nodiscard]] ui::ConversationPage *page() { return seen<ui::ConversationPage>(); }

    //! Anyone may knock.
    void host();
    //! Somebody calls over TLS.
    session::Conversation &call(char letter, const QString &name,
                                const QString &address = QStringLiteral("192.168.1.40"),
                                session::MemoryLog *log = nullptr);
    //! A plain program calls, writes \a says and is let in.
    support::FakeLink &guest(const QByteArray &says = QByteArrayLiteral("hello there\n\0"));
    //! We call a Talkstick.
    support::FakeDial &join(const QString &address = QStringLiteral("alpha-pc.example"),
                            switchboard::Security security = switchboard::Security::Tls);
    void type(const QString &text);

    support::World world;
    session::MemoryLog theirs;
    std::vector<std::unique_ptr<session::Conversation>> far; //!< The other ends.
    std::unique_ptr<support::FarSide> answering;
    std::optional<support::FakePartner> partner; //!< To practise with.
    QPointer<support::FakeLink> near; //!< Our end of what the last caller came by.

private:
    std::unique_ptr<ui::MainWindow> m_window;
};

//! Two people's talk about a train.
[[nodiscard]] QStringList lyon(int turns);

} // namespace talkstick::gallery

// SPDX-License-Identifier: MIT
#pragma once

#include "support/earlier.h"
#include "ui/bandwidget.h"
#include "ui/composer.h"
#include "ui/conversationpage.h"
#include "ui/mainwindow.h"
#include "world.h"

#include <QAction>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <chrono>

namespace talkstick::support {

//! The window of somebody who has started the program again, used by keyboard.
struct Restarted
{
    explicit Restarted(const Earlier &earlier = {}, const QList<Earlier> &others = {})
        : id(keep(world, earlier, &theirs))
        , window(world.parts())
    {
        for (const Earlier &other : others)
            keep(world, other);
        window.show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
        QSignalSpy loaded(&world.switchboard, &switchboard::Switchboard::loaded);
        world.switchboard.load();
        [[maybe_unused]] const bool done = loaded.wait();
    }

    //! Goes to the conversation, as Alt+Down does.
    void open()
    {
        press(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(page());
        world.clock.advance(std::chrono::seconds(1));
    }
    ui::ConversationPage *page() const
    {
        for (auto *page : window.findChildren<ui::ConversationPage *>()) {
            if (page->isVisible())
                return page;
        }
        return nullptr;
    }
    int listed() const
    {
        return window.findChild<QListView *>(QStringLiteral("conversations"))->model()->rowCount();
    }
    const model::Band &band() const { return page()->findChild<ui::BandWidget *>()->band(); }
    ui::Composer &composer() const { return *page()->findChild<ui::Composer *>(); }
    QPlainTextEdit &field() const { return *composer().findChild<QPlainTextEdit *>(); }
    QString note() const { return field().accessibleDescription(); }
    bool shows(const QString &button) const
    {
        for (const QPushButton *each : window.findChildren<QPushButton *>()) {
            if (each->text() == button && each->isVisible())
                return true;
        }
        return false;
    }
    const support::FakeLogs::Record &record() { return world.logs.logs.at(id).record; }
    QAction &action(const char *name) const
    {
        return *window.findChild<QAction *>(QLatin1String(name));
    }
    //! Answers the question that is open.
    void answer(QMessageBox::ButtonRole role)
    {
        auto *question = window.findChild<QMessageBox *>();
        QVERIFY(question);
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == role)
                QTest::keyClick(button, Qt::Key_Space);
        }
        QTRY_VERIFY(!window.findChild<QMessageBox *>());
        window.activateWindow(); // as a desktop would
        QTRY_VERIFY(QApplication::focusWidget());
    }
    //! Writes a turn and seals it.
    void seal(const QString &text)
    {
        type(text);
        press(Qt::Key_Return);
        QTRY_VERIFY(record().sealed);
        QTRY_VERIFY(field().isReadOnly());
    }

    World world;
    session::MemoryLog theirs;
    QByteArray id;
    ui::MainWindow window;
};

} // namespace talkstick::support

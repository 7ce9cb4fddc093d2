// SPDX-License-Identifier: MIT
#include "ui/announcer.h"

#include "support/fakeclock.h"

#include <QAccessible>
#include <QTest>

using namespace talkstick;

namespace {

// What appears, with the role and name a screen reader asks for then.
class Listener final : public QObject
{
public:
    QStringList said;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show) {
            const QAccessibleInterface *widget = QAccessible::queryAccessibleInterface(watched);
            if (widget && widget->role() == QAccessible::Notification)
                said << widget->text(QAccessible::Name);
        }
        return false;
    }
};

} // namespace

class tst_Announcer : public QObject
{
    Q_OBJECT

    support::FakeClock m_clock;
    std::unique_ptr<QWidget> m_window;
    ui::Announcer *m_announcer = nullptr;
    std::unique_ptr<Listener> m_listener;

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_announcer = new ui::Announcer(m_clock, m_window.get());
        m_listener = std::make_unique<Listener>();
        m_announcer->installEventFilter(m_listener.get());
        m_window->show();
        m_clock.advance(std::chrono::minutes(1));
    }

    void isANotificationThatAppearsUnderItsText()
    {
        m_announcer->announce(QStringLiteral("Your turn. Bravo said: hello"));
        QCOMPARE(m_listener->said, QStringList {QStringLiteral("Your turn. Bravo said: hello")});
        QVERIFY(m_announcer->isVisible());
    }

    void everyTextIsSaidAfterASecond()
    {
        m_announcer->announce(QStringLiteral("one"));
        m_clock.advance(ui::kBetweenAnnouncements);
        m_announcer->announce(QStringLiteral("two"));
        QCOMPARE(m_listener->said, (QStringList {QStringLiteral("one"), QStringLiteral("two")}));
    }

    void ofManyWithinASecondTheLastIsSaid()
    {
        for (const char *text : {"one", "two", "three"}) {
            m_announcer->announce(QLatin1String(text));
            m_clock.advance(Time(100));
        }
        QCOMPARE(m_listener->said, QStringList {QStringLiteral("one")});
        m_clock.advance(ui::kBetweenAnnouncements);
        QCOMPARE(m_listener->said, (QStringList {QStringLiteral("one"), QStringLiteral("three")}));
    }

    void nothingOfItIsShown()
    {
        m_announcer->announce(QStringLiteral("<b>text</b>"));
        QVERIFY(m_announcer->text().isEmpty());
        QCOMPARE(m_announcer->focusPolicy(), Qt::NoFocus);
    }
};

QTEST_MAIN(tst_Announcer)
#include "tst_announcer.moc"

// SPDX-License-Identifier: MIT
#include "farside.h"
#include "ui/colours.h"
#include "ui/mainwindow.h"
#include "ui/porttestdialog.h"
#include "ui/preferencesdialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QProxyStyle>
#include <QPushButton>
#include <QStyle>
#include <QStyleFactory>
#include <QTabWidget>

using namespace talkstick;
using namespace std::chrono_literals;
using support::World;

namespace {

// Fusion's own, and what it makes of a dark desktop (Qt 6.4.2).
QPalette light()
{
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(QStringLiteral("Fusion")));
    return fusion->standardPalette();
}

QPalette dark()
{
    QPalette palette(QColor(50, 50, 50), QColor(50, 50, 50));
    const QColor text(240, 240, 240);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Base, QColor(36, 36, 36));
    palette.setColor(QPalette::AlternateBase, QColor(43, 43, 43));
    palette.setColor(QPalette::Highlight, QColor(48, 140, 198));
    palette.setColor(QPalette::PlaceholderText, QColor(240, 240, 240, 128));
    return palette;
}

enum class View { Start, HostCard, Conversation, Preferences, PortTest };

//! The window, in one of its views.
struct Scene
{
    explicit Scene(View view)
        : window(world.parts())
    {
        window.resize(900, 640);
        window.show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
        go(view);
        world.clock.advance(10s);
        QApplication::processEvents();
    }

    void go(View view)
    {
        shown = &window;
        if (view == View::HostCard || view == View::PortTest) {
            trigger("doorAnyone");
            window.findChild<QTabWidget *>(QStringLiteral("tabs"))->setCurrentIndex(2);
            world.switchboard.setPlainCallers(switchboard::PlainCallers::LetIn);
        }
        if (view == View::PortTest) {
            window.findChild<QPushButton *>(QStringLiteral("testPort"))->click();
            shown = window.findChild<ui::PortTestDialog *>();
            world.caller(QStringLiteral("192.0.2.31"), "GET / HTTP/1.1\r\n");
        }
        if (view == View::Preferences) {
            trigger("preferences");
            shown = window.findChild<ui::PreferencesDialog *>();
        }
        if (view == View::Conversation) {
            window.join(QStringLiteral("bravo.example"));
            bravo = std::make_unique<support::FarSide>(world);
            QVERIFY(bravo->letsIn());
        }
    }
    void trigger(const char *name) { window.findChild<QAction *>(QLatin1String(name))->trigger(); }
    QImage picture()
    {
        // What came last may lie a pixel off until the window is laid out again.
        for (const int more : {1, 0}) {
            window.resize(900 + more, 640);
            QApplication::processEvents();
        }
        return shown->grab().toImage();
    }

    World world;
    ui::MainWindow window;
    std::unique_ptr<support::FarSide> bravo;
    QWidget *shown = nullptr;
};

//! Gives standard buttons their pictures, as Qt does on most desktops.
class PictureStyle final : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons
            ? 1
            : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

//! The colour that \a picture is drawn in: of its most opaque pixel.
QColor inkOf(const QImage &picture)
{
    QColor ink = Qt::transparent;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor pixel = picture.pixelColor(x, y);
            if (pixel.alpha() > ink.alpha())
                ink = pixel;
        }
    }
    return ink;
}

} // namespace

class tst_Palettes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QApplication::setStyle(new PictureStyle(QStringLiteral("Fusion")));
        QApplication::setCursorFlashTime(0);
    }
    void cleanup() { QApplication::setPalette(light()); }

    void whatIsShownFollowsAtOnce_data()
    {
        QTest::addColumn<int>("view");
        QTest::addColumn<bool>("darkens");
        const std::pair<const char *, View> views[] {{"start page", View::Start},
                                                     {"host card", View::HostCard},
                                                     {"conversation", View::Conversation},
                                                     {"preferences", View::Preferences},
                                                     {"port test", View::PortTest}};
        for (const auto &[name, view] : views) {
            QTest::addRow("%s, to dark", name) << int(view) << true;
            QTest::addRow("%s, to light", name) << int(view) << false;
        }
    }

    // As if it had been made with those colours.
    void whatIsShownFollowsAtOnce()
    {
        QFETCH(int, view);
        QFETCH(bool, darkens);
        QApplication::setPalette(darkens ? light() : dark());
        QImage followed;
        {
            Scene scene {View(view)};
            const QImage before = scene.picture();
            QApplication::setPalette(darkens ? dark() : light());
            QApplication::processEvents();
            followed = scene.picture();
            QVERIFY(followed != before);
        }
        Scene afresh {View(view)};
        const QImage expected = afresh.picture();
        if (followed != expected && qEnvironmentVariableIsSet("TALKSTICK_PICTURES")) {
            const QString folder = qEnvironmentVariable("TALKSTICK_PICTURES");
            followed.save(folder + QStringLiteral("/followed.png"));
            expected.save(folder + QStringLiteral("/expected.png"));
        }
        QVERIFY(followed == expected);
    }

    void iconsCanBeSeenAfterwards_data()
    {
        QTest::addColumn<bool>("darkens");
        QTest::newRow("to dark") << true;
        QTest::newRow("to light") << false;
    }

    void iconsCanBeSeenAfterwards()
    {
        QFETCH(bool, darkens);
        QApplication::setPalette(darkens ? light() : dark());
        Scene scene {View::PortTest};
        const QPalette after = darkens ? dark() : light();
        QApplication::setPalette(after);
        QApplication::processEvents();
        int icons = 0;
        for (const auto *button : scene.window.findChildren<QAbstractButton *>()) {
            if (button->icon().isNull() || !button->isVisible())
                continue;
            ++icons;
            const QColor ink = inkOf(button->icon().pixmap(32, 32).toImage());
            QVERIFY2(ui::contrast(ink, after.color(QPalette::Button)) >= 3,
                     qPrintable(button->objectName() + button->text() + ink.name()));
        }
        QVERIFY(icons > 3);
    }
};

QTEST_MAIN(tst_Palettes)
#include "tst_palettes.moc"

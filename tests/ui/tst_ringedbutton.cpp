// SPDX-License-Identifier: MIT
#include "ui/ringedbutton.h"

#include <QHBoxLayout>
#include <QImage>
#include <QPixmap>
#include <QTest>

using namespace talkstick;

class tst_RingedButton : public QObject
{
    Q_OBJECT

private slots:
    void oneSeesThatItHasTheFocus_data();
    void oneSeesThatItHasTheFocus();
};

void tst_RingedButton::oneSeesThatItHasTheFocus_data()
{
    QTest::addColumn<bool>("flat");
    QTest::newRow("flat") << true;
    QTest::newRow("default") << false;
}

void tst_RingedButton::oneSeesThatItHasTheFocus()
{
    QFETCH(bool, flat);
    QWidget window;
    auto *layout = new QHBoxLayout(&window);
    QPushButton other;
    ui::RingedButton button;
    layout->addWidget(&other);
    layout->addWidget(&button);
    button.setFlat(flat);
    button.setDefault(!flat);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other.setFocus();
    const QImage without = button.grab().toImage();
    QTest::keyClick(&other, Qt::Key_Tab);
    QVERIFY(button.hasFocus());
    QVERIFY(button.grab().toImage() != without);
}

QTEST_MAIN(tst_RingedButton)
#include "tst_ringedbutton.moc"

// SPDX-License-Identifier: MIT
#include "farside.h"
#include "ui/composer.h"
#include "ui/invitationdialog.h"
#include "ui/linkdrop.h"
#include "ui/mainwindow.h"
#include "wire/invitation.h"

#include <QDropEvent>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QUrl>

using namespace talkstick;
using support::World;

namespace {

QString link()
{
    wire::Invitation made;
    const QString host = QStringLiteral("203.0.113.5");
    made.hosts = {{host, host, 8784}};
    made.key = support::keyOf('b');
    made.token = QByteArray(wire::Invitation::kTokenBytes, 't');
    made.name = QStringLiteral("Bravo");
    return wire::toLink(made);
}

std::shared_ptr<QMimeData> text(const QString &text)
{
    auto data = std::make_shared<QMimeData>();
    data->setText(text);
    return data;
}

std::shared_ptr<QMimeData> url(const QString &address)
{
    auto data = std::make_shared<QMimeData>();
    data->setUrls({QUrl(address)});
    return data;
}

//! Whether it would be taken there; as Qt asks, from the widget below the mouse upwards.
bool mayDrop(QWidget &where, const QMimeData &data)
{
    QDragEnterEvent enter(where.rect().center(), Qt::CopyAction | Qt::MoveAction, &data,
                          Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&where, &enter);
    return enter.isAccepted();
}

void drop(QWidget &where, const QMimeData &data)
{
    QDropEvent event(where.rect().center(), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(&where, &event);
}

} // namespace

using Data = std::shared_ptr<QMimeData>;
Q_DECLARE_METATYPE(Data)

class tst_LinkDrop : public QObject
{
    Q_OBJECT

private slots:
    void anInvitationIsAskedAbout_data()
    {
        QTest::addColumn<Data>("data");
        QTest::newRow("a link") << url(link());
        QTest::newRow("its text") << text(link());
        QTest::newRow("a whole message")
            << text(QStringLiteral("Hello,\n> %1\nsee you").arg(link()));
    }

    void anInvitationIsAskedAbout()
    {
        QFETCH(Data, data);
        World world;
        ui::MainWindow window(world.parts());
        window.show();
        QVERIFY(mayDrop(window, *data));
        QVERIFY(!window.findChild<ui::InvitationDialog *>()); // not before it is dropped
        drop(window, *data);
        auto *question = window.findChild<ui::InvitationDialog *>();
        QVERIFY(question && question->isVisible());
        QVERIFY(question->findChild<QLabel *>(QStringLiteral("calls"))
                    ->text()
                    .contains(QStringLiteral("203.0.113.5")));
        QVERIFY(!world.dialer.last); // nobody is called unless the answer is yes
    }

    void anythingElseIsRefusedBeforeItIsDropped_data()
    {
        QTest::addColumn<Data>("data");
        QTest::newRow("text") << text(QStringLiteral("alpha.example"));
        QTest::newRow("a web page") << url(QStringLiteral("https://example.org/talkstick:join"));
        QTest::newRow("a file") << url(QStringLiteral("file:///etc/hosts"));
        QTest::newRow("nothing") << std::make_shared<QMimeData>();
        auto image = std::make_shared<QMimeData>();
        image->setData(QStringLiteral("image/png"), link().toUtf8());
        image->setHtml(link());
        QTest::newRow("other kinds that hold one") << image;
        QTest::newRow("a whole book")
            << text(QString(ui::LinkDrop::kLongest, u'x') + u'\n' + link());
    }

    void anythingElseIsRefusedBeforeItIsDropped()
    {
        QFETCH(Data, data);
        World world;
        ui::MainWindow window(world.parts());
        window.show();
        QVERIFY(!mayDrop(window, *data));
        drop(window, *data); // by somebody who does not ask
        QVERIFY(!window.findChild<QDialog *>());
    }

    void aDamagedOneIsSaidToBeSo()
    {
        World world;
        ui::MainWindow window(world.parts());
        window.show();
        const Data data = text(link().chopped(20));
        QVERIFY(mayDrop(window, *data));
        drop(window, *data);
        QVERIFY(!window.findChild<ui::InvitationDialog *>());
        QVERIFY(window.findChild<QMessageBox *>());
    }

    void whereOneWritesTextIsText()
    {
        World world;
        ui::MainWindow window(world.parts());
        window.show();
        window.join(QStringLiteral("bravo.example"));
        support::FarSide bravo(world);
        QVERIFY(bravo.letsIn());
        const auto *composer = window.findChild<ui::Composer *>();
        auto *field = composer->findChild<QPlainTextEdit *>();
        const Data data = text(QStringLiteral("a few words"));
        QVERIFY(mayDrop(*field->viewport(), *data));
        drop(*field->viewport(), *data);
        QCOMPARE(composer->draft(), QStringLiteral("a few words"));
        QVERIFY(!window.findChild<QDialog *>());
    }
};

QTEST_MAIN(tst_LinkDrop)
#include "tst_linkdrop.moc"

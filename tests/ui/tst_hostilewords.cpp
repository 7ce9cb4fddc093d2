// SPDX-License-Identifier: MIT
//
// A window in which somebody's name and turns try to be more than text: marked up, drawn in another
// direction, or hidden.
#include "farside.h"
#include "model/transcriptmodel.h"
#include "plaintext.h"
#include "restarted.h"
#include "ui/findpanel.h"
#include "ui/knockbar.h"
#include "ui/transcriptview.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTextBlock>

using namespace talkstick;
using support::Earlier;
using support::press;
using support::Restarted;
using support::type;

namespace {

// Markup, a right-to-left override, an isolate that is never closed, no width, an escape sequence
// and C1 controls, as the other side may send them.
const QString kMarks = QString::fromUtf16(u"\u202egpj\u2066\u200b\u001b[31m\u009b\u0007");
const QString kWords =
    support::kMarkup + kMarks + QStringLiteral("\nhttp://u@evil.example/ & more");

bool isHidden(QChar c)
{
    const bool isOurs = c == u'\n' || c == u'\t' || c == u'\u2068' || c == u'\u2069';
    const QChar::Category category = c.category();
    return !isOurs && (category == QChar::Other_Format || category == QChar::Other_Control);
}

bool hides(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), isHidden);
}

//! Every text that is drawn or spoken of \a widget, but for what people write in fields.
QStringList textsOf(const QWidget &widget)
{
    QStringList texts {widget.windowTitle(),    widget.toolTip(),
                       widget.statusTip(),      widget.whatsThis(),
                       widget.accessibleName(), widget.accessibleDescription()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts << button->text();
    for (const QAction *action : widget.actions())
        texts << action->text() << action->toolTip() << action->statusTip();
    const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
    // What was said keeps its marks: each of its rows is laid out by itself.
    const bool isSaid = qobject_cast<const ui::TranscriptView *>(&widget)
        || widget.objectName() == QStringLiteral("hits");
    for (int row = 0; view && !isSaid && view->model() && row < view->model()->rowCount(); ++row) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole),
                               int(Qt::AccessibleTextRole), int(Qt::AccessibleDescriptionRole)})
            texts << view->model()->index(row, 0).data(role).toString();
    }
    return texts;
}

QList<const QWidget *> everything(const QWidget &root)
{
    QList<const QWidget *> all {&root};
    for (const QWidget *child : root.findChildren<QWidget *>())
        all.append(child);
    return all;
}

//! What in \a root and below something is not what it seems; empty if all is.
QStringList deceptions(const QWidget &root)
{
    QStringList found = support::richTexts(root);
    for (const QWidget *widget : everything(root)) {
        const QString name = QLatin1String(widget->metaObject()->className());
        for (const QString &text : textsOf(*widget)) {
            if (hides(text))
                found << name + QStringLiteral(" hides: ")
                        + QString::fromLatin1(text.toUtf8().toPercentEncoding());
        }
        for (const QAction *action : widget->actions()) {
            // Qt makes the tool tip of an action from its text, unless it has one.
            if (Qt::mightBeRichText(action->toolTip()))
                found << name + QStringLiteral(" action's tool tip: ") + action->toolTip();
        }
        const auto *field = qobject_cast<const QPlainTextEdit *>(widget);
        for (QTextBlock block = field ? field->document()->begin() : QTextBlock(); block.isValid();
             block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextCharFormat format = it.fragment().charFormat();
                if (format.isImageFormat() || format.isAnchor()
                    || format.fontWeight() > QFont::Normal)
                    found << name + QStringLiteral(" holds rich text: ") + block.text();
            }
        }
    }
    return found;
}

//! Nothing that was said can hide or reorder what stands beside it: no control characters; bidi
//! controls end with their paragraph, which is laid out alone.
QStringList controlsIn(const ui::TranscriptView &view)
{
    QStringList found;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        const QString text = view.model()->index(row, 0).data().toString();
        for (const QChar c : text) {
            if (c != u'\n' && c != u'\t' && c.category() == QChar::Other_Control)
                found << QString::number(c.unicode(), 16);
        }
    }
    return found;
}

} // namespace

class tst_HostileWords : public QObject
{
    Q_OBJECT

private slots:
    void theCheckFindsWhatItIsFor();
    void whatWasKeptIsText();
    void whoKnocksAndSpeaksIsText();
};

// A check that never finds anything would be none.
void tst_HostileWords::theCheckFindsWhatItIsFor()
{
    QWidget root;
    QVERIFY(deceptions(root).isEmpty());
    auto *label = new QLabel(QStringLiteral("<b>x</b>"), &root);
    QCOMPARE(deceptions(root).size(), 1);
    label->setTextFormat(Qt::PlainText);
    QVERIFY(deceptions(root).isEmpty());
    label->setText(kMarks);
    QCOMPARE(deceptions(root).size(), 1);
    label->setText({});
    root.setToolTip(QStringLiteral("<b>x</b>"));
    QCOMPARE(deceptions(root).size(), 1);
    root.setToolTip({});
    auto *field = new QPlainTextEdit(&root);
    field->setPlainText(support::kMarkup);
    QVERIFY(deceptions(root).isEmpty());
    field->appendHtml(QStringLiteral("<b>x</b>"));
    QCOMPARE(deceptions(root).size(), 1);
    field->clear();
    auto *action = new QAction(QStringLiteral("<b>x</b>"), &root);
    action->setToolTip(QStringLiteral("<b>x</b>"));
    root.addAction(action);
    QCOMPARE(deceptions(root).size(), 1);
}

void tst_HostileWords::whatWasKeptIsText()
{
    // Names and turns are cleaned when they come in; an older version may have cleaned less.
    Restarted person({'b', support::kMarkup, {kWords, kWords}},
                     {{'c', support::kMarkup, {support::kMarkup}}});
    QCOMPARE(deceptions(person.window).join(u'\n'), QString());
    person.open();
    QCOMPARE(deceptions(person.window).join(u'\n'), QString());
    auto &view = *person.page()->findChild<ui::TranscriptView *>();
    QTRY_VERIFY(view.model()->rowCount() > 0);
    view.setFocus();
    press(Qt::Key_End);
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(&view, &menuKey);
    QVERIFY(view.findChild<QMenu *>());
    QCOMPARE(deceptions(person.window).join(u'\n'), QString());
    view.findChild<QMenu *>()->close();
    person.window.activateWindow(); // as a desktop would
    QTRY_VERIFY(QApplication::focusWidget());
    press(Qt::Key_F2);
    QVERIFY(view.openTurn());
    QCOMPARE(view.openTurn()->toPlainText(), view.currentIndex().data().toString());
    QCoreApplication::processEvents(); // links are marked then
    QCOMPARE(deceptions(person.window).join(u'\n'), QString());
    press(Qt::Key_Escape);
    person.action("people").trigger();
    QCOMPARE(deceptions(person.window).join(u'\n'), QString());
    person.action("find").trigger();
    QTRY_VERIFY(QApplication::focusWidget());
    type(QStringLiteral("img"));
    person.world.clock.advance(std::chrono::seconds(1));
    auto *hits = person.window.findChild<QListView *>(QStringLiteral("hits"));
    QTRY_VERIFY(hits->model()->rowCount() > 0);
    QCOMPARE(deceptions(person.window).join(u'\n'), QString());
}

void tst_HostileWords::whoKnocksAndSpeaksIsText()
{
    support::World world;
    ui::MainWindow window(world.parts());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.findChild<QAction *>(QStringLiteral("doorAnyone"))->trigger();
    const support::FarCaller far(world, 'b', (support::kMarkup + kMarks).left(40));
    QTRY_VERIFY(window.findChild<ui::KnockBar *>()->isVisible());
    QCOMPARE(deceptions(window).join(u'\n'), QString());
    QTRY_COMPARE(world.switchboard.knocks().size(), 1);
    world.switchboard.admit(world.switchboard.knocks().first().caller.id);
    QTRY_VERIFY(!world.switchboard.conversations().isEmpty());
    session::Conversation &talk = *world.switchboard.conversations().last();
    QTRY_COMPARE(far.talk->state().turn.phase, turn::Phase::Mine);
    QVERIFY(!far.talk->speak(kWords));
    QTRY_COMPARE(talk.state().turn.phase, turn::Phase::Mine);
    QCOMPARE(deceptions(window).join(u'\n'), QString());
    press(Qt::Key_Down, Qt::AltModifier);
    const auto *view = window.findChild<ui::TranscriptView *>();
    QVERIFY(view);
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QCOMPARE(controlsIn(*view), QStringList());
    QCOMPARE(deceptions(window).join(u'\n'), QString());
    far.talk->leave();
    QTRY_VERIFY(talk.state().ended);
    QCOMPARE(deceptions(window).join(u'\n'), QString());
}

QTEST_MAIN(tst_HostileWords)
#include "tst_hostilewords.moc"

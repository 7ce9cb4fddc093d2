// SPDX-License-Identifier: MIT
//
// What people say, in every script and length, the list of conversations, and finding in it.
#include "scenes.h"
#include "ui/columns.h"
#include "ui/findpanel.h"

#include <QLineEdit>

namespace talkstick::gallery {
namespace {

using namespace std::chrono_literals;
using support::Earlier;

Scene said(const char *name, const QStringList &turns)
{
    return {name, [turns](Stage &stage) -> QWidget * {
                stage.meet(turns);
                return nullptr;
            }};
}

const QStringList kEmoji {
    QStringLiteral("\U0001F600 \U0001F44D\U0001F3FD \u2764\uFE0F"),
    QStringLiteral("A family \U0001F468\u200D\U0001F469\u200D\U0001F467 and a flag "
                   "\U0001F1EB\U0001F1F7, in the middle of a line."),
    QStringLiteral("\U0001F682"),
};
const QStringList kVietnamese {
    QStringLiteral("Ch\u00e0o b\u1ea1n! B\u1ea1n c\u00f3 kh\u1ecfe kh\u00f4ng?"),
    QStringLiteral("T\u00f4i kh\u1ecfe, c\u1ea3m \u01a1n. Chuy\u1ebfn t\u00e0u \u0111i Hu\u1ebf "
                   "kh\u1edfi h\u00e0nh l\u00fac m\u1ea5y gi\u1edd? Nh\u1eefng ng\u01b0\u1eddi "
                   "b\u1ea1n \u1ea5y \u0111\u1ec1u \u0111\u1ee3i \u1edf ga."),
    QStringLiteral("L\u00fac t\u00e1m gi\u1edd r\u01b0\u1ee1i."),
};
const QStringList kArabic {
    QStringLiteral(
        "\u0645\u0631\u062d\u0628\u0627! \u0643\u064a\u0641 \u062d\u0627\u0644\u0643\u061f"),
    QStringLiteral(
        "\u0623\u0646\u0627 \u0628\u062e\u064a\u0631\u060c \u0634\u0643\u0631\u0627. "
        "\u0645\u062a\u0649 \u064a\u063a\u0627\u062f\u0631 \u0627\u0644\u0642\u0637\u0627\u0631 "
        "\u0625\u0644\u0649 Lyon \u0641\u064a \u0627\u0644\u0633\u0627\u0639\u0629 8:30\u061f "
        "\u0627\u0646\u062a\u0638\u0631\u0646\u0627 \u0647\u0646\u0627\u0643 "
        "\u0633\u0627\u0639\u0629 "
        "\u0643\u0627\u0645\u0644\u0629 \u0641\u064a \u0627\u0644\u0645\u062d\u0637\u0629."),
    QStringLiteral("An English turn between them."),
};
const QStringList kChinese {
    QStringLiteral("\u4f60\u597d\uff01\u4f60\u8bfb\u4e86\u7b2c\u4e8c\u7a3f\u5417\uff1f"),
    QStringLiteral(
        "\u8bfb\u4e86\u4e24\u904d\u3002\u6211\u89c9\u5f97\u7b2c\u4e8c\u7a3f\u66f4\u597d\u3002"
        "\u4e3a\u4ec0\u4e48\u4f60\u53bb\u6389\u4e86\u91cc\u6602\uff1f\u706b\u8f66\u5728\u90a3\u91cc"
        "\u4e0d\u518d\u505c\u7ad9\u4e86\u5417\uff1f\u6211\u8bb0\u5f97\u6211\u4eec\u5728\u90a3\u91cc"
        "\u7b49\u4e86\u4e00\u4e2a\u5c0f\u65f6\u3002"),
    QStringLiteral("\u662f\u7684\u3002"),
};

QWidget *passed(Stage &stage)
{
    stage.meet(lyon(2));
    if (stage.talk().speak({}))
        qFatal("it could not be passed");
    stage.pass(1s);
    return nullptr;
}

QStringList longTurn()
{
    return {QStringLiteral("Tell me everything."),
            QStringLiteral("It was a long day, and the train was late again. ").repeated(204),
            QStringLiteral("Thank you.")};
}

QWidget *longNames(Stage &stage)
{
    const QString name = QStringLiteral("Wolfeschlegelsteinhausenbergerdorff the Elder");
    stage.start(
        {{'b', name, lyon(3)},
         {'c', QStringLiteral("Charlotte Wilhelmine Albertine of the Long Names"), lyon(2)}});
    stage.open(1);
    return nullptr;
}

QWidget *empty(Stage &stage)
{
    stage.meet({});
    return nullptr;
}

QWidget *firstTurnTheirs(Stage &stage)
{
    stage.host();
    stage.call('c', QStringLiteral("Charlie"));
    stage.wait("a knock", [&] { return !stage.world.switchboard.knocks().isEmpty(); });
    stage.world.switchboard.admit(stage.world.switchboard.knocks().first().caller.id);
    stage.wait("a page", [&] { return stage.page() != nullptr; });
    stage.pass(1s);
    return nullptr;
}

// In a narrow window it stands instead of the page.
QWidget *withList(Stage &stage)
{
    stage.find<ui::Columns>("columns").showList();
    QCoreApplication::processEvents();
    return nullptr;
}

// One of each section.
QWidget *fullList(Stage &stage)
{
    const QDateTime now = stage.world.clock.wallTime();
    Earlier bravo {'b', QStringLiteral("Bravo"), lyon(4)};
    Earlier charlie {'c', QStringLiteral("Charlie"), lyon(4), now.addDays(-2)};
    Earlier delta {'d', QStringLiteral("Delta"), lyon(3), now.addDays(-3)};
    Earlier echo {'e', QStringLiteral("Echo"), lyon(3), now.addDays(-12)};
    Earlier foxtrot {'f', QStringLiteral("Foxtrot"), lyon(2), now.addDays(-40)};
    foxtrot.fate = session::Fate::Over;
    stage.start({bravo, charlie, delta, echo, foxtrot});
    stage.host();
    const auto id = stage.world.caller(QStringLiteral("192.168.1.23"), "hello there\n");
    stage.world.switchboard.admit(id);
    stage.call('d', QStringLiteral("Delta"));
    stage.pass(5s);
    stage.open(0);
    stage.pass(60s);
    return withList(stage);
}

QWidget *doorOffered(Stage &stage)
{
    stage.join();
    stage.answering = std::make_unique<support::FarSide>(stage.world);
    if (!stage.answering->letsIn())
        qFatal("nobody was let in");
    stage.pass(5s);
    stage.talk().leave();
    stage.pass(5s);
    return withList(stage);
}

void find(Stage &stage, const QString &words)
{
    stage.trigger("find");
    stage.find<ui::FindPanel>().findChild<QLineEdit *>()->setText(words);
    stage.pass(1s);
}

QWidget *found(Stage &stage)
{
    stage.start({{'b', QStringLiteral("Bravo"), lyon(6)},
                 {'c', QStringLiteral("Charlie"), {QStringLiteral("Is Lyon far?")}}});
    stage.open();
    find(stage, QStringLiteral("Lyon"));
    const auto &hits = stage.find<QListView>("hits");
    stage.wait("hits", [&] { return hits.model()->rowCount() > 0; });
    return nullptr;
}

QWidget *foundNothing(Stage &stage)
{
    stage.goOn(lyon(6));
    find(stage, QStringLiteral("Marseille"));
    return nullptr;
}

QWidget *marked(Stage &stage)
{
    stage.meet(lyon(4));
    QListView &turns = *stage.page()->findChild<QListView *>();
    turns.setFocus();
    turns.setCurrentIndex(turns.model()->index(1, 0));
    stage.pass(1s);
    return nullptr;
}

QWidget *openedAsText(Stage &stage)
{
    marked(stage);
    support::press(Qt::Key_F2);
    stage.pass(1s);
    return nullptr;
}

} // namespace

QList<Scene> textScenes()
{
    return {
        {"text.empty", empty},
        {"text.empty-theirs", firstTurnTheirs},
        {"text.passed-without-a-word", passed},
        said("text.long-word",
             {QString(300, u'w'), QStringLiteral("https://example.org/") + QString(200, u'x'),
              QStringLiteral("short")}),
        said("text.ten-thousand", longTurn()),
        said("text.emoji", kEmoji),
        said("text.vietnamese", kVietnamese),
        said("text.arabic", kArabic),
        said("text.chinese", kChinese),
        {"text.long-names", longNames},
        {"text.marked", marked},
        {"text.opened", openedAsText},
        {"list.full", fullList},
        {"list.door-offered", doorOffered},
        {"find.results", found},
        {"find.nothing", foundNothing},
    };
}

} // namespace talkstick::gallery

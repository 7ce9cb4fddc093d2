// SPDX-License-Identifier: MIT
#include "farside.h"
#include "model/invitationtext.h"
#include "model/jointext.h"
#include "model/language.h"
#include "model/practicetext.h"
#include "ui/aboutdialog.h"
#include "ui/callingpage.h"
#include "ui/conversationpage.h"
#include "ui/doorsetting.h"
#include "ui/hostcardpage.h"
#include "ui/invitationdialog.h"
#include "ui/jumpdialog.h"
#include "ui/keysdialog.h"
#include "ui/knockbar.h"
#include "ui/leavequestion.h"
#include "ui/mainwindow.h"
#include "ui/peoplepage.h"
#include "ui/porttestdialog.h"
#include "ui/practicedialog.h"
#include "ui/preferencesdialog.h"
#include "ui/startpage.h"
#include "wording.h"

#include <QAction>
#include <QDate>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QToolButton>
#include <QTranslator>

using namespace talkstick;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::cutIn;
using support::World;
using switchboard::Knock;

namespace {

// In pixels, with the font of the tests. A window that is narrower scrolls.
constexpr int kNarrow = 480;
constexpr int kNarrowest = 360; //!< Where nothing is scrolled sideways yet.

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const model::Language &language : model::languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

//! Is asked for what no other translator knows: what is said in English all the same.
class Untranslated final : public QTranslator
{
public:
    Untranslated() { QCoreApplication::installTranslator(this); }
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        // Qt asks for names of keys that are on no keyboard of ours, and for the direction of text.
        const QLatin1String from(context);
        if (from != "QShortcut"_L1 && from != "QGuiApplication"_L1)
            m_said << from + u": "_s + QString::fromUtf8(source);
        return {};
    }
    [[nodiscard]] QString said(const QString &language) const
    {
        return language == u"en" ? QString() : m_said.join(u'\n');
    }

private:
    mutable QStringList m_said;
};

//! What is cut in \a widget where it is as narrow as it should have to be.
QString cutWhenNarrow(QWidget &widget, int width = kNarrow)
{
    widget.resize(width, 2000);
    widget.show();
    if (!QTest::qWaitForWindowExposed(&widget))
        return QStringLiteral("not shown");
    // Layouts follow a little later.
    [[maybe_unused]] const bool fits =
        QTest::qWaitFor([&widget] { return cutIn(widget).isEmpty(); }, 1000);
    QStringList cut = cutIn(widget);
    if (widget.width() > width)
        cut << QStringLiteral("wants %1 pixels").arg(widget.width());
    if (!cut.isEmpty())
        cut.prepend(QStringLiteral("at %1 pixels").arg(width));
    return cut.join(u'\n');
}

switchboard::LocalAddress wifi()
{
    switchboard::LocalAddress address;
    address.address = QStringLiteral("192.168.1.7");
    address.medium = switchboard::LocalAddress::Medium::Wireless;
    address.scope = switchboard::LocalAddress::Scope::Private;
    address.interfaceName = QStringLiteral("net0");
    return address;
}

Knock knock(Knock::Kind kind, bool isPlain)
{
    Knock knock;
    knock.caller.id = 1;
    knock.caller.peer.address = QStringLiteral("192.168.1.40");
    knock.kind = kind;
    if (isPlain) {
        knock.caller.preview = "hello";
        return knock;
    }
    knock.key.bytes = QByteArray(wire::KeyHash::kBytes, 'k');
    knock.name = QStringLiteral("Charlie");
    knock.words = {QStringLiteral("lamp"), QStringLiteral("river"), QStringLiteral("onion"),
                   QStringLiteral("cedar")};
    if (kind != Knock::Kind::Stranger)
        knock.knownAs = QStringLiteral("Charlie");
    return knock;
}

switchboard::Person bravo()
{
    switchboard::Person person;
    person.key = support::keyOf('b');
    person.name = QStringLiteral("Bravo");
    person.addresses = {QStringLiteral("203.0.113.5:8784")};
    person.lastMet = support::FakeClock().wallTime();
    return person;
}

//! The letters that \a texts can be reached by with Alt, each as often as it is used.
QString lettersOf(const QStringList &texts)
{
    QString letters;
    for (const QString &text : texts) {
        const qsizetype at = QString(text).replace(QStringLiteral("&&"), QString()).indexOf(u'&');
        if (at >= 0)
            letters += text.at(at + 1).toLower();
    }
    std::sort(letters.begin(), letters.end());
    return letters;
}

//! What labels and buttons in \a widget say.
QStringList textsIn(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts << label->text();
    for (const QAbstractButton *button : widget.findChildren<QAbstractButton *>())
        texts << button->text();
    return texts;
}

QString twice(const QString &letters)
{
    QString twice;
    for (qsizetype i = 1; i < letters.size(); ++i) {
        if (letters.at(i) == letters.at(i - 1))
            twice += letters.at(i);
    }
    return twice;
}

QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions)
        texts << action->text();
    return texts;
}

} // namespace

class tst_Languages : public QObject
{
    Q_OBJECT

private slots:
    void theStartPageCanBeRead_data() { addLanguages(); }
    void theStartPageCanBeRead();
    void theHostCardCanBeRead_data() { addLanguages(); }
    void theHostCardCanBeRead();
    void theTestOfThePortCanBeRead_data() { addLanguages(); }
    void theTestOfThePortCanBeRead();
    void aCallCanBeRead_data() { addLanguages(); }
    void aCallCanBeRead();
    void aKnockCanBeRead_data() { addLanguages(); }
    void aKnockCanBeRead();
    void peopleCanBeRead_data() { addLanguages(); }
    void peopleCanBeRead();
    void dialogsCanBeRead_data() { addLanguages(); }
    void dialogsCanBeRead();
    void preferencesCanBeRead_data() { addLanguages(); }
    void preferencesCanBeRead();
    void practisingCanBeRead_data() { addLanguages(); }
    void practisingCanBeRead();
    void aConversationCanBeRead_data() { addLanguages(); }
    void aConversationCanBeRead();
    void noLetterOfAMenuIsUsedTwice_data() { addLanguages(); }
    void noLetterOfAMenuIsUsedTwice();
};

void tst_Languages::theStartPageCanBeRead()
{
    QFETCH(QString, language);
    const Untranslated untranslated;
    const model::Translation translation(language);
    World world;
    ui::StartPage page(world.parts());
    QCOMPARE(cutWhenNarrow(page), QString());
    page.findChild<QRadioButton *>(QStringLiteral("plainProgram"))->click();
    page.findChild<QAbstractButton *>(QStringLiteral("more"))->click();
    page.findChild<QWidget *>(QStringLiteral("bringing"))->show();
    QCOMPARE(cutWhenNarrow(page), QString());
    QVERIFY(page.minimumSizeHint().width() <= kNarrowest);
    QCOMPARE(twice(lettersOf(textsIn(page))), QString());
    QCOMPARE(untranslated.said(language), QString());
}

void tst_Languages::theHostCardCanBeRead()
{
    QFETCH(QString, language);
    const Untranslated untranslated;
    const model::Translation translation(language);
    World world;
    world.addresses.addresses = {wifi()};
    QVERIFY(!world.switchboard.host({.where = {{}, 8784}}));
    ui::HostCardPage page(world.parts());
    auto &tabs = *page.findChild<QTabWidget *>();
    for (int i = 0; i < tabs.count(); ++i) {
        tabs.setCurrentIndex(i);
        QCOMPARE(cutWhenNarrow(page), QString());
    }
    world.clock.advance(30s); // a lonely host is offered to join
    QCOMPARE(cutWhenNarrow(page), QString());
    QCOMPARE(untranslated.said(language), QString());
}

void tst_Languages::theTestOfThePortCanBeRead()
{
    QFETCH(QString, language);
    const Untranslated untranslated;
    const model::Translation translation(language);
    World world;
    world.addresses.addresses = {wifi()};
    QVERIFY(!world.switchboard.host({.where = {{}, 8784}}));
    for (const auto from : {model::TestedFrom::ThisNetwork, model::TestedFrom::Outside}) {
        ui::PortTestDialog dialog(world.parts(), from);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto &systems = *dialog.findChild<QTabWidget *>();
        for (int i = 0; i < systems.count(); ++i) {
            systems.setCurrentIndex(i);
            QCOMPARE(cutWhenNarrow(dialog, dialog.sizeHint().width()), QString());
        }
        for (const char *caller : {"192.168.1.7", "192.168.1.31"})
            world.caller(QLatin1String(caller), "GET / HTTP/1.1\r\n");
        QCOMPARE(cutWhenNarrow(dialog, dialog.sizeHint().width()), QString());
    }
    QCOMPARE(untranslated.said(language), QString());
}

void tst_Languages::aCallCanBeRead()
{
    QFETCH(QString, language);
    const Untranslated untranslated;
    const model::Translation translation(language);
    World world;
    ui::CallingPage page(world.clock);
    const auto target =
        model::parseJoinText(QStringLiteral("alpha.example"), switchboard::Security::Tls);
    switchboard::Call &call = world.switchboard.join(target.value());
    page.setCall(&call);
    QCOMPARE(cutWhenNarrow(page), QString());
    support::FarSide far(world);
    QVERIFY(far.asks());
    QTRY_COMPARE(call.progress().step, switchboard::CallProgress::Step::Knocking);
    QCOMPARE(cutWhenNarrow(page), QString());
    far.talk->leave();
    QTRY_COMPARE(call.progress().step, switchboard::CallProgress::Step::Failed);
    QCOMPARE(cutWhenNarrow(page), QString());
    QCOMPARE(untranslated.said(language), QString());
}

void tst_Languages::aKnockCanBeRead()
{
    QFETCH(QString, language);
    const Untranslated untranslated;
    const model::Translation translation(language);
    support::FakeClock clock;
    ui::KnockBar bar(clock);
    for (const Knock &each :
         {knock(Knock::Kind::Stranger, false), knock(Knock::Kind::OtherKey, false),
          knock(Knock::Kind::Stranger, true), knock(Knock::Kind::Silent, true)}) {
        bar.setKnocks({each}, model::Room::Free);
        QCOMPARE(cutWhenNarrow(bar), QString());
    }
    QCOMPARE(untranslated.said(language), QString());
}

void tst_Languages::peopleCanBeRead()
{
    QFETCH(QString, language);
    const Untranslated untranslated;
    const model::Translation translation(language);
    World world;
    ui::PeoplePage page(world.parts());
    QCOMPARE(cutWhenNarrow(page), QString());
    world.people.keep(bravo());
    emit world.people.changed();
    page.focusList();
    QCOMPARE(cutWhenNarrow(page), QString());
    QCOMPARE(untranslated.said(language), QString());
}

void tst_Languages::dialogsCanBeRead()
{
    QFETCH(QString, language);
    const Untranslated untranslated;
    const model::Translation translation(language);
    World world;
    ui::AboutDialog about(world.parts());
    QCOMPARE(cutWhenNarrow(about, about.sizeHint().width()), QString());
    ui::KeysDialog keys(model::EnterKey::Sends);
    QCOMPARE(cutWhenNarrow(keys, keys.sizeHint().width()), QString());
    ui::JumpDialog jump(41, QDate(2026, 5, 3));
    QCOMPARE(cutWhenNarrow(jump, jump.sizeHint().width()), QString());
    ui::PracticeDialog practice;
    QCOMPARE(cutWhenNarrow(practice, practice.sizeHint().width()), QString());
    QCOMPARE(twice(lettersOf(textsIn(practice))), QString());
    const std::unique_ptr<QMessageBox> question(ui::leaveQuestion(2, 1, nullptr));
    QCOMPARE(cutWhenNarrow(*question, question->sizeHint().width()), QString());

    wire::Invitation invitation;
    invitation.hosts = {{QStringLiteral("203.0.113.5"), QStringLiteral("203.0.113.5"), 8784}};
    invitation.key = support::keyOf('b');
    invitation.token = QByteArray(wire::Invitation::kTokenBytes, 't');
    invitation.name = QStringLiteral("Bravo");
    ui::InvitationDialog dialog(model::invitationQuestion(invitation, {}));
    QCOMPARE(cutWhenNarrow(dialog, dialog.sizeHint().width()), QString());
    QCOMPARE(untranslated.said(language), QString());
}

void tst_Languages::preferencesCanBeRead()
{
    QFETCH(QString, language);
    const Untranslated untranslated;
    const model::Translation translation(language);
    World world;
    ui::Preferences preferences(world.settings);
    ui::DoorSetting door(world.switchboard, world.settings);
    ui::Zoom zoom(world.settings);
    ui::PreferencesDialog dialog(world.parts(), {preferences, door, zoom});
    auto &tabs = *dialog.findChild<QTabWidget *>();
    QStringList titles;
    for (int tab = 0; tab < tabs.count(); ++tab)
        titles << tabs.tabText(tab);
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        QCOMPARE(cutWhenNarrow(dialog, dialog.sizeHint().width()), QString());
        QCOMPARE(twice(lettersOf(titles + textsIn(*tabs.widget(tab)))), QString());
    }
    QCOMPARE(untranslated.said(language), QString());
}

// And each partner says something that a plain program can be sent, in a turn of its own.
void tst_Languages::practisingCanBeRead()
{
    using switchboard::Temper;
    QFETCH(QString, language);
    const Untranslated untranslated;
    const model::Translation translation(language);
    QStringList names;
    for (const Temper temper :
         {Temper::Polite, Temper::Slow, Temper::Chatty, Temper::Rude, Temper::SmallBuffer}) {
        names << model::practiceName(temper);
        for (const QString &saying : model::practiceSayings(temper)) {
            QCOMPARE(saying.contains(u"%1"), temper == Temper::SmallBuffer);
            QCOMPARE(saying.contains(u'\n'), temper == Temper::Chatty);
            QVERIFY(!saying.contains(u"\n\n"));
        }
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(untranslated.said(language), QString());
}

void tst_Languages::aConversationCanBeRead()
{
    QFETCH(QString, language);
    const Untranslated untranslated;
    const model::Translation translation(language);
    World world;
    ui::MainWindow window(world.parts());
    window.show();
    window.join(QStringLiteral("alpha.example"), switchboard::Security::Tls);
    support::FarSide far(world);
    QVERIFY(far.asks());
    QVERIFY(far.letsIn());
    QTRY_VERIFY(window.findChild<ui::ConversationPage *>());
    for (const int width : {kNarrow, 800})
        QCOMPARE(cutWhenNarrow(window, width), QString());
    QCOMPARE(untranslated.said(language), QString());
}

void tst_Languages::noLetterOfAMenuIsUsedTwice()
{
    QFETCH(QString, language);
    const Untranslated untranslated;
    const model::Translation translation(language);
    World world;
    const ui::MainWindow window(world.parts());
    const QMenuBar &bar = *window.menuBar();
    QCOMPARE(twice(lettersOf(textsOf(bar.actions()))), QString());
    for (const QAction *action : bar.actions())
        QCOMPARE(twice(lettersOf(textsOf(action->menu()->actions()))) + action->text(),
                 action->text());
    QCOMPARE(untranslated.said(language), QString());
}

QTEST_MAIN(tst_Languages)
#include "tst_languages.moc"

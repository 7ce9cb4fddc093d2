// SPDX-License-Identifier: MIT
#include "ui/startpage.h"

#include "model/invitationtext.h"
#include "model/jointext.h"
#include "model/sentences.h"
#include "ui/doorsetting.h"
#include "ui/endings.h"
#include "ui/metrics.h"
#include "ui_startpage.h"

#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSettings>

namespace talkstick::ui {
namespace {

using switchboard::Security;

constexpr qsizetype kMostLookedAt = 65'536; // characters of a clipboard

// The invitation in a text, if there is a whole one.
std::optional<wire::Invitation> invitationIn(const QString &text)
{
    const auto parsed = model::parseJoinText(text);
    return parsed ? parsed.value().invitation : std::nullopt;
}

} // namespace

StartPage::StartPage(const Parts &parts, Kind kind, QWidget *parent)
    : CentredPage(parent)
    , m_ui(std::make_unique<Ui::StartPage>())
    , m_parts(parts)
    , m_recent(parts.settings)
{
    m_ui->setupUi(this);
    layOutBelow();
    if (kind == Kind::Dialog)
        m_ui->intro->hide();
    setElements({.titles = {m_ui->title},
                 .headings = {m_ui->joinHeading, m_ui->hostHeading},
                 .columns = m_ui->columns,
                 .divider = m_ui->divider,
                 .hints = {{m_ui->nameLayout, m_ui->nameHint}}});
    m_ui->name->introduce(parts);
    connect(m_ui->name, &QLineEdit::returnPressed, this, &StartPage::focusAddress);
    setUpJoin();
    setUpKind();
    setUpHost();
    setUpBringing(kind);
    setUpKeeping();
    setUpAlone();
    setHosting(std::nullopt);
}

StartPage::~StartPage() = default;

void StartPage::applyMetrics(const Metrics &metrics)
{
    m_ui->introLayout->setContentsMargins(0, 0, 0, metrics.s6);
    m_ui->nameLayout->setContentsMargins(0, 0, 0, metrics.s4);
    m_ui->nameLayout->setVerticalSpacing(metrics.s1);
    for (QLayout *column : QList<QLayout *> {m_ui->joinColumn, m_ui->hostColumn})
        column->setSpacing(metrics.s3);
    for (QPushButton *button : {m_ui->join, m_ui->host, m_ui->showHostCard})
        giveRoom(*button, metrics);
    applyMetricsBelow(metrics);
}

void StartPage::setUpJoin()
{
    // It is the field in the box that has the focus, and that a screen reader asks.
    m_ui->address->lineEdit()->setAccessibleName(m_ui->address->accessibleName());
    m_ui->address->lineEdit()->setPlaceholderText(tr("192.168.1.7 or example.org"));
    m_ui->clipboard->setButtons(Notice::Buttons::Beside);
    // Entries are chosen only by picking them: a completer of the box would do so while one types.
    m_ui->address->setCompleter(nullptr);
    fillEndings(*m_ui->ending);
    fillRecent();
    showMore(false);
    m_ui->clipboard->setTabAfter(*m_ui->address);
    connect(m_ui->more, &QToolButton::toggled, this, &StartPage::showMore);
    connect(m_ui->join, &QPushButton::clicked, this, &StartPage::join);
    connect(m_ui->address->lineEdit(), &QLineEdit::returnPressed, this, &StartPage::join);
    connect(m_ui->address, &QComboBox::activated, this, &StartPage::pick);
    connect(m_ui->address, &QComboBox::editTextChanged, this, &StartPage::addressEdited);
    connect(m_ui->clipboard, &Notice::actionRequested, this, &StartPage::useClipboard);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this,
            &StartPage::lookAtClipboard);
}

void StartPage::setUpKind()
{
    connect(m_ui->plainProgram, &QRadioButton::toggled, this, &StartPage::showKind);
    connect(&m_parts.switchboard, &switchboard::Switchboard::ownKeyKnown, this,
            &StartPage::showEncryption);
    setSecurity(Security::Tls);
    showEncryption();
    showKind();
}

void StartPage::showEncryption()
{
    const bool encrypts = m_parts.switchboard.canEncrypt();
    m_ui->talkstick->setEnabled(encrypts);
    m_ui->secondWindow->setVisible(encrypts);
    if (encrypts)
        return;
    m_ui->encryptionMissing->showText(model::Tone::Failure, model::encryptionMissingText());
    setSecurity(Security::PlainText);
}

void StartPage::setAddress(const QString &address)
{
    m_ui->address->setEditText(address);
    m_ui->address->lineEdit()->selectAll();
}

void StartPage::setSecurity(Security security)
{
    const bool plain = security == Security::PlainText || !m_parts.switchboard.canEncrypt();
    (plain ? m_ui->plainProgram : m_ui->talkstick)->setChecked(true);
}

void StartPage::focusAddress()
{
    m_ui->address->setFocus();
    m_ui->address->lineEdit()->selectAll();
}

void StartPage::showEvent(QShowEvent *event)
{
    CentredPage::showEvent(event);
    m_ui->name->load();
    if (const std::uint16_t port = rememberedPort(m_parts.settings); port != m_remembered)
        setPort(m_remembered = port);
    fillRecent();
    // Reading it may wait for the program it comes from, and the first picture must not.
    QMetaObject::invokeMethod(this, &StartPage::lookAtClipboard, Qt::QueuedConnection);
}

void StartPage::showMore(bool shown)
{
    m_ui->moreBox->setVisible(shown && security() == Security::PlainText);
}

void StartPage::showKind()
{
    const bool plain = security() == Security::PlainText;
    if (plain)
        m_ui->caution->showText(model::Tone::Caution,
                                tr("Anyone on the way can read and change what is said."));
    else
        m_ui->caution->clear();
    m_ui->more->setVisible(plain);
    showMore(m_ui->more->isChecked());
}

Security StartPage::security() const
{
    return m_ui->plainProgram->isChecked() ? Security::PlainText : Security::Tls;
}

void StartPage::addressEdited()
{
    m_ui->joinFailure->clear();
    const auto invitation = invitationIn(m_ui->address->currentText());
    if (invitation)
        m_ui->invitation->showText(model::Tone::Plain, model::invitationFound(*invitation));
    else
        m_ui->invitation->clear();
    m_ui->kind->setVisible(!invitation); // an invitation is from a Talkstick
    const bool options = !invitation && security() == Security::PlainText;
    m_ui->more->setVisible(options);
    m_ui->moreBox->setVisible(options && m_ui->more->isChecked());
    offerClipboard();
}

// Not with every letter that is typed: the program that the clipboard comes from may be slow.
void StartPage::lookAtClipboard()
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    // One that we made ourselves is for somebody else.
    const bool looks =
        isVisible() && m_parts.switchboard.canEncrypt() && !clipboard->ownsClipboard();
    const QString text = looks ? clipboard->text().left(kMostLookedAt) : QString();
    m_isInvitedByClipboard = !text.isEmpty() && invitationIn(text);
    offerClipboard();
}

void StartPage::offerClipboard()
{
    if (m_isInvitedByClipboard && !m_ui->invitation->isVisibleTo(this))
        m_ui->clipboard->showText(model::Tone::Plain, tr("An invitation is on the clipboard."), {},
                                  tr("Use it"));
    else
        m_ui->clipboard->clear();
}

void StartPage::useClipboard()
{
    setAddress(QGuiApplication::clipboard()->text().left(kMostLookedAt));
    m_ui->address->lineEdit()->home(false); // the beginning says more than the end
    m_ui->join->setFocus();
}

void StartPage::join()
{
    const QString typed = m_ui->address->currentText();
    const auto parsed = model::parseJoinText(typed, security());
    if (!parsed) {
        m_ui->joinFailure->showText(model::Tone::Failure, parsed.error());
        emit announced(parsed.error());
        focusAddress();
        return;
    }
    m_ui->name->keep();
    switchboard::JoinOptions options = parsed.value();
    if (options.security == Security::PlainText) {
        options.first =
            m_ui->first->currentIndex() == 0 ? turn::FirstTurn::Mine : turn::FirstTurn::Theirs;
        options.ending = chosenEnding(*m_ui->ending);
    }
    if (!options.invitation) {
        m_recent.add({typed, options.security});
        fillRecent();
        m_ui->address->setEditText(typed.simplified());
    }
    emit joinRequested(options);
}

void StartPage::fillRecent()
{
    const QString typed = m_ui->address->currentText();
    const QSignalBlocker quiet(m_ui->address);
    QStringList typable;
    m_ui->address->clear();
    for (const RecentAddress &recent : m_recent.list()) {
        m_ui->address->addItem(labelOf(recent));
        typable.append(recent.address);
    }
    m_ui->address->setCurrentIndex(-1);
    m_ui->address->setEditText(typed);
    delete m_ui->address->lineEdit()->completer();
    if (typable.isEmpty())
        return;
    auto *completer = new QCompleter(typable, m_ui->address);
    completer->setCompletionMode(QCompleter::InlineCompletion);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_ui->address->lineEdit()->setCompleter(completer);
}

void StartPage::pick(int row)
{
    const RecentAddress recent = m_recent.list().value(row);
    setAddress(recent.address);
    setSecurity(recent.security);
}

} // namespace talkstick::ui

// SPDX-License-Identifier: MIT
#include "ui/conversationpage.h"

#include "model/band.h"
#include "model/composing.h"
#include "model/sentences.h"
#include "ui/bandwidget.h"
#include "ui/colours.h"
#include "ui/composer.h"
#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/notice.h"
#include "ui/transcriptview.h"

#include <QEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace talkstick::ui {

ConversationPage::ConversationPage(session::Conversation &conversation,
                                   switchboard::Switchboard &switchboard, session::Clock &clock,
                                   QWidget *parent)
    : QWidget(parent)
    , m_conversation(conversation)
    , m_switchboard(switchboard)
    , m_clock(clock)
    , m_back(new QToolButton(this))
    , m_name(new QLabel(conversation.state().opening.peerName, this))
    , m_padlock(new QLabel(this))
    , m_trust(new QLabel(model::plainTrustLabel(), this))
    , m_menu(new QToolButton(this))
    , m_band(new BandWidget(this))
    , m_nothingSaid(new QLabel(this))
    , m_view(new TranscriptView(this))
    , m_hostAgain(new Notice(this))
    , m_composer(new Composer(clock, this))
{
    m_transcript.show(&conversation.journal(), conversation.state().opening.peerName);
    m_view->setTranscript(&m_transcript);
    m_view->setTheirName(conversation.state().opening.peerName);
    m_view->setAccessibleName(tr("What was said"));
    m_hostAgain->showText(model::Tone::Plain, tr("Nobody can call while you are not hosting."), {},
                          tr("Host again"));
    makeHeader();
    layOut();
    connectParts();
    setWidth(Columns::Width::Wide);
    updateAppearance();
    follow();
}

ConversationPage::~ConversationPage()
{
    m_view->setTranscript(nullptr); // the model goes before the view
}

void ConversationPage::makeHeader()
{
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_trust->setTextFormat(Qt::PlainText);
    m_back->setAutoRaise(true);
    m_back->setArrowType(Qt::LeftArrow);
    m_back->setToolTip(tr("Back to the list (Alt+Left)"));
    m_back->setAccessibleName(tr("Back to the list"));
    m_menu->setAutoRaise(true);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setToolTip(tr("What can be done with this conversation"));
    m_menu->setAccessibleName(tr("Conversation menu"));
    m_nothingSaid->setTextFormat(Qt::PlainText);
    m_nothingSaid->setAlignment(Qt::AlignCenter);
    m_nothingSaid->setWordWrap(true);
    m_nothingSaid->setBackgroundRole(QPalette::Base); // as the transcript, whose place it keeps
    m_nothingSaid->setForegroundRole(QPalette::Text);
    m_nothingSaid->setAutoFillBackground(true);
}

void ConversationPage::layOut()
{
    m_header = new QHBoxLayout;
    m_header->addWidget(m_back);
    m_header->addWidget(m_name, 1);
    m_header->addWidget(m_padlock);
    m_header->addWidget(m_trust);
    m_header->addWidget(m_menu);
    m_said = new QStackedLayout;
    m_said->addWidget(m_nothingSaid);
    m_said->addWidget(m_view);
    auto *page = new QVBoxLayout(this);
    page->addLayout(m_header);
    page->addWidget(m_band);
    page->addLayout(m_said, 1);
    page->addWidget(m_hostAgain);
    page->addWidget(m_composer);
}

void ConversationPage::connectParts()
{
    connect(&m_conversation, &session::Conversation::changed, this, &ConversationPage::follow);
    connect(&m_switchboard, &switchboard::Switchboard::hostingChanged, this,
            &ConversationPage::follow);
    connect(m_composer, &Composer::sendRequested, this, &ConversationPage::say);
    connect(m_composer, &Composer::passRequested, this, [this] { say({}); });
    connect(m_composer, &Composer::draftChanged, this, &ConversationPage::showComposing);
    connect(m_band, &BandWidget::speakAnywayRequested, this, &ConversationPage::speakAnyway);
    connect(m_band, &BandWidget::callAgainRequested, this, &ConversationPage::callAgainRequested);
    connect(m_hostAgain, &Notice::actionRequested, this, &ConversationPage::hostAgainRequested);
    connect(m_back, &QToolButton::clicked, this, &ConversationPage::backRequested);
}

void ConversationPage::setMenu(QMenu *menu)
{
    m_menu->setMenu(menu);
}

void ConversationPage::setWidth(Columns::Width width)
{
    m_back->setVisible(width == Columns::Width::Narrow);
}

void ConversationPage::refreshTimes()
{
    m_band->setBand(model::bandFor(m_conversation.state(), m_clock.wallTime()));
}

QList<Pane> ConversationPage::panes()
{
    return {{m_view, [this] { m_view->setFocus(); }}, {m_composer, [this] { focusComposer(); }}};
}

void ConversationPage::focusComposer()
{
    m_composer->focusText();
}

void ConversationPage::startPassing()
{
    m_composer->startPassing();
}

void ConversationPage::speakAnyway()
{
    if (!m_conversation.takeStick())
        focusComposer();
}

void ConversationPage::copy()
{
    m_view->copy();
}

void ConversationPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateAppearance();
}

void ConversationPage::follow()
{
    const session::TalkState &state = m_conversation.state();
    refreshTimes();
    showComposing();
    m_composer->setPhase(state.turn.phase);
    m_composer->setVisible(!state.ended || !m_composer->draft().isEmpty());
    m_hostAgain->setVisible(state.ended && state.opening.role == session::Role::Host
                            && !m_switchboard.hosting());
    showTranscript();
}

void ConversationPage::showComposing()
{
    m_composer->setComposing(model::composingFor(m_conversation.state(), m_composer->draft()));
}

void ConversationPage::say(const QString &text)
{
    if (!m_conversation.speak(text) && !text.isEmpty())
        m_composer->accepted();
}

void ConversationPage::showTranscript()
{
    m_transcript.journalGrew();
    if (m_transcript.rowCount() > 0) {
        m_said->setCurrentWidget(m_view);
        return;
    }
    m_nothingSaid->setText(nothingSaidText());
    m_said->setCurrentWidget(m_nothingSaid);
}

QString ConversationPage::nothingSaidText() const
{
    const session::TalkState &state = m_conversation.state();
    if (state.ended)
        return tr("Nothing was said.");
    if (state.turn.phase == turn::Phase::Mine)
        return tr("You speak first.");
    return tr("%1 speaks first. You can already write your turn.").arg(state.opening.peerName);
}

void ConversationPage::updateAppearance()
{
    const Metrics metrics = metricsFor(font());
    const Colours colours = deriveColours(palette());
    m_name->setFont(metrics.title);
    QPalette amber = palette();
    amber.setColor(QPalette::WindowText, colours.onWindow.caution);
    m_trust->setPalette(amber);
    const int side = fontMetrics().height();
    m_padlock->setPixmap(icon(Symbol::OpenPadlock, colours.onWindow.caution).pixmap(side, side));
    m_menu->setIcon(icon(Symbol::More, palette()));
    // Band and transcript reach from edge to edge; what is written stands in one line with the
    // header.
    layout()->setContentsMargins({});
    layout()->setSpacing(0);
    m_header->setContentsMargins(metrics.s3, metrics.s2, metrics.s3, metrics.s2);
    m_header->setSpacing(metrics.s2);
    m_hostAgain->setContentsMargins(metrics.s3, metrics.s3, metrics.s3, metrics.s3);
}

} // namespace talkstick::ui

// SPDX-License-Identifier: MIT
#include "ui/conversationpage.h"

#include "model/band.h"
#include "model/composing.h"
#include "model/standing.h"
#include "ui/bandwidget.h"
#include "ui/comparewords.h"
#include "ui/composer.h"
#include "ui/conversationheader.h"
#include "ui/draftkeeper.h"
#include "ui/metrics.h"
#include "ui/notice.h"
#include "ui/transcriptview.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace talkstick::ui {

using session::TalkState;

ConversationPage::ConversationPage(session::Conversation &conversation,
                                   switchboard::Switchboard &switchboard, session::Clock &clock,
                                   QWidget *parent)
    : QWidget(parent)
    , m_conversation(conversation)
    , m_switchboard(switchboard)
    , m_clock(clock)
    , m_transcript(clock)
    , m_awayAlarm(clock.makeAlarm([this] { showBand(); }))
    , m_header(new ConversationHeader(this))
    , m_band(new BandWidget(this))
    , m_words(new CompareWords(clock, this))
    , m_nothingSaid(new QLabel(this))
    , m_view(new TranscriptView(this))
    , m_hostAgain(new Notice(this))
    , m_composer(new Composer(clock, this))
    , m_drafts(new DraftKeeper(conversation, switchboard.talks(), clock, *m_composer, this))
{
    m_transcript.show(&conversation.journal(), conversation.state().peerName);
    m_view->setTranscript(&m_transcript);
    m_view->setAccessibleName(tr("What was said"));
    m_hostAgain->showText(model::Tone::Plain, tr("Nobody can call while you are not hosting."), {},
                          tr("Host again"));
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

void ConversationPage::connectParts()
{
    connect(&m_conversation, &session::Conversation::changed, this, &ConversationPage::follow);
    connect(&m_switchboard, &switchboard::Switchboard::hostingChanged, this,
            &ConversationPage::follow);
    connect(m_composer, &Composer::sendRequested, m_drafts, &DraftKeeper::say);
    // What one says one sees.
    connect(m_composer, &Composer::sendRequested, m_view, &TranscriptView::toEnd);
    connect(m_composer, &Composer::sealRequested, m_drafts, &DraftKeeper::seal);
    connect(m_composer, &Composer::unsealRequested, m_drafts, &DraftKeeper::unseal);
    connect(m_composer, &Composer::passRequested, this,
            [this] { m_drafts->say({}, turn::Stick::Passed); });
    connect(m_drafts, &DraftKeeper::shown, this, &ConversationPage::showComposing);
    connect(m_drafts, &DraftKeeper::announced, this, &ConversationPage::announced);
    connect(m_composer, &Composer::announced, this, &ConversationPage::announced);
    connect(m_composer, &Composer::passingChanged, this, &ConversationPage::showBand);
    connect(m_composer, &Composer::handToggled, this, &ConversationPage::toggleHand);
    connect(m_composer, &Composer::draftChanged, this, &ConversationPage::showComposing);
    connect(m_composer, &Composer::draftChanged, this, &ConversationPage::showTyping);
    connect(m_band, &BandWidget::speakAnywayRequested, this, &ConversationPage::speakAnyway);
    connect(m_band, &BandWidget::callAgainRequested, this, &ConversationPage::callAgainRequested);
    connect(m_band, &BandWidget::practiceRequested, this, &ConversationPage::practiceRequested);
    connect(m_band, &BandWidget::tryNowRequested, this, &ConversationPage::tryNow);
    connect(m_band, &BandWidget::copyLinkRequested, this, &ConversationPage::copyLinkRequested);
    connect(m_band, &BandWidget::newConversationRequested, this,
            &ConversationPage::newConversationRequested);
    connect(m_view, &TranscriptView::linkActivated, this, &ConversationPage::linkActivated);
    connect(m_words, &CompareWords::judged, this, &ConversationPage::judge);
    connect(m_words, &CompareWords::dismissed, this, &ConversationPage::focusComposer);
    connect(m_hostAgain, &Notice::actionRequested, this, &ConversationPage::hostAgainRequested);
    connect(m_header, &ConversationHeader::backRequested, this, &ConversationPage::backRequested);
    connect(m_header, &ConversationHeader::personRequested, this,
            &ConversationPage::personRequested);
    connect(m_header, &ConversationHeader::compareRequested, this, &ConversationPage::compareWords);
}

void ConversationPage::setMenu(QMenu *menu)
{
    m_header->setMenu(menu);
}

void ConversationPage::setWidth(Columns::Width width)
{
    m_header->setWidth(width);
}

void ConversationPage::setHabits(const Habits &habits)
{
    const Habits before = std::exchange(m_habits, habits);
    m_composer->setHabits(habits);
    showComposing();
    if (habits.typing != before.typing)
        showTyping();
}

void ConversationPage::refreshTimes()
{
    showBand();
    m_transcript.refreshTimes();
}

QList<Pane> ConversationPage::panes()
{
    QList<Pane> panes {{m_view, [this] { m_view->setFocus(); }},
                       {m_composer, [this] { focusComposer(); }}};
    if (!m_words->isHidden())
        panes.prepend({m_words, [this] { m_words->focusButtons(); }});
    return panes;
}

void ConversationPage::focusComposer()
{
    m_composer->focusText();
}

void ConversationPage::saveDraft()
{
    m_drafts->save();
}

void ConversationPage::letGo()
{
    m_drafts->letGo();
    m_conversation.disconnect(this);
    m_switchboard.disconnect(this);
    m_awayAlarm->clear();
    m_transcript.show(nullptr, {});
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

void ConversationPage::toggleHand()
{
    using Hand = TalkState::Hand;
    const Hand wanted = m_conversation.state().hand == Hand::Raised ? Hand::Down : Hand::Raised;
    m_conversation.moveHand(wanted);
    if (wanted == Hand::Raised && m_conversation.state().hand == Hand::Down)
        m_composer->showHint(tr("Your hand was up a moment ago. Raise it again in a few seconds."));
}

void ConversationPage::compareWords()
{
    m_askedForWords = model::AskedBy::Me;
    m_conversation.compareWords();
}

void ConversationPage::showWords()
{
    const model::AskedBy asked = std::exchange(m_askedForWords, model::AskedBy::Them);
    const model::WordsQuestion question = model::wordsQuestion(m_conversation.state(), asked);
    m_words->ask(question);
    emit announced(question.spoken);
}

void ConversationPage::judge(switchboard::WordsVerdict verdict)
{
    if (verdict == switchboard::WordsVerdict::NotCompared)
        return;
    if (verdict == switchboard::WordsVerdict::Differ)
        emit wordsDiffered();
    m_switchboard.judgeWords(m_conversation, verdict);
}

// The button goes while it is being tried, and the focus would go anywhere.
void ConversationPage::tryNow()
{
    focusComposer();
    emit tryNowRequested();
    if (isVisible() && !m_band->band().other.isEmpty())
        emit announced(m_band->band().other);
}

bool ConversationPage::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::WindowActivate)
        noteSeen();
    return isDone;
}

void ConversationPage::follow()
{
    const TalkState &state = m_conversation.state();
    m_header->setState(state);
    m_composer->setPhase(state.turn.phase);
    showBand();
    showComposing();
    m_composer->setVisible(model::standingOf(state) != model::Standing::Over
                           || !m_composer->draft().isEmpty());
    m_hostAgain->setVisible(state.ended && state.opening.role == session::Role::Host
                            && !m_switchboard.hosting());
    if (state.ended)
        m_words->withdraw();
    if (state.ended)
        m_awayAlarm->set(m_clock.now() + model::kAwayAfter);
    showTranscript();
    noteSeen();
}

void ConversationPage::showBand()
{
    const auto passing = m_composer->isPassing() ? model::Passing::Waiting : model::Passing::No;
    m_band->setBand(model::bandFor(m_conversation.state(), m_clock.wallTime(), passing));
}

void ConversationPage::showComposing()
{
    model::Composing composing = model::composingFor(m_conversation.state(), m_composer->draft(),
                                                     bytesSaid(), m_habits.enter);
    if (m_drafts->isSealing()) {
        composing.field = model::Composing::Field::ReadOnly;
        composing.button = model::Composing::Button::Off;
    }
    m_composer->setComposing(composing);
}

// Of the turn that is open, if it is ours and has parts already.
qsizetype ConversationPage::bytesSaid() const
{
    const TalkState &state = m_conversation.state();
    return model::stickOf(state) == turn::Phase::Mine ? qsizetype(state.bytesInTurn) : 0;
}

// Only whoever holds the stick is said to be writing; a draft is nobody else's business.
void ConversationPage::showTyping()
{
    using State = wire::message::Typing::State;
    if (m_conversation.state().turn.phase != turn::Phase::Mine)
        return;
    const bool writes = m_habits.typing == Habits::Typing::Shown && !m_composer->draft().isEmpty();
    m_conversation.typed(writes ? State::Composing : State::Idle);
}

} // namespace talkstick::ui

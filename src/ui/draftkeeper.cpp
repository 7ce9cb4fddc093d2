// SPDX-License-Identifier: MIT
#include "ui/draftkeeper.h"

#include "model/sentences.h"
#include "ui/composer.h"

#include <utility>

namespace talkstick::ui {

using session::Conversation;
using switchboard::Talks;

DraftKeeper::DraftKeeper(Conversation &conversation, Talks &talks, session::Clock &clock,
                         Composer &composer, QObject *parent)
    : QObject(parent)
    , m_conversation(&conversation)
    , m_talks(talks)
    , m_clock(clock)
    , m_composer(composer)
    , m_quiet(clock.makeAlarm([this] { save(); }))
{
    connectParts(talks);
    show();
}

DraftKeeper::~DraftKeeper() = default;

void DraftKeeper::connectParts(Talks &talks)
{
    connect(m_conversation, &Conversation::changed, this, &DraftKeeper::follow);
    connect(m_conversation, &Conversation::said, this, &DraftKeeper::takeAwayWhatWasSaid);
    connect(m_conversation, &Conversation::notKept, this, [this] { m_saying.reset(); });
    // Nobody tells what became of it on the link before.
    connect(m_conversation, &Conversation::resumed, this, [this] { m_saying.reset(); });
    connect(&m_composer, &Composer::draftChanged, this,
            [this] { m_quiet->set(m_clock.now() + kQuiet); });
    connect(&talks, &Talks::draftChanged, this, [this](const Conversation *conversation) {
        if (conversation != m_conversation)
            return;
        setSealing(Sealing::No);
        show();
    });
    connect(&talks, &Talks::notSealed, this, [this](const Conversation *conversation) {
        if (conversation != m_conversation)
            return;
        setSealing(Sealing::No);
        m_composer.showHint(tr("This could not be saved, so it will not go. It stays here."));
    });
}

void DraftKeeper::say(const QString &text, turn::Stick stick)
{
    const bool isNothing = text.isEmpty() && stick == turn::Stick::Kept;
    if (!m_conversation || isNothing)
        return;
    // A key pressed twice would say it twice.
    if (m_saying) {
        m_composer.showHint(tr("What you said last is still being saved."));
        return;
    }
    m_saying = text;
    if (const auto refusal = m_talks.say(*m_conversation, text, stick)) {
        m_composer.showHint(model::sentence(*refusal));
        m_saying.reset();
    }
}

void DraftKeeper::seal(const QString &text)
{
    if (!m_conversation || isSealing())
        return;
    m_quiet->clear();
    setSealing(Sealing::Yes);
    m_talks.seal(*m_conversation, {text, turn::Stick::Passed});
}

void DraftKeeper::unseal()
{
    if (m_conversation)
        m_talks.unseal(*m_conversation);
}

void DraftKeeper::save()
{
    m_quiet->clear();
    if (m_conversation && !m_sealed && !isSealing() && !m_saying)
        m_talks.saveDraft(*m_conversation, m_composer.draft());
}

void DraftKeeper::letGo()
{
    save();
    m_conversation = nullptr;
}

void DraftKeeper::follow()
{
    if (!m_conversation || m_conversation->state().sealed == m_sealed)
        return;
    const auto ready = m_conversation->state().sealed;
    const QString written = m_composer.draft();
    const bool isPutBack = ready && ready == m_underWay && !isSealing();
    m_underWay = m_sealed;
    if (isPutBack && !written.isEmpty())
        putBefore(written);
    else
        show();
}

// What was ready was on its way, and could not be kept; meanwhile somebody wrote on.
void DraftKeeper::putBefore(const QString &written)
{
    const QString ready = m_conversation->state().sealed->text;
    m_talks.unseal(*m_conversation);
    m_composer.setDraft(ready + QChar(QChar::LineFeed) + written);
    save();
}

void DraftKeeper::show()
{
    const auto before = std::exchange(m_sealed, m_conversation->state().sealed);
    m_composer.setDraft(m_sealed ? m_sealed->text : m_talks.draftOf(*m_conversation));
    emit shown();
    if (m_sealed && !before)
        emit announced(tr("Your turn is ready. It goes when you are both online."));
}

void DraftKeeper::setSealing(Sealing sealing)
{
    m_sealing = sealing;
    emit shown();
}

// Only what is kept has been said. Somebody may have written on meanwhile.
void DraftKeeper::takeAwayWhatWasSaid()
{
    m_underWay.reset();
    const auto said = std::exchange(m_saying, std::nullopt);
    if (said && m_composer.draft().startsWith(*said))
        m_composer.takeAway(said->size());
}

} // namespace talkstick::ui

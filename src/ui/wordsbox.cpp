// SPDX-License-Identifier: MIT
#include "ui/wordsbox.h"

#include "ui/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace talkstick::ui {
namespace {

using switchboard::WordsVerdict;

const QString kBetween = QStringLiteral("\u2003 "); // wide, and a line may end there

} // namespace

WordsBox::WordsBox(QWidget *parent)
    : QWidget(parent)
    , m_hint(new QLabel(this))
    , m_words(new QLabel(this))
    , m_match(new QPushButton(tr("They match"), this))
    , m_differ(new QPushButton(tr("They differ"), this))
    , m_after(new QLabel(this))
{
    for (QLabel *label : {m_hint, m_words, m_after}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_words->setObjectName(QStringLiteral("safetyWords"));
    m_match->setObjectName(QStringLiteral("wordsMatch"));
    m_differ->setObjectName(QStringLiteral("wordsDiffer"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_hint);
    layout->addWidget(m_words);
    m_row = new QHBoxLayout;
    m_row->addWidget(m_match);
    m_row->addWidget(m_differ);
    m_row->addStretch(1);
    layout->addLayout(m_row);
    layout->addWidget(m_after); // below: in a narrow window there is no room beside the buttons
    for (QPushButton *button : {m_match, m_differ})
        button->setAutoDefault(false);
    connect(m_match, &QPushButton::clicked, this, [this] { emit judged(WordsVerdict::Match); });
    connect(m_differ, &QPushButton::clicked, this, [this] { emit judged(WordsVerdict::Differ); });
    setFocusProxy(m_match);
    setVerdict(WordsVerdict::NotCompared);
    updateAppearance();
}

void WordsBox::setWords(const QString &name, const QStringList &words)
{
    m_hint->setText(
        tr("Call %1 by phone and say these words to each other. Do not type them.").arg(name));
    m_words->setText(words.join(kBetween));
    m_words->setAccessibleName(words.join(QStringLiteral(", ")));
}

void WordsBox::setVerdict(WordsVerdict verdict)
{
    const bool open = verdict == WordsVerdict::NotCompared;
    m_match->setVisible(open);
    m_differ->setVisible(open);
    m_after->setText(open ? tr("You can also check later.") : tr("You said that the words match."));
}

QString WordsBox::note() const
{
    return m_after->text();
}

void WordsBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateAppearance();
}

void WordsBox::updateAppearance()
{
    const Metrics metrics = metricsFor(font());
    m_words->setFont(metrics.words);
    layout()->setSpacing(metrics.s3);
    m_row->setSpacing(metrics.s3);
    for (QPushButton *button : {m_match, m_differ})
        giveRoom(*button, metrics);
}

} // namespace talkstick::ui

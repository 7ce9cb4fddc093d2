// SPDX-License-Identifier: MIT
#include "ui/conversationheader.h"

#include "model/keepingtext.h"
#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/trustmark.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace talkstick::ui {

ConversationHeader::ConversationHeader(QWidget *parent)
    : QWidget(parent)
    , m_who(new QHBoxLayout)
    , m_back(new QToolButton(this))
    , m_name(new QLabel(this))
    , m_trust(new TrustMark(this))
    , m_keeping(new QLabel(this))
    , m_compare(new QPushButton(tr("Compare words\u2026"), this))
    , m_menu(new QToolButton(this))
{
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_name->installEventFilter(this);
    m_keeping->setObjectName(QStringLiteral("keeping"));
    m_keeping->setTextFormat(Qt::PlainText);
    m_keeping->setWordWrap(true);
    m_keeping->hide();
    m_back->setAutoRaise(true);
    m_back->setToolTip(tr("Back to the list (Alt+Left)"));
    m_back->setAccessibleName(tr("Back to the list"));
    m_compare->setAutoDefault(false);
    m_compare->setFocusPolicy(Qt::TabFocus);
    m_compare->setToolTip(tr("Make sure by voice that nobody is in between"));
    m_menu->setAutoRaise(true);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setToolTip(tr("What can be done with this conversation"));
    m_menu->setAccessibleName(tr("Conversation menu"));
    layOut();
    connect(m_back, &QToolButton::clicked, this, &ConversationHeader::backRequested);
    connect(m_compare, &QPushButton::clicked, this, &ConversationHeader::compareRequested);
    showCompare();
    updateAppearance();
}

void ConversationHeader::layOut()
{
    auto *rows = new QVBoxLayout(this);
    auto *row = new QHBoxLayout;
    rows->addLayout(row);
    rows->addWidget(m_keeping); // below: in a narrow window there is no room beside the rest
    row->addWidget(m_back);
    row->addLayout(m_who, 1);
    m_who->addWidget(m_name, 1);
    m_who->addWidget(m_trust, 0, Qt::AlignLeft | Qt::AlignVCenter);
    row->addWidget(m_compare);
    row->addWidget(m_menu);
}

void ConversationHeader::setState(const session::TalkState &state)
{
    m_fullName = state.peerName;
    m_name->setAccessibleName(m_fullName);
    showName();
    const bool isKnown = state.trust.has_value();
    m_name->setCursor(isKnown ? Qt::PointingHandCursor : Qt::ArrowCursor);
    m_name->setToolTip(isKnown ? tr("What is known of them") : QString());
    const QString keeping = model::keepingMark(state.keeping);
    m_keeping->setText(keeping);
    m_keeping->setVisible(!keeping.isEmpty());
    m_trust->setTrust(model::trustLabel(state.trust));
    fit();
    // Who came by invitation is known well enough; the menu still offers it.
    const bool offered =
        state.trust == session::Trust::Unverified && state.stage == session::native::Stage::Live;
    m_compareState = offered ? Compare::Offered : Compare::Needless;
    showCompare();
}

void ConversationHeader::showName()
{
    m_name->setText(m_name->fontMetrics().elidedText(m_fullName, Qt::ElideMiddle, m_name->width()));
}

// The name is said in full, if that is possible at all.
void ConversationHeader::fit()
{
    const int beside = m_name->fontMetrics().horizontalAdvance(m_fullName) + m_who->spacing()
        + m_trust->sizeHint().width();
    const bool fits = beside <= m_who->geometry().width();
    m_who->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ConversationHeader::setMenu(QMenu *menu)
{
    m_menu->setMenu(menu);
}

void ConversationHeader::setWidth(Columns::Width width)
{
    m_width = width;
    showCompare();
}

void ConversationHeader::showCompare()
{
    m_back->setVisible(m_width == Columns::Width::Narrow);
    m_compare->setVisible(m_width == Columns::Width::Wide && m_compareState == Compare::Offered);
}

void ConversationHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (changesLook(*event))
        updateAppearance();
}

bool ConversationHeader::event(QEvent *event)
{
    const bool known = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fit();
    return known;
}

// By keyboard the menu leads there.
bool ConversationHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        showName();
    if (event->type() == QEvent::MouseButtonRelease && !m_name->toolTip().isEmpty())
        emit personRequested();
    return QWidget::eventFilter(watched, event);
}

void ConversationHeader::updateAppearance()
{
    const Metrics metrics = metricsFor(font());
    m_name->setFont(metrics.title);
    m_name->setAlignment(leading(layoutDirection()) | Qt::AlignVCenter);
    showName();
    setSymbol(*m_back, back(layoutDirection()), palette());
    setSymbol(*m_menu, Symbol::More, palette());
    giveRoom(*m_compare, metrics);
    layout()->setContentsMargins(metrics.s3, metrics.s2, metrics.s3, metrics.s2);
    for (QHBoxLayout *row : layout()->findChildren<QHBoxLayout *>())
        row->setSpacing(metrics.s2);
    layout()->setSpacing(metrics.s1);
    fit();
}

} // namespace talkstick::ui

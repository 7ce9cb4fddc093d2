// SPDX-License-Identifier: MIT
#include "ui/bandwidget.h"

#include "ui/icons.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QPushButton>
#include <QStyle>

namespace talkstick::ui {
namespace {

using model::Band;

constexpr int kMove = 180; // ms

// Else a screen reader takes it for a mere holder of buttons, and passes over what is painted.
QAccessibleInterface *bandInterface(const QString &className, QObject *object)
{
    if (className != QLatin1String(BandWidget::staticMetaObject.className()))
        return nullptr;
    auto *band = qobject_cast<BandWidget *>(object);
    return band ? new QAccessibleWidget(band, QAccessible::StaticText) : nullptr;
}

void installInterface()
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(bandInterface);
        return true;
    }();
}

} // namespace

BandWidget::BandWidget(QWidget *parent)
    : QWidget(parent)
    , m_speakAnyway(makeButton(tr("Speak anyway")))
    , m_callAgain(makeButton(tr("Call again")))
    , m_practise(makeButton(tr("Practise again\u2026")))
    , m_newConversation(makeButton(tr("New conversation")))
    , m_tryNow(makeButton(tr("Try now")))
    , m_copyLink(makeButton(tr("Copy link")))
{
    installInterface();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_speakAnyway->setToolTip(tr("If both of you wait, the other program has lost step. "
                                 "Take the stick and speak, although it is not your turn."));
    connect(m_speakAnyway, &QPushButton::clicked, this, &BandWidget::speakAnywayRequested);
    m_copyLink->setToolTip(tr("If you have moved: send them an invitation to where you are now."));
    connect(m_callAgain, &QPushButton::clicked, this, &BandWidget::callAgainRequested);
    connect(m_practise, &QPushButton::clicked, this, &BandWidget::practiceRequested);
    connect(m_newConversation, &QPushButton::clicked, this, &BandWidget::newConversationRequested);
    connect(m_tryNow, &QPushButton::clicked, this, &BandWidget::tryNowRequested);
    connect(m_copyLink, &QPushButton::clicked, this, &BandWidget::copyLinkRequested);

    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_position = value.toDouble();
        placeButtons();
        update();
    });
    updateAppearance();
}

BandWidget::~BandWidget() = default;

QPushButton *BandWidget::makeButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus);
    button->hide();
    return button;
}

void BandWidget::setBand(const Band &band)
{
    if (band == m_band)
        return;
    m_band = band;
    QStringList said {band.first, band.second, band.other};
    said.removeAll(QString());
    setAccessibleName(said.join(QStringLiteral(". ")));
    moveStick();
    placeButtons();
    updateGeometry();
    update();
}

void BandWidget::moveStick()
{
    if (m_band.holder == Band::Holder::Nobody)
        return;
    const double goal = m_band.holder == Band::Holder::Me ? 1 : 0;
    const bool still = !isVisible()
        || style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
    m_animation.stop();
    if (still) {
        m_position = goal;
        return;
    }
    m_animation.setDuration(kMove);
    m_animation.setStartValue(m_position);
    m_animation.setEndValue(goal);
    m_animation.start();
}

void BandWidget::resizeEvent(QResizeEvent *)
{
    placeButtons();
    updateGeometry();
}

void BandWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (changesLook(*event))
        updateAppearance();
}

void BandWidget::updateAppearance()
{
    m_metrics = metricsFor(font());
    m_colours = deriveColours(palette());
    setSymbol(*m_copyLink, Symbol::Link, palette());
    placeButtons();
    updateGeometry();
    update();
}

} // namespace talkstick::ui

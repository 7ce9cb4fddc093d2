// SPDX-License-Identifier: MIT
//
// How ConversationPage looks.
#include "ui/bandwidget.h"
#include "ui/comparewords.h"
#include "ui/composer.h"
#include "ui/conversationheader.h"
#include "ui/conversationpage.h"
#include "ui/metrics.h"
#include "ui/notice.h"
#include "ui/transcriptview.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace talkstick::ui {
namespace {

constexpr int kLeastLines = 2; // of what was said

} // namespace

void ConversationPage::layOut()
{
    m_nothingSaid->setTextFormat(Qt::PlainText);
    m_nothingSaid->setAlignment(Qt::AlignCenter);
    m_nothingSaid->setWordWrap(true);
    m_nothingSaid->setBackgroundRole(QPalette::Base); // as the transcript, whose place it keeps
    m_nothingSaid->setForegroundRole(QPalette::Text);
    m_nothingSaid->setAutoFillBackground(true);
    auto *page = new QVBoxLayout(this);
    page->addWidget(m_header);
    page->addWidget(m_band);
    page->addWidget(m_words);
    page->addWidget(m_nothingSaid, 1); // or the transcript, never both
    page->addWidget(m_view, 1);
    page->addWidget(m_hostAgain);
    page->addWidget(m_composer);
}

void ConversationPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_composer->setPageHeight(height());
}

void ConversationPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateAppearance();
}

void ConversationPage::updateAppearance()
{
    const Metrics metrics = metricsFor(font());
    // Band and transcript reach from edge to edge; what is written stands in line with the header.
    layout()->setContentsMargins({});
    layout()->setSpacing(0);
    m_nothingSaid->setMargin(metrics.s4);
    // In a low window it gives way to words that are to be read, but for the end of it.
    m_view->setMinimumHeight(kLeastLines * m_view->fontMetrics().lineSpacing() + metrics.s2
                             + metrics.s6);
    m_hostAgain->setContentsMargins(metrics.s3, metrics.s3, metrics.s3, metrics.s3);
}

} // namespace talkstick::ui

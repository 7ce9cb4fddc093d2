// SPDX-License-Identifier: MIT
#include "ui/webvisitor.h"

#include "ui/linkquestion.h"
#include "ui/question.h"

#include <QDesktopServices>
#include <QMessageBox>
#include <QUrl>

#include <utility>

namespace talkstick::ui {

bool openInBrowser(const QUrl &url)
{
    return QDesktopServices::openUrl(url);
}

WebVisitor::WebVisitor(OpenAddress open, QWidget &widget)
    : QObject(&widget)
    , m_open(std::move(open))
    , m_widget(widget)
{ }

void WebVisitor::visit(const model::WebLink &link)
{
    if (m_agreed.contains(link.host))
        return open(link);
    if (m_question)
        m_question->reject();
    m_question = new LinkQuestion(link, m_widget.window());
    connect(m_question, &QDialog::accepted, this, [this, link] {
        m_agreed.insert(link.host);
        open(link);
    });
    m_question->open();
}

// Whatever made the link: the system has programs for many other schemes.
void WebVisitor::open(const model::WebLink &link)
{
    const QUrl url(link.url, QUrl::StrictMode);
    const bool isWeb = url.isValid()
        && (url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http"));
    if (!isWeb || !m_open(url))
        complain(tr("The link could not be opened."), m_widget.window())->open();
}

} // namespace talkstick::ui

// SPDX-License-Identifier: MIT
#include "ui/startdialog.h"

#include "ui/startpage.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace talkstick::ui {
namespace {

constexpr int kLettersWide = 100;

} // namespace

StartDialog::StartDialog(const Parts &parts, QWidget *parent)
    : QDialog(parent)
    , m_page(new StartPage(parts, StartPage::Kind::Dialog, this))
{
    setWindowTitle(tr("New conversation"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_page);
    resize(kLettersWide * fontMetrics().averageCharWidth(), sizeHint().height());
    // Enter belongs to the field it is pressed in.
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
}

void StartDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_page->focusAddress();
}

} // namespace talkstick::ui

// SPDX-License-Identifier: MIT
#include "ui/linkquestion.h"

#include "ui/metrics.h"
#include "ui/ringedbutton.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace talkstick::ui {
namespace {

constexpr int kLettersWide = 60;
constexpr int kLines = 4; // of an address; a longer one scrolls

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

} // namespace

LinkQuestion::LinkQuestion(const model::WebLink &link, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Open a link?"));
    const Metrics metrics = metricsFor(font());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.s4, metrics.s4, metrics.s4, metrics.s4);
    layout->setSpacing(metrics.s3);
    layout->addWidget(plainLabel(tr("This link leads to"), this));
    QLabel *host = plainLabel(link.host, this);
    host->setObjectName(QStringLiteral("host"));
    host->setFont(metrics.title);
    host->setTextInteractionFlags(Qt::TextSelectableByMouse);
    host->setMinimumWidth(kLettersWide * fontMetrics().averageCharWidth());
    layout->addWidget(host);
    layout->addWidget(addressField(link.url));
    layout->addWidget(plainLabel(tr("Your web browser opens it, outside of Talkstick. Whoever is "
                                    "there sees your address on the internet. Until Talkstick is "
                                    "closed, links to this host open without asking."),
                                 this));
    addButtons(link.url);
}

// A label would not break an address that has no spaces.
QWidget *LinkQuestion::addressField(const QString &url)
{
    auto *field = new QPlainTextEdit(this);
    field->setObjectName(QStringLiteral("address"));
    field->setAccessibleName(tr("The whole address"));
    field->setReadOnly(true);
    field->setTabChangesFocus(true);
    field->setWordWrapMode(QTextOption::WrapAnywhere);
    field->setPlainText(url);
    const double margins = 2 * (field->document()->documentMargin() + field->frameWidth());
    field->setFixedHeight(int(kLines * field->fontMetrics().lineSpacing() + margins));
    return field;
}

void LinkQuestion::addButtons(const QString &url)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *open = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    open->setObjectName(QStringLiteral("open"));
    copy->setObjectName(QStringLiteral("copy"));
    open->setAutoDefault(false);
    copy->setAutoDefault(false);
    RingedButton *cancel = &ringed(*buttons, QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    cancel->setFocus();
    connect(copy, &QPushButton::clicked, this, [this, url] {
        QGuiApplication::clipboard()->setText(url);
        reject();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

} // namespace talkstick::ui

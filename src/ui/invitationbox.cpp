// SPDX-License-Identifier: MIT
#include "ui/invitationbox.h"

#include "switchboard/switchboard.h"
#include "ui/holdsfocus.h"
#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/notice.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace talkstick::ui {

using model::InviteLine;
using model::Tone;

namespace {

enum Column { Text, Button };

bool areSame(const QList<InviteLine> &one, const QList<InviteLine> &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const InviteLine &a, const InviteLine &b) { return a.id == b.id; });
}

} // namespace

InvitationBox::InvitationBox(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_inviter(parts)
    , m_hint(new QLabel(this))
    , m_copy(new QPushButton(tr("Copy &invitation"), this))
    , m_result(new Notice(this))
    , m_open(new QWidget(this))
    , m_grid(new QGridLayout(m_open))
{
    m_hint->setWordWrap(true);
    m_copy->setObjectName(QStringLiteral("copyInvitation"));
    m_result->setObjectName(QStringLiteral("invitationResult"));
    m_open->setObjectName(QStringLiteral("openInvitations"));
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(0, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_hint, 1);
    row->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(row);
    layout->addWidget(m_result);
    layout->addWidget(m_open);
    connect(m_copy, &QPushButton::clicked, this, [this] { m_inviter.copyInvitation(m_invitee); });
    connect(&m_inviter, &Inviter::copied, this, [this] {
        tell(Tone::Plain,
             tr("Copied. Paste it into a message to whom you want to invite; "
                "whoever has it can come in, once."));
    });
    connect(&m_inviter, &Inviter::failed, this,
            [this](const QString &sentence) { tell(Tone::Failure, sentence); });
    connect(&parts.switchboard.invites(), &switchboard::Invites::changed, this,
            &InvitationBox::list);
    updateAppearance();
}

void InvitationBox::setInvitee(model::Invitee invitee)
{
    m_invitee = invitee;
    m_result->clear();
    refresh();
}

void InvitationBox::refresh()
{
    const QString why = m_inviter.objection(m_invitee);
    m_copy->setEnabled(why.isEmpty());
    m_hint->setText(why.isEmpty() ? tr("Or send an invitation: one use, 24 hours. Whoever comes "
                                       "with it need not knock.")
                                  : why);
    list();
}

void InvitationBox::list()
{
    m_parts.switchboard.invites().list(
        m_parts.clock.wallTime(),
        [self = QPointer(this)](const QList<switchboard::Invite> &invites) {
            if (self)
                self->showInvites(invites);
        });
}

void InvitationBox::showInvites(const QList<switchboard::Invite> &invites)
{
    const auto lines = model::inviteLines(invites, m_parts.clock.wallTime());
    m_open->setVisible(!lines.isEmpty());
    const auto before = std::exchange(m_lines, lines);
    if (areSame(before, lines))
        showTexts();
    else
        replaceRows();
}

// The buttons stay, and whoever is on one of them.
void InvitationBox::showTexts()
{
    for (int row = 0; row < m_lines.size(); ++row) {
        const auto widget = [this, row](int column) {
            return m_grid->itemAtPosition(row, column)->widget();
        };
        showText(*qobject_cast<QLabel *>(widget(Text)), *widget(Button), m_lines[row]);
    }
}

void InvitationBox::showText(QLabel &text, QWidget &button, const InviteLine &line)
{
    text.setText(line.text);
    button.setAccessibleName(tr("Withdraw the invitation: %1").arg(line.text));
}

void InvitationBox::replaceRows()
{
    const bool hadFocus = holdsFocus(*m_open);
    qDeleteAll(m_open->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    QWidget *before = m_copy; // what is new comes last of the whole window by Tab, else
    for (int row = 0; row < m_lines.size(); ++row) {
        QWidget *button = addRow(row, m_lines[row]);
        setTabOrder(before, button);
        before = button;
    }
    if (hadFocus)
        m_copy->setFocus();
}

QWidget *InvitationBox::addRow(int row, const InviteLine &line)
{
    auto *text = new QLabel(m_open);
    text->setTextFormat(Qt::PlainText);
    auto *button = new QPushButton(tr("Withdraw"), m_open);
    showText(*text, *button, line);
    connect(button, &QPushButton::clicked, this, [this, id = line.id] { withdraw(id); });
    m_grid->addWidget(text, row, Text);
    m_grid->addWidget(button, row, Button);
    return button;
}

void InvitationBox::withdraw(const QByteArray &id)
{
    m_result->clear();
    m_parts.switchboard.invites().revoke(id, [self = QPointer(this)](switchboard::Kept kept) {
        if (self && kept == switchboard::Kept::No)
            self->tell(Tone::Failure,
                       tr("The invitation could not be withdrawn. Is the disk full?"));
    });
}

void InvitationBox::tell(Tone tone, const QString &sentence)
{
    m_result->showText(tone, sentence);
    emit announced(sentence);
}

void InvitationBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (changesLook(*event))
        updateAppearance();
}

void InvitationBox::updateAppearance()
{
    const Metrics metrics = metricsFor(font());
    layout()->setSpacing(metrics.s2);
    setSymbol(*m_copy, Symbol::Link, palette());
    giveRoom(*m_copy, metrics);
    m_grid->setHorizontalSpacing(metrics.s4);
    m_grid->setVerticalSpacing(metrics.s2);
}

} // namespace talkstick::ui

// SPDX-License-Identifier: MIT
#include "ui/keysdialog.h"

#include "ui/metrics.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace talkstick::ui {
namespace {

struct Key
{
    const char *keys; // portable; several parted by a blank
    const char *does;
};

constexpr Key kEnterSends[] {
    {"Enter", QT_TRANSLATE_NOOP("talkstick::ui::KeysDialog", "send and pass the stick")},
    {"Ctrl+Enter", QT_TRANSLATE_NOOP("talkstick::ui::KeysDialog", "send and keep the stick")},
    {"Shift+Enter", QT_TRANSLATE_NOOP("talkstick::ui::KeysDialog", "new line")},
};

constexpr Key kEnterMakesLine[] {
    {"Ctrl+Enter", QT_TRANSLATE_NOOP("talkstick::ui::KeysDialog", "send and pass the stick")},
    {"Enter", QT_TRANSLATE_NOOP("talkstick::ui::KeysDialog", "new line")},
};

constexpr Key kKeys[] {
    {"Ctrl+Shift+Enter",
     QT_TRANSLATE_NOOP("talkstick::ui::KeysDialog", "pass without a word, after three seconds")},
    {"Esc",
     QT_TRANSLATE_NOOP("talkstick::ui::KeysDialog",
                       "take back what has not gone yet; back to where one was")},
    {"Ctrl+H", QT_TRANSLATE_NOOP("talkstick::ui::KeysDialog", "raise a hand, or lower it")},
    {"Ctrl+K",
     QT_TRANSLATE_NOOP("talkstick::ui::KeysDialog",
                       "to the caller at the door; then Space on a button")},
    {"Ctrl+N", QT_TRANSLATE_NOOP("talkstick::ui::KeysDialog", "join or host")},
    {"Ctrl+L", QT_TRANSLATE_NOOP("talkstick::ui::KeysDialog", "copy an invitation to me")},
    {"Ctrl+W", QT_TRANSLATE_NOOP("talkstick::ui::KeysDialog", "leave the conversation")},
    {"Ctrl+J",
     QT_TRANSLATE_NOOP("talkstick::ui::KeysDialog", "next conversation where it is my turn")},
    {"Alt+Up Alt+Down",
     QT_TRANSLATE_NOOP("talkstick::ui::KeysDialog", "previous, next conversation")},
    {"Alt+Left",
     QT_TRANSLATE_NOOP("talkstick::ui::KeysDialog", "back to the list, in a narrow window")},
    {"F6 Shift+F6",
     QT_TRANSLATE_NOOP("talkstick::ui::KeysDialog", "next, previous part of the window")},
    {"F2", QT_TRANSLATE_NOOP("talkstick::ui::KeysDialog", "open a turn as text")},
    {"Ctrl+F", QT_TRANSLATE_NOOP("talkstick::ui::KeysDialog", "find in everything that was said")},
    {"F3", QT_TRANSLATE_NOOP("talkstick::ui::KeysDialog", "find the next one")},
    {"Ctrl+G",
     QT_TRANSLATE_NOOP("talkstick::ui::KeysDialog", "go to a turn by its number, or to a day")},
    {"Ctrl+C",
     QT_TRANSLATE_NOOP("talkstick::ui::KeysDialog", "copy the chosen turns, with number and name")},
    {"Ctrl++ Ctrl+- Ctrl+0",
     QT_TRANSLATE_NOOP("talkstick::ui::KeysDialog", "larger, smaller, usual size")},
    {"Ctrl+,", QT_TRANSLATE_NOOP("talkstick::ui::KeysDialog", "preferences")},
    {"F11",
     QT_TRANSLATE_NOOP("talkstick::ui::KeysDialog",
                       "the whole screen, and larger, for an audience")},
    {"F12", QT_TRANSLATE_NOOP("talkstick::ui::KeysDialog", "watch the sockets")},
    {"Ctrl+Q", QT_TRANSLATE_NOOP("talkstick::ui::KeysDialog", "quit")},
};

QString nativeText(const Key &key)
{
    QStringList native;
    for (const QString &keys : QString::fromLatin1(key.keys).split(u' '))
        native.append(QKeySequence(keys).toString(QKeySequence::NativeText));
    return native.join(QStringLiteral(", "));
}

} // namespace

KeysDialog::KeysDialog(model::EnterKey enter, QWidget *parent)
    : QDialog(parent)
    , m_grid(new QGridLayout)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setWindowTitle(tr("Keys"));
    const auto add = [this](const Key &key) {
        const int row = m_grid->count() / 2;
        auto *name = new QLabel(nativeText(key), this);
        name->setAlignment(leading(layoutDirection()) | Qt::AlignVCenter);
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(new QLabel(tr(key.does), this), row, 1);
    };
    if (enter == model::EnterKey::Sends)
        std::for_each(std::begin(kEnterSends), std::end(kEnterSends), add);
    else
        std::for_each(std::begin(kEnterMakesLine), std::end(kEnterMakesLine), add);
    std::for_each(std::begin(kKeys), std::end(kKeys), add);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_grid);
    layout->addWidget(m_buttons);
    updateAppearance();
}

void KeysDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateAppearance();
}

void KeysDialog::updateAppearance()
{
    const Metrics metrics = metricsFor(font());
    m_grid->setHorizontalSpacing(metrics.s6);
    m_grid->setVerticalSpacing(metrics.s1);
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->itemAtPosition(row, 0)->widget()->setFont(metrics.strong);
    giveRoom(*m_buttons, metrics);
    layout()->setContentsMargins(metrics.s4, metrics.s4, metrics.s4, metrics.s4);
    layout()->setSpacing(metrics.s4);
}

} // namespace talkstick::ui

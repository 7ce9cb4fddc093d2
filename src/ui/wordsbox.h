// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/door.h"

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace talkstick::ui {

//! Safety words, large enough to be read out, and what comparing them has shown. Nothing has the
//! focus by itself and no button is a default one: who compares words is talking to somebody.
class WordsBox final : public QWidget
{
    Q_OBJECT

public:
    explicit WordsBox(QWidget *parent = nullptr);

    //! \a name: with whom to compare them.
    void setWords(const QString &name, const QStringList &words);
    //! Match: says so in place of the buttons.
    void setVerdict(switchboard::WordsVerdict verdict);
    //! What stands beside the buttons, or in place of them.
    [[nodiscard]] QString note() const;

signals:
    //! Match or Differ.
    void judged(talkstick::switchboard::WordsVerdict verdict);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateAppearance();

    QLabel *m_hint;
    QLabel *m_words;
    QPushButton *m_match;
    QPushButton *m_differ;
    QLabel *m_after; // beside the buttons, or in their place
    QHBoxLayout *m_row = nullptr;
};

} // namespace talkstick::ui

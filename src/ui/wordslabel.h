// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace talkstick::ui {

//! Safety words, large, in as many lines as they need. They are to be said, so they cannot be
//! selected.
class WordsLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit WordsLabel(QWidget *parent = nullptr);

    void setWords(const QStringList &words);
    //! The font to derive theirs from.
    void setBaseFont(const QFont &font);
};

} // namespace talkstick::ui

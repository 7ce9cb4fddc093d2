// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace talkstick::switchboard {

//! A word as it is looked for, and where it stands in the text.
struct Word
{
    QString folded; //!< Without case and marks: "đồng" is "dong".
    qsizetype at = 0;
    qsizetype length = 0;
    friend bool operator==(const Word &, const Word &) = default;
};

//! The words of \a text, which are runs of letters and digits. In scripts without spaces between
//! words (Chinese, Japanese, Thai and some more) every character is one.
[[nodiscard]] QList<Word> wordsIn(const QString &text);

//! What is looked for: each a word, or several that have to follow each other, because they were
//! not parted by a space.
class Query
{
public:
    explicit Query(const QString &words);

    [[nodiscard]] bool isEmpty() const { return m_phrases.isEmpty(); }
    //! Each of folded words that follow each other; the last one may stand for longer ones.
    [[nodiscard]] const QList<QStringList> &phrases() const { return m_phrases; }
    //! Whether all of it stands in \a text; not if nothing is looked for.
    [[nodiscard]] bool isIn(const QString &text) const;
    //! Where the first of the phrases stands in \a text; length 0 if none does.
    [[nodiscard]] Word findIn(const QString &text) const;

private:
    QList<QStringList> m_phrases;
};

//! The words of \a text as they are indexed: folded, and parted by spaces.
[[nodiscard]] QString indexedText(const QString &text);

//! The last word of a phrase also stands for words that begin so if it has as many letters.
inline constexpr qsizetype kShortestPrefix = 3;
[[nodiscard]] bool standsForLongerWords(const QString &word);

} // namespace talkstick::switchboard

// SPDX-License-Identifier: MIT
#include "switchboard/query.h"

#include <algorithm>
#include <array>

namespace talkstick::switchboard {
namespace {

bool isWritten(char32_t letter)
{
    return QChar::isLetterOrNumber(letter);
}

//! Whether it is a word by itself, for its script has no spaces between words.
bool standsAlone(char32_t letter)
{
    constexpr std::array kScripts {
        QChar::Script_Han,      QChar::Script_Hiragana, QChar::Script_Katakana,
        QChar::Script_Bopomofo, QChar::Script_Yi,       QChar::Script_Thai,
        QChar::Script_Lao,      QChar::Script_Khmer,    QChar::Script_Myanmar};
    return isWritten(letter)
        && std::find(kScripts.begin(), kScripts.end(), QChar::script(letter)) != kScripts.end();
}

//! Letters with a stroke, which Unicode does not take apart.
char32_t withoutStroke(char32_t letter)
{
    switch (letter) {
    case U'đ': return U'd';
    case U'ħ': return U'h';
    case U'ı': return U'i';
    case U'ł': return U'l';
    case U'ø': return U'o';
    case U'ŧ': return U't';
    default: return letter;
    }
}

//! Appends \a letter to \a folded without case and marks. Letter by letter, unlike
//! QString::normalized(), so that it stays known where in the text each came from.
void fold(char32_t letter, QString &folded)
{
    if (QChar::decompositionTag(letter) == QChar::Canonical) {
        const QString parts = QChar::decomposition(letter);
        for (const char32_t part : parts.toUcs4())
            fold(part, folded);
    } else if (!QChar::isMark(letter)) {
        folded += QChar::fromUcs4(withoutStroke(QChar::toCaseFolded(letter)));
    }
}

char32_t letterAt(const QString &text, qsizetype at)
{
    const QChar unit = text.at(at);
    if (unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text.at(at + 1));
    return unit.unicode();
}

//! Whether \a phrase stands in \a words from \a first on.
bool standsAt(const QStringList &phrase, const QList<Word> &words, qsizetype first)
{
    if (first + phrase.size() > words.size())
        return false;
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        const QString &word = words.at(first + i).folded;
        const bool isLast = i + 1 == phrase.size();
        if (isLast && standsForLongerWords(phrase.at(i)) ? !word.startsWith(phrase.at(i))
                                                         : word != phrase.at(i))
            return false;
    }
    return true;
}

} // namespace

bool standsForLongerWords(const QString &word)
{
    return word.toUcs4().size() >= kShortestPrefix;
}

QList<Word> wordsIn(const QString &text)
{
    QList<Word> words;
    bool goesOn = false; // the last word may get more letters
    for (qsizetype at = 0; at < text.size();) {
        const char32_t letter = letterAt(text, at);
        const qsizetype units = QChar::requiresSurrogates(letter) ? 2 : 1;
        const bool isAlone = standsAlone(letter);
        const bool isMark = QChar::isMark(letter);
        if (isAlone || (!goesOn && isWritten(letter)))
            words.append({{}, at, 0});
        if (isAlone || isWritten(letter) || (isMark && !words.isEmpty() && goesOn)) {
            fold(letter, words.last().folded);
            words.last().length = at + units - words.last().at;
        }
        goesOn = !isAlone && (isWritten(letter) || (isMark && goesOn));
        at += units;
    }
    return words;
}

QString indexedText(const QString &text)
{
    QString indexed;
    indexed.reserve(text.size());
    for (const Word &word : wordsIn(text)) {
        if (!indexed.isEmpty())
            indexed += u' ';
        indexed += word.folded;
    }
    return indexed;
}

Query::Query(const QString &words)
{
    for (const QString &chunk : words.simplified().split(u' ', Qt::SkipEmptyParts)) {
        QStringList phrase;
        for (const Word &word : wordsIn(chunk))
            phrase.append(word.folded);
        if (!phrase.isEmpty())
            m_phrases.append(phrase);
    }
}

bool Query::isIn(const QString &text) const
{
    const QList<Word> words = wordsIn(text);
    const auto stands = [&words](const QStringList &phrase) {
        for (qsizetype first = 0; first < words.size(); ++first) {
            if (standsAt(phrase, words, first))
                return true;
        }
        return false;
    };
    return !isEmpty() && std::all_of(m_phrases.begin(), m_phrases.end(), stands);
}

Word Query::findIn(const QString &text) const
{
    const QList<Word> words = wordsIn(text);
    for (qsizetype first = 0; first < words.size(); ++first) {
        for (const QStringList &phrase : m_phrases) {
            if (!standsAt(phrase, words, first))
                continue;
            const Word &last = words.at(first + phrase.size() - 1);
            const qsizetype at = words.at(first).at;
            return {words.at(first).folded, at, last.at + last.length - at};
        }
    }
    return {};
}

} // namespace talkstick::switchboard

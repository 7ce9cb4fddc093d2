// SPDX-License-Identifier: MIT
#pragma once

#include "session/conversation.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace talkstick::model {

//! What is said around safety words that two people are to compare.
struct WordsQuestion
{
    QString title; //!< Whose wish it is.
    QString instruction; //!< Who reads what to whom.
    QStringList words;
    QString note; //!< What the answers mean.
    QString spoken; //!< All of it, for who does not see it.
    friend bool operator==(const WordsQuestion &, const WordsQuestion &) = default;
};

//! Who wished to compare the words.
enum class AskedBy : std::uint8_t { Me, Them };

//! What has been done because the words differ, and why.
[[nodiscard]] QString wordsDifferedSentence();

[[nodiscard]] WordsQuestion wordsQuestion(const session::TalkState &state, AskedBy asked);

} // namespace talkstick::model

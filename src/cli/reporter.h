// SPDX-License-Identifier: MIT
#pragma once

#include "cli/arguments.h"
#include "model/hostcard.h"
#include "model/sentences.h"
#include "switchboard/switchboard.h"

#include <QString>

#include <functional>
#include <memory>

namespace talkstick::cli {

//! Tells what happens, in one of the three forms.
class Reporter
{
public:
    virtual ~Reporter() = default;

    virtual void listening(const switchboard::Listening &where, const model::HostCard &card) = 0;
    virtual void resolved(const switchboard::CallProgress &progress) = 0;
    virtual void attempted(const switchboard::Attempt &attempt) = 0;
    virtual void connected(const session::TalkState &state) = 0;
    //! How the conversation is kept, if it was asked that nothing be. Told once.
    virtual void keeping(const session::TalkState &state) = 0;
    //! Host: somebody has to be answered.
    virtual void knocked(const switchboard::Knock &knock) = 0;
    //! Joiner: we are at their door. Told once, when the safety words are there.
    virtual void knocking(const switchboard::CallProgress &progress) = 0;
    //! Joiner: they did not let us in. \a reason is a word for programs.
    virtual void turnedAway(const QString &reason, const model::Explanation &explanation) = 0;
    //! The turn that is open now has another number or another holder.
    virtual void turn(const session::TalkState &state) = 0;
    virtual void heard(const turn::Part &part, const session::TalkState &state) = 0;
    virtual void said(const turn::Part &part) = 0;
    //! They have this part of ours and everything before it.
    virtual void delivered(quint32 number, quint32 part) = 0;
    virtual void held(qint64 bytes) = 0;
    //! The link was lost; the conversation may go on by another one.
    virtual void away(const session::TalkState &state) = 0;
    virtual void closed(const session::TalkState &state) = 0;
    //! Something failed. \a code is a word for programs.
    virtual void failed(const QString &code, const model::Explanation &explanation) = 0;
    //! Something to know, in a sentence.
    virtual void note(const QString &sentence) = 0;
};

//! Where lines go, each without its end; what is for people who look for trouble goes to \a
//! trouble.
struct Sinks
{
    std::function<void(const QString &)> output;
    std::function<void(const QString &)> trouble;
};

//! Nothing it prints holds a control character but LF and TAB.
[[nodiscard]] std::unique_ptr<Reporter> makeReporter(OutputForm form, Sinks sinks);

} // namespace talkstick::cli

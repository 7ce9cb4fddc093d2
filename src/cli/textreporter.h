// SPDX-License-Identifier: MIT
#pragma once

#include "cli/reporter.h"

namespace talkstick::cli {

//! Lines for people. What is heard and said is all that quiet form prints; trouble is told in both.
class HumanReporter : public Reporter
{
public:
    explicit HumanReporter(Sinks sinks);

    void listening(const switchboard::Listening &where, const model::HostCard &card) override;
    void resolved(const switchboard::CallProgress &progress) override;
    void attempted(const switchboard::Attempt &attempt) override;
    void connected(const session::TalkState &state) override;
    void keeping(const session::TalkState &state) override;
    void knocked(const switchboard::Knock &knock) override;
    void knocking(const switchboard::CallProgress &progress) override;
    void turnedAway(const QString &reason, const model::Explanation &explanation) override;
    void turn(const session::TalkState &state) override;
    void heard(const turn::Part &part, const session::TalkState &state) override;
    void said(const turn::Part &) override { }
    void delivered(quint32, quint32) override { }
    void held(qint64 bytes) override;
    void away(const session::TalkState &state) override;
    void closed(const session::TalkState &state) override;
    void failed(const QString &code, const model::Explanation &explanation) override;
    void note(const QString &sentence) override;

private:
    Sinks m_sinks;
};

//! Only what is heard, one turn a line; failures go where trouble goes.
class QuietReporter final : public Reporter
{
public:
    explicit QuietReporter(Sinks sinks);

    void listening(const switchboard::Listening &, const model::HostCard &) override { }
    void resolved(const switchboard::CallProgress &) override { }
    void attempted(const switchboard::Attempt &) override { }
    void connected(const session::TalkState &) override { }
    void keeping(const session::TalkState &) override { }
    void knocked(const switchboard::Knock &) override { }
    void knocking(const switchboard::CallProgress &) override { }
    void turnedAway(const QString &reason, const model::Explanation &explanation) override;
    void turn(const session::TalkState &) override { }
    void heard(const turn::Part &part, const session::TalkState &state) override;
    void said(const turn::Part &) override { }
    void delivered(quint32, quint32) override { }
    void held(qint64) override { }
    void away(const session::TalkState &) override { }
    void closed(const session::TalkState &) override { }
    void failed(const QString &code, const model::Explanation &explanation) override;
    void note(const QString &) override { }

private:
    Sinks m_sinks;
};

} // namespace talkstick::cli

// SPDX-License-Identifier: MIT
#pragma once

#include "cli/reporter.h"

#include <QJsonObject>

namespace talkstick::cli {

//! One JSON object a line, for programs. The events and their fields are listed by --help.
class JsonReporter final : public Reporter
{
public:
    explicit JsonReporter(Sinks sinks);

    void listening(const switchboard::Listening &where, const model::HostCard &card) override;
    void resolved(const switchboard::CallProgress &progress) override;
    void attempted(const switchboard::Attempt &) override { }
    void connected(const session::TalkState &state) override;
    void keeping(const session::TalkState &state) override;
    void knocked(const switchboard::Knock &knock) override;
    void knocking(const switchboard::CallProgress &progress) override;
    void turnedAway(const QString &reason, const model::Explanation &explanation) override;
    void turn(const session::TalkState &state) override;
    void heard(const turn::Part &part, const session::TalkState &state) override;
    void said(const turn::Part &part) override;
    void delivered(quint32 number, quint32 part) override;
    void held(qint64 bytes) override;
    void away(const session::TalkState &state) override;
    void closed(const session::TalkState &state) override;
    void failed(const QString &code, const model::Explanation &explanation) override;
    void note(const QString &) override { }

private:
    void print(const char *event, QJsonObject fields) const;

    Sinks m_sinks;
};

} // namespace talkstick::cli

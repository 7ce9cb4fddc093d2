// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/mover.h"

#include <QStringList>

namespace talkstick::support {

//! Moves nothing: a test says how far it has come, and how it ends.
class FakeMover final : public switchboard::Mover
{
public:
    bool isBusy() const override { return m_isBusy; }
    void write(const QString &file, Existing existing) override
    {
        m_isBusy = true;
        asked << (existing == Existing::Keep ? QStringLiteral("write ")
                                             : QStringLiteral("replace "))
                + file;
    }
    void bring(const QString &file) override
    {
        m_isBusy = true;
        asked << QStringLiteral("bring ") + file;
    }
    void stop() override
    {
        asked << QStringLiteral("stop");
        if (m_isBusy)
            fail(switchboard::MoveError::Stopped);
    }

    void finish(const QString &file)
    {
        m_isBusy = false;
        emit written(file);
    }
    void arrive()
    {
        m_isBusy = false;
        emit ready();
    }
    void fail(switchboard::MoveError error)
    {
        m_isBusy = false;
        emit failed({error, {}});
    }

    QStringList asked; //!< In the order in which it was.

private:
    bool m_isBusy = false;
};

} // namespace talkstick::support

// SPDX-License-Identifier: MIT
#pragma once

#include "net/resolver.h"

#include <QHash>
#include <QStringList>
#include <QTimer>

#include <utility>

namespace talkstick::test {

//! Answers as it was told, from the event loop; hangs for names it knows nothing of.
class FakeResolver final : public net::Resolver
{
public:
    void know(const QString &host, net::Resolved answer)
    {
        m_answers.insert(host, std::move(answer));
    }
    void know(const QString &host, const QStringList &addresses)
    {
        QList<QHostAddress> list;
        for (const QString &address : addresses)
            list.append(QHostAddress(address));
        know(host, net::Resolved(list));
    }
    [[nodiscard]] std::unique_ptr<net::LookUp>
    lookUp(const QString &host, std::function<void(const net::Resolved &)> done) override
    {
        asked.append(host);
        auto lookUp = std::make_unique<FakeLookUp>();
        if (const auto answer = m_answers.constFind(host); answer != m_answers.constEnd())
            QTimer::singleShot(0, &lookUp->alive, [done, answer = *answer] { done(answer); });
        return lookUp;
    }

    QStringList asked;

private:
    struct FakeLookUp final : net::LookUp
    {
        QObject alive;
    };
    QHash<QString, net::Resolved> m_answers;
};

} // namespace talkstick::test

// SPDX-License-Identifier: MIT
#pragma once

#include "places.h"

#include <QStringList>

#include <memory>
#include <utility>

namespace talkstick::support {

//! Two places that know each other, and what they say.
struct Friends
{
    Friends()
    {
        know(*caller, *host);
        know(*host, *caller);
    }

    static void know(Place &here, const Place &there)
    {
        switchboard::Person person;
        person.key = there.key();
        person.trust = session::Trust::Verified;
        person.addresses = {Place::hostName()};
        here.fakes.people.keep(person);
    }
    //! \a from calls \a to, and they come as far as they can.
    Line &meet(Place &from, Place &to)
    {
        from.call();
        return carry(from, to);
    }
    Line &meet() { return meet(*caller, *host); }
    //! The caller calls for a new conversation.
    void callAnew()
    {
        caller->callAnew();
        carry(*caller, *host);
    }
    //! The call that \a from has just made.
    Line &carry(Place &from, Place &to)
    {
        line = std::make_unique<Line>(from, to);
        runDry(*line);
        return *line;
    }
    //! The link breaks; the caller sees it, the host does not yet.
    void cut()
    {
        line->cut();
        runDry(*line);
    }
    //! The program ends and starts again with what was kept.
    static std::unique_ptr<Place> restarted(std::unique_ptr<Place> place)
    {
        auto next = std::make_unique<Place>(place->key().bytes.at(0));
        for (const switchboard::Person &person : place->fakes.people.list())
            next->fakes.people.keep(person);
        next->fakes.logs.logs = place->fakes.logs.logs;
        next->fakes.logs.deleted = place->fakes.logs.deleted;
        place.reset();
        next->switchboard.load();
        settle();
        return next;
    }
    void say(Place &place, const QString &text)
    {
        session::Conversation &talk = *place.live().first();
        if (talk.speak(text))
            qFatal("it is not their turn");
        if (line)
            runDry(*line);
        settle();
    }
    //! What was said, by "me: " or "them: ", as it is kept at \a place.
    static QStringList said(Place &place, const session::Conversation &talk)
    {
        QStringList lines;
        place.switchboard.logs().readRows(
            talk.state().conversationId, 0, 1'000, [&lines](const auto &rows) {
                for (const session::Entry &row : *rows) {
                    const bool isMine = row.speaker == session::Speaker::Me;
                    lines << (isMine ? QStringLiteral("me: ") : QStringLiteral("them: "))
                            + row.part.text;
                }
            });
        settle();
        return lines;
    }

    std::unique_ptr<Place> caller = std::make_unique<Place>('a');
    std::unique_ptr<Place> host = std::make_unique<Place>('b');
    std::unique_ptr<Line> line;
};

} // namespace talkstick::support

// SPDX-License-Identifier: MIT
#pragma once

#include "e2e/accessrules.h"
#include "e2e/typist.h"

#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QScreen>

#include <algorithm>
#include <optional>

namespace talkstick::e2e {

inline QImage pictureOf(const QRect &where)
{
    return QGuiApplication::primaryScreen()
        ->grabWindow(0, where.x(), where.y(), where.width(), where.height())
        .toImage();
}

//! Goes through a window by Tab until it comes round, and looks and listens.
class TabRound
{
public:
    TabRound(ScreenReader &reader, const Typist &typist)
        : m_reader(reader)
        , m_front(typist.front())
        , m_stops(tabStops(m_front))
    { }

    void go()
    {
        if (m_stops.size() == 1)
            m_visited = m_stops; // where else should it go
        m_now = focusIn(m_stops);
        std::optional<Accessible> first;
        for (qsizetype i = 0; m_stops.size() > 1 && i < m_stops.size() + 5; ++i) {
            const Accessible stop = next();
            if (!stop.isThere() || (first && stop == *first))
                break;
            if (!first)
                first = stop;
            m_visited.append(stop);
            m_now = stop;
        }
    }

    //! The names of what was visited, in order.
    [[nodiscard]] QStringList visited() const
    {
        QStringList names;
        for (const Accessible &stop : m_visited)
            names.append(nameOf(stop));
        return names;
    }
    //! What was not visited though it should be, visited though it is none, or not seen to have the
    //! focus.
    [[nodiscard]] QStringList faults() const
    {
        // Some come and some go meanwhile.
        const QList<Accessible> now = tabStops(m_front);
        QStringList faults = m_unseen;
        for (const Accessible &stop : m_stops) {
            if (now.contains(stop) && !m_visited.contains(stop))
                faults.append(QStringLiteral("never reached: ") + nameOf(stop));
        }
        for (const Accessible &stop : m_visited) {
            if (!m_stops.contains(stop) && !now.contains(stop))
                faults.append(QStringLiteral("no control: ") + nameOf(stop));
            if (m_visited.count(stop) > 1)
                faults.append(QStringLiteral("more than once: ") + nameOf(stop));
        }
        return faults;
    }

private:
    static QString nameOf(const Accessible &one)
    {
        const QString label = one.labels().value(0);
        return label.isEmpty() ? one.name() : label;
    }

    static Accessible focusIn(const QList<Accessible> &stops)
    {
        const auto found = std::find_if(stops.begin(), stops.end(),
                                        [](const auto &stop) { return stop.is(State::Focused); });
        return found == stops.end() ? Accessible() : *found;
    }

    // What has the focus once Tab was pressed. In a date field Tab goes through its parts, and
    // tells nobody.
    Accessible next()
    {
        Accessible stop;
        for (int part = 0; part < 3 && !stop.isThere(); ++part)
            stop = afterTab();
        return stop;
    }

    Accessible afterTab()
    {
        const QRect window = m_front.extents();
        const QImage before = pictureOf(window);
        m_reader.forget();
        pressHere({QStringLiteral("Tab")});
        Accessible stop;
        (void)m_reader.await(
            [&] {
                stop = stopOf(m_reader.focused());
                return stop.isThere() && !(stop == m_now);
            },
            std::chrono::seconds(1));
        if (stop == m_now)
            return {};
        if (stop.isThere() && !stop.is(State::Showing))
            m_unseen.append(QStringLiteral("not showing: ") + nameOf(stop));
        if (stop.isThere())
            lookAt(stop, window, before);
        return stop;
    }

    // Rows of a list stand for the list, a field for what it is in.
    Accessible stopOf(Accessible one) const
    {
        const Accessible heard = one;
        for (int depth = 0; one.isThere() && depth < 4; ++depth) {
            if (m_stops.contains(one))
                return one;
            one = one.parent();
        }
        return heard;
    }

    void lookAt(const Accessible &stop, const QRect &window, const QImage &before)
    {
        const QRect where = stop.extents();
        const QImage then = before.copy(where.translated(-window.topLeft()));
        // Nobody tells that something was painted.
        const bool changes = QTest::qWaitFor([&] { return pictureOf(where) != then; }, 1500);
        if (!changes && m_stops.size() > 1)
            m_unseen.append(QStringLiteral("looks the same with the focus: ") + nameOf(stop));
    }

    ScreenReader &m_reader;
    Accessible m_front;
    QList<Accessible> m_stops;
    QList<Accessible> m_visited;
    Accessible m_now;
    QStringList m_unseen;
};

} // namespace talkstick::e2e

// SPDX-License-Identifier: MIT
#pragma once

#include "e2e/atspi.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace talkstick::e2e {

//! What has to be known of one object to judge it.
struct Facts
{
    QString role;
    QString name;
    QStringList labels;
    QStringList actions;
    bool isFocusable = false;
    bool hasValue = false;
};

inline Facts factsOf(const Accessible &one, std::uint64_t states)
{
    return {one.role(),
            one.name(),
            one.labels(),
            one.actions(),
            has(states, State::Focusable),
            one.value().has_value()};
}

//! Roles that a screen reader knows how to use.
inline bool isControl(const QString &role)
{
    static const QSet<QString> controls {
        QStringLiteral("button menu"), QStringLiteral("check box"),
        QStringLiteral("combo box"),   QStringLiteral("label"),
        QStringLiteral("link"),        QStringLiteral("list"),
        QStringLiteral("list item"),   QStringLiteral("menu item"),
        QStringLiteral("page tab"),    QStringLiteral("page tab list"),
        QStringLiteral("push button"), QStringLiteral("radio button"),
        QStringLiteral("spin box"),    QStringLiteral("table cell"),
        QStringLiteral("text"),        QStringLiteral("tree"),
        QStringLiteral("tree item"),   QStringLiteral("tree table"),
    };
    return controls.contains(role);
}

//! What is wrong with it, or nothing.
inline QString faultIn(const Facts &facts)
{
    if ((!facts.isFocusable && facts.actions.isEmpty()) || facts.role == u"scroll bar")
        return {};
    if (!isControl(facts.role))
        return QStringLiteral("no control has the role \"%1\"").arg(facts.role);
    if (facts.name.trimmed().isEmpty() && facts.labels.join(QString()).trimmed().isEmpty())
        return QStringLiteral("a %1 without a name").arg(facts.role);
    if (facts.role == u"spin box" && !facts.hasValue)
        return QStringLiteral("a spin box without a value");
    return {};
}

//! Goes through everything that is showing from \a one on; what is wrong, and where.
inline QStringList faultsBelow(const Accessible &one, const QString &where = {})
{
    const std::uint64_t states = one.states();
    if (!has(states, State::Showing))
        return {};
    const Facts facts = factsOf(one, states);
    const QString here = QStringLiteral("%1 > %2 '%3'").arg(where, facts.role, facts.name);
    const QList<Accessible> children = one.children();
    // What holds tabs and their pages hands its focus on to the tabs.
    const bool holdsTabs = std::any_of(children.begin(), children.end(), [](const auto &child) {
        return child.role() == u"page tab list";
    });
    QStringList faults;
    const QString fault = holdsTabs ? QString() : faultIn(facts);
    if (!fault.isEmpty())
        faults.append(QStringLiteral("%1 (%2)").arg(fault, here));
    for (const Accessible &child : children)
        faults += faultsBelow(child, here);
    return faults;
}

//! Everything showing from \a one on that Tab has to reach.
inline QList<Accessible> tabStops(const Accessible &one)
{
    const std::uint64_t states = one.states();
    if (!has(states, State::Showing))
        return {};
    const QString role = one.role();
    if (role == u"menu bar")
        return {}; // by Alt
    const bool stops =
        has(states, State::Focusable) && has(states, State::Enabled) && role != u"label";
    const bool isChosen =
        role != u"radio button" || has(states, State::Checked); // others by arrow keys
    static const QStringList whole {QStringLiteral("combo box"),     QStringLiteral("list"),
                                    QStringLiteral("page tab list"), QStringLiteral("spin box"),
                                    QStringLiteral("text"),          QStringLiteral("tree")};
    QList<Accessible> found;
    if (stops && isChosen && role != u"filler")
        found.append(one);
    if (whole.contains(role))
        return found; // what is in them is reached by other keys
    for (const Accessible &child : one.children())
        found += tabStops(child);
    return found;
}

} // namespace talkstick::e2e

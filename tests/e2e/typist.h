// SPDX-License-Identifier: MIT
#pragma once

#include "e2e/atspi.h"
#include "e2e/window.h"

#include <QProcess>

namespace talkstick::e2e {

//! Presses \a keys, one after the other, wherever they go now. Alt is let go last, as a hand does;
//! xdotool alone lets it go first, and alone it opens the menu bar.
inline void pressHere(const QStringList &keys)
{
    const QString alt = QStringLiteral("alt+");
    QStringList words;
    for (const QString &key : keys) {
        if (key.startsWith(alt))
            words << QStringLiteral("keydown") << QStringLiteral("alt") << QStringLiteral("key")
                  << key.mid(alt.size()) << QStringLiteral("keyup") << QStringLiteral("alt");
        else
            words << QStringLiteral("key") << key;
    }
    outputOf(QStringLiteral("xdotool"), words);
}

inline void typeHere(const QString &text)
{
    outputOf(QStringLiteral("xdotool"), {QStringLiteral("type"), text});
}

inline QString clipboard()
{
    return outputOf(
        QStringLiteral("xclip"),
        {QStringLiteral("-o"), QStringLiteral("-selection"), QStringLiteral("clipboard")});
}

//! Somebody who cannot see the screen: keys go in, and what a screen reader reads comes out.
class Typist
{
public:
    explicit Typist(ScreenReader &reader, const QStringList &arguments = {})
        : m_reader(reader)
        , m_window(arguments)
    {
        look();
    }

    [[nodiscard]] Window &window() { return m_window; }
    [[nodiscard]] bool isThere() const { return m_program.isThere(); }
    //! After a new start.
    void look()
    {
        m_program = m_reader.program(m_window.pid());
        (void)m_reader.await([this] { return front().is(State::Active); });
    }

    //! From now on keys go to this program.
    void turnTo() const { m_window.activate(); }

    //! What lies in front: a dialog or question, else the window itself.
    [[nodiscard]] Accessible front() const
    {
        Accessible found;
        for (const Accessible &one : m_program.children()) {
            if (one.is(State::Showing) && (!found.isThere() || one.role() != u"frame"))
                found = one;
        }
        return found;
    }
    [[nodiscard]] Accessible program() const { return m_program; }

    //! Waits until that is in front, and hands it out: nothing if it does not come.
    [[nodiscard]] Accessible finds(const char *role, const QString &name = {}) const
    {
        Accessible found;
        (void)m_reader.await([&] {
            found = front().find(QString::fromLatin1(role), name);
            return found.isThere();
        });
        return found;
    }
    //! Waits until the focus is there.
    [[nodiscard]] bool isAt(const char *role, const QString &name = {}) const
    {
        return m_reader.await([&] {
            const Accessible there = front().find(QString::fromLatin1(role), name);
            return there.isThere() && there.is(State::Focused);
        });
    }
    //! Presses \a keys, and again, until the focus is there: a window that has just come may not
    //! hear the first on a busy machine.
    [[nodiscard]] bool jumpsTo(const char *role, const QString &name, const char *keys) const
    {
        for (int i = 0; i < 3; ++i) {
            turnTo();
            pressHere({QString::fromLatin1(keys)});
            if (isAt(role, name))
                return true;
        }
        return false;
    }
    //! Presses Tab until something of that name has the focus.
    [[nodiscard]] bool tabsTo(const QString &name, const char *key = "Tab") const
    {
        for (int i = 0; i < 40; ++i) {
            const Accessible now = m_reader.focused();
            if (now.isThere() && now.name().startsWith(name) && now.is(State::Focused))
                return true;
            m_reader.forget();
            pressHere({QString::fromLatin1(key)});
            if (!m_reader.await([this] { return m_reader.focused().isThere(); }))
                return false;
        }
        return false;
    }

    //! Opens \a menu by Alt and its letter, and chooses there by \a letter: not before it is open,
    //! for until then keys go to what has the focus.
    [[nodiscard]] bool chooses(const char *menu, const char *letter) const
    {
        const QString name = QString::fromLatin1(menu);
        pressHere({QStringLiteral("alt+") + name.front().toLower()});
        const Accessible bar = finds("menu item", name);
        const bool isOpen = m_reader.await([&bar] {
            const Accessible popup = bar.find(QStringLiteral("popup menu"));
            return popup.isThere() && popup.is(State::Showing);
        });
        pressHere({QString::fromLatin1(letter)});
        return isOpen;
    }

    //! Lets in who is at the door, by the first button of the bar, whose name begins with \a name.
    //! The bar swallows keys for a moment after it has come, so it is pressed until the bar goes.
    [[nodiscard]] bool letsIn(const QString &name) const
    {
        turnTo();
        pressHere({QStringLiteral("ctrl+k")});
        return isAt("push button", name) && m_reader.await([&] {
            const Accessible button = front().find(QStringLiteral("push button"), name);
            if (button.isThere() && button.is(State::Focused))
                pressHere({QStringLiteral("space")});
            return !button.isThere();
        });
    }

    //! Types \a text as a turn and sends it. Right after the stick has come Enter is swallowed, so
    //! it is pressed until the text goes.
    [[nodiscard]] bool says(const QString &text) const
    {
        turnTo();
        if (!isAt("text", QStringLiteral("Your turn")))
            return false;
        const Accessible field = finds("text", QStringLiteral("Your turn"));
        typeHere(text);
        return m_reader.await([&] {
            if (field.text() == text)
                pressHere({QStringLiteral("Return")});
            return field.text().isEmpty();
        });
    }

private:
    ScreenReader &m_reader;
    Window m_window;
    Accessible m_program;
};

} // namespace talkstick::e2e

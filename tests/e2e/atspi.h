// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QRect>
#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>

class QDBusMessage;

namespace talkstick::e2e {

//! What a screen reader may be told of something, by AT-SPI's numbers (AtspiStateType).
enum class State : std::uint8_t {
    Active = 1,
    Checked = 4,
    Defunct = 6,
    Editable = 7,
    Enabled = 8,
    Focusable = 11,
    Focused = 12,
    Selected = 23,
    Showing = 25,
    Visible = 30,
    Checkable = 41,
    ReadOnly = 43,
};

[[nodiscard]] constexpr bool has(std::uint64_t states, State state)
{
    return states >> int(state) & 1;
}

//! One object of a program, as a screen reader reads it over D-Bus. A handle; what it answers is
//! asked each time, and empty if the object is gone.
class Accessible
{
public:
    Accessible() = default;
    Accessible(const QDBusConnection &bus, const QString &service, const QString &path)
        : m_bus(bus)
        , m_service(service)
        , m_path(path)
    { }

    //! Neither nothing nor AT-SPI's own way to say nothing.
    [[nodiscard]] bool isThere() const;
    //! By AT-SPI's names: "push button", "list item".
    [[nodiscard]] QString role() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString description() const;
    [[nodiscard]] std::uint64_t states() const;
    [[nodiscard]] bool is(State state) const;
    [[nodiscard]] QStringList actions() const;
    [[nodiscard]] QStringList interfaces() const;
    //! The names of what labels it.
    [[nodiscard]] QStringList labels() const;
    //! On the screen.
    [[nodiscard]] QRect extents() const;
    //! Of a spin box, a scroll bar.
    [[nodiscard]] std::optional<double> value() const;
    //! Of a field, all of it; null if it has none.
    [[nodiscard]] QString text() const;
    //! Where the caret is in the text, or -1.
    [[nodiscard]] int caret() const;

    [[nodiscard]] Accessible parent() const;
    [[nodiscard]] int childCount() const;
    [[nodiscard]] Accessible child(int index) const;
    [[nodiscard]] QList<Accessible> children() const;
    //! The first below it, or itself, of that role whose name or label begins with \a name, among
    //! those that are showing.
    [[nodiscard]] Accessible find(const QString &role, const QString &name = {}) const;

    [[nodiscard]] const QString &service() const { return m_service; }
    [[nodiscard]] const QString &path() const { return m_path; }
    friend bool operator==(const Accessible &a, const Accessible &b)
    {
        return a.m_service == b.m_service && a.m_path == b.m_path;
    }

private:
    [[nodiscard]] QDBusMessage call(const char *interface, const char *method,
                                    const QVariantList &arguments = {}) const;
    [[nodiscard]] QVariant property(const char *interface, const char *name) const;

    QDBusConnection m_bus = QDBusConnection(QString());
    QString m_service;
    QString m_path;
};

//! What a program tells those who listen: "StateChanged", "showing", 1.
struct Heard
{
    QString what;
    QString detail;
    int value = 0;
    Accessible source;
    QString role; //!< As it was when this was heard, where something showed itself.
    QString name; //!< The same.
};

//! Listens to all programs on the session bus, as a screen reader does.
class ScreenReader final : public QObject
{
    Q_OBJECT

public:
    ScreenReader();
    ~ScreenReader() override;

    //! False where there is no bus to listen on; then nothing else works.
    [[nodiscard]] bool isListening() const { return m_registered; }

    //! The program whose process is \a pid; waits for it.
    [[nodiscard]] Accessible program(qint64 pid);

    //! Waits until \a isSo, which is asked again whenever something was heard, and now and then:
    //! Qt 6.4 tells nobody that the text of a row of a list has changed.
    [[nodiscard]] bool await(const std::function<bool()> &isSo,
                             std::chrono::milliseconds atMost = std::chrono::seconds(15));

    //! Everything since the last forget().
    [[nodiscard]] const QList<Heard> &heard() const { return m_heard; }
    void forget() { m_heard.clear(); }
    //! What has been announced since then: names of notifications that have shown themselves.
    [[nodiscard]] QStringList announcements() const;
    //! Waits for one that contains \a text.
    [[nodiscard]] bool hears(const QString &text);
    //! What got the focus last, since then.
    [[nodiscard]] Accessible focused() const;

signals:
    void happened();

private slots:
    void take(const QDBusMessage &message);

private:
    void listen();

    QDBusConnection m_bus;
    bool m_registered = false;
    QList<Heard> m_heard;
};

} // namespace talkstick::e2e

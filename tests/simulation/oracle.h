// SPDX-License-Identifier: MIT
#pragma once

#include "simulation/side.h"

#include <QByteArray>

#include <array>
#include <map>
#include <set>
#include <string>

namespace talkstick::simulation {

//! What must hold whatever happens. It knows what was said, and reads what is on the two disks; the
//! first thing that does not hold is what is wrong with the history.
class Oracle
{
public:
    using Sides = std::array<Side, 2>;

    explicit Oracle(const Sides &sides)
        : m_sides(sides)
    { }

    //! From here on what was said may be lost, and the logs may have forked.
    void backupRestored(const Side &side)
    {
        m_backup = Backup::Restored;
        std::erase_if(m_deleted, [&side](const auto &one) { return one.first == side.number; });
    }
    void deleted(const Side &side, const QByteArray &id) { m_deleted.insert({side.number, id}); }

    //! \a entries were added to the log of \a side.
    void committed(const Side &side, const QByteArray &id,
                   const std::vector<session::native::StoredEntry> &entries);
    void created(const Side &side, const QByteArray &id);
    //! What a core told its user.
    void told(const Side &side, const Session &session, const session::native::Effect &effect);
    //! All faults are over and both are live, with nothing on its way.
    void converged();
    void fail(const std::string &what);

    //! Empty while all is well.
    const std::string &failure() const { return m_failure; }

private:
    enum class Backup : std::uint8_t { None, Restored };

    void compare(const QByteArray &id);
    void said(const Side &side, const QByteArray &id, const session::native::effect::Said &said);
    void delivered(const Side &side, const QByteArray &id,
                   const session::native::effect::Delivered &delivered);
    void ended(const session::native::effect::Ended &ended);
    void walk(const Side &side, const QByteArray &id);
    const Side &other(const Side &side) const { return m_sides[1 - side.number]; }

    const Sides &m_sides;
    Backup m_backup = Backup::None;
    std::set<std::pair<std::size_t, QByteArray>> m_deleted;
    std::map<QByteArray, std::set<QString>> m_said; // told as said, by conversation
    std::string m_failure;
};

} // namespace talkstick::simulation

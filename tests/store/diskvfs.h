// SPDX-License-Identifier: MIT
#pragma once

#include "store/simulateddisk.h"

#include <sqlite3.h>

namespace talkstick::support {

//! While it lives, all that is opened with SQLite in this process is on \a disk
//! (https://sqlite.org/vfs.html). One connection at a time can have a database open.
class DiskVfs
{
public:
    explicit DiskVfs(SimulatedDisk &disk); //!< \a disk must outlive this.
    ~DiskVfs();
    DiskVfs(const DiskVfs &) = delete;
    DiskVfs &operator=(const DiskVfs &) = delete;

    [[nodiscard]] SimulatedDisk &disk() { return m_disk; }

private:
    SimulatedDisk &m_disk;
    sqlite3_vfs m_vfs;
};

} // namespace talkstick::support

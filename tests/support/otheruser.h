// SPDX-License-Identifier: MIT
#pragma once

#include <unistd.h>

namespace talkstick::support {

//! While it lives this process may do no more than any user may: root, as which tests often run,
//! can write anywhere. Nothing for whoever is not root.
class OtherUser
{
public:
    OtherUser()
    {
        // The real user too, whom access() goes by; the saved one leads back.
        if (m_wasRoot && (setreuid(kNobody, 0) != 0 || seteuid(kNobody) != 0))
            _exit(1);
    }
    ~OtherUser()
    {
        if (m_wasRoot && (seteuid(0) != 0 || setreuid(0, 0) != 0))
            _exit(1);
    }
    OtherUser(const OtherUser &) = delete;
    OtherUser &operator=(const OtherUser &) = delete;

private:
    static constexpr uid_t kNobody = 65'534;
    const bool m_wasRoot = geteuid() == 0;
};

} // namespace talkstick::support

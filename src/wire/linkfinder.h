// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace talkstick::wire {

inline constexpr QStringView kLinkBegin = u"talkstick:join?";

//! What the first link in \a text may be, the longest reading first: the link may go on in the next
//! line or end before it. Line breaks, the marks of quoted lines, what mail encoding adds (RFC 2045
//! section 6.7), invisible characters and the punctuation behind the link are taken away, and
//! capitals made small. Each is in [a-z0-9.:,&=?_-] and begins with kLinkBegin, or is damaged; none
//! is much longer than kMaxLinkLength. Nothing if \a text holds no link.
[[nodiscard]] QStringList linksIn(const QString &text);

} // namespace talkstick::wire

// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace talkstick::model {

inline constexpr qsizetype kMaxWebLink = 2'048; //!< characters; what is longer is no link

//! A link to the web in what somebody said. What it shows is what it opens: nothing in it is
//! invisible, decoded or hidden behind another name.
struct WebLink
{
    qsizetype from = 0; //!< In the text, in UTF-16 units.
    qsizetype length = 0;
    //! What is to be opened, in ASCII: the scheme in small letters, the host in its ACE form
    //! (RFC 3490), what is not ASCII behind it as UTF-8 in percent signs (RFC 3987 section 3.1).
    QString url;
    //! In its ACE form, an IPv6 address in brackets, with the port if one is named.
    QString host;
    friend bool operator==(const WebLink &, const WebLink &) = default;
};

//! The links in \a text, in its order. Only http and https; none with a user's name in it, which
//! could pass for the host; none with an invisible character inside; none to a number that is not
//! an address as one writes it (0x7f.1). None goes over the end of a line.
[[nodiscard]] QList<WebLink> webLinksIn(const QString &text);

} // namespace talkstick::model

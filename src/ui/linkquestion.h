// SPDX-License-Identifier: MIT
#pragma once

#include "model/weblinks.h"

#include <QDialog>

namespace talkstick::ui {

//! Asks whether to open a link, and shows where it leads: the host in its ACE form, in which no
//! letter looks like another, and all of the address. To be opened with open(): accepted() means
//! yes. Deletes itself once it is answered.
class LinkQuestion final : public QDialog
{
    Q_OBJECT

public:
    explicit LinkQuestion(const model::WebLink &link, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *addressField(const QString &url);
    void addButtons(const QString &url);
};

} // namespace talkstick::ui

// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QMessageBox;
class QWidget;

namespace talkstick::ui {

//! Something that is done only if one says so.
struct Question
{
    QString text; //!< One sentence, as plain text: names may stand in it.
    QString consequence; //!< What follows from a yes.
    QString yes; //!< The button's text.
    QString no; //!< The button's text; it is the default.
};

//! Asks. To be opened with open(): accepted() means yes. Deletes itself once it is answered.
[[nodiscard]] QMessageBox *ask(const Question &question, QWidget *parent);

//! Tells of something that could not be done. To be opened with open(); deletes itself.
[[nodiscard]] QMessageBox *complain(const QString &what, QWidget *parent);

} // namespace talkstick::ui

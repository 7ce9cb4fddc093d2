// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/practice.h"
#include "ui/parts.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QWidget;

namespace talkstick::ui {

class Navigator;
class PracticeDialog;

//! What somebody can try who is alone: a partner in this program to practise with, and the program
//! a second time beside this window, to call it.
class Rehearsal final : public QObject
{
    Q_OBJECT

public:
    //! All of it must outlive this. \a window is the one beside which the second opens.
    Rehearsal(const Parts &parts, Navigator &navigator, QWidget &window, QObject *parent = nullptr);
    ~Rehearsal() override;

    //! Asks for a partner's temper; then a conversation with such a one begins.
    void choosePartner();
    void practise(switchboard::Temper temper);
    //! Has the program started once more, with a profile of its own, and has it call us like
    //! anybody. If nothing is hosted, hosts for callers on this computer, until hosting is stopped
    //! or the program ends: the door that is remembered stays as it is.
    void openSecondWindow();

signals:
    //! The second window comes.
    void begun(const QString &sentence);
    void failed(const QString &sentence);

private:
    [[nodiscard]] std::optional<QString> host();
    [[nodiscard]] QString ownAddress() const;

    Parts m_parts;
    Navigator &m_navigator;
    QWidget &m_window;
    QPointer<PracticeDialog> m_dialog;
};

} // namespace talkstick::ui

// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace talkstick::ui {

//! Shows more of a page while it is checked. Its arrow points down then, and otherwise whither the
//! window's direction leads; it is as large as the words beside it.
class Disclosure final : public QToolButton
{
    Q_OBJECT

public:
    explicit Disclosure(QWidget *parent = nullptr);
    ~Disclosure() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showArrow();
};

} // namespace talkstick::ui

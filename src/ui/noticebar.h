// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace talkstick::ui {

class Notice;

//! A line above the page with room around it: a notice whose button stands beside what it says. It
//! is hidden until somebody shows it.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    ~NoticeBar() override;

protected:
    explicit NoticeBar(QWidget *parent = nullptr);

    [[nodiscard]] Notice &notice() const { return *m_notice; }
    void changeEvent(QEvent *event) override;

private:
    void updateAppearance();

    Notice *m_notice;
};

} // namespace talkstick::ui

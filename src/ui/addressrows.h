// SPDX-License-Identifier: MIT
#pragma once

#include "model/hostcard.h"

#include <QPointer>
#include <QWidget>

class QGridLayout;
class QPushButton;

namespace talkstick::ui {

//! Lines to be told to somebody, one below the other, each with a note and a button that copies it.
class AddressRows final : public QWidget
{
    Q_OBJECT

public:
    explicit AddressRows(QWidget *parent = nullptr);

    //! Rows that are shown already stay as they are if \a lines has not changed.
    void setLines(const QList<model::AddressLine> &lines);
    [[nodiscard]] const QList<model::AddressLine> &lines() const { return m_lines; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRow(int row, const model::AddressLine &line);
    void copy(const QString &text, QPushButton *button);
    void updateAppearance();

    QGridLayout *m_grid = nullptr;
    QList<model::AddressLine> m_lines;
    QPointer<QPushButton> m_copied; // the one that says so
};

} // namespace talkstick::ui

// SPDX-License-Identifier: MIT
#pragma once

#include "model/hostcard.h"

#include <QPointer>
#include <QWidget>

#include <cstdint>

class QGridLayout;
class QLabel;
class QPushButton;

namespace talkstick::ui {

//! Lines to be told to somebody, one below the other, each with a note and a button that copies it.
class AddressRows final : public QWidget
{
    Q_OBJECT

public:
    //! Where the notes are: beside what is short, if there is room, or above what may need more
    //! than one line.
    enum class Notes : std::uint8_t { Beside, Above };

    explicit AddressRows(QWidget *parent = nullptr);

    //! For the lines that are set from now on.
    void setNotes(Notes place) { m_notes = place; }
    //! Rows that are shown already stay as they are if \a lines has not changed.
    void setLines(const QList<model::AddressLine> &lines);
    [[nodiscard]] const QList<model::AddressLine> &lines() const { return m_lines; }
    //! Has the notes of both begin at one distance, where they are beside the lines. To be called
    //! again when the lines, the font or the width have changed.
    static void alignNotes(AddressRows &one, AddressRows &other);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row
    {
        QLabel *note;
        QLabel *text;
        QPushButton *copy;
    };

    [[nodiscard]] QString focusedText() const;
    void focusRow(const QString &text);
    void addRow(const model::AddressLine &line);
    void place(const Row &row);
    [[nodiscard]] bool areNotesAbove() const;
    void placeNotes();
    void arrange();
    void copy(const QString &text, QPushButton *button);
    void updateAppearance();

    QGridLayout *m_grid = nullptr;
    Notes m_notes = Notes::Beside;
    bool m_areAbove = false; // those that are shown
    int m_notesFrom = 0; // pixels from the lines' beginning, at least
    QList<model::AddressLine> m_lines;
    QList<Row> m_rows; // of m_lines
    QPointer<QPushButton> m_copied; // the one that says so
};

} // namespace talkstick::ui

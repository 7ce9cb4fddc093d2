// SPDX-License-Identifier: MIT
#pragma once

#include "model/weblinks.h"
#include "ui/rowlist.h"

#include <QEvent>
#include <QPersistentModelIndex>
#include <QPointer>

#include <cstdint>
#include <optional>

class QMenu;
class QPlainTextEdit;

namespace talkstick::model {
class TranscriptModel;
}

namespace talkstick::ui {

class BelowButton;
class TurnDelegate;

//! What was said. Stays at the end while it is there, and otherwise keeps the turn that is being
//! read where it is on screen, whatever is added, however wide the window becomes and while the
//! model's window slides over the conversation.
//!
//! F2, Enter, a double click or a drag that starts on text opens a turn as text, to select from and
//! to be read by caret; Esc closes it. A right click or the Menu key tells what else can be done.
class TranscriptView final : public RowList
{
    Q_OBJECT

public:
    explicit TranscriptView(QWidget *parent = nullptr);
    ~TranscriptView() override;

    //! \a model must outlive this, or be replaced first; null shows nothing. Use this, not
    //! setModel().
    void setTranscript(model::TranscriptModel *model);
    //! How to name the other person in what is copied.
    void setTheirName(const QString &name) { m_theirName = name; }

    //! The turns selected, one to a line as one cites them: "12 Alpha: text". Empty if none is.
    [[nodiscard]] QString selectedText() const;
    //! The same as one quotes it elsewhere: the texts alone, each line after "> ".
    [[nodiscard]] QString selectedQuotation() const;
    //! The conversation is \a size entries long. While one looks at something further up, a button
    //! tells how many have come below.
    void setSize(qsizetype size);

    //! The field in which a turn is open as text, or null.
    [[nodiscard]] QPlainTextEdit *openTurn() const;

    //! The view looks after its layout, its place and the turn that is open.
    void doItemsLayout() override;
    void reset() override;

public slots:
    //! Shows the beginning of the conversation.
    void toBeginning();
    //! Shows its end, and stays there.
    void toEnd();
    //! Shows \a entry, an index of the journal, a third of the way down, and selects it.
    void showEntry(qsizetype entry);
    //! Shows \a entry there, but does not select it.
    void readFrom(qsizetype entry);
    //! Puts selectedText() on the clipboard, if there is any.
    void copy();
    //! The same of selectedQuotation().
    void copyQuotation();

signals:
    //! It was clicked or chosen.
    void linkActivated(const talkstick::model::WebLink &link);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

protected slots:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

private:
    //! The turn that stays where it is on screen.
    struct Anchor
    {
        qsizetype entry = 0; //!< The journal's index.
        //! Of its row, in pixels below the viewport's top; nothing: a third of the height.
        std::optional<int> top = 0;
    };
    //! Who moves the scroll bar.
    enum class Mover : std::uint8_t { Person, Layout };

    void rememberPlace();
    void restorePlace();
    void selectWanted();
    [[nodiscard]] bool showsRow(qsizetype row) const;
    void showBelow();
    void slideIfAtEdge();
    void updateAppearance();
    void open(const QModelIndex &index);
    void keepCaretVisible();
    void handOn(const QMouseEvent &event, QEvent::Type type, const QPoint &where);
    [[nodiscard]] bool handleKey(const QKeyEvent &event);
    [[nodiscard]] bool scrollWithinTurn(int key);
    void scrollPage(int key);
    void makeCurrent(const QModelIndex &row);
    [[nodiscard]] QModelIndex rowAt(int y) const;
    [[nodiscard]] bool isOnText(const QPoint &where) const;
    [[nodiscard]] std::optional<model::WebLink> linkAt(const QPoint &where) const;
    [[nodiscard]] bool isClick(const QPoint &where) const;
    void addLinks(QMenu &menu, const QString &text);

    TurnDelegate *m_delegate;
    model::TranscriptModel *m_transcript = nullptr;
    QString m_theirName;
    std::optional<Anchor> m_anchor; // nothing: the end
    std::optional<Anchor> m_seat; // where to be once the window has moved
    std::optional<qsizetype> m_wanted; // the entry to be selected then
    Mover m_mover = Mover::Person;
    std::optional<QPoint> m_pressed; // where a drag would start
    QPersistentModelIndex m_openIndex;
    QPointer<QPlainTextEdit> m_editor;
    BelowButton *m_below;
    qsizetype m_size = 0; // of the conversation
    qsizetype m_seenTo = 0; // its size when the end was shown last
};

} // namespace talkstick::ui

// SPDX-License-Identifier: MIT
#pragma once

#include "model/hitsmodel.h"

#include <QWidget>

#include <cstdint>
#include <memory>

class QLabel;
class QLineEdit;
class QListView;
class QToolButton;

namespace talkstick::ui {

//! Where one looks for something in everything that was said, and what was found, the newest first.
//! Enter goes from one hit to the next, Shift+Enter back, Esc closes. Hidden until open().
class FindPanel final : public QWidget
{
    Q_OBJECT

public:
    //! Both must outlive this.
    FindPanel(switchboard::Switchboard &switchboard, session::Clock &clock,
              QWidget *parent = nullptr);
    ~FindPanel() override;

    //! Shows it, with the focus in its field and what was looked for last.
    void open();
    void close();
    //! Goes so many hits further, around the end; looks for what was typed first.
    void step(int hits);

signals:
    //! One wants to see that: the id under which a conversation is kept, and its journal's index.
    void chosen(const QByteArray &conversation, qint64 entry);
    //! By Enter or a click in the list: one wants to go on there. Always after chosen().
    void entered();
    void closed();
    //! To be spoken.
    void announced(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // What is to be done when the first page comes.
    enum class Then : std::uint8_t { Show, GoToFirst };

    void layOut();
    void addClearButton();
    void search();
    void showState();
    void choose(const QModelIndex &index);
    void fitHeight();
    void updateAppearance();

    session::Clock &m_clock;
    model::HitsModel m_hits;
    std::unique_ptr<session::Alarm> m_typed; // rings when nothing more is typed
    Then m_then = Then::Show;
    QLineEdit *m_field;
    QLabel *m_note;
    QToolButton *m_close;
    QListView *m_list;
};

} // namespace talkstick::ui

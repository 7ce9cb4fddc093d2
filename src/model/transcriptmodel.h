// SPDX-License-Identifier: MIT
#pragma once

#include "session/clock.h"
#include "session/conversation.h"
#include "session/journal.h"

#include <QAbstractListModel>
#include <QDate>
#include <QList>

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>

namespace talkstick::model {

inline constexpr int kWindow = 600; //!< turns shown at once, at most
//! As many are shown at first, which is more than fit on a screen; to lay out a whole window would
//! be seen as a pause. It fills up while one scrolls.
inline constexpr int kSeat = 40;
inline constexpr int kPage = 200; //!< turns by which the window slides

//! What was said, as a list a view can show: a window of at most kWindow entries that slides over a
//! journal of any length, so that nothing costs more in a long conversation than in a short one.
//!
//! The journal may answer later: rows come and go once it has, and until then the list is as it
//! was.
class TranscriptModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    //! A part of a turn.
    struct Place
    {
        quint32 number = 0; //!< The turn's; 0: before all of them.
        quint32 part = 0;
        friend auto operator<=>(const Place &, const Place &) = default;
    };
    enum Role : int {
        TextRole = Qt::DisplayRole, //!< QString, clean, plain text.
        NumberRole = Qt::UserRole, //!< quint32, the turn's number.
        PartRole, //!< quint32, from 1.
        SpeakerRole, //!< int(session::Speaker).
        TimeRole, //!< QDateTime.
        CitationRole, //!< QString: "12", or "12·2" for the second part of a turn.
        CaptionRole, //!< QString: "12  You  14:05  delivered", as one cites it.
        DrawnCaptionRole, //!< QString: the same with the speaker isolated (U+2068, U+2069), so that
                          //!< no name reorders what stands beside it; only to be painted.
        DayRole, //!< QString: heading of the day above this entry, as of today; empty if the one
                 //!< before has it.
        WordlessRole, //!< QString: what to show where there is no text; empty where there is.
        FirstNewRole, //!< bool: whether a line above it says that it is new, see setNewFrom().
        FirstPartRole, //!< bool: whether the caption is to be shown above it, for all parts.
        //! Qt::AccessibleTextRole: the caption of this part and the text in one sentence.
        //! Qt::ToolTipRole, Qt::AccessibleDescriptionRole: when exactly it was said.
    };

    using Found = std::function<void(qsizetype)>;

    //! \a clock, which says what day it is, must outlive this.
    explicit TranscriptModel(const session::Clock &clock, QObject *parent = nullptr);

    //! Shows the end of \a journal, which must outlive this or be replaced first; null shows
    //! nothing. \a theirName goes into captions.
    void show(const session::Journal *journal, const QString &theirName);

    //! Everything of ours up to there has arrived; 0, 0 if nothing has.
    void setDelivered(const Place &delivered);
    //! What was said from \a entry on, of the journal, is new; nothing: none of it is.
    void setNewFrom(std::optional<qsizetype> entry);
    [[nodiscard]] std::optional<qsizetype> newFrom() const { return m_newFrom; }
    //! The other person is called something else from now on.
    void setTheirName(const QString &name);

    //! Days are called by what they are today; call this once a minute while they are visible.
    void refreshTimes();

    //! The journal has grown. The window follows if it showed the end; else it stays.
    void journalGrew();

    //! Slides the window by a page; false if there is nothing further that way, or it is sliding
    //! already.
    bool slideEarlier();
    bool slideLater();
    //! Shows the beginning, the end, or what is around \a entry of the journal.
    void toBeginning();
    void toEnd();
    void toEntry(qsizetype entry);
    //! Hands the journal's index of the first part of turn \a number, or of the one that comes
    //! nearest, to \a found, from inside or later; never if the journal cannot be read or another
    //! turn or day is looked for before.
    void findTurn(quint32 number, Found found);
    //! The same for the first entry of \a day, in local time, or of the day that comes nearest.
    void findDay(const QDate &day, Found found);
    [[nodiscard]] bool showsBeginning() const { return m_first == 0; }
    [[nodiscard]] bool showsEnd() const;
    //! The journal's index of row 0.
    [[nodiscard]] qsizetype first() const { return m_first; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    enum class Arrived : std::uint8_t { No, Yes };
    enum class For : std::uint8_t { Citing, Drawing };

    [[nodiscard]] QString caption(const session::Entry &entry, Arrived arrived,
                                  For use = For::Citing) const;
    [[nodiscard]] Arrived arrivedPart(int row) const;
    [[nodiscard]] Arrived arrivedTurn(int row) const;
    [[nodiscard]] int rowAfter(const Place &place) const;
    void captionsChanged(int first, int last);
    [[nodiscard]] QString spoken(int row) const;
    [[nodiscard]] QString day(int row) const;
    [[nodiscard]] QDate today() const;
    using Take = void (TranscriptModel::*)(const QList<session::Entry> &);
    using IsBefore = std::function<bool(const session::Entry &)>;
    void narrow(const IsBefore &isBefore, qsizetype low, qsizetype high, const Found &found);
    void look(qsizetype first, qsizetype count, session::Journal::Read done) const;
    void ask(qsizetype first, qsizetype count, Take take);
    void seat(qsizetype first);
    void seated(const QList<session::Entry> &entries);
    void takeEarlier(const QList<session::Entry> &page);
    void takeLater(const QList<session::Entry> &page);
    void dropFront(int count);
    [[nodiscard]] qsizetype end() const { return m_first + m_entries.size(); }

    // Whether the journal owes an answer.
    enum class Asking : std::uint8_t { No, Yes };

    const session::Clock &m_clock;
    QDate m_today; // when times were last refreshed
    const session::Journal *m_journal = nullptr;
    qsizetype m_size = 0; // of the journal, when it was last looked at
    qsizetype m_seat = 0; // where the window is to begin, while it is being moved there
    quint64 m_round = 0; // answers to what was asked before the window moved are too late
    Asking m_asking = Asking::No;
    quint64 m_finds = 0; // the same for what is looked for
    QString m_theirName;
    Place m_delivered;
    std::optional<qsizetype> m_newFrom;
    qsizetype m_first = 0;
    QList<session::Entry> m_entries;
};

} // namespace talkstick::model

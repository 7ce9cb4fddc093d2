// SPDX-License-Identifier: MIT
#include "cli/historyprograms.h"

#include "cli/jsonwords.h"
#include "model/elapsed.h"

#include <algorithm>

namespace talkstick::cli {

using switchboard::ConversationRecord;
using switchboard::Kept;
using switchboard::Logs;

void HistoryDeletion::start()
{
    if (command().asking == HistoryCommand::Asking::Yes && !parts().terminal) {
        fail("no-terminal",
             {tr("There is no terminal to ask on whether to delete it."),
              tr("Say --yes to delete it without being asked."),
              {}},
             ExitStatus::Usage);
        return;
    }
    readChosen([this](const ConversationRecord &record) {
        m_id = record.id;
        if (command().asking == HistoryCommand::Asking::Yes)
            ask(record);
        else
            remove();
    });
}

void HistoryDeletion::ask(const ConversationRecord &record)
{
    const QString name = model::counterpartOf(record, parts().people).name;
    const QString when = model::pointInTime(record.lastSpoken, parts().clock.wallTime());
    const QString text =
        tr("Conversation %1 with %2: %3, the last one %4.\nDelete it on this computer, for good? "
           "The other side keeps its copy. [y/n] ")
            .arg(shortId(record.id), name, model::turnsText(model::turnsIn(record)), when);
    const auto leave = [this] {
        parts().reporter.note(tr("Nothing was deleted."));
        end();
    };
    m_question = new Question(
        *parts().terminal, text,
        {{{tr("y"), tr("yes")}, [this] { remove(); }}, {{tr("n"), tr("no")}, leave}}, this);
    connect(m_question, &Question::unanswerable, this, leave);
}

void HistoryDeletion::remove()
{
    connect(&parts().logs, &Logs::cleaning, this, &HistoryDeletion::cleaning);
    connect(&parts().logs, &Logs::cleaned, this, &HistoryDeletion::cleaned);
    parts().logs.remove(m_id, parts().clock.wallTime(), [self = QPointer(this)](Kept kept) {
        if (!self)
            return;
        if (kept == Kept::Yes)
            self->m_state = State::Cleaning;
        else
            self->failStorage();
    });
}

// There may be thousands of steps.
void HistoryDeletion::cleaning(int done, int total)
{
    const int tenths = int(qint64(done) * 10 / std::max(total, 1));
    if (m_state != State::Cleaning || tenths <= m_tenths)
        return;
    m_tenths = tenths;
    if (form() == OutputForm::Json)
        print({jsonLine("cleaning",
                        {{QStringLiteral("done"), done}, {QStringLiteral("total"), total}})});
    else if (tenths < 10)
        parts().reporter.note(
            tr("Cleaning out what was said: %1\u00a0%").arg(QString::number(tenths * 10)));
}

void HistoryDeletion::cleaned()
{
    if (m_state != State::Cleaning)
        return;
    if (form() == OutputForm::Json)
        print({jsonLine("deleted", {{QStringLiteral("id"), QString::fromLatin1(m_id.toHex())}})});
    parts().reporter.note(tr("The conversation was deleted."));
    end();
}

// Then nobody tells any more when the words are gone.
void HistoryDeletion::trouble()
{
    if (m_state == State::Cleaning)
        fail("not-cleaned",
             {tr("The conversation was deleted, but words of it are still in the files."),
              tr("They are cleaned out when Talkstick is started the next time."),
              {}},
             ExitStatus::Storage);
}

} // namespace talkstick::cli

// SPDX-License-Identifier: MIT
#include "ui/callstepsbox.h"

#include "ui/colours.h"
#include "ui/icons.h"
#include "ui/metrics.h"

#include <QGridLayout>
#include <QLabel>

namespace talkstick::ui {
namespace {

enum Column { Mark, Name, Text, Outcome, Took, Rest };

QLabel *makeLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(leading(parent->layoutDirection()) | Qt::AlignTop);
    return label;
}

QLabel *makeMark(CallStep::State state, const QPalette &palette, QWidget *parent)
{
    QLabel *mark = makeLabel(markOf(state), parent);
    mark->setAccessibleName(spokenMarkOf(state));
    const Inks inks = deriveColours(palette).onWindow;
    const int side = parent->fontMetrics().height();
    mark->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    mark->setMinimumWidth(side);
    if (state == CallStep::State::Done)
        mark->setPixmap(icon(Symbol::Tick, inks.good).pixmap(side, side));
    else if (state == CallStep::State::Going)
        mark->setPixmap(icon(Symbol::Clock, inks.text).pixmap(side, side));
    QPalette inked = palette;
    if (state == CallStep::State::Failed)
        inked.setColor(QPalette::WindowText, inks.failure);
    mark->setPalette(inked);
    return mark;
}

// Each line as one text, which can be broken.
CallStep inOne(CallStep step)
{
    for (CallLine &line : step.lines) {
        QStringList all {line.text, line.result, line.took};
        all.removeAll(QString());
        line = {all.join(QStringLiteral(", ")), {}, {}};
    }
    return step;
}

// Returns the first row below the step.
int addStep(QGridLayout &grid, int row, const CallStep &step, const QPalette &palette)
{
    QWidget *parent = grid.parentWidget();
    grid.addWidget(makeMark(step.state, palette, parent), row, Mark);
    QLabel *name = makeLabel(step.name, parent);
    name->setFont(metricsFor(parent->font()).strong);
    grid.addWidget(name, row, Name);
    for (const CallLine &line : step.lines) {
        const bool alone = line.result.isEmpty();
        QLabel *text = makeLabel(line.text, parent);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setWordWrap(alone);
        grid.addWidget(text, row, Text, 1, alone ? Rest - Text + 1 : 1);
        if (!alone) {
            grid.addWidget(makeLabel(line.result, parent), row, Outcome);
            grid.addWidget(makeLabel(line.took, parent), row, Took);
        }
        ++row;
    }
    return step.lines.isEmpty() ? row + 1 : row;
}

} // namespace

void showSteps(QWidget &box, const QList<CallStep> &steps, CallStepsShape shape,
               const QPalette &palette)
{
    qDeleteAll(box.findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete box.layout();
    auto *grid = new QGridLayout(&box);
    const Metrics metrics = metricsFor(box.font());
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(shape == CallStepsShape::Wide ? metrics.s4 : metrics.s2);
    grid->setVerticalSpacing(metrics.s2);
    grid->setColumnStretch(Rest, 1);
    int row = 0;
    for (const CallStep &step : steps)
        row = addStep(*grid, row, shape == CallStepsShape::Wide ? step : inOne(step), palette);
}

} // namespace talkstick::ui

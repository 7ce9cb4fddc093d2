// SPDX-License-Identifier: MIT
#include "ui/turneditor.h"

#include "ui/colours.h"
#include "ui/turnlayout.h"

#include <QPlainTextDocumentLayout>
#include <QTextBlock>
#include <QTextLayout>

namespace talkstick::ui {
namespace {

// QPlainTextDocumentLayout ignores the line height of block formats, so the lines are moved apart
// after it has made them. Everything that draws or counts asks here first.
class SpacedLayout final : public QPlainTextDocumentLayout
{
public:
    using QPlainTextDocumentLayout::QPlainTextDocumentLayout;

    [[nodiscard]] QRectF blockBoundingRect(const QTextBlock &block) const override
    {
        QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
        if (!block.isValid())
            return rect;
        const bool rightToLeft = block.text().isRightToLeft();
        double height = 0;
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            QTextLine line = block.layout()->lineAt(i);
            const double half = line.height() * (kLineSpacing - 1) / 2;
            const double x = rightToLeft ? line.width() - line.naturalTextWidth() : 0;
            line.setPosition({x, height + half});
            height += line.height() * kLineSpacing;
        }
        rect.setHeight(height);
        return rect;
    }
};

} // namespace

TurnEditor::TurnEditor(const QFont &font, const QColor &surface, const Inks &inks, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFont(font);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    document()->setDocumentMargin(0);
    document()->setDocumentLayout(new SpacedLayout(document()));
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setTabStopDistance(tabStop(font));
    document()->setDefaultTextOption(option);

    QPalette colours = palette();
    colours.setColor(QPalette::Base, surface);
    colours.setColor(QPalette::Text, inks.text);
    colours.setColor(QPalette::Highlight, inks.stick);
    colours.setColor(QPalette::HighlightedText, inks.onStick);
    setPalette(colours);
}

TurnEditor::~TurnEditor() = default;

} // namespace talkstick::ui

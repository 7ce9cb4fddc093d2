// SPDX-License-Identifier: MIT
#include "ui/turneditor.h"

#include "ui/colours.h"
#include "ui/turnlayout.h"

#include <QMouseEvent>
#include <QPlainTextDocumentLayout>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QTextLayout>

#include <utility>

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

// What is added is how it looks; the document stays plain.
class LinkMarker final : public QSyntaxHighlighter
{
public:
    LinkMarker(QTextDocument &document, const QColor &ink)
        : QSyntaxHighlighter(&document)
        , m_format(linkFormat(ink))
    { }

protected:
    void highlightBlock(const QString &text) override
    {
        for (const model::WebLink &link : model::webLinksIn(text))
            setFormat(int(link.from), int(link.length), m_format);
    }

private:
    QTextCharFormat m_format;
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
    viewport()->setMouseTracking(true);
    new LinkMarker(*document(), inks.link);
}

TurnEditor::~TurnEditor() = default;

std::optional<model::WebLink> TurnEditor::linkAt(const QPoint &where) const
{
    const QTextCursor there = cursorForPosition(where);
    for (const model::WebLink &link : model::webLinksIn(there.block().text())) {
        const qsizetype at = there.positionInBlock();
        if (at >= link.from && at < link.from + link.length)
            return link;
    }
    return std::nullopt;
}

void TurnEditor::mousePressEvent(QMouseEvent *event)
{
    QPlainTextEdit::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? linkAt(event->pos()) : std::nullopt;
}

void TurnEditor::mouseMoveEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton)
        viewport()->setCursor(linkAt(event->pos()) ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void TurnEditor::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    if (pressed && pressed == linkAt(event->pos()) && !textCursor().hasSelection())
        emit linkActivated(*pressed);
}

} // namespace talkstick::ui

#include "views/reader/readerlayout.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextLayout>

double ReaderLayout::leading(const QFont& font)
{
    return std::round(0.5 * QFontMetricsF(font).height());
}

namespace {

/// Qt puts lines edge to edge; whether it has laid them out anew shows in the first one.
void spread(QTextLayout& layout, double leading, double top)
{
    if (layout.lineCount() == 0 || layout.lineAt(0).y() > top)
        return;
    double y = top + leading / 4;
    for (int i = 0; i < layout.lineCount(); ++i) {
        QTextLine line = layout.lineAt(i);
        line.setPosition({line.x(), y});
        y += line.height() + leading;
    }
}

}

QRectF ReaderLayout::blockBoundingRect(const QTextBlock& block) const
{
    QRectF bounds = QPlainTextDocumentLayout::blockBoundingRect(block);
    if (!block.isValid() || !block.isVisible())
        return bounds;
    const double extra = leading(document()->defaultFont());
    const double top = block.previous().isValid() ? 0 : document()->documentMargin();
    QTextLayout& layout = *block.layout();
    spread(layout, extra, top);
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    const double end = block.next().isValid() ? 0 : document()->documentMargin();
    bounds.setBottom(last.y() + last.height() + 3 * extra / 4 + end);
    return bounds;
}

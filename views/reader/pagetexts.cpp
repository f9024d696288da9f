#include "views/reader/pagetexts.h"

#include <QPdfSelection>

#include <limits>

PageTexts::PageTexts(QPdfDocument& document)
    : m_document(document)
{
}

void PageTexts::clear()
{
    m_pages.clear();
}

/// PDFs end lines with "\r\n" or "\r"; a document's text has "\n", and no zeros.
static std::vector<int> rawIndexes(const QString& text)
{
    std::vector<int> raw;
    for (int index = 0; index < text.size(); ++index) {
        const bool isHalf = text[index] == u'\r' && index + 1 < text.size() && text[index + 1] == u'\n';
        if (!isHalf && !text[index].isNull())
            raw.push_back(index);
    }
    raw.push_back(static_cast<int>(text.size()));
    return raw;
}

const PageTexts::PageText& PageTexts::of(int page)
{
    if (const PageText* known = m_pages.object(page))
        return *known;
    const QPdfSelection all = m_document.getAllText(page);
    m_pages.insert(page, new PageText{rawIndexes(all.text()), all.bounds()}); // the cache owns it
    return *m_pages.object(page);
}

QList<QPolygonF> PageTexts::outline(const PageStretch& stretch)
{
    if (stretch.start >= stretch.end)
        return cursorAt(stretch);
    const std::vector<int>& raw = of(stretch.page).raw;
    const auto rawAt = [&raw](int index) { return raw[std::min(static_cast<std::size_t>(index), raw.size() - 1)]; };
    const int from = rawAt(stretch.start);
    return m_document.getSelectionAtIndex(stretch.page, from, rawAt(stretch.end) - from).bounds();
}

/// Left of the letter behind it; at a line's end right of the one before.
QList<QPolygonF> PageTexts::cursorAt(const PageStretch& stretch)
{
    constexpr double width = 1.2; // points
    const QList<QPolygonF> after = outline({stretch.page, stretch.start, stretch.start + 1});
    const bool isBefore = after.isEmpty() || after.front().boundingRect().width() < 0.1;
    const QList<QPolygonF> letter
        = isBefore && stretch.start > 0 ? outline({stretch.page, stretch.start - 1, stretch.start}) : after;
    if (letter.isEmpty())
        return {};
    const QRectF box = isBefore ? letter.back().boundingRect() : letter.front().boundingRect();
    return {QRectF((isBefore ? box.right() : box.left()) - width / 2, box.top(), width, box.height())};
}

/// The nearest point that has a letter: QtPdf finds nothing beside the text.
static QPointF onText(const QList<QPolygonF>& lines, QPointF point)
{
    QPointF nearest = point;
    double least = std::numeric_limits<double>::max();
    for (const QPolygonF& part : lines) {
        const QRectF box = part.boundingRect().adjusted(0.5, 0.5, -0.5, -0.5);
        const QPointF inside(std::clamp(point.x(), box.left(), std::max(box.left(), box.right())),
            std::clamp(point.y(), box.top(), std::max(box.top(), box.bottom())));
        const QPointF way = inside - point;
        const double distance = std::abs(way.x()) + 3 * std::abs(way.y());
        if (distance < least) {
            least = distance;
            nearest = inside;
        }
    }
    return nearest;
}

/// QtPdf tells letters by what is selected from the page's first one on.
PagePlace PageTexts::placeAt(int page, QPointF point)
{
    const PageText& text = of(page);
    if (text.lines.isEmpty())
        return {page, 0};
    const QPointF first = onText(text.lines, text.lines.front().boundingRect().topLeft());
    const QPdfSelection before = m_document.getSelection(page, first, onText(text.lines, point));
    const int raw = before.isValid() ? before.startIndex() + static_cast<int>(before.text().size()) : 0;
    const auto place = std::lower_bound(text.raw.begin(), text.raw.end(), raw);
    return {page, static_cast<int>(std::min(place, text.raw.end() - 1) - text.raw.begin())};
}

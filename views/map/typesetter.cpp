#include "views/map/typesetter.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

QStringView lineText(const Setting& setting, std::size_t line)
{
    const TextLine& part = setting.lines.lines[line];
    return QStringView(setting.text).mid(part.start, part.length);
}

QStringView lineEnding(const Setting& setting, std::size_t line)
{
    const bool isLast = line + 1 == setting.lines.lines.size();
    return isLast && setting.lines.isCut ? QStringView(u"…") : QStringView();
}

double baselineOf(const Setting& setting, std::size_t line, const LetterHeights& heights)
{
    const double slack = setting.lineHeight - heights.ascent - heights.descent;
    return static_cast<double>(line) * setting.lineHeight + slack / 2 + heights.ascent;
}

namespace {

double leftOf(const Setting& setting, double width)
{
    if (setting.isCentred)
        return (setting.width - width) / 2;
    return setting.isRightToLeft ? setting.width - width : 0;
}

/// Lays one line out in the text's own direction, from x = 0 whatever that is; visits it.
template<class Visit>
void withLayout(const Setting& setting, std::size_t line, Visit&& visit)
{
    QTextLayout layout(lineText(setting, line) + lineEnding(setting, line), setting.font);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(setting.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine set = layout.createLine();
    if (set.isValid())
        set.setLineWidth(1e6);
    layout.endLayout();
    if (set.isValid())
        visit(layout, set);
}

/// Whether a font's letters are coloured pictures, which a PDF takes only as such.
bool isColoured(const QRawFont& font)
{
    return !font.fontTable("CBDT").isEmpty() || !font.fontTable("COLR").isEmpty() || !font.fontTable("sbix").isEmpty();
}

constexpr double pictureScale = 5; ///< pixels for a unit

void drawAsPicture(QPainter& painter, QPointF origin, const QGlyphRun& run)
{
    const QRectF box = run.boundingRect().adjusted(-2, -2, 2, 2);
    QImage image(
        (box.size() * pictureScale).toSize().boundedTo(QSize(8000, 2000)), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return;
    image.fill(Qt::transparent);
    QPainter picture(&image);
    picture.scale(pictureScale, pictureScale);
    picture.drawGlyphRun(-box.topLeft(), run);
    picture.end();
    painter.drawImage(QRectF(origin + box.topLeft(), QSizeF(image.size()) / pictureScale), image);
}

template<class Visit>
void forEachLine(const Setting& setting, const LetterHeights& heights, Visit&& visit)
{
    for (std::size_t i = 0; i < setting.lines.lines.size(); ++i) {
        withLayout(setting, i, [&](QTextLayout& layout, const QTextLine& line) {
            const double left = leftOf(setting, line.naturalTextWidth());
            visit(i, layout, line, QPointF(left, baselineOf(setting, i, heights)));
        });
    }
}

}

SetText setText(const Setting& setting)
{
    SetText set;
    forEachLine(setting, LetterHeights::of(setting.font),
        [&](std::size_t, QTextLayout& layout, const QTextLine& line, QPointF baseline) {
            const QPointF shift = baseline - QPointF(0, line.y() + line.ascent());
            for (QGlyphRun run : layout.glyphRuns()) {
                QList<QPointF> places = run.positions();
                for (QPointF& place : places)
                    place += shift;
                run.setPositions(places);
                set.push_back(std::move(run));
            }
        });
    return set;
}

void drawText(QPainter& painter, QPointF origin, const Setting& setting)
{
    forEachLine(setting, LetterHeights::of(setting.font),
        [&](std::size_t, QTextLayout& layout, const QTextLine& line, QPointF baseline) {
            const QPointF at = origin + baseline - QPointF(0, line.y() + line.ascent());
            layout.draw(&painter, at);
            if (painter.paintEngine()->type() == QPaintEngine::Raster)
                return;
            for (const QGlyphRun& run : layout.glyphRuns()) {
                if (isColoured(run.rawFont()))
                    drawAsPicture(painter, at, run);
            }
        });
}

LetterHeights LetterHeights::of(const QFont& font)
{
    const QFontMetricsF metrics(font);
    return {metrics.ascent(), metrics.descent()};
}

bool breaksBetweenWords(const Setting& setting)
{
    const QString& text = setting.text;
    const std::vector<TextLine>& lines = setting.lines.lines;
    return std::all_of(lines.begin(), lines.end(), [&](const TextLine& line) {
        const qsizetype end = line.start + line.length;
        return line.length == 0 || end >= text.size() || !text[end].isLetter() || !text[end - 1].isLetter();
    });
}

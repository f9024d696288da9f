#pragma once

#include "views/map/maptints.h"
#include "views/map/typesetter.h"

class QPainter;

/// What stands before a line of a legend.
enum class LegendSample : quint8 { Tint, Nothing, FadedLine };

/// One line of a legend, and where it is from the legend's top left corner, in scene units.
struct LegendRow {
    LegendSample sample = LegendSample::Nothing;
    MapTint tint; ///< of LegendSample::Tint
    QString words;
    Setting text;
    QPointF origin; ///< of the text
    double top = 0;
};

/// How a legend is to be set.
struct LegendRoom {
    double widest = 460; ///< longer lines are wrapped
    double besideTitle = 0; ///< left free at the right of the title
    bool isCounted = true; ///< tells how many claims each colour has
};

/**
 * What the colours of a map mean: each with its pattern, its sign and how many claims have it. The same in the window
 * and in pictures; nothing of it is ever cut off.
 */
class TintLegend {
public:
    static constexpr double rowHeight = 22; ///< of a row of one line; its sample is in the middle of so much
    static constexpr double padding = 10;

    TintLegend(const MapTints& tints, const LegendRoom& room);

    QSizeF size() const { return m_size; }
    QString words() const; ///< all that it says, line by line
    const Setting& title() const { return m_title; } ///< it begins at `titleOrigin`
    const std::vector<LegendRow>& rows() const { return m_rows; }

    static constexpr QPointF titleOrigin = {padding, padding * 0.7};
    static QRectF bandOf(const LegendRow& row) { return {padding, row.top + 5, 16, rowHeight - 9}; }
    static QPointF signOf(const LegendRow& row) { return {padding + 27, row.top + rowHeight / 2}; }
    static constexpr double signRadius = 8;
    static constexpr double corner = 7;
    static QLineF fadedLineOf(const LegendRow& row);

    void paint(QPainter& painter, const Theme& theme) const;

private:
    void add(LegendSample sample, const MapTint& tint, const QString& words);
    void place(const LegendRoom& room);

    Setting m_title;
    std::vector<LegendRow> m_rows;
    QSizeF m_size;
};

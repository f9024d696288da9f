#pragma once

#include "model/analysis/positions/positions.h"
#include "views/common/theme.h"

#include <QPixmap>

#include <unordered_map>

/// The colour that stands for a stance, beside its symbol.
QColor colourOf(const Theme& theme, Stance stance);

/**
 * Cells of a matrix as they look: the stance's symbol on its colour, how many statements when there are several, and
 * a border that tells how it is known: whole with a quotation, dashed when only others say so, dotted by hand. Each
 * look is painted once.
 */
class StanceTiles {
public:
    /// @param size  of a cell, in px. @param ratio  of the screen's pixels to these.
    void prepare(const Theme& theme, QSize size, double ratio, const QFont& font);

    const QPixmap& of(const Position& position);

private:
    QPixmap paint(const Position& position) const;

    Theme m_theme = Theme::light();
    QSize m_size;
    double m_ratio = 1;
    QFont m_font;
    std::unordered_map<int, QPixmap> m_tiles;
};

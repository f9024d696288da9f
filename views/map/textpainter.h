#pragma once

#include "views/map/typesetter.h"

#include <QColor>

#include <unordered_map>

/// Paints texts that come again in every frame: each is set once, and from then on only its letters are painted.
class TextPainter {
public:
    /// @param viewport  where the text begins. @param key  tells it from all other texts of this painter.
    /// @param isExact  as text that can be selected, for paper and files; nothing is kept then.
    void paint(QPainter& painter, QPointF viewport, double scale, const Setting& setting, quint64 key,
        const QColor& colour, bool isExact);

    /// So that painting it is quick the first time.
    void prepare(const Setting& setting, quint64 key) { setOnce(key, setting); }

private:
    const SetText& setOnce(quint64 key, const Setting& setting);

    struct Kept {
        Setting setting;
        SetText set;
    };
    std::unordered_map<quint64, Kept> m_kept;
};

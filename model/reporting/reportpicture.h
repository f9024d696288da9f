#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

/// A drawing of the map, or of a part of it, as SVG.
struct ReportPicture {
    QString title;
    QByteArray svg;
    double width = 0; ///< in its own units, 96 to the inch at 100 %
    double height = 0;
};

/// The map as a whole, then, where that is too large to be read on a page, its parts. Empty: there is none.
struct ReportPictures {
    std::vector<ReportPicture> pictures;
    QString why; ///< there is none, or something of it is missing, as a sentence
};

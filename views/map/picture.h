#pragma once

#include "model/debate/record.h"
#include "model/debate/result.h"
#include "views/common/theme.h"

#include <QDateTime>
#include <QPageSize>
#include <QRectF>

#include <functional>
#include <memory>
#include <vector>

class MapPicture;
struct MapTints;
class QIODevice;
class QPainter;
class QPrinter;

/// What of a map is to be drawn, and how.
struct PictureRequest {
    std::shared_ptr<const MapPicture> map; ///< of composeMap() or of MapView::picture()
    std::function<std::shared_ptr<const MapPicture>()> compose; ///< makes `map`, where it is none, while it is drawn
    Theme theme = Theme::light();
    std::shared_ptr<const MapTints> tints; ///< how cards are coloured; a legend above the map says so. None: as always
    QRectF area; ///< in scene units; empty means all of it
    std::vector<RecordId> only; ///< these cards and the lines among them; empty means all
    double scale = 1; ///< pixels for one scene unit, PNG only
    QString title;
    QDateTime created; ///< stands in the PDF; invalid leaves it out, so that the bytes are always the same
};

/// What came of it.
struct PictureReport {
    QSizeF size; ///< SVG and PDF in scene units, PNG in pixels
    int cards = 0;
    QStringList notices; ///< whole sentences, such as that the scale was reduced
    QStringList lost = {}; ///< the same, of what its cards do not show
};

/// The most pixels of a PNG; beyond it the scale is reduced, with a notice.
inline constexpr qint64 mostPixels = 100'000'000;

// Each writes to a device that is open, and errs when nothing is to be drawn or the device refuses.

/// Text as selectable text in common fonts, one group for each card and line with its title and description.
Result<PictureReport> writeSvg(QIODevice& device, const PictureRequest& request);

/// One page of the map's size with selectable text and embedded fonts.
Result<PictureReport> writePdf(QIODevice& device, const PictureRequest& request);

Result<PictureReport> writePng(QIODevice& device, const PictureRequest& request);

/// Paints it into a box of a page, as large as that allows, in its middle. @error nothing is to be drawn.
Done paintPicture(QPainter& painter, const PictureRequest& request, const QRectF& box);

/// Puts another date of making into a PDF that Qt has written; it is as long, so that the file's offsets stay right.
/// An invalid one becomes the beginning of 1970, so that the bytes are always the same.
void setCreated(QByteArray& pdf, const QDateTime& created);

/// Qt gives coloured letters another width once a PDF has taken some. So that the same page always gives the same
/// bytes, one that nobody sees has taken them before.
void meetEmoji();

enum class PrintSize { FitPage, TiledPages };

/// Prints at most 500 pages. Tiles overlap by nothing; each page has marks at its corners and its place in the row.
Result<PictureReport> printMap(QPrinter& printer, const PictureRequest& request, PrintSize size);

#include "model/debate/inparts.h"
#include "model/debate/sentences.h"
#include "views/map/lettering.h"
#include "views/map/regionpainter.h"
#include "views/map/svgcards.h"
#include "views/map/svglines.h"

#include <QIODevice>

namespace {

constexpr std::size_t fewest = 500; ///< cards or lines that are worth a thread
constexpr std::size_t atOnce = 2000; ///< so that what they are written into is small, and used again for the next

/// Writes one map as SVG. Everything is in scene units; the view box does the rest.
class SvgMap : SvgTints {
public:
    SvgMap(QIODevice& device, const PictureRequest& request, const PictureFrame& frame)
        : SvgTints(frame.look.theme)
        , m_device(device)
        , m_picture(*frame.map)
        , m_look(frame.look)
        , m_frame(frame)
        , m_area(frame.mapArea())
        , m_title(drawable(request.title))
        , m_cards(frame.cards)
    {
    }

    bool write()
    {
        handOver(R"(<?xml version="1.0" encoding="UTF-8"?>)");
        begin(m_frame.area);
        if (m_look.tints)
            definePatterns(*m_look.tints);
        rect(m_frame.area, m_look.theme.ground, {}, 0, 0);
        group("areas", [this] { writeRegions(); });
        group("lines", [this] {
            attributes(SvgLines::usual());
            handOver(m_xml.taken().view());
            handOver(SvgLines(m_frame, m_xml.depth()).signs().view());
            writeParts<SvgLines>(linesShown());
        });
        group("cards", [this] {
            attributes(SvgCards::usualIn(m_frame));
            handOver(m_xml.taken().view());
            handOver(SvgCards(m_frame, m_xml.depth()).signs().view());
            writeParts<SvgCards>(cardsShown());
        });
        if (m_frame.legend)
            group("legend", [this] {
                rect(m_frame.strip, m_look.theme.ground, {}, 0, 0);
                legend(*m_frame.legend, m_frame.legendOrigin());
            });
        m_xml.end();
        handOver(m_xml.taken().view());
        handOver("\n");
        return m_isTaken;
    }

private:
    void begin(const QRectF& area)
    {
        m_xml.start("svg");
        m_xml.attribute("xmlns", "http://www.w3.org/2000/svg");
        m_xml.attribute("xmlns:xlink", "http://www.w3.org/1999/xlink"); // "href" alone is unknown to some programs
        m_xml.attribute("width", area.width());
        m_xml.attribute("height", area.height());
        m_xml.attribute("viewBox", point(area.topLeft()) + ' ' + point({area.width(), area.height()}));
        m_xml.attribute("role", "img");
        m_xml.attribute("font-family", "Noto Sans, DejaVu Sans, Segoe UI, Helvetica Neue, Arial, sans-serif");
        m_xml.element("title", m_title);
        m_xml.element("desc",
            Sentences::tr("Map of a debate with %n card(s): claims, and the reasons and objections between them.",
                nullptr, m_cards));
    }

    template<class Write>
    void group(std::string_view id, Write&& write)
    {
        m_xml.start("g");
        m_xml.attribute("id", id);
        write();
        m_xml.end();
    }

    void writeRegions()
    {
        if (!m_look.only.empty())
            return;
        TextWrap wrap = regionNameWrap();
        for (const MapRegion& region : m_picture.regions()) {
            if (!region.area.intersects(m_area))
                continue;
            rect(region.area, m_look.theme.tint(region.tint), m_look.theme.tintBorder(region.tint), 1.2, 18);
            const RegionName name = setName(region, wrap);
            if (!name.setting.text.isEmpty())
                text(name.origin, name.setting, m_look.theme.mutedText);
        }
    }

    bool isShown(const MapLink& link) const
    {
        const QRectF bounds = link.bounds.adjusted(-1, -1, 1, 1); // nothing meets a straight line's: they are empty
        return link.owner && !link.curve.isEmpty() && bounds.intersects(m_area)
            && m_look.shows(m_picture.cards()[static_cast<std::size_t>(link.from)].id)
            && m_look.shows(m_picture.cards()[static_cast<std::size_t>(link.to)].id);
    }

    std::vector<int> linesShown() const
    {
        std::vector<int> shown;
        for (std::size_t i = 0; i < m_picture.links().size(); ++i) {
            if (isShown(m_picture.links()[i]))
                shown.push_back(static_cast<int>(i));
        }
        return shown;
    }

    std::vector<int> cardsShown() const
    {
        std::vector<int> shown;
        m_picture.forEachCardIn(m_area, [&](int slot) {
            if (m_look.shows(m_picture.cards()[static_cast<std::size_t>(slot)].id))
                shown.push_back(slot);
        });
        std::sort(shown.begin(), shown.end());
        return shown;
    }

    template<class Writer>
    void writeParts(const std::vector<int>& shown)
    {
        if (shown.empty())
            return;
        handOver(m_xml.taken().view());
        const auto write = [this](std::span<const int> part) { return Writer(m_frame, m_xml.depth()).written(part); };
        for (std::span<const int> rest(shown); !rest.empty();) {
            const std::span<const int> now = rest.first(std::min(rest.size(), atOnce));
            for (const ByteBuffer& part : inParts(now, fewest, write))
                handOver(part.view());
            rest = rest.subspan(now.size());
        }
    }

    void handOver(std::string_view bytes)
    {
        const auto size = static_cast<qint64>(bytes.size());
        m_isTaken = m_isTaken && m_device.write(bytes.data(), size) == size;
    }

    QIODevice& m_device;
    const MapPicture& m_picture;
    const MapLook& m_look;
    const PictureFrame& m_frame;
    QRectF m_area; ///< of the map
    QString m_title;
    int m_cards;
    bool m_isTaken = true;
};

}

Result<PictureReport> writeSvg(QIODevice& device, const PictureRequest& request)
{
    const Result<PictureFrame> frame = frameOf(request);
    if (!frame)
        return frame.error();
    if (!SvgMap(device, request, *frame).write())
        return deviceError(device);
    return reportOn(*frame, false);
}

#include "model/debate/sentences.h"
#include "model/layout/arrangement.h"
#include "model/layout/layoutprotocol.h"

#include <QDataStream>
#include <QIODevice>

#include <cmath>

// Numbers in network order: a name, a version, the direction, then each section with its cards. A card's parent is the
// index of the card among all of them in the order they are written, so that each key is there once.

static constexpr quint32 magic = 0x43505641; // "CPVA"
static constexpr quint32 version = 1;
static constexpr quint32 mostCards = 2'000'000;
static constexpr float farthest = 1e7f;
static constexpr quint8 mostBends = 200;

static constexpr qsizetype usualBytesOfCard = 40;

static constexpr quint8 isPinnedFlag = 1;
static constexpr quint8 isMovedFlag = 2;

namespace {

class ArrangementWriter {
public:
    explicit ArrangementWriter(const Arrangement& arrangement)
        : m_arrangement(arrangement)
        , m_out(&m_bytes, QIODevice::WriteOnly)
    {
        m_out.setVersion(QDataStream::Qt_6_0);
        m_out.setFloatingPointPrecision(QDataStream::SinglePrecision);
    }

    QByteArray write()
    {
        makeRoom();
        number();
        m_out << magic << version << static_cast<quint8>(m_arrangement.direction())
              << static_cast<quint32>(m_numbers.size()) << static_cast<quint32>(m_arrangement.sectionCount());
        for (int i = 0; i < m_arrangement.sectionCount(); ++i)
            writeSection(i);
        return m_bytes;
    }

private:
    /// To let it grow takes as long as to write it.
    void makeRoom()
    {
        qsizetype cards = 0;
        for (int i = 0; i < m_arrangement.sectionCount(); ++i)
            cards += static_cast<qsizetype>(m_arrangement.section(i).cards.size());
        m_numbers.reserve(cards);
        m_bytes.reserve(cards * usualBytesOfCard);
    }

    void number()
    {
        for (int i = 0; i < m_arrangement.sectionCount(); ++i) {
            for (const PlacedCard& card : m_arrangement.section(i).cards)
                m_numbers.insert(card.subject, static_cast<quint32>(m_numbers.size() + 1));
        }
    }

    void writeSection(int index)
    {
        const PlacedSection& section = m_arrangement.section(index);
        m_out << m_arrangement.origin(index) << section.isLoose << section.isMirrored << section.signature
              << static_cast<quint32>(section.cards.size());
        for (const PlacedCard& card : section.cards)
            writeCard(card);
    }

    void writeCard(const PlacedCard& card)
    {
        const bool isMoved = card.inner != card.usual;
        const quint8 flags = (card.isPinned ? isPinnedFlag : 0) | (isMoved ? isMovedFlag : 0);
        m_out << static_cast<quint8>(card.subject.kind) << card.subject.value << m_numbers.value(card.parent)
              << card.usual << card.size << flags << static_cast<quint8>(card.bends.size());
        if (isMoved)
            m_out << card.inner;
        for (QPointF bend : card.bends)
            m_out << bend;
    }

    const Arrangement& m_arrangement;
    QHash<RecordId, quint32> m_numbers; ///< from 1 on
    QByteArray m_bytes;
    QDataStream m_out;
};

}

/// Reads what a stranger may have written.
class ArrangementReader {
public:
    explicit ArrangementReader(const QByteArray& bytes)
        : m_in(bytes)
        , m_length(bytes.size())
    {
        m_in.setVersion(QDataStream::Qt_6_0);
        m_in.setFloatingPointPrecision(QDataStream::SinglePrecision);
    }

    std::optional<Arrangement> read()
    {
        quint32 sections = 0;
        if (!readStart(sections))
            return std::nullopt;
        for (quint32 i = 0; i < sections; ++i) {
            if (!readSection())
                return std::nullopt;
        }
        const bool isWhole = m_in.atEnd() && static_cast<quint32>(m_read.m_slots.size()) == m_count;
        if (!isWhole || !nameParents() || haveSectionsOverlap())
            return std::nullopt;
        return std::move(m_read);
    }

private:
    static constexpr qint64 leastBytesOfCard = 1 + 8 + 4 + 8 + 8 + 1 + 1;

    bool readStart(quint32& sections)
    {
        quint32 itsMagic = 0;
        quint32 itsVersion = 0;
        quint8 direction = 0;
        m_in >> itsMagic >> itsVersion >> direction >> m_count >> sections;
        const bool isOurs = m_in.status() == QDataStream::Ok && itsMagic == magic && itsVersion == version;
        if (!isOurs || direction >= layoutDirections || m_count > mostCards || sections > m_count
            || m_count * leastBytesOfCard > m_length)
            return false;
        m_read.m_direction = static_cast<LayoutDirection>(direction);
        return true;
    }

    static bool isNear(QPointF point)
    {
        return std::isfinite(point.x()) && std::isfinite(point.y()) && std::abs(point.x()) <= farthest
            && std::abs(point.y()) <= farthest;
    }

    bool readSection()
    {
        QPointF origin;
        quint32 cards = 0;
        auto section = std::make_shared<PlacedSection>();
        m_in >> origin >> section->isLoose >> section->isMirrored >> section->signature >> cards;
        if (m_in.status() != QDataStream::Ok || !isNear(origin) || cards == 0 || cards > m_count - m_parents.size())
            return false;
        section->cards.reserve(cards); // of which the file has room for as many
        for (quint32 i = 0; i < cards; ++i) {
            if (!readCard(*section))
                return false;
        }
        if (!section->isLoose)
            section->head = section->cards.front().subject;
        if (!measure(*section))
            return false;
        m_read.m_regions.push_back({std::move(section), origin});
        return true;
    }

    bool readCard(PlacedSection& section)
    {
        quint8 kind = 0;
        quint8 flags = 0;
        quint8 bends = 0;
        quint32 parent = 0;
        PlacedCard card;
        m_in >> kind >> card.subject.value >> parent >> card.usual >> card.size >> flags >> bends;
        card.subject.kind = static_cast<Kind>(kind);
        const bool isCard = card.subject.value != 0
            && (card.subject.kind == Kind::Claim || card.subject.kind == Kind::Issue
                || card.subject.kind == Kind::Inference);
        const bool hasSize = card.size.width() >= 1 && card.size.height() >= 1 && card.size.width() <= 10'000
            && card.size.height() <= 10'000;
        if (m_in.status() != QDataStream::Ok || !isCard || !hasSize || !isNear(card.usual) || bends > mostBends
            || flags > (isPinnedFlag | isMovedFlag) || parent > m_count || m_read.m_slots.contains(card.subject))
            return false;
        card.isPinned = flags & isPinnedFlag;
        card.inner = card.usual;
        if (flags & isMovedFlag)
            m_in >> card.inner;
        for (quint8 i = 0; i < bends; ++i)
            m_in >> card.bends.emplace_back();
        if (m_in.status() != QDataStream::Ok || !isNear(card.inner)
            || !std::all_of(card.bends.begin(), card.bends.end(), isNear))
            return false;
        m_read.m_slots.insert(
            card.subject, {static_cast<int>(m_read.m_regions.size()), static_cast<int>(section.cards.size())});
        m_parents.push_back(parent);
        m_subjects.push_back(card.subject);
        section.cards.push_back(std::move(card));
        return true;
    }

    /// The box follows from the cards; they must not overlap, and start where a section's cards do.
    static bool measure(PlacedSection& section)
    {
        PiecePlaces places;
        std::vector<LayoutBox> boxes;
        QRectF around;
        for (const PlacedCard& card : section.cards) {
            places.push_back({card.usual.x(), card.usual.y()});
            boxes.push_back({card.size.width() - 0.5, card.size.height() - 0.5});
            around |= QRectF(card.usual - QPointF(card.size.width(), card.size.height()) / 2, card.size);
        }
        const double strip = section.isLoose ? 0 : Arrangement::titleHeight;
        const QPointF off = around.topLeft() - QPointF(Arrangement::padding, Arrangement::padding + strip);
        section.size = around.size() + QSizeF(2 * Arrangement::padding, 2 * Arrangement::padding + strip);
        return off.manhattanLength() < 1 && !haveOverlap(places, boxes);
    }

    bool nameParents()
    {
        std::size_t next = 0;
        for (Arrangement::Region& region : m_read.m_regions) {
            auto& section = const_cast<PlacedSection&>(*region.section); // made by readSection, not shared yet
            for (PlacedCard& card : section.cards) {
                const quint32 parent = m_parents[next++];
                card.parent = parent == 0 ? RecordId() : m_subjects[parent - 1];
                if (card.parent == card.subject)
                    return false;
            }
            section.under = section.isLoose ? RecordId() : section.cards.front().parent;
        }
        return true;
    }

    bool haveSectionsOverlap() const
    {
        PiecePlaces places;
        std::vector<LayoutBox> boxes;
        for (int i = 0; i < m_read.sectionCount(); ++i) {
            const QRectF box = m_read.boxOfSection(i);
            places.push_back({box.center().x(), box.center().y()});
            boxes.push_back({box.width() - 2, box.height() - 2});
        }
        return haveOverlap(places, boxes);
    }

    QDataStream m_in;
    qint64 m_length;
    quint32 m_count = 0;
    Arrangement m_read;
    std::vector<quint32> m_parents;
    std::vector<RecordId> m_subjects;
};

QByteArray Arrangement::toBytes() const
{
    return ArrangementWriter(*this).write();
}

Result<Arrangement> Arrangement::fromBytes(const QByteArray& bytes)
{
    if (std::optional<Arrangement> read = ArrangementReader(bytes).read())
        return std::move(*read);
    return Error{Sentences::tr("The places kept for the map cannot be read."),
        Sentences::tr("The map is laid out anew; nothing else is lost."), Error::Kind::Input};
}

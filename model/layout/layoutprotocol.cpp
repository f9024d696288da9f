#include "model/layout/layoutprotocol.h"

#include "model/layout/decimal.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <concepts>
#include <numeric>

namespace {

constexpr std::string_view name = "counterpoint-layout";
constexpr int version = 1;
constexpr double farthest = 1e6; ///< of a box, from the middle of its piece
constexpr double least = 1.0 / Decimal::unit; ///< that is not nothing

template<std::integral Number>
void add(std::string& text, Number number)
{
    char digits[Decimal::longest];
    const auto end = std::to_chars(digits, digits + sizeof digits, number);
    text.append(digits, end.ptr);
}

void add(std::string& text, double number)
{
    char digits[Decimal::longest];
    text.append(digits, Decimal::write(digits, number));
}

template<std::integral Number>
const char* readNumber(const char* text, const char* end, Number& number)
{
    const auto read = std::from_chars(text, end, number);
    return read.ec == std::errc() ? read.ptr : nullptr;
}

const char* readNumber(const char* text, const char* end, double& number)
{
    return Decimal::read(text, end, number);
}

/// Takes a text apart, word by word. Once something was not as expected, nothing is any more.
class Scanner {
public:
    explicit Scanner(std::string_view text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
    {
    }

    bool isGood() const { return m_isGood; }
    bool isAtEnd() const { return m_at == m_end; }

    void word(std::string_view expected)
    {
        if (isNext(expected))
            m_at += expected.size();
        else
            m_isGood = false;
    }

    /// A number and the character behind it.
    template<class Number>
    Number number(char behind)
    {
        Number value{};
        if (!m_isGood)
            return value;
        const char* end = readNumber(m_at, m_end, value);
        if (!end || end == m_end || *end != behind) {
            m_isGood = false;
            return {};
        }
        m_at = end + 1;
        return value;
    }

    /// What comes next, without taking it.
    bool isNext(std::string_view expected) const
    {
        return static_cast<std::size_t>(m_end - m_at) >= expected.size()
            && std::string_view(m_at, expected.size()) == expected;
    }

    char letter()
    {
        if (m_at == m_end)
            m_isGood = false;
        return m_isGood ? *m_at++ : '\0';
    }

private:
    const char* m_at;
    const char* m_end;
    bool m_isGood = true;
};

bool isSize(double value)
{
    return std::isfinite(value) && value > 0 && value <= LayoutLimits::size;
}

bool isGap(double value)
{
    return std::isfinite(value) && value >= 0 && value <= LayoutLimits::gap;
}

class RequestReader {
public:
    explicit RequestReader(std::string_view text)
        : m_text(text)
    {
    }

    ReadRequest read()
    {
        const std::size_t pieces = readStart();
        for (std::size_t i = 0; i < pieces && isFine(); ++i)
            readPiece();
        if (isFine())
            m_text.word("end\n");
        if (!m_text.isGood() || (isFine() && !m_text.isAtEnd()))
            complain(RequestFault::Malformed);
        if (m_read.fault != RequestFault::None)
            m_read.request = {};
        return std::move(m_read);
    }

private:
    bool isFine() const { return m_text.isGood() && m_read.fault == RequestFault::None; }
    void complain(RequestFault fault)
    {
        if (m_read.fault == RequestFault::None)
            m_read.fault = fault;
    }

    std::size_t readStart()
    {
        m_text.word(name);
        m_text.word(" 1 ");
        m_read.request.revision = m_text.number<std::uint64_t>(' ');
        m_read.request.gaps.siblings = m_text.number<double>(' ');
        m_read.request.gaps.ranks = m_text.number<double>(' ');
        if (!isGap(m_read.request.gaps.siblings) || !isGap(m_read.request.gaps.ranks))
            complain(RequestFault::Malformed);
        return countBelow(LayoutLimits::boxes, '\n');
    }

    std::size_t countBelow(int limit, char behind)
    {
        const long long count = m_text.number<long long>(behind);
        if (count < 0)
            complain(RequestFault::Malformed);
        if (count > limit)
            complain(RequestFault::TooMuch);
        return isFine() ? static_cast<std::size_t>(count) : 0;
    }

    void readPiece()
    {
        const bool isWeb = m_text.isNext("web ");
        m_text.word(isWeb ? "web " : "piece ");
        const std::size_t boxes = countBelow(isWeb ? LayoutLimits::boxesInWeb : LayoutLimits::boxesInPiece, ' ');
        const std::size_t links = countBelow(isWeb ? LayoutLimits::linksInWeb : LayoutLimits::linksInPiece, '\n');
        m_boxes += boxes;
        if (m_boxes > static_cast<std::size_t>(LayoutLimits::boxes))
            complain(RequestFault::TooMuch);
        LayoutPiece& piece = m_read.request.pieces.emplace_back();
        piece.shape = isWeb ? LayoutShape::Web : LayoutShape::Ranks;
        for (std::size_t i = 0; i < boxes && isFine(); ++i)
            readBox(piece);
        for (std::size_t i = 0; i < links && isFine(); ++i)
            isWeb ? readTie(piece) : readLink(piece);
        if (isFine() && !isForest(piece))
            complain(RequestFault::Malformed);
    }

    void readBox(LayoutPiece& piece)
    {
        LayoutBox box;
        box.width = m_text.number<double>(' ');
        box.height = m_text.number<double>('\n');
        if (!isSize(box.width) || !isSize(box.height))
            complain(RequestFault::Malformed);
        piece.boxes.push_back(box);
    }

    void readLink(LayoutPiece& piece)
    {
        LayoutLink link;
        link.from = m_text.number<int>(' ');
        link.to = m_text.number<int>(' ');
        link.span = m_text.number<int>(' ');
        const char kind = m_text.letter();
        m_text.word("\n");
        link.isTree = kind == 't';
        const bool isKind = kind == 't' || kind == 'x';
        if (!isKind || !joinsTwo(link, piece) || link.span < 1)
            complain(RequestFault::Malformed);
        if (link.span > LayoutLimits::span)
            complain(RequestFault::TooMuch);
        piece.links.push_back(link);
    }

    void readTie(LayoutPiece& piece)
    {
        LayoutLink link;
        link.from = m_text.number<int>(' ');
        link.to = m_text.number<int>(' ');
        link.weight = m_text.number<double>('\n');
        if (!joinsTwo(link, piece) || !(link.weight > 0 && link.weight <= LayoutLimits::weight))
            complain(RequestFault::Malformed);
        piece.links.push_back(link);
    }

    static bool joinsTwo(const LayoutLink& link, const LayoutPiece& piece)
    {
        const auto isBox = [&](int index) { return index >= 0 && index < static_cast<int>(piece.boxes.size()); };
        return isBox(link.from) && isBox(link.to) && link.from != link.to;
    }

    static bool isForest(const LayoutPiece& piece)
    {
        std::vector<int> parent(piece.boxes.size(), -1);
        for (const LayoutLink& link : piece.links) {
            int& place = parent[static_cast<std::size_t>(link.from)];
            if (link.isTree && place >= 0)
                return false;
            if (link.isTree)
                place = link.to;
        }
        std::vector<int> visit(parent.size(), -1);
        for (int start = 0; start < static_cast<int>(parent.size()); ++start) {
            int box = start;
            for (; box >= 0 && visit[static_cast<std::size_t>(box)] < 0; box = parent[static_cast<std::size_t>(box)])
                visit[static_cast<std::size_t>(box)] = start;
            if (box >= 0 && visit[static_cast<std::size_t>(box)] == start)
                return false;
        }
        return true;
    }

    Scanner m_text;
    ReadRequest m_read;
    std::size_t m_boxes = 0;
};

bool isNear(double value)
{
    return std::isfinite(value) && std::abs(value) <= farthest;
}

std::optional<PiecePlaces> readPlaces(Scanner& text, const LayoutPiece& piece)
{
    text.word("piece ");
    if (text.number<std::size_t>('\n') != piece.boxes.size() || !text.isGood())
        return std::nullopt;
    PiecePlaces places(piece.boxes.size());
    for (LayoutPoint& place : places) {
        place.x = text.number<double>(' ');
        place.y = text.number<double>('\n');
        if (!text.isGood() || !isNear(place.x) || !isNear(place.y))
            return std::nullopt;
    }
    if (haveOverlap(places, piece.boxes))
        return std::nullopt;
    return places;
}

}

std::string toText(const LayoutRequest& request)
{
    std::string text(name);
    text += ' ';
    add(text, version);
    text += ' ';
    add(text, request.revision);
    text += ' ';
    add(text, request.gaps.siblings);
    text += ' ';
    add(text, request.gaps.ranks);
    text += ' ';
    add(text, request.pieces.size());
    text += '\n';
    for (const LayoutPiece& piece : request.pieces) {
        const bool isWeb = piece.shape == LayoutShape::Web;
        text += isWeb ? "web " : "piece ";
        add(text, piece.boxes.size());
        text += ' ';
        add(text, piece.links.size());
        text += '\n';
        for (const LayoutBox& box : piece.boxes) {
            add(text, box.width);
            text += ' ';
            add(text, box.height);
            text += '\n';
        }
        for (const LayoutLink& link : piece.links) {
            add(text, link.from);
            text += ' ';
            add(text, link.to);
            text += ' ';
            if (isWeb) {
                add(text, std::max(link.weight, least));
                text += '\n';
                continue;
            }
            add(text, link.span);
            text += link.isTree ? " t\n" : " x\n";
        }
    }
    return text += "end\n";
}

std::string answerStart(std::uint64_t revision, std::size_t pieces)
{
    std::string text(name);
    text += " 1 ";
    add(text, revision);
    text += ' ';
    add(text, pieces);
    return text += '\n';
}

std::string answerPiece(const PiecePlaces& places)
{
    std::string text = "piece ";
    add(text, places.size());
    text += '\n';
    for (const LayoutPoint& place : places) {
        add(text, place.x);
        text += ' ';
        add(text, place.y);
        text += '\n';
    }
    return text;
}

std::string answerEnd()
{
    return "end\n";
}

ReadRequest readRequest(std::string_view text)
{
    return RequestReader(text).read();
}

ReadAnswer readAnswer(std::string_view text, const LayoutRequest& request)
{
    ReadAnswer answer;
    answer.pieces.resize(request.pieces.size());
    const std::string start = answerStart(request.revision, request.pieces.size());
    Scanner scanner(text);
    scanner.word(start);
    for (std::size_t i = 0; i < request.pieces.size(); ++i) {
        if (!scanner.isGood())
            return answer;
        answer.pieces[i] = readPlaces(scanner, request.pieces[i]);
        if (!answer.pieces[i])
            return answer;
    }
    scanner.word(answerEnd());
    answer.isWhole = scanner.isGood() && scanner.isAtEnd();
    return answer;
}

std::size_t longestAnswer(const LayoutRequest& request)
{
    constexpr std::size_t line = 64;
    std::size_t lines = 2;
    for (const LayoutPiece& piece : request.pieces)
        lines += 1 + piece.boxes.size();
    return lines * line;
}

bool haveOverlap(const PiecePlaces& places, const std::vector<LayoutBox>& boxes)
{
    constexpr double slack = 0.01;
    std::vector<std::size_t> order(places.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto top = [&](std::size_t i) { return places[i].y - boxes[i].height / 2; };
    std::sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) { return top(one) < top(other); });
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::size_t one = order[i];
        const double bottom = places[one].y + boxes[one].height / 2 - slack;
        for (std::size_t j = i + 1; j < order.size() && top(order[j]) < bottom; ++j) {
            const std::size_t other = order[j];
            if (std::abs(places[one].x - places[other].x) < (boxes[one].width + boxes[other].width) / 2 - slack)
                return true;
        }
    }
    return false;
}

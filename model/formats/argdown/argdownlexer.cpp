#include "model/formats/argdown/argdownlexer.h"

#include "model/debate/inparts.h"
#include "model/formats/argdown/argdownscan.h"

#include <optional>

namespace {

enum class Range : quint8 { AsteriskBold, UnderscoreBold, AsteriskItalic, UnderscoreItalic };

using Tokens = std::vector<ArgdownToken>;

/// Takes a part of a text apart. After an empty line nothing counts any more of what was before it, but that there was
/// something; so a part that begins there needs none of the others, provided that they come to an empty line there.
class Lexer {
public:
    Lexer(QStringView text, ArgdownSpan part)
        : m_text(text)
        , m_part(part)
        , m_scan(text)
        , m_at(part.start)
    {
        m_tokens.reserve(static_cast<std::size_t>((part.end - part.start) / 8 + 1));
        if (part.start > 0)
            m_tokens.push_back({ArgdownPart::EmptyLine, part.start, part.start});
    }

    /// Nothing where what follows the part would be taken for something else after it.
    std::optional<Tokens> run();

private:
    bool isLast() const { return m_part.end == m_text.size(); }
    bool isAtBegin() const;
    QChar at(qsizetype position) const { return m_scan.at(position); }
    bool isFirst() const { return m_tokens.empty(); }
    bool isAfter(ArgdownPart part) const { return !isFirst() && m_tokens.back().part == part; }
    bool isAtLineStart() const { return isFirst() || isAfter(ArgdownPart::Newline) || isAfter(ArgdownPart::EmptyLine); }

    void finish();
    bool take(ArgdownPart part, qsizetype end);
    void step();
    bool takeWithin();
    bool takeComment();
    bool takeFrontMatter();
    bool takeEmptyLine();
    bool takeNewline();
    bool takeLineStart();
    bool takeInferenceStart(qsizetype mark);
    bool takeRelation(qsizetype mark);
    bool takeItem(qsizetype mark);
    bool takeNumber(qsizetype mark);
    bool takeHeading();
    bool takeRange();
    bool takeRangeOf(QChar sign);
    bool takeRangeEnd(Range range, qsizetype length);
    bool takeRangeStart(Range range, qsizetype length);
    bool takeBracket();
    bool takeAngle();
    bool takeMention();
    bool takeText();
    bool takeInInference();
    void moveTo(qsizetype columns);
    void closeIndents();
    void closeRanges();

    QStringView m_text;
    ArgdownSpan m_part;
    ArgdownScan m_scan;
    qsizetype m_at;
    Tokens m_tokens; ///< but in the first part with the empty line before it
    std::vector<qsizetype> m_indents = {0};
    std::vector<std::pair<Range, std::size_t>> m_ranges; ///< with the token that begins each
    bool m_isInInference = false;
};

/// An end of 0 or less: there is no such thing here.
bool Lexer::take(ArgdownPart part, qsizetype end)
{
    if (end <= m_at)
        return false;
    m_tokens.push_back({part, m_at, end});
    m_at = end;
    return true;
}

std::optional<Tokens> Lexer::run()
{
    while (m_at < m_part.end) {
        const qsizetype before = m_at;
        step();
        Q_ASSERT(m_at > before);
    }
    const bool hasOwn = m_part.start == 0 || m_tokens.size() > 1;
    const bool isSure = isLast() || (m_at == m_part.end && isAfter(ArgdownPart::EmptyLine) && !isAtBegin());
    if (!hasOwn || !isSure)
        return {};
    if (isLast())
        finish();
    return std::move(m_tokens);
}

void Lexer::finish()
{
    closeRanges();
    if (isAfter(ArgdownPart::EmptyLine))
        m_tokens.pop_back();
    closeIndents();
}

/// Whether there was nothing yet but line ends.
bool Lexer::isAtBegin() const
{
    return m_part.start == 0 && std::ranges::all_of(m_tokens, [](const ArgdownToken& token) {
        return token.part == ArgdownPart::Newline || token.part == ArgdownPart::EmptyLine;
    });
}

void Lexer::step()
{
    if (!isAtLineStart() && m_scan.isWord(m_at)) { // as mostly
        take(ArgdownPart::Words, m_scan.wordsEnd(m_at));
        return;
    }
    const bool isGap = m_scan.isGap(m_at);
    if (!isGap && (takeComment() || takeFrontMatter()))
        return;
    if (m_isInInference && takeInInference())
        return;
    if ((isGap ? takeEmptyLine() || takeNewline() : takeWithin()) || takeLineStart() || takeRange())
        return;
    if (takeBracket() || take(ArgdownPart::Tag, m_scan.tagEnd(m_at)) || takeAngle() || takeMention())
        return;
    takeText();
}

/// What may stand within a text and an inference as well.
bool Lexer::takeWithin()
{
    switch (at(m_at).unicode()) {
    case u'{':
        return take(ArgdownPart::Data, m_scan.dataEnd(m_at));
    case u'\\':
        return take(ArgdownPart::Escaped, m_scan.escapeEnd(m_at));
    case u'.':
    case u':':
        return take(ArgdownPart::Special, m_scan.specialEnd(m_at));
    default:
        return false;
    }
}

bool Lexer::takeComment()
{
    const auto trailing = isAfter(ArgdownPart::EmptyLine) ? ArgdownScan::LineEnds::All
        : isAfter(ArgdownPart::Newline)                   ? ArgdownScan::LineEnds::One
                                                          : ArgdownScan::LineEnds::None;
    const qsizetype end = m_scan.commentEnd(m_at, trailing);
    m_at = std::max(m_at, end);
    return end > 0;
}

bool Lexer::takeFrontMatter()
{
    return at(m_at) == u'=' && isAtBegin() && take(ArgdownPart::FrontMatter, m_scan.frontMatterEnd(m_at));
}

bool Lexer::takeInInference()
{
    if (m_scan.emptyLineEnd(m_at)) {
        m_isInInference = false;
        return false;
    }
    const QChar c = at(m_at);
    if (c == u'-' && at(m_at + 1) == u'-') {
        m_isInInference = false;
        return take(ArgdownPart::InferenceEnd, m_scan.runEnd(m_at, u'-'));
    }
    if (c == u',')
        return take(ArgdownPart::Comma, m_at + 1);
    return takeNewline() || takeWithin() || takeText();
}

bool Lexer::takeEmptyLine()
{
    const qsizetype end = isAfter(ArgdownPart::EmptyLine) ? 0 : m_scan.emptyLineEnd(m_at);
    if (end <= 0)
        return false;
    closeRanges();
    closeIndents();
    return take(ArgdownPart::EmptyLine, end);
}

bool Lexer::takeNewline()
{
    return take(ArgdownPart::Newline, m_scan.lineEnd(m_scan.blanksEnd(m_at)));
}

bool Lexer::takeLineStart()
{
    if (!isAtLineStart())
        return false;
    const qsizetype mark = m_scan.indentEnd(m_at);
    return takeInferenceStart(mark) || takeRelation(mark) || takeHeading() || takeNumber(mark) || takeItem(mark);
}

bool Lexer::takeInferenceStart(qsizetype mark)
{
    if (isAfter(ArgdownPart::EmptyLine) || at(mark) != u'-' || at(mark + 1) != u'-')
        return false;
    closeIndents();
    const qsizetype run = m_scan.runEnd(mark, u'-');
    const bool isShort = run == mark + 3 && m_scan.lineEnd(m_scan.blanksEnd(run));
    m_isInInference = !isShort;
    take(ArgdownPart::InferenceStart, mark + 2);
    if (isShort && take(ArgdownPart::InferenceEnd, run))
        m_tokens.back().isUnmatched = true;
    return true;
}

bool Lexer::takeRelation(qsizetype mark)
{
    const ArgdownScan::Relation found = m_scan.relationAt(mark);
    if (!found.length)
        return false;
    moveTo(mark - m_at);
    return take(found.part, mark + found.length);
}

bool Lexer::takeHeading()
{
    const qsizetype end = at(m_at) == u'#' ? m_scan.runEnd(m_at, u'#') : 0;
    return end && at(end) == u' ' && take(ArgdownPart::Heading, end + 1);
}

bool Lexer::takeNumber(qsizetype mark)
{
    const qsizetype end = at(mark) == u'(' ? m_scan.digitsEnd(mark + 1) : 0;
    if (end <= mark + 1 || at(end) != u')')
        return false;
    closeIndents();
    return take(ArgdownPart::Number, end + 1);
}

bool Lexer::takeItem(qsizetype mark)
{
    const bool isStar = at(mark) == u'*';
    const qsizetype end = isStar ? mark : m_scan.digitsEnd(mark);
    const bool isItem = (isStar || (end > mark && at(end) == u'.')) && m_scan.isSpace(end + 1);
    if (!isItem)
        return false;
    moveTo(mark - m_at + 1);
    return take(isStar ? ArgdownPart::UnorderedItem : ArgdownPart::OrderedItem, end + 1);
}

/// Indent and Dedent have no extent: they stand at the end of the indentation.
void Lexer::moveTo(qsizetype columns)
{
    if (columns > m_indents.back()) {
        m_indents.push_back(columns);
        m_tokens.push_back({ArgdownPart::Indent, m_at, m_at});
    }
    while (m_indents.size() > 1 && columns < m_indents.back()) {
        m_indents.pop_back();
        m_tokens.push_back({ArgdownPart::Dedent, m_at, m_at});
    }
}

void Lexer::closeIndents()
{
    for (; m_indents.size() > 1; m_indents.pop_back())
        m_tokens.push_back({ArgdownPart::Dedent, m_at, m_at});
}

void Lexer::closeRanges()
{
    for (const auto& [range, token] : m_ranges) {
        m_tokens[token].part = ArgdownPart::Stray;
        m_tokens[token].isUnmatched = true;
    }
    m_ranges.clear();
}

bool Lexer::takeRange()
{
    const QChar sign = at(m_at);
    return (sign == u'*' || sign == u'_') && takeRangeOf(sign);
}

/// Ends come before beginnings and bold before italic, as in the official lexer.
bool Lexer::takeRangeOf(QChar sign)
{
    const bool isStar = sign == u'*';
    const Range bold = isStar ? Range::AsteriskBold : Range::UnderscoreBold;
    const Range italic = isStar ? Range::AsteriskItalic : Range::UnderscoreItalic;
    const bool isDouble = at(m_at + 1) == sign;
    return (isDouble && takeRangeEnd(bold, 2)) || takeRangeEnd(italic, 1) || (isDouble && takeRangeStart(bold, 2))
        || takeRangeStart(italic, 1);
}

bool Lexer::takeRangeEnd(Range range, qsizetype length)
{
    if (m_ranges.empty() || m_ranges.back().first != range || !m_scan.mayEndRange(m_at + length))
        return false;
    m_ranges.pop_back();
    const bool hasBlank = at(m_at + length) == u' ' || at(m_at + length) == u'\t';
    return take(ArgdownPart::RangeEnd, m_at + length + (hasBlank ? 1 : 0));
}

bool Lexer::takeRangeStart(Range range, qsizetype length)
{
    if (m_scan.isSpace(m_at + length))
        return false;
    m_ranges.emplace_back(range, m_tokens.size());
    return take(ArgdownPart::RangeStart, m_at + length);
}

bool Lexer::takeBracket()
{
    return at(m_at) == u'['
        && (take(ArgdownPart::Link, m_scan.linkEnd(m_at))
            || take(ArgdownPart::StatementTitle, m_scan.titleEnd(m_at, u']'))
            || take(ArgdownPart::StatementReference, m_scan.referenceEnd(m_at, u']')));
}

bool Lexer::takeAngle()
{
    return at(m_at) == u'<'
        && (take(ArgdownPart::ArgumentTitle, m_scan.titleEnd(m_at, u'>'))
            || take(ArgdownPart::ArgumentReference, m_scan.referenceEnd(m_at, u'>')));
}

bool Lexer::takeMention()
{
    if (at(m_at) != u'@')
        return false;
    return take(ArgdownPart::StatementMention, m_scan.mentionEnd(m_at, u'[', u']'))
        || take(ArgdownPart::ArgumentMention, m_scan.mentionEnd(m_at, u'<', u'>'));
}

bool Lexer::takeText()
{
    const qsizetype blanks = m_scan.blanksEnd(m_at);
    if (blanks > m_at) {
        m_at = blanks;
        return true;
    }
    if (take(ArgdownPart::Words, m_scan.wordsEnd(m_at)))
        return true;
    const bool isBackslash = at(m_at) == u'\\';
    const bool hasBlank = !isBackslash && (at(m_at + 1) == u' ' || at(m_at + 1) == u'\t');
    take(ArgdownPart::Stray, m_at + (hasBlank ? 2 : 1));
    m_tokens.back().isUnmatched = isBackslash;
    return true;
}

} // namespace

/// Parts of about the same size that begin after empty lines.
static std::vector<ArgdownSpan> partsOf(QStringView text, qsizetype fewest)
{
    constexpr qsizetype most = 4;
    const qsizetype count = std::clamp<qsizetype>(text.size() / fewest, 1, most);
    const ArgdownScan scan(text);
    std::vector<ArgdownSpan> parts = {{0, text.size()}};
    for (qsizetype i = 1; i < count; ++i) {
        qsizetype cut = 0;
        for (qsizetype at = text.indexOf(u'\n', text.size() * i / count); at >= 0 && !cut;
             at = text.indexOf(u'\n', at + 1))
            cut = scan.emptyLineEnd(at);
        if (cut <= parts.back().start || cut >= text.size())
            continue;
        parts.back().end = cut;
        parts.push_back({cut, text.size()});
    }
    return parts;
}

std::vector<ArgdownToken> argdownTokens(QStringView text, qsizetype fewest)
{
    const auto read = [text](std::span<const ArgdownSpan> parts) {
        std::vector<std::optional<Tokens>> tokens;
        for (const ArgdownSpan part : parts)
            tokens.push_back(Lexer(text, part).run());
        return tokens;
    };
    const std::vector<ArgdownSpan> parts = partsOf(text, fewest);
    std::vector<std::optional<Tokens>> all;
    if (parts.size() > 1) {
        for (auto& some : inParts(std::span(parts), 1, read))
            std::ranges::move(some, std::back_inserter(all));
    }
    if (all.empty() || !std::ranges::all_of(all, &std::optional<Tokens>::has_value))
        return *Lexer(text, {0, text.size()}).run(); // as where an empty line is within data or a comment
    Tokens whole = std::move(*all[0]);
    for (const std::optional<Tokens>& tokens : std::span(all).subspan(1))
        whole.insert(whole.end(), tokens->begin() + 1, tokens->end());
    return whole;
}

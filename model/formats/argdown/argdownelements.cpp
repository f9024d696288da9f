#include "model/formats/argdown/argdownblocks.h"

#include "model/debate/sentences.h"

// The parts of ArgdownBlocks that read statements, arguments and what is indented under them.

/// Without what begins with it, such as indentation, and the blanks at its end.
static ArgdownSpan trimmedSpan(QStringView text, ArgdownSpan span)
{
    while (span.end > span.start && text[span.end - 1].isSpace())
        --span.end;
    while (span.start < span.end && (text[span.start].isSpace() || text[span.start] == u'\''))
        ++span.start;
    return span;
}

/// A reference or title with its brackets and colon taken off.
static QStringView titleIn(QStringView image, ArgdownPart part)
{
    const bool isDefined = part == ArgdownPart::StatementTitle || part == ArgdownPart::ArgumentTitle;
    return image.sliced(1, image.size() - (isDefined ? 3 : 2));
}

void ArgdownBlocks::readTitle(ArgdownElement& element)
{
    const ArgdownToken& token = m_tokens[m_next];
    element.isArgument = token.part == ArgdownPart::ArgumentTitle || token.part == ArgdownPart::ArgumentReference;
    element.member.isReference
        = token.part == ArgdownPart::StatementReference || token.part == ArgdownPart::ArgumentReference;
    element.title = titleIn(token.in(m_text), token.part);
    element.member.title = {token.start, token.end};
    ++m_next;
}

void ArgdownBlocks::readHead(ArgdownRole role, ArgdownElement& element)
{
    element.member.role = role;
    element.member.span = spanHere();
    if (isTitle())
        readTitle(element);
    if (element.member.isReference)
        readReferenceTags(element.member);
    else
        readContent(element.member);
    element.member.data = readData();
    element.member.span.end = std::max(element.member.span.end, m_tokens[m_next - 1].end);
    element.member.span = trimmedSpan(m_text, element.member.span);
}

void ArgdownBlocks::readReferenceTags(ArgdownMember& member)
{
    ArgdownContent content(m_text, m_reading);
    for (; is(ArgdownPart::Tag); ++m_next)
        content.add(m_tokens[m_next]);
    member.text = content.text();
    member.tags = content.tags();
    skip(ArgdownPart::Newline);
    if (isContent() && !isAfterNewline()) {
        const ArgdownSpan start = spanHere();
        while (isContent() && !is(ArgdownPart::Newline))
            ++m_next;
        fault({start.start, m_tokens[m_next - 1].end},
            Sentences::tr("A reference has no text; with a colon after its bracket it would be a title."));
        skip(ArgdownPart::Newline);
    }
}

/// Something that the official parser refuses in the middle of a text, and that is read as a part of it.
bool ArgdownBlocks::isTextByMistake(int depth) const
{
    return (isTitle() && !isAfterNewline()) || (is(ArgdownPart::RangeEnd) && depth == 0);
}

void ArgdownBlocks::addContent(ArgdownContent& content, int& depth)
{
    const ArgdownToken& token = m_tokens[m_next++];
    depth += token.part == ArgdownPart::RangeStart ? 1 : token.part == ArgdownPart::RangeEnd ? -1 : 0;
    if (token.isUnmatched)
        fault({token.start, token.end},
            Sentences::tr("This sign means something in Argdown and does not here; with a backslash before it, it is "
                          "a part of the text."),
            true);
    if (token.part == ArgdownPart::Newline)
        content.addLineEnd(isContent());
    else
        content.add(token);
}

/// How long the text is that stands here, up to the end of its line: most are no longer.
qsizetype ArgdownBlocks::sizeOfContent() const
{
    std::size_t end = m_next;
    while (end < m_tokens.size() && isArgdownContent(m_tokens[end].part) && m_tokens[end].part != ArgdownPart::Newline)
        ++end;
    return end > m_next ? m_tokens[end - 1].end - m_tokens[m_next].start : 0;
}

void ArgdownBlocks::readContent(ArgdownMember& member)
{
    ArgdownContent content(m_text, m_reading);
    const std::size_t first = m_next;
    if (const qsizetype size = sizeOfContent())
        content.reserve(size);
    for (int depth = 0; hasMore();) {
        if (isContent() || (is(ArgdownPart::RangeEnd) && depth > 0)) {
            addContent(content, depth);
        } else if (isTextByMistake(depth)) {
            fault(spanHere(),
                Sentences::tr("A title within a text; with a backslash before it, it is a part of the text."), true);
            content.addAsText(m_tokens[m_next++]);
        } else {
            break;
        }
    }
    if (m_next == first)
        fault(spanHere(), Sentences::tr("A text is missing here."), true);
    member.text = content.text();
    member.plain = content.plain();
    member.markup = content.markup(std::span(m_tokens).subspan(first, m_next - first));
    member.tags = content.tags();
}

ArgdownEnd ArgdownBlocks::readElement(ArgdownRole role)
{
    std::vector<Level> levels;
    levels.reserve(2); // as mostly
    readHead(role, levels.emplace_back().element.emplace());
    readLevels(levels);
    return close(levels);
}

void ArgdownBlocks::faultUnindented()
{
    fault(spanHere(), Sentences::tr("A relation has to be indented deeper than what it is about."), true);
}

/// Reads what is indented under the levels, until one is left.
void ArgdownBlocks::readLevels(std::vector<Level>& levels)
{
    while (hasMore()) {
        Level& top = levels.back();
        const bool begins = !top.isOpen && is(ArgdownPart::Indent) && m_next + 1 < m_tokens.size()
            && isArgdownRelation(m_tokens[m_next + 1].part);
        const bool isUnindented = !top.isOpen && levels.size() == 1 && isRelation();
        if (begins || isUnindented) {
            top.isOpen = true;
            top.end = top.element ? m_builder.endOf(*top.element) : top.end;
            m_next += begins ? 1 : 0;
            if (isUnindented)
                faultUnindented();
        } else if (top.isOpen && isRelation()) {
            readChild(levels);
        } else if (top.isOpen && is(ArgdownPart::Dedent)) {
            ++m_next;
            if (levels.size() > 1)
                (void)close(levels);
            else if (!isRelation())
                return;
            else
                faultUnindented();
        } else if (!top.isOpen && levels.size() > 1) {
            (void)close(levels);
        } else {
            break;
        }
    }
    while (levels.size() > 1)
        (void)close(levels);
}

void ArgdownBlocks::readChild(std::vector<Level>& levels)
{
    const ArgdownToken sign = m_tokens[m_next];
    const qsizetype signStart = trimmedSpan(m_text, {sign.start, sign.end}).start;
    ++m_next;
    if (!isTitle() && !isContent() && !is(ArgdownPart::Data)) {
        fault({signStart, sign.end}, Sentences::tr("Something has to stand behind this sign."), true);
        return;
    }
    Level& child = levels.emplace_back();
    child.sign = sign.part;
    child.signStart = signStart;
    readHead(ArgdownRole::Related, child.element.emplace());
}

/// Ends the last level and relates it to the one below.
ArgdownEnd ArgdownBlocks::close(std::vector<Level>& levels)
{
    Level& ended = levels.back();
    const ArgdownPart sign = ended.sign;
    const ArgdownSpan span{ended.signStart, ended.element->member.span.end};
    const ArgdownEnd end = m_builder.finish(std::move(*ended.element));
    levels.pop_back();
    if (!levels.empty())
        relate(sign, levels.back().end, end, span);
    return end;
}

void ArgdownBlocks::relate(ArgdownPart sign, const ArgdownEnd& parent, const ArgdownEnd& child, ArgdownSpan span)
{
    using Kind = ArgdownRelationKind;
    const bool isStatement = parent.kind == ArgdownEnd::Kind::Statement;
    if (parent.kind == ArgdownEnd::Kind::Inference && sign != ArgdownPart::Undercuts) {
        fault(span, Sentences::tr("Under an inference only “_” and “<_” have a meaning."));
        return;
    }
    switch (sign) {
    case ArgdownPart::Supports:
        return m_builder.relate(Kind::Support, child, parent, span);
    case ArgdownPart::Attacks:
        return m_builder.relate(Kind::Attack, child, parent, span);
    case ArgdownPart::Undercuts:
        return m_builder.relate(Kind::Undercut, child, isStatement && m_inference ? *m_inference : parent, span);
    case ArgdownPart::IsSupported:
        return m_builder.relate(Kind::Support, parent, child, span);
    case ArgdownPart::IsAttacked:
        return m_builder.relate(Kind::Attack, parent, child, span);
    case ArgdownPart::IsUndercut:
        return m_builder.relate(Kind::Undercut, parent, child, span);
    default:
        break;
    }
    if (isStatement && child.kind == ArgdownEnd::Kind::Statement)
        return m_builder.relate(Kind::Contradictory, parent, child, span);
    fault(span, Sentences::tr("Only statements contradict each other; an argument attacks."));
}

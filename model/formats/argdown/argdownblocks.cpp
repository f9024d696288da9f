#include "model/formats/argdown/argdownblocks.h"

#include "model/debate/sentences.h"
#include "model/formats/argdown/argdownlexer.h"
#include "model/formats/yaml.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

ArgdownBlocks::ArgdownBlocks(QStringView text, ArgdownModel& model)
    : m_text(text)
    , m_model(model)
    , m_tokens(argdownTokens(text))
    , m_builder(model, std::ranges::count(m_tokens, ArgdownPart::StatementTitle, &ArgdownToken::part))
{
    skipBlank();
    if (is(ArgdownPart::FrontMatter))
        readFrontMatter();
    skipBlank();
}

bool ArgdownBlocks::isNext(std::size_t ahead, ArgdownPart part) const
{
    return m_next + ahead < m_tokens.size() && m_tokens[m_next + ahead].part == part;
}

bool ArgdownBlocks::isTitle() const
{
    return is(ArgdownPart::StatementTitle) || is(ArgdownPart::StatementReference) || is(ArgdownPart::ArgumentTitle)
        || is(ArgdownPart::ArgumentReference);
}

bool ArgdownBlocks::skip(ArgdownPart part)
{
    if (!is(part))
        return false;
    ++m_next;
    return true;
}

void ArgdownBlocks::skipBlank()
{
    while (is(ArgdownPart::Newline) || is(ArgdownPart::EmptyLine) || is(ArgdownPart::Dedent))
        ++m_next;
}

ArgdownSpan ArgdownBlocks::spanHere() const
{
    return hasMore() ? ArgdownSpan{m_tokens[m_next].start, m_tokens[m_next].end}
                     : ArgdownSpan{m_text.size(), m_text.size()};
}

void ArgdownBlocks::fault(ArgdownSpan span, const QString& what, bool isHarmless)
{
    m_model.faults.push_back({span, 1, 1, what, isHarmless});
}

void ArgdownBlocks::readSome()
{
    constexpr std::size_t some = 8192;
    const std::size_t end = std::min(m_next + some, m_tokens.size());
    while (m_next < end) {
        readBlock();
        endBlock();
        skipBlank();
    }
}

void ArgdownBlocks::readFrontMatter()
{
    const ArgdownSpan span = spanHere();
    ++m_next;
    const auto isMark = [this](qsizetype at) { return m_text[at] == u'='; };
    ArgdownSpan inner = span;
    while (inner.start < inner.end && isMark(inner.start))
        ++inner.start;
    while (inner.end > inner.start && isMark(inner.end - 1))
        --inner.end;
    m_model.frontMatter = valueOf(m_text.sliced(inner.start, inner.end - inner.start).toString(), inner.start);
    const QJsonObject settings = m_model.frontMatter.toObject().value(u"model"_s).toObject();
    m_model.isStrict = settings.value(u"mode"_s) == u"strict"_s;
    m_reading.leavesTagsOut = settings.value(u"removeTagsFromText"_s).toBool();
    m_reading.shortcodes = settings.value(u"shortcodes"_s).toObject();
    skip(ArgdownPart::Newline);
    if (hasMore() && !is(ArgdownPart::EmptyLine))
        fault(span, Sentences::tr("An empty line is missing after the front matter."), true);
}

void ArgdownBlocks::readBlock()
{
    const std::optional<int> described = std::exchange(m_described, std::nullopt);
    if (is(ArgdownPart::Heading)) {
        readHeading();
    } else if (is(ArgdownPart::Number)) {
        readLines(described);
    } else if (isItem()
        || (is(ArgdownPart::Indent)
            && (isNext(1, ArgdownPart::OrderedItem) || isNext(1, ArgdownPart::UnorderedItem)))) {
        readList();
    } else if (isTitle() || isContent() || is(ArgdownPart::RangeEnd)) {
        const ArgdownEnd end = readElement(ArgdownRole::TopLevel);
        if (end.kind == ArgdownEnd::Kind::Argument)
            m_described = end.index;
    } else if (isRelation() || is(ArgdownPart::Indent)) {
        fault(spanHere(), Sentences::tr("A relation needs a statement or an argument that it is indented under."));
        skipBlock();
    } else {
        fault(spanHere(), Sentences::tr("Nothing can begin like this."));
        ++m_next;
        skipBlock();
    }
}

/// After a block comes an empty line. Where something begins at the start of a line, it is a block all the same.
void ArgdownBlocks::endBlock()
{
    while (is(ArgdownPart::Dedent) || is(ArgdownPart::Newline))
        ++m_next;
    if (!hasMore() || is(ArgdownPart::EmptyLine))
        return;
    const std::size_t back = m_tokens[m_next - 1].part == ArgdownPart::Dedent ? 2 : 1;
    const bool isAtLine = m_next >= back && m_tokens[m_next - back].part == ArgdownPart::Newline;
    if (isAtLine && (isTitle() || is(ArgdownPart::Heading) || is(ArgdownPart::Number))) {
        fault(spanHere(), Sentences::tr("An empty line is missing before this."), true);
        return;
    }
    if (m_tokens[m_next - 1].part == ArgdownPart::EmptyLine)
        return;
    fault(spanHere(), Sentences::tr("This cannot stand here; it is left out up to the next empty line."));
    skipBlock();
}

/// To the next empty line, or the next line that begins something.
void ArgdownBlocks::skipBlock()
{
    const qsizetype start = position();
    while (hasMore() && !is(ArgdownPart::EmptyLine)) {
        const bool begins = isTitle() || is(ArgdownPart::Heading) || is(ArgdownPart::Number);
        if (begins && isAfterNewline() && position() > start)
            break;
        ++m_next;
    }
    m_model.faults.back().span.end = std::max(m_model.faults.back().span.end, position());
}

void ArgdownBlocks::readHeading()
{
    ArgdownSection section;
    section.span = spanHere();
    section.level = static_cast<int>(section.span.end - section.span.start) - 1;
    ++m_next;
    ArgdownMember member;
    member.span = section.span;
    readContent(member);
    section.title = member.text.trimmed();
    section.tags = member.tags;
    section.data = readData();
    section.span.end = m_next > 0 ? m_tokens[m_next - 1].end : section.span.end;
    m_builder.addSection(std::move(section));
}

void ArgdownBlocks::readList()
{
    while (hasMore()) {
        if (is(ArgdownPart::Indent) || is(ArgdownPart::Dedent)) {
            ++m_next;
        } else if (isItem()) {
            ++m_next;
            (void)readElement(ArgdownRole::Listed);
        } else {
            return;
        }
    }
}

QJsonValue ArgdownBlocks::readData()
{
    if (is(ArgdownPart::Newline) && isNext(1, ArgdownPart::Data))
        ++m_next;
    if (!is(ArgdownPart::Data))
        return QJsonValue::Undefined;
    const ArgdownSpan span = spanHere();
    ++m_next;
    skip(ArgdownPart::Newline);
    QStringView yaml = m_text.sliced(span.start, span.end - span.start);
    const QStringView inner = yaml.sliced(1, yaml.size() - 2);
    const qsizetype blanks = inner.size() - QStringView(inner).trimmed().size();
    qsizetype first = 0;
    while (first < blanks && (inner[first] == u' ' || inner[first] == u'\t'))
        ++first;
    if (first < inner.size() && (inner[first] == u'\n' || inner[first] == u'\r'))
        return valueOf(inner.sliced(first).toString(), span.start + 1 + first); // as a block
    return valueOf(yaml.toString(), span.start);
}

/// Blocks of data begin with a line end; that the place of a fault counts from there is as good as any.
QJsonValue ArgdownBlocks::valueOf(QString yaml, qsizetype start)
{
    const YamlText read = parseYaml(yaml);
    if (!read.fault)
        return read.value;
    qsizetype at = 0;
    for (int line = 1; line < read.fault->position.line; ++line)
        at = yaml.indexOf(u'\n', at) + 1;
    at = std::min(at + read.fault->position.column - 1, std::max(yaml.size() - 1, qsizetype(0)));
    fault({start + at, start + at + 1}, read.fault->what);
    return QJsonValue::Undefined;
}

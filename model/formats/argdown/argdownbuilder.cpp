#include "model/formats/argdown/argdownbuilder.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

static QJsonObject joinedObjects(QJsonObject into, const QJsonObject& later)
{
    for (auto member = later.begin(); member != later.end(); ++member)
        into.insert(member.key(), joinedData(into.value(member.key()), member.value()));
    return into;
}

static QJsonArray joinedLists(QJsonArray into, const QJsonArray& later)
{
    for (qsizetype i = 0; i < later.size(); ++i) {
        if (i < into.size())
            into[i] = joinedData(into[i], later[i]);
        else
            into.append(later[i]);
    }
    return into;
}

// No deeper than YAML may be (see yaml.h).
QJsonValue joinedData(const QJsonValue& earlier, const QJsonValue& later)
{
    if (later.isUndefined())
        return earlier;
    if (earlier.isObject() && later.isObject())
        return joinedObjects(earlier.toObject(), later.toObject());
    if (earlier.isArray() && later.isArray())
        return joinedLists(earlier.toArray(), later.toArray());
    return later;
}

void ArgdownBuilder::noteTags(const QStringList& tags)
{
    for (const QString& tag : tags) {
        if (m_tagsSeen.insert(tag).second)
            m_model.tags.append(tag);
    }
}

void ArgdownBuilder::addSection(ArgdownSection section)
{
    int parent = m_section;
    while (parent >= 0 && m_model.sections[static_cast<std::size_t>(parent)].level >= section.level)
        parent = m_model.sections[static_cast<std::size_t>(parent)].parent;
    section.parent = parent;
    noteTags(section.tags);
    m_section = static_cast<int>(m_model.sections.size());
    m_model.sections.push_back(std::move(section));
}

QStringView ArgdownBuilder::untitled()
{
    return m_untitled.emplace_back(u"Untitled "_s + QString::number(m_untitled.size() + 1));
}

ArgdownEnd ArgdownBuilder::find(bool isArgument, QStringView title, bool isUntitled)
{
    QHash<QStringView, int>& known = isArgument ? m_arguments : m_statements;
    const qsizetype before = known.size();
    int& index = known[title];
    if (known.size() > before) {
        index = static_cast<int>(isArgument ? m_model.arguments.size() : m_model.statements.size());
        ArgdownItem& item = isArgument ? m_model.arguments.emplace_back() : m_model.statements.emplace_back();
        item.title = title.toString();
        item.isUntitled = isUntitled;
    }
    return {isArgument ? ArgdownEnd::Kind::Argument : ArgdownEnd::Kind::Statement, index};
}

ArgdownEnd ArgdownBuilder::endOf(ArgdownElement& element)
{
    if (!element.end) {
        const bool isUntitled = element.title.isEmpty();
        element.end = find(element.isArgument, isUntitled ? untitled() : element.title, isUntitled);
    }
    return *element.end;
}

void ArgdownBuilder::take(ArgdownItem& item, ArgdownMember&& member)
{
    if (item.tags.isEmpty()) {
        item.tags = member.tags;
    } else {
        for (const QString& tag : std::as_const(member.tags)) {
            if (!item.tags.contains(tag))
                item.tags.append(tag);
        }
    }
    QJsonValue isInGroup = QJsonValue::Undefined;
    if (!member.data.isUndefined()) {
        item.data = joinedData(item.data, member.data);
        isInGroup = member.data.toObject().value(u"isInGroup"_s);
    }
    const bool takesSection = isInGroup.isUndefined() ? !member.isReference && item.section < 0 : isInGroup.toBool();
    if (takesSection)
        item.section = member.section;
    if (item.members.empty())
        item.members.reserve(2); // what is said, and a reference
    item.members.push_back(std::move(member));
}

ArgdownEnd ArgdownBuilder::finish(ArgdownElement&& element)
{
    const ArgdownEnd end = endOf(element);
    element.member.section = m_section;
    noteTags(element.member.tags);
    const auto index = static_cast<std::size_t>(end.index);
    take(element.isArgument ? static_cast<ArgdownItem&>(m_model.arguments[index]) : m_model.statements[index],
        std::move(element.member));
    return end;
}

void ArgdownBuilder::relate(ArgdownRelationKind kind, const ArgdownEnd& from, const ArgdownEnd& to, ArgdownSpan span)
{
    const bool isTurned = kind == ArgdownRelationKind::Contradictory && m_relations.contains({kind, to, from});
    const qsizetype before = m_relations.size();
    std::size_t& index = m_relations[isTurned ? Key{kind, to, from} : Key{kind, from, to}];
    if (m_relations.size() == before) {
        m_model.relations[index].spans.push_back(span);
        return;
    }
    index = m_model.relations.size();
    m_model.relations.push_back({kind, from, to, {span}});
}

int ArgdownBuilder::untitledArgument()
{
    return find(true, untitled(), true).index;
}

/// Told by the data of the inference or of its conclusion, as “uses” or as “from”.
static QJsonArray usesIn(const QJsonValue& inference, const QJsonValue& conclusion)
{
    for (const QJsonValue& said : {inference[u"uses"], conclusion[u"uses"], inference[u"from"]}) {
        if (said.isArray())
            return said.toArray();
    }
    return {};
}

void ArgdownBuilder::addLine(int argument, const ArgdownEnd& statement, ArgdownLine line)
{
    line.statement = statement.index;
    ArgdownMember& member = m_model.statements[static_cast<std::size_t>(statement.index)].members.back();
    member.role = line.role;
    member.argument = argument;
    line.span = member.span;
    line.uses = usesIn(line.data, member.data);
    m_model.arguments[static_cast<std::size_t>(argument)].lines.push_back(std::move(line));
}

std::optional<ArgdownSpan> ArgdownBuilder::endLines(int argument)
{
    ArgdownArgument& ended = m_model.arguments[static_cast<std::size_t>(argument)];
    std::optional<ArgdownSpan> without;
    for (; !ended.lines.empty() && !ended.lines.back().isConclusion(); ended.lines.pop_back())
        without = ended.lines.back().span;
    if (ended.lines.empty())
        return without;
    ended.section = m_section;
    ended.lines.back().role = ArgdownRole::MainConclusion;
    m_model.statements[static_cast<std::size_t>(ended.lines.back().statement)].members.back().role
        = ArgdownRole::MainConclusion;
    return without;
}

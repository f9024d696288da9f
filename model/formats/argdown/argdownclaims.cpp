#include "model/formats/argdown/argdownrecords.h"

#include "model/debate/inparts.h"
#include "model/debate/sentences.h"
#include "model/debate/words.h"
#include "model/formats/argdown/argdowndata.h"
#include "model/formats/argdown/argdownescape.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using argdown::keep;
using argdown::keepRest;
using argdown::keyIn;
using argdown::withoutLastBlanks;

// The parts of ArgdownRecords that make what the debate is about, its topics and its claims.

/// Takes a text out of what is said, and leaves whatever is none.
static QString taken(QJsonObject& said, const QString& key)
{
    if (!said.value(key).isString())
        return {};
    return said.take(key).toString();
}

void ArgdownRecords::makeInfo()
{
    QJsonObject said = m_model.frontMatter.toObject();
    said.remove(argdown::ours);
    const qint64 own = keyIn(m_ours.value(u"id"_s));
    m_info.id = DebateInfoId{own ? own : keyOfName(u"argdown/debate"_s)};
    m_info.title = taken(said, u"title"_s);
    m_info.title = m_isOurs ? m_info.title : m_info.title.trimmed();
    m_info.question = taken(said, u"question"_s);
    m_info.summary = taken(said, u"summary"_s);
    m_info.language = taken(said, u"language"_s);
    m_info.support = fromWord<SupportReading>(m_ours.value(u"support"_s).toString()).value_or(SupportReading::Untyped);
    m_info.kept = m_ours.value(u"kept"_s).toObject();
    keep(m_info.kept, u"frontMatter"_s, said);
}

void ArgdownRecords::makeTopics()
{
    QStringList paths;
    for (std::size_t i = 0; i < m_model.sections.size(); ++i) {
        const ArgdownSection& section = m_model.sections[i];
        const QJsonObject data = dataOf(section.data);
        Topic topic;
        topic.parent = section.parent < 0 ? TopicId() : m_topicOf[static_cast<std::size_t>(section.parent)];
        const QString path = (section.parent < 0 ? QString() : paths[section.parent]) + u'/' + section.title;
        paths << path;
        const qint64 own = m_isOurs ? keyIn(data.value(u"id"_s)) : 0;
        const TopicId given = m_identity.topic ? m_identity.topic(static_cast<int>(i)) : TopicId();
        topic.id = given ? given : TopicId{own ? own : keyOfName(u"argdown/section"_s + path)};
        for (int n = 2; m_used.contains(topic.id.value); ++n)
            topic.id = TopicId{
                keyOfName(u"argdown/section"_s + path + u'/' + QString::number(n) + u'/' + QString::number(i))};
        m_used.insert(topic.id.value);
        const QString name = data.value(u"name"_s).toString();
        topic.name = m_isOurs && shownInArgdown(name).trimmed() == section.title && data.contains(u"name"_s)
            ? name
            : section.title;
        topic.note = data.value(u"note"_s).toString();
        topic.order = static_cast<double>(i + 1);
        topic.external = m_isOurs ? data.value(u"external"_s).toString() : QString();
        topic.kept = m_isOurs ? data.value(u"kept"_s).toObject() : QJsonObject();
        keepRest(topic.kept, data, m_isOurs);
        m_topicOf.push_back(topic.id);
        m_topics.push_back(std::move(topic));
    }
}

TagId ArgdownRecords::tagCalled(const QString& name)
{
    const QString folded = name.toCaseFolded();
    if (const auto known = m_tagByName.find(folded); known != m_tagByName.end())
        return known->second;
    const TagId id{keyOfName(u"argdown/tag/"_s + folded)};
    m_tags.push_back({id, name, {}, static_cast<double>(m_tags.size() + 1)});
    m_tagByName.emplace(folded, id);
    return id;
}

/// Those within the words that count come first, as they do where these are written with the others behind them.
QStringList ArgdownRecords::tagNames(const ArgdownItem& item)
{
    const ArgdownMember* canonical = item.canonical();
    QStringList names = canonical && !canonical->tags.isEmpty() ? canonical->tags : item.tags;
    for (const QString& tag : item.tags) {
        if (!names.contains(tag))
            names.append(tag);
    }
    return names;
}

/// By their order in the data of ours, where some of them cannot be said in the text.
std::vector<TagId> ArgdownRecords::tagsOf(const ArgdownItem& item, const QJsonObject& data)
{
    std::vector<TagId> tags;
    const auto add = [&](TagId id) {
        if (std::ranges::find(tags, id) == tags.end())
            tags.push_back(id);
    };
    const QJsonArray listed = data.isEmpty() ? QJsonArray() : data.value(u"tags"_s).toArray();
    for (const QJsonValue& said : listed) {
        const TagId own{m_isOurs ? keyIn(said) : 0};
        const bool isOwn = own && std::ranges::any_of(m_tags, [own](const Tag& tag) { return tag.id == own; });
        if (isOwn || !said.toString().isEmpty())
            add(isOwn ? own : tagCalled(said.toString()));
    }
    const QStringList names = tagNames(item);
    for (const QString& tag : names)
        add(tagCalled(tag));
    return tags;
}

static QString nameOf(const ArgdownItem& item, bool isArgument)
{
    return (isArgument ? u"argdown/argument/"_s : u"argdown/statement/"_s) + item.title;
}

qint64 ArgdownRecords::keyTold(const ArgdownItem& item, const QJsonObject& data, bool isArgument) const
{
    const qint64 own = m_isOurs ? keyIn(data.value(u"id"_s)) : 0;
    return own ? own : keyOfName(nameOf(item, isArgument));
}

ClaimId ArgdownRecords::idOf(const ArgdownEnd& end, const Draft& draft)
{
    const ArgdownItem& item = m_model.itemOf(end);
    const bool isArgument = end.kind == ArgdownEnd::Kind::Argument;
    ClaimId id = m_identity.claim ? m_identity.claim(end) : ClaimId();
    if (!id)
        id = ClaimId{draft.key ? draft.key : keyTold(item, draft.data, isArgument)};
    for (int number = 2; m_used.contains(id.value); ++number)
        id = ClaimId{keyOfName(nameOf(item, isArgument) + u'/' + QString::number(number))};
    m_used.insert(id.value);
    return id;
}

QString ArgdownRecords::textOf(const ArgdownItem& item, const QJsonObject& data) const
{
    const ArgdownMember* canonical = item.canonical();
    const QString shown = canonical ? canonical->plain : item.isUntitled ? QString() : item.title;
    const QJsonValue exact = data.value(u"text"_s);
    const bool isExact = m_isOurs && exact.isString() && (!canonical || shownInArgdown(exact.toString()) == shown);
    return isExact ? exact.toString() : m_isOurs ? shown : withoutLastBlanks(shown);
}

QString ArgdownRecords::titleOf(
    const ArgdownItem& item, const QString& text, const QJsonObject& data, bool isArgument) const
{
    if (item.isUntitled)
        return {};
    const QJsonValue own = data.value(u"title"_s);
    if (!m_isOurs || !own.isString())
        return item.title;
    const QString wanted = wantedTitle(own.toString(), text, isArgument ? u'>' : u']');
    return isDerivedTitle(item.title, wanted) ? own.toString() : item.title;
}

QJsonObject ArgdownRecords::keptOf(
    const ArgdownItem& item, const Claim& claim, const QJsonObject& data, bool isArgument) const
{
    QJsonObject kept = m_isOurs ? data.value(u"kept"_s).toObject() : QJsonObject();
    const ArgdownMember* canonical = item.canonical();
    if (isArgument || (m_isOurs && data.value(u"isArgument"_s).toBool()))
        keep(kept, u"isArgument"_s, true);
    const bool isConcluded = std::ranges::any_of(item.members,
        [](const ArgdownMember& member) { return member.argument >= 0 && member.role != ArgdownRole::Premise; });
    keepRest(kept, isConcluded ? argdown::withoutLineNumbers(data, {u"uses"_s}) : data, m_isOurs);
    const bool isText = canonical && withoutLastBlanks(canonical->plain) == withoutLastBlanks(claim.text);
    keep(kept, u"markup"_s, isText ? canonical->markup : QString());
    keep(kept, u"wordings"_s, otherWordings(item, claim.text));
    return kept;
}

/// Those that do not count, and are not the same as the one that does.
QJsonArray ArgdownRecords::otherWordings(const ArgdownItem& item, const QString& text)
{
    const ArgdownMember* canonical = item.canonical();
    QJsonArray wordings;
    for (const ArgdownMember& member : item.members) {
        const QString words = withoutLastBlanks(member.plain);
        if (!member.isReference && &member != canonical && words != withoutLastBlanks(text) && !words.isEmpty()
            && !wordings.contains(words))
            wordings.append(words);
    }
    return wordings;
}

ArgdownRecords::Draft ArgdownRecords::draftOf(const ArgdownEnd& end) const
{
    const ArgdownItem& item = m_model.itemOf(end);
    const bool isArgument = end.kind == ArgdownEnd::Kind::Argument;
    Draft draft;
    draft.data = dataOf(item.data);
    const QJsonObject& data = draft.data;
    Claim& claim = draft.claim;
    claim.text = textOf(item, data);
    claim.title = titleOf(item, claim.text, data, isArgument);
    claim.note = data.value(u"note"_s).toString();
    const double weight = data.value(u"weight"_s).toDouble(-1);
    if (weight >= 0 && weight <= 1)
        claim.weight = weight;
    claim.topic = item.section < 0 ? TopicId() : m_topicOf[static_cast<std::size_t>(item.section)];
    if (m_isOurs) {
        claim.standard = fromWord<ProofStandard>(data.value(u"standard"_s).toString()).value_or(ProofStandard::None);
        claim.defines = data.value(u"defines"_s).toString();
        claim.external = data.value(u"external"_s).toString();
        claim.issue = IssueId{keyIn(data.value(u"issue"_s))};
    } else if (!data.isEmpty()) {
        claim.external = data.value(u"id"_s).toVariant().toString();
    }
    claim.kept = keptOf(item, claim, data, isArgument);
    draft.key = m_identity.claim ? 0 : keyTold(item, data, isArgument);
    return draft;
}

void ArgdownRecords::addClaim(const ArgdownEnd& end, Draft&& draft)
{
    Claim& claim = draft.claim;
    claim.id = idOf(end, draft);
    claim.tags = tagsOf(m_model.itemOf(end), draft.data);
    claim.order = static_cast<double>(m_claims.size() + 1);
    if (m_isOurs)
        m_claimLinks[claim.id] = draft.data.value(u"links"_s);
    const bool isArgument = end.kind == ArgdownEnd::Kind::Argument;
    (isArgument ? m_argumentClaims : m_statementClaims)[static_cast<std::size_t>(end.index)] = claim.id;
    m_claims.push_back(std::move(claim));
    m_dataOf.push_back(std::move(draft.data));
}

void ArgdownRecords::makeListedTags()
{
    for (const QJsonValue& said : m_ours.value(u"tags"_s).toArray()) {
        Tag tag{
            TagId{keyIn(said[u"id"])}, said[u"name"].toString(), said[u"note"].toString(), said[u"order"].toDouble()};
        if (tag.id && !m_tagByName.contains(tag.name.toCaseFolded())) {
            m_tagByName.emplace(tag.name.toCaseFolded(), tag.id);
            m_tags.push_back(std::move(tag));
        }
    }
}

/// What is a claim. Statements and arguments come one after the other in the text; their order is that of what they
/// stand in first.
std::vector<ArgdownEnd> ArgdownRecords::claimEnds() const
{
    std::vector<std::pair<qsizetype, ArgdownEnd>> places;
    const auto add = [&](const ArgdownItem& item, ArgdownEnd::Kind kind, std::size_t index) {
        const ArgdownMember* canonical = item.canonical();
        const auto own = std::ranges::find_if(
            item.members, [](const ArgdownMember& member) { return member.role == ArgdownRole::TopLevel; });
        if (!canonical && own != item.members.end())
            canonical = &*own; // a block of its own, if only a reference
        const qsizetype start = canonical ? canonical->span.start
            : item.members.empty()        ? 0
                                          : item.members.front().span.start;
        places.push_back({start, ArgdownEnd{kind, static_cast<int>(index)}});
    };
    for (std::size_t i = 0; i < m_model.statements.size(); ++i) {
        if (m_auxiliary[i] < 0)
            add(m_model.statements[i], ArgdownEnd::Kind::Statement, i);
    }
    for (std::size_t i = 0; i < m_model.arguments.size(); ++i) {
        const ArgdownArgument& argument = m_model.arguments[i];
        const bool isNothing = argument.isUntitled && argument.members.empty(); // its conclusion is missing
        if (argument.lines.empty() && !isNothing)
            add(argument, ArgdownEnd::Kind::Argument, i);
    }
    std::ranges::stable_sort(places, {}, [](const auto& one) { return one.first; });
    std::vector<ArgdownEnd> ends;
    std::ranges::transform(places, std::back_inserter(ends), [](const auto& one) { return one.second; });
    return ends;
}

void ArgdownRecords::makeClaims()
{
    constexpr std::size_t fewest = 500; // that are worth a thread
    const std::vector<ArgdownEnd> ends = claimEnds();
    m_claims.reserve(ends.size());
    m_dataOf.reserve(ends.size());
    m_used.reserve(static_cast<qsizetype>(ends.size() + m_model.relations.size()));
    m_statementClaims.resize(m_model.statements.size());
    m_argumentClaims.resize(m_model.arguments.size());
    const auto draft = [this](std::span<const ArgdownEnd> some) {
        std::vector<Draft> drafts;
        drafts.reserve(some.size());
        for (const ArgdownEnd& end : some)
            drafts.push_back(draftOf(end));
        return drafts;
    };
    for (std::vector<Draft>& some : inParts(std::span(ends), fewest, draft)) {
        for (Draft& one : some)
            addClaim(ends[m_claims.size()], std::move(one));
    }
}

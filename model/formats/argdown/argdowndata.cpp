#include "model/formats/argdown/argdowndata.h"

#include "model/debate/words.h"
#include "model/formats/argdown/argdownescape.h"
#include "model/formats/nativejson.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

bool argdown::isReserved(const QString& key)
{
    static const QSet<QString> keys = {u"id"_s, u"title"_s, u"name"_s, u"text"_s, u"note"_s, u"weight"_s, u"standard"_s,
        u"defines"_s, u"external"_s, u"issue"_s, u"kept"_s, u"isArgument"_s, u"isAuxiliary"_s, u"tags"_s, u"links"_s,
        u"positions"_s, u"scheme"_s, u"implicit"_s, u"roles"_s, u"isInGroup"_s};
    return keys.contains(key);
}

QJsonObject argdown::withoutLineNumbers(QJsonObject data, const QStringList& keys)
{
    for (const QString& key : keys) {
        const QJsonArray listed = data.value(key).toArray();
        if (std::ranges::any_of(listed, [](const auto& one) { return QJsonValue(one).isDouble(); }))
            data.remove(key);
    }
    return data;
}

static QString digits(qint64 id)
{
    return QString::number(id);
}

static QJsonObject nativeObject(const Debate& part)
{
    return QJsonDocument::fromJson(writeNativeJson(part).bytes).object();
}

static Debate emptyDebate()
{
    Debate made;
    made.load(std::vector{DebateInfo{DebateInfoId{1}}});
    return made;
}

/// A debate with these kinds of another's records alone; what they refer to may be missing.
template<class... Rs>
static Debate part(const Debate& debate)
{
    Debate made = emptyDebate();
    (made.load(debate.table<Rs>().all().toVector()), ...);
    return made;
}

/// Without its passage, which has no place here, but with where that is from.
static std::vector<Statement> withoutPassages(const Debate& debate)
{
    std::vector<Statement> statements = debate.table<Statement>().all().toVector();
    for (Statement& statement : statements) {
        const Excerpt* excerpt = debate.find(statement.excerpt);
        const Document* document = excerpt ? debate.find(excerpt->document) : nullptr;
        if (document && !statement.source)
            statement.source = document->source;
        statement.excerpt = {};
    }
    return statements;
}

ArgdownData::ArgdownData(const Debate& debate, const ArgdownNames& names, bool isComplete)
    : m_debate(debate)
    , m_names(names)
    , m_isComplete(isComplete)
{
    if (!isComplete || debate.table<Statement>().isEmpty())
        return;
    Debate statements = emptyDebate();
    statements.load(withoutPassages(debate));
    for (const QJsonValue& one : nativeObject(statements).value(u"statements"_s).toArray())
        m_statements[StatementId{one[u"id"].toString().toLongLong()}] = one.toObject();
}

/// Whole records that Argdown has no room for, as in native JSON.
QJsonObject ArgdownData::lists() const
{
    Debate others = part<Issue, Tag, Stakeholder, Source, Scheme>(m_debate);
    std::vector<Inference> asData;
    for (const Inference* inference : m_debate.inferences().inOrder()) {
        if (m_names.form(inference->id) == ArgdownForm::Data)
            asData.push_back(*inference);
    }
    others.load(std::move(asData));
    QJsonObject lists = nativeObject(others);
    for (const QString& key : {u"format"_s, u"version"_s, u"debate"_s})
        lists.remove(key);
    return lists;
}

static void insertUnlessEmpty(QJsonObject& data, const QString& key, const QString& text)
{
    if (!text.isEmpty())
        data.insert(key, text);
}

static void insertUnlessEmpty(QJsonObject& data, const QString& key, const QJsonObject& members)
{
    if (!members.isEmpty())
        data.insert(key, members);
}

QJsonObject ArgdownData::ofDebate() const
{
    const DebateInfo& info = m_debate.info();
    QJsonObject members = keptArgdown(info.kept).value(u"frontMatter"_s).toObject();
    insertUnlessEmpty(members, u"title"_s, info.title);
    insertUnlessEmpty(members, u"question"_s, info.question);
    insertUnlessEmpty(members, u"summary"_s, info.summary);
    insertUnlessEmpty(members, u"language"_s, info.language);
    if (!m_isComplete)
        return members;
    QJsonObject ours = lists();
    ours.insert(u"version"_s, 1);
    ours.insert(u"id"_s, digits(info.id.value));
    if (info.support != SupportReading::Untyped)
        ours.insert(u"support"_s, wordOf(info.support));
    QJsonObject kept = info.kept;
    kept.remove(u"argdown"_s);
    insertUnlessEmpty(ours, u"kept"_s, kept);
    members.insert(argdown::ours, ours);
    return members;
}

QStringList ArgdownData::frontMatterKeys(const QJsonObject& members)
{
    QStringList keys = members.keys();
    const auto rank = [](const QString& key) { return key == u"title" ? 0 : key == argdown::ours ? 2 : 1; };
    std::stable_sort(
        keys.begin(), keys.end(), [&](const QString& one, const QString& other) { return rank(one) < rank(other); });
    return keys;
}

QString ArgdownData::line(const QString& key, const QJsonValue& value)
{
    const QString braced = flowYaml(QJsonObject{{key, value}});
    return braced.sliced(1, braced.size() - 2) + u'\n';
}

/// What the data said that the record was read from, as far as it is not shown elsewhere; `shown` are the keys of the
/// kept object that are.
void ArgdownData::addShared(
    QJsonObject& data, const QString& external, const QJsonObject& kept, const QStringList& shown) const
{
    QJsonObject argdown = keptArgdown(kept);
    const QJsonObject said = argdown.value(u"data"_s).toObject();
    QJsonObject hidden;
    for (auto member = said.begin(); member != said.end(); ++member)
        (argdown::isReserved(member.key()) ? hidden : data).insert(member.key(), member.value());
    if (!m_isComplete)
        return;
    insertUnlessEmpty(data, u"external"_s, external);
    for (const QString& key : shown)
        argdown.remove(key);
    argdown.remove(u"data"_s);
    insertUnlessEmpty(argdown, u"data"_s, hidden);
    QJsonObject rest = kept;
    rest.remove(u"argdown"_s);
    insertUnlessEmpty(rest, u"argdown"_s, argdown);
    insertUnlessEmpty(data, u"kept"_s, rest);
}

QJsonObject ArgdownData::of(const Topic& topic) const
{
    QJsonObject data;
    insertUnlessEmpty(data, u"note"_s, topic.note);
    addShared(data, topic.external, topic.kept, {});
    if (!m_isComplete)
        return data;
    data.insert(u"id"_s, digits(topic.id.value));
    if (const QString shown = shownInArgdown(topic.name).trimmed(); shown.isEmpty() || shown != topic.name)
        data.insert(u"name"_s, topic.name);
    return data;
}

bool ArgdownData::isOnlyNamed(const Claim& claim, const QString& title)
{
    const bool hasMarks = keptArgdown(claim.kept).contains(u"markup"_s);
    return shownInArgdown(claim.text).trimmed().isEmpty() || (claim.text == title && !hasMarks);
}

void ArgdownData::addTexts(QJsonObject& data, const Claim& claim) const
{
    const QString title = m_names.title(claim.id);
    if (claim.title != title)
        data.insert(u"title"_s, claim.title);
    if (claim.text != (isOnlyNamed(claim, title) ? title : shownInArgdown(claim.text)))
        data.insert(u"text"_s, claim.text);
    if (keptArgdown(claim.kept).value(u"isArgument"_s).toBool() && !m_names.isArgument(claim.id))
        data.insert(u"isArgument"_s, true);
}

void ArgdownData::addTags(QJsonObject& data, const Claim& claim) const
{
    QJsonArray tags;
    bool isAnyLost = false;
    for (const TagId id : claim.tags) {
        const QString name = m_debate.find(id)->name;
        tags.append(m_isComplete ? digits(id.value) : name);
        isAnyLost = isAnyLost || argdownTag(name).isEmpty();
    }
    if (isAnyLost)
        data.insert(u"tags"_s, tags);
}

QJsonObject ArgdownData::of(const Claim& claim) const
{
    QJsonObject data;
    insertUnlessEmpty(data, u"note"_s, claim.note);
    if (claim.weight)
        data.insert(u"weight"_s, *claim.weight);
    if (claim.topic && isOnlyNamed(claim, m_names.title(claim.id)))
        data.insert(u"isInGroup"_s, true); // a mere reference does not tell the section
    addTags(data, claim);
    addShared(data, claim.external, claim.kept, {u"isArgument"_s, u"markup"_s, u"wordings"_s});
    if (!m_isComplete)
        return data;
    data.insert(u"id"_s, digits(claim.id.value));
    addTexts(data, claim);
    if (claim.standard != ProofStandard::None)
        data.insert(u"standard"_s, wordOf(claim.standard));
    insertUnlessEmpty(data, u"defines"_s, claim.defines);
    if (claim.issue)
        data.insert(u"issue"_s, digits(claim.issue.value));
    insertUnlessEmpty(data, u"links"_s, linksTo(claim.id));
    if (const QJsonArray positions = positionsOf(claim); !positions.isEmpty())
        data.insert(u"positions"_s, positions);
    return data;
}

QJsonObject ArgdownData::of(const Inference& inference) const
{
    QJsonObject data;
    insertUnlessEmpty(data, u"note"_s, inference.note);
    if (inference.weight)
        data.insert(u"weight"_s, *inference.weight);
    const QJsonArray tags = keptArgdown(inference.kept).value(u"tags"_s).toArray();
    if (std::ranges::any_of(tags, [](const auto& tag) { return argdownTag(QJsonValue(tag).toString()).isEmpty(); }))
        data.insert(u"tags"_s, tags);
    addShared(data, inference.external, inference.kept, {u"description"_s, u"tags"_s, u"wordings"_s});
    if (!m_isComplete)
        return data;
    data.insert(u"id"_s, digits(inference.id.value));
    insertUnlessEmpty(data, u"scheme"_s, inference.scheme);
    insertUnlessEmpty(data, u"links"_s, linksTo(inference.id));
    QJsonArray implicit;
    QJsonArray roles;
    for (const Premise& premise : inference.premises) {
        roles.append(premise.role);
        if (premise.implicit)
            implicit.append(roles.size());
    }
    if (!implicit.isEmpty())
        data.insert(u"implicit"_s, implicit);
    if (std::ranges::any_of(inference.premises, [](const Premise& one) { return !one.role.isEmpty(); }))
        data.insert(u"roles"_s, roles);
    return data;
}

/// The ids of what is a mere line in the text, by its sign and premise.
QJsonObject ArgdownData::linksTo(Target target) const
{
    QJsonObject links;
    for (const Inference* inference : m_debate.bearingOn(target)) {
        if (m_names.form(inference->id) != ArgdownForm::Line)
            continue;
        const QChar sign = inference->kind == InferenceKind::Support ? u'+' : u'-';
        links.insert(sign + digits(inference->premises[0].claim.value), digits(inference->id.value));
    }
    return links;
}

QJsonArray ArgdownData::positionsOf(const Claim& claim) const
{
    QJsonArray positions;
    for (const Statement* statement : m_debate.statementsOn(claim.id))
        positions.append(position(*statement));
    return positions;
}

QJsonObject ArgdownData::position(const Statement& statement) const
{
    QJsonObject said = m_statements.at(statement.id);
    said.remove(u"claim"_s);
    QJsonArray names;
    for (const Speaker& speaker : statement.speakers)
        names.append(m_debate.find(speaker.stakeholder)->name);
    said.insert(u"by"_s, names);
    if (const Excerpt* excerpt = m_debate.find(statement.excerpt))
        said.insert(u"quote"_s, excerpt->exact);
    return said;
}

static QString ruleOf(const QString& text)
{
    QString rule = escapedArgdown(shownInArgdown(text).simplified());
    rule.replace(u","_s, u"\\,"_s);
    return rule.replace(u"-"_s, u"\\-"_s);
}

QString ArgdownData::barOf(const Inference& inference) const
{
    const QJsonObject kept = keptArgdown(inference.kept);
    const Scheme* own = m_debate.find(SchemeId{inference.scheme.toLongLong()});
    QStringList rules;
    if (!inference.scheme.isEmpty())
        rules << ruleOf(own ? own->name : inference.scheme);
    for (const QJsonValue& further : kept.value(u"rules"_s).toArray())
        rules << ruleOf(further.toString());
    rules.removeAll(QString());
    const QJsonObject data
        = argdown::withoutLineNumbers(kept.value(u"inferenceData"_s).toObject(), {u"uses"_s, u"from"_s});
    if (rules.isEmpty() && data.isEmpty())
        return u"-----\n"_s;
    return u"-- "_s + rules.join(u", "_s) + (data.isEmpty() ? QString() : QString(u' ' + flowYaml(data))) + u" --\n"_s;
}

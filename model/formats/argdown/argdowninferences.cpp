#include "model/formats/argdown/argdownrecords.h"

#include "model/debate/keypair.h"
#include "model/debate/sentences.h"
#include "model/formats/argdown/argdowndata.h"
#include "model/formats/argdown/argdownescape.h"
#include "model/formats/argdown/argdownrelations.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using argdown::keep;
using argdown::keyIn;
using argdown::withoutLastBlanks;

// The parts of ArgdownRecords that make inferences of premise-conclusion structures and relations.

/// Conclusions that stand for an objection, or for what bears on an inference: marked, last in one argument, with one
/// relation that starts from them and none that ends there.
void ArgdownRecords::findAuxiliary()
{
    m_auxiliary.assign(m_model.statements.size(), -1);
    m_meaning.assign(m_model.arguments.size(), -1);
    for (std::size_t i = 0; i < m_model.arguments.size(); ++i) {
        const auto& lines = m_model.arguments[i].lines;
        const int last = lines.empty() ? -1 : lines.back().statement;
        const bool isMarked = last >= 0
            && m_model.statements[static_cast<std::size_t>(last)].data.toObject().value(u"isAuxiliary"_s).toBool();
        if (isMarked && m_model.statements[static_cast<std::size_t>(last)].members.size() == 1)
            m_auxiliary[static_cast<std::size_t>(last)] = static_cast<int>(i);
    }
    std::vector<int> count(m_model.statements.size(), 0);
    for (std::size_t i = 0; i < m_model.relations.size(); ++i) {
        const ArgdownRelation& relation = m_model.relations[i];
        for (const ArgdownEnd* end : {&relation.from, &relation.to}) {
            if (end->kind != ArgdownEnd::Kind::Statement || m_auxiliary[static_cast<std::size_t>(end->index)] < 0)
                continue;
            const bool isStart = end == &relation.from && relation.kind != ArgdownRelationKind::Contradictory;
            count[static_cast<std::size_t>(end->index)] += isStart ? 1 : 2;
            m_meaning[static_cast<std::size_t>(m_auxiliary[static_cast<std::size_t>(end->index)])]
                = static_cast<int>(i);
        }
    }
    for (std::size_t i = 0; i < count.size(); ++i) {
        if (m_auxiliary[i] >= 0 && count[i] != 1) {
            m_meaning[static_cast<std::size_t>(m_auxiliary[i])] = -1;
            m_auxiliary[i] = -1;
        }
    }
}

/// @param name  by which one is made where the wanted one is taken
template<class Name>
InferenceId ArgdownRecords::freeId(qint64 wanted, const Name& name)
{
    InferenceId id{wanted};
    for (int number = 2; m_used.contains(id.value); ++number)
        id = InferenceId{keyOfName(name() + u'/' + QString::number(number))};
    m_used.insert(id.value);
    return id;
}

std::optional<ClaimId> ArgdownRecords::claimOf(const ArgdownEnd& end) const
{
    const auto index = static_cast<std::size_t>(end.index);
    const ClaimId claim = end.kind == ArgdownEnd::Kind::Statement ? m_statementClaims[index] : m_argumentClaims[index];
    return end.kind != ArgdownEnd::Kind::Inference && claim ? std::optional(claim) : std::nullopt;
}

/// A claim, or the inference above a conclusion: an argument's last one, where none is told.
std::optional<Target> ArgdownRecords::targetOf(const ArgdownEnd& end) const
{
    if (const auto claim = claimOf(end))
        return Target(*claim);
    if (end.kind == ArgdownEnd::Kind::Statement)
        return {};
    const auto& steps = m_said.steps[static_cast<std::size_t>(end.index)];
    const std::size_t line
        = end.kind == ArgdownEnd::Kind::Inference ? static_cast<std::size_t>(end.line) : steps.size() - 1;
    return line < steps.size() && steps[line] ? std::optional(Target(steps[line])) : std::nullopt;
}

/// The ids come first, since arguments may bear on later ones.
void ArgdownRecords::nameArguments()
{
    m_said.steps.resize(m_model.arguments.size());
    for (std::size_t i = 0; i < m_model.arguments.size(); ++i) {
        const ArgdownArgument& argument = m_model.arguments[i];
        m_said.steps[i].resize(argument.lines.size());
        for (std::size_t line = 0; line < argument.lines.size(); ++line) {
            if (!argument.lines[line].isConclusion())
                continue;
            const bool isLast = line + 1 == argument.lines.size();
            const qint64 own = m_isOurs && isLast ? keyIn(argument.data.toObject().value(u"id"_s)) : 0;
            const QString name = u"argdown/step/"_s + argument.title + u'/' + QString::number(line);
            m_said.steps[i][line] = freeId(own ? own : keyOfName(name), [&] { return name; });
        }
    }
}

std::vector<Premise> ArgdownRecords::premisesOf(const ArgdownArgument& argument, int conclusion) const
{
    std::vector<Premise> premises;
    const auto claimAt = [&](int line) {
        return m_statementClaims[static_cast<std::size_t>(argument.lines[static_cast<std::size_t>(line)].statement)];
    };
    for (const int line : premiseLines(argument, conclusion)) {
        const ClaimId claim = claimAt(line);
        const bool isNew = std::ranges::find(premises, claim, &Premise::claim) == premises.end();
        if (claim && claim != claimAt(conclusion) && isNew)
            premises.push_back({claim});
    }
    return premises;
}

QString ArgdownRecords::schemeCalled(const QString& rule)
{
    auto known = m_schemeByName.constFind(rule);
    if (known == m_schemeByName.constEnd()) {
        const SchemeId id{keyOfName(u"argdown/rule/"_s + rule)};
        Scheme scheme;
        scheme.id = id;
        scheme.name = rule;
        scheme.order = static_cast<double>(m_schemes.size() + 1);
        m_schemes.push_back(std::move(scheme));
        known = m_schemeByName.insert(rule, id);
    }
    return QString::number(known->value);
}

void ArgdownRecords::addRules(Inference& inference, const ArgdownLine& line, const QJsonObject& data, QJsonObject& kept)
{
    const bool isTold = m_isOurs && data.contains(u"scheme"_s);
    if (isTold)
        inference.scheme = data.value(u"scheme"_s).toString();
    else if (!line.rules.isEmpty())
        inference.scheme = schemeCalled(line.rules.first());
    keep(kept, u"rules"_s, QJsonArray::fromStringList(line.rules.mid(1)));
    keep(kept, u"inferenceData"_s, argdown::withoutLineNumbers(dataOf(line.data), {u"uses"_s, u"from"_s}));
}

void ArgdownRecords::addRoles(Inference& inference, const QJsonObject& data) const
{
    const QJsonArray roles = data.value(u"roles"_s).toArray();
    const QJsonArray implicit = data.value(u"implicit"_s).toArray();
    for (std::size_t i = 0; i < inference.premises.size(); ++i) {
        const auto place = static_cast<qsizetype>(i);
        inference.premises[i].role = place < roles.size() ? roles[place].toString() : QString();
        inference.premises[i].implicit = implicit.contains(QJsonValue(qint64(i + 1)));
    }
}

void ArgdownRecords::makeArgument(int index, int conclusion)
{
    const ArgdownArgument& argument = m_model.arguments[static_cast<std::size_t>(index)];
    if (restsOnItself(argument, conclusion))
        return; // a fault of the model
    const ArgdownLine& line = argument.lines[static_cast<std::size_t>(conclusion)];
    const bool isLast = conclusion + 1 == static_cast<int>(argument.lines.size());
    Inference inference;
    inference.id = m_said.steps[static_cast<std::size_t>(index)][static_cast<std::size_t>(conclusion)];
    inference.premises = premisesOf(argument, conclusion);
    const int meaning = isLast ? m_meaning[static_cast<std::size_t>(index)] : -1;
    const ArgdownRelation* relation = meaning < 0 ? nullptr : &m_model.relations[static_cast<std::size_t>(meaning)];
    const auto target = targetOf(relation ? relation->to : ArgdownEnd{ArgdownEnd::Kind::Statement, line.statement});
    const bool isOnItself = target && std::holds_alternative<ClaimId>(*target)
        && std::erase_if(inference.premises, [&](const Premise& one) { return Target(one.claim) == *target; });
    if (!target || inference.premises.empty() || *target == Target(inference.id))
        return lose(line.bar,
            Sentences::tr("The inference to %1 has no premise but its conclusion; it was left out.")
                .arg(quoted(m_model.statements[static_cast<std::size_t>(line.statement)].title)));
    if (isOnItself)
        m_imported.report.repaired.push_back({placeOf(line.bar),
            Sentences::tr("A conclusion that is its own premise was taken out of the premises."), inference.id});
    const bool isSupport
        = !relation || relation->kind == ArgdownRelationKind::Support || relation->kind == ArgdownRelationKind::Entails;
    inference.kind = isSupport ? InferenceKind::Support : InferenceKind::Attack;
    inference.target = *target;
    inference.order = static_cast<double>(m_inferences.size() + 1);
    addDetails(inference, argument, line, isLast);
    m_inferences.push_back(std::move(inference));
}

/// The argument's own data and words belong to its last step.
void ArgdownRecords::addDetails(
    Inference& inference, const ArgdownArgument& argument, const ArgdownLine& line, bool isLast)
{
    const QJsonObject data = isLast ? dataOf(argument.data) : QJsonObject();
    QJsonObject kept = m_isOurs ? data.value(u"kept"_s).toObject() : QJsonObject();
    inference.note = data.value(u"note"_s).toString();
    if (const double weight = data.value(u"weight"_s).toDouble(-1); weight >= 0 && weight <= 1)
        inference.weight = weight;
    argdown::keepRest(kept, data, m_isOurs);
    addRules(inference, line, m_isOurs ? data : QJsonObject(), kept);
    if (m_isOurs) {
        inference.external = data.value(u"external"_s).toString();
        m_inferenceLinks[inference.id] = data.value(u"links"_s);
        addRoles(inference, data);
    }
    if (isLast)
        keepWords(argument, data, kept);
    keepTitle(inference, argument, line, isLast, kept);
    inference.kept = kept;
}

/// Whatever is said of an argument as a whole, but for its title.
void ArgdownRecords::keepWords(const ArgdownArgument& argument, const QJsonObject& data, QJsonObject& kept) const
{
    const ArgdownMember* said = argument.canonical();
    const QString text = said ? withoutLastBlanks(said->plain) : QString();
    keep(kept, u"description"_s, said && !said->markup.isEmpty() ? said->markup : escapedArgdown(text));
    keep(kept, u"wordings"_s, otherWordings(argument, text));
    QStringList tags;
    for (const QJsonValue& tag : data.value(u"tags"_s).toArray())
        tags << tag.toString();
    tags << tagNames(argument);
    tags.removeAll(QString());
    tags.removeDuplicates();
    keep(kept, u"tags"_s, QJsonArray::fromStringList(tags));
}

/// Unless the title follows from what the argument is for.
void ArgdownRecords::keepTitle(const Inference& inference, const ArgdownArgument& argument, const ArgdownLine& line,
    bool isLast, QJsonObject& kept) const
{
    if (argument.isUntitled || !isLast)
        return keep(kept, u"title"_s, QString());
    const ArgdownItem& conclusion = m_model.statements[static_cast<std::size_t>(line.statement)];
    const bool isAuxiliary = m_auxiliary[static_cast<std::size_t>(line.statement)] >= 0;
    const QString derived = isAuxiliary
        ? argdownTitle(conclusion.title, u'>')
        : argdownTitle(derivedArgumentTitle(inference.kind, false, conclusion.title), u'>');
    static const QRegularExpression number(u" \\([0-9]+\\)\\z"_s);
    const bool isDerived
        = isDerivedTitle(argument.title, derived) || isDerivedTitle(argument.title, QString(derived).remove(number));
    const QString before = keptArgdown(kept).value(u"title"_s).toString();
    if (m_isOurs && !before.isEmpty() && isDerivedTitle(argument.title, argdownTitle(before, u'>')))
        return;
    keep(kept, u"title"_s, isDerived ? QString() : argument.title);
}

void ArgdownRecords::makeArguments()
{
    nameArguments();
    for (std::size_t i = 0; i < m_model.arguments.size(); ++i) {
        const auto& lines = m_model.arguments[i].lines;
        for (std::size_t line = 0; line < lines.size(); ++line) {
            if (lines[line].isConclusion())
                makeArgument(static_cast<int>(i), static_cast<int>(line));
        }
    }
}

void ArgdownRecords::makeRelations()
{
    m_inferences.reserve(m_inferences.size() + m_model.relations.size());
    m_said.relations.reserve(m_model.relations.size());
    for (const ArgdownRelation& relation : m_model.relations) {
        const int argument = relation.from.kind == ArgdownEnd::Kind::Statement
            ? m_auxiliary[static_cast<std::size_t>(relation.from.index)]
            : -1;
        const std::size_t before = m_inferences.size();
        if (argument < 0)
            makeRelation(relation);
        m_said.relations.push_back(argument >= 0 ? m_said.steps[static_cast<std::size_t>(argument)].back()
                : before < m_inferences.size()   ? m_inferences[before].id
                                                 : InferenceId());
    }
}

void ArgdownRecords::makeRelation(const ArgdownRelation& relation)
{
    using Said = ArgdownRelationKind;
    const ArgdownSpan span = relation.spans.empty() ? ArgdownSpan() : relation.spans.front();
    const auto from = claimOf(relation.from);
    const auto to = targetOf(relation.to);
    if (relation.from == relation.to)
        return; // a fault of the model
    if (!from || !to || *to == Target(*from))
        return lose(span,
            Sentences::tr("A relation of %1 to itself, or to an inference that is not there, was left out.")
                .arg(quoted(m_model.itemOf(relation.from).title)));
    const bool isOnInference = std::holds_alternative<InferenceId>(*to);
    switch (relation.kind) {
    case Said::Support:
        return addRelation(InferenceKind::Support, *from, *to, {});
    case Said::Entails:
        return addRelation(InferenceKind::Support, *from, *to, u"entails"_s);
    case Said::Attack:
        return addRelation(InferenceKind::Attack, *from, *to, isOnInference ? u"attack"_s : QString());
    case Said::Undercut:
        addRelation(InferenceKind::Attack, *from, *to, isOnInference ? QString() : u"undercut"_s);
        if (relation.to.kind == ArgdownEnd::Kind::Statement)
            m_imported.report.repaired.push_back(
                {placeOf(span), Sentences::tr("A statement cannot be undercut; this was read as an objection to it."),
                    m_inferences.back().id});
        return;
    case Said::Contradictory:
    case Said::Contrary:
        break;
    }
    const QString marker = relation.kind == Said::Contrary ? u"contrary"_s : u"contradictory"_s;
    addRelation(InferenceKind::Attack, *from, *to, marker);
    if (const auto* claim = std::get_if<ClaimId>(&*to))
        addRelation(InferenceKind::Attack, *claim, *from, marker);
}

static qint64 keyOf(const Target& target)
{
    return std::visit([](auto id) { return id.value; }, target);
}

/// The same at each reading.
static qint64 keyBetween(InferenceKind kind, ClaimId from, const Target& to)
{
    return keyOfPair(static_cast<qint64>(kind), keyOfPair(from.value, keyOf(to)));
}

void ArgdownRecords::addRelation(InferenceKind kind, ClaimId from, Target to, const QString& marker)
{
    Inference inference;
    inference.kind = kind;
    inference.premises = {{from}};
    inference.target = to;
    inference.order = static_cast<double>(m_inferences.size() + 1);
    if (!marker.isEmpty())
        keep(inference.kept, u"relation"_s, marker);
    const QString sign = kind == InferenceKind::Support ? u"+"_s : u"-"_s;
    const QJsonValue* links = linksOf(to);
    const qint64 own = links ? keyIn((*links)[QString(sign + QString::number(from.value))]) : 0;
    inference.id = freeId(own ? own : keyBetween(kind, from, to), [&]() -> QString {
        return u"argdown/relation/"_s + sign + QString::number(from.value) + u'/' + QString::number(keyOf(to));
    });
    m_inferences.push_back(std::move(inference));
}

const QJsonValue* ArgdownRecords::linksOf(const Target& target) const
{
    if (const auto* claim = std::get_if<ClaimId>(&target)) {
        const auto found = m_claimLinks.find(*claim);
        return found == m_claimLinks.end() ? nullptr : &found->second;
    }
    const auto found = m_inferenceLinks.find(std::get<InferenceId>(target));
    return found == m_inferenceLinks.end() ? nullptr : &found->second;
}

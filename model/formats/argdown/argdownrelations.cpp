#include "model/formats/argdown/argdownrelations.h"

#include "model/debate/sentences.h"

#include <QSet>

#include <algorithm>

namespace {

using Bearing = ArgdownRelationKind;

/// A statement or inference, and what it is joined to by which kind of relation.
struct Joint {
    Bearing kind;
    ArgdownEnd from;
    ArgdownEnd to;

    bool operator==(const Joint&) const = default;
    friend size_t qHash(const Joint& joint, size_t seed)
    {
        return qHashMulti(seed, int(joint.kind), joint.from.index, joint.from.line, int(joint.from.kind),
            joint.to.index, joint.to.line, int(joint.to.kind));
    }
};

class Settling {
public:
    explicit Settling(ArgdownModel& model)
        : m_model(model)
    {
    }

    void moveToConclusions();
    void makeStrict();
    void dropRedundant();

private:
    const ArgdownArgument* reconstructed(const ArgdownEnd& end) const
    {
        if (end.kind != ArgdownEnd::Kind::Argument)
            return nullptr;
        const ArgdownArgument& argument = m_model.arguments[static_cast<std::size_t>(end.index)];
        return argument.lines.empty() ? nullptr : &argument;
    }
    bool isMoving(const ArgdownRelation& relation) const;
    bool moved(ArgdownRelation& relation) const;
    bool isOnArgument(const ArgdownRelation& relation) const;
    bool isRedundant(const ArgdownRelation& relation, const QSet<Joint>& joints) const;

    ArgdownModel& m_model;
};

bool Settling::isMoving(const ArgdownRelation& relation) const
{
    return reconstructed(relation.from) || (relation.kind == Bearing::Undercut && reconstructed(relation.to));
}

/// Whether it was moved; what it says is in its new ends then.
bool Settling::moved(ArgdownRelation& relation) const
{
    bool isMoved = false;
    if (const ArgdownArgument* from = reconstructed(relation.from)) {
        relation.from = {ArgdownEnd::Kind::Statement, from->lines.back().statement};
        isMoved = true;
    }
    if (const ArgdownArgument* to = reconstructed(relation.to); to && relation.kind == Bearing::Undercut) {
        relation.to = {ArgdownEnd::Kind::Inference, relation.to.index, static_cast<int>(to->lines.size()) - 1};
        isMoved = true;
    }
    return isMoved;
}

void Settling::moveToConclusions()
{
    if (std::ranges::none_of(m_model.relations, [this](const auto& relation) { return isMoving(relation); }))
        return;
    QSet<Joint> written;
    for (const ArgdownRelation& relation : m_model.relations)
        written.insert({relation.kind, relation.from, relation.to});
    std::erase_if(m_model.relations, [&](ArgdownRelation& relation) {
        if (!moved(relation))
            return false;
        const Joint joint{relation.kind, relation.from, relation.to};
        const bool isSaid = relation.from == relation.to || written.contains(joint);
        written.insert(joint);
        return isSaid;
    });
}

static bool isBetweenStatements(const ArgdownRelation& relation)
{
    return relation.from.kind == ArgdownEnd::Kind::Statement && relation.to.kind == ArgdownEnd::Kind::Statement;
}

void Settling::makeStrict()
{
    QSet<Joint> contraries;
    std::erase_if(m_model.relations, [&](ArgdownRelation& relation) {
        if (!isBetweenStatements(relation))
            return false;
        if (relation.kind == Bearing::Support)
            relation.kind = Bearing::Entails;
        if (relation.kind != Bearing::Attack)
            return false;
        relation.kind = Bearing::Contrary;
        const bool isSaid = contraries.contains({Bearing::Contrary, relation.to, relation.from});
        contraries.insert({Bearing::Contrary, relation.from, relation.to});
        return isSaid;
    });
}

/// Whether a statement attacks an argument that has premises.
bool Settling::isOnArgument(const ArgdownRelation& relation) const
{
    return relation.kind == Bearing::Attack && relation.from.kind == ArgdownEnd::Kind::Statement
        && reconstructed(relation.to);
}

/// Whether it attacks an argument of which it attacks a premise, too.
bool Settling::isRedundant(const ArgdownRelation& relation, const QSet<Joint>& joints) const
{
    return isOnArgument(relation)
        && std::ranges::any_of(reconstructed(relation.to)->lines, [&](const ArgdownLine& line) {
               const ArgdownEnd premise{ArgdownEnd::Kind::Statement, line.statement};
               const auto has = [&](Bearing kind, const ArgdownEnd& from, const ArgdownEnd& to) {
                   return joints.contains({kind, from, to});
               };
               return line.role == ArgdownRole::Premise
                   && (has(Bearing::Attack, relation.from, premise)
                       || has(Bearing::Contradictory, relation.from, premise)
                       || has(Bearing::Contradictory, premise, relation.from)
                       || has(Bearing::Contrary, relation.from, premise)
                       || has(Bearing::Contrary, premise, relation.from));
           });
}

void Settling::dropRedundant()
{
    if (std::ranges::none_of(m_model.relations, [this](const auto& relation) { return isOnArgument(relation); }))
        return;
    QSet<Joint> joints;
    for (const ArgdownRelation& relation : m_model.relations) {
        if (isBetweenStatements(relation))
            joints.insert({relation.kind, relation.from, relation.to});
    }
    std::erase_if(m_model.relations, [&](const ArgdownRelation& relation) { return isRedundant(relation, joints); });
}

} // namespace

static bool isOwnPremise(const ArgdownArgument& argument, int conclusion, int line)
{
    return argument.lines[static_cast<std::size_t>(line)].statement
        == argument.lines[static_cast<std::size_t>(conclusion)].statement;
}

bool restsOnItself(const ArgdownArgument& argument, int conclusion)
{
    return std::ranges::all_of(
        premiseLines(argument, conclusion), [&](int line) { return isOwnPremise(argument, conclusion, line); });
}

/// Numbers of lines that are not above the conclusion.
static bool hasUnusable(const QJsonArray& uses, int conclusion)
{
    return std::ranges::any_of(uses, [&](const auto& one) {
        const QJsonValue used = one;
        return used.isDouble() && (used.toInt() < 1 || used.toInt() > conclusion);
    });
}

static void faultLeftOut(ArgdownModel& model, const ArgdownArgument& argument, int conclusion)
{
    const ArgdownLine& line = argument.lines[static_cast<std::size_t>(conclusion)];
    const auto fault = [&](const QString& what, bool isLoss) {
        model.faults.push_back({line.bar, 1, 1, what, true, isLoss});
    };
    if (hasUnusable(line.uses, conclusion))
        fault(
            Sentences::tr("An inference can use only lines above its conclusion; other numbers were left out."), true);
    const std::vector<int> premises = premiseLines(argument, conclusion);
    if (restsOnItself(argument, conclusion))
        fault(Sentences::tr("The inference to %1 has no premise but its conclusion; it was left out.")
                  .arg(quoted(model.statements[static_cast<std::size_t>(line.statement)].title)),
            true);
    else if (std::ranges::any_of(premises, [&](int one) { return isOwnPremise(argument, conclusion, one); }))
        fault(Sentences::tr("A conclusion that is its own premise was taken out of the premises."), false);
}

void faultLeftOut(ArgdownModel& model)
{
    for (const ArgdownRelation& relation : model.relations) {
        if (relation.from == relation.to)
            model.faults.push_back({relation.spans.empty() ? ArgdownSpan() : relation.spans.front(), 1, 1,
                Sentences::tr("A relation of %1 to itself was left out.")
                    .arg(quoted(model.itemOf(relation.from).title)),
                true, true});
    }
    for (const ArgdownArgument& argument : model.arguments) {
        for (std::size_t line = 0; line < argument.lines.size(); ++line) {
            if (argument.lines[line].isConclusion())
                faultLeftOut(model, argument, static_cast<int>(line));
        }
    }
}

/// What is only referred to belongs where it is first.
static void placeReferences(ArgdownItem& item)
{
    if (item.section < 0 && !item.members.empty())
        item.section = item.members.front().section;
}

void settleRelations(ArgdownModel& model)
{
    std::ranges::for_each(model.statements, placeReferences);
    std::ranges::for_each(model.arguments, placeReferences);
    Settling settling(model);
    settling.moveToConclusions();
    if (model.isStrict)
        settling.makeStrict();
    settling.dropRedundant();
}

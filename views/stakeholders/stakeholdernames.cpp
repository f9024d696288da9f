#include "views/stakeholders/stakeholdernames.h"

#include "model/analysis/folding.h"
#include "model/debate/dayspan.h"
#include "model/debate/sentences.h"

#include <QCoreApplication>

namespace {

struct Names {
    Q_DECLARE_TR_FUNCTIONS(StakeholderNames)
};

std::string folded(const QString& text)
{
    std::string plain;
    appendFolded(plain, text);
    return plain;
}

}

QString nameOf(StakeholderKind kind)
{
    switch (kind) {
    case StakeholderKind::Person:
        return Names::tr("Person");
    case StakeholderKind::Organisation:
        return Names::tr("Organisation");
    case StakeholderKind::Group:
        return Names::tr("Group");
    case StakeholderKind::Government:
        break;
    }
    return Names::tr("Government");
}

const std::vector<StakeholderKind>& stakeholderKinds()
{
    static const std::vector<StakeholderKind> all
        = {StakeholderKind::Person, StakeholderKind::Organisation, StakeholderKind::Group, StakeholderKind::Government};
    return all;
}

QString about(const Debate& debate, const Stakeholder& stakeholder)
{
    QStringList parts{nameOf(stakeholder.kind)};
    if (!stakeholder.aliases.isEmpty())
        parts.append(isolated(stakeholder.aliases.join(Names::tr(", "))));
    if (const Stakeholder* whole = debate.find(stakeholder.partOf))
        parts.append(Names::tr("part of %1").arg(quoted(whole->name)));
    for (const Membership& membership : stakeholder.memberships) {
        const Stakeholder* group = debate.find(membership.of);
        const QString span = spanWords(membership);
        if (group)
            parts.append(span.isEmpty() ? Names::tr("member of %1").arg(quoted(group->name))
                                        : Names::tr("member of %1, %2").arg(quoted(group->name), span));
    }
    return parts.join(QStringLiteral(" · "));
}

QString spanWords(const Membership& membership)
{
    if (!membership.from.isEmpty() && !membership.to.isEmpty())
        return Names::tr("%1 to %2").arg(isolated(membership.from), isolated(membership.to));
    if (!membership.from.isEmpty())
        return Names::tr("since %1").arg(isolated(membership.from));
    return membership.to.isEmpty() ? QString() : Names::tr("until %1").arg(isolated(membership.to));
}

std::vector<const Stakeholder*> stakeholdersWith(const Debate& debate, const QString& words)
{
    std::vector<std::string> wanted;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts))
        wanted.push_back(folded(word));
    std::vector<const Stakeholder*> found = debate.table<Stakeholder>().inOrder();
    std::erase_if(found, [&](const Stakeholder* one) {
        const std::string all = folded((QStringList{one->name, one->initials} + one->aliases).join(u'\n'));
        return !std::ranges::all_of(wanted, [&](const std::string& word) { return all.find(word) != all.npos; });
    });
    return found;
}

std::vector<const Statement*> statementsOf(const Debate& debate, StakeholderId stakeholder)
{
    struct Line {
        double order;
        ClaimId claim;
        std::optional<DaySpan> days;
        const Statement* statement;
    };
    std::vector<Line> lines;
    for (RecordId id : debate.referrers(stakeholder)) {
        const Statement* statement = debate.find(id.as<StatementId>());
        const Claim* claim = statement ? debate.find(statement->claim) : nullptr;
        if (statement)
            lines.push_back({claim ? claim->order : 0, statement->claim, daysOf(statement->date), statement});
    }
    std::ranges::sort(lines, [](const Line& one, const Line& other) {
        if (one.order != other.order || one.claim != other.claim)
            return std::tie(one.order, one.claim) < std::tie(other.order, other.claim);
        if (comesBefore(one.days, other.days) || comesBefore(other.days, one.days))
            return comesBefore(one.days, other.days);
        return one.statement->id < other.statement->id;
    });
    std::vector<const Statement*> statements;
    for (const Line& line : lines)
        statements.push_back(line.statement);
    return statements;
}

#include "model/formats/networks/dnalosses.h"

#include "model/debate/sentences.h"

#include <algorithm>

namespace {

void tellOfVariables(const DnaProject& project, const QHash<qint64, DnaVariables>& roles, Report& report)
{
    const auto name
        = [](const DnaVariable* variable) { return variable ? quoted(variable->name) : Sentences::tr("none"); };
    for (const DnaStatementType& type : project.types) {
        const DnaVariables of = roles.value(type.id);
        if (of.isOnClaims())
            report.repaired.push_back({type.label,
                Sentences::tr("Taken for the actor: %1; their organisation: %2; the claim: %3; the qualifier: %4.")
                    .arg(name(of.actor), name(of.organisation), name(of.claim), name(of.qualifier))});
    }
}

void tellOfRepairs(const DnaLosses& losses, const DnaProject& project, Report& report)
{
    const auto add = [&](int count, const QString& what) {
        if (count > 0)
            report.repaired.push_back({{}, what});
    };
    add(losses.withoutClaim,
        Sentences::tr(
            "%n statements have no actor or no claim; they are quotations with a note.", nullptr, losses.withoutClaim));
    add(losses.unqualified,
        Sentences::tr("%n statements have no qualifier; their stance is unclear.", nullptr, losses.unqualified));
    add(losses.graded,
        Sentences::tr("%n grades became for, against or unclear by their sign; the number is in the note.", nullptr,
            losses.graded));
    add(losses.unread,
        Sentences::tr("%n qualifiers say neither for nor against; the stance is unclear and the word is in the note.",
            nullptr, losses.unread));
    add(losses.outside,
        Sentences::tr("%n statements lie outside their text; they are without a quotation.", nullptr, losses.outside));
    add(losses.wordless,
        Sentences::tr(
            "%n statements come without their words; they are without a quotation.", nullptr, losses.wordless));
    add(project.shiftedDates,
        Sentences::tr("%n dates are midnights of another time zone; they became the day that began then.", nullptr,
            project.shiftedDates));
    add(static_cast<int>(std::ranges::count_if(project.documents, &DnaDocument::isExtract)),
        Sentences::tr("The texts hold no more than what statements quote."));
}

void tellOfLosses(const DnaLosses& losses, const DnaProject& project, Report& report)
{
    const auto add = [&](int count, const QString& what) {
        if (count > 0)
            report.lost.push_back({{}, what});
    };
    add(losses.homeless, Sentences::tr("%n statements are of no document.", nullptr, losses.homeless));
    add(losses.hasTimes, Sentences::tr("Times of day are left out; days are kept."));
    add(losses.hasParents, Sentences::tr("Which concept is a part of which is left out."));
    add(project.coders, Sentences::tr("%n coders, with their permissions, are left out.", nullptr, project.coders));
    add(project.regexes, Sentences::tr("%n search patterns are left out.", nullptr, project.regexes));
    add(project.statementLinks,
        Sentences::tr("%n links between statements are left out.", nullptr, project.statementLinks));
    add(project.variableLinks,
        Sentences::tr("%n links between variables are left out.", nullptr, project.variableLinks));
}

}

void tell(const DnaLosses& losses, const DnaProject& project, const QHash<qint64, DnaVariables>& roles,
    const QStringList& remarks, Report& report)
{
    tellOfVariables(project, roles, report);
    tellOfRepairs(losses, project, report);
    for (const QString& remark : remarks)
        report.repaired.push_back({{}, remark});
    tellOfLosses(losses, project, report);
}

#include "model/analysis/review.h"
#include "model/debate/sentences.h"
#include "model/reporting/reportwriter.h"

#include <map>

using namespace Qt::StringLiterals;

namespace {

/// How well a statement's words stand for it: lower is better. Own words before told ones, and a sentence
/// or two before a few words or a page.
std::tuple<bool, bool, qsizetype> rankOf(const Debate& debate, const Statement& statement)
{
    constexpr qsizetype goodLength = 140;
    const Excerpt* excerpt = debate.find(statement.excerpt);
    const bool isTold = std::ranges::any_of(
        statement.speakers, [](const Speaker& one) { return one.role == SpeakerRole::ReportedBy; });
    const qsizetype length = excerpt ? excerpt->exact.size() : 0;
    return {!excerpt, isTold, std::abs(length - goodLength)};
}

} // namespace

/// Words that the report has not quoted come first.
const Statement* ReportWriter::bestFor(ClaimId claim, Stance stance) const
{
    const auto rank = [this](const Statement& one) {
        const QString words = printable(m_debate.find(one.excerpt)->exact, m_limits.quotedText);
        return std::pair(m_quoted.contains(words), rankOf(m_debate, one));
    };
    const Statement* best = nullptr;
    for (const Statement* one : m_debate.statementsOn(claim)) {
        const bool isOne = one->stance == stance && m_debate.find(one->excerpt);
        if (isOne && (!best || rank(*one) < rank(*best)))
            best = one;
    }
    return best;
}

/// Of an option what speaks for it and against it; of a reason or an objection what says it.
std::vector<const Statement*> ReportWriter::bestStatements(const Claim& claim) const
{
    std::vector<const Statement*> best;
    const Statement* forIt = bestFor(claim.id, Stance::For);
    const Statement* againstIt = bestFor(claim.id, Stance::Against);
    if (forIt)
        best.push_back(forIt);
    if (againstIt && (!forIt || m_options.contains(claim.id)))
        best.push_back(againstIt);
    return best;
}

/// Who is for an option and against it, and the best that was said of it.
void ReportWriter::writeVoices(const Claim& option)
{
    if (const ReportText positions = m_positions ? positionsInShort(option) : ReportText(); !positions.empty())
        paragraph(positions);
    writeEvidence(option, 0);
}

/// "+ for (6): …; − against (4): …"
ReportText ReportWriter::positionsInShort(const Claim& option) const
{
    constexpr std::size_t mostNames = 6;
    std::map<Stance, std::vector<QString>> sides;
    for (const Position* one : m_positions->on(option.id)) {
        const Stakeholder* who = m_debate.find(m_positions->stakeholderOf(*one));
        sides[one->stance].push_back(who ? who->name : QString());
    }
    ReportText text;
    for (const auto& [stance, names] : sides) {
        const QString side = symbolFor(stance) + u' ' + wordFor(stance) + u" ("_s + QString::number(names.size());
        if (!text.empty())
            text.push_back({u"; "_s});
        text.push_back({side + u"): "_s, SpanStyle::Strong});
        for (std::size_t i = 0; i < std::min(names.size(), mostNames); ++i) {
            if (i > 0)
                text.push_back({u", "_s});
            text.push_back(own(names[i]));
        }
        if (names.size() > mostNames)
            text.push_back({u" "_s + Sentences::tr("and %1 more").arg(names.size() - mostNames)});
    }
    return text;
}

/// How many of each kind, as a table.
void ReportWriter::writeFindingCounts(const std::vector<const Finding*>& open)
{
    ReportTable table{Sentences::tr("Findings by kind"),
        {Sentences::tr("Kind"), Sentences::tr("What was found"), Sentences::tr("Number")}, {24, 60, 16}};
    table.numeric = {2};
    for (std::size_t i = 0; i < open.size();) {
        std::size_t end = i;
        while (end < open.size() && open[end]->check == open[i]->check && open[end]->severity == open[i]->severity)
            ++end;
        const Check* check = checkCalled(open[i]->check);
        table.rows.push_back(
            {{{titleOf(open[i]->severity)}}, {{check ? check->title : open[i]->check}}, {{QString::number(end - i)}}});
        i = end;
    }
    m_report.blocks.push_back(std::move(table));
}

/// What a report of essentials leaves out is what it is; it says how much that is, once.
void ReportWriter::cutEssentials()
{
    if (!isShort())
        return;
    int quotations = 0;
    for (const Statement& one : m_debate.table<Statement>().all())
        quotations += m_debate.find(one.excerpt) ? 1 : 0;
    cut(Sentences::tr("It keeps to the essentials: for each side of an option the strongest %1 reasons or objections, "
                      "with one quotation and the strongest reply each.")
            .arg(m_limits.reasons));
    cut(Sentences::tr("Of %1 claims it tells %2, and of %3 statements with a quotation %4; a report of everything has "
                      "the rest.")
            .arg(m_debate.claims().count())
            .arg(m_anchored.size())
            .arg(quotations)
            .arg(m_quotationsTold));
}

/// What its map shows: the questions, their options, and what bears on these.
std::vector<RecordId> ReportWriter::mappedRecords() const
{
    std::vector<RecordId> mapped;
    for (const Issue* issue : m_issues)
        mapped.emplace_back(issue->id);
    for (const auto& [claim, number] : m_options)
        mapped.emplace_back(claim);
    for (const ClaimId claim : m_reasons) {
        if (!m_options.contains(claim))
            mapped.emplace_back(claim);
    }
    std::ranges::sort(mapped);
    return mapped;
}

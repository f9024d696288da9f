#include "model/analysis/review.h"
#include "model/debate/sentences.h"
#include "model/reporting/reportwriter.h"

using namespace Qt::StringLiterals;

namespace {

/// What the report counts, and how often the debate has it.
std::vector<std::pair<QString, int>> countsIn(const Debate& debate)
{
    int reasons = 0;
    int objections = 0;
    for (const Inference& one : debate.inferences().all()) {
        reasons += one.kind == InferenceKind::Support ? 1 : 0;
        objections += one.kind == InferenceKind::Attack ? 1 : 0;
    }
    return {{Sentences::tr("Questions"), debate.issues().count()}, {Sentences::tr("Claims"), debate.claims().count()},
        {Sentences::tr("Reasons"), reasons}, {Sentences::tr("Objections"), objections},
        {Sentences::tr("Restatements"), debate.inferences().count() - reasons - objections},
        {Sentences::tr("Statements"), debate.table<Statement>().count()},
        {Sentences::tr("Quoted passages"), debate.table<Excerpt>().count()},
        {Sentences::tr("Stakeholders"), debate.table<Stakeholder>().count()},
        {Sentences::tr("Documents"), debate.table<Document>().count()},
        {Sentences::tr("Sources"), debate.table<Source>().count()}};
}

}

void ReportWriter::writeMap()
{
    heading(1, {}, {{Sentences::tr("Map")}}, u"map"_s);
    paragraph(
        {{Sentences::tr("Reasons are blue solid lines with a filled head, objections rust-coloured dashed ones with a "
                        "bar, undercuts purple dotted ones that end on another line. Questions are cards with a "
                        "question mark; tinted areas are parts of the debate that belong together.")}});
    m_report.blocks.push_back(ReportMap{
        isShort() ? Sentences::tr("The map of what this report tells") : Sentences::tr("The map of the debate")});
}

void ReportWriter::writeFindings()
{
    const Review review = reviewOf(m_debate, m_stop);
    std::vector<const Finding*> open;
    for (const Finding& finding : review.findings) {
        if (!finding.isDismissed && concerns(finding))
            open.push_back(&finding);
    }
    const auto dismissed = static_cast<int>(review.findings.size()) - review.openCount();
    heading(1, {}, {{Sentences::tr("Findings of the review")}}, u"findings"_s);
    paragraph({{Sentences::tr("What somebody should look at before relying on this debate, as the program's review has "
                              "it. Set aside by those who made it: %1.")
                    .arg(dismissed)}});
    if (!review.notice.isEmpty())
        paragraph({{review.notice}});
    if (open.empty())
        return paragraph({{Sentences::tr("The review has nothing to report.")}});
    if (isShort()) {
        writeFindingCounts(open);
        std::unordered_set<QString> told;
        std::erase_if(open, [&told](const Finding* one) {
            return one->severity == Severity::Hint || !told.insert(one->check).second; // one of each kind
        });
    }
    tellFindings(open);
}

void ReportWriter::tellFindings(const std::vector<const Finding*>& open)
{
    const auto kept = std::min(open.size(), static_cast<std::size_t>(m_limits.findings));
    if (kept < open.size() && !isShort())
        cut(Sentences::tr("Of %1 findings the first %2, the most serious, are told.").arg(open.size()).arg(kept));
    for (std::size_t i = 0; i < kept; ++i) {
        const Finding& finding = *open[i];
        if (!isShort() && (i == 0 || open[i - 1]->severity != finding.severity))
            heading(2, {}, {{titleOf(finding.severity)}}, u"findings-"_s + wordFor(finding.severity));
        const Check* check = checkCalled(finding.check);
        m_report.blocks.push_back(
            ReportEntry{check ? check->title : finding.check, {{finding.text}}, {{finding.advice}}, 0, {}});
    }
}

/// Whether a finding is about something that the report tells.
bool ReportWriter::concerns(const Finding& finding) const
{
    return isWhole() || std::ranges::any_of(finding.places, [&](RecordId place) {
        if (const Inference* step = m_debate.find(place.as<InferenceId>()))
            return !step->premises.empty() && m_underIssues.contains(step->premises.front().claim);
        return m_underIssues.contains(place.as<ClaimId>())
            || std::ranges::find(m_choices.issues, place.as<IssueId>()) != m_choices.issues.end();
    });
}

void ReportWriter::writeMethod()
{
    heading(1, {}, {{Sentences::tr("Method")}}, u"method"_s);
    const QString file
        = m_origin.file.isEmpty() ? Sentences::tr("a debate that was never saved") : isolated(m_origin.file, 200);
    paragraph({{Sentences::tr("This report was made by %1 from %2.").arg(m_origin.program, file)}});
    QStringList of;
    if (m_origin.date.isValid())
        of += Sentences::tr("The file is of %1 (UTC).").arg(m_report.date);
    if (m_origin.revision > 0)
        of += Sentences::tr("It had been saved so many times: %1.").arg(m_origin.revision);
    if (m_origin.hasUnsavedEdits)
        of += Sentences::tr("The report also has edits that were not saved in it yet.");
    if (!m_origin.digest.isEmpty())
        of += Sentences::tr("The SHA-256 of its content is %1.").arg(m_origin.digest);
    if (!of.isEmpty())
        paragraph({{of.join(u' ')}});
    paragraph({{m_judgement.account()}});
    paragraph({{m_judgement.strengthRules()}});
    if (m_positions)
        paragraph(
            {{Sentences::tr("Who is for and against is drawn from statements: the latest of each stakeholder counts, "
                            "what they say themselves before what others tell of them.")}});
    const auto& styles = referenceStyles();
    const auto style = std::ranges::find(styles, m_choices.style, &ReferenceStyleName::style);
    paragraph(
        {{Sentences::tr("References follow %1. A place in a text is a page (p.) or, where it has none, a paragraph "
                        "(para.), counted in the copy that the debate keeps.")
                .arg(style->name)}});
    ReportTable table{
        Sentences::tr("What the debate holds"), {Sentences::tr("Kind"), Sentences::tr("Number")}, {70, 30}};
    table.numeric = {1};
    for (const auto& [name, count] : countsIn(m_debate))
        table.rows.push_back({{{name}}, {{QString::number(count)}}});
    m_report.blocks.push_back(std::move(table));
    writeCuts();
}

void ReportWriter::gatherReferences()
{
    m_references = m_citing.references(isWhole() && !isShort());
    const auto all = isWhole() ? m_citing.references(true).size() : m_references.size();
    m_references.resize(std::min(m_references.size(), static_cast<std::size_t>(m_limits.references)));
    m_referencesCut = all - m_references.size();
    for (ListedReference& one : m_references)
        one.text = shortened(one.text, m_limits.claimText).simplified();
}

std::size_t ReportWriter::notesLeft() const
{
    std::unordered_set<RecordId> left;
    const auto look = [&](RecordId of, const QString& words, bool isTold) {
        if (isTold && !m_noted.contains(of) && !printable(words, m_limits.claimText).isEmpty())
            left.insert(of);
    };
    for (std::size_t i = 0; i < std::min(m_issues.size(), static_cast<std::size_t>(m_limits.issues)); ++i)
        look(m_issues[i]->id, m_issues[i]->note, true);
    for (const Claim& claim : m_debate.claims().all())
        look(claim.id, claim.note, isTold(claim.id));
    for (const Inference& step : m_debate.inferences().all())
        look(step.id, step.note, isTold(step.premises.front().claim));
    for (const Statement& statement : m_debate.table<Statement>().all()) {
        const Excerpt* excerpt = m_debate.find(statement.excerpt);
        look(statement.id, statement.note, m_told.contains(statement.claim));
        if (excerpt)
            look(excerpt->id, excerpt->note, m_told.contains(statement.claim));
    }
    return left.size();
}

void ReportWriter::writeCuts()
{
    gatherReferences();
    if (!isWhole())
        cut(Sentences::tr("Only some of the questions were chosen: %1 of %2.")
                .arg(m_issues.size())
                .arg(m_debate.issues().count()));
    cutEssentials();
    if (m_stepsCut > 0 && !isShort())
        cut(Sentences::tr("Reasons and objections that are not among the strongest of their side stand only as “other "
                          "claims” under their question: %1.")
                .arg(m_stepsCut));
    if (m_claimsCut > 0)
        cut(Sentences::tr("The report is as long as it may become; claims left out: %1.").arg(m_claimsCut));
    if (m_quotationsCut > 0)
        cut(Sentences::tr("Statements left out: %1.").arg(m_quotationsCut));
    if (m_passagesCut > 0)
        cut(Sentences::tr("Quotations left out: %1.").arg(m_passagesCut));
    if (const std::size_t notes = isShort() ? 0 : notesLeft(); notes > 0)
        cut(Sentences::tr("Notes left out: %1.").arg(notes));
    if (!m_shortened.empty())
        cut(Sentences::tr("Texts that were shortened, and end with “…”: %1.").arg(m_shortened.size()));
    if (m_referencesCut > 0 && !isShort())
        cut(Sentences::tr("Further works are left out: %1.").arg(m_referencesCut));
    m_report.cuts.assign(m_cuts.begin(), m_cuts.end());
    heading(2, {}, {{Sentences::tr("What is not in this report")}}, u"cuts"_s);
    m_cuts += m_choices.hasMap ? QString() : Sentences::tr("The map was not asked for.");
    m_cuts += m_choices.hasFindings ? QString() : Sentences::tr("Findings of the review were not asked for.");
    m_cuts += m_choices.hasPositions ? QString() : Sentences::tr("Positions were not asked for.");
    m_cuts.removeAll(QString());
    if (m_cuts.isEmpty())
        return paragraph({{Sentences::tr("Every question, claim and quotation of the debate is in it.")}});
    for (const QString& sentence : std::as_const(m_cuts))
        paragraph({{sentence}});
}

void ReportWriter::writeReferences()
{
    if (m_references.empty())
        return;
    heading(1, {}, {{Sentences::tr("Bibliography")}}, u"bibliography"_s);
    for (const ListedReference& one : m_references)
        m_report.blocks.push_back(ReportParagraph{
            {{one.text, SpanStyle::Plain, true}}, ParagraphRole::Reference, 0, Citing::anchorOf(one.source)});
    if (m_referencesCut > 0)
        paragraph({{Sentences::tr("Further works are left out: %1.").arg(m_referencesCut)}});
}

#include "model/analysis/positions/scope.h"
#include "model/debate/sentences.h"
#include "model/reporting/reportwriter.h"

using namespace Qt::StringLiterals;

namespace {

/// The steps of one kind that bear on a target, the strongest first.
std::vector<const Inference*> strongest(
    const Debate& debate, Target target, InferenceKind kind, const ReportJudgement& judgement)
{
    std::vector<std::pair<double, const Inference*>> ranked;
    for (const Inference* one : debate.bearingOn(target)) {
        if (one->kind == kind)
            ranked.emplace_back(judgement.rankOf(*one), one);
    }
    std::ranges::stable_sort(ranked, std::greater(), [](const auto& pair) { return pair.first; });
    std::vector<const Inference*> steps;
    for (const auto& [rank, step] : ranked)
        steps.push_back(step);
    return steps;
}

}

void ReportWriter::writeIssue(const Issue& issue, int number)
{
    const QString chapter = QString::number(number);
    heading(1, chapter, {own(issue.text)}, anchorOf(issue.id));
    note(issue.note);
    std::vector<const Claim*> options = m_debate.optionsOf(issue.id);
    for (ClaimId claim : claimsUnder(m_debate, issue.id))
        m_underIssues.insert(claim);
    if (options.empty())
        return paragraph({{Sentences::tr("The debate names no option.")}});
    if (issue.exclusive)
        paragraph({{Sentences::tr("At most one of these options can hold.")}});
    if (static_cast<int>(options.size()) > m_limits.options) {
        cut(Sentences::tr("Of the %1 options of question %2 only the first %3 have a part of their own.")
                .arg(options.size())
                .arg(number)
                .arg(m_limits.options));
        options.resize(static_cast<std::size_t>(m_limits.options));
    }
    int part = 0;
    for (const Claim* option : options)
        writeOption(*option, chapter + u'.' + QString::number(++part));
    if (m_judgement.judges())
        writeSettled(options, chapter + u'.' + QString::number(++part));
    writeOthers(issue, chapter + u'.' + QString::number(++part));
}

void ReportWriter::writeOption(const Claim& option, const QString& number)
{
    const QString anchor = u"option-"_s + number;
    m_anchored.try_emplace(option.id, anchor);
    heading(2, number, {own(option.title.isEmpty() ? option.text : option.title)}, anchor);
    const QString text = printable(option.text, m_limits.claimText);
    if (!option.title.isEmpty() && takes(text.size()))
        paragraph({{text, SpanStyle::Plain, true}}, ParagraphRole::Lead);
    if (const ReportText facts = factsOf(option); !facts.empty())
        paragraph(facts, ParagraphRole::Facts);
    note(option.note);
    writeSide(option, InferenceKind::Support, number);
    writeSide(option, InferenceKind::Attack, number);
    if (m_positions)
        writePositions(option, number);
    if (m_told.contains(option.id) || m_debate.statementsOn(option.id).empty())
        return;
    heading(3, {}, {{Sentences::tr("Quotations")}}, u"quotations-"_s + number);
    writeEvidence(option, 0);
}

void ReportWriter::writeSide(const Claim& option, InferenceKind kind, const QString& number)
{
    const bool isFor = kind == InferenceKind::Support;
    std::vector<const Inference*> steps = strongest(m_debate, option.id, kind, m_judgement);
    const auto all = steps.size();
    steps.resize(std::min(all, static_cast<std::size_t>(m_limits.reasons)));
    m_stepsCut += static_cast<int>(all - steps.size());
    const QString title = isFor ? Sentences::tr("Reasons") : Sentences::tr("Objections");
    heading(3, {},
        {{steps.size() == all ? title
                              : Sentences::tr("%1: the strongest %2 of %3").arg(title).arg(steps.size()).arg(all)}},
        (isFor ? u"reasons-"_s : u"objections-"_s) + number);
    if (steps.empty())
        return paragraph({{isFor ? Sentences::tr("The map holds no reason for it.")
                                 : Sentences::tr("The map holds no objection to it.")}});
    int count = 0;
    for (const Inference* step : steps) {
        const QString pattern = isFor ? Sentences::tr("Reason %1") : Sentences::tr("Objection %1");
        writeStep(*step, pattern.arg(++count));
    }
}

void ReportWriter::writeStep(const Inference& step, const QString& label)
{
    const ReportText text = premisesText(step);
    if (!takes(plainText(text).size())) {
        ++m_claimsCut;
        return;
    }
    m_report.blocks.push_back(ReportEntry{label, text, factsOf(step), 0, anchorOfStep(step)});
    note(step.note);
    for (const Premise& premise : step.premises) {
        if (const Claim* claim = m_debate.find(premise.claim)) {
            note(claim->note);
            writeEvidence(*claim, 0);
        }
    }
    writeReplies(step, label);
}

void ReportWriter::writeReplies(const Inference& step, const QString& label)
{
    std::vector<std::pair<double, const Inference*>> replies;
    const auto gather = [&](Target target) {
        for (const Inference* one : strongest(m_debate, target, InferenceKind::Attack, m_judgement))
            replies.emplace_back(m_judgement.rankOf(*one), one);
    };
    gather(step.id);
    for (const Premise& premise : step.premises)
        gather(premise.claim);
    std::ranges::stable_sort(replies, std::greater(), [](const auto& pair) { return pair.first; });
    const auto kept = std::min(replies.size(), static_cast<std::size_t>(m_limits.replies));
    m_stepsCut += static_cast<int>(replies.size() - kept);
    for (std::size_t i = 0; i < kept; ++i) {
        const Inference& reply = *replies[i].second;
        const ReportText text = premisesText(reply);
        if (!takes(plainText(text).size())) {
            ++m_claimsCut;
            continue;
        }
        const bool isUndercut = std::holds_alternative<InferenceId>(reply.target);
        const QString pattern = isUndercut ? Sentences::tr("Against the step of %1") : Sentences::tr("Against %1");
        m_report.blocks.push_back(ReportEntry{pattern.arg(label), text, factsOf(reply), 1, anchorOfStep(reply)});
        for (const Premise& premise : reply.premises) {
            if (const Claim* claim = m_debate.find(premise.claim))
                writeEvidence(*claim, 1);
        }
    }
}

void ReportWriter::writeSettled(const std::vector<const Claim*>& options, const QString& number)
{
    heading(2, number, {{Sentences::tr("What is settled, and what is not")}}, u"settled-"_s + number);
    paragraph({{Sentences::tr("Judged by %1, over all that the map holds:").arg(m_judgement.rules())}});
    for (const Claim* option : options) {
        const Trail trail = m_judgement.trailOf(option->id);
        ReportText text{own(option->title.isEmpty() ? option->text : option->title, SpanStyle::Strong),
            {u' ' + standingText(option->id) + u'.'}};
        const auto told = std::min(trail.steps.size(), static_cast<std::size_t>(m_limits.steps));
        for (std::size_t i = 0; i < told; ++i)
            text.push_back({u' ' + trail.steps[i].text});
        if (told < trail.steps.size())
            text.push_back({u' ' + Sentences::tr("(%1 further steps follow.)").arg(trail.steps.size() - told)});
        paragraph(text);
    }
}

void ReportWriter::writeOthers(const Issue& issue, const QString& number)
{
    bool isBegun = false;
    std::vector<const Claim*> others;
    for (ClaimId id : claimsUnder(m_debate, issue.id)) {
        if (const Claim* claim = m_debate.find(id); claim && !isTold(id))
            others.push_back(claim);
    }
    std::ranges::sort(others, {}, [](const Claim* one) { return std::pair(one->order, one->id); });
    for (const Claim* claim : others) {
        if (!isBegun)
            heading(2, number, {{Sentences::tr("Other claims under this question")}}, u"others-"_s + number);
        isBegun = true;
        writeClaim(*claim, {}, 0);
    }
}

void ReportWriter::writeFurther()
{
    bool isBegun = false;
    for (const Claim* claim : m_debate.claims().inOrder()) {
        if (m_underIssues.contains(claim->id) || isTold(claim->id))
            continue;
        if (!isBegun)
            heading(1, {}, {{Sentences::tr("Further claims")}}, u"further"_s);
        if (!isBegun && !m_issues.empty())
            paragraph({{Sentences::tr("These claims bear on none of the questions.")}});
        isBegun = true;
        writeClaim(*claim, {}, 0);
    }
}

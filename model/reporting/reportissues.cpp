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

std::vector<const Claim*> ReportWriter::optionsOf(const Issue& issue) const
{
    std::vector<const Claim*> options = m_debate.optionsOf(issue.id);
    options.resize(std::min(options.size(), static_cast<std::size_t>(m_limits.options)));
    return options;
}

/// What is an option is told in its own part, wherever else it is a reason or an objection.
void ReportWriter::numberOptions()
{
    const auto issues = std::min(m_issues.size(), static_cast<std::size_t>(m_limits.issues));
    for (std::size_t issue = 0; issue < issues; ++issue) {
        int part = 0;
        for (const Claim* option : optionsOf(*m_issues[issue])) {
            const QString number = QString::number(issue + 1) + u'.' + QString::number(++part);
            m_anchored.emplace(option->id, u"option-"_s + number);
            m_options.emplace(option->id, number);
        }
    }
}

void ReportWriter::writeIssue(const Issue& issue, int number)
{
    const QString chapter = QString::number(number);
    heading(1, chapter, {own(issue.text)}, anchorOf(issue.id));
    if (const QString text = shortened(issue.text, m_limits.claimText);
        issue.text.size() > longestName && takes(text.size()))
        paragraph({{text, SpanStyle::Plain, true}}, ParagraphRole::Lead);
    note(issue.id, issue.note);
    const std::vector<const Claim*> options = optionsOf(issue);
    for (ClaimId claim : claimsUnder(m_debate, issue.id))
        m_underIssues.insert(claim);
    if (options.empty())
        return paragraph({{Sentences::tr("The debate names no option.")}});
    if (issue.exclusive)
        paragraph({{Sentences::tr("At most one of these options can hold.")}});
    if (const auto all = m_debate.optionsOf(issue.id).size(); all > options.size())
        cut(Sentences::tr("Of the %1 options of question %2 only the first %3 have a part of their own.")
                .arg(all)
                .arg(number)
                .arg(options.size()));
    if (isShort() && m_judgement.judges())
        writeSettled(options, {});
    int part = 0;
    for (const Claim* option : options)
        writeOption(*option, chapter + u'.' + QString::number(++part));
    if (isShort())
        return;
    if (m_judgement.judges())
        writeSettled(options, chapter + u'.' + QString::number(++part));
    writeOthers(issue, chapter + u'.' + QString::number(++part));
}

void ReportWriter::writeOption(const Claim& option, const QString& number)
{
    const bool hasTitle = !option.title.isEmpty();
    heading(2, number, {hasTitle ? name(option.title) : own(option.text)}, u"option-"_s + number);
    const QString text = shortened(option.text, m_limits.claimText);
    const bool isWanted = hasTitle || option.text.size() > longestName;
    if (isWanted && takes(text.size()))
        paragraph({{text, SpanStyle::Plain, true}}, ParagraphRole::Lead);
    else if (isWanted)
        ++m_claimsCut;
    if (const ReportText facts = factsOf(option); !facts.empty())
        paragraph(facts, ParagraphRole::Facts);
    note(option.id, option.note);
    if (isShort())
        writeVoices(option);
    writeSide(option, InferenceKind::Support, number);
    writeSide(option, InferenceKind::Attack, number);
    if (isShort())
        return;
    if (m_positions)
        writePositions(option, number);
    if (m_debate.statementsOn(option.id).empty())
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
        writeStep(*step, pattern.arg(++count), option);
    }
}

void ReportWriter::writeStep(const Inference& step, const QString& label, const Claim& option)
{
    const ReportText text = premisesText(step);
    if (!takes(plainText(text).size())) {
        ++m_claimsCut;
        return;
    }
    m_report.blocks.push_back(ReportEntry{label, text, factsOf(step), 0, anchorOfStep(step)});
    for (const Premise& premise : toldPremises(step))
        m_reasons.insert(premise.claim);
    writeGrounds(step, 0);
    writeReplies(step, label, option);
}

/// What is known of a step and of the claims that it rests on; options have a part of their own.
void ReportWriter::writeGrounds(const Inference& step, int depth)
{
    if (!isShort())
        note(step.id, step.note, depth);
    for (const Premise& premise : toldPremises(step)) {
        const Claim* claim = m_debate.find(premise.claim);
        if (!claim || m_options.contains(claim->id))
            continue;
        if (!isShort())
            note(claim->id, claim->note, depth);
        if (!isShort() || depth == 0)
            writeEvidence(*claim, depth);
    }
}

/// In short, that an option speaks against what is said against it goes without saying.
bool ReportWriter::saysNothingNew(const Inference& reply, const Claim& option) const
{
    return isShort() && reply.premises.size() == 1 && reply.premises.front().claim == option.id;
}

void ReportWriter::writeReplies(const Inference& step, const QString& label, const Claim& option)
{
    std::vector<std::pair<double, const Inference*>> replies;
    const auto gather = [&](Target target) {
        for (const Inference* one : strongest(m_debate, target, InferenceKind::Attack, m_judgement)) {
            if (!saysNothingNew(*one, option))
                replies.emplace_back(m_judgement.rankOf(*one), one);
        }
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
        writeGrounds(reply, 1);
    }
}

void ReportWriter::writeSettled(const std::vector<const Claim*>& options, const QString& number)
{
    const QString title = Sentences::tr("What is settled, and what is not");
    const QString rules = Sentences::tr("Judged by %1, over all that the map holds:").arg(m_judgement.rules());
    if (!number.isEmpty())
        heading(2, number, {{title}}, u"settled-"_s + number);
    paragraph(number.isEmpty() ? ReportText{{title + u". "_s, SpanStyle::Strong}, {rules}} : ReportText{{rules}});
    for (const Claim* option : options) {
        const Trail trail = m_judgement.trailOf(option->id);
        const auto told = std::min(trail.steps.size(), static_cast<std::size_t>(m_limits.steps));
        ReportText text;
        if (!isShort() || told == 0) // the first step says it, too
            text = {own(option->title.isEmpty() ? option->text : option->title, SpanStyle::Strong),
                {u' ' + standingText(option->id) + u'.'}};
        for (std::size_t i = 0; i < told; ++i)
            text.push_back({(text.empty() ? QString() : u" "_s) + trail.steps[i].text});
        if (told < trail.steps.size() && !isShort())
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

void ReportWriter::writeFurtherQuotations()
{
    bool isBegun = false;
    for (const Excerpt* excerpt : m_debate.table<Excerpt>().inOrder()) {
        if (std::ranges::any_of(
                m_debate.referrers(excerpt->id), [](RecordId one) { return one.kind == Kind::Statement; }))
            continue;
        const QString words = shortened(excerpt->exact, m_limits.quotedText);
        if (!takes(words.size())) {
            ++m_passagesCut;
            continue;
        }
        if (!isBegun)
            heading(1, {}, {{Sentences::tr("Further quotations")}}, u"further-quotations"_s);
        if (!isBegun)
            paragraph({{Sentences::tr("No statement rests on these.")}});
        isBegun = true;
        m_report.blocks.push_back(ReportQuotation{words, m_citing.passage(*excerpt), 0});
        note(excerpt->id, excerpt->note);
    }
}

#include "model/analysis/evaluation/elementwords.h"
#include "model/analysis/schemes/schemequestions.h"
#include "model/debate/sentences.h"
#include "model/reporting/reportwriter.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

void append(ReportText& text, const ReportText& more)
{
    text.insert(text.end(), more.begin(), more.end());
}

/// Joins what is known by dots, in one quiet line.
ReportText joined(const std::vector<ReportText>& parts)
{
    ReportText text;
    for (const ReportText& part : parts) {
        if (!text.empty())
            text.push_back({u" · "_s});
        append(text, part);
    }
    return text;
}

QString stanceText(const Statement& statement)
{
    switch (statement.stance) {
    case Stance::For:
        return Sentences::tr("for this claim");
    case Stance::Against:
        return Sentences::tr("against this claim");
    case Stance::Mixed:
        return Sentences::tr("of mixed mind on this claim");
    case Stance::Conditional:
        return Sentences::tr("for this claim on a condition");
    case Stance::Unclear:
        break;
    }
    return Sentences::tr("on this claim, unclear to which side");
}

}

void ReportWriter::writeClaim(const Claim& claim, const QString& label, int depth)
{
    const ReportText text = claimText(claim);
    const ReportText bears = bearing(claim);
    if (!takes(plainText(text).size() + plainText(bears).size())) {
        ++m_claimsCut;
        m_quotationsCut += static_cast<int>(m_debate.statementsOn(claim.id).size());
        return;
    }
    m_anchored.try_emplace(claim.id, anchorOf(claim.id));
    m_report.blocks.push_back(ReportEntry{label, text, joined({factsOf(claim), bears}), depth, anchorOf(claim.id)});
    note(claim.id, claim.note, depth);
    writeEvidence(claim, depth);
}

/// Quotations first, then what was only recorded.
void ReportWriter::writeEvidence(const Claim& claim, int depth)
{
    if (!m_told.insert(claim.id).second)
        return;
    std::vector<const Statement*> statements = m_debate.statementsOn(claim.id);
    if (isShort()) {
        for (const Statement* one : bestStatements(claim))
            m_quotationsTold += writeStatement(*one, depth, true) ? 1 : 0;
        return;
    }
    std::ranges::stable_partition(
        statements, [&](const Statement* one) { return m_debate.find(one->excerpt) != nullptr; });
    int written = 0;
    for (const Statement* one : statements) {
        if (writeStatement(*one, depth, written < m_limits.quotations))
            ++written;
        else
            ++m_quotationsCut;
    }
}

bool ReportWriter::writeStatement(const Statement& statement, int depth, bool isRoomLeft)
{
    const Excerpt* excerpt = m_debate.find(statement.excerpt);
    const QString who = isRoomLeft ? sayers(statement) : QString();
    const QString words = isRoomLeft && excerpt ? shortened(excerpt->exact, m_limits.quotedText) : QString();
    if (!isRoomLeft || !takes(words.size() + who.size()))
        return false;
    ReportText origin;
    if (!who.isEmpty())
        append(origin, {{who, SpanStyle::Strong, true}, {u", "_s}});
    if (!statement.date.isEmpty())
        origin.push_back({dateForPeople(statement.date) + u", "_s});
    append(origin, {{stanceText(statement)}, {u": "_s}});
    if (!statement.condition.isEmpty())
        append(origin, {name(statement.condition), {u": "_s}});
    append(origin, excerpt ? m_citing.passage(*excerpt) : m_citing.source(statement.source));
    if (!excerpt && !m_debate.find(statement.source))
        origin.back().text = u", "_s + Sentences::tr("recorded without a text.");
    const bool isAgain = isShort() && !words.isEmpty() && !m_quoted.insert(words).second;
    if (isAgain)
        origin.push_back({u" · "_s + Sentences::tr("quoted above")});
    if (words.isEmpty() || isAgain)
        paragraph(origin, ParagraphRole::Facts, depth);
    else
        m_report.blocks.push_back(ReportQuotation{words, origin, depth});
    if (excerpt && !isShort())
        note(excerpt->id, excerpt->note, depth);
    if (!isShort())
        note(statement.id, statement.note, depth);
    return true;
}

QString ReportWriter::sayers(const Statement& statement)
{
    constexpr qsizetype most = 4; ///< in short
    QStringList names;
    for (const Speaker& speaker : statement.speakers) {
        const Stakeholder* who = m_debate.find(speaker.stakeholder);
        const QString called = who ? name(who->name).text : QString();
        if (called.isEmpty())
            continue;
        names += speaker.role == SpeakerRole::ReportedBy ? Sentences::tr("as told by %1").arg(called) : called;
    }
    if (names.size() > most && isShort())
        return QStringList(names.mid(0, most)).join(u", "_s) + u", …"_s;
    return names.join(u", "_s);
}

ReportText ReportWriter::claimText(const Claim& claim)
{
    ReportText text;
    if (!claim.title.isEmpty() && claim.title != claim.text)
        text = {name(claim.title, SpanStyle::Strong), {u" "_s}};
    text.push_back({shortened(claim.text, m_limits.claimText), SpanStyle::Plain, true});
    return text;
}

/// Further ones are told among the other claims.
std::span<const Premise> ReportWriter::toldPremises(const Inference& step)
{
    constexpr std::size_t most = 12;
    return std::span(step.premises).first(std::min(most, step.premises.size()));
}

ReportText ReportWriter::premisesText(const Inference& step)
{
    ReportText text;
    int count = 0;
    for (const Premise& premise : toldPremises(step)) {
        const Claim* claim = m_debate.find(premise.claim);
        if (!claim)
            continue;
        if (++count; step.premises.size() > 1)
            text.push_back({(count > 1 ? u" "_s : QString()) + u'(' + QString::number(count) + u") "_s});
        const ReportText told = whereTold(claim->id);
        if (told.empty() || claim->title.isEmpty())
            append(text, claimText(*claim));
        else
            text.push_back(name(claim->title, SpanStyle::Strong));
        if (premise.implicit)
            text.push_back({u' ' + Sentences::tr("[unstated]"), SpanStyle::Muted});
        append(text, told);
    }
    if (toldPremises(step).size() < step.premises.size())
        text.push_back({u" …"_s});
    return text;
}

ReportText ReportWriter::whereTold(ClaimId claim) const
{
    const auto told = m_anchored.find(claim);
    if (told == m_anchored.end())
        return {};
    const auto option = m_options.find(claim);
    const QString words
        = option == m_options.end() ? Sentences::tr("told above") : Sentences::tr("see %1").arg(option->second);
    return {{u" ("_s}, {words, SpanStyle::Muted, false, told->second}, {u")"_s}};
}

QString ReportWriter::anchorOfStep(const Inference& step)
{
    const QString anchor = u"step-"_s + QString::number(step.id.value);
    for (const Premise& premise : toldPremises(step))
        m_anchored.try_emplace(premise.claim, anchor);
    return m_steps.insert(RecordId(step.id)).second ? anchor : QString();
}

QString ReportWriter::standingText(RecordId record) const
{
    return labelFor(m_judgement.standingOf(record));
}

ReportText ReportWriter::factsOf(const Claim& claim)
{
    std::vector<ReportText> parts;
    if (m_judgement.judges())
        parts.push_back({{Sentences::tr("Evaluation: %1").arg(standingText(claim.id))}});
    if (m_judgement.weighs())
        parts.push_back({{Sentences::tr("strength %1")
                              .arg(QLocale(m_origin.language).toString(m_judgement.strengthOf(claim.id), 'f', 2))}});
    return joined(parts);
}

/// Of a reason or an objection: whether it holds, how strong it is, and by what pattern it argues.
ReportText ReportWriter::factsOf(const Inference& step)
{
    std::vector<ReportText> parts;
    if (m_judgement.judges())
        parts.push_back({{Sentences::tr("Evaluation: %1").arg(standingText(step.id))}});
    if (m_judgement.weighs())
        parts.push_back({{Sentences::tr("strength %1")
                              .arg(QLocale(m_origin.language).toString(m_judgement.strengthOf(step.id), 'f', 2))}});
    if (const Scheme* scheme = schemeOf(m_debate, m_schemes, step.scheme))
        parts.push_back({name(scheme->name)});
    return joined(parts);
}

/// What a claim is a reason for or an objection to; in short, of many the first few.
ReportText ReportWriter::bearing(const Claim& claim)
{
    const std::vector<const Inference*> steps = m_debate.restingOn(claim.id);
    const std::size_t most = isShort() ? 3 : steps.size();
    std::vector<ReportText> parts;
    for (std::size_t i = 0; i < std::min(most, steps.size()); ++i) {
        const RecordId target(steps[i]->target);
        const QString goal = elementName(m_debate, target);
        const QString words = steps[i]->kind == InferenceKind::Support ? Sentences::tr("supports %1").arg(goal)
            : steps[i]->kind == InferenceKind::Attack                  ? Sentences::tr("objects to %1").arg(goal)
                                                                       : Sentences::tr("restates %1").arg(goal);
        const auto told = m_anchored.find(target.as<ClaimId>());
        parts.push_back({{words, SpanStyle::Plain, false, told == m_anchored.end() ? QString() : told->second}});
    }
    if (steps.size() > most)
        parts.push_back({{u"…"_s}});
    return joined(parts);
}

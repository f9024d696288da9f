#include "model/analysis/trace.h"
#include "model/analysis/voices.h"
#include "model/debate/csl.h"
#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

static QString nameOfSource(const Debate& debate, SourceId id)
{
    const Source* source = debate.find(id);
    return source ? csl::shortLabel(source->csl) : QString();
}

/// The speaker of the first statement, as far as one is named.
static QString speakerOf(const Debate& debate, const TraceNode& node)
{
    for (StatementId id : node.statements) {
        const Statement* statement = debate.find(id);
        for (const Speaker& speaker : statement ? statement->speakers : std::vector<Speaker>()) {
            const Stakeholder* stakeholder = debate.find(speaker.stakeholder);
            if (stakeholder && speaker.role != SpeakerRole::ReportedBy)
                return stakeholder->name;
        }
    }
    return {};
}

static QString speakerOfTurn(const Debate& debate, const TraceNode& node)
{
    if (node.excerpts.empty())
        return {};
    const Turn* turn = Voices(debate).turnOf(*debate.find(node.excerpts.front()));
    const Stakeholder* speaker = turn ? debate.find(turn->speaker) : nullptr;
    return speaker ? speaker->name : QString();
}

QString nameOf(const Debate& debate, const TraceNode& node)
{
    if (const auto source = node.record.as<SourceId>())
        return nameOfSource(debate, source);
    if (const Stakeholder* speaker = debate.find(node.record.as<StakeholderId>()))
        return speaker->name;
    if (const QString turn = speakerOfTurn(debate, node); !turn.isEmpty())
        return turn;
    if (const QString speaker = speakerOf(debate, node); !speaker.isEmpty())
        return speaker;
    const Document* document = debate.find(node.record.as<DocumentId>());
    if (document && !document->title.isEmpty())
        return document->title;
    const QString source = nameOfSource(debate, node.source);
    return source.isEmpty() ? Sentences::tr("unnamed") : source;
}

QString dateOf(const Debate& debate, const TraceNode& node)
{
    for (StatementId id : node.statements) {
        if (const Statement* statement = debate.find(id); statement && daysOf(statement->date) == node.days)
            return statement->date;
    }
    const Turn* turn = node.excerpts.empty() ? nullptr : Voices(debate).turnOf(*debate.find(node.excerpts.front()));
    if (turn && !turn->date.isEmpty() && daysOf(turn->date) == node.days)
        return turn->date;
    const Source* source = debate.find(node.source);
    const QString issued = source ? csl::issued(source->csl) : QString();
    return node.days && daysOf(issued) == node.days ? issued : QString();
}

QString passageOf(const Debate& debate, const TraceNode& node)
{
    const Excerpt* excerpt = node.excerpts.empty() ? nullptr : debate.find(node.excerpts.front());
    return excerpt ? excerpt->exact : QString();
}

QString wordsFor(CitationKind kind)
{
    switch (kind) {
    case CitationKind::Quotes:
        return Sentences::tr("quotes");
    case CitationKind::Cites:
        return Sentences::tr("cites");
    case CitationKind::Paraphrases:
        return Sentences::tr("paraphrases");
    case CitationKind::Repeats:
        return Sentences::tr("repeats");
    case CitationKind::Reports:
        return Sentences::tr("reports");
    case CitationKind::Translates:
        return Sentences::tr("translates");
    case CitationKind::BasedOn:
        break;
    }
    return Sentences::tr("is based on");
}

QString wordsFor(const TraceHop& hop)
{
    return hop.citation ? wordsFor(hop.kind) : Sentences::tr("is in");
}

QString wordsFor(Verification verification)
{
    switch (verification) {
    case Verification::Unchecked:
        return Sentences::tr("not checked");
    case Verification::SeenAtSource:
        return Sentences::tr("seen at the source");
    case Verification::NotLocated:
        return Sentences::tr("not located");
    case Verification::Differs:
        return Sentences::tr("differs from the source");
    case Verification::DeadLink:
        break;
    }
    return Sentences::tr("dead link");
}

namespace {

QString names(const Debate& debate, const Trace& trace, const std::vector<int>& nodes)
{
    constexpr std::size_t most = 5;
    QStringList all;
    for (std::size_t i = 0; i < std::min(nodes.size(), most); ++i)
        all += isolated(nameOf(debate, trace.nodes[static_cast<std::size_t>(nodes[i])]));
    return all.join(u", "_s) + (nodes.size() > most ? u", …"_s : QString());
}

QString originsInWords(const Debate& debate, const Trace& trace)
{
    if (trace.origins.empty())
        return trace.circles.empty() ? Sentences::tr("no origin") : Sentences::tr("no origin, only a circle");
    return Sentences::tr("%n origin(s)", nullptr, static_cast<int>(trace.origins.size())) + u": "_s
        + names(debate, trace, trace.origins);
}

void remarkOnCircles(const Debate& debate, const Trace& trace, std::vector<TraceRemark>& remarks)
{
    for (const TraceCircle& circle : trace.circles) {
        std::vector<int> way = circle.nodes;
        way.push_back(way.front());
        QStringList steps;
        for (int node : way)
            steps += isolated(nameOf(debate, trace.nodes[static_cast<std::size_t>(node)]));
        const QString what = circle.isOnlySupport
            ? Sentences::tr("Circular sourcing, and nothing outside the circle: %1.")
            : Sentences::tr("Circular sourcing: %1.");
        remarks.push_back({TraceRemarkKind::Circle, what.arg(steps.join(u" ← "_s)), circle.nodes, {}});
    }
}

void remarkOnOrigins(const Debate& debate, const Trace& trace, std::vector<TraceRemark>& remarks)
{
    if (trace.isSingleOrigin)
        remarks.push_back({TraceRemarkKind::SingleOrigin,
            Sentences::tr("Several places have it, and all from one origin: %1.")
                .arg(names(debate, trace, trace.origins)),
            trace.origins, {}});
    if (trace.isOnlyCopies)
        remarks.push_back({TraceRemarkKind::OnlyCopies,
            Sentences::tr("Every place that has it took it from elsewhere; none says it first."), {}, {}});
    std::vector<int> unseen;
    std::ranges::copy_if(trace.origins, std::back_inserter(unseen),
        [&](int node) { return !trace.nodes[static_cast<std::size_t>(node)].isSeen; });
    if (!unseen.empty())
        remarks.push_back({TraceRemarkKind::UnseenOrigin,
            Sentences::tr("Nobody has seen at the source: %1.").arg(names(debate, trace, unseen)), unseen, {}});
}

QString sentenceFor(const Debate& debate, const Trace& trace, const TraceHop& hop)
{
    const QString from = isolated(nameOf(debate, trace.nodes[static_cast<std::size_t>(hop.from)]));
    const QString to = isolated(nameOf(debate, trace.nodes[static_cast<std::size_t>(hop.to)]));
    if (hop.isForward)
        return Sentences::tr("%1 names %2, which is later: one of the dates is wrong, or the hop.").arg(from, to);
    if (hop.standing == HopStanding::NotLocated)
        return Sentences::tr("%1 names %2, which was not located and is not counted.").arg(from, to);
    return Sentences::tr("%1 is a copy that also credits %2; nobody has seen it there, and it is not counted.")
        .arg(from, to);
}

void remarkOnHops(const Debate& debate, const Trace& trace, std::vector<TraceRemark>& remarks)
{
    constexpr std::size_t most = 200;
    for (std::size_t i = 0; i < trace.hops.size() && remarks.size() < most; ++i) {
        const TraceHop& hop = trace.hops[i];
        const bool isNamedOnly = hop.standing == HopStanding::NotLocated
            || (hop.standing == HopStanding::CreditedByCopy && !trace.nodes[static_cast<std::size_t>(hop.to)].isOrigin);
        if (!hop.isForward && !isNamedOnly)
            continue;
        const TraceRemarkKind kind = hop.isForward ? TraceRemarkKind::ForwardHop : TraceRemarkKind::NotCounted;
        remarks.push_back({kind, sentenceFor(debate, trace, hop), {hop.from, hop.to}, {static_cast<int>(i)}});
    }
}

}

QString headline(const Debate& debate, const Trace& trace)
{
    if (trace.appearances == 0)
        return Sentences::tr("No statement has this claim: attach a quotation or a source to trace it.");
    QString text = Sentences::tr("%n appearance(s)", nullptr, trace.appearances);
    if (trace.appearancesAgainst > 0)
        text += u' ' + Sentences::tr("(%1 against it)").arg(trace.appearancesAgainst);
    text += u", "_s + originsInWords(debate, trace);
    if (trace.uncheckedHops > 0)
        text += u"; "_s + Sentences::tr("%n hop(s) unchecked", nullptr, trace.uncheckedHops);
    return text + u'.';
}

std::vector<TraceRemark> remarksOn(const Debate& debate, const Trace& trace)
{
    std::vector<TraceRemark> remarks;
    remarkOnCircles(debate, trace, remarks);
    remarkOnOrigins(debate, trace, remarks);
    remarkOnHops(debate, trace, remarks);
    return remarks;
}

#include "model/formats/carneades/carneadesgraph.h"

#include "model/debate/sentences.h"

#include <QHash>

#include <unordered_map>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace {

const QString negation = u"¬"_s;

class GraphReading {
public:
    GraphReading(const CarneadesGraph& graph, Report report)
        : m_graph(graph)
    {
        m_imported.report = std::move(report);
        m_imported.isLocal = true;
    }

    Result<Imported> read(const Progress& progress)
    {
        for (const CarneadesGraph::Statement& statement : m_graph.statements)
            makeClaim(statement);
        for (const CarneadesGraph::Issue& issue : m_graph.issues)
            makeIssue(issue);
        for (const CarneadesGraph::Pattern& pattern : m_graph.schemes)
            makeScheme(pattern.id, pattern.scheme);
        const auto all = static_cast<qint64>(m_graph.arguments.size());
        for (const CarneadesGraph::Argument& argument : m_graph.arguments) {
            if (m_arguments.contains(argument.id))
                lose(argument.place, Sentences::tr("An argument of this name is there already; this one is left out."));
            else
                m_arguments.insert(argument.id, InferenceId{keyOfName(u"carneades/argument/"_s + argument.id)});
        }
        std::unordered_set<InferenceId> made;
        for (const CarneadesGraph::Argument& argument : m_graph.arguments) {
            if (m_inferences.size() % 4096 == 0
                && !progress.goesOn(static_cast<qint64>(m_inferences.size()), std::max<qint64>(all, 1)))
                return Error{Sentences::tr("The import was given up."), {}, Error::Kind::Cancelled};
            if (made.insert(m_arguments.value(argument.id)).second)
                makeInference(argument);
        }
        leaveOutUngrounded();
        load();
        return std::move(m_imported);
    }

private:
    void lose(const QString& place, const QString& what, RecordId about = {})
    {
        m_imported.report.lost.push_back({place, what, about});
    }
    void repair(const QString& place, const QString& what, RecordId about = {})
    {
        m_imported.report.repaired.push_back({place, what, about});
    }

    void makeClaim(const CarneadesGraph::Statement& from)
    {
        if (m_claimPlaces.contains(from.id) || m_undercuts.contains(from.id))
            return lose(from.place, Sentences::tr("A statement of this name is there already; this one is left out."));
        if (!from.undercuts.isEmpty()) {
            m_undercuts.insert(from.id, from.undercuts);
            tellUndercut(from);
            return;
        }
        addClaim(from);
    }
    /// A statement that an argument does not apply becomes no claim, so only that is left of it.
    void tellUndercut(const CarneadesGraph::Statement& from)
    {
        QJsonObject others = from.kept.value(u"carneades"_s).toObject();
        const QString atom = others.take(u"atom"_s).toString();
        const bool hasWords = from.text != atom && from.text != from.id;
        if (hasWords || !from.title.isEmpty() || !from.note.isEmpty() || from.weight || !others.isEmpty())
            lose(from.place,
                Sentences::tr("The statement says that an argument does not apply; what else it says is left out."));
    }
    void addClaim(const CarneadesGraph::Statement& from)
    {
        Claim claim;
        claim.id = ClaimId{keyOfName(u"carneades/statement/"_s + from.id)};
        claim.text = from.text;
        claim.title = from.title;
        claim.note = from.note;
        claim.standard = from.standard;
        claim.weight = from.weight;
        claim.external = from.id;
        claim.kept = from.kept;
        claim.order = static_cast<double>(m_claims.size()) + 1;
        m_claimPlaces.insert(from.id, m_claims.size());
        if (from.isAssumed)
            m_assumed.insert(claim.id, *from.isAssumed);
        m_claims.push_back(std::move(claim));
    }
    /// The claim of a statement; made of its name where the file does not describe it.
    Claim& claimOf(const QString& id, const QString& place)
    {
        if (!m_claimPlaces.contains(id)) {
            repair(place, Sentences::tr("The statement %1 is not described; its name is its text.").arg(quoted(id)));
            addClaim({id, id, {}, {}, {}, {}, {}, {}, place});
        }
        return m_claims[m_claimPlaces.value(id)];
    }
    /// What holds when the statement does not.
    ClaimId negationOf(const QString& id, const QString& place)
    {
        const bool isNegated = id.startsWith(negation);
        const QString other = isNegated ? id.sliced(1) : negation + id;
        const Claim claim = claimOf(id, place);
        if (m_claimPlaces.contains(other))
            return claimOf(other, place).id;
        addClaim({other, Sentences::tr("It is not so that: %1").arg(claim.text), {}, {}, {}, {}, {}, {}, place});
        const ClaimId made = m_claims.back().id;
        m_derived.insert(made);
        repair(place,
            Sentences::tr("A premise denies %1; a claim for that was made, and the two exclude each other.")
                .arg(quoted(claim.text)),
            made);
        exclude(claim.id, made);
        exclude(made, claim.id);
        return made;
    }
    void exclude(ClaimId one, ClaimId other)
    {
        Inference inference;
        inference.id = InferenceId{
            keyOfName(u"carneades/exclusion/%1/%2"_s.arg(QString::number(one.value), QString::number(other.value)))};
        inference.kind = InferenceKind::Attack;
        inference.premises = {{one}};
        inference.target = other;
        add(inference);
    }
    void add(Inference inference)
    {
        inference.order = static_cast<double>(m_inferences.size()) + 1;
        m_inferences.push_back(std::move(inference));
    }

    void makeIssue(const CarneadesGraph::Issue& from)
    {
        Issue issue;
        issue.id = IssueId{keyOfName(u"carneades/issue/"_s + from.id)};
        issue.external = from.id;
        issue.exclusive = true;
        issue.order = static_cast<double>(m_issues.size()) + 1;
        QStringList texts;
        for (const QString& position : from.positions) {
            if (m_undercuts.contains(position)) {
                lose(from.place, Sentences::tr("An undercut is no claim and answers no question."));
                continue;
            }
            Claim& claim = claimOf(position, from.place);
            texts += claim.text;
            if (claim.issue) {
                lose(from.place, Sentences::tr("A claim answers one question; it stays an answer to the first."),
                    claim.id);
                continue;
            }
            claim.issue = issue.id;
            claim.standard = from.standard == ProofStandard::None ? claim.standard : from.standard;
        }
        issue.text = texts.join(u" / "_s);
        m_issues.push_back(std::move(issue));
    }
    QString makeScheme(const QString& id, Scheme scheme)
    {
        QString& key = m_schemeKeys[id];
        if (!key.isEmpty())
            return key;
        scheme.id = SchemeId{keyOfName(u"carneades/scheme/"_s + id)};
        scheme.order = static_cast<double>(m_schemes.size()) + 1;
        key = QString::number(scheme.id.value);
        m_schemes.push_back(std::move(scheme));
        return key;
    }

    void makeInference(const CarneadesGraph::Argument& from)
    {
        Inference inference;
        inference.id = m_arguments.value(from.id);
        inference.kind = from.isPro ? InferenceKind::Support : InferenceKind::Attack;
        inference.weight = from.weight;
        inference.note = from.note;
        inference.external = from.id;
        inference.kept = from.kept;
        if (!from.scheme.isEmpty())
            inference.scheme = makeScheme(from.scheme, Scheme{{}, from.scheme, {}});
        if (!setTarget(inference, from))
            return;
        setPremises(inference, from);
        const bool hasPremises = !inference.premises.empty();
        if (hasPremises)
            add(inference);
        for (const CarneadesGraph::Premise& exception : from.exceptions)
            undercut(from, exception, hasPremises);
    }
    bool setTarget(Inference& inference, const CarneadesGraph::Argument& from)
    {
        if (!m_undercuts.contains(from.conclusion)) {
            if (from.conclusion.isEmpty())
                lose(from.place, Sentences::tr("The argument has no conclusion and is left out."));
            else
                inference.target = claimOf(from.conclusion, from.place).id;
            return !from.conclusion.isEmpty();
        }
        const InferenceId target = m_arguments.value(m_undercuts.value(from.conclusion));
        if (!target || target == inference.id) {
            lose(from.place, Sentences::tr("The argument that it undercuts is not in the file, or is itself."));
            return false;
        }
        inference.kind = InferenceKind::Attack; // against the undercut is what neither side has a word for
        if (!from.isPro)
            lose(from.place, Sentences::tr("It speaks against an undercut; it became an undercut."), inference.id);
        inference.target = target;
        return true;
    }
    void setPremises(Inference& inference, const CarneadesGraph::Argument& from)
    {
        std::unordered_set<ClaimId> seen;
        for (const CarneadesGraph::Premise& premise : from.premises) {
            if (m_undercuts.contains(premise.statement)) {
                lose(from.place, Sentences::tr("An undercut is no claim and cannot be a premise."), inference.id);
                continue;
            }
            const ClaimId claim = premise.isNegated ? negationOf(premise.statement, from.place)
                                                    : claimOf(premise.statement, from.place).id;
            if (inference.target == Target(claim))
                lose(from.place, Sentences::tr("The argument has its own conclusion as a premise."), claim);
            else if (seen.insert(claim).second)
                inference.premises.push_back({claim, premise.isImplicit, premise.role});
            else
                lose(from.place, Sentences::tr("The argument has a premise twice; once is enough."), claim);
        }
        if (from.premises.empty())
            inference.premises = {{standInFor(from), true}};
        else if (inference.premises.empty())
            lose(from.place, Sentences::tr("No premise of the argument is left; it is left out."));
    }
    /// Carneades has arguments without premises; here each rests on something.
    ClaimId standInFor(const CarneadesGraph::Argument& from)
    {
        Claim claim;
        claim.id = ClaimId{keyOfName(u"carneades/stand-in/"_s + from.id)};
        claim.text = Sentences::tr("Argument %1").arg(from.id);
        claim.order = static_cast<double>(m_claims.size()) + 1;
        m_claims.push_back(claim);
        m_derived.insert(claim.id);
        repair(from.place, Sentences::tr("The argument has no premise; a claim that stands for it became its premise."),
            claim.id);
        return claim.id;
    }
    void undercut(const CarneadesGraph::Argument& from, const CarneadesGraph::Premise& exception, bool hasPremises)
    {
        if (m_undercuts.contains(exception.statement)) {
            if (exception.isNegated)
                lose(from.place, Sentences::tr("An undercut is no claim and cannot be a premise."));
            return; // what concludes it attacks the argument at once
        }
        const ClaimId claim = exception.isNegated ? negationOf(exception.statement, from.place)
                                                  : claimOf(exception.statement, from.place).id;
        if (!hasPremises)
            return lose(from.place, Sentences::tr("What it undercuts is left out."), claim);
        const QString name = (exception.isNegated ? negation : QString()) + exception.statement;
        Inference inference;
        inference.id = InferenceId{keyOfName(u"carneades/undercut/%1/%2"_s.arg(from.id, name))};
        inference.kind = InferenceKind::Attack;
        inference.premises = {{claim, exception.isImplicit, exception.role}};
        inference.target = m_arguments.value(from.id);
        if (!m_undercutKeys.insert(inference.id).second)
            return;
        add(inference);
    }

    /// Arguments may undercut each other in a circle that leads to no claim.
    void leaveOutUngrounded()
    {
        std::unordered_map<InferenceId, std::vector<std::size_t>> waiting;
        std::vector<std::size_t> ready;
        for (std::size_t i = 0; i < m_inferences.size(); ++i) {
            if (const auto* other = std::get_if<InferenceId>(&m_inferences[i].target))
                waiting[*other].push_back(i);
            else
                ready.push_back(i);
        }
        for (std::size_t at = 0; at < ready.size(); ++at) {
            const auto& above = waiting[m_inferences[ready[at]].id];
            ready.insert(ready.end(), above.begin(), above.end());
        }
        std::sort(ready.begin(), ready.end());
        std::vector<Inference> grounded;
        std::size_t next = 0;
        for (std::size_t i = 0; i < m_inferences.size(); ++i) {
            if (next < ready.size() && ready[next] == i) {
                grounded.push_back(std::move(m_inferences[i]));
                ++next;
            } else {
                lose(m_inferences[i].external, Sentences::tr("It undercuts what leads to no claim, and is left out."));
            }
        }
        m_inferences = std::move(grounded);
    }

    /// What is assumed holds; what is neither assumed nor argued for does not, as Carneades sees it.
    Scenario scenario() const
    {
        std::unordered_set<ClaimId> argued;
        for (const Inference& inference : m_inferences) {
            if (const auto* claim = std::get_if<ClaimId>(&inference.target);
                claim && inference.kind == InferenceKind::Support)
                argued.insert(*claim);
        }
        Scenario made;
        made.id = ScenarioId{keyOfName(u"carneades/assumptions"_s)};
        made.name = Sentences::tr("Assumptions of the file");
        made.order = 1;
        for (const Claim& claim : m_claims) {
            const auto assumed = m_assumed.constFind(claim.id);
            if (assumed != m_assumed.constEnd())
                made.assumptions.push_back({claim.id, *assumed ? Attitude::Accept : Attitude::Reject});
            else if (!m_derived.contains(claim.id) && !argued.contains(claim.id))
                made.assumptions.push_back({claim.id, Attitude::Reject});
        }
        return made;
    }
    void load()
    {
        Debate& debate = m_imported.debate;
        DebateInfo info = m_graph.info;
        info.id = DebateInfoId{keyOfName(u"carneades/debate"_s)};
        Edits edits = {put(info)};
        if (!m_assumed.isEmpty())
            edits.push_back(put(scenario()));
        for (const CarneadesGraph::Work& work : m_graph.works) {
            Source source;
            source.id = SourceId{keyOfName(u"carneades/source/"_s + work.key)};
            source.csl = work.csl;
            source.external = work.key;
            source.order = static_cast<double>(edits.size());
            edits.push_back(put(source));
        }
        debate.load(std::move(m_claims));
        debate.load(std::move(m_inferences));
        debate.load(std::move(m_issues));
        debate.load(std::move(m_schemes));
        debate.apply(edits);
        m_imported.report.carried = countsOf(debate);
    }

    const CarneadesGraph& m_graph;
    Imported m_imported;
    std::vector<Claim> m_claims;
    std::vector<Inference> m_inferences;
    std::vector<Issue> m_issues;
    std::vector<Scheme> m_schemes;
    QHash<QString, std::size_t> m_claimPlaces;
    QHash<QString, QString> m_undercuts; ///< the argument that a statement undercuts
    QHash<QString, InferenceId> m_arguments;
    QHash<QString, QString> m_schemeKeys;
    QHash<ClaimId, bool> m_assumed;
    std::unordered_set<InferenceId> m_undercutKeys;
    std::unordered_set<ClaimId> m_derived; ///< claims that the file has no statement for
};

}

Result<Imported> debateOf(const CarneadesGraph& graph, Report report, const Progress& progress)
{
    return GraphReading(graph, std::move(report)).read(progress);
}

ProofStandard standardCalled(const QString& name)
{
    static const QHash<QString, ProofStandard> standards
        = {{u"SE"_s, ProofStandard::ScintillaOfEvidence}, {u"PE"_s, ProofStandard::Preponderance},
            {u"BA"_s, ProofStandard::Preponderance}, {u"CCE"_s, ProofStandard::ClearAndConvincing},
            {u"BRD"_s, ProofStandard::BeyondReasonableDoubt}, {u"DV"_s, ProofStandard::DialecticalValidity}};
    return standards.value(name.toUpper(), ProofStandard::None);
}

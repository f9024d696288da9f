#include "model/formats/arggraph/arggraph.h"
#include "model/formats/arggraph/arggraphkept.h"
#include "model/formats/arggraph/arglosses.h"
#include "model/formats/arggraph/argsheet.h"

#include "model/debate/id.h"
#include "model/debate/sentences.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class GraphWriter {
public:
    explicit GraphWriter(const Debate& debate)
        : m_debate(debate)
    {
    }

    Exported write()
    {
        chooseClaims();
        QStringList words;
        for (const Claim* claim : m_claims)
            words += ArgSheet::writable(claim->text);
        m_prefix = argKeyPrefix(m_sheet.take(graphId()), words);
        for (const Claim* claim : m_claims)
            m_idOf.insert(claim->id, taken(*claim));
        settle();
        takeSides();
        Exported exported;
        exported.bytes = written(words);
        tellOfLosses({m_debate, m_claims, words, m_edges, m_topic, m_text, m_renamed}, m_report);
        exported.report = std::move(m_report);
        return exported;
    }

private:
    /// All but the one that stands for the topic.
    void chooseClaims()
    {
        for (const Claim* claim : m_debate.claims().inOrder()) {
            const bool isTopic = !m_topic && claim->kept[argKept::isTopic].toBool() && isArgName(claim->external)
                && m_debate.bearingOn(claim->id).empty() && m_debate.restingOn(claim->id).empty();
            if (isTopic)
                m_topic = claim;
            else
                m_claims.push_back(claim);
        }
    }

    QString graphId() const
    {
        const std::vector<const Document*> documents = m_debate.table<Document>().inOrder();
        const bool isNamed = documents.size() == 1 && isArgName(documents.front()->external);
        return isNamed ? documents.front()->external : u"counterpoint"_s;
    }

    /// What it was called where it came from, if reading will know it again by that.
    template<class R>
    QString nameFor(const R& record) const
    {
        const bool isKnownAgain = isArgName(record.external) && !m_sheet.contains(record.external)
            && keyOfName(m_prefix + record.external) == record.id.value;
        return isKnownAgain ? record.external : argOwnId(record.id.value);
    }

    template<class R>
    QString taken(const R& record)
    {
        const QString name = m_sheet.take(nameFor(record));
        if (!record.external.isEmpty() && name != record.external)
            m_renamed.push_back(record.id);
        return name;
    }

    /// Which inferences can be edges: those that end at a claim through others that can. Restatements have no edge.
    void settle()
    {
        std::vector<const Inference*> settled;
        for (const Inference* inference : m_debate.inferences().inOrder()) {
            if (inference->kind != InferenceKind::Restate && std::holds_alternative<ClaimId>(inference->target))
                settled.push_back(inference);
        }
        for (std::size_t next = 0; next < settled.size(); ++next) {
            m_edges.insert(settled[next]->id);
            for (const Inference* bearing : m_debate.bearingOn(settled[next]->id)) {
                if (bearing->kind != InferenceKind::Restate)
                    settled.push_back(bearing);
            }
        }
        for (const Inference* inference : m_debate.inferences().inOrder()) {
            if (m_edges.contains(inference->id))
                m_edgeIdOf.insert(inference->id, taken(*inference));
            else
                m_report.lost.push_back({{}, lossOf(*inference), inference->id});
        }
    }

    static QString lossOf(const Inference& inference)
    {
        return inference.kind == InferenceKind::Restate
            ? Sentences::tr("A restatement has no place in an argumentation graph and is left out.")
            : Sentences::tr(
                "This bears on a restatement, which has no place in an argumentation graph, and is left out.");
    }

    /// Whose each claim is: as a statement says, or else the proponent's unless it speaks against one of theirs.
    void takeSides()
    {
        std::vector<const Claim*> known;
        for (const Claim* claim : m_claims) {
            const std::optional<bool> isOpponents = statedSide(claim->id);
            if (!isOpponents && !isRoot(claim->id))
                continue;
            m_isOpponents.insert(claim->id, isOpponents.value_or(false));
            known.push_back(claim);
        }
        for (std::size_t next = 0; next < known.size(); ++next)
            spread(Target(known[next]->id), m_isOpponents.value(known[next]->id), known);
    }

    std::optional<bool> statedSide(ClaimId claim) const
    {
        for (const Statement* statement : m_debate.statementsOn(claim)) {
            for (const Speaker& speaker : statement->speakers) {
                const Stakeholder* person = m_debate.find(speaker.stakeholder);
                if (person && (person->name == argKept::proponent || person->name == argKept::opponent))
                    return person->name == argKept::opponent;
            }
        }
        return std::nullopt;
    }

    bool isRoot(ClaimId claim) const
    {
        return std::ranges::none_of(
            m_debate.restingOn(claim), [&](const Inference* inference) { return m_edges.contains(inference->id); });
    }

    /// To what bears on a target of this side, and on the steps of that in turn.
    void spread(Target target, bool isOpponents, std::vector<const Claim*>& known)
    {
        std::vector<std::pair<Target, bool>> open = {{target, isOpponents}};
        while (!open.empty()) {
            const auto [at, side] = open.back();
            open.pop_back();
            for (const Inference* inference : m_debate.bearingOn(at)) {
                if (!m_edges.contains(inference->id))
                    continue;
                const bool theirs = inference->kind == InferenceKind::Attack ? !side : side;
                for (const Premise& premise : inference->premises) {
                    if (m_isOpponents.contains(premise.claim))
                        continue;
                    m_isOpponents.insert(premise.claim, theirs);
                    known.push_back(m_debate.find(premise.claim));
                }
                open.push_back({Target(inference->id), theirs});
            }
        }
    }

    QByteArray written(const QStringList& words)
    {
        m_sheet.begin(graphId(), m_topic ? m_topic->external : QString(), stanceOnTopic());
        QStringList segments;
        std::vector<std::size_t> order(m_claims.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::ranges::stable_sort(order, {}, [&](std::size_t i) { return placeOf(m_claims[i]->id); });
        QHash<ClaimId, QString> segmentOf;
        for (const std::size_t i : order) {
            const bool isImplicit = m_claims[i]->kept[argKept::isImplicit].toBool();
            const QString& text = words[static_cast<qsizetype>(i)];
            segmentOf.insert(m_claims[i]->id, m_sheet.addSegment(text, isImplicit));
            if (!isImplicit)
                m_text += text;
        }
        for (const Claim* claim : m_claims)
            m_sheet.addUnit(m_idOf.value(claim->id), m_isOpponents.value(claim->id));
        for (const Claim* claim : m_claims)
            m_sheet.addEdge({}, segmentOf.value(claim->id), m_idOf.value(claim->id), ArgEdgeType::Segmentation);
        for (const Inference* inference : m_debate.inferences().inOrder()) {
            if (m_edges.contains(inference->id))
                addEdges(*inference);
        }
        return m_sheet.end();
    }

    /// In the text it is quoted from; what is quoted from none comes last.
    std::pair<double, int> placeOf(ClaimId claim) const
    {
        std::pair<double, int> first{std::numeric_limits<double>::infinity(), 0};
        for (const Statement* statement : m_debate.statementsOn(claim)) {
            const Excerpt* excerpt = m_debate.find(statement->excerpt);
            if (const Document* document = excerpt ? m_debate.find(excerpt->document) : nullptr)
                first = std::min(first, {document->order, excerpt->start});
        }
        return first;
    }

    void addEdges(const Inference& inference)
    {
        const auto* claim = std::get_if<ClaimId>(&inference.target);
        const QString target = claim ? m_idOf.value(*claim) : m_edgeIdOf.value(std::get<InferenceId>(inference.target));
        const QString id = m_edgeIdOf.value(inference.id);
        const ArgEdgeType attack = claim ? ArgEdgeType::Rebuttal : ArgEdgeType::Undercut;
        const ArgEdgeType support = inference.scheme == u"example" ? ArgEdgeType::Example : ArgEdgeType::Support;
        m_sheet.addEdge(id, m_idOf.value(inference.premises.front().claim), target,
            inference.kind == InferenceKind::Attack ? attack : support);
        for (std::size_t i = 1; i < inference.premises.size(); ++i)
            m_sheet.addEdge({}, m_idOf.value(inference.premises[i].claim), id, ArgEdgeType::Addition);
    }

    QString stanceOnTopic() const
    {
        const std::vector<const Statement*> statements
            = m_topic ? m_debate.statementsOn(m_topic->id) : std::vector<const Statement*>();
        if (statements.empty())
            return {};
        const Stance stance = statements.front()->stance;
        return stance == Stance::For ? u"pro"_s : stance == Stance::Against ? u"con"_s : u"unclear"_s;
    }

    const Debate& m_debate;
    std::vector<const Claim*> m_claims; ///< those that become units
    const Claim* m_topic = nullptr;
    QString m_prefix; ///< of the keys that reading will make
    QStringList m_text; ///< the segments of the text, in its order
    ArgSheet m_sheet;
    QHash<ClaimId, QString> m_idOf;
    QHash<InferenceId, QString> m_edgeIdOf;
    std::vector<RecordId> m_renamed; ///< that could not keep what they are called
    QSet<InferenceId> m_edges;
    QHash<ClaimId, bool> m_isOpponents;
    Report m_report;
};

}

Exported writeArggraph(const Debate& debate)
{
    return GraphWriter(debate).write();
}

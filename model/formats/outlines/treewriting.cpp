#include "model/formats/outlines/argumenttree.h"

#include "model/debate/csl.h"
#include "model/debate/sentences.h"

#include <deque>
#include <unordered_map>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace {

/// One premise of an inference, and what it bears on.
struct Step {
    InferenceId of; ///< none: an option of a question
    bool isFirst = true; ///< of the inference's premises
    EntryBearing bearing = EntryBearing::Reason;
    ClaimId claim;
};

/// Takes inferences apart into what an outline has words for.
class Steps {
public:
    Steps(const Debate& debate, const TreeRoom& room, Report& report)
        : m_debate(debate)
        , m_room(room)
        , m_report(report)
    {
        for (const Inference* inference : debate.inferences().inOrder())
            takeApart(*inference);
    }

    const std::vector<Step>& on(Target target) const
    {
        static const std::vector<Step> none;
        const auto found = m_steps.find(target);
        return found == m_steps.end() ? none : found->second;
    }
    bool isSomewhere(ClaimId claim) const { return m_premises.contains(claim); }

private:
    void lose(const Inference& inference, const QString& what) { m_report.lost.push_back({{}, what, inference.id}); }

    bool canStay(const Inference& inference) const
    {
        return std::holds_alternative<ClaimId>(inference.target)
            || (m_room.steps && inference.kind != InferenceKind::Restate);
    }
    Target targetOf(const Inference& inference)
    {
        if (canStay(inference))
            return inference.target;
        lose(inference,
            Sentences::tr("It bears on a step; it is written as bearing on the claim that this step starts from."));
        return m_debate.find(std::get<InferenceId>(inference.target))->premises.front().claim;
    }
    EntryBearing bearingOf(const Inference& inference, Target target)
    {
        if (inference.kind == InferenceKind::Restate && !m_room.restatements) {
            lose(inference, Sentences::tr("It says the same in other words; it is written as a reason."));
            return EntryBearing::Reason;
        }
        const bool isOnStep = std::holds_alternative<InferenceId>(target);
        switch (inference.kind) {
        case InferenceKind::Support:
            return isOnStep ? EntryBearing::Backing : EntryBearing::Reason;
        case InferenceKind::Attack:
            return isOnStep ? EntryBearing::Undercut : EntryBearing::Objection;
        default:
            return EntryBearing::Restatement;
        }
    }
    void takeApart(const Inference& inference)
    {
        const Target target = targetOf(inference);
        const EntryBearing bearing = bearingOf(inference, target);
        if (inference.premises.size() > 1)
            lose(inference,
                Sentences::tr("Its premises count together; they are written as entries that each count alone."));
        bool isFirst = true;
        for (const Premise& premise : inference.premises) {
            if (target == Target(premise.claim)) {
                lose(inference, Sentences::tr("It would bear on its own premise here, and is left out."));
            } else {
                m_steps[target].push_back({inference.id, isFirst, bearing, premise.claim});
                m_premises.insert(premise.claim);
                isFirst = false;
            }
        }
    }

    const Debate& m_debate;
    const TreeRoom& m_room;
    Report& m_report;
    std::unordered_map<RecordId, std::vector<Step>> m_steps;
    std::unordered_set<ClaimId> m_premises;
};

QString addressOf(const Source& source)
{
    const QString url = csl::url(source.csl);
    return url.isEmpty() && !csl::doi(source.csl).isEmpty() ? u"https://doi.org/"_s + csl::doi(source.csl) : url;
}

std::optional<Reference> referenceOf(const Debate& debate, const Statement& statement)
{
    const Excerpt* excerpt = debate.find(statement.excerpt);
    const Document* document = excerpt ? debate.find(excerpt->document) : nullptr;
    const Source* source = debate.find(document ? document->source : statement.source);
    if (!source)
        return std::nullopt;
    const Reference reference{
        addressOf(*source), csl::text(source->csl, u"title"_s), excerpt ? excerpt->exact : QString()};
    return reference.url.isEmpty() && reference.title.isEmpty() ? std::nullopt : std::optional(reference);
}

class TreeWriting {
public:
    TreeWriting(const Debate& debate, const TreeRoom& room, Report& report)
        : m_debate(debate)
        , m_room(room)
        , m_report(report)
        , m_steps(debate, room, report)
    {
    }

    ArgumentTree tree()
    {
        m_tree.info = m_debate.info();
        for (const Issue* issue : m_debate.issues().inOrder())
            write(*issue);
        for (const Claim* claim : m_debate.claims().inOrder()) {
            if (!m_steps.isSomewhere(claim->id) && !claim->issue)
                writeRoot(claim->id);
        }
        writeDeepOnes();
        for (const Claim* claim : m_debate.claims().inOrder()) { // those in circles that nothing leads to
            writeRoot(claim->id);
            writeDeepOnes();
        }
        for (const auto& [entry, claim] : m_references)
            m_tree.entries[static_cast<std::size_t>(entry)].sameAs = m_places.at(claim);
        tellOfTheRest();
        return std::move(m_tree);
    }

private:
    /// An entry that is still to be written.
    struct Pending {
        Step step;
        int parent = -1;
        int depth = 0;
    };

    void write(const Issue& issue)
    {
        const std::vector<const Claim*> options = m_debate.optionsOf(issue.id);
        if (options.empty() && !m_room.emptyQuestions) {
            m_report.lost.push_back({{}, Sentences::tr("A question without options has no place in it."), issue.id});
            return;
        }
        Entry entry;
        entry.isQuestion = true;
        entry.issue = issue.id;
        entry.claim.text = issue.text;
        entry.claim.note = issue.note;
        if (!options.empty())
            entry.topic = topicOf(*options.front());
        m_tree.entries.push_back(entry);
        std::vector<Step> steps;
        for (const Claim* option : options)
            steps.push_back({{}, true, EntryBearing::Option, option->id});
        writeAll(steps, static_cast<int>(m_tree.entries.size()) - 1, 1);
    }
    void writeRoot(ClaimId claim)
    {
        if (!m_places.contains(claim))
            writeAll({{{}, true, EntryBearing::None, claim}}, -1, 0);
    }
    void writeDeepOnes()
    {
        for (; !m_deepOnes.empty(); m_deepOnes.pop_front())
            writeRoot(m_deepOnes.front());
    }
    void writeAll(const std::vector<Step>& steps, int parent, int depth)
    {
        std::vector<Pending> pending;
        pushOnto(pending, steps, parent, depth);
        while (!pending.empty()) {
            const Pending next = pending.back();
            pending.pop_back();
            write(next, pending);
        }
    }
    static void pushOnto(std::vector<Pending>& pending, const std::vector<Step>& steps, int parent, int depth)
    {
        for (auto step = steps.rbegin(); step != steps.rend(); ++step)
            pending.push_back({*step, parent, depth});
    }
    void write(const Pending& one, std::vector<Pending>& pending)
    {
        const int place = static_cast<int>(m_tree.entries.size());
        if (one.depth > 2 * m_room.depth) { // steps on steps cannot come to the top
            m_deepOnes.push_back(one.step.claim);
            return;
        }
        const bool isFull = one.depth <= m_room.depth && !m_places.contains(one.step.claim);
        m_tree.entries.push_back(entryOf(one, isFull));
        if (isFull) {
            m_places[one.step.claim] = place;
            pushOnto(pending, m_steps.on(one.step.claim), place, one.depth + 1);
        } else {
            m_references.emplace_back(place, one.step.claim);
            m_deepOnes.push_back(one.step.claim);
        }
        m_written.insert(one.step.of);
        if (one.step.of && one.step.isFirst)
            pushOnto(pending, m_steps.on(one.step.of), place, one.depth + 1);
    }
    Entry entryOf(const Pending& one, bool isFull) const
    {
        const Claim& claim = *m_debate.find(one.step.claim);
        Entry entry;
        entry.parent = one.parent;
        entry.bearing = one.step.bearing;
        entry.step = one.step.isFirst ? one.step.of : InferenceId();
        entry.topic = topicOf(claim);
        if (!isFull)
            return entry;
        entry.claim = claim;
        for (TagId tag : claim.tags)
            entry.tags += m_debate.find(tag)->name;
        entry.references = referencesOf(m_debate, claim.id);
        return entry;
    }
    void tellOfTheRest()
    {
        for (const Inference* inference : m_debate.inferences().inOrder()) {
            if (!m_written.contains(inference->id))
                m_report.lost.push_back({{}, Sentences::tr("It has no place in an outline."), inference->id});
        }
        Remark bare{u"statements"_s, {}, {}};
        int count = 0;
        for (const Statement* statement : m_debate.table<Statement>().inOrder()) {
            if (referenceOf(m_debate, *statement))
                continue;
            bare.about = count++ == 0 ? RecordId(statement->id) : bare.about;
        }
        bare.what = Sentences::tr("What leans on no source with an address or a title is left out: %1.").arg(count);
        if (count > 0)
            m_report.lost.push_back(bare);
    }
    QStringList topicOf(const Claim& claim) const { return namesTo(claim.topic, m_debate); }

    const Debate& m_debate;
    const TreeRoom& m_room;
    Report& m_report;
    Steps m_steps;
    ArgumentTree m_tree;
    std::unordered_set<InferenceId> m_written;
    std::unordered_map<ClaimId, int> m_places; ///< where each claim stands in full
    std::vector<std::pair<int, ClaimId>> m_references;
    std::deque<ClaimId> m_deepOnes; ///< to come to the top
};

}

ArgumentTree treeOf(const Debate& debate, const TreeRoom& room, Report& report)
{
    return TreeWriting(debate, room, report).tree();
}

QStringList namesTo(TopicId topic, const Debate& debate)
{
    QStringList names;
    for (const Topic* one = debate.find(topic); one; one = debate.find(one->parent))
        names.prepend(one->name);
    return names;
}

std::vector<int> depthsOf(const ArgumentTree& tree)
{
    std::vector<int> depths;
    for (const Entry& entry : tree.entries)
        depths.push_back(entry.parent < 0 ? 0 : depths[static_cast<std::size_t>(entry.parent)] + 1);
    return depths;
}

std::vector<Reference> referencesOf(const Debate& debate, ClaimId claim)
{
    std::vector<Reference> found;
    for (const Statement* statement : debate.statementsOn(claim)) {
        const std::optional<Reference> reference = referenceOf(debate, *statement);
        if (reference && std::find(found.begin(), found.end(), *reference) == found.end())
            found.push_back(*reference);
    }
    return found;
}

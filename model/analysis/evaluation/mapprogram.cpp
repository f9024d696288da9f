#include "model/analysis/evaluation/mapprogram.h"

#include "model/analysis/evaluation/restatements.h"
#include "model/debate/indexat.h"

#include <algorithm>

namespace {

/// Writes the rules of one debate.
class Writer {
public:
    Writer(const Debate& debate, const MapReading& reading)
        : m_debate(debate)
        , m_reading(reading)
        , m_map{MapElements(debate), Program()}
        , m_attitudes(at(m_map.elements.count()))
        , m_grounds(at(m_map.elements.count()), -1)
    {
        m_map.program = Program(2 * m_map.elements.count());
        for (const Assumption& assumption : reading.assumptions) {
            if (const int element = m_map.elements.of(assumption.target); element >= 0)
                m_attitudes[at(element)] = assumption.attitude;
        }
    }

    MapProgram write()
    {
        if (m_reading.support == SupportReading::Necessary || m_reading.support == SupportReading::Evidential)
            writeGrounds();
        for (const Claim& claim : m_debate.claims().all())
            writeElement(m_map.elements.of(claim.id), nullptr);
        for (const Inference& inference : m_debate.inferences().all())
            writeElement(m_map.elements.of(inference.id), &inference);
        for (const Inference& inference : m_debate.inferences().all())
            writeBearing(inference);
        for (const Issue& issue : m_debate.issues().all()) {
            if (issue.exclusive)
                writeRivals(issue.id);
        }
        return std::move(m_map);
    }

private:
    static constexpr std::size_t mostPairs = 16; ///< options of a question that are written two by two

    Program& program() { return m_map.program; }
    int hit(int element) const { return m_map.hit(element); }
    bool is(int element, Attitude attitude) const { return m_attitudes[at(element)] == attitude; }

    void writeElement(int element, const Inference* inference)
    {
        program().addRule(element, RuleKind::Element, element);
        if (inference) {
            for (const Premise& premise : inference->premises)
                program().holds(isThere(premise) ? m_map.elements.of(premise.claim) : absent());
        }
        if (is(element, Attitude::Accept))
            return;
        if (m_grounds[at(element)] >= 0)
            program().holds(m_grounds[at(element)]);
        program().fails(hit(element));
        if (is(element, Attitude::Reject))
            program().addRule(hit(element), RuleKind::Assumed, element);
        if (is(element, Attitude::Suspend))
            suspend(element);
    }

    bool isThere(const Premise& premise) const { return m_map.elements.of(premise.claim) >= 0; }
    bool isWhole(const Inference& inference) const
    {
        return std::all_of(inference.premises.begin(), inference.premises.end(),
            [&](const Premise& premise) { return isThere(premise); });
    }

    /// An atom without rules, in place of a claim that is not there: nothing holds by it.
    int absent()
    {
        if (m_absent < 0)
            m_absent = program().addAtom();
        return m_absent;
    }

    /// What speaks against it speaks against itself: neither is ever settled.
    void suspend(int element)
    {
        const int open = program().addAtom();
        program().addRule(open, RuleKind::Suspended, element);
        program().fails(open);
        program().addRule(hit(element), RuleKind::Suspended, element);
        program().holds(open);
    }

    void writeBearing(const Inference& inference)
    {
        const int number = m_map.elements.of(inference.id);
        const int target = m_map.elements.of(inference.target);
        if (target < 0 || !isWhole(inference))
            return;
        switch (inference.kind) {
        case InferenceKind::Attack:
            if (beginHit(target, RuleKind::Objection, number))
                program().holds(number);
            break;
        case InferenceKind::Support:
            if (m_reading.support == SupportReading::Deductive)
                writeBack(inference, number, target, RuleKind::Commitment);
            break;
        case InferenceKind::Restate:
            if (m_map.elements.isClaim(target))
                writeRestatement(inference, number, target);
            break;
        }
    }

    /// Begins a rule by which something speaks against an element, unless that is accepted.
    bool beginHit(int element, RuleKind kind, int origin)
    {
        if (is(element, Attitude::Accept))
            return false;
        program().addRule(hit(element), kind, origin);
        return true;
    }

    void writeRestatement(const Inference& inference, int number, int target)
    {
        for (const Premise& premise : inference.premises) {
            if (!beginHit(target, RuleKind::Restatement, number))
                break;
            program().holds(hit(m_map.elements.of(premise.claim)));
            program().fails(hit(number));
        }
        writeBack(inference, number, target, RuleKind::Restatement);
    }

    /// Transposition: if the conclusion is answered and all premises but one stand, that one is answered.
    void writeBack(const Inference& inference, int number, int target, RuleKind kind)
    {
        const std::size_t count = inference.premises.size();
        const std::vector<int> before = othersOf(inference, number, false);
        const std::vector<int> after = othersOf(inference, number, true);
        for (std::size_t i = 0; i < count; ++i) {
            if (!beginHit(premiseOf(inference, i), kind, number))
                continue;
            program().holds(hit(target));
            if (before[i] >= 0)
                program().holds(before[i]);
            if (after[i] >= 0)
                program().holds(after[i]);
            program().fails(hit(number));
        }
    }
    int premiseOf(const Inference& inference, std::size_t place) const
    {
        return m_map.elements.of(inference.premises[place].claim);
    }

    /// For each premise an atom that holds when all premises before it stand (or all after it); -1: there are none.
    std::vector<int> othersOf(const Inference& inference, int number, bool isAfter)
    {
        const std::size_t count = inference.premises.size();
        std::vector<int> others(count, -1);
        int last = -1;
        for (std::size_t step = 0; step < count; ++step) {
            const std::size_t place = isAfter ? count - 1 - step : step;
            others[place] = last;
            last = last < 0 ? premiseOf(inference, place) : both(last, premiseOf(inference, place), number);
        }
        return others;
    }
    int both(int one, int other, int origin)
    {
        const int atom = program().addAtom();
        program().addRule(atom, RuleKind::Helper, origin);
        program().holds(one);
        program().holds(other);
        return atom;
    }

    void writeRivals(IssueId issue)
    {
        std::vector<int> options;
        for (const Claim* claim : m_debate.optionsOf(issue))
            options.push_back(m_map.elements.of(claim->id));
        if (options.size() <= mostPairs) {
            for (int option : options)
                writeRivals(option, options);
            return;
        }
        writeRivals(options);
        std::reverse(options.begin(), options.end());
        writeRivals(options);
    }
    void writeRivals(int option, const std::vector<int>& options)
    {
        for (int other : options) {
            if (other != option && beginHit(option, RuleKind::Rival, other))
                program().holds(other);
        }
    }

    /// Each option that stands speaks against those after it, without a rule for each two of them.
    void writeRivals(const std::vector<int>& options)
    {
        int before = options.front();
        for (std::size_t i = 1; i < options.size(); ++i) {
            if (beginHit(options[i], RuleKind::Rival, options[i]))
                program().holds(before);
            before = either(before, options[i]);
        }
    }
    int either(int one, int other)
    {
        const int atom = program().addAtom();
        for (int part : {one, other}) {
            program().addRule(atom, RuleKind::Rival, part);
            program().holds(part);
        }
        return atom;
    }

    /// For each element that needs one an atom that says it has a reason or evidence.
    void writeGrounds()
    {
        const Restatements same(m_debate, m_map.elements);
        if (m_reading.support == SupportReading::Evidential)
            markClaims();
        for (const Inference& inference : m_debate.inferences().all()) {
            if (inference.kind == InferenceKind::Support && m_map.elements.of(inference.target) >= 0)
                writeGround(same.of(m_map.elements.of(inference.target)), m_map.elements.of(inference.id));
        }
        for (int element = 0; element < m_map.elements.count(); ++element)
            m_grounds[at(element)] = m_grounds[at(same.of(element))];
        if (m_reading.support == SupportReading::Evidential)
            writeEvidence();
    }
    void markClaims()
    {
        for (int claim = 0; claim < m_map.elements.claims(); ++claim)
            m_grounds[at(claim)] = program().addAtom();
    }
    void writeGround(int target, int reason)
    {
        if (m_grounds[at(target)] < 0)
            m_grounds[at(target)] = program().addAtom();
        program().addRule(m_grounds[at(target)], RuleKind::Ground, reason);
        program().holds(reason);
    }
    void writeEvidence()
    {
        for (const Statement& statement : m_debate.table<Statement>().all()) {
            const int claim = m_map.elements.of(statement.claim);
            if (claim >= 0 && statement.stance == Stance::For && (statement.excerpt || statement.source))
                program().addRule(m_grounds[at(claim)], RuleKind::Ground, claim);
        }
    }

    const Debate& m_debate;
    const MapReading& m_reading;
    MapProgram m_map;
    std::vector<std::optional<Attitude>> m_attitudes;
    int m_absent = -1;
    std::vector<int> m_grounds; ///< atom by element; -1: it needs none
};

}

MapElements::MapElements(const Debate& debate)
    : m_claims(debate.claims().count())
{
    m_ids.reserve(at(debate.claims().count() + debate.inferences().count()));
    m_claimNumbers.reserve(at(debate.claims().count()));
    m_inferenceNumbers.reserve(at(debate.inferences().count()));
    for (const Claim& claim : debate.claims().all()) {
        m_claimNumbers.set(claim.id.value, m_ids.size());
        m_ids.push_back(claim.id);
    }
    for (const Inference& inference : debate.inferences().all()) {
        m_inferenceNumbers.set(inference.id.value, m_ids.size());
        m_ids.push_back(inference.id);
    }
}

int MapElements::of(RecordId id) const
{
    if (id.kind == Kind::Claim)
        return of(id.as<ClaimId>());
    return id.kind == Kind::Inference ? of(id.as<InferenceId>()) : -1;
}

MapProgram programOf(const Debate& debate, const MapReading& reading)
{
    return Writer(debate, reading).write();
}

#include "model/store/references.h"

#include "model/debate/sentences.h"

#include <unordered_map>
#include <unordered_set>

namespace {

/// What a debate will hold after edits of which each record has one.
class Outcome {
public:
    Outcome(const Debate& debate, const Edits& edits)
        : m_debate(debate)
    {
        for (const Edit& edit : edits)
            m_isThere[edit.id()] = edit.record() != nullptr;
    }

    bool contains(RecordId id) const
    {
        const auto edited = m_isThere.find(id);
        return edited == m_isThere.end() ? m_debate.contains(id) : edited->second;
    }
    bool isEdited(RecordId id) const { return m_isThere.contains(id); }

    /// A reference that leads nowhere already is a fault of the file, and no reason to refuse other changes.
    bool wasBroken(RecordId from, RecordId to) const
    {
        const std::span<const RecordId> referrers = m_debate.referrers(to);
        return !m_debate.contains(to) && std::find(referrers.begin(), referrers.end(), from) != referrers.end();
    }

private:
    const Debate& m_debate;
    std::unordered_map<RecordId, bool> m_isThere;
};

bool breaksItsReferences(const Record& record, const Outcome& outcome)
{
    return std::visit(
        [&](const auto& r) {
            bool breaks = false;
            forEachReference(
                r, [&](RecordId to) { breaks = breaks || (!outcome.contains(to) && !outcome.wasBroken(r.id, to)); });
            return breaks;
        },
        record);
}

bool leavesReferrers(RecordId dropped, const Debate& debate, const Outcome& outcome)
{
    const std::span<const RecordId> referrers = debate.referrers(dropped);
    return std::any_of(
        referrers.begin(), referrers.end(), [&](RecordId referrer) { return !outcome.isEdited(referrer); });
}

}

Done checkReferences(const Debate& debate, const Edits& edits)
{
    const Outcome outcome(debate, edits);
    for (const Edit& edit : edits) {
        const bool breaks = edit.record() ? breaksItsReferences(*edit.record(), outcome)
                                          : leavesReferrers(edit.id(), debate, outcome);
        if (breaks)
            return Error{Sentences::tr("The change would leave something that refers to what is no longer there."),
                Sentences::tr("Nothing was changed.")};
    }
    return {};
}

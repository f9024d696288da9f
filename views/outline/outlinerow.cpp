#include "views/outline/outlinerow.h"

#include <QStringMatcher>

/// Rows may be nested deeper than the stack is: they are taken apart one by one.
OutlineRow::~OutlineRow()
{
    std::vector<std::unique_ptr<OutlineRow>> open = std::move(rows);
    while (!open.empty()) {
        const std::unique_ptr<OutlineRow> row = std::move(open.back());
        open.pop_back();
        std::move(row->rows.begin(), row->rows.end(), std::back_inserter(open));
        row->rows.clear();
    }
}

namespace {

class Contents {
public:
    Contents(const Debate& debate, const Homes& homes, const Kept* kept)
        : m_debate(debate)
        , m_homes(homes)
        , m_kept(kept)
    {
    }

    std::vector<RowContent> under(const RowContent& row)
    {
        if (row.kind == RowKind::Top)
            addTop();
        else if (row.kind == RowKind::Issue)
            addOptions(row.record.as<IssueId>());
        else if (row.kind == RowKind::Inference)
            addInference(row.record.as<InferenceId>());
        else if (row.kind == RowKind::Claim && !row.isReference)
            addBearing(row.record.as<ClaimId>());
        return std::move(m_rows);
    }

private:
    void add(const RowContent& row)
    {
        if (!m_kept || (m_kept->contains(row.record) && !row.isReference))
            m_rows.push_back(row);
    }
    void addTop()
    {
        for (const Issue* issue : m_debate.issues().inOrder())
            add({RowKind::Issue, issue->id});
        for (ClaimId claim : m_homes.top())
            add({RowKind::Claim, claim});
    }
    void addOptions(IssueId issue)
    {
        for (const Claim* claim : m_debate.optionsOf(issue))
            add({RowKind::Claim, claim->id});
    }
    void addPremise(const Inference& inference, ClaimId claim, bool isAlone)
    {
        add({RowKind::Claim, claim, inference.id, isAlone, m_homes.homeOf(claim) != RecordId(inference.id)});
    }
    void addInference(InferenceId id)
    {
        const Inference* inference = m_debate.find(id);
        if (!inference)
            return;
        for (const Premise& premise : inference->premises)
            addPremise(*inference, premise.claim, false);
        addBearing(id);
    }
    void addBearing(Target target)
    {
        for (const Inference* inference : m_debate.bearingOn(target)) {
            if (inference->premises.size() == 1 && m_debate.bearingOn(inference->id).empty())
                addPremise(*inference, inference->premises.front().claim, true);
            else
                add({RowKind::Inference, inference->id});
        }
    }

    const Debate& m_debate;
    const Homes& m_homes;
    const Kept* m_kept;
    std::vector<RowContent> m_rows;
};

bool isBornOn(const Debate& debate, RecordId target)
{
    for (RecordId referrer : debate.referrers(target)) {
        const Inference* inference = debate.find(referrer.as<InferenceId>());
        if (inference && RecordId(inference->target) == target)
            return true;
    }
    return false;
}

/// Keeps a record and everything above it.
void keepWithAbove(const Debate& debate, const Homes& homes, RecordId record, Kept& kept)
{
    while (record && kept.insert(record).second)
        record = aboveInOutline(debate, homes, record);
}

}

std::vector<RowContent> contentsUnder(const Debate& debate, const Homes& homes, const RowContent& row, const Kept* kept)
{
    return Contents(debate, homes, kept).under(row);
}

bool hasContentsUnder(const Debate& debate, const Homes& homes, const RowContent& row, const Kept* kept)
{
    if (row.kind == RowKind::Claim && !kept)
        return !row.isReference && isBornOn(debate, row.record);
    if (row.kind == RowKind::Inference && !kept)
        return true;
    return row.kind != RowKind::Draft && !contentsUnder(debate, homes, row, kept).empty();
}

RecordId aboveInOutline(const Debate& debate, const Homes& homes, RecordId record)
{
    if (const auto claim = record.as<ClaimId>())
        return homes.homeOf(claim);
    const Inference* inference = debate.find(record.as<InferenceId>());
    return inference ? RecordId(inference->target) : RecordId();
}

Kept keptByFilter(const Debate& debate, const Homes& homes, const QString& words)
{
    std::vector<RecordId> found;
    const QStringMatcher matcher(words, Qt::CaseInsensitive);
    const auto has = [&](const QString& text) { return matcher.indexIn(text) >= 0; };
    for (const Issue& issue : debate.issues().all()) {
        if (has(issue.text))
            found.push_back(issue.id);
    }
    for (const Claim& claim : debate.claims().all()) {
        if (has(claim.text) || has(claim.title))
            found.push_back(claim.id);
    }
    for (const Inference& inference : debate.inferences().all()) {
        if (!inference.note.isEmpty() && has(inference.note))
            found.push_back(inference.id);
    }
    Kept kept;
    kept.reserve(2 * found.size());
    for (RecordId id : found)
        keepWithAbove(debate, homes, id, kept);
    return kept;
}

#include "views/outline/outlinerows.h"

void renumber(OutlineRow& parent, std::size_t first)
{
    for (std::size_t i = first; i < parent.rows.size(); ++i)
        parent.rows[i]->number = static_cast<int>(i);
}

OutlineRows::OutlineRows()
    : m_top(std::make_unique<OutlineRow>())
{
}

std::unique_ptr<OutlineRow> OutlineRows::bare(OutlineRow& parent, const RowContent& content)
{
    auto row = std::make_unique<OutlineRow>();
    row->content = content;
    row->parent = &parent;
    if (content.kind == RowKind::Draft)
        return row;
    if (content.isReference)
        m_references[content.record.as<ClaimId>()].push_back(row.get());
    else
        m_rowOf[content.record] = row.get();
    if (content.standsForInference)
        m_rowOf[content.by] = row.get();
    return row;
}

std::unique_ptr<OutlineRow> OutlineRows::make(
    const Debate& debate, const Homes& homes, const Kept* kept, OutlineRow& parent, const RowContent& content)
{
    auto row = bare(parent, content);
    if (content.kind == RowKind::Inference)
        fill(debate, homes, kept, *row);
    return row;
}

void OutlineRows::fill(const Debate& debate, const Homes& homes, const Kept* kept, OutlineRow& row)
{
    std::vector<OutlineRow*> open = {&row};
    while (!open.empty()) {
        OutlineRow& next = *open.back();
        open.pop_back();
        if (std::exchange(next.isFilled, true))
            continue;
        for (const RowContent& content : contentsUnder(debate, homes, next.content, kept)) {
            next.rows.push_back(bare(next, content));
            if (content.kind == RowKind::Inference)
                open.push_back(next.rows.back().get());
        }
        renumber(next);
    }
}

OutlineRow* OutlineRows::made(RecordId record) const
{
    const auto row = m_rowOf.find(record);
    return row == m_rowOf.end() ? nullptr : row->second;
}

OutlineRow* OutlineRows::find(const Debate& debate, const Homes& homes, const Kept* kept, RecordId record)
{
    if (!debate.contains(record))
        return nullptr;
    fill(debate, homes, kept, *m_top);
    std::vector<RecordId> unmade;
    for (; record && !made(record); record = aboveInOutline(debate, homes, record)) {
        unmade.push_back(record);
        if (unmade.size() > static_cast<std::size_t>(debate.claims().count() + debate.inferences().count()))
            return nullptr; // a damaged chain of inferences
    }
    OutlineRow* row = record ? made(record) : m_top.get();
    for (auto next = unmade.rbegin(); next != unmade.rend() && row; ++next) {
        fill(debate, homes, kept, *row);
        row = made(*next);
    }
    return row == m_top.get() ? nullptr : row;
}

const std::vector<OutlineRow*>& OutlineRows::references(ClaimId claim) const
{
    static const std::vector<OutlineRow*> none;
    const auto rows = m_references.find(claim);
    return rows == m_references.end() ? none : rows->second;
}

void OutlineRows::forget(OutlineRow& row, const std::function<void(OutlineRow*)>& each)
{
    const auto forgetAt = [&](RecordId record, OutlineRow* one) {
        const auto known = m_rowOf.find(record);
        if (known != m_rowOf.end() && known->second == one)
            m_rowOf.erase(known);
    };
    std::vector<OutlineRow*> open = {&row};
    while (!open.empty()) {
        OutlineRow* one = open.back();
        open.pop_back();
        for (const auto& under : one->rows)
            open.push_back(under.get());
        each(one);
        forgetAt(one->content.record, one);
        forgetAt(one->content.by, one);
        const auto references = m_references.find(one->content.record.as<ClaimId>());
        if (one->content.isReference && references != m_references.end()) {
            std::erase(references->second, one);
            if (references->second.empty())
                m_references.erase(references);
        }
    }
}

std::vector<OutlineRow*> OutlineRows::filled() const
{
    std::vector<OutlineRow*> rows = {m_top.get()};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (const auto& under : rows[i]->rows) {
            if (under->isFilled || under->saidToHaveRows)
                rows.push_back(under.get());
        }
    }
    return rows;
}

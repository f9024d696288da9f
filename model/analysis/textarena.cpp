#include "model/analysis/textarena.h"

#include "model/analysis/folding.h"

#include <cstring>

void TextArena::drop(RecordId record)
{
    const auto known = m_blockOf.find(record);
    if (known == m_blockOf.end())
        return;
    Block& block = m_blocks[known->second];
    block.isDropped = true;
    // Nothing is found in what is left behind.
    std::memset(m_text.data() + block.begin, 0, block.end - block.begin);
    m_droppedBytes += block.end - block.begin;
    m_blockOf.erase(known);
}

void TextArena::put(RecordId record, const std::vector<SearchedField>& fields)
{
    drop(record);
    Block block{record, m_text.size(), 0, static_cast<quint32>(m_fields.size()), false};
    for (const SearchedField& field : fields) {
        const std::size_t before = m_text.size();
        appendFolded(m_text, field.text);
        std::replace(m_text.begin() + static_cast<std::ptrdiff_t>(before), m_text.end(), '\0', ' ');
        m_text += '\0';
        m_fields.push_back({m_text.size(), field.name, field.rank});
    }
    block.end = m_text.size();
    if (block.begin != block.end) {
        m_blockOf[record] = m_blocks.size();
        m_blocks.push_back(block);
    }
    if (m_droppedBytes > 65536 && m_droppedBytes > m_text.size() / 4)
        moveTogether();
}

void TextArena::moveTogether()
{
    TextArena together;
    together.m_text.reserve(m_text.size() - m_droppedBytes);
    for (const Block& block : m_blocks) {
        if (block.isDropped)
            continue;
        Block moved{block.record, together.m_text.size(), 0, static_cast<quint32>(together.m_fields.size()), false};
        together.m_text.append(m_text, block.begin, block.end - block.begin);
        moved.end = together.m_text.size();
        for (std::size_t i = block.firstField; i < m_fields.size() && m_fields[i].end <= block.end; ++i)
            together.m_fields.push_back(
                {m_fields[i].end - block.begin + moved.begin, m_fields[i].name, m_fields[i].rank});
        together.m_blockOf[block.record] = together.m_blocks.size();
        together.m_blocks.push_back(moved);
    }
    *this = std::move(together);
}

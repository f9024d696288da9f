#include "model/debate/sentences.h"
#include "model/reporting/reportwriter.h"

using namespace Qt::StringLiterals;

int ReportWriter::countOf(ClaimId option, Stance stance) const
{
    const std::vector<const Position*> held = m_positions->on(option);
    return static_cast<int>(
        std::ranges::count_if(held, [stance](const Position* one) { return one->stance == stance; }));
}

void ReportWriter::writePositions(const Claim& option, const QString& number)
{
    std::vector<const Position*> held = m_positions->on(option.id);
    if (held.empty())
        return;
    std::ranges::stable_sort(held, {}, [](const Position* one) { return one->stance; });
    heading(3, {}, {{Sentences::tr("Positions")}}, u"positions-"_s + number);
    ReportTable table{Sentences::tr("Who is for and against"),
        {Sentences::tr("Who"), Sentences::tr("Position"), Sentences::tr("Date"), Sentences::tr("Where")},
        {32, 18, 16, 34}};
    const auto kept = std::min(held.size(), static_cast<std::size_t>(m_limits.positions));
    for (std::size_t i = 0; i < kept; ++i) {
        const Position& position = *held[i];
        const Stakeholder* who = m_debate.find(m_positions->stakeholderOf(position));
        const StatementId strongest = m_positions->strongestOf(position);
        const Statement* statement = m_debate.find(strongest);
        const QString stance = symbolFor(position.stance) + u' ' + wordFor(position.stance);
        table.rows.push_back({{name(who ? who->name : QString())},
            {{position.isAttributed ? Sentences::tr("%1, as others say").arg(stance) : stance}},
            {{statement ? dateForPeople(statement->date) : QString()}}, whereFrom(strongest)});
    }
    m_report.blocks.push_back(std::move(table));
    if (kept < held.size())
        cut(Sentences::tr("Of %1 positions on option %2 the first %3 are told.")
                .arg(held.size())
                .arg(number)
                .arg(kept));
}

ReportText ReportWriter::whereFrom(StatementId id)
{
    const Statement* statement = m_debate.find(id);
    const Excerpt* excerpt = statement ? m_debate.find(statement->excerpt) : nullptr;
    const Document* document = excerpt ? m_debate.find(excerpt->document) : nullptr;
    if (document && m_debate.find(document->source))
        return m_citing.source(document->source, m_citing.placeOf(*excerpt));
    return statement ? m_citing.source(statement->source) : ReportText();
}

#include "app/commands/recordlines.h"

#include "app/commands/textlines.h"
#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

namespace {

/// The cells that a record has after its id.
class Cells {
public:
    explicit Cells(const Debate& debate)
        : m_debate(debate)
    {
    }

    QStringList of(const DebateInfo& info) const { return {oneLine(info.title)}; }
    QStringList of(const Issue& issue) const { return {oneLine(issue.text)}; }
    QStringList of(const Topic& topic) const { return {oneLine(topic.name)}; }
    QStringList of(const Tag& tag) const
    {
        return {Sentences::tr("%1 claims").arg(m_debate.claimsWith(tag.id).size()), oneLine(tag.name)};
    }
    QStringList of(const Claim& claim) const { return {oneLine(claim.text)}; }
    QStringList of(const Inference& inference) const
    {
        QStringList premises;
        for (const Premise& premise : inference.premises)
            premises += number(premise.claim);
        return {wordOf(inference.kind), premises.join(u" + "_s) + u" → "_s + number(inference.target)};
    }
    QStringList of(const Source& source) const
    {
        return {source.csl[u"type"_s].toString(), oneLine(source.csl[u"title"_s].toString())};
    }
    QStringList of(const Document& document) const
    {
        const Source* source = m_debate.find(document.source);
        const QString title = document.title.isEmpty() && source ? source->csl[u"title"_s].toString() : document.title;
        return {document.mediaType, oneLine(title.isEmpty() ? document.text : title)};
    }
    QStringList of(const Turn& turn) const
    {
        return {number(turn.document), range(turn.start, turn.end), nameOf(turn.speaker)};
    }
    QStringList of(const Excerpt& excerpt) const
    {
        return {number(excerpt.document), range(excerpt.start, excerpt.end), oneLine(excerpt.exact)};
    }
    QStringList of(const Stakeholder& stakeholder) const
    {
        return {wordOf(stakeholder.kind), oneLine(stakeholder.name)};
    }
    QStringList of(const Statement& statement) const
    {
        QStringList speakers;
        for (const Speaker& speaker : statement.speakers)
            speakers += nameOf(speaker.stakeholder);
        const Claim* claim = m_debate.find(statement.claim);
        return {statement.date, wordOf(statement.stance), oneLine(speakers.join(u", "_s), 40),
            oneLine(claim ? claim->text : QString())};
    }
    QStringList of(const Citation& citation) const
    {
        return {wordOf(citation.kind), wordOf(citation.verification),
            number(citation.from) + u" → "_s + number(citation.to)};
    }
    QStringList of(const CriticalAnswer& answer) const
    {
        return {number(answer.inference), wordOf(answer.answer), oneLine(answer.question)};
    }
    QStringList of(const Place& place) const { return {QString::number(place.x), QString::number(place.y)}; }
    QStringList of(const SavedView& view) const { return {oneLine(view.name)}; }
    QStringList of(const Dismissal& dismissal) const { return {oneLine(dismissal.finding), oneLine(dismissal.reason)}; }
    QStringList of(const Scheme& scheme) const
    {
        return {
            Sentences::tr("%n questions", nullptr, static_cast<int>(scheme.questions.size())), oneLine(scheme.name)};
    }
    QStringList of(const Scenario& scenario) const
    {
        return {Sentences::tr("%n assumptions", nullptr, static_cast<int>(scenario.assumptions.size())),
            oneLine(scenario.name)};
    }

private:
    static QString number(RecordId id) { return QString::number(id.value); }
    static QString range(int start, int end) { return QString::number(start) + u'–' + QString::number(end); }
    QString nameOf(StakeholderId id) const
    {
        const Stakeholder* stakeholder = m_debate.find(id);
        return stakeholder ? oneLine(stakeholder->name, 40) : QString();
    }

    const Debate& m_debate;
};

}

std::vector<QStringList> recordLines(const Debate& debate, Kind kind)
{
    const Cells cells(debate);
    std::vector<QStringList> rows;
    forEachKind([&]<class R>() {
        if (kindOf<R> != kind)
            return;
        for (const R* record : debate.table<R>().inOrder())
            rows.push_back(QStringList(QString::number(record->id.value)) + cells.of(*record));
    });
    return rows;
}

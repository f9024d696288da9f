#include "model/formats/arggraph/arglosses.h"

#include "model/debate/sentences.h"
#include "model/formats/arggraph/arggraphkept.h"
#include "model/formats/lostkinds.h"
#include "model/formats/tally.h"

using namespace Qt::StringLiterals;

namespace {

/// The claim with just what a graph holds of it.
Claim bare(const Claim& claim)
{
    Claim held;
    held.id = claim.id;
    held.text = claim.text;
    held.order = claim.order;
    held.external = claim.external;
    for (const QLatin1StringView mark : {argKept::isImplicit, argKept::isTopic}) {
        if (claim.kept.contains(mark))
            held.kept.insert(mark, claim.kept[mark]);
    }
    return held;
}

Inference bare(const Inference& inference)
{
    Inference held;
    held.id = inference.id;
    held.kind = inference.kind;
    for (const Premise& premise : inference.premises)
        held.premises.push_back({premise.claim});
    held.target = inference.target;
    if (inference.kind == InferenceKind::Support && inference.scheme == u"example")
        held.scheme = inference.scheme;
    held.order = inference.order;
    held.external = inference.external;
    return held;
}

class LossTeller {
public:
    LossTeller(const ArgWritten& written, Report& report)
        : m_written(written)
        , m_debate(written.debate)
        , m_report(report)
    {
    }

    void tell()
    {
        tellOfArguments();
        tellOfPeople();
        QList<Kind> told = {Kind::DebateInfo, Kind::Claim, Kind::Inference, Kind::Statement, Kind::Stakeholder};
        for (const Kind kind : {Kind::Source, Kind::Document, Kind::Excerpt}) {
            if (!isTextWhole())
                break;
            told += kind;
            carried(kind) = countsOf(m_debate)[static_cast<std::size_t>(kind)];
        }
        tellOfTheWhole(m_debate, m_report);
        tellOfLostKinds(m_debate, told, m_report);
    }

private:
    int& carried(Kind kind) { return m_report.carried[static_cast<std::size_t>(kind)]; }
    void add(const Tally& tally, const QString& what) { tally.tell(m_report.lost, what); }

    void tellOfArguments()
    {
        carried(Kind::Claim) = m_debate.claims().count();
        carried(Kind::Inference) = static_cast<int>(m_written.edges.size());
        Tally altered;
        for (std::size_t i = 0; i < m_written.claims.size(); ++i) {
            const Claim& claim = *m_written.claims[i];
            altered.addIf(claim.text != m_written.words[static_cast<qsizetype>(i)], {}, claim.id);
        }
        add(altered,
            Sentences::tr(
                "%n claims have characters that XML does not allow; they became �.", nullptr, altered.count()));
        const Tally claims = tallyOf<Claim>(m_debate, [](const Claim& claim) { return claim != bare(claim); });
        add(claims, Sentences::tr("%n claims keep nothing but their words.", nullptr, claims.count()));
        const Tally steps = tallyOf<Inference>(
            m_debate, [&](const Inference& one) { return m_written.edges.contains(one.id) && one != bare(one); });
        add(steps,
            Sentences::tr(
                "%n reasons and objections lose their scheme, note, weight, or the parts their premises play.", nullptr,
                steps.count()));
        Tally names;
        for (const RecordId id : m_written.renamed)
            names.add({}, id);
        add(names, Sentences::tr("%n records lose the identifier they came with.", nullptr, names.count()));
    }

    /// Sides are told from statements by Proponent and Opponent alone; the others have no place.
    void tellOfPeople()
    {
        const Tally statements = tallyOf<Statement>(m_debate, [&](const Statement& one) { return !isHeld(one); });
        add(statements,
            Sentences::tr(
                "%n statements are by neither Proponent nor Opponent and are left out.", nullptr, statements.count()));
        carried(Kind::Statement) = m_debate.table<Statement>().count() - statements.count();
        const Tally people = tallyOf<Stakeholder>(
            m_debate, [&](const Stakeholder& one) { return !isSide(one) && one.id != author(); });
        add(people,
            Sentences::tr(
                "%n stakeholders are neither Proponent nor Opponent and are left out.", nullptr, people.count()));
        carried(Kind::Stakeholder) = m_debate.table<Stakeholder>().count() - people.count();
    }

    static bool isSide(const Stakeholder& person)
    {
        return person.name == argKept::proponent || person.name == argKept::opponent;
    }

    bool isHeld(const Statement& statement) const
    {
        if (statement.speakers.size() != 1 || !statement.date.isEmpty() || !statement.note.isEmpty())
            return false;
        const Stakeholder* speaker = m_debate.find(statement.speakers.front().stakeholder);
        return speaker && (speaker->id == author() || (isSide(*speaker) && statement.stance == Stance::For));
    }

    /// Who takes a stance on the topic.
    StakeholderId author() const
    {
        const std::vector<const Statement*> stances
            = m_written.topic ? m_debate.statementsOn(m_written.topic->id) : std::vector<const Statement*>();
        return stances.empty() || stances.front()->speakers.empty() ? StakeholderId()
                                                                    : stances.front()->speakers.front().stakeholder;
    }

    bool isTextWhole() const
    {
        const SharedList<Document>& documents = m_debate.table<Document>().all();
        return documents.size() == 1 && m_debate.table<Source>().count() == 1
            && documents.front().text == m_written.text.join(u' ');
    }

    const ArgWritten& m_written;
    const Debate& m_debate;
    Report& m_report;
};

}

void tellOfLosses(const ArgWritten& written, Report& report)
{
    LossTeller(written, report).tell();
    if (!written.claims.empty())
        report.repaired.push_back(
            {{}, Sentences::tr("Each claim is said to be the proponent's or the opponent's, by what it speaks for.")});
}

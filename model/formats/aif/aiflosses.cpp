#include "model/formats/aif/aiflosses.h"

#include "model/debate/sentences.h"
#include "model/formats/lostkinds.h"
#include "model/formats/tally.h"

using namespace Qt::StringLiterals;

namespace {

bool hasForeign(const QJsonObject& kept)
{
    return std::ranges::any_of(kept.keys(), [](const QString& key) { return !key.startsWith("aif."_L1); });
}

class LossTeller {
public:
    LossTeller(const Debate& debate, const AifSpeech& speech)
        : m_debate(debate)
        , m_speech(speech)
    {
    }

    Report tell(const std::vector<RecordId>& renamed)
    {
        tellOfDebate();
        tellOfClaims();
        tellOfInferences();
        tellOfPeople();
        tellOfStatements();
        tellOfTexts();
        tellOfLostKinds(m_debate,
            {Kind::DebateInfo, Kind::Claim, Kind::Inference, Kind::Stakeholder, Kind::Statement, Kind::Excerpt,
                Kind::Source},
            m_report);
        tellOfNames(renamed);
        return std::move(m_report);
    }

private:
    void add(const Tally& tally, const QString& what) { tally.tell(m_report.lost, what); }

    void carry(Kind kind, int count) { m_report.carried[static_cast<std::size_t>(kind)] = count; }

    void tellOfDebate()
    {
        const DebateInfo& info = m_debate.info();
        const bool isLost = !info.title.isEmpty() || !info.question.isEmpty() || !info.summary.isEmpty()
            || !info.language.isEmpty() || info.support != SupportReading::Untyped || hasForeign(info.kept);
        if (isLost)
            m_report.lost.push_back(
                {{}, Sentences::tr("What the debate as a whole is about is left out."), RecordId(info.id)});
    }

    void tellOfClaims()
    {
        carry(Kind::Claim, m_debate.claims().count());
        const Tally words = tallyOf<Claim>(
            m_debate, [](const Claim& claim) { return !claim.title.isEmpty() || !claim.note.isEmpty(); });
        add(words, Sentences::tr("%n claims lose their title or note.", nullptr, words.count()));
        const Tally groups = tallyOf<Claim>(
            m_debate, [](const Claim& claim) { return claim.issue || claim.topic || !claim.tags.empty(); });
        add(groups, Sentences::tr("%n claims lose their question, topic or tags.", nullptr, groups.count()));
        const Tally weights = tallyOf<Claim>(m_debate, [](const Claim& claim) {
            return claim.weight || claim.standard != ProofStandard::None || !claim.defines.isEmpty();
        });
        add(weights,
            Sentences::tr("%n claims lose their weight, their proof standard or the term they define.", nullptr,
                weights.count()));
        const Tally kept = tallyOf<Claim>(m_debate, [](const Claim& claim) { return hasForeign(claim.kept); });
        add(kept, Sentences::tr("%n claims lose what was kept of the format they came from.", nullptr, kept.count()));
    }

    void tellOfInferences()
    {
        carry(Kind::Inference, m_debate.inferences().count());
        const Tally notes = tallyOf<Inference>(
            m_debate, [](const Inference& one) { return !one.note.isEmpty() || one.weight || hasForeign(one.kept); });
        add(notes,
            Sentences::tr(
                "%n reasons and objections lose their note, their weight or what was kept of the format they came from.",
                nullptr, notes.count()));
        const Tally roles = tallyOf<Inference>(m_debate, [](const Inference& one) {
            return std::ranges::any_of(
                one.premises, [](const Premise& premise) { return premise.implicit || !premise.role.isEmpty(); });
        });
        add(roles,
            Sentences::tr("%n reasons and objections lose which part each premise plays and which was not stated.",
                nullptr, roles.count()));
        const QStringList known = knownSchemeKeys();
        const Tally schemes = tallyOf<Inference>(
            m_debate, [&](const Inference& one) { return !one.scheme.isEmpty() && !known.contains(one.scheme); });
        add(schemes,
            Sentences::tr(
                "%n reasons and objections are of a scheme that AIF knows by name at most.", nullptr, schemes.count()));
    }

    void tellOfPeople()
    {
        carry(Kind::Stakeholder, m_debate.table<Stakeholder>().count());
        const Tally people = tallyOf<Stakeholder>(m_debate, [](const Stakeholder& one) {
            return one.kind != StakeholderKind::Person || !one.aliases.isEmpty() || one.partOf
                || !one.memberships.empty() || !one.description.isEmpty() || !one.link.isEmpty()
                || !one.initials.isEmpty() || !one.colour.isEmpty();
        });
        add(people, Sentences::tr("%n stakeholders keep nothing but their name.", nullptr, people.count()));
    }

    void tellOfStatements()
    {
        carry(Kind::Statement, m_debate.table<Statement>().count());
        const Tally stances = tallyOf<Statement>(m_debate, [](const Statement& one) {
            return one.stance == Stance::Mixed || one.stance == Stance::Conditional || !one.condition.isEmpty();
        });
        add(stances, Sentences::tr("%n mixed or conditional stances became unclear.", nullptr, stances.count()));
        const Tally dates = tallyOf<Statement>(
            m_debate, [](const Statement& one) { return !one.date.isEmpty() && !isAifTime(one.date); });
        add(dates, Sentences::tr("%n statements lose their date, which is no single day.", nullptr, dates.count()));
        const Tally notes = tallyOf<Statement>(m_debate, [](const Statement& one) {
            return one.credibility != 0 || (!one.note.isEmpty() && illocutionOf(one).scheme.name != one.note);
        });
        add(notes, Sentences::tr("%n statements lose their note or their credibility.", nullptr, notes.count()));
        const Tally roles = tallyOf<Statement>(m_debate, [](const Statement& one) {
            return std::ranges::any_of(
                one.speakers, [](const Speaker& speaker) { return speaker.role != SpeakerRole::Speaker; });
        });
        add(roles,
            Sentences::tr("%n statements lose who wrote, published or reported them: all named became speakers.",
                nullptr, roles.count()));
    }

    void tellOfTexts()
    {
        const Tally quoted = tallyOf<Excerpt>(m_debate, [&](const Excerpt& one) { return m_speech.isQuoted(one.id); });
        carry(Kind::Excerpt, quoted.count());
        add(quoted,
            Sentences::tr(
                "%n quotations keep their words, but not their place in their text.", nullptr, quoted.count()));
        const Tally notes = tallyOf<Excerpt>(m_debate, [&](const Excerpt& one) {
            return m_speech.isQuoted(one.id) && (!one.note.isEmpty() || !one.external.isEmpty());
        });
        add(notes, Sentences::tr("%n quotations lose their note or their identifier.", nullptr, notes.count()));
        const Tally unquoted
            = tallyOf<Excerpt>(m_debate, [&](const Excerpt& one) { return !m_speech.isQuoted(one.id); });
        add(unquoted, Sentences::tr("%n quotations are of no statement and are left out.", nullptr, unquoted.count()));
        const Tally named = tallyOf<Source>(m_debate, [&](const Source& one) { return m_speech.isNamed(one.id); });
        carry(Kind::Source, named.count());
        add(named, Sentences::tr("%n sources keep nothing but their address or title.", nullptr, named.count()));
        const Tally nameless = tallyOf<Source>(m_debate, [&](const Source& one) { return !m_speech.isNamed(one.id); });
        add(nameless,
            Sentences::tr("%n sources are of no statement, or have no address and no title, and are left out.", nullptr,
                nameless.count()));
    }

    void tellOfNames(const std::vector<RecordId>& renamed)
    {
        Tally names;
        for (const RecordId id : renamed)
            names.add({}, id);
        for (const RecordId id : m_speech.renamed())
            names.add({}, id);
        add(names,
            Sentences::tr(
                "%n records lose the identifier they came with, which AIF does not allow or somebody else has.",
                nullptr, names.count()));
    }

    const Debate& m_debate;
    const AifSpeech& m_speech;
    Report m_report;
};

}

Report aifLosses(const Debate& debate, const AifSpeech& speech, const std::vector<RecordId>& renamed)
{
    return LossTeller(debate, speech).tell(renamed);
}

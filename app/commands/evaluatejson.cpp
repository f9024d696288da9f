#include "app/commands/evaluateanswer.h"
#include "app/commands/recordids.h"
#include "model/formats/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace {

template<class AnId>
QString text(AnId id)
{
    return QString::number(id.value);
}

/// Writes an answer as an object for programs.
class ObjectWriter {
public:
    ObjectWriter(const Debate& debate, const EvaluateWishes& wishes, const EvaluateAnswer& answer, QByteArray& out)
        : m_debate(debate)
        , m_wishes(wishes)
        , m_answer(answer)
        , m_json(out)
    {
    }

    void write()
    {
        m_json.beginObject();
        m_json.member("semantics", m_wishes.standards ? u"proof-standards"_s : wordFor(m_wishes.semantics));
        m_json.member("support", wordOf(m_wishes.support));
        if (!m_answer.hasExtension)
            m_json.member("noExtension", true);
        if (!m_answer.evaluation.framework().isExact())
            m_json.member("shortened", true);
        writeElements<Claim>("claims");
        writeElements<Inference>("inferences");
        writeAssumptions();
        writeTrail("because", m_answer.because);
        writeTrail("defence", m_answer.defence);
        writeStandpoint();
        writeCamps();
        writeCruxes();
        if (m_answer.strengths)
            m_json.member("strengths", m_answer.strengths->account());
        m_json.endObject();
        m_json.finish();
    }

private:
    /// A list, each of whose members `writeOne` writes.
    template<class List, class WriteOne>
    void list(const char* name, const List& all, WriteOne writeOne)
    {
        m_json.key(name);
        m_json.beginArray();
        for (const auto& one : all)
            writeOne(one);
        m_json.endArray();
    }
    template<class List>
    void claims(const char* name, const List& all)
    {
        list(name, all, [&](ClaimId claim) { m_json.value(text(claim)); });
    }

    template<class R>
    void writeElements(const char* name)
    {
        list(name, m_debate.table<R>().inOrder(), [&](const R* one) {
            const auto element = static_cast<std::size_t>(m_answer.evaluation.elements().of(one->id));
            m_json.beginObject();
            m_json.member("id", text(one->id));
            m_json.member("standing", wordFor(m_answer.standings[element]));
            if (!m_answer.possible.empty())
                m_json.member("possible", bool(m_answer.possible[element]));
            if (m_answer.strengths)
                m_json.member("strength", m_answer.strengths->of(one->id));
            m_json.endObject();
        });
    }

    void writeAssumptions()
    {
        if (m_wishes.assumptions.empty())
            return;
        writeAssumptions(m_wishes.assumptions);
        writeFlips(m_answer.flips);
    }
    void writeAssumptions(const std::vector<Assumption>& assumptions)
    {
        list("assumptions", assumptions, [&](const Assumption& assumption) {
            m_json.beginObject();
            writeRecordId(m_json, "target", assumption.target);
            m_json.member("attitude", wordOf(assumption.attitude));
            m_json.endObject();
        });
    }
    void writeFlips(const std::vector<Flip>& flips)
    {
        list("flips", flips, [&](const Flip& flip) {
            m_json.beginObject();
            writeRecordId(m_json, "record", flip.record);
            m_json.member("before", wordFor(flip.before));
            m_json.member("after", wordFor(flip.after));
            m_json.endObject();
        });
    }

    void writeTrail(const char* name, const std::optional<Trail>& trail)
    {
        if (!trail)
            return;
        list(name, trail->steps, [&](const TrailStep& step) {
            m_json.beginObject();
            writeRecordId(m_json, "record", step.record);
            m_json.member("standing", wordFor(step.standing));
            m_json.member("text", step.text);
            list("links", step.links, [&](RecordId link) { writeRecordId(m_json, link); });
            list("because", step.because, [&](int place) { m_json.value(place); });
            m_json.endObject();
        });
    }

    void writeStandpoint()
    {
        if (!m_answer.standpoint)
            return;
        const Standpoint& standpoint = *m_answer.standpoint;
        m_json.key("standpoint");
        m_json.beginObject();
        m_json.member("stakeholder", text(standpoint.stakeholder));
        writeAssumptions(standpoint.assumptions);
        list("commitments", standpoint.commitments, [&](const Commitment& commitment) {
            m_json.beginObject();
            m_json.member("claim", text(commitment.claim));
            m_json.member("stance", commitment.isFor ? u"for"_s : u"against"_s);
            writeBy(commitment.by);
            m_json.member("step", commitment.step);
            m_json.endObject();
        });
        list("collisions", standpoint.collisions, [&](const Collision& collision) { writeCollision(collision); });
        writeFlips(standpoint.whatIf.flips);
        m_json.endObject();
    }
    /// Another answer to the same question leads there by no inference.
    void writeBy(InferenceId by)
    {
        if (by)
            m_json.member("by", text(by));
    }
    void writeCollision(const Collision& collision)
    {
        m_json.beginObject();
        m_json.member("claim", text(collision.claim));
        writeBy(collision.by);
        if (collision.said) {
            m_json.member("said", wordOf(*collision.said));
            m_json.member("statement", text(collision.statement));
        }
        m_json.member("text", collision.text);
        m_json.endObject();
    }

    void writeCamps()
    {
        if (!m_answer.camps)
            return;
        list("parts", *m_answer.camps, [&](const ContestedPart& part) {
            m_json.beginObject();
            claims("claims", part.claims);
            m_json.member("allCamps", part.isWhole);
            list("camps", part.camps, [&](const MapCamp& camp) { writeCamp(camp); });
            m_json.endObject();
        });
    }
    void writeCamp(const MapCamp& camp)
    {
        m_json.beginObject();
        claims("stands", camp.stands);
        claims("falls", camp.falls);
        claims("open", camp.open);
        list("stakeholders", camp.fits, [&](const CampFit& fit) {
            m_json.beginObject();
            m_json.member("id", text(fit.stakeholder));
            m_json.member("agree", fit.agree);
            m_json.member("conflict", fit.conflict);
            m_json.member("spoken", fit.spoken);
            m_json.endObject();
        });
        m_json.endObject();
    }

    void writeCruxes()
    {
        if (!m_answer.cruxes)
            return;
        list("cruxes", *m_answer.cruxes, [&](const Crux& crux) {
            m_json.beginObject();
            claims("claims", crux.claims);
            m_json.member("settles", crux.settles);
            m_json.member("atBest", crux.atBest);
            m_json.member("exact", crux.isExact);
            m_json.endObject();
        });
    }

    const Debate& m_debate;
    const EvaluateWishes& m_wishes;
    const EvaluateAnswer& m_answer;
    JsonWriter m_json;
};

}

QByteArray evaluateJson(const Debate& debate, const EvaluateWishes& wishes, const EvaluateAnswer& answer)
{
    QByteArray bytes;
    ObjectWriter(debate, wishes, answer, bytes).write();
    return bytes;
}

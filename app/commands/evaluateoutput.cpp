#include "app/commands/evaluateanswer.h"
#include "app/commands/textlines.h"
#include "model/analysis/evaluation/elementwords.h"
#include "model/analysis/positions/positionwords.h"
#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

namespace {

/// Writes an answer as paragraphs for people.
class TextWriter {
public:
    TextWriter(const Debate& debate, const EvaluateWishes& wishes, const EvaluateAnswer& answer)
        : m_debate(debate)
        , m_wishes(wishes)
        , m_answer(answer)
    {
    }

    QString write()
    {
        if (m_answer.because)
            writeTrails();
        if (m_answer.camps)
            writeCamps();
        if (m_answer.cruxes)
            writeCruxes();
        if (m_answer.standpoint)
            writeStandpoint();
        if (!m_wishes.assumptions.empty())
            writeFlips();
        if (m_paragraphs.isEmpty() || isJudgedOtherwise() || m_answer.strengths)
            writeClaims();
        if (m_answer.strengths)
            m_paragraphs += m_answer.strengths->account();
        if (!m_answer.evaluation.framework().isExact())
            m_paragraphs += Sentences::tr(
                "Some circles of reasons are so entangled that only short ways through them were followed.");
        return m_paragraphs.join(u"\n\n"_s) + u'\n';
    }

private:
    /// Reasons and flips are those of the cautious judgement.
    bool isJudgedOtherwise() const { return m_wishes.standards || m_wishes.semantics != Semantics::Grounded; }

    void writeTrails()
    {
        const QString head = isJudgedOtherwise() ? Sentences::tr("Why, judged cautiously:") + u'\n' : QString();
        m_paragraphs += head + linesOf(*m_answer.because);
        if (m_answer.defence)
            m_paragraphs += Sentences::tr("It can be held all the same:") + u'\n' + linesOf(*m_answer.defence);
    }
    static QString linesOf(const Trail& trail)
    {
        QStringList lines;
        for (const TrailStep& step : trail.steps)
            lines += step.text;
        lines.removeDuplicates();
        return lines.join(u'\n');
    }

    void writeCamps()
    {
        if (m_answer.camps->empty())
            m_paragraphs += Sentences::tr("Logic allows one camp only: nothing can be held in two ways.");
        int number = 0;
        for (const ContestedPart& part : *m_answer.camps) {
            const int camps = static_cast<int>(part.camps.size());
            const QString head = part.isWhole
                ? Sentences::tr("Part %1: %n camp(s)", nullptr, camps)
                : Sentences::tr("Part %1: more than %n camp(s), of which these", nullptr, camps);
            m_paragraphs += head.arg(++number);
            for (const MapCamp& camp : part.camps)
                writeCamp(part, camp);
        }
    }
    void writeCamp(const ContestedPart& part, const MapCamp& camp)
    {
        QStringList lines;
        for (const auto& [claims, label] : {std::pair(&camp.stands, labelFor(Standing::Stands)),
                 std::pair(&camp.falls, labelFor(Standing::Falls)), std::pair(&camp.open, Sentences::tr("open"))}) {
            for (ClaimId claim : *claims)
                lines += u"  "_s + label + u"  "_s + shortName(m_debate, claim);
        }
        constexpr std::size_t mostFits = 8;
        for (std::size_t i = 0; i < std::min(mostFits, camp.fits.size()); ++i)
            lines += u"    "_s + wordsFor(m_debate, part, camp.fits[i]);
        m_paragraphs += lines.join(u'\n');
    }

    void writeCruxes()
    {
        QStringList lines;
        const int open = m_answer.evaluation.count(Kind::Claim, Standing::Unsettled);
        for (const Crux& crux : *m_answer.cruxes)
            lines += wordsFor(m_debate, crux, open);
        m_paragraphs += open == 0 ? Sentences::tr("Nothing is open: every claim stands or falls.")
            : lines.isEmpty()     ? Sentences::tr("No claim, once settled, would settle others.")
                                  : lines.join(u'\n');
    }

    void writeStandpoint()
    {
        const Standpoint& standpoint = *m_answer.standpoint;
        QStringList lines = {Sentences::tr(
            "%1 holds %n claim(s) of this map true or false.", nullptr, static_cast<int>(standpoint.assumptions.size()))
                                 .arg(nameOf(m_debate, standpoint.stakeholder))};
        for (const Commitment& commitment : standpoint.commitments)
            lines += u"  "_s + wordsFor(m_debate, standpoint, commitment);
        for (const Collision& collision : standpoint.collisions)
            lines += u"  "_s + collision.text;
        if (standpoint.collisions.empty())
            lines += Sentences::tr("Nothing in it collides.");
        m_paragraphs += lines.join(u'\n');
        const int flips = static_cast<int>(standpoint.whatIf.flips.size());
        m_paragraphs += flipLines(standpoint.whatIf.flips,
            isJudgedOtherwise()
                ? Sentences::tr("From there %n thing(s) stand otherwise, judged cautiously:", nullptr, flips)
                : Sentences::tr("From there %n thing(s) stand otherwise:", nullptr, flips));
    }

    void writeFlips()
    {
        QStringList assumed;
        for (const Assumption& assumption : m_wishes.assumptions)
            assumed += wordsFor(m_debate, assumption);
        m_paragraphs += Sentences::tr("Taken for granted: %1.").arg(assumed.join(u"; "_s));
        const int flips = static_cast<int>(m_answer.flips.size());
        m_paragraphs += flipLines(m_answer.flips,
            isJudgedOtherwise() ? Sentences::tr("That flips %n thing(s), judged cautiously:", nullptr, flips)
                                : Sentences::tr("That flips %n thing(s):", nullptr, flips));
    }
    QString flipLines(const std::vector<Flip>& flips, const QString& head) const
    {
        if (flips.empty())
            return isJudgedOtherwise() ? Sentences::tr("Judged cautiously, nothing stands otherwise by that.")
                                       : Sentences::tr("Nothing stands otherwise by that.");
        QStringList lines = {head};
        for (const Flip& flip : flips)
            lines += u"  "_s + wordsFor(m_debate, flip);
        return lines.join(u'\n');
    }

    void writeClaims()
    {
        if (!m_answer.hasExtension)
            m_paragraphs
                += Sentences::tr("There is no stable extension: nothing can be held that leaves nothing open.");
        m_paragraphs
            += Sentences::tr("Of %n claim(s) %1 stand, %2 fall, and %3 are not settled by what is in this map.",
                nullptr, m_debate.claims().count())
                   .arg(m_answer.count(Kind::Claim, Standing::Stands))
                   .arg(m_answer.count(Kind::Claim, Standing::Falls))
                   .arg(m_answer.count(Kind::Claim, Standing::Unsettled));
        for (Standing standing : {Standing::Stands, Standing::Falls, Standing::Unsettled})
            writeClaims(standing);
    }
    void writeClaims(Standing standing)
    {
        QStringList lines;
        for (const Claim* claim : m_debate.claims().inOrder()) {
            const int element = m_answer.evaluation.elements().of(claim->id);
            if (m_answer.standings[static_cast<std::size_t>(element)] == standing)
                lines += u"  "_s + shortName(m_debate, claim->id) + remarkOn(element, claim->id);
        }
        if (!lines.isEmpty())
            m_paragraphs += titleOf(standing) + u'\n' + lines.join(u'\n');
    }
    static QString titleOf(Standing standing)
    {
        return standing == Standing::Stands ? Sentences::tr("Stands")
            : standing == Standing::Falls   ? Sentences::tr("Falls")
                                            : Sentences::tr("Not settled by what is in this map");
    }
    QString remarkOn(int element, ClaimId claim) const
    {
        QString remark;
        const auto place = static_cast<std::size_t>(element);
        if (!m_answer.possible.empty() && m_answer.standings[place] == Standing::Unsettled && m_answer.possible[place])
            remark += u", "_s + Sentences::tr("stands in some camp");
        if (m_answer.strengths)
            remark += u"  "_s + QString::number(m_answer.strengths->of(claim), 'f', 3);
        return remark;
    }

    const Debate& m_debate;
    const EvaluateWishes& m_wishes;
    const EvaluateAnswer& m_answer;
    QStringList m_paragraphs;
};

}

QString evaluateText(const Debate& debate, const EvaluateWishes& wishes, const EvaluateAnswer& answer)
{
    return TextWriter(debate, wishes, answer).write();
}

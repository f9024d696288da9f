#include "model/debate/editing/sources.h"

#include "model/debate/csl.h"
#include "model/debate/editing/claims.h"
#include "model/debate/editing/removal.h"
#include "model/debate/edtf.h"
#include "model/debate/sentences.h"

#include <deque>

using namespace Qt::StringLiterals;
using editing::goneError;

Source newSource(const Debate& debate, const QJsonObject& csl)
{
    Source source;
    source.id = newId<SourceId>();
    source.csl = csl;
    source.order = debate.table<Source>().orderAtEnd();
    return source;
}

static Done isDateOrEmpty(const QString& text)
{
    if (text.isEmpty() || isEdtf(text))
        return {};
    return Error{Sentences::tr("%1 is no date that Counterpoint can compare.").arg(quoted(text)),
        Sentences::tr("Write it like 2015, 2015-08 or 2015-08-11, with ~ after it when it is approximate.")};
}

static Done isReliabilityOrEmpty(const QString& code)
{
    if (code.isEmpty() || (gradeCalled(code) && code[0].isLetter()))
        return {};
    return Error{Sentences::tr("A reliability is one letter from A to F.")};
}

static Done isSound(const Source& source)
{
    const QJsonObject& item = source.csl;
    if (csl::title(item).isEmpty() && csl::authorNames(item).isEmpty() && csl::url(item).isEmpty()
        && csl::doi(item).isEmpty() && csl::text(item, u"container-title"_s).isEmpty())
        return Error{Sentences::tr("A source needs a title, a name or an address.")};
    for (const QString& date : {source.captured, source.gradedOn}) {
        if (const Done done = isDateOrEmpty(date); !done)
            return done;
    }
    return isReliabilityOrEmpty(source.reliability);
}

Result<Edits> addSource(const Debate&, const Source& source)
{
    if (const Done sound = isSound(source); !sound)
        return sound.error();
    return Edits{put(source)};
}

Result<Edits> reviseSource(const Debate& debate, const Source& source)
{
    if (const Done sound = isSound(source); !sound)
        return sound.error();
    return revise(debate, std::vector{source.id}, [&](Source& old) { old = source; });
}

Result<Edits> removeSources(const Debate& debate, const std::vector<SourceId>& sources)
{
    return removal(debate, std::vector<RecordId>(sources.begin(), sources.end()));
}

Result<Edits> gradeSource(const Debate& debate, SourceId source, const Grading& grading)
{
    for (const Done& done : {isReliabilityOrEmpty(grading.code), isDateOrEmpty(grading.on)}) {
        if (!done)
            return done.error();
    }
    const Grading kept = grading.code.isEmpty() ? Grading{} : grading;
    return revise(debate, std::vector{source}, [&](Source& one) {
        one.reliability = kept.code;
        one.gradedBy = tidied(kept.by);
        one.gradedOn = kept.on;
        one.reliabilityReason = tidied(kept.reason);
    });
}

Result<Edits> gradeStatement(const Debate& debate, StatementId statement, int credibility)
{
    if (credibility < 0 || credibility > 6)
        return Error{Sentences::tr("A credibility is a number from 1 to 6.")};
    return revise(debate, std::vector{statement}, [&](Statement& one) { one.credibility = credibility; });
}

Result<Edits> markCorrection(const Debate& debate, SourceId source, Correction correction, const QString& note)
{
    return revise(debate, std::vector{source}, [&](Source& one) {
        one.correction = correction;
        one.correctionNote = correction == Correction::None ? QString() : tidied(note);
    });
}

static QString bothNotes(const QString& kept, const QString& gone)
{
    if (kept.isEmpty() || gone.isEmpty() || kept == gone)
        return kept.isEmpty() ? gone : kept;
    return kept + u"\n\n"_s + gone;
}

static void fillGrade(Source& kept, const Source& gone)
{
    if (!kept.reliability.isEmpty())
        return;
    kept.reliability = gone.reliability;
    kept.reliabilityReason = gone.reliabilityReason;
    kept.gradedBy = gone.gradedBy;
    kept.gradedOn = gone.gradedOn;
}

static Source joined(Source kept, const Source& gone)
{
    for (auto member = gone.csl.begin(); member != gone.csl.end(); ++member) {
        if (member.key() != u"custom"_s && !kept.csl.contains(member.key()))
            kept.csl.insert(member.key(), member.value());
    }
    if (kept.archived.isEmpty())
        kept.archived = gone.archived;
    if (kept.captured.isEmpty())
        kept.captured = gone.captured;
    fillGrade(kept, gone);
    if (gone.correction > kept.correction) { // the graver mark is the one to see
        kept.correction = gone.correction;
        kept.correctionNote = bothNotes(gone.correctionNote, kept.correctionNote);
    }
    kept.note = bothNotes(kept.note, gone.note);
    return kept;
}

namespace {

/// Collects what refers to a source that goes, pointed at the one that stays.
class SourceMerge {
public:
    SourceMerge(const Debate& debate, SourceId kept, SourceId gone)
        : m_debate(debate)
        , m_kept(kept)
        , m_gone(gone)
    {
    }

    Edits edits()
    {
        m_edits.push_back(put(joined(*m_debate.find(m_kept), *m_debate.find(m_gone))));
        for (const RecordId id : m_debate.referrers(m_gone))
            move(id);
        m_edits.push_back(drop(m_gone));
        return std::move(m_edits);
    }

private:
    void move(RecordId id)
    {
        if (const Document* document = m_debate.find(id.as<DocumentId>()))
            moveSourceOf(*document);
        else if (const Statement* statement = m_debate.find(id.as<StatementId>()))
            moveSourceOf(*statement);
        else if (const Citation* citation = m_debate.find(id.as<CitationId>()))
            moveHop(*citation);
    }

    template<class R>
    void moveSourceOf(R record)
    {
        record.source = m_kept;
        m_edits.push_back(put(std::move(record)));
    }

    void moveHop(Citation hop)
    {
        for (CitationEnd* end : {&hop.from, &hop.to}) {
            if (*end == CitationEnd(m_gone))
                *end = m_kept;
        }
        const bool isCircle = hop.from == hop.to;
        const Citation* twin = isCircle ? nullptr : twinOf(hop);
        if (twin)
            fold(*twin, hop);
        m_edits.push_back(isCircle || twin ? drop(hop.id) : put(hop));
        if (!isCircle && !twin)
            m_moved.push_back(hop);
    }

    const Citation* twinOf(const Citation& hop) const
    {
        const auto isTwin = [&](const Citation& other) {
            return other.id != hop.id && other.from == hop.from && other.to == hop.to && other.kind == hop.kind
                && other.locator == hop.locator;
        };
        const auto moved = std::find_if(m_moved.begin(), m_moved.end(), isTwin);
        if (moved != m_moved.end())
            return &*moved;
        for (const RecordId id : m_debate.referrers(m_kept)) {
            const Citation* other = m_debate.find(id.as<CitationId>());
            if (other && isTwin(*other))
                return other;
        }
        return nullptr;
    }

    /// What was found out about a hop that goes is kept with the one that stays.
    void fold(Citation stays, const Citation& goes)
    {
        const Citation before = stays;
        if (stays.verification == Verification::Unchecked)
            stays.verification = goes.verification;
        stays.note = bothNotes(stays.note, goes.note);
        if (!(stays == before))
            m_edits.push_back(put(stays));
        const auto moved
            = std::find_if(m_moved.begin(), m_moved.end(), [&](const Citation& one) { return one.id == stays.id; });
        if (moved != m_moved.end())
            *moved = stays;
        else
            m_moved.push_back(stays);
    }

    const Debate& m_debate;
    SourceId m_kept;
    SourceId m_gone;
    Edits m_edits;
    std::deque<Citation> m_moved; ///< hops as they are after what was done so far; a deque: pointers into it stay valid
};

}

Result<Edits> mergeSources(const Debate& debate, SourceId kept, SourceId gone)
{
    if (!debate.find(kept) || !debate.find(gone))
        return goneError();
    if (kept == gone)
        return Error{Sentences::tr("Choose two sources to merge.")};
    return SourceMerge(debate, kept, gone).edits();
}

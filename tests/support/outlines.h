#pragma once

#include "tests/support/fulldebate.h"
#include "tests/support/randomdebate.h"

#include "model/debate/csl.h"
#include "model/debate/words.h"

using namespace Qt::StringLiterals;

/// What tests of outline formats share: debates of chance, and what of a debate an outline is expected to keep.
namespace outlines {

/// What the format under test has words for.
struct Keeps {
    bool steps = false;
    bool restatements = false;
    bool emptyQuestions = false;
    QString (*text)(const QString& from) = [](const QString& from) { return from; };
};

/// A debate of chance with hostile texts, questions with options, and sources with addresses.
inline Debate chance(unsigned seed, int steps = 30)
{
    RandomDebate random(seed);
    MemoryDebate open;
    random.grow(open, steps);
    Debate debate = open.debate();
    const QStringList texts = hostileTexts();
    const QString name = u"debate %1 "_s.arg(seed);
    Edits edits = {put(DebateInfo{DebateInfoId{1}, name.trimmed()})};
    for (Claim claim : debate.claims().all()) {
        if (random.below(3) == 0)
            claim.text = texts[random.below(static_cast<int>(texts.size()))];
        edits.push_back(put(claim));
        if (random.below(4) > 0)
            continue;
        Source source{SourceId{100000 + claim.id.value % 3}, {}};
        source.csl
            = {{u"type"_s, u"webpage"_s}, {u"URL"_s, u"https://example.org/a(b)?q=%1&r=[2]"_s.arg(source.id.value)}};
        Statement statement{StatementId{200000 + claim.id.value}, claim.id, {}, source.id};
        edits.push_back(put(source));
        edits.push_back(put(statement));
    }
    for (Issue issue : debate.issues().all()) {
        issue.text = u"Question %1?"_s.arg(issue.id.value);
        edits.push_back(put(issue));
    }
    debate.apply(edits);
    return debate;
}

/// A debate in lines that say nothing of ids and order; of an inference, what an outline keeps.
class Lines {
public:
    Lines(const Debate& debate, const Keeps& keeps)
        : m_debate(debate)
        , m_keeps(keeps)
    {
        for (const Claim& claim : debate.claims().all())
            m_lines += u"claim: "_s + textOf(claim.id) + u" | "_s + questionOf(claim) + sourcesOf(claim);
        for (const Issue& issue : debate.issues().all()) {
            if (keeps.emptyQuestions || !debate.optionsOf(issue.id).empty())
                m_lines += u"question: "_s + keeps.text(issue.text);
        }
        for (const Inference& inference : debate.inferences().all()) {
            for (const Premise& premise : inference.premises) {
                if (const QString line = lineOf(inference, premise.claim); !line.isEmpty())
                    m_lines += line;
            }
        }
        m_lines.sort();
    }

    const QStringList& all() const { return m_lines; }

private:
    QString textOf(ClaimId id) const { return m_keeps.text(m_debate.find(id)->text); }
    QString questionOf(const Claim& claim) const
    {
        return claim.issue ? m_keeps.text(m_debate.find(claim.issue)->text) : QString();
    }
    QString sourcesOf(const Claim& claim) const
    {
        QStringList found;
        for (const Statement* statement : m_debate.statementsOn(claim.id)) {
            const Excerpt* excerpt = m_debate.find(statement->excerpt);
            const Source* source
                = m_debate.find(excerpt ? m_debate.find(excerpt->document)->source : statement->source);
            found += csl::url(source->csl).replace(u'(', u"%28"_s).replace(u')', u"%29"_s).replace(u'[', u"%5B"_s)
                + (excerpt ? excerpt->exact : QString());
        }
        found.sort();
        return found.isEmpty() ? QString() : u" | "_s + found.join(u", "_s);
    }
    bool staysOnStep(const Inference& inference) const
    {
        return std::holds_alternative<InferenceId>(inference.target) && m_keeps.steps
            && inference.kind != InferenceKind::Restate;
    }
    /// The step of an inference that others bear on: from its first premise that is not also what it bears on.
    QString stepOf(InferenceId id) const
    {
        const Inference& inference = *m_debate.find(id);
        for (const Premise& premise : inference.premises) {
            if (const QString line = lineOf(inference, premise.claim); !line.isEmpty())
                return line;
        }
        return {};
    }
    QString lineOf(const Inference& inference, ClaimId premise) const
    {
        const bool isRestated = inference.kind == InferenceKind::Restate && !m_keeps.restatements;
        const QString kind = wordOf(isRestated ? InferenceKind::Support : inference.kind);
        const QString start = kind + u": "_s + textOf(premise) + u" -> "_s;
        if (const auto* claim = std::get_if<ClaimId>(&inference.target))
            return start + textOf(*claim);
        const auto step = std::get<InferenceId>(inference.target);
        if (staysOnStep(inference)) {
            const QString line = stepOf(step);
            return line.isEmpty() ? QString() : start + u'[' + line + u']';
        }
        const ClaimId claim = m_debate.find(step)->premises.front().claim;
        return claim == premise ? QString() : start + textOf(claim);
    }

    const Debate& m_debate;
    const Keeps& m_keeps;
    QStringList m_lines;
};

}

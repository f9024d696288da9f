#include "views/sources/sourcenames.h"

#include "model/debate/csl.h"
#include "model/debate/sentences.h"
#include "views/map/lettering.h"

namespace {

struct SourceNames {
    Q_DECLARE_TR_FUNCTIONS(SourceNames)
};

constexpr qsizetype longest = 200;

QString oneLine(const QString& text)
{
    return drawable(text.simplified(), longest);
}

}

QString sourceLabel(const Source& source)
{
    const QString label = csl::shortLabel(source.csl);
    const QString title = csl::title(source.csl);
    return oneLine(title.isEmpty() || label.contains(title) ? label : label + QStringLiteral(": ") + title);
}

QString textLabel(const Debate& debate, const Document& document)
{
    const Source* source = debate.find(document.source);
    const QString title = document.title.isEmpty() && source ? csl::title(source->csl) : document.title;
    return title.simplified().isEmpty() ? SourceNames::tr("Untitled text") : oneLine(title);
}

QString correctionWord(Correction correction)
{
    switch (correction) {
    case Correction::Corrected:
        return SourceNames::tr("corrected");
    case Correction::Concern:
        return SourceNames::tr("doubted");
    case Correction::Retracted:
        return SourceNames::tr("retracted");
    case Correction::None:
        break;
    }
    return {};
}

static QString correctionPattern(Correction correction)
{
    switch (correction) {
    case Correction::Corrected:
        return SourceNames::tr("%1 was corrected by its publisher.");
    case Correction::Concern:
        return SourceNames::tr("The publisher of %1 has doubts about it.");
    case Correction::Retracted:
        return SourceNames::tr("%1 was retracted.");
    case Correction::None:
        break;
    }
    return {};
}

QString correctionSentence(const Source& source)
{
    if (source.correction == Correction::None)
        return {};
    const QString sentence = correctionPattern(source.correction).arg(quoted(csl::shortLabel(source.csl)));
    return source.correctionNote.isEmpty() ? sentence : sentence + u' ' + isolated(source.correctionNote, longest);
}

static SourceId sourceOf(const Debate& debate, const Statement& statement)
{
    const Excerpt* excerpt = debate.find(statement.excerpt);
    const Document* document = excerpt ? debate.find(excerpt->document) : nullptr;
    return document ? document->source : statement.source;
}

std::vector<const Source*> correctedSourcesOf(const Debate& debate, ClaimId claim)
{
    std::vector<const Source*> found;
    for (const Statement* statement : debate.statementsOn(claim)) {
        const Source* source = debate.find(sourceOf(debate, *statement));
        const bool isMarked = source && source->correction != Correction::None;
        if (isMarked && std::find(found.begin(), found.end(), source) == found.end())
            found.push_back(source);
    }
    return found;
}

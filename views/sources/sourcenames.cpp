#include "views/sources/sourcenames.h"

#include "model/debate/csl.h"
#include "model/debate/editing/documents.h"
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
    const QString name = title.simplified().isEmpty() ? SourceNames::tr("Untitled text") : oneLine(title);
    const bool isNewest = newestVersion(debate, document.id) == document.id;
    return (isNewest ? SourceNames::tr("Text: %1") : SourceNames::tr("Older text: %1")).arg(name);
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

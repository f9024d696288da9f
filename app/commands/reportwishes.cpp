#include "app/commands/reportwishes.h"

#include "app/commands/files.h"
#include "model/analysis/evaluation/acceptance.h"
#include "model/debate/sentences.h"
#include "model/reporting/reportextent.h"

using namespace Qt::StringLiterals;

namespace {

/// The name of every value, for advice.
template<class Values>
QString keysOf(const Values& values)
{
    QStringList keys;
    for (const auto& one : values)
        keys += one.key;
    return keys.join(u", "_s);
}

Done readForm(const Arguments& arguments, ReportWishes& wishes)
{
    wishes.output = arguments.value(u"output"_s);
    if (wishes.output.isEmpty())
        return misuse(Sentences::tr("A file to write is missing."),
            Sentences::tr("Name it with -o OUT, or “-o -” for standard output."));
    const QString key = arguments.value(u"to"_s);
    const auto form = key.isEmpty() ? reportFormOfSuffix(wishes.output) : reportFormCalled(key);
    if (!form)
        return misuse(key.isEmpty()
                ? Sentences::tr("The name %1 does not say which form to write.").arg(quoted(wishes.output))
                : Sentences::tr("There is no form %1.").arg(quoted(key)),
            Sentences::tr("The forms are %1; add --to FORM.").arg(keysOf(reportForms())));
    wishes.request.form = *form;
    const std::vector<ReportFormName> forms = reportForms();
    wishes.formKey = std::ranges::find(forms, *form, &ReportFormName::form)->key;
    if (arguments.has(u"json"_s) && wishes.output == standardStream)
        return misuse(Sentences::tr("The report and what is said of it cannot both "
                                    "go to standard output."),
            Sentences::tr("Leave out --json, or name a file with -o."));
    return {};
}

Done readRules(const Arguments& arguments, ReportChoices& choices)
{
    const QString none = u"none"_s;
    if (const QString word = arguments.value(u"semantics"_s); arguments.has(u"semantics"_s)) {
        choices.semantics = semanticsCalled(word);
        if (!choices.semantics && word != none)
            return misuse(Sentences::tr("There is no semantics %1.").arg(quoted(word)),
                Sentences::tr("Name grounded, complete, preferred, stable, "
                              "semi-stable, stage or ideal, or none."));
    }
    if (const QString word = arguments.value(u"gradual"_s); arguments.has(u"gradual"_s)) {
        choices.gradual = gradualSemanticsCalled(word);
        if (!choices.gradual && word != none)
            return misuse(Sentences::tr("There is no gradual semantics %1.").arg(quoted(word)),
                Sentences::tr("Name one of %1, or none.").arg(keysOf(gradualDescriptions())));
    }
    return {};
}

Done readLooks(const Arguments& arguments, ReportRequest& request)
{
    if (const QString word = arguments.value(u"style"_s); arguments.has(u"style"_s)) {
        const auto style = referenceStyleCalled(word);
        if (!style)
            return misuse(Sentences::tr("There is no style %1.").arg(quoted(word)),
                Sentences::tr("The styles are %1.").arg(keysOf(referenceStyles())));
        request.choices.style = *style;
    }
    if (const QString word = arguments.value(u"extent"_s); arguments.has(u"extent"_s)) {
        const auto extent = reportExtentCalled(word);
        if (!extent)
            return misuse(Sentences::tr("There is no extent %1.").arg(quoted(word)),
                Sentences::tr("The extents are %1.").arg(keysOf(reportExtents())));
        request.choices.extent = *extent;
    }
    if (const QString word = arguments.value(u"paper"_s); arguments.has(u"paper"_s)) {
        const auto paper = reportPaperCalled(word);
        if (!paper)
            return misuse(Sentences::tr("There is no paper %1.").arg(quoted(word)),
                Sentences::tr("The papers are %1.").arg(keysOf(reportPapers())));
        request.paper = *paper;
    }
    request.choices.hasMap = !arguments.has(u"no-map"_s);
    request.choices.hasFindings = !arguments.has(u"no-findings"_s);
    request.choices.hasPositions = !arguments.has(u"no-positions"_s);
    return {};
}

} // namespace

Result<ReportWishes> reportWishesIn(const Arguments& arguments)
{
    ReportWishes wishes;
    if (const Done read = readForm(arguments, wishes); !read)
        return read.error();
    if (const Done read = readRules(arguments, wishes.request.choices); !read)
        return read.error();
    if (const Done read = readLooks(arguments, wishes.request); !read)
        return read.error();
    wishes.language = arguments.has(u"language"_s) ? arguments.value(u"language"_s) : u"en"_s;
    const QStringList issues = arguments.values(u"issue"_s);
    wishes.issues = QStringList(issues.rbegin(), issues.rend());
    return wishes;
}

#include "app/commands/reportcommand.h"

#include "app/commands/actions.h"
#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

Command reportCommand()
{
    return {u"report"_s, u"FILE -o OUT"_s, 1, 1, Sentences::tr("Writes a report of a debate to read and to hand in."),
        Sentences::tr("Writes, question by question, the options, the strongest "
                      "reasons and objections with their quotations, who is "
                      "for and against, and what is settled; then the review's "
                      "findings, the method, the bibliography and the map. "
                      "OUT is a web page (.html), a PDF (.pdf), an OpenDocument "
                      "text (.odt) or Markdown (.md, with the map beside "
                      "it as .map.svg). The same input gives the same bytes. "
                      "What was cut is said in it and on standard error."),
        {{u"output"_s, u'o', u"OUT"_s, Sentences::tr("The file to write; “-” is standard output.")},
            {u"to"_s, {}, u"FORM"_s, Sentences::tr("html, pdf, odt or md; told by OUT's suffix when left out.")},
            {u"extent"_s, {}, u"EXTENT"_s,
                Sentences::tr("essentials (when left out): the strongest of each side with its best quotation, the "
                              "rest in short; everything: every claim and quotation.")},
            {u"issue"_s, {}, u"ID"_s,
                Sentences::tr("Only this question, by its id or its text; may be given "
                              "several times.")},
            {u"style"_s, {}, u"STYLE"_s,
                Sentences::tr("How references are written: apa (when left out), "
                              "chicago or harvard.")},
            {u"semantics"_s, {}, u"SEMANTICS"_s,
                Sentences::tr("What stands, by grounded (when left out), complete, "
                              "preferred, stable, semi-stable, stage or "
                              "ideal; none does not judge.")},
            {u"gradual"_s, {}, u"GRADUAL"_s,
                Sentences::tr("How strength is computed: df-quad (when left out), "
                              "quadratic-energy, euler, h-categoriser; "
                              "none orders reasons by what bears on them.")},
            {u"paper"_s, {}, u"PAPER"_s, Sentences::tr("a4 (when left out) or letter.")},
            {u"language"_s, {}, u"LANGUAGE"_s,
                Sentences::tr("What the report's own words are in, such as en (when "
                              "left out), de or ar.")},
            {u"no-map"_s, {}, {}, Sentences::tr("Leaves out the map.")},
            {u"no-findings"_s, {}, {}, Sentences::tr("Leaves out the findings of the review.")},
            {u"no-positions"_s, {}, {}, Sentences::tr("Leaves out who is for and against.")},
            {u"json"_s, {}, {}, Sentences::tr("Prints JSON for programs instead of text for people.")}},
        runReport, [](const Arguments&) { return true; }};
}

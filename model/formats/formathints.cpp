#include "model/formats/formathints.h"

#include "model/debate/sentences.h"
#include "model/formats/formats.h"

#include <QHash>

using namespace Qt::StringLiterals;

static QHash<QString, QString> sentences()
{
    const QString sourcesAlone = Sentences::tr("Holds the sources alone: no claims, reasons, quotations or people.");
    const QString attacksAlone
        = Sentences::tr("Holds which claim attacks which and nothing else; all that stands behind is worked out.");
    return {{u"json"_s, Sentences::tr("Loses nothing but the history of edits.")},
        {u"aif"_s, Sentences::tr("Leaves out sources, texts and memberships; positions become locutions.")},
        {u"argdown"_s,
            Sentences::tr(
                "Leaves out texts with the places of quotations, who cites whom, and how the map is arranged.")},
        {u"kialo"_s,
            Sentences::tr(
                "A tree of pros and cons: leaves out linked premises, undercuts, people and most of sources.")},
        {u"sadface"_s, Sentences::tr("Leaves out people and what they say, questions and topics.")},
        {u"arggraph"_s, Sentences::tr("Leaves out people, sources, questions and topics.")},
        {u"graphml"_s, Sentences::tr("Leaves out texts, quotations and what people say.")},
        {u"graphml-simple"_s,
            Sentences::tr("Nodes are claims alone: leaves out linked premises, undercuts, texts and people.")},
        {u"dot"_s, Sentences::tr("Leaves out texts, quotations and what people say.")},
        {u"opml"_s, Sentences::tr("A tree: leaves out linked premises, schemes, weights, texts and people.")},
        {u"markdown-outline"_s,
            Sentences::tr("A tree: leaves out linked premises, schemes, weights, tags, texts and people.")},
        {u"af"_s, attacksAlone}, {u"apx"_s, attacksAlone}, {u"tgf"_s, attacksAlone},
        {u"event-list"_s,
            Sentences::tr(
                "Holds statements by named people: no reasons, no texts, no unclear stances and no full dates.")},
        {u"biblatex"_s, sourcesAlone}, {u"bibtex"_s, sourcesAlone}, {u"ris"_s, sourcesAlone},
        {u"csl-json"_s, sourcesAlone}, {u"references"_s, sourcesAlone},
        {u"web-annotation"_s,
            Sentences::tr(
                "Holds quotations with the claims they are on: no reasons and no paths from source to source.")},
        {u"claimreview"_s, Sentences::tr("Holds what somebody graded, for search engines, and nothing else.")},
        {u"quotations"_s, Sentences::tr("Holds a row for each quotation: no reasons, questions or topics.")},
        {u"tables"_s,
            Sentences::tr(
                "A folder of tables, one for each kind of record; leaves out texts, the places of quotations, and hops.")},
        {u"dossier"_s,
            Sentences::tr("Holds sources, texts, quotations and hops for whoever checks: no reasons or positions.")},
        {u"svg"_s, Sentences::tr("A picture of the map: no texts, sources or people.")},
        {u"pdf"_s, Sentences::tr("A picture of the map: no texts, sources or people.")},
        {u"png"_s, Sentences::tr("A picture of the map: no texts, sources or people.")}};
}

QString cannotCarry(const Format& format)
{
    static const QHash<QString, QString> all = sentences();
    return all.value(format.key, Sentences::tr("The report after the export says what was left behind."));
}

#include "model/formats/aif/aif.h"
#include "model/formats/aif/aifarguments.h"
#include "model/formats/aif/aifdialogue.h"

#include "model/debate/id.h"
#include "model/formats/textstart.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

Result<Imported> readAif(const QByteArray& bytes, const Progress& progress)
{
    Result<AifGraph> graph = readAifGraph(bytes, progress);
    if (!graph)
        return graph.error();
    Imported imported;
    imported.isLocal = graph->isLocal;
    imported.report = std::move(graph->report);
    AifArguments arguments = argumentsOf(*graph, imported.report);
    AifDialogue dialogue = dialogueOf(*graph, arguments, imported.report);
    Debate& debate = imported.debate;
    if (!arguments.detached.isEmpty()) {
        DebateInfo info;
        info.id = DebateInfoId{keyOfName(u"aif/debate"_s)};
        info.kept.insert(aifKept::nodes, arguments.detached);
        debate.load(std::vector{info});
    }
    debate.load(std::move(arguments.claims));
    debate.load(std::move(arguments.inferences));
    debate.load(std::move(dialogue.stakeholders));
    debate.load(std::move(dialogue.sources));
    debate.load(std::move(dialogue.documents));
    debate.load(std::move(dialogue.turns));
    debate.load(std::move(dialogue.excerpts));
    debate.load(std::move(dialogue.statements));
    imported.report.carried = countsOf(debate);
    return imported;
}

bool looksLikeAif(QByteArrayView start)
{
    static const QRegularExpression mark(
        u"\"(?:nodeID|fromID|schemefulfillments|schemeID|personID)\"\\s*:|\"AIF\"\\s*:\\s*\\{|\"locutions\"\\s*:\\s*\\["_s);
    static const QRegularExpression nodeOfOva2(u"\"type\"\\s*:\\s*\"(?:I|L|RA|CA|MA|YA|TA|PA)\""_s);
    const QString text = QString::fromUtf8(textAtStart(start));
    if (!text.trimmed().startsWith(u'{'))
        return false;
    return mark.match(text).hasMatch() || (text.contains("\"nodes\""_L1) && nodeOfOva2.match(text).hasMatch());
}

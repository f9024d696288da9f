#include "app/commands/traceoutput.h"

#include "app/commands/exitstatus.h"
#include "app/commands/recordids.h"
#include "app/commands/textlines.h"
#include "model/debate/sentences.h"
#include "model/formats/csv.h"
#include "model/formats/jsonwriter.h"
#include "model/layout/layoutrunner.h"
#include "views/trace/tracedrawing.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace {

const TraceNode& nodeAt(const Trace& trace, int index)
{
    return trace.nodes[static_cast<std::size_t>(index)];
}

QString wordOf(TraceRemarkKind kind)
{
    static const QStringList words
        = {u"circle"_s, u"single-origin"_s, u"only-copies"_s, u"later"_s, u"unseen-origin"_s, u"not-counted"_s};
    return words[static_cast<int>(kind)];
}

QString wordOf(HopStanding standing)
{
    static const QStringList words = {u"followed"_s, u"not-located"_s, u"within-text"_s, u"credited-by-copy"_s};
    return words[static_cast<int>(standing)];
}

/// "2015-08: “…” (Weitzer)", one line for a place.
QString lineFor(const Debate& debate, const TraceNode& node)
{
    const QString date = dateOf(debate, node);
    const QString passage = passageOf(debate, node);
    QString line = (date.isEmpty() ? Sentences::tr("undated") : date) + u"  "_s + oneLine(nameOf(debate, node), 60);
    if (!passage.isEmpty())
        line += u": "_s + oneLine(passage, 90);
    if (node.isOrigin)
        line += u"  ["_s + (node.isSeen ? Sentences::tr("origin") : Sentences::tr("origin, never seen")) + u']';
    return line + (node.isAgainst ? u"  ["_s + Sentences::tr("against") + u']' : QString());
}

QString lineFor(const Debate& debate, const Trace& trace, const TraceHop& hop)
{
    QString line = u"    "_s + wordsFor(hop) + u' ' + oneLine(nameOf(debate, nodeAt(trace, hop.to)), 60);
    if (hop.citation)
        line += u" ("_s + wordsFor(hop.verification) + u')';
    return line;
}

void writeNumbers(JsonWriter& json, const char* name, const std::vector<int>& numbers)
{
    json.key(name);
    json.beginArray();
    for (int number : numbers)
        json.value(number);
    json.endArray();
}

void writeTexts(JsonWriter& json, const char* name, const std::vector<StatementId>& ids)
{
    json.key(name);
    json.beginArray();
    for (StatementId id : ids)
        json.value(QString::number(id.value));
    json.endArray();
}

void writeNode(JsonWriter& json, const Debate& debate, const TraceNode& node)
{
    json.beginObject();
    writeRecordId(json, "record", node.record);
    if (node.source)
        json.member("source", QString::number(node.source.value));
    json.member("name", nameOf(debate, node));
    if (const QString date = dateOf(debate, node); !date.isEmpty())
        json.member("date", date);
    if (const QString passage = passageOf(debate, node); !passage.isEmpty())
        json.member("passage", passage);
    if (node.isAppearance())
        writeTexts(json, "statements", node.statements);
    json.member("against", node.isAgainst);
    json.member("origin", node.isOrigin);
    json.member("seen", node.isSeen);
    json.member("column", node.column);
    json.endObject();
}

void writeHop(JsonWriter& json, const TraceHop& hop)
{
    json.beginObject();
    json.member("from", hop.from);
    json.member("to", hop.to);
    if (hop.citation) {
        json.member("citation", QString::number(hop.citation.value));
        json.member("kind", ::wordOf(hop.kind));
        json.member("verification", ::wordOf(hop.verification));
    }
    json.member("counts", wordOf(hop.standing));
    if (hop.isForward)
        json.member("later", true);
    json.endObject();
}

void writeRemark(JsonWriter& json, const TraceRemark& remark)
{
    json.beginObject();
    json.member("kind", wordOf(remark.kind));
    json.member("text", remark.text);
    writeNumbers(json, "nodes", remark.nodes);
    writeNumbers(json, "hops", remark.hops);
    json.endObject();
}

void writeCircle(JsonWriter& json, const TraceCircle& circle)
{
    json.beginObject();
    writeNumbers(json, "nodes", circle.nodes);
    json.member("onlySupport", circle.isOnlySupport);
    json.endObject();
}

template<class List, class Write>
void writeList(JsonWriter& json, const char* name, const List& list, Write write)
{
    json.key(name);
    json.beginArray();
    for (const auto& one : list)
        write(one);
    json.endArray();
}

void writeCounts(JsonWriter& json, const Debate& debate, const Trace& trace)
{
    const Claim* claim = debate.find(trace.claim);
    json.member("claim", QString::number(trace.claim.value));
    json.member("text", claim ? claim->text : QString());
    json.member("summary", headline(debate, trace));
    json.member("appearances", trace.appearances);
    json.member("against", trace.appearancesAgainst);
    json.member("uncheckedHops", trace.uncheckedHops);
    json.member("singleOrigin", trace.isSingleOrigin);
    json.member("onlyCopies", trace.isOnlyCopies);
}

QStringList cellsOf(const Debate& debate, const TraceNode& node)
{
    return {nameOf(debate, node), dateOf(debate, node), passageOf(debate, node)};
}

}

QString traceText(const Debate& debate, const Trace& trace)
{
    QString text = headline(debate, trace) + u'\n';
    for (const TraceRemark& remark : remarksOn(debate, trace))
        text += u"  "_s + remark.text + u'\n';
    std::vector<int> order(trace.nodes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
        [&](int one, int other) { return nodeAt(trace, one).column < nodeAt(trace, other).column; });
    text += order.empty() ? QString() : QString(u'\n');
    for (int index : order) {
        text += lineFor(debate, nodeAt(trace, index)) + u'\n';
        const auto hops = std::equal_range(trace.hops.begin(), trace.hops.end(), TraceHop{index},
            [](const TraceHop& one, const TraceHop& other) { return one.from < other.from; });
        for (auto hop = hops.first; hop != hops.second; ++hop)
            text += lineFor(debate, trace, *hop) + u'\n';
    }
    return text;
}

QByteArray traceJson(const Debate& debate, const Trace& trace)
{
    QByteArray bytes;
    JsonWriter json(bytes);
    json.beginObject();
    writeCounts(json, debate, trace);
    writeNumbers(json, "origins", trace.origins);
    writeList(json, "nodes", trace.nodes, [&](const TraceNode& node) { writeNode(json, debate, node); });
    writeList(json, "hops", trace.hops, [&](const TraceHop& hop) { writeHop(json, hop); });
    writeList(json, "circles", trace.circles, [&](const TraceCircle& circle) { writeCircle(json, circle); });
    writeList(json, "remarks", remarksOn(debate, trace), [&](const TraceRemark& one) { writeRemark(json, one); });
    json.endObject();
    json.finish();
    return bytes;
}

QByteArray traceCsv(const Debate& debate, const Trace& trace)
{
    std::vector<QStringList> rows = {{u"from"_s, u"from_date"_s, u"from_passage"_s, u"kind"_s, u"verification"_s,
        u"locator"_s, u"counts"_s, u"to"_s, u"to_date"_s, u"to_passage"_s, u"note"_s}};
    std::vector<bool> isLinked(trace.nodes.size(), false);
    for (const TraceHop& hop : trace.hops) {
        const Citation* citation = debate.find(hop.citation);
        isLinked[static_cast<std::size_t>(hop.from)] = isLinked[static_cast<std::size_t>(hop.to)] = true;
        QStringList row = cellsOf(debate, nodeAt(trace, hop.from));
        row += {citation ? ::wordOf(hop.kind) : u"is-in"_s, citation ? ::wordOf(hop.verification) : QString(),
            citation ? citation->locator : QString(), wordOf(hop.standing)};
        row += cellsOf(debate, nodeAt(trace, hop.to));
        rows.push_back(row += citation ? citation->note : QString());
    }
    for (std::size_t i = 0; i < trace.nodes.size(); ++i) {
        if (!isLinked[i])
            rows.push_back(cellsOf(debate, trace.nodes[i]) + QStringList(8));
    }
    return csvOf(rows);
}

Result<QByteArray> traceSvg(const Debate& debate, const Trace& trace)
{
    if (trace.nodes.empty())
        return misuse(headline(debate, trace));
    const LayoutOutcome outcome = layOutNow(traceRequest(trace));
    const TracePlaces places = tracePlaces(debate, trace, outcome.result);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!writeSvg(buffer, traceDrawing(debate, trace, places, Theme::light()), Theme::light()))
        return Error{Sentences::tr("The picture of the trace cannot be drawn."), {}, Error::Kind::Defect};
    return buffer.data();
}

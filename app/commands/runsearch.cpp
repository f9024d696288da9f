#include "app/commands/actions.h"
#include "app/commands/console.h"
#include "app/commands/debateinput.h"
#include "app/commands/progressline.h"
#include "app/commands/recordids.h"
#include "app/commands/textlines.h"
#include "model/analysis/textfinder.h"
#include "model/debate/codepoints.h"
#include "model/debate/sentences.h"
#include "model/formats/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace {

/// What is around a hit, as one line.
QString surroundings(const QString& text, const TextHit& hit)
{
    constexpr qsizetype before = 30;
    constexpr qsizetype length = 100;
    qsizetype from = std::max<qsizetype>(0, hit.start - before);
    if (from > 0 && text[from].isLowSurrogate())
        ++from;
    return (from > 0 ? u"…"_s : QString()) + oneLine(text.sliced(from), length);
}

QByteArray asJson(const Debate& debate, const std::vector<TextHit>& hits)
{
    QByteArray bytes;
    JsonWriter json(bytes);
    json.beginArray();
    for (const TextHit& hit : hits) {
        const QString text = searchedText(debate, hit.record, hit.field);
        const qsizetype start = codePointOfUnit(text, hit.start);
        json.beginObject();
        writeRecordId(json, "record", hit.record);
        json.member("field", hit.field);
        json.member("start", static_cast<qint64>(start));
        json.member(
            "end", static_cast<qint64>(start + codePointCount(QStringView(text).sliced(hit.start, hit.length))));
        json.member("around", surroundings(text, hit));
        if (!hit.hasAllWords)
            json.member("someWords", true);
        json.endObject();
    }
    json.endArray();
    json.finish();
    return bytes;
}

QString rowsOf(const Debate& debate, const std::vector<TextHit>& hits, bool haveAllWords)
{
    std::vector<QStringList> rows;
    for (const TextHit& hit : hits) {
        if (hit.hasAllWords == haveAllWords)
            rows.push_back({listNameOf(hit.record.kind), QString::number(hit.record.value), hit.field,
                surroundings(searchedText(debate, hit.record, hit.field), hit)});
    }
    return inColumns(rows);
}

QString asText(const Debate& debate, const std::vector<TextHit>& hits)
{
    const auto all = std::count_if(hits.begin(), hits.end(), [](const TextHit& hit) { return hit.hasAllWords; });
    QString text = all == 0 ? Sentences::tr("Nothing has all these words.") + u'\n' : rowsOf(debate, hits, true);
    if (static_cast<std::size_t>(all) < hits.size())
        text += Sentences::tr("With some of these words:") + u'\n' + rowsOf(debate, hits, false);
    return text;
}

}

Result<ExitStatus> runSearch(const Arguments& arguments, Console& console)
{
    bool isNumber = true;
    const int limit = arguments.has(u"limit"_s) ? arguments.value(u"limit"_s).toInt(&isNumber) : 100;
    if (!isNumber || limit < 1)
        return misuse(Sentences::tr("The limit must be a whole number from 1 on."));
    const Result<DebateInput> input = DebateInput::open(arguments.operand(0));
    if (!input)
        return input.error();
    const ProgressLine progress(Sentences::tr("Searching …"));
    const std::vector<TextHit> hits = TextFinder(input->debate()).find(input->debate(), arguments.operand(1), limit);
    if (arguments.has(u"json"_s))
        console.printBytes(asJson(input->debate(), hits));
    else
        console.print(asText(input->debate(), hits));
    return ExitStatus::Success;
}

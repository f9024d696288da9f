#include "app/commands/actions.h"
#include "app/commands/console.h"
#include "app/commands/debateinput.h"
#include "app/commands/progressline.h"
#include "app/commands/recordids.h"
#include "model/analysis/review.h"
#include "model/debate/sentences.h"
#include "model/formats/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace {

void writePassage(JsonWriter& json, const TextPlace& passage)
{
    json.key("passage");
    json.beginObject();
    json.member("document", QString::number(passage.document.value));
    json.member("start", passage.start);
    json.member("end", passage.end);
    json.endObject();
}

void writeFinding(JsonWriter& json, const Finding& finding)
{
    json.beginObject();
    json.member("id", finding.id);
    json.member("check", finding.check);
    json.member("severity", wordFor(finding.severity));
    json.member("text", finding.text);
    json.member("advice", finding.advice);
    json.key("places");
    json.beginArray();
    for (RecordId place : finding.places)
        writeRecordId(json, place);
    json.endArray();
    if (finding.passage)
        writePassage(json, *finding.passage);
    if (finding.isDismissed) {
        json.member("dismissed", true);
        json.member("note", finding.note);
    }
    json.endObject();
}

QByteArray asJson(const Review& review)
{
    QByteArray bytes;
    JsonWriter json(bytes);
    json.beginObject();
    json.member("open", review.openCount());
    json.key("findings");
    json.beginArray();
    for (const Finding& finding : review.findings)
        writeFinding(json, finding);
    json.endArray();
    if (!review.notice.isEmpty())
        json.member("notice", review.notice);
    json.endObject();
    json.finish();
    return bytes;
}

QString asText(const Review& review)
{
    QString text;
    const Finding* last = nullptr;
    for (const Finding& finding : review.findings) {
        if (finding.isDismissed)
            continue;
        if (!last || last->severity != finding.severity)
            text += (last ? u"\n"_s : QString()) + titleOf(finding.severity) + u'\n';
        text += u"  "_s + finding.text + u"\n    "_s + finding.advice + u"\n    "_s + finding.id + u'\n';
        last = &finding;
    }
    const int dismissed = static_cast<int>(review.findings.size()) - review.openCount();
    text += last ? u"\n"_s : QString();
    text += Sentences::tr("%n finding(s)", nullptr, review.openCount());
    if (dismissed > 0)
        text += Sentences::tr(", and %1 set aside").arg(dismissed);
    return text + u".\n"_s + (review.notice.isEmpty() ? QString() : QString(review.notice + u'\n'));
}

}

Result<ExitStatus> runReview(const Arguments& arguments, Console& console)
{
    const Result<DebateInput> input = DebateInput::open(arguments.operand(0));
    if (!input)
        return input.error();
    const ProgressLine progress(Sentences::tr("Looking through the debate …"));
    const Review review = reviewOf(input->debate());
    if (arguments.has(u"json"_s))
        console.printBytes(asJson(review));
    else
        console.print(asText(review));
    return review.openCount() > 0 ? ExitStatus::Findings : ExitStatus::Success;
}

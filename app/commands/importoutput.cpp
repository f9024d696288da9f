#include "app/commands/importoutput.h"

#include "app/commands/reports.h"
#include "app/commands/textlines.h"
#include "model/debate/sentences.h"
#include "model/formats/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace {

QString answerTo(const ImportQuestion& question, const Arrival& arrival)
{
    const auto answer = arrival.answers.find(question.key);
    return answer == arrival.answers.end() ? question.guess : answer->second;
}

void writeAsked(JsonWriter& json, const Arrival& arrival)
{
    if (arrival.questions.empty())
        return;
    json.key("asked");
    json.beginArray();
    for (const ImportQuestion& question : arrival.questions) {
        json.beginObject();
        json.member("key", question.key);
        json.member("text", question.text);
        json.member("answer", answerTo(question, arrival));
        json.key("choices");
        json.beginArray();
        for (const ImportQuestion::Choice& choice : question.choices)
            json.value(choice.value);
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

void writeArrival(JsonWriter& json, const Arrival& arrival, const Joined& joined)
{
    json.beginObject();
    json.member("input", arrival.path);
    if (arrival.error) {
        json.member("error", arrival.error->text());
        return json.endObject();
    }
    const Coming all = joined.all();
    json.member("format", arrival.format->key);
    json.member("replaced", all.replaced);
    writeReportMembers(json, joined.report);
    json.member("added", all.added);
    json.member("same", all.same);
    json.member("matched", all.matched);
    writeAsked(json, arrival);
    json.endObject();
}

QString textOf(const Arrival& arrival, const Joined& joined)
{
    if (arrival.error)
        return Sentences::tr("%1 was left out:").arg(quoted(arrival.path)) + u"\n  "_s + arrival.error->text() + u'\n';
    QString text
        = Sentences::tr("%1 (%2):").arg(quoted(arrival.path), arrival.format->name) + u'\n' + reportText(joined.report);
    for (const ImportQuestion& question : arrival.questions)
        text += u"  "_s
            + Sentences::tr("Asked: %1 (--choose %2=%3)")
                  .arg(question.text, question.key, isolated(answerTo(question, arrival)))
            + u'\n';
    if (std::ranges::all_of(joined.report.carried, [](int count) { return count == 0; }))
        text += u"  "_s + Sentences::tr("Nothing arrived.") + u'\n';
    if (const int replaced = joined.all().replaced; replaced > 0)
        text += u"  "_s + Sentences::tr("Records that were there already and were replaced: %1.").arg(replaced) + u'\n';
    if (const int same = joined.all().same; same > 0)
        text += u"  "_s + Sentences::tr("Records that were there already and are the same: %1.").arg(same) + u'\n';
    return text;
}

/// What all inputs came to, since nobody adds up the reports of a hundred.
QString sumText(const std::vector<Arrival>& arrivals, const Joining& joining)
{
    std::vector<QStringList> rows;
    for (std::size_t kind = 1; kind < kindCount; ++kind) {
        int added = 0;
        for (const Joined& joined : joining.each)
            added += joined.coming[kind].added;
        if (added > 0)
            rows.push_back({u"  "_s + listNameOf(static_cast<Kind>(kind)), QString::number(added)});
    }
    const auto read = std::ranges::count_if(arrivals, [](const Arrival& one) { return !one.error; });
    const QString pattern = rows.empty() ? Sentences::tr("%1 of %2 inputs were read. Nothing in them is new.")
                                         : Sentences::tr("%1 of %2 inputs were read. New from all of them:");
    return pattern.arg(QString::number(read), QString::number(arrivals.size())) + u'\n' + inColumns(rows);
}

}

QByteArray importJson(const QString& path, bool isCreated, const std::vector<Arrival>& arrivals, const Joining& joining)
{
    QByteArray bytes;
    JsonWriter json(bytes);
    json.beginObject();
    json.member("file", path);
    json.member("created", isCreated);
    json.key("inputs");
    json.beginArray();
    for (std::size_t i = 0; i < arrivals.size(); ++i)
        writeArrival(json, arrivals[i], joining.each[i]);
    json.endArray();
    json.endObject();
    json.finish();
    return bytes;
}

QString importText(const std::vector<Arrival>& arrivals, const Joining& joining)
{
    QString text;
    for (const bool isRead : {true, false}) { // what cannot be read stands where it is not missed
        for (std::size_t i = 0; i < arrivals.size(); ++i)
            text += isRead == !arrivals[i].error ? textOf(arrivals[i], joining.each[i]) : QString();
    }
    return arrivals.size() > 1 ? text + sumText(arrivals, joining) : text;
}

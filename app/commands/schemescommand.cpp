#include "app/commands/schemescommand.h"

#include "app/commands/console.h"
#include "app/commands/debateinput.h"
#include "app/commands/textlines.h"
#include "model/analysis/schemes/schemequestions.h"
#include "model/debate/editing/schemes.h"
#include "model/debate/sentences.h"
#include "model/formats/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace {

/// A scheme of the catalogue or of a debate's own, and how much it is used there.
struct Listed {
    QString key;
    const Scheme* form = nullptr;
    const CatalogueScheme* known = nullptr; ///< null for one of the debate's own
    int uses = 0;
};

struct Schemes {
    const SchemeCatalogue& catalogue;
    const Debate& debate;
    bool hasDebate; ///< whether one was given
    std::vector<Listed> all;
};

int usesOf(const Debate& debate, const QString& key)
{
    const SharedList<Inference>& all = debate.inferences().all();
    return static_cast<int>(std::ranges::count(all, key, &Inference::scheme));
}

void list(Schemes& schemes)
{
    for (const CatalogueScheme& one : schemes.catalogue.schemes())
        schemes.all.push_back({one.key, &one.form, &one, usesOf(schemes.debate, one.key)});
    for (const Scheme* one : schemes.debate.table<Scheme>().inOrder())
        schemes.all.push_back({keyOf(one->id), one, nullptr, usesOf(schemes.debate, keyOf(one->id))});
}

void writeQuestion(JsonWriter& json, const Listed& scheme, const SchemeQuestion& question)
{
    json.beginObject();
    json.member("key", question.key);
    json.member("kind", wordOf(question.kind));
    if (!question.premise.isEmpty())
        json.member("premise", question.premise);
    json.member("text", question.text);
    if (scheme.known)
        json.member("objection", scheme.known->objections.value(question.key));
    json.endObject();
}

void writeScheme(JsonWriter& json, const Listed& scheme, bool hasDebate)
{
    json.beginObject();
    json.member("key", scheme.key);
    json.member("name", scheme.form->name);
    json.member("own", !scheme.known);
    if (scheme.known)
        json.member("group", scheme.known->group);
    json.member("description", scheme.form->description);
    json.member("conclusion", scheme.form->conclusion);
    json.key("premises");
    json.beginArray();
    for (const SchemePremise& premise : scheme.form->premises) {
        json.beginObject();
        json.member("key", premise.key);
        json.member("text", premise.text);
        json.endObject();
    }
    json.endArray();
    json.key("questions");
    json.beginArray();
    for (const SchemeQuestion& question : scheme.form->questions)
        writeQuestion(json, scheme, question);
    json.endArray();
    if (hasDebate)
        json.member("uses", scheme.uses);
    json.endObject();
}

QByteArray asJson(const Schemes& schemes)
{
    QByteArray bytes;
    JsonWriter json(bytes);
    json.beginObject();
    json.key("schemes");
    json.beginArray();
    for (const Listed& scheme : schemes.all)
        writeScheme(json, scheme, schemes.hasDebate);
    json.endArray();
    if (schemes.hasDebate)
        json.member("openQuestions", openQuestionCount(schemes.debate, schemes.catalogue));
    json.endObject();
    json.finish();
    return bytes;
}

QString groupNameOf(const Schemes& schemes, const Listed& scheme)
{
    if (!scheme.known)
        return Sentences::tr("This debate's own");
    const auto& groups = schemes.catalogue.groups();
    return std::ranges::find(groups, scheme.known->group, &SchemeGroup::key)->name;
}

QString asText(const Schemes& schemes)
{
    QString text;
    QString last;
    for (const Listed& scheme : schemes.all) {
        const QString group = groupNameOf(schemes, scheme);
        if (group != last)
            text += (last.isEmpty() ? QString() : u"\n"_s) + group + u'\n';
        last = group;
        const QString uses = scheme.uses > 0 ? Sentences::tr(" (used %n times)", nullptr, scheme.uses) : QString();
        text += u"  "_s + scheme.key + u": "_s + oneLine(scheme.form->name) + uses + u"\n    "_s
            + oneLine(scheme.form->description) + u'\n';
    }
    if (schemes.hasDebate)
        text += u'\n'
            + Sentences::tr(
                "%n critical questions open.", nullptr, openQuestionCount(schemes.debate, schemes.catalogue))
            + u'\n';
    return text;
}

/// One scheme with all it has.
QString inFull(const Listed& scheme)
{
    QString text = oneLine(scheme.form->name) + u'\n' + oneLine(scheme.form->description) + u"\n\n"_s;
    std::vector<QStringList> rows;
    for (const SchemePremise& premise : scheme.form->premises)
        rows.push_back({Sentences::tr("premise"), premise.key, oneLine(premise.text)});
    rows.push_back({Sentences::tr("conclusion"), {}, oneLine(scheme.form->conclusion)});
    for (const SchemeQuestion& question : scheme.form->questions)
        rows.push_back(
            {question.kind == QuestionKind::Assumption ? Sentences::tr("assumption") : Sentences::tr("exception"),
                question.key, oneLine(question.text)});
    return text + inColumns(rows);
}

Result<ExitStatus> print(const Schemes& schemes, const Arguments& arguments, Console& console)
{
    if (!arguments.has(u"scheme"_s)) {
        if (arguments.has(u"json"_s))
            console.printBytes(asJson(schemes));
        else
            console.print(asText(schemes));
        return ExitStatus::Success;
    }
    const QString key = arguments.value(u"scheme"_s);
    const auto found = std::ranges::find(schemes.all, key, &Listed::key);
    if (found == schemes.all.end())
        return misuse(Sentences::tr("There is no scheme %1.").arg(quoted(key)),
            Sentences::tr("“counterpoint schemes” lists them."));
    if (arguments.has(u"json"_s))
        console.printBytes(asJson({schemes.catalogue, schemes.debate, schemes.hasDebate, {*found}}));
    else
        console.print(inFull(*found));
    return ExitStatus::Success;
}

Result<ExitStatus> runSchemes(const Arguments& arguments, Console& console)
{
    const SchemeCatalogue& catalogue = SchemeCatalogue::of(arguments.value(u"language"_s));
    const bool hasDebate = !arguments.operands().isEmpty();
    const Result<DebateInput> input = hasDebate ? DebateInput::open(arguments.operand(0)) : DebateInput();
    if (!input)
        return input.error();
    Schemes schemes{catalogue, input->debate(), hasDebate, {}};
    list(schemes);
    return print(schemes, arguments, console);
}

}

Command schemesCommand()
{
    return {u"schemes"_s, u"[FILE]"_s, 0, 1, Sentences::tr("Lists argumentation schemes and their critical questions."),
        Sentences::tr(
            "Lists the catalogue of argumentation schemes; with FILE, also the debate's own, how often each is used, and "
            "how many critical questions nobody has answered. Every question is asked so that “yes” leaves the argument "
            "standing: an assumption fails unless it is answered, an exception counts only once it is shown."),
        {{u"scheme"_s, {}, u"KEY"_s, Sentences::tr("Only this one, with its premises and questions.")},
            {u"language"_s, {}, u"LANGUAGE"_s,
                Sentences::tr("The language of the catalogue: %1; en when left out.")
                    .arg(SchemeCatalogue::languages().join(u", "_s))},
            {u"json"_s, {}, {}, Sentences::tr("Prints JSON for programs instead of text for people.")}},
        runSchemes};
}

#include "app/commands/importwishes.h"

#include "app/commands/files.h"
#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

static Result<ImportAnswers> choicesIn(const QStringList& given)
{
    ImportAnswers answers;
    for (const QString& choice : given) { // the last one first
        const qsizetype sign = choice.indexOf(u'=');
        if (sign < 1)
            return misuse(Sentences::tr("%1 is no choice.").arg(quoted(choice)),
                Sentences::tr("Choices are written as --choose KEY=VALUE."));
        answers.emplace(choice.first(sign), choice.sliced(sign + 1));
    }
    return answers;
}

Result<ImportWishes> importWishesIn(const Arguments& arguments)
{
    const QString key = arguments.value(u"from"_s);
    const Format* format = formatCalled(key);
    if (!key.isEmpty() && (!format || !canBeImported(*format)))
        return misuse(Sentences::tr("There is no format %1 that can be read.").arg(quoted(key)),
            Sentences::tr("“counterpoint formats” lists what can be read."));
    const Result<ImportAnswers> chosen = choicesIn(arguments.values(u"choose"_s));
    if (!chosen)
        return chosen.error();
    ImportWishes wishes{{key, *chosen}, *chosen, {arguments.has(u"match-texts"_s), arguments.has(u"topics"_s)},
        arguments.has(u"keep-going"_s)};
    for (const QString& variable : {u"actor"_s, u"organisation"_s, u"concept"_s, u"qualifier"_s}) {
        if (arguments.has(variable))
            wishes.reading.answers[variable] = arguments.value(variable);
    }
    return wishes;
}

/// Questions of that key in all inputs, and what may be answered.
static std::optional<QStringList> answersTo(const QString& key, const std::vector<Arrival>& arrivals)
{
    std::optional<QStringList> answers;
    for (const Arrival& arrival : arrivals) {
        for (const ImportQuestion& question : arrival.questions) {
            if (question.key != key && keyForFile(arrival.path, question.key) != key)
                continue;
            answers = answers.value_or(QStringList());
            for (const ImportQuestion::Choice& choice : question.choices)
                answers->append(choice.value);
        }
    }
    if (answers)
        answers->removeDuplicates();
    return answers;
}

static Error notAsked(const QString& key, const std::vector<Arrival>& arrivals)
{
    QStringList asked;
    for (const Arrival& arrival : arrivals) {
        for (const ImportQuestion& question : arrival.questions)
            asked += question.key;
    }
    asked.removeDuplicates();
    return misuse(Sentences::tr("No input asks for %1.").arg(quoted(key)),
        asked.isEmpty() ? Sentences::tr("These inputs ask for nothing.")
                        : Sentences::tr("What they ask for is %1.").arg(asked.join(u", "_s)));
}

Done checkAnswers(const ImportWishes& wishes, const std::vector<Arrival>& arrivals)
{
    for (const auto& [key, value] : wishes.chosen) {
        const auto answers = answersTo(key, arrivals);
        if (!answers)
            return notAsked(key, arrivals);
        if (!answers->contains(value))
            return misuse(Sentences::tr("%1 is no answer to %2.").arg(quoted(value), quoted(key)),
                Sentences::tr("The answers are %1.").arg(answers->join(u", "_s)));
    }
    const bool areWhole = std::ranges::none_of(arrivals, [](const Arrival& arrival) { return arrival.error.has_value(); });
    for (const auto& [key, value] : wishes.reading.answers) { // a reader knows best what is no variable of its file
        if (areWhole && !answersTo(key, arrivals))
            return notAsked(key, arrivals);
    }
    return {};
}

Error inputError(const Arrival& arrival)
{
    Error error = *arrival.error;
    const bool isUnknown = !arrival.format || !canBeImported(*arrival.format);
    if (error.advice.isEmpty() && isUnknown)
        error.advice = Sentences::tr("“counterpoint formats” lists what can be read.");
    const bool isNamed = error.what.contains(quoted(arrival.path));
    return isNamed ? error : about(arrival.path, error);
}

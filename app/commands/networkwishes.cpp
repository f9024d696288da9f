#include "app/commands/networkwishes.h"

#include "app/commands/files.h"
#include "model/debate/dayspan.h"
#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

namespace {

template<class E>
QString listOf()
{
    QStringList words;
    for (const char* word : wordsOf<E>)
        words += QString::fromLatin1(word);
    return words.join(u", "_s);
}

/// Sets what an option names, if it is given. @error it names something else.
template<class E>
Done take(const Arguments& arguments, const QString& option, E& value)
{
    if (!arguments.has(option))
        return {};
    if (const std::optional<E> named = fromWord<E>(arguments.value(option))) {
        value = *named;
        return {};
    }
    return misuse(Sentences::tr("--%1 cannot be %2.").arg(option, quoted(arguments.value(option))),
        Sentences::tr("It is one of %1.").arg(listOf<E>()));
}

/// Kind and mode belong together: "two-mode" is between actors and claims, and so is "combine" unless told otherwise.
Done takeKind(const Arguments& arguments, NetworkSettings& settings)
{
    const QString kind = arguments.value(u"kind"_s);
    const QString of = arguments.value(u"of"_s);
    if (kind == u"two-mode"_s)
        settings.rule = TieRule::Ignore;
    else if (const Done taken = take(arguments, u"kind"_s, settings.rule); !taken)
        return misuse(Sentences::tr("There is no kind of network %1.").arg(quoted(kind)),
            Sentences::tr("The kinds are two-mode, %1.").arg(listOf<TieRule>()));
    const bool isOfBoth = kind == u"two-mode"_s || settings.rule == TieRule::Combine;
    settings.mode = isOfBoth ? NetworkMode::TwoMode : NetworkMode::Actors;
    if (of == u"both"_s)
        settings.mode = NetworkMode::TwoMode;
    else if (of == u"actors"_s || of == u"claims"_s)
        settings.mode = of == u"claims"_s ? NetworkMode::Claims : NetworkMode::Actors;
    else if (!of.isEmpty())
        return misuse(
            Sentences::tr("--of cannot be %1.").arg(quoted(of)), Sentences::tr("It is one of actors, claims, both."));
    if (kind == u"two-mode"_s && settings.mode != NetworkMode::TwoMode)
        return misuse(Sentences::tr("A two-mode network is of actors and claims both."));
    return {};
}

Done takeLevel(const Arguments& arguments, ActorLevel& level)
{
    const QString word = arguments.value(u"level"_s);
    if (word == u"organisation"_s)
        level = ActorLevel::Organisation;
    else if (!word.isEmpty() && word != u"person"_s)
        return misuse(Sentences::tr("--level cannot be %1.").arg(quoted(word)),
            Sentences::tr("It is one of person, organisation."));
    return {};
}

Done takeThreshold(const Arguments& arguments, std::optional<double>& threshold)
{
    if (!arguments.has(u"threshold"_s))
        return {};
    bool isNumber = false;
    threshold = arguments.value(u"threshold"_s).toDouble(&isNumber);
    return isNumber ? Done() : Done(misuse(Sentences::tr("The threshold has to be a number.")));
}

/// The first or the last day of a date.
Done takeDay(const Arguments& arguments, const QString& option, qint64 DaySpan::*end, std::optional<qint64>& day)
{
    if (!arguments.has(option))
        return {};
    const std::optional<DaySpan> days = daysOf(arguments.value(option));
    if (!days || days->first == DaySpan::earliest || days->last == DaySpan::latest)
        return misuse(Sentences::tr("%1 is no date.").arg(quoted(arguments.value(option))),
            Sentences::tr("Write it like 2015, 2015-08 or 2015-08-11."));
    day = (*days).*end;
    return {};
}

Done takeWindows(const Arguments& arguments, std::optional<WindowPlan>& windows)
{
    if (!arguments.has(u"window"_s))
        return {};
    const Result<WindowPlan> plan = windowPlanFrom(arguments.value(u"window"_s));
    if (!plan)
        return plan.error();
    windows = *plan;
    return {};
}

std::optional<NetworkForm> formCalled(const QString& word)
{
    static const std::vector<std::pair<QString, NetworkForm>> forms
        = {{u"text"_s, NetworkForm::Text}, {u"txt"_s, NetworkForm::Text}, {u"json"_s, NetworkForm::Json},
            {u"graphml"_s, NetworkForm::GraphMl}, {u"csv"_s, NetworkForm::Matrix}, {u"matrix"_s, NetworkForm::Matrix},
            {u"edges"_s, NetworkForm::Edges}, {u"dl"_s, NetworkForm::Dl}, {u"svg"_s, NetworkForm::Svg}};
    const auto found = std::ranges::find(forms, word, &std::pair<QString, NetworkForm>::first);
    return found == forms.end() ? std::nullopt : std::optional(found->second);
}

/// As --to says, or --json, or the output's suffix; text otherwise.
Done takeForm(const Arguments& arguments, NetworkWishes& wishes)
{
    const QString name = wishes.output.section(u'/', -1).toLower();
    QString word = arguments.value(u"format"_s);
    if (word.isEmpty() && arguments.has(u"json"_s))
        word = u"json"_s;
    if (word.isEmpty() && name.endsWith(u".edges.csv"_s))
        word = u"edges"_s;
    if (word.isEmpty())
        word = name.contains(u'.') ? name.section(u'.', -1) : u"text"_s;
    const std::optional<NetworkForm> form = formCalled(word);
    if (!form)
        return misuse(Sentences::tr("A network cannot be written as %1.").arg(quoted(word)),
            Sentences::tr(
                "Name a file that ends in .graphml, .csv (the matrix), .edges.csv, .dl, .svg or .json, or say "
                "so with --format."));
    wishes.form = *form;
    return {};
}

Done checkTogether(const NetworkWishes& wishes)
{
    if (const Done fits = checked(wishes.settings); !fits)
        return misuse(fits.error().what, fits.error().advice);
    if (wishes.windows && wishes.settings.vague == VagueDates::Counted)
        return misuse(Sentences::tr("Moving windows cannot count vague dates."),
            Sentences::tr("Such an act would be in many windows. Leave --vague away, or ask for one range."));
    const bool holdsSeveral
        = wishes.form == NetworkForm::Text || wishes.form == NetworkForm::Json || wishes.form == NetworkForm::Edges;
    if (wishes.wantsPolarisation && !wishes.windows)
        return misuse(Sentences::tr("Polarisation over time needs a window."),
            Sentences::tr("Add one, such as --window 12-months."));
    if (wishes.wantsPolarisation && wishes.form != NetworkForm::Matrix && !holdsSeveral)
        return misuse(Sentences::tr("Polarisation over time is written as text, CSV or JSON."));
    if (wishes.windows && !wishes.wantsPolarisation && !holdsSeveral && wishes.output.isEmpty())
        return misuse(Sentences::tr("The networks of several windows do not fit into one output of this format."),
            Sentences::tr("Name a file with -o, and one for each window is written, or choose json or edges."));
    return {};
}

}

Result<NetworkWishes> networkWishes(const Arguments& arguments)
{
    if (!arguments.has(u"kind"_s) && !arguments.has(u"polarisation"_s))
        return misuse(Sentences::tr("The kind of network is missing."),
            Sentences::tr("Add one, such as --kind congruence; “counterpoint network --help” lists them."));
    NetworkWishes wishes;
    wishes.output = arguments.value(u"output"_s);
    if (wishes.output == standardStream)
        wishes.output.clear();
    wishes.wantsPolarisation = arguments.has(u"polarisation"_s);
    NetworkSettings& settings = wishes.settings;
    const Done steps[] = {arguments.has(u"kind"_s) ? takeKind(arguments, settings) : Done(),
        takeLevel(arguments, wishes.level), take(arguments, u"duplicates"_s, settings.duplicates),
        take(arguments, u"normalise"_s, settings.normalisation), take(arguments, u"isolates"_s, settings.isolates),
        take(arguments, u"conditional"_s, settings.conditional), take(arguments, u"vague"_s, settings.vague),
        takeThreshold(arguments, settings.threshold), takeDay(arguments, u"from"_s, &DaySpan::first, settings.from),
        takeDay(arguments, u"to"_s, &DaySpan::last, settings.to), takeWindows(arguments, wishes.windows),
        takeForm(arguments, wishes)};
    for (const Done& step : steps) {
        if (!step)
            return misuse(step.error().what, step.error().advice);
    }
    if (const Done fits = checkTogether(wishes); !fits)
        return fits.error();
    return wishes;
}

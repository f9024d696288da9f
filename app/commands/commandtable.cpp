#include "app/commands/actions.h"
#include "app/commands/evaluatecommand.h"
#include "app/commands/positionscommand.h"
#include "app/commands/reportcommand.h"
#include "app/commands/schemescommand.h"
#include "app/commands/solvecommand.h"
#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

namespace {

Option json()
{
    return {u"json"_s, {}, {}, Sentences::tr("Prints JSON for programs instead of text for people.")};
}

Option direction()
{
    return {u"direction"_s, {}, u"DIRECTION"_s,
        Sentences::tr(
            "Where reasons and objections lie: top-down (below what they bear on), bottom-up, left-right or right-to-left.")};
}

Option strict()
{
    return {u"strict"_s, {}, {}, Sentences::tr("Ends with status 1 when something had to be left behind.")};
}

Command newCommand()
{
    return {u"new"_s, u"FILE"_s, 1, 1, Sentences::tr("Creates an empty debate."),
        Sentences::tr("Creates an empty debate as FILE. A file that is there already is left alone, with status 4."),
        {{u"title"_s, {}, u"TITLE"_s, Sentences::tr("What the debate is called.")}}, runNew};
}

Command importCommand()
{
    return {u"import"_s, u"INPUT… -o FILE"_s, 1, -1, Sentences::tr("Reads debates from other formats into a file."),
        Sentences::tr(
            "Reads each INPUT into FILE, which is created if it is missing; otherwise all of it is one step that can be "
            "undone. “-” is standard input. Formats are told by content. Prints what arrived, what was put right, what "
            "had to be left behind, and what the inputs ask, with the answer that was taken. When anything is wrong "
            "with an input, nothing is changed."),
        {{u"output"_s, u'o', u"FILE"_s, Sentences::tr("The .debate file to read into.")},
            {u"from"_s, {}, u"FORMAT"_s,
                Sentences::tr("Takes every INPUT for this format; “counterpoint formats” lists them.")},
            {u"actor"_s, {}, u"VARIABLE"_s,
                Sentences::tr(
                    "Of Discourse Network Analyzer: the variable whose values take sides, such as person. Left "
                    "out, it and the next three are told by their names, and the report says how.")},
            {u"organisation"_s, {}, u"VARIABLE"_s,
                Sentences::tr("The variable of what actors belong to; “-” is none.")},
            {u"concept"_s, {}, u"VARIABLE"_s, Sentences::tr("The variable whose values become claims.")},
            {u"qualifier"_s, {}, u"VARIABLE"_s, Sentences::tr("The variable that says for or against; “-” is none.")},
            {u"choose"_s, {}, u"KEY=VALUE"_s,
                Sentences::tr("Answers what inputs ask, such as which attribute is the text of a claim; may be given "
                              "several times. Without it the guess is taken that the report names.")},
            {u"match-texts"_s, {}, {},
                Sentences::tr("Claims with the same words as one that is there, and stakeholders with the same name, "
                              "become that one.")},
            {u"topics"_s, {}, {},
                Sentences::tr("Makes a topic of each INPUT, so that a corpus can be told apart on the map.")},
            {u"keep-going"_s, {}, {},
                Sentences::tr("Leaves out inputs that cannot be read, says why, and ends with status 1.")},
            strict(), json()},
        runImport};
}

Command exportCommand()
{
    return {u"export"_s, u"FILE -o OUT"_s, 1, 1, Sentences::tr("Writes a debate or its map in another format."),
        Sentences::tr(
            "Writes the debate in FILE, a .debate or a native .json file, in another format, and prints what had to be left "
            "behind. Pictures show the whole map in the places the file has for it. OUT is replaced as a whole or "
            "left as it was. The same input gives the same bytes."),
        {{u"output"_s, u'o', u"OUT"_s, Sentences::tr("The file to write; “-” is standard output.")},
            {u"to"_s, {}, u"FORMAT"_s,
                Sentences::tr("A format that “counterpoint formats” lists; told by OUT's suffix when left out.")},
            {u"claims"_s, {}, u"IDS"_s,
                Sentences::tr("Only these claims, separated by commas; for claimreview and dossier.")},
            {u"style"_s, {}, u"STYLE"_s,
                Sentences::tr("How a reference list is written: apa, chicago or harvard; for references.")},
            {u"scale"_s, {}, u"FACTOR"_s,
                Sentences::tr("Pixels of a PNG for one unit of the map, from 0.05 to 20; 1 when left out.")},
            direction(), {u"theme"_s, {}, u"THEME"_s, Sentences::tr("Colours of a picture: light, dark or contrast.")},
            strict(), json()},
        runExport, drawsPicture};
}

Command formatsCommand()
{
    return {u"formats"_s, {}, 0, 0, Sentences::tr("Lists the formats that can be read and written."),
        Sentences::tr("Lists the formats with their suffixes, and whether they can be read and written."),
        {{u"schema"_s, {}, {}, Sentences::tr("Prints the JSON Schema of the native JSON instead.")}, json()},
        runFormats};
}

Command infoCommand()
{
    return {u"info"_s, u"FILE"_s, 1, 1, Sentences::tr("Tells what a file holds."),
        Sentences::tr(
            "Tells the debate's title, how many records of each kind it has, and of a .debate file also its version "
            "and whether it is sound."),
        {json()}, runInfo};
}

Command listCommand()
{
    return {u"list"_s, u"FILE KIND"_s, 2, 2, Sentences::tr("Lists the records of a kind."),
        Sentences::tr(
            "Lists the records of a kind, in the order people see them: issues, topics, tags, claims, inferences, "
            "sources, documents, turns, excerpts, stakeholders, statements, citations, criticalAnswers, places, "
            "savedViews, dismissals, schemes or scenarios."),
        {json()}, runList};
}

Command searchCommand()
{
    return {u"search"_s, u"FILE QUERY"_s, 2, 2, Sentences::tr("Searches all texts of a debate."),
        Sentences::tr(
            "Finds the records that have all words of QUERY somewhere in their texts or in the names of what they belong "
            "to: claims first, and best first. Any part of a word counts; accents and case make no difference. Where few "
            "have all words, those that have some of them follow."),
        {{u"limit"_s, {}, u"COUNT"_s, Sentences::tr("Finds at most so many; 100 when left out.")}, json()}, runSearch};
}

Command reviewCommand()
{
    return {u"review"_s, u"FILE"_s, 1, 1, Sentences::tr("Lists what somebody should look at."),
        Sentences::tr(
            "Looks through the debate for circular support, claims without a reason or a source, objections without an "
            "answer, addresses that cannot work, quotations that differ from their text, several sources with one "
            "origin, retracted sources in use and the like, and says why each matters and what to do. What was set "
            "aside in the window stays set aside. Ends with status 1 when there is something to look at."),
        {json()}, runReview};
}

Command traceCommand()
{
    return {u"trace"_s, u"FILE --claim ID"_s, 1, 1, Sentences::tr("Tells where a claim came from."),
        Sentences::tr(
            "Follows a claim from the places where it is found, hop by hop, to its origins, and says how many of them "
            "are independent: what is a copy, what was never seen at its source, what comes in a circle, and what "
            "names something later than itself."),
        {{u"claim"_s, {}, u"ID"_s,
             Sentences::tr(
                 "The claim's id, as “counterpoint list FILE claims” prints it, or its whole text or title.")},
            {u"output"_s, u'o', u"OUT"_s,
                Sentences::tr("Writes a file instead, as its suffix says: .svg, .csv, .json or .txt.")},
            {u"csv"_s, {}, {}, Sentences::tr("Prints CSV, a row for each hop.")}, json()},
        runTrace, drawsTrace};
}

/// Which acts are taken, and how.
std::vector<Option> networkActOptions()
{
    return {{u"level"_s, {}, u"LEVEL"_s,
                Sentences::tr("Whose acts are counted together: person (each speaker as named), or organisation.")},
        {u"duplicates"_s, {}, u"RULE"_s,
            Sentences::tr("Which repetitions of an act count: all, or only the first of each document, week, month, "
                          "year, or range.")},
        {u"conditional"_s, {}, u"RULE"_s,
            Sentences::tr("What a conditional stance is: for (when left out), or leave-out.")},
        {u"from"_s, {}, u"DATE"_s, Sentences::tr("Only acts from this date on.")},
        {u"to"_s, {}, u"DATE"_s, Sentences::tr("Only acts up to this date.")},
        {u"vague"_s, {}, u"RULE"_s,
            Sentences::tr("Acts of which nobody can tell whether they lie in the range: leave-out (when left out), or "
                          "count, as positions at a date do.")},
        {u"window"_s, {}, u"WINDOW"_s,
            Sentences::tr("A network for each position of a moving window: “12-months”, or “12-months/3”, which moves "
                          "on by 3; units are events, days, weeks, months and years.")}};
}

/// How ties are made, and what is written.
std::vector<Option> networkTieOptions()
{
    return {
        {u"kind"_s, {}, u"KIND"_s,
            Sentences::tr("What a tie counts: two-mode (how often an actor speaks on a claim), congruence, conflict, "
                          "subtract, combine or ignore.")},
        {u"of"_s, {}, u"NODES"_s, Sentences::tr("What is tied: actors, claims, or both.")},
        {u"normalise"_s, {}, u"METHOD"_s,
            Sentences::tr("What weights are divided by: none, average, jaccard or cosine; between actors and claims "
                          "activity or prominence.")},
        {u"threshold"_s, {}, u"WEIGHT"_s, Sentences::tr("Ties that weigh less are left out.")},
        {u"isolates"_s, {}, u"RULE"_s,
            Sentences::tr("Nodes without ties: everyone, active (who spoke in the range), or none.")},
        {u"polarisation"_s, {}, {},
            Sentences::tr("Writes how divided the debate was in each window, instead of networks.")},
        {u"output"_s, u'o', u"OUT"_s,
            Sentences::tr("The file to write, as its suffix says: .graphml, .csv (the matrix), .edges.csv, .dl, .svg, "
                          ".json or .txt.")},
        {u"format"_s, {}, u"FORMAT"_s,
            Sentences::tr("Writes graphml, matrix, edges, dl, svg, json or text, whatever the suffix.")},
        json()};
}

Command networkCommand()
{
    std::vector<Option> options = networkTieOptions();
    const std::vector<Option> ofActs = networkActOptions();
    options.insert(options.begin() + 2, ofActs.begin(), ofActs.end());
    return {u"network"_s, u"FILE --kind KIND"_s, 1, 1, Sentences::tr("Makes discourse networks."),
        Sentences::tr(
            "Ties actors who take the same side on the same claims, or opposite sides, or claims on which the same "
            "actors do, as Discourse Network Analyzer defines it; or actors to the claims they speak on. Says what was "
            "left out. With --window and an output that holds one network, a numbered file is written for each."),
        std::move(options), runNetwork};
}

Command layoutCommand()
{
    return {u"layout"_s, u"FILE"_s, 1, 1, Sentences::tr("Places the cards of the map."),
        Sentences::tr(
            "Places the cards and lines of the map as the window would draw them. With --json it prints all places and "
            "curves, in pixels at 100 %, and how long it took."),
        {direction(), json()}, runLayout, [](const Arguments&) { return true; }};
}

Command historyCommand()
{
    return {u"history"_s, u"FILE"_s, 1, 1, Sentences::tr("Lists the steps of a debate's history."),
        Sentences::tr(
            "Lists the steps kept for FILE, oldest first. They are kept on this machine, not in the file, so that a file "
            "given to others does not carry deleted text."),
        {json()}, runHistory};
}

Command checkCommand()
{
    return {u"check"_s, u"FILE"_s, 1, 1, Sentences::tr("Checks whether a file is sound."),
        Sentences::tr(
            "Checks a .debate file without changing anything: whether it is whole, unaltered, and keeps the rules. Ends "
            "with status 1 when there is something to look at, and with 3 when it cannot be opened."),
        {json()}, runCheck};
}

}

const std::vector<Command>& commands()
{
    static const std::vector<Command> all
        = {newCommand(), importCommand(), exportCommand(), reportCommand(), formatsCommand(), infoCommand(),
            listCommand(), searchCommand(), reviewCommand(), schemesCommand(), evaluateCommand(), positionsCommand(),
            solveCommand(), traceCommand(), networkCommand(), layoutCommand(), historyCommand(), checkCommand()};
    return all;
}

const Command* commandCalled(const QString& name)
{
    const auto found = std::find_if(
        commands().begin(), commands().end(), [&](const Command& command) { return command.name == name; });
    return found == commands().end() ? nullptr : &*found;
}

#include "model/formats/networks/dnaquestions.h"

#include "model/debate/sentences.h"
#include "model/formats/networks/dnareader.h"
#include "model/formats/networks/eventlist.h"

using namespace Qt::StringLiterals;

namespace {

/// The variables that are meant where nobody chooses, of the first type of statements that has some.
DnaVariables likeliestIn(const DnaProject& project)
{
    for (const DnaStatementType& type : project.types) {
        if (const DnaVariables found = variablesOf(project, type.id, {}); found.isOnClaims())
            return found;
    }
    return {};
}

ImportQuestion question(const DnaProject& project, const QString& key, const QString& text, const DnaVariable* guess,
    const QString& nothing = {})
{
    ImportQuestion asked{key, text, {}, guess ? guess->name : QString()};
    if (!nothing.isEmpty()) {
        asked.choices.push_back({u"-"_s, nothing});
        asked.guess = guess ? guess->name : u"-"_s;
    }
    for (const DnaVariable& variable : project.variables) {
        if (std::ranges::find(asked.choices, variable.name, &ImportQuestion::Choice::value) == asked.choices.end())
            asked.choices.push_back({variable.name, isolated(variable.name)});
    }
    return asked;
}

}

std::vector<ImportQuestion> questionsAbout(const DnaProject& project)
{
    const DnaVariables likeliest = likeliestIn(project);
    return {question(project, u"actor"_s, Sentences::tr("Which variable says who speaks?"), likeliest.actor),
        question(project, u"organisation"_s, Sentences::tr("Which variable says what they belong to?"),
            likeliest.organisation, Sentences::tr("none: not imported")),
        question(project, u"concept"_s, Sentences::tr("Which variable says what is claimed?"), likeliest.claim),
        question(project, u"qualifier"_s, Sentences::tr("Which variable says whether they are for or against?"),
            likeliest.qualifier, Sentences::tr("none: everybody is for"))};
}

std::vector<ImportQuestion> questionsAboutEvents(const QByteArray& bytes)
{
    const Result<DnaProject> project = dnaColumnsOfEvents(bytes);
    return project ? questionsAbout(*project) : std::vector<ImportQuestion>();
}

Result<DnaChoice> choiceFor(const DnaProject& project, const ImportAnswers& answers)
{
    const auto answer = [&](const char* key) {
        const auto found = answers.find(QString::fromLatin1(key));
        return found == answers.end() ? QString() : found->second;
    };
    const DnaChoice choice{answer("actor"), answer("organisation"), answer("concept"), answer("qualifier")};
    for (const DnaStatementType& type : project.types) {
        const DnaVariables chosen = variablesOf(project, type.id, choice);
        if (chosen.isOnClaims() && chosen.actor == chosen.claim)
            return Error{Sentences::tr("The variable %1 cannot be both who speaks and what is claimed.")
                             .arg(quoted(chosen.actor->name)),
                Sentences::tr("Choose another one for either.")};
    }
    return choice;
}

Result<Imported> readEventsAnswered(const QByteArray& bytes, const ImportAnswers& answers, const Progress&)
{
    const Result<DnaChoice> named = choiceFor({}, answers);
    const Result<DnaProject> project = dnaProjectFromEvents(bytes, *named);
    if (!project)
        return project.error();
    const Result<DnaChoice> choice = choiceFor(*project, answers);
    return choice ? debateFrom(*project, *choice) : choice.error();
}

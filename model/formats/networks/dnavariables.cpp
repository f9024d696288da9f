#include "model/formats/networks/dnavariables.h"

#include "model/debate/sentences.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString none = u"-"_s;

const QStringList personWords
    = {u"person"_s, u"speaker"_s, u"actor"_s, u"individual"_s, u"politician"_s, u"name"_s, u"mp"_s};
const QStringList organisationWords = {u"organization"_s, u"organisation"_s, u"org"_s, u"party"_s, u"group"_s,
    u"institution"_s, u"affiliation"_s, u"faction"_s, u"company"_s};
const QStringList claimWords = {u"concept"_s, u"claim"_s, u"category"_s, u"argument"_s, u"position"_s, u"belief"_s,
    u"issue"_s, u"demand"_s, u"statement"_s, u"code"_s};
const QStringList qualifierWords
    = {u"agreement"_s, u"agree"_s, u"stance"_s, u"support"_s, u"qualifier"_s, u"polarity"_s, u"evaluation"_s};

bool isCalled(const DnaVariable& variable, const QString& name)
{
    return variable.name.compare(name, Qt::CaseInsensitive) == 0;
}

bool isCategory(const DnaVariable& variable)
{
    return variable.type == DnaVariable::ShortText;
}

/// Looks among the variables of one type.
class Guess {
public:
    Guess(const DnaProject& project, qint64 statementType)
    {
        for (const DnaVariable& variable : project.variables) {
            if (variable.statementType == statementType)
                m_variables.push_back(&variable);
        }
    }

    const DnaVariable* called(const QString& name) const
    {
        return first([&](const DnaVariable& variable) { return isCalled(variable, name); });
    }

    /// The first that is called by the earliest of the words.
    const DnaVariable* byWords(const QStringList& words) const
    {
        for (const QString& word : words) {
            if (const DnaVariable* found = called(word); found && isCategory(*found))
                return found;
        }
        return nullptr;
    }

    const DnaVariable* qualifier() const
    {
        for (const QString& word : qualifierWords) {
            const DnaVariable* found = called(word);
            if (found && found->type != DnaVariable::LongText)
                return found;
        }
        if (const DnaVariable* yesOrNo = ofType(DnaVariable::Boolean))
            return yesOrNo;
        return ofType(DnaVariable::Integer);
    }

private:
    template<class Fits>
    const DnaVariable* first(Fits fits) const
    {
        const auto found = std::ranges::find_if(m_variables, [&](const DnaVariable* one) { return fits(*one); });
        return found == m_variables.end() ? nullptr : *found;
    }
    const DnaVariable* ofType(DnaVariable::Type type) const
    {
        return first([&](const DnaVariable& variable) { return variable.type == type; });
    }

    std::vector<const DnaVariable*> m_variables;
};

const DnaVariable* chosen(const Guess& guess, const QString& choice, const DnaVariable* likeliest)
{
    if (choice.isEmpty())
        return likeliest;
    return choice == none ? nullptr : guess.called(choice);
}

}

DnaVariables variablesOf(const DnaProject& project, qint64 statementType, const DnaChoice& choice)
{
    const Guess guess(project, statementType);
    DnaVariables found;
    const DnaVariable* person = guess.byWords(personWords);
    const DnaVariable* organisation = guess.byWords(organisationWords);
    found.actor = chosen(guess, choice.actor, person ? person : organisation);
    found.organisation = chosen(guess, choice.organisation, organisation);
    if (found.organisation == found.actor)
        found.organisation = nullptr;
    found.claim = chosen(guess, choice.claim, guess.byWords(claimWords));
    found.qualifier = chosen(guess, choice.qualifier, guess.qualifier());
    return found;
}

Done checked(const DnaProject& project, const DnaChoice& choice)
{
    QStringList names;
    for (const DnaVariable& variable : project.variables)
        names += variable.name;
    names.removeDuplicates();
    for (const QString& name : {choice.actor, choice.organisation, choice.claim, choice.qualifier}) {
        if (!name.isEmpty() && name != none && !names.contains(name, Qt::CaseInsensitive))
            return Error{Sentences::tr("There is no variable %1.").arg(quoted(name)),
                Sentences::tr("The variables are %1.").arg(names.join(u", "_s))};
    }
    return {};
}

std::optional<Stance> stanceInWords(const QString& word)
{
    static const QHash<QString, Stance> words = {{u"yes"_s, Stance::For}, {u"true"_s, Stance::For},
        {u"for"_s, Stance::For}, {u"pro"_s, Stance::For}, {u"agree"_s, Stance::For}, {u"agreement"_s, Stance::For},
        {u"support"_s, Stance::For}, {u"positive"_s, Stance::For}, {u"+"_s, Stance::For}, {u"no"_s, Stance::Against},
        {u"false"_s, Stance::Against}, {u"against"_s, Stance::Against}, {u"con"_s, Stance::Against},
        {u"contra"_s, Stance::Against}, {u"disagree"_s, Stance::Against}, {u"disagreement"_s, Stance::Against},
        {u"oppose"_s, Stance::Against}, {u"opposition"_s, Stance::Against}, {u"negative"_s, Stance::Against},
        {u"-"_s, Stance::Against}, {u"mixed"_s, Stance::Mixed}, {u"both"_s, Stance::Mixed},
        {u"conditional"_s, Stance::Conditional}, {u"unclear"_s, Stance::Unclear}, {u"neutral"_s, Stance::Unclear}};
    const auto found = words.constFind(word.trimmed().toLower());
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

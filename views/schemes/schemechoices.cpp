#include "views/schemes/schemechoices.h"

#include "model/debate/editing/schemes.h"

#include <QCoreApplication>

namespace {

struct SchemeChoices {
    Q_DECLARE_TR_FUNCTIONS(SchemeChoices)
};

QString groupName(const SchemeCatalogue& catalogue, const QString& key)
{
    const auto group = std::ranges::find(catalogue.groups(), key, &SchemeGroup::key);
    return group == catalogue.groups().end() ? key : group->name;
}

bool isCalled(const SchemeChoice& choice, const QString& name)
{
    return choice.name.compare(name, Qt::CaseInsensitive) == 0 || choice.key == name;
}

}

const SchemeCatalogue& catalogueFor(const Debate& debate)
{
    return SchemeCatalogue::of(debate.info().language);
}

QString wordsFor(const Scheme& scheme)
{
    QStringList lines;
    if (!scheme.description.isEmpty())
        lines << scheme.description;
    for (const SchemePremise& premise : scheme.premises)
        lines << SchemeChoices::tr("Premise: %1").arg(premise.text);
    if (!scheme.conclusion.isEmpty())
        lines << SchemeChoices::tr("Conclusion: %1").arg(scheme.conclusion);
    for (const SchemeQuestion& question : scheme.questions)
        lines << SchemeChoices::tr("To ask: %1").arg(question.text);
    return lines.join(u'\n');
}

std::vector<SchemeChoice> schemeChoices(const Debate& debate)
{
    const SchemeCatalogue& catalogue = catalogueFor(debate);
    std::vector<SchemeChoice> choices;
    for (const CatalogueScheme& one : catalogue.schemes())
        choices.push_back({one.key, one.form.name, groupName(catalogue, one.group), wordsFor(one.form)});
    for (const Scheme* own : debate.table<Scheme>().inOrder())
        choices.push_back({keyOf(own->id), own->name, SchemeChoices::tr("of this debate"), wordsFor(*own)});
    return choices;
}

const SchemeChoice* schemeMeant(
    const std::vector<SchemeChoice>& choices, const SchemeCatalogue& catalogue, const QString& typed)
{
    const CatalogueScheme* known = catalogue.called(typed);
    const SchemeChoice* part = nullptr;
    int parts = 0;
    for (const SchemeChoice& choice : choices) {
        if (isCalled(choice, typed) || (known && choice.key == known->key))
            return &choice;
        if (choice.name.contains(typed, Qt::CaseInsensitive)) {
            part = &choice;
            ++parts;
        }
    }
    return parts == 1 ? part : nullptr;
}

#include "model/analysis/schemes/schemequestions.h"

#include "model/debate/editing/answers.h"
#include "model/debate/editing/schemes.h"
#include "model/debate/sentences.h"

const Scheme* schemeOf(const Debate& debate, const SchemeCatalogue& catalogue, const QString& key)
{
    if (key.isEmpty())
        return nullptr;
    const CatalogueScheme* known = catalogue.find(key);
    return known ? &known->form : ownScheme(debate, key);
}

/// The catalogue words an objection for each of its questions; for those of people's own schemes there is this one.
static QString objectionTo(const SchemeCatalogue& catalogue, const QString& scheme, const SchemeQuestion& question)
{
    const CatalogueScheme* known = catalogue.find(scheme);
    const QString worded = known ? known->objections.value(question.key) : QString();
    return worded.isEmpty() ? Sentences::tr("The answer to “%1” is no.").arg(question.text) : worded;
}

std::vector<AskedQuestion> questionsOf(
    const Debate& debate, const SchemeCatalogue& catalogue, const Inference& inference)
{
    std::vector<AskedQuestion> asked;
    const Scheme* scheme = schemeOf(debate, catalogue, inference.scheme);
    if (!scheme)
        return asked;
    for (const SchemeQuestion& question : scheme->questions) {
        AskedQuestion one{
            question, {}, {}, {}, doubtedBy(inference, question), objectionTo(catalogue, inference.scheme, question)};
        if (const CriticalAnswer* answer = answerTo(debate, inference.id, question.key)) {
            one.answer = answer->answer;
            one.note = answer->note;
            one.attack = answer->attack;
        }
        asked.push_back(std::move(one));
    }
    return asked;
}

int openQuestionCount(const Debate& debate, const SchemeCatalogue& catalogue, const Inference& inference)
{
    const Scheme* scheme = schemeOf(debate, catalogue, inference.scheme);
    if (!scheme)
        return 0;
    return static_cast<int>(std::ranges::count_if(scheme->questions, [&](const SchemeQuestion& question) {
        const CriticalAnswer* answer = answerTo(debate, inference.id, question.key);
        return !answer || answer->answer == Answer::Open;
    }));
}

int openQuestionCount(const Debate& debate, const SchemeCatalogue& catalogue)
{
    int count = 0;
    for (const Inference& inference : debate.inferences().all())
        count += openQuestionCount(debate, catalogue, inference);
    return count;
}

#include "model/analysis/review/checks.h"
#include "model/analysis/schemes/schemequestions.h"
#include "model/debate/sentences.h"

#include <map>

using namespace Qt::StringLiterals;

namespace {

/// The step that an inference is, by its first premise, as part of a sentence.
QString namedStep(const Debate& debate, const Inference& inference)
{
    return inference.premises.empty() ? QString() : namedClaim(debate, inference.premises.front().claim);
}

std::vector<RecordId> placesOf(const Inference& inference)
{
    std::vector<RecordId> places = {inference.id};
    for (const Premise& premise : inference.premises)
        places.push_back(premise.claim);
    return places;
}

/// The first two, and how many more there are.
QString someOf(const QStringList& texts)
{
    constexpr int most = 2;
    const int more = static_cast<int>(texts.size()) - most;
    const QString first = texts.mid(0, most).join(u", "_s);
    return more > 0 ? Sentences::tr("%1 and %n more", nullptr, more).arg(first) : first;
}

/// Of the questions of an inference's scheme those without an answer, and whether some have one.
struct OpenQuestions {
    QStringList texts;
    bool isBegun = false;
};

OpenQuestions openQuestions(const Debate& debate, const SchemeCatalogue& catalogue, const Inference& inference)
{
    OpenQuestions open;
    for (const AskedQuestion& asked : questionsOf(debate, catalogue, inference)) {
        if (asked.answer == Answer::Open)
            open.texts += quoted(asked.question.text, 120);
        else
            open.isBegun = true;
    }
    return open;
}

void checkQuestions(
    Reviewing& review, const Inference& inference, const SchemeCatalogue& catalogue, const Scheme& scheme)
{
    const OpenQuestions open = openQuestions(review.debate(), catalogue, inference);
    if (open.texts.isEmpty() || !open.isBegun)
        return;
    Finding finding;
    finding.check = u"open-question"_s;
    finding.id = findingId(finding.check, {inference.id});
    finding.text = Sentences::tr("The step from %1 follows the scheme %2, and nobody has answered %3.")
                       .arg(namedStep(review.debate(), inference), quoted(scheme.name), someOf(open.texts));
    finding.advice = Sentences::tr("Answer the questions of the scheme; a negative answer becomes an objection.");
    finding.places = placesOf(inference);
    review.add(std::move(finding));
}

/// Steps of one scheme of which nobody has answered any question.
struct Unbegun {
    const Scheme* scheme = nullptr;
    QStringList questions;
    std::vector<RecordId> steps;
};

void report(Reviewing& review, const QString& key, const Unbegun& unbegun)
{
    Finding finding;
    finding.check = u"open-question"_s;
    finding.id = findingId(finding.check, {}, key);
    finding.severity = Severity::Hint;
    finding.text = Sentences::tr("%n step(s) follow the scheme %1, and nobody has begun to answer its questions: %2.",
        nullptr, static_cast<int>(unbegun.steps.size()))
                       .arg(quoted(unbegun.scheme->name), someOf(unbegun.questions));
    finding.advice = Sentences::tr("Answer them first for the steps that most rests on.");
    finding.places = unbegun.steps;
    review.add(std::move(finding));
}

/// One premise that leaves the rest unsaid is how people argue; of several, each was meant to play a part.
void checkRoles(Reviewing& review, const Inference& inference, const Scheme& scheme)
{
    if (inference.premises.size() < 2)
        return;
    QStringList missing;
    for (const SchemePremise& part : scheme.premises) {
        if (std::ranges::find(inference.premises, part.key, &Premise::role) == inference.premises.end())
            missing += quoted(part.text, 120);
    }
    if (missing.isEmpty())
        return;
    Finding finding;
    finding.check = u"unfilled-role"_s;
    finding.id = findingId(finding.check, {inference.id});
    finding.severity = Severity::Hint;
    finding.text = Sentences::tr("The step from %1 follows the scheme %2, and no premise says %3.")
                       .arg(namedStep(review.debate(), inference), quoted(scheme.name), someOf(missing));
    finding.advice = Sentences::tr(
        "Add the premise, as an implicit one where nobody says it, or say which premise plays the part.");
    finding.places = placesOf(inference);
    review.add(std::move(finding));
}

}

/// Of the checks "open-question" and "unfilled-role".
void checkScheme(Reviewing& review, const Inference& inference)
{
    if (inference.scheme.isEmpty())
        return;
    const SchemeCatalogue& catalogue = SchemeCatalogue::of(review.debate().info().language);
    const Scheme* scheme = schemeOf(review.debate(), catalogue, inference.scheme);
    if (!scheme)
        return;
    checkQuestions(review, inference, catalogue, *scheme);
    checkRoles(review, inference, *scheme);
}

/// One finding for each scheme: of each step they would be a list that nobody reads.
void findUnbegunSchemes(Reviewing& review)
{
    const Debate& debate = review.debate();
    const SchemeCatalogue& catalogue = SchemeCatalogue::of(debate.info().language);
    std::map<QString, Unbegun> schemes;
    for (const Inference* inference : debate.inferences().inOrder()) {
        const Scheme* scheme = inference->scheme.isEmpty() ? nullptr : schemeOf(debate, catalogue, inference->scheme);
        const OpenQuestions open = scheme ? openQuestions(debate, catalogue, *inference) : OpenQuestions();
        if (open.texts.isEmpty() || open.isBegun)
            continue;
        Unbegun& unbegun = schemes[inference->scheme];
        unbegun.scheme = scheme;
        unbegun.questions = open.texts;
        unbegun.steps.push_back(inference->id);
    }
    for (const auto& [key, unbegun] : schemes)
        report(review, key, unbegun);
}

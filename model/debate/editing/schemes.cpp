#include "model/debate/editing/schemes.h"

#include "model/debate/editing/answers.h"
#include "model/debate/editing/claims.h"
#include "model/debate/editing/removal.h"
#include "model/debate/sentences.h"

using editing::goneError;

QString keyOf(SchemeId scheme)
{
    return QString::number(scheme.value);
}

const Scheme* ownScheme(const Debate& debate, const QString& key)
{
    const Scheme* scheme = debate.find(SchemeId{key.toLongLong()});
    return scheme && keyOf(scheme->id) == key ? scheme : nullptr;
}

static bool hasPart(const Scheme& form, const QString& role)
{
    return std::ranges::find(form.premises, role, &SchemePremise::key) != form.premises.end();
}

static bool asks(const Scheme& form, const QString& question)
{
    return std::ranges::find(form.questions, question, &SchemeQuestion::key) != form.questions.end();
}

/// The answers to an inference's questions that `isKept` does not hold for, and what they made.
template<class IsKept>
static Edits withoutAnswers(const Debate& debate, InferenceId inference, IsKept&& isKept)
{
    Edits edits;
    for (RecordId referrer : debate.referrers(inference)) {
        const CriticalAnswer* answer = debate.find(referrer.as<CriticalAnswerId>());
        if (!answer || answer->inference != inference || isKept(answer->question))
            continue;
        edits.push_back(drop(answer->id));
        edits = edits + withdrawal(debate, *answer);
    }
    return edits;
}

static void takeRoles(Inference& inference, const Scheme& form)
{
    std::vector<QString> free;
    for (const SchemePremise& part : form.premises) {
        if (std::ranges::find(inference.premises, part.key, &Premise::role) == inference.premises.end())
            free.push_back(part.key);
    }
    auto next = free.begin();
    for (Premise& premise : inference.premises) {
        if (!hasPart(form, premise.role))
            premise.role = next == free.end() ? QString() : *next++;
    }
}

Result<Edits> assignScheme(const Debate& debate, InferenceId inference, const QString& key, const Scheme& form)
{
    const Inference* old = debate.find(inference);
    if (!old)
        return goneError();
    if (old->kind == InferenceKind::Restate)
        return Error{Sentences::tr("A restatement says the same again; it follows no scheme.")};
    const bool isSame = old->scheme == key;
    const Result<Edits> revised = revise(debate, std::vector{inference}, [&](Inference& one) {
        one.scheme = key;
        takeRoles(one, form);
    });
    return *revised
        + withoutAnswers(debate, inference, [&](const QString& question) { return isSame && asks(form, question); });
}

Result<Edits> clearScheme(const Debate& debate, InferenceId inference)
{
    const Result<Edits> revised = revise(debate, std::vector{inference}, [](Inference& one) {
        one.scheme.clear();
        for (Premise& premise : one.premises)
            premise.role.clear();
    });
    if (!revised)
        return revised;
    return *revised + withoutAnswers(debate, inference, [](const QString&) { return false; });
}

Result<Edits> setRole(
    const Debate& debate, InferenceId inference, ClaimId premise, const QString& role, const Scheme& form)
{
    const Inference* old = debate.find(inference);
    if (!old || std::ranges::find(old->premises, premise, &Premise::claim) == old->premises.end())
        return goneError();
    if (!role.isEmpty() && !hasPart(form, role))
        return Error{Sentences::tr("The scheme %1 has no such part.").arg(quoted(form.name))};
    return revise(debate, std::vector{inference},
        [&](Inference& one) { std::ranges::find(one.premises, premise, &Premise::claim)->role = role; });
}

Scheme newScheme(const Debate& debate, const QString& name)
{
    Scheme scheme;
    scheme.id = newId<SchemeId>();
    scheme.name = tidied(name);
    scheme.order = debate.table<Scheme>().orderAtEnd();
    return scheme;
}

/// Gives each part or question without a key one that no other has.
static void giveKeys(auto& list, char letter)
{
    int number = 0;
    for (auto& one : list) {
        while (one.key.isEmpty()) {
            const QString key = QLatin1Char(letter) + QString::number(++number);
            if (std::ranges::none_of(list, [&](const auto& other) { return other.key == key; }))
                one.key = key;
        }
    }
}

static Scheme tidiedScheme(Scheme scheme)
{
    for (QString* text : {&scheme.name, &scheme.description, &scheme.conclusion})
        *text = tidied(*text);
    for (SchemePremise& premise : scheme.premises)
        premise = {tidied(premise.key), tidied(premise.text)};
    for (SchemeQuestion& question : scheme.questions) {
        question.key = tidied(question.key);
        question.text = tidied(question.text);
    }
    giveKeys(scheme.premises, 'p');
    giveKeys(scheme.questions, 'q');
    return scheme;
}

static bool hasDoubles(const auto& list)
{
    std::set<QString> keys;
    return std::ranges::any_of(list, [&](const auto& one) { return !keys.insert(one.key).second; });
}

static bool lacksWords(const auto& list)
{
    return std::ranges::any_of(list, [](const auto& one) { return one.text.isEmpty(); });
}

static Done mayBePut(const Debate& debate, const Scheme& scheme)
{
    if (scheme.name.isEmpty())
        return Error{Sentences::tr("A scheme needs a name.")};
    for (const Scheme& other : debate.table<Scheme>().all()) {
        if (other.id != scheme.id && other.name.compare(scheme.name, Qt::CaseInsensitive) == 0)
            return Error{Sentences::tr("Another scheme of this debate has the name %1.").arg(quoted(other.name))};
    }
    if (scheme.premises.empty())
        return Error{Sentences::tr("A scheme needs at least one premise.")};
    if (lacksWords(scheme.premises))
        return Error{Sentences::tr("A premise of a scheme needs words.")};
    if (lacksWords(scheme.questions))
        return Error{Sentences::tr("A critical question needs words.")};
    if (hasDoubles(scheme.premises) || hasDoubles(scheme.questions))
        return Error{Sentences::tr("Each premise and each question of a scheme needs a key of its own.")};
    for (const SchemeQuestion& question : scheme.questions) {
        if (!question.premise.isEmpty() && !hasPart(scheme, question.premise))
            return Error{Sentences::tr("The question %1 is about a premise that the scheme does not have.")
                             .arg(quoted(question.text))};
    }
    return {};
}

/// What inferences lose when the scheme they follow becomes this one.
static Edits adapted(const Debate& debate, const Scheme& scheme)
{
    Edits edits;
    const QString key = keyOf(scheme.id);
    for (const Inference& inference : debate.inferences().all()) {
        if (inference.scheme != key)
            continue;
        const Result<Edits> revised = revise(debate, std::vector{inference.id}, [&](Inference& one) {
            for (Premise& premise : one.premises)
                premise.role = hasPart(scheme, premise.role) ? premise.role : QString();
        });
        const Edits unanswered
            = withoutAnswers(debate, inference.id, [&](const QString& question) { return asks(scheme, question); });
        edits.insert(edits.end(), revised->begin(), revised->end());
        edits.insert(edits.end(), unanswered.begin(), unanswered.end());
    }
    return edits;
}

Result<Edits> putScheme(const Debate& debate, const Scheme& scheme)
{
    const Scheme tidy = tidiedScheme(scheme);
    if (const Done may = mayBePut(debate, tidy); !may)
        return may.error();
    const Scheme* old = debate.find(tidy.id);
    if (old && *old == tidy)
        return Edits{};
    return Edits{put(tidy)} + (old ? adapted(debate, tidy) : Edits{});
}

Result<Edits> removeSchemes(const Debate& debate, const std::vector<SchemeId>& schemes)
{
    return removal(debate, {schemes.begin(), schemes.end()});
}

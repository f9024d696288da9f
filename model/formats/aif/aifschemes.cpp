#include "model/formats/aif/aifschemes.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

/// Schemes of AIFdb that the catalogue has, with their numbers where its nodesets show them.
struct Entry {
    const char* key;
    const char* name;
    const char* id;
};

constexpr Entry entries[] = {{"expert-opinion", "ExpertOpinion", "15"}, {"position-to-know", "PositionToKnow", "26"},
    {"witness-testimony", "WitnessTestimony", ""}, {"popular-opinion", "PopularOpinion", "23"},
    {"popular-practice", "PopularPractice", "25"}, {"ethos", "Ethos", ""}, {"example", "Example", "14"},
    {"analogy", "Analogy", "1"}, {"precedent", "Precedent", ""}, {"exceptional-case", "ExceptionalCase", "62"},
    {"statistics", "Statistics", ""}, {"composition", "Composition", ""}, {"cause-to-effect", "CauseToEffect", "4"},
    {"correlation-to-cause", "CorrelationToCause", "7"}, {"sign", "Sign", "30"},
    {"evidence-to-hypothesis", "EvidenceToHypothesis", ""},
    {"falsification-of-hypothesis", "FalsificationOfHypothesis", "16"}, {"best-explanation", "BestExplanation", ""},
    {"ignorance", "Ignorance", "19"}, {"practical-reasoning", "PracticalReasoning", "28"},
    {"positive-consequences", "PositiveConsequences", ""}, {"negative-consequences", "NegativeConsequences", ""},
    {"values", "Values", ""}, {"alternatives", "Alternatives", ""}, {"waste", "Waste", ""}, {"threat", "Threat", ""},
    {"fear-appeal", "FearAppeal", "17"}, {"precaution", "Precaution", ""}, {"slippery-slope", "SlipperySlope", ""},
    {"established-rule", "EstablishedRule", "61"}, {"rights", "Rights", ""},
    {"verbal-classification", "VerbalClassification", "31"}, {"definition", "Definition", ""},
    {"vague-classification", "VagueClassification", ""}, {"oppositions", "Oppositions", ""},
    {"elimination", "Elimination", ""}, {"modus-ponens", "ModusPonens", "35"}, {"commitment", "Commitment", "6"},
    {"inconsistent-commitment", "InconsistentCommitment", "20"}, {"ad-hominem-generic", "Ad hominem", "172"},
    {"ad-hominem-circumstantial", "CircumstantialAdHominem", ""},
    {"pragmatic-inconsistency", "PragmaticInconsistency", ""}, {"bias", "Bias", ""}};

struct Act {
    const char* name;
    const char* id;
    Stance stance;
};

/// The plainest of each stance first. Who asks takes none.
constexpr Act acts[] = {{"Asserting", "74", Stance::For}, {"Disagreeing", "78", Stance::Against},
    {"Default Illocuting", "168", Stance::Unclear}, {"Agreeing", "77", Stance::For}, {"Affirming", "93", Stance::For},
    {"Conceding", "", Stance::For}, {"Restating", "101", Stance::For}, {"Arguing", "80", Stance::For},
    {"Rejecting", "", Stance::Against}, {"Disaffirming", "", Stance::Against}, {"Contradicting", "67", Stance::Against},
    {"PureQuestioning", "91", Stance::Unclear}, {"AssertiveQuestioning", "73", Stance::Unclear},
    {"RhetoricalQuestioning", "85", Stance::Unclear}, {"Challenging", "79", Stance::Unclear},
    {"AssertiveChallenging", "87", Stance::Unclear}, {"PureChallenging", "92", Stance::Unclear},
    {"Ironic Asserting", "148", Stance::Unclear}};

constexpr const char* plainNames[] = {"Default Inference", "Default Conflict", "Default Rephrase"};
constexpr const char* plainIds[] = {"72", "71", "144"};

/// Letters alone, in lower case: "Pure Questioning" and "PureQuestioning" are the same.
QString folded(const QString& name)
{
    QString letters;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            letters += c.toCaseFolded();
    }
    return letters;
}

QHash<QString, const Entry*> entriesByName()
{
    QHash<QString, const Entry*> names;
    for (const Entry& entry : entries) {
        names.insert(folded(QLatin1StringView(entry.name)), &entry);
        names.insert(folded(QLatin1StringView(entry.key)), &entry);
    }
    return names;
}

QHash<QString, const Entry*> entriesById()
{
    QHash<QString, const Entry*> ids;
    for (const Entry& entry : entries) {
        if (*entry.id)
            ids.insert(QLatin1StringView(entry.id), &entry);
    }
    return ids;
}

const Entry* entryOf(const AifScheme& scheme)
{
    static const QHash<QString, const Entry*> names = entriesByName();
    static const QHash<QString, const Entry*> ids = entriesById();
    return scheme.name.isEmpty() ? ids.value(scheme.id) : names.value(folded(scheme.name));
}

bool isPlain(const AifScheme& scheme)
{
    const auto is = [&](const char* id, const char* name) {
        return scheme.name.isEmpty() ? scheme.id == QLatin1StringView(id) : scheme.name == QLatin1StringView(name);
    };
    for (int kind = 0; kind < 3; ++kind) {
        if (is(plainIds[kind], plainNames[kind]))
            return true;
    }
    return false;
}

AifScheme asScheme(const char* name, const char* id)
{
    return {QLatin1StringView(name), QLatin1StringView(id)};
}

}

AifScheme schemeOf(const AifNode& node)
{
    AifScheme scheme{node.scheme, node.schemeId};
    if (scheme.name.isEmpty() && scheme.id.isEmpty() && node.text != aifNameOf(node.type))
        return {node.text, {}};
    if (const Entry* entry = scheme.name.isEmpty() ? entryOf(scheme) : nullptr)
        scheme.name = QLatin1StringView(entry->name);
    return scheme;
}

QString schemeKeyOf(const AifScheme& scheme)
{
    const Entry* entry = isPlain(scheme) ? nullptr : entryOf(scheme);
    return entry ? QString(QLatin1StringView(entry->key)) : QString();
}

AifScheme aifSchemeOf(InferenceKind kind, const QString& key)
{
    const auto* found
        = std::ranges::find_if(entries, [&](const Entry& entry) { return key == QLatin1StringView(entry.key); });
    if (found != std::end(entries))
        return asScheme(found->name, found->id);
    return asScheme(plainNames[static_cast<int>(kind)], plainIds[static_cast<int>(kind)]);
}

InferenceKind kindOfStep(AifType type)
{
    return type == AifType::Conflict ? InferenceKind::Attack
        : type == AifType::Rephrase  ? InferenceKind::Restate
                                     : InferenceKind::Support;
}

AifType stepOfKind(InferenceKind kind)
{
    return kind == InferenceKind::Attack ? AifType::Conflict
        : kind == InferenceKind::Restate ? AifType::Rephrase
                                         : AifType::Inference;
}

Illocution illocutionCalled(const QString& name)
{
    const auto* found = std::ranges::find_if(
        acts, [&](const Act& act) { return folded(name) == folded(QLatin1StringView(act.name)); });
    return found == std::end(acts) ? Illocution{{name, {}}, Stance::Unclear}
                                   : Illocution{asScheme(found->name, found->id), found->stance};
}

Illocution illocutionOf(const AifNode& node)
{
    if (!node.scheme.isEmpty())
        return illocutionCalled(node.scheme);
    const auto* found = std::ranges::find_if(
        acts, [&](const Act& act) { return *act.id && node.schemeId == QLatin1StringView(act.id); });
    return illocutionCalled(found == std::end(acts) ? node.text : QString(QLatin1StringView(found->name)));
}

Illocution illocutionOf(Stance stance)
{
    const Act& act = acts[stance == Stance::For ? 0 : stance == Stance::Against ? 1 : 2];
    return {asScheme(act.name, act.id), act.stance};
}

bool isAnalysing(const AifNode& illocution)
{
    return illocution.schemeId == u"75" || folded(illocution.text) == u"analysing";
}

QStringList knownSchemeKeys()
{
    QStringList keys;
    for (const Entry& entry : entries)
        keys += QLatin1StringView(entry.key);
    return keys;
}

#include "model/formats/argdown/argdownidentity.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static QString nameOf(const Target& target)
{
    const auto* claim = std::get_if<ClaimId>(&target);
    return claim ? u'c' + QString::number(claim->value) : u'i' + QString::number(std::get<InferenceId>(target).value);
}

static QString premiseKeys(const Inference& inference)
{
    QStringList premises;
    for (const Premise& premise : inference.premises)
        premises << QString::number(premise.claim.value);
    premises.sort();
    return premises.join(u' ');
}

static QString similarFeature(const Inference& inference)
{
    return premiseKeys(inference) + u'/' + nameOf(inference.target);
}

static QString exactFeature(const Inference& inference)
{
    return QString::number(static_cast<int>(inference.kind)) + u'/' + similarFeature(inference);
}

static QString formFeature(const Inference& inference, const ArgdownStep& step)
{
    return (step.isLine ? u'-' : u'<') + exactFeature(inference);
}

static QString titleFeature(const ArgdownStep& step)
{
    return step.argument.isEmpty() ? QString() : QString::number(step.later) + u'/' + step.argument;
}

/// What it was for may have come and gone since.
static QString titledFeature(const Inference& inference, const ArgdownStep& step)
{
    const QString title = titleFeature(step);
    return title.isEmpty() ? title : premiseKeys(inference) + u'/' + title;
}

static QStringList sharingFeatures(const Inference& inference)
{
    QStringList features;
    for (const Premise& premise : inference.premises)
        features << QString::number(premise.claim.value) + u'/' + nameOf(inference.target);
    return features;
}

std::vector<ArgdownStep> stepsOf(const Debate& debate, const ArgdownNames& names)
{
    std::vector<ArgdownStep> steps;
    for (const Inference* inference : debate.inferences().inOrder()) {
        const ArgdownForm form = names.form(inference->id);
        const bool isArgument = form == ArgdownForm::Argument;
        if (form != ArgdownForm::Data)
            steps.push_back({inference->id, isArgument ? names.title(inference->id) : QString(), 0, !isArgument});
    }
    return steps;
}

std::vector<ArgdownStep> stepsOf(const ArgdownModel& model, const std::vector<Inference>& made, const ArgdownSaid& said)
{
    QHash<InferenceId, ArgdownStep> inArguments;
    for (std::size_t i = 0; i < said.steps.size(); ++i) {
        const ArgdownArgument& argument = model.arguments[i];
        int later = 0;
        for (auto id = said.steps[i].rbegin(); id != said.steps[i].rend(); ++id) {
            if (*id)
                inArguments.insert(*id, {*id, argument.isUntitled ? QString() : argument.title, later++, false});
        }
    }
    std::vector<ArgdownStep> steps;
    for (const Inference& inference : made)
        steps.push_back(inArguments.value(inference.id, {inference.id, {}, 0, true}));
    return steps;
}

void ArgdownInferences::know(const std::vector<ArgdownStep>& steps, const Debate& said)
{
    for (const ArgdownStep& step : steps) {
        const Inference* inference = said.find(step.inference);
        if (!inference || m_known.contains(inference->id))
            continue;
        m_known.insert(inference->id);
        m_titled.add(titleFeature(step), inference->id);
        m_sameForm.add(formFeature(*inference, step), inference->id);
        m_exact.add(exactFeature(*inference), inference->id);
        m_similar.add(similarFeature(*inference), inference->id);
        for (const QString& feature : step.isLine ? QStringList() : sharingFeatures(*inference))
            m_sharing.add(feature, inference->id);
    }
}

void ArgdownInferences::knowOthers(const Debate& debate, const std::vector<ArgdownStep>& steps)
{
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        const Inference* inference = m_known.contains(step->inference) ? nullptr : debate.find(step->inference);
        if (inference)
            m_titledOthers.add(titledFeature(*inference, *step), inference->id);
    }
    for (const Inference* inference : debate.inferences().inOrder()) {
        if (m_known.contains(inference->id))
            continue;
        m_known.insert(inference->id);
        m_others.add(exactFeature(*inference), inference->id);
    }
}

/// A title is its last step's.
void ArgdownInferences::takeTitled(Made one)
{
    one.step->inference = one.step->later == 0 ? m_titled.take(titleFeature(*one.step), m_given) : InferenceId();
}

InferenceId ArgdownInferences::takeSharing(const Inference& made)
{
    for (const QString& feature : sharingFeatures(made)) {
        if (const InferenceId id = m_sharing.take(feature, m_given))
            return id;
    }
    return {};
}

/// The surest first, for all of them.
void ArgdownInferences::takeLevel(const Level& level)
{
    const auto by = [&](const auto& taken) {
        for (const Made& one : level) {
            if (!one.step->inference)
                one.step->inference = taken(*one.inference, *one.step);
        }
    };
    by([&](const Inference& made, const ArgdownStep& step) {
        return m_sameForm.take(formFeature(made, step), m_given);
    });
    by([&](const Inference& made, const ArgdownStep&) { return m_exact.take(exactFeature(made), m_given); });
    by([&](const Inference&, const ArgdownStep& step) { return m_titled.take(titleFeature(step), m_given); });
    by([&](const Inference& made, const ArgdownStep&) { return m_others.take(exactFeature(made), m_given); });
    by([&](const Inference& made, const ArgdownStep& step) {
        return m_titledOthers.take(titledFeature(made, step), m_given);
    });
    by([&](const Inference& made, const ArgdownStep&) { return m_similar.take(similarFeature(made), m_given); });
    by([&](const Inference& made, const ArgdownStep& step) { return step.isLine ? InferenceId() : takeSharing(made); });
    by([](const Inference&, const ArgdownStep&) { return newId<InferenceId>(); });
}

/// What bears on claims comes first, then what bears on that, and so on; of what leads in a circle nothing is known.
void ArgdownInferences::name(std::vector<Inference>& made, std::vector<ArgdownStep>& steps)
{
    QHash<InferenceId, Level> above;
    Level level;
    for (std::size_t i = 0; i < made.size(); ++i) {
        const auto* target = std::get_if<InferenceId>(&made[i].target);
        (target ? above[*target] : level).push_back({&made[i], &steps[i]});
        takeTitled({&made[i], &steps[i]});
    }
    while (!level.empty()) {
        takeLevel(level);
        Level next;
        for (const Made& one : level) {
            for (const Made& on : above.take(one.inference->id)) {
                on.inference->target = one.step->inference;
                next.push_back(on);
            }
            one.inference->id = one.step->inference;
        }
        level = std::move(next);
    }
    for (const Level& circle : above) {
        for (const Made& one : circle)
            one.inference->id = one.step->inference = newId<InferenceId>();
    }
}

#include "model/formats/argdown/argdownidentity.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static QString nameOf(const Target& target)
{
    const auto* claim = std::get_if<ClaimId>(&target);
    return claim ? u'c' + QString::number(claim->value) : u'i' + QString::number(std::get<InferenceId>(target).value);
}

static QString premisesIn(const Inference& inference)
{
    QStringList premises;
    for (const Premise& premise : inference.premises)
        premises << QString::number(premise.claim.value);
    premises.sort();
    return premises.join(u' ');
}

static QString exactFeature(const Inference& inference)
{
    return QString::number(static_cast<int>(inference.kind)) + u'/' + premisesIn(inference) + u'/'
        + nameOf(inference.target);
}

static QString similarFeature(const Inference& inference)
{
    return premisesIn(inference) + u'/' + nameOf(inference.target);
}

ArgdownInferences::ArgdownInferences(const Debate& debate, const ArgdownNames& names)
{
    for (const Inference* inference : debate.inferences().inOrder()) {
        if (names.form(inference->id) == ArgdownForm::Data)
            continue;
        if (names.form(inference->id) == ArgdownForm::Argument)
            m_titles.emplace(names.title(inference->id), inference->id);
        add(*inference);
    }
}

void ArgdownInferences::add(const Inference& inference)
{
    if (m_seen.contains(inference.id))
        return;
    m_seen.insert(inference.id);
    m_exact.emplace(exactFeature(inference), inference.id);
    m_similar.emplace(similarFeature(inference), inference.id);
}

void ArgdownInferences::learn(const Debate& made)
{
    for (const Inference* inference : made.inferences().inOrder())
        add(*inference);
}

void ArgdownInferences::begin(bool isLenient)
{
    m_isLenient = isLenient;
    if (isLenient)
        m_certain = m_given;
    else
        m_certain.clear();
    m_given.clear();
}

InferenceId ArgdownInferences::take(
    std::multimap<QString, InferenceId>& from, const QString& feature, const QSet<InferenceId>& but)
{
    const auto [first, last] = from.equal_range(feature);
    const auto found = std::find_if(
        first, last, [&](const auto& one) { return !m_given.contains(one.second) && !but.contains(one.second); });
    if (found == last)
        return {};
    m_given.insert(found->second);
    return found->second;
}

/// Where the conclusion is no claim (an objection with linked premises), its title alone can tell.
InferenceId ArgdownInferences::idOf(const Inference& made, const QString& title)
{
    if (!title.isEmpty()) {
        if (const InferenceId id = take(m_titles, title, {}))
            return id;
    }
    if (const InferenceId id = take(m_exact, exactFeature(made), {}))
        return id;
    return m_isLenient ? take(m_similar, similarFeature(made), m_certain) : InferenceId();
}

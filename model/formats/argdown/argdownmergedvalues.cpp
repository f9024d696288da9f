#include "model/formats/argdown/argdownmergedvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QJsonObject mergedObjects(QJsonObject mine, const QJsonObject& was, const QJsonObject& is)
{
    std::set<QString> keys;
    for (const QString& key : was.keys() + is.keys())
        keys.insert(key);
    for (const QString& key : keys) {
        const QJsonValue old = was.value(key);
        const QJsonValue now = is.value(key);
        if (old == now)
            continue;
        const bool isObject = old.isObject() || now.isObject();
        if (isObject && (key == u"argdown" || key == u"data" || key == u"frontMatter")) {
            const QJsonObject inner = mergedObjects(mine.value(key).toObject(), old.toObject(), now.toObject());
            mine.insert(key, inner);
            if (inner.isEmpty())
                mine.remove(key);
        } else if (now.isUndefined()) {
            mine.remove(key);
        } else {
            mine.insert(key, now);
        }
    }
    return mine;
}

std::vector<TagId> mergedTags(
    const std::vector<TagId>& mine, const std::vector<TagId>& was, const std::vector<TagId>& is)
{
    const auto has = [](const std::vector<TagId>& tags, TagId id) { return std::ranges::find(tags, id) != tags.end(); };
    std::vector<TagId> merged;
    for (const TagId id : is) {
        if (!has(was, id) || has(mine, id))
            merged.push_back(id);
    }
    for (const TagId id : mine) {
        if (!has(was, id) && !has(is, id))
            merged.push_back(id);
    }
    return merged;
}

std::vector<Premise> mergedPremises(const std::vector<Premise>& mine, const std::vector<Premise>& is)
{
    std::vector<Premise> premises = is;
    for (Premise& premise : premises) {
        const auto known = std::ranges::find(mine, premise.claim, &Premise::claim);
        if (known != mine.end())
            premise = *known;
    }
    return premises;
}

std::vector<bool> longestRow(const std::vector<double>& numbers)
{
    std::vector<std::size_t> ends; ///< of the best row of each length
    std::vector<std::ptrdiff_t> before(numbers.size(), -1);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto at = std::ranges::lower_bound(ends, numbers[i], {}, [&](std::size_t end) { return numbers[end]; });
        if (at != ends.begin())
            before[i] = static_cast<std::ptrdiff_t>(*(at - 1));
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> stays(numbers.size(), false);
    for (auto i = ends.empty() ? -1 : static_cast<std::ptrdiff_t>(ends.back()); i >= 0;
         i = before[static_cast<std::size_t>(i)])
        stays[static_cast<std::size_t>(i)] = true;
    return stays;
}

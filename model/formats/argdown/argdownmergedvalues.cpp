#include "model/formats/argdown/argdownmergedvalues.h"

#include "model/formats/argdown/argdownescape.h"
#include "model/formats/argdown/linechanges.h"

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

/// Where each sign of a text that is shown stands in the text itself, and its end.
static std::vector<qsizetype> placesOfShown(const QString& text)
{
    std::vector<qsizetype> places;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isEndOfBreak = text[i] == u'\n' && i > 0 && text[i - 1] == u'\r';
        if (!text[i].isNull() && !isEndOfBreak)
            places.push_back(i);
    }
    places.push_back(text.size());
    return places;
}

/// Whether a text shows this one, but for the blanks at its end.
static bool isShownAs(const QString& text, const QString& shown)
{
    const QString whole = editableArgdown(shownInArgdown(text));
    return whole.startsWith(shown) && QStringView(whole).sliced(shown.size()).trimmed().isEmpty();
}

QString mergedText(const QString& mine, const QString& was, const QString& is)
{
    const std::vector<qsizetype> places = placesOfShown(mine);
    if (mine == was || !isShownAs(mine, was) || static_cast<qsizetype>(places.size()) <= was.size())
        return is;
    const auto placeOf = [&](qsizetype shown) { return places[static_cast<std::size_t>(shown)]; };
    const auto wordByWord = [](QString text) { return text.replace(u' ', u'\n'); };
    QString merged;
    qsizetype last = 0;
    qsizetype longer = 0;
    for (const TextReplacement& one : replacementsFor(wordByWord(was), wordByWord(is))) {
        merged += QStringView(mine).sliced(last, placeOf(one.start) - last);
        merged += QStringView(is).sliced(one.start + longer, one.by.size());
        longer += one.by.size() - (one.end - one.start);
        last = placeOf(one.end);
    }
    return merged + QStringView(mine).sliced(last);
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

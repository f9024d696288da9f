#include "model/debate/editing/structure.h"

#include "model/debate/debate.h"
#include "model/debate/editing/claims.h"
#include "model/debate/sentences.h"
#include "model/debate/textplaces.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

Structure structureOf(const Document& document)
{
    Structure found;
    if (document.structure.isEmpty())
        return found;
    const auto size = static_cast<int>(TextPlaces(document.text).count());
    for (const QJsonValue value : document.structure[u"pages"_s].toArray()) {
        const int start = value.toInt(-1);
        if (start >= (found.pages.empty() ? 0 : found.pages.back()) && start <= size)
            found.pages.push_back(start);
    }
    int before = -1;
    for (const QJsonValue value : document.structure[u"furniture"_s].toArray()) {
        const Stretch one{value[0].toInt(-1), value[1].toInt(-1)};
        if (one.start <= before || one.end <= one.start || one.end > size)
            continue;
        found.furniture.push_back(one);
        before = one.end;
    }
    return found;
}

QJsonObject fieldOf(const Structure& structure)
{
    QJsonArray pages;
    for (int start : structure.pages)
        pages.append(start);
    QJsonArray furniture;
    for (const Stretch& one : structure.furniture)
        furniture.append(QJsonArray{one.start, one.end});
    QJsonObject field;
    if (!pages.isEmpty())
        field[u"pages"_s] = pages;
    if (!furniture.isEmpty())
        field[u"furniture"_s] = furniture;
    return field;
}

int pageAt(const Structure& structure, int codePoint)
{
    const auto after = std::upper_bound(structure.pages.begin(), structure.pages.end(), codePoint);
    return static_cast<int>(after - structure.pages.begin());
}

/// The parts of the old ones that the new one leaves, with the new one itself when it is added.
static std::vector<Stretch> marked(const std::vector<Stretch>& old, Stretch stretch, bool isAdded)
{
    std::vector<Stretch> parts;
    for (const Stretch& one : old) {
        if (isAdded && one.end >= stretch.start && one.start <= stretch.end) {
            stretch = {std::min(one.start, stretch.start), std::max(one.end, stretch.end)};
            continue;
        }
        const Stretch before{one.start, isAdded ? one.end : std::min(one.end, stretch.start)};
        const Stretch after{std::max(one.start, stretch.end), one.end};
        if (before.start < before.end)
            parts.push_back(before);
        if (!isAdded && after.start < after.end && after != before)
            parts.push_back(after);
    }
    if (isAdded)
        parts.push_back(stretch);
    std::sort(parts.begin(), parts.end(), [](Stretch a, Stretch b) { return a.start < b.start; });
    return parts;
}

std::vector<Stretch> withMark(const std::vector<Stretch>& stretches, Stretch one)
{
    return marked(stretches, one, true);
}

Result<Edits> markFurniture(const Debate& debate, DocumentId id, Stretch stretch, bool isFurniture)
{
    const Document* document = debate.find(id);
    if (!document)
        return editing::goneError();
    if (stretch.start < 0 || stretch.end <= stretch.start || stretch.end > TextPlaces(document->text).count())
        return Error{Sentences::tr("Select the words in the text first.")};
    return revise(debate, std::vector{id}, [&](Document& one) {
        Structure structure = structureOf(one);
        structure.furniture = marked(structure.furniture, stretch, isFurniture);
        one.structure = fieldOf(structure);
    });
}

static void addCounts(TextCounts& counts, QStringView text)
{
    bool isInWord = false;
    for (const char32_t point : text.toUcs4()) {
        const bool isSpace = QChar::isSpace(point);
        counts.words += !isSpace && !isInWord ? 1 : 0;
        isInWord = !isSpace;
        ++counts.characters;
    }
}

TextCounts countsOf(const Document& document)
{
    TextCounts counts;
    const TextPlaces places(document.text);
    int at = 0;
    for (const Stretch& furniture : structureOf(document).furniture) {
        addCounts(counts, places.slice(at, furniture.start));
        at = furniture.end;
    }
    addCounts(counts, places.slice(at, places.count()));
    return counts;
}

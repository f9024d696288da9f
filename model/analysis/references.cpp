#include "model/analysis/references.h"

#include "model/analysis/referencenames.h"
#include "model/analysis/referencepattern.h"
#include "model/analysis/referencestyles.h"
#include "model/analysis/referencevalues.h"

using namespace Qt::StringLiterals;

const std::vector<ReferenceStyleName>& referenceStyles()
{
    static const std::vector<ReferenceStyleName> styles = {{ReferenceStyle::Apa, u"apa"_s, u"APA 7"_s},
        {ReferenceStyle::Chicago, u"chicago"_s, u"Chicago author-date 17"_s},
        {ReferenceStyle::Harvard, u"harvard"_s, u"Harvard (Cite Them Right)"_s}};
    return styles;
}

std::optional<ReferenceStyle> referenceStyleCalled(const QString& key)
{
    for (const ReferenceStyleName& name : referenceStyles()) {
        if (name.key == key)
            return name.style;
    }
    return std::nullopt;
}

QString formattedReference(const QJsonObject& item, ReferenceStyle style, const QString& letter)
{
    const ReferencePattern pattern = referencePattern(style, csl::type(item));
    return filled(pattern.text, referenceValues(item, style, pattern.quotesLead, letter));
}

namespace {

/// A source with what its place in the list depends on.
struct Listed {
    const Source* source;
    QString lead; ///< folded: names, or the title
    int year;
    QString title;
};

Listed listed(const Source& source, ReferenceStyle style)
{
    const QString lead = referenceValues(source.csl, style, false, {}).value(u"lead"_s);
    return {&source, lead.toCaseFolded(), csl::year(source.csl).value_or(9999), csl::title(source.csl).toCaseFolded()};
}

/// "a" for the first of some works of one author and year, nothing for a single one.
QString letterFor(const std::vector<Listed>& list, std::size_t index)
{
    const auto isSame = [&](std::size_t other) {
        return list[other].lead == list[index].lead && list[other].year == list[index].year
            && list[index].lead != list[index].title;
    };
    std::size_t first = index;
    while (first > 0 && index - first < 26 && isSame(first - 1))
        --first;
    const bool isSingle = first == index && (index + 1 == list.size() || !isSame(index + 1));
    return isSingle || index - first >= 26 ? QString() : QString(QChar(u'a' + static_cast<int>(index - first)));
}

}

std::vector<ListedReference> listedReferences(
    const Debate& debate, ReferenceStyle style, const std::vector<SourceId>& only)
{
    std::vector<Listed> list;
    for (const Source* source : debate.table<Source>().inOrder()) {
        if (only.empty() || std::ranges::binary_search(only, source->id))
            list.push_back(listed(*source, style));
    }
    std::stable_sort(list.begin(), list.end(), [](const Listed& one, const Listed& other) {
        return std::tie(one.lead, one.year, one.title) < std::tie(other.lead, other.year, other.title);
    });
    std::vector<ListedReference> references;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const QString letter = letterFor(list, i);
        references.push_back({list[i].source->id, letter, formattedReference(list[i].source->csl, style, letter)});
    }
    return references;
}

QString referenceList(const Debate& debate, ReferenceStyle style)
{
    QString text;
    for (const ListedReference& one : listedReferences(debate, style))
        text += (text.isEmpty() ? QString() : u"\n"_s) + one.text + u'\n';
    return text;
}

QString pandocCitation(const QString& key, const QString& locator)
{
    const bool isPlain = !key.isEmpty() && std::all_of(key.begin(), key.end(), [](QChar c) {
        return c.isLetterOrNumber() || u"_-:.#$%&+?<>~/"_s.contains(c);
    });
    const QString name = isPlain ? key : QString(u'{' + key + u'}');
    return u"[@"_s + name + (locator.isEmpty() ? QString() : QString(u", "_s + locator)) + u']';
}

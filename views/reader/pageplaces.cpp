#include "views/reader/pageplaces.h"

#include "model/debate/codepoints.h"
#include "model/debate/editing/structure.h"

bool hasPages(const Document& document)
{
    return document.mediaType == QLatin1StringView("application/pdf") && !document.original.isEmpty();
}

PageStretch onPage(const Document& document, int start, int end)
{
    const Structure structure = structureOf(document);
    const int page = pageAt(structure, start);
    if (page <= 0)
        return {};
    const int first = structure.pages[static_cast<std::size_t>(page) - 1];
    const qsizetype origin = unitOfCodePoint(document.text, first);
    const QStringView text = QStringView(document.text).sliced(origin);
    return {page - 1, static_cast<int>(unitOfCodePoint(text, start - first)),
        static_cast<int>(unitOfCodePoint(text, end - first))};
}

Passage inText(const Document& document, const PageStretch& stretch)
{
    const Structure structure = structureOf(document);
    if (stretch.page < 0 || static_cast<std::size_t>(stretch.page) >= structure.pages.size())
        return {};
    const int first = structure.pages[static_cast<std::size_t>(stretch.page)];
    const QStringView text = QStringView(document.text).sliced(unitOfCodePoint(document.text, first));
    return {document.id,
        first + static_cast<int>(codePointOfUnit(text, std::min<qsizetype>(stretch.start, text.size()))),
        first + static_cast<int>(codePointOfUnit(text, std::min<qsizetype>(stretch.end, text.size())))};
}

std::vector<PageMark> pageMarks(
    const Document& document, const std::vector<const Excerpt*>& excerpts, const PassageMarks& lanes)
{
    std::vector<PageMark> marks;
    for (const Excerpt* excerpt : excerpts) {
        const PassageMark* mark = lanes.find(excerpt->id);
        marks.push_back({onPage(document, excerpt->start, excerpt->end), excerpt->id, mark ? mark->lane : 0});
    }
    return marks;
}

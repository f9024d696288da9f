#include "app/reporting/pdftags.h"

#include "app/reporting/pdfcontent.h"
#include "app/reporting/pdfspans.h"
#include "model/debate/sentences.h"

#include <QStringDecoder>
#include <QUrl>

namespace {

constexpr qsizetype longestName = 120; ///< of what a link leads to

struct LinkArea {
    int object = 0;
    QString target; ///< what it leads to; empty: a place that Qt has named itself
};

/// Of a link area: "(#name)" as Qt 6.4 writes it, and a name in UTF-16 as later ones do.
QString targetOf(const QByteArray& area)
{
    if (const QByteArray name = entryOf(area, "Dest"); name.startsWith("(\xfe\xff") && name.endsWith(')'))
        return QStringDecoder(QStringDecoder::Utf16BE)(name.sliced(3).chopped(1));
    const QByteArray address = entryOf(area, "URI");
    const bool isInside = address.startsWith("(#") && address.endsWith(')');
    return isInside ? QUrl::fromPercentEncoding(address.sliced(2).chopped(1)) : QString();
}

std::vector<LinkArea> areasOf(const PdfFile& file, int page)
{
    std::vector<LinkArea> areas;
    const int list = referenceIn(file.object(page), "Annots");
    for (const int object : list > 0 ? referencesIn(file.object(list)) : std::vector<int>())
        areas.push_back({object, targetOf(file.object(object))});
    return areas;
}

QByteArray numberOf(double points)
{
    return QByteArray::number(points, 'f', 2);
}

/// What a column's title and a picture's box are said with.
QByteArray attributesOf(const PdfElement& element)
{
    if (element.type == "TH")
        return "/A <</O /Table /Scope /Column>>\n";
    if (element.box.isEmpty())
        return {};
    return "/A <</O /Layout /Placement /Block /BBox [" + numberOf(element.box.left()) + ' '
        + numberOf(element.box.top()) + ' ' + numberOf(element.box.right()) + ' ' + numberOf(element.box.bottom())
        + "]>>\n";
}

/// The tree of elements, and the one that leads back to it from what is painted.
class TagTree {
public:
    TagTree(PdfFile& file, const PdfStructure& structure, const PdfTargets& targets)
        : m_file(file)
        , m_structure(structure)
        , m_targets(targets)
        , m_root(file.add())
        , m_nextArea(file.pages().size())
    {
        for (int i = 0; i < count(); ++i)
            addObject(i);
    }

    /// @return whether it reads as Qt paints.
    bool add(int page)
    {
        const std::vector<LinkArea> areas = areasOf(m_file, page);
        std::vector<QString> targets;
        for (const LinkArea& area : areas)
            targets.push_back(area.target);
        const int content = referenceIn(m_file.object(page), "Contents");
        const std::optional<QByteArray> painted = m_file.content(content);
        const auto marked = painted ? markedContent(*painted, m_structure, targets) : std::nullopt;
        if (!marked)
            return false;
        m_file.putContent(content, marked->operators);
        addStretches(page, marked->stretches, areas);
        return true;
    }

    void write()
    {
        const int painted = count();
        for (int i = 0; i < painted; ++i)
            addRuns(i);
        for (int i = 0; i < count(); ++i)
            m_file.put(objectOf(i), written(i));
        const int owners = m_file.add("<<\n/Nums [\n" + ownersOfStretches() + m_areaOwners + "]\n>>");
        m_file.put(m_root,
            "<<\n/Type /StructTreeRoot\n/K " + referenceTo(objectOf(0)) + "\n/ParentTree " + referenceTo(owners)
                + "\n/ParentTreeNextKey " + QByteArray::number(m_nextArea) + "\n>>");
        m_file.addToCatalogue("/MarkInfo <</Marked true>>\n/StructTreeRoot " + referenceTo(m_root) + '\n');
    }

private:
    /// What an element consists of, and the page that it begins on.
    struct Kids {
        QByteArray list;
        int page = 0;
    };

    int count() const { return static_cast<int>(m_structure.elements().size()); }
    int objectOf(int element) const { return m_objects[static_cast<std::size_t>(element)]; }
    Kids& kidsOf(int element) { return m_kids[static_cast<std::size_t>(element)]; }

    /// A stretch of a page with the link areas on it.
    struct Painted {
        std::size_t page = 0;
        std::size_t id = 0;
        bool beginsLine = false;
        std::vector<LinkArea> areas;
    };

    void addObject(int element)
    {
        m_objects.push_back(m_file.add());
        m_kids.emplace_back();
        m_runs.emplace_back();
        if (element > 0)
            kidsOf(m_structure[element].parent).list += referenceTo(m_objects.back()) + ' ';
    }
    int addElement(PdfElement one)
    {
        const int element = m_structure.add(std::move(one));
        addObject(element);
        return element;
    }

    void addStretches(int page, const std::vector<PdfStretch>& stretches, const std::vector<LinkArea>& areas)
    {
        m_owners.emplace_back(stretches.size());
        const std::size_t key = m_owners.size() - 1;
        auto area = areas.begin();
        for (std::size_t i = 0; i < stretches.size(); ++i) {
            const PdfStretch& stretch = stretches[i];
            const auto end = area + static_cast<std::ptrdiff_t>(stretch.links);
            const Painted painted{key, i, stretch.isMarked, {area, end}};
            area = end;
            if (m_structure[stretch.element].spans.empty())
                addPainted(stretch.element, painted);
            else
                m_runs[static_cast<std::size_t>(stretch.element)].push_back(painted);
        }
        m_file.addEntries(page, "/StructParents " + QByteArray::number(key) + "\n/Tabs /S\n");
    }
    void addPainted(int element, const Painted& painted)
    {
        const int owner = painted.areas.empty() ? element : addElement({"Link", element});
        addContent(owner, painted);
    }

    /// Of a paragraph whose words are not painted in the order in which they are read.
    void addRuns(int element)
    {
        const std::vector<Painted> all = m_runs[static_cast<std::size_t>(element)];
        const std::vector<PdfSpan> spans = m_structure[element].spans;
        std::vector<PdfRun> runs;
        for (const Painted& one : all)
            runs.push_back({one.beginsLine, one.areas.empty() ? QString() : one.areas.front().target});
        const auto found = runsOfSpans(spans, runs, m_structure[element].isRightToLeft);
        for (std::size_t i = 0; found && i < spans.size(); ++i) {
            const int part = addElement(
                {.type = spans[i].target.isEmpty() ? "Span" : "Link", .parent = element, .words = spans[i].words});
            for (const std::size_t run : (*found)[i])
                addContent(part, all[run]);
        }
        for (std::size_t i = 0; !found && i < all.size(); ++i)
            addPainted(element, all[i]);
        for (std::size_t i = 0; !found && i < spans.size(); ++i)
            m_structure[element].words += spans[i].words;
    }

    void addContent(int element, const Painted& painted)
    {
        const int page = m_file.pages()[painted.page];
        const QByteArray id = QByteArray::number(painted.id);
        Kids& kids = kidsOf(element);
        kids.page = kids.page ? kids.page : page;
        if (kids.page == page)
            kids.list += id + ' ';
        else
            kids.list += "<</Type /MCR /Pg " + referenceTo(page) + " /MCID " + id + ">> ";
        m_owners[painted.page][painted.id] = objectOf(element);
        for (const LinkArea& area : painted.areas)
            addArea(element, page, area);
    }

    void addArea(int element, int page, const LinkArea& area)
    {
        kidsOf(element).list += "<</Type /OBJR /Pg " + referenceTo(page) + " /Obj " + referenceTo(area.object) + ">> ";
        const QByteArray key = QByteArray::number(m_nextArea++);
        m_areaOwners += key + ' ' + referenceTo(objectOf(element)) + '\n';
        const QByteArray entries = "/F 4\n/StructParent " + key + '\n';
        const auto target = m_targets.find(area.target);
        if (target == m_targets.end())
            return m_file.addEntries(area.object, entries);
        m_file.replace(area.object,
            "<<\n/Type /Annot\n/Subtype /Link\n/Rect " + entryOf(m_file.object(area.object), "Rect")
                + "\n/Border [0 0 0]\n/Dest " + destinationOf(m_file, target->second) + "\n/Contents "
                + pdfText(target->second.words.left(longestName)) + '\n' + entries + ">>");
    }

    /// For each page those of its stretches.
    QByteArray ownersOfStretches() const
    {
        QByteArray text;
        for (std::size_t page = 0; page < m_owners.size(); ++page) {
            text += QByteArray::number(page) + " [";
            for (const int owner : m_owners[page])
                text += referenceTo(owner) + ' ';
            text += "]\n";
        }
        return text;
    }

    QByteArray written(int element) const
    {
        const PdfElement& one = m_structure[element];
        const Kids& kids = m_kids[static_cast<std::size_t>(element)];
        QByteArray text = "<<\n/Type /StructElem\n/S /" + one.type + "\n/P "
            + referenceTo(element > 0 ? objectOf(one.parent) : m_root) + '\n' + attributesOf(one);
        if (kids.page > 0)
            text += "/Pg " + referenceTo(kids.page) + '\n';
        if (!kids.list.isEmpty())
            text += "/K [" + kids.list.trimmed() + "]\n";
        if (!one.language.isEmpty())
            text += "/Lang " + pdfText(one.language) + '\n';
        if (!one.alternative.isEmpty())
            text += "/Alt " + pdfText(one.alternative) + '\n';
        if (!one.words.isEmpty())
            text += "/ActualText " + pdfText(one.words) + '\n';
        return text + ">>";
    }

    PdfFile& m_file;
    PdfStructure m_structure;
    const PdfTargets& m_targets;
    int m_root;
    std::vector<int> m_objects;
    std::vector<Kids> m_kids;
    std::vector<std::vector<Painted>> m_runs; ///< of elements with spans
    std::vector<std::vector<int>> m_owners; ///< the objects of elements, for each stretch of each page
    QByteArray m_areaOwners;
    std::size_t m_nextArea; ///< keys of areas follow those of pages
};

}

Result<PdfFile> tagged(const PdfFile& file, const PdfStructure& structure, const PdfTargets& targets,
    const std::function<bool(int page)>& goesOn)
{
    PdfFile made = file;
    TagTree tree(made, structure, targets);
    for (std::size_t i = 0; i < file.pages().size(); ++i) {
        if (!goesOn(static_cast<int>(i)))
            return Error{Sentences::tr("Cancelled."), {}, Error::Kind::Cancelled};
        if (!tree.add(file.pages()[i]))
            return file;
    }
    tree.write();
    return made;
}

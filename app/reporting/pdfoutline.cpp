#include "app/reporting/pdfoutline.h"

#include <algorithm>

namespace {

constexpr qsizetype longestTitle = 300;

QByteArray reference(const char* key, int object)
{
    return object > 0 ? '/' + QByteArray(key) + ' ' + referenceTo(object) + '\n' : QByteArray();
}

/// Chapters follow chapters; parts have their chapter above them, and are folded.
class Outline {
public:
    Outline(PdfFile& file, const std::vector<PdfBookmark>& marks)
        : m_file(file)
        , m_marks(marks)
        , m_root(file.add())
    {
        for (std::size_t i = 0; i < marks.size(); ++i)
            m_objects.push_back(file.add());
    }

    void write()
    {
        int first = 0;
        int last = 0;
        int count = 0;
        for (std::size_t i = 0; i < m_marks.size(); ++i) {
            m_file.put(m_objects[i], bookmark(i));
            if (m_marks[i].level > 1)
                continue;
            first = first ? first : m_objects[i];
            last = m_objects[i];
            ++count;
        }
        m_file.put(m_root,
            "<<\n/Type /Outlines\n" + reference("First", first) + reference("Last", last) + "/Count "
                + QByteArray::number(count) + "\n>>");
        m_file.addToCatalogue(reference("Outlines", m_root) + "/PageMode /UseOutlines\n");
    }

private:
    struct Neighbours {
        int parent = 0;
        int before = 0;
        int after = 0;
        std::size_t parts = 0;
    };
    Neighbours neighboursOf(std::size_t index) const
    {
        const bool isPart = m_marks[index].level > 1;
        Neighbours found{m_root};
        for (std::size_t at = index; at-- > 0;) {
            if (m_marks[at].level == m_marks[index].level && found.before == 0)
                found.before = m_objects[at];
            if (m_marks[at].level == 1) {
                found.parent = isPart ? m_objects[at] : m_root;
                break;
            }
        }
        for (std::size_t at = index + 1; at < m_marks.size() && found.after == 0; ++at) {
            if (m_marks[at].level == 1 && isPart)
                break;
            if (m_marks[at].level == m_marks[index].level)
                found.after = m_objects[at];
            else
                ++found.parts;
        }
        return found;
    }
    QByteArray bookmark(std::size_t index) const
    {
        const Neighbours near = neighboursOf(index);
        QByteArray text = "<<\n/Title " + pdfText(m_marks[index].title.left(longestTitle)) + '\n'
            + reference("Parent", near.parent) + reference("Prev", near.before) + reference("Next", near.after)
            + "/Dest " + destinationOf(m_file, m_marks[index].target) + '\n';
        if (near.parts > 0)
            text += reference("First", m_objects[index + 1]) + reference("Last", m_objects[index + near.parts])
                + "/Count -" + QByteArray::number(near.parts) + '\n';
        return text + ">>";
    }

    PdfFile& m_file;
    const std::vector<PdfBookmark>& m_marks;
    int m_root;
    std::vector<int> m_objects;
};

}

QByteArray destinationOf(const PdfFile& file, const PdfTarget& target)
{
    return '[' + referenceTo(file.pages()[static_cast<std::size_t>(target.page)]) + " /XYZ 0 "
        + QByteArray::number(target.top, 'f', 1) + " null]";
}

void addOutline(PdfFile& file, const std::vector<PdfBookmark>& bookmarks)
{
    const auto pages = static_cast<int>(file.pages().size());
    const bool fits = std::ranges::all_of(
        bookmarks, [pages](const PdfBookmark& mark) { return mark.target.page >= 0 && mark.target.page < pages; });
    if (fits && !bookmarks.empty() && bookmarks.front().level == 1)
        Outline(file, bookmarks).write();
}

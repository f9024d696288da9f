#include "app/reporting/pdfoutline.h"

#include <algorithm>

namespace {

/// What an update has to know of the file it is made to.
struct PdfTail {
    qint64 table = -1; ///< where the last cross-reference table is
    int size = 0; ///< number of objects
    int root = 0; ///< the catalogue's object
    QByteArray catalogue; ///< what is between its angle brackets
    QByteArray info; ///< the entry of the trailer for the file's description
    std::vector<int> pages; ///< the objects of pages
};

QByteArray between(const QByteArray& bytes, const QByteArray& before, const QByteArray& after, qsizetype from)
{
    const qsizetype begin = bytes.indexOf(before, from);
    const qsizetype end = begin < 0 ? -1 : bytes.indexOf(after, begin + before.size());
    return end < 0 ? QByteArray() : bytes.mid(begin + before.size(), end - begin - before.size()).trimmed();
}

QByteArray objectOf(const QByteArray& pdf, int number)
{
    const QByteArray head = '\n' + QByteArray::number(number) + " 0 obj";
    return between(pdf, head, "endobj", 0);
}

PdfTail tailOf(const QByteArray& pdf)
{
    PdfTail tail;
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    if (trailer < 0)
        return tail;
    tail.size = between(pdf, "/Size", "\n", trailer).toInt();
    tail.root = between(pdf, "/Root", " 0 R", trailer).toInt();
    tail.info = between(pdf, "/Info", " 0 R", trailer);
    tail.table = between(pdf, "startxref", "%%EOF", trailer).toLongLong();
    QByteArray catalogue = objectOf(pdf, tail.root);
    if (catalogue.startsWith("<<") && catalogue.endsWith(">>"))
        tail.catalogue = catalogue.sliced(2, catalogue.size() - 4).trimmed();
    const QByteArray tree = objectOf(pdf, between(tail.catalogue, "/Pages", " 0 R", 0).toInt());
    const QByteArray kids = between(tree, "/Kids", "]", 0);
    for (const QByteArray& word : kids.mid(1).split('R')) {
        if (const int page = word.trimmed().split(' ').value(0).toInt(); page > 0)
            tail.pages.push_back(page);
    }
    return tail;
}

/// As PDF has texts: UTF-16 with its mark, in hexadecimal digits.
QByteArray textOf(const QString& text)
{
    QByteArray bytes("\xfe\xff", 2);
    for (const QChar unit : text.left(300)) {
        bytes += static_cast<char>(unit.unicode() >> 8);
        bytes += static_cast<char>(unit.unicode() & 0xff);
    }
    return '<' + bytes.toHex() + '>';
}

QByteArray reference(const char* key, int object)
{
    return object > 0 ? '/' + QByteArray(key) + ' ' + QByteArray::number(object) + " 0 R\n" : QByteArray();
}

class Update {
public:
    Update(const QByteArray& pdf, const PdfTail& tail)
        : m_bytes(pdf)
        , m_tail(tail)
    {
        if (!m_bytes.endsWith('\n'))
            m_bytes += '\n';
    }

    QByteArray made(const std::vector<PdfBookmark>& marks, const QString& language)
    {
        const int outlines = m_tail.size;
        const auto objectFor = [&](std::size_t index) { return outlines + 1 + static_cast<int>(index); };
        int first = 0;
        int last = 0;
        int count = 0;
        for (std::size_t i = 0; i < marks.size(); ++i) {
            if (marks[i].level > 1)
                continue;
            first = first ? first : objectFor(i);
            last = objectFor(i);
            ++count;
        }
        put(m_tail.root,
            m_tail.catalogue + '\n' + reference("Outlines", outlines) + "/PageMode /UseOutlines\n/Lang "
                + textOf(language) + "\n/ViewerPreferences <</DisplayDocTitle true>>\n");
        put(outlines,
            "/Type /Outlines\n" + reference("First", first) + reference("Last", last) + "/Count "
                + QByteArray::number(count) + '\n');
        for (std::size_t i = 0; i < marks.size(); ++i)
            put(objectFor(i), bookmark(marks, i, outlines));
        finish(objectFor(marks.size()));
        return m_bytes;
    }

private:
    /// Chapters follow chapters; parts have their chapter above them, and are folded.
    QByteArray bookmark(const std::vector<PdfBookmark>& marks, std::size_t index, int outlines) const
    {
        const auto objectFor = [&](std::size_t at) { return outlines + 1 + static_cast<int>(at); };
        const bool isPart = marks[index].level > 1;
        int parent = outlines;
        int before = 0;
        for (std::size_t at = index; at-- > 0;) {
            if (marks[at].level == marks[index].level && before == 0)
                before = objectFor(at);
            if (marks[at].level == 1) {
                parent = isPart ? objectFor(at) : outlines;
                break;
            }
        }
        int after = 0;
        int parts = 0;
        for (std::size_t at = index + 1; at < marks.size() && after == 0; ++at) {
            if (marks[at].level == 1 && isPart)
                break;
            if (marks[at].level == marks[index].level)
                after = objectFor(at);
            else
                ++parts;
        }
        const QByteArray page = QByteArray::number(m_tail.pages[static_cast<std::size_t>(marks[index].page)]);
        QByteArray text = "/Title " + textOf(marks[index].title) + '\n' + reference("Parent", parent)
            + reference("Prev", before) + reference("Next", after) + "/Dest [" + page + " 0 R /XYZ null null null]\n";
        if (parts > 0)
            text += reference("First", objectFor(index + 1))
                + reference("Last", objectFor(index + static_cast<std::size_t>(parts))) + "/Count "
                + QByteArray::number(-parts) + '\n';
        return text;
    }

    void put(int number, const QByteArray& dictionary)
    {
        m_places.emplace_back(number, m_bytes.size());
        m_bytes += QByteArray::number(number) + " 0 obj\n<<\n" + dictionary + ">>\nendobj\n";
    }

    void finish(int size)
    {
        const qsizetype table = m_bytes.size();
        m_bytes += "xref\n";
        for (const auto& [number, place] : m_places)
            m_bytes += QByteArray::number(number) + " 1\n" + QByteArray::number(place).rightJustified(10, '0')
                + " 00000 n \n";
        m_bytes += "trailer\n<<\n/Size " + QByteArray::number(size) + "\n/Info " + m_tail.info + " 0 R\n/Root "
            + QByteArray::number(m_tail.root) + " 0 R\n/Prev " + QByteArray::number(m_tail.table) + "\n>>\nstartxref\n"
            + QByteArray::number(table) + "\n%%EOF\n";
    }

    QByteArray m_bytes;
    const PdfTail& m_tail;
    std::vector<std::pair<int, qsizetype>> m_places;
};

}

QByteArray withOutline(const QByteArray& pdf, const std::vector<PdfBookmark>& bookmarks, const QString& language)
{
    const PdfTail tail = tailOf(pdf);
    const auto pages = static_cast<int>(tail.pages.size());
    const bool isKnown = tail.table > 0 && tail.size > 0 && !tail.catalogue.isEmpty() && !tail.info.isEmpty();
    const bool fits = std::ranges::all_of(
        bookmarks, [pages](const PdfBookmark& mark) { return mark.page >= 0 && mark.page < pages; });
    if (!isKnown || !fits || bookmarks.empty() || bookmarks.front().level != 1)
        return pdf;
    return Update(pdf, tail).made(bookmarks, language);
}

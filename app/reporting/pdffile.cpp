#include "app/reporting/pdffile.h"

#include "app/reporting/pdfwriting.h"

#include <QString>

#include <algorithm>

namespace {

constexpr qsizetype entryLength = 20; ///< of the cross-reference table

struct Place {
    qint64 offset = 0;
    int number = 0;
};

qsizetype afterLine(const QByteArray& bytes, qsizetype from)
{
    const qsizetype end = bytes.indexOf('\n', from);
    return end < 0 ? bytes.size() : end + 1;
}

/// The number that stands somewhere; 0: none.
qint64 numberAt(const QByteArray& bytes, qsizetype from)
{
    return from < 0 ? 0 : bytes.sliced(from, afterLine(bytes, from) - from).trimmed().toLongLong();
}

/// Where objects are, in their order in the file, by a cross-reference table.
std::vector<Place> placesIn(const QByteArray& pdf, qsizetype entries, qint64 size)
{
    std::vector<Place> places;
    for (qint64 i = 1; i < size; ++i) {
        if (const qint64 offset = pdf.sliced(entries + i * entryLength, 10).toLongLong(); offset > 0)
            places.push_back({offset, static_cast<int>(i)});
    }
    std::ranges::sort(places, {}, &Place::offset);
    return places;
}

}

std::optional<PdfFile> PdfFile::read(const QByteArray& pdf)
{
    PdfFile file;
    if (!file.readObjects(pdf) || !file.readPages())
        return std::nullopt;
    return file;
}

bool PdfFile::readObjects(const QByteArray& pdf)
{
    const qsizetype start = pdf.lastIndexOf("startxref\n");
    const qint64 table = numberAt(pdf, start < 0 ? -1 : start + 10);
    if (table <= 0 || table >= start || pdf.indexOf("xref\n0 ", table) != table)
        return false;
    const qint64 size = numberAt(pdf, table + 7);
    if (size <= 1 || size > pdf.size())
        return false;
    const qsizetype entries = afterLine(pdf, table + 7);
    const qsizetype trailer = entries + size * entryLength;
    if (trailer > start || pdf.indexOf("trailer\n", trailer) != trailer)
        return false;
    const std::vector<Place> places = placesIn(pdf, entries, size);
    if (places.empty() || places.back().offset >= table)
        return false;
    m_head = pdf.first(places.front().offset);
    m_objects.resize(static_cast<std::size_t>(size));
    for (std::size_t i = 0; i < places.size(); ++i) {
        const qint64 end = i + 1 < places.size() ? places[i + 1].offset : table;
        if (!readObject(places[i].number, pdf.sliced(places[i].offset, end - places[i].offset).trimmed()))
            return false;
    }
    m_root = referenceIn(pdf.sliced(trailer, start - trailer), "Root");
    m_info = referenceIn(pdf.sliced(trailer, start - trailer), "Info");
    return object(m_root).endsWith(">>") && m_info > 0;
}

bool PdfFile::readObject(int number, const QByteArray& whole)
{
    const QByteArray before = QByteArray::number(number) + " 0 obj\n";
    const QByteArray after = "endobj";
    if (!whole.startsWith(before) || !whole.endsWith(after))
        return false;
    QByteArray& body = m_objects[static_cast<std::size_t>(number)];
    body = whole.sliced(before.size(), whole.size() - before.size() - after.size()).trimmed();
    return true;
}

void PdfFile::nameLetters()
{
    for (QByteArray& body : m_objects) {
        const qsizetype from = body.indexOf(" beginbfrange");
        if (from < 0)
            continue;
        body.replace("<0000> <0000> <0000>", "<0000> <0000> <FFFD>");
        body.replace("> <0009>\n", "> <0020>\n"); // a tab that is painted as a space, alone; and among others:
        for (qsizetype at = body.indexOf('[', from); at >= 0; at = body.indexOf('[', at + 1)) {
            const qsizetype tab = body.indexOf("<0009>", at);
            if (tab >= 0 && tab < body.indexOf(']', at))
                body.replace(tab, 6, "<0020>");
        }
    }
}

bool PdfFile::readPages()
{
    const QByteArray tree = object(referenceIn(object(m_root), "Pages"));
    const qsizetype begin = tree.indexOf('[');
    const qsizetype end = tree.indexOf(']', begin);
    if (begin < 0 || end < 0 || !tree.first(begin).trimmed().endsWith("/Kids"))
        return false;
    m_pages = referencesIn(tree.sliced(begin, end - begin + 1));
    return !m_pages.empty() && std::ranges::all_of(m_pages, [this](int page) { return !object(page).isEmpty(); });
}

QByteArray PdfFile::object(int number) const
{
    const auto at = static_cast<std::size_t>(std::max(number, 0));
    return at < m_objects.size() ? m_objects[at] : QByteArray();
}

void PdfFile::put(int number, const QByteArray& body)
{
    m_objects[static_cast<std::size_t>(number)] = body;
}

void PdfFile::replace(int number, const QByteArray& body)
{
    put(number, body);
    m_packed.insert(static_cast<std::size_t>(number));
}

int PdfFile::add(const QByteArray& body)
{
    m_packed.insert(m_objects.size());
    m_objects.push_back(body);
    return static_cast<int>(m_objects.size()) - 1;
}

void PdfFile::addEntries(int number, const QByteArray& entries)
{
    QByteArray& dictionary = m_objects[static_cast<std::size_t>(number)];
    dictionary.chop(2); // its closing brackets
    dictionary += entries + ">>";
}

std::optional<QByteArray> PdfFile::content(int number) const
{
    const QByteArray body = object(number);
    const QByteArray begin = ">>\nstream\n";
    const qsizetype at = body.indexOf(begin);
    const qsizetype length = object(referenceIn(body.first(std::max<qsizetype>(at, 0)), "Length")).toLongLong();
    if (at < 0 || length <= 0 || at + begin.size() + length > body.size() || !body.first(at).contains("/FlateDecode"))
        return std::nullopt;
    const QByteArray plain = qUncompress(QByteArray(4, '\0') + body.sliced(at + begin.size(), length));
    return plain.isEmpty() ? std::nullopt : std::optional(plain);
}

void PdfFile::putContent(int number, const QByteArray& content)
{
    const QByteArray packed = qCompress(content).sliced(4);
    put(referenceIn(object(number), "Length"), QByteArray::number(packed.size()));
    put(number, object(number).first(object(number).indexOf("stream\n") + 7) + packed + "\nendstream");
}

QByteArray PdfFile::written() const
{
    PdfWriting writing("%PDF-1.7" + m_head.sliced(m_head.indexOf('\n')), m_objects.size());
    for (std::size_t i = 1; i < m_objects.size(); ++i) {
        if (m_packed.contains(i))
            writing.pack(i, m_objects[i]);
        else
            writing.write(i, m_objects[i]);
    }
    return writing.finished("/Root " + referenceTo(m_root) + "\n/Info " + referenceTo(m_info) + '\n');
}

QByteArray entryOf(const QByteArray& dictionary, const QByteArray& key)
{
    const QByteArray begin = '/' + key + ' ';
    const qsizetype at = dictionary.indexOf(begin);
    if (at < 0)
        return {};
    const qsizetype from = at + begin.size();
    return dictionary.sliced(from, afterLine(dictionary, from) - from).trimmed();
}

int referenceIn(const QByteArray& dictionary, const QByteArray& key)
{
    const QByteArray entry = entryOf(dictionary, key);
    return entry.contains(" 0 R") ? entry.first(entry.indexOf(' ')).toInt() : 0;
}

std::vector<int> referencesIn(const QByteArray& list)
{
    std::vector<int> found;
    for (const QByteArray& word : list.sliced(list.indexOf('[') + 1).split('R')) {
        if (const int object = word.simplified().split(' ').value(0).toInt(); object > 0)
            found.push_back(object);
    }
    return found;
}

QByteArray referenceTo(int object)
{
    return QByteArray::number(object) + " 0 R";
}

QByteArray pdfText(const QString& text)
{
    QByteArray bytes("\xfe\xff", 2);
    for (const QChar unit : text) {
        bytes += static_cast<char>(unit.unicode() >> 8);
        bytes += static_cast<char>(unit.unicode() & 0xff);
    }
    return '<' + bytes.toHex() + '>';
}

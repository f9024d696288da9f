#include "app/reporting/pdfwriting.h"

namespace {

constexpr std::size_t mostInAPack = 200; ///< less than a byte holds

QByteArray streamOf(const QByteArray& entries, const QByteArray& content)
{
    const QByteArray packed = qCompress(content).sliced(4);
    return "<<\n" + entries + "/Filter /FlateDecode\n/Length " + QByteArray::number(packed.size()) + "\n>>\nstream\n"
        + packed + "\nendstream";
}

}

PdfWriting::PdfWriting(const QByteArray& head, std::size_t size)
    : m_bytes(head)
    , m_rows(size)
{
}

std::size_t PdfWriting::newObject()
{
    m_rows.emplace_back();
    return m_rows.size() - 1;
}

void PdfWriting::write(std::size_t number, const QByteArray& body)
{
    if (body.isEmpty())
        return;
    m_rows[number] = {1, m_bytes.size(), 0};
    m_bytes += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
}

void PdfWriting::pack(std::size_t number, const QByteArray& body)
{
    m_numbers += QByteArray::number(number) + ' ' + QByteArray::number(m_packed.size()) + ' ';
    m_packed += body + '\n';
    m_inPack.push_back(number);
    if (m_inPack.size() == mostInAPack)
        finishPack();
}

void PdfWriting::finishPack()
{
    if (m_inPack.empty())
        return;
    const std::size_t number = newObject();
    for (std::size_t i = 0; i < m_inPack.size(); ++i)
        m_rows[m_inPack[i]] = {2, static_cast<qint64>(number), i};
    const QByteArray entries = "/Type /ObjStm\n/N " + QByteArray::number(m_inPack.size()) + "\n/First "
        + QByteArray::number(m_numbers.size()) + '\n';
    write(number, streamOf(entries, m_numbers + m_packed));
    m_inPack.clear();
    m_numbers.clear();
    m_packed.clear();
}

QByteArray PdfWriting::rows() const
{
    QByteArray bytes;
    for (const Row& row : m_rows) {
        bytes += static_cast<char>(row.kind);
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes += static_cast<char>((row.place >> shift) & 0xff);
        bytes += static_cast<char>(row.index);
    }
    return bytes;
}

QByteArray PdfWriting::finished(const QByteArray& trailer)
{
    finishPack();
    const qsizetype table = m_bytes.size();
    const std::size_t own = newObject();
    m_rows[own] = {1, table, 0};
    const QByteArray entries = "/Type /XRef\n/Size " + QByteArray::number(m_rows.size()) + "\n/W [1 4 1]\n" + trailer;
    write(own, streamOf(entries, rows()));
    return m_bytes + "startxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

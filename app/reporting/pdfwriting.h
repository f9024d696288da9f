#pragma once

#include <QByteArray>

#include <vector>

/// Writes the objects of a PDF one after the other, and where they are (ISO 32000-1, 7.5.7 and 7.5.8).
class PdfWriting {
public:
    /// @param size  of the objects, number 0 among them, which is none.
    PdfWriting(const QByteArray& head, std::size_t size);

    void write(std::size_t number, const QByteArray& body);

    /// Writes it compressed, together with others. It must not be a stream.
    void pack(std::size_t number, const QByteArray& body);

    QByteArray finished(const QByteArray& trailer);

private:
    /// Where an object is in the file, or in which other one, and its index there.
    struct Row {
        int kind = 0; ///< 0: there is no such object, 1: in the file, 2: in another one
        qint64 place = 0;
        std::size_t index = 0;
    };
    std::size_t newObject();
    void finishPack();
    QByteArray rows() const;

    QByteArray m_bytes;
    std::vector<Row> m_rows;
    std::vector<std::size_t> m_inPack;
    QByteArray m_numbers;
    QByteArray m_packed;
};

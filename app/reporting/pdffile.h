#pragma once

#include <QString>

#include <optional>
#include <set>
#include <vector>

/// The objects of a PDF that Qt has written, to be added to and written anew (ISO 32000-1, 7.5).
class PdfFile {
public:
    /// Nothing when it does not read like one of Qt's. Cost: linear.
    static std::optional<PdfFile> read(const QByteArray& pdf);

    const std::vector<int>& pages() const { return m_pages; } ///< their objects, in order

    /// What is between an object's number and its end; empty: there is none.
    QByteArray object(int number) const;
    void put(int number, const QByteArray& body);
    void replace(int number, const QByteArray& body); ///< by something else
    int add(const QByteArray& body = {}); ///< its number
    void addEntries(int number, const QByteArray& entries); ///< to a dictionary
    void addToCatalogue(const QByteArray& entries) { addEntries(m_root, entries); }

    /// A compressed stream's content. Nothing: it is none.
    std::optional<QByteArray> content(int number) const;
    void putContent(int number, const QByteArray& content);

    /// Puts the names of letters right: Qt calls a space a tab, which has the same shape, and what no font has a zero.
    void nameLetters();

    /// The same bytes for the same objects. Those that were added or replaced are packed: they are many and small.
    QByteArray written() const;

private:
    bool readObjects(const QByteArray& pdf);
    bool readObject(int number, const QByteArray& whole);
    bool readPages();

    QByteArray m_head;
    std::vector<QByteArray> m_objects; ///< by number; empty: there is none
    std::set<std::size_t> m_packed;
    std::vector<int> m_pages;
    int m_root = 0;
    int m_info = 0;
};

// Reading dictionaries as Qt writes them: an entry a line.

/// The words of a dictionary's entry up to the end of its line; empty: it has none.
QByteArray entryOf(const QByteArray& dictionary, const QByteArray& key);

/// The object that an entry refers to; 0: none.
int referenceIn(const QByteArray& dictionary, const QByteArray& key);

/// The objects that a list refers to.
std::vector<int> referencesIn(const QByteArray& list);

/// A reference to an object.
QByteArray referenceTo(int object);

/// As PDF has texts: UTF-16 with its mark, in hexadecimal digits.
QByteArray pdfText(const QString& text);

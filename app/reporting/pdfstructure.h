#pragma once

#include <QRectF>
#include <QString>

#include <vector>

/// Words of a paragraph that are a link, or are not.
struct PdfSpan {
    QString words;
    QString target; ///< the name of the place that it leads to; empty: none
};

/// A part of what a document says, as assistive technology reads it.
struct PdfElement {
    QByteArray type; ///< such as "H2", "P" or "TD" (ISO 32000-1, 14.8.4)
    int parent = 0; ///< its number
    QString language = {}; ///< BCP 47; empty: that of its parent
    QString alternative = {}; ///< what a picture shows, in words
    QString words = {}; ///< its text in the order in which it is read; empty: it is painted in that order
    std::vector<PdfSpan> spans = {}; ///< instead of words, where some are links
    bool isRightToLeft = false; ///< its lines are
    QRectF box = {}; ///< of a picture on its page, in points from the lower left; y grows upwards
};

/// All of them in the order in which they are read. Number 0 is the document; each stands behind its parent.
class PdfStructure {
public:
    const std::vector<PdfElement>& elements() const { return m_elements; }
    const PdfElement& operator[](int number) const { return m_elements[static_cast<std::size_t>(number)]; }
    PdfElement& operator[](int number) { return m_elements[static_cast<std::size_t>(number)]; }

    int add(PdfElement element); ///< its number
    int append(const PdfStructure& more); ///< what its numbers have grown by

private:
    std::vector<PdfElement> m_elements = {{"Document"}};
};

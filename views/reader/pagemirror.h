#pragma once

#include "model/debate/debate.h"

#include <QObject>

class PdfPages;
class ReaderText;
class ShownText;
struct PagePlace;

/// Lets the pages of a PDF show what is selected in its text, and select in it: so every way of selecting, finding and
/// walking works on both.
class PageMirror : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    PageMirror(ReaderText& text, PdfPages& pages, const ShownText& shown);

    void open(const Document& document) { m_document = document; } ///< a PDF, whose text is shown
    void follow();
    void show(int start, int end); ///< in code points; scrolls as far as it takes

private:
    void take(PagePlace from, PagePlace to);

    ReaderText& m_text;
    PdfPages& m_pages;
    const ShownText& m_shown;
    Document m_document;
    bool m_isDragged = false; ///< by the mouse
};

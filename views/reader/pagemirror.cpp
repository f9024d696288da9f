#include "views/reader/pagemirror.h"

#include "views/reader/pageplaces.h"
#include "views/reader/readertext.h"

#include <QApplication>
#include <QKeyEvent>

PageMirror::PageMirror(ReaderText& text, PdfPages& pages, const ShownText& shown)
    : m_text(text)
    , m_pages(pages)
    , m_shown(shown)
{
    connect(&pages, &PdfPages::dragged, this, &PageMirror::take);
    connect(&pages, &PdfPages::cursorKeyPressed, this,
        [this](QKeyEvent* event) { QApplication::sendEvent(&m_text, event); });
    connect(&text, &QPlainTextEdit::cursorPositionChanged, this, &PageMirror::follow);
    connect(&text, &QPlainTextEdit::selectionChanged, this, &PageMirror::follow);
}

void PageMirror::follow()
{
    if (m_pages.isHidden())
        return;
    const QTextCursor cursor = m_text.textCursor();
    const int start = m_shown.codePointAt(cursor.selectionStart());
    const int end = m_shown.codePointAt(cursor.selectionEnd());
    m_pages.setSelected(onPages(m_document, start, end));
    const int place = m_shown.codePointAt(cursor.position());
    if (!m_isDragged) // what is under the mouse is in sight
        show(place, place);
}

void PageMirror::show(int start, int end)
{
    if (const auto shown = onPages(m_document, start, end); !m_pages.isHidden() && !shown.empty())
        m_pages.scrollTo(shown.front());
}

void PageMirror::take(PagePlace from, PagePlace to)
{
    m_isDragged = true;
    QTextCursor cursor = m_text.textCursor();
    cursor.setPosition(m_shown.positionOf(inText(m_document, from)));
    cursor.setPosition(m_shown.positionOf(inText(m_document, to)), QTextCursor::KeepAnchor);
    m_text.setTextCursor(cursor);
    m_isDragged = false;
}

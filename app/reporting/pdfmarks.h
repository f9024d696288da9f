#pragma once

class QPainter;

/// What is painted but not read out.
enum PdfArtifact { Decoration = -1, RunningHead = -2, PageNumber = -3 };

/**
 * Says on a page what the painting that follows belongs to: an element's number or a PdfArtifact. A mark is a line far
 * outside of the page, between numbers that nothing else is painted at; PdfContent finds it, and nobody sees it.
 */
class PdfMarks {
public:
    static constexpr int from = -65371;
    static constexpr int to = -48017;

    explicit PdfMarks(QPainter& painter)
        : m_painter(painter)
    {
    }
    void begin(int what); ///< unless it goes on
    void beginAnew(int what);
    void beginPage() { m_current = nothing; }

private:
    static constexpr int nothing = -4;
    QPainter& m_painter;
    int m_current = nothing;
};

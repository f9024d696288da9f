#pragma once

#include "model/debate/opendebate.h"
#include "views/reader/passage.h"
#include "views/reader/readertext.h"

#include <QWidget>

class FindBar;
class PageMirror;
class PdfPages;
class QComboBox;
class QLabel;
class QTimer;
class Selection;

/// The sentences of a text that may be arguments, as code points.
using CandidateSearch = std::function<std::vector<std::pair<int, int>>(const Document& document)>;

/**
 * Reads the texts of a debate: one at a time, with its quotations, its speakers and, when asked, its candidates.
 *
 * What is selected elsewhere is shown here when it is a quotation; a quotation clicked here selects its claims.
 */
class ReaderPanel : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive it.
    ReaderPanel(OpenDebate& debate, Selection& selection, QWidget* parent = nullptr);
    ~ReaderPanel() override;

    void setTheme(const Theme& theme);
    void setCandidates(CandidateSearch search); ///< none: they are not shown
    void showPages(bool areShown); ///< of a PDF as they look, in place of its words
    bool canShowPages() const;

    ReaderText& text() const { return *m_text; }
    QWidget& pages() const;
    DocumentId document() const { return m_document; }
    std::optional<Passage> passage() const; ///< the selected one
    int cursorPlace() const; ///< in code points of the document
    std::vector<ExcerptId> quotationsHere() const; ///< under the cursor, the shortest first

    void open(DocumentId document);

    /// Shows turns that are proposed in place of those there are; none: the text's own again.
    void propose(std::vector<TurnMark> turns);
    int shownAt(int codePoint) const { return m_shown.positionOf(codePoint); }
    int codePointAt(int shown) const { return m_shown.codePointAt(shown); }
    void showQuotation(ExcerptId excerpt); ///< opens its text at the passage
    void showPassage(const Passage& passage);
    void nextQuotation();
    void previousQuotation();
    void find();
    void findNext();
    void findPrevious();

signals:
    void message(const QString& sentence);
    void opened(DocumentId document);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void read();
    void readTexts();
    void readMarks();
    std::vector<TurnMark> turns() const;
    void openPages(const Document& document);
    void readCandidates(const Document& document);
    void describe();
    void follow(const Changes& changes);
    void select(const std::vector<ExcerptId>& passages);
    void goTo(const PassageMark* mark);

    OpenDebate& m_debate;
    Selection& m_selection;
    QComboBox* m_texts;
    QLabel* m_about;
    QLabel* m_hint;
    ReaderText* m_text;
    PdfPages* m_pages;
    std::unique_ptr<PageMirror> m_mirror; ///< between the two
    FindBar* m_find;
    QTimer* m_later;
    CandidateSearch m_candidates;
    std::vector<ShownStretch> m_candidateMarks; ///< of the text that is shown
    std::vector<TurnMark> m_proposed;
    DocumentId m_document;
    DocumentId m_before; ///< what was read before it
    ShownText m_shown;
    bool m_isListStale = true;
    bool m_showsPages = false; ///< where there are some
};

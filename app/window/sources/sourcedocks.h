#pragma once

#include "model/debate/record.h"

#include <QObject>

class ElidedButton;
class MainWindow;
class QDockWidget;
class ReaderPanel;
class ReviewPanel;
class SourcesPanel;
class TraceView;
struct Finding;
struct Theme;

/// The reader, the sources, the trace and the review of a window's debate, in docks beside the map, and the ways
/// between them.
class SourceDocks : public QObject {
    Q_OBJECT
public:
    explicit SourceDocks(MainWindow& window);
    ~SourceDocks() override;

    ReaderPanel& reader() const { return *m_reader; }
    SourcesPanel& sources() const { return *m_sources; }
    TraceView& trace() const { return *m_trace; }
    ReviewPanel& review() const { return *m_review; }

    /// Where a dock of the left is to be in a row of tabs.
    QDockWidget* sourcesDock() const;

    void setTheme(const Theme& theme);
    void showReader();
    void showSources();
    void showTrace();
    void showReview();

    /// Opens what there is to read of a record: a passage, a text, the passage of a statement; else shows its source.
    void read(RecordId id);

    /// Opens a quotation of the claim; asked again, the next one.
    void readQuotation(ClaimId claim);

private:
    void addReader();
    void bringUpReader();
    void addSources();
    void addTrace();
    void addReview();
    void goTo(const Finding& finding);
    void showSourceMenu(RecordId id, QPoint at);

    MainWindow& m_window;
    ReaderPanel* m_reader = nullptr;
    SourcesPanel* m_sources = nullptr;
    TraceView* m_trace = nullptr;
    ReviewPanel* m_review = nullptr;
    ElidedButton* m_summary = nullptr; ///< in the status bar
    bool m_isReaderPlaced = false; ///< once in a window; then it is as it was left
};

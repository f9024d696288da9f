#pragma once

#include "model/analysis/trace.h"
#include "model/debate/opendebate.h"
#include "model/layout/layoutrunner.h"
#include "views/common/theme.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QTimer;
class Selection;
class TraceChart;
struct TraceDrawing;

/// Where the selected claim came from: its appearances in time, the hops back to their origins, and the same in words.
class TraceView : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive it.
    TraceView(OpenDebate& debate, Selection& selection, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    const Trace& trace() const { return m_trace; }
    TraceDrawing drawing() const;
    CitationId chosenHop() const; ///< of the line chosen in the list, or the first one from the node chosen
    void read(); ///< now, also when it is not in sight

signals:
    void followed(RecordId id); ///< an excerpt, a source, …: where a node is to be read
    void hopChosen(CitationId hop);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void place(const LayoutResult& result);
    void tell();
    void addRemarks();
    void addNodes();
    void addHop(const TraceHop& hop);
    void chooseInList(int node);
    void follow(int node);
    void followLine(const QListWidgetItem* line);

    OpenDebate& m_debate;
    Selection& m_selection;
    LayoutRunner m_layout;
    Trace m_trace;
    ClaimId m_claim;
    QLabel* m_headline;
    QLabel* m_hint;
    TraceChart* m_chart;
    QListWidget* m_list;
    QTimer* m_later;
    Theme m_theme = Theme::light();
};

#pragma once

#include "model/debate/record.h"

#include <QObject>

class LivePositions;
class MainWindow;
class NetworkPanel;
class PositionsState;
class QuestionsPanel;
class SourceDocks;
class TimelineView;
struct Theme;

/// What is asked about a window's debate as a whole, in docks below the map: when things were said, who agrees with
/// whom, and the network of that.
class AnalysisDocks : public QObject {
    Q_OBJECT
public:
    /// What it is given must outlive it.
    AnalysisDocks(MainWindow& window, SourceDocks& sources, LivePositions& positions, PositionsState& state);
    ~AnalysisDocks() override; ///< with its docks, which come into sight as others beside them go

    TimelineView& timeline() const { return *m_timeline; }
    QuestionsPanel& questions() const { return *m_questions; }
    NetworkPanel& network() const { return *m_network; }

    void setTheme(const Theme& theme);
    void showTimeline();
    void showQuestions();
    void showNetwork();

    /// Goes to a record on the map and in the reader: a claim, a statement, a source.
    void follow(RecordId record);

private:
    void add(const char* name, const QString& title, QWidget* panel);
    void show(QWidget* panel, int height);

    MainWindow& m_window;
    SourceDocks& m_sources;
    TimelineView* m_timeline;
    QuestionsPanel* m_questions;
    NetworkPanel* m_network;
};

#pragma once

#include <QObject>

class AnalysisDocks;
class CampsDock;
class ExchangeDock;
class FilterPanel;
class FindPanel;
class GroupsPanel;
class HistoryPanel;
class Inspector;
class MainWindow;
class OutlinePanel;
class OutlineView;
class PositionDocks;
class QDockWidget;
class QMenu;
class SourceDocks;
class StandingDock;
class TextDock;
struct TextHit;
struct Theme;

/// The panels around the map of one debate: each in a dock that can be moved, closed and brought back.
class Panels : public QObject {
    Q_OBJECT
public:
    explicit Panels(MainWindow& window);
    ~Panels() override;

    OutlineView& outline() const;
    Inspector& inspector() const { return *m_inspector; }
    SourceDocks& sources() const { return *m_sources; }
    PositionDocks& positions() const { return *m_positions; }
    AnalysisDocks& analysis() const { return *m_analysis; }
    StandingDock& standing() const { return *m_standing; }
    CampsDock& camps() const { return *m_camps; }
    ExchangeDock& exchange() const { return *m_exchange; }
    TextDock& text() const { return *m_text; }

    void showOutline();
    void showFilter();
    void find(); ///< in the tool bar's box where that is in sight
    void findAll(); ///< in the panel
    void findNext();
    void findPrevious();

private:
    void addOutline();
    void addGroups();
    void addHistory();
    void addFind();
    void addInspector();
    void addFilter();
    void read(const TextHit& hit);
    void arrange();
    void applyTheme();

    MainWindow& m_window;
    OutlinePanel* m_outline = nullptr;
    GroupsPanel* m_groups = nullptr;
    HistoryPanel* m_history = nullptr;
    FindPanel* m_find = nullptr;
    Inspector* m_inspector = nullptr;
    FilterPanel* m_filter = nullptr;
    SourceDocks* m_sources = nullptr;
    PositionDocks* m_positions = nullptr;
    AnalysisDocks* m_analysis = nullptr;
    StandingDock* m_standing = nullptr;
    CampsDock* m_camps = nullptr;
    ExchangeDock* m_exchange = nullptr;
    TextDock* m_text = nullptr;
};

/// Makes a menu list the panels, each to be shown or closed.
void listPanels(QMenu& menu, MainWindow& window);

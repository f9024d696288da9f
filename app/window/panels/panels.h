#pragma once

#include <QObject>

#include <memory>

class MainWindow;
class OutlineModel;
class OutlineView;
class QDockWidget;
class QMenu;

/// The panels around the map of one debate: each in a dock that can be moved, closed and brought back.
class Panels : public QObject {
    Q_OBJECT
public:
    explicit Panels(MainWindow& window);
    ~Panels() override;

    OutlineView& outline() const { return *m_outline; }
    void showOutline();
    void find();

private:
    void addOutline();
    QDockWidget* add(const char* name, const QString& title, QWidget* panel, Qt::DockWidgetArea area);
    void applyTheme();

    MainWindow& m_window;
    std::unique_ptr<OutlineModel> m_outlineModel;
    OutlineView* m_outline = nullptr;
};

/// Makes a menu list the panels, each to be shown or closed.
void listPanels(QMenu& menu, MainWindow& window);

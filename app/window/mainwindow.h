#pragma once

#include <QMainWindow>

#include <functional>
#include <memory>

class Actions;
class BackgroundWork;
class Closing;
class DebateFile;
class Notices;
class EditActions;
class Importing;
class Opening;
class Panels;
class Picking;
class ReaderActions;
class Recovering;
class QStackedWidget;
class Saving;
class SourceImports;
class Windows;
class Workspace;
struct Desk;

/**
 * A window: the welcome page, or one debate. It only holds its parts together; each kind of work has a class of its own
 * that adds its actions.
 */
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Desk& desk, Windows& windows);
    ~MainWindow() override;

    /// Shows a debate in place of the welcome page. Call at most once.
    void open(const std::shared_ptr<DebateFile>& file);

    Workspace* workspace() const { return m_workspace.get(); } ///< none on the welcome page
    DebateFile* file() const; ///< none on the welcome page
    Desk& desk() const { return m_desk; }
    Windows& windows() const { return m_windows; }
    Actions& actions() const { return *m_actions; }
    Notices& notices() const { return *m_notices; }
    Recovering& recovering() const { return *m_recovering; }
    BackgroundWork& work() const { return *m_work; }
    Opening& opening() const { return *m_opening; }
    Picking& picking() const { return *m_picking; }
    Saving* saving() const { return m_saving; } ///< none on the welcome page
    Panels* panels() const { return m_panels.get(); } ///< none on the welcome page
    SourceImports& imports() const { return *m_imports; }
    Importing& importing() const { return *m_importing; }

    void announce(const QString& sentence); ///< in the status bar, for a while
    void comeToFront();
    void finishTyping(); ///< takes what is being typed into the debate
    void finishTyping(const std::function<void()>& then); ///< the same, beside the window where it takes a while

    QString folder() const; ///< where file dialogs begin
    QString suggestedName() const; ///< for files made from this debate, without suffix

signals:
    void workspaceChanged();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void waitAtWork();
    void addActions();
    void serveMap();
    void sayWhatIsKnown();
    void takeDropped(const QMimeData* dropped);
    void updateTitle();

    Desk& m_desk;
    Windows& m_windows;
    Actions* m_actions;
    Notices* m_notices;
    BackgroundWork* m_work;
    QStackedWidget* m_centre;
    Opening* m_opening;
    Recovering* m_recovering;
    Closing* m_closing;
    Picking* m_picking;
    EditActions* m_editing = nullptr;
    ReaderActions* m_reading = nullptr;
    SourceImports* m_imports = nullptr;
    Importing* m_importing = nullptr;
    Saving* m_saving = nullptr;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Panels> m_panels;
};

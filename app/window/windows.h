#pragma once

#include <QObject>

#include <memory>
#include <utility>
#include <vector>

class DebateFile;
class MainWindow;
struct Desk;

/// The program's windows, and which debate each shows. Always true: a file is open once, in however many windows.
class Windows : public QObject {
    Q_OBJECT
public:
    explicit Windows(Desk& desk, QObject* parent = nullptr);
    ~Windows() override;

    /// A window with the welcome page.
    MainWindow* add();

    /// Shows a debate in `place` when that has none yet, else in a window of its own.
    MainWindow* show(const std::shared_ptr<DebateFile>& file, MainWindow* place = nullptr);

    const std::vector<MainWindow*>& all() const { return m_all; }
    MainWindow* front() const; ///< the active one, else the newest; none when there is none
    MainWindow* showing(const QString& path) const; ///< a window on the file, under whatever name; or none
    int countOn(const DebateFile& file) const;

    /// Closes one window after the other, each asking for itself. Stops at the first that stays.
    void quit();
    bool isQuitting() const { return m_isQuitting; }
    bool stopQuitting() { return std::exchange(m_isQuitting, false); } ///< says whether it was on the way
    void continueQuitting() { m_isQuitting = true; } ///< with the next window that closes

signals:
    void changed(); ///< a window came, went, or shows another debate
    void quitting(); ///< while all windows are still there

private:
    void forget(MainWindow* window);
    void closeNext();

    Desk& m_desk;
    std::vector<MainWindow*> m_all;
    bool m_isQuitting = false;
};

/// Whether two paths lead to one file, through whatever links.
bool isSameFile(const QString& one, const QString& other);

#pragma once

#include "model/store/debatefile.h"

#include <QObject>

#include <functional>

class MainWindow;
class Session;
class Windows;
struct Desk;

/**
 * From a path to a window: raises the one that shows the file already, opens it with every guard, and says in the
 * window it was called from what can be done when it does not open. Files are read beside the window.
 */
class Opening : public QObject {
    Q_OBJECT
public:
    Opening(MainWindow& window, Desk& desk, Windows& windows);

    void ask(); ///< which file
    void open(const QString& path) { openAll({path}); }
    void openAll(
        const QStringList& paths); ///< debates, each in a window; what is to be imported is brought in together
    void openWith(const QString& path, Access access);
    void openCopy(const QString& path); ///< also samples
    void openRepaired(const QString& path);
    void recover(const Session& session);
    void create();
    void createWithQuestion(); ///< and the caret where it is typed
    void openTour();

private:
    void start(const QString& path, std::function<DebateFile::Opened()> open);
    void take(std::unique_ptr<DebateFile> file, const QString& path);
    void sayHeld(const QString& path, const Holder& holder);
    void sayFailed(const QString& path, const Error& error, bool canBeRepaired);
    void openDebate(const QString& path);

    MainWindow& m_window;
    Desk& m_desk;
    Windows& m_windows;
};

/// The suffix of debates with its dot, and what file dialogs call them.
inline constexpr auto debateSuffix = ".debate";
QString debateFilter();

#pragma once

#include "model/store/debatefile.h"

#include <QObject>

#include <functional>

class MainWindow;
class Session;
class Windows;
struct Desk;
struct Imported;
struct Report;

/**
 * From a path to a window: raises the one that shows the file already, opens it with every guard, and says in the
 * window it was called from what can be done when it does not open. Files are read beside the window.
 */
class Opening : public QObject {
    Q_OBJECT
public:
    Opening(MainWindow& window, Desk& desk, Windows& windows);

    void ask(); ///< which file
    void open(const QString& path); ///< a debate, or a text that importing understands
    void openWith(const QString& path, Access access);
    void openCopy(const QString& path); ///< also samples
    void openRepaired(const QString& path);
    void recover(const Session& session);
    void create();
    void createWithQuestion(); ///< and the caret where it is typed
    void openTour();
    void importInto(const QString& path); ///< adds what a text holds to the window's debate

private:
    void start(const QString& path, std::function<DebateFile::Opened()> open);
    void take(std::unique_ptr<DebateFile> file, const QString& path);
    void sayHeld(const QString& path, const Holder& holder);
    void sayFailed(const QString& path, const Error& error, bool canBeRepaired);
    void importText(const QString& path);
    void arrive(const QString& path, const std::function<Result<Imported>()>& read);
    void add(const QString& path, const std::shared_ptr<const Result<Imported>>& read);
    static void sayImported(MainWindow& window, const QString& path, const Report& report);

    MainWindow& m_window;
    Desk& m_desk;
    Windows& m_windows;
};

/// The suffix of debates with its dot, and what file dialogs call them.
inline constexpr auto debateSuffix = ".debate";
QString debateFilter();

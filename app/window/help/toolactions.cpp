#include "app/window/help/toolactions.h"

#include "app/window/actions/actions.h"
#include "app/window/actions/shortcutsdialog.h"
#include "app/window/desk.h"
#include "app/window/files/opening.h"
#include "app/window/help/about.h"
#include "app/window/help/helpwindow.h"
#include "app/window/mainwindow.h"
#include "app/window/obstacles.h"
#include "app/window/panels/picking.h"
#include "app/window/settings/settingsdialog.h"
#include "app/window/windows.h"
#include "app/window/workspace.h"

#include <QClipboard>
#include <QGuiApplication>

ToolActions::ToolActions(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    addTools();
    addWindows();
    addHelp();
    connect(&window, &MainWindow::workspaceChanged, this, &ToolActions::attend);
    connect(&window.windows(), &Windows::changed, this, &ToolActions::update);
    update();
}

void ToolActions::addTools()
{
    Actions& actions = m_window.actions();
    actions.add(
        {"tools.commands", tr("&Commands…"), tr("Find a command by a few letters and run it"), keys("Ctrl+Shift+P")},
        [this] { m_window.picking().showCommands(); });
    actions.add({"tools.settings", tr("&Settings…"), tr("Choose colours, saving and keys"),
                    standardKeys(QKeySequence::Preferences, keys("Ctrl+,"))},
        [this] { showSettings(); });
    actions[u"tools.settings"]->setMenuRole(QAction::PreferencesRole);
}

void ToolActions::addWindows()
{
    Actions& actions = m_window.actions();
    actions.add({"window.new", tr("&New Window"), tr("Show this debate in one more window"), keys("Ctrl+Alt+N")},
        [this] { m_window.windows().show(m_window.workspace()->sharedFile()); });
    actions.add(
        {"window.next", tr("Ne&xt Window"), tr("Go to the next window"), keys("Ctrl+F6")}, [this] { nextWindow(1); });
    actions.add({"window.previous", tr("&Previous Window"), tr("Go to the window before"), keys("Ctrl+Shift+F6")},
        [this] { nextWindow(-1); });
}

void ToolActions::addHelp()
{
    Actions& actions = m_window.actions();
    actions.add(
        {"help.contents", tr("&Contents"), tr("Read how Counterpoint works"), standardKeys(QKeySequence::HelpContents)},
        [this] { showHelp(m_window); });
    actions.add({"help.keys", tr("&Keyboard Shortcuts…"), tr("List all keys, and change them"), keys("Ctrl+/; Ctrl+?")},
        [this] { showKeys(); });
    actions.add({"help.tour", tr("&Tour"), tr("Open a debate whose claims explain the program")},
        [this] { m_window.opening().openTour(); });
    actions.add(
        {"help.information", tr("Copy &System Information"), tr("Copy versions and folders, for reporting a fault")},
        [this] {
            QGuiApplication::clipboard()->setText(systemInformation(m_window.desk()));
            m_window.announce(tr("Copied. It names no debate and no text of yours."));
        });
    actions.add(
        {"help.about", tr("&About Counterpoint"), tr("Show version and licence")}, [this] { showAbout(m_window); });
    actions[u"help.about"]->setMenuRole(QAction::AboutRole);
}

void ToolActions::attend()
{
    if (m_window.file())
        connect(m_window.file(), &DebateFile::modifiedChanged, this, &ToolActions::update, Qt::UniqueConnection);
    update();
}

void ToolActions::update()
{
    Actions& actions = m_window.actions();
    const bool isChanging = m_window.file() && m_window.file()->isChanging(); // its places cannot be read just now
    const QString changing = isChanging ? m_window.file()->whyReadOnly() : QString();
    actions.allow(u"window.new", firstOf({Obstacles(m_window).noDebate(), changing}));
    const QString alone = m_window.windows().all().size() > 1 ? QString() : tr("There is no other window.");
    actions.allow(u"window.next", alone);
    actions.allow(u"window.previous", alone);
}

void ToolActions::showKeys()
{
    (new ShortcutsDialog(m_window.actions(), m_window.desk().shortcuts, &m_window))->open();
}

void ToolActions::showSettings()
{
    auto* dialog = new SettingsDialog(m_window.desk().settings, &m_window);
    connect(dialog, &SettingsDialog::keysWanted, this, &ToolActions::showKeys);
    dialog->open();
}

void ToolActions::nextWindow(int step)
{
    const auto& all = m_window.windows().all();
    const auto here = std::find(all.begin(), all.end(), &m_window) - all.begin();
    const auto count = static_cast<std::ptrdiff_t>(all.size());
    all[static_cast<std::size_t>((here + step + count) % count)]->comeToFront();
}

#include "app/window/files/fileactions.h"

#include "app/window/actions/actions.h"
#include "app/window/desk.h"
#include "app/window/files/exporting.h"
#include "app/window/files/opening.h"
#include "app/window/files/printing.h"
#include "app/window/files/reportdialog.h"
#include "app/window/files/saving.h"
#include "app/window/files/versionsdialog.h"
#include "app/window/mainwindow.h"
#include "app/window/obstacles.h"
#include "app/window/windows.h"
#include "app/window/workspace.h"

FileActions::FileActions(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    addOpening();
    addSaving();
    addExchange();
    addEnding();
    connect(&window, &MainWindow::workspaceChanged, this, &FileActions::attend);
    update();
}

void FileActions::addOpening()
{
    Actions& actions = m_window.actions();
    actions.add({"file.new", tr("&New"), tr("Begin an empty debate"), standardKeys(QKeySequence::New)},
        [this] { m_window.opening().create(); });
    actions.add({"file.open", tr("&Open…"), tr("Open a debate from a file"), standardKeys(QKeySequence::Open)},
        [this] { m_window.opening().ask(); });
}

void FileActions::addSaving()
{
    Actions& actions = m_window.actions();
    actions.add({"file.save", tr("&Save"), tr("Write the debate into its file"), standardKeys(QKeySequence::Save)},
        [this] { m_window.saving()->save(); });
    actions.add({"file.saveAs", tr("Save &As…"), tr("Write the debate into another file, and stay with that one"),
                    standardKeys(QKeySequence::SaveAs, {QKeySequence(QStringLiteral("Ctrl+Shift+S"))})},
        [this] { m_window.saving()->saveAs(); });
    actions.add(
        {"file.saveCopy", tr("Save a Cop&y…"), tr("Write the debate into another file, and stay with this one")},
        [this] { m_window.saving()->saveCopy(); });
    actions.add({"file.revert", tr("Re&vert"), tr("Go back to what the file holds; Undo brings your edits back")},
        [this] { m_window.saving()->revert(); });
    actions.add({"file.versions", tr("Vers&ions…"), tr("List what was saved before, and bring it back")},
        [this] { showVersions(m_window); });
}

void FileActions::addExchange()
{
    Actions& actions = m_window.actions();
    actions.add({"file.export", tr("&Export…"), tr("Write the map as a picture, or the debate as text"),
                    {QKeySequence(QStringLiteral("Ctrl+E"))}},
        [this] { showExport(m_window); });
    actions.add({"file.report", tr("Repor&t…"), tr("Write the debate as a document to read and to hand in")},
        [this] { showReport(m_window); });
    actions.add({"file.print", tr("&Print…"), tr("Print the map, or write it as a PDF of pages"),
                    standardKeys(QKeySequence::Print)},
        [this] { print(m_window); });
}

void FileActions::addEnding()
{
    Actions& actions = m_window.actions();
    actions.add({"file.close", tr("&Close"), tr("Close this window"), standardKeys(QKeySequence::Close)},
        [this] { m_window.close(); });
    actions.add({"file.quit", tr("&Quit"), tr("Close all windows"),
                    standardKeys(QKeySequence::Quit, {QKeySequence(QStringLiteral("Ctrl+Q"))})},
        [this] { m_window.windows().quit(); });
}

void FileActions::attend()
{
    connect(m_window.file(), &DebateFile::modifiedChanged, this, &FileActions::update);
    connect(m_window.file(), &DebateFile::saved, this, &FileActions::update);
    update();
}

void FileActions::update()
{
    const QString noDebate = Obstacles(m_window).noDebate();
    for (const char* id : {"file.save", "file.saveAs", "file.saveCopy", "file.export", "file.report", "file.print"})
        m_window.actions().allow(QString::fromLatin1(id), noDebate);
    const bool hasFile = m_window.file() && !m_window.file()->path().isEmpty();
    const QString neverSaved = hasFile ? QString() : tr("This debate has never been saved.");
    const QString unchanged
        = hasFile && !m_window.file()->isModified() ? tr("The file holds all of it already.") : QString();
    m_window.actions().allow(u"file.versions", firstOf({noDebate, neverSaved}));
    m_window.actions().allow(u"file.revert", firstOf({noDebate, neverSaved, unchanged}));
}

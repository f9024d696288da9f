#include "app/window/files/opening.h"

#include "app/window/desk.h"
#include "app/window/files/importing.h"
#include "app/window/files/samples.h"
#include "app/window/mainwindow.h"
#include "app/window/notices.h"
#include "app/window/windows.h"
#include "app/window/workspace.h"
#include "model/debate/sentences.h"
#include "model/store/sessions.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace {

/// The pointer says that something takes its time; at most a second, for the largest files.
class Waiting {
public:
    Waiting() { QApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Waiting() { QApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(Waiting)
};

}

Opening::Opening(MainWindow& window, Desk& desk, Windows& windows)
    : QObject(&window)
    , m_window(window)
    , m_desk(desk)
    , m_windows(windows)
{
}

void Opening::ask()
{
    auto* dialog = new QFileDialog(&m_window, tr("Open Debates"), m_window.folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({debateFilter(), importFilter(), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& paths) {
        for (const QString& path : paths)
            open(path);
    });
    dialog->open();
}

void Opening::open(const QString& path)
{
    if (MainWindow* there = m_windows.showing(path))
        return there->comeToFront();
    if (isImportable(path))
        return importText(path);
    if (isSample(path))
        return openCopy(path);
    if (const auto holder = holderOf(path))
        return sayHeld(path, *holder);
    openWith(path, Access::Edit);
}

void Opening::openWith(const QString& path, Access access)
{
    const Waiting waiting;
    take(DebateFile::open(path, m_desk.state, access), path);
}

void Opening::openCopy(const QString& path)
{
    if (isImportable(path))
        return importText(path);
    const Waiting waiting;
    take(DebateFile::openCopy(path, m_desk.state), path);
}

void Opening::openRepaired(const QString& path)
{
    const Waiting waiting;
    take(repairedCopy(path, m_desk.state), path);
}

void Opening::recover(const Session& session)
{
    const Waiting waiting;
    take(DebateFile::recover(session), session.path);
}

void Opening::create()
{
    take(DebateFile::create(m_desk.state), {});
}

void Opening::openTour()
{
    for (const Sample& sample : samples()) {
        if (sample.isTour)
            return openCopy(sample.path);
    }
    m_window.announce(tr("The tour is not installed."));
}

void Opening::importText(const QString& path)
{
    const Waiting waiting;
    auto read = readDebate(path);
    if (!read)
        return sayFailed(path, read.error());
    auto file = DebateFile::create(m_desk.state, read->debate.info().title);
    if (!file)
        return sayFailed(path, file.error());
    if (auto done = fill(**file, *read, path); !done)
        return sayFailed(path, done.error());
    sayImported(*m_windows.show(std::move(*file), &m_window), path, read->report);
}

void Opening::importInto(const QString& path)
{
    const Waiting waiting;
    const auto read = readDebate(path);
    if (!read)
        return sayFailed(path, read.error());
    if (const auto done = fill(*m_window.file(), *read, path); !done)
        return sayFailed(path, done.error());
    sayImported(m_window, path, read->report);
}

void Opening::sayImported(MainWindow& window, const QString& path, const Report& report)
{
    window.notices().show({path, Notice::Kind::Information, reportText(report, QFileInfo(path).fileName())});
}

void Opening::take(DebateFile::Opened opened, const QString& path)
{
    if (!opened)
        return sayFailed(path, opened.error());
    if (!(*opened)->path().isEmpty())
        m_desk.recent.add((*opened)->path());
    m_window.notices().dismiss(path);
    m_windows.show(std::move(*opened), &m_window);
}

void Opening::sayHeld(const QString& path, const Holder& holder)
{
    const QString who = holder.user.isEmpty() ? tr("Somebody else")
                                              : tr("%1 at %2").arg(isolated(holder.user), isolated(holder.host));
    m_window.notices().show({path, Notice::Kind::Warning,
        tr("%1 has %2 open since %3. If both of you save, whoever saves second is told.")
            .arg(who, quoted(QFileInfo(path).fileName()), QLocale().toString(holder.since, QLocale::ShortFormat)),
        {{tr("Open &Read-Only"), [this, path] { openWith(path, Access::ReadOnly); }},
            {tr("Open a &Copy"), [this, path] { openCopy(path); }},
            {tr("&Edit Anyway"), [this, path] { openWith(path, Access::EditAnyway); }}}});
}

void Opening::sayFailed(const QString& path, const Error& error)
{
    Notice notice{path, Notice::Kind::Error, error.text()};
    if (!QFileInfo::exists(path))
        m_desk.recent.forget(path);
    else if (!isImportable(path) && checkFile(path).canBeRepaired)
        notice.choices.push_back({tr("Open a &Repaired Copy"), [this, path] { openRepaired(path); }});
    m_window.notices().show(notice);
}

QString debateFilter()
{
    return Opening::tr("Debates (*%1)").arg(QLatin1StringView(debateSuffix));
}

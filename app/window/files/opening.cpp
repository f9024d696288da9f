#include "app/window/files/opening.h"

#include "app/window/backgroundwork.h"
#include "app/window/desk.h"
#include "app/window/editing/longchanges.h"
#include "app/window/files/importing.h"
#include "app/window/files/samples.h"
#include "app/window/mainwindow.h"
#include "app/window/notices.h"
#include "app/window/positions/networkimport.h"
#include "app/window/windows.h"
#include "app/window/workspace.h"
#include "model/debate/sentences.h"
#include "model/store/sessions.h"
#include "views/map/mapview.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace {

/// What a thread found at a path. The debate, if any, belongs to the window's thread already.
struct Loaded {
    DebateFile::Opened opened;
    bool canBeRepaired = false;
};

std::shared_ptr<Loaded> load(const std::function<DebateFile::Opened()>& open, const QString& path)
{
    auto loaded = std::make_shared<Loaded>(Loaded{open()});
    if (loaded->opened)
        (*loaded->opened)->handTo(QCoreApplication::instance()->thread());
    else
        loaded->canBeRepaired = QFileInfo::exists(path) && !isImportable(path) && checkFile(path).canBeRepaired;
    return loaded;
}

/// A debate that came from a text, as a new one.
struct Arrived {
    DebateFile::Opened opened;
    Report report;
};

std::shared_ptr<Arrived> arriveFrom(
    const Result<Imported>& read, const QString& path, const StateFolder& state, const Progress& progress)
{
    if (!read)
        return std::make_shared<Arrived>(Arrived{read.error(), {}});
    auto file = DebateFile::create(state, read->debate.info().title);
    if (file) {
        if (const auto filled = fill(**file, *read, path, progress); !filled) {
            (*file)->discard();
            return std::make_shared<Arrived>(Arrived{filled.error(), {}});
        }
        (*file)->handTo(QCoreApplication::instance()->thread());
    }
    return std::make_shared<Arrived>(Arrived{std::move(file), read->report});
}

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

void Opening::start(const QString& path, std::function<DebateFile::Opened()> open)
{
    const QString name = quoted(QFileInfo(path).fileName());
    m_window.work().start(tr("Opening %1…").arg(name), [this, path, open = std::move(open)](WorkTicket&) {
        return [this, path, loaded = load(open, path)] {
            if (loaded->opened)
                return take(std::move(*loaded->opened), path);
            sayFailed(path, loaded->opened.error(), loaded->canBeRepaired);
        };
    });
}

void Opening::openWith(const QString& path, Access access)
{
    start(path, [path, state = m_desk.state, access] { return DebateFile::open(path, state, access); });
}

void Opening::openCopy(const QString& path)
{
    if (isImportable(path))
        return importText(path);
    start(path, [path, state = m_desk.state] { return DebateFile::openCopy(path, state); });
}

void Opening::openRepaired(const QString& path)
{
    start(path, [path, state = m_desk.state] { return repairedCopy(path, state); });
}

void Opening::recover(const Session& session)
{
    start(session.path, [session] { return DebateFile::recover(session); });
}

void Opening::create()
{
    auto file = DebateFile::create(m_desk.state);
    if (!file)
        return sayFailed({}, file.error(), false);
    take(std::move(*file), {});
}

void Opening::createWithQuestion()
{
    create();
    if (m_window.workspace())
        m_window.workspace()->map().addIssue();
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
    if (isDiscourse(path))
        return importDiscourse(
            m_window, path, [this, path](const Result<Imported>& read) { arrive(path, [read] { return read; }); });
    arrive(path, [path] { return readDebate(path); });
}

/// What is read becomes a debate of its own, beside the window.
void Opening::arrive(const QString& path, const std::function<Result<Imported>()>& read)
{
    const QString what = tr("Importing %1…").arg(quoted(QFileInfo(path).fileName()));
    m_window.work().start(what, [this, path, read, state = m_desk.state](WorkTicket& ticket) {
        return [this, path, arrived = arriveFrom(read(), path, state, ticket.progress())] {
            if (!arrived->opened)
                return sayFailed(path, arrived->opened.error(), false);
            sayImported(*m_windows.show(std::move(*arrived->opened), &m_window), path, arrived->report);
        };
    });
}

void Opening::importInto(const QString& path)
{
    if (isDiscourse(path))
        return importDiscourse(m_window, path,
            [this, path](const Result<Imported>& read) { add(path, std::make_shared<const Result<Imported>>(read)); });
    const QString what = tr("Reading %1…").arg(quoted(QFileInfo(path).fileName()));
    m_window.work().start(what, [this, path](WorkTicket&) {
        return [this, path, read = std::make_shared<const Result<Imported>>(readDebate(path))] { add(path, read); };
    });
}

/// To the debate of this window, beside it.
void Opening::add(const QString& path, const std::shared_ptr<const Result<Imported>>& read)
{
    if (!*read)
        return sayFailed(path, read->error(), false);
    const QString what = tr("Importing %1…").arg(quoted(QFileInfo(path).fileName()));
    const auto edits = [read](const Debate& debate) { return importEdits(debate, **read); };
    const auto begin = [label = importLabel(path), edits](DebateFile& file) { return file.begin(label, edits); };
    changeBeside(m_window, what, begin, [this, path, read](const Result<Changes>& done) {
        if (!done)
            return sayFailed(path, done.error(), false);
        sayImported(m_window, path, (*read)->report);
    });
}

void Opening::sayImported(MainWindow& window, const QString& path, const Report& report)
{
    window.notices().show({path, Notice::Kind::Information, reportText(report, QFileInfo(path).fileName())});
}

void Opening::take(std::unique_ptr<DebateFile> file, const QString& path)
{
    m_window.notices().dismiss(path);
    MainWindow* there = file->path().isEmpty() ? nullptr : m_windows.showing(file->path());
    if (there && !file->isModified()) // somebody asked twice; what is recovered has edits that the file there has not
        return there->comeToFront();
    if (!file->path().isEmpty())
        m_desk.recent.add(file->path());
    m_windows.show(std::move(file), &m_window);
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

void Opening::sayFailed(const QString& path, const Error& error, bool canBeRepaired)
{
    Notice notice{path, Notice::Kind::Error, error.text()};
    if (!path.isEmpty() && !QFileInfo::exists(path))
        m_desk.recent.forget(path);
    if (canBeRepaired)
        notice.choices.push_back({tr("Open a &Repaired Copy"), [this, path] { openRepaired(path); }});
    m_window.notices().show(notice);
}

QString debateFilter()
{
    return Opening::tr("Debates (*%1)").arg(QLatin1StringView(debateSuffix));
}

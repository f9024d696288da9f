#include "app/window/files/opening.h"

#include "app/window/backgroundwork.h"
#include "app/window/desk.h"
#include "app/window/exchange/importing.h"
#include "app/window/files/samples.h"
#include "app/window/mainwindow.h"
#include "app/window/notices.h"
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

bool isDebate(const QString& path)
{
    const Format* format = formatOfFile(path);
    return path.endsWith(QLatin1StringView(debateSuffix)) || (format && format->key == QLatin1StringView("debate"));
}

/// Counterpoint's own JSON loses nothing and asks nothing.
bool isOwnText(const QString& path)
{
    const Format* format = formatOfFile(path);
    return format && format->key == QLatin1StringView("json");
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
    dialog->setOption(QFileDialog::HideNameFilterDetails); // some forty patterns
    dialog->setNameFilters({debateFilter(), importFilter(), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& paths) { openAll(paths); });
    dialog->open();
}

void Opening::openAll(const QStringList& paths)
{
    QStringList texts;
    for (const QString& path : paths) {
        const bool isForeign = !isSample(path) && (isImportable(path) || (paths.size() > 1 && !isDebate(path)));
        if (isForeign)
            texts.append(path); // of several, those that cannot be read are listed with the others
        else
            openDebate(path);
    }
    if (texts.size() == 1 && isOwnText(texts.front()))
        m_window.importing().openAtOnce(texts.front());
    else
        m_window.importing().bringFiles(texts, false);
}

void Opening::openDebate(const QString& path)
{
    if (MainWindow* there = m_windows.showing(path))
        return there->comeToFront();
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
        return m_window.importing().openAtOnce(path);
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

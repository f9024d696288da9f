#include "app/window/exchange/importing.h"

#include "app/window/actions/actions.h"
#include "app/window/backgroundwork.h"
#include "app/window/desk.h"
#include "app/window/editing/longchanges.h"
#include "app/window/exchange/exchangedock.h"
#include "app/window/exchange/importpreview.h"
#include "app/window/files/dropping.h"
#include "app/window/files/recentfiles.h"
#include "app/window/mainwindow.h"
#include "app/window/notices.h"
#include "app/window/obstacles.h"
#include "app/window/panels/panels.h"
#include "app/window/windows.h"
#include "app/window/workspace.h"
#include "model/debate/sentences.h"
#include "model/store/longchange.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>

namespace {

QString labelFor(const std::vector<Arrival>& arrivals)
{
    return arrivals.size() == 1
        ? Importing::tr("Import %1").arg(isolated(QFileInfo(arrivals.front().path).fileName(), 40))
        : Importing::tr("Import %n Files", nullptr, static_cast<int>(arrivals.size()));
}

/// What a debate is called that says nothing of it itself: after its file, or after the folder of several.
QString titleAfter(const std::vector<Arrival>& arrivals)
{
    const QFileInfo first(arrivals.front().path);
    if (!first.exists()) // it was pasted
        return {};
    return arrivals.size() == 1 ? first.completeBaseName() : first.absoluteDir().dirName();
}

/// Asks a debate in another thread what to change, and remembers what that comes to.
DebateFile::Wanted editsOf(const ImportPlan& plan, const std::shared_ptr<Joining>& joining)
{
    return [plan, joining](const Debate& debate) -> Result<Edits> {
        Result<Joining> joined = join(*plan.arrivals, debate, plan.joining);
        if (!joined)
            return joined.error();
        *joining = std::move(*joined);
        if (plan.isIntoThis)
            return joining->edits;
        Debate after = debate;
        after.apply(joining->edits);
        DebateInfo info = after.info();
        if (!info.title.isEmpty())
            return joining->edits;
        info.title = titleAfter(*plan.arrivals);
        return joining->edits + Edits{put(info)};
    };
}

/// A new debate, which belongs to the window's thread, and what came into it.
struct Arrived {
    DebateFile::Opened opened;
    std::shared_ptr<Joining> joining;
};

DebateFile::Opened filled(
    const StateFolder& state, const ImportPlan& plan, const std::shared_ptr<Joining>& joining, const Progress& progress)
{
    DebateFile::Opened file = DebateFile::create(state);
    if (!file)
        return file;
    const DebateFile::Begun change = (*file)->begin(labelFor(*plan.arrivals), editsOf(plan, joining));
    Result<Changes> done = change ? Result<Changes>(Changes()) : Result<Changes>(change.error());
    if (change) {
        (*change)->make(progress);
        done = (*file)->finish(**change);
    }
    if (!done) {
        (*file)->discard();
        return done.error();
    }
    (*file)->handTo(QCoreApplication::instance()->thread());
    return file;
}

/// How far all are, when one of them is so far.
Progress partOf(const Progress& whole, std::size_t place, std::size_t count)
{
    constexpr qint64 fine = 1000;
    const auto tell = [whole, place, count](qint64 done, qint64 all) {
        const qint64 within = all > 0 ? fine * std::clamp(done, qint64{0}, all) / all : 0;
        return whole.goesOn(fine * static_cast<qint64>(place) + within, fine * static_cast<qint64>(count));
    };
    return {tell, {}};
}

std::shared_ptr<std::vector<Arrival>> readAll(const std::vector<ImportInput>& inputs, const Progress& progress)
{
    auto arrivals = std::make_shared<std::vector<Arrival>>();
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const Progress part = partOf(progress, i, inputs.size());
        if (!part.goesOn(0, 1))
            break;
        arrivals->push_back(readArrival(inputs[i], {}, part));
    }
    return arrivals;
}

QString reading(const std::vector<ImportInput>& inputs)
{
    return inputs.size() == 1 ? Importing::tr("Reading %1…").arg(quoted(QFileInfo(inputs.front().path).fileName()))
                              : Importing::tr("Reading %n files…", nullptr, static_cast<int>(inputs.size()));
}

/// Texts to read and bibliographies are pasted in ways of their own.
bool isPastedAsDebate(const Format* format)
{
    static const QStringList others{QStringLiteral("text"), QStringLiteral("markdown"), QStringLiteral("html"),
        QStringLiteral("biblatex"), QStringLiteral("bibtex"), QStringLiteral("ris"), QStringLiteral("csl-json"),
        QStringLiteral("markdown-outline")};
    return format && (format->read || format->readAnswered) && !others.contains(format->key);
}

}

Importing::Importing(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    Actions& actions = window.actions();
    actions.add({"file.import", tr("I&mport…"),
                    tr("Bring in what files of other programs hold, after showing what would come")},
        [this] { choose(); });
    actions.add({"file.importClipboard", tr("Import from Clip&board"),
                    tr("Bring in copied text of another program, such as Argdown, or copied files")},
        [this] { paste(); });
    actions.add({"view.exchange", tr("I&mport and Export"), tr("Show what became of the last import or export")},
        [this] { m_window.panels()->exchange().show(); });
    const auto update = [this] { m_window.actions().allow(u"view.exchange", Obstacles(m_window).noDebate()); };
    connect(&window, &MainWindow::workspaceChanged, this, update);
    update();
}

bool Importing::mayGoHere() const
{
    return m_window.workspace() && m_window.file()->whyReadOnly().isEmpty();
}

void Importing::choose()
{
    auto* dialog = new QFileDialog(&m_window, tr("Import"), m_window.folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setOption(QFileDialog::HideNameFilterDetails); // some forty patterns
    dialog->setNameFilters({importFilter(), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this,
        [this](const QStringList& paths) { bringFiles(paths, mayGoHere()); });
    dialog->open();
}

void Importing::paste()
{
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    if (!copied || !takeClipboard(*copied))
        m_window.announce(tr("The clipboard holds no text of a format that is known, and no files."));
}

bool Importing::takeClipboard(const QMimeData& copied)
{
    const QStringList paths = filesIn(&copied);
    if (paths.isEmpty())
        return copied.hasText() && takeText(copied.text());
    bringFiles(paths, mayGoHere());
    return true;
}

bool Importing::takeText(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    if (!isPastedAsDebate(formatOfContent(QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 4096)))))
        return false;
    bring({{tr("Clipboard"), bytes}}, mayGoHere());
    return true;
}

void Importing::bringFiles(const QStringList& paths, bool isIntoThis)
{
    std::vector<ImportInput> inputs;
    for (const QString& path : paths)
        inputs.push_back({path});
    bring(inputs, isIntoThis);
}

void Importing::bring(const std::vector<ImportInput>& inputs, bool isIntoThis)
{
    if (inputs.empty())
        return;
    m_window.work().start(reading(inputs), [this, inputs, isIntoThis](WorkTicket& ticket) {
        const auto arrivals = readAll(inputs, ticket.progress());
        return [this, inputs, arrivals, isIntoThis] { preview(inputs, arrivals, isIntoThis); };
    });
}

void Importing::preview(
    const std::vector<ImportInput>& inputs, const std::shared_ptr<std::vector<Arrival>>& arrivals, bool isIntoThis)
{
    if (arrivals->size() == 1 && arrivals->front().error && arrivals->front().questions.empty())
        return sayFailed(arrivals->front().path, *arrivals->front().error);
    const auto receiver = mayGoHere() ? std::make_shared<const Debate>(m_window.workspace()->debate())
                                      : std::shared_ptr<const Debate>();
    auto* dialog = new ImportPreview(inputs, arrivals, receiver, isIntoThis, &m_window);
    connect(dialog, &ImportPreview::decided, this, &Importing::carryOut);
    dialog->open();
}

void Importing::openAtOnce(const QString& path)
{
    m_window.work().start(reading({{path}}), [this, path](WorkTicket& ticket) {
        const auto arrivals = readAll({{path}}, ticket.progress());
        return [this, path, arrivals] {
            if (arrivals->front().error)
                return sayFailed(path, *arrivals->front().error);
            makeNew({arrivals});
        };
    });
}

void Importing::carryOut(const ImportPlan& plan)
{
    if (plan.isIntoThis)
        addHere(plan);
    else
        makeNew(plan);
}

void Importing::addHere(const ImportPlan& plan)
{
    const QString path = plan.arrivals->front().path;
    const QString label = labelFor(*plan.arrivals);
    const auto joining = std::make_shared<Joining>();
    const auto begin = [label, edits = editsOf(plan, joining)](DebateFile& file) { return file.begin(label, edits); };
    changeBeside(m_window, tr("Importing…"), begin, [this, path, plan, joining](const Result<Changes>& done) {
        if (!done)
            return sayFailed(path, done.error());
        tellExchange(m_window, path, reportOf(*plan.arrivals, *joining));
    });
}

void Importing::makeNew(const ImportPlan& plan)
{
    m_window.work().start(tr("Importing…"), [this, plan, state = m_window.desk().state](WorkTicket& ticket) {
        const auto joining = std::make_shared<Joining>();
        const auto arrived
            = std::make_shared<Arrived>(Arrived{filled(state, plan, joining, ticket.progress()), joining});
        return [this, plan, arrived] {
            const QString path = plan.arrivals->front().path;
            if (!arrived->opened)
                return sayFailed(path, arrived->opened.error());
            MainWindow* shown = m_window.windows().show(std::move(*arrived->opened), &m_window);
            tellExchange(*shown, path, reportOf(*plan.arrivals, *arrived->joining));
        };
    });
}

void Importing::sayFailed(const QString& path, const Error& error)
{
    if (!QFileInfo::exists(path))
        m_window.desk().recent.forget(path);
    const QString advice = error.advice.isEmpty() ? tr("Nothing was changed.") : error.advice;
    m_window.notices().show({path, Notice::Kind::Error, Error{error.what, advice}.text()});
}

QString importFilter()
{
    QStringList patterns;
    for (const Format& format : formats()) {
        const bool isOpened = format.key == QLatin1StringView("debate");
        const QStringList suffixes = format.suffixes + format.alsoReads;
        for (const QString& suffix : canBeImported(format) && !isOpened ? suffixes : QStringList())
            patterns.append(QStringLiteral("*.") + suffix.section(u'.', -1)); // content tells what it is
    }
    patterns.removeDuplicates();
    return Importing::tr("Files that can be imported (%1)").arg(patterns.join(u' '));
}

bool isImportable(const QString& path)
{
    const QString debate = QStringLiteral("debate");
    const Format* byName = formatReading(path);
    const Format* format = byName && byName->key == debate ? byName : formatOfFile(path);
    return format && format->key != debate && canBeImported(*format);
}

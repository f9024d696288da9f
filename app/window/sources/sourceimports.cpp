#include "app/window/sources/sourceimports.h"

#include "app/window/actions/actions.h"
#include "app/window/actions/shortcuts.h"
#include "app/window/backgroundwork.h"
#include "app/window/editing/longchanges.h"
#include "app/window/exchange/exchangedock.h"
#include "app/window/files/dropping.h"
#include "app/window/mainwindow.h"
#include "app/window/notices.h"
#include "app/window/obstacles.h"
#include "app/window/panels/panels.h"
#include "app/window/sources/sourcedocks.h"
#include "app/window/sources/sourcefiles.h"
#include "app/window/sources/textversions.h"
#include "app/window/workspace.h"
#include "model/analysis/samesource.h"
#include "model/debate/csl.h"
#include "model/debate/editing/sources.h"
#include "model/debate/sentences.h"
#include "model/formats/addition.h"
#include "views/reader/readerpanel.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>

namespace {

const QStringList bibliographies{
    QStringLiteral("bibtex"), QStringLiteral("biblatex"), QStringLiteral("ris"), QStringLiteral("csl-json")};
const QString noticeId = QStringLiteral("sources");

}

SourceImports::SourceImports(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    Actions& actions = window.actions();
    actions.add({"sources.paste", tr("&Paste Sources"),
                    tr("Add the sources on the clipboard: BibTeX, BibLaTeX, RIS or CSL-JSON"), keys("Ctrl+Alt+V")},
        [this] { paste(); });
    actions.add({"sources.addTexts", tr("Add &Texts…"),
                    tr("Add copies of texts, saved web pages, PDFs and bibliographies"), keys("Ctrl+Alt+O")},
        [this] { choose(); });
    actions.add({"sources.newVersion", tr("&New Version of Text…"),
                    tr("Add a changed copy of the text that is read; its quotations follow")},
        [this] { chooseVersion(); });
    const auto update = [this] {
        for (const char* id : {"sources.paste", "sources.addTexts", "sources.newVersion"})
            m_window.actions().allow(QString::fromLatin1(id), Obstacles(m_window).notEditable());
    };
    connect(&window, &MainWindow::workspaceChanged, this, update);
    update();
}

void SourceImports::paste()
{
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    if (!copied || !copied->hasText() || !takeText(copied->text()))
        m_window.announce(tr("The clipboard has no sources that are recognised: BibTeX, BibLaTeX, RIS or CSL-JSON."));
}

bool SourceImports::takeText(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    const Format* format = formatOfContent(bytes);
    if (!m_window.workspace() || !format || !format->read || !bibliographies.contains(format->key))
        return false;
    const Result<Imported> read = format->read(bytes, {});
    if (read)
        add({{*read, format->settle, tr("Clipboard")}}, tr("Paste Sources"));
    else
        m_window.notices().error(read.error().text());
    return true;
}

namespace {

/// What came of reading some files.
struct FilesRead {
    std::vector<SourceFile> files;
    QStringList faults; ///< a sentence for each file that could not be read
};

std::shared_ptr<FilesRead> readFiles(const QStringList& paths, WorkTicket& ticket)
{
    auto read = std::make_shared<FilesRead>();
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const bool isHowFarOfUse = paths.size() > 1;
        if (isHowFarOfUse ? !ticket.tell(i, paths.size()) : ticket.isCancelled())
            break;
        const QString& path = paths[i];
        if (Result<SourceFile> file = readSourceFile(path))
            read->files.push_back(std::move(*file));
        else
            read->faults.append(QStringLiteral("%1: %2").arg(quoted(QFileInfo(path).fileName()), file.error().text()));
    }
    return read;
}

}

QStringList SourceImports::takeFiles(const QStringList& paths)
{
    QStringList others;
    QStringList ours;
    for (const QString& path : paths)
        (m_window.workspace() && isSourceFile(path) ? ours : others).append(path);
    if (ours.isEmpty())
        return others;
    const QString name = isolated(QFileInfo(ours.front()).fileName(), 40);
    const auto count = static_cast<int>(ours.size());
    const QString label = count == 1 ? tr("Add %1").arg(name) : tr("Add %n Files", nullptr, count);
    const QString what = count == 1 ? tr("Reading %1…").arg(name) : tr("Reading %n files…", nullptr, count);
    const QPointer<Workspace> workspace = m_window.workspace();
    m_window.work().start(what, [this, ours, label, workspace](WorkTicket& ticket) {
        return [this, label, workspace, read = readFiles(ours, ticket)] {
            if (!read->faults.isEmpty())
                m_window.notices().error(read->faults.join(u'\n'));
            if (!read->files.empty() && workspace && workspace == m_window.workspace())
                add(std::move(read->files), label);
        };
    });
    return others;
}

void SourceImports::take(const QMimeData& dropped)
{
    const QStringList paths = filesIn(&dropped);
    if (paths.isEmpty() && !takeText(dropped.text()))
        m_window.announce(tr("This is no bibliography that is recognised: BibTeX, BibLaTeX, RIS or CSL-JSON."));
    for (const QString& path : takeFiles(paths))
        m_window.announce(tr("%1 is neither a bibliography nor a text to read.").arg(quoted(path)));
}

namespace {

/// What of these is not in a debate yet.
Debate newIn(const Debate& arrived, const Debate& debate)
{
    Edits edits;
    const auto take = [&]<class R>() {
        for (const R* record : arrived.table<R>().inOrder()) {
            if (!debate.find(record->id))
                edits.push_back(put(*record));
        }
    };
    take.operator()<Source>();
    take.operator()<Document>();
    take.operator()<Excerpt>();
    Debate added;
    added.apply(edits);
    return added;
}

std::vector<SamePair> likelySame(const Debate& arrived, const Debate& before)
{
    std::vector<SamePair> pairs = sameSourcesIn(arrived, before);
    std::erase_if(pairs, [&before](const SamePair& pair) { return before.contains(pair.arriving); });
    return pairs;
}

}

/// What files bring to a debate, all in one step: each is fitted to it and to what the ones before it bring.
struct SourceImports::Coming {
    Edits fitTo(const Debate& debate)
    {
        for (SourceFile& file : files) {
            if (file.settle)
                file.imported = file.settle(debate, std::move(file.imported));
            arrived.apply(editsToAdd(arrived, file.imported.debate));
        }
        same = likelySame(arrived, debate);
        added = newIn(arrived, debate);
        return editsToAdd(debate, arrived);
    }

    std::vector<SourceFile> files;
    Debate arrived = {};
    Debate added = {}; ///< of it, what was not there
    std::vector<SamePair> same = {};
};

void SourceImports::add(std::vector<SourceFile> files, const QString& label)
{
    const auto coming = std::make_shared<Coming>(Coming{std::move(files)});
    const auto edits = [coming](const Debate& debate) { return Result<Edits>(coming->fitTo(debate)); };
    const auto begin = [label, edits](DebateFile& file) { return file.begin(label, edits); };
    changeBeside(
        m_window, tr("Adding sources…"), begin, [this, coming](const Result<Changes>& done) { finish(*coming, done); });
}

void SourceImports::finish(const Coming& coming, const Result<Changes>& done)
{
    if (!done)
        return m_window.notices().error(done.error().text());
    if (done->isEmpty())
        return m_window.announce(tr("All of this is in the debate already."));
    tell(coming.files, coming.added);
    if (!coming.same.empty())
        mentionSame(coming.arrived, coming.same);
}

/// What was left out or changed on the way in, a line each.
static QStringList remarks(const std::vector<SourceFile>& files)
{
    constexpr qsizetype most = 5;
    QStringList lines;
    for (const SourceFile& file : files) {
        for (const auto* list : {&file.imported.report.lost, &file.imported.report.repaired}) {
            for (const Remark& remark : *list)
                lines.append(
                    remark.place.isEmpty() ? remark.what : remark.place + QLatin1StringView(": ") + remark.what);
        }
    }
    const qsizetype more = lines.size() - most;
    if (more <= 0)
        return lines;
    lines = lines.first(most);
    lines.append(SourceImports::tr("… and %n more remarks.", nullptr, static_cast<int>(more)));
    return lines;
}

static ExchangeReport reportOf(const QString& summary, const std::vector<SourceFile>& files)
{
    ExchangeReport report{summary, {}};
    for (const SourceFile& file : files)
        addRemarks(report, file.name, file.imported.report);
    return report;
}

static QString countOf(const Debate& added)
{
    if (const int texts = added.table<Document>().count())
        return SourceImports::tr("%n texts added, each with its source.", nullptr, texts);
    if (const int quotations = added.table<Excerpt>().count())
        return SourceImports::tr("%n quotations added to the texts that are here.", nullptr, quotations);
    return SourceImports::tr("%n sources added.", nullptr, added.table<Source>().count());
}

void SourceImports::tell(const std::vector<SourceFile>& files, const Debate& added)
{
    QStringList lines{countOf(added)};
    lines += remarks(files);
    if (lines.size() > 1) {
        ExchangeDock& dock = m_window.panels()->exchange();
        dock.take(reportOf(lines.front(), files));
        m_window.notices().show({noticeId, Notice::Kind::Information, lines.join(u'\n'),
            {{tr("&Show What"), [&dock] { dock.show(); }}}});
    }
    m_window.announce(lines.front());
    SourceDocks& docks = m_window.panels()->sources();
    docks.showSources();
    if (!added.table<Document>().isEmpty())
        docks.read(added.table<Document>().inOrder().back()->id);
    else if (!added.table<Excerpt>().isEmpty())
        docks.read(added.table<Excerpt>().inOrder().front()->id);
}

/// Sources that came and are likely in the debate already can be made one with those.
void SourceImports::mentionSame(const Debate& arrived, const std::vector<SamePair>& pairs)
{
    QStringList names;
    for (const SamePair& pair : pairs) {
        const Source* source = arrived.find(pair.arriving);
        if (source && names.size() < 3)
            names.append(quoted(csl::shortLabel(source->csl)));
    }
    m_window.notices().show({QStringLiteral("same-sources"), Notice::Kind::Information,
        tr("%n of the new sources may be in the debate twice: %1.", nullptr, static_cast<int>(pairs.size()))
            .arg(names.join(tr(", "))),
        {{tr("&Merge Them"), [this, pairs] { merge(pairs); }}}});
}

void SourceImports::merge(const std::vector<SamePair>& pairs)
{
    Workspace& workspace = *m_window.workspace();
    Debate grown = workspace.debate();
    Edits all;
    for (const SamePair& pair : pairs) {
        const Result<Edits> edits = mergeSources(grown, pair.other, pair.arriving);
        if (!edits)
            continue;
        grown.apply(*edits);
        all = std::move(all) + *edits;
    }
    workspace.perform(tr("Merge Sources"), all);
}

void SourceImports::choose()
{
    auto* dialog = new QFileDialog(&m_window, tr("Add Texts"), m_window.folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({sourceFileFilter(), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& paths) {
        for (const QString& path : takeFiles(paths))
            m_window.notices().error(tr("%1 is neither a bibliography nor a text to read.").arg(quoted(path)));
    });
    dialog->open();
}

void SourceImports::chooseVersion()
{
    const DocumentId old = m_window.panels()->sources().reader().document();
    if (!old)
        return m_window.announce(tr("Open the text that has changed in the reader first."));
    auto* dialog = new QFileDialog(&m_window, tr("New Version of Text"), m_window.folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({sourceFileFilter(), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this, old](const QString& path) { addVersion(old, path); });
    dialog->open();
}

void SourceImports::addVersion(DocumentId old, const QString& path)
{
    addTextVersion(m_window, old, path);
}

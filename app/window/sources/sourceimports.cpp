#include "app/window/sources/sourceimports.h"

#include "app/window/actions/actions.h"
#include "app/window/actions/shortcuts.h"
#include "app/window/files/dropping.h"
#include "app/window/mainwindow.h"
#include "app/window/notices.h"
#include "app/window/obstacles.h"
#include "app/window/panels/panels.h"
#include "app/window/sources/sourcedocks.h"
#include "app/window/sources/sourcefiles.h"
#include "app/window/sources/versionreport.h"
#include "app/window/workspace.h"
#include "model/analysis/anchoring.h"
#include "model/analysis/samesource.h"
#include "model/debate/csl.h"
#include "model/debate/editing/sources.h"
#include "model/debate/sentences.h"
#include "model/formats/addition.h"
#include "model/formats/formats.h"
#include "views/reader/readerpanel.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>

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
    const Result<Imported> read = format->read(bytes);
    if (read)
        add({*read}, tr("Paste Sources"));
    else
        m_window.notices().error(read.error().text());
    return true;
}

QStringList SourceImports::takeFiles(const QStringList& paths)
{
    QStringList others;
    std::vector<Imported> all;
    for (const QString& path : paths) {
        if (!m_window.workspace() || !isSourceFile(path)) {
            others.append(path);
            continue;
        }
        if (Result<Imported> read = readSourceFile(path))
            all.push_back(std::move(*read));
        else
            m_window.notices().error(read.error().text());
    }
    if (!all.empty())
        add(all, all.size() == 1 ? tr("Add Text") : tr("Add %n Texts", nullptr, static_cast<int>(all.size())));
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

/// All in one step: each is fitted to what the ones before it have added.
void SourceImports::add(const std::vector<Imported>& read, const QString& label)
{
    Workspace& workspace = *m_window.workspace();
    const Debate before = workspace.debate();
    Debate grown = before;
    Edits all;
    for (const Imported& one : read) {
        const Edits edits = editsToAdd(grown, one.debate);
        grown.apply(edits);
        all = std::move(all) + edits;
    }
    if (all.empty())
        return m_window.announce(tr("All of this is in the debate already."));
    if (workspace.perform(label, all))
        tell(read, before);
}

/// What was left out or changed on the way in, a line each.
static QStringList remarks(const std::vector<Imported>& read)
{
    constexpr qsizetype most = 5;
    QStringList lines;
    for (const Imported& one : read) {
        for (const Remark& remark : one.report.lost)
            lines.append(remark.place + QLatin1StringView(": ") + remark.what);
    }
    const qsizetype more = lines.size() - most;
    if (more <= 0)
        return lines;
    lines = lines.first(most);
    lines.append(SourceImports::tr("… and %n more remarks.", nullptr, static_cast<int>(more)));
    return lines;
}

void SourceImports::tell(const std::vector<Imported>& read, const Debate& before)
{
    const Debate& now = m_window.workspace()->debate();
    const int texts = now.table<Document>().count() - before.table<Document>().count();
    const int sources = now.table<Source>().count() - before.table<Source>().count();
    QStringList lines{texts == 0 ? tr("%n sources added.", nullptr, sources)
                                 : tr("%n texts added, each with its source.", nullptr, texts)};
    lines += remarks(read);
    if (lines.size() > 1)
        m_window.notices().show({noticeId, Notice::Kind::Information, lines.join(u'\n')});
    m_window.announce(lines.front());
    for (const Imported& one : read)
        mentionSame(one.debate, before);
    SourceDocks& docks = m_window.panels()->sources();
    docks.showSources();
    if (texts > 0)
        docks.read(now.table<Document>().inOrder().back()->id);
}

/// Sources that came and are likely in the debate already can be made one with those.
void SourceImports::mentionSame(const Debate& arrived, const Debate& before)
{
    std::vector<SamePair> pairs = sameSourcesIn(arrived, before);
    std::erase_if(pairs, [&before](const SamePair& pair) { return before.contains(pair.arriving); });
    if (pairs.empty())
        return;
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
    const Result<Imported> read = isSourceFile(path)
        ? readSourceFile(path)
        : Result<Imported>(Error{tr("%1 is no text to read.").arg(quoted(path))});
    if (!read || read->debate.table<Document>().isEmpty())
        return m_window.notices().error(read ? tr("%1 has no text.").arg(quoted(path)) : read.error().text());
    Workspace& workspace = *m_window.workspace();
    Document fresh = read->debate.table<Document>().all().front();
    fresh.source = {};
    const auto followed = followInto(workspace.debate(), old, fresh.text);
    if (!workspace.perform(tr("New Version of Text"), ::addVersion(workspace.debate(), old, fresh, followed)))
        return;
    const DocumentId newest = newestVersion(workspace.debate(), old);
    m_window.panels()->sources().read(newest);
    showVersionReport(m_window, followed);
}

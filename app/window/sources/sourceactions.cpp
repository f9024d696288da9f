#include "app/window/sources/sourceactions.h"

#include "app/window/actions/actions.h"
#include "app/window/actions/shortcuts.h"
#include "app/window/appearance.h"
#include "app/window/desk.h"
#include "app/window/mainwindow.h"
#include "app/window/notices.h"
#include "app/window/obstacles.h"
#include "app/window/panels/panels.h"
#include "app/window/sources/sourcedocks.h"
#include "app/window/workspace.h"
#include "model/analysis/references.h"
#include "model/analysis/samesource.h"
#include "model/debate/csl.h"
#include "model/debate/editing/removal.h"
#include "model/debate/editing/sources.h"
#include "model/debate/editing/structure.h"
#include "model/debate/sentences.h"
#include "model/debate/wholefile.h"
#include "views/reader/readerpanel.h"
#include "views/sources/sourceform.h"
#include "views/sources/sourcenames.h"
#include "views/sources/sourcespanel.h"
#include "views/trace/chaindialog.h"
#include "views/trace/hopdialog.h"
#include "views/trace/tracedrawing.h"
#include "views/trace/traceview.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QUrl>

SourceActions::SourceActions(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    addSources();
    addReferences();
    addHops();
    addViews();
    connect(&window, &MainWindow::workspaceChanged, this, &SourceActions::attend);
    update();
}

void SourceActions::addSources()
{
    Actions& actions = m_window.actions();
    actions.add({"sources.add", tr("&Add Source…"), tr("Describe a work that is quoted or cited"), keys("Ctrl+Alt+A")},
        [this] { openForm(newSource(m_window.workspace()->debate(), {})); });
    actions.add({"sources.edit", tr("&Edit Source…"), tr("Change what is known of the chosen source, and grade it")},
        [this] { edit(); });
    actions.add({"sources.read", tr("&Read"), tr("Open the text of the chosen source in the reader")},
        [this] { m_window.panels()->sources().read(panel().current()); });
    actions.add({"sources.openInBrowser", tr("Open in &Browser"),
                    tr("Hand the address of the chosen source to the browser; Counterpoint itself fetches nothing")},
        [this] { openInBrowser(); });
    actions.add({"sources.remove", tr("&Delete Source"), tr("Delete the chosen sources and texts, with their hops")},
        [this] { remove(); });
}

void SourceActions::addReferences()
{
    const std::pair<const char*, ReferenceStyle> styles[] = {{"sources.copyApa", ReferenceStyle::Apa},
        {"sources.copyChicago", ReferenceStyle::Chicago}, {"sources.copyHarvard", ReferenceStyle::Harvard}};
    const QString names[] = {tr("&APA"), tr("&Chicago"), tr("&Harvard")};
    for (std::size_t i = 0; i < std::size(styles); ++i) {
        m_window.actions().add({styles[i].first, names[i], tr("Copy the chosen source as a formatted reference")},
            [this, style = styles[i].second] { copy(formattedReference(current()->csl, style)); });
    }
    m_window.actions().add({"sources.copyKey", tr("&Pandoc Citation"),
                               tr("Copy the citation key of the chosen source, with the page that is read")},
        [this] { copy(pandocCitation(csl::key(current()->csl), pageRead())); });
}

void SourceActions::copy(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    m_window.announce(tr("Copied: %1").arg(isolated(text, 200)));
}

/// "p. 12", when a paged text of the chosen source is open in the reader.
QString SourceActions::pageRead() const
{
    const ReaderPanel& reader = m_window.panels()->sources().reader();
    const Document* document = m_window.workspace()->debate().find(reader.document());
    const auto passage = reader.passage();
    const int page = document && passage ? pageAt(structureOf(*document), passage->start) : 0;
    return page > 0 && document->source == panel().currentSource() ? QStringLiteral("p. %1").arg(page) : QString();
}

void SourceActions::addHops()
{
    Actions& actions = m_window.actions();
    actions.add({"sources.addHop", tr("Add &Hop…"),
                    tr("Record that the passage or source at hand quotes, cites or repeats another"), keys("Ctrl+H")},
        [this] { addHop(); });
    actions.add({"sources.editHop", tr("Check H&op…"),
                    tr("Compare the two ends of the hop chosen in the trace, and say what came of looking it up")},
        [this] { editHop(); });
    actions.add({"sources.saveTrace", tr("Save Trace as P&icture…"), tr("Write the trace in sight as SVG")},
        [this] { saveTrace(); });
}

void SourceActions::addViews()
{
    Actions& actions = m_window.actions();
    actions.add({"view.reader", tr("&Reader"), tr("Read the texts beside the map"), keys("Ctrl+R")},
        [this] { m_window.panels()->sources().showReader(); });
    actions.add({"view.sources", tr("&Sources"), tr("List the sources and their texts"), keys("Ctrl+Alt+S")},
        [this] { m_window.panels()->sources().showSources(); });
    actions.add({"view.review", tr("Revie&w"), tr("List what somebody should look at"), keys("Ctrl+Alt+R")},
        [this] { m_window.panels()->sources().showReview(); });
    actions.add(
        {"view.quotation", tr("Read &Quotation"),
            tr("Open a quotation of the selected claim in the reader; again for the next one"), keys("Ctrl+Alt+Q")},
        [this] {
            m_window.panels()->sources().readQuotation(m_window.workspace()->selection().all<ClaimId>().back());
        });
    actions.add({"view.trace", tr("Tra&ce"), tr("Show where the selected claim came from"), keys("Ctrl+Alt+T")},
        [this] { m_window.panels()->sources().showTrace(); });
}

void SourceActions::attend()
{
    connect(&panel(), &SourcesPanel::currentChanged, this, &SourceActions::update);
    connect(&m_window.workspace()->selection(), &Selection::changed, this, &SourceActions::update);
    connect(&m_window.workspace()->file(), &OpenDebate::changed, this, &SourceActions::update);
    update();
}

SourcesPanel& SourceActions::panel() const
{
    return m_window.panels()->sources().sources();
}

const Source* SourceActions::current() const
{
    return m_window.workspace() && m_window.panels() ? m_window.workspace()->debate().find(panel().currentSource())
                                                     : nullptr;
}

QString SourceActions::noSource() const
{
    return current() ? QString() : tr("Choose a source in the list of sources first.");
}

void SourceActions::update()
{
    const Obstacles why(m_window);
    Actions& actions = m_window.actions();
    const Source* source = current();
    const bool isChosen = m_window.workspace() && m_window.panels() && panel().current();
    const bool hasAddress = source && !csl::url(source->csl).isEmpty();
    const QString noAddress = hasAddress ? QString() : tr("The source has no address.");
    const QString notChosen = isChosen ? QString() : tr("Choose a source or a text in the list of sources first.");
    for (const char* id :
        {"view.reader", "view.sources", "view.trace", "view.review", "sources.saveTrace", "sources.editHop"})
        actions.allow(QString::fromLatin1(id), why.noDebate());
    for (const char* id : {"sources.add", "sources.addHop"})
        actions.allow(QString::fromLatin1(id), why.notEditable());
    actions.allow(u"view.quotation", firstOf({why.noDebate(), why.noClaim()}));
    for (const char* id :
        {"sources.edit", "sources.copyApa", "sources.copyChicago", "sources.copyHarvard", "sources.copyKey"})
        actions.allow(QString::fromLatin1(id), firstOf({why.noDebate(), noSource()}));
    actions.allow(u"sources.read", firstOf({why.noDebate(), notChosen}));
    actions.allow(u"sources.remove", firstOf({why.notEditable(), notChosen}));
    actions.allow(u"sources.openInBrowser", firstOf({why.noDebate(), noSource(), noAddress}));
}

static DuplicateSearch likelySame(const Debate& debate)
{
    const auto known = std::make_shared<const SameSources>(debate);
    return [known](const Debate& now, const Source& source) {
        QStringList names;
        for (const SameSource& same : known->find(source.csl, source.id)) {
            if (const Source* other = now.find(same.source))
                names.append(sourceLabel(*other));
        }
        return names;
    };
}

void SourceActions::openForm(const Source& source)
{
    auto* form
        = new SourceForm(m_window.workspace()->file(), source, likelySame(m_window.workspace()->debate()), &m_window);
    connect(form, &SourceForm::done, this, [this](SourceId id) {
        m_window.panels()->sources().showSources();
        panel().reveal(id);
    });
    form->open();
}

void SourceActions::edit()
{
    if (const Source* source = current())
        openForm(*source);
}

void SourceActions::remove()
{
    Workspace& workspace = *m_window.workspace();
    std::vector<RecordId> records;
    for (SourceId source : panel().selectedSources())
        records.push_back(source);
    if (records.empty())
        records.push_back(panel().current());
    workspace.perform(records.front().kind == Kind::Document ? tr("Delete Text") : tr("Delete Source"),
        removal(workspace.debate(), records));
}

void SourceActions::openInBrowser()
{
    const QUrl address(csl::url(current()->csl), QUrl::StrictMode);
    const bool isWeb = address.scheme() == QLatin1StringView("http") || address.scheme() == QLatin1StringView("https");
    if (!isWeb || !address.isValid())
        return m_window.announce(
            tr("%1 is no web address that a browser could open.").arg(quoted(csl::url(current()->csl))));
    if (!QDesktopServices::openUrl(address))
        m_window.announce(tr("No browser could be started. The address is in the source's form."));
}

void SourceActions::addHop()
{
    SourceDocks& docks = m_window.panels()->sources();
    std::optional<CitationEnd> start;
    const auto here = docks.reader().quotationsHere();
    if (docks.reader().text().hasFocus() && !here.empty())
        start = here.front();
    else if (const Source* source = current())
        start = source->id;
    auto* dialog = new ChainDialog(m_window.workspace()->file(), start, &m_window);
    connect(dialog, &ChainDialog::done, this, [this] { m_window.panels()->sources().trace().read(); });
    dialog->open();
}

void SourceActions::editHop()
{
    const CitationId hop = m_window.panels()->sources().trace().chosenHop();
    if (!hop)
        return m_window.announce(tr("Choose a hop in the trace first: a line of its list, or a card that leads on."));
    auto* dialog = new HopDialog(m_window.workspace()->file(), hop, currentTheme(m_window.desk().settings), &m_window);
    dialog->open();
}

void SourceActions::saveTrace()
{
    const TraceDrawing drawing = m_window.panels()->sources().trace().drawing();
    if (drawing.shapes.empty())
        return m_window.announce(tr("No trace is drawn. Select a claim that somebody is on record as saying."));
    auto* dialog = new QFileDialog(&m_window, tr("Save Trace"), m_window.folder(), tr("SVG picture (*.svg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("svg"));
    dialog->selectFile(m_window.suggestedName() + QStringLiteral("-trace.svg"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, drawing](const QString& path) {
        WholeFile file(path);
        const bool isWritten
            = file.open(QIODevice::WriteOnly) && writeSvg(file, drawing, Theme::light()) && file.commit();
        if (isWritten)
            m_window.announce(tr("The trace was written to %1.").arg(quoted(path)));
        else
            m_window.notices().error(tr("%1 could not be written: %2.").arg(quoted(path), file.errorString()));
    });
    dialog->open();
}

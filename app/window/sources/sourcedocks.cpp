#include "app/window/sources/sourcedocks.h"

#include "app/window/actions/actions.h"
#include "app/window/mainwindow.h"
#include "app/window/panels/docking.h"
#include "app/window/panels/maproom.h"
#include "app/window/sources/readermenu.h"
#include "app/window/sources/sourceimports.h"
#include "app/window/workspace.h"
#include "views/common/elidedbutton.h"
#include "views/map/mapview.h"
#include "views/reader/readerpanel.h"
#include "views/review/reviewpanel.h"
#include "views/sources/sourcespanel.h"
#include "views/trace/traceview.h"

#include <QMenu>
#include <QStatusBar>

namespace {

constexpr const char* addingIds[] = {"sources.add", "sources.paste", "sources.addTexts"};
constexpr const char* onSourceIds[] = {"sources.read", "sources.edit", "sources.openInBrowser", "sources.copyApa",
    "sources.copyChicago", "sources.copyHarvard", "sources.copyKey", "sources.addHop", "sources.remove"};

template<std::size_t count>
QList<QAction*> actionsCalled(MainWindow& window, const char* const (&ids)[count])
{
    QList<QAction*> found;
    for (const char* id : ids)
        found.append(window.actions()[QString::fromLatin1(id)]);
    return found;
}

}

SourceDocks::SourceDocks(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    addReader();
    addSources();
    addTrace();
    addReview();
    connect(&window.workspace()->map(), &MapView::quotationsWanted, this, &SourceDocks::readQuotation);
}

SourceDocks::~SourceDocks()
{
    delete m_summary;
}

void SourceDocks::addReader()
{
    Workspace& workspace = *m_window.workspace();
    m_reader = new ReaderPanel(workspace.file(), workspace.selection());
    connect(m_reader, &ReaderPanel::message, &m_window, &MainWindow::announce);
    m_window.actions().serveReaderIn(&m_reader->text());
    m_window.actions().serveReaderIn(&m_reader->pages());
    serveReaderMenu(m_window, *m_reader);
    QDockWidget* dock = addDock(m_window, "reader", tr("Reader"), m_reader, Qt::RightDockWidgetArea);
    m_window.splitDockWidget(dock, dockCalled(m_window, "inspector"), Qt::Horizontal);
    dock->hide();
    connect(&workspace.selection(), &Selection::revealed, this, [this](RecordId id) {
        if (id.kind == Kind::Statement || id.kind == Kind::Excerpt)
            read(id);
    });
}

void SourceDocks::addSources()
{
    m_sources = new SourcesPanel(
        m_window.workspace()->file(), {actionsCalled(m_window, addingIds), actionsCalled(m_window, onSourceIds)});
    addDock(m_window, "sources", tr("Sources"), m_sources, Qt::LeftDockWidgetArea);
    connect(m_sources, &SourcesPanel::textChosen, this, [this](DocumentId document) { read(document); });
    connect(m_sources, &SourcesPanel::sourceChosen, m_window.actions()[u"sources.edit"], &QAction::trigger);
    connect(m_sources, &SourcesPanel::removalAsked, m_window.actions()[u"sources.remove"], &QAction::trigger);
    connect(m_sources, &SourcesPanel::dataDropped, this,
        [this](const QMimeData* dropped) { m_window.imports().take(*dropped); });
    connect(m_sources, &SourcesPanel::contextMenuRequested, this, &SourceDocks::showSourceMenu);
}

void SourceDocks::addTrace()
{
    Workspace& workspace = *m_window.workspace();
    m_trace = new TraceView(workspace.file(), workspace.selection());
    addDock(m_window, "trace", tr("Trace"), m_trace, Qt::BottomDockWidgetArea)->hide();
    connect(m_trace, &TraceView::followed, this, &SourceDocks::read);
}

void SourceDocks::addReview()
{
    m_review = new ReviewPanel(m_window.workspace()->file());
    QDockWidget* dock = addDock(m_window, "review", tr("Review"), m_review, Qt::BottomDockWidgetArea);
    m_window.tabifyDockWidget(qobject_cast<QDockWidget*>(m_trace->parentWidget()), dock);
    dock->hide();
    connect(m_review, &ReviewPanel::message, &m_window, &MainWindow::announce);
    connect(m_review, &ReviewPanel::followed, this, &SourceDocks::goTo);
    m_summary = new ElidedButton(tr("Show what somebody should look at"), &m_window);
    m_summary->setObjectName(QStringLiteral("reviewSummary"));
    m_summary->tell(tr("Review"));
    m_summary->setAutoRaise(true);
    m_window.statusBar()->insertWidget(0, m_summary);
    connect(m_summary, &QToolButton::clicked, this, &SourceDocks::showReview);
    connect(m_review, &ReviewPanel::reviewed, this, [this] { m_summary->tell(m_review->summary()); });
}

QDockWidget* SourceDocks::sourcesDock() const
{
    return qobject_cast<QDockWidget*>(m_sources->parentWidget());
}

void SourceDocks::setTheme(const Theme& theme)
{
    m_reader->setTheme(theme);
    m_sources->setTheme(theme);
    m_trace->setTheme(theme);
    m_review->setTheme(theme);
}

void SourceDocks::showReader()
{
    bringUpReader();
    m_reader->setFocus(Qt::OtherFocusReason);
}

void SourceDocks::bringUpReader()
{
    if (dockOf(m_reader)->isHidden() && !std::exchange(m_isReaderPlaced, true))
        placeReader(m_window);
    else
        bringUp(m_reader);
}

void SourceDocks::showSources()
{
    bringUp(m_sources);
    m_sources->startSearch();
}

void SourceDocks::showTrace()
{
    bringUpBelow(m_window, m_trace);
    m_trace->setFocus(Qt::OtherFocusReason);
}

void SourceDocks::showReview()
{
    bringUpBelow(m_window, m_review);
    m_review->setFocus(Qt::OtherFocusReason);
}

void SourceDocks::goTo(const Finding& finding)
{
    if (finding.passage) {
        read(finding.passage->document);
        m_reader->showPassage({finding.passage->document, finding.passage->start, finding.passage->end});
    }
    std::vector<RecordId> cards;
    for (RecordId id : finding.places) {
        const bool isCard = id.kind == Kind::Claim || id.kind == Kind::Inference || id.kind == Kind::Issue;
        if (isCard && m_window.workspace()->debate().contains(id))
            cards.push_back(id);
    }
    if (!cards.empty()) {
        m_window.workspace()->selection().reveal(cards.front());
        m_window.workspace()->selection().select(cards);
    }
    if (finding.places.empty() || finding.passage || finding.places.front().kind == Kind::Claim)
        return;
    const RecordId first = finding.places.front();
    if (first.kind != Kind::Source)
        return read(first);
    showSources();
    m_sources->reveal(first);
}

void SourceDocks::readQuotation(ClaimId claim)
{
    std::vector<ExcerptId> quotations;
    for (const Statement* statement : m_window.workspace()->debate().statementsOn(claim)) {
        if (statement->excerpt)
            quotations.push_back(statement->excerpt);
    }
    if (quotations.empty())
        return m_window.announce(tr("This claim has no quotation. Select a passage in the reader and attach it."));
    const auto here = m_reader->quotationsHere();
    auto next = std::find_first_of(quotations.begin(), quotations.end(), here.begin(), here.end());
    next = next == quotations.end() || next + 1 == quotations.end() ? quotations.begin() : next + 1;
    read(*next);
}

/// The reader comes up without taking the focus: what was clicked keeps it.
void SourceDocks::read(RecordId id)
{
    const Debate& debate = m_window.workspace()->debate();
    ExcerptId excerpt = id.as<ExcerptId>();
    if (const Statement* statement = debate.find(id.as<StatementId>())) {
        excerpt = statement->excerpt;
        id = excerpt ? RecordId(excerpt) : RecordId(statement->source);
    }
    if (const Citation* hop = debate.find(id.as<CitationId>())) {
        id = RecordId(hop->from);
        excerpt = id.as<ExcerptId>();
    }
    if (const SourceId source = id.as<SourceId>()) {
        const auto texts = debate.documentsOf(source);
        if (texts.empty()) {
            showSources();
            return m_sources->reveal(source);
        }
        id = texts.front()->id;
    }
    if (id.kind != Kind::Excerpt && id.kind != Kind::Document)
        return;
    bringUpReader();
    if (excerpt)
        m_reader->showQuotation(excerpt);
    else
        m_reader->open(id.as<DocumentId>());
}

void SourceDocks::showSourceMenu(RecordId id, QPoint at)
{
    auto* menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(id ? actionsCalled(m_window, onSourceIds) : actionsCalled(m_window, addingIds));
    menu->popup(at);
}

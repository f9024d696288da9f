#include "app/window/mainwindow.h"

#include "app/window/actions/actions.h"
#include "app/window/actions/keyrouting.h"
#include "app/window/actions/refusedkeys.h"
#include "app/window/analysing/analyseactions.h"
#include "app/window/backgroundwork.h"
#include "app/window/desk.h"
#include "app/window/editing/clipboard.h"
#include "app/window/editing/editactions.h"
#include "app/window/editing/insertactions.h"
#include "app/window/exchange/importing.h"
#include "app/window/files/closing.h"
#include "app/window/files/dropping.h"
#include "app/window/files/fileactions.h"
#include "app/window/files/opening.h"
#include "app/window/files/recovering.h"
#include "app/window/files/saving.h"
#include "app/window/files/typedwords.h"
#include "app/window/help/toolactions.h"
#include "app/window/menus.h"
#include "app/window/notices.h"
#include "app/window/panels/cardmenu.h"
#include "app/window/panels/handkey.h"
#include "app/window/panels/keyshint.h"
#include "app/window/panels/panels.h"
#include "app/window/panels/picking.h"
#include "app/window/panels/textdock.h"
#include "app/window/panels/welcome.h"
#include "app/window/panels/windowplace.h"
#include "app/window/positions/colouractions.h"
#include "app/window/positions/networkactions.h"
#include "app/window/positions/peopleactions.h"
#include "app/window/positions/questionactions.h"
#include "app/window/positions/statementactions.h"
#include "app/window/positions/timeactions.h"
#include "app/window/sources/readeractions.h"
#include "app/window/sources/sourceactions.h"
#include "app/window/sources/sourceimports.h"
#include "app/window/sources/turnactions.h"
#include "app/window/standing/schemeactions.h"
#include "app/window/standing/standingactions.h"
#include "app/window/statusbar.h"
#include "app/window/statusline.h"
#include "app/window/toolbar.h"
#include "app/window/viewing/keptviews.h"
#include "app/window/viewing/viewactions.h"
#include "app/window/workline.h"
#include "app/window/workspace.h"
#include "views/common/plaintext.h"
#include "views/inspector/inspector.h"
#include "views/map/mapview.h"
#include "views/text/textpane.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

MainWindow::MainWindow(Desk& desk, Windows& windows)
    : m_desk(desk)
    , m_windows(windows)
    , m_actions(new Actions(*this, desk.shortcuts))
    , m_notices(new Notices(this))
    , m_work(new BackgroundWork(desk.workers, this))
    , m_centre(new QStackedWidget(this))
    , m_opening(new Opening(*this, desk, windows))
    , m_recovering(new Recovering(*this))
    , m_closing(new Closing(*this, windows))
    , m_picking(new Picking(*this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("window"));
    new KeyRouting(this);
    new RefusedKeys(*this);
    setAcceptDrops(true);
    build();
    addActions();
    m_centre->addWidget(makeWelcome(*this));
    waitAtWork();
    connect(m_work, &BackgroundWork::cancelled, this, [this] { announce(tr("Cancelled. Nothing was changed.")); });
    restorePlace(*this);
    updateTitle();
}

MainWindow::~MainWindow()
{
    m_panels.reset();
    delete m_picking;
    m_workspace.reset();
}

void MainWindow::build()
{
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_centre, 1);
    setCentralWidget(centre);
    setStatusBar(new StatusBar(this));
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
}

/// A window that has no debate says what it is waiting for.
void MainWindow::waitAtWork()
{
    QLabel* waiting = plainLabel({}, m_centre);
    waiting->setAlignment(Qt::AlignCenter);
    m_centre->addWidget(waiting);
    connect(m_work, &BackgroundWork::changed, this, [this, waiting] {
        waiting->setText(m_work->what());
        if (!m_workspace)
            m_centre->setCurrentIndex(m_work->isBusy() ? m_centre->indexOf(waiting) : 0);
    });
}

void MainWindow::addActions()
{
    new FileActions(*this);
    m_importing = new Importing(*this);
    m_editing = new EditActions(*this);
    new InsertActions(*this);
    new ViewActions(*this);
    auto* views = new KeptViews(*this);
    m_reading = new ReaderActions(*this);
    m_imports = new SourceImports(*this);
    new TurnActions(*this);
    new SourceActions(*this);
    new StatementActions(*this);
    new PeopleActions(*this);
    new ColourActions(*this);
    new TimeActions(*this);
    new QuestionActions(*this);
    new StandingActions(*this);
    new SchemeActions(*this);
    new NetworkActions(*this);
    new AnalyseActions(*this);
    new ToolActions(*this);
    buildMenus(*this, *views);
    buildToolBar(*this);
    new StatusLine(*this);
    new WorkLine(*m_work, *statusBar());
}

void MainWindow::open(const std::shared_ptr<DebateFile>& file)
{
    Q_ASSERT(!m_workspace);
    m_workspace = std::make_unique<Workspace>(file, m_desk, nullptr);
    m_saving = new Saving(*this, m_desk, file);
    m_centre->addWidget(&m_workspace->map());
    m_centre->setCurrentWidget(&m_workspace->map());
    serveMap();
    m_panels = std::make_unique<Panels>(*this);
    restorePanels(*this);
    connect(m_workspace.get(), &Workspace::message, this, &MainWindow::announce);
    connect(file.get(), &DebateFile::modifiedChanged, this, &MainWindow::updateTitle);
    connect(file.get(), &DebateFile::saved, this, &MainWindow::updateTitle);
    updateTitle();
    sayWhatIsKnown();
    m_workspace->map().setFocus();
    emit workspaceChanged();
}

void MainWindow::serveMap()
{
    MapView& map = m_workspace->map();
    m_actions->serveCardsIn(&map, CardKeys::OnMap);
    new KeysHint(map, *m_actions, m_desk.shortcuts);
    new HandKey(map, *m_actions);
    connect(
        &map, &MapView::contextMenuRequested, this, [this](RecordId id, QPoint at) { showCardMenu(*this, id, at); });
    connect(&map, &MapView::textDropped, this, [this](const QString& text) { m_editing->clipboard().takeText(text); });
    connect(&map, &MapView::dataDropped, this, [this, &map](const QMimeData* dropped, QPointF scene) {
        if (!m_reading->takeDropped(*dropped, map.recordAt(map.toViewport(scene).toPoint())))
            takeDropped(dropped);
    });
    auto* typed = new TypedWords(m_desk.state.path() + QLatin1StringView("/typing"), &map);
    connect(&map, &MapView::draftChanged, typed,
        [this, typed](RecordId, const QString& text) { typed->keep(file()->name(), text); });
}

void MainWindow::takeDropped(const QMimeData* dropped)
{
    const QStringList paths = filesIn(dropped);
    if (paths.isEmpty())
        return m_editing->clipboard().take(*dropped);
    m_opening->openAll(m_imports->takeFiles(paths));
}

void MainWindow::sayWhatIsKnown()
{
    for (const QString& notice : file()->notices())
        m_notices->show({notice, Notice::Kind::Warning, notice});
    if (const QString why = file()->whyReadOnly(); !why.isEmpty()) {
        m_notices->show({QStringLiteral("read-only"), Notice::Kind::Information, why,
            {{tr("Open a &Copy to Edit"), [this] { m_opening->openCopy(file()->path()); }}}});
    }
}

DebateFile* MainWindow::file() const
{
    return m_workspace ? &m_workspace->file() : nullptr;
}

void MainWindow::finishTyping()
{
    if (!m_workspace)
        return;
    m_workspace->finishTyping();
    m_panels->inspector().commit();
    m_panels->text().pane().commit();
}

void MainWindow::finishTyping(const std::function<void()>& then)
{
    if (!m_workspace)
        return then();
    m_workspace->finishTyping();
    m_panels->inspector().commit();
    m_panels->text().pane().commit(then);
}

void MainWindow::announce(const QString& sentence)
{
    static_cast<StatusBar*>(statusBar())->say(sentence);
}

void MainWindow::comeToFront()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

void MainWindow::updateTitle()
{
    setWindowModified(file() && file()->isModified());
    setWindowFilePath(file() ? file()->path() : QString());
    const QString name = file()
        ? file()->name().simplified().replace(QLatin1StringView("[*]"), QLatin1StringView("[*][*]"))
        : QString();
    setWindowTitle(file() ? QStringLiteral("%1[*] – Counterpoint").arg(name) : QStringLiteral("Counterpoint[*]"));
}

QString MainWindow::folder() const
{
    if (file() && !file()->path().isEmpty())
        return QFileInfo(file()->path()).absolutePath();
    const QStringList recent = m_desk.recent.paths();
    if (!recent.isEmpty())
        return QFileInfo(recent.first()).absolutePath();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

/// Its title, else what it asks; empty: it says neither.
static QString whatItIsAbout(const Debate& debate)
{
    const auto questions = debate.table<Issue>().inOrder();
    for (const QString& words : {debate.info().title, debate.info().question}) {
        if (!words.trimmed().isEmpty())
            return words;
    }
    return questions.empty() ? QString() : questions.front()->text;
}

QString MainWindow::suggestedName() const
{
    if (!file())
        return QStringLiteral("Counterpoint");
    QString name = file()->path().isEmpty() ? whatItIsAbout(file()->debate()).simplified().left(80) : QString();
    name.replace(u'/', u'-').replace(QChar::Null, u'-');
    while (name.endsWith(u'?') || name.endsWith(u'.')) // other systems refuse files with such an end
        name.chop(1);
    return name.isEmpty() || name.startsWith(u'.') ? file()->name() : name;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_closing->mayClose())
        return event->ignore();
    keepPlace(*this);
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!filesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    takeDropped(event->mimeData());
    event->acceptProposedAction();
}

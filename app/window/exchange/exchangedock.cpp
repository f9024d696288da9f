#include "app/window/exchange/exchangedock.h"

#include "app/window/exchange/reportpanel.h"
#include "app/window/mainwindow.h"
#include "app/window/notices.h"
#include "app/window/panels/docking.h"
#include "app/window/panels/panels.h"
#include "app/window/positions/analysisdocks.h"
#include "app/window/positions/bytesdialog.h"
#include "app/window/workspace.h"

ExchangeDock::ExchangeDock(MainWindow& window)
    : QObject(&window)
    , m_window(window)
    , m_panel(new ReportPanel)
{
    QDockWidget* dock = addDock(window, "exchange", tr("Import and Export"), m_panel, Qt::BottomDockWidgetArea);
    window.tabifyDockWidget(dockCalled(window, "trace"), dock);
    dock->hide();
    connect(m_panel, &ReportPanel::followed, this, &ExchangeDock::follow);
    connect(m_panel, &ReportPanel::saveWanted, this, &ExchangeDock::save);
    connect(m_panel, &ReportPanel::message, &window, &MainWindow::announce);
}

ExchangeDock::~ExchangeDock()
{
    delete dockOf(m_panel);
}

void ExchangeDock::take(const ExchangeReport& report)
{
    m_panel->show(report);
}

void ExchangeDock::show()
{
    bringUpBelow(m_window, m_panel);
    m_panel->setFocus(Qt::OtherFocusReason);
}

void ExchangeDock::follow(RecordId record)
{
    Workspace& workspace = *m_window.workspace();
    if (!workspace.debate().contains(record))
        return m_window.announce(tr("It is no longer in the debate."));
    workspace.selection().select(record);
    m_window.panels()->analysis().follow(record);
}

void ExchangeDock::save()
{
    saveBytes(m_window, {tr("Save Report"), tr("Text (*.txt)"), QStringLiteral("-report.txt")},
        [this] { return m_panel->shownText().toUtf8(); });
}

void tellExchange(MainWindow& window, const QString& id, const ExchangeReport& report)
{
    ExchangeDock* dock = window.panels() ? &window.panels()->exchange() : nullptr;
    if (dock)
        dock->take(report);
    const auto count
        = [&](ExchangeRemark::Kind kind) { return std::ranges::count(report.remarks, kind, &ExchangeRemark::kind); };
    QStringList parts{report.summary};
    for (const auto kind : {ExchangeRemark::NotRead, ExchangeRemark::LeftBehind, ExchangeRemark::PutRight}) {
        if (const auto found = count(kind))
            parts += ExchangeDock::tr("%1: %2.", "such as “Left behind”, how much")
                         .arg(wordFor(kind), QLocale().toString(found));
    }
    const bool isBad = count(ExchangeRemark::NotRead) > 0 || count(ExchangeRemark::LeftBehind) > 0;
    Notice notice{id, isBad ? Notice::Kind::Warning : Notice::Kind::Information, parts.join(u' ')};
    if (dock && !report.remarks.empty())
        notice.choices.push_back({ExchangeDock::tr("&Show What"), [dock, report] {
                                      dock->take(report); // there may have been others since
                                      dock->show();
                                  }});
    window.notices().show(notice);
}

#include "app/window/statusline.h"

#include "app/window/actions/actions.h"
#include "app/window/mainwindow.h"
#include "app/window/workspace.h"
#include "views/common/plaintext.h"
#include "views/map/mapview.h"

#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>
#include <QStyleOptionToolButton>
#include <QTime>
#include <QTimer>
#include <QToolButton>

namespace {

constexpr int patience = 600; // ms that layout may take before it is mentioned

/// Opens a menu without an arrow that says so. Not by a style sheet: its colours would not follow the theme.
class ZoomButton : public QToolButton {
public:
    using QToolButton::QToolButton;

protected:
    void initStyleOption(QStyleOptionToolButton* option) const override
    {
        QToolButton::initStyleOption(option);
        option->features &= ~QStyleOptionToolButton::HasMenu;
    }
};

}

StatusLine::StatusLine(MainWindow& window)
    : QObject(&window)
    , m_window(window)
    , m_hidden(new QToolButton(&window))
    , m_saved(plainLabel({}, &window))
    , m_zoom(new ZoomButton(&window))
    , m_arranging(new QLabel(tr("Arranging…"), &window))
    , m_cancel(new QPushButton(tr("Cancel"), &window))
    , m_patience(new QTimer(this))
{
    build();
    connect(&window, &MainWindow::workspaceChanged, this, &StatusLine::attend);
}

void StatusLine::build()
{
    QStatusBar* bar = m_window.statusBar();
    m_saved->setWordWrap(false);
    m_hidden->setToolTip(tr("Show everything again"));
    m_hidden->setAutoRaise(true);
    m_zoom->setAutoRaise(true);
    m_zoom->setPopupMode(QToolButton::InstantPopup);
    m_zoom->setToolTip(tr("Zoom"));
    auto* menu = new QMenu(m_zoom);
    for (const char* id : {"view.actualSize", "view.fit", "view.fitSelection", "view.zoomIn", "view.zoomOut"})
        menu->addAction(m_window.actions()[QString::fromLatin1(id)]);
    m_zoom->setMenu(menu);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    const std::initializer_list<QWidget*> parts = {m_arranging, m_cancel, m_hidden, m_saved, m_zoom};
    for (QWidget* part : parts) {
        bar->addPermanentWidget(part);
        part->hide();
    }
    connect(m_hidden, &QToolButton::clicked, m_window.actions()[u"view.showAll"], &QAction::trigger);
    connect(m_patience, &QTimer::timeout, this, [this] {
        m_arranging->show();
        m_cancel->show();
    });
}

void StatusLine::attend()
{
    Workspace& workspace = *m_window.workspace();
    MapView& map = workspace.map();
    connect(&map, &MapView::hiddenChanged, this, &StatusLine::updateHidden);
    connect(&map, &MapView::zoomChanged, this, &StatusLine::updateZoom);
    connect(&map, &MapView::layoutRunning, this, &StatusLine::layoutRunning);
    connect(m_cancel, &QPushButton::clicked, &map, &MapView::cancelLayout);
    connect(&workspace.file(), &DebateFile::modifiedChanged, this, &StatusLine::updateSaved);
    connect(&workspace.file(), &DebateFile::saved, this, [this] {
        m_savedAt = QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
        updateSaved();
    });
    m_saved->show();
    m_zoom->show();
    updateSaved();
    updateHidden(map.hiddenCount());
    updateZoom(map.zoom());
}

void StatusLine::updateSaved()
{
    const DebateFile& file = *m_window.file();
    const QString saved = m_savedAt.isEmpty() ? tr("saved") : tr("saved %1").arg(m_savedAt);
    if (!file.whyReadOnly().isEmpty())
        m_saved->setText(tr("read-only"));
    else if (file.isModified() || file.path().isEmpty())
        m_saved->setText(m_savedAt.isEmpty() ? tr("kept · not saved yet") : tr("kept · %1").arg(saved));
    else
        m_saved->setText(saved);
    m_saved->setToolTip(tr("Every edit is kept on this machine at once. Saving writes the file."));
}

void StatusLine::updateHidden(int count)
{
    m_hidden->setVisible(count > 0);
    m_hidden->setText(tr("hidden: %1 · Show All").arg(count));
    m_hidden->setAccessibleName(tr("%n claims are hidden. Show All", nullptr, count));
}

void StatusLine::updateZoom(double zoom)
{
    m_zoom->setText(tr("%1 %").arg(qRound(zoom * 100)));
    m_zoom->setAccessibleName(tr("Zoom %1 %").arg(qRound(zoom * 100)));
}

void StatusLine::layoutRunning(bool isRunning)
{
    if (isRunning)
        return m_patience->start();
    m_patience->stop();
    m_arranging->hide();
    m_cancel->hide();
}

#include "app/window/positions/colouractions.h"

#include "app/window/actions/actions.h"
#include "app/window/actions/shortcuts.h"
#include "app/window/appearance.h"
#include "app/window/desk.h"
#include "app/window/mainwindow.h"
#include "app/window/obstacles.h"
#include "app/window/panels/panels.h"
#include "app/window/panels/picking.h"
#include "app/window/positions/positiondocks.h"
#include "app/window/standing/campsdock.h"
#include "app/window/standing/standingdock.h"
#include "app/window/workspace.h"
#include "model/analysis/positions/positionwords.h"
#include "views/map/maptints.h"
#include "views/map/mapview.h"
#include "views/questions/colourlegend.h"
#include "views/questions/mapcolouring.h"
#include "views/search/goto.h"
#include "views/search/pickpopup.h"

ColourActions::ColourActions(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    add();
    connect(&window, &MainWindow::workspaceChanged, this, &ColourActions::attend);
    update();
}

void ColourActions::add()
{
    Actions& actions = m_window.actions();
    const auto isOn = [&actions](QStringView id) { return actions[id]->isChecked(); };
    actions.add({"view.colour", tr("&Colour by Position"),
                    tr("Colour claims by what the chosen stakeholder holds, or by how two of them compare"),
                    keys("Ctrl+Alt+C"), false, true},
        [this, isOn] { colour(isOn(u"view.colour")); });
    actions.add({"view.colourBy", tr("Colour by &Stakeholder…"), tr("Choose whose positions colour the map")},
        [this] { colourBy(); });
    actions.add({"view.compare", tr("Com&pare Two…"), tr("Colour the map by where two stakeholders agree or not")},
        [this] { compare(); });
    actions.add(
        {"view.asserted", tr("Only What They &Assert"),
            tr("Show only the claims that the chosen stakeholders are for; the others are hidden"), {}, false, true},
        [this, isOn] { showAsserted(isOn(u"view.asserted")); });
}

/// The end of a debate in this window is the end of its map, and of what is on it.
void ColourActions::attend()
{
    Workspace& workspace = *m_window.workspace();
    m_colouring = new MapColouring(
        workspace.file(), m_window.panels()->positions().positions(), state(), workspace.state(), m_window.panels());
    m_legend = new ColourLegend(workspace.map().viewport());
    connect(m_colouring, &MapColouring::changed, this, &ColourActions::show);
    connect(m_legend, &ColourLegend::closed, this, [this] {
        clearJudged();
        colour(false);
    });
    connect(&standing(), &StandingDock::tinted, m_colouring, [this] { giveWay(); });
    connect(&camps(), &CampsDock::tinted, m_colouring, [this] { giveWay(); });
    connect(&m_window.desk().settings, &Settings::changed, m_colouring, [this] { show(); });
    connect(&workspace.file(), &OpenDebate::changed, this, &ColourActions::update);
    update();
}

void ColourActions::show()
{
    if (m_colouring->isColoured())
        clearJudged();
    m_window.workspace()->map().setTints(tints());
    m_legend->show(tints(), currentTheme(m_window.desk().settings));
    m_window.actions()[u"view.colour"]->setChecked(m_colouring->isColoured());
    m_window.actions()[u"view.asserted"]->setChecked(!m_colouring->side().empty());
}

/// One thing colours the map at a time, the one that was asked for last.
void ColourActions::giveWay()
{
    if (judged() && m_colouring->isColoured())
        m_colouring->setColoured(false);
    else
        show();
}

/// The signs on cards are of the window's date, whatever colours them.
std::shared_ptr<const MapTints> ColourActions::tints() const
{
    const auto& positions = m_colouring->tints();
    const auto judgement = judged();
    if (!judgement || !positions)
        return judgement ? judgement : positions;
    MapTints both = *judgement;
    both.holders = positions->holders;
    return std::make_shared<const MapTints>(std::move(both));
}

/// What stands, or what a camp holds.
std::shared_ptr<const MapTints> ColourActions::judged() const
{
    return camps().tints() ? camps().tints() : standing().tints();
}

void ColourActions::clearJudged()
{
    standing().state().setOnMap(false);
    camps().clearMap();
}

CampsDock& ColourActions::camps() const
{
    return m_window.panels()->camps();
}

StandingDock& ColourActions::standing() const
{
    return m_window.panels()->standing();
}

void ColourActions::update()
{
    const Obstacles why(m_window);
    const bool hasAny = m_window.workspace() && !m_window.workspace()->debate().table<Stakeholder>().isEmpty();
    const QString none = hasAny ? QString() : tr("The debate has no stakeholders yet.");
    for (const char* id : {"view.colour", "view.colourBy", "view.compare", "view.asserted"})
        m_window.actions().allow(QString::fromLatin1(id), firstOf({why.noDebate(), none}));
}

PositionsState& ColourActions::state() const
{
    return m_window.panels()->positions().state();
}

/// Whom an action is about: those that are selected, else those chosen before.
std::vector<StakeholderId> ColourActions::meant() const
{
    const auto selected = m_window.workspace()->selection().all<StakeholderId>();
    return selected.empty() ? state().chosen() : selected;
}

void ColourActions::ask(const QString& what, const std::function<void(StakeholderId)>& then)
{
    m_window.picking().popup().open({tr("Stakeholder"), what, tr("Nobody has these letters."),
        m_window.picking().goTo().source({Kind::Stakeholder}),
        [then](const PickItem& item) { then(item.record.as<StakeholderId>()); }});
}

void ColourActions::colour(bool isWanted)
{
    const auto whom = isWanted ? meant() : std::vector<StakeholderId>();
    if (isWanted && whom.empty()) {
        m_window.actions()[u"view.colour"]->setChecked(false);
        return colourBy();
    }
    if (isWanted)
        state().choose(whom);
    m_colouring->setColoured(isWanted);
    if (whom.size() > 2)
        m_window.announce(tr("Two can be compared on the map: these are the first two that are chosen."));
}

void ColourActions::colourBy()
{
    ask(tr("Whose positions?"), [this](StakeholderId one) {
        state().choose({one});
        m_colouring->setColoured(true);
    });
}

void ColourActions::compare()
{
    if (const auto whom = meant(); whom.size() == 1)
        return compareWith(whom.front());
    ask(tr("Compare whom?"), [this](StakeholderId first) {
        QMetaObject::invokeMethod(
            this, [this, first] { compareWith(first); }, Qt::QueuedConnection);
    });
}

void ColourActions::compareWith(StakeholderId first)
{
    ask(tr("Compare %1 with whom?").arg(nameOf(m_window.workspace()->debate(), first)),
        [this, first](StakeholderId second) {
            state().choose({first, second});
            m_colouring->setColoured(true);
        });
}

void ColourActions::showAsserted(bool isWanted)
{
    if (!isWanted)
        return showOnly({});
    if (const auto whom = meant(); !whom.empty())
        return showOnly(whom);
    m_window.actions()[u"view.asserted"]->setChecked(false);
    ask(tr("Whose claims?"), [this](StakeholderId one) { showOnly({one}); });
}

void ColourActions::showOnly(const std::vector<StakeholderId>& side)
{
    if (!m_colouring->showOnly(side))
        m_window.announce(tr("They assert nothing here, as far as statements tell. Everything is shown."));
}

#include "app/window/menus.h"

#include "app/window/actions/actions.h"
#include "app/window/files/openmenus.h"
#include "app/window/mainwindow.h"
#include "app/window/panels/panels.h"
#include "app/window/viewing/keptviews.h"
#include "app/window/windows.h"
#include "views/common/plaintext.h"

#include <QMenuBar>

namespace {

struct Menus {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

using Ids = std::initializer_list<const char*>; // null: a line between groups

class MenuBuilder {
public:
    explicit MenuBuilder(MainWindow& window)
        : m_window(window)
    {
    }

    QMenu* menu(const QString& title) { return prepared(m_window.menuBar()->addMenu(title)); }
    QMenu* menu(QMenu* in, const QString& title) { return prepared(in->addMenu(title)); }

    void add(QMenu* menu, Ids ids)
    {
        for (const char* id : ids) {
            if (id)
                menu->addAction(m_window.actions()[QString::fromLatin1(id)]);
            else
                menu->addSeparator();
        }
    }

private:
    static QMenu* prepared(QMenu* menu)
    {
        menu->setToolTipsVisible(true); // they say why something is not possible
        return menu;
    }

    MainWindow& m_window;
};

void buildFile(MenuBuilder build, MainWindow& window)
{
    QMenu* file = build.menu(Menus::tr("&File"));
    build.add(file, {"file.new", "file.open"});
    listRecentFiles(*build.menu(file, Menus::tr("Open &Recent")), window);
    listSamples(*build.menu(file, Menus::tr("Open Samp&le")), window);
    build.add(file,
        {nullptr, "file.save", "file.saveAs", "file.saveCopy", "file.revert", "file.versions", nullptr, "file.import",
            "file.importClipboard", "file.export", "file.report", nullptr, "file.print", nullptr, "file.close",
            "file.quit"});
}

void buildEdit(MenuBuilder build)
{
    QMenu* edit = build.menu(Menus::tr("&Edit"));
    build.add(edit,
        {"edit.undo", "edit.redo", nullptr, "edit.cut", "edit.copy", "edit.paste", "edit.duplicate", "edit.delete",
            nullptr, "edit.selectAll", "edit.selectBranch", nullptr, "edit.words", "edit.rowUp", "edit.rowDown"});
    build.add(
        build.menu(edit, Menus::tr("C&hange Kind")), {"edit.makeReason", "edit.makeObjection", "edit.makeRestatement"});
    build.add(edit,
        {"edit.merge", "edit.link", "edit.separate", "edit.unpin", nullptr, "edit.find", "edit.findAll",
            "edit.findNext", "edit.findPrevious", "edit.goTo"});
}

void buildView(MenuBuilder build, MainWindow& window, KeptViews& views)
{
    QMenu* view = build.menu(Menus::tr("&View"));
    build.add(view, {"view.zoomIn", "view.zoomOut", "view.actualSize", "view.fit", "view.fitSelection", nullptr});
    build.add(build.menu(view, Menus::tr("&Go To")),
        {"go.up", "go.down", "go.left", "go.right", nullptr, "go.lineAbove", "go.lineBelow"});
    build.add(build.menu(view, Menus::tr("Di&rection")),
        {"view.topDown", "view.bottomUp", "view.leftRight", "view.rightLeft"});
    build.add(view, {"view.arrange", nullptr, "view.fold", "view.foldAll", "view.unfoldAll"});
    build.add(build.menu(view, Menus::tr("F&ocus")), {"view.focus1", "view.focus2", "view.focus3"});
    build.add(view, {"view.filter", "view.showAll", nullptr});
    build.add(build.menu(view, Menus::tr("&Beside the Map")),
        {"view.text", "view.reader", "view.sources", "view.trace", "view.review", "view.timeline", "view.questions",
            "view.network", "view.exchange", nullptr, "view.quotation"});
    build.add(build.menu(view, Menus::tr("Who Sa&ys What")),
        {"view.colour", "view.colourBy", "view.compare", "view.asserted"});
    build.add(build.menu(view, Menus::tr("Mo&ve in Time")), {"time.previous", "time.next", "time.all"});
    views.listIn(*build.menu(view, Menus::tr("&Kept Views")));
    view->addSeparator();
    listPanels(*build.menu(view, Menus::tr("&Panels")), window);
    build.add(build.menu(view, Menus::tr("&Colours")),
        {"view.themeSystem", "view.themeLight", "view.themeDark", "view.themeContrast"});
    build.add(view, {"view.minimap", "view.reduceMotion", "view.fullScreen"});
}

void buildSources(MenuBuilder build)
{
    QMenu* sources = build.menu(Menus::tr("&Sources"));
    build.add(sources,
        {"sources.add", "sources.paste", "sources.addTexts", "sources.newVersion", nullptr, "sources.read",
            "sources.edit", "sources.openInBrowser"});
    build.add(build.menu(sources, Menus::tr("Cop&y Reference")),
        {"sources.copyApa", "sources.copyChicago", "sources.copyHarvard", "sources.copyKey"});
    build.add(sources, {"sources.remove", nullptr});
    build.add(build.menu(sources, Menus::tr("&Quote")),
        {"reader.quote", "reader.claim", "reader.reason", "reader.objection", "reader.statement", nullptr,
            "reader.attach", "reader.attachHere", nullptr, "reader.remove"});
    build.add(build.menu(sources, Menus::tr("In the Te&xt")),
        {"reader.sentence", "reader.next", "reader.previous", "reader.find", nullptr, "reader.pages",
            "reader.candidates", "reader.furniture", "reader.repair"});
    build.add(build.menu(sources, Menus::tr("T&urns")),
        {"turns.propose", nullptr, "turns.begin", "turns.moveStart", "turns.moveEnd", "turns.join", nullptr,
            "turns.speaker", "turns.date"});
    build.add(sources, {nullptr, "sources.addHop", "sources.editHop", "sources.saveTrace"});
}

void buildPeople(MenuBuilder build)
{
    QMenu* people = build.menu(Menus::tr("&People"));
    build.add(people,
        {"view.stakeholders", "view.statements", "view.positions", nullptr, "people.add", "people.position", nullptr,
            "people.statements", "people.merge", "people.remove", nullptr});
    build.add(build.menu(people, Menus::tr("Selected Statem&ents")),
        {"statements.go", "statements.edit", "statements.copy", nullptr, "statements.for", "statements.against",
            "statements.mixed", "statements.conditional", "statements.unclear", nullptr, "statements.date",
            "statements.claim", nullptr, "statements.addSpeaker", "statements.removeSpeaker",
            "statements.replaceSpeaker", "statements.role", nullptr, "statements.remove"});
    build.add(build.menu(people, Menus::tr("C&redibility of Selected")),
        {"statements.credibility1", "statements.credibility2", "statements.credibility3", "statements.credibility4",
            "statements.credibility5", "statements.credibility6", "statements.credibility0"});
    build.add(people, {nullptr, "statements.export"});
    build.add(build.menu(people, Menus::tr("Export P&ositions")), {"positions.csv", "positions.svg", "positions.html"});
}

void fillWindows(QMenu& menu, MainWindow& window)
{
    menu.clear();
    for (const char* id : {"window.new", "window.next", "window.previous"})
        menu.addAction(window.actions()[QString::fromLatin1(id)]);
    menu.addSeparator();
    int number = 0;
    for (MainWindow* other : window.windows().all()) {
        const QString name = withoutMeaning(other->suggestedName().simplified().left(60));
        QAction* action = menu.addAction(QStringLiteral("&%1 %2").arg(QString::number(++number), name));
        action->setCheckable(true);
        action->setChecked(other == &window);
        QObject::connect(action, &QAction::triggered, other, [other] { other->comeToFront(); });
    }
}

void buildRest(MenuBuilder build, MainWindow& window)
{
    build.add(build.menu(Menus::tr("&Tools")), {"tools.commands", "tools.settings"});
    QMenu* windows = build.menu(Menus::tr("&Window"));
    QObject::connect(windows, &QMenu::aboutToShow, &window, [windows, &window] { fillWindows(*windows, window); });
    fillWindows(*windows, window);
    build.add(build.menu(Menus::tr("&Help")),
        {"help.contents", "help.keys", "help.tour", nullptr, "help.information", "help.about"});
}

}

void buildMenus(MainWindow& window, KeptViews& views)
{
    const MenuBuilder build(window);
    buildFile(build, window);
    buildEdit(build);
    buildView(build, window, views);
    MenuBuilder insert(window);
    insert.add(insert.menu(Menus::tr("&Insert")),
        {"insert.claim", "insert.reason", "insert.objection", "insert.premise", "insert.undercut", "insert.sibling",
            nullptr, "insert.question", "insert.option", "insert.topic"});
    buildSources(build);
    buildPeople(build);
    QMenu* analyse = insert.menu(Menus::tr("&Analyse"));
    insert.add(analyse,
        {"view.standing", "view.camps", "view.standingOnMap", "standing.accept", "standing.reject", "standing.suspend",
            "standing.forget", "standing.keep", nullptr, "schemes.browse", nullptr, "analyse.information",
            "analyse.check", "analyse.similar", nullptr});
    insert.add(insert.menu(analyse, Menus::tr("&Network")),
        {"network.graphml", "network.matrix", "network.edges", "network.dl", "network.svg"});
    buildRest(build, window);
}

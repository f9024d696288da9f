#include "app/window/positions/networkactions.h"

#include "app/exchange/networklabels.h"
#include "app/window/actions/actions.h"
#include "app/window/actions/shortcuts.h"
#include "app/window/mainwindow.h"
#include "app/window/obstacles.h"
#include "app/window/panels/panels.h"
#include "app/window/positions/analysisdocks.h"
#include "app/window/positions/bytesdialog.h"
#include "app/window/workspace.h"
#include "model/formats/networks/networkdrawing.h"
#include "model/formats/networks/networkwriting.h"
#include "views/networks/networkpanel.h"

/// A way of writing the network that is shown.
struct NetworkActions::Export {
    const char* id;
    QString text;
    QString tip;
    BytesFormat format;
    std::function<QByteArray(const NetworkPanel&, const LabelledNetwork&)> write;
};

namespace {

constexpr const char* exportIds[] = {"network.graphml", "network.matrix", "network.edges", "network.dl", "network.svg"};

/// As it is drawn on the screen, in the colours of paper.
QByteArray svgOf(const NetworkPanel& panel, const LabelledNetwork& network)
{
    std::vector<DrawnNode> nodes;
    for (const NetworkBox& box : panel.boxes()) {
        const QPointF centre = box.box.center();
        nodes.push_back({centre.x(), centre.y(), box.box.width(), box.box.height(), box.lines});
    }
    return networkSvgOf(network, nodes);
}

}

NetworkActions::NetworkActions(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    window.actions().add(
        {"view.network", tr("&Network"),
            tr("Draw who agrees with whom, from statements, as discourse network analysis does"), keys("Ctrl+Alt+G")},
        [&window] { window.panels()->analysis().showNetwork(); });
    addExports();
    connect(&window, &MainWindow::workspaceChanged, this, [this] {
        connect(&panel(), &NetworkPanel::drawn, this, &NetworkActions::update);
        update();
    });
    update();
}

NetworkPanel& NetworkActions::panel() const
{
    return m_window.panels()->analysis().network();
}

void NetworkActions::addExports()
{
    const auto plain = [](auto maker) {
        return [maker](const NetworkPanel&, const LabelledNetwork& network) { return maker(network); };
    };
    const std::vector<Export> exports = {
        {exportIds[0], tr("Network as &GraphML…"), tr("For Gephi, visone, yEd, NetworkX and igraph"),
            {tr("Network as GraphML"), tr("GraphML (*.graphml)"), QStringLiteral("-network.graphml")},
            plain(graphMlOf)},
        {exportIds[1], tr("Network as &Matrix…"), tr("The weights as a CSV table, a row for each node"),
            {tr("Network as a matrix"), tr("CSV table (*.csv)"), QStringLiteral("-network.csv")}, plain(matrixCsvOf)},
        {exportIds[2], tr("Network as &List of Ties…"), tr("A CSV table with a row for each tie"),
            {tr("Network as a list of ties"), tr("CSV table (*.csv)"), QStringLiteral("-ties.csv")},
            plain([](const LabelledNetwork& network) { return edgeCsvOf({network}); })},
        {exportIds[3], tr("Network for &UCINET…"), tr("UCINET's DL file with a full matrix and labels"),
            {tr("Network for UCINET"), tr("UCINET DL (*.dl)"), QStringLiteral("-network.dl")}, plain(dlOf)},
        {exportIds[4], tr("Network as &Picture…"), tr("An SVG picture of the network as it is drawn"),
            {tr("Network as a picture"), tr("SVG picture (*.svg)"), QStringLiteral("-network.svg")}, svgOf},
    };
    for (const Export& one : exports)
        m_window.actions().add({one.id, one.text, one.tip}, [this, one] { write(one); });
}

QList<QAction*> NetworkActions::exports(const MainWindow& window)
{
    QList<QAction*> found;
    for (const char* id : exportIds)
        found.append(window.actions()[QString::fromLatin1(id)]);
    return found;
}

void NetworkActions::update()
{
    const QString noDebate = Obstacles(m_window).noDebate();
    m_window.actions().allow(u"view.network", noDebate);
    const bool isDrawn = m_window.panels() && !panel().boxes().empty();
    const QString noNetwork = isDrawn ? QString() : tr("Show the network first: View ▸ Beside the Map ▸ Network.");
    for (const char* id : exportIds)
        m_window.actions().allow(QString::fromLatin1(id), firstOf({noDebate, noNetwork}));
}

void NetworkActions::write(const Export& format)
{
    saveBytes(m_window, format.format, [this, writer = format.write] {
        const NetworkMade& made = panel().made();
        return writer(panel(), labelled(m_window.workspace()->debate(), made.network, made.measures));
    });
}

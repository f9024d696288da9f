// links: app-lib formats
#include "app/window/panels/panels.h"
#include "app/window/panels/picking.h"
#include "app/window/positions/analysisdocks.h"
#include "app/window/positions/positiondocks.h"
#include "model/formats/networks/eventlist.h"
#include "tests/support/openwindow.h"
#include "tests/support/sampledebate.h"
#include "views/networks/networkpanel.h"
#include "views/positions/positionsstate.h"
#include "views/questions/colourlegend.h"
#include "views/questions/questionspanel.h"
#include "views/search/pickpopup.h"
#include "views/timeline/changelist.h"
#include "views/timeline/timelineview.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QToolButton>
#include <QTreeWidget>

#include <ctime>

/// Time, colours, questions and networks in a real window, by its actions and gestures.
class WindowAnalysisTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void stepsOverTheDayOfTheVote();
    void stepIsQuick();
    void coloursByWhoIsSelected();
    void coloursByWhoIsAsked();
    void comparesTwo();
    void legendEndsTheColours();
    void hidesWhatIsNotAsserted();
    void answersGoToMapAndText();
    void writesTheNetwork_data();
    void writesTheNetwork();
    void asksWhichVariableIsWhat();
    void importsAreUndone();
    void nothingIsOfferedWithoutADebate();

private:
    PositionsState& state() const { return m_open->window->panels()->positions().state(); }
    AnalysisDocks& docks() const { return m_open->window->panels()->analysis(); }
    ColourLegend& legend() const { return *m_open->map().findChild<ColourLegend*>(); }
    StakeholderId named(const QString& part) const;
    void pick(const QString& letters) const;

    std::unique_ptr<OpenWindow> m_open;
};

void WindowAnalysisTest::init()
{
    m_open = std::make_unique<OpenWindow>();
    m_open->window->resize(1400, 900);
    m_open->create();
    m_open->settle();
    QVERIFY(m_open->file().perform("fill", sampleDebate()));
}

void WindowAnalysisTest::cleanup()
{
    m_open.reset();
}

StakeholderId WindowAnalysisTest::named(const QString& part) const
{
    for (const Stakeholder& one : m_open->debate().table<Stakeholder>().all()) {
        if (one.name.contains(part))
            return one.id;
    }
    return {};
}

void WindowAnalysisTest::pick(const QString& letters) const
{
    PickPopup& popup = m_open->window->picking().popup();
    QTRY_VERIFY(popup.isVisible());
    auto* line = popup.findChild<QLineEdit*>();
    line->clear();
    QTest::keyClicks(line, letters);
    QTest::keyClick(line, Qt::Key_Return);
}

void WindowAnalysisTest::stepsOverTheDayOfTheVote()
{
    m_open->run("view.timeline");
    QVERIFY(docks().timeline().isVisible());
    for (int i = 0; i < 60 && (!state().date() || state().date()->last > daysOf(2015, 8, 11)->last); ++i)
        m_open->run("time.previous");
    QCOMPARE(state().date()->last, daysOf(2015, 8, 11)->last);
    const auto* list = docks().timeline().findChild<ChangeList*>();
    QVERIFY(list->item(0)->text().contains("2015-08-11"));
    QVERIFY(list->count() > 3);
    m_open->run("time.next");
    QVERIFY(!state().date() || state().date()->last > daysOf(2015, 8, 11)->last);
    m_open->run("time.all");
    QVERIFY(!state().date());
}

/// What this thread, which is the window's, has worked.
static double ownMilliseconds()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// With the map coloured and the timeline in sight.
void WindowAnalysisTest::stepIsQuick()
{
    m_open->run("view.timeline");
    state().choose({named("Amnesty International")});
    m_open->run("view.colour");
    QSignalSpy arranged(&m_open->map(), &MapView::arrangementChanged);
    m_open->run("view.arrange");
    QTRY_VERIFY_WITH_TIMEOUT(arranged.count() > 0, 30'000); // the map is in its places
    m_open->run("time.previous");
    QVERIFY(!m_open->window->grab().isNull());
    double most = 0;
    for (int i = 0; i < 6; ++i) {
        const double start = ownMilliseconds();
        m_open->run(i % 2 == 0 ? "time.previous" : "time.next");
        QCoreApplication::processEvents();
        m_open->window->repaint();
        most = std::max(most, ownMilliseconds() - start);
    }
    qInfo("%.1f ms for a step in time until everything is painted", most);
    QVERIFY(most < 50);
}

void WindowAnalysisTest::coloursByWhoIsSelected()
{
    const StakeholderId amnesty = named("Amnesty International");
    m_open->selection().select(amnesty);
    m_open->run("view.colour");
    QCOMPARE(state().chosen(), std::vector{amnesty});
    QVERIFY(legend().isVisible());
    QVERIFY(legend().words().contains("Amnesty International"));
    m_open->run("view.colour");
    QVERIFY(!legend().isVisible());
}

void WindowAnalysisTest::coloursByWhoIsAsked()
{
    m_open->run("view.colour");
    pick("amnesty international");
    QTRY_VERIFY(legend().isVisible());
    QVERIFY(m_open->window->actions()[u"view.colour"]->isChecked());
}

void WindowAnalysisTest::comparesTwo()
{
    m_open->run("view.compare");
    pick("amnesty international");
    QTRY_VERIFY(m_open->window->picking().popup().isVisible());
    pick("rachel moran");
    QTRY_COMPARE(state().chosen().size(), std::size_t(2));
    QTRY_VERIFY(legend().words().contains("Silence"));
}

void WindowAnalysisTest::legendEndsTheColours()
{
    m_open->selection().select(named("Amnesty International"));
    m_open->run("view.colour");
    QTest::mouseClick(legend().findChild<QToolButton*>(), Qt::LeftButton);
    QVERIFY(!legend().isVisible());
    QVERIFY(!m_open->window->actions()[u"view.colour"]->isChecked());
}

void WindowAnalysisTest::hidesWhatIsNotAsserted()
{
    m_open->selection().select(named("Amnesty International"));
    m_open->run("view.asserted");
    QVERIFY(m_open->map().hiddenCount() > 50);
    m_open->run("view.showAll");
    QCOMPARE(m_open->map().hiddenCount(), 0);
    QVERIFY(!m_open->window->actions()[u"view.asserted"]->isChecked());
}

void WindowAnalysisTest::answersGoToMapAndText()
{
    m_open->run("view.questions");
    docks().questions().ask(PositionQuestion::StrawMen);
    QTRY_VERIFY(!docks().questions().answers().answers.empty());
    QTRY_VERIFY(docks().questions().answers().headline.contains("attribute"));
    const Evidence evidence = docks().questions().answers().answers.front().evidence.front();
    docks().follow(evidence.record);
    const Statement* statement = m_open->debate().find(evidence.record.as<StatementId>());
    QVERIFY(statement);
    QCOMPARE(m_open->selection().current(), RecordId(statement->claim));
}

void WindowAnalysisTest::writesTheNetwork_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("GraphML") << QByteArray("network.graphml") << "n.graphml" << QByteArray("<graphml");
    QTest::newRow("matrix") << QByteArray("network.matrix") << "n.csv" << QByteArray("Amnesty International");
    QTest::newRow("ties") << QByteArray("network.edges") << "t.csv" << QByteArray("Amnesty International");
    QTest::newRow("UCINET") << QByteArray("network.dl") << "n.dl" << QByteArray("dl ");
    QTest::newRow("picture") << QByteArray("network.svg") << "n.svg" << QByteArray("<svg");
}

void WindowAnalysisTest::writesTheNetwork()
{
    QFETCH(QByteArray, action);
    QFETCH(QString, name);
    QFETCH(QByteArray, part);
    QVERIFY(!m_open->window->actions()[QString::fromLatin1(action)]->isEnabled());
    m_open->run("view.network");
    QTRY_VERIFY_WITH_TIMEOUT(m_open->window->actions()[QString::fromLatin1(action)]->isEnabled(), 30'000);
    m_open->run(action);
    auto* dialog = m_open->window->findChild<QFileDialog*>();
    QVERIFY(dialog);
    const QString path = m_open->folder.filePath(name);
    emit dialog->fileSelected(path);
    dialog->reject();
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains(part));
}

/// Chooses an answer as a person does, with the arrows.
static void choose(QComboBox& question, const QString& answer)
{
    const int wanted = question.findData(answer);
    QVERIFY(wanted >= 0);
    while (question.currentIndex() != wanted)
        QTest::keyClick(&question, question.currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
}

void WindowAnalysisTest::asksWhichVariableIsWhat()
{
    const QString path = m_open->folder.filePath("list.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(writeEventList(m_open->debate()).bytes);
    file.close();
    const int before = m_open->debate().table<Statement>().count();
    m_open->window->importing().bringFiles({path}, true);
    QTRY_VERIFY(m_open->preview() && m_open->preview()->isReady());
    const ImportPreview* dialog = m_open->preview();
    const auto question = [dialog](const char* key) { return dialog->findChild<QComboBox*>(QString(key)); };
    QCOMPARE(question("actor")->currentData(), QVariant("person"));
    QCOMPARE(question("concept")->currentData(), QVariant("concept"));
    QCOMPARE(question("qualifier")->currentData(), QVariant("agreement"));
    const auto* brings = dialog->findChild<QTreeWidget*>("arrival");
    const QTreeWidgetItem* beginning = brings->topLevelItem(brings->topLevelItemCount() - 1);
    QVERIFY(beginning->childCount() > 3);
    choose(*question("concept"), "person");
    QTRY_VERIFY(dialog->isReady());
    const auto* import = dialog->findChild<QPushButton*>("import");
    QVERIFY(!import->isEnabled());
    choose(*question("concept"), "concept");
    QTRY_VERIFY(dialog->isReady() && import->isEnabled());
    m_open->acceptImport();
    QVERIFY(m_open->debate().table<Statement>().count() > before);
}

void WindowAnalysisTest::importsAreUndone()
{
    const QString path = m_open->folder.filePath("list.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(writeEventList(m_open->debate()).bytes);
    file.close();
    const int before = m_open->debate().table<Statement>().count();
    m_open->window->importing().bringFiles({path}, true);
    m_open->acceptImport();
    QVERIFY(m_open->debate().table<Statement>().count() > before);
    m_open->run("edit.undo");
    QCOMPARE(m_open->debate().table<Statement>().count(), before);
    m_open->window->importing().bringFiles({path}, true);
    QTRY_VERIFY(m_open->preview());
    QTest::keyClick(m_open->preview(), Qt::Key_Escape);
    m_open->settle();
    QCOMPARE(m_open->debate().table<Statement>().count(), before);
}

void WindowAnalysisTest::nothingIsOfferedWithoutADebate()
{
    const OpenWindow welcome;
    for (const char* id : {"view.timeline", "view.questions", "view.network", "view.colour", "view.asserted",
             "time.next", "network.graphml"})
        QVERIFY(!welcome.window->actions()[QString::fromLatin1(id)]->isEnabled());
}

QTEST_MAIN(WindowAnalysisTest)
#include "windowanalysistest.moc"

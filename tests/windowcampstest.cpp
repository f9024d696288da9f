// links: app-lib formats
#include "app/window/panels/panels.h"
#include "app/window/standing/campsdock.h"
#include "app/window/standing/standingdock.h"
#include "tests/support/openwindow.h"
#include "views/camps/campspanel.h"
#include "views/questions/answertree.h"
#include "views/questions/colourlegend.h"
#include "views/schemes/schemesdialog.h"
#include "views/standing/standingstate.h"

#include <QCheckBox>
#include <QLabel>
#include <QTreeWidget>

/// Camps and schemes in a real window, by its actions.
class WindowCampsTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void aCampColoursTheMap();
    void oneThingColoursTheMapAtATime();
    void claimsOfACampAreSelected();
    void schemesAreBrowsed();
    void closingTheDebateEndsAll();

private:
    CampsDock& camps() const { return m_open->window->panels()->camps(); }
    StandingDock& standing() const { return m_open->window->panels()->standing(); }
    ColourLegend& legend() const { return *m_open->map().findChild<ColourLegend*>(); }
    template<class Tree>
    Tree& tree(const QString& name) const;
    void tick(bool isWanted) const;

    std::unique_ptr<OpenWindow> m_open;
    ClaimId m_bus, m_tram;
};

void WindowCampsTest::init()
{
    m_open = std::make_unique<OpenWindow>();
    m_open->window->resize(1280, 800);
    m_open->create();
    m_open->settle();
    Edits edits;
    const auto add = [&](const char* text) {
        Claim claim;
        claim.id = newId<ClaimId>();
        claim.text = QString::fromUtf8(text);
        edits.push_back(put(claim));
        return claim.id;
    };
    m_bus = add("The money belongs to buses");
    m_tram = add("The money belongs to trams");
    for (const auto& [premise, target] : {std::pair(m_bus, m_tram), std::pair(m_tram, m_bus)}) {
        Inference inference;
        inference.id = newId<InferenceId>();
        inference.kind = InferenceKind::Attack;
        inference.premises = {{premise}};
        inference.target = target;
        edits.push_back(put(inference));
    }
    QVERIFY(m_open->file().perform("fill", edits));
    m_open->run("view.camps");
    QTRY_COMPARE(tree<QTreeWidget>("Parts and their camps").topLevelItemCount(), 1);
}

void WindowCampsTest::cleanup()
{
    m_open.reset();
}

template<class Tree>
Tree& WindowCampsTest::tree(const QString& name) const
{
    for (Tree* one : camps().panel().findChildren<Tree*>()) {
        if (one->accessibleName() == name)
            return *one;
    }
    qFatal("There is no %s.", qPrintable(name));
}

void WindowCampsTest::tick(bool isWanted) const
{
    auto* box = camps().panel().findChild<QCheckBox*>();
    if (box->isChecked() != isWanted)
        box->click();
}

void WindowCampsTest::aCampColoursTheMap()
{
    QVERIFY(!legend().isVisible());
    tick(true);
    QTRY_VERIFY(legend().isVisible());
    QCOMPARE(camps().tints()->of.size(), std::size_t(2));
    const auto first = camps().tints();
    auto& parts = tree<QTreeWidget>("Parts and their camps");
    parts.setFocus();
    QTest::keyClick(&parts, Qt::Key_Down);
    QVERIFY(*camps().tints() != *first);
    tick(false);
    QTRY_VERIFY(!legend().isVisible());
    QVERIFY(!camps().tints());
}

void WindowCampsTest::oneThingColoursTheMapAtATime()
{
    tick(true);
    m_open->run("view.standingOnMap");
    QVERIFY(standing().state().isOnMap());
    QVERIFY(!camps().panel().isOnMap());
    tick(true);
    QVERIFY(!standing().state().isOnMap());
    QTRY_VERIFY(legend().isVisible());
}

void WindowCampsTest::claimsOfACampAreSelected()
{
    auto& claims = tree<AnswerTree>("Claims of the camp");
    claims.setFocus();
    claims.setCurrentItem(claims.topLevelItem(0)->child(0));
    QTest::keyClick(&claims, Qt::Key_Return);
    const RecordId selected = m_open->selection().current();
    QVERIFY(selected == RecordId(m_bus) || selected == RecordId(m_tram));
}

void WindowCampsTest::schemesAreBrowsed()
{
    m_open->run("schemes.browse");
    auto* dialog = m_open->window->findChild<SchemesDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_open->window->findChild<SchemesDialog*>());
}

/// With colours on the map and while camps are looked for.
void WindowCampsTest::closingTheDebateEndsAll()
{
    tick(true);
    QVERIFY(m_open->file().undo());
    QVERIFY(m_open->file().redo());
    m_open.reset();
}

QTEST_MAIN(WindowCampsTest)
#include "windowcampstest.moc"

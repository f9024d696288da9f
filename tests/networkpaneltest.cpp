// links: views formats
#include "views/networks/networkpanel.h"
#include "model/analysis/positions/timeline.h"
#include "tests/support/memorydebate.h"
#include "tests/support/sampledebate.h"
#include "views/networks/networkchart.h"
#include "views/networks/networkform.h"
#include "views/networks/networknames.h"
#include "views/networks/nodewords.h"
#include "views/networks/polarisationchart.h"
#include "views/positions/positionsstate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QSignalSpy>
#include <QtTest>

/// The network dock: it offers what goes together, draws it apart, and tells what each node stands for.
class NetworkPanelTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void drawsTheNetworkOfTheModel();
    void nodesLieApart();
    void farNamesLieApart();
    void offersWhatGoesTogether_data();
    void offersWhatGoesTogether();
    void takesEverySetting();
    void takesARange();
    void saysWhatIsNoDate();
    void followsTheDate();
    void agreesWithTheMatrixAtEachDate();
    void clickListsStatements();
    void arrowsWalkAndReturnGoes();
    void listGoesThere();
    void zoomsAndFits();
    void followsEdits();
    void tellsPolarisation();
    void canBeCancelled();
    void communitiesAreTold();
    void emptyDebatesAreNoNetwork();

private:
    template<class Widget>
    Widget& part(int place = 0) const
    {
        return *m_panel->findChildren<Widget*>()[place];
    }
    NetworkChart& chart() const { return part<NetworkChart>(); }
    bool waitsFor(const std::function<void()>& change) const;
    void choose(QComboBox& choice, const QString& name) const;

    std::unique_ptr<MemoryDebate> m_open;
    std::unique_ptr<PositionsState> m_state;
    std::unique_ptr<NetworkPanel> m_panel;
};

void NetworkPanelTest::init()
{
    m_open = std::make_unique<MemoryDebate>();
    (void)m_open->perform("fill", sampleDebate());
    m_state = std::make_unique<PositionsState>();
    m_panel = std::make_unique<NetworkPanel>(*m_open, *m_state, QList<QAction*>());
    m_panel->resize(1200, 520);
    QVERIFY(waitsFor([this] { m_panel->show(); }));
}

void NetworkPanelTest::cleanup()
{
    m_panel.reset();
}

/// For the network that a change brings.
bool NetworkPanelTest::waitsFor(const std::function<void()>& change) const
{
    QSignalSpy drawn(m_panel.get(), &NetworkPanel::drawn);
    change();
    return drawn.count() > 0 || drawn.wait(30'000);
}

void NetworkPanelTest::choose(QComboBox& choice, const QString& name) const
{
    const int row = choice.findText(name);
    QVERIFY2(row >= 0, qPrintable(name));
    choice.setCurrentIndex(row);
    emit choice.activated(row);
}

void NetworkPanelTest::drawsTheNetworkOfTheModel()
{
    const NetworkMade& made = m_panel->made();
    QCOMPARE(made.problem, QString());
    const Discourse discourse = discourseOf(m_open->debate());
    QCOMPARE(made.network, *networkOf(discourse, m_panel->asked().settings));
    QCOMPARE(chart().boxes().size(), made.network.nodes.size());
    QVERIFY(made.network.ties.size() > 10);
    QVERIFY(!headlineFor(made).isEmpty());
    QVERIFY(std::ranges::any_of(
        m_panel->findChildren<QLabel*>(), [&](const QLabel* label) { return label->text() == headlineFor(made); }));
}

void NetworkPanelTest::nodesLieApart()
{
    const auto& boxes = chart().boxes();
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        QVERIFY(!boxes[i].lines.isEmpty());
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(!boxes[i].box.adjusted(1, 1, -1, -1).intersects(boxes[j].box));
    }
    for (std::size_t i = 0; i < boxes.size(); ++i)
        QVERIFY(QRectF(chart().rect()).contains(chart().areaOf(int(i))));
}

/// From far away names stand beside their discs, over none of them and not over each other.
void NetworkPanelTest::farNamesLieApart()
{
    const NetworkMade& made = m_panel->made();
    for (double zoom : {0.1, 0.2, 0.4}) {
        const NetworkLook look{made.network, made.measures, m_panel->boxes(), Theme::dark(), 3, zoom};
        const auto names = farNames(look, 1 / zoom);
        QVERIFY(!names.empty());
        QVERIFY(names.front().words.startsWith(m_panel->boxes()[3].lines.front().left(6)));
        for (std::size_t i = 0; i < names.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!names[i].box.intersects(names[j].box));
            for (const NetworkBox& box :
                i == 0 ? std::vector<NetworkBox>() : m_panel->boxes()) // the chosen one has to be named
                QVERIFY(!names[i].box.intersects(farDisc(box, 1 / zoom)));
        }
    }
}

void NetworkPanelTest::offersWhatGoesTogether_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("rules");
    QTest::addColumn<int>("normalisations");
    QTest::newRow("stakeholders") << nameOf(NetworkMode::Actors) << 5 << 4;
    QTest::newRow("claims") << nameOf(NetworkMode::Claims) << 5 << 4;
    QTest::newRow("both") << nameOf(NetworkMode::TwoMode) << 3 << 3;
}

void NetworkPanelTest::offersWhatGoesTogether()
{
    QFETCH(QString, mode);
    QFETCH(int, rules);
    QFETCH(int, normalisations);
    NetworkForm form;
    const auto choices = form.findChildren<QComboBox*>();
    const auto choiceWith = [&](const QString& name) {
        return *std::ranges::find_if(choices, [&](const QComboBox* one) { return one->findText(name) >= 0; });
    };
    choose(*choiceWith(mode), mode);
    QComboBox* rule = choiceWith(nameOf(TieRule::Combine, form.asked().settings.mode));
    QCOMPARE(rule->count(), rules);
    QComboBox* normalisation = choiceWith(nameOf(Normalisation::None));
    QCOMPARE(normalisation->count(), normalisations);
    for (int i = 0; i < rule->count(); ++i) {
        rule->setCurrentIndex(i);
        emit rule->activated(i);
        for (int j = 0; j < normalisation->count(); ++j) {
            normalisation->setCurrentIndex(j);
            QVERIFY(checked(form.asked().settings));
        }
    }
}

void NetworkPanelTest::takesEverySetting()
{
    NetworkForm form;
    QSignalSpy changed(&form, &NetworkForm::changed);
    const NetworkAsked before = form.asked();
    QCOMPARE(before.settings.rule, TieRule::Congruence);
    for (QComboBox* choice : form.findChildren<QComboBox*>()) {
        const NetworkAsked one = form.asked();
        choice->setCurrentIndex(choice->count() - 1);
        emit choice->activated(choice->count() - 1);
        QVERIFY(one != form.asked());
    }
    form.findChild<QDoubleSpinBox*>()->setValue(3);
    QCOMPARE(form.asked().settings.threshold, std::optional(3.0));
    form.findChild<QCheckBox*>()->setChecked(false);
    QCOMPARE(form.asked().settings.conditional, ConditionalStance::LeftOut);
    QVERIFY(changed.count() >= 9);
}

void NetworkPanelTest::takesARange()
{
    QVERIFY(waitsFor([this] {
        const auto lines = part<NetworkForm>().findChildren<QLineEdit*>();
        auto* first = *std::ranges::find_if(
            lines, [](const QLineEdit* line) { return line->placeholderText().contains("2015-07"); });
        first->setFocus();
        QTest::keyClicks(first, "2015-10");
        QTest::keyClick(first, Qt::Key_Return);
    }));
    QCOMPARE(m_panel->asked().settings.from, std::optional(daysOf(2015, 10)->first));
    QVERIFY(m_panel->made().network.tally.outside + m_panel->made().network.tally.vague > 0);
}

void NetworkPanelTest::saysWhatIsNoDate()
{
    NetworkForm form;
    form.show();
    const auto lines = form.findChildren<QLineEdit*>();
    auto* first = *std::ranges::find_if(
        lines, [](const QLineEdit* line) { return line->placeholderText().contains("2015-07"); });
    QTest::keyClicks(first, "last summer");
    QTest::keyClick(first, Qt::Key_Return);
    QVERIFY(!form.asked().settings.from);
    const auto labels = form.findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel* label) { return label->isVisible() && label->text().contains("last summer"); }));
}

void NetworkPanelTest::followsTheDate()
{
    const auto before = m_panel->made().network.tally.counted;
    QVERIFY(waitsFor([this] { m_state->setDate(*dateCalled("2015-08-11")); }));
    QCOMPARE(m_panel->asked().settings.to, std::optional(daysOf(2015, 8, 11)->last));
    QVERIFY(m_panel->made().network.tally.counted < before);
    for (int node = 0; node < static_cast<int>(m_panel->made().network.nodes.size()); ++node) {
        for (StatementId id : statementsOf(m_panel->made(), node)) { // nothing that is certainly later is listed
            const DaySpan days = *daysOf(m_open->debate().find(id)->date);
            QVERIFY(days.first - days.margin <= daysOf(2015, 8, 11)->last);
        }
    }
    QVERIFY(waitsFor([this] { m_state->setDate({}); }));
    QCOMPARE(m_panel->made().network.tally.counted, before);
}

/// The network of who speaks of what has every statement that the matrix has at a date, and no other.
void NetworkPanelTest::agreesWithTheMatrixAtEachDate()
{
    const Debate& debate = m_open->debate();
    const Positions positions(debate);
    const Discourse discourse = discourseOf(debate);
    const NetworkAsked offered = NetworkForm().asked();
    QCOMPARE(offered.settings.vague, VagueDates::Counted);
    for (qint64 day : stopsOf(timelineOf(debate))) {
        PositionQuery query;
        query.at = DaySpan{day, day};
        const PositionMatrix matrix = positions.matrix(query);
        int statements = 0;
        for (const Position& position : matrix.positions)
            statements += position.count;
        NetworkSettings settings = offered.settings;
        settings.mode = NetworkMode::TwoMode;
        settings.rule = TieRule::Ignore;
        settings.to = day;
        const DiscourseNetwork network = *networkOf(discourse, settings);
        QCOMPARE(network.tally.counted, statements);
        QCOMPARE(network.ties.size(), matrix.positions.size());
        QCOMPARE(network.tally.counted + network.tally.outside, static_cast<int>(discourse.acts.size()));
        QCOMPARE(network.tally.outside > 0, matrix.later > 0);
    }
}

void NetworkPanelTest::clickListsStatements()
{
    const int node = static_cast<int>(m_panel->made().network.nodes.size()) / 2;
    QTest::mouseClick(&chart(), Qt::LeftButton, {}, chart().areaOf(node).center().toPoint());
    QCOMPARE(chart().chosen(), node);
    const auto statements = statementsOf(m_panel->made(), node);
    QVERIFY(!statements.empty());
    QCOMPARE(part<QListWidget>().count(), static_cast<int>(statements.size()));
    const QString words = wordsFor(m_open->debate(), m_panel->made(), node);
    QVERIFY(std::ranges::any_of(
        m_panel->findChildren<QLabel*>(), [&](const QLabel* label) { return label->text() == words; }));
    QTest::mouseClick(&chart(), Qt::LeftButton, {}, QPoint(2, 2));
    QCOMPARE(chart().chosen(), -1);
}

void NetworkPanelTest::arrowsWalkAndReturnGoes()
{
    QSignalSpy followed(m_panel.get(), &NetworkPanel::followed);
    chart().setFocus();
    std::set<int> met;
    for (Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_Up, Qt::Key_Right}) {
        QTest::keyClick(&chart(), key);
        met.insert(chart().chosen());
    }
    QVERIFY(met.size() >= 3 && !met.contains(-1));
    QTest::keyClick(&chart(), Qt::Key_Return);
    QCOMPARE(followed.count(), 1);
    QCOMPARE(followed.front().front().value<RecordId>(),
        m_panel->made().network.nodes[std::size_t(chart().chosen())].record);
}

void NetworkPanelTest::listGoesThere()
{
    chart().choose(0);
    QSignalSpy followed(m_panel.get(), &NetworkPanel::followed);
    auto& list = part<QListWidget>();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(0)).center());
    QCOMPARE(followed.count(), 1);
    QCOMPARE(followed.front().front().value<RecordId>(), RecordId(statementsOf(m_panel->made(), 0).front()));
}

void NetworkPanelTest::zoomsAndFits()
{
    const QRectF before = chart().areaOf(0);
    chart().setFocus();
    QTest::keyClick(&chart(), Qt::Key_Plus);
    QVERIFY(chart().areaOf(0).width() > before.width());
    QTest::mousePress(&chart(), Qt::LeftButton, {}, QPoint(3, 3));
    QTest::mouseMove(&chart(), QPoint(40, 40));
    QTest::mouseRelease(&chart(), Qt::LeftButton, {}, QPoint(40, 40));
    QTest::keyClick(&chart(), Qt::Key_0);
    QVERIFY(qAbs(chart().areaOf(0).width() - before.width()) < 0.01);
}

void NetworkPanelTest::followsEdits()
{
    const auto before = m_panel->made().network.nodes.size();
    const Stakeholder other{StakeholderId{4711}, "A new voice"};
    Statement statement;
    statement.id = StatementId{4712};
    statement.claim = m_panel->made().discourse.claims.front();
    statement.speakers = {{other.id}};
    QVERIFY(waitsFor([&] { (void)m_open->perform("more", {put(other), put(statement)}); }));
    QCOMPARE(m_panel->made().network.nodes.size(), before + 1);
    QVERIFY(waitsFor([&] { (void)m_open->undo(); }));
    QCOMPARE(m_panel->made().network.nodes.size(), before);
}

void NetworkPanelTest::tellsPolarisation()
{
    const NetworkMade& made = m_panel->made();
    const auto& chart = part<PolarisationChart>();
    QCOMPARE(chart.words().isEmpty(), made.polarisation.empty() && made.seriesProblem.isEmpty());
    PolarisationChart drawn;
    drawn.resize(300, 120);
    Polarisation one;
    one.days = {daysOf(2015)->first, daysOf(2015)->last};
    one.modularity = 0.25;
    Polarisation other = one;
    other.conflictBetween = 0.75;
    other.camps = 2;
    drawn.show({one, other}, {});
    QVERIFY(drawn.words().contains("no conflict") && drawn.words().contains("2 camp"));
    QVERIFY(!drawn.grab().isNull());
}

void NetworkPanelTest::canBeCancelled()
{
    QSignalSpy drawn(m_panel.get(), &NetworkPanel::drawn);
    m_state->setDate(*dateCalled("2015-08-11"));
    m_panel->cancel();
    QVERIFY(waitsFor([this] { m_state->setDate({}); }));
    QCOMPARE(drawn.count(), 1);
    QVERIFY(!m_panel->made().network.settings.to);
}

void NetworkPanelTest::communitiesAreTold()
{
    QStringList letters;
    for (int i = 0; i < 60; ++i)
        letters << communityLetter(i);
    QCOMPARE(QSet<QString>(letters.begin(), letters.end()).size(), 60);
    QCOMPARE(letters.front(), QString("A"));
    for (int i = 0; i + 1 < 8; ++i)
        QVERIFY(communityPattern(i) != communityPattern(i + 1));
}

void NetworkPanelTest::emptyDebatesAreNoNetwork()
{
    MemoryDebate empty;
    PositionsState state;
    NetworkPanel panel(empty, state, {});
    QSignalSpy drawn(&panel, &NetworkPanel::drawn);
    panel.show();
    QTRY_COMPARE(drawn.count(), 1);
    QVERIFY(panel.boxes().empty());
}

QTEST_MAIN(NetworkPanelTest)
#include "networkpaneltest.moc"

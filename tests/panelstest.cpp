// links: views
#include "tests/support/exampledebate.h"
#include "tests/support/memorydebate.h"
#include "views/common/selection.h"
#include "views/groups/groupspanel.h"
#include "views/history/historypanel.h"
#include "views/inspector/inspector.h"
#include "views/map/mapstate.h"
#include "views/outline/draggedrows.h"
#include "views/outline/outlinepanel.h"
#include "views/search/filterpanel.h"
#include "views/search/findbox.h"
#include "views/search/findpanel.h"
#include "views/search/founditems.h"
#include "views/search/goto.h"
#include "views/search/pickpopup.h"
#include "views/search/savedviews.h"
#include "views/welcome/cardbutton.h"
#include "views/welcome/welcomepage.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>
#include <QtTest>

/// The panels beside the map, by key and mouse, and what assistive technology is told of them.
class PanelsTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void goesToAClaimByAFewLetters();
    void escapeGivesTheFocusBack();
    void popupClosesWhenTheFocusGoesElsewhere();
    void commandsThatCannotRunSayWhyNot();
    void findsAsOneTypes();
    void findsInTheBox();
    void goesOnFromWhatTheBoxFound();
    void walksThroughWhatIsFound();
    void filtersTheMap_data();
    void filtersTheMap();
    void focusesOnTheSelection();
    void keepsAndUsesViews();
    void makesGroups_data();
    void makesGroups();
    void gathersClaimsByDragging();
    void selectsTheClaimsOfAGroup();
    void historyListsStepsAndGoesBack();
    void saysTimesAsPeopleDo_data();
    void saysTimesAsPeopleDo();
    void welcomeOffersWaysToBegin();
    void everyControlHasAName();
    void everyLabelShowsItsTextAsItIs();
    void readOnlyPanelsChangeNothing();

private:
    std::vector<TextHit> find(const QString& query, int most) const;
    std::vector<QWidget*> allPanels();
    template<class Widget>
    static Widget* named(QWidget& within, const QString& name)
    {
        for (Widget* widget : within.findChildren<Widget*>()) {
            if (widget->accessibleName().startsWith(name) || widget->objectName() == name)
                return widget;
        }
        return nullptr;
    }
    static QPushButton* button(QWidget& within, const QString& text)
    {
        for (QPushButton* one : within.findChildren<QPushButton*>()) {
            if (one->text().remove(u'&') == text && one->isVisible())
                return one;
        }
        return nullptr;
    }
    template<class Panel, class... Arguments>
    Panel* show(Arguments&&... arguments)
    {
        auto* panel = new Panel(std::forward<Arguments>(arguments)..., m_window.get());
        panel->resize(360, 600);
        panel->show();
        return panel;
    }
    const Debate& debate() const { return m_open->debate(); }

    std::unique_ptr<MemoryDebate> m_open;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<MapState> m_state;
    std::unique_ptr<GoTo> m_goTo;
    std::unique_ptr<QWidget> m_window;
};

void PanelsTest::init()
{
    m_open = std::make_unique<MemoryDebate>();
    (void)m_open->perform("fill", example::edits());
    m_selection = std::make_unique<Selection>();
    m_state = std::make_unique<MapState>();
    m_goTo = std::make_unique<GoTo>(*m_open);
    m_window = std::make_unique<QWidget>();
    m_window->resize(800, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void PanelsTest::cleanup()
{
    m_window.reset();
}

/// Every claim with the words in it: enough for the panel, which knows no index.
std::vector<TextHit> PanelsTest::find(const QString& query, int most) const
{
    std::vector<TextHit> hits;
    for (const Claim* claim : debate().claims().inOrder()) {
        const qsizetype start = claim->text.indexOf(query, 0, Qt::CaseInsensitive);
        if (start >= 0 && static_cast<int>(hits.size()) < most)
            hits.push_back({claim->id, "text", start, query.size()});
    }
    return hits;
}

void PanelsTest::goesToAClaimByAFewLetters()
{
    auto* popup = new PickPopup(m_window.get());
    PickItem picked;
    popup->open({"Go to", "Go to…", "Nothing.", m_goTo->source(), [&](const PickItem& item) { picked = item; }});
    QVERIFY(popup->isVisible());
    auto* letters = popup->findChild<QLineEdit*>();
    QTRY_VERIFY(letters->hasFocus());
    QTest::keyClicks(letters, "claim");
    QTest::keyClick(letters, Qt::Key_Return);
    QCOMPARE(picked.record, RecordId(example::lone));
    QVERIFY(!popup->isVisible());
    popup->open({"Go to", "Go to…", "Nothing has these letters.", m_goTo->source(), {}});
    QTest::keyClicks(letters, "zzzz");
    QTest::keyClick(letters, Qt::Key_Return);
    QVERIFY(popup->isVisible());
    QCOMPARE(popup->findChild<QLabel*>()->text(), QString("Nothing has these letters."));
}

void PanelsTest::escapeGivesTheFocusBack()
{
    auto* line = new QLineEdit(m_window.get());
    line->show();
    line->setFocus();
    auto* popup = new PickPopup(m_window.get());
    popup->open({"Go to", {}, {}, m_goTo->source(), {}});
    QTest::keyClick(popup->findChild<QLineEdit*>(), Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
    QTRY_VERIFY(line->hasFocus());
}

void PanelsTest::popupClosesWhenTheFocusGoesElsewhere()
{
    auto* line = new QLineEdit(m_window.get());
    line->show();
    auto* popup = new PickPopup(m_window.get());
    popup->open({"Go to", {}, {}, m_goTo->source(), {}});
    QTRY_VERIFY(popup->findChild<QLineEdit*>()->hasFocus());
    line->setFocus();
    QVERIFY(!popup->isVisible());
    QVERIFY(line->hasFocus());
}

void PanelsTest::commandsThatCannotRunSayWhyNot()
{
    auto* popup = new PickPopup(m_window.get());
    bool isPicked = false;
    const auto source = [](const QString&) {
        PickItem item;
        item.text = "Save";
        item.whyNot = "There is nothing to save.";
        return std::vector{item};
    };
    popup->open({"Commands", {}, {}, source, [&](const PickItem&) { isPicked = true; }});
    QTest::keyClick(popup->findChild<QLineEdit*>(), Qt::Key_Return);
    QVERIFY(popup->isVisible());
    QVERIFY(!isPicked);
}

void PanelsTest::findsAsOneTypes()
{
    auto* panel
        = show<FindPanel>(*m_open, *m_selection, [this](const QString& query, int most) { return find(query, most); });
    auto* words = panel->findChild<QLineEdit*>();
    auto* list = panel->findChild<QListView*>();
    QTest::keyClicks(words, "buy");
    QCOMPARE(list->model()->rowCount(), 4);
    const PickItem& first = static_cast<PickList*>(list->model())->at(0);
    QCOMPARE(first.text.mid(first.marks.front().start, first.marks.front().length), QString("Buy"));
    QTest::keyClick(words, Qt::Key_Down);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(m_selection->current(), RecordId(example::harm));
    QTest::keyClicks(words, "xyz");
    QCOMPARE(list->model()->rowCount(), 0);
    QCOMPARE(panel->findChild<QLabel*>()->text(), QString("Nothing in this debate contains these words."));
}

void PanelsTest::findsInTheBox()
{
    auto* box = new FindBox(m_window.get());
    box->show();
    QVERIFY(!box->isEnabled()); // nothing to find in
    box->serve([this](const QString& query) { return foundItems(debate(), find(query, 50), query); });
    const QSignalSpy picked(box, &FindBox::picked);
    const QSignalSpy cancelled(box, &FindBox::cancelled);
    box->start();
    QTRY_VERIFY(box->hasFocus());
    auto* drop = m_window->findChild<QFrame*>(QStringLiteral("found"));
    QVERIFY(!drop->isVisible());
    QTest::keyClicks(box, "buy");
    QVERIFY(drop->isVisible());
    QVERIFY(m_window->rect().contains(drop->geometry()));
    auto* list = drop->findChild<QListView*>();
    QCOMPARE(list->model()->rowCount(), 4);
    QCOMPARE(static_cast<PickList*>(list->model())->at(0).heading, QString("Claims"));
    QVERIFY(static_cast<PickList*>(list->model())->at(1).heading.isEmpty());
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(!drop->isVisible());
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked.front().front().value<PickItem>().record, RecordId(example::harm));
    QTest::keyClicks(box, "xyz");
    QVERIFY(drop->findChild<QLabel*>()->isVisible());
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(!drop->isVisible());
    QVERIFY(!box->text().isEmpty());
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(box->text().isEmpty());
    QCOMPARE(cancelled.count(), 1);
}

void PanelsTest::goesOnFromWhatTheBoxFound()
{
    auto* panel
        = show<FindPanel>(*m_open, *m_selection, [this](const QString& query, int most) { return find(query, most); });
    panel->follow("buy", example::harm);
    QCOMPARE(panel->query(), QString("buy"));
    QCOMPARE(m_selection->current(), RecordId(example::harm));
    const RecordId before = m_selection->current();
    panel->next();
    QVERIFY(m_selection->current() != before);
    panel->previous();
    QCOMPARE(m_selection->current(), before);
    panel->follow("nothing has this", example::harm); // changed since
    QCOMPARE(m_selection->current(), before);
}

void PanelsTest::walksThroughWhatIsFound()
{
    auto* panel
        = show<FindPanel>(*m_open, *m_selection, [this](const QString& query, int most) { return find(query, most); });
    QTest::keyClicks(panel->findChild<QLineEdit*>(), "claim");
    const QSignalSpy revealed(m_selection.get(), &Selection::revealed);
    (void)m_open->perform("second", {put(example::claim(ClaimId{50}, "Another claim"))});
    QTRY_COMPARE(panel->findChild<QListView*>()->model()->rowCount(), 2);
    std::vector<RecordId> walked;
    for (Qt::KeyboardModifiers modifiers : {Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier}) {
        QTest::keyClick(panel, Qt::Key_F3, modifiers);
        walked.push_back(m_selection->current());
    }
    const RecordId one = example::lone, other = ClaimId{50};
    QCOMPARE(walked, (std::vector{one, other, one, other}));
    QCOMPARE(revealed.count(), 4);
}

void PanelsTest::filtersTheMap_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("item");
    QTest::newRow("topic") << "Topics"
                           << "Health (1)";
    QTest::newRow("tag") << "Tags"
                         << "empirical (1)";
    QTest::newRow("kind") << "Relations"
                          << "Undercuts (1)";
}

void PanelsTest::filtersTheMap()
{
    QFETCH(QString, list);
    QFETCH(QString, item);
    auto* panel = show<FilterPanel>(*m_open, *m_state, *m_selection);
    auto* boxes = named<QListWidget>(*panel, list);
    const auto found = boxes->findItems(item, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    boxes->setFocus();
    boxes->setCurrentItem(found.front());
    QTest::keyClick(boxes, Qt::Key_Space);
    const MapFilter& filter = m_state->filter();
    QCOMPARE(filter.topics.size() + filter.tags.size() + filter.kinds.size(), 1u);
    QVERIFY(list != u"Topics" || filter.topics.contains(example::health));
    QVERIFY(list != u"Relations" || filter.kinds.contains(LineKind::Undercut));
    panel->setHiddenCount(3);
    QVERIFY(named<QLabel>(*panel, {})->text().contains('3'));
    button(*panel, "Show All")->click();
    QVERIFY(m_state->filter().showsAll());
    QCOMPARE(boxes->findItems(item, Qt::MatchExactly).front()->checkState(), Qt::Unchecked);
}

void PanelsTest::focusesOnTheSelection()
{
    auto* panel = show<FilterPanel>(*m_open, *m_state, *m_selection);
    auto* box = panel->findChild<QCheckBox*>();
    QVERIFY(!box->isEnabled());
    QVERIFY(!box->toolTip().isEmpty());
    m_selection->select(example::ban);
    box->click();
    QCOMPARE(m_state->focus().card, RecordId(example::ban));
    panel->findChild<QSpinBox*>()->setValue(3);
    QCOMPARE(m_state->focus().hops, 3);
    box->click();
    QVERIFY(!m_state->focus().card);
}

void PanelsTest::keepsAndUsesViews()
{
    auto* views = show<SavedViews>(*m_open, *m_state);
    auto* name = named<QLineEdit>(*views, "Name of the view");
    m_state->setFolded(example::ban, true);
    QTest::keyClicks(name, "Folded");
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(debate().table<SavedView>().count(), 1);
    m_state->showAll();
    auto* list = views->findChild<QListWidget*>();
    list->setCurrentRow(0);
    button(*views, "Use View")->click();
    QVERIFY(m_state->isFolded(example::ban));
    list->item(0)->setText("Renamed");
    QTRY_COMPARE(debate().table<SavedView>().all().front().name, QString("Renamed"));
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(debate().table<SavedView>().isEmpty());
}

void PanelsTest::makesGroups_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("before");
    QTest::newRow("questions") << 0 << 1;
    QTest::newRow("topics") << 1 << 2;
    QTest::newRow("tags") << 2 << 1;
}

void PanelsTest::makesGroups()
{
    QFETCH(int, page);
    QFETCH(int, before);
    auto* panel = show<GroupsPanel>(*m_open, *m_selection);
    panel->findChild<QTabWidget*>()->setCurrentIndex(page);
    QWidget* current = panel->findChild<QTabWidget*>()->currentWidget();
    auto* tree = current->findChild<GroupTree*>();
    QCOMPARE(tree->topLevelItemCount(), before);
    QTest::keyClicks(current->findChild<QLineEdit*>(), "Fresh");
    QTest::keyClick(current->findChild<QLineEdit*>(), Qt::Key_Return);
    QTRY_COMPARE(tree->topLevelItemCount(), before + 1);
    tree->setCurrentItem(tree->topLevelItem(before));
    tree->topLevelItem(before)->setText(0, "Renamed");
    QTRY_COMPARE(tree->topLevelItem(before)->text(0), QString("Renamed"));
    QTRY_VERIFY(m_open->undoLabel().startsWith(QString("Rename: ")));
    QVERIFY(m_open->undoLabel().contains(QString("Renamed")));
    tree->setCurrentItem(tree->topLevelItem(before));
    QTest::keyClick(tree, Qt::Key_Delete);
    QTRY_COMPARE(tree->topLevelItemCount(), before);
}

void PanelsTest::gathersClaimsByDragging()
{
    auto* panel = show<GroupsPanel>(*m_open, *m_selection);
    panel->findChild<QTabWidget*>()->setCurrentIndex(1);
    auto* tree = panel->findChild<QTabWidget*>()->currentWidget()->findChild<GroupTree*>();
    const auto data = toMime({{example::lone, {}, false}, {example::rights, {}, false}}, {});
    const QPoint at = tree->visualItemRect(tree->topLevelItem(0)).center();
    QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(tree->viewport(), &enter);
    QDropEvent drop(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(tree->viewport(), &drop);
    QCOMPARE(debate().find(example::lone)->topic, example::health);
    QCOMPARE(debate().find(example::rights)->topic, example::health);
    QCOMPARE(m_open->history().size(), 2u);
}

void PanelsTest::selectsTheClaimsOfAGroup()
{
    auto* panel = show<GroupsPanel>(*m_open, *m_selection);
    auto* tree = panel->findChild<QTabWidget*>()->currentWidget()->findChild<GroupTree*>();
    tree->setCurrentItem(tree->topLevelItem(0));
    button(*panel, "Select Claims")->click();
    QCOMPARE(m_selection->records(), (std::vector<RecordId>{example::ban, example::decriminalise}));
}

void PanelsTest::historyListsStepsAndGoesBack()
{
    (void)m_open->perform("Reword", {put(example::claim(example::lone, "Once"))});
    (void)m_open->perform("Reword again", {put(example::claim(example::lone, "Twice"))});
    auto* panel = show<HistoryPanel>(*m_open, HistoryPanel::GoTo());
    auto* list = panel->findChild<QListWidget*>();
    const auto texts = [&] {
        QStringList lines;
        for (int row = 0; row < list->count(); ++row)
            lines << list->item(row)->text();
        return lines;
    };
    QCOMPARE(texts(), (QStringList{"● Reword again", "Reword", "fill", "The beginning"}));
    list->setCurrentRow(2);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(texts(), (QStringList{"Reword again (undone)", "Reword (undone)", "● fill", "The beginning"}));
    QCOMPARE(debate().find(example::lone)->text, QString("A claim that bears on nothing yet."));
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(debate().find(example::lone)->text, QString("Twice"));
    QTRY_COMPARE(list->item(0)->text(), QString("● Reword again"));
    list->setCurrentRow(3);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(debate().claims().isEmpty());
}

void PanelsTest::saysTimesAsPeopleDo_data()
{
    QTest::addColumn<QDateTime>("when");
    QTest::addColumn<QString>("said");
    const QDateTime noon(QDate(2026, 3, 10), QTime(12, 0));
    QTest::newRow("none") << QDateTime() << "";
    QTest::newRow("now") << noon.addSecs(-5) << "just now";
    QTest::newRow("a clock set back") << noon.addSecs(500) << "just now";
    QTest::newRow("one minute") << noon.addSecs(-61) << "1 minute ago";
    QTest::newRow("minutes") << noon.addSecs(-600) << "10 minutes ago";
    QTest::newRow("today") << noon.addSecs(-7200) << "today, 10:00:00";
    QTest::newRow("yesterday") << noon.addDays(-1) << "yesterday, 12:00:00";
    QTest::newRow("earlier") << noon.addDays(-8) << "2 Mar 2026";
}

void PanelsTest::saysTimesAsPeopleDo()
{
    QFETCH(QDateTime, when);
    QFETCH(QString, said);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(relativeTime(when, QDateTime(QDate(2026, 3, 10), QTime(12, 0))), said);
}

void PanelsTest::welcomeOffersWaysToBegin()
{
    auto* page = show<WelcomePage>();
    page->resize(800, 700);
    page->showRecent({{"Buying sex", "/tmp/buying.debate", QDateTime::currentDateTime(), true},
        {"Gone", "/tmp/gone.debate", {}, false}});
    page->showSamples({{"amnesty", "Should buying sex be a crime?", "A dispute of 2015"}});
    page->showRecoverable({{"s1", "Unsaved", QDateTime::currentDateTime(), 4}});
    const QSignalSpy made(page, &WelcomePage::newRequested);
    const QSignalSpy recent(page, &WelcomePage::recentChosen);
    const QSignalSpy sample(page, &WelcomePage::sampleChosen);
    const QSignalSpy recover(page, &WelcomePage::recoverRequested);
    for (CardButton* card : page->findChildren<CardButton*>()) {
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Space);
    }
    QTRY_VERIFY(button(*page, "Recover"));
    button(*page, "Recover")->click();
    QCOMPARE(made.count(), 1);
    QCOMPARE(recent.count(), 1); // what is gone cannot be chosen
    QCOMPARE(recent.front().front().toString(), QString("/tmp/buying.debate"));
    QCOMPARE(sample.front().front().toString(), QString("amnesty"));
    QCOMPARE(recover.front().front().toString(), QString("s1"));
}

std::vector<QWidget*> PanelsTest::allPanels()
{
    auto* popup = new PickPopup(m_window.get());
    auto* welcome = show<WelcomePage>();
    welcome->showRecent({{"<b>Recent</b>", "/tmp/<i>", {}, true}});
    welcome->showRecoverable({{"s", "<u>Unsaved</u>", {}, 1}});
    auto* inspector = show<Inspector>(InspectorContext{*m_open, *m_selection, *m_goTo, *popup});
    popup->open({"Go to a claim", "Go to…", "Nothing.", m_goTo->source(), {}});
    return {popup, welcome, inspector, show<OutlinePanel>(*m_open, *m_selection, *m_state),
        show<FindPanel>(*m_open, *m_selection, [this](const QString& query, int most) { return find(query, most); }),
        show<FilterPanel>(*m_open, *m_state, *m_selection), show<GroupsPanel>(*m_open, *m_selection),
        show<HistoryPanel>(*m_open, HistoryPanel::GoTo())};
}

void PanelsTest::everyControlHasAName()
{
    const auto hasBuddy = [](QWidget* control) {
        const auto labels = control->window()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel* label) { return label->buddy() == control; });
    };
    const auto isPart = [](QWidget* control) { // of a control that has the name
        return control->objectName().startsWith(u"qt_") || qobject_cast<QComboBox*>(control->parentWidget())
            || qobject_cast<QAbstractSpinBox*>(control->parentWidget())
            || qobject_cast<QLineEdit*>(control->parentWidget()) || qobject_cast<QTabBar*>(control->parentWidget())
            || control->parentWidget()->inherits("QComboBoxPrivateContainer");
    };
    for (QWidget* panel : allPanels()) {
        for (QWidget* control : panel->findChildren<QWidget*>()) {
            const auto* asButton = qobject_cast<QAbstractButton*>(control);
            const bool isControl = asButton || qobject_cast<QLineEdit*>(control)
                || qobject_cast<QPlainTextEdit*>(control) || qobject_cast<QComboBox*>(control)
                || qobject_cast<QAbstractSpinBox*>(control) || qobject_cast<QAbstractItemView*>(control);
            const bool isHeader = control->inherits("QHeaderView");
            if (!isControl || isHeader || isPart(control))
                continue;
            const bool isNamed = !control->accessibleName().isEmpty() || hasBuddy(control)
                || (asButton && !asButton->text().isEmpty());
            QVERIFY2(isNamed,
                qPrintable(
                    QString("%1 in %2").arg(control->metaObject()->className(), panel->metaObject()->className())));
        }
    }
}

void PanelsTest::everyLabelShowsItsTextAsItIs()
{
    for (QWidget* panel : allPanels()) {
        for (QLabel* label : panel->findChildren<QLabel*>()) {
            const bool isOurs = label->buddy() && label->text().contains('&'); // a caption of ours, with its mnemonic
            QVERIFY2(label->textFormat() == Qt::PlainText || isOurs, qPrintable(label->text()));
        }
    }
}

void PanelsTest::readOnlyPanelsChangeNothing()
{
    m_open->setReadOnly("The file is read-only.");
    auto* groups = show<GroupsPanel>(*m_open, *m_selection);
    auto* views = show<SavedViews>(*m_open, *m_state);
    QVERIFY(!views->findChild<QLineEdit*>()->isEnabled());
    auto* pages = groups->findChild<QTabWidget*>();
    int rows = 0;
    for (int i = 0; i < pages->count(); ++i) {
        pages->setCurrentIndex(i);
        auto* name = pages->currentWidget()->findChild<QLineEdit*>();
        QVERIFY(!name->isEnabled());
        QVERIFY(name->toolTip().contains("The file is read-only."));
        auto* tree = pages->currentWidget()->findChild<GroupTree*>();
        for (int row = 0; row < tree->topLevelItemCount(); ++row, ++rows)
            QVERIFY(!(tree->topLevelItem(row)->flags() & Qt::ItemIsEditable));
    }
    QVERIFY(rows > 0);
}

QTEST_MAIN(PanelsTest)
#include "panelstest.moc"

// links: views
#include "views/inspector/inspector.h"

#include "tests/support/exampledebate.h"
#include "tests/support/memorydebate.h"
#include "views/common/selection.h"
#include "views/inspector/fields.h"
#include "views/inspector/mergedialog.h"
#include "views/inspector/premiselist.h"
#include "views/inspector/recordlinks.h"
#include "views/inspector/textfield.h"
#include "views/search/goto.h"
#include "views/search/pickpopup.h"

#include "tests/support/cputimer.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QtTest>

/// What typing into the inspector makes of a debate: the expected record, in one step.
class InspectorTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void editsAClaim_data();
    void editsAClaim();
    void makesWhatIsNew_data();
    void makesWhatIsNew();
    void weightNotSetIsNotZero();
    void wordsAreKeptForTheClaimTheyWereTypedFor();
    void refusesWithASentence();
    void escapeTakesBack();
    void editsAnInference_data();
    void editsAnInference();
    void linksByTyping();
    void followsLinks();
    void editsSeveral_data();
    void editsSeveral();
    void mergesTwo();
    void editsTheDebate();
    void showsQuotations();
    void readOnlySaysWhy();
    void longTextsAreEditedAtTheirBeginning();
    void hostileTextIsShownLiterally();
    void shortPagesDoNotScroll_data();
    void shortPagesDoNotScroll();

private:
    template<class Widget>
    Widget* named(const QString& name) const
    {
        for (Widget* widget : page()->findChildren<Widget*>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    QWidget* page() const { return m_inspector->findChild<QStackedWidget*>()->currentWidget(); }
    QPushButton* button(const QString& text) const
    {
        for (QPushButton* one : page()->findChildren<QPushButton*>()) {
            if (one->text().remove(u'&').startsWith(text))
                return one;
        }
        return nullptr;
    }
    void type(const QString& field, const QString& text);
    void pick(const QString& letters)
    {
        auto* line = m_popup->findChild<QLineEdit*>();
        QTest::keyClicks(line, letters);
        QTest::keyClick(line, Qt::Key_Return);
    }
    const Debate& debate() const { return m_open->debate(); }
    const Claim& claim(ClaimId id) const { return *debate().find(id); }
    std::size_t steps() const { return m_open->history().size(); }

    std::unique_ptr<MemoryDebate> m_open;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<GoTo> m_goTo;
    std::unique_ptr<QWidget> m_window;
    PickPopup* m_popup = nullptr;
    Inspector* m_inspector = nullptr;
};

void InspectorTest::init()
{
    m_open = std::make_unique<MemoryDebate>();
    (void)m_open->perform("fill", example::edits());
    m_selection = std::make_unique<Selection>();
    m_goTo = std::make_unique<GoTo>(*m_open);
    m_window = std::make_unique<QWidget>();
    m_window->resize(700, 800);
    m_popup = new PickPopup(m_window.get());
    m_inspector = new Inspector({*m_open, *m_selection, *m_goTo, *m_popup}, m_window.get());
    m_inspector->resize(320, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void InspectorTest::cleanup()
{
    m_window.reset();
}

/// Replaces what is in a field and leaves it, as a person does.
void InspectorTest::type(const QString& field, const QString& text)
{
    auto* widget = named<QWidget>(field);
    QVERIFY2(widget, qPrintable(field));
    widget->setFocus();
    if (auto* choice = qobject_cast<QComboBox*>(widget)) {
        choice->lineEdit()->selectAll();
        QTest::keyClicks(choice->lineEdit(), text);
        QTest::keyClick(choice->lineEdit(), Qt::Key_Return);
        return;
    }
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(widget, text);
    QTest::keyClick(widget, Qt::Key_Return, qobject_cast<TextField*>(widget) ? Qt::ControlModifier : Qt::NoModifier);
}

void InspectorTest::editsAClaim_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::newRow("text") << "Text"
                          << " Other words "
                          << "text"
                          << "Other words";
    QTest::newRow("title") << "Short title"
                           << "Short"
                           << "title"
                           << "Short";
    QTest::newRow("note") << "Note"
                          << "a < b & c"
                          << "note"
                          << "a < b & c";
    QTest::newRow("a topic there is") << "Topic"
                                      << "health"
                                      << "topic"
                                      << "800";
    QTest::newRow("no topic") << "Topic"
                              << "none"
                              << "topic"
                              << "0";
    QTest::newRow("no question") << "Answers question"
                                 << "none"
                                 << "issue"
                                 << "0";
    QTest::newRow("tags") << "Tags"
                          << "empirical"
                          << "tags"
                          << "700";
    QTest::newRow("a weight") << "Weight (0 to 1)"
                              << "0.4"
                              << "weight"
                              << "0.4";
    QTest::newRow("a weight of zero") << "Weight (0 to 1)"
                                      << "0"
                                      << "weight"
                                      << "0";
}

static QString valueOf(const Claim& claim, const QString& member)
{
    if (member == u"text")
        return claim.text;
    if (member == u"title")
        return claim.title;
    if (member == u"note")
        return claim.note;
    if (member == u"topic")
        return QString::number(claim.topic.value);
    if (member == u"issue")
        return QString::number(claim.issue.value);
    if (member == u"tags")
        return claim.tags.empty() ? QString() : QString::number(claim.tags.front().value);
    return claim.weight ? QString::number(*claim.weight) : "none";
}

void InspectorTest::editsAClaim()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, member);
    QFETCH(QString, value);
    const ClaimId id = member == u"tags" ? example::decriminalise : example::ban;
    m_selection->select(id);
    const std::size_t before = steps();
    type(field, typed);
    QCOMPARE(valueOf(claim(id), member), value);
    QCOMPARE(steps(), before + 1);
    m_inspector->commit(); // and not again
    m_selection->clear();
    QCOMPARE(steps(), before + 1);
}

void InspectorTest::makesWhatIsNew_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("a topic") << "Topic"
                             << "Economy";
    QTest::newRow("a question") << "Answers question"
                                << "What now?";
    QTest::newRow("two tags") << "Tags"
                              << "fresh, empirical, FRESH";
}

void InspectorTest::makesWhatIsNew()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    m_selection->select(example::lone);
    const std::size_t before = steps();
    type(field, typed);
    QCOMPARE(steps(), before + 1);
    const Claim& lone = claim(example::lone);
    if (field == u"Topic")
        QCOMPARE(debate().find(lone.topic)->name, typed);
    else if (field == u"Tags")
        QCOMPARE(lone.tags.size(), 2u);
    else
        QCOMPARE(debate().find(lone.issue)->text, typed);
}

void InspectorTest::weightNotSetIsNotZero()
{
    m_selection->select(example::lone);
    auto* weight = named<WeightField>("Weight (0 to 1)");
    QCOMPARE(weight->text(), QString("not set"));
    weight->stepUp();
    QCOMPARE(claim(example::lone).weight, std::optional(0.0));
    weight->stepDown();
    QCOMPARE(claim(example::lone).weight, std::optional<double>());
}

void InspectorTest::wordsAreKeptForTheClaimTheyWereTypedFor()
{
    m_selection->select(example::lone);
    auto* note = named<TextField>("Note");
    note->setFocus();
    QTest::keyClicks(note, "Typed for this one");
    m_selection->select(example::ban);
    QCOMPARE(claim(example::lone).note, QString("Typed for this one"));
    QCOMPARE(claim(example::ban).note, QString());
    QCOMPARE(named<TextField>("Note")->toPlainText(), QString());
}

void InspectorTest::refusesWithASentence()
{
    m_selection->select(example::lone);
    const QSignalSpy said(m_inspector, &Inspector::message);
    const QString before = claim(example::lone).text;
    auto* text = named<TextField>("Text");
    text->setFocus();
    QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(text, Qt::Key_Delete);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(said.front().front().toString(), QString("A claim needs words."));
    QCOMPARE(claim(example::lone).text, before);
    QCOMPARE(text->toPlainText(), before);
}

void InspectorTest::escapeTakesBack()
{
    m_selection->select(example::lone);
    const std::size_t before = steps();
    auto* text = named<TextField>("Text");
    text->setFocus();
    QTest::keyClicks(text, "No, ");
    QTest::keyClick(text, Qt::Key_Escape);
    QCOMPARE(text->toPlainText(), claim(example::lone).text);
    m_selection->clear();
    QCOMPARE(steps(), before);
}

void InspectorTest::editsAnInference_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : {"kind", "remove", "implicit", "sort", "separate", "scheme", "weight"})
        QTest::newRow(what) << what;
}

void InspectorTest::editsAnInference()
{
    QFETCH(QString, what);
    m_selection->select(example::linked);
    const std::size_t before = steps();
    auto* premises = named<PremiseList>("Premises");
    const auto inference = [&]() -> const Inference& { return *debate().find(example::linked); };
    if (what == u"kind") {
        auto* kind = named<QComboBox>("Kind");
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        QCOMPARE(inference().kind, InferenceKind::Attack);
        QVERIFY(kind->accessibleDescription().contains("rebuttal"));
    } else if (what == u"remove") {
        premises->setCurrentRow(1);
        QTest::keyClick(premises, Qt::Key_Delete);
        QCOMPARE(inference().premises.size(), 1u);
        QCOMPARE(inference().premises.front().claim, example::demand);
    } else if (what == u"implicit") {
        premises->setCurrentRow(1);
        QTest::keyClick(premises, Qt::Key_Space);
        QTRY_VERIFY(inference().premises[1].implicit);
    } else if (what == u"sort") {
        premises->setCurrentRow(1);
        QTest::keyClick(premises, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(inference().premises.front().claim, example::harm);
    } else if (what == u"separate") {
        button("Separate")->click();
        QCOMPARE(inference().premises.size(), 1u);
    } else if (what == u"scheme") {
        type("Scheme", "argument from authority");
        QCOMPARE(inference().scheme, QString("expert-opinion"));
    } else {
        type("Weight (0 to 1)", "1");
        QCOMPARE(inference().weight, std::optional(1.0));
    }
    QCOMPARE(steps(), before + 1);
}

void InspectorTest::linksByTyping()
{
    m_selection->select(example::linked);
    button("Add Premise")->click();
    QVERIFY(m_popup->isVisible());
    pick("bears on nothing");
    QCOMPARE(debate().find(example::linked)->premises.back().claim, example::lone);
    button("Change Target")->click();
    pick("fully decrim");
    QCOMPARE(debate().find(example::linked)->target, Target(example::decriminalise));
    QVERIFY(!m_popup->isVisible());
}

void InspectorTest::followsLinks()
{
    m_selection->select(example::ban);
    auto* links = named<RecordLinks>("Reasons and objections");
    QCOMPARE(links->model()->rowCount(), 3);
    links->setFocus();
    links->setCurrentIndex(links->model()->index(0, 0));
    QTest::keyClick(links, Qt::Key_Return);
    QCOMPARE(m_selection->current(), RecordId(example::harmForBan));
}

void InspectorTest::editsSeveral_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : {"topic", "question", "add tag", "remove tag", "kind", "link", "delete"})
        QTest::newRow(what) << what;
}

void InspectorTest::editsSeveral()
{
    QFETCH(QString, what);
    const bool isInferences = what == u"kind" || what == u"link";
    m_selection->select(isInferences ? std::vector<RecordId>{example::harmForBan, example::linked}
                                     : std::vector<RecordId>{example::ban, example::lone});
    const std::size_t before = steps();
    if (what == u"topic") {
        type("Set topic of all to", "Health");
        QCOMPARE(claim(example::lone).topic, example::health);
        QCOMPARE(claim(example::ban).topic, example::health);
    } else if (what == u"question") {
        type("Make all options of question", "Should buying");
        type("Make all options of question", debate().find(example::issue)->text);
        QCOMPARE(claim(example::lone).issue, example::issue);
    } else if (what == u"add tag") {
        type("Add tag to all", "shared");
        QCOMPARE(claim(example::lone).tags, std::vector{claim(example::ban).tags.back()});
    } else if (what == u"remove tag") {
        type("Remove tag from all", "empirical");
        QVERIFY(claim(example::ban).tags.empty());
    } else if (what == u"kind") {
        auto* kind = named<QComboBox>("Make all kinds");
        QTest::keyClicks(kind, "Obj");
        QCOMPARE(debate().find(example::linked)->kind, InferenceKind::Attack);
        QCOMPARE(debate().find(example::harmForBan)->kind, InferenceKind::Attack);
    } else if (what == u"link") {
        button("Link Premises")->click();
        QVERIFY(!debate().find(example::linked));
        QCOMPARE(debate().find(example::harmForBan)->premises.size(), 2u);
    } else {
        button("Delete 2")->click();
        QVERIFY(!debate().find(example::ban));
        QVERIFY(!debate().find(example::lone));
    }
    QCOMPARE(steps(), before + 1);
}

void InspectorTest::mergesTwo()
{
    m_selection->select(example::ban);
    button("Merge With")->click();
    pick("fully decrim");
    auto* dialog = m_window->findChild<MergeDialog*>();
    QVERIFY(dialog);
    dialog->findChildren<QRadioButton*>().back()->click();
    const std::size_t before = steps();
    dialog->accept();
    QCOMPARE(steps(), before + 1);
    QVERIFY(!debate().find(example::ban));
    QCOMPARE(debate().bearingOn(example::decriminalise).size(), 4u);
    QCOMPARE(m_selection->current(), RecordId(example::decriminalise));
}

void InspectorTest::editsTheDebate()
{
    const std::size_t before = steps();
    type("Title", "Another title");
    QCOMPARE(debate().info().title, QString("Another title"));
    type("Question debated", "What then?");
    QCOMPARE(debate().info().question, QString("What then?"));
    QCOMPARE(steps(), before + 2);
}

void InspectorTest::showsQuotations()
{
    m_selection->select(example::harm);
    auto* list = named<RecordLinks>("Quotations and statements");
    const QString spoken = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (const char* part :
        {"Harm was reported", "Amnesty International", "2015-08", "for", "Report on nine countries"})
        QVERIFY2(spoken.contains(part), part);
}

void InspectorTest::readOnlySaysWhy()
{
    m_open->setReadOnly("Another program has this debate open.");
    m_selection->select(example::ban);
    QVERIFY(named<TextField>("Text")->isReadOnly());
    QVERIFY(!named<QComboBox>("Topic")->isEnabled());
    QVERIFY(!button("Merge With")->isEnabled());
    QVERIFY(named<RecordLinks>("Reasons and objections")->isEnabled());
    const auto isSaid = [&] {
        return std::ranges::any_of(m_inspector->findChildren<QLabel*>(), [](const QLabel* label) {
            return label->isVisible() && label->text() == u"Another program has this debate open.";
        });
    };
    QVERIFY(isSaid());
    m_open->setReadOnly({});
    Claim changed = claim(example::ban);
    changed.note = "n";
    QVERIFY(m_open->perform("note", {put(changed)}));
    QVERIFY(!named<TextField>("Text")->isReadOnly());
    QVERIFY(!isSaid());
}

void InspectorTest::longTextsAreEditedAtTheirBeginning()
{
    const QString tail = QString(10'000'000, u'x') + "END";
    Claim huge = claim(example::lone);
    huge.note = tail;
    (void)m_open->perform("huge", {put(huge)});
    CpuTimer timer;
    m_selection->select(example::lone);
    QCoreApplication::processEvents();
    const qint64 shown = timer.elapsed();
    qInfo() << "10 MB shown in" << shown << "ms";
    QVERIFY(shown < 10000); // also under a checker of memory
    auto* note = named<TextField>("Note");
    QVERIFY(note->leftOut() > 9'000'000);
    note->setFocus();
    QTest::keyClicks(note, "Start ");
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(claim(example::lone).note == "Start " + tail);
}

void InspectorTest::hostileTextIsShownLiterally()
{
    Claim hostile = claim(example::lone);
    hostile.text = QString::fromUtf8("<img src='file:///etc/passwd'> &amp; \u202Eevil") + QChar(0) + QChar(0xd800)
        + QString(2000, QChar(0x301));
    hostile.title = "<b>bold</b> & more";
    (void)m_open->perform("hostile", {put(hostile)});
    m_selection->select(example::lone);
    QCOMPARE(named<LineField>("Short title")->text(), QString("<b>bold</b> & more"));
    for (QLabel* label : m_inspector->findChildren<QLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    m_inspector->commit();
    QVERIFY(claim(example::lone) == hostile); // showing it changed nothing
}

void InspectorTest::shortPagesDoNotScroll_data()
{
    QTest::addColumn<RecordId>("shown");
    QTest::newRow("the debate") << RecordId();
    QTest::newRow("a topic") << RecordId(example::health);
    QTest::newRow("a question") << RecordId(example::issue);
}

/// Though there are longer ones in the stack.
void InspectorTest::shortPagesDoNotScroll()
{
    QFETCH(RecordId, shown);
    m_selection->select(example::harm); // the longest
    QCoreApplication::processEvents();
    m_selection->select(shown);
    const auto* area = m_inspector->findChild<QScrollArea*>();
    QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
    m_inspector->resize(320, 200);
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    QVERIFY(page()->childrenRect().bottom() + 40 > page()->height());
}

QTEST_MAIN(InspectorTest)
#include "inspectortest.moc"

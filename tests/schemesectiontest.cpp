// links: views
#include "views/schemes/schemesection.h"

#include "model/debate/sentences.h"
#include "tests/support/exampledebate.h"
#include "tests/support/memorydebate.h"
#include "views/common/selection.h"
#include "views/inspector/fields.h"
#include "views/inspector/inspector.h"
#include "views/inspector/recordlinks.h"
#include "views/schemes/objectioneditor.h"
#include "views/schemes/schemechoices.h"
#include "views/schemes/schemesdialog.h"
#include "views/search/goto.h"
#include "views/search/pickpopup.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QtTest>

/// What the inspector makes of schemes, critical questions and what claims are judged by, as a person types it.
class SchemeSectionTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void followsASchemeByTyping_data();
    void followsASchemeByTyping();
    void refusesWhatItCannotTell();
    void tellsWhoPlaysWhichPart();
    void answersWithoutAnObjection_data();
    void answersWithoutAnObjection();
    void aNoMakesAnObjection_data();
    void aNoMakesAnObjection();
    void aNoLetsAClaimObject();
    void aNoGivenUpLeavesAllAsItWas();
    void anotherSelectionClosesTheEditor();
    void takesBackWhatANoMade();
    void keepsANote();
    void keepsANoteTypedBeforeTheObjection();
    void restatementsFollowNone();
    void showsAnUnknownScheme();
    void readOnlyAnswersNothing();
    void setsAProofStandard();
    void definesATerm();
    void makesOptionsExclusive();

private:
    template<class Widget>
    Widget* named(const QString& name) const
    {
        for (Widget* widget : page()->findChildren<Widget*>()) {
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QWidget* page() const { return m_inspector->findChild<QStackedWidget*>()->currentWidget(); }
    bool says(const QString& words) const;
    void follow(const QString& scheme); ///< lets the linked reason follow it
    void choose(const QString& box, const QString& letters);
    ObjectionEditor* editor() const { return page()->findChild<ObjectionEditor*>(); }
    QPlainTextEdit* words() const { return editor()->findChild<QPlainTextEdit*>(); }
    void press(const QString& text) const;
    const Debate& debate() const { return m_open->debate(); }
    const Inference& linked() const { return *debate().find(example::linked); }
    std::size_t steps() const { return m_open->history().size(); }
    std::size_t objections(Target target) const;

    std::unique_ptr<MemoryDebate> m_open;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<GoTo> m_goTo;
    std::unique_ptr<QWidget> m_window;
    PickPopup* m_popup = nullptr;
    Inspector* m_inspector = nullptr;
};

static const QString trust = QStringLiteral("Is the source honest and free of an interest of its own in the answer?");
static const QString expertise = QStringLiteral("Does the source really know this field?");

void SchemeSectionTest::init()
{
    m_open = std::make_unique<MemoryDebate>();
    (void)m_open->perform("fill", example::edits());
    m_selection = std::make_unique<Selection>();
    m_goTo = std::make_unique<GoTo>(*m_open);
    m_window = std::make_unique<QWidget>();
    m_window->resize(700, 900);
    m_popup = new PickPopup(m_window.get());
    m_inspector = new Inspector({*m_open, *m_selection, *m_goTo, *m_popup}, m_window.get());
    m_inspector->resize(320, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    m_selection->select(example::linked);
}

void SchemeSectionTest::cleanup()
{
    m_window.reset();
}

bool SchemeSectionTest::says(const QString& words) const
{
    const auto labels = page()->findChildren<QLabel*>();
    return std::ranges::any_of(
        labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
}

void SchemeSectionTest::follow(const QString& scheme)
{
    auto* field = named<ChoiceField>("Scheme");
    field->setFocus();
    field->lineEdit()->selectAll();
    QTest::keyClicks(field->lineEdit(), scheme);
    QTest::keyClick(field->lineEdit(), Qt::Key_Return);
}

/// By the first letters, as in any such list.
void SchemeSectionTest::choose(const QString& box, const QString& letters)
{
    auto* combo = named<QComboBox>(box);
    QVERIFY2(combo, qPrintable(box));
    combo->setFocus();
    QTest::keyClicks(combo, letters);
}

void SchemeSectionTest::press(const QString& text) const
{
    QCoreApplication::processEvents(); // what came into sight has its place then
    for (QPushButton* button : page()->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text().remove(u'&').startsWith(text))
            return QTest::mouseClick(button, Qt::LeftButton);
    }
    QFAIL(qPrintable(text));
}

std::size_t SchemeSectionTest::objections(Target target) const
{
    const auto bearing = debate().bearingOn(target);
    return static_cast<std::size_t>(
        std::ranges::count(bearing, InferenceKind::Attack, [](const Inference* one) { return one->kind; }));
}

void SchemeSectionTest::followsASchemeByTyping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("key");
    QTest::newRow("its name") << "Expert opinion"
                              << "expert-opinion";
    QTest::newRow("in any case") << "expert OPINION"
                                 << "expert-opinion";
    QTest::newRow("part of it") << "xpert op"
                                << "expert-opinion";
    QTest::newRow("a name that others have for it") << "ExpertOpinion"
                                                    << "expert-opinion";
    QTest::newRow("its key") << "position-to-know"
                             << "position-to-know";
}

void SchemeSectionTest::followsASchemeByTyping()
{
    QFETCH(QString, typed);
    QFETCH(QString, key);
    const std::size_t before = steps();
    follow(typed);
    QCOMPARE(linked().scheme, key);
    QCOMPARE(steps(), before + 1);
    QVERIFY(says("Critical questions ("));
    follow("none");
    QCOMPARE(linked().scheme, QString());
    QVERIFY(!says("Critical questions ("));
    QCOMPARE(steps(), before + 2);
}

void SchemeSectionTest::refusesWhatItCannotTell()
{
    const QSignalSpy said(m_inspector, &Inspector::message);
    const std::size_t before = steps();
    follow("no such scheme");
    QVERIFY(said.back().front().toString().startsWith("No scheme, or more than one, has"));
    QCOMPARE(named<ChoiceField>("Scheme")->currentText(), QString("none"));
    QCOMPARE(steps(), before);
}

void SchemeSectionTest::tellsWhoPlaysWhichPart()
{
    m_selection->select(example::harmForBan); // one premise for a scheme of two
    follow("Expert opinion");
    QVERIFY(says("Not stated: The source asserts it."));
    const QString box = "Part of the premise: " + debate().find(example::harm)->text;
    const std::size_t before = steps();
    auto* part = named<QComboBox>(box);
    QVERIFY(part);
    part->setFocus();
    QTest::keyClick(part, Qt::Key_Down);
    QCOMPARE(debate().find(example::harmForBan)->premises.front().role, QString("assertion"));
    QVERIFY(says("Not stated: The source is an expert"));
    QCOMPARE(steps(), before + 1);
    QVERIFY(named<QComboBox>(box)->hasFocus()); // to go on
}

void SchemeSectionTest::answersWithoutAnObjection_data()
{
    QTest::addColumn<QString>("letter");
    QTest::addColumn<int>("answer");
    QTest::newRow("yes") << "y" << static_cast<int>(Answer::Yes);
    QTest::newRow("no, and only that") << "n" << static_cast<int>(Answer::No);
}

void SchemeSectionTest::answersWithoutAnObjection()
{
    QFETCH(QString, letter);
    QFETCH(int, answer);
    follow("Expert opinion");
    QVERIFY(says("(5 of 5 open)"));
    const std::size_t before = steps();
    choose(trust, letter);
    if (editor()->isVisible())
        press("Only Answer");
    QCOMPARE(steps(), before + 1);
    QVERIFY(says("(4 of 5 open)"));
    QCOMPARE(named<QComboBox>(trust)->currentIndex(), answer);
    QVERIFY(named<QComboBox>(trust)->hasFocus());
    QCOMPARE(objections(example::linked), 1u); // that of the example
    (void)m_open->undo();
    QVERIFY(says("(5 of 5 open)"));
    QCOMPARE(named<QComboBox>(trust)->currentIndex(), 0);
}

void SchemeSectionTest::aNoMakesAnObjection_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("typed"); // empty: as proposed
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("said");
    QTest::newRow("an undercut") << trust << QString() << "The source has an interest of its own in the answer."
                                 << "Added to the map: Undercut";
    QTest::newRow("an undercut in other words") << trust << "Bought."
                                                << "Bought."
                                                << "Added to the map: Undercut";
    QTest::newRow("an objection to a premise") << expertise << QString() << "The source is no expert in this field."
                                               << "Added to the map: Objection";
}

void SchemeSectionTest::aNoMakesAnObjection()
{
    QFETCH(QString, question);
    QFETCH(QString, typed);
    QFETCH(QString, words);
    QFETCH(QString, said);
    follow("Expert opinion");
    const QSignalSpy messages(m_inspector, &Inspector::message);
    const std::size_t before = steps();
    choose(question, "n");
    QVERIFY(editor()->isVisible());
    QVERIFY(this->words()->hasFocus());
    QCOMPARE(steps(), before);
    if (!typed.isEmpty())
        QTest::keyClicks(this->words(), typed);
    QTest::keyClick(this->words(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(steps(), before + 1);
    QVERIFY(!editor()->isVisible());
    QVERIFY(says(said));
    QVERIFY(messages.back().front().toString().contains(quotedWords(words)));
    auto* made = named<RecordLinks>("What answers made");
    QVERIFY(made);
    made->setFocus();
    made->setCurrentIndex(made->model()->index(0, 0));
    QTest::keyClick(made, Qt::Key_Return);
    const auto* attack = debate().find(m_selection->current().as<InferenceId>());
    QVERIFY(attack && attack->kind == InferenceKind::Attack);
    QCOMPARE(debate().find(attack->premises.front().claim)->text, words);
    (void)m_open->undo();
    QVERIFY(!debate().contains(attack->id));
}

void SchemeSectionTest::aNoLetsAClaimObject()
{
    follow("Expert opinion");
    const std::size_t before = steps();
    choose(trust, "n");
    press("Use a Claim");
    QVERIFY(m_popup->isVisible());
    auto* line = m_popup->findChild<QLineEdit*>();
    QTest::keyClicks(line, "bears on nothing");
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(steps(), before + 1);
    QCOMPARE(objections(example::linked), 2u);
    QCOMPARE(debate().restingOn(example::lone).size(), 1u);
    QVERIFY(!editor()->isVisible());
}

void SchemeSectionTest::aNoGivenUpLeavesAllAsItWas()
{
    follow("Expert opinion");
    const std::size_t before = steps();
    choose(trust, "n");
    QTest::keyClicks(words(), "Half a thought");
    QTest::keyClick(words(), Qt::Key_Escape);
    QVERIFY(!editor()->isVisible());
    QCOMPARE(named<QComboBox>(trust)->currentIndex(), 0);
    QVERIFY(named<QComboBox>(trust)->hasFocus());
    QCOMPARE(steps(), before);
}

void SchemeSectionTest::anotherSelectionClosesTheEditor()
{
    follow("Expert opinion");
    const std::size_t before = steps();
    choose(trust, "n");
    m_selection->select(example::harmForBan);
    m_selection->select(example::linked);
    QVERIFY(!editor()->isVisible());
    QCOMPARE(named<QComboBox>(trust)->currentIndex(), 0);
    QCOMPARE(steps(), before);
}

void SchemeSectionTest::takesBackWhatANoMade()
{
    follow("Expert opinion");
    choose(trust, "n");
    QTest::keyClick(words(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(objections(example::linked), 2u);
    QTest::keyClick(named<QComboBox>(trust), Qt::Key_Up); // from no to yes
    QCOMPARE(objections(example::linked), 1u);
    QVERIFY(says("The objection that the answer made is taken back."));
    QVERIFY(!named<RecordLinks>("What answers made"));
}

void SchemeSectionTest::keepsANote()
{
    follow("Expert opinion");
    const std::size_t before = steps();
    auto* note = named<LineField>("Note on: " + trust);
    note->setFocus();
    QTest::keyClicks(note, "see the annex <b>&");
    m_selection->clear(); // it is kept for the question it was typed for
    QCOMPARE(steps(), before + 1);
    m_selection->select(example::linked);
    QCOMPARE(named<LineField>("Note on: " + trust)->text(), QString("see the annex <b>&"));
    QVERIFY(says("(5 of 5 open)"));
}

/// No is chosen, then the note typed, then the objection worded.
void SchemeSectionTest::keepsANoteTypedBeforeTheObjection()
{
    follow("Expert opinion");
    choose(trust, "n");
    auto* note = named<LineField>("Note on: " + trust);
    note->setFocus();
    QTest::keyClicks(note, "see the annex");
    words()->setFocus();
    QVERIFY(editor()->isVisible());
    QCOMPARE(named<QComboBox>(trust)->currentIndex(), 2); // still about to be answered
    press("Object");
    QVERIFY(!editor()->isVisible());
    QCOMPARE(note->text(), QString("see the annex"));
    const auto& answers = debate().table<CriticalAnswer>().all();
    QCOMPARE(answers.size(), std::size_t(1));
    QCOMPARE(answers.front().note, QString("see the annex"));
    QCOMPARE(answers.front().answer, Answer::No);
}

void SchemeSectionTest::restatementsFollowNone()
{
    m_selection->select(example::demandForHarm);
    QVERIFY(!named<ChoiceField>("Scheme"));
}

void SchemeSectionTest::showsAnUnknownScheme()
{
    Inference reason = linked();
    reason.scheme = "from-elsewhere";
    (void)m_open->perform("read", {put(reason)});
    QCOMPARE(named<ChoiceField>("Scheme")->currentText(), QString("from-elsewhere"));
    follow("Expert opinion");
    QCOMPARE(linked().scheme, QString("expert-opinion"));
}

void SchemeSectionTest::readOnlyAnswersNothing()
{
    follow("Expert opinion");
    m_selection->clear();
    m_open->setReadOnly("This copy is for reading.");
    m_selection->select(example::linked);
    QVERIFY(!named<QComboBox>(trust)->isEnabled());
    QVERIFY(!named<ChoiceField>("Scheme")->isEnabled());
    QVERIFY(named<LineField>("Note on: " + trust)->isReadOnly());
    press("Browse Schemes"); // which is reading
    const auto* dialog = m_window->findChild<SchemesDialog*>();
    QVERIFY(dialog && dialog->isVisible());
}

void SchemeSectionTest::setsAProofStandard()
{
    m_selection->select(example::ban);
    const std::size_t before = steps();
    choose("Counts as shown when", "no");
    QCOMPARE(debate().find(example::ban)->standard, ProofStandard::BeyondReasonableDoubt);
    QVERIFY(named<QComboBox>("Counts as shown when")->toolTip().contains("beyond reasonable doubt"));
    while (steps() > before && m_open->undoLabel().startsWith("Set Proof Standard"))
        (void)m_open->undo();
    QCOMPARE(debate().find(example::ban)->standard, ProofStandard::None);
}

void SchemeSectionTest::definesATerm()
{
    const auto define = [&](ClaimId claim, const char* term) {
        m_selection->select(claim);
        auto* field = named<LineField>("Defines the term");
        field->setFocus();
        QTest::keyClicks(field, term);
        QTest::keyClick(field, Qt::Key_Return);
    };
    define(example::ban, "Harm");
    define(example::lone, "harm");
    QCOMPARE(debate().find(example::lone)->defines, QString("Harm"));
    QVERIFY(says("So does"));
    QVERIFY(says("Ban buying"));
}

void SchemeSectionTest::makesOptionsExclusive()
{
    m_selection->select(example::issue);
    const std::size_t before = steps();
    auto* box = page()->findChild<QCheckBox*>();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(debate().find(example::issue)->exclusive);
    QCOMPARE(steps(), before + 1);
    (void)m_open->undo();
    QVERIFY(!box->isChecked());
}

QTEST_MAIN(SchemeSectionTest)
#include "schemesectiontest.moc"

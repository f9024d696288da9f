// links: views
#include "views/schemes/schemesdialog.h"

#include "model/debate/editing/schemes.h"
#include "tests/support/exampledebate.h"
#include "tests/support/memorydebate.h"
#include "views/schemes/schemeform.h"
#include "views/schemes/schemetables.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTreeWidget>
#include <QWindow>
#include <QtTest>

/// The catalogue to read and schemes of the debate's own, by hand.
class SchemesDialogTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void readsTheCatalogue();
    void findsByLetters();
    void addsAScheme();
    void refusesAnUnnamedScheme();
    void copiesFromTheCatalogue();
    void changesItsOwn();
    void asksWhileAPremiseIsWorded();
    void removesWhatNothingFollows();
    void tellsWhereItIsUsed();
    void readOnlyOnlyReads();

private:
    QTreeWidget& tree() const { return *m_dialog->findChild<QTreeWidget*>(); }
    QString about() const { return m_dialog->findChild<QPlainTextEdit*>()->toPlainText(); }
    SchemeForm* form() const { return m_dialog->findChild<SchemeForm*>(); }
    void choose(const QString& name) const;
    static void press(const QWidget& where, const QString& text);
    static QPushButton* button(const QWidget& where, const QString& text);
    bool says(const QString& words) const;
    void type(const QString& field, const QString& text) const;
    static void word(QTableWidget& table, const QString& words);
    const Scheme* own(const QString& name) const;
    void addBusScheme() const;

    std::unique_ptr<MemoryDebate> m_open;
    std::unique_ptr<QWidget> m_window;
    QPointer<SchemesDialog> m_dialog;
};

void SchemesDialogTest::init()
{
    m_open = std::make_unique<MemoryDebate>();
    (void)m_open->perform("fill", example::edits());
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_dialog = new SchemesDialog(*m_open, m_window.get());
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void SchemesDialogTest::cleanup()
{
    m_window.reset();
}

void SchemesDialogTest::choose(const QString& name) const
{
    const auto found = tree().findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
    QVERIFY2(!found.empty(), qPrintable(name));
    tree().setCurrentItem(found.front());
}

QPushButton* SchemesDialogTest::button(const QWidget& where, const QString& text)
{
    for (QPushButton* one : where.findChildren<QPushButton*>()) {
        if (one->window() == where.window() && one->text().remove(u'&').startsWith(text))
            return one;
    }
    return nullptr;
}

void SchemesDialogTest::press(const QWidget& where, const QString& text)
{
    QPushButton* one = button(where, text);
    QVERIFY2(one && one->isEnabled(), qPrintable(text));
    QTest::mouseClick(one, Qt::LeftButton);
}

bool SchemesDialogTest::says(const QString& words) const
{
    const auto labels = m_dialog->findChildren<QLabel*>();
    return std::ranges::any_of(
        labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
}

void SchemesDialogTest::type(const QString& field, const QString& text) const
{
    for (QLineEdit* line : form()->findChildren<QLineEdit*>()) {
        if (line->accessibleName() == field) {
            line->selectAll();
            QTest::keyClicks(line, text);
        }
    }
}

/// Types into the line that is being worded.
void SchemesDialogTest::word(QTableWidget& table, const QString& words)
{
    auto* editor = table.viewport()->findChild<QLineEdit*>();
    QVERIFY(editor);
    QTest::keyClicks(editor, words);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents(); // delegates take a line over later
}

const Scheme* SchemesDialogTest::own(const QString& name) const
{
    for (const Scheme& one : m_open->debate().table<Scheme>().all()) {
        if (one.name == name)
            return &one;
    }
    return nullptr;
}

void SchemesDialogTest::addBusScheme() const
{
    Scheme scheme = newScheme(m_open->debate(), "Bus");
    scheme.premises = {{"p1", "Buses are there."}};
    scheme.questions = {{"q1", "Are they?", QuestionKind::Assumption, "p1"}};
    (void)m_open->perform("add", *putScheme(m_open->debate(), scheme));
}

void SchemesDialogTest::readsTheCatalogue()
{
    choose("Expert opinion");
    QVERIFY(about().contains("The source asserts it."));
    QVERIFY(about().contains("Do other experts agree?"));
    QVERIFY(about().contains("No reason or objection of this debate follows it."));
    QVERIFY(!button(*m_dialog, "Change")->isEnabled());
    QVERIFY(!button(*m_dialog, "Remove")->isEnabled());
}

void SchemesDialogTest::findsByLetters()
{
    QTest::keyClicks(m_dialog->findChild<QLineEdit*>(), "expert opinion");
    int shown = 0;
    for (QTreeWidgetItemIterator item(&tree(), QTreeWidgetItemIterator::NotHidden); *item; ++item)
        shown += (*item)->childCount() == 0 && !(*item)->parent()->isHidden();
    QVERIFY(shown >= 1 && shown < 6);
    m_dialog->findChild<QLineEdit*>()->selectAll();
    QTest::keyClicks(m_dialog->findChild<QLineEdit*>(), "qt"); // as tips are written, and no scheme
    for (int i = 0; i < tree().topLevelItemCount(); ++i)
        QVERIFY(tree().topLevelItem(i)->isHidden());
}

void SchemesDialogTest::addsAScheme()
{
    press(*m_dialog, "New");
    type("Name", "Own eyes");
    type("Conclusion", "It was so.");
    press(*form(), "Add Premise");
    auto& premises = *form()->findChild<PartsTable*>();
    word(premises, "Somebody saw it.");
    press(*form(), "Add Question");
    auto& questions = *form()->findChild<QuestionsTable*>();
    word(questions, "Was it light enough to see?");
    auto* doubts = static_cast<QComboBox*>(questions.cellWidget(0, 2));
    QCOMPARE(doubts->count(), 2); // the step, and the one premise
    doubts->setCurrentIndex(1);
    const std::size_t before = m_open->history().size();
    press(*form(), "Keep Scheme");
    QCOMPARE(m_open->history().size(), before + 1);
    const Scheme* made = own("Own eyes");
    QVERIFY(made);
    QCOMPARE(made->conclusion, QString("It was so."));
    QCOMPARE(made->premises.size(), std::size_t(1));
    QCOMPARE(made->questions.front().premise, made->premises.front().key);
    QCOMPARE(m_dialog->current(), keyOf(made->id));
    QVERIFY(about().contains("Was it light enough to see?"));
    (void)m_open->undo();
    QVERIFY(!own("Own eyes"));
}

void SchemesDialogTest::refusesAnUnnamedScheme()
{
    press(*m_dialog, "New");
    press(*form(), "Keep Scheme");
    QVERIFY(says("A scheme needs a name."));
    type("Name", "Bare");
    press(*form(), "Keep Scheme");
    QVERIFY(says("A scheme needs at least one premise."));
    QVERIFY(form()->isVisible());
}

void SchemesDialogTest::copiesFromTheCatalogue()
{
    choose("Expert opinion");
    press(*m_dialog, "Copy");
    type("Name", "Our experts");
    press(*form(), "Keep Scheme");
    const Scheme* made = own("Our experts");
    QVERIFY(made);
    QCOMPARE(made->premises.size(), std::size_t(2));
    QCOMPARE(made->questions.size(), std::size_t(5));
    QCOMPARE(made->questions.front().premise, QString("expert"));
}

void SchemesDialogTest::changesItsOwn()
{
    addBusScheme();
    choose("Bus");
    press(*m_dialog, "Change");
    QVERIFY(QTest::qWaitForWindowActive(form()));
    type("Name", "Coach");
    auto& premises = *form()->findChild<PartsTable*>();
    premises.setCurrentCell(0, 0);
    premises.editItem(premises.item(0, 0));
    auto* editor = premises.viewport()->findChild<QLineEdit*>();
    editor->selectAll();
    QTest::keyClicks(editor, "Coaches are there."); // still being worded when it is kept
    press(*form(), "Keep Scheme");
    const Scheme* made = own("Coach");
    QVERIFY(made);
    QCOMPARE(made->premises.size(), std::size_t(1));
    QCOMPARE(made->premises.front().text, QString("Coaches are there."));
    QCOMPARE(made->premises.front().key, QString("p1"));
    QCOMPARE(made->questions.front().premise, QString("p1"));
}

/// By keys alone: the premise is finished by turning to the question.
void SchemesDialogTest::asksWhileAPremiseIsWorded()
{
    addBusScheme();
    choose("Bus");
    press(*m_dialog, "Change");
    QVERIFY(QTest::qWaitForWindowActive(form()));
    auto& premises = *form()->findChild<PartsTable*>();
    premises.setFocus();
    premises.setCurrentCell(0, 0);
    QTest::keyClick(&premises, Qt::Key_F2);
    auto* editor = premises.viewport()->findChild<QLineEdit*>();
    QVERIFY(editor);
    QTest::keyClicks(editor, "Coaches are there.");
    QTest::keyClick(form()->windowHandle(), Qt::Key_U, Qt::AltModifier);
    auto& questions = *form()->findChild<QuestionsTable*>();
    QTRY_COMPARE(questions.rowCount(), 2); // pressed by its letter, a button takes a moment
    word(questions, "Are they full?");
    auto* doubts = static_cast<QComboBox*>(questions.cellWidget(1, 2));
    QCOMPARE(doubts->itemText(1), premises.item(0, 0)->text());
    QVERIFY(doubts->itemText(1).contains("Coaches"));
    press(*form(), "Keep Scheme");
    QCOMPARE(own("Bus")->questions.size(), std::size_t(2));
}

void SchemesDialogTest::removesWhatNothingFollows()
{
    addBusScheme();
    choose("Bus");
    press(*m_dialog, "Remove");
    QVERIFY(!own("Bus"));
    (void)m_open->undo();
    QVERIFY(own("Bus"));
}

void SchemesDialogTest::tellsWhereItIsUsed()
{
    addBusScheme();
    const Scheme bus = *own("Bus");
    (void)m_open->perform("follow", *assignScheme(m_open->debate(), example::harmForBan, keyOf(bus.id), bus));
    choose("Bus");
    QVERIFY(about().contains("1 reason(s) or objection(s)"));
    press(*m_dialog, "Remove");
    QVERIFY(own("Bus"));
    QVERIFY(says("Those who sell sex"));
}

void SchemesDialogTest::readOnlyOnlyReads()
{
    m_open->setReadOnly("This copy is for reading.");
    choose("Expert opinion");
    for (const char* text : {"New", "Copy", "Change", "Remove"})
        QVERIFY(!button(*m_dialog, text)->isEnabled());
    QVERIFY(says("This copy is for reading."));
    QVERIFY(about().contains("The source asserts it."));
}

QTEST_MAIN(SchemesDialogTest)
#include "schemesdialogtest.moc"

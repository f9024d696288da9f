// links: views
#include "views/sources/sourcespanel.h"
#include "model/analysis/corrections.h"
#include "model/debate/csl.h"
#include "model/debate/editing/sources.h"
#include "tests/support/exampledebate.h"
#include "tests/support/memorydebate.h"
#include "views/sources/sourcefields.h"
#include "views/sources/sourceform.h"
#include "views/sources/sourcenames.h"
#include "views/sources/sourcetree.h"

#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

/// The list of sources and the form of one, by key and mouse.
class SourcesPanelTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void listsSourcesWithTheirTexts();
    void findsAsOneTypes();
    void returnReadsOrEdits();
    void deleteAsks();
    void marksWhatWasRetracted();
    void saysWhatBelongsHere();
    void takesWhatIsDropped();
    void formAddsASource();
    void formKeepsWhatItDoesNotShow();
    void formAsksByType();
    void formGradesAndMarks();
    void formSaysWhyNot();
    void formNoticesDuplicates();
    void namesAreReadAndWritten_data();
    void namesAreReadAndWritten();

private:
    template<class Widget>
    static Widget* named(const QWidget& within, const QString& name)
    {
        for (Widget* widget : within.findChildren<Widget*>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    SourceForm* form(const Source& source);
    static void press(const QWidget& within, const QString& text);
    const Source& source(SourceId id) const { return *m_open->debate().find(id); }
    SourceTree& tree() const { return *m_panel->findChild<SourceTree*>(); }

    std::unique_ptr<MemoryDebate> m_open;
    std::unique_ptr<SourcesPanel> m_panel;
    std::unique_ptr<QWidget> m_window;
};

static constexpr SourceId report{401}, article{402};

void SourcesPanelTest::init()
{
    m_open = std::make_unique<MemoryDebate>();
    Source second;
    second.id = article;
    second.csl = {{"type", "article-journal"}, {"title", "Prostitution: Facts and Fictions"}, {"volume", 6},
        {"author", QJsonArray{QJsonObject{{"family", "Weitzer"}, {"given", "Ronald"}, {"suffix", "Jr."}}}},
        {"issued", QJsonObject{{"date-parts", QJsonArray{QJsonArray{2007}}}}}, {"x-own", "kept"}};
    (void)m_open->perform("fill", example::edits() + Edits{put(second)});
    m_window = std::make_unique<QWidget>();
    m_panel = std::make_unique<SourcesPanel>(*m_open, SourcesPanel::Commands{});
    m_panel->resize(360, 500);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void SourcesPanelTest::cleanup()
{
    m_panel.reset();
    m_window.reset();
}

SourceForm* SourcesPanelTest::form(const Source& source)
{
    auto* made = new SourceForm(*m_open, source, {}, m_window.get());
    made->open();
    return made;
}

void SourcesPanelTest::press(const QWidget& within, const QString& text)
{
    for (QPushButton* button : within.findChildren<QPushButton*>()) {
        if (QString(button->text()).remove(u'&') == text)
            return QTest::mouseClick(button, Qt::LeftButton);
    }
    QFAIL("no such button");
}

void SourcesPanelTest::listsSourcesWithTheirTexts()
{
    QCOMPARE(tree().topLevelItemCount(), 2);
    const QTreeWidgetItem* item = tree().find(report);
    QCOMPARE(item->childCount(), 1);
    QVERIFY(item->child(0)->text(1).contains("1"));
    QCOMPARE(tree().find(article)->text(0), QString("Weitzer 2007: Prostitution: Facts and Fictions"));
}

void SourcesPanelTest::findsAsOneTypes()
{
    QTest::keyClicks(m_panel->findChild<QLineEdit*>(), "facts weitz");
    QCOMPARE(tree().topLevelItemCount(), 1);
    QCOMPARE(SourceTree::record(tree().topLevelItem(0)), RecordId(article));
}

void SourcesPanelTest::returnReadsOrEdits()
{
    QSignalSpy read(m_panel.get(), &SourcesPanel::textChosen);
    QSignalSpy edited(m_panel.get(), &SourcesPanel::sourceChosen);
    tree().setFocus();
    tree().setCurrentItem(tree().find(report));
    QTest::keyClick(&tree(), Qt::Key_Return);
    QCOMPARE(edited.count(), 1);
    QTest::keyClick(&tree(), Qt::Key_Down);
    QTest::keyClick(&tree(), Qt::Key_Return);
    QCOMPARE(read.count(), 1);
    QCOMPARE(m_panel->currentSource(), report);
}

void SourcesPanelTest::deleteAsks()
{
    QSignalSpy asked(m_panel.get(), &SourcesPanel::removalAsked);
    tree().setCurrentItem(tree().find(article));
    QTest::keyClick(&tree(), Qt::Key_Delete);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(m_panel->selectedSources(), std::vector{article});
}

void SourcesPanelTest::marksWhatWasRetracted()
{
    (void)m_open->perform("mark", *markCorrection(m_open->debate(), report, Correction::Retracted, "Made-up data."));
    QTRY_VERIFY(tree().find(report)->text(1).contains("retracted"));
    const auto marked = correctedSourcesBehind(m_open->debate(), example::harm);
    QCOMPARE(marked.size(), std::size_t(1));
    QVERIFY(correctionSentence(*marked.front()).contains("Made-up data."));
    QVERIFY(correctedSourcesBehind(m_open->debate(), example::ban).empty());
}

void SourcesPanelTest::saysWhatBelongsHere()
{
    MemoryDebate empty;
    SourcesPanel panel(empty, {});
    panel.show();
    const auto labels = panel.findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel* label) { return label->isVisible() && label->text().contains("drop files here"); }));
}

void SourcesPanelTest::takesWhatIsDropped()
{
    QSignalSpy dropped(m_panel.get(), &SourcesPanel::dataDropped);
    QMimeData data;
    data.setText("@book{a, title={B}}");
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(tree().viewport(), &enter);
    QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(tree().viewport(), &event);
    QCOMPARE(dropped.count(), 1);
}

void SourcesPanelTest::formAddsASource()
{
    SourceForm* made = form(newSource(m_open->debate(), {}));
    QTest::keyClicks(named<QLineEdit>(*made, "Title"), "A letter to the editor");
    QTest::keyClicks(named<QLineEdit>(*made, "Date"), "2015-08-11");
    auto* authors = named<QPlainTextEdit>(*made, "Authors");
    QTest::keyClicks(authors, "Doe, Jane");
    QTest::keyClick(authors, Qt::Key_Return);
    QTest::keyClicks(authors, "Center for Law");
    QTest::keyClicks(named<QLineEdit>(*made, "Address"), "https://example.org/letter");
    press(*made, "Add Source");
    QCOMPARE(m_open->debate().table<Source>().count(), 3);
    const Source& added = *m_open->debate().table<Source>().inOrder().back();
    QCOMPARE(csl::issued(added.csl), QString("2015-08-11"));
    QCOMPARE(csl::authorNames(added.csl), QStringList({"Jane Doe", "Center for Law"}));
    QCOMPARE(csl::url(added.csl), QString("https://example.org/letter"));
    (void)m_open->undo();
    QCOMPARE(m_open->debate().table<Source>().count(), 2);
}

void SourcesPanelTest::formKeepsWhatItDoesNotShow()
{
    const Source before = source(article);
    SourceForm* made = form(before);
    QCOMPARE(made->source(), before);
    QTest::keyClicks(named<QLineEdit>(*made, "Issue"), "4");
    press(*made, "Keep Changes");
    QJsonObject expected = before.csl;
    expected.insert("issue", "4");
    QCOMPARE(source(article).csl, expected);
}

void SourcesPanelTest::formAsksByType()
{
    SourceForm* made = form(source(article));
    QVERIFY(named<QLineEdit>(*made, "Volume"));
    auto* type = named<QComboBox>(*made, "Type");
    type->setCurrentIndex(type->findData("personal_communication"));
    QVERIFY(!named<QLineEdit>(*made, "Volume"));
    QVERIFY(named<QPlainTextEdit>(*made, "Recipients"));
    QCOMPARE(csl::text(made->source().csl, "volume"), QString("6"));
}

void SourcesPanelTest::formGradesAndMarks()
{
    SourceForm* made = form(source(article));
    auto* grade = named<QComboBox>(*made, "Reliability");
    QCOMPARE(grade->count(), 7);
    QVERIFY(grade->itemText(2).startsWith("B – "));
    grade->setFocus();
    QTest::keyClick(grade, Qt::Key_Down);
    QTest::keyClick(grade, Qt::Key_Down);
    auto* correction = named<QComboBox>(*made, "Correction");
    correction->setCurrentIndex(3);
    press(*made, "Keep Changes");
    QCOMPARE(source(article).reliability, QString("B"));
    QCOMPARE(source(article).correction, Correction::Retracted);
}

void SourcesPanelTest::formSaysWhyNot()
{
    SourceForm* made = form(newSource(m_open->debate(), {}));
    press(*made, "Add Source");
    QVERIFY(made->isVisible());
    QCOMPARE(m_open->debate().table<Source>().count(), 2);
    const auto labels = made->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel* label) { return label->isVisible() && label->text().endsWith(u'.'); }));
}

void SourcesPanelTest::formNoticesDuplicates()
{
    const auto same = [](const Debate&, const Source& source) {
        return csl::title(source.csl) == u"Facts" ? QStringList{"Weitzer 2007"} : QStringList();
    };
    auto* made = new SourceForm(*m_open, newSource(m_open->debate(), {}), same, m_window.get());
    made->open();
    const auto isWarned = [made] {
        const auto labels = made->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [](const QLabel* label) { return label->isVisible() && label->text().contains("Weitzer 2007"); });
    };
    QVERIFY(!isWarned());
    QTest::keyClicks(named<QLineEdit>(*made, "Title"), "Facts");
    QVERIFY(isWarned());
    QTest::keyClicks(named<QLineEdit>(*made, "Title"), " and more");
    QVERIFY(!isWarned());
}

void SourcesPanelTest::namesAreReadAndWritten_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QJsonObject>("name");
    QTest::newRow("a person") << "Doe, Jane" << QJsonObject{{"family", "Doe"}, {"given", "Jane"}};
    QTest::newRow("with a suffix") << "King, Martin Luther, Jr."
                                   << QJsonObject{{"family", "King"}, {"given", "Martin Luther"}, {"suffix", "Jr."}};
    QTest::newRow("an institution") << "Amnesty International" << QJsonObject{{"literal", "Amnesty International"}};
}

void SourcesPanelTest::namesAreReadAndWritten()
{
    QFETCH(QString, line);
    QFETCH(QJsonObject, name);
    const QJsonArray made = namesFromLines(line + "\n\n", {}, "author");
    QCOMPARE(made, QJsonArray{name});
    QCOMPARE(namesAsLines({{"author", made}}, "author"), line);
}

QTEST_MAIN(SourcesPanelTest)
#include "sourcespaneltest.moc"

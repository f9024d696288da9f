// links: views
#include "views/trace/traceview.h"
#include "model/debate/editing/hops.h"
#include "tests/support/exampledebate.h"
#include "tests/support/memorydebate.h"
#include "views/common/selection.h"
#include "views/trace/chaindialog.h"
#include "views/trace/hopdialog.h"
#include "views/trace/tracechart.h"
#include "views/trace/worddiff.h"

#include <QBuffer>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QXmlStreamReader>
#include <QtTest>

/// The trace of a claim and the entry of hops, by key and mouse.
class TraceViewTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void showsTheTraceOfTheSelectedClaim();
    void drawsBoxesApart();
    void clickGoesToThePassage();
    void arrowsWalkAndReturnGoes();
    void tellsTheSameInWords();
    void writesSvg();
    void saysWhatBelongsHere();
    void entersAChainByKeyboard();
    void chainNeedsAStart();
    void verifiesAHop();
    void comparesTheEndsOfAHop();

private:
    static Source source(qint64 id, const char* title, int year);
    TraceChart& chart() const { return *m_view->findChild<TraceChart*>(); }
    int nodeOf(SourceId source) const;
    const Debate& debate() const { return m_open->debate(); }

    std::unique_ptr<MemoryDebate> m_open;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<TraceView> m_view;
};

static constexpr SourceId report{401}, paper{410}, letter{411};
static constexpr CitationId first{420}, second{421};

Source TraceViewTest::source(qint64 id, const char* title, int year)
{
    Source made;
    made.id = SourceId{id};
    made.csl = {{"title", title}, {"issued", QJsonObject{{"date-parts", QJsonArray{QJsonArray{year}}}}}};
    return made;
}

void TraceViewTest::init()
{
    m_open = std::make_unique<MemoryDebate>();
    (void)m_open->perform("fill",
        example::edits()
            + Edits{put(source(410, "The paper", 2007)), put(source(411, "The letter", 2003)),
                put(Citation{first, ExcerptId{402}, paper, CitationKind::Quotes, Verification::SeenAtSource}),
                put(Citation{second, paper, letter, CitationKind::Cites})});
    m_selection = std::make_unique<Selection>();
    m_view = std::make_unique<TraceView>(*m_open, *m_selection);
    m_view->resize(1000, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_selection->select(example::harm);
    QTRY_COMPARE(chart().places().boxes.size(), std::size_t(3));
}

void TraceViewTest::cleanup()
{
    m_view.reset();
}

int TraceViewTest::nodeOf(SourceId wanted) const
{
    const auto& nodes = m_view->trace().nodes;
    const auto found = std::find_if(nodes.begin(), nodes.end(), [&](const TraceNode& n) { return n.source == wanted; });
    return static_cast<int>(found - nodes.begin());
}

void TraceViewTest::showsTheTraceOfTheSelectedClaim()
{
    QCOMPARE(m_view->trace().claim, example::harm);
    QVERIFY(m_view->findChild<QLabel*>()->text().contains("1 origin"));
    m_selection->select(example::lone);
    QTRY_COMPARE(m_view->trace().claim, example::lone);
    m_selection->select(RecordId(report));
    QTest::qWait(20);
    QCOMPARE(m_view->trace().claim, example::lone);
}

void TraceViewTest::drawsBoxesApart()
{
    const auto& boxes = chart().places().boxes;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (std::size_t j = i + 1; j < boxes.size(); ++j)
            QVERIFY(!boxes[i].intersects(boxes[j]));
    }
    QVERIFY(
        boxes[static_cast<std::size_t>(nodeOf(letter))].left() < boxes[static_cast<std::size_t>(nodeOf(paper))].left());
}

void TraceViewTest::clickGoesToThePassage()
{
    QSignalSpy followed(m_view.get(), &TraceView::followed);
    const QRectF box = chart().places().boxes[static_cast<std::size_t>(nodeOf(report))];
    const QSizeF spare = (QSizeF(chart().viewport()->size()) - chart().places().size) / 2;
    const QPointF origin(std::max(0.0, spare.width()), std::clamp(spare.height(), 0.0, 24.0));
    QTest::mouseClick(chart().viewport(), Qt::LeftButton, {}, (box.center() + origin).toPoint());
    QCOMPARE(followed.count(), 1);
    QCOMPARE(followed.front().front().value<RecordId>(), RecordId(ExcerptId{402}));
}

void TraceViewTest::arrowsWalkAndReturnGoes()
{
    QSignalSpy followed(m_view.get(), &TraceView::followed);
    chart().setFocus();
    chart().choose(nodeOf(report));
    QTest::keyClick(&chart(), Qt::Key_Left);
    QCOMPARE(chart().chosen(), nodeOf(paper));
    QTest::keyClick(&chart(), Qt::Key_Left);
    QCOMPARE(chart().chosen(), nodeOf(letter));
    QTest::keyClick(&chart(), Qt::Key_Return);
    QCOMPARE(followed.count(), 1);
    QCOMPARE(followed.front().front().value<RecordId>(), RecordId(letter));
}

void TraceViewTest::tellsTheSameInWords()
{
    const auto* list = m_view->findChild<QListWidget*>();
    QStringList lines;
    for (int row = 0; row < list->count(); ++row)
        lines << list->item(row)->text();
    const QString all = lines.join(u'\n');
    QVERIFY2(all.contains("quotes") && all.contains("cites") && all.contains("origin"), qPrintable(all));
}

void TraceViewTest::writesSvg()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeSvg(buffer, m_view->findChild<TraceChart*>()->drawing(), Theme::light()));
    QXmlStreamReader xml(buffer.data());
    int texts = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        texts += xml.isStartElement() && xml.name() == QLatin1StringView("text") ? 1 : 0;
    }
    QVERIFY(!xml.hasError());
    QVERIFY(texts >= 9);
}

void TraceViewTest::saysWhatBelongsHere()
{
    m_selection->select(example::lone);
    const auto isSaid = [this](const char* words) {
        const auto labels = m_view->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [words](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    };
    QTRY_VERIFY(isSaid("Nobody is on record"));
}

void TraceViewTest::entersAChainByKeyboard()
{
    auto* dialog = new ChainDialog(*m_open, CitationEnd(letter), m_view.get());
    dialog->open();
    const auto fields = [dialog] { return dialog->findChildren<EndField*>(); };
    QCOMPARE(fields().size(), 2);
    fields()[1]->setFocus();
    QTest::keyClicks(fields()[1], "An interview");
    QTest::keyClick(fields()[1], Qt::Key_Return);
    QCOMPARE(fields().size(), 3);
    fields()[2]->setFocus();
    QTest::keyClicks(fields()[2], "A diary");
    QTest::keyClick(fields()[2], Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(debate().table<Citation>().count(), 4);
    QCOMPARE(hopsFrom(debate(), letter).size(), std::size_t(1));
    (void)m_open->undo();
    QCOMPARE(debate().table<Citation>().count(), 2);
}

void TraceViewTest::chainNeedsAStart()
{
    auto* dialog = new ChainDialog(*m_open, {}, m_view.get());
    dialog->open();
    QTest::keyClicks(dialog->findChildren<EndField*>()[1], "Something");
    dialog->accept();
    QVERIFY(dialog->isVisible());
    QCOMPARE(debate().table<Citation>().count(), 2);
    dialog->close();
}

void TraceViewTest::verifiesAHop()
{
    auto* dialog = new HopDialog(*m_open, second, Theme::light(), m_view.get());
    dialog->open();
    for (QComboBox* choice : dialog->findChildren<QComboBox*>()) {
        if (choice->accessibleName().startsWith("What came"))
            choice->setCurrentIndex(choice->findData(static_cast<int>(Verification::DeadLink)));
    }
    dialog->accept();
    QCOMPARE(debate().find(second)->verification, Verification::DeadLink);
}

void TraceViewTest::comparesTheEndsOfAHop()
{
    Excerpt copy;
    copy.id = ExcerptId{430};
    copy.document = DocumentId{400};
    copy.start = 22;
    copy.end = 46;
    copy.exact = "Harm is always reported";
    (void)m_open->perform(
        "hop", {put(copy), put(Citation{CitationId{431}, copy.id, ExcerptId{402}, CitationKind::Quotes})});
    auto* dialog = new HopDialog(*m_open, CitationId{431}, Theme::dark(), m_view.get());
    dialog->open();
    QCOMPARE(dialog->findChildren<WordDiff*>().size(), 2);
    dialog->close();
}

QTEST_MAIN(TraceViewTest)
#include "traceviewtest.moc"

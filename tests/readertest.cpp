// links: views formats
#include "model/debate/codepoints.h"
#include "model/debate/editing/structure.h"
#include "model/formats/documents/foundtext.h"
#include "tests/support/exampledebate.h"
#include "tests/support/memorydebate.h"
#include "views/common/selection.h"
#include "views/reader/findbar.h"
#include "views/reader/pdfpages.h"
#include "views/reader/readerpanel.h"

#include <QBuffer>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QtTest>

#include <ctime>
#include <sys/resource.h>

namespace {

constexpr DocumentId letter{410};
constexpr ExcerptId wide{411}, narrow{412}, lonely{413};

QString letterText()
{
    return QStringLiteral("Decriminalising sex work could avert infections. It does so because clients come into the "
                          "open.\n\n<b>Not bold</b> & \U0001F600 smile, said the second study. Nothing else.\n");
}

Excerpt excerpt(ExcerptId id, const QString& words)
{
    const QString text = letterText();
    const auto start = static_cast<int>(codePointOfUnit(text, text.indexOf(words)));
    return {id, letter, start, start + static_cast<int>(codePointCount(words)), words};
}

Statement statement(qint64 id, ClaimId claim, ExcerptId excerpt)
{
    Statement said;
    said.id = StatementId{id};
    said.claim = claim;
    said.excerpt = excerpt;
    return said;
}

}

/// The reader, by key and mouse: where things are in a text, what is marked there, and the ways to and from the map.
class ReaderTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void placesAreKept_data();
    void placesAreKept();
    void longLinesAreBroken();
    void overlappingQuotationsHaveLanesOfTheirOwn();
    void showsMarkupAsText();
    void selectsByKeyboard();
    void selectsSentences();
    void clickOnAQuotationSelectsItsClaims();
    void returnOnAQuotationSelectsItsClaims();
    void walksThroughQuotations();
    void opensAtThePassageOfAStatement();
    void findsInTheText();
    void dragsWhatIsSelected();
    void saysWhatBelongsHere();
    void marksCandidatesWhenAsked();
    void showsSpeakersBesideTheText();
    void followsTheDebate();
    void showsAndSelectsOnPages();
    void drawsNoPageOfAnySize();
    void staysSmoothWithLongTexts_data();
    void staysSmoothWithLongTexts();

private:
    QPoint placeOf(const QString& words) const;
    void select(const QString& words) const;
    ReaderText& text() const { return m_panel->text(); }

    std::unique_ptr<MemoryDebate> m_open;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<ReaderPanel> m_panel;
};

void ReaderTest::init()
{
    m_open = std::make_unique<MemoryDebate>();
    Document document;
    document.id = letter;
    document.source = SourceId{401};
    document.title = QStringLiteral("Letter");
    document.text = letterText();
    document.order = 5;
    (void)m_open->perform("fill",
        example::edits()
            + Edits{put(document), put(excerpt(wide, "Decriminalising sex work could avert infections.")),
                put(excerpt(narrow, "could avert")), put(excerpt(lonely, "said the second study")),
                put(statement(601, example::harm, wide)), put(statement(602, example::demand, narrow))});
    m_selection = std::make_unique<Selection>();
    m_panel = std::make_unique<ReaderPanel>(*m_open, *m_selection);
    m_panel->resize(700, 500);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_panel->open(letter);
}

void ReaderTest::cleanup()
{
    m_panel.reset();
}

QPoint ReaderTest::placeOf(const QString& words) const
{
    QTextCursor cursor = text().document()->find(words);
    cursor.setPosition(cursor.selectionStart() + 2);
    return text().cursorRect(cursor).center();
}

void ReaderTest::select(const QString& words) const
{
    const QTextCursor cursor = text().document()->find(words);
    text().goTo(cursor.selectionStart(), cursor.selectionEnd());
}

void ReaderTest::placesAreKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("letters") << "One two";
    QTest::newRow("beyond the first plane") << "a\U0001F600b\U0001F600\U0001F600c";
    QTest::newRow("both line ends") << "one\r\ntwo\rthree\nfour";
    QTest::newRow("what an editor takes for structure")
        << QString("a") + QChar(0xfdd0) + QChar(0xfffc) + QChar(0) + "b";
    QTest::newRow("a lone surrogate") << QString("a") + QChar(0xd800) + "b";
    QTest::newRow("one long line") << QString("word \U0001F600 ").repeated(5000);
    QTest::newRow("one long word") << QString("\U0001F600").repeated(20000);
}

void ReaderTest::placesAreKept()
{
    QFETCH(QString, text);
    const ShownText shown(text);
    const auto count = static_cast<int>(codePointCount(text));
    for (int point = 0; point <= count; ++point)
        QCOMPARE(shown.codePointAt(shown.positionOf(point)), point);
    for (int point = 0; point < count; ++point) {
        const QChar before = text[unitOfCodePoint(text, point)];
        if (before.isLetter())
            QCOMPARE(shown.text()[shown.positionOf(point)], before);
        if (count > 1000)
            point += 37; // enough, where each look is slow
    }
}

void ReaderTest::longLinesAreBroken()
{
    for (const QString& text : {QString("word ").repeated(100000), QString(100000, u'x')}) {
        for (const QString& line : ShownText(text).text().split(u'\n'))
            QVERIFY(line.size() <= ShownText::longestLine);
    }
}

void ReaderTest::overlappingQuotationsHaveLanesOfTheirOwn()
{
    const PassageMarks& marks = text().marks().passages;
    QVERIFY(marks.find(wide)->lane != marks.find(narrow)->lane);
    QCOMPARE(marks.find(lonely)->lane, 0);
    const int inside = marks.find(narrow)->start;
    QCOMPARE(marks.at(inside), (std::vector{narrow, wide}));
    QCOMPARE(marks.at(marks.find(wide)->end), std::vector<ExcerptId>());
}

void ReaderTest::showsMarkupAsText()
{
    QVERIFY(text().toPlainText().contains("<b>Not bold</b> & "));
    QCOMPARE(text().toPlainText(), letterText());
}

void ReaderTest::selectsByKeyboard()
{
    text().moveCursor(QTextCursor::Start);
    text().setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&text(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    const auto passage = m_panel->passage();
    QVERIFY(passage);
    QCOMPARE(codePointSlice(letterText(), passage->start, passage->end), QString("Decriminalising sex work"));
}

void ReaderTest::selectsSentences()
{
    text().moveCursor(QTextCursor::Start);
    const QStringList sentences{"Decriminalising sex work could avert infections.",
        "It does so because clients come into the open.", "<b>Not bold</b> & \U0001F600 smile, said the second study."};
    for (const QString& sentence : sentences) {
        text().selectSentence();
        const auto passage = m_panel->passage();
        QVERIFY(passage);
        QCOMPARE(codePointSlice(letterText(), passage->start, passage->end), sentence);
    }
}

void ReaderTest::clickOnAQuotationSelectsItsClaims()
{
    QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, placeOf("avert"));
    QCOMPARE(m_selection->all<ClaimId>(), (std::vector{example::demand, example::harm}));
    QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, placeOf("Decriminalising"));
    QCOMPARE(m_selection->all<ClaimId>(), std::vector{example::harm});
    QSignalSpy said(m_panel.get(), &ReaderPanel::message);
    QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, placeOf("second study"));
    QCOMPARE(said.count(), 1);
}

void ReaderTest::returnOnAQuotationSelectsItsClaims()
{
    select("could");
    text().setFocus();
    QTest::keyClick(&text(), Qt::Key_Return);
    QCOMPARE(m_selection->all<ClaimId>(), (std::vector{example::demand, example::harm}));
}

void ReaderTest::walksThroughQuotations()
{
    text().moveCursor(QTextCursor::Start);
    m_panel->nextQuotation();
    QCOMPARE(text().textCursor().selectedText(), QString("could avert"));
    m_panel->nextQuotation();
    QCOMPARE(text().textCursor().selectedText(), QString("said the second study"));
    m_panel->nextQuotation();
    QCOMPARE(text().textCursor().selectedText(), QString("Decriminalising sex work could avert infections."));
    m_panel->previousQuotation();
    QCOMPARE(text().textCursor().selectedText(), QString("said the second study"));
}

void ReaderTest::opensAtThePassageOfAStatement()
{
    m_selection->reveal(example::statement);
    QCOMPARE(m_panel->document(), DocumentId{400});
    QCOMPARE(text().textCursor().selectedText(), QString("Harm was reported"));
    m_selection->reveal(StatementId{602});
    QCOMPARE(m_panel->document(), letter);
    QCOMPARE(text().textCursor().selectedText(), QString("could avert"));
}

void ReaderTest::findsInTheText()
{
    text().setFocus();
    QTest::keyClick(&text(), Qt::Key_F, Qt::ControlModifier);
    auto* bar = m_panel->findChild<FindBar*>();
    auto* words = bar->findChild<QLineEdit*>();
    QVERIFY(bar->isVisible());
    QTest::keyClicks(words, "SE");
    QCOMPARE(text().textCursor().selectedText(), QString("se"));
    QCOMPARE(bar->findChild<QLabel*>()->text(),
        QString("1 of 5").replace("5", QString::number(letterText().count("se", Qt::CaseInsensitive))));
    const int first = text().textCursor().selectionStart();
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY(text().textCursor().selectionStart() > first);
    QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(text().textCursor().selectionStart(), first);
    QTest::keyClicks(words, "zzz");
    QCOMPARE(bar->findChild<QLabel*>()->text(), QString("not in this text"));
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
}

void ReaderTest::dragsWhatIsSelected()
{
    select("avert infections");
    const std::unique_ptr<QMimeData> dragged(draggedPassage(*m_panel->passage(), "avert infections"));
    QCOMPARE(passageIn(*dragged), m_panel->passage());
    QCOMPARE(dragged->text(), QString("avert infections"));
    QMimeData foreign;
    foreign.setData("application/vnd.counterpoint.passage+json", "{\"document\":\"x\",\"start\":3}");
    QVERIFY(!passageIn(foreign));
}

void ReaderTest::saysWhatBelongsHere()
{
    MemoryDebate empty;
    ReaderPanel panel(empty, *m_selection);
    panel.show();
    const auto labels = panel.findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel* label) { return label->isVisible() && label->text().contains("Drop files here"); }));
}

void ReaderTest::marksCandidatesWhenAsked()
{
    QVERIFY(text().marks().candidates.empty());
    m_panel->setCandidates([](const Document&) { return std::vector{std::pair(49, 95)}; });
    QCOMPARE(text().marks().candidates.size(), std::size_t(1));
    QCOMPARE(text().marks().candidates.front().start, 49);
    m_panel->setCandidates({});
    QVERIFY(text().marks().candidates.empty());
}

void ReaderTest::showsSpeakersBesideTheText()
{
    const int before = text().viewport()->x();
    Turn turn;
    turn.id = TurnId{450};
    turn.document = letter;
    turn.start = 0;
    turn.end = 40;
    turn.speaker = example::amnesty;
    (void)m_open->perform("turn", {put(turn)});
    QTRY_COMPARE(text().marks().turns.size(), std::size_t(1));
    QCOMPARE(text().marks().turns.front().speaker, QString("Amnesty International"));
    QTRY_VERIFY(text().viewport()->x() > before);
}

void ReaderTest::followsTheDebate()
{
    (void)m_open->perform("quote", {put(excerpt(ExcerptId{499}, "Nothing else."))});
    QTRY_VERIFY(text().marks().passages.find(ExcerptId{499}));
    (void)m_open->undo();
    QTRY_VERIFY(!text().marks().passages.find(ExcerptId{499}));
}

/// A PDF of so many pages, each with a line of its own.
static QByteArray pdf(int count)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A5));
    QPainter painter(&writer);
    QFont font = painter.font();
    font.setPointSize(14);
    for (int page = 0; page < count; ++page) {
        if (page > 0)
            writer.newPage();
        painter.setFont(font);
        painter.drawText(600, 900, QStringLiteral("Nobody counted on page %1.").arg(page + 1));
    }
    painter.end();
    return buffer.data();
}

void ReaderTest::showsAndSelectsOnPages()
{
    const QByteArray bytes = pdf(300);
    const auto read = readPdf(bytes);
    QVERIFY(read);
    Document document;
    document.id = DocumentId{480};
    document.mediaType = "application/pdf";
    document.original = bytes;
    document.text = read->text;
    document.structure = fieldOf(Structure{read->pages, {}});
    (void)m_open->perform("pdf", {put(document)});
    m_panel->open(document.id);
    QVERIFY(m_panel->canShowPages());
    m_panel->showPages(true);
    auto& pages = *qobject_cast<PdfPages*>(&m_panel->pages());
    QVERIFY(pages.isVisible());
    QCOMPARE(pages.pageCount(), 300);
    const auto start = static_cast<int>(document.text.indexOf("counted on page 7."));
    m_panel->showPassage({document.id, start, start + 7});
    QCOMPARE(m_panel->passage(), (Passage{document.id, start, start + 7}));
    pages.verticalScrollBar()->setValue(0);
    QWidget* paper = pages.viewport();
    QTest::mousePress(paper, Qt::LeftButton, {}, QPoint(20, 20));
    QTest::mouseMove(paper, QPoint(40, 40));
    QMouseEvent move(QEvent::MouseMove, QPointF(paper->width() - 20, paper->height() - 20),
        paper->mapToGlobal(QPointF(paper->width() - 20, paper->height() - 20)), Qt::NoButton, Qt::LeftButton,
        Qt::NoModifier);
    QCoreApplication::sendEvent(paper, &move);
    QTest::mouseRelease(paper, Qt::LeftButton, {}, QPoint(paper->width() - 20, paper->height() - 20));
    const auto chosen = m_panel->passage();
    QVERIFY(chosen);
    QCOMPARE(codePointSlice(document.text, chosen->start, chosen->end), QString("Nobody counted on page 1."));
    emit pages.dragged({0, 15}, {1, 6}); // from page to page
    QCOMPARE(m_panel->passage()->start, 15);
    QCOMPARE(codePointSlice(document.text, 15, m_panel->passage()->end), QString("on page 1.\n\nNobody"));
    QCOMPARE(pages.selected(), (std::vector<PageStretch>{{0, 15, 27}, {1, 0, 6}}));
    QTest::keyClick(&pages, Qt::Key_Home, Qt::ControlModifier); // and by keys
    QTest::keyClick(&pages, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&pages, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(codePointSlice(document.text, m_panel->passage()->start, m_panel->passage()->end), QString("counted"));
    m_panel->showPages(false);
    QVERIFY(text().isVisible());
}

/// A page as narrow as a hair and as long as PDF has it would take gigabytes, drawn as wide as others.
void ReaderTest::drawsNoPageOfAnySize()
{
    const QByteArray bytes = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                             "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                             "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 2 14000]>>endobj\n"
                             "trailer<</Root 1 0 R>>\n%%EOF\n";
    {
        PdfPages pages;
        pages.resize(1000, 600);
        pages.show();
        QVERIFY(pages.open(bytes));
        QCOMPARE(pages.pageCount(), 1);
        QVERIFY(pages.verticalScrollBar()->maximum() < 500'000);
        pages.grab();
    } // when its thread has ended
    rusage used = {};
    QCOMPARE(getrusage(RUSAGE_SELF, &used), 0);
    QVERIFY2(used.ru_maxrss < 1'000'000, QByteArray::number(qlonglong{used.ru_maxrss}).constData()); // kB
}

void ReaderTest::staysSmoothWithLongTexts_data()
{
    QTest::addColumn<QString>("long_text");
    const QString sentence = "Whatever was said of it, nobody has looked at where the figure came from. ";
    QTest::newRow("paragraphs of 2 MB") << QString(sentence.repeated(5) + "\n\n").repeated(5400);
    QTest::newRow("one line of 2 MB") << sentence.repeated(27000);
    QTest::newRow("one word of 2 MB") << QString(2000000, u'x');
}

/// Measured as the time this thread works, which other programs do not lengthen.
void ReaderTest::staysSmoothWithLongTexts()
{
    QFETCH(QString, long_text);
    Document document;
    document.id = DocumentId{470};
    document.text = long_text;
    (void)m_open->perform("long", {put(document)});
    const auto spent = [start = std::clock()]() mutable {
        const double milliseconds = 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        start = std::clock();
        return milliseconds;
    };
    auto measure = spent;
    m_panel->open(document.id);
    const QPixmap first = m_panel->grab();
    const double opening = measure();
    double slowest = 0;
    for (int page = 0; page < 20; ++page) {
        QTest::keyClick(&text(), Qt::Key_PageDown);
        (void)m_panel->grab();
        slowest = std::max(slowest, measure());
    }
    text().verticalScrollBar()->setValue(text().verticalScrollBar()->maximum());
    (void)m_panel->grab();
    const double end = measure();
    qInfo("opened in %.0f ms, slowest page %.0f ms, end in %.0f ms", opening, slowest, end);
    QVERIFY2(opening < 3000 && slowest < 500 && end < 500, "a text of 2 MB is too slow");
}

QTEST_MAIN(ReaderTest)
#include "readertest.moc"

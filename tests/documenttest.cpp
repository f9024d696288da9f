// links: formats
#include "model/debate/csl.h"
#include "model/debate/faults.h"
#include "model/debate/textplaces.h"
#include "model/debate/writtendate.h"
#include "model/formats/documents/characters.h"
#include "model/formats/documents/foundtext.h"
#include "model/formats/formats.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Files become documents: no character is damaged, what they show about themselves is proposed, and nothing in them
/// runs.
class DocumentTest : public QObject {
    Q_OBJECT
private slots:
    void charactersAreRead_data();
    void charactersAreRead();
    void notATextIsRefused_data();
    void notATextIsRefused();
    void dates_data();
    void dates();
    void plainTextProposes_data();
    void plainTextProposes();
    void markdownKeepsItsMarks();
    void pagesBecomeText_data();
    void pagesBecomeText();
    void pagesTellAboutThemselves();
    void mainTextIsProposed();
    void hostilePagesAreBounded_data();
    void hostilePagesAreBounded();
    void becomesADebate();
    void seedsArriveUndamaged();
};

static QByteArray utf16(const QString& text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

void DocumentTest::charactersAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("remarks");
    const QString text = u"Grüße – “ja” 😀"_s;
    QTest::newRow("UTF-8") << text.toUtf8() << text << 0;
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8() << text << 0;
    QTest::newRow("UTF-16 with a mark") << utf16(text, QStringConverter::Utf16LE, true) << text << 0;
    QTest::newRow("UTF-16, the other way round") << utf16(text, QStringConverter::Utf16BE, true) << text << 0;
    QTest::newRow("UTF-16 without a mark")
        << utf16(u"Plain words here"_s, QStringConverter::Utf16LE, false) << u"Plain words here"_s << 1;
    QTest::newRow("Windows-1252") << QByteArray("Gr\xFC\xDF"
                                                "e \x96 \x93ja\x94 \x80")
                                  << u"Grüße – “ja” €"_s << 1;
    QTest::newRow("line ends") << QByteArray("a\r\nb\rc\n\r\nd") << u"a\nb\nc\n\nd"_s << 0;
    QTest::newRow("other blanks stay") << QByteArray("a\tb\f\xC2\xA0\xE2\x80\xA8 c ") << u"a\tb\f\u00A0\u2028 c "_s
                                       << 0;
}

void DocumentTest::charactersAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(int, remarks);
    const Result<FoundText> found = readPlainText(bytes);
    QVERIFY(found);
    QCOMPARE(found->text, text);
    QCOMPARE(static_cast<int>(found->repaired.size()), remarks);
}

void DocumentTest::notATextIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("what");
    QTest::newRow("empty") << QByteArray() << u"The file is empty."_s;
    QTest::newRow("zero bytes") << QByteArray("ab\0\0\0cd", 7) << u"The file is not a text: it has zero bytes."_s;
    QTest::newRow("200 MB") << QByteArray(200 << 20, 'a') << u"The file is larger than 30 MB."_s;
    QTest::newRow("JSON") << QByteArray("{\"nodes\": []}")
                          << u"This is JSON of another program, and no text to read."_s;
}

void DocumentTest::notATextIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, what);
    const Result<FoundText> found = readPlainText(bytes);
    QVERIFY(!found);
    QCOMPARE(found.error().what, what);
    QCOMPARE(found.error().kind, Error::Kind::Input);
}

void DocumentTest::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("date");
    const auto row = [](const char* text, const char* date) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(date);
    };
    row("October 8, 2015", "2015-10-08");
    row("Thursday, October 8th, 2015 at noon", "2015-10-08");
    row("8 Oct. 2015", "2015-10-08");
    row("8. Oktober 2015", "2015-10-08");
    row("1. März 2015", "2015-03-01");
    row("2015-10-08T09:30:00Z", "2015-10-08");
    row("2015/10/8", "2015-10-08");
    row("08.10.2015", "2015-10-08");
    row("May 2015", "2015-05");
    row("08/10/2015", ""); // which is the month?
    row("February 30, 2015", "");
    row("Octopus 8, 2015", "");
    row("2015", "");
    row("8000 words", "");
}

void DocumentTest::dates()
{
    QFETCH(QString, text);
    QFETCH(QString, date);
    QCOMPARE(writtenDate(text), date);
}

void DocumentTest::plainTextProposes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("date");
    QTest::newRow("posted by nobody") << u"A title\n\nPosted by on October 8, 2015 in Updates\n"_s << u"A title"_s
                                      << QString() << u"2015-10-08"_s;
    QTest::newRow("posted by somebody") << u"A title\nPosted by Ann Lee on 8 October 2015"_s << u"A title"_s
                                        << u"Ann Lee"_s << u"2015-10-08"_s;
    QTest::newRow("lines of their own") << u"A title\n\nBy Ann Lee\nPublished: 2015-10-08\n"_s << u"A title"_s
                                        << u"Ann Lee"_s << u"2015-10-08"_s;
    QTest::newRow("German") << u"Ein Titel\nVon Ann Lee | 8. Oktober 2015\n"_s << u"Ein Titel"_s << u"Ann Lee"_s
                            << u"2015-10-08"_s;
    QTest::newRow("name and date in a line")
        << u"A title\n\nAnn van Lee | October 8, 2015\n"_s << u"A title"_s << u"Ann van Lee"_s << u"2015-10-08"_s;
    QTest::newRow("place and date") << u"A title\n\nNew York, 8 October 2015\n"_s << u"A title"_s << QString()
                                    << u"2015-10-08"_s;
    QTest::newRow("a letter's head and foot")
        << u"From: Ann Lee <ann@example.org>\nDate: 8 October 2015\nSubject: On tea\n\nTea is good.\n"_s << u"On tea"_s
        << u"Ann Lee"_s << u"2015-10-08"_s;
    QTest::newRow("a signature") << u"To the board\n\nTea is good.\n\nYours sincerely,\n\nAnn B. Lee\n"_s
                                 << u"To the board"_s << u"Ann B. Lee"_s << QString();
    QTest::newRow("no signature") << u"To the board\n\nYours Sincerely\n\n\nLeave a Reply\n"_s << u"To the board"_s
                                  << QString() << QString();
    QTest::newRow("published elsewhere first")
        << u"A title\n\nTea.\n\nThis article was first published by The Tea on 8 October 2015.\n"_s << u"A title"_s
        << QString() << u"2015-10-08"_s;
    QTest::newRow("a heading further down") << QString(
        u"On October 8 2015, "_s + u"tea was drunk. "_s.repeated(20) + u"\n\nWhy We Drink Tea\n\nTea is good."_s)
                                            << u"Why We Drink Tea"_s << QString() << QString();
    QTest::newRow("a date in a sentence")
        << u"On August 11 2015, a crucial vote was passed by the council.\nMore."_s
        << u"On August 11 2015, a crucial vote was passed by the council."_s << QString() << QString();
    QTest::newRow("no title") << QString(400, u'x') << QString() << QString() << QString();
}

void DocumentTest::plainTextProposes()
{
    QFETCH(QString, text);
    QFETCH(QString, title);
    QFETCH(QString, author);
    QFETCH(QString, date);
    const Result<FoundText> found = readPlainText(text.toUtf8());
    QVERIFY(found);
    QCOMPARE(found->title, title);
    QCOMPARE(found->authors.value(0), author);
    QCOMPARE(found->date, date);
}

void DocumentTest::markdownKeepsItsMarks()
{
    const QByteArray bytes
        = "---\ntitle: \"On *tea*\"\nauthors:\n  - Ann\n  - Bob\ndate: 2015-10\ntags: [a]\n---\n\n# Tea\n\n"
          "It is **good**.\n\n---\n";
    const Result<FoundText> found = readMarkdown(bytes);
    QVERIFY(found);
    QCOMPARE(found->text, u"# Tea\n\nIt is **good**.\n\n---\n"_s);
    QCOMPARE(found->title, u"On *tea*"_s);
    QCOMPARE(found->authors, (QStringList{u"Ann"_s, u"Bob"_s}));
    QCOMPARE(found->date, u"2015-10"_s);
    const Result<FoundText> bare = readMarkdown("---\nno end of it\n\n## Tea ##\n");
    QVERIFY(bare);
    QVERIFY(bare->text.startsWith(u"---\n"_s));
    QCOMPARE(bare->title, u"Tea"_s);
}

void DocumentTest::pagesBecomeText_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* body, const char* text) {
        QTest::newRow(name) << QByteArray("<!DOCTYPE html><html><body>") + body + "</body></html>"
                            << QString::fromUtf8(text);
    };
    row("blocks", "<p>One  two\n three</p><p>Four", "One two three\n\nFour");
    row("lines", "One<br>two<div>three</div>four", "One\ntwo\nthree\nfour");
    row("within a line", "O<b>n</b>e <i>two</i><span> three</span>", "One two three");
    row("characters", "a &amp; b &lt;c&gt; &#8220;d&#x201d; &eacute;&nbsp;f", "a & b <c> “d” é\u00A0f");
    row("no scripts", "a<script>b()</script><style>c{}</style><template>d</template><noscript>e</noscript> f", "a f");
    row("nothing hidden", "a <p hidden>b</p><span style='display : none'>c</span>d", "a d");
    row("white space that counts", "<pre>a  b\n  c</pre>d", "a  b\n  c\n\nd");
    row("tables", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a\tb\nc");
    row("lists", "<ul><li>a<li>b</ul>c", "a\nb\n\nc");
    row("nothing is fetched",
        "<img src='https://example.org/x.png' alt='x'><iframe src='file:///etc/passwd'></iframe>a", "a");
    row("malformed", "<p>a<b>b</p>c</b></div></x><p", "ab\n\nc");
}

void DocumentTest::pagesBecomeText()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, text);
    const Result<FoundText> found = readHtml(html);
    QVERIFY(found);
    QCOMPARE(found->text, text);
}

void DocumentTest::pagesTellAboutThemselves()
{
    const Result<FoundText> found = readHtml(
        "<!DOCTYPE html><!--\n Page saved with SingleFile \n url: https://example.org/a?x \n saved date: Fri Nov 20 2026 "
        "10:11:12 GMT+0100 (CET)\n--><html lang=\"en-GB\"><head><title>Site: Tea</title><meta property=\"og:title\" "
        "content=\"Tea\"><meta name=\"author\" content=\"Ann Lee\"><link rel=canonical href=\"https://example.org/tea\">"
        "<script type=\"application/ld+json\">{\"@graph\": [{\"@type\": \"NewsArticle\", \"datePublished\": "
        "\"2015-10-08T09:00:00Z\", \"author\": [{\"name\": \"Ann Lee\"}, {\"name\": \"Bob\"}], \"publisher\": {\"name\": "
        "\"The Paper\"}}]}</script></head><body><h1>Tea!</h1><p>It is good.</body></html>");
    QVERIFY(found);
    QCOMPARE(found->title, u"Tea"_s);
    QCOMPARE(found->authors, (QStringList{u"Ann Lee"_s, u"Bob"_s}));
    QCOMPARE(found->date, u"2015-10-08"_s);
    QCOMPARE(found->captured, u"2026-11-20"_s);
    QCOMPARE(found->address, u"https://example.org/tea"_s);
    QCOMPARE(found->language, u"en-GB"_s);
    QCOMPARE(found->site, u"The Paper"_s);
}

void DocumentTest::mainTextIsProposed()
{
    const Result<FoundText> found = readHtml(
        "<html><body><nav>Home 😀</nav><main><p>Words.</p><aside>Read on</aside><p>More.</main><footer>Imprint"
        "</footer></body></html>");
    QVERIFY(found);
    QStringList furniture;
    const TextPlaces places(found->text);
    for (const Stretch& one : found->furniture)
        furniture += places.slice(one.start, one.end).toString().simplified();
    QCOMPARE(furniture, (QStringList{u"Home 😀"_s, u"Read on"_s, u"Imprint"_s}));
    QVERIFY(found->text.contains(u"Words."_s) && found->text.contains(u"Imprint"_s));
}

void DocumentTest::hostilePagesAreBounded_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<bool>("isRead");
    const QByteArray end = "The end.";
    QTest::newRow("100,000 deep") << QByteArray("<div>").repeated(100'000) + end << true;
    QTest::newRow("100,000 of bold") << QByteArray("<b>").repeated(100'000) + end << true;
    QTest::newRow("100,000 tables") << QByteArray("<table><td>").repeated(100'000) + end << true;
    QTest::newRow("100,000 templates") << end + QByteArray("<template>").repeated(100'000) << true;
    QTest::newRow("many attributes") << "<p " + QByteArray("a=1 ").repeated(1'000'000) + ">" + end << true;
    QTest::newRow("two million tags") << QByteArray("<br>").repeated(2'000'000) + end << true;
    QTest::newRow("many paragraphs") << QByteArray("<p>word").repeated(200'000) + end << true;
    QTest::newRow("comments without end") << end + QByteArray("<!-- ").repeated(1'000'000) << true;
    QTest::newRow("scripts without end") << end + QByteArray("<script>").repeated(1'000'000) << true;
    QTest::newRow("open tags") << end + QByteArray("<").repeated(5'000'000) << true;
    QTest::newRow("200 MB") << QByteArray(200 << 20, ' ') + end << false;
    QTest::newRow("no words") << QByteArray("<html><script>x</script>") << false;
}

void DocumentTest::hostilePagesAreBounded()
{
    QFETCH(QByteArray, html);
    QFETCH(bool, isRead);
    QElapsedTimer timer;
    timer.start();
    const Result<FoundText> found = readHtml("<html>" + html);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(bool(found), isRead);
    if (isRead)
        QVERIFY(found->text.contains(u"The end."_s));
}

void DocumentTest::becomesADebate()
{
    const QByteArray bytes = "A title\n\nBy Ann Lee\nOctober 8, 2015\n\nWords.";
    const Result<Imported> imported = formatCalled(u"text"_s)->read(bytes, {});
    QVERIFY(imported);
    const Document& document = imported->debate.table<Document>().all().front();
    QCOMPARE(document.original, bytes);
    QCOMPARE(document.sha256.toLatin1(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const QJsonObject& csl = imported->debate.find(document.source)->csl;
    QCOMPARE(csl::title(csl), u"A title"_s);
    QCOMPARE(csl::issued(csl), u"2015-10-08"_s);
    QCOMPARE(csl::authorNames(csl), QStringList{u"Ann Lee"_s});
    QVERIFY(formatCalled(u"text"_s)->read(bytes, {})->debate == imported->debate); // the same file, the same debate
    Debate untitled = formatCalled(u"text"_s)->read(QByteArray(300, 'x'), {})->debate;
    callAfterFile(untitled, u"/tmp/my notes.txt"_s);
    QCOMPARE(untitled.table<Document>().all().front().title, u"my notes"_s);
}

void DocumentTest::seedsArriveUndamaged()
{
    const QDir seeds(QStringLiteral(SOURCE_FOLDER "/../shared/seeds"));
    const QStringList files = seeds.entryList({u"*.txt"_s});
    if (files.size() != 5)
        QSKIP("the five seeds are not here");
    QStringList dates;
    for (const QString& name : files) {
        QFile file(seeds.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const Result<FoundText> found = readPlainText(bytes);
        QVERIFY(found);
        QCOMPARE(found->text.toUtf8(), QByteArray(bytes).replace("\r\n", "\n"));
        QVERIFY(found->repaired.empty());
        dates += found->date;
    }
    QCOMPARE(dates, (QStringList{u"2015-10-08"_s, {}, {}, {}, {}}));
}

QTEST_GUILESS_MAIN(DocumentTest)
#include "documenttest.moc"

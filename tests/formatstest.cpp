// links: formats
#include "model/formats/formats.h"
#include "model/formats/jsonwriter.h"
#include "tests/support/fulldebate.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Formats are told by what is in a file, then by its name.
class FormatsTest : public QObject {
    Q_OBJECT
private slots:
    void areDistinct();
    void areToldByContent_data();
    void areToldByContent();
    void areToldBySuffix_data();
    void areToldBySuffix();
    void recogniseWhatTheyWrite();
    void foreignFilesHaveNames_data();
    void foreignFilesHaveNames();
    void exportsSayWhatStaysBehind_data();
    void exportsSayWhatStaysBehind();
    void exportsSayWhatNothingLeadsTo_data();
    void exportsSayWhatNothingLeadsTo();
    void remarksNameTheirRecord();
    void eachHasAPageInHelp();
    void pagesOfHelpLeadToPages();
};

void FormatsTest::areDistinct()
{
    QStringList keys;
    QStringList suffixes;
    for (const Format& format : formats()) {
        keys += format.key;
        suffixes += format.suffixes;
        QVERIFY(!format.name.isEmpty() && !format.mediaType.isEmpty() && !format.suffixes.isEmpty());
        QCOMPARE(formatCalled(format.key), &format);
    }
    QCOMPARE(keys.removeDuplicates(), 0);
    QCOMPARE(suffixes.removeDuplicates(), 0);
}

static QString keyOf(const Format* format)
{
    return format ? format->key : QString();
}

void FormatsTest::areToldByContent_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QString>("key");
    QTest::newRow("native JSON") << QByteArray(R"({"format": "counterpoint", "version": 1})") << u"json"_s;
    QTest::newRow("native JSON, keys in another order")
        << QByteArray("\xef\xbb\xbf\n{ \"version\" : 1,\n \"format\" : \"counterpoint\" }") << u"json"_s;
    QTest::newRow("native JSON in UTF-16")
        << QByteArray(QStringEncoder(QStringConverter::Utf16LE)(u"{\"format\": \"counterpoint\"}"_s)) << u"json"_s;
    QTest::newRow("other JSON") << QByteArray(R"({"nodes": [], "edges": []})") << QString();
    QTest::newRow("a database") << QByteArray("SQLite format 3\0\x10", 17) << u"debate"_s;
    QTest::newRow("DOT") << QByteArray("digraph {a -> b}") << u"dot"_s;
    QTest::newRow("DOT with a comment before") << QByteArray("// made by hand\nstrict graph g {\n}") << u"dot"_s;
    QTest::newRow("GraphML") << QByteArray("<?xml version=\"1.0\"?>\n<!-- x -->\n<graphml>") << u"graphml"_s;
    QTest::newRow("GraphML with a DTD") << QByteArray("<!DOCTYPE graphml SYSTEM \"graphml.dtd\"><graphml>")
                                        << u"graphml"_s;
    QTest::newRow(".af") << QByteArray("# a comment\np af 3\n1 2\n") << u"af"_s;
    QTest::newRow(".apx") << QByteArray("% a comment\narg(a).\natt(a,a).") << u"apx"_s;
    QTest::newRow(".tgf") << QByteArray("a\nb some words\n#\na b") << u"tgf"_s;
    QTest::newRow("a heading without words") << QByteArray("Title\n#\nSome text.") << QString();
    QTest::newRow("a text on functions") << QByteArray("arg(z) is the angle of z.") << QString();
    QTest::newRow("an essay on graphs") << QByteArray("graph theory is a field") << QString();
    QTest::newRow("SVG") << QByteArray("<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\">")
                         << u"svg"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.4\n") << u"pdf"_s;
    QTest::newRow("BibLaTeX") << QByteArray("Made by hand\n\n@Article{weitzer2007,\n  title = {X}\n}") << u"biblatex"_s;
    QTest::newRow("BibTeX with parentheses") << QByteArray("@book(weitzer2007, title = \"X\")") << u"biblatex"_s;
    QTest::newRow("a letter that names somebody") << QByteArray("Dear @anna {and} others,") << QString();
    QTest::newRow("RIS") << QByteArray("\xef\xbb\xbfTY  - JOUR\r\nER  - ") << u"ris"_s;
    QTest::newRow("CSL-JSON") << QByteArray(R"([{"id": "x", "type": "article-journal"}])") << u"csl-json"_s;
    QTest::newRow("CSL-JSON without a type") << QByteArray(R"([{"id": "x", "title": "One"}])") << u"csl-json"_s;
    QTest::newRow("Zotero's own JSON") << QByteArray(R"({"config": {}, "items": [{"itemType": "book"}]})")
                                       << u"csl-json"_s;
    QTest::newRow("JSON with another type") << QByteArray(R"([{"id": "x", "type": "Feature"}])") << QString();
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n") << u"png"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("NUL bytes") << QByteArray(4096, '\0') << QString();
    QTest::newRow("spaces without end") << QByteArray(4096, ' ') << QString();
    QTest::newRow("braces without end") << QByteArray(4096, '{') << QString();
    QTest::newRow("comments without end") << QByteArray("//\n").repeated(1365) << QString();
}

void FormatsTest::areToldByContent()
{
    QFETCH(QByteArray, start);
    QFETCH(QString, key);
    QCOMPARE(keyOf(formatOfContent(start)), key);
}

void FormatsTest::areToldBySuffix_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::newRow("plain") << u"map.svg"_s << u"svg"_s;
    QTest::newRow("large letters") << u"/tmp/MAP.PNG"_s << u"png"_s;
    QTest::newRow("a second suffix") << u"map.gv"_s << u"dot"_s;
    QTest::newRow("a dot in the folder") << u"/tmp/a.svg/map"_s << QString();
    QTest::newRow("a suffix of two parts") << u"refs.csl.json"_s << u"csl-json"_s;
    QTest::newRow("its second part alone") << u"refs.json"_s << u"json"_s;
    QTest::newRow("none") << u"map"_s << QString();
    QTest::newRow("unknown") << u"map.xyz"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void FormatsTest::areToldBySuffix()
{
    QFETCH(QString, name);
    QFETCH(QString, key);
    QCOMPARE(keyOf(formatOfSuffix(name)), key);
}

void FormatsTest::recogniseWhatTheyWrite()
{
    for (const Format& format : formats()) {
        if (!format.write)
            continue;
        const Format* found = formatOfContent(format.write(fullDebate()).bytes.left(4096));
        QVERIFY2(found && found->read == format.read, qPrintable(format.key)); // BibTeX is read as BibLaTeX
    }
}

void FormatsTest::foreignFilesHaveNames_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QString>("name");
    QTest::newRow("an office document") << QByteArray("PK\x03\x04") << u"a ZIP archive, such as an office document"_s;
    QTest::newRow("XML") << QByteArray("\xef\xbb\xbf<?xml version='1.0'?>") << u"an XML document"_s;
    QTest::newRow("JSON") << QByteArray(" {\"a\": 1}") << u"JSON of another program"_s;
    QTest::newRow("a text") << QByteArray("Dear all,") << QString();
}

void FormatsTest::foreignFilesHaveNames()
{
    QFETCH(QByteArray, start);
    QFETCH(QString, name);
    QCOMPARE(nameOfForeign(start), name);
}

void FormatsTest::exportsSayWhatStaysBehind_data()
{
    QTest::addColumn<QString>("key");
    for (const Format& format : formats()) {
        if ((format.write || format.writeParts) && format.key != u"json")
            QTest::newRow(qPrintable(format.key)) << format.key;
    }
}

void FormatsTest::exportsSayWhatStaysBehind()
{
    QFETCH(QString, key);
    const Format& format = *formatCalled(key);
    const Report report = (format.write ? format.write : format.writeParts)(fullDebate()).report;
    QVERIFY(!report.lost.empty());
}

void FormatsTest::exportsSayWhatNothingLeadsTo_data()
{
    QTest::addColumn<QString>("key");
    for (const char* key : {"event-list", "quotations", "web-annotation"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

/// Claims without a quotation have no row, sources and texts without one neither.
void FormatsTest::exportsSayWhatNothingLeadsTo()
{
    QFETCH(QString, key);
    Debate debate = fullDebate();
    Claim claim;
    claim.id = ClaimId{777'001};
    claim.text = u"Nobody said it."_s;
    Source source;
    source.id = SourceId{777'002};
    debate.apply({put(claim), put(source)});
    const std::vector<Remark> lost = formatCalled(key)->write(debate).report.lost;
    for (const QString& list : {u"claims"_s, u"sources"_s}) {
        QVERIFY(std::ranges::any_of(lost, [&](const Remark& remark) {
            return remark.what.startsWith(u"Nothing that was written"_s) && remark.what.contains(list);
        }));
    }
    QVERIFY(std::ranges::any_of(lost, [](const Remark& remark) { return remark.about.kind == Kind::Issue; }));
}

void FormatsTest::remarksNameTheirRecord()
{
    Report report;
    report.lost = {{u"line 3"_s, u"It is lost."_s}, {{}, u"It is lost."_s, ClaimId{7}}};
    QByteArray bytes;
    JsonWriter json(bytes);
    json.beginObject();
    writeReportMembers(json, report);
    json.endObject();
    const QJsonArray lost = QJsonDocument::fromJson(bytes)[u"lost"_s].toArray();
    QCOMPARE(lost[0], QJsonValue(QJsonObject{{u"place"_s, u"line 3"_s}, {u"what"_s, u"It is lost."_s}}));
    QCOMPARE(lost[1],
        QJsonValue(QJsonObject{{u"what"_s, u"It is lost."_s}, {u"about"_s, QJsonObject{{u"claim"_s, u"7"_s}}}}));
}

static QString helpPage(const QString& name)
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/resources/help/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

static QStringList pagesNamedIn(const QString& text)
{
    static const QRegularExpression link(u"\\]\\(([a-z-]+\\.md)\\)"_s);
    QStringList names;
    for (auto found = link.globalMatch(text); found.hasNext();)
        names += found.next().captured(1);
    return names;
}

/// In the list of formats that begins with a page's link and names the files.
void FormatsTest::eachHasAPageInHelp()
{
    const QStringList rows = helpPage(u"exchange.md"_s).split(u'\n').filter(QRegularExpression(u"^\\| \\["_s));
    for (const Format& format : formats()) {
        const QString suffix = u"`."_s + format.suffixes.front() + u'`';
        const auto row = std::ranges::find_if(rows, [&](const QString& one) { return one.contains(suffix); });
        QVERIFY2(row != rows.end(), qPrintable(format.key));
        QVERIFY2(!helpPage(pagesNamedIn(*row).value(0)).isEmpty(), qPrintable(*row));
    }
}

void FormatsTest::pagesOfHelpLeadToPages()
{
    QSet<QString> reached{u"contents.md"_s};
    QStringList open = reached.values();
    while (!open.isEmpty()) {
        const QString page = open.takeFirst();
        QVERIFY2(!helpPage(page).isEmpty(), qPrintable(page));
        for (const QString& next : pagesNamedIn(helpPage(page))) {
            if (!reached.contains(next))
                open += next;
            reached.insert(next);
        }
    }
    QCOMPARE(reached.size(), QDir(QStringLiteral(SOURCE_FOLDER "/resources/help")).entryList({u"*.md"_s}).size());
}

QTEST_APPLESS_MAIN(FormatsTest)
#include "formatstest.moc"

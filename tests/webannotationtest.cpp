// links: debate formats
#include "model/formats/webannotation.h"
#include "model/debate/codepoints.h"
#include "model/debate/faults.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Annotations of the W3C, in and out.
class WebAnnotationTest : public QObject {
    Q_OBJECT
private slots:
    void refuses_data();
    void refuses();
    void readsQuotations();
    void readsPagesAndCollections();
    void tellsWhatItPassesOver_data();
    void tellsWhatItPassesOver();
    void keepsAnnotationsApart_data();
    void keepsAnnotationsApart();
    void keepsIdentifiers();
    void readsWhatItWrites();
    void settlesInTextsThatAreThere_data();
    void settlesInTextsThatAreThere();
    void settlesInTheTextThatHasTheWords();
    void writesPlacesInTheSourceAlone_data();
    void writesPlacesInTheSourceAlone();
    void agreesWithTheExamplesOfTheGroup();
};

static QByteArray annotation(const QByteArray& members)
{
    return R"({"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", )" + members + "}";
}

void WebAnnotationTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const QByteArray& text, const char* place) {
        QTest::newRow(name) << text << QString::fromUtf8(place);
    };
    const QByteArray target = R"("target": "http://a.example/")";
    row("nothing", "", "");
    row("no JSON", annotation(target + ","), "line 1");
    row("no context", R"({"type": "Annotation", "target": "http://a.example/"})", "@context");
    row("another context", R"({"@context": ["x:y"], "type": "Annotation", "target": "http://a.example/"})", "@context");
    row("no type", R"({"@context": "http://www.w3.org/ns/anno.jsonld", "target": "http://a.example/"})", "type");
    row("no target", annotation(R"("body": "http://b.example/")"), "target");
    row("a number as target", annotation(R"("target": 9)"), "target");
    row("words as target", annotation(R"("target": "not an address")"), "target");
    row("two ids", annotation(R"("id": ["x:1", "x:2"], )" + target), "id");
    row("words as time", annotation(R"("created": "yesterday", )" + target), "created");
    row("two times", annotation(R"("created": ["2015-01-28T12:00:00Z", "2015-01-28T12:00:01Z"], )" + target),
        "created");
    row("words as origin", annotation(R"("via": "not an address", )" + target), "via");
    row("a part of nothing", annotation(R"("target": {"type": "SpecificResource"})"), "source");
    row("a selector of nothing", annotation(R"("target": {"selector": {"type": "TextQuoteSelector", "exact": "x"}})"),
        "source");
    row("a quotation without words",
        annotation(R"("target": {"source": "x:y", "selector": {"type": "TextQuoteSelector"}})"), "exact");
    row("a quotation with two wordings",
        annotation(R"("target": {"source": "x:y", "selector": {"type": "TextQuoteSelector", "exact": ["a", "b"]}})"),
        "exact");
    row("a position with no end",
        annotation(R"("target": {"source": "x:y", "selector": {"type": "TextPositionSelector", "start": 1}})"),
        "selector");
    row("a position that ends before it starts",
        annotation(
            R"("target": {"source": "x:y", "selector": {"type": "TextPositionSelector", "start": 5, "end": 1}})"),
        "selector");
    row("half a position",
        annotation(
            R"("target": {"source": "x:y", "selector": {"type": "TextPositionSelector", "start": 0.5, "end": 1}})"),
        "selector");
    row("a number as body", annotation(R"("body": 3, )" + target), "body");
    row("a body and a body value", annotation(R"("body": "x:y", "bodyValue": "z", )" + target), "bodyValue");
}

void WebAnnotationTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    const Result<Imported> read = readWebAnnotations(text);
    QVERIFY(!read);
    QVERIFY2(read.error().text().contains(place), qPrintable(read.error().text()));
}

void WebAnnotationTest::readsQuotations()
{
    const Result<Imported> read = readWebAnnotations(annotation(
        R"("bodyValue": "Doubtful.", "target": {"source": "http://a.example/", "state": {"type": "TimeState",
        "cached": "http://archive.example/1", "sourceDate": "2015-07-20T13:30:00Z"}, "selector": [{"type":
        "TextQuoteSelector", "exact": "up to 46 percent", "prefix": "😀 averting ", "suffix": " of new"},
        {"type": "TextPositionSelector", "start": 3317, "end": 3333}, {"type": "XPathSelector", "value": "/p"}]})"));
    QVERIFY(read);
    const Debate& debate = read->debate;
    QVERIFY(faults(debate).empty());
    QCOMPARE(debate.table<Excerpt>().count(), 1);
    const Excerpt& excerpt = debate.table<Excerpt>().all().front();
    QCOMPARE(excerpt.exact, u"up to 46 percent"_s);
    QCOMPARE(excerpt.start, 11);
    QCOMPARE(excerpt.end, 27);
    QCOMPARE(excerpt.note, u"Doubtful."_s);
    const Source& source = debate.table<Source>().all().front();
    QCOMPARE(source.archived, u"http://archive.example/1"_s);
    QCOMPARE(source.captured, u"2015-07-20"_s);
    QCOMPARE(read->report.lost.size(), std::size_t(2));
    QVERIFY(read->report.lost[0].what.contains(u"XPathSelector"_s));
    QVERIFY(read->report.lost[1].what.contains(u"Times of day"_s));
}

void WebAnnotationTest::readsPagesAndCollections()
{
    const QByteArray item = R"({"type": "Annotation", "target": "http://a.example/"})";
    const QByteArray page = R"({"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": [)"
        + item + "," + item + "]}";
    const QByteArray collection
        = R"({"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationCollection", "first": {"items": [)"
        + item + "]}}";
    for (const QByteArray& text : {page, collection}) {
        QVERIFY(looksLikeWebAnnotation(text));
        const Result<Imported> read = readWebAnnotations(text);
        QVERIFY(read);
        QCOMPARE(read->debate.table<Source>().count(), 1);
    }
    const Result<Imported> list = readWebAnnotations("[" + item + "]");
    QVERIFY(!list);
    QVERIFY2(list.error().text().contains(u"AnnotationPage"_s), qPrintable(list.error().text()));
    QByteArray notThere = collection;
    notThere.replace("http://a.example/", "no");
    const Result<Imported> refusedFirst = readWebAnnotations(notThere);
    QVERIFY2(refusedFirst.error().text().contains(u"first.items[0].target"_s), qPrintable(refusedFirst.error().text()));
    QByteArray first = page;
    first.replace("\"items\"", "\"next\": \"http://a.example/2\", \"items\"");
    QCOMPARE(readWebAnnotations(first)->report.lost.size(), std::size_t(1)); // a page that nobody fetches
    QByteArray broken = page;
    broken.replace(broken.lastIndexOf("http://a.example/"), 17, "no");
    const Result<Imported> refused = readWebAnnotations(broken);
    QVERIFY(!refused);
    QVERIFY2(refused.error().text().contains(u"items[1].target"_s), qPrintable(refused.error().text()));
}

/// A debate with a text of its own, and one quotation with characters beyond the Basic Multilingual Plane before it.
static Debate annotated(const QString& url)
{
    Debate debate;
    Source source{SourceId{1}};
    source.csl = {{u"type"_s, u"webpage"_s}, {u"title"_s, u"Page"_s}, {u"URL"_s, url}};
    Document document{DocumentId{2}, source.id};
    document.text = u"😀😀 First the law was read. Then the law was read again, and again."_s;
    Excerpt excerpt{ExcerptId{3}, document.id, 3, 26, u"First the law was read."_s};
    excerpt.note = u"A note."_s;
    debate.apply({put(source), put(document), put(excerpt)});
    return debate;
}

void WebAnnotationTest::tellsWhatItPassesOver_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QStringList>("lost");
    const auto row = [](const char* name, const QByteArray& members, const QStringList& lost) {
        QTest::newRow(name) << members << lost;
    };
    const QByteArray target
        = R"(, "target": {"source": "x:y", "selector": {"type": "TextQuoteSelector", "exact": "x"}})";
    row("nothing",
        R"("body": {"type": "TextualBody", "value": "a", "format": "text/plain", "purpose": "commenting"})" + target,
        {});
    row("its own id", R"("id": "http://a.example/1")" + target, {});
    row("who and when", R"("creator": {"name": "Ann"}, "created": "2015-01-01T00:00:00Z")" + target,
        {u"created"_s, u"creator"_s});
    row("why", R"("motivation": "questioning", "rights": "x:z")" + target, {u"motivation"_s, u"rights"_s});
    row("a tag", R"("body": {"type": "TextualBody", "value": "a", "purpose": "tagging"})" + target,
        {u"body.purpose"_s});
    row("a language and a markup",
        R"("body": {"type": "TextualBody", "value": "a", "language": "en", "format": "text/html"})" + target,
        {u"body.format"_s, u"body.language"_s});
    row("a body from elsewhere", R"("body": {"id": "x:b", "type": "Video"})" + target, {u"body.type"_s});
    row("a scope", R"("target": {"source": "x:y", "scope": "x:z", "selector": {"type": "TextQuoteSelector",
        "exact": "x", "refinedBy": {}}})",
        {u"target.scope"_s, u"target.selector.refinedBy"_s});
    row("of a source", R"("target": {"source": {"id": "x:y", "type": "Text", "language": "en"}})",
        {u"target.source.language"_s, u"target.source.type"_s});
    row("the id of one without a quotation", R"("id": "http://a.example/1", "target": "x:y")", {u"id"_s});
    row("a position in a list", R"("target": {"source": "x:y", "selector": [{"type": "TextPositionSelector",
        "start": 1, "end": 2}]})",
        {u"A position"_s});
    row("another state", R"("target": {"source": "x:y", "state": {"type": "TimeState", "cached": "x",
        "sourceDateStart": "2015-01-01T00:00:00Z"}})",
        {u"The state"_s, u"target.state.sourceDateStart"_s});
    row("parts", R"("target": {"type": "List", "items": [{"source": "x:y", "scope": "x:z"}, {"source": "no"}]})",
        {u"How the things"_s, u"target.items"_s, u"target.scope"_s});
}

void WebAnnotationTest::tellsWhatItPassesOver()
{
    QFETCH(QByteArray, members);
    QFETCH(QStringList, lost);
    const Result<Imported> read = readWebAnnotations(annotation(members));
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    const std::vector<Remark>& remarks = read->report.lost;
    QStringList told;
    for (const Remark& remark : remarks)
        told += remark.what;
    QVERIFY2(qsizetype(remarks.size()) == lost.size(), qPrintable(told.join(u'|')));
    for (qsizetype i = 0; i < lost.size(); ++i)
        QVERIFY2(told[i].contains(lost[i]), qPrintable(told.join(u'|')));
}

/// Two annotations of the same words with the same note.
static QByteArray twice(const QByteArray& one, const QByteArray& other)
{
    const QByteArray rest = R"("type": "Annotation", "bodyValue": "I agree", "target": {"source":
        "https://example.org/page", "selector": {"type": "TextQuoteSelector", "exact": "read again"}}})";
    return R"({"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": [{)" + one + rest
        + ", {" + other + rest + "]}";
}

void WebAnnotationTest::keepsAnnotationsApart_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<int>("count");
    const QByteArray first = R"("id": "x:1", )";
    QTest::newRow("of two ids") << first << QByteArray(R"("id": "x:2", )") << 2;
    QTest::newRow("of one id") << first << first << 1;
    QTest::newRow("without ids") << QByteArray() << QByteArray() << 1;
}

void WebAnnotationTest::keepsAnnotationsApart()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    QFETCH(int, count);
    const Result<Imported> read = readWebAnnotations(twice(one, other));
    QVERIFY(read);
    QCOMPARE(read->debate.table<Excerpt>().count(), count);
    QCOMPARE(read->report.repaired.size(), std::size_t(2 - count));
    Debate receiver = annotated(u"https://example.org/page"_s);
    for (int time = 0; time < 2; ++time) { // the second time all are there
        const Imported fitted = settled(receiver, *read);
        QCOMPARE(fitted.debate.table<Excerpt>().count(), time == 0 ? count : 0);
        for (const Excerpt& excerpt : fitted.debate.table<Excerpt>().all())
            receiver.apply({put(excerpt)});
    }
}

void WebAnnotationTest::keepsIdentifiers()
{
    Debate receiver = annotated(u"https://example.org/page"_s);
    const Imported read = *readWebAnnotations(twice(R"("id": "http://a.example/1", )", R"("id": "x:2", )"));
    Excerpt own = settled(receiver, read).debate.table<Excerpt>().all().front();
    own.external.clear();
    receiver.apply({put(own)});
    const Imported fitted = settled(receiver, read); // ours gets the first one's
    QCOMPARE(fitted.debate.table<Excerpt>().count(), 2);
    QCOMPARE(fitted.debate.find(own.id)->external, u"http://a.example/1"_s);
    for (const Excerpt& excerpt : fitted.debate.table<Excerpt>().all())
        receiver.apply({put(excerpt)});
    const Exported exported = writeWebAnnotations(receiver);
    for (const char* id : {"\"http://a.example/1\"", "\"x:2\"", "\"urn:x-counterpoint:excerpt:3\""})
        QVERIFY(exported.bytes.contains(id));
    const auto isOfIdentifiers = [](const Remark& remark) { return remark.place == u"excerpts.external"; };
    QVERIFY(std::ranges::none_of(exported.report.lost, isOfIdentifiers));
    own.external = u"no address"_s;
    receiver.apply({put(own)});
    QVERIFY(std::ranges::any_of(writeWebAnnotations(receiver).report.lost, isOfIdentifiers));
}

void WebAnnotationTest::readsWhatItWrites()
{
    for (const QString& url : {u"https://example.org/page"_s, QString()}) {
        const Debate debate = annotated(url);
        const Exported exported = writeWebAnnotations(debate);
        QVERIFY(exported.bytes.contains("\"start\": 3") && exported.bytes.contains("\"end\": 26"));
        const Result<Imported> read = readWebAnnotations(exported.bytes);
        QVERIFY(read);
        QCOMPARE(read->debate.table<Excerpt>().all().front().exact, u"First the law was read."_s);
        Debate again = debate;
        Edits edits;
        const Imported settledThere = settled(debate, *read);
        forEachKind([&]<class R>() {
            for (const R& record : settledThere.debate.table<R>().all())
                edits.push_back(put(record));
        });
        again.apply(edits);
        QVERIFY(again == debate);
    }
}

void WebAnnotationTest::settlesInTextsThatAreThere_data()
{
    QTest::addColumn<QByteArray>("exact");
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<int>("start");
    QTest::newRow("found once") << QByteArray("read again") << QByteArray("was ") << 44;
    QTest::newRow("found by what is before") << QByteArray("the law") << QByteArray("Then ") << 32;
    QTest::newRow("found twice") << QByteArray("the law") << QByteArray("") << -1;
    QTest::newRow("found nowhere") << QByteArray("the lore") << QByteArray("") << -1;
}

void WebAnnotationTest::settlesInTextsThatAreThere()
{
    QFETCH(QByteArray, exact);
    QFETCH(QByteArray, prefix);
    QFETCH(int, start);
    const Debate receiver = annotated(u"https://example.org/page"_s);
    const Result<Imported> read = readWebAnnotations(
        annotation(R"("target": {"source": "https://example.org/page", "selector": {"type": "TextQuoteSelector",
        "exact": ")"
            + exact + R"(", "prefix": ")" + prefix + R"("}})"));
    QVERIFY(read);
    const Imported fitted = settled(receiver, *read);
    QVERIFY(faults(fitted.debate).empty());
    const Excerpt& excerpt = fitted.debate.table<Excerpt>().all().front();
    QCOMPARE(excerpt.document == DocumentId{2}, start >= 0);
    QCOMPARE(fitted.report.repaired.empty(), start >= 0);
    if (start >= 0)
        QCOMPARE(excerpt.start, start);
}

void WebAnnotationTest::settlesInTheTextThatHasTheWords()
{
    const Debate receiver = annotated({});
    for (const auto& [prefix, isThere] :
        {std::pair("First the law was read. Then the law ", true), std::pair("the law ", false)}) {
        const Result<Imported> read = readWebAnnotations(
            annotation(R"("target": {"source": "https://example.org/other", "selector": {"type": "TextQuoteSelector",
            "exact": "was read again", "prefix": ")"
                + QByteArray(prefix) + R"("}})"));
        QVERIFY(read);
        const Imported fitted = settled(receiver, *read);
        QCOMPARE(fitted.debate.table<Excerpt>().all().front().document == DocumentId{2}, isThere);
    }
}

void WebAnnotationTest::writesPlacesInTheSourceAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<bool>("isCaptured");
    QTest::addColumn<bool>("hasPlace");
    const QString words = u"the law was read"_s;
    QTest::newRow("words alone") << words << QString() << QString() << false << false;
    QTest::newRow("with what is around them")
        << u"😀 Then the law was read again"_s << u"😀 Then "_s << u" again"_s << false << false;
    QTest::newRow("in a short text that came as a file")
        << u"😀 Then the law was read again"_s << u"😀 Then "_s << u" again"_s << true << true;
    QTest::newRow("in a text that has more")
        << u"😀 Then the law was read again"_s << u"Then "_s << u" again"_s << false << true;
    QTest::newRow("one of the quotations that make up the text")
        << u"the law was read\n\nand then"_s << QString() << QString() << true << false;
}

/// A text that was put together from quotations has no places of the source.
void WebAnnotationTest::writesPlacesInTheSourceAlone()
{
    QFETCH(QString, text);
    QFETCH(QString, prefix);
    QFETCH(QString, suffix);
    QFETCH(bool, isCaptured);
    QFETCH(bool, hasPlace);
    Debate debate;
    const Source source{SourceId{1}, {{u"URL"_s, u"https://example.org/page"_s}}};
    Document document{DocumentId{2}, source.id};
    document.text = text;
    document.sha256 = isCaptured ? QString(64, u'a') : QString();
    const auto placed = [&](qint64 id, const QString& words) {
        Excerpt excerpt{ExcerptId{id}, document.id};
        excerpt.exact = words;
        excerpt.start = static_cast<int>(codePointOfUnit(text, text.indexOf(words)));
        excerpt.end = excerpt.start + static_cast<int>(words.size());
        return excerpt;
    };
    Excerpt excerpt = placed(3, u"the law was read"_s);
    excerpt.prefix = prefix;
    excerpt.suffix = suffix;
    debate.apply({put(source), put(document), put(excerpt)});
    if (text.contains(u"and then"_s))
        debate.apply({put(placed(4, u"and then"_s))});
    const Exported exported = writeWebAnnotations(debate);
    QVERIFY(exported.bytes.contains("TextQuoteSelector"));
    QCOMPARE(exported.bytes.contains("TextPositionSelector"), hasPlace);
    QVERIFY(!exported.bytes.contains("\"the law was read\\n")); // which is around no other quotation
}

void WebAnnotationTest::agreesWithTheExamplesOfTheGroup()
{
    const QDir folder(QStringLiteral(SOURCE_FOLDER "/../shared/data/web-annotation"));
    if (!folder.exists())
        QSKIP("The examples of the Web Annotation group are not beside the sources.");
    int correct = 0;
    int incorrect = 0;
    int wrong = 0;
    for (const QString& name : folder.entryList({u"*.json"_s})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<Imported> read = readWebAnnotations(file.readAll());
        const bool isDeclaredIncorrect = name.startsWith(u"incorrect"_s);
        ++(isDeclaredIncorrect ? incorrect : correct);
        if (bool(read) == isDeclaredIncorrect || (!read && read.error().what.isEmpty())) {
            ++wrong;
            qWarning().noquote() << name << (read ? u"was read"_s : read.error().text());
        }
    }
    qInfo("Web Annotation examples: %d declared correct, %d declared incorrect, %d taken wrongly", correct, incorrect,
        wrong);
    QCOMPARE(wrong, 0);
}

QTEST_GUILESS_MAIN(WebAnnotationTest)
#include "webannotationtest.moc"

// links: debate formats
#include "model/formats/sadface/sadface.h"
#include "model/debate/codepoints.h"
#include "model/debate/faults.h"
#include "model/formats/sadface/sadfaceids.h"
#include "tests/support/outlines.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// SADFace of all versions becomes debates, and debates SADFace that reads the same again.
class SadfaceTest : public QObject {
    Q_OBJECT
private slots:
    void idsAreUuids();
    void reads_data();
    void reads();
    void tells_data();
    void tells();
    void passagesCountCodePoints();
    void whatElseItSaysIsKept();
    void nothingIsPassedOver();
    void namesOfTextsComeBack();
    void identifiersWithoutANameAreLocal();
    void everySharedFileIsRead();
    void comesBackTheSame();
    void whatIsLostIsTold();
    void refusesWhatIsNone();
    void survivesDamage();
    void canBeGivenUp();
};

namespace {

/// A file in a few characters: "a" to "m" are atoms, "+x" and "-x" inferences and conflicts, then edges "x>y".
QByteArray file(const QString& nodes, const QString& edges, const QString& spelling = u"inference"_s)
{
    QStringList all;
    for (const QString& node : nodes.split(u' ')) {
        const bool isAttack = node.startsWith(u'-');
        const QString id = node.right(1);
        const QString type = isAttack && spelling == u"inference" ? u"conflict"_s : spelling;
        const QString name = isAttack ? u"conflict"_s : u"support"_s;
        if (node.size() == 1)
            all += uR"({"id": "%1", "type": "atom", "text": "%1", "sources": [], "metadata": {}})"_s.arg(id);
        else
            all += uR"({"id": "%1", "type": "%2", "name": "%3", "metadata": {}})"_s.arg(id, type, name);
    }
    QStringList links;
    for (const QString& edge : edges.split(u' ', Qt::SkipEmptyParts))
        links += uR"({"id": "%1", "source_id": "%2", "target_id": "%3"})"_s.arg(edge, edge.left(1), edge.right(1));
    return uR"({"metadata": {"core": {"id": "f"}}, "nodes": [%1], "edges": [%2], "resources": []})"_s
        .arg(all.join(u", "_s), links.join(u", "_s))
        .toUtf8();
}

Result<Imported> read(const QByteArray& bytes)
{
    return readSadface(bytes, {});
}

QString shapeOf(const Debate& debate, InferenceId id)
{
    const Inference& one = *debate.find(id);
    QStringList premises;
    for (const Premise& premise : one.premises)
        premises += debate.find(premise.claim)->text;
    premises.sort();
    const auto* target = std::get_if<InferenceId>(&one.target);
    return premises.join(u'&') + (one.kind == InferenceKind::Attack ? u'-' : u'+')
        + (target ? u'[' + shapeOf(debate, *target) + u']' : debate.find(std::get<ClaimId>(one.target))->text);
}

QString shape(const Debate& debate)
{
    QStringList found;
    for (const Inference& one : debate.inferences().all())
        found += shapeOf(debate, one.id);
    found.sort();
    return found.join(u' ');
}

}

void SadfaceTest::idsAreUuids()
{
    for (const qint64 key :
        {Q_INT64_C(1), Q_INT64_C(0x7fffffffffffffff), Q_INT64_C(0x123456789abcdef0), keyOfName(u"x"_s)}) {
        QVERIFY(isUuid(uuidOf(key)));
        QCOMPARE(keyInUuid(uuidOf(key)), std::optional(key));
        QCOMPARE(uuidOf(key)[14], u'4');
    }
    QVERIFY(!keyInUuid(u"63707400-0000-4000-8000-00000000000g"_s));
    QVERIFY(!keyInUuid(u"ae3f0c7f-9f69-4cab-9db3-3b9c46f56e09"_s));
    QVERIFY(!keyInUuid({}));
}

void SadfaceTest::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* name, const QByteArray& bytes, const char* found) {
        QTest::newRow(name) << bytes << QString::fromLatin1(found);
    };
    row("a reason", file(u"a b +x"_s, u"b>x x>a"_s), "b+a");
    row("an objection", file(u"a b -x"_s, u"b>x x>a"_s), "b-a");
    row("schemes of version 0.2", file(u"a b -x +y"_s, u"b>x x>a a>y y>b"_s, u"scheme"_s), "a+b b-a");
    row("linked premises", file(u"a b c +x"_s, u"b>x c>x x>a"_s), "b&c+a");
    row("an undercut", file(u"a b c +x -y"_s, u"b>x x>a c>y y>x"_s), "b+a c-[b+a]");
    row("an undercut of an undercut, from above", file(u"-z -y +x a b c d"_s, u"d>z z>y c>y y>x b>x x>a"_s),
        "b+a c-[b+a] d-[c-[b+a]]");
    row("a disagreement from both", file(u"a b -x"_s, u"a>x b>x"_s), "a-b b-a");
    row("a disagreement to both", file(u"a b -x"_s, u"x>a x>b"_s), "a-b b-a");
    row("a step that bears on two", file(u"a b c +x"_s, u"c>x x>a x>b"_s), "c+a c+b");
    row("atoms without a node between", file(u"a b"_s, u"b>a"_s), "b+a");
    row("numbers as identifiers",
        R"({"nodes": [{"id": 1, "type": "atom", "text": "a"}, {"id": "649", "type": "ATOM", "text": "b"}],
            "edges": [{"id": 7, "source_id": 649, "target_id": "1"}]})",
        "b+a");
}

void SadfaceTest::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, found);
    const Result<Imported> imported = read(bytes);
    QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().what));
    QCOMPARE(shape(imported->debate), found);
    QVERIFY(faults(imported->debate).empty());
    QVERIFY(imported->report.lost.empty());
    QVERIFY(looksLikeSadface(bytes));
}

void SadfaceTest::tells_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* name, const QByteArray& bytes, const char* place, const char* found) {
        QTest::newRow(name) << bytes << QString::fromLatin1(place) << QString::fromLatin1(found);
    };
    row("no premise", file(u"a +x"_s, u"x>a"_s), "nodes[1]", "");
    row("no target", file(u"a +x"_s, u"a>x"_s), "nodes[1]", "");
    row("a circle of steps", file(u"a b +x +y"_s, u"a>x b>y x>y y>x"_s), "nodes[2]", "");
    row("its own premise", file(u"a b +x"_s, u"a>x b>x x>a"_s), "nodes[2]", "");
    row("a step on itself", file(u"a b +x"_s, u"a>x x>x"_s), "nodes[2]", "");
    row("an edge from nowhere", file(u"a b +x"_s, u"b>x x>a q>x"_s), "edges[2]", "b+a");
    row("a node twice", file(u"a a b +x"_s, u"b>x x>a"_s), "nodes[1]", "b+a");
    row("a node that is none", R"({"metadata": {"core": {"id": "f"}}, "nodes": [7], "edges": []})", "nodes[0]", "");
    row("an unknown type", R"({"metadata": {"core": {"id": "f"}}, "nodes": [{"id": "a", "type": "x"}], "edges": []})",
        "nodes[0]", "");
    row("a resource that lacks",
        R"({"metadata": {"core": {"id": "f"}}, "nodes": [{"id": "a", "type": "atom", "text": "a", "sources":
            [{"resource_id": "r", "text": "x", "offset": 0, "length": 1}]}], "edges": []})",
        "nodes[0].sources[0]", "");
}

void SadfaceTest::tells()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    QFETCH(QString, found);
    const Result<Imported> imported = read(bytes);
    QVERIFY(imported);
    QVERIFY(faults(imported->debate).empty());
    QCOMPARE(shape(imported->debate), found);
    const auto& lost = imported->report.lost;
    QVERIFY(std::any_of(lost.begin(), lost.end(), [&](const Remark& remark) { return remark.place == place; }));
}

void SadfaceTest::passagesCountCodePoints()
{
    const auto imported = read(R"({"metadata": {"core": {"id": "f"}}, "edges": [], "nodes": [{"id": "a", "type": "atom",
        "text": "a", "sources": [{"resource_id": "r", "text": "words", "offset": 2, "length": 5},
        {"resource_id": "r", "text": "here", "offset": 0, "length": 4},
        {"resource_id": "r", "text": "gone", "offset": 1, "length": 99}]}],
        "resources": [{"id": "r", "type": "text", "content": "\ud83d\ude00 words and here",
        "metadata": {"core": {"url": "https://example.org", "doi": "10.1/x"}}}]})");
    QVERIFY(imported);
    const Debate& debate = imported->debate;
    QVERIFY(faults(debate).empty());
    const auto excerpts = debate.table<Excerpt>().inOrder();
    QCOMPARE(excerpts.size(), 3u);
    for (const Excerpt* one : {excerpts[0], excerpts[1]})
        QCOMPARE(codePointSlice(debate.find(one->document)->text, one->start, one->end), one->exact);
    QCOMPARE(excerpts[1]->start, 12);
    QCOMPARE(excerpts[2]->exact, u"gone"_s);
    QCOMPARE(imported->report.repaired.size(), 2u);
    QCOMPARE(csl::doi(debate.table<Source>().all().front().csl), u"10.1/x"_s);
    const Result<Imported> again = read(writeSadface(debate).bytes);
    QVERIFY(again);
    QCOMPARE(again->debate.table<Excerpt>().count(), 3);
    QCOMPARE(again->debate.table<Document>().all().front().text, debate.table<Document>().all().front().text);
}

void SadfaceTest::whatElseItSaysIsKept()
{
    const QByteArray bytes = R"({"metadata": {"core": {"id": "f", "analyst_name": "N", "title": "T"}, "tool": {"x": 1}},
        "edges": [], "nodes": [{"id": "ae3f0c7f-9f69-4cab-9db3-3b9c46f56e09", "type": "atom", "text": "a",
        "sources": [], "metadata": {"tool": {"y": 2}}, "extra": true}], "resources": []})";
    const Result<Imported> imported = read(bytes);
    QVERIFY(imported);
    QCOMPARE(imported->debate.info().title, u"T"_s);
    const QJsonObject written = QJsonDocument::fromJson(writeSadface(imported->debate).bytes).object();
    QCOMPARE(written[u"metadata"_s][u"tool"_s][u"x"_s].toInt(), 1);
    QCOMPARE(written[u"metadata"_s][u"core"_s][u"analyst_name"_s].toString(), u"N"_s);
    const QJsonObject node = written[u"nodes"_s].toArray().first().toObject();
    QCOMPARE(node[u"id"_s].toString(), u"ae3f0c7f-9f69-4cab-9db3-3b9c46f56e09"_s);
    QCOMPARE(node[u"metadata"_s][u"tool"_s][u"y"_s].toInt(), 2);
    QVERIFY(node[u"extra"_s].toBool());
}

void SadfaceTest::nothingIsPassedOver()
{
    const Result<Imported> imported = read(R"({"metadata": {"core": {"id": "f"}}, "resources": [
        {"id": "r", "type": "image", "content": "some words"}, {"id": "s", "type": "text", "content": "", "metadata": {}}],
        "nodes": [{"id": "a", "type": "atom", "text": "a", "name": "A", "sources": [
        {"resource_id": "r", "text": "some", "offset": 0, "length": 4, "comment": "mine"},
        {"resource_id": "gone", "text": "lost words", "offset": 0, "length": 10}]},
        {"id": "b", "type": "atom", "text": "b", "sources": []},
        {"id": "x", "type": "inference", "name": "support", "text": "for", "sources": []}],
        "edges": [{"id": "1", "source_id": "b", "target_id": "x"}, {"id": "2", "source_id": "x", "target_id": "a"}]})");
    QVERIFY(imported && faults(imported->debate).empty());
    QStringList places;
    for (const Remark& remark : imported->report.lost)
        places += remark.place;
    QCOMPARE(places, (QStringList{u"resources[0]"_s, u"nodes[0].sources[1]"_s, u"nodes[0].sources[0]"_s}));
    const Debate& debate = imported->debate;
    QCOMPARE(debate.table<Excerpt>().inOrder().back()->exact, u"lost words"_s);
    QCOMPARE(debate.table<Statement>().count(), 2);
    const QJsonArray nodes = QJsonDocument::fromJson(writeSadface(debate).bytes)[u"nodes"_s].toArray();
    QCOMPARE(nodes[0][u"name"_s].toString(), u"A"_s);
    QCOMPARE(nodes[2][u"text"_s].toString(), u"for"_s);
    QVERIFY(debate.claims().all().back().kept.isEmpty());
}

void SadfaceTest::namesOfTextsComeBack()
{
    Debate debate;
    Source source{SourceId{2}, {{u"type"_s, u"book"_s}, {u"title"_s, u"S"_s}}};
    source.external = u"zotero1"_s;
    Document document{DocumentId{3}, source.id, u"Minutes"_s, u"text/plain"_s};
    document.text = u"One two three."_s;
    document.external = u"doc7"_s;
    debate.apply({put(Claim{ClaimId{1}, {}, u"A"_s}), put(source), put(document)});
    const auto isTold = [](const Exported& exported) {
        return std::ranges::any_of(exported.report.lost,
            [](const Remark& one) { return one.what == u"1 texts stay, but not the files they were taken from."; });
    };
    const Exported exported = writeSadface(debate);
    QVERIFY(!isTold(exported));
    const Result<Imported> again = read(exported.bytes);
    QVERIFY(again);
    QCOMPARE(again->debate.table<Source>().all().front().external, u"zotero1"_s);
    const Document& came = again->debate.table<Document>().all().front();
    QCOMPARE(came.title, document.title);
    QCOMPARE(came.external, document.external);
    document.mediaType = u"text/html"_s;
    debate.apply({put(document)});
    QVERIFY(isTold(writeSadface(debate)));
}

void SadfaceTest::identifiersWithoutANameAreLocal()
{
    QVERIFY(!read(file(u"a b +x"_s, u"b>x x>a"_s))->isLocal);
    QVERIFY(read(R"({"nodes": [{"id": "1", "type": "atom", "text": "a"}], "edges": []})")->isLocal);
}

void SadfaceTest::everySharedFileIsRead()
{
    const QDir folder(QStringLiteral(SOURCE_FOLDER "/../shared/data/sadface"));
    if (!folder.exists())
        QSKIP("The collection of SADFace files is not beside the sources.");
    for (const QString& name : folder.entryList({u"*.json"_s})) {
        QFile one(folder.filePath(name));
        QVERIFY(one.open(QIODevice::ReadOnly));
        const QByteArray bytes = one.readAll();
        QVERIFY2(
            looksLikeSadface(QByteArrayView(bytes).first(std::min<qsizetype>(4096, bytes.size()))), qPrintable(name));
        const Result<Imported> imported = read(bytes);
        QVERIFY2(imported, qPrintable(name));
        QVERIFY(faults(imported->debate).empty());
        QVERIFY(imported->report.lost.empty());
        int atoms = 0;
        const QJsonArray nodes = QJsonDocument::fromJson(bytes).object()[u"nodes"_s].toArray();
        for (const QJsonValue& node : nodes)
            atoms += node[u"type"_s] == u"atom"_s ? 1 : 0;
        QCOMPARE(imported->debate.claims().count(), atoms);
        QCOMPARE(imported->debate.inferences().count(), static_cast<int>(nodes.size()) - atoms);
        const Result<Imported> again = read(writeSadface(imported->debate).bytes);
        QVERIFY(again);
        QCOMPARE(shape(again->debate), shape(imported->debate));
        for (const Claim& claim : imported->debate.claims().all())
            QVERIFY(again->debate.find(claim.id));
    }
}

/// What SADFace holds of a debate.
static Debate held(const Debate& debate)
{
    Debate kept;
    Edits edits;
    for (Claim claim : debate.claims().all()) {
        claim.issue = {};
        claim.topic = {};
        claim.tags.clear();
        claim.order = 0;
        edits.push_back(put(claim));
    }
    for (Inference inference : debate.inferences().all()) {
        inference.order = 0;
        edits.push_back(put(inference));
    }
    for (Source source : debate.table<Source>().all()) {
        source.order = 0;
        edits.push_back(put(source));
    }
    edits.push_back(put(debate.info()));
    kept.apply(edits);
    return kept;
}

void SadfaceTest::comesBackTheSame()
{
    for (unsigned seed = 0; seed < 1000; ++seed) {
        Debate debate = outlines::chance(seed);
        for (Inference inference : debate.inferences().all()) {
            inference.premises.front().implicit = seed % 2;
            inference.premises.front().role = seed % 3 ? QString() : u"minor"_s;
            inference.scheme = seed % 5 ? QString() : u"expert-opinion"_s;
            inference.weight = seed % 7 ? std::nullopt : std::optional(0.25);
            inference.note = hostileTexts()[static_cast<qsizetype>(seed) % hostileTexts().size()];
            debate.apply({put(inference)});
        }
        const Exported written = writeSadface(debate);
        const Result<Imported> imported = read(written.bytes);
        QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().text()));
        QVERIFY2(held(imported->debate) == held(debate), qPrintable(QString::number(seed)));
        QCOMPARE(imported->debate.table<Statement>().count(), debate.table<Statement>().count());
        QVERIFY(imported->report.lost.empty() && imported->report.repaired.empty());
        QVERIFY(faults(imported->debate).empty());
    }
}

void SadfaceTest::whatIsLostIsTold()
{
    const Exported full = writeSadface(fullDebate());
    QVERIFY(read(full.bytes));
    QVERIFY(faults(read(full.bytes)->debate).empty());
    QVERIFY(looksLikeSadface(full.bytes.left(4096)));
    QStringList places;
    for (const Remark& remark : full.report.lost)
        places += remark.place;
    for (const char* place :
        {"issues", "topics", "tags", "claims.issue", "claims.topic", "claims.tags", "sources.note", "turns",
            "stakeholders", "statements.speakers", "statements.stance", "citations", "criticalAnswers", "places"})
        QVERIFY2(places.contains(QLatin1StringView(place)), place);
    for (const char* place : {"claims.title", "claims.weight", "inferences.scheme", "inferences.role"})
        QVERIFY2(!places.contains(QLatin1StringView(place)), place);
}

void SadfaceTest::refusesWhatIsNone()
{
    for (const QByteArray& text : {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray(R"({"nodes": []})"),
             QByteArray(R"({"nodes": {}, "edges": []})"), QByteArray("[").repeated(100'000),
             QByteArray(R"({"nodes":)").repeated(100'000)}) {
        const Result<Imported> imported = read(text);
        QVERIFY(!imported);
        QCOMPARE(imported.error().kind, Error::Kind::Input);
    }
    QVERIFY(!looksLikeSadface(R"({"nodes": [{"nodeID": "1", "type": "I"}], "edges": []})"));
    QVERIFY(!looksLikeSadface(R"({"nodes": [], "edges": []})"));
}

void SadfaceTest::survivesDamage()
{
    const QByteArray whole = file(u"a b c +x -y"_s, u"b>x x>a c>y y>x"_s);
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!read(whole.left(size)));
    std::mt19937 random(1);
    for (int i = 0; i < 5000; ++i) {
        QByteArray bytes = whole;
        for (int flips = 0; flips < 3; ++flips)
            bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))]
                = "abcxy{}[]\",:0"[random() % 13];
        const Result<Imported> imported = read(bytes);
        QVERIFY(!imported || faults(imported->debate).empty());
    }
}

void SadfaceTest::canBeGivenUp()
{
    const Result<Imported> imported
        = readSadface(file(u"a b +x"_s, u"b>x x>a"_s), {[](qint64, qint64) { return false; }, {}});
    QVERIFY(!imported);
    QCOMPARE(imported.error().kind, Error::Kind::Cancelled);
}

QTEST_APPLESS_MAIN(SadfaceTest)
#include "sadfacetest.moc"

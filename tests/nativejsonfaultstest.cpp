// links: formats
#include "model/formats/nativejson.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// What is wrong in Counterpoint's own JSON is refused, with its place and the reason.
class NativeJsonFaultsTest : public QObject {
    Q_OBJECT
private slots:
    void refuses_data();
    void refuses();
    void listsAllFaults();
};

/// A debate with these members beside format and version.
static QByteArray debateWith(const QByteArray& members)
{
    return "{\"format\": \"counterpoint\", \"version\": 1"
        + (members.isEmpty() ? QByteArray() : QByteArray(",\n" + members)) + "}";
}

void NativeJsonFaultsTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("reason");
    const auto with = [](const char* name, const QByteArray& members, const char* place, const char* reason) {
        QTest::newRow(name) << debateWith(members) << QString::fromUtf8(place) << QString::fromUtf8(reason);
    };
    const auto raw = [](const char* name, const QByteArray& text, const char* place, const char* reason) {
        QTest::newRow(name) << text << QString::fromUtf8(place) << QString::fromUtf8(reason);
    };
    const QByteArray claims = R"("claims": [{"id": "a", "text": "A"}, {"id": "b", "text": "B"}])";
    const QByteArray document = R"("documents": [{"id": "d", "text": "a👩c"}])";

    // clang-format off: a row a line
    raw("nothing", "", "", "The file is empty.");
    raw("white space", " \n ", "", "The file is empty.");
    raw("a list", "[1]", "", "a list instead of an object");
    raw("other JSON", "{\"nodes\": []}", "format (line 1, column 1)", "no debate of Counterpoint's");
    raw("a newer version", R"({"format": "counterpoint", "version": 2})", "version (line 1, column 39)",
        "A newer Counterpoint");
    raw("no version", R"({"format": "counterpoint"})", "version", "This must be the number 1.");
    raw("cut off", R"({"format": "counterpoint",)", "line 1, column ", "");
    raw("a missing comma", "{\"format\": \"counterpoint\"\n \"version\": 1}", "line 2, column 2",
        "a comma or a closing brace is missing before this");
    raw("a comment", "{\n// hello\n}", "line 2, column 1", "key in quotation marks");
    raw("something after the end", debateWith({}) + "\nx", "line 2, column 1", "after the end");
    raw("a number JSON does not know", debateWith(R"("claims": [{"id": "1", "text": "a", "weight": 01}])"), "line 2",
        "");
    raw("an infinite number", debateWith(R"("claims": [{"id": "1", "text": "a", "weight": 1e999}])"), "", "");
    raw("Latin-1", debateWith("\"debate\": {\"title\": \"caf\xe9\"}"), "line 2, column 25", "not UTF-8");
    raw("UTF-8 cut within a character", debateWith({}).chopped(1) + "\xe6\xb1", "line 1, column ", "not UTF-8");
    raw("a NUL byte", QByteArray("{\0}", 3), "line 1, column", "");
    raw("NUL bytes only", QByteArray(100, '\0'), "", "");
    raw("100,000 levels", QByteArray(100'000, '['), "line 1, column", "deeper than 1,024 levels");
    raw("deep in a record",
        debateWith(
            "\"sources\": [{\"id\": \"1\", \"csl\": {\"a\": " + QByteArray(5000, '[') + QByteArray(5000, ']') + "}}]"),
        "line 2", "deeper than 1,024 levels");
    with("a key twice", "\"claims\": [],\n\"claims\": []", "line 3, column 1", "This key comes twice");
    with("a key twice, one in disguise", "\"debate\": {\"title\": \"a\",\n \"\\u0074itle\": \"b\"}", "line 3, column 2",
        "This key comes twice");
    with("an unknown list", "\"claimz\": []", "claimz (line 2, column 11)", "There is no such key here");
    with("a list that is none", "\"claims\": {}", "claims (line 2, column 11)",
        "This must be a list, but is an object.");
    with("a record that is none", "\"claims\": [7]", "claims[0]", "This must be an object, but is a number.");
    with("a record without id", R"("claims": [{"text": "a"}])", "claims[0].id (line 2, column 12)", "but is missing");
    with("a number as id", R"("claims": [{"id": 1, "text": "a"}])", "claims[0].id", "must be a text, but is a number");
    with("an empty id", R"("claims": [{"id": "", "text": "a"}])", "claims[0].id", "An id must not be empty.");
    with("an id twice", R"("claims": [{"id": "1", "text": "a"}, {"id": "1", "text": "b"}])",
        "claims[1].id (line 2, column 45)", "used twice");
    with("a claim and an issue of one id",
        R"("issues": [{"id": "1", "text": "a"}], "claims": [{"id": "1", "text": "b"}])", "claims[0].id",
        "share their ids");
    with("an id in the place of a place's",
        R"("claims": [{"id": "1", "text": "a"}], "places": [{"id": "1", "card": {"claim": "1"}, "x": 1, "y": 2}])",
        "places[0].id", "no such key");
    with("an unknown key", R"("claims": [{"id": "1", "text": "a", "txet": "b"}])", "claims[0].txet",
        "there are id, title, text");
    with("a key with controls", R"("claims": [{"id": "1", "text": "a", "\u202ex\n": "b"}])",
        "claims[0][\"\u2068\uFFFDx \u2069\"]", "no such key");
    with("a missing text", R"("claims": [{"id": "1"}])", "claims[0].text (line 2, column 12)", "This is missing.");
    with("null", R"("claims": [{"id": "1", "text": null}])", "claims[0].text", "must be a text, but is null");
    with("a number as text", R"("claims": [{"id": "1", "text": 5}])", "claims[0].text",
        "must be a text, but is a number");
    with("a weight above 1", R"("claims": [{"id": "1", "text": "a", "weight": 1.5}])", "claims[0].weight",
        "from 0 to 1");
    with("a weight in quotation marks", R"("claims": [{"id": "1", "text": "a", "weight": "0.5"}])", "claims[0].weight",
        "must be a number");
    with("a tag twice", R"("claims": [{"id": "1", "text": "a", "tags": ["Law", "law"]}])", "claims[0].tags[1]",
        "has this tag already");
    with("a tag without a name", R"("claims": [{"id": "1", "text": "a", "tags": [""]}])", "claims[0].tags[0]",
        "must have a name");
    with("a tag that is no text", R"("claims": [{"id": "1", "text": "a", "tags": [1]}])", "claims[0].tags[0]",
        "must be a text");
    with("1,001 tags",
        "\"claims\": [{\"id\": \"1\", \"text\": \"a\", \"tags\": [" + QByteArray("\"t\",").repeated(1000) + "\"t\"]}]",
        "claims[0].tags", "more than 1000 entries");
    with("two tags of one name", R"("tags": [{"id": "1", "name": "Law"}, {"id": "2", "name": "LAW"}])", "tags[1].name",
        "Another tag has this name");
    with("a topic that is not there", R"("claims": [{"id": "1", "text": "a", "topic": "nowhere"}])", "claims[0].topic",
        "Nothing here has the id “\u2068nowhere\u2069”.");
    with("a reference to another kind", claims + R"(, "topics": [{"id": "t", "name": "T", "parent": "a"}])",
        "topics[0].parent", "Nothing here has the id");
    with("a topic inside itself",
        R"("topics": [{"id": "1", "name": "a", "parent": "2"}, {"id": "2", "name": "b", "parent": "1"}])", "topics[0]",
        "inside itself");
    with("an unknown kind",
        claims
            + R"(, "inferences": [{"id": "i", "kind": "suport", "premises": [{"claim": "a"}], "target": {"claim": "b"}}])",
        "inferences[0].kind", "must be one of support, attack, restate");
    with("no premises",
        claims + R"(, "inferences": [{"id": "i", "kind": "support", "premises": [], "target": {"claim": "b"}}])",
        "inferences[0]", "no premise");
    with("a premise that is an id",
        claims + R"(, "inferences": [{"id": "i", "kind": "support", "premises": ["a"], "target": {"claim": "b"}}])",
        "inferences[0].premises[0]", "must be an object, but is a text");
    with("a premise without claim",
        claims
            + R"(, "inferences": [{"id": "i", "kind": "support", "premises": [{"implicit": true}], "target": {"claim": "b"}}])",
        "inferences[0].premises[0].claim", "This is missing.");
    with("a premise twice",
        claims
            + R"(, "inferences": [{"id": "i", "kind": "support", "premises": [{"claim": "a"}, {"claim": "a"}], "target": {"claim": "b"}}])",
        "inferences[0]", "premise twice");
    with("a premise that is the target",
        claims
            + R"(, "inferences": [{"id": "i", "kind": "support", "premises": [{"claim": "a"}], "target": {"claim": "a"}}])",
        "inferences[0]", "its own premise");
    with("a target of two kinds",
        claims
            + R"(, "inferences": [{"id": "i", "kind": "attack", "premises": [{"claim": "a"}], "target": {"claim": "b", "inference": "i"}}])",
        "inferences[0].target", "just one of the keys claim, inference");
    with("a target of no kind",
        claims
            + R"(, "inferences": [{"id": "i", "kind": "attack", "premises": [{"claim": "a"}], "target": {"issue": "b"}}])",
        "inferences[0].target", "just one of the keys claim, inference");
    with("a target that is not there",
        claims
            + R"(, "inferences": [{"id": "i", "kind": "attack", "premises": [{"claim": "a"}], "target": {"inference": "j"}}])",
        "inferences[0].target.inference", "Nothing here has the id");
    with("an undercut of itself",
        claims
            + R"(, "inferences": [{"id": "i", "kind": "attack", "premises": [{"claim": "a"}], "target": {"inference": "i"}}])",
        "inferences[0]", "bears on itself");
    with("a source without its item", R"("sources": [{"id": "1"}])", "sources[0].csl", "This is missing.");
    with("an item that is a text", R"("sources": [{"id": "1", "csl": "Doe 2015"}])", "sources[0].csl",
        "must be an object");
    with("a grade that is none", R"("sources": [{"id": "1", "csl": {}, "reliability": "G"}])", "sources[0].reliability",
        "one letter from A to F");
    with("a digest too short", R"("documents": [{"id": "1", "text": "a", "sha256": "abc"}])", "documents[0].sha256",
        "64 digits");
    with("a date that is none", R"("documents": [{"id": "1", "text": "a", "captured": "11 August 2015"}])",
        "documents[0].captured", "A date is written like");
    with("a passage beyond its text",
        document + R"(, "excerpts": [{"id": "e", "document": "d", "start": 1, "end": 4}])", "excerpts[0].end",
        "ends at 4, but its document has only 3 characters");
    with("a passage backwards", document + R"(, "excerpts": [{"id": "e", "document": "d", "start": 2, "end": 1}])",
        "excerpts[0].end", "ends before it starts");
    with("half a character", document + R"(, "turns": [{"id": "e", "document": "d", "start": 0.5, "end": 1}])",
        "turns[0].start", "whole number");
    with("before the beginning", document + R"(, "turns": [{"id": "e", "document": "d", "start": -1, "end": 1}])",
        "turns[0].start", "not below 0");
    with("beyond any text",
        document + R"(, "turns": [{"id": "e", "document": "d", "start": 0, "end": 9223372036854775807}])",
        "turns[0].end", "whole number");
    with("words that are not there", document + R"(, "excerpts": [{"id": "e", "document": "d", "exact": "b"}])",
        "excerpts[0].exact", "not in the document");
    with("words that are there twice",
        R"("documents": [{"id": "d", "text": "aa"}], "excerpts": [{"id": "e", "document": "d", "exact": "a"}])",
        "excerpts[0].exact", "more than once");
    with("a colour that is none", R"("stakeholders": [{"id": "1", "name": "a", "colour": "blue"}])",
        "stakeholders[0].colour", "written like #0b5fa5");
    with("a credibility of 0",
        claims + R"(, "statements": [{"id": "s", "claim": "a", "stance": "for", "credibility": 0}])",
        "statements[0].credibility", "from 1 to 6");
    with("a speaker that is not there",
        claims + R"(, "statements": [{"id": "s", "claim": "a", "stance": "for", "speakers": [{"stakeholder": "x"}]}])",
        "statements[0].speakers[0].stakeholder", "Nothing here has the id");
    with("a citation of itself",
        R"("sources": [{"id": "1", "csl": {}}], "citations": [{"id": "c", "kind": "cites", "from": {"source": "1"}, "to": {"source": "1"}}])",
        "citations[0]", "where it starts");
    with("a place beyond the map", claims + R"(, "places": [{"card": {"claim": "a"}, "x": 1e300, "y": 0}])",
        "places[0].x", "from -1e+07 to 1e+07");
    with("two places of a card",
        claims + R"(, "places": [{"card": {"claim": "a"}, "x": 1, "y": 0}, {"card": {"claim": "a"}, "x": 2, "y": 0}])",
        "places[1].card", "has a place already");
    with("an empty id of the debate", R"("debate": {"id": ""})", "debate.id", "not empty");
    with("a debate that is a text", R"("debate": "About it")", "debate", "must be an object");
    // clang-format on
}

void NativeJsonFaultsTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    QFETCH(QString, reason);
    const Result<Imported> read = readNativeJson(text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Input);
    QVERIFY2(read.error().what.contains(place), qPrintable(read.error().what));
    QVERIFY2(read.error().what.contains(reason), qPrintable(read.error().what));
}

void NativeJsonFaultsTest::listsAllFaults()
{
    QByteArray claims;
    for (int i = 0; i < 30; ++i)
        claims += (i ? ", " : "") + QByteArray(R"({"id": ")") + QByteArray::number(i + 1) + R"(", "text": 1})";
    const Result<Imported> read = readNativeJson(debateWith("\"claims\": [" + claims + "]"));
    QVERIFY(!read);
    QVERIFY(read.error().what.startsWith(u"claims[0].text"_s));
    QCOMPARE(read.error().advice.count(u"This must be a text"_s), 19);
}

QTEST_APPLESS_MAIN(NativeJsonFaultsTest)
#include "nativejsonfaultstest.moc"

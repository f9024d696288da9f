// links: debate formats
#include "model/formats/aif/aif.h"
#include "model/debate/faults.h"
#include "model/formats/aif/aifschemes.h"
#include "model/formats/formats.h"
#include "tests/support/aifnotation.h"
#include "tests/support/readaif.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;

/// What becomes of the parts of a graph in AIF, and of graphs that are broken.
class AifTest : public QObject {
    Q_OBJECT
private slots:
    void readsArguments_data();
    void readsArguments();
    void readsEveryDialect_data();
    void readsEveryDialect();
    void refuses_data();
    void refuses();
    void readsWhoSaidWhat();
    void madeUpWordsAreNobodys();
    void countsWhatItLeavesOut();
    void knowsSchemes_data();
    void knowsSchemes();
    void knowsEverySchemeOfTheCatalogue();
    void isLocalWhereIdsAre_data();
    void isLocalWhereIdsAre();
    void canBeGivenUp();
    void isRecognised_data();
    void isRecognised();
    void staysLinear_data();
    void staysLinear();
};

void AifTest::readsArguments_data()
{
    QTest::addColumn<QString>("nodes");
    QTest::addColumn<QString>("edges");
    QTest::addColumn<QString>("inferences");
    QTest::addColumn<QString>("remark");
    const auto row
        = [](const char* name, const char* nodes, const char* edges, const char* inferences, const char* remark = "") {
              QTest::newRow(name) << QString::fromUtf8(nodes) << QString::fromUtf8(edges)
                                  << QString::fromUtf8(inferences) << QString::fromUtf8(remark);
          };
    row("nothing", "", "", "");
    row("a claim", "1:I", "", "");
    row("a reason", "1:I 2:I 3:RA", "1>3 3>2", "1 => 2");
    row("linked premises", "1:I 2:I 3:I 4:RA", "1>4 2>4 4>3", "1+2 => 3");
    row("convergent reasons", "1:I 2:I 3:I 4:RA 5:RA", "1>4 4>3 2>5 5>3", "1 => 3, 2 => 3");
    row("an objection", "1:I 2:I 3:CA", "1>3 3>2", "1 =| 2");
    row("an objection with linked premises", "1:I 2:I 3:I 4:CA", "1>4 2>4 4>3", "1+2 =| 3");
    row("a rephrase", "1:I 2:I 3:MA", "1>3 3>2", "1 ~ 2");
    row("an undercut of a reason", "1:I 2:I 3:RA 4:I 5:CA", "1>3 3>2 4>5 5>3", "1 => 2, 4 =| 3");
    row("an undercut of an objection", "1:I 2:I 3:CA 4:I 5:CA", "1>3 3>2 4>5 5>3", "1 =| 2, 4 =| 3");
    row("an undercut of an undercut", "1:I 2:I 3:RA 4:I 5:CA 6:I 7:CA", "1>3 3>2 4>5 5>3 6>7 7>5",
        "1 => 2, 4 =| 3, 6 =| 5");
    row("an undercut of a rephrase", "1:I 2:I 3:MA 4:I 5:CA", "1>3 3>2 4>5 5>3", "1 ~ 2, 4 =| 3");
    row("a reason for a step", "1:I 2:I 3:RA 4:I 5:RA", "1>3 3>2 4>5 5>3", "1 => 2, 4 => 3");
    row("a rephrase of a rephrase", "1:I 2:I 3:MA 4:I 5:MA", "1>3 3>2 4>5 5>3", "1 ~ 2, 4 ~ 3");
    row("a circle of reasons", "1:I 2:I 3:RA 4:RA", "1>3 3>2 2>4 4>1", "1 => 2, 2 => 1");
    row("steps before what they bear on", "5:CA 4:I 3:RA 2:I 1:I", "4>5 5>3 1>3 3>2", "4 =| 3, 1 => 2");
    row("two conclusions", "1:I 2:I 3:I 4:RA", "1>4 4>2 4>3", "1 => 2, 1 => 3", "several conclusions");
    row("a claim and a step as conclusions", "1:I 2:I 3:RA 4:I 5:CA", "1>3 3>2 4>5 5>3 5>2", "1 => 2, 4 =| 2, 4 =| 3",
        "several conclusions");
    row("edges twice", "1:I 2:I 3:RA", "1>3 1>3 3>2 3>2", "1 => 2", "2 edges come more than once");
    row("no conclusion", "1:I 2:RA", "1>2", "", "bears on no claim");
    row("no premise", "1:I 2:RA", "2>1", "", "rests on no claim");
    row("neither", "1:I 2:CA", "", "", "rests on no claim");
    row("on its own premise", "1:I 2:MA", "1>2 2>1", "", "bears on its own premise");
    row("on its own premise and another", "1:I 2:I 3:RA", "1>3 3>1 3>2", "1 => 2", "more than claims");
    row("on itself", "1:I 2:CA", "1>2 2>2", "", "bears on no claim");
    row("a circle of objections", "1:I 2:I 3:CA 4:CA", "1>3 2>4 3>4 4>3", "", "bears on no claim");
    row("on a step without a premise", "1:I 2:I 3:MA 4:MA", "1>3 3>4 4>2", "", "rests on no claim");
    row("from claim to claim", "1:I 2:I", "1>2", "", "straight to another");
    row("from a locution", "1:I 2:L 3:RA 4:I", "1>3 2>3 3>4", "1 => 4", "more than claims");
    row("to a locution", "1:I 2:L 3:CA 4:TA", "1>3 3>2 2>4", "", "bears on no claim");
    row("a preference", "1:I 2:I 3:PA", "1>3 3>2", "", "preferred");
    row("edges to nowhere", "1:I", "1>9 9>1", "", "2 edges lead from or to");
    row("a node twice", "1:I 1:I", "", "", "1 nodes have the id");
    row("a type of its own", "1:I 2:EN", "1>2", "", "1 nodes of the type");
    row("small letters", "1:i 2:i 3:ra", "1>3 3>2", "1 => 2");
}

void AifTest::readsArguments()
{
    QFETCH(QString, nodes);
    QFETCH(QString, edges);
    QFETCH(QString, inferences);
    QFETCH(QString, remark);
    const QByteArray bytes = aifNotation::file(nodes, edges);
    const Imported imported = readAifText(bytes);
    QCOMPARE(aifNotation::inferencesOf(imported.debate), inferences);
    QVERIFY(faults(imported.debate).empty());
    const QString remarks = remarksOf(imported.report.lost) + u'\n' + remarksOf(imported.report.repaired);
    QVERIFY2(remark.isEmpty() ? remarks == u"\n" : remarks.contains(remark), qPrintable(remarks));
    const QByteArray written = writeAif(imported.debate).bytes;
    QCOMPARE(aifNotation::argumentsIn(written),
        aifNotation::argumentsIn(QByteArray(bytes).replace("\"i\"", "\"I\"").replace("\"ra\"", "\"RA\"")));
}

void AifTest::readsEveryDialect_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray inside = R"("nodes":[{"nodeID":1,"text":"A","type":"I"},{"nodeID":2,"text":"B","type":"I"},
        {"nodeID":3,"text":"RA","type":"RA"}],"edges":[{"edgeID":1,"fromID":"1","toID":3},{"edgeID":2,"fromID":3,"toID":"2"}])";
    QTest::newRow("AIFdb") << QByteArray(
        R"({"nodes":[{"nodeID":"1","text":"A","type":"I","timestamp":"2015-01-02 03:04:05"},
        {"nodeID":"2","text":"B","type":"I"},{"nodeID":"3","text":"RA","type":"RA","scheme":"Default Inference","schemeID":"72"}],
        "edges":[{"edgeID":"1","fromID":"1","toID":"3","formEdgeID":null},{"edgeID":"2","fromID":"3","toID":"2","formEdgeID":null}],"locutions":[]})");
    QTest::newRow("numbers as ids") << '{' + inside + '}';
    QTest::newRow("null for what is missing")
        << '{' + inside + R"(,"locutions":null,"participants":null,"schemefulfillments":null})";
    QTest::newRow("OVA3") << R"({"AIF":{)" + inside
            + R"(,"schemefulfillments":[{"nodeID":3,"schemeID":"72"}]},"text":"","OVA":{"firstname":"A","nodes":[{"nodeID":1,"x":3}]}})";
    QTest::newRow("xAIF") << R"({"AIF":{)" + inside + R"(},"text":{"txt":"","url":""},"ova":[],"dialog":true})";
    QTest::newRow("OVA2") << QByteArray(
        R"({"nodes":[{"id":1,"text":"A","type":"I","x":1,"y":2},{"id":2,"text":"B","type":"I","x":1,"y":2},
        {"id":3,"text":"RA","type":"RA","x":1,"y":2}],"edges":[{"from":{"id":1},"to":{"id":3}},{"from":{"id":3},"to":{"id":2}}],"analysis":{"txt":""}})");
    QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf{" + inside + '}';
    QTest::newRow("UTF-16") << QByteArray(QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)(
        QString::fromUtf8('{' + inside + '}')));
    QTest::newRow("a NUL at the end") << '{' + inside + QByteArray("}\0", 2);
}

void AifTest::readsEveryDialect()
{
    QFETCH(QByteArray, bytes);
    const Imported imported = readAifText(bytes);
    QCOMPARE(aifNotation::inferencesOf(imported.debate), u"1 => 2"_s);
    QCOMPARE(imported.debate.claims().inOrder().front()->text, u"A"_s);
    QVERIFY(looksLikeAif(bytes.left(4096)));
}

void AifTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::newRow("nothing") << QByteArray() << u"empty"_s;
    QTest::newRow("a broken end") << QByteArray("{\"nodes\": [\n{\"nodeID\": 1}") << u"line 2"_s;
    QTest::newRow("no nodes") << QByteArray("{\"formedges\": []}") << u"no list of nodes"_s;
    QTest::newRow("nodes of another kind") << QByteArray("{\"nodes\": 1}") << u"no list of nodes"_s;
    QTest::newRow("edges by name") << QByteArray(R"({"nodes": [], "edges": {"0": {"fromID": "2", "toID": "3"}}})")
                                   << u"is no list, as it is in AIF"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"a list"_s;
    QTest::newRow("too deep") << QByteArray("{\"nodes\": ") + QByteArray(100'000, '[') << u"deeper"_s;
}

void AifTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    const Result<Imported> imported = readAif(bytes, {});
    QVERIFY(!imported);
    QVERIFY2(imported.error().text().contains(place), qPrintable(imported.error().text()));
}

/// Anna asserts 1 and, in the same locution, disagrees with 2; Ben Cole, a participant, asks about 2.
static QByteArray dialogue()
{
    return R"({"nodes":[
        {"nodeID":"1","text":"It rains","type":"I","timestamp":"2020-01-01 10:00:00"},
        {"nodeID":"2","text":"It is dry","type":"I","timestamp":"2020-01-01 10:00:00"},
        {"nodeID":"3","text":"Anna : It rains, 𝕏","type":"L","timestamp":"2020-01-01 10:00:00"},
        {"nodeID":"4","text":"Asserting","type":"YA","scheme":"Asserting","schemeID":"74","timestamp":"2020-01-01 10:00:00"},
        {"nodeID":"5","text":"Disagreeing","type":"YA","timestamp":"2020-01-01 10:00:00"},
        {"nodeID":"6","text":"Ben Cole: is it: dry?","type":"L","timestamp":"2020-01-01 10:00:00"},
        {"nodeID":"7","text":"Pure Questioning","type":"YA","scheme":"PureQuestioning","schemeID":"91","timestamp":"2020-01-01 10:00:00"},
        {"nodeID":"8","text":"Zoe: Anna : It rains, 𝕏","type":"L","timestamp":"2020-01-01 10:00:00"},
        {"nodeID":"9","text":"Default Transition","type":"TA","timestamp":"2020-01-01 10:00:00"}],
      "edges":[{"fromID":"3","toID":"4"},{"fromID":"4","toID":"1"},{"fromID":"3","toID":"5"},{"fromID":"5","toID":"2"},
        {"fromID":"6","toID":"7"},{"fromID":"7","toID":"2"},{"fromID":"3","toID":"9"},{"fromID":"9","toID":"6"}],
      "participants":[{"participantID":"20","firstname":"Ben","surname":"Cole"}],
      "locutions":[{"nodeID":"3","personID":"10","start":"2020-05-21 22:51:28","source":"https://example.org/tv"},
        {"nodeID":"3","personID":"10","start":null},{"nodeID":"6","personID":"20"}]})";
}

void AifTest::readsWhoSaidWhat()
{
    const Imported imported = readAifText(dialogue());
    const Debate& debate = imported.debate;
    QVERIFY(faults(debate).empty());
    QStringList said;
    for (const Statement* statement : debate.table<Statement>().inOrder()) {
        const Excerpt* words = debate.find(statement->excerpt);
        said += debate.find(statement->speakers.front().stakeholder)->name + u" | "_s + words->exact + u" | "_s
            + debate.find(statement->claim)->external + u" | "_s + QString::number(static_cast<int>(statement->stance))
            + u" | "_s + statement->note + u" | "_s + statement->date + u" | "_s
            + debate.find(debate.find(words->document)->source)->csl[u"URL"_s].toString();
    }
    QCOMPARE(said,
        (QStringList{u"Anna | It rains, 𝕏 | 1 | 0 |  | 2020-05-21T22:51:28 | https://example.org/tv"_s,
            u"Anna | It rains, 𝕏 | 2 | 1 |  | 2020-05-21T22:51:28 | https://example.org/tv"_s,
            u"Ben Cole | is it: dry? | 2 | 4 | PureQuestioning |  | "_s}));
    const QString lost = remarksOf(imported.report.lost);
    QVERIFY2(
        lost.contains(u"nodes[7]: 1 locutions (L) have no edges"_s) && lost.contains(u"nodes[8]: 1 transitions (TA)"_s),
        qPrintable(lost));
    QVERIFY(!lost.contains(u"illocutions (YA)"_s) && lost.contains(u"When 7 locutions"_s));
    const QByteArray written = writeAif(debate).bytes;
    const Imported again = readAifText(written);
    QCOMPARE(writeAif(again.debate).bytes, written);
    for (Statement statement : again.debate.table<Statement>().all()) {
        statement.excerpt = debate.find(statement.id)->excerpt; // of another text: how lines begin has changed
        QCOMPARE(statement, *debate.find(statement.id));
    }
}

void AifTest::madeUpWordsAreNobodys()
{
    Debate debate;
    debate.apply({put(Claim{ClaimId{1}, {}, u"It rains"_s}), put(Stakeholder{StakeholderId{2}, u"Anna"_s}),
        put(Statement{StatementId{3}, ClaimId{1}, {}, {}, Stance::For, {}, {}, 0, {}, {{StakeholderId{2}}}, 1})});
    const Imported again = readAifText(writeAif(debate).bytes);
    QVERIFY(again.debate.table<Excerpt>().isEmpty());
    QCOMPARE(again.debate.table<Statement>().all(), debate.table<Statement>().all());
    QCOMPARE(again.debate.find(StakeholderId{2})->name, u"Anna"_s);
}

void AifTest::countsWhatItLeavesOut()
{
    Debate debate;
    debate.apply({put(Claim{ClaimId{1}, u"Title"_s, u"It rains"_s}), put(Tag{TagId{4}, u"weather"_s}),
        put(Statement{StatementId{3}, ClaimId{1}, {}, {}, Stance::Mixed, {}, u"2015-08~"_s})});
    const Exported exported = writeAif(debate);
    const QString lost = remarksOf(exported.report.lost);
    for (const QString& told : {u"lose their title"_s, u"mixed or conditional"_s, u"no single day"_s, u"list tags"_s})
        QVERIFY2(lost.contains(told), qPrintable(lost));
    QCOMPARE(exported.report.lost.size(), 4U);
    QVERIFY(exported.report.lost.front().about == RecordId(ClaimId{1}));
    QCOMPARE(exported.report.carried[static_cast<std::size_t>(Kind::Statement)], 1);
}

void AifTest::knowsSchemes_data()
{
    QTest::addColumn<QString>("members");
    QTest::addColumn<QString>("key");
    const auto row = [](const char* name, const char* members, const char* key) {
        QTest::newRow(name) << QString::fromUtf8(members) << QString::fromUtf8(key);
    };
    row("by name and number", R"("text":"ExpertOpinion","scheme":"ExpertOpinion","schemeID":"15")", "expert-opinion");
    row("by name", R"("text":"x","scheme":"Witness Testimony")", "witness-testimony");
    row("by number", R"("text":"x","schemeID":4)", "cause-to-effect");
    row("by its text", R"("text":"CauseToEffect")", "cause-to-effect");
    row("the plain one", R"("text":"Default Inference","scheme":"Default Inference","schemeID":"72")", "");
    row("the plain one of old", R"("text":"RA")", "");
    row("one that nobody here knows", R"("text":"Weighing","scheme":"Weighing","schemeID":"999")", "");
}

void AifTest::knowsSchemes()
{
    QFETCH(QString, members);
    QFETCH(QString, key);
    const QByteArray node = R"({"nodeID":"3","type":"RA",)" + members.toUtf8() + '}';
    const Imported imported
        = readAifText(R"({"nodes":[{"nodeID":"1","text":"A","type":"I"},{"nodeID":"2","text":"B","type":"I"},)" + node
            + R"(],"edges":[{"fromID":"1","toID":"3"},{"fromID":"3","toID":"2"}]})");
    QCOMPARE(imported.debate.inferences().all().front().scheme, key);
    const QJsonObject before = QJsonDocument::fromJson(node).object();
    const QJsonObject after
        = QJsonDocument::fromJson(writeAif(imported.debate).bytes)[u"nodes"_s].toArray()[2].toObject();
    QCOMPARE(after[u"text"_s], before[u"text"_s]);
    if (before.contains(u"scheme"_s) && before.contains(u"schemeID"_s)) {
        QCOMPARE(after[u"scheme"_s], before[u"scheme"_s]);
        QCOMPARE(after[u"schemeID"_s], before[u"schemeID"_s]);
    }
}

void AifTest::knowsEverySchemeOfTheCatalogue()
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/resources/schemes/en.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList keys;
    for (const QJsonValue scheme : QJsonDocument::fromJson(file.readAll())[u"schemes"_s].toArray()) {
        keys += scheme[u"key"_s].toString();
        QCOMPARE(schemeKeyOf(aifSchemeOf(InferenceKind::Support, keys.back())), keys.back());
    }
    QCOMPARE(knownSchemeKeys(), keys);
}

void AifTest::isLocalWhereIdsAre_data()
{
    QTest::addColumn<QByteArray>("node");
    QTest::addColumn<bool>("isLocal");
    QTest::newRow("AIFdb") << QByteArray(
        R"({"nodeID":"510961","text":"A","type":"I","timestamp":"2020-05-28 19:08:42"})")
                           << false;
    QTest::newRow("a session of OVA") << QByteArray(R"({"nodeID":"15_163907070207948843","text":"A","type":"I"})")
                                      << false;
    QTest::newRow("OVA") << QByteArray(R"({"nodeID":2,"text":"A","type":"I"})") << true;
    QTest::newRow("letters") << QByteArray(R"({"nodeID":"n2","text":"A","type":"I"})") << true;
    QTest::newRow("ours") << QByteArray(R"({"nodeID":"2","text":"A","type":"I","counterpointID":"2"})") << false;
}

void AifTest::isLocalWhereIdsAre()
{
    QFETCH(QByteArray, node);
    QFETCH(bool, isLocal);
    QCOMPARE(readAifText(R"({"nodes":[)" + node + R"(],"edges":[]})").isLocal, isLocal);
}

void AifTest::canBeGivenUp()
{
    const Result<Imported> imported
        = readAif(aifNotation::file(u"1:I"_s, {}), {[](qint64, qint64) { return false; }, {}});
    QVERIFY(!imported && imported.error().kind == Error::Kind::Cancelled);
}

void AifTest::isRecognised_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<bool>("isAif");
    QTest::newRow("an empty nodeset") << QByteArray(R"({"nodes":[],"edges":[],"locutions":[]})") << true;
    QTest::newRow("wrapped") << QByteArray(R"({"AIF": {"nodes"} })") << true;
    QTest::newRow("SADFace") << QByteArray(
        R"({"edges":[{"id":"a","source_id":"b","target_id":"c"}],"nodes":[{"id":"a","type":"atom"}]})")
                             << false;
    QTest::newRow("native JSON") << QByteArray(R"({"format":"counterpoint"})") << false;
    QTest::newRow("a list") << QByteArray(R"([{"nodeID": 1}])") << false;
}

void AifTest::isRecognised()
{
    QFETCH(QByteArray, start);
    QFETCH(bool, isAif);
    QCOMPARE(looksLikeAif(start), isAif);
}

void AifTest::staysLinear_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QString hub = u"0:RA"_s;
    QString hubEdges;
    QString chain = u"0:I"_s;
    QString chainEdges;
    for (int i = 1; i <= 8000; ++i) {
        hub += u" %1:I"_s.arg(i);
        hubEdges += i <= 4000 ? u" %1>0"_s.arg(i) : u" 0>%1"_s.arg(i);
        chain += u" %1:CA i%1:I"_s.arg(i);
        chainEdges += u" i%1>%1 %1>%2"_s.arg(i).arg(i - 1);
    }
    QTest::newRow("4,000 premises and as many conclusions") << aifNotation::file(hub, hubEdges);
    QTest::newRow("8,000 objections on each other") << aifNotation::file(chain, chainEdges);
}

void AifTest::staysLinear()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const Imported imported = readAifText(bytes);
    QVERIFY(faults(imported.debate).empty());
    const QByteArray written = writeAif(imported.debate).bytes;
    QVERIFY2(timer.elapsed() < 10'000, "a bound for a busy machine: it takes some 100 ms");
    QCOMPARE(aifNotation::argumentsIn(written), aifNotation::argumentsIn(bytes));
}

QTEST_GUILESS_MAIN(AifTest)
#include "aiftest.moc"

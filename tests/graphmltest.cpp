// links: formats
#include "model/formats/graphs/graphml.h"
#include "model/debate/faults.h"
#include "tests/support/graphdebates.h"
#include "tests/support/markedwords.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// GraphML of other programs becomes a debate.
class GraphMlTest : public QObject {
    Q_OBJECT
private slots:
    void readsGraphs_data();
    void readsGraphs();
    void valuesForMissingOnesStayWhereTheyBelong_data();
    void valuesForMissingOnesStayWhereTheyBelong();
    void answersChangeIt();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void saysWhatIsLeftOut_data();
    void saysWhatIsLeftOut();
    void wordsStayOrAreTold_data();
    void wordsStayOrAreTold();
    void groupsAreTopics();
    void sharedFiles();
    void survivesDamage();
    void survivesDepthAndSize();
};

static QByteArray graphMl(
    const QByteArray& inside, const QByteArray& keys = {}, const QByteArray& graph = "edgedefault='directed'")
{
    return "<?xml version='1.0'?><graphml xmlns='http://graphml.graphdrawing.org/xmlns' "
           "xmlns:y='http://www.yworks.com/xml/graphml' xmlns:x='http://www.yworks.com/xml/yfiles-common/markup/3.0'>"
        + keys + "<graph " + graph + ">" + inside + "</graph></graphml>";
}

static QByteArray node(const QByteArray& id, const QByteArray& data = {})
{
    return "<node id='" + id + "'>" + data + "</node>";
}

static QByteArray edge(const QByteArray& from, const QByteArray& to, const QByteArray& data = {})
{
    return "<edge source='" + from + "' target='" + to + "'>" + data + "</edge>";
}

static QByteArray data(const QByteArray& key, const QByteArray& text)
{
    return "<data key='" + key + "'>" + text + "</data>";
}

static QByteArray key(const QByteArray& id, const QByteArray& of, const QByteArray& name, const QByteArray& inside = {})
{
    return "<key id='" + id + "' for='" + of + "' attr.name='" + name + "' attr.type='string'>" + inside + "</key>";
}

static QByteArray yedLabel(const QByteArray& text, const QByteArray& colour = "#ffffff")
{
    return data("g",
        "<y:ShapeNode><y:Geometry x='1'/><y:Fill color='" + colour + "'/><y:NodeLabel x='2'>" + text
            + "<y:LabelModel><y:SmartNodeLabelModel/></y:LabelModel></y:NodeLabel></y:ShapeNode>");
}

static QByteArray yedLine(const QByteArray& colour, const QByteArray& label = {})
{
    return data("h",
        "<y:PolyLineEdge><y:LineStyle color='" + colour + "' type='line' width='1'/><y:EdgeLabel>" + label
            + "</y:EdgeLabel></y:PolyLineEdge>");
}

void GraphMlTest::readsGraphs_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("arguments");
    const QByteArray two = node("a") + node("b");
    const QByteArray three = two + node("c");
    const QByteArray type = key("t", "edge", "type");
    QTest::newRow("lines of no type") << graphMl(two + edge("a", "b")) << QStringList{u"a supports b"_s};
    QTest::newRow("lines of types") << graphMl(
        three + edge("a", "b", data("t", "supports")) + edge("c", "b", data("t", "ATTACK")), type)
                                    << QStringList{u"a supports b"_s, u"c attacks b"_s};
    QTest::newRow("lines of German types")
        << graphMl(three + edge("a", "b", data("t", "Stützt")) + edge("c", "b", data("t", "widerspricht")), type)
        << QStringList{u"a supports b"_s, u"c attacks b"_s};
    QTest::newRow("signs") << graphMl(three + edge("a", "b", data("t", "+")) + edge("c", "b", data("t", "-")), type)
                           << QStringList{u"a supports b"_s, u"c attacks b"_s};
    QTest::newRow("a value that stands for missing ones")
        << graphMl(two + edge("a", "b"), key("t", "edge", "type", "<default>attack</default>"))
        << QStringList{u"a attacks b"_s};
    QTest::newRow("a key for lines and nodes with one id")
        << graphMl(node("a", data("k", "One")) + node("b", data("k", "Two")) + edge("a", "b", data("k", "attacks")),
               key("k", "node", "label") + key("k", "edge", "kind"))
        << QStringList{u"One attacks Two"_s};
    QTest::newRow("a key for another domain") << graphMl(two + edge("a", "b", data("t", "attack")),
        key("t", "graph", "type")) << QStringList{u"a attacks b"_s};
    QTest::newRow("no keys at all") << graphMl(
        node("a", data("label", "One")) + node("b", data("label", "Two")) + edge("a", "b", data("type", "con")))
                                    << QStringList{u"One attacks Two"_s};
    QTest::newRow("keys inside the graph") << graphMl(key("l", "node", "label")
        + node("a", data("l", "<![CDATA[<One>]]>")) + node("b", data("l", "Two")) + edge("a", "b"))
                                           << QStringList{u"<One> supports Two"_s};
    QTest::newRow("yEd, green and red") << graphMl(node("a", yedLabel("One")) + node("b", yedLabel("Two"))
            + edge("a", "b", yedLine("#00aa00")) + edge("b", "a", yedLine("#FF0000FF")),
        "<key id='g' for='node' yfiles.type='nodegraphics'/><key id='h' for='edge' yfiles.type='edgegraphics'/>")
                                        << QStringList{u"One supports Two"_s, u"Two attacks One"_s};
    QTest::newRow("yEd, words before colours") << graphMl(
        node("a", yedLabel("One")) + node("b", yedLabel("Two")) + edge("a", "b", yedLine("#00aa00", "attacks")),
        "<key id='g' for='node' yfiles.type='nodegraphics'/><key id='h' for='edge' yfiles.type='edgegraphics'/>")
                                               << QStringList{u"One attacks Two"_s};
    const QByteArray live = data(
        "n", "<x:List><y:Label><y:Label.Text><![CDATA[One]]></y:Label.Text><y:LayoutParameter/></y:Label></x:List>");
    QTest::newRow("yEd Live") << graphMl(node("a", live)
            + node("b", data("n", "<x:List><y:Label Text='Two'/></x:List>"))
            + edge("a", "b", data("s", "<y:GraphMLReference ResourceKey='7'/>")),
        "<key id='n' for='node' attr.name='NodeLabels'/><key id='s' for='edge' attr.name='EdgeStyle'/>"
        "<data key='r'><y:SharedData><y:PolylineEdgeStyle x:Key='7' stroke='#E00000'/></y:SharedData></data>")
                              << QStringList{u"One attacks Two"_s};
    QTest::newRow("AIF in nodes") << graphMl(node("a", data("t", "I") + data("l", "One"))
            + node("b", data("t", "I") + data("l", "Two")) + node("c", data("t", "I") + data("l", "Three"))
            + node("r", data("t", "RA")) + node("x", data("t", "CA")) + edge("a", "r") + edge("b", "r") + edge("r", "c")
            + edge("b", "x") + edge("x", "r"),
        key("t", "node", "type") + key("l", "node", "label"))
                                  << QStringList{
                                         u"One, Two supports Three"_s, u"Two attacks [One, Two supports Three]"_s};
    QTest::newRow("lines before nodes") << graphMl(edge("a", "b") + two) << QStringList{u"a supports b"_s};
    QTest::newRow("from reasons to conclusions, told by the form")
        << graphMl(three + edge("a", "b") + edge("a", "c")) << QStringList{u"b supports a"_s, u"c supports a"_s};
    QTest::newRow("without direction: nothing is made up")
        << graphMl(two + edge("a", "b"), {}, "edgedefault='undirected'") << QStringList();
    QTest::newRow("without direction, with a type") << graphMl(two + edge("a", "b", data("t", "support")), type,
        "edgedefault='undirected'") << QStringList{u"a supports b"_s};
    QTest::newRow("in UTF-16") << QByteArray(QStringEncoder(
        QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)(QString::fromUtf8(graphMl(two + edge("a", "b")))))
                               << QStringList{u"a supports b"_s};
    QTest::newRow("with CR alone") << graphMl(two + edge("a", "b")).replace("><", ">\r<")
                                   << QStringList{u"a supports b"_s};
    QTest::newRow("without a namespace") << QByteArray(
        "<graphml><graph><node id='a'/><node id='b'/><edge source='a' target='b'/></graph></graphml>")
                                         << QStringList{u"a supports b"_s};
    QTest::newRow("with a DTD elsewhere")
        << QByteArray("<!DOCTYPE graphml SYSTEM 'graphml.dtd'><graphml><graph><node id='a'/>"
                      "<node id='b'/><edge source='a' target='b'/></graph></graphml>")
        << QStringList{u"a supports b"_s};
}

static Imported readAll(const QByteArray& bytes, const ImportAnswers& answers = {})
{
    const Result<Imported> read = readGraphMl(bytes, answers, {});
    if (!read)
        qWarning("%s", qPrintable(read.error().text()));
    return read ? *read : Imported();
}

void GraphMlTest::readsGraphs()
{
    QFETCH(QByteArray, file);
    QFETCH(QStringList, arguments);
    const Imported read = readAll(file);
    QCOMPARE(argumentsOf(read.debate), arguments);
    QVERIFY(faults(read.debate).empty());
    QVERIFY(read.isLocal);
    QVERIFY(looksLikeGraphMl(file));
}

void GraphMlTest::valuesForMissingOnesStayWhereTheyBelong_data()
{
    QTest::addColumn<QByteArray>("domain");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::newRow("of nodes") << QByteArray("node") << u"Missing"_s << QString();
    QTest::newRow("of lines") << QByteArray("edge") << u"a"_s << QString();
    QTest::newRow("of the graph") << QByteArray("graph") << u"a"_s << u"Missing"_s;
    QTest::newRow("of ports") << QByteArray("port") << u"a"_s << QString();
    QTest::newRow("of lines with many ends") << QByteArray("hyperedge") << u"a"_s << QString();
    QTest::newRow("of all") << QByteArray("all") << u"Missing"_s << u"Missing"_s;
}

void GraphMlTest::valuesForMissingOnesStayWhereTheyBelong()
{
    QFETCH(QByteArray, domain);
    QFETCH(QString, text);
    QFETCH(QString, title);
    const Imported read = readAll(graphMl(node("a"), key("k", domain, "title", "<default>Missing</default>")));
    QCOMPARE(read.debate.claims().all().front().text, text);
    QCOMPARE(read.debate.claims().all().front().title, QString());
    QCOMPARE(read.debate.info().title, title);
}

void GraphMlTest::answersChangeIt()
{
    const QByteArray file = graphMl(node("a", data("short", "A") + data("long", "The words of A")) + node("b")
        + edge("a", "b", data("how", "doubts")) + edge("b", "a", data("how", "pro")));
    const std::vector<ImportQuestion> questions = askOfGraphMl(file);
    QStringList keys;
    for (const ImportQuestion& question : questions) {
        keys += question.key;
        QVERIFY(std::ranges::count(question.choices, question.guess, &ImportQuestion::Choice::value) == 1);
        QVERIFY(!question.text.isEmpty());
    }
    QCOMPARE(keys,
        (QStringList{
            u"text"_s, u"node-kind"_s, u"line-kind"_s, u"line.doubts"_s, u"line.pro"_s, u"line"_s, u"direction"_s}));
    QCOMPARE(argumentsOf(readAll(file).debate), QStringList{u"b supports The words of A"_s});
    const Imported chosen = readAll(file,
        {{u"text"_s, u"long"_s}, {u"line.doubts"_s, u"attack"_s}, {u"line.pro"_s, u"left-out"_s},
            {u"direction"_s, u"to-reasons"_s}});
    QCOMPARE(argumentsOf(chosen.debate), QStringList{u"b attacks The words of A"_s});
    QVERIFY(!readGraphMl(file, {{u"text"_s, u"nothing"_s}}, {}));
    QVERIFY(!readGraphMl(file, {{u"direction"_s, u"up"_s}}, {}));
    QVERIFY(askOfGraphMl(writeGraphMl(fullDebate()).bytes).empty());
}

void GraphMlTest::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QByteArray() << u"The file is empty."_s;
    QTest::newRow("a text") << QByteArray("Dear all") << u"This is no GraphML."_s;
    QTest::newRow("other XML") << QByteArray("<svg/>") << u"This is no GraphML."_s;
    QTest::newRow("ends before it begins") << QByteArray("<graphml>") << u"Line 1"_s;
    QTest::newRow("unbalanced") << QByteArray("<graphml>\n<graph></node></graph></graphml>") << u"Line 2"_s;
    QTest::newRow("entities of its own") << QByteArray(
        "<!DOCTYPE g [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]><graphml><graph><node id='&b;'/></graph></graphml>")
                                         << u"Entities that a file declares itself are not read."_s;
}

void GraphMlTest::refusesWhatIsNone()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, says);
    const Result<Imported> read = readGraphMl(file, {}, {});
    QVERIFY(!read);
    QVERIFY2(read.error().what.contains(says), qPrintable(read.error().what));
    QCOMPARE(read.error().kind, Error::Kind::Input);
    QVERIFY(askOfGraphMl(file).empty());
}

void GraphMlTest::saysWhatIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("says");
    const QByteArray two = node("a") + node("b");
    QTest::newRow("a line to nowhere") << graphMl("\n" + two + edge("a", "z")) << u"line 2"_s << u"there is no node"_s;
    QTest::newRow("a second node of one name")
        << graphMl(two + "\n\n" + node("a")) << u"line 3"_s << u"A second node"_s;
    QTest::newRow("a line with three ends")
        << graphMl(two + "<hyperedge><endpoint node='a'/></hyperedge>") << u"line 1"_s << u"more than two ends"_s;
    QTest::newRow("a line to itself") << graphMl(two + edge("a", "a")) << u"line 1"_s << u"for or against itself"_s;
    QTest::newRow("an inference without premise") << graphMl(node("a") + node("r", data("type", "RA"))
        + node("s", data("type", "CA")) + edge("r", "a") + edge("r", "s") + edge("s", "a"))
                                                  << u"line 1"_s << u"has no premise"_s;
    QTest::newRow("inferences in a circle") << graphMl(two + node("r", data("type", "CA"))
        + node("s", data("type", "CA")) + edge("a", "r") + edge("r", "s") + edge("b", "s") + edge("s", "r"))
                                            << u"line 1"_s << u"bears on itself through others"_s;
    QTest::newRow("what says nothing known")
        << graphMl(two + edge("a", "b", data("type", "knows")) + edge("b", "a", data("type", "con"))) << QString()
        << u"Lines that were to be left out"_s;
    QTest::newRow("what breaks off") << graphMl(two + edge("a", "b")).chopped(20) << u"line 1"_s << u"breaks off"_s;
    QTest::newRow("drawings") << graphMl(node("a", yedLabel("One"))) << QString() << u"drawn stays behind"_s;
}

void GraphMlTest::saysWhatIsLeftOut()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, place);
    QFETCH(QString, says);
    const Imported read = readAll(file);
    QVERIFY(read.debate.claims().count() > 0);
    QVERIFY(faults(read.debate).empty());
    QStringList said;
    for (const Remark& remark : read.report.lost)
        said += remark.place + u": "_s + remark.what;
    const bool isSaid = std::ranges::any_of(
        read.report.lost, [&](const Remark& remark) { return remark.place == place && remark.what.contains(says); });
    QVERIFY2(isSaid, qPrintable(said.join(u'\n')));
}

void GraphMlTest::wordsStayOrAreTold_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("told");
    const QByteArray two = node("a") + node("b");
    const QByteArray why = data("label", "word1") + data("weight", "word2");
    const QByteArray step = two + node("r", data("kind", "RA"));
    const auto kind
        = [](const QByteArray& word) -> QByteArray { return data("kind", word) + data("comment", "word1"); };
    QTest::newRow("a label beside a type") << graphMl(two + edge("a", "b", data("type", "support") + why)) << QString();
    QTest::newRow("a label that says another kind than the type")
        << graphMl(two + edge("a", "b", data("type", "support") + data("label", "attack word1"))) << QString();
    QTest::newRow("a label and the attribute with claims’ words") << graphMl(node("a", data("text", "word1"))
        + node("b", data("text", "word2")) + edge("a", "b", data("text", "word3") + data("label", "word4")))
                                                                  << QString();
    QTest::newRow("a drawn label beside words") << graphMl(
        node("a", yedLabel("word1")) + node("b") + edge("a", "b", yedLine("#00aa00", "word2") + data("label", "word3")))
                                                << u"drawn stays behind"_s;
    QTest::newRow("of the graph") << graphMl(
        data("author", "word1") + data("title", "word2") + data("name", "word3") + "<desc>word4</desc>" + two)
                                  << QString();
    QTest::newRow("a description of a node and a line")
        << graphMl(node("a", "<desc>word1</desc>" + data("label", "word2")) + node("b", data("label", "word3"))
               + "<edge source='a' target='b'><desc>word4</desc></edge>")
        << QString();
    QTest::newRow("a kind of claim that is not known")
        << graphMl(node("a", data("type", "word1")) + node("b", data("type", "question"))) << QString();
    QTest::newRow("of a node that is a topic") << graphMl(two + node("c", kind("topic"))) << QString();
    QTest::newRow("of a group") << graphMl(two + "<node id='g'>" + data("comment", "word1") + "<graph>"
        + data("more", "word2") + node("c") + "</graph></node>")
                                << QString();
    QTest::newRow("of a step") << graphMl(step + edge("a", "r") + edge("r", "b")
        + node("s", kind("CA") + data("label", "word2")) + edge("a", "s") + edge("s", "r"))
                               << QString();
    QTest::newRow("of a question") << graphMl(two + node("c", kind("question")) + edge("a", "c"))
                                   << u"Further attributes of questions have no place: 1."_s;
    QTest::newRow("of a line from a premise")
        << graphMl(step + edge("a", "r", why) + edge("r", "b"))
        << u"Further attributes of lines from premises, or to conclusions, questions and topics, have no place: 1."_s;
    QTest::newRow("of a line to a conclusion")
        << graphMl(step + edge("a", "r") + edge("r", "b", why))
        << u"Further attributes of lines from premises, or to conclusions, questions and topics, have no place: 1."_s;
    QTest::newRow("of a line to a question")
        << graphMl(two + node("c", data("kind", "question")) + edge("a", "c", why))
        << u"Further attributes of lines from premises, or to conclusions, questions and topics, have no place: 1."_s;
    QTest::newRow("of a line to a topic")
        << graphMl(two + node("c", data("kind", "topic")) + edge("a", "c", why))
        << u"Further attributes of lines from premises, or to conclusions, questions and topics, have no place: 1."_s;
    QTest::newRow("a second topic") << graphMl(node("word1") + node("t", data("kind", "topic"))
        + node("u", data("kind", "topic")) + edge("word1", "t") + edge("word1", "u"))
                                    << u"Something can be in one topic; a further one was left out."_s;
    QTest::newRow("of a port") << graphMl("<node id='a'><port name='p'>" + data("k", "word1") + "</port></node>")
                               << u"Texts that belong to no graph, node or line were left out: 1."_s;
    QTest::newRow("a second value") << graphMl(node("a", data("k", "one") + data("k", "word1")))
                                    << u"A second value of"_s;
    QTest::newRow("what is left out already") << graphMl(two + "<hyperedge>" + data("k", "word1")
        + "<endpoint node='a'>" + data("k", "word2") + "</endpoint></hyperedge>")
                                              << u"more than two ends"_s;
}

void GraphMlTest::wordsStayOrAreTold()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, told);
    const Imported read = readAll(file);
    QVERIFY(faults(read.debate).empty());
    QCOMPARE(silentLoss(file, read, told), QString());
}

void GraphMlTest::groupsAreTopics()
{
    const Imported read = readAll(graphMl("<node id='g' yfiles.foldertype='group'>" + yedLabel("Money")
        + "<graph id='g:'>" + node("g::a") + "<node id='g::h'><graph>" + node("g::h::b") + "</graph></node>"
        + edge("g::a", "g::h::b") + "</graph></node>" + node("c") + edge("c", "g::a")));
    QCOMPARE(argumentsOf(read.debate), (QStringList{u"c supports g::a"_s, u"g::a supports g::h::b"_s}));
    QCOMPARE(read.debate.claims().count(), 3);
    QCOMPARE(read.debate.topics().count(), 2);
    const Topic& money = *read.debate.topics().inOrder().front();
    QCOMPARE(money.name, u"Money"_s);
    QCOMPARE(read.debate.topicsIn(money.id).size(), 1u);
    QCOMPARE(read.debate.claimsIn(money.id).size(), 1u);
}

static QDir sharedData(const QString& folder)
{
    return QDir(QStringLiteral(SOURCE_FOLDER "/../shared/data/") + folder);
}

/// Every node is a claim or an inference, or is said to be left out.
void GraphMlTest::sharedFiles()
{
    const QDir folder = sharedData(u"graphml"_s);
    if (!folder.exists())
        QSKIP("There are no files of other programs here.");
    QFile manifest(folder.filePath(u"MANIFEST.tsv"_s));
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    static const QRegularExpression counts(u"(\\d+) nodes (\\d+) edges"_s);
    int files = 0;
    for (const QByteArray& line : manifest.readAll().split('\n')) {
        QFile file(folder.filePath(QString::fromUtf8(line.split('\t').front())));
        const auto match = counts.match(QString::fromUtf8(line));
        if (!file.fileName().endsWith(u".graphml"_s) || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        QVERIFY2(looksLikeGraphMl(bytes.left(4096)), line);
        const Imported read = readAll(bytes, {{u"line"_s, u"support"_s}});
        QVERIFY2(faults(read.debate).empty(), line);
        const Result<AttributedGraph> graph = parseGraphMl(bytes, {});
        QVERIFY2(graph, line);
        if (match.hasMatch()) {
            QCOMPARE(static_cast<int>(graph->nodes.size()), match.captured(1).toInt());
            QCOMPARE(static_cast<int>(graph->edges.size()), match.captured(2).toInt());
        }
        ++files;
    }
    QVERIFY(files >= 24);
}

void GraphMlTest::survivesDamage()
{
    const QByteArray file = writeGraphMl(graphDebate(3)).bytes;
    for (qsizetype length = 0; length < file.size(); length += 7) {
        const Result<Imported> read = readGraphMl(file.left(length), {}, {});
        QVERIFY(!read || faults(read->debate).empty());
    }
    std::mt19937 random(1);
    for (int i = 0; i < 2000; ++i) {
        QByteArray damaged = file;
        for (int flips = 0; flips < 3; ++flips)
            damaged[static_cast<qsizetype>(random() % static_cast<unsigned>(file.size()))]
                = static_cast<char>(random());
        const Result<Imported> read = readGraphMl(damaged, {}, {});
        QVERIFY(!read || faults(read->debate).empty());
    }
}

void GraphMlTest::survivesDepthAndSize()
{
    const QByteArray deep = QByteArray("<node id='x'><graph>").repeated(100'000);
    QVERIFY(!readGraphMl("<graphml><graph>" + deep, {}, {}));
    QVERIFY(!readGraphMl(graphMl(node("a", data("k", QByteArray("<y:a>").repeated(100'000)))), {}, {}));
    QByteArray keys;
    QByteArray many;
    for (int i = 0; i < 20'000; ++i) {
        keys += key(QByteArray::number(i), "node", QByteArray::number(i), "<default>1</default>");
        many += node(QByteArray::number(i), data(QByteArray::number(i), "x")) + edge("0", QByteArray::number(i));
    }
    const Imported read = readAll(graphMl(many, keys));
    QCOMPARE(read.debate.claims().count(), 20'000);
    int steps = 0;
    const Progress cancelled{[&](qint64, qint64) { return ++steps < 2; }, {}};
    const Result<Imported> stopped = readGraphMl(graphMl(many), {}, cancelled);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
}

QTEST_APPLESS_MAIN(GraphMlTest)
#include "graphmltest.moc"

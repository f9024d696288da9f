// links: formats
#include "model/formats/graphs/dotreading.h"
#include "model/debate/faults.h"
#include "model/formats/dot.h"
#include "tests/support/graphdebates.h"
#include "tests/support/markedwords.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// DOT of other programs becomes a debate, and ours comes back as it was.
class DotReadingTest : public QObject {
    Q_OBJECT
private slots:
    void readsTheGrammar_data();
    void readsTheGrammar();
    void labelsAreText_data();
    void labelsAreText();
    void kindsAreGuessed_data();
    void kindsAreGuessed();
    void wordsStayOrAreTold_data();
    void wordsStayOrAreTold();
    void clustersAreTopics();
    void skipsWhatIsWrong_data();
    void skipsWhatIsWrong();
    void refusesWhatIsNone();
    void sharedFiles();
    void comesBackAsItWas();
    void survivesDamage();
    void survivesDepthAndSize();
};

static Imported readAll(const QByteArray& bytes, const ImportAnswers& answers = {})
{
    const Result<Imported> read = readDot(bytes, answers, {});
    if (!read)
        qWarning("%s", qPrintable(read.error().text()));
    return read ? *read : Imported();
}

void DotReadingTest::readsTheGrammar_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("arguments");
    const QStringList one = {u"a supports b"_s};
    const QStringList two = {u"a supports b"_s, u"b supports c"_s};
    QTest::newRow("the least") << QByteArray("digraph{a->b}") << one;
    QTest::newRow("large letters") << QByteArray("DiGraph G {a->b}") << one;
    QTest::newRow("semicolons, commas, nothing") << QByteArray("digraph {a; b, c a->b; b->c}") << two;
    QTest::newRow("a chain") << QByteArray("digraph {a -> b -> c}") << two;
    QTest::newRow("a chain over lines") << QByteArray("digraph {\r\na\r\n->\rb\n->\nc}") << two;
    QTest::newRow("strict: once") << QByteArray("strict digraph {a -> b; a -> b}") << one;
    QTest::newRow("otherwise twice") << QByteArray("digraph {a -> b; a -> b}") << QStringList{one[0], one[0]};
    QTest::newRow("ports") << QByteArray("digraph {a:p:ne -> b:s; }") << one;
    QTest::newRow("groups as ends") << QByteArray("digraph {{a b} -> {c; d}}")
                                    << QStringList{
                                           u"a supports c"_s, u"a supports d"_s, u"b supports c"_s, u"b supports d"_s};
    QTest::newRow("a subgraph in a chain") << QByteArray("digraph {a -> subgraph s {b} -> c}") << two;
    QTest::newRow("quoted names") << QByteArray("digraph {\"a \\\"x\\\"\" -> \"b\"}")
                                  << QStringList{u"a \"x\" supports b"_s};
    QTest::newRow("joined strings") << QByteArray("digraph {\"a\" + /* and */ \" b\" -> b}")
                                    << QStringList{u"a b supports b"_s};
    QTest::newRow("a string over two lines")
        << QByteArray("digraph {\"a\\\n b\" -> b}") << QStringList{u"a b supports b"_s};
    QTest::newRow("numbers") << QByteArray("digraph {-1.5 -> .25}") << QStringList{u"-1.5 supports .25"_s};
    QTest::newRow("letters of other scripts") << QByteArray("digraph {ä -> 字}") << QStringList{u"ä supports 字"_s};
    QTest::newRow("comments") << QByteArray("// x\n# 1 \"file\"\n/* { */ digraph { a -> /* -> z */ b // }\n}") << one;
    QTest::newRow("keywords in quotation marks")
        << QByteArray("digraph {\"node\" -> \"graph\"}") << QStringList{u"node supports graph"_s};
    QTest::newRow("attributes of the graph") << QByteArray("digraph {rankdir=LR; graph [x=1] a -> b}") << one;
    QTest::newRow("defaults") << QByteArray(
        "digraph {edge [label=attacks] a -> b; {edge [label=supports] c -> b} d -> b}")
                              << QStringList{u"a attacks b"_s, u"c supports b"_s, u"d attacks b"_s};
    QTest::newRow("lists of attributes") << QByteArray("digraph {a -> b [x=1,y=2;z=3 w=4][label=\"con\"]}")
                                         << QStringList{u"a attacks b"_s};
    QTest::newRow("an attribute without value") << QByteArray("digraph {a -> b [bold]}") << one;
    QTest::newRow("backward") << QByteArray("digraph {b -> a [dir=back]}") << one;
    QTest::newRow("several graphs") << QByteArray("digraph one {a -> b} digraph two {a -> b [label=con]}")
                                    << QStringList{u"a attacks b"_s, u"a supports b"_s};
    QTest::newRow("undirected: nothing is made up") << QByteArray("graph {a -- b}") << QStringList();
    QTest::newRow("undirected with a kind") << QByteArray("graph {a -- b [label=pro]}") << one;
    QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbf"
                                                     "digraph {a -> b}")
                                       << one;
    QTest::newRow("Latin-1 that says so")
        << QByteArray("digraph {charset=latin1 \"\xc3\xa4\" -> b}") << QStringList{u"Ã¤ supports b"_s};
    QTest::newRow("Latin-1 that does not") << QByteArray("digraph {\"\xe4\" -> b}") << QStringList{u"ä supports b"_s};
}

void DotReadingTest::readsTheGrammar()
{
    QFETCH(QByteArray, file);
    QFETCH(QStringList, arguments);
    const Imported read = readAll(file);
    QCOMPARE(argumentsOf(read.debate), arguments);
    QVERIFY(faults(read.debate).empty());
    QVERIFY(read.isLocal);
}

void DotReadingTest::labelsAreText_data()
{
    QTest::addColumn<QByteArray>("label");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("\"Some words\"") << u"Some words"_s;
    QTest::newRow("broken into lines") << QByteArray("\"Some\\nwords\\lof\nit\"") << u"Some words of it"_s;
    QTest::newRow("paragraphs") << QByteArray("\"Some\\n\\nwords\"") << u"Some\n words"_s;
    QTest::newRow("escapes") << QByteArray("\"a \\\\ b \\\"c\\\"\"") << u"a \\ b \"c\""_s;
    QTest::newRow("names") << QByteArray("\"this is \\N\"") << u"this is n"_s;
    QTest::newRow("entities") << QByteArray("\"a &amp; b &#228; &#xE4; &nosuch; &\"") << u"a & b ä ä &nosuch; &"_s;
    QTest::newRow("HTML") << QByteArray(
        "<<TABLE><TR><TD>Some&#x20;<B>words</B></TD></TR><TR><TD>more<BR/>still</TD></TR></TABLE>>")
                          << u"Some words more still"_s;
    QTest::newRow("a record") << QByteArray("\"{<f0> a|{b|<x>c}}\", shape=record") << u"a / b / c"_s;
    QTest::newRow("none") << QByteArray("\"\"") << u"n"_s;
}

void DotReadingTest::labelsAreText()
{
    QFETCH(QByteArray, label);
    QFETCH(QString, text);
    const Imported read = readAll("digraph {n [label=" + label + "] }");
    QCOMPARE(read.debate.claims().count(), 1);
    QCOMPARE(read.debate.claims().all().front().text.simplified(), text.simplified());
}

void DotReadingTest::kindsAreGuessed_data()
{
    QTest::addColumn<QByteArray>("statements");
    QTest::addColumn<QStringList>("arguments");
    const QStringList both = {u"a supports c"_s, u"b attacks c"_s};
    QTest::newRow("labels") << QByteArray("a -> c [label=\"supports\"] b -> c [label=\"Attacks\"]") << both;
    QTest::newRow("colours") << QByteArray("a -> c [color=darkgreen] b -> c [color=\"#cc1100\"]") << both;
    QTest::newRow("colours by hue") << QByteArray("a -> c [color=\"0.33 1 1\"] b -> c [color=\"0.0,1,1\"]") << both;
    QTest::newRow("one colour") << QByteArray("a -> c; b -> c [color=firebrick2]") << both;
    QTest::newRow("labels before colours")
        << QByteArray("a -> c [color=red label=pro] b -> c [color=green label=con]") << both;
    QTest::newRow("arrowheads") << QByteArray("a -> c [arrowhead=normal] b -> c [arrowhead=tee]") << both;
    QTest::newRow("types") << QByteArray("a -> c [type=support] b -> c [type=attack]") << both;
    QTest::newRow("nodes of their own") << QByteArray(
        "s [label=support shape=diamond] t [label=conflict shape=diamond] "
        "a -> s -> c; b -> t -> c; {a [label=a] b [label=b] c [label=c]}")
                                        << both;
    QTest::newRow("an undercut") << QByteArray("s [type=support] t [type=attack] a -> s -> c; b -> t -> s")
                                 << QStringList{u"a supports c"_s, u"b attacks [a supports c]"_s};
    QTest::newRow("a tree from its root") << QByteArray("c -> a; c -> b [label=con]") << both;
}

void DotReadingTest::kindsAreGuessed()
{
    QFETCH(QByteArray, statements);
    QFETCH(QStringList, arguments);
    const QByteArray file = "digraph {" + statements + "}";
    QCOMPARE(argumentsOf(readAll(file).debate), arguments);
    for (const ImportQuestion& question : askOfDot(file))
        QVERIFY2(std::ranges::count(question.choices, question.guess, &ImportQuestion::Choice::value) == 1,
            qPrintable(question.key));
}

void DotReadingTest::wordsStayOrAreTold_data()
{
    QTest::addColumn<QByteArray>("statements");
    QTest::addColumn<QString>("told");
    QTest::newRow("of a line whose type is told otherwise")
        << QByteArray("a -> b [type=attack, label=word1, xlabel=word2]") << QString();
    QTest::newRow("of a line whose colour tells its kind")
        << QByteArray("a -> b [color=red, label=word1]") << u"drawn stays behind"_s;
    QByteArray many;
    for (int i = 1; i < 20; ++i)
        many += "a -> b" + QByteArray::number(i) + " [label=word" + QByteArray::number(i) + "] ";
    QTest::newRow("many labels, and one is a kind") << QByteArray("c -> a [label=pro] " + many) << QString();
    QTest::newRow("of the graph") << QByteArray("author=word1; label=word2; a") << QString();
    QTest::newRow("of a cluster") << QByteArray("subgraph cluster_0 {label=word1; comment=word2; URL=word3; a}")
                                  << QString();
    QTest::newRow("of another subgraph") << QByteArray("subgraph s {label=word1; a}")
                                         << u"of subgraphs that are no clusters, have no place: 1."_s;
    QTest::newRow("of a further graph") << QByteArray("a} digraph H {label=word1; b")
                                        << u"Attributes of further graphs"_s;
    QTest::newRow("how the graph is drawn") << QByteArray("rankdir=LR; a") << u"drawn stays behind"_s;
}

void DotReadingTest::wordsStayOrAreTold()
{
    QFETCH(QByteArray, statements);
    QFETCH(QString, told);
    const QByteArray file = "digraph {" + statements + "}";
    const Imported read = readAll(file);
    QVERIFY(faults(read.debate).empty());
    QCOMPARE(silentLoss(file, read, told), QString());
}

void DotReadingTest::clustersAreTopics()
{
    const Imported read = readAll("digraph {label=\"The matter\"; a; subgraph cluster_1 {label=\"Money\"; b; "
                                  "subgraph cluster_2 {graph [label=Taxes]; c} } {rank=same; d} a -> b}");
    QCOMPARE(read.debate.info().title, u"The matter"_s);
    QCOMPARE(read.debate.topics().count(), 2);
    for (const Claim& claim : read.debate.claims().all()) {
        const Topic* topic = read.debate.find(claim.topic);
        const QString name = topic ? topic->name : QString();
        QCOMPARE(name, claim.text == u"b" ? u"Money"_s : claim.text == u"c" ? u"Taxes"_s : QString());
    }
}

void DotReadingTest::skipsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("place");
    QTest::newRow("what does not belong") << QByteArray("digraph {\n ? a -> b}") << u"line 2"_s;
    QTest::newRow("two arrows") << QByteArray("digraph {a -> b -> -> c}") << u"line 1"_s;
    QTest::newRow("an arrow to nowhere") << QByteArray("digraph {a -> b; b -> ;}") << u"line 1"_s;
    QTest::newRow("what follows") << QByteArray("digraph {a -> b}\n\n}") << u"line 3"_s;
    QTest::newRow("it breaks off") << QByteArray("digraph {a -> b;\n") << u"line 2"_s;
    QTest::newRow("it breaks off in a string") << QByteArray("digraph {a -> b; b -> c [x=\"") << u"line 1"_s;
}

void DotReadingTest::skipsWhatIsWrong()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, place);
    const Imported read = readAll(file);
    QVERIFY(argumentsOf(read.debate).contains(u"a supports b"_s));
    QVERIFY(std::ranges::count(read.report.lost, place, &Remark::place) >= 1);
}

void DotReadingTest::refusesWhatIsNone()
{
    for (const char* file : {"", "graph theory is a field", "digraph", "subgraph x {}", "{a -> b}"}) {
        const Result<Imported> read = readDot(file, {}, {});
        QVERIFY2(!read, file);
        QCOMPARE(read.error().kind, Error::Kind::Input);
        QVERIFY(askOfDot(file).empty());
    }
}

/// The manifest's counts are those of Graphviz' own tools.
void DotReadingTest::sharedFiles()
{
    const QDir folder(QStringLiteral(SOURCE_FOLDER "/../shared/data/dot"));
    if (!folder.exists())
        QSKIP("There are no files of other programs here.");
    QFile manifest(folder.filePath(u"MANIFEST.tsv"_s));
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    static const QRegularExpression counts(u"(\\d+) nodes (\\d+) edges"_s);
    int files = 0;
    for (const QByteArray& line : manifest.readAll().split('\n')) {
        QFile file(folder.filePath(QString::fromUtf8(line.split('\t').front())));
        const auto match = counts.match(QString::fromUtf8(line));
        if (!match.hasMatch() || !file.open(QIODevice::ReadOnly))
            continue;
        const Result<AttributedGraph> graph = parseDot(file.readAll(), {});
        QVERIFY2(graph, line);
        QVERIFY2(static_cast<int>(graph->nodes.size()) == match.captured(1).toInt()
                && static_cast<int>(graph->edges.size()) == match.captured(2).toInt(),
            qPrintable(u"%1 nodes and %2 lines: %3"_s.arg(
                QString::number(graph->nodes.size()), QString::number(graph->edges.size()), QString::fromUtf8(line))));
        file.seek(0);
        QVERIFY2(faults(readAll(file.readAll()).debate).empty(), line);
        ++files;
    }
    QVERIFY(files >= 40);
}

void DotReadingTest::comesBackAsItWas()
{
    for (unsigned seed = 0; seed < 1000; ++seed) {
        const Debate debate = graphDebate(seed);
        const Exported exported = writeDot(debate, {});
        QVERIFY(tellsOfBareTagsOnly(exported.report, debate));
        const Imported read = readAll(exported.bytes);
        QVERIFY(!read.isLocal);
        QVERIFY(read.report.lost.empty() && read.report.repaired.empty());
        const Debate expected = withTagsByName(debate);
        QCOMPARE(firstDifference(expected, read.debate), QString());
        QVERIFY(read.debate == expected);
    }
    QVERIFY(askOfDot(writeDot(fullDebate(), {}).bytes).empty());
}

void DotReadingTest::survivesDamage()
{
    const QByteArray file = writeDot(graphDebate(3), {}).bytes;
    for (qsizetype length = 0; length < file.size(); length += 7) {
        const Result<Imported> read = readDot(file.left(length), {}, {});
        QVERIFY(!read || faults(read->debate).empty());
    }
    std::mt19937 random(1);
    for (int i = 0; i < 2000; ++i) {
        QByteArray damaged = file;
        for (int flips = 0; flips < 3; ++flips)
            damaged[static_cast<qsizetype>(random() % static_cast<unsigned>(file.size()))]
                = static_cast<char>(random());
        const Result<Imported> read = readDot(damaged, {}, {});
        QVERIFY(!read || faults(read->debate).empty());
    }
}

void DotReadingTest::survivesDepthAndSize()
{
    QVERIFY(readDot("digraph {" + QByteArray("{").repeated(100'000), {}, {}));
    QVERIFY(readDot("digraph {a -> " + QByteArray("{b -> ").repeated(100'000), {}, {}));
    QVERIFY(readDot("digraph {a [x=" + QByteArray("<").repeated(1'000'000), {}, {}));
    QVERIFY(readDot("digraph {a [x=" + QByteArray("\"x\"+").repeated(100'000), {}, {}));
    QByteArray names;
    for (int i = 0; i < 2000; ++i)
        names += " n" + QByteArray::number(i);
    const Result<AttributedGraph> dense = parseDot("digraph {{" + names + "} -> {" + names + "}}", {});
    QVERIFY(dense && dense->edges.empty() && !dense->lost.empty());
    int steps = 0;
    const Progress cancelled{[&](qint64, qint64) { return ++steps < 2; }, {}};
    const Result<Imported> stopped = readDot("digraph {" + names.repeated(10) + "}", {}, cancelled);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
}

QTEST_APPLESS_MAIN(DotReadingTest)
#include "dotreadingtest.moc"

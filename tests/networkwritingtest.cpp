// links: formats debate
#include "model/formats/networks/networkwriting.h"
#include "model/formats/networks/networkdrawing.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Networks as other programs read them.
class NetworkWritingTest : public QObject {
    Q_OBJECT
private slots:
    void graphMl();
    void graphMlOfNetworkX();
    void matrix();
    void edges();
    void dl();
    void dlLabelsStayApart_data();
    void dlLabelsStayApart();
    void namesakesStayApart();
    void numbers_data();
    void numbers();
    void hostileNames();
    void drawing();
    void drawingOfNothing();
};

namespace {

LabelledNode actor(const QString& name)
{
    return {u"12"_s, name, u"actor"_s, u"organisation"_s, 3, LabelledMeasures{1, 2.5, 0.25, {}, 1, 0}};
}

LabelledNetwork oneMode()
{
    return {u"subtract"_s, u"average"_s, u"2015-01-01"_s, u"2015-12-31"_s,
        {actor(u"A, Inc."_s), actor(u"B <b>"_s), actor(u"=C"_s)}, 3, {{0, 1, 1.0 / 3, {}}, {0, 2, -0.5, {}}}};
}

LabelledNetwork twoMode()
{
    LabelledNetwork network{u"combine"_s, u"none"_s, {}, {}, {actor(u"A"_s), actor(u"B"_s)}, 2,
        {{0, 2, 1, u"for"_s}, {1, 3, 3, u"for and against"_s}}};
    network.nodes.push_back({u"7"_s, u"x"_s, u"claim"_s, {}, 2, {}});
    network.nodes.push_back({u"8"_s, u"y"_s, u"claim"_s, {}, 1, {}});
    return network;
}

/// The texts of an element's data by the names of their keys, for each element of a kind.
std::vector<std::map<QString, QString>> dataOf(const QByteArray& graphMl, const QString& element)
{
    QXmlStreamReader xml(graphMl);
    std::map<QString, QString> names;
    std::vector<std::map<QString, QString>> found;
    bool isInside = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"key")
            names[xml.attributes().value(u"id"_s).toString()] = xml.attributes().value(u"attr.name"_s).toString();
        if (xml.isStartElement() && xml.name() == element) {
            isInside = true;
            std::map<QString, QString>& attributes = found.emplace_back();
            for (const QXmlStreamAttribute& attribute : xml.attributes())
                attributes[u'@' + attribute.name().toString()] = attribute.value().toString();
        }
        if (xml.isStartElement() && xml.name() == u"data" && isInside) {
            const QString key = names[xml.attributes().value(u"key"_s).toString()];
            found.back()[key] = xml.readElementText();
        }
        if (xml.isEndElement() && xml.name() == element)
            isInside = false;
    }
    if (xml.hasError())
        found.clear();
    return found;
}

QStringList linesOf(const QByteArray& bytes)
{
    return QString::fromUtf8(bytes).split(u'\n');
}

}

void NetworkWritingTest::graphMl()
{
    const QByteArray bytes = graphMlOf(oneMode());
    const auto nodes = dataOf(bytes, u"node"_s);
    QCOMPARE(nodes.size(), std::size_t(3));
    std::map<QString, QString> node = nodes[1];
    QCOMPARE(node[u"name"_s], u"B <b>"_s);
    QCOMPARE(node[u"label"_s], u"B <b>"_s);
    QCOMPARE(node[u"variable"_s], u"actor"_s);
    QCOMPARE(node[u"frequency"_s], u"3"_s);
    QCOMPARE(node[u"betweenness"_s], u"0.25"_s);
    QVERIFY(!node.contains(u"closeness"_s));
    const auto edges = dataOf(bytes, u"edge"_s);
    QCOMPARE(edges.size(), std::size_t(2));
    std::map<QString, QString> edge = edges[1];
    QCOMPARE(edge[u"weight"_s], u"-0.5"_s);
    QCOMPARE(edge[u"@source"_s], u"n0"_s);
    QCOMPARE(edge[u"@target"_s], u"n2"_s);
    QCOMPARE(dataOf(bytes, u"graph"_s).front().at(u"@edgedefault"_s), u"undirected"_s);
}

void NetworkWritingTest::graphMlOfNetworkX()
{
    const QString python = u"/usr/bin/python3"_s; // the system's own, which has the system's modules
    if (QProcess::execute(python, {u"-c"_s, u"import networkx"_s}) != 0)
        QSKIP("python3-networkx is not installed; GraphML is checked by its elements only");
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.graphml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(graphMlOf(twoMode()));
    file.close();
    QProcess reader;
    reader.start(python,
        {u"-c"_s,
            u"import networkx, sys\n"
            "g = networkx.read_graphml(sys.argv[1])\n"
            "print(g.number_of_nodes(), g.number_of_edges(), g.is_directed())\n"
            "print(sorted((d['name'], d['variable'], d['frequency']) for _, d in g.nodes(data=True)))\n"
            "print(sorted((d['weight'], d['meaning']) for _, _, d in g.edges(data=True)))\n"_s,
            file.fileName()});
    QVERIFY(reader.waitForFinished(60'000));
    QCOMPARE(reader.readAllStandardOutput(),
        QByteArray("4 2 False\n"
                   "[('A', 'actor', 3), ('B', 'actor', 3), ('x', 'claim', 2), ('y', 'claim', 1)]\n"
                   "[(1.0, 'for'), (3.0, 'for and against')]\n"));
}

void NetworkWritingTest::matrix()
{
    QCOMPARE(matrixCsvOf(oneMode()),
        QByteArray("\xef\xbb\xbf,\"A, Inc.\",B <b>,'=C\r\n"
                   "\"A, Inc.\",0,0.3333333333333333,-0.5\r\n"
                   "B <b>,0.3333333333333333,0,0\r\n"
                   "'=C,-0.5,0,0\r\n"));
    QCOMPARE(matrixCsvOf(twoMode()), QByteArray("\xef\xbb\xbf,x,y\r\nA,1,0\r\nB,0,3\r\n"));
}

void NetworkWritingTest::edges()
{
    const QStringList rows = linesOf(edgeCsvOf({oneMode(), twoMode()}));
    QCOMPARE(rows.size(), 6);
    QCOMPARE(rows[1], u"\"A, Inc.\",B <b>,0.3333333333333333,,actor,actor,2015-01-01,2015-12-31\r"_s);
    QCOMPARE(rows[4], u"B,y,3,for and against,actor,claim,,\r"_s);
}

void NetworkWritingTest::dl()
{
    QCOMPARE(linesOf(dlOf(oneMode())),
        (QStringList{u"dl n = 3, format = fullmatrix"_s, u"labels:"_s, u"\"A, Inc.\""_s, u"\"B <b>\""_s, u"\"=C\""_s,
            u"data:"_s, u" 0 0.3333333333333333 -0.5"_s, u" 0.3333333333333333 0 0"_s, u" -0.5 0 0"_s, QString()}));
    QCOMPARE(linesOf(dlOf(twoMode())),
        (QStringList{u"dl nr = 2, nc = 2, format = fullmatrix"_s, u"row labels:"_s, u"\"A\""_s, u"\"B\""_s,
            u"col labels:"_s, u"\"x\""_s, u"\"y\""_s, u"data:"_s, u" 1 0"_s, u" 0 3"_s, QString()}));
}

void NetworkWritingTest::dlLabelsStayApart_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("but for signs") << QStringList{u"Say \"no\""_s, u"say  no"_s, QString()}
                                   << QStringList{u"Say no"_s, u"say no (2)"_s, u" (1)"_s};
    QTest::newRow("numbers that are taken")
        << QStringList{u"A"_s, u"a"_s, u"A (2)"_s, u"a"_s} << QStringList{u"A"_s, u"a (3)"_s, u"A (2)"_s, u"a (4)"_s};
    QTest::newRow("a number twice") << QStringList{u"A (2)"_s, u"a (2)"_s, u"A"_s, u"a"_s}
                                    << QStringList{u"A (2)"_s, u"a (2) (2)"_s, u"A"_s, u"a (3)"_s};
    QTest::newRow("signs of arguments") << QStringList{u"%1"_s, u"%1"_s} << QStringList{u"%1"_s, u"%1 (2)"_s};
    const QString long239(239, u'x');
    QTest::newRow("cut beside a surrogate") << QStringList{long239 + u"😀tail"_s, long239 + u"😀end"_s}
                                            << QStringList{long239 + u"😀"_s, long239 + u"😀 (2)"_s};
}

void NetworkWritingTest::dlLabelsStayApart()
{
    QFETCH(QStringList, names);
    QFETCH(QStringList, labels);
    LabelledNetwork network{u"ignore"_s, u"none"_s, {}, {}, {}, static_cast<int>(names.size()), {}};
    for (const QString& name : names)
        network.nodes.push_back(actor(name));
    QStringList written = linesOf(dlOf(network)).mid(2, names.size());
    written.replaceInStrings(u"\""_s, QString());
    QCOMPARE(written, labels);
}

void NetworkWritingTest::namesakesStayApart()
{
    LabelledNetwork network = twoMode();
    network.nodes[0].label = network.nodes[1].label = u"John Smith"_s;
    network.nodes[2].label = network.nodes[3].label = u"x"_s;
    network.nodes[1].id = u"13"_s;
    QCOMPARE(linesOf(matrixCsvOf(network)),
        (QStringList{u",x,x (2)\r"_s, u"John Smith,1,0\r"_s, u"John Smith (2),0,3\r"_s, QString()}));
    LabelledNetwork later = network; // where the second one is alone
    later.nodes.erase(later.nodes.begin());
    later.rows = 1;
    later.ties = {{0, 2, 1, {}}};
    const QStringList rows = linesOf(edgeCsvOf({network, later}));
    QVERIFY(rows[1].startsWith(u"John Smith,x,1,"_s));
    QVERIFY(rows[2].startsWith(u"John Smith (2),x (2),3,"_s));
    QVERIFY2(rows[3].startsWith(u"John Smith (2),x (2),1,"_s), qPrintable(rows[3]));
}

void NetworkWritingTest::numbers_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << 0.0 << u"0"_s;
    QTest::newRow("whole") << 1234567.0 << u"1234567"_s;
    QTest::newRow("negative") << -3.0 << u"-3"_s;
    QTest::newRow("a third") << 1 / 3.0 << u"0.3333333333333333"_s;
    QTest::newRow("half") << -0.5 << u"-0.5"_s;
}

void NetworkWritingTest::numbers()
{
    QFETCH(double, number);
    QFETCH(QString, text);
    QCOMPARE(numberText(number), text);
    QCOMPARE(numberText(number).toDouble(), number);
}

void NetworkWritingTest::hostileNames()
{
    LabelledNetwork network = oneMode();
    network.nodes[0].label = u"</data>\u0001&\uFFFE"_s + QChar(0xD800) + u"\"'"_s;
    QCOMPARE(dataOf(graphMlOf(network), u"node"_s).size(), std::size_t(3));
    QXmlStreamReader svg(networkSvgOf(network, drawnNodes(network)));
    while (!svg.atEnd())
        svg.readNext();
    QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
}

void NetworkWritingTest::drawing()
{
    LabelledNetwork network = oneMode();
    network.nodes[1].label = u"A name that is so long that it takes more than three lines even when each of them holds "
                             "twenty-six letters"_s;
    std::vector<DrawnNode> nodes = drawnNodes(network);
    QCOMPARE(nodes[1].lines.size(), 3);
    QVERIFY(nodes[1].lines.last().endsWith(u'…'));
    QVERIFY(nodes[1].width > nodes[0].width && nodes[1].height > nodes[0].height);
    nodes[1].x = 300;
    nodes[2].y = 200;
    const QByteArray svg = networkSvgOf(network, nodes);
    QCOMPARE(svg.count("<line "), 2);
    QCOMPARE(svg.count("stroke-dasharray"), 1); // the negative tie
    QCOMPARE(svg.count("<g>"), 3);
    QVERIFY(svg.contains("subtract, average, 2015-01-01/2015-12-31"));
    QCOMPARE(networkSvgOf(network, nodes), svg);
}

void NetworkWritingTest::drawingOfNothing()
{
    const LabelledNetwork nothing{u"ignore"_s, u"none"_s, {}, {}, {}, 0, {}};
    QVERIFY(networkSvgOf(nothing, drawnNodes(nothing)).contains("<svg"));
    QCOMPARE(matrixCsvOf(nothing), QByteArray("\xef\xbb\xbf\r\n"));
    QVERIFY(dlOf(nothing).startsWith("dl n = 0"));
}

QTEST_APPLESS_MAIN(NetworkWritingTest)
#include "networkwritingtest.moc"

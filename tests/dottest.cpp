// links: formats
#include "model/formats/dot.h"
#include "tests/support/baregroups.h"
#include "tests/support/fulldebate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Graphviz reads what is written, and shows each text as it is.
class DotTest : public QObject {
    Q_OBJECT
private slots:
    void groupsWithoutClaimsAreTold();
    void labelsAreShownAsTheyAre_data();
    void labelsAreShownAsTheyAre();
    void attributesAreExact();
    void drawsTheStructure();
    void survivesCircles();
    void saysWhatStaysBehind();
};

/// What Graphviz makes of a graph, as JSON.
static QJsonObject drawn(const QByteArray& dot, const QString& format)
{
    QProcess graphviz;
    graphviz.start(u"dot"_s, {u"-T"_s + format});
    graphviz.write(dot);
    graphviz.closeWriteChannel();
    if (!graphviz.waitForFinished(60'000) || graphviz.exitCode() != 0)
        return {};
    QByteArray json = graphviz.readAllStandardOutput();
    json.replace("\"\xef\xbb\xbf", "\"\\ufeff"); // which Qt drops
    return QJsonDocument::fromJson(json).object();
}

static bool hasGraphviz()
{
    return !QStandardPaths::findExecutable(u"dot"_s).isEmpty();
}

static QJsonObject objectCalled(const QJsonObject& graph, const QString& name)
{
    for (const QJsonValue object : graph[u"objects"_s].toArray()) {
        if (object[u"name"_s] == name)
            return object.toObject();
    }
    return {};
}

/// The lines of a node's label as they are painted.
static QString paintedLabel(const QJsonObject& node)
{
    QStringList lines;
    for (const QJsonValue operation : node[u"_ldraw_"_s].toArray()) {
        if (operation[u"op"_s] == u"T"_s)
            lines += operation[u"text"_s].toString();
    }
    return lines.join(u'\n');
}

static Debate debateWith(const QString& text)
{
    Debate debate;
    debate.apply({put(Claim{ClaimId{1}, {}, text})});
    return debate;
}

/// What a DOT file can hold of a text, with lines of any kind ended alike.
static QString expected(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    QString kept;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const bool isControl = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        if (isPair)
            kept += QStringView(text).sliced(i++, 2);
        else
            kept += c.isSurrogate() || isControl ? QChar(QChar::ReplacementCharacter) : c;
    }
    return kept;
}

void DotTest::labelsAreShownAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : hostileTexts())
        QTest::addRow("%s", qPrintable(text.left(20).toLatin1().toPercentEncoding(" "))) << text;
    QTest::newRow("words that are broken into lines")
        << u"The quick brown fox jumps over the lazy dog, and the dog does not mind at all."_s;
    QTest::newRow("a backslash before a line end") << u"a\\\nb"_s;
    QTest::newRow("escapes in a row") << u"\\\\N\\\\\\G\\\"\\"_s;
    QTest::newRow("entities in entities") << u"&amp;amp; &#38;lt; &nosuch; &#x26;"_s;
}

void DotTest::labelsAreShownAsTheyAre()
{
    if (!hasGraphviz())
        QSKIP("Graphviz' dot is not installed");
    QFETCH(QString, text);
    const QJsonObject graph = drawn(writeDot(debateWith(text), {}).bytes, u"json"_s);
    QVERIFY2(!graph.isEmpty(), writeDot(debateWith(text), {}).bytes.constData());
    const auto inOneLine = [](QString label) { return label.replace(u'\n', u' '); };
    QCOMPARE(inOneLine(paintedLabel(objectCalled(graph, u"c1"_s))), inOneLine(expected(text)));
}

/// What Graphviz' escapes and entities stand for.
static QString unescaped(QString text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size())
            plain += text[i];
        else if (text[++i] == u'n')
            plain += u'\n';
        else
            plain += text[i];
    }
    static const QRegularExpression number(u"&#([0-9]+);"_s);
    for (auto match = number.match(plain); match.hasMatch(); match = number.match(plain, match.capturedStart() + 1))
        plain.replace(match.capturedStart(), match.capturedLength(), QChar(match.captured(1).toUShort()));
    return plain.replace(u"&amp;"_s, u"&"_s);
}

void DotTest::attributesAreExact()
{
    if (!hasGraphviz())
        QSKIP("Graphviz' dot is not installed");
    const Debate debate = fullDebate();
    const QJsonObject graph = drawn(writeDot(debate, {}).bytes, u"dot_json"_s);
    QVERIFY(!graph.isEmpty());
    for (const Claim& claim : debate.claims().all()) {
        const QJsonObject node = objectCalled(graph, u'c' + QString::number(claim.id.value));
        QCOMPARE(unescaped(node[u"text"_s].toString()), claim.text);
        QCOMPARE(node[u"class"_s].toString(), u"claim"_s);
    }
    QCOMPARE(unescaped(objectCalled(graph, u"cluster_21"_s)[u"label"_s].toString()),
        expected(debate.find(TopicId{21})->name));
}

void DotTest::drawsTheStructure()
{
    if (!hasGraphviz())
        QSKIP("Graphviz' dot is not installed");
    const QJsonObject graph = drawn(writeDot(fullDebate(), {}).bytes, u"dot_json"_s);
    QStringList lines;
    for (const QJsonValue edge : graph[u"edges"_s].toArray()) {
        const auto nameOf = [&](const char* end) {
            return graph[u"objects"_s].toArray()[edge[QLatin1StringView(end)].toInt()][u"name"_s].toString();
        };
        lines += nameOf("tail") + u' ' + edge[u"class"_s].toString() + u' ' + nameOf("head");
    }
    for (const char* line :
        {"c100 premise i200", "c101 premise i200", "c102 premise i200", "i200 support c99", "c103 premise i201",
            "i201 attack c99", "c104 undercut i201", "c105 restate c100", "c99 support c103", "c99 option q11"})
        QVERIFY2(lines.contains(QLatin1StringView(line)), line);
    QCOMPARE(lines.size(), 11);
}

void DotTest::survivesCircles()
{
    Debate debate;
    debate.apply({put(Topic{TopicId{1}, u"a"_s, TopicId{2}}), put(Topic{TopicId{2}, u"b"_s, TopicId{1}}),
        put(Claim{ClaimId{3}, {}, u"c"_s, {}, {}, TopicId{1}}), put(Claim{ClaimId{4}, {}, u"d"_s}),
        put(Inference{InferenceId{5}, InferenceKind::Attack, {{ClaimId{3}}}, InferenceId{6}}),
        put(Inference{InferenceId{6}, InferenceKind::Attack, {{ClaimId{4}}}, InferenceId{5}}),
        put(Inference{InferenceId{7}, InferenceKind::Attack, {}, ClaimId{3}}),
        put(Inference{InferenceId{8}, InferenceKind::Attack, {{ClaimId{99}}}, ClaimId{3}})});
    Edits deep;
    for (qint64 i = 100; i < 3000; ++i)
        deep.push_back(put(Topic{TopicId{i}, u"deep"_s, TopicId{i == 100 ? 0 : i - 1}}));
    debate.apply(deep);
    const Exported exported = writeDot(debate, {});
    QCOMPARE(exported.bytes.count('{'), exported.bytes.count('}'));
    QCOMPARE(exported.report.carried[static_cast<std::size_t>(Kind::Topic)], debate.topics().count());
    QCOMPARE(exported.report.lost.size(), 2u); // the two inferences that are not whole
    QVERIFY(!hasGraphviz() || !drawn(exported.bytes, u"dot_json"_s).isEmpty());
}

void DotTest::saysWhatStaysBehind()
{
    const Report report = writeDot(fullDebate(), {}).report;
    QStringList places;
    for (const Remark& remark : report.lost)
        places += remark.place;
    for (const char* kind : {"tags", "sources", "statements", "places", "stakeholders"})
        QVERIFY2(places.contains(QLatin1StringView(kind)), kind);
    QVERIFY(!report.repaired.empty());
    QVERIFY(writeDot(debateWith(u"plain"_s), {}).report.lost.empty());
}

void DotTest::groupsWithoutClaimsAreTold()
{
    QCOMPARE(bareGroupsTold(writeDot(debateWithBareGroups(), {}).report), QStringList({u"71"_s}));
}

QTEST_APPLESS_MAIN(DotTest)
#include "dottest.moc"

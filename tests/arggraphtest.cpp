// links: debate formats
#include "model/formats/arggraph/arggraph.h"
#include "model/debate/faults.h"
#include "model/formats/aif/aif.h"
#include "tests/support/aifnotation.h"
#include "tests/support/arguedebate.h"

#include <QDir>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;

/// Argumentation graphs of short texts, in and out.
class ArggraphTest : public QObject {
    Q_OBJECT
private slots:
    void readsEdges_data();
    void readsEdges();
    void readsWords();
    void readsSidesAndTopic();
    void refuses_data();
    void refuses();
    void comesBackAnnounced();
    void isAnnotatedAnew();
    void sharedGraphsComeBack_data();
    void sharedGraphsComeBack();
    void isTheSameDebateAsInAif_data();
    void isTheSameDebateAsInAif();
    void survivesBrokenFiles();
    void isRecognised();
    void tellsNamesThatItCannotWrite();
};

/// Units a1, a2, … with a segment each, and edges such as "c1:a1>a2:sup".
static QByteArray graph(int units, const QString& edges, const QString& attributes = {})
{
    QString xml = u"<?xml version='1.0' encoding='UTF-8'?>\n<arggraph id=\"g\" %1>\n"_s.arg(attributes);
    for (int i = 1; i <= units; ++i)
        xml += u"<edu id=\"e%1\"><![CDATA[Words %1.]]></edu><adu id=\"a%1\" type=\"%2\"/><edge id=\"s%1\" src=\"e%1\" trg=\"a%1\" type=\"seg\"/>\n"_s
                   .arg(i)
                   .arg(i == 2 ? u"opp"_s : u"pro"_s);
    for (const QString& edge : edges.split(u' ', Qt::SkipEmptyParts)) {
        const QString ends = edge.section(u':', 1, 1);
        xml += u"<edge id=\"%1\" src=\"%2\" trg=\"%3\" type=\"%4\"/>\n"_s.arg(
            edge.section(u':', 0, 0), ends.section(u'>', 0, 0), ends.section(u'>', 1), edge.section(u':', 2));
    }
    return (xml + u"</arggraph>\n"_s).toUtf8();
}

static Imported read(const QByteArray& bytes)
{
    const Result<Imported> imported = readArggraph(bytes, {});
    if (!imported)
        qFatal("%s", qPrintable(imported.error().text()));
    return *imported;
}

void ArggraphTest::readsEdges_data()
{
    QTest::addColumn<QString>("edges");
    QTest::addColumn<QString>("inferences");
    QTest::addColumn<QString>("lost");
    const auto row = [](const char* name, const char* edges, const char* inferences, const char* lost = "") {
        QTest::newRow(name) << QString::fromUtf8(edges) << QString::fromUtf8(inferences) << QString::fromUtf8(lost);
    };
    row("none", "", "");
    row("a support", "c1:a1>a3:sup", "a1 => a3");
    row("an example", "c1:a1>a3:exa", "a1 => a3");
    row("a rebuttal", "c1:a2>a3:reb", "a2 =| a3");
    row("an undercut of a support", "c1:a1>a3:sup c2:a2>c1:und", "a1 => a3, a2 =| c1");
    row("an undercut of a rebuttal", "c1:a2>a3:reb c2:a1>c1:und", "a2 =| a3, a1 =| c1");
    row("an undercut of an undercut", "c1:a2>a3:reb c2:a1>c1:und c3:a4>c2:und", "a2 =| a3, a1 =| c1, a4 =| c2");
    row("a further source", "c1:a1>a3:sup c2:a4>c1:add", "a1+a4 => a3");
    row("a further source of an undercut", "c1:a2>a3:reb c2:a1>c1:und c3:a4>c2:add", "a2 =| a3, a1+a4 =| c1");
    row("a further source by way of one", "c1:a1>a3:sup c2:a4>c1:add c3:a2>c2:add", "a1+a4+a2 => a3");
    row("an undercut of a further source", "c1:a1>a3:sup c2:a4>c1:add c3:a2>c2:und", "a1+a4 => a3, a2 =| c1");
    row("edges before what they lead to", "c3:a4>c2:add c2:a1>c1:und c1:a2>a3:reb", "a1+a4 =| c1, a2 =| a3");
    row("a support of a step", "c1:a1>a3:sup c2:a4>c1:sup", "a1 => a3, a4 => c1");
    row("a circle of units", "c1:a1>a2:sup c2:a2>a1:sup", "a1 => a2, a2 => a1");
    row("a circle of edges", "c1:a1>c2:und c2:a2>c1:und", "", "leads, in the end, to none");
    row("on itself", "c1:a1>a1:sup", "", "leads, in the end, to none");
    row("to nowhere", "c1:a1>a9:sup", "", "leads, in the end, to none");
    row("from a segment", "c1:e1>a3:sup", "", "starts at no unit");
    row("a source twice", "c1:a1>a3:sup c2:a1>c1:add", "a1 => a3", "already");
    row("a source that is the conclusion", "c1:a1>a3:sup c2:a3>c1:add", "a1 => a3", "already");
    row("another type", "c1:a1>a3:rel", "", "has the type");
    row("an id twice", "c1:a1>a3:sup c1:a2>a3:reb", "a1 => a3", "that of another one");
}

static QString remarksOf(const std::vector<Remark>& remarks)
{
    QStringList lines;
    for (const Remark& remark : remarks)
        lines += remark.place + u": "_s + remark.what;
    return lines.join(u'\n');
}

void ArggraphTest::readsEdges()
{
    QFETCH(QString, edges);
    QFETCH(QString, inferences);
    QFETCH(QString, lost);
    const Imported imported = read(graph(4, edges));
    QCOMPARE(aifNotation::inferencesOf(imported.debate), inferences);
    QVERIFY(faults(imported.debate).empty());
    const QString remarks = remarksOf(imported.report.lost);
    QVERIFY2(lost.isEmpty() ? remarks.isEmpty() : remarks.contains(lost) && remarks.startsWith(u"line "_s),
        qPrintable(remarks));
    const Imported again = read(writeArggraph(imported.debate).bytes);
    QCOMPARE(again.debate.claims().all(), imported.debate.claims().all());
    QCOMPARE(again.debate.inferences().count(), imported.debate.inferences().count());
    for (const Inference& inference : again.debate.inferences().all()) {
        const Inference* before = imported.debate.find(inference.id);
        QVERIFY(before && before->kind == inference.kind && before->premises == inference.premises
            && before->target == inference.target && before->scheme == inference.scheme);
    }
}

void ArggraphTest::readsWords()
{
    const Imported imported
        = read(R"(<arggraph id="g"><edu id="e1"><![CDATA[𝕏 rains,]]></edu><edu id="e2"> it pours </edu>
        <edu id="e3" implicit="true">So it is wet.</edu><edu id="e4">Aside.</edu><edu id="e5">&amp; wet.</edu><joint id="j1"/>
        <adu id="a1" type="pro"/><adu id="a2" type="pro"/><adu id="a3" type="opp"/><adu id="a4" type="opp"/>
        <edge id="s1" src="e1" trg="j1" type="seg"/><edge id="s2" src="e2" trg="j1" type="seg"/><edge id="s3" src="j1" trg="a1" type="seg"/>
        <edge id="s4" src="e3" trg="a2" type="seg"/><edge id="s5" src="e5" trg="a3" type="seg"/></arggraph>)");
    QVERIFY(faults(imported.debate).empty());
    const std::vector<const Claim*> claims = imported.debate.claims().inOrder();
    QCOMPARE(claims[0]->text, u"𝕏 rains, it pours"_s);
    QCOMPARE(claims[1]->text, u"So it is wet."_s);
    QCOMPARE(claims[2]->text, u"& wet."_s);
    QCOMPARE(imported.debate.table<Document>().all().front().text, u"𝕏 rains, it pours Aside. & wet."_s);
    const auto excerpts = imported.debate.table<Excerpt>().inOrder();
    QCOMPARE(excerpts.size(), 2U);
    QCOMPARE(excerpts[0]->exact, claims[0]->text);
    QCOMPARE(excerpts[1]->exact, claims[2]->text);
    QCOMPARE(excerpts[1]->start, 25);
    QVERIFY(remarksOf(imported.report.lost).contains(u"1 units have no words"_s));
    QVERIFY(writeArggraph(imported.debate).bytes.contains("implicit=\"true\""));
}

void ArggraphTest::readsSidesAndTopic()
{
    const QByteArray bytes = graph(2, u"c1:a2>a1:reb"_s, u"topic_id=\"school_uniforms\" stance=\"con\""_s);
    const Imported imported = read(bytes);
    QStringList said;
    for (const Statement* statement : imported.debate.table<Statement>().inOrder())
        said += imported.debate.find(statement->speakers.front().stakeholder)->name + u" | "_s
            + imported.debate.find(statement->claim)->text + u" | "_s
            + QString::number(static_cast<int>(statement->stance));
    QCOMPARE(said,
        (QStringList{
            u"Proponent | Words 1. | 0"_s, u"Opponent | Words 2. | 0"_s, u"Author of g | school uniforms | 1"_s}));
    const Imported again = read(writeArggraph(imported.debate).bytes);
    QCOMPARE(again.debate.claims().all(), imported.debate.claims().all());
    QCOMPARE(again.debate.inferences().all(), imported.debate.inferences().all());
    QCOMPARE(again.debate.table<Stakeholder>().all(), imported.debate.table<Stakeholder>().all());
    QCOMPARE(again.debate.table<Statement>().all(), imported.debate.table<Statement>().all());
}

void ArggraphTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::newRow("nothing") << QByteArray() << u"empty"_s;
    QTest::newRow("no XML") << QByteArray("{}") << u"line 1"_s;
    QTest::newRow("an open end") << QByteArray("<arggraph id='g'>\n<edu id='e1'>") << u"line 2"_s;
    QTest::newRow("another root") << QByteArray("<graphml/>") << u"graphml"_s;
    QTest::newRow("entities that grow") << QByteArray(
        "<!DOCTYPE arggraph [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><arggraph id='g'><edu id='e'>&b;</edu></arggraph>")
                                        << u"entities"_s;
    QTest::newRow("unknown entities") << QByteArray("<arggraph id='g'><edu id='e'>&file;</edu></arggraph>")
                                      << u"line 1"_s;
}

void ArggraphTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    const Result<Imported> imported = readArggraph(bytes, {});
    QVERIFY(!imported);
    QVERIFY2(imported.error().text().contains(place), qPrintable(imported.error().text()));
}

/// Claims in their words, and all steps that lead to a claim through no restatement.
static QStringList heldOf(const Debate& debate)
{
    static const auto asXml = [](QString text) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            const char16_t unit = text[i].unicode();
            if (isPair)
                ++i;
            else if (text[i].isSurrogate() || unit >= 0xfffe
                || (unit < 0x20 && unit != '\t' && unit != '\n' && unit != '\r'))
                text[i] = QChar::ReplacementCharacter;
        }
        return text;
    };
    QStringList lines;
    for (const Claim* claim : debate.claims().inOrder())
        lines += QString::number(claim->id.value) + u' ' + asXml(claim->text);
    for (const Inference* inference : debate.inferences().inOrder()) {
        bool isHeld = true;
        for (const Inference* at = inference; at && isHeld;) {
            isHeld = at->kind != InferenceKind::Restate;
            const auto* next = std::get_if<InferenceId>(&at->target);
            at = next ? debate.find(*next) : nullptr;
        }
        QString line = QString::number(inference->id.value) + u' ' + QString::number(static_cast<int>(inference->kind));
        for (const Premise& premise : inference->premises)
            line += u' ' + QString::number(premise.claim.value);
        line += u'>' + QString::number(RecordId(inference->target).value);
        if (isHeld && inference->kind == InferenceKind::Support && inference->scheme == u"example")
            line += inference->scheme;
        if (isHeld)
            lines += line;
    }
    return lines;
}

void ArggraphTest::comesBackAnnounced()
{
    for (unsigned seed = 0; seed < 1000; ++seed) {
        const ArguedDebate argued(seed);
        const Exported exported = writeArggraph(argued.debate());
        const Result<Imported> imported = readArggraph(exported.bytes, {});
        QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().text()));
        QVERIFY(faults(imported->debate).empty());
        QCOMPARE(heldOf(imported->debate), heldOf(argued.debate()));
        QCOMPARE(writeArggraph(imported->debate).bytes, exported.bytes);
    }
}

/// Another annotation of the same words updates, other words under the same id are another debate.
void ArggraphTest::isAnnotatedAnew()
{
    const Imported one = read(graph(3, u"c1:a1>a3:sup"_s));
    const Imported anew = read(graph(3, u"c1:a1>a3:reb"_s));
    const Imported translated = read(graph(3, u"c1:a1>a3:sup"_s).replace("Words", "Worte"));
    QCOMPARE(anew.debate.claims().all(), one.debate.claims().all());
    QCOMPARE(anew.debate.inferences().all().front().id, one.debate.inferences().all().front().id);
    for (const Claim& claim : translated.debate.claims().all())
        QVERIFY(!one.debate.claims().contains(claim.id));
}

static QDir shared()
{
    return QDir(QStringLiteral(SOURCE_FOLDER "/../shared/data"));
}

static QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ArggraphTest::sharedGraphsComeBack_data()
{
    if (!shared().exists())
        QSKIP("The collected files of other programs are not beside the sources.");
    QTest::addColumn<QString>("path");
    const QDir files(shared().filePath(u"microtexts-xml"_s));
    for (const QString& name : files.entryList({u"*.xml"_s}))
        QTest::newRow(qPrintable(name)) << files.filePath(name);
}

void ArggraphTest::sharedGraphsComeBack()
{
    QFETCH(QString, path);
    const QByteArray bytes = contentOf(path);
    QVERIFY(looksLikeArggraph(bytes.left(4096)));
    const Imported imported = read(bytes);
    QVERIFY(faults(imported.debate).empty());
    QVERIFY2(imported.report.lost.empty(), qPrintable(remarksOf(imported.report.lost)));
    QCOMPARE(imported.debate.inferences().count(),
        bytes.count("\"sup\"") + bytes.count("\"exa\"") + bytes.count("\"reb\"") + bytes.count("\"und\""));
    const QByteArray text = contentOf(QString(path).replace(u".xml"_s, u".txt"_s));
    if (!text.isEmpty())
        QCOMPARE(imported.debate.table<Document>().all().front().text, QString::fromUtf8(text).trimmed());
    const Exported exported = writeArggraph(imported.debate);
    const Imported again = read(exported.bytes);
    QCOMPARE(again.debate.claims().all(), imported.debate.claims().all());
    QCOMPARE(heldOf(again.debate), heldOf(imported.debate));
    if (bytes.count("<edu") != bytes.count("<adu"))
        return; // the text is told to be left out: not every segment is a unit of its own
    QVERIFY2(exported.report.lost.empty(), qPrintable(remarksOf(exported.report.lost)));
    QCOMPARE(again.debate.table<Statement>().all(), imported.debate.table<Statement>().all());
    QCOMPARE(again.debate.table<Document>().all(), imported.debate.table<Document>().all());
    QCOMPARE(again.debate.table<Excerpt>().all(), imported.debate.table<Excerpt>().all());
}

/// A step as its kind, the words of its premises in any order, and what it bears on: words, or such a step in turn.
static QString described(const Debate& debate, const Inference& inference)
{
    QString whole;
    for (const Inference* at = &inference; at;) {
        QStringList premises;
        for (const Premise& premise : at->premises)
            premises += debate.find(premise.claim)->text;
        premises.sort();
        whole += QString::number(static_cast<int>(at->kind)) + u'{' + premises.join(u" + "_s) + u'}';
        const auto* claim = std::get_if<ClaimId>(&at->target);
        whole += claim ? debate.find(*claim)->text : QString();
        at = claim ? nullptr : debate.find(std::get<InferenceId>(at->target));
    }
    return whole;
}

static QStringList structureOf(const Debate& debate)
{
    QStringList lines;
    for (const Claim& claim : debate.claims().all()) {
        if (!claim.kept.contains("arggraph.topic"_L1))
            lines += claim.text;
    }
    for (const Inference& inference : debate.inferences().all())
        lines += described(debate, inference);
    lines.sort();
    return lines;
}

void ArggraphTest::isTheSameDebateAsInAif_data()
{
    if (!shared().exists())
        QSKIP("The collected files of other programs are not beside the sources.");
    QTest::addColumn<QString>("aif");
    QTest::addColumn<QString>("xml");
    const QJsonObject names
        = QJsonDocument::fromJson(contentOf(shared().filePath(u"aif-microtexts/aif2arggraph-mapping.json"_s))).object();
    for (auto name = names.begin(); name != names.end(); ++name) {
        const QString aif = shared().filePath(u"aif-microtexts/%1.json"_s.arg(name.key()));
        const QString xml = shared().filePath(u"microtexts-xml/en__%1.xml"_s.arg(name.value().toString()));
        if (QFile::exists(aif) && QFile::exists(xml))
            QTest::newRow(qPrintable(name.value().toString())) << aif << xml;
    }
}

/// Same are the words of all claims, and of each step its kind, its premises and its target. Left aside is what only
/// one of the two has: identifiers and times (AIF), the order of claims, who is proponent and who opponent, the topic
/// and the text with its passages (XML), and that a support is by example, which these nodesets write as plain
/// inference.
void ArggraphTest::isTheSameDebateAsInAif()
{
    QFETCH(QString, aif);
    QFETCH(QString, xml);
    const Result<Imported> one = readAif(contentOf(aif), {});
    QVERIFY(one);
    QCOMPARE(structureOf(read(contentOf(xml)).debate), structureOf(one->debate));
    QVERIFY(!one->debate.inferences().isEmpty());
}

void ArggraphTest::survivesBrokenFiles()
{
    const QByteArray whole = writeArggraph(ArguedDebate(7).debate()).bytes;
    for (qsizetype size = 0; size + 12 < whole.size(); ++size)
        QVERIFY(!readArggraph(whole.first(size), {}));
    std::mt19937 random(3);
    for (int i = 0; i < 3000; ++i) {
        QByteArray broken = whole;
        for (int flips = 0; flips < 3; ++flips)
            broken[static_cast<qsizetype>(random() % static_cast<unsigned>(broken.size()))]
                = static_cast<char>(random());
        if (const Result<Imported> imported = readArggraph(broken, {}))
            QVERIFY(faults(imported->debate).empty());
    }
    const QByteArray deep = "<arggraph id='g'>" + QByteArray("<x>").repeated(100'000);
    QVERIFY(!readArggraph(deep, {}));
    QVERIFY(!readArggraph("<arggraph id='g'><edu id='e'>" + QByteArray("<x>").repeated(100'000), {}));
}

void ArggraphTest::isRecognised()
{
    QVERIFY(looksLikeArggraph(
        "\xef\xbb\xbf<?xml version='1.0'?>\n<!-- by hand -->\n<!DOCTYPE arggraph SYSTEM \"arggraph.dtd\">\n<arggraph id=\"g\">"));
    QVERIFY(looksLikeArggraph(QByteArray(QStringEncoder(QStringConverter::Utf16LE)(u"<arggraph id=\"g\">"_s))));
    QVERIFY(!looksLikeArggraph("<graphml><arggraph/></graphml>"));
    QVERIFY(!looksLikeArggraph("<arggraphs/>"));
}

void ArggraphTest::tellsNamesThatItCannotWrite()
{
    Debate debate;
    Claim claim{ClaimId{1}, {}, u"A"_s};
    claim.external = u"510961 x"_s;
    Inference inference{InferenceId{3}, InferenceKind::Support, {{ClaimId{2}}}, ClaimId{1}};
    inference.external = u"e1"_s;
    debate.apply({put(claim), put(Claim{ClaimId{2}, {}, u"B"_s}), put(inference),
        put(DebateInfo{DebateInfoId{4}, {}, {}, {}, u"de"_s})});
    const QString lost = remarksOf(writeArggraph(debate).report.lost);
    QVERIFY2(lost.contains(u"2 records lose the identifier they came with."_s)
            && lost.contains(u"What the debate as a whole is about is left out."_s),
        qPrintable(lost));
}

QTEST_GUILESS_MAIN(ArggraphTest)
#include "arggraphtest.moc"

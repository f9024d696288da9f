// links: debate formats
#include "model/formats/carneades/carneades.h"
#include "model/debate/faults.h"

#include <QtTest>

#include <random>

using namespace Qt::StringLiterals;

/// Argument graphs of Carneades, in YAML and both kinds of XML, become debates.
class CarneadesTest : public QObject {
    Q_OBJECT
private slots:
    void readsYaml_data();
    void readsYaml();
    void readsXml_data();
    void readsXml();
    void whatIsAssumedIsAScenario();
    void issuesAreQuestionsWithStandards();
    void schemesAreTheDebatesOwn();
    void descriptionsOfAllLanguagesAreKept();
    void tells_data();
    void tells();
    void everySharedFileIsRead_data();
    void everySharedFileIsRead();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void survivesDamage();
};

namespace {

QString shapeOf(const Debate& debate, InferenceId id)
{
    const Inference& one = *debate.find(id);
    QStringList premises;
    for (const Premise& premise : one.premises)
        premises += debate.find(premise.claim)->text;
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
    return found.join(u"; "_s);
}

QByteArray caf(const QByteArray& statements, const QByteArray& arguments)
{
    return "<?xml version='1.0' encoding='UTF-8'?>\n<caf version='1.3'><metadata title='T' creator='C'/><statements>"
        + statements + "</statements><arguments>" + arguments + "</arguments></caf>";
}

}

void CarneadesTest::readsYaml_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* name, const char* text, const char* found) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(found);
    };
    row("an argument", "statements:\n  p: P\n  q: {text: Q}\narguments:\n  a1:\n    conclusion: p\n    premises: [q]\n",
        "Q+P");
    row("linked premises with roles", "arguments:\n  a1: {conclusion: p, premises: {minor: q, major: r}}\n", "r&q+p");
    row("negated names", "statements:\n  p: P\n  ¬p: not P\narguments:\n  a1: {conclusion: ¬p, premises: [p2]}\n",
        "p2+not P");
    row("an undercutter",
        "statements:\n  ¬app(a1): It does not apply.\narguments:\n  a1: {conclusion: p, premises: [q], "
        "undercutter: ¬app(a1)}\n  a2: {conclusion: ¬app(a1), premises: [r]}\n",
        "It does not apply.-[q+p]; q+p; r+It does not apply.");
    row("exceptions", "arguments:\n  a1: {conclusion: p, premises: [q], exceptions: [r, s]}\n",
        "q+p; r-[q+p]; s-[q+p]");
    row("no premises", "arguments:\n  a1: {conclusion: p}\n", "Argument a1+p");
    row("predicates in words",
        "language:\n  man/1: \"%s is a man.\"\nassumptions: [man(socrates)]\narguments:\n"
        "  a1: {conclusion: mortal, premises: [man(socrates)]}\n",
        "socrates is a man.+mortal");
}

void CarneadesTest::readsYaml()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, found);
    const Result<Imported> imported = readCarneadesYaml(text, {});
    QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().what));
    QCOMPARE(shape(imported->debate), found);
    QVERIFY(faults(imported->debate).empty());
    QVERIFY(imported->report.lost.empty());
    QVERIFY(imported->isLocal);
    QVERIFY(looksLikeCarneadesYaml(text));
}

void CarneadesTest::readsXml_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("found");
    const char* three
        = "<statement id='p'><descriptions><description lang='en'>P</description></descriptions></statement>"
          "<statement id='q'><descriptions><description lang='en'>Q</description></descriptions></statement>"
          "<statement id='r'><descriptions><description lang='en'>R</description></descriptions></statement>";
    const auto row = [&](const char* name, const char* arguments, const char* found, const QByteArray& more = {}) {
        QTest::newRow(name) << caf(three + more, arguments) << QString::fromUtf8(found);
    };
    row("CAF",
        "<argument id='a' pro='true'><conclusion statement='p'/><premises><premise statement='q' role='minor'/>"
        "<premise statement='r' implicit='true'/></premises></argument>",
        "Q&R+P");
    row("a con argument",
        "<argument id='a' pro='false'><conclusion statement='p'/><premises><premise statement='q'/>"
        "</premises></argument>",
        "Q-P");
    row("a negative premise",
        "<argument id='a'><conclusion statement='p'/><premises><premise statement='q' "
        "positive='false'/></premises></argument>",
        "It is not so that: Q+P; It is not so that: Q-Q; Q-It is not so that: Q");
    row("an undercut",
        "<argument id='a'><conclusion statement='p'/><premises><premise statement='q'/></premises></argument>"
        "<argument id='b'><conclusion statement='u'/><premises><premise statement='r'/></premises></argument>",
        "Q+P; R-[Q+P]", "<statement id='u' atom='(undercut a)'/>");
    QTest::newRow("LKIF, without an exception's contrary")
        << QByteArray(
               "<lkif><argument-graph title='T'><statements><statement id='p'><s>The debtor <v>X</v> owes <i>Anna</i> money</s>"
               "</statement><statement id='q'><s>Q</s></statement><statement id='r'><s>R</s></statement></statements><arguments>"
               "<argument id='a'><conclusion statement='q'/><premises><premise statement='p'/><premise type='exception' "
               "polarity='negative' statement='r'/></premises></argument></arguments></argument-graph></lkif>")
        << u"It is not so that: R-R; It is not so that: R-[The debtor X owes Anna money+Q]; "
           "R-It is not so that: R; The debtor X owes Anna money+Q"_s;
    QTest::newRow("LKIF") << QByteArray(
        "\n<lkif><argument-graphs><argument-graph id='g' title='T'><statements><statement id='p' value='unknown'><s>P</s>"
        "</statement><statement id='q' value='true'><s>Q</s></statement><statement id='r' value='false'><s>R</s></statement>"
        "</statements><arguments><argument id='a' direction='con' weight='0.5'><conclusion statement='p'/><premises>"
        "<premise polarity='positive' type='ordinary' statement='q'/><premise type='exception' statement='r'/></premises>"
        "</argument></arguments></argument-graph></argument-graphs></lkif>")
                          << u"Q-P; R-[Q-P]"_s;
}

void CarneadesTest::readsXml()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, found);
    const Result<Imported> imported = readCarneadesXml(text, {});
    QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().what));
    QCOMPARE(shape(imported->debate), found);
    QCOMPARE(imported->debate.info().title, u"T"_s);
    QVERIFY(faults(imported->debate).empty());
    QVERIFY(imported->report.lost.empty() || text.contains("<v>"));
    QVERIFY(looksLikeCarneadesXml(text));
}

void CarneadesTest::whatIsAssumedIsAScenario()
{
    const Result<Imported> imported = readCarneadesYaml(
        "statements: {p: P, q: {text: Q, assumed: true}, r: R}\narguments: {a1: {conclusion: p, premises: [q, s]}}\n"
        "assumptions: [s]\n",
        {});
    QVERIFY(imported);
    const auto& scenarios = imported->debate.table<Scenario>().all();
    QCOMPARE(scenarios.size(), 1u);
    QStringList found;
    for (const Assumption& one : scenarios.front().assumptions)
        found += imported->debate.find(std::get<ClaimId>(one.target))->text
            + (one.attitude == Attitude::Accept ? u" holds"_s : u" does not"_s);
    found.sort();
    QCOMPARE(found, QStringList({u"Q holds"_s, u"R does not"_s, u"s holds"_s}));
}

void CarneadesTest::issuesAreQuestionsWithStandards()
{
    const Result<Imported> imported
        = readCarneadesYaml("statements: {p: P, ¬p: not P}\nissues: {i1: {positions: [p, ¬p], standard: BRD}}\n", {});
    QVERIFY(imported);
    const Issue& issue = imported->debate.issues().all().front();
    QVERIFY(issue.exclusive);
    QCOMPARE(issue.external, u"i1"_s);
    QCOMPARE(imported->debate.optionsOf(issue.id).size(), 2u);
    for (const Claim* claim : imported->debate.optionsOf(issue.id))
        QCOMPARE(claim->standard, ProofStandard::BeyondReasonableDoubt);
}

void CarneadesTest::schemesAreTheDebatesOwn()
{
    const Result<Imported> imported = readCarneadesYaml(
        "argument_schemes:\n  - {id: s1, meta: {title: Modus ponens}, variables: [A, B], premises: [A, \"implies(A,B)\"], "
        "conclusions: [B], exceptions: [C], weight: {constant: 0.25}}\narguments:\n  a1: {scheme: s1, conclusion: p, "
        "premises: [q]}\n  a2: {scheme: cumulative, conclusion: p, premises: [r]}\ntests: {in: [p]}\n",
        {});
    QVERIFY(imported);
    const Scheme& scheme = imported->debate.table<Scheme>().all().front();
    QCOMPARE(scheme.name, u"Modus ponens"_s);
    QCOMPARE(scheme.premises.size(), 2u);
    QCOMPARE(scheme.questions.front().kind, QuestionKind::Exception);
    const auto inferences = imported->debate.inferences().inOrder();
    QCOMPARE(inferences[0]->scheme, QString::number(scheme.id.value));
    QCOMPARE(inferences[0]->weight, std::optional(0.25));
    QVERIFY(inferences[1]->scheme.isEmpty());
    QCOMPARE(inferences[1]->kept[u"carneades"_s][u"scheme"_s].toString(), u"cumulative"_s);
    QVERIFY(imported->debate.info().kept[u"carneades"_s][u"tests"_s].isObject());
}

void CarneadesTest::descriptionsOfAllLanguagesAreKept()
{
    const Result<Imported> imported = readCarneadesXml(
        caf("<statement id='p' standard='CCE' weight='0.5'><descriptions><description lang='de'>Ja</description>"
            "<description lang='en'>Yes</description></descriptions></statement>",
            ""),
        {});
    QVERIFY(imported);
    const Claim& claim = imported->debate.claims().all().front();
    QCOMPARE(claim.text, u"Yes"_s);
    QCOMPARE(claim.standard, ProofStandard::ClearAndConvincing);
    QCOMPARE(claim.weight, std::optional(0.5));
    QCOMPARE(claim.kept[u"carneades"_s][u"descriptions"_s][u"de"_s].toString(), u"Ja"_s);
}

void CarneadesTest::tells_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("no conclusion") << QByteArray("arguments: {a1: {premises: [p]}}") << u"arguments.a1"_s;
    QTest::newRow("its own premise") << QByteArray("arguments: {a1: {conclusion: p, premises: [p, q]}}")
                                     << u"arguments.a1"_s;
    QTest::newRow("only its own premise")
        << QByteArray("arguments: {a1: {conclusion: p, premises: [p]}}") << u"arguments.a1"_s;
    QTest::newRow("an issue without positions") << QByteArray("statements: {p: P}\nissues: {i1: {}}") << u"issues.i1"_s;
    QTest::newRow("an unknown standard") << QByteArray(
        "statements: {p: P}\nissues: {i1: {positions: [p], standard: X}}")
                                         << u"issues.i1"_s;
    QTest::newRow("two issues") << QByteArray(
        "statements: {p: P}\nissues: {i1: {positions: [p]}, i2: {positions: [p]}}")
                                << u"issues.i2"_s;
    QTest::newRow("statements in a list")
        << QByteArray("statements: [{id: p, text: P}]\narguments: {a1: {conclusion: p, premises: [q]}}")
        << u"statements"_s;
    QTest::newRow("premises by parts") << QByteArray(
        "arguments: {a1: {conclusion: p, premises: [{statement: q, role: r}]}}")
                                       << u"arguments.a1.premises"_s;
    QTest::newRow("a part played by a list of lists")
        << QByteArray("arguments: {a1: {conclusion: p, premises: {minor: [[q]]}}}") << u"arguments.a1.premises.minor"_s;
    QTest::newRow("an undercutter with parts")
        << QByteArray("arguments: {a1: {conclusion: p, premises: [q], undercutter: {statement: r}}}")
        << u"arguments.a1.undercutter"_s;
    QTest::newRow("assumptions by name") << QByteArray("statements: {p: P}\nassumptions: {p: true}")
                                         << u"assumptions"_s;
    QTest::newRow("issues in a list") << QByteArray("statements: {p: P}\nissues: [{positions: [p]}]") << u"issues"_s;
    QTest::newRow("a text in parts") << QByteArray("statements: {p: {text: [P, Q]}}") << u"statements.p.text"_s;
    QTest::newRow("a scheme without a name")
        << QByteArray("argument_schemes: [{premises: [A]}]") << u"argument_schemes[0]"_s;
}

void CarneadesTest::tells()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    const Result<Imported> imported = readCarneadesYaml(text, {});
    QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().what));
    QVERIFY(faults(imported->debate).empty());
    const auto& lost = imported->report.lost;
    QVERIFY(std::any_of(lost.begin(), lost.end(), [&](const Remark& remark) { return remark.place == place; }));
}

static QDir sharedFiles()
{
    return QDir(QStringLiteral(SOURCE_FOLDER "/../shared/data/carneades"));
}

void CarneadesTest::everySharedFileIsRead_data()
{
    QTest::addColumn<QString>("name");
    if (!sharedFiles().exists())
        QSKIP("The collection of argument graphs of Carneades is not beside the sources.");
    for (const QString& name : sharedFiles().entryList({u"*.yml"_s, u"*.xml"_s}))
        QTest::newRow(qPrintable(name)) << name;
}

/// Whatever is named in a list of arguments, statements or assumptions arrives.
void CarneadesTest::everySharedFileIsRead()
{
    QFETCH(QString, name);
    QFile file(sharedFiles().filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const bool isXml = name.endsWith(u".xml"_s);
    QVERIFY((isXml ? looksLikeCarneadesXml : looksLikeCarneadesYaml)(bytes.left(4096)));
    const Result<Imported> imported = isXml ? readCarneadesXml(bytes, {}) : readCarneadesYaml(bytes, {});
    QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().text()));
    QVERIFY(faults(imported->debate).empty());
    QVERIFY(imported->report.lost.empty());
    static const QRegularExpression argument(
        u"^  a\\d*: *\\r?$|^  [abc]: *\\r?$|<argument id"_s, QRegularExpression::MultilineOption);
    const auto arguments = QString::fromUtf8(bytes).count(argument);
    const auto steps
        = std::count_if(imported->debate.inferences().all().begin(), imported->debate.inferences().all().end(),
            [](const Inference& one) { return std::holds_alternative<ClaimId>(one.target); });
    QCOMPARE(steps, arguments);
}

void CarneadesTest::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isXml");
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("a text") << QByteArray("just words") << false;
    QTest::newRow("other YAML") << QByteArray("title: x") << false;
    QTest::newRow("broken YAML") << QByteArray("statements: {p: [") << false;
    QTest::newRow("nested YAML") << QByteArray("[").repeated(100'000) << false;
    QTest::newRow("other XML") << QByteArray("<opml/>") << true;
    QTest::newRow("broken XML") << QByteArray("<caf><statements>") << true;
    QTest::newRow("entities") << QByteArray("<!DOCTYPE caf [<!ENTITY a 'b'>]><caf>&a;</caf>") << true;
    QTest::newRow("nested XML") << QByteArray("<caf>" + QByteArray("<s>").repeated(100'000)) << true;
}

void CarneadesTest::refusesWhatIsNone()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isXml);
    const Result<Imported> imported = isXml ? readCarneadesXml(text, {}) : readCarneadesYaml(text, {});
    QVERIFY(!imported);
    QCOMPARE(imported.error().kind, Error::Kind::Input);
    QVERIFY(!imported.error().what.isEmpty());
}

void CarneadesTest::survivesDamage()
{
    const QByteArray yaml
        = "statements:\n  p: P\n  ¬app(a1): {text: x, assumed: true}\nissues:\n  i: {positions: [p, q]}\n"
          "arguments:\n  a1: {conclusion: p, premises: {minor: q}, undercutter: ¬app(a1), weight: 0.5}\n"
          "  a2: {conclusion: ¬app(a1), premises: [q]}\nassumptions: [q]\n";
    const QByteArray xml = caf("<statement id='p' atom='(undercut a)'/><statement id='q' value='1'/>",
        "<argument id='a'><conclusion statement='q'/><premises><premise statement='p' positive='false'/><premise "
        "statement='r'/></premises></argument><argument id='b'><conclusion statement='p'/></argument>");
    std::mt19937 random(1);
    const auto isSound = [](const Result<Imported>& imported) { return !imported || faults(imported->debate).empty(); };
    for (qsizetype size = 0; size < yaml.size(); ++size)
        QVERIFY(isSound(readCarneadesYaml(yaml.left(size), {})));
    for (qsizetype size = 0; size < xml.size(); ++size)
        QVERIFY(isSound(readCarneadesXml(xml.left(size), {})));
    const auto damaged = [&](QByteArray bytes) {
        for (int flips = 0; flips < 3; ++flips)
            bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))]
                = "apq12:{}[]<>'/ \n"[random() % 16];
        return bytes;
    };
    for (int i = 0; i < 2000; ++i) {
        QVERIFY(isSound(readCarneadesYaml(damaged(yaml), {})));
        QVERIFY(isSound(readCarneadesXml(damaged(xml), {})));
    }
}

QTEST_APPLESS_MAIN(CarneadesTest)
#include "carneadestest.moc"

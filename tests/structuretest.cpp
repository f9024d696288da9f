// links: debate
#include "tests/support/gates.h"
#include "tests/support/layers.h"

#include <QLibraryInfo>
#include <QtTest>

namespace {

const SourceTree& ours()
{
    static const SourceTree tree = readSourceTree(SOURCE_FOLDER);
    return tree;
}

QString qtCore()
{
    return QLibraryInfo::path(QLibraryInfo::HeadersPath) + "/QtCore";
}

void verifyNone(const QStringList& breaches)
{
    QVERIFY2(breaches.isEmpty(), qPrintable('\n' + breaches.join('\n')));
}

const Gate& gateNamed(const QString& name)
{
    const auto found = std::ranges::find(gates(), name, &Gate::name);
    if (found == gates().end())
        qFatal("no gate is named %s", qPrintable(name));
    return *found;
}

} // namespace

/// What the table of layers and the house rules forbid is not in the tree; and would be found if it were.
class StructureTest : public QObject {
    Q_OBJECT
private slots:
    void readsTheTree();
    void layersHold();
    void layersCatch_data();
    void layersCatch();
    void gateHolds_data();
    void gateHolds();
    void everyGateIsTried();
    void gateCatches_data();
    void gateCatches();
    void labelsArePlain();
    void namesDoNotClash();
    void clashesAreFound();
    void headersAreGuarded();
    void sentencesAreTranslatedWhenSaid();
    void filesAreShort();
    void functionsAreShort();
    void lengthsAreMeasured();
    void commentsAndLiteralsAreNotCode();
};

void StructureTest::readsTheTree()
{
    const auto has = [](const char* path) { return std::ranges::count(ours(), QString(path), &SourceFile::path) == 1; };
    QVERIFY(has("model/debate/debate.h"));
    QVERIFY(has("run"));
    QVERIFY(has("CMakeLists.txt"));
}

void StructureTest::layersHold()
{
    QVERIFY2(QFile::exists(qtCore() + "/QString"), qPrintable(qtCore()));
    verifyNone(layerBreaches(ours(), qtCore()));
}

void StructureTest::layersCatch_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char* path, const char* include, bool allowed) {
        QTest::addRow("%s in %s", include, path) << QString(path) << QString(include) << allowed;
    };
    row("model/debate/x.h", "\"model/debate/id.h\"", true);
    row("model/debate/x.h", "\"model/store/debatefile.h\"", false);
    row("model/debate/x.cpp", "<QString>", true);
    row("model/debate/x.cpp", "<QtCore/QString>", true);
    row("model/debate/x.cpp", "<vector>", true);
    row("model/debate/x.cpp", "<QWidget>", false);
    row("model/debate/x.cpp", "<QtWidgets/QWidget>", false);
    row("model/layout/x.cpp", "<QtGui/QColor>", false);
    row("model/store/x.cpp", "<sqlite3.h>", true);
    row("model/formats/x.cpp", "<sqlite3.h>", false);
    row("app/x.cpp", "<sqlite3.h>", false);
    row("model/layout/graphviz/x.cpp", "<graphviz/gvc.h>", true);
    row("model/layout/x.cpp", "<graphviz/gvc.h>", false);
    row("app/x.cpp", "<cgraph.h>", false);
    row("model/analysis/networks/x.cpp", "<boost/graph/adjacency_list.hpp>", true);
    row("model/analysis/x.cpp", "<boost/graph/adjacency_list.hpp>", false);
    row("model/analysis/argumentation/x.cpp", "<cadical.hpp>", true);
    row("model/analysis/x.cpp", "<cadical.hpp>", false);
    row("model/reporting/x.cpp", "<zip.h>", true);
    row("app/x.cpp", "<zip.h>", false);
    row("model/reporting/x.cpp", "\"model/analysis/x.h\"", true);
    row("model/reporting/x.cpp", "\"model/formats/x.h\"", false);
    row("model/analysis/x.cpp", "\"model/reporting/x.h\"", false);
    row("model/layout/x.cpp", "\"model/layout/graphviz/x.h\"", false);
    row("model/formats/pdf/x.cpp", "<QPdfDocument>", true);
    row("model/formats/x.cpp", "<QPdfDocument>", false);
    row("model/formats/x.cpp", "\"model/formats/pdf/x.h\"", false);
    row("model/layout/x.cpp", "\"model/analysis/x.h\"", false);
    row("model/formats/x.cpp", "\"model/store/debatefile.h\"", false);
    row("model/analysis/x.cpp", "\"views/map/mapview.h\"", false);
    row("views/map/x.cpp", "\"model/layout/layout.h\"", true);
    row("views/map/x.cpp", "\"model/store/debatefile.h\"", false);
    row("views/map/x.cpp", "\"model/formats/nativejson.h\"", false);
    row("views/map/x.cpp", "\"app/window/mainwindow.h\"", false);
    row("views/map/x.cpp", "\"card.h\"", false);
    row("views/map/x.cpp", "\"x.moc\"", true);
    row("app/window/x.cpp", "\"model/store/debatefile.h\"", true);
    row("app/window/x.cpp", "\"model/layout/graphviz/x.h\"", false);
    row("elsewhere/x.cpp", "\"model/debate/id.h\"", false);
    row("tests/x.cpp", "<sqlite3.h>", true);
    row("benchmarks/x.cpp", "\"model/store/debatefile.h\"", true);
}

void StructureTest::layersCatch()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    QFETCH(bool, allowed);
    const SourceTree planted{{path, "#pragma once\n\n#include " + include + '\n'}};
    const QStringList breaches = layerBreaches(planted, qtCore());
    QCOMPARE(breaches.size(), allowed ? 0 : 1);
    QVERIFY(allowed || breaches.first().startsWith(path + ":3: "));
}

void StructureTest::gateHolds_data()
{
    QTest::addColumn<QString>("gate");
    for (const Gate& gate : gates())
        QTest::newRow(qPrintable(gate.name)) << gate.name;
}

void StructureTest::gateHolds()
{
    QFETCH(QString, gate);
    verifyNone(breaches(gateNamed(gate), ours()));
}

void StructureTest::gateCatches_data()
{
    QTest::addColumn<QString>("gate");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("forbidden");
    QTest::addColumn<QString>("harmless");
    const auto row = [](const char* gate, const char* path, const char* forbidden, const char* harmless) {
        QTest::newRow(gate) << QString(gate) << QString(path) << QString(forbidden) << QString(harmless);
    };
    row("no nested event loops", "app/window/x.cpp", "menu->exec(position);", "return application.exec();");
    row("no dialogs that wait", "app/window/x.cpp", "QMessageBox::question(this, a, b);", "question->open();");
    row("the model knows no screen", "model/layout/x.h", "QColor colour;", "Colour colour; // not a QColor");
    row("views know no files", "views/map/x.cpp", "QFile file(name);", "QString file = \"QFile\";");
    row("files are whole", "app/x.cpp", "QSaveFile file(path);", "WholeFile file(path);");
    row("SQLite only through its own interface", "model/store/x.cpp", "QSqlDatabase database;", "Database database;");
    row("no XML trees", "model/formats/x.cpp", "QDomDocument tree;", "QXmlStreamReader reader;");
    row("no drawing of foreign pictures", "views/reader/x.cpp", "QSvgRenderer renderer(bytes);", "QIcon icon;");
    row("text is plain text", "views/inspector/x.cpp", "label->setTextFormat(Qt::RichText);",
        "label->setTextFormat(Qt::PlainText);");
    row("nothing loaded from the net", "app/x.cpp", "QNetworkAccessManager manager;", "QLocalSocket socket;");
    row("no singletons", "views/common/x.h", "static Theme& instance();", "static Theme light();");
    row("nothing sleeps", "tests/x.cpp", "QTest::qWait(500);", "QTRY_VERIFY(done);");
    row("nothing is left to do", "docs/x.md", "TODO: write", "To do this, press F2.");
    row("no paths of a machine", "tests/x.sh", "cp /Users/ann/a b", "cp ./Users/ann/a network/work");
}

void StructureTest::gateCatches()
{
    QFETCH(QString, gate);
    QFETCH(QString, path);
    QFETCH(QString, forbidden);
    QFETCH(QString, harmless);
    const QStringList found = breaches(gateNamed(gate), {{path, "first line\n" + forbidden + '\n'}});
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().startsWith(path + ":2: "));
    verifyNone(breaches(gateNamed(gate), {{path, "first line\n" + harmless + '\n'}}));
}

void StructureTest::everyGateIsTried()
{
    static const QRegularExpression row("row\\(\"([^\"]+)\", \"");
    const auto test = std::ranges::find(ours(), QString("tests/structuretest.cpp"), &SourceFile::path);
    QVERIFY(test != ours().end());
    QStringList tried;
    for (const QRegularExpressionMatch& match : row.globalMatch(test->text))
        tried << match.captured(1);
    for (const Gate& gate : gates())
        QVERIFY2(tried.contains(gate.name), qPrintable(gate.name));
}

void StructureTest::labelsArePlain()
{
    verifyNone(guessingLabels(ours()));
    const auto guesses = [](const char* code) { return guessingLabels({{"app/x.cpp", code}}).size() == 1; };
    QVERIFY(guesses("auto* label = new QLabel(claim.text);"));
    QVERIFY(!guesses("auto* label = new QLabel(claim.text);\nlabel->setTextFormat(Qt::PlainText);"));
    QVERIFY(!guesses("auto* label = new QLabel(tr(\"Nothing here.\"), this);"));
}

void StructureTest::namesDoNotClash()
{
    verifyNone(clashingNames(ours()));
}

void StructureTest::clashesAreFound()
{
    const auto of = [](const char* one, const char* other, const char* folder = "model/formats/x/") {
        return clashingNames(
            {{"model/formats/x/one.cpp", QString(one) + '\n'}, {folder + QString("other.cpp"), QString(other) + '\n'}});
    };
    QCOMPARE(of("const Room room = {};", "const Room room = {1,"),
        {"model/formats/x/other.cpp: model/formats/x/one.cpp has room, too"});
    QCOMPARE(of("class Reader {", "struct Reader : Base {").size(), 1);
    QCOMPARE(of("QString name(const Claim& claim)\n{", "QString name(const Claim& other)\n{").size(), 1);
    verifyNone(of("QString name(const Claim& claim)\n{", "QString name(const Issue& issue)\n{"));
    verifyNone(of("const Room room = {};", "const Room room = {};", "model/formats/y/"));
    verifyNone(of("const Room room = {};", "    const Room room = {};"));
}

void StructureTest::headersAreGuarded()
{
    verifyNone(unguardedHeaders(ours()));
    QCOMPARE(unguardedHeaders({{"views/x.h", "int x;\n"}}), QStringList("views/x.h"));
}

void StructureTest::sentencesAreTranslatedWhenSaid()
{
    SourceTree program = ours();
    std::erase_if(program,
        [](const SourceFile& file) { return !file.path.startsWith("model/") && !file.path.startsWith("app/"); });
    verifyNone(frozenSentences(program));
    QCOMPARE(
        frozenSentences({{"app/x.cpp", "int x;\nstatic const QStringList all{u\"a\"_s,\n  Sentences::tr(\"A\")};\n"}}),
        QStringList("app/x.cpp:2"));
    verifyNone(frozenSentences({{"app/x.cpp", "static const QString key = u\"a\"_s;\nreturn tr(\"A\");\n"}}));
}

void StructureTest::filesAreShort()
{
    SourceTree program = ours();
    std::erase_if(program, [](const SourceFile& file) { return file.path.startsWith("tests/"); });
    verifyNone(filesLongerThan(400, program));
    verifyNone(filesLongerThan(600, ours())); // tables of test data are long
}

void StructureTest::functionsAreShort()
{
    verifyNone(functionsLongerThan(50, ours()));
}

void StructureTest::lengthsAreMeasured()
{
    const QString body = QString("    step();\n").repeated(7);
    const SourceTree tree{{"app/x.cpp", "void x()\n{\n" + body + "}\n"}, {"notes.md", QString("\n").repeated(50)}};
    QCOMPARE(filesLongerThan(9, tree), QStringList("app/x.cpp: 10 lines"));
    QCOMPARE(filesLongerThan(10, tree), QStringList());
    QCOMPARE(functionsLongerThan(6, tree), QStringList("app/x.cpp:1: 7 lines"));
    QCOMPARE(functionsLongerThan(7, tree), QStringList());
    QCOMPARE(functionsLongerThan(0, {{"tests/x.cpp", "void X::y_data()\n{\n    row();\n}\n"}}), QStringList());
}

void StructureTest::commentsAndLiteralsAreNotCode()
{
    const QString text = "a(\"b // c\"); // d\n"
                         "/* e\n f */ g('\\'', 1'000);\n"
                         "h(R\"x(i\n\"j\")x\", \"k\\\"l\");\n";
    QCOMPARE(codeLines(text), QStringList({"a(); ", "", " g(, 1'000);", "h(", ", );", ""}));
}

QTEST_APPLESS_MAIN(StructureTest)
#include "structuretest.moc"

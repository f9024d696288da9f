// links: views
#include "views/search/goto.h"

#include "tests/support/exampledebate.h"
#include "tests/support/memorydebate.h"
#include "views/search/commandsource.h"

#include "tests/support/cputimer.h"

#include <QAction>
#include <QtTest>

class GoToTest : public QObject {
    Q_OBJECT
private slots:
    void ranks_data();
    void ranks();
    void marksLetters_data();
    void marksLetters();
    void followsTheDebate();
    void followsLargeChanges();
    void findsKindsAskedFor();
    void findsCommands();
    void isQuickWhenLarge();
};

void GoToTest::ranks_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char* name, const char* letters, QStringList texts, QStringList found) {
        QTest::newRow(name) << QString::fromUtf8(letters) << texts << found;
    };
    row("the beginning before a word before inside one", "harm", {"unharmed", "The harm done", "Harm is done"},
        {"Harm is done", "The harm done", "unharmed"});
    row("as typed before first letters before scattered ones", "ban", {"b-xaxn", "Big and new", "A ban"},
        {"A ban", "Big and new", "b-xaxn"});
    row("first letters", "bbs", {"Bubbles", "Ban buying sex"}, {"Ban buying sex", "Bubbles"});
    row("case and accents aside", "ETE", {"L’été dernier"}, {"L’été dernier"});
    row("accents in what is typed", "é", {"e"}, {"e"});
    row("another script", "害", {"危害", "利益"}, {"危害"});
    row("shorter first", "tax", {"Tax the rich and everybody else who can pay", "Tax"},
        {"Tax", "Tax the rich and everybody else who can pay"});
    row("letters too far apart", "az", {"maybe words before the very end fuzz"}, {});
    row("in another order", "mrah", {"harm"}, {});
    row("words with a space", "buying s", {"Ban buying sex"}, {"Ban buying sex"});
    row("nothing typed: as they come", "", {"b", "a"}, {"b", "a"});
    row("only spaces", "   ", {"b"}, {"b"});
}

void GoToTest::ranks()
{
    QFETCH(QString, letters);
    QFETCH(QStringList, texts);
    QFETCH(QStringList, found);
    FuzzyIndex index;
    for (const QString& text : texts)
        index.add(text);
    QStringList shown;
    for (const FuzzyHit& hit : index.find(letters, 10))
        shown << texts[hit.entry];
    QCOMPARE(shown, found);
}

void GoToTest::marksLetters_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");
    QTest::newRow("together") << "harm"
                              << "The harm"
                              << "The [harm]";
    QTest::newRow("first letters") << "bbs"
                                   << "Ban buying sex"
                                   << "[B]an [b]uying [s]ex";
    QTest::newRow("scattered") << "hm"
                               << "harm"
                               << "[h]ar[m]";
    QTest::newRow("none") << "xyz"
                          << "harm"
                          << "harm";
}

void GoToTest::marksLetters()
{
    QFETCH(QString, letters);
    QFETCH(QString, text);
    QFETCH(QString, marked);
    const std::vector<FuzzyMark> marks = FuzzyIndex::marks(letters, text);
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark)
        text.insert(mark->start + mark->length, u']').insert(mark->start, u'[');
    QCOMPARE(text, marked);
}

void GoToTest::followsTheDebate()
{
    MemoryDebate open;
    (void)open.perform("fill", example::edits());
    GoTo goTo(open);
    QCOMPARE(goTo.find("ban buying").front().record, RecordId(example::ban));
    QCOMPARE(goTo.find("ban buying").front().kind, QString("Claim"));
    QVERIFY(goTo.find("ban buying").front().where.contains("Should buying sex be a crime?"));
    (void)open.perform("reword", {put(example::claim(example::ban, "Tax it"))});
    QCOMPARE(goTo.find("tax it").front().record, RecordId(example::ban));
    QVERIFY(goTo.find("ban buying").empty());
    (void)open.perform("drop", {drop(example::ban)});
    QVERIFY(goTo.find("tax it").empty());
    (void)open.undo();
    QCOMPARE(goTo.find("tax it").size(), 1u);
}

/// Which it takes in bit by bit, or at once when it is asked meanwhile.
void GoToTest::followsLargeChanges()
{
    MemoryDebate open;
    Edits edits;
    for (int i = 1; i <= 5000; ++i)
        edits.push_back(put(example::claim(ClaimId{1000 + i}, "Claim")));
    (void)open.perform("fill", edits);
    GoTo goTo(open);
    QCOMPARE(goTo.find("claim").size(), std::size_t(GoTo::mostShown));
    edits = {drop(ClaimId{1001})};
    for (int i = 2; i <= 5000; ++i)
        edits.push_back(put(example::claim(ClaimId{1000 + i}, i == 4999 ? "Exception" : "Reworded")));
    (void)open.perform("reword", edits);
    QVERIFY(goTo.find("claim").empty());
    QCOMPARE(goTo.find("exception").size(), 1u);
    QCOMPARE(goTo.find("reworded").size(), std::size_t(GoTo::mostShown));
    (void)open.undo();
    QVERIFY(goTo.find("reworded").empty());
    QCOMPARE(goTo.find("claim").size(), std::size_t(GoTo::mostShown));
}

void GoToTest::findsKindsAskedFor()
{
    MemoryDebate open;
    (void)open.perform("fill", example::edits());
    GoTo goTo(open);
    const auto kinds = [](const std::vector<PickItem>& items) {
        std::set<Kind> found;
        for (const PickItem& item : items)
            found.insert(item.record.kind);
        return found;
    };
    QCOMPARE(kinds(goTo.find({})), (std::set{Kind::Issue, Kind::Topic, Kind::Claim, Kind::Stakeholder}));
    QCOMPARE(kinds(goTo.find({}, {Kind::Claim})), std::set{Kind::Claim});
    for (const PickItem& item : goTo.find({}, {Kind::Claim}, example::ban))
        QVERIFY(item.record != RecordId(example::ban));
}

void GoToTest::findsCommands()
{
    QAction fit("&Fit Map to Window…");
    fit.setShortcut(Qt::CTRL | Qt::Key_9);
    QAction save("&Save");
    save.setEnabled(false);
    save.setStatusTip("There is nothing to save.");
    const PickSource source = commandSource({{&fit, "View"}, {&save, "File"}});
    QCOMPARE(source("fmw").front().text, QString("Fit Map to Window"));
    QCOMPARE(source("fmw").front().number, 0);
    QCOMPARE(source("fit").front().where, QString("View"));
    QVERIFY(source("fit").front().whyNot.isEmpty());
    QCOMPARE(source("save").front().whyNot, QString("There is nothing to save."));
}

void GoToTest::isQuickWhenLarge()
{
    FuzzyIndex index;
    const QStringList words
        = {"harm", "demand", "rights", "law", "police", "health", "evidence", "buyers", "market", "state"};
    CpuTimer timer;
    for (int i = 0; i < 100'000; ++i) {
        QStringList text;
        for (int word = 0; word < 14; ++word)
            text << words[(i / (word + 1) + word * i) % words.size()];
        index.add(text.join(u' '));
    }
    const qint64 filled = timer.elapsed();
    qint64 worst = 0;
    for (const char* letters : {"h", "ha", "har", "harm d", "hdrl", "zq", "e"}) {
        timer.restart();
        (void)index.find(letters, 50);
        worst = std::max(worst, timer.nsecsElapsed() / 1000);
    }
    qInfo() << "filled in" << filled << "ms, slowest search" << worst << "µs";
    QVERIFY(worst < 500'000); // the benchmark has the figure; this only catches a wrong order of growth
}

QTEST_MAIN(GoToTest)
#include "gototest.moc"

// links: debate formats
#include "model/debate/faults.h"
#include "tests/support/cputimer.h"
#include "tests/support/writingdesk.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString small = u"[A]: One\n  + [B]\n\n[B]: Two\n  - [C]\n\n[C]: Three\n"_s;

} // namespace

/// A debate beside its Argdown: what is typed reaches the debate and costs nothing else; what is done to the debate
/// reaches the text and costs the author as little.
class ArgdownTextTest : public QObject {
    Q_OBJECT
private slots:
    void linesAreJoined_data();
    void linesAreJoined();
    void replacementsMakeTheText();
    void unchangedIsNothing();
    void typingMeans_data();
    void typingMeans();
    void faultsCostOnlyThemselves();
    void faultsAreNotAddedTwice();
    void hiddenIsKept();
    void cutAndPastedIsTheSame();
    void wordsOfTheAuthorStay();
    void undoBringsTheTextBack();
    void placesAreTrue();
    void randomLinesKeepSources();
    void isReadWhileOneLooks();
};

void ArgdownTextTest::linesAreJoined_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("joined");
    const auto row = [](const char* name, const QString& base, const QString& ours, const QString& theirs,
                         const QString& joined) { QTest::newRow(name) << base << ours << theirs << joined; };
    row("nothing", u"a\nb\n"_s, u"a\nb\n"_s, u"a\nb\n"_s, u"a\nb\n"_s);
    row("ours", u"a\nb\n"_s, u"a\nx\nb\n"_s, u"a\nb\n"_s, u"a\nx\nb\n"_s);
    row("theirs", u"a\nb\n"_s, u"a\nb\n"_s, u"a\n"_s, u"a\n"_s);
    row("both apart", u"a\nb\nc\nd\n"_s, u"x\nb\nc\nd\n"_s, u"a\nb\nc\ny\n"_s, u"x\nb\nc\ny\n"_s);
    row("side by side", u"a\nb\nc\n"_s, u"x\nb\nc\n"_s, u"a\ny\nc\n"_s, u"x\ny\nc\n"_s);
    row("the same line", u"a\nb\nc\n"_s, u"a\nx\nc\n"_s, u"a\ny\nc\n"_s, u"a\ny\nc\n"_s);
    row("from nothing", QString(), u"a\n"_s, QString(), u"a\n"_s);
    row("no line end", u"a\nb"_s, u"a\nb"_s, u"a\nb\nc"_s, u"a\nb\nc"_s);
    row("moved", u"a\nb\nc\n"_s, u"c\na\nb\n"_s, u"a\nb\nc\n"_s, u"c\na\nb\n"_s);
}

void ArgdownTextTest::linesAreJoined()
{
    QFETCH(QString, base);
    QFETCH(QString, ours);
    QFETCH(QString, theirs);
    QTEST(joinedByLines(base, ours, theirs), "joined");
}

void ArgdownTextTest::replacementsMakeTheText()
{
    std::mt19937 random(1);
    const auto some = [&] {
        QString text;
        for (unsigned lines = random() % 9; lines > 0; --lines)
            text += u"abcde"_s[static_cast<qsizetype>(random() % 5)] + (random() % 8 ? u"\n"_s : u" x"_s);
        return text;
    };
    for (int i = 0; i < 3000; ++i) {
        const QString before = some();
        const QString now = some();
        QCOMPARE(replacedIn(before, replacementsFor(before, now)), now);
        QCOMPARE(joinedByLines(before, now, before), now);
        QCOMPARE(joinedByLines(before, before, now), now);
    }
}

void ArgdownTextTest::unchangedIsNothing()
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        Desk desk(WrittenDebate(seed).make(14));
        desk.type(desk.shown.text + u'\n'); // which is read anew
        QVERIFY2(desk.edits.empty(), qPrintable(described(desk.edits) + u'\n' + desk.shown.text));
        const QString text = desk.shown.text;
        desk.follow();
        QCOMPARE(desk.shown.text, text);
    }
}

void ArgdownTextTest::typingMeans_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("by");
    QTest::addColumn<int>("claims");
    QTest::addColumn<int>("inferences");
    const auto row = [](const char* name, const QString& what, const QString& by, int claims, int inferences) {
        QTest::newRow(name) << what << by << claims << inferences;
    };
    row("a reason", u"[A]: One\n"_s, u"[A]: One\n  + Because\n"_s, 4, 3);
    row("a claim", u"[C]: Three\n"_s, u"[C]: Three\n\nFour\n"_s, 4, 2);
    row("other words", u"Two"_s, u"Two and a half"_s, 3, 2);
    row("another title", u"[B]: Two"_s, u"[Bee]: Two"_s, 3, 2);
    row("a claim less", u"  - [C]\n\n[C]: Three\n"_s, u""_s, 2, 1);
    row("a line less", u"  - [C]\n"_s, u""_s, 3, 1);
    row("turned into an objection", u"  + [B]"_s, u"  - [B]"_s, 3, 2);
    row("formatting", u"[A]: One"_s, u"// a comment\n\n\n[A]:   One"_s, 3, 2);
    row("linked premises", u"[C]: Three\n"_s, u"[C]: Three\n\n<D>\n\n(1) [A]\n(2) [B]\n----\n(3) [C]\n"_s, 3, 3);
    row("a heading", u"[C]: Three\n"_s, u"# Topic\n\n[C]: Three\n"_s, 3, 2);
}

void ArgdownTextTest::typingMeans()
{
    QFETCH(QString, what);
    QFETCH(QString, by);
    Desk desk = deskWith(small);
    const ClaimId one = desk.saying(u"One"_s)->id;
    desk.type(what, by);
    QTEST(int(desk.debate.claims().count()), "claims");
    QTEST(int(desk.debate.inferences().count()), "inferences");
    QVERIFY(faults(desk.debate).empty());
    QCOMPARE(desk.saying(u"One"_s)->id.value, one.value);
    const QString text = desk.shown.text;
    desk.follow();
    QCOMPARE(desk.shown.text, text); // it is the author's
}

void ArgdownTextTest::faultsCostOnlyThemselves()
{
    Desk desk = deskWith(small);
    const Debate before = desk.debate;
    desk.type(u"[C]: Three\n"_s, u"[C]: Three {a: [}\n\n(1) Half\n\n[D]: Four\n"_s);
    QVERIFY(!desk.shown.faults.empty());
    QVERIFY(desk.saying(u"Four"_s));
    for (const Claim& claim : before.claims().all())
        QVERIFY(desk.debate.find(claim.id));
    QCOMPARE(desk.debate.inferences().count(), 2);
}

/// What was added and what was deleted beside a fault, and what the fault hid.
void ArgdownTextTest::faultsAreNotAddedTwice()
{
    Desk desk = deskWith(small);
    const ClaimId three = desk.saying(u"Three"_s)->id;
    desk.type(u"[C]: Three\n"_s, u"[C]: Three {a: [}\n\n[D]: Four\n"_s);
    QVERIFY(!desk.shown.faults.empty());
    const ClaimId four = desk.saying(u"Four"_s)->id;
    desk.type(u"[D]: Four\n"_s, u"[D]: Four\n\nFive\n"_s);
    desk.type(u"  + [B]\n\n[B]: Two\n  - [C]\n"_s, u""_s);
    QVERIFY(desk.saying(u"Two"_s));
    QCOMPARE(desk.saying(u"Four"_s)->id.value, four.value);
    QCOMPARE(desk.debate.claims().count(), 5);
    desk.type(u" {a: [}"_s, u""_s);
    QVERIFY(desk.shown.faults.empty());
    QVERIFY(!desk.saying(u"Two"_s));
    QCOMPARE(desk.saying(u"Three"_s)->id.value, three.value);
    QCOMPARE(desk.saying(u"Four"_s)->id.value, four.value);
    QCOMPARE(desk.debate.claims().count(), 4);
}

/// What Argdown cannot say.
void ArgdownTextTest::hiddenIsKept()
{
    Desk desk = deskWith(small);
    Claim claim = *desk.saying(u"Two"_s);
    claim.external = u"x1"_s;
    claim.weight = 0.5;
    const Source source{SourceId{7}, {{u"type"_s, u"book"_s}}};
    const Statement statement{StatementId{8}, claim.id};
    desk.change({put(claim), put(source), put(statement)});
    desk.type(u"[B]: Two"_s, u"[Bee]: Two and more"_s);
    const Claim* now = desk.debate.find(claim.id);
    QVERIFY(now);
    QCOMPARE(now->text, u"Two and more"_s);
    QCOMPARE(now->external, u"x1"_s);
    QCOMPARE(now->weight, 0.5);
    QVERIFY(desk.debate.find(SourceId{7}));
    QVERIFY(desk.debate.find(StatementId{8}));
}

/// With what Argdown cannot say, though the debate was without it in between.
void ArgdownTextTest::cutAndPastedIsTheSame()
{
    Desk desk = deskWith(small);
    Claim claim = *desk.saying(u"Two"_s);
    claim.external = u"x1"_s;
    const Statement statement{StatementId{8}, claim.id};
    desk.change({put(claim), put(statement)});
    const QString block = u"[B]: Two\n  - [C]\n\n"_s;
    desk.type(block, QString());
    desk.type(u"  + [B]\n"_s, QString());
    QVERIFY(!desk.debate.find(claim.id));
    QVERIFY(!desk.debate.find(StatementId{8}));
    desk.type(u"[A]: One\n"_s, block + u"[A]: One\n  + [B]\n"_s);
    QCOMPARE(desk.saying(u"Two"_s)->id.value, claim.id.value);
    QCOMPARE(desk.saying(u"Two"_s)->external, u"x1"_s);
    QVERIFY(desk.debate.find(StatementId{8}));
    QCOMPARE(desk.debate.bearingOn(claim.id).size(), std::size_t(1));
    QCOMPARE(desk.debate.restingOn(claim.id).size(), std::size_t(1));
    QVERIFY(faults(desk.debate).empty());
}

void ArgdownTextTest::wordsOfTheAuthorStay()
{
    Desk desk = deskWith(u"// mine\n\nOne\n  + Two\n\n\nThree\n\n// and mine\n"_s);
    Claim three = *desk.saying(u"Three"_s);
    three.text = u"Three, drawn"_s;
    Claim four;
    four.id = ClaimId{444};
    four.text = u"Four"_s;
    four.order = 1000;
    desk.change({put(three), put(four)});
    QVERIFY2(desk.shown.text.startsWith(u"// mine\n\nOne\n  + Two\n\n"_s), qPrintable(desk.shown.text));
    QVERIFY(desk.shown.text.contains(u"Three, drawn"_s));
    QVERIFY(desk.shown.text.contains(u"[Four]"_s));
    desk.type(desk.shown.text + u"\nFive\n"_s);
    QCOMPARE(desk.debate.claims().count(), 5);
    QVERIFY(desk.debate.find(four.id));
}

void ArgdownTextTest::undoBringsTheTextBack()
{
    Desk desk = deskWith(small);
    desk.type(u"[A]: One\n"_s, u"// why\n[A]: One\n  + Because\n"_s);
    const QString text = desk.shown.text;
    const Debate before = desk.debate;
    desk.type(u"Because"_s, u"Because of it"_s);
    desk.debate = before;
    desk.follow();
    QCOMPARE(desk.shown.text, text);
}

void ArgdownTextTest::placesAreTrue()
{
    const Desk desk = deskWith(small + u"\n<D>\n\n(1) [A]\n(2) [C]\n----\n(3) [B]\n"_s);
    const auto at = [&](const QString& words) {
        const qsizetype start = desk.shown.text.indexOf(words);
        RecordId found;
        for (const ArgdownPlace& place : desk.shown.places) {
            if (place.span.start <= start && start < place.span.end)
                found = place.record;
        }
        return found;
    };
    QCOMPARE(at(u"Two"_s), RecordId(desk.saying(u"Two"_s)->id));
    QCOMPARE(at(u"[C]\n"_s), RecordId(desk.saying(u"Three"_s)->id));
    QCOMPARE(at(u"- [C]"_s).kind, Kind::Inference);
    QCOMPARE(at(u"<D>"_s).kind, Kind::Inference);
    QCOMPARE(at(u"----"_s), at(u"<D>"_s));
}

/// Lines come, go, change and move; what has no words in the text stays with what has.
void ArgdownTextTest::randomLinesKeepSources()
{
    for (unsigned seed = 0; seed < 200 * timesOfSeeds(); ++seed) {
        Desk desk(distinctDebate(seed));
        std::mt19937 random(seed);
        WrittenDebate words(seed);
        for (int step = 0; step < 6; ++step) {
            const Debate before = desk.debate;
            QStringList lines = desk.shown.text.split(u'\n');
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(lines.size()));
            switch (random() % 6) {
            case 0:
                lines.removeAt(at);
                break;
            case 1:
                lines.insert(at, u"  + Word "_s + QString::number(step));
                break;
            case 2:
                lines[at] += u" more"_s;
                break;
            case 3:
                lines.move(at, 0);
                break;
            case 4:
                lines.insert(at, words.words());
                break;
            default:
                lines.insert(at, u"\n(1) Half {"_s);
            }
            desk.type(lines.join(u'\n'));
            QVERIFY(faults(desk.debate).empty());
            QCOMPARE(desk.debate.table<Source>().count(), before.table<Source>().count());
            for (const Statement& statement : before.table<Statement>().all()) {
                if (desk.debate.find(statement.claim))
                    QVERIFY(desk.debate.find(statement.id));
            }
            desk.type(desk.shown.text + u'\n'); // which is read anew
            QVERIFY2(desk.edits.empty(), qPrintable(described(desk.edits) + desk.shown.text));
        }
    }
}

/// Beside the window; so that the map follows before somebody wonders.
void ArgdownTextTest::isReadWhileOneLooks()
{
    constexpr int claims = 5000;
    QString text;
    for (int i = 0; i < claims; ++i)
        text += u"[Title %1]: A sentence of usual length with the number %1.\n  + [Title %2]\n\n"_s.arg(
            QString::number(i), QString::number(i / 2 + 1));
    Desk desk = deskWith(text);
    QCOMPARE(desk.debate.claims().count(), claims);
    const QString typed = QString(desk.shown.text).replace(u"number 4000."_s, u"number of thousands."_s);
    CpuTimer timer;
    desk.type(typed);
    const qint64 reading = timer.elapsed();
    QCOMPARE(desk.edits.size(), std::size_t(1));
    timer.restart();
    desk.change({put(*desk.saying(u"A sentence of usual length with the number 3000."_s))});
    const qint64 writing = timer.elapsed();
    qInfo("%d claims: %lld ms to read, %lld ms to write", claims, reading, writing);
    QVERIFY(reading < 1500);
    QVERIFY(writing < 1500);
}

QTEST_GUILESS_MAIN(ArgdownTextTest)
#include "argdowntexttest.moc"

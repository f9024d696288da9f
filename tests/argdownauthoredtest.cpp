// links: debate formats
#include "model/debate/faults.h"
#include "model/formats/argdown/argdown.h"
#include "model/formats/argdown/argdownparser.h"
#include "tests/support/writingdesk.h"

#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Imported read(const QByteArray& text)
{
    auto imported = readArgdown(text, {});
    return imported ? std::move(*imported) : Imported();
}

Imported read(const QString& text)
{
    return read(text.toUtf8());
}

QString writtenOf(const Debate& debate, bool isComplete = false)
{
    return QString::fromUtf8(writeArgdown(debate, {isComplete}).bytes);
}

QString wordsOf(const Debate& debate, ClaimId id)
{
    return debate.find(id)->text;
}

/// Each inference by the words of its ends.
QStringList bearings(const Debate& debate)
{
    QStringList lines;
    for (const Inference& inference : debate.inferences().all()) {
        QStringList premises;
        for (const Premise& premise : inference.premises)
            premises << wordsOf(debate, premise.claim);
        const auto* claim = std::get_if<ClaimId>(&inference.target);
        lines << premises.join(u',') + (inference.kind == InferenceKind::Support ? u" + "_s : u" - "_s)
                + (claim ? wordsOf(debate, *claim) : u"a step"_s);
    }
    lines.sort();
    return lines;
}

} // namespace

/// What an author's Argdown says is still said when a debate was made of it and written again.
class ArgdownAuthoredTest : public QObject {
    Q_OBJECT
private slots:
    void unconcludedIsReported_data();
    void unconcludedIsReported();
    void tellsWhatIsLeftOut_data();
    void tellsWhatIsLeftOut();
    void lineNumbersAreNotKept_data();
    void lineNumbersAreNotKept();
    void linesThatAreNotThereAreReported();
    void oldLineNumbersAreNotWritten();
    void argumentsKeepTags_data();
    void argumentsKeepTags();
    void tagsWithoutSignAreCarried();
    void argumentsKeepWordings();
    void dataChangeNoWords();
    void objectionsStayOneWay();
    void contrariesStayBothWays();
};

void ArgdownAuthoredTest::unconcludedIsReported_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("claims");
    QTest::newRow("nothing below the bar") << u"[A]: One\n\n(1) Two\n----\n"_s << 2;
    QTest::newRow("a line below the conclusion") << u"<B>\n\n(1) Two\n----\n(2) Three\n(3) Four"_s << 3;
}

void ArgdownAuthoredTest::unconcludedIsReported()
{
    QFETCH(QString, text);
    const Imported imported = read(text);
    QCOMPARE(imported.report.lost.size(), std::size_t(1));
    QTEST(imported.debate.claims().count(), "claims");
}

void ArgdownAuthoredTest::tellsWhatIsLeftOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<bool>("isLoss");
    QTest::newRow("a relation to itself") << u"[A]: One\n  - [B]: Two\n    + [B]\n"_s << 3 << true;
    QTest::newRow("its conclusion as premise") << u"[A]: One\n\n(1) [A]\n----\n(2) [A]\n"_s << 4 << true;
    QTest::newRow("its conclusion among others") << u"[A]: One\n\n(1) Two\n(2) [A]\n----\n(3) [A]\n"_s << 5 << false;
    QTest::newRow("lines that are not there") << u"(1) One\n--\n{uses: [1, 2]}\n--\n(2) Two\n"_s << 2 << true;
}

/// Beside the text and at an import, once; and it hides nothing else.
void ArgdownAuthoredTest::tellsWhatIsLeftOut()
{
    QFETCH(QString, text);
    QFETCH(bool, isLoss);
    Desk desk = deskWith(text);
    QCOMPARE(desk.shown.faults.size(), std::size_t(1));
    QTEST(desk.shown.faults[0].line, "line");
    QVERIFY(desk.shown.faults[0].isHarmless);
    desk.type(text + u"\n[C]: Three\n"_s);
    desk.type(text);
    QVERIFY(!desk.saying(u"Three"_s));
    const Imported imported = read(text);
    QCOMPARE(imported.report.lost.size(), std::size_t(isLoss ? 1 : 0));
    QCOMPARE(imported.report.repaired.size(), std::size_t(isLoss ? 0 : 1));
    QVERIFY(faults(imported.debate).empty());
}

void ArgdownAuthoredTest::lineNumbersAreNotKept_data()
{
    QTest::addColumn<QString>("bar");
    QTest::addColumn<QString>("conclusion");
    QTest::addColumn<QString>("bearings");
    QTest::addColumn<QString>("kept");
    const QString some = u"One,Four + Five"_s;
    const QString all = u"One,Two,Three,Four + Five"_s;
    QTest::newRow("uses") << u"--\n{uses: [1, 4]}\n--"_s << u"Five"_s << some << QString();
    QTest::newRow("from") << u"--\n{from: [1, 4]}\n--"_s << u"Five"_s << some << QString();
    QTest::newRow("with more") << u"--\nRule {uses: [4, 1], force: 2}\n--"_s << u"Five"_s << u"Four,One + Five"_s
                               << u"force"_s;
    QTest::newRow("at the conclusion") << u"----"_s << u"Five {uses: [1, 4]}"_s << some << QString();
    QTest::newRow("words") << u"--\n{from: \"Smith\"}\n--"_s << u"Five"_s << all << u"from"_s;
    QTest::newRow("a list of words") << u"--\n{from: [\"Smith\", \"Jones\"]}\n--"_s << u"Five"_s << all << u"from"_s;
}

void ArgdownAuthoredTest::lineNumbersAreNotKept()
{
    QFETCH(QString, bar);
    QFETCH(QString, conclusion);
    const QString text
        = u"<A>\n\n(1) One\n(2) Two\n(3) Three\n(4) Four\n"_s + bar + u"\n(5) [C]: "_s + conclusion + u'\n';
    const Imported imported = read(text);
    QTEST(bearings(imported.debate).join(u'\n'), "bearings");
    QVERIFY(imported.report.lost.empty());
    QVERIFY(imported.report.repaired.empty());
    const QJsonObject kept = keptArgdown(imported.debate.inferences().all().front().kept);
    QTEST(QStringList(kept.value(u"inferenceData"_s).toObject().keys()).join(u','), "kept");
    for (const bool isComplete : {false, true}) {
        const QString written = writtenOf(imported.debate, isComplete);
        QVERIFY2(!written.contains(u"uses"_s), qPrintable(written));
        QTEST(bearings(read(written).debate).join(u'\n'), "bearings");
    }
}

void ArgdownAuthoredTest::linesThatAreNotThereAreReported()
{
    const Imported imported = read(u"(1) One\n(2) Two\n--\n{uses: [1, 7]}\n--\n(3) Three\n"_s);
    QCOMPARE(bearings(imported.debate).join(u'\n'), u"One + Three"_s);
    QCOMPARE(imported.report.lost.size(), std::size_t(1));
}

/// Of debates that were read before they were left out.
void ArgdownAuthoredTest::oldLineNumbersAreNotWritten()
{
    Debate debate = read(u"(1) One\n(2) Two\n--\nRule {force: 2}\n--\n(3) Three\n"_s).debate;
    Inference inference = debate.inferences().all().front();
    inference.kept = {{u"argdown"_s, QJsonObject{{u"inferenceData"_s, QJsonObject{{u"uses"_s, QJsonArray{2, 4}}}}}}};
    debate.apply({put(inference)});
    QCOMPARE(bearings(read(writtenOf(debate)).debate).join(u'\n'), u"One,Two + Three"_s);
}

void ArgdownAuthoredTest::argumentsKeepTags_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("tags");
    const auto row = [](const char* name, const QString& said, const QString& description, const QString& tags) {
        QTest::newRow(name) << said << description << tags;
    };
    row("behind the words", u"<T>: Some words. #con {source: \"C1a\"}"_s, u"Some words."_s, u"con"_s);
    row("behind bold words", u"<T>: Some **words**. #con #(two of)\n{source: \"C1a\"}"_s, u"Some **words**."_s,
        u"con two of"_s);
    row("within", u"<T>: Some #pro words #con"_s, u"Some #pro words"_s, u"pro con"_s);
    row("without words", u"<T> #con"_s, QString(), u"con"_s);
    row("instead of words", u"<T>: #con"_s, QString(), u"con"_s);
    row("as data", u"<T>: Some words {tags: [\"con\", \"pro\"]}"_s, u"Some words"_s, u"con pro"_s);
    row("at several places", u"<T>: Some words #con\n\n<T> #pro\n\n<T>"_s, u"Some words"_s, u"con pro"_s);
}

void ArgdownAuthoredTest::argumentsKeepTags()
{
    QFETCH(QString, said);
    const auto check = [](const Debate& debate) {
        QCOMPARE(debate.inferences().count(), 1);
        const QJsonObject kept = keptArgdown(debate.inferences().all().front().kept);
        QTEST(kept.value(u"description"_s).toString(), "description");
        QStringList tags;
        for (const QJsonValue& tag : kept.value(u"tags"_s).toArray())
            tags << tag.toString();
        QTEST(tags.join(u' '), "tags");
    };
    Debate debate = read(QString(said + u"\n\n(1) One\n----\n(2) Two\n"_s)).debate;
    check(debate);
    for (const bool isComplete : {false, true, true, false}) {
        debate = read(writtenOf(debate, isComplete)).debate;
        check(debate);
    }
    const QString written = writtenOf(debate);
    const ArgdownModel model = parseArgdown(written);
    QTEST(model.arguments[0].tags.join(u' '), "tags");
    Desk desk = deskWith(said + u"\n\n(1) One\n----\n(2) Two\n"_s);
    check(desk.debate);
    Claim claim = *desk.saying(u"One"_s);
    claim.text = u"Another"_s;
    desk.change({put(claim)});
    check(desk.debate);
    desk.type(desk.shown.text + u"\nMore\n"_s);
    check(desk.debate);
}

void ArgdownAuthoredTest::tagsWithoutSignAreCarried()
{
    Debate debate = read(u"<T> #con\n\n(1) One\n----\n(2) Two\n"_s).debate;
    Inference inference = debate.inferences().all().front();
    inference.kept = {{u"argdown"_s, QJsonObject{{u"tags"_s, QJsonArray{u"pro"_s, u"a) b"_s}}}}};
    debate.apply({put(inference)});
    const Debate again = read(writtenOf(debate, true)).debate;
    QCOMPARE(keptArgdown(again.inferences().all().front().kept).value(u"tags"_s).toArray(),
        (QJsonArray{u"pro"_s, u"a) b"_s}));
}

void ArgdownAuthoredTest::argumentsKeepWordings()
{
    Debate debate = read(u"<T>: first\n\n<T>: second\n\n(1) One\n----\n(2) Two\n"_s).debate;
    for (const bool isComplete : {false, true}) {
        debate = read(writtenOf(debate, isComplete)).debate;
        const QJsonObject kept = keptArgdown(debate.inferences().all().front().kept);
        QCOMPARE(kept.value(u"description"_s).toString(), u"second"_s);
        QCOMPARE(kept.value(u"wordings"_s).toArray(), QJsonArray{u"first"_s});
    }
}

/// The blank before them is no part of what stands there.
void ArgdownAuthoredTest::dataChangeNoWords()
{
    const QString text = u"[A]: Some **bold** words {force: 2}\n\n[B]: same {force: 2}\n\n[B]: same\n\n"
                         "<T>: same {force: 2}\n\n<T>: same\n\n(1) One\n----\n(2) Two\n"_s;
    const Debate debate = read(text).debate;
    for (const Claim& claim : debate.claims().all())
        QVERIFY2(!keptArgdown(claim.kept).contains(u"wordings"_s), qPrintable(claim.text));
    QVERIFY(!keptArgdown(debate.inferences().all().front().kept).contains(u"wordings"_s));
    const QString written = writtenOf(debate);
    QVERIFY2(written.contains(u"[A]: Some **bold** words"_s), qPrintable(written));
}

/// Though between statements each attack of a strict text counts both ways.
void ArgdownAuthoredTest::objectionsStayOneWay()
{
    const QString strict = u"===\nmodel: {mode: strict}\n===\n\n"_s;
    Debate debate = read(QString(strict + u"[A]: One\n  - [B]: Two\n  - <C>: Three\n\n[D]: Four\n"_s)).debate;
    const QStringList both = bearings(debate);
    QCOMPARE(both.join(u'\n'), u"One - Two\nThree - One\nTwo - One"_s);
    const auto& claims = debate.claims().all();
    const auto saying = [&](const QString& words) { return std::ranges::find(claims, words, &Claim::text)->id; };
    debate.apply({put(Inference{InferenceId{5}, InferenceKind::Attack, {{saying(u"Four"_s)}}, saying(u"One"_s)})});
    const QStringList expected = bearings(debate);
    QCOMPARE(expected.size(), 4);
    for (const bool isComplete : {false, true, true}) {
        const QString written = writtenOf(debate, isComplete);
        const Imported again = read(written);
        QVERIFY(parseArgdown(written).isStrict);
        QCOMPARE(bearings(again.debate).join(u'\n'), expected.join(u'\n'));
        QCOMPARE(again.debate.claims().count(), debate.claims().count());
    }
}

/// Though no text that is not strict says so with one sign.
void ArgdownAuthoredTest::contrariesStayBothWays()
{
    Debate debate = read(u"===\nmodel: {mode: strict}\n===\n\n[A]: One\n  - [B]: Two\n  >< [C]: Three\n"_s).debate;
    const QStringList expected = bearings(debate);
    DebateInfo info = debate.info();
    info.kept = {};
    debate.apply({put(info)});
    for (const bool isComplete : {false, true})
        QCOMPARE(bearings(read(writtenOf(debate, isComplete)).debate).join(u'\n'), expected.join(u'\n'));
}

QTEST_GUILESS_MAIN(ArgdownAuthoredTest)
#include "argdownauthoredtest.moc"

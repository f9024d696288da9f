// links: app-lib
#include "app/window/editing/excerpting.h"
#include "app/window/editing/outlinetext.h"
#include "model/debate/faults.h"
#include "tests/support/fulldebate.h"
#include "tests/support/randomdebate.h"

#include <QtTest>

/// What is copied is a whole debate, and what is pasted is the same one under new ids.
class WindowClipboardTest : public QObject {
    Q_OBJECT
private slots:
    void readsOutlines_data();
    void readsOutlines();
    void outlinesComeBack();
    void partsComeBack_data();
    void partsComeBack();
    void partsLeaveOutTheRest();
    void tagsAndTopicsAreShared();
    void circlesAndDepthAreHarmless();
};

namespace {

/// Who says what about whom, in words: equal for debates that differ in ids only.
QStringList relations(const Debate& debate)
{
    const auto words = [&](Target target) {
        if (const auto* claim = std::get_if<ClaimId>(&target))
            return debate.find(*claim)->text;
        const Inference& on = *debate.find(std::get<InferenceId>(target));
        return QStringLiteral("(%1 %2)").arg(debate.find(on.premises.front().claim)->text, wordOf(on.kind));
    };
    QStringList lines;
    for (const Inference& inference : debate.inferences().all()) {
        QStringList premises;
        for (const Premise& premise : inference.premises)
            premises << debate.find(premise.claim)->text;
        lines << QStringLiteral("%1 %2 %3").arg(premises.join(u'+'), wordOf(inference.kind), words(inference.target));
    }
    for (const Claim& claim : debate.claims().all())
        lines << claim.text;
    lines.sort();
    return lines;
}

Debate randomDebate(unsigned seed)
{
    RandomDebate random(seed);
    Debate debate;
    for (int i = 0; i < 120; ++i)
        debate.apply(random.edit(debate));
    return debate;
}

std::vector<RecordId> everything(const Debate& debate)
{
    std::vector<RecordId> all;
    for (const Claim& claim : debate.claims().all())
        all.push_back(claim.id);
    for (const Issue& issue : debate.issues().all())
        all.push_back(issue.id);
    return all;
}

}

void WindowClipboardTest::readsOutlines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const char* text, const QStringList& expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << expected;
    };
    row("nothing", " \n\t\n", {});
    row("one line", "  Peace is better  ", {"Peace is better"});
    row("signs", "A\n  + B\n  - C", {"A", "B", "B support A", "C", "C attack A"});
    row("a list with dashes has no objections", "- A\n  - B\n  - C", {"A", "B", "B support A", "C", "C support A"});
    row("bullets and tabs", "• A\n\t• B\n\t\t• C", {"A", "B", "B support A", "C", "C support B"});
    row("a long minus", "A\n + B\n − C", {"A", "B", "B support A", "C", "C attack A"});
    row("undercut", "A\n    + B\n        <_ C", {"A", "B", "B support A", "C", "C attack (B support)"});
    row("back out", "A\n    + B\n        + C\n    - D\nE",
        {"A", "B", "B support A", "C", "C support B", "D", "D attack A", "E"});
    row("an address", "https://example.org/a-b", {"https://example.org/a-b"});
    row("line ends of Windows", "A\r\n  + B\r\n", {"A", "B", "B support A"});
}

void WindowClipboardTest::readsOutlines()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(relations(debateOf(text)), expected);
}

void WindowClipboardTest::outlinesComeBack()
{
    const Debate debate = debateOf(QStringLiteral("A\n    + B\n        - C\n            <_ D\n    - E\nF\n"));
    QCOMPARE(relations(debateOf(outlineText(debate))), relations(debate));
}

void WindowClipboardTest::partsComeBack_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void WindowClipboardTest::partsComeBack()
{
    QFETCH(unsigned, seed);
    const Debate debate = randomDebate(seed);
    const Debate part = partOf(debate, everything(debate));
    QCOMPARE(relations(part), relations(debate));
    QVERIFY(faults(part).empty());
    Debate twice = debate;
    twice.apply(addition(debate, part).edits);
    QVERIFY(faults(twice).empty());
    QCOMPARE(twice.claims().count(), 2 * debate.claims().count());
    QCOMPARE(twice.inferences().count(), 2 * debate.inferences().count());
    QVERIFY(!outlineText(part).isEmpty());
}

void WindowClipboardTest::partsLeaveOutTheRest()
{
    const Debate debate = debateOf(QStringLiteral("A\n    + B\n        - C\n    - D\n"));
    std::vector<RecordId> some;
    for (const Claim& claim : debate.claims().all()) {
        if (claim.text != QLatin1StringView("B"))
            some.push_back(claim.id);
    }
    QCOMPARE(relations(partOf(debate, some)), QStringList({"A", "C", "D", "D attack A"}));
}

void WindowClipboardTest::tagsAndTopicsAreShared()
{
    const Debate debate = fullDebate();
    Debate twice = debate;
    twice.apply(addition(debate, partOf(debate, everything(debate))).edits);
    QVERIFY(faults(twice).empty());
    QCOMPARE(twice.tags().count(), debate.tags().count());
    QCOMPARE(twice.topics().count(), debate.topics().count());
}

void WindowClipboardTest::circlesAndDepthAreHarmless()
{
    QString chain;
    for (int i = 0; i < 3000; ++i)
        chain += QString(i, u' ') + QStringLiteral("claim %1\n").arg(i);
    Debate debate = debateOf(chain);
    QCOMPARE(debate.inferences().count(), 2999);
    const auto claims = debate.claims().inOrder();
    Inference back;
    back.id = newId<InferenceId>();
    back.premises = {{claims.front()->id}};
    back.target = claims.back()->id;
    debate.apply({put(back)});
    QCOMPARE(outlineText(debate).count(u'\n'), 3001); // the circle ends at a claim written out before
}

QTEST_GUILESS_MAIN(WindowClipboardTest)
#include "windowclipboardtest.moc"

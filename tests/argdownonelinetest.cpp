// links: debate formats
#include "model/debate/faults.h"
#include "tests/support/concern.h"
#include "tests/support/furnished.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// One line of a debate's text is another one: only what that line speaks of changes.
class ArgdownOneLineTest : public QObject {
    Q_OBJECT
private slots:
    void writtenIsRead();
    void oneLineConcernsItsRecords();
    void halfTypedWordsGo_data();
    void halfTypedWordsGo();
    void faultsHideNoTargets();
    void cutHeadingIsTheSame();
    void cutRestatementIsTheSame();
    void pastedIsAsItIsSaid();
    void pastedOverAnotherIsItself();
    void cutClaimIsHeldAgain();
    void cutObjectionIsAnAnswerAgain();
    void dataMayCallItNoClaim();
    void faultsHideNoSections();
    void changedTagIsWritten();
};

/// What is written reads back as the same records.
void ArgdownOneLineTest::writtenIsRead()
{
    for (unsigned seed = 0; seed < 500; ++seed) {
        const Debate debate = distinctDebate(seed);
        const ArgdownText text = writtenAsText(debate);
        QVERIFY2(text.faults.empty(), qPrintable(text.text));
        QCOMPARE(text.base.was.claims().count(), debate.claims().count());
        for (const Claim& claim : debate.claims().all()) {
            const Claim* read = text.base.was.find(claim.id);
            QVERIFY2(read, qPrintable(claim.text + u'\n' + text.text));
            QVERIFY(!read->topic || read->topic == claim.topic);
        }
        for (const Topic& topic : debate.topics().all()) {
            const Topic* read = text.base.was.find(topic.id);
            QVERIFY2(read && read->parent == topic.parent, qPrintable(text.text));
        }
        for (const ArgdownStep& step : text.base.steps) {
            const Inference* read = text.base.was.find(step.inference);
            const Inference* is = debate.find(step.inference);
            QVERIFY2(read && is, qPrintable(QString::number(seed) + u' ' + step.argument + u'\n' + text.text));
            QCOMPARE(int(read->kind), int(is->kind));
            QVERIFY(read->target == is->target);
            QCOMPARE(read->premises.size(), is->premises.size());
            for (std::size_t i = 0; i < is->premises.size(); ++i)
                QCOMPARE(read->premises[i].claim.value, is->premises[i].claim.value);
            QCOMPARE(read->note.isEmpty(), is->note.isEmpty());
            QCOMPARE(read->weight, is->weight);
        }
    }
}

void ArgdownOneLineTest::oneLineConcernsItsRecords()
{
    for (unsigned seed = 0; seed < 300 * timesOfSeeds(); ++seed) {
        const Debate before = furnished(seed);
        Desk desk(before);
        const ArgdownText was = desk.shown;
        const LineEdit edit = LineEditing(seed).edit(was.text);
        desk.type(edit.text);
        const QString note = u"seed %1, line %2\n%3\n=====\n%4"_s.arg(
            QString::number(seed), QString::number(edit.line + 1), was.text, desk.shown.text);
        QVERIFY2(faults(desk.debate).empty(), qPrintable(note));
        Concern concern(before, was, desk, edit);
        QVERIFY2(concern.others(desk.edits).empty(), qPrintable(described(concern.others(desk.edits)) + note));
        desk.type(desk.shown.text + u'\n'); // which is read anew
        QVERIFY2(desk.edits.empty(), qPrintable(described(desk.edits) + note));
        desk.type(was.text);
        QVERIFY2(content(desk.debate, concern.records()) == content(before, concern.records()), qPrintable(note));
    }
}

void ArgdownOneLineTest::halfTypedWordsGo_data()
{
    QTest::addColumn<QString>("half");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<int>("tags");
    QTest::addColumn<int>("sources");
    QTest::addColumn<int>("schemes");
    const QString steps = u"[A]: One\n\n<B>\n\n(1) Two\n(2) Three\n"_s;
    QTest::newRow("a tag") << u"[A]: One #cli\n"_s << u"[A]: One #climate\n"_s << 1 << 0 << 0;
    QTest::newRow("a source") << u"[A]: One {source: \"Bo\"}\n"_s << u"[A]: One {source: \"Book\"}\n"_s << 0 << 1 << 0;
    QTest::newRow("a rule") << steps + u"-- Mod --\n(3) [A]\n"_s << steps + u"-- Mode --\n(3) [A]\n"_s << 0 << 0 << 1;
    QTest::newRow("a known rule") << steps + u"-- ana --\n(3) [A]\n"_s << steps + u"-- analogy --\n(3) [A]\n"_s << 0
                                  << 0 << 0;
}

/// Somebody pauses within a word.
void ArgdownOneLineTest::halfTypedWordsGo()
{
    QFETCH(QString, half);
    QFETCH(QString, whole);
    Desk desk = deskWith(half);
    desk.type(whole);
    QTEST(desk.debate.tags().count(), "tags");
    QTEST(desk.debate.table<Source>().count(), "sources");
    QTEST(desk.debate.table<Scheme>().count(), "schemes");
}

void ArgdownOneLineTest::faultsHideNoTargets()
{
    Desk desk = deskWith(u"[A]: One\n\n<B>\n\n(1) Two\n(2) Three\n----\n(3) [A]\n\n[E]: No\n  _> <B>\n"_s);
    const Debate before = desk.debate;
    const InferenceId step = before.bearingOn(desk.saying(u"One"_s)->id).front()->id;
    QCOMPARE(before.bearingOn(step).size(), std::size_t(1));
    desk.type(u"----\n"_s, QString());
    QVERIFY(!desk.shown.faults.empty());
    QCOMPARE(desk.debate.bearingOn(step).size(), std::size_t(1));
    QCOMPARE(desk.debate.claims().count(), before.claims().count());
    desk.type(u"(3) [A]"_s, u"----\n(3) [A]"_s);
    QVERIFY(content(desk.debate, {}) == content(before, {}));
}

void ArgdownOneLineTest::cutHeadingIsTheSame()
{
    Desk desk = deskWith(u"[A]: One\n\n# T\n\n[B]: Two\n"_s);
    Topic topic = desk.debate.topics().all().front();
    topic.external = u"x1"_s;
    desk.change({put(topic)});
    desk.type(u"# T\n\n"_s, QString());
    QVERIFY(!desk.debate.find(topic.id));
    desk.type(u"[B]: Two"_s, u"# T\n\n[B]: Two"_s);
    QVERIFY(desk.debate.find(topic.id));
    QCOMPARE(desk.debate.find(topic.id)->external, u"x1"_s);
    QCOMPARE(desk.saying(u"Two"_s)->topic.value, topic.id.value);
}

/// Which no text says.
void ArgdownOneLineTest::cutRestatementIsTheSame()
{
    Desk desk = deskWith(u"[A]: One\n\n[B]: Two\n"_s);
    const InferenceId restated{5};
    const ClaimId one = desk.saying(u"One"_s)->id;
    desk.change({put(Inference{restated, InferenceKind::Restate, {{desk.saying(u"Two"_s)->id}}, one})});
    desk.type(u"[B]: Two\n"_s, QString());
    QVERIFY(!desk.debate.find(restated));
    desk.type(u"[A]: One\n"_s, u"[A]: One\n\n[B]: Two\n"_s);
    QVERIFY(desk.debate.find(restated));
    QVERIFY(faults(desk.debate).empty());
}

/// What was changed while it was gone is as the text has it; the rest is as it was.
void ArgdownOneLineTest::pastedIsAsItIsSaid()
{
    Desk desk = deskWith(u"[A]: One\n\n[B]: Two #x {note: \"old\", weight: 0.5}\n\n# T\n{note: \"old\"}\n"_s);
    const Topic topic = desk.debate.topics().all().front();
    Claim claim = *desk.saying(u"Two"_s);
    claim.external = u"x1"_s;
    desk.change({put(claim)});
    const QString whole = desk.shown.text;
    desk.type(u"[A]: One\n"_s);
    QCOMPARE(desk.debate.claims().count(), 1);
    desk.type(QString(whole).replace(u"old"_s, u"new"_s).replace(u"#x"_s, u"#y"_s));
    const Claim* now = desk.debate.find(claim.id);
    QVERIFY(now);
    QCOMPARE(now->external, u"x1"_s);
    QCOMPARE(now->note, u"new"_s);
    QCOMPARE(now->weight, 0.5);
    QCOMPARE(desk.debate.find(now->tags.at(0))->name, u"y"_s);
    QCOMPARE(desk.debate.find(topic.id)->note, u"new"_s);
    desk.type(desk.shown.text + u'\n');
    QVERIFY2(desk.edits.empty(), qPrintable(described(desk.edits)));
}

void ArgdownOneLineTest::pastedOverAnotherIsItself()
{
    Desk desk = deskWith(u"[A]: One\n\n[B]: Two\n\n[C]: Three\n"_s);
    const ClaimId two = desk.saying(u"Two"_s)->id;
    desk.change({put(Statement{StatementId{8}, two}), put(Statement{StatementId{9}, desk.saying(u"Three"_s)->id})});
    desk.type(u"[B]: Two\n\n"_s, QString());
    desk.type(u"[C]: Three\n"_s, u"[B]: Two\n"_s);
    QCOMPARE(desk.saying(u"Two"_s)->id.value, two.value);
    QVERIFY(desk.debate.find(StatementId{8}));
    QVERIFY(!desk.debate.find(StatementId{9}));
    desk.type(u"[B]: Two\n"_s, u"[C]: Three\n"_s);
    QVERIFY(desk.debate.find(StatementId{9}));
    QVERIFY(!desk.debate.find(StatementId{8}));
}

/// By what stands without it, and says no word of it in any text.
void ArgdownOneLineTest::cutClaimIsHeldAgain()
{
    Desk desk = deskWith(u"[A]: One\n\n[B]: Two\n\n[C]: Three\n"_s);
    const auto id = [&](const QString& text) { return desk.saying(text)->id; };
    const Inference restated{InferenceId{5}, InferenceKind::Restate, {{id(u"Two"_s)}, {id(u"Three"_s)}}, id(u"One"_s)};
    const Scenario scenario{ScenarioId{6}, u"S"_s, {}, {{id(u"Two"_s), Attitude::Reject}, {id(u"One"_s)}}};
    desk.change({put(restated), put(scenario)});
    desk.type(u"[B]: Two\n"_s, QString());
    QCOMPARE(desk.debate.find(scenario.id)->assumptions.size(), std::size_t(1));
    desk.type(u"[A]: One\n"_s, u"[A]: One\n\n[B]: Two\n"_s);
    QVERIFY(*desk.debate.find(scenario.id) == scenario);
    QVERIFY(*desk.debate.find(restated.id) == restated);
    desk.type(u"[B]: Two\n"_s, QString());
    Scenario other = *desk.debate.find(scenario.id);
    other.name = u"Another"_s;
    desk.change({put(other)});
    desk.type(u"[A]: One\n"_s, u"[A]: One\n\n[B]: Two\n"_s);
    QVERIFY(*desk.debate.find(scenario.id) == other); // somebody saw it without
}

void ArgdownOneLineTest::cutObjectionIsAnAnswerAgain()
{
    Desk desk = deskWith(u"[A]: One\n  + [B]: Two\n  - [C]: No\n"_s);
    const ClaimId one = desk.saying(u"One"_s)->id;
    const InferenceId reason = desk.debate.restingOn(desk.saying(u"Two"_s)->id).front()->id;
    CriticalAnswer answer{CriticalAnswerId{7}, reason, u"q"_s, Answer::No};
    answer.attack = desk.debate.restingOn(desk.saying(u"No"_s)->id).front()->id;
    desk.change({put(answer)});
    desk.type(u"  - [C]: No\n"_s, QString());
    QVERIFY(!desk.debate.find(answer.id)->attack);
    desk.type(u"  + [B]: Two\n"_s, u"  - [C]: No\n  + [B]: Two\n"_s);
    QCOMPARE(desk.debate.find(answer.id)->attack.value, answer.attack.value);
    QCOMPARE(desk.debate.bearingOn(one).size(), std::size_t(2));
}

void ArgdownOneLineTest::dataMayCallItNoClaim()
{
    Desk desk = deskWith(u"[A]: One\n\n[B]: Two\n"_s);
    const ClaimId two = desk.saying(u"Two"_s)->id;
    desk.change({put(Statement{StatementId{8}, two})});
    desk.type(u"[B]: Two\n"_s, u"[B]: Two {isAuxiliary: true}\n"_s);
    QVERIFY(desk.debate.find(StatementId{8}));
    desk.type(u" {isAuxiliary: true}"_s, QString());
    QCOMPARE(desk.saying(u"Two"_s)->id.value, two.value);
    QVERIFY(desk.debate.find(StatementId{8}));
}

void ArgdownOneLineTest::faultsHideNoSections()
{
    Desk desk = deskWith(u"[A]: One\n  + [B]\n\n# T\n\n[B]: Two\n"_s);
    const TopicId topic = desk.saying(u"Two"_s)->topic;
    QVERIFY(topic);
    desk.type(u"[B]: Two"_s, u"(1) Half {[B]: Two"_s);
    QVERIFY(!desk.shown.faults.empty());
    QCOMPARE(desk.saying(u"Two"_s)->topic.value, topic.value);
}

/// While the text does not show it yet.
void ArgdownOneLineTest::changedTagIsWritten()
{
    for (const bool isDropped : {false, true}) {
        Desk desk = deskWith(u"[A]: One #old\n\n[B]: Two\n"_s);
        Tag tag = desk.debate.tags().all().front();
        Claim one = *desk.saying(u"One"_s);
        one.tags.clear();
        tag.name = u"new"_s;
        desk.debate.apply(isDropped ? Edits{put(one), drop(tag.id)} : Edits{put(tag)});
        desk.type(u"[B]: Two"_s, u"[B]: Two #old"_s);
        QVERIFY(faults(desk.debate).empty());
        QCOMPARE(desk.saying(u"Two"_s)->tags.size(), std::size_t(1));
    }
}

QTEST_GUILESS_MAIN(ArgdownOneLineTest)
#include "argdownonelinetest.moc"

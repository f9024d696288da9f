// links: debate formats
#include "model/debate/faults.h"
#include "tests/support/writingdesk.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString small = u"[A]: One\n  + [B]\n\n[B]: Two\n"_s;
const QString fault = u"(1) Half\n"_s;

} // namespace

/// Whatever is typed beside it, nothing loses what it has, and nothing takes over what is another's.
class ArgdownKeepingTest : public QObject {
    Q_OBJECT
private slots:
    void emptyBracketsHoldNothingBack_data();
    void emptyBracketsHoldNothingBack();
    void emptyBracketsStayWhereTheyAre();
    void emptyBracketsAreCutAndPasted();
    void emptyBracketsOfAnArgument();
    void newClaimsAreNoHiddenOnes_data();
    void newClaimsAreNoHiddenOnes();
    void newHeadingsAreNoHiddenOnes();
    void faultyTextStaysAsItIs();
    void positionsGoOnceTheFaultIsMended();
    void positionsAreKeptOverAFault();
    void cutPremiseHasItsPart_data();
    void cutPremiseHasItsPart();
    void referencesMayComeBackFirst();
    void layoutStaysWithUnreadLetters();
    void argumentsWithoutPremisesAreNoOtherClaims();
    void cutArgumentIsKnownByItsTitle();
};

void ArgdownKeepingTest::emptyBracketsHoldNothingBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("emptied");
    const auto row = [](const char* name, const QString& text, const QString& full, const QString& emptied) {
        QTest::newRow(name) << text << full << emptied;
    };
    row("referred to", small, u"[B]: Two"_s, u"[]: Two"_s);
    row("other words", small, u"[B]: Two"_s, u"[]: Two and more"_s);
    row("without words", u"[A]: One\n  + [B]\n\n[B]\n"_s, u"\n[B]"_s, u"\n[]"_s);
    row("alone", u"[A]: One\n\n[B]: Two\n"_s, u"[B]: Two"_s, u"[]: Two"_s);
    row("in a line", u"[A]: One\n  + [B]: Two\n\n[C]: Three\n  - [B]\n"_s, u"[B]: Two"_s, u"[]: Two"_s);
    row("in a line alone", u"[A]: One\n  + [B]: Two\n"_s, u"[B]: Two"_s, u"[]: Two"_s);
    row("a premise", u"[A]: One\n  + [B]\n\n(1) [B]: Two\n(2) [C]: Three\n----\n(3) [A]\n"_s, u"[B]: Two"_s,
        u"[]: Two"_s);
    row("with brackets among its words", u"[A]: One\n  + [B]\n\n[B]: Two #(a]b)\n"_s, u"[B]: Two"_s, u"[]: Two"_s);
    row("with an escaped one", u"[A]: One\n\n[B]: Two\\]\n"_s, u"[B]: Two"_s, u"[]: Two"_s);
    row("standing elsewhere, too", u"[A]: One\n\n[B]: Two\n\n[B]\n  - [A]\n"_s, u"[B]: Two"_s, u"[]: Two"_s);
    row("an argument", u"<A>: One\n  + <B>\n\n<B>: Two\n"_s, u"<B>: Two"_s, u"<>: Two"_s);
}

/// Neither the claim nor what else is typed, for as long as they are empty.
void ArgdownKeepingTest::emptyBracketsHoldNothingBack()
{
    QFETCH(QString, text);
    QFETCH(QString, full);
    QFETCH(QString, emptied);
    Desk desk = deskWith(text);
    const auto isSecond = [](const Claim& claim) { return claim.title == u"B"_s; };
    const auto& claims = desk.debate.claims().all();
    const Claim second = *std::ranges::find_if(claims, isSecond);
    desk.change({put(Statement{StatementId{8}, second.id})});
    const auto count = claims.size();
    const auto inferences = desk.debate.inferences().count();
    desk.type(full, emptied);
    QCOMPARE(desk.shown.faults.size(), std::size_t(1));
    QVERIFY(desk.shown.text.contains(emptied));
    desk.type(desk.shown.text + u"\n[D]: Four\n"_s);
    QVERIFY(desk.saying(u"Four"_s));
    QCOMPARE(desk.debate.find(second.id)->title, u"B"_s);
    QVERIFY(desk.shown.text.contains(emptied));
    QVERIFY(!desk.shown.faults.empty());
    const QString title = full.contains(u'<') ? u"<Bee>"_s : u"[Bee]"_s;
    desk.type(emptied, QString(emptied).replace(u"[]"_s, title).replace(u"<>"_s, title));
    QVERIFY(desk.shown.faults.empty());
    QCOMPARE(desk.debate.find(second.id)->title, u"Bee"_s);
    QCOMPARE(desk.debate.claims().count(), int(count) + 1);
    QCOMPARE(desk.debate.inferences().count(), inferences);
    QVERIFY(desk.debate.find(StatementId{8}));
}

/// Though the debate changes meanwhile: their author is at them.
void ArgdownKeepingTest::emptyBracketsStayWhereTheyAre()
{
    Desk desk = deskWith(small);
    const ClaimId two = desk.saying(u"Two"_s)->id;
    desk.type(u"[B]: Two\n"_s, u"[]: Two\n\n[D]: Four\n"_s);
    const QString typed = desk.shown.text;
    desk.change({put(Place{PlaceId{7}, two, 1, 2})});
    QCOMPARE(desk.shown.text, typed);
    QVERIFY(!desk.shown.faults.empty());
    Claim one = *desk.saying(u"One"_s);
    one.text = u"Another one"_s;
    desk.change({put(one)});
    QCOMPARE(desk.shown.text, QString(typed).replace(u"One"_s, u"Another one"_s));
    desk.type(u"[]"_s, u"[Bee]"_s);
    QCOMPARE(desk.debate.find(two)->title, u"Bee"_s);
    QCOMPARE(desk.debate.claims().count(), 3);
}

void ArgdownKeepingTest::emptyBracketsAreCutAndPasted()
{
    Desk desk = deskWith(u"[A]: One\n\n[B]: Two\n\n[C]: Three\n"_s);
    const ClaimId two = desk.saying(u"Two"_s)->id;
    desk.type(u"[B]: Two"_s, u"[]: Two"_s);
    desk.type(u"[]: Two\n\n"_s, QString());
    QVERIFY(!desk.debate.find(two));
    desk.type(u"[A]: One\n"_s, u"[]: Two\n\n[A]: One\n"_s);
    QCOMPARE(desk.saying(u"Two"_s)->id.value, two.value);
    QCOMPARE(desk.saying(u"Two"_s)->title, u"B"_s);
    QVERIFY(!desk.shown.faults.empty());
}

void ArgdownKeepingTest::emptyBracketsOfAnArgument()
{
    Desk desk = deskWith(u"[A]: One\n\n<B>\n\n(1) Two\n(2) Three\n----\n(3) [A]\n\n[E]: No\n  _> <B>\n"_s);
    const Debate before = desk.debate;
    const InferenceId step = before.bearingOn(desk.saying(u"One"_s)->id).front()->id;
    desk.type(u"<B>\n\n"_s, u"<>\n\n"_s);
    QVERIFY2(desk.edits.empty(), qPrintable(described(desk.edits)));
    QCOMPARE(desk.debate.bearingOn(step).size(), std::size_t(1));
    desk.type(u"<>\n\n"_s, u"<Because>\n\n"_s);
    QCOMPARE(desk.debate.bearingOn(step).size(), std::size_t(1));
    QVERIFY2(desk.shown.text.contains(u"_> <Because>"_s), qPrintable(desk.shown.text));
    QCOMPARE(desk.debate.claims().count(), before.claims().count());
}

void ArgdownKeepingTest::newClaimsAreNoHiddenOnes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("steps"); ///< what, by what
    const QString three = u"[A]: One\n\n[B]: Two\n\n[C]: Three\n\n"_s;
    QTest::newRow("where one was deleted")
        << three + fault << QStringList{u"[C]: Three\n\n"_s, u""_s, u"[B]: Two\n"_s, u"[B]: Two\n\nA new thought\n"_s};
    QTest::newRow("before a hidden one") << u"[A]: One\n\n[C]: Three\n"_s
                                         << QStringList{u"[C]: Three"_s, u"+ [C]: Three"_s, u"[A]: One\n"_s,
                                                u"[A]: One\n\nNew claim\n"_s, u"+ [C]"_s, u"[C]"_s};
    QTest::newRow("the mended fault itself")
        << three + fault << QStringList{u"[C]: Three\n\n"_s, u""_s, u"(1) Half"_s, u"Half"_s};
}

void ArgdownKeepingTest::newClaimsAreNoHiddenOnes()
{
    QFETCH(QString, text);
    QFETCH(QStringList, steps);
    Desk desk = deskWith(text);
    const Claim three = *desk.saying(u"Three"_s);
    desk.change({put(Statement{StatementId{8}, three.id})});
    for (qsizetype i = 0; i < steps.size(); i += 2)
        desk.type(steps[i], steps[i + 1]);
    const Claim* now = desk.debate.find(three.id);
    QVERIFY2(!now || now->text == three.text, now ? qPrintable(now->text) : "");
    QCOMPARE(now != nullptr, desk.saying(u"Three"_s) != nullptr);
    QCOMPARE(desk.debate.find(StatementId{8}) != nullptr, now != nullptr);
}

void ArgdownKeepingTest::newHeadingsAreNoHiddenOnes()
{
    Desk desk = deskWith(u"# T\n\n[A]: One\n\n"_s + fault);
    Topic topic = desk.debate.topics().all().front();
    topic.external = u"x1"_s;
    desk.change({put(topic)});
    desk.type(u"# T\n\n"_s, QString());
    desk.type(u"[A]: One\n"_s, u"[A]: One\n\n# New\n\n[B]: Two\n"_s);
    QCOMPARE(desk.debate.find(topic.id)->name, u"T"_s);
    desk.type(fault, QString());
    QVERIFY(!desk.debate.find(topic.id));
}

/// Whatever changes on the map.
void ArgdownKeepingTest::faultyTextStaysAsItIs()
{
    Desk desk = deskWith(u"[A]: One\n\n[B]: Two\n\n[C]: Three\n\n"_s + fault);
    desk.type(u"[B]: Two\n\n"_s, QString());
    desk.type(u"[C]: Three\n"_s, u"[C]: Three {a: [}\n"_s);
    const QString typed = desk.shown.text;
    desk.change({put(Place{PlaceId{7}, desk.saying(u"One"_s)->id, 1, 2})});
    QCOMPARE(desk.shown.text, typed);
    Claim one = *desk.saying(u"One"_s);
    one.text = u"Another one"_s;
    desk.change({put(one)});
    QCOMPARE(desk.shown.text, QString(typed).replace(u"One"_s, u"Another one"_s));
}

void ArgdownKeepingTest::positionsGoOnceTheFaultIsMended()
{
    Desk desk = deskWith(u"[A]: One {by: \"Ann\", source: \"Book\"}\n\n"_s + fault);
    QCOMPARE(speakers(desk.debate), QStringList{u"One: Ann"_s});
    desk.type(u" {by: \"Ann\", source: \"Book\"}"_s, QString());
    desk.type(fault, QString());
    QCOMPARE(speakers(desk.debate), QStringList());
    QVERIFY(desk.debate.table<Stakeholder>().isEmpty());
    QVERIFY(desk.debate.table<Source>().isEmpty());
}

/// With what was added to them on the map.
void ArgdownKeepingTest::positionsAreKeptOverAFault()
{
    Desk desk = deskWith(u"[Z]: Zero\n\n[A]: One {by: \"Ann\"}\n"_s);
    Statement statement = desk.debate.table<Statement>().all().front();
    const Stakeholder ben{StakeholderId{9}, u"Ben"_s};
    statement.speakers.push_back({ben.id});
    statement.note = u"noted"_s;
    desk.change({put(ben), put(statement)});
    desk.type(u"[A]: One"_s, u"+ [A]: One"_s);
    QVERIFY(!desk.shown.faults.empty());
    desk.type(u"+ [A]: One"_s, u"[A]: One"_s);
    QCOMPARE(speakers(desk.debate), (QStringList{u"One: Ann"_s, u"One: Ben"_s}));
    QCOMPARE(desk.debate.table<Statement>().all().front().note, u"noted"_s);
}

void ArgdownKeepingTest::cutPremiseHasItsPart_data()
{
    QTest::addColumn<QString>("cut");
    QTest::addColumn<QString>("left");
    QTest::newRow("cut") << u"(2) [C]: Three\n"_s << u""_s;
    QTest::newRow("hidden by a fault") << u"(2) [C]: Three\n"_s << u"(2) [C]: Three {a: [}\n"_s;
    QTest::newRow("with the one before") << u"(1) [B]: Two\n(2) [C]: Three\n"_s << u"(1) [D]: Four\n"_s;
    QTest::newRow("with its inference") << u"(1) [B]: Two\n(2) [C]: Three\n----\n(3) [A]\n"_s << u""_s;
}

void ArgdownKeepingTest::cutPremiseHasItsPart()
{
    QFETCH(QString, cut);
    QFETCH(QString, left);
    Desk desk = deskWith(u"[A]: One\n\n<I>\n\n(1) [B]: Two\n(2) [C]: Three\n----\n(3) [A]\n"_s);
    Inference inference = desk.debate.inferences().all().front();
    inference.premises[1].implicit = true;
    inference.premises[1].role = u"major"_s;
    desk.change({put(inference)});
    const QString whole = desk.shown.text;
    desk.type(cut, left);
    desk.type(whole);
    QCOMPARE(desk.debate.inferences().count(), 1);
    const Inference& now = desk.debate.inferences().all().front();
    QVERIFY2(now.premises == inference.premises, qPrintable(recordText(now)));
}

/// What was cut in one piece is pasted in two.
void ArgdownKeepingTest::referencesMayComeBackFirst()
{
    Desk desk = deskWith(small);
    const ClaimId two = desk.saying(u"Two"_s)->id;
    desk.change({put(Statement{StatementId{8}, two})});
    desk.type(u"  + [B]\n\n[B]: Two\n"_s, QString());
    QVERIFY(!desk.debate.find(two));
    desk.type(u"[A]: One\n"_s, u"[A]: One\n  + [B]\n"_s);
    desk.type(u"  + [B]\n"_s, u"  + [B]\n\n[B]: Two\n"_s);
    QCOMPARE(desk.saying(u"Two"_s)->id.value, two.value);
    QVERIFY(desk.debate.find(StatementId{8}));
    QCOMPARE(desk.debate.claims().count(), 2);
}

/// Somebody draws while letters are typed that nobody has read: the comments and blanks of the author stay.
void ArgdownKeepingTest::layoutStaysWithUnreadLetters()
{
    Desk desk = deskWith(u"// mine\n[A]:   One\n\n\n[B]: Two\n"_s);
    Claim drawn{ClaimId{77}};
    drawn.text = u"Drawn"_s;
    drawn.order = 100;
    desk.debate.apply({put(drawn)});
    desk.type(desk.shown.text + u"\nThree\n"_s); // before the text says what was drawn
    desk.follow();
    QVERIFY2(desk.shown.text.startsWith(u"// mine\n[A]:   One\n\n\n[B]: Two\n"_s), qPrintable(desk.shown.text));
    QVERIFY2(desk.shown.text.contains(u"Drawn"_s), qPrintable(desk.shown.text));
    QVERIFY2(desk.shown.text.contains(u"Three"_s), qPrintable(desk.shown.text));
    QCOMPARE(desk.debate.claims().count(), 4);
}

/// Its lines are cut, and its title stays for a moment.
void ArgdownKeepingTest::argumentsWithoutPremisesAreNoOtherClaims()
{
    const QString text = u"[A]: One\n\n<T>\n\n(1) [B]: Two\n----\n(2) [A]\n"_s;
    Desk desk = deskWith(text);
    const ClaimId two = desk.saying(u"Two"_s)->id;
    const InferenceId step = desk.debate.inferences().all().front().id;
    desk.change({put(Statement{StatementId{8}, two})});
    desk.type(u"(1) [B]: Two\n----\n(2) [A]\n"_s, QString());
    QVERIFY(!desk.debate.find(two));
    desk.type(text);
    QCOMPARE(desk.saying(u"Two"_s)->id.value, two.value);
    QVERIFY(desk.debate.find(StatementId{8}));
    QVERIFY(desk.debate.find(step));
    QCOMPARE(desk.debate.claims().count(), 2);
}

/// Though what it is for was a title alone when it was cut.
void ArgdownKeepingTest::cutArgumentIsKnownByItsTitle()
{
    const QString first = u"(1) [B]: Two\n----\n(2) [A]\n\n"_s;
    const QString second = u"<U>\n\n(1) [C]: Three\n----\n(2) [X]: x {isAuxiliary: true}\n  -> <T>\n\n"_s;
    const QString text = u"[A]: One\n\n<T>\n\n"_s + first + second + u"[C]\n"_s;
    Desk desk = deskWith(text);
    const InferenceId objection = desk.debate.restingOn(desk.saying(u"Three"_s)->id).front()->id;
    desk.change({put(CriticalAnswer{CriticalAnswerId{7}, objection, u"q"_s, Answer::No})});
    desk.type(first, QString());
    QVERIFY(std::holds_alternative<ClaimId>(desk.debate.find(objection)->target));
    desk.type(second, QString());
    QVERIFY(!desk.debate.find(objection));
    desk.type(text);
    QVERIFY(desk.debate.find(objection));
    QVERIFY(std::holds_alternative<InferenceId>(desk.debate.find(objection)->target));
    QVERIFY(desk.debate.find(CriticalAnswerId{7}));
}

QTEST_GUILESS_MAIN(ArgdownKeepingTest)
#include "argdownkeepingtest.moc"

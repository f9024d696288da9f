// links: debate formats
#include "model/debate/faults.h"
#include "tests/support/writingdesk.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString small = u"[A]: One\n  + [B]\n\n[B]: Two\n"_s;
const QString fault = u"(1) Half\n"_s;

/// Who the positions are of, by claim and name.
QStringList speakers(const Debate& debate)
{
    QStringList names;
    for (const Statement& statement : debate.table<Statement>().all()) {
        for (const Speaker& speaker : statement.speakers)
            names << debate.find(statement.claim)->text + u": "_s + debate.find(speaker.stakeholder)->name;
    }
    names.sort();
    return names;
}

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
    void namesAreOfThoseThereAre();
    void lineBreaksStay_data();
    void lineBreaksStay();
    void orderHoldsInAGap();
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

/// As tags and schemes are.
void ArgdownKeepingTest::namesAreOfThoseThereAre()
{
    Desk desk = deskWith(u"[A]: One\n\n[B]: Two\n"_s);
    Stakeholder ann{StakeholderId{7}, u"Ann Smith"_s};
    ann.aliases = {u"Ann"_s};
    const Source book{SourceId{8}, {{u"type"_s, u"book"_s}, {u"title"_s, u"The Book"_s}, {u"publisher"_s, u"P"_s}}};
    desk.change({put(ann), put(book)});
    desk.type(u"[A]: One"_s, u"[A]: One {by: \"Ann Smith\", source: \"The Book\"}"_s);
    desk.type(u"[B]: Two"_s, u"[B]: Two {by: [\"Ann\", \"Bob\"], source: \"Another\"}"_s);
    QCOMPARE(speakers(desk.debate), (QStringList{u"One: Ann Smith"_s, u"Two: Ann Smith"_s, u"Two: Bob"_s}));
    QCOMPARE(desk.debate.table<Stakeholder>().count(), 2);
    QCOMPARE(desk.debate.table<Source>().count(), 2);
    QVERIFY(*desk.debate.find(ann.id) == ann);
    QVERIFY(*desk.debate.find(book.id) == book);
    desk.type(u" {by: \"Ann Smith\", source: \"The Book\"}"_s, QString());
    desk.type(u" {by: [\"Ann\", \"Bob\"], source: \"Another\"}"_s, QString());
    QCOMPARE(speakers(desk.debate), QStringList());
    QVERIFY(*desk.debate.find(ann.id) == ann);
    QVERIFY(*desk.debate.find(book.id) == book);
    QCOMPARE(desk.debate.table<Stakeholder>().count(), 1);
}

void ArgdownKeepingTest::lineBreaksStay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("now");
    const auto row = [](const char* name, const QString& text, const QString& what, const QString& by,
                         const QString& now) { QTest::newRow(name) << text << what << by << now; };
    row("a word", u"First pargraph.\n\nSecond one."_s, u"pargraph"_s, u"paragraph"_s,
        u"First paragraph.\n\nSecond one."_s);
    row("a word behind", u"First.\r\nSecnd."_s, u"Secnd"_s, u"Second"_s, u"First.\r\nSecond."_s);
    row("at the end", u"First.\nSecond."_s, u"Second."_s, u"Second. Third."_s, u"First.\nSecond. Third."_s);
    row("at the beginning", u"First.\nSecond."_s, u"First."_s, u"The first."_s, u"The first.\nSecond."_s);
    row("over the break", u"First.\nSecond.\nThird."_s, u"First. Second."_s, u"One. Two."_s, u"One. Two.\nThird."_s);
    row("nothing of it", u"First.\nSecond."_s, u"First. Second."_s, u"Whole"_s, u"Whole"_s);
    row("repeated", u"a\na\na"_s, u"a a a"_s, u"a a"_s, u"a\na"_s);
    row("more than fits into a title", u"First.\n"_s + QString(90, u'x') + u"\nThird."_s, u"Third."_s, u"Last."_s,
        u"First.\n"_s + QString(90, u'x') + u"\nLast."_s);
    row("a cat", u"One.\nTwo \U0001f431 cats."_s, u"\U0001f431"_s, u"\U0001f408"_s, u"One.\nTwo \U0001f408 cats."_s);
}

/// Which the text does not show.
void ArgdownKeepingTest::lineBreaksStay()
{
    QFETCH(QString, text);
    QFETCH(QString, what);
    QFETCH(QString, by);
    for (const QString& title : {u"T"_s, QString()}) {
        Claim claim{ClaimId{5}};
        claim.text = text;
        claim.title = title;
        Debate debate;
        debate.apply({put(claim)});
        Desk desk(debate);
        desk.type(QString(desk.shown.text).replace(what, by));
        QTEST(desk.debate.find(claim.id)->text, "now");
        QCOMPARE(desk.debate.find(claim.id)->title, title);
    }
}

/// As long as somebody goes on typing there.
void ArgdownKeepingTest::orderHoldsInAGap()
{
    Desk desk = deskWith(u"[A]: One\n\n[Z]: Last\n"_s);
    QString last = u"[A]: One\n"_s;
    for (int i = 0; i < 80; ++i) {
        const QString next = u"\n[N%1]: Number %1\n"_s.arg(i);
        desk.type(last, last + next);
        last = next;
    }
    QStringList titles;
    for (const Claim* claim : desk.debate.claims().inOrder())
        titles << claim->title;
    QCOMPARE(titles.first(), u"A"_s);
    for (int i = 0; i < 80; ++i)
        QCOMPARE(titles[i + 1], u'N' + QString::number(i));
    QCOMPARE(titles.last(), u"Z"_s);
}

QTEST_GUILESS_MAIN(ArgdownKeepingTest)
#include "argdownkeepingtest.moc"

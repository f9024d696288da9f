// links: debate formats
#include "tests/support/writingdesk.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString small = u"[A]: One\n  + [B]\n\n[B]: Two\n  - [C]\n\n[C]: Three\n"_s;

} // namespace

/// A title is typed letter by letter: the claim stays the same, and whatever refers to it follows.
class ArgdownTitlesTest : public QObject {
    Q_OBJECT
private slots:
    void referencesFollowATitle();
    void referencesFollowAnArgument();
    void wordsAloneAreRetitled();
    void emptyBracketsWait();
    void titlesPassThroughOthers_data();
    void titlesPassThroughOthers();
    void mentionsAimElsewhere();
    void titlesOfOthersStay();
    void bracketsWithinTitlesAreNotFollowed();
};

void ArgdownTitlesTest::referencesFollowATitle()
{
    Desk desk = deskWith(small);
    const ClaimId two = desk.saying(u"Two"_s)->id;
    for (const auto& [from, to] : {std::pair(u"[B]: "_s, u"[Be]: "_s), std::pair(u"[Be]: "_s, u"[Because]: "_s)})
        desk.type(from, to);
    QVERIFY2(desk.shown.text.contains(u"  + [Because]"_s), qPrintable(desk.shown.text));
    QCOMPARE(desk.saying(u"Two"_s)->id.value, two.value);
    QCOMPARE(desk.saying(u"Two"_s)->title, u"Because"_s);
    QCOMPARE(desk.debate.claims().count(), 3);
    QCOMPARE(desk.debate.restingOn(two).size(), std::size_t(1));
    QCOMPARE(desk.debate.bearingOn(two).size(), std::size_t(1));
    desk.type(u"[Because]: Two"_s, u"[For]: Two, in other words"_s); // faster than it is read
    QVERIFY2(desk.shown.text.contains(u"  + [For]"_s), qPrintable(desk.shown.text));
    QCOMPARE(desk.saying(u"Two, in other words"_s)->id.value, two.value);
}

void ArgdownTitlesTest::referencesFollowAnArgument()
{
    Desk desk = deskWith(u"[A]: One\n\n<B>\n\n(1) [C]: Three\n(2) [D]: Four\n----\n(3) [A]\n\n<E>: No\n  _> <B>\n"_s);
    const ClaimId one = desk.saying(u"One"_s)->id;
    const InferenceId step = desk.debate.bearingOn(one).front()->id;
    QCOMPARE(desk.debate.bearingOn(step).size(), std::size_t(1));
    desk.type(u"<B>\n\n"_s, u"<Because>\n\n"_s);
    QVERIFY2(desk.shown.text.contains(u"_> <Because>"_s), qPrintable(desk.shown.text));
    QCOMPARE(desk.debate.bearingOn(one).front()->id.value, step.value);
    QCOMPARE(desk.debate.bearingOn(step).size(), std::size_t(1));
}

void ArgdownTitlesTest::wordsAloneAreRetitled()
{
    Desk desk = deskWith(u"[Trams are good]\n  + [They are quick]\n\n[They are quick]\n"_s);
    const ClaimId quick = desk.saying(u"They are quick"_s)->id;
    desk.type(u"\n[They are quick]"_s, u"\n[They are very quick]"_s);
    QCOMPARE(desk.debate.claims().count(), 2);
    QCOMPARE(desk.saying(u"They are very quick"_s)->id.value, quick.value);
    QCOMPARE(desk.debate.restingOn(quick).size(), std::size_t(1));
}

void ArgdownTitlesTest::emptyBracketsWait()
{
    Desk desk = deskWith(small);
    const ClaimId two = desk.saying(u"Two"_s)->id;
    desk.type(u"[B]: "_s, u"[]: "_s);
    QVERIFY(desk.edits.empty());
    QCOMPARE(desk.shown.faults.size(), std::size_t(1));
    QCOMPARE(desk.shown.faults[0].line, 4);
    desk.type(u"[]: "_s, u"[New]: "_s);
    QCOMPARE(desk.saying(u"Two"_s)->id.value, two.value);
    QCOMPARE(desk.debate.claims().count(), 3);
    QCOMPARE(desk.debate.inferences().count(), 2);
    QVERIFY(desk.shown.faults.empty());
}

void ArgdownTitlesTest::titlesPassThroughOthers_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("referred to") << u"[A]: One\n  + [B]\n\n[B]: Two\n"_s;
    QTest::newRow("alone") << u"[A]: One\n\n[B]: Two\n"_s;
    QTest::newRow("below") << u"[A]: One\n  + [B]: Two\n"_s;
    QTest::newRow("an argument") << u"<A>: One\n  + <B>\n\n<B>: Two\n"_s;
    QTest::newRow("a premise") << u"[A]: One\n\n(1) [B]: Two\n(2) [C]: Three\n----\n(3) [A]\n"_s;
}

/// Somebody who types “Apple” may pause at “A”, which is another claim's title: neither loses what it has.
void ArgdownTitlesTest::titlesPassThroughOthers()
{
    QFETCH(QString, text);
    Desk desk = deskWith(text);
    Claim one = *desk.saying(u"One"_s);
    const ClaimId two = desk.saying(u"Two"_s)->id;
    desk.change({put(Statement{StatementId{8}, two}), put(Statement{StatementId{9}, one.id})});
    const int inferences = int(desk.debate.inferences().count());
    const QString close = text.contains(u'<') ? u">: Two"_s : u"]: Two"_s;
    const QString open = close.startsWith(u'>') ? u"<"_s : u"["_s;
    QString title = u"B"_s;
    for (const QString& next : {u""_s, u"A"_s, u"Ap"_s, u"App"_s, u"Apple"_s})
        desk.type(open + std::exchange(title, next) + close, open + next + close);
    QVERIFY(desk.saying(u"Two"_s));
    QCOMPARE(desk.saying(u"Two"_s)->id.value, two.value);
    QCOMPARE(desk.saying(u"Two"_s)->title, u"Apple"_s);
    one.order = desk.debate.find(one.id)->order;
    QVERIFY(*desk.debate.find(one.id) == one);
    QVERIFY(desk.debate.find(StatementId{8}) && desk.debate.find(StatementId{9}));
    QCOMPARE(int(desk.debate.inferences().count()), inferences);
    QVERIFY2(!desk.shown.text.contains(open + u'B'), qPrintable(desk.shown.text));
}

/// A new title where words are given is the claim's; where a claim is only referred to, another claim is meant.
void ArgdownTitlesTest::mentionsAimElsewhere()
{
    Desk desk = deskWith(u"[A]: One\n  + [B]\n\n[C]: Three\n  - [B]\n\n[B]: Two\n"_s);
    const ClaimId two = desk.saying(u"Two"_s)->id;
    desk.type(u"- [B]"_s, u"- [Be]"_s);
    QCOMPARE(desk.saying(u"Two"_s)->title, u"B"_s);
    QCOMPARE(desk.debate.restingOn(two).size(), std::size_t(1));
    QVERIFY(desk.saying(u"Be"_s));
    desk.type(u"- [Be]"_s, u"- [A]"_s);
    QVERIFY(!desk.saying(u"Be"_s));
    QCOMPARE(desk.debate.restingOn(desk.saying(u"One"_s)->id).size(), std::size_t(1));
    QCOMPARE(desk.debate.claims().count(), 3);
}

/// Whatever an argument is called on the way.
void ArgdownTitlesTest::titlesOfOthersStay()
{
    Desk desk = deskWith(u"[A]: One\n\n<B>\n\n(1) Two\n(2) Three\n----\n(3) [A]\n\n<E>: No\n"_s);
    desk.type(u"<B>"_s, u"<E>"_s);
    desk.type(u"<E>\n"_s, u"<Eve>\n"_s);
    QVERIFY2(desk.shown.text.endsWith(u"\n<E>: No\n"_s), qPrintable(desk.shown.text));
    QVERIFY(desk.saying(u"No"_s));
    QVERIFY(desk.shown.faults.empty());
}

void ArgdownTitlesTest::bracketsWithinTitlesAreNotFollowed()
{
    Desk desk = deskWith(small);
    const ClaimId two = desk.saying(u"Two"_s)->id;
    desk.change({put(Statement{StatementId{8}, two})});
    desk.type(u"[B]: "_s, u"[Be]e]: "_s);
    QVERIFY2(desk.shown.text.contains(u"  + [B]\n"_s), qPrintable(desk.shown.text));
    desk.type(u"[Be]e]: "_s, u"[Bee]: "_s);
    QVERIFY2(desk.shown.text.contains(u"  + [Bee]\n"_s), qPrintable(desk.shown.text));
    QCOMPARE(desk.saying(u"Two"_s)->id.value, two.value);
    QVERIFY(desk.debate.find(StatementId{8}));
    QCOMPARE(desk.debate.claims().count(), 3);
    QCOMPARE(desk.debate.inferences().count(), 2);
}

QTEST_GUILESS_MAIN(ArgdownTitlesTest)
#include "argdowntitlestest.moc"

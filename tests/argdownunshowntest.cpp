// links: debate formats
#include "tests/support/writingdesk.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// What a text does not show, or in another way, stays as the debate has it.
class ArgdownUnshownTest : public QObject {
    Q_OBJECT
private slots:
    void namesAreOfThoseThereAre();
    void tagsOfOneNameAreOne();
    void lineBreaksStay_data();
    void lineBreaksStay();
    void orderHoldsInAGap_data();
    void orderHoldsInAGap();
    void orderIsTheTexts_data();
    void orderIsTheTexts();
    void orderHoldsWhereManyMove();
};

/// As tags and schemes are.
void ArgdownUnshownTest::namesAreOfThoseThereAre()
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

/// Though the text and its data show it in two ways.
void ArgdownUnshownTest::tagsOfOneNameAreOne()
{
    Debate debate;
    Claim claim{ClaimId{5}};
    claim.text = u"One"_s;
    claim.tags = {TagId{6}, TagId{7}};
    const Tag shown{TagId{6}, QString(u"a"_s + QChar(0xfdd0) + u'b')};
    debate.apply({put(shown), put(Tag{TagId{7}, u"c)d"_s}), put(claim)});
    Desk desk(debate);
    const QString text = desk.shown.text;
    desk.type(QString());
    QVERIFY(desk.debate.claims().isEmpty());
    desk.type(text);
    QCOMPARE(desk.debate.find(claim.id)->tags, claim.tags);
}

void ArgdownUnshownTest::lineBreaksStay_data()
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
    row("words on both sides", u"One first.\nTwo seconds.\nThree thirds."_s, u"first. Two seconds. "_s,
        u"FIRST. Two SECONDS. "_s, u"One FIRST.\nTwo SECONDS.\nThree thirds."_s);
    row("before one at the end", u"First.\nSecnd.\n"_s, u"Secnd"_s, u"Second"_s, u"First.\nSecond.\n"_s);
    row("behind one at the beginning", u"\nFirst.\nSecnd."_s, u"Secnd"_s, u"Second"_s, u"\nFirst.\nSecond."_s);
    row("behind blanks", u"First:\n  - *one*\n\t- tow"_s, u"tow"_s, u"two"_s, u"First:\n  - *one*\n\t- two"_s);
    row("a phrase moved", u"One.\nTwo.\nThree."_s, u"One. Two."_s, u"Two. One."_s, u"Two. One.\nThree."_s);
    row("repeated", u"a\na\na"_s, u"a a a"_s, u"a a"_s, u"a\na"_s);
    row("more than fits into a title", u"First.\n"_s + QString(90, u'x') + u"\nThird."_s, u"Third."_s, u"Last."_s,
        u"First.\n"_s + QString(90, u'x') + u"\nLast."_s);
    row("a cat", u"One.\nTwo \U0001f431 cats."_s, u"\U0001f431"_s, u"\U0001f408"_s, u"One.\nTwo \U0001f408 cats."_s);
}

/// Which the text does not show.
void ArgdownUnshownTest::lineBreaksStay()
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

void ArgdownUnshownTest::orderHoldsInAGap_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("atOnce");
    QTest::newRow("one after the other") << 80 << 1;
    QTest::newRow("some at once") << 120 << 40;
    QTest::newRow("all at once") << 2000 << 2000;
}

/// However many come there.
void ArgdownUnshownTest::orderHoldsInAGap()
{
    QFETCH(int, count);
    QFETCH(int, atOnce);
    Desk desk = deskWith(u"[A]: One\n\n[Z]: Last\n"_s);
    QStringList expected{u"A"_s};
    QString last = u"[A]: One\n"_s;
    for (int i = 0; i < count; i += atOnce) {
        QString next;
        for (int number = i; number < i + atOnce; ++number) {
            expected << u'N' + QString::number(number);
            next += u"\n[N%1]: Number %1\n"_s.arg(number);
        }
        desk.type(last, last + next);
        last = next;
    }
    QStringList titles;
    for (const Claim* claim : desk.debate.claims().inOrder())
        titles << claim->title;
    QCOMPARE(titles, expected << u"Z"_s);
}

void ArgdownUnshownTest::orderIsTheTexts_data()
{
    QTest::addColumn<QString>("now");
    QTest::newRow("moved") << u"ADBC"_s;
    QTest::newRow("new behind a moved one") << u"ADNBC"_s;
    QTest::newRow("new before a moved one") << u"ANDBC"_s;
    QTest::newRow("new among moved ones") << u"CNDMAB"_s;
    QTest::newRow("new behind one that moved behind") << u"BCDAN"_s;
    QTest::newRow("all turned") << u"DNCBA"_s;
}

void ArgdownUnshownTest::orderIsTheTexts()
{
    QFETCH(QString, now);
    const auto textOf = [](const QString& titles) {
        QStringList claims;
        for (const QChar title : titles)
            claims << u"[%1]: Words of %1\n"_s.arg(title);
        return claims.join(u'\n');
    };
    Desk desk = deskWith(textOf(u"ABCD"_s));
    desk.type(textOf(now));
    QString order;
    for (const Claim* claim : desk.debate.claims().inOrder())
        order += claim->title;
    QCOMPARE(order, now);
}

/// Those that move stand between others, and new ones between them.
void ArgdownUnshownTest::orderHoldsWhereManyMove()
{
    const auto claims = [](QChar letter, int count) {
        QStringList paragraphs;
        for (int i = 0; i < count; ++i)
            paragraphs << u"[%1%2]: Words %1%2\n"_s.arg(letter).arg(i);
        return paragraphs;
    };
    const QStringList moved = claims(u'M', 100);
    QStringList there = claims(u'T', 300);
    Desk desk = deskWith((there + moved).join(u'\n'));
    QStringList fresh = claims(u'N', 200);
    fresh.insert(100, moved.join(u'\n'));
    there.insert(100, fresh.join(u'\n'));
    desk.type(there.join(u'\n'));
    QStringList text;
    for (const Claim* claim : desk.debate.claims().inOrder())
        text << u"[%1]: %2\n"_s.arg(claim->title, claim->text);
    QCOMPARE(text.join(u'\n'), there.join(u'\n'));
    QCOMPARE(desk.debate.claims().inOrder().back()->order, 600.0);
}

QTEST_GUILESS_MAIN(ArgdownUnshownTest)
#include "argdownunshowntest.moc"

// links: formats
#include "model/formats/addition.h"
#include "model/debate/faults.h"
#include "tests/support/fulldebate.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Adding one debate to another, as an import does.
class AdditionTest : public QObject {
    Q_OBJECT
private slots:
    void fillsAnEmptyDebate();
    void addsNothingTwice();
    void putsNewRecordsLast();
    void replacesRecordsOfTheSameId();
    void sharesTagsByName();
    void keepsWhatTheDebateIsAbout();
};

static Debate with(const Edits& edits)
{
    Debate debate;
    debate.apply(edits);
    return debate;
}

static Debate sum(Debate receiver, const Debate& source)
{
    receiver.apply(editsToAdd(receiver, source));
    return receiver;
}

void AdditionTest::fillsAnEmptyDebate()
{
    const Debate empty = with({put(DebateInfo{DebateInfoId{5}})});
    const Debate filled = sum(empty, fullDebate());
    QCOMPARE(filled.table<DebateInfo>().count(), 1);
    QCOMPARE(filled.info(), fullDebate().info());
    QCOMPARE(faults(filled), std::vector<Fault>());
    forEachKind([&]<class R>() { QCOMPARE(filled.table<R>().count(), fullDebate().table<R>().count()); });
}

void AdditionTest::addsNothingTwice()
{
    const Debate once = sum(with({put(DebateInfo{DebateInfoId{5}})}), fullDebate());
    QVERIFY(editsToAdd(once, fullDebate()).empty());
}

void AdditionTest::putsNewRecordsLast()
{
    const Debate receiver = with(
        {put(DebateInfo{DebateInfoId{1}, u"t"_s}), put(Claim{ClaimId{1}, {}, u"mine"_s, {}, {}, {}, {}, {}, 100})});
    const Debate source = with({put(Claim{ClaimId{2}, {}, u"second"_s, {}, {}, {}, {}, {}, 8}),
        put(Claim{ClaimId{3}, {}, u"first"_s, {}, {}, {}, {}, {}, 7})});
    QStringList texts;
    const Debate both = sum(receiver, source);
    for (const Claim* claim : both.claims().inOrder())
        texts += claim->text;
    QCOMPARE(texts, (QStringList{u"mine"_s, u"first"_s, u"second"_s}));
}

void AdditionTest::replacesRecordsOfTheSameId()
{
    const Debate receiver
        = with({put(DebateInfo{DebateInfoId{1}, u"t"_s}), put(Claim{ClaimId{1}, {}, u"old"_s, {}, {}, {}, {}, {}, 4})});
    const Debate both = sum(receiver, with({put(Claim{ClaimId{1}, {}, u"new"_s, {}, {}, {}, {}, {}, 9})}));
    QCOMPARE(both.find(ClaimId{1})->text, u"new"_s);
    QCOMPARE(both.find(ClaimId{1})->order, 4.0);
}

void AdditionTest::sharesTagsByName()
{
    const Debate receiver = with({put(DebateInfo{DebateInfoId{1}, u"t"_s}), put(Tag{TagId{1}, u"Law"_s})});
    const Debate source = with({put(Tag{TagId{2}, u"LAW"_s}), put(Tag{TagId{3}, u"Health"_s}),
        put(Claim{ClaimId{1}, {}, u"a"_s, {}, {}, {}, {TagId{3}, TagId{2}}})});
    const Debate both = sum(receiver, source);
    QCOMPARE(both.tags().count(), 2);
    QCOMPARE(both.find(ClaimId{1})->tags, (std::vector{TagId{3}, TagId{1}}));
    QVERIFY(editsToAdd(both, source).empty());
}

void AdditionTest::keepsWhatTheDebateIsAbout()
{
    const Debate receiver = with({put(DebateInfo{DebateInfoId{1}, u"mine"_s})});
    const Debate both = sum(receiver, with({put(DebateInfo{DebateInfoId{2}, u"theirs"_s, u"Why?"_s})}));
    QCOMPARE(both.info(), (DebateInfo{DebateInfoId{1}, u"mine"_s, u"Why?"_s}));
    const Debate renamed = sum(receiver, with({put(DebateInfo{DebateInfoId{1}, u"renamed"_s})}));
    QCOMPARE(renamed.info().title, u"renamed"_s);
}

QTEST_APPLESS_MAIN(AdditionTest)
#include "additiontest.moc"

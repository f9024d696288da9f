// links: debate
#include "model/debate/editing/people.h"
#include "model/debate/editing/ordering.h"

#include "model/debate/faults.h"
#include "tests/support/stances.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// What may be done to stakeholders, and what is refused with which sentence; merging loses nothing.
class PeopleTest : public QObject {
    Q_OBJECT
private slots:
    void putsTidily();
    void refuses_data();
    void refuses();
    void removalLeavesWhatTheySaid();
    void mergingKeepsEverything();
    void mergingKeepsBothBelongings();
    void mergingNeverMakesAMemberOfItself();
    void mergingIsUndoneByPuttingBack();
    void movesInTheOrderByHand_data();
    void movesInTheOrderByHand();
    void movesWhereNoNumberIsLeft();
};

void PeopleTest::putsTidily()
{
    Stances stances;
    Stakeholder one = newStakeholder(stances.debate(), u"  Open   Society "_s, StakeholderKind::Organisation);
    one.aliases = {u" OSF "_s, u"OSF"_s, u""_s, u"Open Society"_s};
    const Result<Edits> edits = putStakeholder(stances.debate(), one);
    QVERIFY(edits);
    stances.apply(*edits);
    const Stakeholder* kept = stances.debate().find(one.id);
    QCOMPARE(kept->name, u"Open Society"_s);
    QCOMPARE(kept->aliases, QStringList{u"OSF"_s});
    QVERIFY(putStakeholder(stances.debate(), *kept)->empty());
}

using Change = void (*)(Stakeholder&);

void PeopleTest::refuses_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, Change change, const char* reason) {
        QTest::newRow(name) << change << QString::fromUtf8(reason);
    };
    row(
        "no name", [](Stakeholder& one) { one.name = u"  "_s; }, "A stakeholder needs a name.");
    row(
        "a colour by name", [](Stakeholder& one) { one.colour = u"red"_s; }, "A colour is written like #0b5fa5.");
    row(
        "long initials", [](Stakeholder& one) { one.initials = u"ABCD"_s; }, "Initials are at most three letters.");
    row(
        "part of itself", [](Stakeholder& one) { one.partOf = one.id; }, "A stakeholder cannot be part of itself.");
    row(
        "part of its own part", [](Stakeholder& one) { one.partOf = Stances::who("Branch"); },
        "A stakeholder cannot be part of itself.");
    row(
        "a member of itself",
        [](Stakeholder& one) {
            one.memberships = {{one.id, {}, {}}};
        },
        "A stakeholder cannot be a member of itself.");
    row(
        "a membership twice",
        [](Stakeholder& one) {
            one.memberships = {{Stances::who("Branch"), u"2015"_s, {}}, {Stances::who("Branch"), u"2015"_s, u"2016"_s}};
        },
        "This membership is there already.");
    row(
        "an end before the beginning",
        [](Stakeholder& one) {
            one.memberships = {{Stances::who("Branch"), u"2016"_s, u"2015"_s}};
        },
        "The membership ends before it begins.");
    row(
        "a date that is none",
        [](Stakeholder& one) {
            one.memberships = {{Stances::who("Branch"), u"soon"_s, {}}};
        },
        "is no date that Counterpoint can compare.");
}

void PeopleTest::refuses()
{
    QFETCH(Change, change);
    QFETCH(QString, reason);
    Stances stances;
    stances.person("Union");
    stances.person("Branch", "Union");
    Stakeholder one = *stances.debate().find(Stances::who("Union"));
    change(one);
    const Result<Edits> edits = putStakeholder(stances.debate(), one);
    QVERIFY(!edits);
    QVERIFY2(edits.error().what.contains(reason), qPrintable(edits.error().text()));
}

void PeopleTest::removalLeavesWhatTheySaid()
{
    Stances stances;
    stances.person("Union");
    stances.person("Branch", "Union");
    stances.person("Ann", "", {{Stances::who("Union"), u"2015"_s, {}}, {Stances::who("Branch"), {}, {}}});
    const StatementId said = stances.says("Union", "Tea is better.");
    const Result<Edits> edits = removeStakeholders(stances.debate(), {Stances::who("Union")});
    QVERIFY(edits);
    stances.apply(*edits);
    QVERIFY(faults(stances.debate()).empty());
    QVERIFY(stances.debate().find(said)->speakers.empty());
    QVERIFY(!stances.debate().find(Stances::who("Branch"))->partOf);
    QCOMPARE(stances.debate().find(Stances::who("Ann"))->memberships,
        (std::vector<Membership>{{Stances::who("Branch"), {}, {}}}));
}

void PeopleTest::mergingKeepsEverything()
{
    Stances stances;
    Stakeholder kept{.id = stances.person("OSF"),
        .name = u"OSF"_s,
        .aliases = {u"Soros"_s},
        .description = u"A fund."_s,
        .link = u"https://a.example"_s};
    Stakeholder gone{.id = stances.person("Open Society"),
        .name = u"Open Society"_s,
        .aliases = {u"Soros"_s, u"OSI"_s},
        .description = u"Gives grants."_s,
        .link = u"https://b.example"_s,
        .initials = u"OS"_s,
        .colour = u"#0b5fa5"_s};
    stances.apply({put(kept), put(gone)});
    const StatementId said = stances.says("Open Society", "Tea is better.", Stance::For, "2015", "OSF");
    const Result<Edits> edits = mergeStakeholders(stances.debate(), kept.id, gone.id);
    QVERIFY(edits);
    stances.apply(*edits);
    QVERIFY(faults(stances.debate()).empty());
    QVERIFY(!stances.debate().find(gone.id));
    const Stakeholder one = *stances.debate().find(kept.id);
    QCOMPARE(one.aliases, (QStringList{u"Soros"_s, u"Open Society"_s, u"OSI"_s}));
    QCOMPARE(one.description, u"A fund.\n\nGives grants.\n\nhttps://b.example"_s);
    QCOMPARE(one.link, kept.link);
    QCOMPARE(one.initials, u"OS"_s);
    QCOMPARE(one.colour, u"#0b5fa5"_s);
    QCOMPARE(
        stances.debate().find(said)->speakers, (std::vector<Speaker>{{kept.id}, {kept.id, SpeakerRole::ReportedBy}}));
}

void PeopleTest::mergingKeepsBothBelongings()
{
    Stances stances;
    for (const char* name : {"Union", "Party", "Club"})
        stances.person(name);
    const StakeholderId club = Stances::who("Club");
    const StakeholderId kept = stances.person("Ann", "Union", {{club, u"2010"_s, {}}});
    const StakeholderId gone
        = stances.person("Ann Lee", "Party", {{club, u"2010"_s, u"2012"_s}, {club, u"2014"_s, {}}});
    const StakeholderId member = stances.person("Bob", "", {{kept, {}, {}}, {gone, {}, u"2013"_s}});
    const Result<Edits> edits = mergeStakeholders(stances.debate(), kept, gone);
    QVERIFY(edits);
    stances.apply(*edits);
    QVERIFY(faults(stances.debate()).empty());
    QCOMPARE(stances.debate().find(kept)->partOf, Stances::who("Union"));
    QCOMPARE(stances.debate().find(kept)->memberships,
        (std::vector<Membership>{
            {club, u"2010"_s, u"2012"_s}, {club, u"2014"_s, {}}, {Stances::who("Party"), {}, {}}}));
    QCOMPARE(stances.debate().find(member)->memberships, (std::vector<Membership>{{kept, {}, u"2013"_s}}));
}

void PeopleTest::mergingNeverMakesAMemberOfItself()
{
    Stances stances;
    const StakeholderId whole = stances.person("Union");
    const StakeholderId part = stances.person("Ann", "Union", {{whole, u"2015"_s, {}}});
    for (const auto& [kept, gone] : {std::pair(whole, part), {part, whole}}) {
        Stances other = stances;
        const Result<Edits> edits = mergeStakeholders(other.debate(), kept, gone);
        QVERIFY(edits);
        other.apply(*edits);
        QVERIFY(faults(other.debate()).empty());
        QVERIFY(!other.debate().find(kept)->partOf);
        QVERIFY(other.debate().find(kept)->memberships.empty());
    }
    QVERIFY(!mergeStakeholders(stances.debate(), whole, whole));
    QVERIFY(!mergeStakeholders(stances.debate(), whole, StakeholderId{12345}));
}

void PeopleTest::mergingIsUndoneByPuttingBack()
{
    Stances stances;
    stances.says("Ann", "Tea is better.");
    stances.says("Bob", "Tea is better.");
    const Debate before = stances.debate();
    const Result<Edits> edits = mergeStakeholders(before, Stances::who("Ann"), Stances::who("Bob"));
    QVERIFY(edits);
    Edits back;
    for (const Edit& edit : *edits) {
        forEachKind([&]<class R>() {
            if (const R* old = kindOf<R> == edit.id().kind ? before.find(edit.id().as<IdOf<R>>()) : nullptr)
                back.push_back(put(*old));
        });
    }
    stances.apply(*edits);
    QVERIFY(!(stances.debate() == before));
    stances.apply(back);
    QVERIFY(stances.debate() == before);
}

static QString inOrder(const Debate& debate)
{
    QString names;
    for (const Stakeholder* one : debate.table<Stakeholder>().inOrder())
        names += one->name;
    return names;
}

void PeopleTest::movesInTheOrderByHand_data()
{
    QTest::addColumn<QString>("moved");
    QTest::addColumn<QString>("next"); // empty: to the end
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* moved, const char* next, const char* expected) {
        QTest::addRow("%s before %s", moved, next) << QString(moved) << QString(next) << QString(expected);
    };
    row("a", "c", "bacd");
    row("d", "a", "dabc");
    row("a", "", "bcda");
    row("c", "b", "acbd");
    row("b", "c", "abcd");
    row("b", "b", "abcd");
    row("d", "", "abcd");
}

void PeopleTest::movesInTheOrderByHand()
{
    QFETCH(QString, moved);
    QFETCH(QString, next);
    QFETCH(QString, expected);
    Stances stances;
    for (const char* name : {"a", "b", "c", "d"})
        stances.person(name);
    const auto who = [](const QString& name) { return Stances::who(qPrintable(name)); };
    const Result<Edits> edits = sortBefore(stances.debate(), who(moved), next.isEmpty() ? StakeholderId() : who(next));
    QVERIFY(edits);
    QCOMPARE(edits->size(), expected == u"abcd"_s ? 0u : 1u);
    stances.apply(*edits);
    QCOMPARE(inOrder(stances.debate()), expected);
    QVERIFY(!sortBefore(stances.debate(), who(moved), StakeholderId{99}));
}

void PeopleTest::movesWhereNoNumberIsLeft()
{
    Stances stances;
    for (const char* name : {"a", "b", "c"}) {
        Stakeholder one = *stances.debate().find(stances.person(name));
        one.order = 1;
        stances.apply({put(one)});
    }
    const QString before = inOrder(stances.debate()); // by their ids
    const auto who = [&](qsizetype at) { return Stances::who(qPrintable(QString(before[at]))); };
    const Result<Edits> edits = sortBefore(stances.debate(), who(2), who(1));
    QVERIFY(edits);
    stances.apply(*edits);
    QCOMPARE(inOrder(stances.debate()), QString(before[0]) + before[2] + before[1]);
}

QTEST_APPLESS_MAIN(PeopleTest)
#include "peopletest.moc"

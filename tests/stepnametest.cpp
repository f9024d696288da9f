// links: views
#include "views/common/stepname.h"

#include "model/debate/editing/claims.h"
#include "model/debate/editing/groups.h"
#include "model/debate/editing/inferences.h"
#include "model/debate/editing/removal.h"
#include "model/debate/editing/structure.h"
#include "tests/support/exampledebate.h"

#include <QtTest>

/// A step of history says what was done, and to what.
class StepNameTest : public QObject {
    Q_OBJECT
private slots:
    void namesWhatItIsAbout_data();
    void namesWhatItIsAbout();
    void staysShort();
};

using Make = std::function<Result<Edits>(const Debate&)>;
Q_DECLARE_METATYPE(Make)

/// Without the marks that keep the direction of a name to itself.
static QString seen(QString name)
{
    return name.remove(QChar(0x2068)).remove(QChar(0x2069));
}

static Make attached(InferenceKind kind, Target target)
{
    return [kind, target](const Debate& debate) { return attachNew(debate, newClaim(debate, "New"), kind, target); };
}

void StepNameTest::namesWhatItIsAbout_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* what, const Make& make, const char* name) {
        QTest::newRow(what) << make << QString::fromUtf8(name);
    };
    using namespace example;
    row(
        "Add Claim", [](const Debate& debate) { return addClaim(debate, newClaim(debate, "R&D <b>x</b>")); },
        "Add Claim: “R&D <b>x</b>”");
    row(
        "Add Answer",
        [](const Debate& debate) {
            Claim claim = newClaim(debate, "New");
            claim.issue = issue;
            return addClaim(debate, claim);
        },
        "Add Answer to “Should buying sex be a crime?”");
    row("Add Reason", attached(InferenceKind::Support, ban), "Add Reason to “Ban buying”");
    row("Add Undercut", attached(InferenceKind::Attack, rightsAgainstBan),
        "Add Undercut to the objection “Adults may decide about their own bodies…”");
    row("Add Objection", attached(InferenceKind::Attack, undercut),
        "Add Objection to the undercut “The figures count arrests, not buyers.”");
    row(
        "Add Linked Premise",
        [](const Debate& debate) { return addNewPremise(debate, rightsAgainstBan, newClaim(debate, "New")); },
        "Add Linked Premise to the objection “Adults may decide about their own bodies…”");
    row(
        "Reword", [](const Debate& debate) { return rewordClaim(debate, lone, "In other words"); },
        "Reword: “In other words”");
    row(
        "Delete", [](const Debate& debate) { return Result<Edits>(removal(debate, {lone})); },
        "Delete: “A claim that bears on nothing yet.”");
    row(
        "Delete 2 Items",
        [](const Debate& debate) {
            return Result<Edits>(removal(debate, {lone, evidence}));
        },
        "Delete 2 Items");
    row(
        "Set Topic", [](const Debate& debate) { return setTopic(debate, {lone}, health); },
        "Set Topic: “A claim that bears on nothing yet.”");
    row(
        "Change Kind", [](const Debate& debate) { return setKind(debate, {rightsAgainstBan}, InferenceKind::Support); },
        "Change Kind: the reason “Adults may decide about their own bodies…”");
    row(
        "Nothing", [](const Debate&) { return Result<Edits>(Edits{}); }, "Nothing");
}

void StepNameTest::namesWhatItIsAbout()
{
    QFETCH(Make, make);
    QFETCH(QString, name);
    Debate debate;
    debate.apply(example::edits());
    const Result<Edits> edits = make(debate);
    QVERIFY(edits);
    QCOMPARE(seen(stepName(QString::fromUtf8(QTest::currentDataTag()), debate, *edits)), name);
}

void StepNameTest::staysShort()
{
    Debate debate;
    const QString name = stepName("Add Claim", debate, {put(newClaim(debate, QString(1'000'000, u'x') + "\n\n"))});
    QVERIFY(name.size() < 80);
}

QTEST_GUILESS_MAIN(StepNameTest)
#include "stepnametest.moc"

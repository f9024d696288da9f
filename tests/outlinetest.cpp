// links: views
#include "views/outline/outlinemodel.h"

#include "tests/support/randomdebate.h"
#include "views/outline/outlinewords.h"

#include "tests/support/threadtimer.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

class OutlineTest : public QObject {
    Q_OBJECT
private slots:
    void showsEverythingOnce();
    void keepsInStep();
    void keepsInStepWhenHalfMade();
    void saysRelationsInWords_data();
    void saysRelationsInWords();
    void opensCirclesWhereTheyAreUsed();
    void survivesDeepChains();
    void filterKeepsWhatStandsAbove();
    void isQuickWhenLarge();
    void narrowsALargeOneBeside();
    void mayShrinkWhileItIsRead();
};

namespace {

/// The whole outline as text, one line a row: what it shows and how deep it is.
QStringList lines(const OutlineModel& model)
{
    QStringList lines;
    std::vector<std::pair<QModelIndex, int>> open = {{QModelIndex(), -1}};
    while (!open.empty()) {
        const auto [index, depth] = open.back();
        open.pop_back();
        const RowContent& content = model.rowAt(index).content;
        if (index.isValid()) {
            lines << QStringLiteral("%1%2 %3 by %4 %5%6")
                         .arg(QString(depth * 2, u' '))
                         .arg(static_cast<int>(content.kind))
                         .arg(content.record.value)
                         .arg(content.by.value)
                         .arg(content.standsForInference ? u'!' : u' ')
                         .arg(content.isReference ? u'^' : u' ');
        }
        for (int row = model.rowCount(index) - 1; row >= 0; --row)
            open.emplace_back(model.index(row, 0, index), depth + 1);
    }
    return lines;
}

QModelIndex child(const OutlineModel& model, std::initializer_list<int> way)
{
    QModelIndex index;
    for (int row : way)
        index = model.index(row, 0, index);
    return index;
}

std::map<RecordId, int> shownInFull(const OutlineModel& model)
{
    std::map<RecordId, int> shown;
    std::vector<QModelIndex> open = {QModelIndex()};
    while (!open.empty()) {
        const QModelIndex index = open.back();
        open.pop_back();
        const RowContent& content = model.rowAt(index).content;
        if (content.kind != RowKind::Top && !content.isReference)
            ++shown[content.record];
        if (content.standsForInference)
            ++shown[content.by];
        for (int row = 0; row < model.rowCount(index); ++row)
            open.push_back(model.index(row, 0, index));
    }
    return shown;
}

Claim claim(qint64 id, const QString& text = {})
{
    Claim claim;
    claim.id = ClaimId{id};
    claim.text = text.isEmpty() ? QStringLiteral("Claim %1").arg(id) : text;
    claim.order = static_cast<double>(id);
    return claim;
}

Inference inference(qint64 id, InferenceKind kind, std::initializer_list<qint64> premises, Target target)
{
    Inference inference;
    inference.id = InferenceId{id};
    inference.kind = kind;
    for (qint64 premise : premises)
        inference.premises.push_back({ClaimId{premise}});
    inference.target = target;
    inference.order = static_cast<double>(id);
    return inference;
}

}

void OutlineTest::showsEverythingOnce()
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        MemoryDebate open;
        RandomDebate(seed).grow(open, 60);
        const OutlineModel model(open);
        const std::map<RecordId, int> shown = shownInFull(model);
        std::map<RecordId, int> expected;
        for (const Issue& issue : open.debate().issues().all())
            expected[issue.id] = 1;
        for (const Claim& one : open.debate().claims().all())
            expected[one.id] = 1;
        for (const Inference& one : open.debate().inferences().all())
            expected[one.id] = 1;
        QVERIFY2(shown == expected, qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

void OutlineTest::keepsInStep()
{
    for (unsigned seed = 0; seed < 40; ++seed) {
        MemoryDebate open;
        RandomDebate chance(seed);
        chance.grow(open, 30);
        OutlineModel model(open);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        (void)lines(model); // all rows made
        for (int step = 0; step < 60; ++step) {
            if (chance.below(5) == 0)
                (void)(chance.below(2) ? open.undo() : open.redo());
            else
                chance.grow(open, 1);
            const OutlineModel anew(open);
            if (lines(model) != lines(anew)) {
                qWarning().noquote() << lines(model).join(u'\n') << "\n---\n" << lines(anew).join(u'\n');
                QFAIL(qPrintable(QStringLiteral("seed %1, step %2").arg(seed).arg(step)));
            }
        }
        QCOMPARE(resets.count(), 0);
    }
}

void OutlineTest::keepsInStepWhenHalfMade()
{
    for (unsigned seed = 100; seed < 200; ++seed) {
        MemoryDebate open;
        RandomDebate chance(seed);
        chance.grow(open, 50);
        OutlineModel model(open);
        for (int step = 0; step < 40; ++step) {
            chance.grow(open, 1);
            const RecordId some = chance.any<Claim>(open.debate());
            if (some)
                QCOMPARE(model.recordAt(model.indexOf(some)), some);
        }
        const OutlineModel anew(open);
        QCOMPARE(lines(model), lines(anew));
    }
}

void OutlineTest::saysRelationsInWords_data()
{
    QTest::addColumn<QList<int>>("way");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("a question") << QList{0} << "Question"
                                << "Question: What to do?. 1 option.";
    QTest::newRow("an option") << QList{0, 0} << "Option"
                               << "Option: Ban it. 2 reasons, 1 objection.";
    QTest::newRow("a reason") << QList{0, 0, 0} << "Reason"
                              << "Reason: Harm is done";
    QTest::newRow("linked") << QList{0, 0, 1} << "Reason from 2 premises"
                            << "Reason from 2 premises. 1 undercut.";
    QTest::newRow("a premise") << QList{0, 0, 1, 0} << "Premise"
                               << "Premise: Demand falls";
    QTest::newRow("a reference") << QList{0, 0, 1, 1} << "Premise"
                                 << "Premise: Harm is done. Shown in full elsewhere.";
    QTest::newRow("an undercut") << QList{0, 0, 1, 2} << "Undercut"
                                 << "Undercut: Not shown";
    QTest::newRow("an objection") << QList{0, 0, 2} << "Objection"
                                  << "Objection: Rights are lost";
}

void OutlineTest::saysRelationsInWords()
{
    QFETCH(QList<int>, way);
    QFETCH(QString, label);
    QFETCH(QString, spoken);
    MemoryDebate open;
    Claim ban = claim(1, "Ban it");
    ban.issue = IssueId{99};
    const Issue issue{IssueId{99}, "What to do?"};
    (void)open.perform("fill",
        {put(issue), put(ban), put(claim(2, "Harm is done")), put(claim(3, "Demand falls")), put(claim(4, "Not shown")),
            put(claim(5, "Rights are lost")), put(inference(11, InferenceKind::Support, {2}, ClaimId{1})),
            put(inference(12, InferenceKind::Support, {3, 2}, ClaimId{1})),
            put(inference(13, InferenceKind::Attack, {4}, InferenceId{12})),
            put(inference(14, InferenceKind::Attack, {5}, ClaimId{1}))});
    const OutlineModel model(open);
    QModelIndex index;
    for (int row : way)
        index = model.index(row, 0, index);
    QVERIFY(index.isValid());
    QCOMPARE(index.data(OutlineModel::LabelRole).toString(), label);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), spoken);
}

void OutlineTest::opensCirclesWhereTheyAreUsed()
{
    MemoryDebate open; // 2 and 3 support each other, and 3 supports 1
    (void)open.perform("fill",
        {put(claim(1)), put(claim(2)), put(claim(3)), put(inference(11, InferenceKind::Support, {2}, ClaimId{3})),
            put(inference(12, InferenceKind::Support, {3}, ClaimId{2}))});
    OutlineModel model(open);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.recordAt(child(model, {1})), RecordId(ClaimId{2}));
    (void)open.perform("use", {put(inference(13, InferenceKind::Support, {3}, ClaimId{1}))});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.recordAt(child(model, {0, 0})), RecordId(ClaimId{3}));
    QCOMPARE(model.recordAt(child(model, {0, 0, 0})), RecordId(ClaimId{2}));
    QVERIFY(child(model, {0, 0, 0, 0}).data(OutlineModel::IsReferenceRole).toBool());
    QVERIFY(!model.hasChildren(child(model, {0, 0, 0, 0})));
}

void OutlineTest::survivesDeepChains()
{
    constexpr int depth = 50'000;
    MemoryDebate open;
    Edits edits;
    for (int i = 1; i <= depth; ++i)
        edits.push_back(put(claim(i)));
    for (int i = 2; i <= depth; ++i)
        edits.push_back(put(inference(depth + i, InferenceKind::Support, {i}, ClaimId{i - 1})));
    (void)open.perform("fill", edits);
    OutlineModel model(open);
    QTRY_VERIFY(model.indexOf(ClaimId{depth}).isValid());
    (void)open.perform("close the circle", {put(inference(1'000'000, InferenceKind::Support, {1}, ClaimId{depth}))});
    QVERIFY(model.indexOf(ClaimId{depth}).isValid());
    QCOMPARE(model.rowCount(), 1);
}

void OutlineTest::filterKeepsWhatStandsAbove()
{
    MemoryDebate open;
    (void)open.perform("fill",
        {put(claim(1, "Thesis")), put(claim(2, "Needle")), put(claim(3, "Hay")), put(claim(4, "Straw")),
            put(inference(11, InferenceKind::Support, {2}, ClaimId{3})),
            put(inference(12, InferenceKind::Support, {3}, ClaimId{1})),
            put(inference(13, InferenceKind::Support, {4}, ClaimId{1}))});
    OutlineModel model(open);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QStringList before = lines(model);
    model.setFilter(" needLE ");
    QCOMPARE(lines(model).size(), 3);
    QCOMPARE(model.recordAt(child(model, {0, 0, 0})), RecordId(ClaimId{2}));
    (void)open.perform("reword", {put(claim(4, "Needle, too"))});
    QCOMPARE(lines(model).size(), 4);
    model.setFilter({});
    QCOMPARE(lines(model), before);
}

void OutlineTest::isQuickWhenLarge()
{
    constexpr int count = 100'000;
    Edits edits;
    for (int i = 1; i <= count; ++i)
        edits.push_back(put(claim(i)));
    for (int i = 201; i <= count; ++i)
        edits.push_back(
            put(inference(count + i, InferenceKind::Support, {i}, ClaimId{i % 200 + 1 + i / 2 - i / 2 % 200})));
    MemoryDebate open;
    (void)open.perform("fill", edits);
    const ThreadTimer timer;
    OutlineModel model(open);
    QVERIFY(timer.elapsed() < 100 * slowness);
    QCOMPARE(model.rowCount(), 0); // until it is read beside the window
    (void)open.perform("one more", {put(claim(500'000, "Needle"))}); // which overtakes that
    QTRY_VERIFY_WITH_TIMEOUT(!model.isReading(), 30'000);
    QVERIFY(model.indexOf(ClaimId{500'000}).isValid());
    QVERIFY(model.indexOf(ClaimId{count}).isValid());
    const Changes changes{.altered = {RecordId(ClaimId{77}), RecordId(InferenceId{count + 500})}};
    const ThreadTimer following;
    emit open.changed(changes);
    QVERIFY2(following.elapsed() < 100 * slowness, qPrintable(QString::number(following.elapsed())));
}

void OutlineTest::narrowsALargeOneBeside()
{
    constexpr int count = 60'000;
    Edits edits;
    for (int i = 1; i <= count; ++i)
        edits.push_back(put(claim(i, i % 2 ? "Hay and straw" : "Straw")));
    MemoryDebate open;
    (void)open.perform("fill", edits);
    OutlineModel model(open);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), count, 30'000);
    const ThreadTimer timer;
    for (const char* words : {"h", "ha", "hay"})
        model.setFilter(QString::fromLatin1(words));
    QVERIFY2(timer.elapsed() < 50 * slowness, qPrintable(QString::number(timer.elapsed())));
    (void)open.perform("reword at once", {put(claim(4, "Hay already"))});
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), count / 2 + 1, 30'000);
    (void)open.perform("reword", {put(claim(2, "Hay after all"))});
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), count / 2 + 2, 30'000);
    model.setFilter({});
    QCOMPARE(model.rowCount(), count);
    std::ranges::for_each(edits, [](Edit& edit) { std::get<Claim>(std::get<Record>(edit.step)).text = "Anew"; });
    (void)open.perform("reword all", edits);
    QCOMPARE(model.rowCount(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), count, 30'000);
    QCOMPARE(model.index(0, 0).data().toString(), QString("Anew"));
}

/// To what would be read at once.
void OutlineTest::mayShrinkWhileItIsRead()
{
    constexpr int count = 40'010;
    Edits all;
    for (int i = 1; i <= count; ++i)
        all.push_back(put(claim(i, "Hay")));
    MemoryDebate open;
    (void)open.perform("fill", all);
    OutlineModel model(open);
    QCoreApplication::processEvents(); // the copy to be read is made
    QVERIFY(model.isReading());
    Edits some;
    for (int i = 1; i <= 20; ++i)
        some.push_back(drop(ClaimId{i}));
    (void)open.perform("drop", some);
    QTRY_VERIFY_WITH_TIMEOUT(!model.isReading(), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), count - 20, 30'000);
    QVERIFY(!model.indexOf(ClaimId{20}).isValid());
    QVERIFY(model.indexOf(ClaimId{21}).isValid());
    QVERIFY(model.index(count - 21, 0).data().isValid());
}

QTEST_GUILESS_MAIN(OutlineTest)
#include "outlinetest.moc"

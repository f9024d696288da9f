// links: argumentation formats
#include "model/formats/af/afdebate.h"
#include "model/analysis/argumentation/argumentation.h"
#include "model/debate/faults.h"
#include "model/formats/af/afmap.h"
#include "model/formats/af/framework.h"
#include "tests/support/graphdebates.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Abstract frameworks become debates; debates become frameworks that mean the same, with a map back.
class AfDebateTest : public QObject {
    Q_OBJECT
private slots:
    void readsFrameworks_data();
    void readsFrameworks();
    void compiles_data();
    void compiles();
    void comeBackWithTheirMap();
    void saysWhatStaysBehind();
    void mapsAreChecked_data();
    void mapsAreChecked();
    void sharedFiles();
    void survivesDamage();
};

void AfDebateTest::readsFrameworks_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow(".af") << QByteArray("# x\np af 2\n1 2\n") << QStringList{u"1 attacks 2"_s};
    QTest::newRow(".apx") << QByteArray("arg(a). arg(b).\natt(a,b).") << QStringList{u"a attacks b"_s};
    QTest::newRow(".tgf") << QByteArray("a\nb\n#\na b") << QStringList{u"a attacks b"_s};
    QTest::newRow(".tgf with words") << QByteArray("a It rains.\nb It is  dry.\n#\na b attacks")
                                     << QStringList{u"It rains. attacks It is  dry."_s};
    QTest::newRow("in UTF-16") << QByteArray(
        QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)(u"ä\nb\n#\nä b"_s))
                               << QStringList{u"ä attacks b"_s};
    QTest::newRow("an attack twice") << QByteArray("p af 2\n1 2\n1 2\n") << QStringList{u"1 attacks 2"_s};
    QTest::newRow("an attack on itself") << QByteArray("p af 1\n1 1\n") << QStringList();
}

void AfDebateTest::readsFrameworks()
{
    QFETCH(QByteArray, file);
    QFETCH(QStringList, arguments);
    const Result<Imported> read = readAbstract(file, {});
    QVERIFY(read);
    QCOMPARE(argumentsOf(read->debate), arguments);
    QVERIFY(read->isLocal && faults(read->debate).empty());
    if (!read->debate.inferences().isEmpty())
        QCOMPARE(read->debate.inferences().all().front().note, file.contains(" attacks") ? u"attacks"_s : QString());
}

static Debate debateOf(const std::vector<Inference>& inferences)
{
    Debate debate;
    Edits edits;
    for (qint64 i = 1; i <= 4; ++i)
        edits.push_back(put(
            Claim{ClaimId{i}, {}, QString(QChar(static_cast<char16_t>(u'a' + i - 1))), {}, {}, {}, {}, {}, double(i)}));
    for (const Inference& inference : inferences)
        edits.push_back(put(inference));
    debate.apply(edits);
    return debate;
}

static Inference attack(qint64 id, const std::vector<qint64>& premises, Target target)
{
    Inference inference{InferenceId{id}, InferenceKind::Attack, {}, target};
    for (const qint64 premise : premises)
        inference.premises.push_back({ClaimId{premise}});
    return inference;
}

void AfDebateTest::compiles_data()
{
    QTest::addColumn<std::vector<Inference>>("inferences");
    QTest::addColumn<QString>("accepted"); // of the claims, in the grounded extension
    using All = std::vector<Inference>;
    QTest::newRow("nothing") << All{} << u"abcd"_s;
    QTest::newRow("an objection") << All{attack(10, {1}, ClaimId{2})} << u"acd"_s;
    QTest::newRow("a defence") << All{attack(10, {1}, ClaimId{2}), attack(11, {2}, ClaimId{3})} << u"acd"_s;
    QTest::newRow("an undercut") << All{attack(10, {1}, ClaimId{2}), attack(11, {3}, InferenceId{10})} << u"abcd"_s;
    QTest::newRow("an undercut of an undercut") << All{attack(10, {1}, ClaimId{2}), attack(11, {3}, InferenceId{10}),
        attack(12, {4}, InferenceId{11})} << u"acd"_s;
    QTest::newRow("linked premises that hold") << All{attack(10, {1, 3}, ClaimId{2})} << u"acd"_s;
    QTest::newRow("linked premises of which one does not")
        << All{attack(10, {1, 3}, ClaimId{2}), attack(11, {4}, ClaimId{3})} << u"abd"_s;
    QTest::newRow("against each other") << All{attack(10, {1}, ClaimId{2}), attack(11, {2}, ClaimId{1})} << u"cd"_s;
}

void AfDebateTest::compiles()
{
    QFETCH(std::vector<Inference>, inferences);
    QFETCH(QString, accepted);
    for (const auto write : {writeAf, writeApx, writeTgf}) {
        const Exported exported = write(debateOf(inferences));
        const Result<NamedFramework> framework = readFramework(exported.bytes);
        QVERIFY(framework);
        std::vector<Attack> attacks;
        for (const auto& [from, to] : framework->attacks)
            attacks.push_back({from, to});
        const AttackGraph graph(framework->size(), attacks);
        const Argumentation argumentation(graph);
        QString found;
        for (int claim = 0; claim < 4; ++claim) {
            if (argumentation.grounded()[static_cast<std::size_t>(claim)] == Label::In)
                found += QChar(static_cast<char16_t>(u'a' + claim));
        }
        QCOMPARE(found, accepted);
    }
}

/// What arrives of a debate: the words of claims, and objections on claims and on objections.
static Debate arriving(const Debate& debate, const Debate& read)
{
    Debate arriving;
    Edits edits;
    for (const Claim& claim : debate.claims().all())
        edits.push_back(put(
            Claim{claim.id, {}, claim.text, {}, {}, {}, {}, {}, read.find(claim.id) ? read.find(claim.id)->order : 0}));
    for (const Inference& inference : debate.inferences().all()) {
        const Inference* at = &inference;
        bool isOnObjections = true;
        while (at) {
            isOnObjections = isOnObjections && at->kind == InferenceKind::Attack;
            const auto* above = std::get_if<InferenceId>(&at->target);
            at = above ? debate.find(*above) : nullptr;
        }
        const Inference* same = read.find(inference.id);
        Inference kept{inference.id, InferenceKind::Attack, inference.premises, inference.target};
        for (Premise& premise : kept.premises)
            premise = {premise.claim};
        const auto byClaim = [](const Premise& one, const Premise& other) { return one.claim < other.claim; };
        std::ranges::sort(kept.premises, byClaim);
        kept.order = same ? same->order : 0;
        if (isOnObjections)
            edits.push_back(put(kept));
    }
    arriving.apply(edits);
    return arriving;
}

void AfDebateTest::comeBackWithTheirMap()
{
    for (unsigned seed = 0; seed < 1000; ++seed) {
        const Debate debate
            = withTexts(graphDebate(seed), [](const QString& text) { return QString::fromUtf8(text.toUtf8()); });
        for (const auto write : {writeAf, writeApx, writeTgf}) {
            const Exported exported = write(debate);
            QCOMPARE(exported.beside.size(), 1u);
            QCOMPARE(exported.beside[0].ending, u".map"_s);
            Result<Imported> read = debateFromFramework(exported.bytes, exported.beside[0].bytes, {});
            if (debate.claims().count() == 0)
                continue; // an empty file says nothing of what it is
            QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
            QCOMPARE(read->isLocal, debate.claims().count() == 0);
            QVERIFY(faults(read->debate).empty());
            QVERIFY(read->report.lost.empty() && read->report.repaired.empty());
            Edits sorted;
            for (Inference inference : read->debate.inferences().all()) {
                std::ranges::sort(inference.premises, {}, &Premise::claim);
                sorted.push_back(put(inference));
            }
            read->debate.apply(sorted);
            QCOMPARE(firstDifference(arriving(debate, read->debate), read->debate), QString());
            QCOMPARE(
                read->debate.inferences().count(), exported.report.carried[static_cast<std::size_t>(Kind::Inference)]);
        }
    }
}

void AfDebateTest::saysWhatStaysBehind()
{
    Inference reason = attack(20, {1}, ClaimId{2});
    reason.kind = InferenceKind::Support;
    const Report report
        = writeAf(debateOf({reason, attack(21, {3}, InferenceId{20}), attack(22, {4}, ClaimId{1})})).report;
    QCOMPARE(report.carried[static_cast<std::size_t>(Kind::Inference)], 1);
    QVERIFY(std::ranges::any_of(report.lost, [](const Remark& one) { return one.what.endsWith(u": 2."_s); }));
    Debate titled;
    titled.apply({put(DebateInfo{DebateInfoId{1}, {}, u"What?"_s})});
    QCOMPARE(writeApx(titled).report.lost.size(), 1U);
    titled.apply({put(DebateInfo{DebateInfoId{1}})});
    QCOMPARE(writeApx(titled).report.lost.size(), 0U);
    QStringList places;
    for (const Remark& remark : writeTgf(fullDebate()).report.lost)
        places += remark.place;
    for (const char* kind : {"sources", "topics", "issues", "tags", "claims", "inferences"})
        QVERIFY2(places.contains(QLatin1StringView(kind)), kind);
}

void AfDebateTest::mapsAreChecked_data()
{
    QTest::addColumn<QByteArray>("map");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("one row") << QByteArray("claim\t1\t77\tIt rains.\\nHard.\n") << true;
    QTest::newRow("another argument") << QByteArray("claim\t9\t77\tIt rains.\n") << true;
    QTest::newRow("keys twice") << QByteArray("claim\t1\t77\ta\nclaim\t2\t77\tb\n") << true;
    QTest::newRow("an inference without premises") << QByteArray("inference\t1\t77\t\n") << true;
    QTest::newRow("roles that do not fit") << QByteArray("not\t1\t77\t\nnot\t2\t78\t\n") << true;
    QTest::newRow("too few cells") << QByteArray("claim\t1\n") << false;
    QTest::newRow("no key") << QByteArray("claim\t1\tx\ta\n") << false;
    QTest::newRow("an unknown kind") << QByteArray("thing\t1\t77\ta\n") << false;
}

void AfDebateTest::mapsAreChecked()
{
    QFETCH(QByteArray, map);
    QFETCH(bool, isRead);
    const Result<Imported> read = debateFromFramework("p af 2\n1 2\n", map, {});
    QCOMPARE(static_cast<bool>(read), isRead);
    QVERIFY(!read || faults(read->debate).empty());
    QVERIFY(read || read.error().what.contains(u"Line 1"_s));
}

void AfDebateTest::sharedFiles()
{
    const QDir folder(QStringLiteral(SOURCE_FOLDER "/../shared/data/af-iccma"));
    if (!folder.exists())
        QSKIP("There are no frameworks of other programs here.");
    int readable = 0;
    for (const QString& name : folder.entryList({u"*.af"_s, u"*.apx"_s, u"*.tgf"_s})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const Result<NamedFramework> framework = readFramework(bytes);
        const Result<Imported> read = readAbstract(bytes, {});
        QCOMPARE(static_cast<bool>(read), static_cast<bool>(framework));
        if (!read) {
            QVERIFY2(!read.error().what.isEmpty() && read.error().kind == Error::Kind::Input, qPrintable(name));
            continue;
        }
        ++readable;
        const std::set<std::pair<int, int>> attacks(framework->attacks.begin(), framework->attacks.end());
        const auto selfAttacks
            = std::ranges::count_if(attacks, [](const auto& one) { return one.first == one.second; });
        QCOMPARE(read->debate.claims().count(), framework->size());
        QCOMPARE(read->debate.inferences().count(), static_cast<int>(attacks.size()) - static_cast<int>(selfAttacks));
        QVERIFY(std::ssize(read->report.lost) == selfAttacks);
    }
    QVERIFY(readable >= 20);
}

void AfDebateTest::survivesDamage()
{
    const Exported exported = writeApx(graphDebate(3));
    std::mt19937 random(1);
    for (int i = 0; i < 2000; ++i) {
        QByteArray damaged = exported.bytes;
        QByteArray map = exported.beside[0].bytes;
        damaged[static_cast<qsizetype>(random() % static_cast<unsigned>(damaged.size()))] = static_cast<char>(random());
        map[static_cast<qsizetype>(random() % static_cast<unsigned>(map.size()))] = static_cast<char>(random());
        const Result<Imported> read = debateFromFramework(damaged, map, {});
        QVERIFY(!read || faults(read->debate).empty());
    }
}

QTEST_APPLESS_MAIN(AfDebateTest)
#include "afdebatetest.moc"

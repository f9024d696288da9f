// links: debate
#include "model/debate/id.h"
#include "tests/support/programfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Evaluation by command, on the Amnesty sample.
class EvaluateCommandTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void tellsWhatStands();
    void everySemantics_data();
    void everySemantics();
    void tellsWhy();
    void tellsWhatFlips();
    void tellsClaimsBesideQuestions_data();
    void tellsClaimsBesideQuestions();
    void tellsCampsAndCruxes();
    void tellsStandpoints();
    void everyJudgementTakesTheStandpoint_data();
    void everyJudgementTakesTheStandpoint();
    void judgesOtherwise();
    void everyAdvertisedKeyIsTaken();
    void weighsWhatIsLeftOpen();
    void refuses_data();
    void refuses();

private:
    ProgramOutcome evaluate(const QStringList& words) const
    {
        return m_folder->run(QStringList{u"evaluate"_s, m_folder->sample()} + words);
    }
    QJsonObject told(const QStringList& words) const
    {
        return evaluate(words + QStringList{u"--json"_s}).json().toObject();
    }

    /// What an answer says of one claim.
    static QJsonValue said(const QJsonObject& answer, const QString& id)
    {
        for (const QJsonValue claim : answer[u"claims"_s].toArray()) {
            if (claim[u"id"_s].toString() == id)
                return claim;
        }
        return {};
    }

    /// The ids of all claims of a standing.
    QStringList claims(const QString& standing) const
    {
        QStringList ids;
        for (const QJsonValue claim : told({})[u"claims"_s].toArray()) {
            if (claim[u"standing"_s].toString() == standing)
                ids += claim[u"id"_s].toString();
        }
        return ids;
    }
    std::unique_ptr<ProgramFolder> m_folder;
};

void EvaluateCommandTest::init()
{
    m_folder = std::make_unique<ProgramFolder>();
    QVERIFY2(m_folder->isValid(), qPrintable(ProgramFolder::program()));
}

void EvaluateCommandTest::tellsWhatStands()
{
    const ProgramOutcome text = evaluate({});
    QVERIFY2(text.status == 0, qPrintable(text.err));
    QVERIFY(text.err.isEmpty());
    QVERIFY(text.out.contains("are not settled by what is in this map."));
    QCOMPARE(evaluate({}).out, text.out);
    QVERIFY(!claims(u"stands"_s).isEmpty());
    QVERIFY(!claims(u"falls"_s).isEmpty());
}

void EvaluateCommandTest::everySemantics_data()
{
    QTest::addColumn<QString>("semantics");
    for (const char* one : {"grounded", "complete", "preferred", "stable", "semi-stable", "stage", "ideal"})
        QTest::newRow(one) << QString(one);
}

void EvaluateCommandTest::everySemantics()
{
    QFETCH(QString, semantics);
    for (const char* support : {"untyped", "deductive", "necessary", "evidential"}) {
        const QJsonObject answer = told({u"--semantics"_s, semantics, u"--support"_s, support});
        QCOMPARE(answer[u"semantics"_s].toString(), semantics);
        QCOMPARE(answer[u"support"_s].toString(), QString(support));
        QVERIFY(answer[u"claims"_s].toArray().size() > 10);
    }
}

void EvaluateCommandTest::tellsWhy()
{
    for (const QString& standing : {u"stands"_s, u"falls"_s}) {
        const QStringList ids = claims(standing);
        QVERIFY(!ids.isEmpty());
        const QJsonArray steps = told({u"--because"_s, ids.first()})[u"because"_s].toArray();
        QVERIFY(!steps.isEmpty());
        QCOMPARE(steps[0][u"standing"_s].toString(), standing);
        QCOMPARE(steps[0][u"record"_s][u"claim"_s].toString(), ids.first());
        QVERIFY(evaluate({u"--because"_s, ids.first()}).out.startsWith(steps[0][u"text"_s].toString().toUtf8()));
    }
}

void EvaluateCommandTest::tellsWhatFlips()
{
    const QString fallen = claims(u"falls"_s).first();
    const QJsonArray flips = told({u"--accept"_s, fallen})[u"flips"_s].toArray();
    QVERIFY(std::any_of(flips.begin(), flips.end(), [&](const QJsonValue& flip) {
        return flip[u"record"_s][u"claim"_s].toString() == fallen && flip[u"after"_s].toString() == u"stands";
    }));
    const ProgramOutcome text = evaluate({u"--accept"_s, fallen});
    QVERIFY2(text.out.contains("Taken for granted: accepted:"), text.out.constData());
    QVERIFY(text.out.contains("stands instead of falling."));
}

void EvaluateCommandTest::tellsClaimsBesideQuestions_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("listsClaims");
    const auto row = [](const char* name, const QStringList& words, const char* says, bool listsClaims) {
        QTest::newRow(name) << words << QString::fromUtf8(says) << listsClaims;
    };
    row("what flips", {u"--accept"_s}, "That flips", false);
    row("why", {u"--because"_s}, "“", false);
    row("strengths", {u"--gradual"_s, u"df-quad"_s, u"--accept"_s}, "That flips", true);
    row("camps", {u"--semantics"_s, u"preferred"_s, u"--accept"_s}, "judged cautiously:", true);
    row("why in camps", {u"--semantics"_s, u"preferred"_s, u"--because"_s}, "Why, judged cautiously:", true);
    row("why by standards", {u"--standards"_s, u"--because"_s}, "Why, judged cautiously:", true);
    row("standards", {u"--standards"_s, u"--accept"_s}, "judged cautiously:", true);
}

/// A judgement that was asked for is told, whatever else was asked.
void EvaluateCommandTest::tellsClaimsBesideQuestions()
{
    QFETCH(QStringList, words);
    QFETCH(QString, says);
    QFETCH(bool, listsClaims);
    const ProgramOutcome outcome = evaluate(words + QStringList{claims(u"falls"_s).first()});
    const QString text = QString::fromUtf8(outcome.out);
    QVERIFY2(outcome.status == 0 && text.contains(says), qPrintable(text));
    QCOMPARE(text.contains(u"are not settled by what is in this map."_s), listsClaims);
    const QRegularExpression strength(u"  [01]\\.[0-9]{3}\n"_s);
    QCOMPARE(text.contains(strength), words.contains(u"--gradual"_s));
}

void EvaluateCommandTest::tellsCampsAndCruxes()
{
    const QJsonObject answer = told({u"--camps"_s, u"--cruxes"_s});
    for (const QJsonValue part : answer[u"parts"_s].toArray())
        QVERIFY(part[u"camps"_s].toArray().size() > 1);
    QVERIFY(answer.contains(u"cruxes"_s));
    QCOMPARE(evaluate({u"--camps"_s}).status, 0);
    QCOMPARE(evaluate({u"--cruxes"_s}).status, 0);
}

void EvaluateCommandTest::tellsStandpoints()
{
    const QJsonObject standpoint = told({u"--standpoint"_s, u"amnesty"_s})[u"standpoint"_s].toObject();
    QCOMPARE(standpoint[u"stakeholder"_s].toString(), QString::number(keyOfName(u"amnesty"_s)));
    QVERIFY(!standpoint[u"assumptions"_s].toArray().isEmpty());
    int rivals = 0; // that nothing leads to but another answer to the same question
    for (const char* list : {"commitments", "collisions"}) {
        for (const QJsonValue one : standpoint[QLatin1StringView(list)].toArray()) {
            QVERIFY(one[u"by"_s] != u"0"_s);
            rivals += one[u"by"_s].isUndefined();
        }
    }
    QVERIFY(rivals > 0);
    QVERIFY(evaluate({u"--standpoint"_s, u"amnesty"_s, u"--at"_s, u"2015-08"_s}).out.contains("holds"));
}

void EvaluateCommandTest::everyJudgementTakesTheStandpoint_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("cautiously") << QStringList{};
    QTest::newRow("camps") << QStringList{u"--semantics"_s, u"preferred"_s};
    QTest::newRow("standards") << QStringList{u"--standards"_s};
    QTest::newRow("strengths") << QStringList{u"--gradual"_s, u"df-quad"_s};
}

/// What a stakeholder holds is taken for granted, unless something else is supposed.
void EvaluateCommandTest::everyJudgementTakesTheStandpoint()
{
    QFETCH(QStringList, words);
    const QStringList seen = words + QStringList{u"--standpoint"_s, u"amnesty"_s};
    const QJsonObject answer = told(seen);
    const QJsonArray held = answer[u"standpoint"_s][u"assumptions"_s].toArray();
    QVERIFY(!held.isEmpty());
    const auto verify = [&](const QJsonValue& claim, bool isAccepted) {
        if (words.contains(u"--gradual"_s))
            QCOMPARE(claim[u"strength"_s].toDouble(-1), isAccepted ? 1.0 : 0.0);
        QCOMPARE(claim[u"standing"_s].toString(), isAccepted ? u"stands"_s : u"falls"_s);
    };
    for (const QJsonValue assumption : held)
        verify(said(answer, assumption[u"target"_s][u"claim"_s].toString()), assumption[u"attitude"_s] == u"accept"_s);
    const QString first = held[0][u"target"_s][u"claim"_s].toString();
    const bool isFor = held[0][u"attitude"_s] == u"accept"_s;
    verify(said(told(seen + QStringList{isFor ? u"--reject"_s : u"--accept"_s, first}), first), !isFor);
}

void EvaluateCommandTest::judgesOtherwise()
{
    QCOMPARE(told({u"--standards"_s})[u"semantics"_s].toString(), u"proof-standards"_s);
    const QJsonValue claim = told({u"--gradual"_s, u"df-quad"_s})[u"claims"_s][0];
    QVERIFY(claim[u"strength"_s].toDouble(-1) >= 0 && claim[u"strength"_s].toDouble(2) <= 1);
}

/// The keys that the help, the refusal and the manual page name.
void EvaluateCommandTest::everyAdvertisedKeyIsTaken()
{
    const auto keysIn = [](const QString& said, const QString& before) {
        const QString text = said.simplified().remove(u'\\');
        const qsizetype start = text.indexOf(before) + before.size();
        return text.mid(start, text.indexOf(u'.', start) - start).replace(u" or "_s, u", "_s).split(u", "_s);
    };
    QFile page(QStringLiteral(SOURCE_FOLDER "/resources/man/counterpoint.1"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString help = QString::fromUtf8(m_folder->run({u"evaluate"_s, u"--help"_s}).out);
    const QStringList keys = keysIn(evaluate({u"--gradual"_s, u"x"_s}).err, u"Name "_s);
    QCOMPARE(keysIn(QString::fromUtf8(page.readAll()), u"strengths from 0 to 1 too, by "_s), keys);
    QCOMPARE(keysIn(help, u"strengths from 0 to 1 too, by "_s), keys);
    QVERIFY(keys.size() > 3);
    for (const QString& key : keys) {
        const QJsonValue claim = told({u"--gradual"_s, key})[u"claims"_s][0];
        QVERIFY2(claim[u"strength"_s].isDouble(), qPrintable(key));
    }
}

/// As in the window: what is left open is neither for nor against.
void EvaluateCommandTest::weighsWhatIsLeftOpen()
{
    const auto strength = [&](const QString& id, const QStringList& words) {
        return said(told(QStringList{u"--gradual"_s, u"df-quad"_s} + words), id)[u"strength"_s].toDouble(-1);
    };
    const QString fallen = claims(u"falls"_s).first();
    QVERIFY(strength(fallen, {}) < 0.49);
    QCOMPARE(strength(fallen, {u"--suspend"_s, fallen}), 0.5);
    QCOMPARE(strength(fallen, {u"--accept"_s, fallen}), 1.0);
}

void EvaluateCommandTest::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    QTest::newRow("a semantics") << QStringList{u"--semantics"_s, u"x"_s} << u"There is no semantics"_s;
    QTest::newRow("a reading") << QStringList{u"--support"_s, u"x"_s} << u"Reasons cannot be read as"_s;
    QTest::newRow("a claim") << QStringList{u"--because"_s, u"x"_s} << u"There is no claim and no inference"_s;
    QTest::newRow("an assumption") << QStringList{u"--reject"_s, u"x"_s} << u"There is no claim and no inference"_s;
    QTest::newRow("a scenario") << QStringList{u"--scenario"_s, u"x"_s} << u"There is no scenario"_s;
    QTest::newRow("a stakeholder") << QStringList{u"--standpoint"_s, u"x"_s} << u"There is no stakeholder"_s;
    QTest::newRow("gradual") << QStringList{u"--gradual"_s, u"x"_s} << u"There is no gradual semantics"_s;
    QTest::newRow("a time") << QStringList{u"--timeout"_s, u"-1"_s} << u"A time limit is"_s;
    QTest::newRow("standards and camps") << QStringList{u"--standards"_s, u"--camps"_s} << u"Proof standards are"_s;
}

void EvaluateCommandTest::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(QString, says);
    const ProgramOutcome outcome = evaluate(words);
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(says), qPrintable(outcome.err));
}

QTEST_GUILESS_MAIN(EvaluateCommandTest)
#include "evaluatecommandtest.moc"

// links: debate
#include "tests/support/programfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Many files into one debate, by scripts: what is asked, matched, left out, and that nothing is changed by half.
class ImportCommandTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void manyFilesAreOneStep();
    void oneBadFileStopsAll();
    void goesOnWithoutWhatCannotBeRead();
    void nothingReadableIsAnError();
    void matchesTextsIfAsked();
    void answersQuestions();
    void refusesWrongAnswers_data();
    void refusesWrongAnswers();
    void refusesVariablesOfOtherFormats();
    void newerFilesUpdate();
    void saysWhatPicturesLeaveOut();

private:
    QByteArray debate(const QString& id, const QString& text) const;
    qsizetype steps() const;
    QStringList claims() const;

    std::unique_ptr<ProgramFolder> m_folder;
};

static const QByteArray eventList = "statement_id,time,person,organization,concept,agreement\n"
                                    "1,2015-08-11,Ann,Guild,Tea,1\n2,2015-08-12,Ben,Club,Tea,0\n";

void ImportCommandTest::init()
{
    m_folder = std::make_unique<ProgramFolder>();
    QVERIFY2(m_folder->isValid(), qPrintable(ProgramFolder::program()));
}

QByteArray ImportCommandTest::debate(const QString& id, const QString& text) const
{
    return u"{\"format\": \"counterpoint\", \"version\": 1, \"claims\": [{\"id\": \"%1\", \"text\": \"%2\"}]}"_s
        .arg(id, text)
        .toUtf8();
}

qsizetype ImportCommandTest::steps() const
{
    return m_folder->run({u"history"_s, u"x.debate"_s, u"--json"_s}).json().toArray().size();
}

QStringList ImportCommandTest::claims() const
{
    QStringList texts;
    for (const QJsonValue claim : m_folder->run({u"list"_s, u"x.debate"_s, u"claims"_s, u"--json"_s}).json().toArray())
        texts += claim[u"text"_s].toString();
    return texts;
}

void ImportCommandTest::manyFilesAreOneStep()
{
    QStringList arguments{u"import"_s};
    for (int i = 0; i < 40; ++i) {
        const QString name = QString::number(i) + u".json"_s;
        m_folder->write(name, debate(QString::number(i + 1), name));
        arguments += name;
    }
    const ProgramOutcome outcome = m_folder->run(arguments + QStringList{u"-o"_s, u"x.debate"_s, u"--json"_s});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    QCOMPARE(outcome.json()[u"inputs"_s].toArray().size(), 40);
    QCOMPARE(outcome.json()[u"inputs"_s][39][u"added"_s], QJsonValue(1));
    QCOMPARE(steps(), 1);
    QCOMPARE(claims().size(), 40);
    const ProgramOutcome inWords = m_folder->run(arguments + QStringList{u"-o"_s, u"y.debate"_s});
    QVERIFY(
        QString::fromUtf8(inWords.out).endsWith(u"40 of 40 inputs were read. New from all of them:\n  claims  40\n"_s));
}

void ImportCommandTest::oneBadFileStopsAll()
{
    m_folder->write(u"good.json"_s, debate(u"1"_s, u"Good"_s));
    m_folder->write(u"bad.json"_s, R"({"format": "counterpoint", "claims": 7})");
    const ProgramOutcome outcome = m_folder->run({u"import"_s, u"good.json"_s, u"bad.json"_s, u"-o"_s, u"x.debate"_s});
    QCOMPARE(outcome.status, 3);
    QVERIFY(outcome.err.contains(u"bad.json"_s));
    QVERIFY(!m_folder->has(u"x.debate"_s));
}

void ImportCommandTest::goesOnWithoutWhatCannotBeRead()
{
    m_folder->write(u"good.json"_s, debate(u"1"_s, u"Good"_s));
    m_folder->write(u"bad.json"_s, R"({"format": "counterpoint", "claims": 7})");
    m_folder->write(u"picture.json"_s, "\x89PNG\r\n\x1a\n");
    const QStringList arguments{u"import"_s, u"bad.json"_s, u"good.json"_s, u"missing.json"_s, u"picture.json"_s,
        u"-o"_s, u"x.debate"_s, u"--keep-going"_s};
    const ProgramOutcome outcome = m_folder->run(arguments + QStringList(u"--json"_s));
    QCOMPARE(outcome.status, 1);
    const QJsonValue inputs = outcome.json()[u"inputs"_s];
    for (const int failed : {0, 2, 3})
        QVERIFY(!inputs[failed][u"error"_s].toString().isEmpty());
    QCOMPARE(inputs[1][u"carried"_s][u"claims"_s], QJsonValue(1));
    QCOMPARE(claims(), QStringList(u"Good"_s));
    const QString text = QString::fromUtf8(m_folder->run(arguments).out);
    QVERIFY(text.contains(u"was left out"_s));
    QVERIFY2(text.contains(u"1 of 4 inputs were read. Nothing in them is new."_s), qPrintable(text));
    QVERIFY2(text.indexOf(u"good.json"_s) < text.indexOf(u"bad.json"_s), "what was left out comes last");
}

void ImportCommandTest::nothingReadableIsAnError()
{
    m_folder->write(u"bad.json"_s, "{");
    QCOMPARE(m_folder->run({u"import"_s, u"bad.json"_s, u"-o"_s, u"x.debate"_s, u"--keep-going"_s}).status, 3);
    QVERIFY(!m_folder->has(u"x.debate"_s));
}

void ImportCommandTest::matchesTextsIfAsked()
{
    m_folder->write(u"a.json"_s, debate(u"1"_s, u"Tea is good."_s));
    m_folder->write(u"b.json"_s, debate(u"2"_s, u"TEA is  good."_s));
    const auto bring = [this](const QStringList& more) {
        return m_folder->run(QStringList{u"import"_s, u"a.json"_s, u"b.json"_s, u"-o"_s, u"x.debate"_s} + more);
    };
    const ProgramOutcome matched = bring({u"--match-texts"_s, u"--json"_s});
    QVERIFY2(matched.status == 0, qPrintable(matched.err));
    QCOMPARE(claims(), QStringList(u"Tea is good."_s));
    QCOMPARE(matched.json()[u"inputs"_s][1][u"matched"_s], QJsonValue(1));
    QCOMPARE(matched.json()[u"inputs"_s][1][u"repaired"_s].toArray().size(), 1);
    QCOMPARE(bring({}).status, 0);
    QCOMPARE(claims().size(), 2);
}

void ImportCommandTest::answersQuestions()
{
    m_folder->write(u"list.csv"_s, eventList);
    const auto people = [this](const QStringList& more) {
        QFile::remove(m_folder->at(u"x.debate"_s));
        const ProgramOutcome outcome
            = m_folder->run(QStringList{u"import"_s, u"list.csv"_s, u"-o"_s, u"x.debate"_s, u"--json"_s} + more);
        QStringList names;
        for (const QJsonValue one :
            m_folder->run({u"list"_s, u"x.debate"_s, u"stakeholders"_s, u"--json"_s}).json().toArray())
            names += one[u"name"_s].toString();
        return std::pair(names, outcome);
    };
    const auto [usual, asked] = people({});
    QVERIFY(usual.contains(u"Ann"_s));
    const QJsonValue question = asked.json()[u"inputs"_s][0][u"asked"_s][0];
    QCOMPARE(question[u"key"_s], QJsonValue(u"actor"_s));
    QCOMPARE(question[u"answer"_s], QJsonValue(u"person"_s));
    QVERIFY(question[u"choices"_s].toArray().contains(u"organization"_s));
    for (const QStringList& way :
        {QStringList{u"--choose"_s, u"actor=organization"_s, u"--choose"_s, u"organisation=-"_s},
            QStringList{u"--actor"_s, u"organization"_s, u"--organisation"_s, u"-"_s}})
        QCOMPARE(people(way).first, (QStringList{u"Guild"_s, u"Club"_s}));
}

void ImportCommandTest::refusesWrongAnswers_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("message");
    QTest::newRow("no answer at all") << u"actor"_s << u"KEY=VALUE"_s;
    QTest::newRow("a key that is not asked") << u"colour=red"_s << u"What they ask for is actor, organisation"_s;
    QTest::newRow("a value that is no choice") << u"actor=speaker"_s << u"The answers are"_s;
}

void ImportCommandTest::refusesWrongAnswers()
{
    QFETCH(QString, choice);
    QFETCH(QString, message);
    m_folder->write(u"a.json"_s, debate(u"1"_s, u"One"_s));
    m_folder->write(u"list.csv"_s, eventList);
    const ProgramOutcome outcome = m_folder->run(
        {u"import"_s, u"a.json"_s, u"list.csv"_s, u"-o"_s, u"x.debate"_s, u"--choose"_s, choice, u"--keep-going"_s});
    QVERIFY2(outcome.status == 2, qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(message), qPrintable(outcome.err));
    QVERIFY(!m_folder->has(u"x.debate"_s));
}

void ImportCommandTest::refusesVariablesOfOtherFormats()
{
    m_folder->write(u"a.json"_s, debate(u"1"_s, u"One"_s));
    const ProgramOutcome outcome
        = m_folder->run({u"import"_s, u"a.json"_s, u"-o"_s, u"x.debate"_s, u"--actor"_s, u"person"_s});
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains(u"These inputs ask for nothing"_s), qPrintable(outcome.err));
    QVERIFY(!m_folder->has(u"x.debate"_s));
}

void ImportCommandTest::newerFilesUpdate()
{
    m_folder->write(u"a.json"_s, debate(u"1"_s, u"First"_s));
    QCOMPARE(m_folder->run({u"import"_s, u"a.json"_s, u"-o"_s, u"x.debate"_s}).status, 0);
    m_folder->write(u"a.json"_s, debate(u"1"_s, u"Second"_s));
    const ProgramOutcome second
        = m_folder->run({u"import"_s, u"a.json"_s, u"-o"_s, u"x.debate"_s, u"--json"_s, u"--strict"_s});
    QCOMPARE(second.status, 0);
    QCOMPARE(second.json()[u"inputs"_s][0][u"replaced"_s], QJsonValue(1));
    QCOMPARE(claims(), QStringList(u"Second"_s));
    QCOMPARE(steps(), 2);
}

void ImportCommandTest::saysWhatPicturesLeaveOut()
{
    const QStringList arguments{u"export"_s, ProgramFolder::sample(), u"-o"_s, u"map.svg"_s, u"--json"_s};
    const ProgramOutcome outcome = m_folder->run(arguments);
    QCOMPARE(outcome.status, 0);
    const QJsonArray lost = outcome.json()[u"lost"_s].toArray();
    QVERIFY(std::ranges::any_of(lost, [](const QJsonValue& one) { return one[u"place"_s] == u"sources"_s; }));
    QCOMPARE(m_folder->run(arguments + QStringList(u"--strict"_s)).status, 1);
}

QTEST_GUILESS_MAIN(ImportCommandTest)
#include "importcommandtest.moc"

// links: exchange store formats debate PkgConfig::SQLITE3
#include "app/exchange/dnaimport.h"
#include "model/debate/faults.h"
#include "model/formats/networks/dnareader.h"
#include "model/formats/networks/knownnames.h"
#include "model/store/dnafile.h"
#include "tests/support/dnafiles.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Files of Discourse Network Analyzer: what they bring, what stays behind, and that a hostile one does no harm.
class DnaTest : public QObject {
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void tellsWhatWasLeftBehind();
    void readsTheSameTwice();
    void takesTheVariablesThatAreNamed();
    void refusesVariablesThatAreNone();
    void gradesAndWords();
    void membersOfSeveralOrganisations();
    void knownNamesAreTheReceivers();
    void neverReadsPasswords();
    void refuses_data();
    void refuses();
    void leavesNothingBesideTheFile();
    void survivesDamage();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString made(const QString& name, const QByteArray& sql) const
    {
        QFile::remove(path(name));
        dnafiles::make(path(name), sql);
        return path(name);
    }

    QTemporaryDir m_folder;
};

static Result<Imported> importDna(const QString& path, const DnaChoice& choice = {})
{
    const Result<DnaProject> project = readDnaProject(path);
    return project ? debateFrom(*project, choice) : project.error();
}

static Imported imported(const QString& path, const DnaChoice& choice = {})
{
    Result<Imported> result = importDna(path, choice);
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    return std::move(*result);
}

template<class R>
static const R& named(const Debate& debate, QString R::*member, const QString& name)
{
    for (const R& record : debate.table<R>().all()) {
        if (record.*member == name)
            return record;
    }
    qFatal("there is no %s", qPrintable(name));
}

void DnaTest::reads_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("version 3") << dnafiles::version3();
    QTest::newRow("version 2") << dnafiles::version2();
}

void DnaTest::reads()
{
    QFETCH(QByteArray, sql);
    const Debate debate = imported(made(u"a.dna"_s, sql)).debate;
    QVERIFY(faults(debate).empty());
    QCOMPARE(debate.table<Document>().count(), 2);
    QCOMPARE(debate.table<Source>().count(), 2);
    QCOMPARE(debate.claims().count(), 3);
    QCOMPARE(debate.table<Stakeholder>().count(), 4);
    QCOMPARE(debate.table<Excerpt>().count(), 3); // two statements stand on the same passage of the letter
    QCOMPARE(debate.table<Statement>().count(), 3);

    const auto statements = debate.table<Statement>().inOrder();
    const Excerpt& first = *debate.find(statements[0]->excerpt);
    QCOMPARE(first.exact, u"Carbon must be taxed"_s);
    QCOMPARE(first.start, 2);
    QCOMPARE(first.prefix, u"😀 "_s);
    QCOMPARE(statements[0]->stance, Stance::For);
    QCOMPARE(statements[0]->date, u"2005-01-26"_s);
    QCOMPARE(statements[1]->stance, Stance::Against);
    QCOMPARE(statements[2]->date, u"2005-02-02"_s);
    QCOMPARE(debate.find(statements[2]->claim)->text, u"Tax carbon"_s);
    QCOMPARE(debate.find(statements[2]->excerpt)->note, u"note: look again"_s);

    const Stakeholder& joel = named(debate, &Stakeholder::name, u"Joel"_s);
    const Stakeholder& energy = named(debate, &Stakeholder::name, u"Energy Inc."_s);
    QCOMPARE(statements[0]->speakers, (std::vector<Speaker>{{joel.id}}));
    QCOMPARE(joel.kind, StakeholderKind::Person);
    QCOMPARE(joel.partOf, energy.id);
    QCOMPARE(joel.colour, u"#ff9900"_s);
    QCOMPARE(energy.kind, StakeholderKind::Organisation);
    QCOMPARE(energy.aliases, QStringList{u"EI"_s});
    QCOMPARE(energy.description, u"Type: Business"_s);

    const Document& letter = named(debate, &Document::title, u"Letter"_s);
    QCOMPARE(letter.text, u"We agree.\nSincerely"_s);
    const Source& hearing = *debate.find(named(debate, &Document::title, u"Hearing"_s).source);
    QCOMPARE(hearing.csl[u"container-title"_s].toString(), u"Senate"_s);
    QCOMPARE(hearing.csl[u"genre"_s].toString(), u"testimony"_s);
    QCOMPARE(hearing.note, u"a note"_s);
}

void DnaTest::tellsWhatWasLeftBehind()
{
    const Report report = imported(made(u"a.dna"_s, dnafiles::version2())).report;
    const auto says = [](const std::vector<Remark>& remarks, const QString& words) {
        return std::ranges::any_of(remarks, [&](const Remark& remark) { return remark.what.contains(words); });
    };
    QVERIFY(says(report.lost, u"coders"_s));
    QVERIFY(says(report.lost, u"search patterns"_s));
    QVERIFY(says(report.lost, u"links between statements"_s));
    QVERIFY(says(report.repaired, u"person"_s));
    QVERIFY(says(report.repaired, u"agreement"_s));
    QVERIFY(says(report.repaired, u"no actor or no claim"_s));
    QVERIFY(says(report.repaired, u"another time zone"_s));
}

void DnaTest::readsTheSameTwice()
{
    const QString file = made(u"a.dna"_s, dnafiles::version3());
    QVERIFY(imported(file).debate == imported(file).debate);
}

void DnaTest::takesTheVariablesThatAreNamed()
{
    const QString file = made(u"a.dna"_s, dnafiles::version3());
    const Debate debate = imported(file, {.actor = u"Organization"_s, .organisation = u"-"_s}).debate;
    QCOMPARE(debate.table<Stakeholder>().count(), 2);
    QCOMPARE(named(debate, &Stakeholder::name, u"Alliance"_s).kind, StakeholderKind::Organisation);
    const Statement& statement = *debate.table<Statement>().inOrder().front();
    QCOMPARE(statement.note, u"person: Joel"_s);
    const Debate unqualified = imported(file, {.qualifier = u"-"_s}).debate;
    for (const Statement& one : unqualified.table<Statement>().all())
        QCOMPARE(one.stance, Stance::Unclear);
}

void DnaTest::refusesVariablesThatAreNone()
{
    const Result<Imported> result = importDna(made(u"a.dna"_s, dnafiles::version3()), {.claim = u"idea"_s});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Refused);
    QVERIFY(result.error().advice.contains(u"concept"_s));
}

void DnaTest::gradesAndWords()
{
    const QByteArray graded = "UPDATE VARIABLES SET DataType = 'integer' WHERE ID = 4;"
                              "DELETE FROM DATABOOLEAN;"
                              "INSERT INTO DATAINTEGER VALUES(1, 1, 4, 2), (2, 2, 4, -1), (3, 3, 4, 0);";
    const Debate debate = imported(made(u"a.dna"_s, dnafiles::version3() + graded)).debate;
    const auto statements = debate.table<Statement>().inOrder();
    QCOMPARE(statements[0]->stance, Stance::For);
    QCOMPARE(statements[0]->note, u"agreement: 2"_s);
    QCOMPARE(statements[1]->stance, Stance::Against);
    QCOMPARE(statements[2]->stance, Stance::Unclear);

    const QByteArray words = "UPDATE VARIABLES SET DataType = 'short text' WHERE ID = 4;"
                             "DELETE FROM DATABOOLEAN;"
                             "INSERT INTO DATASHORTTEXT VALUES(10, 1, 4, 1, 'Support'), (11, 2, 4, 1, 'perhaps');";
    const Debate worded = imported(made(u"a.dna"_s, dnafiles::version2() + words)).debate;
    QCOMPARE(worded.table<Statement>().inOrder()[0]->stance, Stance::For);
    QCOMPARE(worded.table<Statement>().inOrder()[1]->stance, Stance::Unclear);
    QCOMPARE(worded.table<Statement>().inOrder()[1]->note, u"agreement: perhaps"_s);
}

void DnaTest::membersOfSeveralOrganisations()
{
    const QByteArray moved = "UPDATE DATASHORTTEXT SET Entity = 2 WHERE ID = 7;"; // Joel speaks for the Alliance, later
    const Debate debate = imported(made(u"a.dna"_s, dnafiles::version3() + moved)).debate;
    QVERIFY(faults(debate).empty());
    const Stakeholder& joel = named(debate, &Stakeholder::name, u"Joel"_s);
    QVERIFY(!joel.partOf);
    QCOMPARE(joel.memberships.size(), std::size_t(2));
    QCOMPARE(joel.memberships[0].from, u"2005-01-26"_s);
    QCOMPARE(joel.memberships[1].of, named(debate, &Stakeholder::name, u"Alliance"_s).id);
    QCOMPARE(joel.memberships[1].to, u"2005-02-02"_s);
}

void DnaTest::knownNamesAreTheReceivers()
{
    Debate receiver;
    Stakeholder joel;
    joel.id = StakeholderId{77};
    joel.name = u"joel"_s;
    Claim claim;
    claim.id = ClaimId{78};
    claim.text = u"Tax  carbon"_s;
    receiver.apply({put(joel), put(claim)});
    const Imported fitted = withKnownNames(receiver, imported(made(u"a.dna"_s, dnafiles::version3())));
    QCOMPARE(fitted.debate.claims().count(), 2);
    QCOMPARE(fitted.debate.table<Stakeholder>().count(), 3);
    const Statement& first = *fitted.debate.table<Statement>().inOrder().front();
    QCOMPARE(first.claim, claim.id);
    QCOMPARE(first.speakers.front().stakeholder, joel.id);
    QCOMPARE(fitted.report.carried[static_cast<std::size_t>(Kind::Claim)], 2);
}

void DnaTest::neverReadsPasswords()
{
    const Result<ForeignTables> tables = readDnaFile(made(u"a.dna"_s, dnafiles::version3()));
    QVERIFY(tables);
    QCOMPARE(tables->at(u"CODERS"_s).columns, QStringList{u"ID"_s});
}

void DnaTest::refuses_data()
{
    QTest::addColumn<QByteArray>("sql");
    const QByteArray sound = dnafiles::version3();
    QTest::newRow("no tables of that program") << QByteArray("CREATE TABLE x(y)");
    QTest::newRow("a view in place of a table")
        << sound + "ALTER TABLE DOCUMENTS RENAME TO D; CREATE VIEW DOCUMENTS AS SELECT * FROM D;";
    QTest::newRow("an endless view") << sound
            + "CREATE VIEW v AS WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r) SELECT i FROM r;";
    QTest::newRow("a trigger") << sound
            + "CREATE TRIGGER t AFTER INSERT ON DOCUMENTS BEGIN DELETE FROM STATEMENTS; END;";
    QTest::newRow("a virtual table") << sound + "CREATE VIRTUAL TABLE f USING fts5(x);";
    QTest::newRow("a computed column") << sound + "CREATE TABLE g(a, b AS (zeroblob(1000000000)));";
    QTest::newRow("a table without a column") << sound + "ALTER TABLE STATEMENTS DROP COLUMN Stop;";
    QTest::newRow("a table that is missing") << sound + "DROP TABLE DATALONGTEXT;";
}

void DnaTest::refuses()
{
    QFETCH(QByteArray, sql);
    const Result<Imported> result = importDna(made(u"bad.dna"_s, sql));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Input);
    QVERIFY(result.error().what.endsWith(u'.'));
}

void DnaTest::leavesNothingBesideTheFile()
{
    const QString file = made(u"lonely.dna"_s, "PRAGMA journal_mode = WAL;" + dnafiles::version3());
    const QStringList before = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    QVERIFY(importDna(file));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), before);
    QVERIFY(!importDna(path(u"missing.dna"_s)));
    QVERIFY(!QFile::exists(path(u"missing.dna"_s)));
    QVERIFY(!importDna(m_folder.path()));
}

void DnaTest::survivesDamage()
{
    QFile sound(made(u"sound.dna"_s, dnafiles::version3()));
    QVERIFY(sound.open(QIODevice::ReadOnly));
    const QByteArray bytes = sound.readAll();
    QRandomGenerator random(41);
    int read = 0;
    for (int round = 0; round < 200; ++round) {
        QByteArray damaged = bytes;
        for (int i = 0; i < 1 + round % 20; ++i)
            damaged[random.bounded(damaged.size())] = static_cast<char>(random.bounded(256));
        if (round % 10 == 0)
            damaged.truncate(random.bounded(damaged.size()));
        QFile file(path(u"damaged.dna"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(damaged);
        file.close();
        const Result<Imported> result = importDna(file.fileName());
        QVERIFY(result || !result.error().what.isEmpty());
        if (result)
            QVERIFY(faults(result->debate).empty());
        read += bool(result);
    }
    QVERIFY(read > 0 && read < 200);
}

QTEST_APPLESS_MAIN(DnaTest)
#include "dnatest.moc"

// links: formats debate
#include "model/formats/networks/eventlist.h"
#include "model/debate/faults.h"
#include "model/formats/csvreading.h"
#include "model/formats/networks/dnaquestions.h"
#include "tests/support/exampledebate.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Event lists of Discourse Network Analyzer in and out, and the CSV they are in.
class EventListTest : public QObject {
    Q_OBJECT
private slots:
    void readsCsv_data();
    void readsCsv();
    void refusesCsv_data();
    void refusesCsv();
    void readsAList();
    void takesTheColumnsThatAreNamed();
    void refuses_data();
    void refuses();
    void recognises();
    void writesAList();
    void comesBack();
    void tellsWhatIsLost();
};

static QByteArray list()
{
    return "\"statement_id\";\"time\";\"person\";\"organization\";\"concept\";\"agreement\";\"start_position\";"
           "\"stop_position\";\"text\";\"coder\";\"document_id\";\"document_title\";\"document_author\";"
           "\"document_source\";\"document_section\";\"document_type\"\n"
           "1;2005-01-26 00:00:00;\"Joel\";\"Energy Inc.\";\"Tax carbon\";1;2;22;\"Carbon must be taxed\";1;7;\"Hearing\";"
           "\"Clerk\";\"Senate\";\"109\";\"\"\n"
           "2;2005-01-26 00:00:00;\"Joel\";\"Energy Inc.\";\"Trade permits\";0;24;40;\"Trade, 'is' not it\";1;7;"
           "\"Hearing\";\"Clerk\";\"Senate\";\"109\";\"\"\n"
           "3;2005-02-02 00:00:00;\"Kateri\";\"Alliance\";\"Tax carbon\";1;0;9;\"We agree\";1;8;\"Letter\";\"\";\"\";\"\";"
           "\"\"\n";
}

void EventListTest::readsCsv_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("commas") << QByteArray("a,b\n1,two words\n");
    QTest::newRow("semicolons") << QByteArray("a;b\n1;two words\n");
    QTest::newRow("tabs") << QByteArray("a\tb\n1\ttwo words\n");
    QTest::newRow("no line end at the end") << QByteArray("a,b\n1,two words");
    QTest::newRow("line ends of Windows") << QByteArray("a,b\r\n1,two words\r\n");
    QTest::newRow("line ends of old Macs") << QByteArray("a,b\r1,two words\r");
    QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbf"
                                                     "a,b\n1,two words\n");
    QTest::newRow("quotation marks") << QByteArray("\"a\",\"b\"\n\"1\",\"two words\"\n");
    QTest::newRow("empty lines") << QByteArray("a,b\n\n1,two words\n\n");
}

void EventListTest::readsCsv()
{
    QFETCH(QByteArray, bytes);
    const Result<CsvTable> table = readCsv(bytes);
    QVERIFY(table);
    QCOMPARE(table->columns, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(table->rows, (std::vector<QStringList>{{u"1"_s, u"two words"_s}}));
    const Result<CsvTable> marks = readCsv("a,b\n\"x\n\"\"y\"\", z\",'=1\n2");
    QVERIFY(marks);
    QCOMPARE(marks->rows, (std::vector<QStringList>{{u"x\n\"y\", z"_s, u"=1"_s}, {u"2"_s, QString()}}));
}

void EventListTest::refusesCsv_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QByteArray() << u"names"_s;
    QTest::newRow("one column") << QByteArray("a\n1\n") << u"names"_s;
    QTest::newRow("an open mark") << QByteArray("a,b\n1,\"two\nwords") << u"Line 2"_s;
    QTest::newRow("too many cells") << QByteArray("a,b\n1,2\n1,2,3\n") << u"Line 3"_s;
    QTest::newRow("another encoding") << QByteArray("a,b\n1,\xe9\n") << u"UTF-8"_s;
}

void EventListTest::refusesCsv()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const Result<CsvTable> table = readCsv(bytes);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Error::Kind::Input);
    QVERIFY2(table.error().what.contains(words), qPrintable(table.error().what));
}

void EventListTest::readsAList()
{
    const Result<Imported> imported = readEventListAsUsual(list());
    QVERIFY(imported);
    const Debate& debate = imported->debate;
    QVERIFY(faults(debate).empty());
    QCOMPARE(debate.table<Document>().count(), 2);
    QCOMPARE(debate.claims().count(), 2);
    QCOMPARE(debate.table<Stakeholder>().count(), 4);
    const auto statements = debate.table<Statement>().inOrder();
    QCOMPARE(statements.size(), std::size_t(3));
    QCOMPARE(statements[1]->stance, Stance::Against);
    QCOMPARE(statements[1]->date, u"2005-01-26"_s);
    QCOMPARE(debate.find(statements[1]->excerpt)->exact, u"Trade, 'is' not it"_s);
    QCOMPARE(debate.table<Document>().inOrder().front()->text, u"Carbon must be taxed\n\nTrade, 'is' not it"_s);
}

void EventListTest::takesTheColumnsThatAreNamed()
{
    const QByteArray bytes = "who,what,how,when\nA,x,yes,\nB,x,no,\n";
    QVERIFY(!readEventListAsUsual(bytes));
    const std::vector<ImportQuestion> questions = questionsAboutEvents(bytes);
    QCOMPARE(questions.size(), std::size_t(4));
    QCOMPARE(questions.front().choices.front().value, u"who"_s); // and none is guessed
    QVERIFY(questions.front().guess.isEmpty());
    const Result<Imported> imported
        = readEventList(bytes, {.actor = u"who"_s, .claim = u"what"_s, .qualifier = u"how"_s});
    QVERIFY(imported);
    const auto statements = imported->debate.table<Statement>().inOrder();
    QCOMPARE(statements.size(), std::size_t(2));
    QCOMPARE(statements[0]->stance, Stance::For);
    QCOMPARE(statements[1]->stance, Stance::Against);
    QVERIFY(std::ranges::any_of(imported->report.repaired,
        [](const Remark& remark) { return remark.what.contains(u"without their words"_s); }));
}

void EventListTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no actor") << QByteArray("statement_id;time;concept\n1;;x\n");
    QTest::newRow("no claim") << QByteArray("statement_id;time;person\n1;;A\n");
    QTest::newRow("a time that is none") << QByteArray("statement_id;time;person;concept\n1;soon;A;x\n");
    QTest::newRow("no CSV") << QByteArray("\xff\xfe");
}

void EventListTest::refuses()
{
    QFETCH(QByteArray, bytes);
    const Result<Imported> imported = readEventListAsUsual(bytes);
    QVERIFY(!imported);
    QCOMPARE(imported.error().kind, Error::Kind::Input);
}

void EventListTest::recognises()
{
    QVERIFY(looksLikeEventList(list()));
    QVERIFY(looksLikeEventList("statement_id,time,actor\n"));
    QVERIFY(!looksLikeEventList("quotation,words\n"));
}

void EventListTest::writesAList()
{
    Debate debate = readEventListAsUsual(list())->debate;
    const Exported exported = writeEventList(debate);
    const QList<QByteArray> rows = exported.bytes.split('\n');
    QCOMPARE(rows.size(), 5);
    QVERIFY(rows[0].startsWith("\xef\xbb\xbfstatement_id;time;person;organization;concept;agreement;start_position;"));
    QCOMPARE(rows[1],
        QByteArray("1;2005-01-26 00:00:00;Joel;Energy Inc.;Tax carbon;1;0;20;Carbon must be taxed;1;1;Hearing;Clerk;"
                   "Senate;109;\r"));
    QCOMPARE(rows[2].left(rows[2].indexOf(";1;1;")),
        QByteArray("2;2005-01-26 00:00:00;Joel;Energy Inc.;Trade permits;0;22;40;Trade, 'is' not it"));
    QVERIFY(exported.report.lost.empty());
}

void EventListTest::comesBack()
{
    const Debate once = readEventListAsUsual(list())->debate;
    const QByteArray written = writeEventList(once).bytes;
    const Result<Imported> twice = readEventListAsUsual(written);
    QVERIFY(twice);
    QCOMPARE(writeEventList(twice->debate).bytes, written);
}

void EventListTest::tellsWhatIsLost()
{
    Debate debate;
    debate.apply(example::edits());
    std::vector<Stance> stances = {Stance::For, Stance::Against, Stance::Mixed, Stance::Conditional, Stance::Unclear};
    Statement statement = debate.table<Statement>().all().front();
    const Speaker speaker{debate.table<Stakeholder>().all().front().id};
    Edits edits;
    for (std::size_t i = 0; i < stances.size(); ++i) {
        statement.id = StatementId{900 + static_cast<qint64>(i)};
        statement.stance = stances[i];
        statement.speakers = {speaker, {speaker.stakeholder, SpeakerRole::ReportedBy}};
        statement.date = u"2015-08"_s;
        edits.push_back(put(statement));
    }
    for (const Statement& old : debate.table<Statement>().all())
        edits.push_back(drop(old.id));
    Claim claim = *debate.find(statement.claim);
    claim.text = QString(300, u'x');
    edits.push_back(put(claim));
    debate.apply(edits);
    const Exported exported = writeEventList(debate);
    QCOMPARE(exported.bytes.count('\n'), 1 + 5); // the mixed one is two rows, the unclear one none
    QStringList lost;
    for (const Remark& remark : exported.report.lost)
        lost += remark.what;
    const QString all = lost.join(u' ');
    for (const QString& words : {u"unclear"_s, u"conditional"_s, u"first day"_s, u"190 characters"_s, u"reasons"_s})
        QVERIFY2(all.contains(words), qPrintable(all));
    QCOMPARE(exported.report.repaired.size(), std::size_t(1));
}

QTEST_APPLESS_MAIN(EventListTest)
#include "eventlisttest.moc"

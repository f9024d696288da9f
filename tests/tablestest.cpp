// links: debate formats
#include "model/formats/tables/tables.h"
#include "model/debate/faults.h"
#include "model/formats/csv.h"
#include "model/formats/csvreading.h"
#include "tests/support/writtendebate.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Tables of others become debates as their columns are guessed or said to be; ours come back as they were.
class TablesTest : public QObject {
    Q_OBJECT
private slots:
    void guesses_data();
    void guesses();
    void reads_data();
    void reads();
    void answersCount();
    void asksAboutEachColumn();
    void refuses_data();
    void refuses();
    void tells_data();
    void tells();
    void isKnownByContent_data();
    void isKnownByContent();
    void cellsComeBackExactly();
    void spreadsheetsRunNothing();
    void comesBackTheSame();
    void whatIsLostIsTold();
    void mentionsFindTheReceiversRecords();
    void ownTablesKeepWhatTheyLack();
    void ownTablesBearNewColumnsAndRows();
    void everySharedTableIsReadOrRefused();
    void survivesDamage();
    void isBounded();
    void canBeGivenUp();
};

namespace {

Result<Imported> read(const QByteArray& bytes, const ImportAnswers& answers = ImportAnswers(std::less<QString>()))
{
    return readTables(bytes, answers, {});
}

QString shapeOf(const Debate& debate, const Inference& one)
{
    QStringList premises;
    for (const Premise& premise : one.premises)
        premises += debate.find(premise.claim)->text;
    const auto* above = std::get_if<InferenceId>(&one.target);
    const QString target = above ? u'[' + shapeOf(debate, *debate.find(*above)) + u']'
                                 : debate.find(std::get<ClaimId>(one.target))->text;
    static const QString signs = u"+-="_s;
    return premises.join(u'&') + signs[static_cast<int>(one.kind)] + target;
}

/// What a debate says, in a line: claims alone, inferences as "reason+claim", statements as "speaker:stance:claim".
QString shape(const Debate& debate)
{
    QStringList lines;
    for (const Issue* issue : debate.issues().inOrder())
        lines += u'?' + issue->text;
    for (const Claim* claim : debate.claims().inOrder()) {
        if (debate.referrers(claim->id).empty())
            lines += claim->text;
    }
    for (const Inference* one : debate.inferences().inOrder())
        lines += shapeOf(debate, *one);
    for (const Statement* one : debate.table<Statement>().inOrder()) {
        QStringList names;
        for (const Speaker& speaker : one->speakers)
            names += debate.find(speaker.stakeholder)->name;
        lines += names.join(u'&') + u':' + wordOf(one->stance) + u':' + debate.find(one->claim)->text
            + (one->date.isEmpty() ? QString() : u'@' + one->date);
    }
    for (const Source* source : debate.table<Source>().inOrder())
        lines += u'*' + source->csl.value(u"title"_s).toString();
    for (const Stakeholder* one : debate.table<Stakeholder>().inOrder()) {
        if (debate.referrers(one->id).empty())
            lines += u'@' + one->name;
    }
    return lines.join(u" | "_s);
}

}

void TablesTest::guesses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("fields");
    const auto row = [](const char* name, const char* bytes, const char* table, const char* fields) {
        QTest::newRow(name) << QByteArray(bytes) << QString::fromLatin1(table) << QString::fromLatin1(fields);
    };
    row("what students write", "Claim,Reason,Relation\nA,B,for\n", "inferences", "target premises kind");
    row("in German", "Behauptung;Grund;Beziehung\nA;B;dafür\n", "inferences", "target premises kind");
    row("in Arabic", "الادعاء;السبب;العلاقة\nA;B;+\n", "inferences", "target premises kind");
    row("pros and cons", "Claim\tPro\tContra\nA\tB\tC\n", "inferences", "target pro con");
    row("Gephi's lines", "Source,Target,Type,Id,Label,Weight\na,b,Directed,0,attacks,1.0\n", "inferences",
        "premises target nothing id kind weight");
    row("Gephi's nodes", "Id,Label\na,Tea\n", "claims", "id title");
    row("claims with parents", "id,text,parent,polarity\n1,A,,\n2,B,1,pro\n", "claims", "id text bears_on relation");
    row("claims with notes", "Aussage;Anmerkung\nA;n\n", "claims", "text note");
    row("who says what", "Speaker,Stance,Claim,Date\nAnn,for,A,2015\n", "statements", "speakers stance claim date");
    row("who says what, in German", "Sprecherin;Haltung;Aussage;Datum\nAnn;dafür;A;2015\n", "statements",
        "speakers stance claim date");
    row("Zotero", "Key,Item Type,Publication Year,Author,Title,DOI,Url\nX,book,2001,A,T,,\n", "sources",
        "id type issued authors title doi url");
    row("people", "Name,Type,Member of\nAnn,person,Union\n", "stakeholders", "name kind part_of");
    row("questions", "Question,Comment\nWhy?,n\n", "issues", "text note");
    row("topics", "topic,parent topic\nA,B\n", "topics", "name parent");
    row("a column twice", "claim,claim,reason\nA,x,B\n", "inferences", "target nothing premises");
    row("nothing known", "alpha,beta\n1,2\n", "claims", "nothing nothing");
    row("what divides is said", "sep=;\r\nclaim;reason\r\nA, too;B\r\n", "inferences", "target premises");
}

void TablesTest::guesses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, table);
    QFETCH(QString, fields);
    const std::vector<ImportQuestion> questions = askOfTable(bytes, ImportAnswers(std::less<QString>()));
    QVERIFY(!questions.empty());
    QCOMPARE(questions.front().guess, table);
    QStringList guesses;
    for (std::size_t i = 1; i < questions.size(); ++i) {
        guesses += questions[i].guess;
        QVERIFY(std::ranges::count(questions[i].choices, questions[i].guess, &ImportQuestion::Choice::value) == 1);
    }
    QCOMPARE(guesses.join(u' '), fields);
}

void TablesTest::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shape");
    const auto row = [](const char* name, const QByteArray& bytes, const char* shape) {
        QTest::newRow(name) << bytes << QString::fromUtf8(shape);
    };
    row("reasons", "claim,reason,stance\nA,B,pro\nA,C,against\nD,,\n", "D | B+A | C-A");
    row("reasons on reasons", "claim,reason\nA,B\nB,C\n", "B+A | C+B");
    row("pros and cons", "claim,pro,con\nA,B,C\n,,\nA,D,\n", "B+A | C-A | D+A");
    row("parents by number", "id,text,parent,relation\n1,A,,\n2,B,1,pro\n3,C,2,con\n", "B+A | C-B");
    row("parents by words", "text,parent,relation\nA,,\nB,a,pro\n", "B+A");
    row("one claim under two", "id,text,parent,relation\n1,A,,\n2,B,,\n3,C,1,+\n3,C,2,-\n", "C+A | C-B");
    row("undercuts", "id,premise,target,undercuts,type\nr1,B,A,,support\nr2,C,,r1,attack\n", "B+A | C-[B+A]");
    row("statements", "who,position,statement,when\nAnn; Bob,disagree,A,11 August 2015\n",
        "Ann&Bob:against:A@2015-08-11");
    row("sources", "title,author,year\nTea,\"Doe, Ann; WHO\",2015\n", "*Tea");
    row("people", "name,type\nAnn,person\nWHO,organisation\n", "@Ann | @WHO");
    row("questions of claims", "claim,question,note\nA,Why?,n\n", "?Why? | A");
    row("Latin-1",
        "claim;reason\nTee\xe4;Gr\xfc"
        "n\n",
        "Grün+Teeä");
    row("UTF-16",
        QByteArray("\xff\xfe", 2) + QByteArray(reinterpret_cast<const char*>(u"claim\treason\r\nA\tB\r\n"), 38), "B+A");
    row("old Macs", "claim,reason\rA,B\rC,D\r", "B+A | D+C");
    row("lines in cells", "claim,reason\r\n\"A\r\nand, \"\"so\"\"\",B\r\n", "B+A\r\nand, \"so\"");
    row("quotations that begin cells", "claim\treason\nA\t\"Tea\" is said\n", "\"Tea\" is said+A");
    row("guarded cells", "claim,reason\n'=A,'+B\n", "+B+=A");
    row("empty columns at the end", "claim,reason,,\nA,B,,\n,,,\n", "B+A");
    row("tables alone", "claim\nA\nB\n", "A | B");
}

void TablesTest::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, shape);
    const Result<Imported> imported = read(bytes);
    QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().text()));
    QCOMPARE(::shape(imported->debate), shape);
    QVERIFY(imported->report.lost.empty());
    QVERIFY(faults(imported->debate).empty());
    QCOMPARE(imported->report.carried, countsOf(imported->debate));
    QCOMPARE(read(bytes)->debate, imported->debate);
}

void TablesTest::answersCount()
{
    const QByteArray bytes = "alpha,beta,gamma\nA,B,x\n";
    QVERIFY(!read(bytes));
    const Result<Imported> claims = read(bytes, {{u"column.alpha"_s, u"text"_s}});
    QVERIFY(claims);
    QCOMPARE(shape(claims->debate), u"A"_s);
    QCOMPARE(claims->report.lost.size(), std::size_t(2));
    const Result<Imported> reasons = read(bytes,
        {{u"table"_s, u"inferences"_s}, {u"column.alpha"_s, u"target"_s}, {u"column.beta"_s, u"premises"_s},
            {u"column.gamma"_s, u"premises"_s}});
    QVERIFY(reasons);
    QCOMPARE(shape(reasons->debate), u"B&x+A"_s);
    const Result<Imported> less = read("claim,reason\nA,B\n", {{u"table"_s, u"claims"_s}});
    QVERIFY(less);
    QCOMPARE(shape(less->debate), u"A"_s);
}

void TablesTest::asksAboutEachColumn()
{
    const QByteArray bytes = "claim,,reason,Re=ason,claim\nA,1,B,,2\nC,,D,,\n";
    const auto questions = askOfTable(bytes, ImportAnswers(std::less<QString>()));
    QStringList keys;
    for (const ImportQuestion& question : questions) {
        keys += question.key;
        QVERIFY(question.isOfFile);
    }
    QCOMPARE(keys,
        (QStringList{
            u"table"_s, u"column.claim"_s, u"column.2"_s, u"column.reason"_s, u"column.re-ason"_s, u"column.5"_s}));
    QCOMPARE(questions[1].examples, (QStringList{u"A"_s, u"C"_s}));
    const auto ofClaims = askOfTable(bytes, {{u"table"_s, u"claims"_s}});
    QCOMPARE(ofClaims.front().guess, u"inferences"_s);
    QCOMPARE(ofClaims[1].guess, u"text"_s);
    QVERIFY(askOfTable(writeTables(fullDebate()).beside.front().bytes, {}).empty());
    QVERIFY(askOfTable("", {}).empty());
}

void TablesTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("empty lines") << QByteArray("\n\n\n") << u"empty"_s;
    QTest::newRow("nothing known") << QByteArray("alpha,beta\n1,2\n") << u"--choose column.alpha=text"_s;
    QTest::newRow("an open mark") << QByteArray("claim,reason\nA,B\nC,\"D\n") << u"Line 3"_s;
    QTest::newRow("too wide") << QByteArray("a,").repeated(1001) << u"1,000"_s;
}

void TablesTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const Result<Imported> imported = read(bytes);
    QVERIFY(!imported);
    QCOMPARE(imported.error().kind, Error::Kind::Input);
    QVERIFY2(imported.error().text().contains(words), qPrintable(imported.error().text()));
}

void TablesTest::tells_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isLost");
    const auto row = [](const char* name, const char* bytes, const char* place, const char* words, bool isLost = true) {
        QTest::newRow(name) << QByteArray(bytes) << QString::fromLatin1(place) << QString::fromUtf8(words) << isLost;
    };
    row("a column left out", "claim,reason,colour\nA,B,red\nA,C,\n", "line 1", "colour");
    row("too many cells", "claim,reason\n\"A\nB\",C\nD, and E,F\n", "line 4", "more cells");
    row("no kind of relation", "claim,reason,relation\nA,B,for\nA,C,maybe\n", "line 3", "maybe");
    row("no weight", "claim,reason,weight\nA,B,7\n", "line 2", "7");
    row("no date", "speaker,stance,claim,date\nAnn,for,A,soon\n", "line 2", "soon");
    row("no credibility", "speaker,stance,claim,credibility\nAnn,for,A,9\n", "line 2", "9");
    row("no claim", "speaker,stance,claim\nAnn,for,\n", "line 2", "without a claim");
    row("no words", "id,claim,note\n1,,n\n", "line 2", "without words");
    row("the same twice", "id,claim\n1,A\n1,B\n", "line 3", "earlier row");
    row("a reason for itself", "claim,reason\nA,a\n", "line 2", "itself");
    row("for nothing", "id,claim,parent,relation\n1,A,,for\n", "line 2", "for");
    row("relations to nothing", "claim,relation,note\nA,for,n\n", "line 1", "relation");
    row("no reason", "claim,reason,note\nA,,n\n", "line 2", "claim alone");
    row("no reliability", "title,author,grade\nA,B,9\n", "line 2", "9");
    row("no role", "speaker,role,stance,claim\nAnn,clown,for,A\n", "line 2", "clown");
    row("bears on nothing", "claim,reason,id\n,B,r\n", "line 2", "bears on nothing");
    row("an unknown stance", "speaker,stance,claim\nAnn,hm,A\n", "line 2", "hm", false);
    row("an unknown kind of people", "name,type\nAnn,robot\n", "line 2", "group", false);
    row("topics in circles", "topic,parent topic\nA,B\nB,A\n", "", "inside itself", false);
}

void TablesTest::tells()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    QFETCH(QString, words);
    QFETCH(bool, isLost);
    const Result<Imported> imported = read(bytes);
    QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().text()));
    const std::vector<Remark>& remarks = isLost ? imported->report.lost : imported->report.repaired;
    QVERIFY(!remarks.empty());
    QCOMPARE(remarks.front().place, place);
    QVERIFY2(remarks.front().what.contains(words), qPrintable(remarks.front().what));
    QVERIFY(faults(imported->debate).empty());
}

void TablesTest::isKnownByContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("key");
    QTest::newRow("reasons") << QByteArray("claim,reason\nA,B\n") << u"tables"_s;
    QTest::newRow("semicolons, in German") << QByteArray("Behauptung;Grund;Art\nA;B;dafür\n") << u"tables"_s;
    QTest::newRow("events") << QByteArray("statement_id,time,person,concept,agreement\n1,2015-08-11,Z,T,1\n")
                            << u"event-list"_s;
    QTest::newRow("too little") << QByteArray("claim,colour\nA,B\n") << QString();
    QTest::newRow("no rows") << QByteArray("claim,reason\n") << QString();
    QTest::newRow("a sentence") << QByteArray("Each claim, reason and objection counts.\nSo it is.\n") << QString();
    QTest::newRow("words") << QByteArray(
        "Claim, reason, objection: what are they?\n\nRead, and see, what comes, next.\n")
                           << QString();
}

void TablesTest::isKnownByContent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, key);
    const Format* format = formatOfContent(bytes);
    QCOMPARE(format ? format->key : QString(), key);
}

void TablesTest::cellsComeBackExactly()
{
    QStringList cells = {u"=1+1"_s, u"'=1"_s, u"''+x"_s, u"'tis"_s, u"'"_s, u"@x"_s, u"-5"_s, u"\t"_s, u"\r"_s,
        u"＝x"_s, u" x "_s, u"\""_s, u"a\"b"_s, u"\"a\" b"_s, u",;\t"_s};
    for (const QString& text : hostileTexts()) {
        if (text.isValidUtf16() && !text.contains(QChar(u'\0')))
            cells += text;
    }
    QStringList names;
    for (qsizetype i = 0; i < cells.size(); ++i)
        names += u"c%1"_s.arg(i);
    for (const QChar separator : u",;\t"_s) {
        const QByteArray bytes = csvOf({names, cells}, {separator});
        QVERIFY(bytes.startsWith("\xef\xbb\xbf") && bytes.endsWith("\r\n"));
        const Result<CsvTable> table = readCsv(bytes);
        const Result<CsvTable> text = readTableText(QString::fromUtf8(bytes.sliced(3)));
        QVERIFY(table && text);
        QCOMPARE(table->rows.front(), cells);
        QCOMPARE(text->rows.front(), cells);
    }
}

/// No cell begins with what a spreadsheet runs.
void TablesTest::spreadsheetsRunNothing()
{
    Debate debate = fullDebate();
    for (Claim claim : debate.claims().all()) {
        static const QString starts = u"=+-@\t\r\n＝＋－＠'"_s;
        claim.text.prepend(starts[qsizetype(claim.id.value % starts.size())]);
        debate.apply({put(claim)});
    }
    for (const FileBeside& file : writeTables(debate).beside) {
        const QString text = QString::fromUtf8(file.bytes.sliced(3));
        bool isQuoted = false;
        bool isStart = true;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool isMark = text[i] == u'"';
            if (isStart && isMark)
                ++i;
            QVERIFY2(!isStart || isQuoted || !u"=+-@\t＝＋－＠"_s.contains(text[i]), qPrintable(text.mid(i, 40)));
            isQuoted ^= text[i] == u'"';
            isQuoted ^= isStart && isMark;
            isStart = !isQuoted && (text[i] == u',' || text[i] == u'\n');
        }
    }
}

/// What tables hold of a debate.
static Debate held(const Debate& debate)
{
    const auto text = [](const QString& words) {
        return QString::fromUtf8(QString(words).replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter)).toUtf8());
    };
    QHash<TagId, TagId> tags;
    Edits edits;
    for (Tag tag : debate.tags().all()) {
        const TagId id = tag.id;
        tag = {TagId{keyOfName(u"tag "_s + text(tag.name).toCaseFolded())}, text(tag.name)};
        tags.insert(id, tag.id);
        if (!debate.claimsWith(id).empty())
            edits.push_back(put(tag));
    }
    const auto plain = [&](auto record) {
        forEachField<decltype(record)>([&](const auto& field) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(record.*field.member)>, QString>)
                record.*field.member = text(record.*field.member);
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(record.*field.member)>, QJsonObject>)
                record.*field.member = {};
        });
        return record;
    };
    for (const Topic& topic : debate.topics().all())
        edits.push_back(put(plain(topic)));
    for (const Issue& issue : debate.issues().all())
        edits.push_back(put(plain(issue)));
    for (const Inference& inference : debate.inferences().all())
        edits.push_back(put(plain(inference)));
    for (const Statement& statement : debate.table<Statement>().all())
        edits.push_back(put(plain(statement)));
    for (const Stakeholder& one : debate.table<Stakeholder>().all())
        edits.push_back(put(plain(one)));
    for (Claim claim : debate.claims().all()) {
        for (TagId& tag : claim.tags)
            tag = tags.value(tag);
        std::ranges::sort(claim.tags);
        edits.push_back(put(plain(claim)));
    }
    for (const Source& source : debate.table<Source>().all()) {
        Source copy = plain(source);
        copy.csl
            = {{u"type"_s, source.csl.value(u"type"_s)}, {u"title"_s, text(source.csl.value(u"title"_s).toString())}};
        edits.push_back(put(copy));
    }
    Debate kept;
    kept.apply(edits);
    return kept;
}

/// All tables of a debate, one after the other, each fitted to those before.
static Debate joined(const Exported& written, bool isReversed = false)
{
    std::vector<FileBeside> files = written.beside;
    if (isReversed)
        std::ranges::reverse(files);
    Debate debate;
    for (const FileBeside& file : files) {
        Result<Imported> imported = read(file.bytes);
        if (!imported)
            qFatal("%s", qPrintable(imported.error().text()));
        const Imported settled = withKnownRows(debate, std::move(*imported));
        Edits edits;
        forEachKind([&]<class R>() {
            if constexpr (!std::is_same_v<R, DebateInfo>) {
                for (const R& record : settled.debate.table<R>().all())
                    edits.push_back(put(record));
            }
        });
        debate.apply(edits);
    }
    return debate;
}

void TablesTest::comesBackTheSame()
{
    for (unsigned seed = 0; seed < 1000; ++seed) {
        const Debate debate = WrittenDebate(seed).make(25);
        const Exported written = writeTables(debate);
        const Debate again = joined(written, seed % 2);
        QVERIFY(faults(again).empty());
        const Debate first = held(again);
        const Debate second = held(debate);
        forEachKind([&]<class R>() {
            for (const R& record : second.table<R>().all()) {
                const R* other = first.find(record.id);
                QVERIFY2(other, qPrintable(u"%1: a %2 is missing"_s.arg(seed).arg(QLatin1StringView(Traits<R>::json))));
                QVERIFY2(*other == record, qPrintable(u"%1: %2"_s.arg(seed).arg(QLatin1StringView(Traits<R>::json))));
            }
            QCOMPARE(first.table<R>().count(), second.table<R>().count());
        });
    }
}

void TablesTest::whatIsLostIsTold()
{
    const Exported full = writeTables(fullDebate());
    QStringList places;
    for (const Remark& remark : full.report.lost)
        places += remark.place;
    for (const char* place : {"documents", "excerpts", "turns", "citations", "criticalAnswers", "places",
             "stakeholders.memberships", "statements.excerpt", "sources.csl"})
        QVERIFY2(places.contains(QLatin1StringView(place)), qPrintable(place + u" in "_s + places.join(u' ')));
    for (const char* place : {"claims", "claims.text", "inferences.scheme", "inferences.role", "statements.stance"})
        QVERIFY2(!places.contains(QLatin1StringView(place)), place);
    QVERIFY(faults(joined(full)).empty());
    QCOMPARE(joined(full).claims().count(), fullDebate().claims().count());
    const Exported none = writeTables(Debate());
    QCOMPARE(none.beside.size(), std::size_t(1));
    QVERIFY(none.report.lost.empty());
    QCOMPARE(read(none.beside.front().bytes)->debate, Debate());
}

void TablesTest::mentionsFindTheReceiversRecords()
{
    const Debate claims = read("id,claim,note\nc1,Tea is good,x\nc2,It warms,\n")->debate;
    Result<Imported> reasons = read("claim,reason,relation\nc1,c2,for\nC1, it  warms,against\nc9,c1,for\n");
    QVERIFY(reasons);
    QCOMPARE(reasons->mentioned.size(), std::size_t(4));
    const Imported settled = withKnownRows(claims, *reasons);
    QCOMPARE(settled.debate.claims().count(), 1);
    QCOMPARE(settled.debate.claims().all().front().text, u"c9"_s);
    QCOMPARE(settled.debate.inferences().count(), 3);
    for (const Inference& one : settled.debate.inferences().all())
        QVERIFY(claims.find(one.premises.front().claim));
    QCOMPARE(settled.report.repaired.size(), std::size_t(1));
    QVERIFY(settled.report.repaired.front().what.contains(u"c9"_s));
    const QByteArray keyed
        = "counterpoint_id,kind,target,target_id,premises,premise_ids\nn5,support,Tea is good,n6,X,n7\n";
    const Imported ours = withKnownRows(claims, *read(keyed));
    QCOMPARE(ours.debate.claims().count(), 2);
    QCOMPARE(ours.debate.find(ClaimId{6})->text, u"Tea is good"_s);
    QVERIFY(ours.debate.find(ClaimId{6})->external.isEmpty());
    const Imported itself = withKnownRows(claims, *read("claim,reason\nc1,Tea is good\n"));
    QCOMPARE(itself.debate.inferences().count(), 0);
    QVERIFY(!itself.report.lost.empty());
}

/// Reading our tables into the debate that they were written from changes nothing that they have no column for.
void TablesTest::ownTablesKeepWhatTheyLack()
{
    const Debate debate = fullDebate();
    for (const FileBeside& file : writeTables(debate).beside) {
        const Imported imported = withKnownRows(debate, *read(file.bytes));
        for (const Source& source : imported.debate.table<Source>().all())
            QVERIFY(source.csl.keys() == debate.find(source.id)->csl.keys());
        for (const Statement& one : imported.debate.table<Statement>().all())
            QCOMPARE(one.excerpt, debate.find(one.id)->excerpt);
        for (const Stakeholder& one : imported.debate.table<Stakeholder>().all())
            QCOMPARE(one.memberships, debate.find(one.id)->memberships);
    }
}

void TablesTest::ownTablesBearNewColumnsAndRows()
{
    Debate debate;
    debate.apply({put(Claim{ClaimId{7}, {}, u"Tea"_s}), put(Claim{ClaimId{8}, {}, u"Warm"_s})});
    QByteArray bytes = writeTables(debate).beside.front().bytes;
    bytes.replace("counterpoint_id,text", "mine,counterpoint_id,text").replace("n7,", "x,n7,").replace("n8,", ",n8,");
    const Result<Imported> imported = read(bytes + ",,New\r\n");
    QVERIFY(imported);
    QVERIFY(!imported->isLocal);
    QCOMPARE(imported->debate.claims().count(), 3);
    QCOMPARE(imported->debate.find(ClaimId{7})->text, u"Tea"_s);
    QCOMPARE(imported->report.lost.size(), std::size_t(1));
}

void TablesTest::everySharedTableIsReadOrRefused()
{
    QDirIterator files(QStringLiteral(SOURCE_FOLDER "/../shared/data"), {u"*.csv"_s, u"*.tsv"_s}, QDir::Files,
        QDirIterator::Subdirectories);
    if (!files.hasNext())
        QSKIP("The shared data are not here.");
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const Result<Imported> imported = read(bytes);
        QVERIFY(imported ? faults(imported->debate).empty() : !imported.error().what.isEmpty());
        const auto questions = askOfTable(bytes, ImportAnswers(std::less<QString>()));
        QVERIFY2(questions.size() > 1, qPrintable(file.fileName()));
        const Result<Imported> answered = read(bytes, {{questions[1].key, u"text"_s}, {u"table"_s, u"claims"_s}});
        QVERIFY2(answered, qPrintable(file.fileName()));
        QVERIFY(answered->debate.claims().count() > 0);
        QVERIFY(faults(answered->debate).empty());
    }
}

void TablesTest::survivesDamage()
{
    const QByteArray whole = "\xef\xbb\xbfid,claim,\"reason\",undercuts,relation\r\n1,A,\"B\r\n\"\"C\"\"\",,for\r\n"
                             "2,,D,1,against\r\n3,A,'=E,3,-\r\n";
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const Result<Imported> imported = read(whole.left(size));
        QVERIFY(!imported || faults(imported->debate).empty());
        (void)looksLikeTable(whole.left(size));
    }
    std::mt19937 random(1);
    for (int i = 0; i < 4000; ++i) {
        QByteArray bytes = whole;
        for (int flips = 0; flips < 4; ++flips)
            bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))]
                = ",;\t\"\r\n'=123A\0\xff"[random() % 14];
        const Result<Imported> imported = read(bytes);
        QVERIFY(!imported || faults(imported->debate).empty());
    }
}

void TablesTest::isBounded()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!read(QByteArray("a,b\n") + QByteArray(",").repeated(5'000'000)) || timer.isValid());
    QVERIFY(!read(QByteArray("\"").repeated(1'000'001)));
    QVERIFY(!read(QByteArray("\"x\"y,").repeated(300'000)));
    (void)read("claim,reason\n" + QByteArray("\"x\"y,\"\n").repeated(200'000));
    (void)read("claim,reason\n" + QByteArray("\"\"\"x\n").repeated(200'000));
    (void)read("id,text,parent\n" + QByteArray("1,A,1\n").repeated(50'000));
    QByteArray chain = "id,premise,undercuts,target\n";
    for (int i = 0; i < 20'000; ++i)
        chain += QByteArray::number(i) + ",P" + QByteArray::number(i) + ',' + QByteArray::number(i + 1) + ",\n";
    const Result<Imported> endless = read(chain);
    QVERIFY(endless);
    QCOMPARE(endless->debate.inferences().count(), 0);
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
}

void TablesTest::canBeGivenUp()
{
    const Progress never{[](qint64, qint64) { return false; }, {}};
    const Result<Imported> imported = readTables("claim,reason\nA,B\n", {}, never);
    QVERIFY(!imported);
    QCOMPARE(imported.error().kind, Error::Kind::Cancelled);
}

QTEST_APPLESS_MAIN(TablesTest)
#include "tablestest.moc"

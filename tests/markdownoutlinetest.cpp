// links: debate formats
#include "model/formats/outlines/markdownoutline.h"
#include "model/debate/codepoints.h"
#include "model/debate/faults.h"
#include "model/formats/outlines/markedtext.h"
#include "tests/support/baregroups.h"
#include "tests/support/markedwords.h"
#include "tests/support/outlines.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Lists in Markdown become debates, and debates lists that people read and that read the same again.
class MarkdownOutlineTest : public QObject {
    Q_OBJECT
private slots:
    void groupsWithoutClaimsAreTold();
    void topicsThatBecomeOneAreTold();
    void reads_data();
    void reads();
    void readsTexts_data();
    void readsTexts();
    void sourcesAndQuotations();
    void wordsStayOrAreTold_data();
    void wordsStayOrAreTold();
    void whatStandsBehindCommentsIsRead();
    void headingsAreTopics();
    void whatStandsOutsideIsTold();
    void looksReadable();
    void everySharedFileIsRead();
    void comesBackTheSame();
    void whatIsLostIsTold();
    void isToldByItsWords();
    void refusesWhatIsNone();
    void survivesDamage();
};

namespace {

Result<Imported> read(const QByteArray& text)
{
    return readMarkdownOutline(text, {});
}

outlines::Keeps keeps()
{
    outlines::Keeps all;
    all.steps = all.restatements = all.emptyQuestions = true;
    all.text = holdable;
    return all;
}

QString shape(const Debate& debate)
{
    const outlines::Keeps all = keeps();
    QStringList found;
    const outlines::Lines lines(debate, all);
    for (const QString& line : lines.all()) {
        if (!line.startsWith(u"claim:"))
            found += line;
    }
    return found.join(u"; "_s);
}

}

void MarkdownOutlineTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* text, const char* found) {
        QTest::newRow(text) << QByteArray(text) << QString::fromUtf8(found);
    };
    row("* a\n  * Pro: b\n  * Con: c", "attack: c -> a; support: b -> a");
    row("- a\n  - Pro: b\n    - Undercut: c", "attack: c -> [support: b -> a]; support: b -> a");
    row("+ a\n\t+ Supports: b\n\t+ Attacks: c", "attack: c -> a; support: b -> a");
    row("1. a\n   1) Pro: b\n   2) (-) c", "attack: c -> a; support: b -> a");
    row("* a\n\n  * Pro: b\n\n  * [x] Con: c", "attack: c -> a; support: b -> a");
    row("* a\n  * ✔ b\n  * ✗ c", "attack: c -> a; support: b -> a");
    row("* a\n  * Restates: b\n  * Backing: c", "restate: b -> a; support: c -> a");
    row("* a {#x}\n  * Pro: b\n    * Con: See [a](#x)", "attack: a -> b; support: b -> a");
    row("* a\n  * Pro: See [b](#b)\n* b {#b}", "support: b -> a");
    row("* Question: q\n  * a\n  * b", "question: q");
    row("* a\n  * Pro: b\r\n  * Con: c\r\n", "attack: c -> a; support: b -> a");
}

void MarkdownOutlineTest::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, found);
    const Result<Imported> imported = read(text);
    QVERIFY(imported);
    QCOMPARE(shape(imported->debate), found);
    QVERIFY(imported->isLocal);
    QVERIFY(faults(imported->debate).empty());
    QVERIFY(imported->report.lost.empty());
}

void MarkdownOutlineTest::readsTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("claim");
    const auto row = [](const char* text, const char* claim) {
        QTest::newRow(text) << QByteArray(text) << QString::fromUtf8(claim);
    };
    row("* a\n  b", "a b");
    row("* a\nb", "a b");
    row("* a  \n  b", "a\nb");
    row("* a\\\n  b", "a\nb");
    row("* a\n\n  b", "a\n\nb");
    row("* a<br>b", "a\nb");
    row("* a \\* \\[b\\] &#38; c", "a * [b] & c");
    row("* a [b](https://example.org) c", "a b c");
    row("* a [^1] b\n\n[^1]: https://example.org", "a b");
    row("* a [^1]\n\n[^1]: b\n    c", "a");
    row("* a [^1]\n\n[^1]: b\nc", "a");
    row("* a [^1]\n\n[^1]: b\n\n    > c", "a");
    row("* Pro: a", "Pro: a");
    row("* &#80;ro: a", "Pro: a");
    row("* a **b**", "a **b**");
}

void MarkdownOutlineTest::readsTexts()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, claim);
    const Result<Imported> imported = read(text);
    QVERIFY(imported);
    QCOMPARE(imported->debate.claims().count(), 1);
    QCOMPARE(imported->debate.claims().all().front().text, claim);
    QVERIFY(imported->report.lost.empty());
}

void MarkdownOutlineTest::sourcesAndQuotations()
{
    const Result<Imported> imported = read(
        "* a\n  > said\n  > twice\n  > — Title <https://example.org/(x)>\n\n  > alone\n"
        "  — [Other](https://example.net)\n* b [^n][^m]\n\n[^n]: A book\n[^m]: [A](https://example.org/a), p. 5; "
        "[B](https://example.org/b), p. 6\n");
    QVERIFY(imported);
    const Debate& debate = imported->debate;
    QVERIFY(faults(debate).empty());
    QStringList found;
    for (const Statement* statement : debate.table<Statement>().inOrder()) {
        const Excerpt* excerpt = debate.find(statement->excerpt);
        const Source* source = debate.find(excerpt ? debate.find(excerpt->document)->source : statement->source);
        found += (excerpt ? excerpt->exact : QString()) + u'|' + csl::url(source->csl) + u'|' + csl::title(source->csl);
    }
    QCOMPARE(found,
        QStringList({u"said\ntwice|https://example.org/(x)|Title"_s, u"alone||A source that is not named"_s,
            u"|https://example.net|Other"_s, u"||A book"_s, u"|https://example.org/a|A, p. 5"_s,
            u"|https://example.org/b|B, p. 6"_s}));
    const Result<Imported> again = read(writeMarkdownOutline(debate).bytes);
    QVERIFY(again);
    QCOMPARE(outlines::Lines(again->debate, keeps()).all(), outlines::Lines(debate, keeps()).all());
}

void MarkdownOutlineTest::wordsStayOrAreTold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("told");
    const QString unused = u"Nothing refers to this source, which was left out:"_s;
    const QString comment = u"A comment is left out."_s;
    QTest::newRow("a footnote over lines") << QByteArray("* a [^1]\n\n[^1]: word1\n    word2\nword3\n") << QString();
    QTest::newRow("a footnote of two paragraphs") << QByteArray("* a [^1]\n\n[^1]: word1\n\n    word2\n") << QString();
    QTest::newRow("a footnote within a list") << QByteArray("* a [^1]\n[^1]: word1\n  * Pro: word2\n") << QString();
    QTest::newRow("two links in a footnote")
        << QByteArray("* a [^1]\n\n[^1]: [word1](https://word2.org) word3 [word4](https://word5.org) word6\n")
        << QString();
    QTest::newRow("a link and a number in a footnote")
        << QByteArray("* a [^1]\n\n[^1]: [word1](https://word2.org) [1](https://word3.org)\n") << QString();
    QTest::newRow("two links below a quotation")
        << QByteArray("* a\n  > word1\n  > — [word2](https://word3.org), [word4](https://word5.org)\n") << QString();
    QTest::newRow("a footnote that nothing refers to") << QByteArray("* a\n\n[^1]: word1\n") << unused;
    QTest::newRow("two footnotes of one name") << QByteArray("* a [^1]\n\n[^1]: word1\n\n[^1]: word2\n") << unused;
    QTest::newRow("the note of a question") << QByteArray("* Question: word1\n\n  Note: word2\n") << QString();
    QTest::newRow("a link in a note") << QByteArray("* a\n\n  Note: word1 [word2](https://word3.org)\n") << QString();
    QTest::newRow("the source of a question")
        << QByteArray("* Question: a [^1]\n\n[^1]: word1\n") << u"A question has no room for what else it says."_s;
    QTest::newRow("what is quoted below a question")
        << QByteArray("* Question: a\n  > word1\n  > — word2\n") << u"A question has no room for what else it says."_s;
    const QString address = u"The address of a link is left out, as no claim is there to lean on it:"_s;
    QTest::newRow("a link in a title") << QByteArray("# [word1](https://word2.org) word3\n\n* a\n") << address;
    QTest::newRow("a link in a title before the text")
        << QByteArray("---\ntitle: \"[word1](https://word2.org)\"\n---\n\n* a\n") << address;
    QTest::newRow("a link in a summary")
        << QByteArray("# T\n\nword1 [word2\nword3](https://word4.org)\n\n* a\n") << address;
    QTest::newRow("a link in a heading") << QByteArray("## [word1](https://word2.org)\n* a\n* b\n") << address;
    QTest::newRow("a comment") << QByteArray("* a\n<!-- word1\n-->\n") << comment;
    QTest::newRow("the comment of ours") << QByteArray("<!-- Counterpoint outline -->\n* a\n") << QString();
}

void MarkdownOutlineTest::wordsStayOrAreTold()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, told);
    const Result<Imported> imported = read(text);
    QVERIFY(imported);
    QVERIFY(faults(imported->debate).empty());
    QCOMPARE(silentLoss(text, *imported, told), QString());
}

void MarkdownOutlineTest::whatStandsBehindCommentsIsRead()
{
    const Result<Imported> imported = read("* a\n<!-- one --> b\n<!-- two\n--> <!-- three -->  * Pro: c\n");
    QVERIFY(imported);
    QCOMPARE(shape(imported->debate), u"support: c -> a b"_s);
    QCOMPARE(imported->report.lost.size(), 3u);
}

void MarkdownOutlineTest::headingsAreTopics()
{
    const Result<Imported> imported
        = read("---\ntitle: \"T\"\n---\n\nAbout it.\n\n## Energy\n* a\n  * Pro: b\n### Solar\n* c\n## Law ##\n* d\n");
    QVERIFY(imported);
    const Debate& debate = imported->debate;
    QStringList found;
    for (const Claim* claim : debate.claims().inOrder()) {
        const Topic* topic = debate.find(claim->topic);
        const Topic* above = debate.find(topic->parent);
        found += (above ? above->name + u'/' : QString()) + topic->name + u": "_s + claim->text;
    }
    QCOMPARE(found, QStringList({u"Energy: a"_s, u"Energy: b"_s, u"Energy/Solar: c"_s, u"Law: d"_s}));
    QCOMPARE(debate.info().title, u"T"_s);
    const Result<Imported> again = read(writeMarkdownOutline(debate).bytes);
    QVERIFY(again);
    QCOMPARE(again->debate.topics().count(), 3);
    QCOMPARE(again->debate.info().title, u"T"_s);
}

void MarkdownOutlineTest::whatStandsOutsideIsTold()
{
    const Result<Imported> imported
        = read("# T\n\nSummary.\n\n* a\n\nWords outside.\n\n```\n* Pro: code\n```\n\n* b\n");
    QVERIFY(imported);
    QCOMPARE(imported->debate.info().summary, u"Summary."_s);
    QCOMPARE(imported->debate.claims().count(), 2);
    QStringList places;
    for (const Remark& remark : imported->report.lost)
        places += remark.place;
    QCOMPARE(places, QStringList({u"line 7"_s, u"line 9"_s}));
}

void MarkdownOutlineTest::looksReadable()
{
    Debate debate;
    const auto claim = [](qint64 id, const QString& text) { return Claim{ClaimId{id}, {}, text}; };
    const auto step = [](qint64 id, InferenceKind kind, qint64 premise, Target target) {
        return Inference{InferenceId{id}, kind, {{ClaimId{premise}}}, target};
    };
    debate.apply({put(DebateInfo{DebateInfoId{1}, u"Carbon"_s}), put(claim(1, u"Tax it."_s)),
        put(claim(2, u"It works (mostly)."_s)), put(claim(3, u"Not here."_s)),
        put(step(11, InferenceKind::Support, 2, ClaimId{1})), put(step(12, InferenceKind::Attack, 3, InferenceId{11})),
        put(step(13, InferenceKind::Attack, 2, ClaimId{3}))});
    QCOMPARE(QString::fromUtf8(writeMarkdownOutline(debate).bytes),
        u"<!-- Counterpoint outline -->\n\n# Carbon\n\n* Tax it.\n  * Pro: It works \\(mostly\\). {#c2}\n"
        "    * Undercut: Not here.\n      * Con: See [It works \\(mostly\\).](#c2)\n"_s);
}

void MarkdownOutlineTest::everySharedFileIsRead()
{
    const QDir folder(QStringLiteral(SOURCE_FOLDER "/../shared/data/markdown"));
    if (!folder.exists())
        QSKIP("The collection of Markdown texts is not beside the sources.");
    for (const QString& name : folder.entryList({u"*.md"_s})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!looksLikeMarkdownOutline(bytes.left(4096)), qPrintable(name)); // they are texts about something else
        const Result<Imported> imported = read(bytes);
        QVERIFY2(imported || imported.error().what.contains(u"no list"_s), qPrintable(name));
        QVERIFY(!imported || faults(imported->debate).empty());
    }
}

void MarkdownOutlineTest::comesBackTheSame()
{
    for (unsigned seed = 0; seed < 1000; ++seed) {
        const Debate debate = outlines::chance(seed);
        const Exported written = writeMarkdownOutline(debate);
        const Result<Imported> imported = read(written.bytes);
        if (!imported && debate.claims().isEmpty() && debate.issues().isEmpty())
            continue;
        QVERIFY(imported);
        const QStringList expected = outlines::Lines(debate, keeps()).all();
        const QStringList found = outlines::Lines(imported->debate, keeps()).all();
        if (found != expected)
            qInfo().noquote() << seed << QString::fromUtf8(written.bytes);
        QCOMPARE(found, expected);
        QCOMPARE(imported->debate.info().title, debate.info().title);
        QVERIFY(faults(imported->debate).empty());
        QVERIFY(imported->report.lost.empty());
    }
}

void MarkdownOutlineTest::whatIsLostIsTold()
{
    const Debate debate = fullDebate();
    const Exported full = writeMarkdownOutline(debate);
    const Result<Imported> imported = read(full.bytes);
    QVERIFY(imported);
    QVERIFY(faults(imported->debate).empty());
    QStringList expected;
    QStringList found;
    for (const Claim& claim : debate.claims().all())
        expected += holdable(claim.text) + u'|' + holdable(claim.note);
    for (const Claim& claim : imported->debate.claims().all())
        found += claim.text + u'|' + claim.note;
    expected.sort();
    found.sort();
    QCOMPARE(found, expected);
    QStringList places;
    for (const Remark& remark : full.report.lost)
        places += remark.place;
    for (const char* place : {"debate.question", "tags", "claims.title", "claims.weight", "inferences.scheme",
             "inferences.implicit", "stakeholders", "statements.speakers", "citations", "places"})
        QVERIFY2(places.contains(QLatin1StringView(place)), place);
}

void MarkdownOutlineTest::isToldByItsWords()
{
    QVERIFY(looksLikeMarkdownOutline("# T\n\n* a\n  * Pro: b\n"));
    QVERIFY(looksLikeMarkdownOutline("1. a\r\n   1. [ ] Con: b\r\n"));
    QVERIFY(!looksLikeMarkdownOutline("* a\n  * b\n"));
    QVERIFY(!looksLikeMarkdownOutline("Pro: a\nCon: b\n"));
    QVERIFY(!looksLikeMarkdownOutline("* Profit: a\n"));
}

void MarkdownOutlineTest::refusesWhatIsNone()
{
    for (const QByteArray& text : {QByteArray(), QByteArray("words"), QByteArray("# T\n\nwords\n\n---\n")}) {
        const Result<Imported> imported = read(text);
        QVERIFY(!imported);
        QCOMPARE(imported.error().kind, Error::Kind::Input);
    }
}

void MarkdownOutlineTest::survivesDamage()
{
    const QByteArray whole
        = "---\ntitle: x\n---\n# T\n\nsum\n\n## S\n* a {#l}\n  > q\n  > — t <u>\n  * Pro: See [x](#l)\n"
          "  * Con: b [w](y \"z\") [^1]\n    Note: n\n\n```\nx\n```\n[^1]: f\n<!-- c -->\n";
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const Result<Imported> imported = read(whole.left(size));
        QVERIFY(!imported || faults(imported->debate).empty());
    }
    std::mt19937 random(1);
    for (int i = 0; i < 5000; ++i) {
        QByteArray bytes = whole;
        for (int flips = 0; flips < 4; ++flips)
            bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))]
                = "*-+#> \n`[]()<&{}\\1."[random() % 19];
        const Result<Imported> imported = read(bytes);
        QVERIFY(!imported || faults(imported->debate).empty());
    }
    QByteArray nested;
    for (int depth = 0; depth < 3000; ++depth)
        nested += QByteArray(depth, ' ') + "* Pro: a\n";
    QVERIFY(faults(read(nested)->debate).empty());
    for (const char* part : {"* a ", "# ", "> ", "`", "[^", "[a](", "{#", "&#", "    ", "* * * x"})
        QVERIFY(read("* a\n" + QByteArray(part).repeated(50'000)));
}

void MarkdownOutlineTest::groupsWithoutClaimsAreTold()
{
    QCOMPARE(bareGroupsTold(writeMarkdownOutline(debateWithBareGroups()).report), QStringList({u"61"_s}));
}

void MarkdownOutlineTest::topicsThatBecomeOneAreTold()
{
    const Exported exported = writeMarkdownOutline(debateWithNamesakes());
    const auto told = std::ranges::count_if(
        exported.report.lost, [](const Remark& remark) { return remark.about == RecordId(TopicId{62}); });
    QCOMPARE(told, 1);
    const Result<Imported> imported = read(exported.bytes);
    QVERIFY(imported);
    QCOMPARE(imported->debate.topics().count(), 3);
}

QTEST_APPLESS_MAIN(MarkdownOutlineTest)
#include "markdownoutlinetest.moc"

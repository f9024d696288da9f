// links: debate reporting formats
#include "model/reporting/report.h"
#include "model/reporting/htmlreport.h"
#include "model/reporting/markdownreport.h"
#include "model/reporting/odtreport.h"
#include "tests/support/archive.h"
#include "tests/support/fulldebate.h"
#include "tests/support/hostilemap.h"
#include "tests/support/sampledebate.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

Debate sample()
{
    Debate debate;
    debate.apply(sampleDebate());
    return debate;
}

ReportOrigin origin()
{
    ReportOrigin made;
    made.file = u"amnesty-2015.json"_s;
    made.date = QDate(2026, 3, 14);
    made.program = u"Counterpoint 1"_s;
    return made;
}

ReportChoices everything()
{
    ReportChoices choices;
    choices.extent = ReportExtent::Everything;
    return choices;
}

ReportDocument reportFor(
    const Debate& debate, const ReportChoices& choices = everything(), const ReportLimits& limits = {})
{
    const Result<ReportDocument> made = reportOf(debate, choices, origin(), {}, limits);
    if (!made)
        qFatal("%s", qPrintable(made.error().text()));
    return *made;
}

/// All words of a report, on one line.
QString allWords(const ReportDocument& report)
{
    QString words = report.title + u' ' + report.subtitle + u' ' + report.dateline;
    for (const ReportBlock& block : report.blocks) {
        if (const auto* one = std::get_if<ReportHeading>(&block))
            words += u' ' + plainHeading(*one);
        if (const auto* one = std::get_if<ReportParagraph>(&block))
            words += u' ' + plainText(one->text);
        if (const auto* one = std::get_if<ReportEntry>(&block))
            words += u' ' + one->label + u' ' + plainText(one->text) + u' ' + plainText(one->facts);
        if (const auto* one = std::get_if<ReportQuotation>(&block))
            words += u' ' + one->words + u' ' + plainText(one->origin);
        if (const auto* one = std::get_if<ReportTable>(&block)) {
            for (const auto& row : one->rows) {
                for (const ReportText& cell : row)
                    words += u' ' + plainText(cell);
            }
        }
    }
    return words.simplified();
}

/// The text between the tags of an XML file; empty and a message when it is not well formed.
QString textInXml(const QByteArray& bytes)
{
    QXmlStreamReader xml(bytes);
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters())
            text += xml.text() + u' ';
    }
    if (xml.hasError())
        qWarning("line %lld: %s", xml.lineNumber(), qPrintable(xml.errorString()));
    return xml.hasError() ? QString() : text.simplified();
}

QString odtText(const ReportDocument& report)
{
    const Result<QByteArray> odt = odtOf(report, {}, reportPapers().front());
    return odt ? textInXml(unpacked(*odt).value(u"content.xml"_s)) : QString();
}

/// Without the signs that keep words of Markdown from being read as markup, and those of lines and quotations.
QString unescaped(const QByteArray& markdown)
{
    static const QRegularExpression lines(u"\\\\?\\n *>? ?"_s);
    static const QRegularExpression signs(u"\\\\([\\\\`*_\\[\\]<>&|~$^@#{}!+=:%.)-])"_s);
    return QString::fromUtf8(markdown).replace(lines, u" "_s).replace(signs, u"\\1"_s).simplified();
}

}

/// What a report says, and that each of its forms says it.
class ReportTest : public QObject {
    Q_OBJECT
private slots:
    void tellsEverything_data();
    void tellsEverything();
    void tellsEssentials();
    void essentialsQuoteTheBest();
    void essentialsRepeatNothing();
    void markdownIsStrongWhereItSays();
    void essentialsOfADebateWithoutQuestions();
    void ordersByStrength();
    void citesDocumentAndPlace();
    void choosesQuestions();
    void leavesOutWhatIsNotWanted();
    void namesItsRules();
    void saysHowReasonsWereRead_data();
    void saysHowReasonsWereRead();
    void cutsAndSaysSo();
    void leadsOnlyWithinItself();
    void htmlIsSafe();
    void hostileTextStaysText();
    void sameBytes();
    void speaksRightToLeft();
    void largeDebates_data();
    void largeDebates();
    void canBeGivenUp();
    void stopsAtOnce();
};

void ReportTest::tellsEverything_data()
{
    QTest::addColumn<QString>("words");
    const Debate debate = sample();
    const ReportDocument report = reportFor(debate);
    QTest::newRow("the document") << allWords(report);
    QTest::newRow("HTML") << textInXml(htmlOf(report, {}));
    QTest::newRow("OpenDocument") << odtText(report);
    QTest::newRow("Markdown") << unescaped(markdownOf(report, {}));
}

void ReportTest::tellsEverything()
{
    QFETCH(QString, words);
    const Debate debate = sample();
    QCOMPARE(debate.claims().count(), 182);
    const auto has = [&](const QString& text) { return words.contains(text.simplified()); };
    for (const Issue& issue : debate.issues().all())
        QVERIFY2(has(issue.text), qPrintable(issue.text));
    for (const Claim& claim : debate.claims().all())
        QVERIFY2(has(claim.text), qPrintable(claim.text));
    for (const Statement& statement : debate.table<Statement>().all()) {
        const Excerpt* excerpt = debate.find(statement.excerpt);
        QVERIFY2(!excerpt || has(excerpt->exact), qPrintable(excerpt ? excerpt->exact : QString()));
    }
    for (const ListedReference& one : listedReferences(debate, ReferenceStyle::Apa))
        QVERIFY2(has(one.text), qPrintable(one.text));
    QVERIFY(has(u"Every question, claim and quotation of the debate is in it."_s)
        || has(u"Reasons and objections that are not among the strongest"_s));
}

namespace {

QStringList labelsIn(const ReportDocument& report)
{
    QStringList labels;
    for (const ReportBlock& block : report.blocks) {
        if (const auto* one = std::get_if<ReportEntry>(&block))
            labels += one->label;
    }
    return labels;
}

template<class Block>
std::ptrdiff_t countOf(const ReportDocument& report)
{
    return std::ranges::count_if(
        report.blocks, [](const ReportBlock& block) { return std::holds_alternative<Block>(block); });
}

} // namespace

/// Each question and option, the strongest of each side, and how much that
/// leaves out.
void ReportTest::tellsEssentials()
{
    const Debate debate = sample();
    const ReportDocument report = reportFor(debate, {});
    const ReportDocument whole = reportFor(debate);
    const QString words = allWords(report);
    for (const Issue& issue : debate.issues().all()) {
        QVERIFY2(words.contains(issue.text.simplified()), qPrintable(issue.text));
        for (const Claim* option : debate.optionsOf(issue.id))
            QVERIFY2(words.contains(option->text.simplified()), qPrintable(option->text));
    }
    QVERIFY(!labelsIn(report).contains(u"Reason 4"_s) && labelsIn(report).contains(u"Objection 3"_s));
    QVERIFY(countOf<ReportQuotation>(report) * 2 < countOf<ReportQuotation>(whole));
    QVERIFY(words.size() * 2 < allWords(whole).size());
    QVERIFY(words.contains(u"Of 182 claims it tells "_s));
    QVERIFY(!words.contains(u"Other claims under this question"_s) && !words.contains(u"Further claims"_s));
    QVERIFY(words.contains(u"What is settled, and what is not"_s) && words.contains(u"Bibliography"_s));
    for (const RecordId record : report.mapped)
        QVERIFY(debate.contains(record));
    QVERIFY(report.mapped.size() > 50 && whole.mapped.empty());
}

/// One's own words of a sentence or so, rather than those that others tell, or
/// a whole page.
void ReportTest::essentialsQuoteTheBest()
{
    const QString good = u"Nobody who lives by this river has ever asked for a "
                         u"dam, and nobody who has seen it run dry "
                         "would ask for another one."_s;
    Debate debate;
    Claim option;
    option.id = ClaimId{1};
    option.issue = IssueId{1};
    option.text = u"Dams are to go."_s;
    Issue issue;
    issue.id = IssueId{1};
    issue.text = u"What is to become of the dams?"_s;
    Stakeholder who;
    who.id = StakeholderId{1};
    who.name = u"Anna"_s;
    Document document;
    document.id = DocumentId{1};
    Edits edits{put(option), put(issue), put(who), put(document)};
    const QStringList texts{
        u"No."_s, good, u"And so on, and so on. "_s.repeated(90).trimmed(), good.chopped(1) + u"!"_s};
    for (qsizetype i = 0; i < texts.size(); ++i) {
        Excerpt excerpt;
        excerpt.id = ExcerptId{i + 1};
        excerpt.document = document.id;
        excerpt.exact = texts[i];
        document.text += texts[i] + u"\n"_s;
        excerpt.end = static_cast<int>(document.text.size()) - 1;
        excerpt.start = excerpt.end - static_cast<int>(texts[i].size());
        Statement statement;
        statement.id = StatementId{i + 1};
        statement.claim = option.id;
        statement.excerpt = excerpt.id;
        statement.speakers = {{who.id, i == 3 ? SpeakerRole::ReportedBy : SpeakerRole::Author}};
        edits = edits + Edits{put(excerpt), put(statement)};
    }
    debate.apply(edits + Edits{put(document)});
    QStringList quoted;
    for (const ReportBlock& block : reportFor(debate, {}).blocks) {
        if (const auto* one = std::get_if<ReportQuotation>(&block))
            quoted += one->words;
    }
    QCOMPARE(quoted, QStringList{good});
}

/// No words are quoted twice, no option answers itself, and no work is listed that nothing refers to.
void ReportTest::essentialsRepeatNothing()
{
    const ReportDocument report = reportFor(sample(), {});
    QSet<QString> quoted;
    QString option;
    int works = 0;
    for (const ReportBlock& block : report.blocks) {
        if (const auto* heading = std::get_if<ReportHeading>(&block); heading && heading->level == 2)
            option = heading->number;
        if (const auto* quotation = std::get_if<ReportQuotation>(&block)) {
            QVERIFY2(!quoted.contains(quotation->words), qPrintable(quotation->words));
            quoted.insert(quotation->words);
        }
        if (const auto* entry = std::get_if<ReportEntry>(&block); entry && entry->depth > 0)
            QVERIFY2(!plainText(entry->text).endsWith(u"(see %1)"_s.arg(option)), qPrintable(option));
        const auto* paragraph = std::get_if<ReportParagraph>(&block);
        works += paragraph && paragraph->role == ParagraphRole::Reference ? 1 : 0;
    }
    QVERIFY(quoted.size() > 40);
    QVERIFY(works > 0 && works < sample().table<Source>().count());
    const QString words = allWords(report);
    QVERIFY(words.contains(u"quoted above"_s));
    QVERIFY(words.contains(u"Further works are left out: %1."_s.arg(sample().table<Source>().count() - works)));
}

/// Asterisks with white space inside would be shown as they are.
void ReportTest::markdownIsStrongWhereItSays()
{
    int strong = 0;
    const QString markdown = QString::fromUtf8(markdownOf(reportFor(sample(), {}), {}));
    for (const QString& line : markdown.split(u'\n')) {
        const QStringList parts = line.split(u"**"_s);
        QVERIFY2(parts.size() % 2 == 1, qPrintable(line));
        for (qsizetype i = 1; i < parts.size(); i += 2, ++strong)
            QVERIFY2(!parts[i].isEmpty() && parts[i].trimmed() == parts[i], qPrintable(line));
    }
    QVERIFY(strong > 100);
}

/// Its claims are told then, since there is nothing more essential.
void ReportTest::essentialsOfADebateWithoutQuestions()
{
    Debate debate;
    Claim claim;
    claim.id = ClaimId{1};
    claim.text = u"Dams are to go."_s;
    debate.load(std::vector{claim});
    QVERIFY(allWords(reportFor(debate, {})).contains(claim.text));
}

void ReportTest::ordersByStrength()
{
    const ReportDocument report = reportFor(sample());
    static const QRegularExpression pattern(u"strength (\\d\\.\\d\\d)"_s);
    double last = 2;
    QString side;
    int compared = 0;
    for (const ReportBlock& block : report.blocks) {
        if (std::holds_alternative<ReportHeading>(block))
            last = 2;
        const auto* entry = std::get_if<ReportEntry>(&block);
        static const QRegularExpression counted(u"^(Reason|Objection) \\d+$"_s);
        if (!entry || entry->depth > 0 || !counted.match(entry->label).hasMatch())
            continue;
        const auto match = pattern.match(plainText(entry->facts));
        QVERIFY2(match.hasMatch(), qPrintable(entry->label));
        QVERIFY(match.captured(1).toDouble() <= last);
        last = match.captured(1).toDouble();
        ++compared;
    }
    QVERIFY(compared > 20);
}

void ReportTest::citesDocumentAndPlace()
{
    const ReportDocument report = reportFor(sample());
    int quotations = 0;
    for (const ReportBlock& block : report.blocks) {
        const auto* one = std::get_if<ReportQuotation>(&block);
        if (!one)
            continue;
        ++quotations;
        const QString from = plainText(one->origin);
        QVERIFY2(from.contains(u"para. "_s) || from.contains(u"p. "_s), qPrintable(from));
        QVERIFY2(from.contains(u"Digest"_s) || from.contains(u"("_s), qPrintable(from));
    }
    QVERIFY(quotations >= 200);
    const QString words = allWords(report);
    QVERIFY(words.contains(u"about 2015-07"_s)); // "2015-07~"
}

void ReportTest::choosesQuestions()
{
    const Debate debate = sample();
    const Result<IssueId> issue = issueCalled(debate, u"Which law is better for health?"_s);
    QVERIFY(issue);
    QVERIFY(!issueCalled(debate, u"none"_s));
    ReportChoices choices = everything();
    choices.issues = {*issue};
    const QString words = allWords(reportFor(debate, choices));
    QVERIFY(words.contains(u"1 Which law is better for health?"_s));
    QVERIFY(!words.contains(u"2 "_s + debate.issues().inOrder().front()->text));
    QVERIFY(!words.contains(u"Further claims"_s));
    QVERIFY(words.contains(u"Only some of the questions were chosen: 1 of 8."_s));
    choices.issues = {IssueId{999}};
    QVERIFY(!reportOf(debate, choices, origin()));
}

void ReportTest::leavesOutWhatIsNotWanted()
{
    ReportChoices choices = everything();
    choices.hasFindings = choices.hasPositions = choices.hasMap = false;
    const ReportDocument report = reportFor(sample(), choices);
    for (const ReportBlock& block : report.blocks) {
        QVERIFY(!std::holds_alternative<ReportMap>(block));
        if (const auto* heading = std::get_if<ReportHeading>(&block))
            QVERIFY(heading->anchor != u"findings" && !heading->anchor.startsWith(u"positions-"_s));
    }
    QVERIFY(allWords(report).contains(u"Positions were not asked for."_s));
}

void ReportTest::namesItsRules()
{
    ReportChoices choices = everything();
    QVERIFY(allWords(reportFor(sample(), choices)).contains(u"judged by grounded semantics"_s));
    choices.semantics = Semantics::Preferred;
    choices.gradual = std::nullopt;
    choices.style = ReferenceStyle::Chicago;
    const QString words = allWords(reportFor(sample(), choices));
    QVERIFY(words.contains(u"judged by preferred semantics"_s));
    QVERIFY(words.contains(u"ordered by what bears on them"_s));
    QVERIFY(words.contains(u"Chicago author-date 17"_s));
    choices.semantics = std::nullopt;
    const QString none = allWords(reportFor(sample(), choices));
    QVERIFY(none.contains(u"does not say which claims stand"_s));
    QVERIFY(!none.contains(u"Evaluation:"_s));
}

void ReportTest::saysHowReasonsWereRead_data()
{
    QTest::addColumn<SupportReading>("reading");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("untyped") << SupportReading::Untyped
                             << u"How reasons were read: A claim is not lost with its reasons"_s;
    QTest::newRow("deductive") << SupportReading::Deductive
                               << u"How reasons were read: Who holds the premises has to hold the conclusion"_s;
    QTest::newRow("necessary") << SupportReading::Necessary
                               << u"How reasons were read: A claim with reasons stands only while one"_s;
    QTest::newRow("evidential") << SupportReading::Evidential
                                << u"How reasons were read: A claim stands only on a reason that holds"_s;
}

void ReportTest::saysHowReasonsWereRead()
{
    QFETCH(SupportReading, reading);
    QFETCH(QString, sentence);
    Debate debate = sample();
    DebateInfo info = debate.info();
    info.support = reading;
    debate.apply({put(info)});
    const QString words = allWords(reportFor(debate, everything()));
    QVERIFY2(words.contains(sentence), qPrintable(words.right(3000)));
    QVERIFY(!words.contains(u"untyped"_s));
}

void ReportTest::cutsAndSaysSo()
{
    ReportLimits limits;
    limits.issues = 2;
    limits.quotations = 1;
    limits.reasons = 1;
    limits.allText = 20'000;
    const ReportDocument report = reportFor(sample(), everything(), limits);
    const QString words = allWords(report);
    QVERIFY(words.contains(u"Of 8 questions only the first 2 are told."_s));
    QVERIFY(words.contains(u"claims left out: "_s));
    QVERIFY(words.contains(u"Statements left out: "_s));
    QVERIFY(report.cuts.size() >= 3);
    QVERIFY(words.size() < 60'000);
}

void ReportTest::leadsOnlyWithinItself()
{
    const QByteArray html = htmlOf(reportFor(sample()), {});
    QSet<QString> anchors;
    QSet<QString> targets;
    QXmlStreamReader xml(html);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (const QString id = xml.attributes().value(u"id"_s).toString(); !id.isEmpty()) {
            QVERIFY2(!anchors.contains(id), qPrintable(id));
            anchors.insert(id);
        }
        if (const QString to = xml.attributes().value(u"href"_s).toString(); !to.isEmpty()) {
            QVERIFY2(to.startsWith(u'#'), qPrintable(to));
            targets.insert(to.mid(1));
        }
        QVERIFY(!xml.attributes().hasAttribute(u"src"_s));
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(targets.size() > 100);
    QVERIFY((targets - anchors).isEmpty());
}

/// What the policy lets through is what is there, to the byte.
void ReportTest::htmlIsSafe()
{
    const QByteArray html = htmlOf(reportFor(fullDebate()), {});
    QXmlStreamReader xml(html);
    QString policy;
    QStringList codes;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = xml.name().toString();
        if (xml.attributes().value(u"http-equiv"_s) == u"Content-Security-Policy")
            policy = xml.attributes().value(u"content"_s).toString();
        for (const QXmlStreamAttribute& attribute : xml.attributes())
            QVERIFY2(!attribute.name().startsWith(u"on"_s) && attribute.name() != u"style", qPrintable(name));
        QVERIFY(!QStringList({u"iframe"_s, u"object"_s, u"embed"_s, u"link"_s, u"base"_s, u"img"_s}).contains(name));
        if (name == u"script" || name == u"style")
            codes += xml.readElementText();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(codes.size(), 2);
    QVERIFY(policy.startsWith(u"default-src 'none'"_s));
    for (const QString& code : codes) {
        QVERIFY(html.contains(code.toUtf8())); // nothing of it had to be escaped, which HTML would not undo
        const QByteArray hash = QCryptographicHash::hash(code.toUtf8(), QCryptographicHash::Sha256).toBase64();
        QVERIFY(policy.contains(u"'sha256-"_s + QString::fromLatin1(hash) + u'\''));
    }
    QVERIFY(!policy.contains(u"unsafe"_s));
}

void ReportTest::hostileTextStaysText()
{
    const Debate debate = fullDebate();
    const ReportDocument report = reportFor(debate);
    QVERIFY(!textInXml(htmlOf(report, {})).isEmpty());
    QVERIFY(!odtText(report).isEmpty());
    for (const QString& text : hostileTexts()) {
        Debate one;
        Claim claim;
        claim.id = ClaimId{1};
        claim.title = text;
        claim.text = text;
        DebateInfo info;
        info.id = DebateInfoId{1};
        info.title = text;
        one.load(std::vector{claim});
        one.apply({put(info)});
        const ReportDocument hostile = reportFor(one);
        const QString shown = printable(text, ReportLimits().claimText).simplified();
        QVERIFY2(textInXml(htmlOf(hostile, {})).contains(shown), qPrintable(text));
        QVERIFY2(odtText(hostile).contains(shown), qPrintable(text));
        QVERIFY2(!htmlOf(hostile, {}).contains("<script>alert"), qPrintable(text));
    }
}

void ReportTest::sameBytes()
{
    const Debate debate = sample();
    const ReportDocument one = reportFor(debate);
    const ReportDocument other = reportFor(debate);
    QCOMPARE(htmlOf(one, {}), htmlOf(other, {}));
    QCOMPARE(markdownOf(one, {}), markdownOf(other, {}));
    QCOMPARE(*odtOf(one, {}, reportPapers().front()), *odtOf(other, {}, reportPapers().front()));
    QVERIFY(htmlOf(one, {}).contains("2026-03-14"));
}

void ReportTest::speaksRightToLeft()
{
    ReportOrigin arabic = origin();
    arabic.language = u"ar"_s;
    const Result<ReportDocument> report = reportOf(sample(), {}, arabic);
    QVERIFY(report && report->isRightToLeft);
    QVERIFY(htmlOf(*report, {}).contains("<html lang=\"ar\" dir=\"rtl\">"));
}

void ReportTest::largeDebates_data()
{
    QTest::addColumn<QString>("shape");
    for (const char* shape : {"empty", "circle", "every two"})
        QTest::newRow(shape) << QString::fromLatin1(shape);
}

void ReportTest::largeDebates()
{
    QFETCH(QString, shape);
    const Debate debate = hostileMap(shape);
    QElapsedTimer timer;
    timer.start();
    const Result<ReportDocument> report = reportOf(debate, everything(), origin());
    QVERIFY2(report, "");
    const QByteArray html = htmlOf(*report, {});
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(html.size() < 20'000'000);
    QVERIFY(markdownOf(*report, {}).size() < 20'000'000);
}

void ReportTest::canBeGivenUp()
{
    const Progress never{[](qint64, qint64) { return false; }, {}};
    const Result<ReportDocument> report = reportOf(sample(), {}, origin(), never);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Cancelled);
}

/// Also in the middle of an evaluation, which tells nobody how far it is.
void ReportTest::stopsAtOnce()
{
    const Debate debate = hostileMap(u"circle"_s);
    std::stop_source stop;
    stop.request_stop();
    ReportChoices choices;
    choices.semantics = Semantics::Preferred;
    QElapsedTimer timer;
    timer.start();
    const Result<ReportDocument> report = reportOf(debate, choices, origin(), {}, {}, stop.get_token());
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Cancelled);
    QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(ReportTest)
#include "reporttest.moc"

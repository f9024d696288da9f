// links: debate
#include "tests/support/fulldebate.h"
#include "tests/support/programfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int status = -1;
    QByteArray out;
};

/// Another program, where there is one.
Outcome ran(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput() + process.readAllStandardError()};
}

bool isThere(const QString& program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

}

/// Reports by command, as other programs read them.
class ReportCommandTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void writesEachForm_data();
    void writesEachForm();
    void sameBytes_data();
    void sameBytes();
    void pdfCanBeRead();
    void contentsNameThePages_data();
    void contentsNameThePages();
    void pdfTakesHostileText();
    void odtIsSound();
    void markdownHasItsMapBesideIt();
    void htmlHasTheMap();
    void saysWhatItWrote();
    void isInOneLanguage();
    void refuses_data();
    void refuses();

private:
    ProgramOutcome report(const QStringList& words) const
    {
        return m_folder->run(QStringList{u"report"_s, m_folder->sample()} + words);
    }
    QString pdfText(const QString& name, const QStringList& options = {}) const
    {
        return QString::fromUtf8(ran(u"pdftotext"_s, options + QStringList{m_folder->at(name), u"-"_s}).out);
    }
    std::unique_ptr<ProgramFolder> m_folder;
};

void ReportCommandTest::init()
{
    m_folder = std::make_unique<ProgramFolder>();
    QVERIFY2(m_folder->isValid(), qPrintable(ProgramFolder::program()));
}

void ReportCommandTest::writesEachForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("HTML") << u"r.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("PDF") << u"r.pdf"_s << QByteArray("%PDF-");
    QTest::newRow("OpenDocument") << u"r.odt"_s << QByteArray("PK\x03\x04");
    QTest::newRow("Markdown") << u"r.md"_s << QByteArray("# Amnesty International");
}

void ReportCommandTest::writesEachForm()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, beginning);
    const ProgramOutcome outcome = report({u"-o"_s, name});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    QVERIFY(m_folder->content(name).startsWith(beginning));
}

void ReportCommandTest::sameBytes_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char* suffix : {"html", "pdf", "odt", "md"})
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
}

void ReportCommandTest::sameBytes()
{
    QFETCH(QString, suffix);
    QCOMPARE(report({u"-o"_s, u"a."_s + suffix}).status, 0);
    QCOMPARE(report({u"-o"_s, u"b."_s + suffix}).status, 0);
    const QByteArray one = m_folder->content(u"a."_s + suffix).replace("a.map.svg", "b.map.svg");
    QVERIFY(!one.isEmpty() && one == m_folder->content(u"b."_s + suffix));
}

/// In the order in which it is meant to be read, with every word that is one.
void ReportCommandTest::pdfCanBeRead()
{
    if (!isThere(u"pdftotext"_s))
        QSKIP("pdftotext is not there");
    QCOMPARE(report({u"-o"_s, u"r.pdf"_s, u"--no-map"_s}).status, 0);
    const QString text = pdfText(u"r.pdf"_s).simplified();
    qsizetype at = 0;
    for (const char* part : {"Amnesty International and the law on sex work, 2015", "Contents", "Overview",
             "Selling sex and buying sex should both be crimes.", "Reasons", "Objections",
             "What is settled, and what is not", "Findings of the review", "Method", "Bibliography"}) {
        const qsizetype found = text.indexOf(QString::fromUtf8(part), at);
        QVERIFY2(found >= 0, part);
        at = found;
    }
    const Outcome info = ran(u"pdfinfo"_s, {m_folder->at(u"r.pdf"_s)});
    QVERIFY(info.out.contains("Amnesty International"));
    QVERIFY(!info.out.contains("Error"));
    const Outcome fonts = ran(u"pdffonts"_s, {m_folder->at(u"r.pdf"_s)});
    QVERIFY(fonts.out.count('\n') > 3);
    for (const QByteArray& line : fonts.out.split('\n').sliced(2))
        QVERIFY2(line.isEmpty() || line.contains(" yes "), line.constData()); // embedded
}

void ReportCommandTest::contentsNameThePages_data()
{
    QTest::addColumn<QString>("extent");
    QTest::addColumn<bool>("isLong");
    QTest::newRow("essentials") << u"essentials"_s << false;
    QTest::newRow("everything") << u"everything"_s << true;
}

void ReportCommandTest::contentsNameThePages()
{
    if (!isThere(u"pdftotext"_s))
        QSKIP("pdftotext is not there");
    QFETCH(QString, extent);
    QCOMPARE(report({u"-o"_s, u"r.pdf"_s, u"--extent"_s, extent}).status, 0);
    const QStringList pages = pdfText(u"r.pdf"_s, {u"-layout"_s}).split(u'\f');
    QTEST(pages.size() > 36, "isLong");
    static const QRegularExpression line(u"^\\s*(\\d+\\s+[A-Z].*\\?|Overview|Method|Bibliography|Map)\\s{2,}(\\d+)$"_s,
        QRegularExpression::MultilineOption);
    int chapters = 0;
    for (const auto& match : line.globalMatch(pages[0] + pages[1] + pages[2])) {
        const int number = match.captured(2).toInt();
        QVERIFY2(number > 0 && number < pages.size(), qPrintable(match.captured(0)));
        const QString page = pages[number - 1].simplified();
        QVERIFY2(page.contains(match.captured(1).simplified()), qPrintable(match.captured(1) + u'\n' + page));
        QVERIFY(page.endsWith(u' ' + match.captured(2)));
        ++chapters;
    }
    QVERIFY2(chapters >= 8, qPrintable(QString::number(chapters)));
}

void ReportCommandTest::pdfTakesHostileText()
{
    const QByteArray json = QJsonDocument(
        QJsonObject{{u"format"_s, u"counterpoint"_s}, {u"version"_s, 1},
            {u"debate"_s, QJsonObject{{u"title"_s, hostileTexts().join(u' ')}}},
            {u"issues"_s, QJsonArray{QJsonObject{{u"id"_s, u"q"_s}, {u"text"_s, hostileTexts()[4]}}}},
            {u"claims"_s, [] {
                 QJsonArray claims;
                 for (qsizetype i = 0; i < hostileTexts().size(); ++i)
                     claims.append(QJsonObject{{u"id"_s, QString::number(i + 1)},
                         {u"text"_s, QString(hostileTexts()[i]).remove(QChar(0))}, {u"issue"_s, u"q"_s}});
                 return claims;
             }()}}).toJson();
    m_folder->write(u"hostile.json"_s, json);
    for (const QString& form : {u"pdf"_s, u"odt"_s, u"html"_s, u"md"_s}) {
        const ProgramOutcome outcome = m_folder->run({u"report"_s, u"hostile.json"_s, u"-o"_s, u"h."_s + form});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    }
    if (isThere(u"pdfinfo"_s))
        QCOMPARE(ran(u"pdfinfo"_s, {m_folder->at(u"h.pdf"_s)}).status, 0);
}

void ReportCommandTest::odtIsSound()
{
    QCOMPARE(report({u"-o"_s, u"r.odt"_s}).status, 0);
    QCOMPARE(
        ran(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, m_folder->at(u"r.odt"_s), m_folder->at(u"odt"_s)}).status,
        0);
    if (!isThere(u"xmllint"_s))
        QSKIP("xmllint is not there");
    for (const char* name : {"content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml", "Pictures/map1.svg"}) {
        const Outcome looked
            = ran(u"xmllint"_s, {u"--noout"_s, u"--nonet"_s, m_folder->at(u"odt/"_s + QString::fromLatin1(name))});
        QVERIFY2(looked.status == 0, looked.out.constData());
    }
}

void ReportCommandTest::markdownHasItsMapBesideIt()
{
    QCOMPARE(report({u"-o"_s, u"r.md"_s}).status, 0);
    QVERIFY(m_folder->content(u"r.md"_s).contains("](r.map.svg)"));
    QVERIFY(m_folder->content(u"r.map.svg"_s).contains("<svg"));
    const ProgramOutcome out = report({u"-o"_s, u"-"_s, u"--to"_s, u"md"_s});
    QCOMPARE(out.status, 0);
    QVERIFY(out.out.startsWith("# Amnesty") && !out.out.contains(".map.svg)"));
    QVERIFY(!m_folder->has(u"-"_s));
}

/// Whatever leads somewhere leads to one place.
void ReportCommandTest::htmlHasTheMap()
{
    QCOMPARE(report({u"-o"_s, u"r.html"_s, u"--extent"_s, u"everything"_s}).status, 0);
    const QByteArray html = m_folder->content(u"r.html"_s);
    QCOMPARE(html.count("<svg"), 1);
    QVERIFY(html.count("<g id=\"card-claim-") > 100);
    QVERIFY(!html.contains("<?xml"));
    QVERIFY(!html.contains("src=") && !html.contains("url(") && !html.contains("@import"));
    QSet<QString> ids;
    static const QRegularExpression id(u" id=\"([^\"]*)\""_s);
    for (const QRegularExpressionMatch& one : id.globalMatch(QString::fromUtf8(html))) {
        QVERIFY2(!ids.contains(one.captured(1)), qPrintable(one.captured(1)));
        ids.insert(one.captured(1));
    }
    static const QRegularExpression link(u"<a href=\"#([^\"]*)\""_s);
    for (const QRegularExpressionMatch& one : link.globalMatch(QString::fromUtf8(html)))
        QVERIFY2(ids.contains(one.captured(1)), qPrintable(one.captured(1)));
}

void ReportCommandTest::saysWhatItWrote()
{
    const ProgramOutcome outcome = report({u"-o"_s, u"r.md"_s, u"--no-findings"_s, u"--json"_s});
    QCOMPARE(outcome.status, 0);
    const QJsonObject told = outcome.json().toObject();
    QCOMPARE(told[u"format"_s].toString(), u"md"_s);
    QCOMPARE(told[u"map"_s].toString(), u"r.map.svg"_s);
    QVERIFY(told[u"cut"_s].isArray());
}

/// Also what tables say that were asked before the language was known.
void ReportCommandTest::isInOneLanguage()
{
    QCOMPARE(report({u"-o"_s, m_folder->at(u"r.md"_s), u"--language"_s, u"de"_s}).status, 0);
    const QByteArray text = m_folder->content(u"r.md"_s);
    QVERIFY(text.contains("DF-QuAD"));
    for (const char* english : {"Reasons and objections", "are each joined"})
        QVERIFY2(!text.contains(english), english);
}

void ReportCommandTest::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QStringList& words, const char* says) {
        QTest::newRow(name) << words << QString::fromUtf8(says);
    };
    row("nowhere", {}, "Name it with -o OUT");
    row("no form", {u"-o"_s, u"r.docx"_s}, "The forms are html, pdf, odt, md");
    row("a form that is none", {u"-o"_s, u"r"_s, u"--to"_s, u"docx"_s}, "There is no form");
    row("a style that is none", {u"-o"_s, u"r.md"_s, u"--style"_s, u"mla"_s}, "The styles are apa");
    row("a semantics that is none", {u"-o"_s, u"r.md"_s, u"--semantics"_s, u"best"_s}, "There is no semantics");
    row("a strength that is none", {u"-o"_s, u"r.md"_s, u"--gradual"_s, u"best"_s}, "There is no gradual semantics");
    row("an extent that is none", {u"-o"_s, u"r.md"_s, u"--extent"_s, u"half"_s}, "The extents are essentials");
    row("a paper that is none", {u"-o"_s, u"r.pdf"_s, u"--paper"_s, u"a5"_s}, "The papers are a4");
    row("a question that is none", {u"-o"_s, u"r.md"_s, u"--issue"_s, u"why"_s}, "There is no question");
    row("a language without words", {u"-o"_s, u"r.md"_s, u"--language"_s, u"fi"_s}, "not there in the language");
    row("two on one output", {u"-o"_s, u"-"_s, u"--to"_s, u"md"_s, u"--json"_s}, "cannot both go to standard output");
}

void ReportCommandTest::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(QString, says);
    const ProgramOutcome outcome = report(words);
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains(says), qPrintable(outcome.err));
    QVERIFY(!m_folder->has(u"r.md"_s));
}

QTEST_GUILESS_MAIN(ReportCommandTest)
#include "reportcommandtest.moc"

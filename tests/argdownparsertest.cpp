// links: debate formats
#include "model/formats/argdown/argdownparser.h"
#include "model/debate/faults.h"
#include "model/formats/argdown/argdown.h"
#include "model/formats/argdown/argdownlexer.h"
#include "model/formats/formats.h"

#include <QJsonDocument>
#include <QtTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace {

QString endOf(const ArgdownModel& model, const ArgdownEnd& end)
{
    const QString title = model.itemOf(end).title;
    if (end.kind == ArgdownEnd::Kind::Statement)
        return u'[' + title + u']';
    return end.kind == ArgdownEnd::Kind::Argument ? QString(u'<' + title + u'>')
                                                  : QString(u'<' + title + u">/"_s + QString::number(end.line));
}

/// All that a model says, a line for each thing.
QString saidBy(const ArgdownModel& model)
{
    static const QStringList kinds{u"+"_s, u"-"_s, u"_"_s, u"><"_s, u"entails"_s, u"contrary"_s};
    QStringList lines;
    for (const ArgdownItem& item : model.statements) {
        const ArgdownMember* said = item.canonical();
        lines << u'[' + item.title + u"] "_s + (said ? said->plain.trimmed() : QString())
                + (item.tags.isEmpty() ? QString() : QString(u" #"_s + item.tags.join(u'#')));
    }
    for (const ArgdownArgument& item : model.arguments) {
        const ArgdownMember* said = item.canonical();
        QString line = u'<' + item.title + u"> "_s + (said ? said->plain.trimmed() : QString());
        for (const ArgdownLine& one : item.lines)
            line += (one.isConclusion() ? u" =>"_s : QString()) + u" ["_s
                + model.statements[size_t(one.statement)].title + u']' + one.rules.join(u',');
        lines << line;
    }
    for (const ArgdownRelation& relation : model.relations)
        lines << endOf(model, relation.from) + u' ' + kinds[int(relation.kind)] + u' ' + endOf(model, relation.to);
    for (const ArgdownSection& section : model.sections)
        lines << QString(section.level, u'#') + u' ' + section.title;
    return lines.join(u'\n').replace(u"  "_s, u" "_s).replace(u" \n"_s, u"\n"_s).trimmed();
}

QString placeOf(const ArgdownFault& fault)
{
    return QString::number(fault.line) + u':' + QString::number(fault.column) + (fault.isHarmless ? u"h" : u"");
}

} // namespace

/// Each sign of Argdown, and what becomes of texts that have gone wrong.
class ArgdownParserTest : public QObject {
    Q_OBJECT
private slots:
    void understands_data();
    void understands();
    void findsFaults_data();
    void findsFaults();
    void knowsPlaces();
    void partsAreTheWhole();
    void isLinear();
    void isTold_data();
    void isTold();
    void isGivenUp();
};

void ArgdownParserTest::understands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    const auto row
        = [](const char* name, const QString& text, const QString& said) { QTest::newRow(name) << text << said; };
    row("a statement", u"[A]: Some words."_s, u"[A] Some words."_s);
    row("over two lines", u"[A]: Some\nwords"_s, u"[A] Some words"_s);
    row("reasons and objections", u"[A]: a\n  + [B]: b\n    - c\n  +> [D]\n  -> [E]"_s,
        u"[A] a\n[B] b\n[Untitled 1] c\n[D]\n[E]\n[Untitled 1] - [B]\n[B] + [A]\n[A] + [D]\n[A] - [E]"_s);
    row("contradiction", u"[A]\n  >< [B]\n\n[B]\n  >< [A]"_s, u"[A]\n[B]\n[A] >< [B]"_s);
    row("strict", u"===\nmodel: {mode: strict}\n===\n\n[A]\n  + [B]\n  - [C]\n\n[C]\n  - [A]"_s,
        u"[A]\n[B]\n[C]\n[B] entails [A]\n[C] contrary [A]"_s);
    row("arguments", u"<A>: about\n  - <B>\n  _ [C]"_s, u"[C]\n<A> about\n<B>\n<B> - <A>\n[C] _ <A>"_s);
    row("a structure", u"<A>\n\n(1) [P]: p\n(2) q\n-- Rule one, Rule two --\n(3) [C]: c\n  -> [D]\n\n[U]\n  _> <A>"_s,
        u"[P] p\n[Untitled 1] q\n[C] c\n[D]\n[U]\n<A> [P] [Untitled 1] => [C]Rule one,Rule two\n[C] - [D]\n[U] _ <A>/2"_s);
    row("an undercut under the bar", u"<A>\n\n(1) p\n----\n  <_ <B>\n(2) q"_s,
        u"[Untitled 1] p\n[Untitled 2] q\n<A> [Untitled 1] => [Untitled 2]\n<B>\n<B> _ <A>/1"_s);
    row("what an argument says is said by its conclusion", u"<A>\n  -> [D]\n\n(1) [P]\n----\n(2) [C]"_s,
        u"[D]\n[P]\n[C]\n<A> [P] => [C]\n[C] - [D]"_s);
    row("lists", u"* one\n* two\n\n1. three\n2. four\n    + five"_s,
        u"[Untitled 1] one\n[Untitled 2] two\n[Untitled 3] three\n[Untitled 4] four\n[Untitled 5] five\n[Untitled 5] + [Untitled 4]"_s);
    row("headings", u"# One #tag {isGroup: true}\n\n[A]: a\n\n## Two\n\nb"_s,
        u"[A] a\n[Untitled 1] b\n# One #tag\n## Two"_s);
    row("tags", u"[A]: a #one #(two words)\n\n[A] #three"_s, u"[A] a #one#two words#three"_s);
    row("formatting", u"[A]: **b** __c__ *d* _e_ [f](http://g.h) :happy: .~.p"_s, u"[A] b c d e f 😀 ¬p"_s);
    row("escapes", u"[A]: \\[b\\] \\# \\* snake\\_case \\\\ "_s, u"[A] [b] # * snake_case \\"_s);
    row("comments", u"// one\n[A]: a /* two */ b <!-- three\n\nfour --> c\n// five\n\n[B]: b"_s, u"[A] a b c\n[B] b"_s);
    row("mentions", u"[A]: see @[B] and @<C>."_s, u"[A] see @[B] and @<C>."_s);
    row("several wordings", u"[A]: first\n\n[A]: second {isCanonical: true}\n\n[A]: third"_s, u"[A] second"_s);
    row("CR LF", u"[A]: a\r\n  + b\r\n\r\n[C]: c\r\n"_s, u"[A] a\n[Untitled 1] b\n[C] c\n[Untitled 1] + [A]"_s);
}

void ArgdownParserTest::understands()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    const ArgdownModel model = parseArgdown(text);
    QCOMPARE(saidBy(model), said);
    QVERIFY2(model.faults.empty(), model.faults.empty() ? "" : qPrintable(model.faults.front().what));
}

void ArgdownParserTest::findsFaults_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("places");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const QString& text, const QString& places, const QString& said) {
        QTest::newRow(name) << text << places << said;
    };
    row("a title within a text", u"[A]: see [B] there\n\n[C]: c"_s, u"1:10h"_s, u"[A] see [B] there\n[C] c"_s);
    row("italic text without end", u"snake_case\n\n[C]: c"_s, u"1:6h"_s, u"[Untitled 1] snake_case\n[C] c"_s);
    row("no empty line", u"[A]: a\n[B]: b"_s, u"2:1h"_s, u"[A] a\n[B] b"_s);
    row("no empty line after the front matter", u"===\ntitle: x\n===\n[A]: a"_s, u"1:1h"_s, u"[A] a"_s);
    row("a relation of nothing", u"  + [A]: a\n  + [B]\n\n[C]: c"_s, u"1:1"_s, u"[C] c"_s);
    row("a relation that is not indented", u"[A]: a\n+ [B]: b"_s, u"2:1h"_s, u"[A] a\n[B] b\n[B] + [A]"_s);
    row("no conclusion", u"(1) p\n(2) q\n\n[C]: c"_s, u"1:1"_s, u"[Untitled 1] p\n[Untitled 2] q\n[C] c"_s);
    row("no conclusion below the bar", u"<A>\n\n(1) p\n----\n\n[C]: c"_s, u"4:1"_s, u"[Untitled 1] p\n[C] c\n<A>"_s);
    row("a line below the conclusion", u"<A>\n\n(1) p\n----\n(2) q\n(3) r\n(4) s"_s, u"6:5"_s,
        u"[Untitled 1] p\n[Untitled 2] q\n[Untitled 3] r\n[Untitled 4] s\n<A> [Untitled 1] => [Untitled 2]"_s);
    row("two bars", u"<A>\n\n(1) p\n-- a --\n-- b --\n(2) q"_s, u"4:1"_s,
        u"[Untitled 1] p\n[Untitled 2] q\n<A> [Untitled 1] => [Untitled 2]b"_s);
    row("a short bar", u"<A>\n\n(1) p\n---\n(2) q"_s, u"4:1h"_s,
        u"[Untitled 1] p\n[Untitled 2] q\n<A> [Untitled 1] => [Untitled 2]"_s);
    row("data that are none", u"[A]: a {b: [}\n\n[C]: c"_s, u"1:13"_s, u"[A] a\n[C] c"_s);
    row("two structures for one", u"<A>\n\n(1) p\n----\n(2) q\n\n<A>\n\n(1) r\n----\n(2) s"_s, u"9:1"_s,
        u"[Untitled 1] p\n[Untitled 2] q\n[Untitled 4] r\n[Untitled 5] s\n<A> [Untitled 1] => [Untitled 2]\n<Untitled 3> [Untitled 4] => [Untitled 5]"_s);
    row("a contradiction of an argument", u"<A>\n  >< [B]\n\n[C]: c"_s, u"2:3"_s, u"[B]\n[C] c\n<A>"_s);
}

void ArgdownParserTest::findsFaults()
{
    QFETCH(QString, text);
    QFETCH(QString, places);
    QFETCH(QString, said);
    const ArgdownModel model = parseArgdown(text);
    QStringList found;
    for (const ArgdownFault& fault : model.faults) {
        found << placeOf(fault);
        QVERIFY(fault.what.endsWith(u'.'));
        QVERIFY(fault.span.end >= fault.span.start && fault.span.end <= text.size());
    }
    QCOMPARE(found.join(u' '), places);
    QCOMPARE(saidBy(model), said);
}

void ArgdownParserTest::knowsPlaces()
{
    const QString text = u"# Top\n\n[A]: first words #t {x: 1}\n  + [B]: second\n"_s;
    const ArgdownModel model = parseArgdown(text);
    const auto at = [&](ArgdownSpan span) { return text.mid(span.start, span.end - span.start); };
    QCOMPARE(at(model.sections[0].span), u"# Top"_s);
    QCOMPARE(at(model.statements[0].members[0].span), u"[A]: first words #t {x: 1}"_s);
    QCOMPARE(at(model.statements[0].members[0].title), u"[A]:"_s);
    QCOMPARE(at(model.statements[1].members[0].span), u"[B]: second"_s);
    QCOMPARE(at(model.relations[0].spans[0]), u"+ [B]: second"_s);
}

/// A text is taken apart in parts at a time, whatever reaches over the places where it is cut.
void ArgdownParserTest::partsAreTheWhole()
{
    const QStringList pieces{u"\n\n"_s, u"\n \n"_s, u"\r\n\r\n"_s, u"\n"_s, u"\r"_s, u"[A]: a word\n"_s, u"  + [B]\n"_s,
        u"<C>: words #t\n"_s, u"(1) a\n"_s, u"--\n"_s, u"-- rule {a: 1} --\n"_s, u"{a: b"_s, u"}\n"_s, u"}"_s,
        u"[a]("_s, u")"_s, u"#("_s, u"<!--"_s, u"-->"_s, u"/*"_s, u"*/"_s, u"// x"_s, u"==="_s, u"**"_s, u"_"_s,
        u"\\"_s, u"    - "_s, u"# H"_s, u" "_s, u". a:"_s};
    const auto isSame = [](const ArgdownToken& one, const ArgdownToken& other) {
        return one.part == other.part && one.start == other.start && one.end == other.end
            && one.isUnmatched == other.isUnmatched;
    };
    std::mt19937 random(1);
    for (int i = 0; i < 6000; ++i) {
        const auto known = 5 + random() % (static_cast<unsigned>(pieces.size()) - 5); // a few as well as all
        const QString comment = u"<!-- "_s + QString(random() % 90, u'x') + u" -->\n\n"_s;
        QString text = (i % 2 ? comment : QString()) + (i % 4 < 3 ? u"===\nx: y\n===\n\n"_s : QString());
        for (unsigned count = random() % 60; count > 0; --count)
            text += pieces[static_cast<qsizetype>(random() % known)];
        text += i % 3 ? u"\n\n"_s + comment : QString();
        const auto whole = argdownTokens(text, text.size() + 1);
        for (const qsizetype fewest : {1, 20, 60})
            QVERIFY2(std::ranges::equal(argdownTokens(text, fewest), whole, isSame), qPrintable(text));
    }
}

void ArgdownParserTest::isLinear()
{
    constexpr int many = 100'000;
    QString deep;
    for (int i = 0; i < 2000; ++i)
        deep += QString(i, u' ') + u"+ a\n"_s;
    for (const QString& piece : {u"["_s, u"{"_s, u"<"_s, u"("_s, u"*"_s, u"_"_s, u"**a"_s, u"#"_s, u"=="_s, u"@["_s,
             u"/*"_s, u"<!--"_s, u":a"_s, u"[a]("_s, u"}"_s, u"{}"_s, u"\\"_s, u"\n+ "_s, u"\n  "_s, u"--\n"_s,
             u"(1)"_s, u"\n(1) a\n--"_s, u"(1) a\n# h\n"_s, u"(1) a\n[B]: b\n"_s, u"*a"_s, u"{a: "_s})
        QVERIFY(parseArgdown(piece.repeated(many)).faults.size() < 10 * many);
    QCOMPARE(parseArgdown(u"[A]: a\n"_s + deep).statements.size(), size_t(2001));
}

void ArgdownParserTest::isTold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("format");
    const auto row = [](const char* name, const QByteArray& text, const QString& format) {
        QTest::newRow(name) << text << format;
    };
    row("front matter", "===\ntitle: x\n===\n\nwords\n", u"argdown"_s);
    row("a title", "Some words.\n\n[A]: words\n  + because\n", u"argdown"_s);
    row("an argument", "\xef\xbb\xbf<A>: words\n", u"argdown"_s);
    row("a reference with reasons", "[A claim]\n  + <B>\n", u"argdown"_s);
    row("Markdown with a link's address", "# Title\n\nSee [a].\n\n[a]: https://example.org\n[^1]: A note\n", {});
    row("Markdown with things to do", "# Title\n- [x] done\n  - [ ] open\n  - [a](https://b.c)\n", {});
    row("a web page", "<!DOCTYPE html><html><body>x</body></html>", u"html"_s);
    row("its JSON", R"({"arguments": {"A": {"type": "argument", "relations": []}}, "statements": {}, "relations": []})",
        u"argdown-json"_s);
}

void ArgdownParserTest::isTold()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, format);
    const Format* told = formatOfContent(text);
    QCOMPARE(told ? told->key : QString(), format);
}

void ArgdownParserTest::isGivenUp()
{
    const auto read
        = readArgdown(QByteArray("words\n\n").repeated(50'000), {[](qint64 done, qint64) { return done < 1000; }, {}});
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(ArgdownParserTest)
#include "argdownparsertest.moc"

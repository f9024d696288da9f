// links: debate formats
#include "model/debate/faults.h"
#include "tests/support/authoredtext.h"
#include "tests/support/writingdesk.h"

#include <QRegularExpression>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What no text tells, for each inference.
Edits answersTo(const Debate& debate)
{
    Edits edits;
    for (const Inference& inference : debate.inferences().all())
        edits.push_back(put(CriticalAnswer{CriticalAnswerId{inference.id.value}, inference.id, u"q"_s, Answer::No}));
    return edits;
}

/// Any of those with premises, bars, their rules and data, and conclusions.
qsizetype lineOfStructure(const QStringList& lines, unsigned chance)
{
    static const QRegularExpression numbered(u"\\A(?:\\(|--|Rule|\\{|  <_)"_s);
    QList<qsizetype> found;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].contains(numbered))
            found << i;
    }
    return found[qsizetype(chance) % found.size()];
}

/// Records that are not the same; empty: none.
QString differenceOf(const QStringList& before, const QStringList& now)
{
    QStringList lines;
    for (const QString& record : before)
        lines += now.contains(record) ? QStringList() : QStringList(u"- "_s + record.simplified());
    for (const QString& record : now)
        lines += before.contains(record) ? QStringList() : QStringList(u"+ "_s + record.simplified());
    return lines.join(u'\n');
}

QStringList linesOf(const Debate& debate)
{
    QStringList lines;
    const auto add = [&]<class R>(const SharedList<R>& records) {
        for (R record : records) {
            record.order = 0;
            lines << recordText(record);
        }
    };
    add(debate.claims().all());
    add(debate.inferences().all());
    add(debate.tags().all());
    lines.sort();
    return lines;
}

/// What somebody would miss who types less for a moment; empty: nothing. While a fault hides something it stays, and
/// what is there again is what it was.
QString lostOver(const QString& less, const QString& text)
{
    Desk desk = deskWith(text);
    desk.change(answersTo(desk.debate));
    desk.type(text);
    const Debate before = desk.debate;
    desk.type(less);
    const bool isWhole = std::ranges::all_of(desk.shown.faults, &ArgdownFault::isHarmless);
    for (const Inference& inference : before.inferences().all()) {
        if (!isWhole && !desk.debate.find(inference.id))
            return u"without an inference: "_s + recordText(inference);
    }
    for (const Claim& claim : before.claims().all()) {
        if (!isWhole && !desk.debate.find(claim.id))
            return u"without a claim: "_s + recordText(claim);
    }
    desk.type(text);
    if (!faults(desk.debate).empty() || answersTo(desk.debate).size() != answersTo(before).size())
        return u"faulty"_s;
    if (desk.debate.table<CriticalAnswer>().count() != before.table<CriticalAnswer>().count())
        return u"without an answer"_s;
    return differenceOf(linesOf(before), linesOf(desk.debate));
}

QString lostWithout(qsizetype line, const QString& text)
{
    QStringList fewer = text.split(u'\n');
    fewer.removeAt(line);
    return lostOver(fewer.join(u'\n'), text);
}

} // namespace

/// Whatever a fault of a text hides stays what it was.
class ArgdownFaultsTest : public QObject {
    Q_OBJECT
private slots:
    void missingConclusionsHide_data();
    void missingConclusionsHide();
    void missingLinesComeBack_data();
    void missingLinesComeBack();
    void anyLineOfAnArgumentMayBeMissing_data();
    void anyLineOfAnArgumentMayBeMissing();
    void anyParagraphMayBeMissing_data();
    void anyParagraphMayBeMissing();
};

void ArgdownFaultsTest::missingConclusionsHide_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("by");
    const QString titled = u"[A]: One\n\n<B>: about #t\n\n(1) [P]: Two\n(2) [Q]: Three\n----\n(3) [A]\n"_s;
    const QString untitled = u"[A]: One\n\n(1) [P]: Two\n(2) [Q]: Three\n-- rule --\n(3) [A]\n"_s;
    const QString steps = untitled + u"(4) [R]: Four\n----\n(5) [C]: Five\n"_s;
    QTest::newRow("no conclusion") << titled << u"(3) [A]\n"_s << QString();
    QTest::newRow("none, in an argument without title") << untitled << u"(3) [A]\n"_s << QString();
    QTest::newRow("none of two") << steps << u"(5) [C]: Five\n"_s << QString();
    QTest::newRow("no second bar") << steps << u"(4) [R]: Four\n----\n"_s << u"(4) [R]: Four\n"_s;
    QTest::newRow("a bar below the other") << titled << u"----\n"_s << u"----\n----\n"_s;
}

void ArgdownFaultsTest::missingConclusionsHide()
{
    QFETCH(QString, text);
    QFETCH(QString, what);
    QFETCH(QString, by);
    Desk desk = deskWith(text);
    Edits edits;
    for (const Inference& inference : desk.debate.inferences().all()) {
        Inference noted = inference;
        noted.external = u"x"_s + QString::number(inference.premises.size());
        edits.push_back(put(noted));
        edits.push_back(put(CriticalAnswer{CriticalAnswerId{inference.id.value}, inference.id, u"q"_s, Answer::No}));
    }
    desk.change(edits);
    const Debate before = desk.debate;
    desk.type(what, by);
    QCOMPARE(desk.shown.faults.size(), std::size_t(1));
    QVERIFY(!desk.shown.faults[0].isHarmless);
    QCOMPARE(desk.debate.claims().count(), before.claims().count());
    QVERIFY(desk.debate.inferences().all() == before.inferences().all());
    desk.type(text);
    QVERIFY2(desk.shown.faults.empty(), "healed");
    QVERIFY(desk.debate.inferences().all() == before.inferences().all());
    QCOMPARE(desk.debate.table<CriticalAnswer>().count(), before.table<CriticalAnswer>().count());
    QCOMPARE(desk.debate.claims().count(), before.claims().count());
}

void ArgdownFaultsTest::missingLinesComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    const QString premises = u"[S]: One\n\n<A>: about #t {source: \"x\"}\n\n(1) Two\n(2) [P]: Three {note: \"n\"}\n"_s;
    const QString rules = premises + u"--\nRule, More {force: 2}\n--\n(3) [S]\n"_s;
    QTest::newRow("a premise") << rules << 4;
    QTest::newRow("the last premise") << rules << 5;
    const QString untitled = u"<A>: about\n\n(1) Two\n--\nRule {force: 2}\n--\n(2) [S]: One\n"_s;
    QTest::newRow("the only premise") << untitled << 2;
    QTest::newRow("a beginning below a premise without title") << untitled << 3;
    QTest::newRow("the only premise of the first of two steps")
        << u"<A>: about\n\n(1) Two\n----\n(2) Three\n--\nRule {force: 2}\n--\n(3) [S]: One\n"_s << 2;
    QTest::newRow("the beginning of a bar") << rules << 6;
    QTest::newRow("the rules") << rules << 7;
    QTest::newRow("the end of a bar") << rules << 8;
    QTest::newRow("a bar") << premises + u"----\n(3) [S]\n"_s << 6;
    QTest::newRow("the conclusion") << rules << 9;
}

void ArgdownFaultsTest::missingLinesComeBack()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    const QString lost = lostWithout(line, text);
    QVERIFY2(lost.isEmpty(), qPrintable(lost));
}

void ArgdownFaultsTest::anyLineOfAnArgumentMayBeMissing_data()
{
    QTest::addColumn<unsigned>("from");
    for (unsigned from = 0; from < 200 * timesOfSeeds(); from += 50)
        QTest::addRow("from %u", from) << from;
}

void ArgdownFaultsTest::anyLineOfAnArgumentMayBeMissing()
{
    QFETCH(unsigned, from);
    for (unsigned seed = from; seed < from + 50; ++seed) {
        const QString text = AuthoredText(seed).make();
        const QStringList lines = text.split(u'\n');
        const qsizetype left = lineOfStructure(lines, seed);
        const QString lost = lostWithout(left, text);
        QVERIFY2(lost.isEmpty(),
            qPrintable(u"%1 without “%2”: %3\n%4"_s.arg(QString::number(seed), lines[left], lost, text)));
    }
}

void ArgdownFaultsTest::anyParagraphMayBeMissing_data()
{
    anyLineOfAnArgumentMayBeMissing_data();
}

void ArgdownFaultsTest::anyParagraphMayBeMissing()
{
    QFETCH(unsigned, from);
    for (unsigned seed = from; seed < from + 50; ++seed) {
        const QString text = AuthoredText(seed).make();
        QStringList paragraphs = text.split(u"\n\n"_s);
        const QString left = paragraphs.takeAt(1 + qsizetype(seed) % (paragraphs.size() - 1));
        const QString lost = lostOver(paragraphs.join(u"\n\n"_s), text);
        QVERIFY2(lost.isEmpty(), qPrintable(u"%1 without “%2”: %3\n%4"_s.arg(QString::number(seed), left, lost, text)));
    }
}

QTEST_GUILESS_MAIN(ArgdownFaultsTest)
#include "argdownfaultstest.moc"

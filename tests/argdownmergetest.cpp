// links: debate formats
#include "model/formats/argdown/argdownmerge.h"
#include "model/debate/faults.h"
#include "model/formats/argdown/argdown.h"
#include "model/formats/argdown/argdowndebate.h"
#include "model/formats/argdown/argdownparser.h"
#include "tests/support/writtendebate.h"

#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString written(const Debate& debate)
{
    return QString::fromUtf8(writeArgdown(debate, {false}).bytes);
}

Debate merged(Debate debate, const QString& before, const QString& now)
{
    const ArgdownModel old = parseArgdown(before);
    debate.apply(mergeArgdown(debate, &old, parseArgdown(now)).edits);
    return debate;
}

/// Claims by their words, so that titles which only the writer gave do not count.
QString faceOf(const Debate& debate, ClaimId id)
{
    return debate.find(id)->text;
}

QString endOf(const Debate& debate, const Target& target)
{
    if (const auto* claim = std::get_if<ClaimId>(&target))
        return faceOf(debate, *claim);
    const Inference* inference = debate.find(std::get<InferenceId>(target));
    return u"step from "_s + faceOf(debate, inference->premises[0].claim);
}

/// What a text means: its claims with tags, and what bears on what.
QStringList meaningOf(const QString& text)
{
    const Debate debate = debateOf(parseArgdown(text), {}).debate;
    QStringList lines;
    for (const Claim& claim : debate.claims().all()) {
        QStringList tags;
        for (const TagId tag : claim.tags)
            tags << debate.find(tag)->name.toCaseFolded();
        tags.sort();
        lines << claim.text + u" #"_s + tags.join(u'#') + u" §"_s
                + (claim.topic ? debate.find(claim.topic)->name : QString());
    }
    for (const Inference& inference : debate.inferences().all()) {
        QStringList premises;
        for (const Premise& premise : inference.premises)
            premises << faceOf(debate, premise.claim);
        premises.sort();
        lines << premises.join(u" & ") + u' ' + QString::number(int(inference.kind)) + u' '
                + endOf(debate, inference.target);
    }
    lines.sort();
    return lines;
}

/// Edits of a text as somebody may make them, block by block.
class Typist {
public:
    explicit Typist(unsigned seed)
        : m_random(seed)
    {
    }

    QString typed(const QString& text)
    {
        QStringList blocks = text.split(u"\n\n"_s, Qt::SkipEmptyParts);
        for (int i = 1 + below(3); i > 0; --i)
            change(blocks);
        return blocks.join(u"\n\n"_s) + u'\n';
    }

private:
    int below(int count) { return count < 1 ? 0 : int(m_random() % unsigned(count)); }

    void change(QStringList& blocks)
    {
        const QString number = QString::number(++m_number);
        QStringList plain;
        for (const QString& block : blocks) {
            if (block.startsWith(u'['))
                plain << block;
        }
        if (plain.isEmpty())
            return blocks.append(u"[New "_s + number + u"]: New words "_s + number);
        const QString chosen = plain[below(int(plain.size()))];
        const qsizetype at = blocks.indexOf(chosen);
        const QString title = chosen.section(u']', 0, 0) + u']';
        switch (below(6)) {
        case 0:
            blocks[at] = title + u": Other words "_s + number;
            break;
        case 1:
            blocks.insert(below(int(blocks.size())) + (blocks.first().startsWith(u"==") ? 1 : 0),
                u"Someone says "_s + number + u"\n  + [New "_s + number + u"]: For it "_s + number);
            break;
        case 2:
            blocks[at] += u"\n\n"_s + title + u"\n  - Against it "_s + number;
            break;
        case 3:
            blocks.replaceInStrings(title, u"[Retitled "_s + number + u']');
            break;
        case 4:
            blocks.move(at, blocks.size() - 1);
            break;
        default:
            blocks.append(u"<Two reasons "_s + number + u">\n\n(1) One thing "_s + number + u"\n(2) Another thing "_s
                + number + u"\n-----\n(3) "_s + title);
        }
    }

    std::mt19937 m_random;
    int m_number = 0;
};

/// Debates without what makes two claims one in a text: equal or empty words.
Debate distinct(unsigned seed)
{
    Debate debate = WrittenDebate(seed).make(14);
    for (const Claim& claim : debate.claims().all()) {
        Claim told = claim;
        told.text = u"Claim "_s + QString::number(claim.id.value) + u": "_s + claim.text.simplified();
        debate.apply({put(told)});
    }
    return debate;
}

ClaimId claimSaying(const Debate& debate, const QString& text)
{
    const auto& claims = debate.claims().all();
    const auto found = std::ranges::find(claims, text, &Claim::text);
    return found == claims.end() ? ClaimId() : found->id;
}

} // namespace

/// Edits of the text become edits of the debate, and no more of it than that.
class ArgdownMergeTest : public QObject {
    Q_OBJECT
private slots:
    void unchangedIsNothing();
    void keepsWhoIsWho_data();
    void keepsWhoIsWho();
    void faultsDropNothing();
    void notesStay();
    void meansWhatIsTyped();
};

void ArgdownMergeTest::unchangedIsNothing()
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        const Debate debate = distinct(seed);
        const QString text = written(debate);
        const ArgdownModel model = parseArgdown(text);
        for (const ArgdownModel* before : {static_cast<const ArgdownModel*>(nullptr), &model}) {
            const Edits edits = mergeArgdown(debate, before, model).edits;
            for (const Edit& edit : edits)
                qWarning() << seed << static_cast<int>(edit.id().kind) << edit.id().value
                           << (edit.record() ? "put" : "drop");
            QVERIFY2(edits.empty(), qPrintable(text.left(6000)));
        }
    }
}

void ArgdownMergeTest::keepsWhoIsWho_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("was");
    QTest::addColumn<QString>("is");
    const auto row = [](const char* name, const QString& before, const QString& now, const QString& was,
                         const QString& is) { QTest::newRow(name) << before << now << was << is; };
    row("retitled", u"[A]: One\n\n[B]: Two"_s, u"[C]: One\n\n[B]: Two"_s, u"One"_s, u"One"_s);
    row("reworded", u"[A]: One\n\n[B]: Two"_s, u"[A]: Three\n\n[B]: Two"_s, u"One"_s, u"Three"_s);
    row("both", u"[A]: One\n\n[B]: Two"_s, u"[C]: Three\n\n[B]: Two"_s, u"One"_s, u"Three"_s);
    row("without a title", u"One\n\nTwo\n\nFour"_s, u"One\n\nThree\n\nFour"_s, u"Two"_s, u"Three"_s);
    row("under another", u"One\n  + Two\n  - Four"_s, u"One\n  + Three\n  - Four"_s, u"Two"_s, u"Three"_s);
    row("moved", u"[A]: One\n\n[B]: Two"_s, u"[B]: Two\n\n[A]: One"_s, u"Two"_s, u"Two"_s);
    row("made an argument", u"[A]: One"_s, u"<A>: One"_s, u"One"_s, u"One"_s);
    row("with others put in", u"One\n\nTwo"_s, u"Zero\n\nOne\n\nHalf\n\nTwo"_s, u"Two"_s, u"Two"_s);
}

void ArgdownMergeTest::keepsWhoIsWho()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    QFETCH(QString, was);
    QFETCH(QString, is);
    const Debate debate = merged({}, {}, before);
    const Debate after = merged(debate, before, now);
    QVERIFY(claimSaying(debate, was));
    QCOMPARE(claimSaying(after, is).value, claimSaying(debate, was).value);
}

void ArgdownMergeTest::faultsDropNothing()
{
    const QString before = u"[A]: One\n  + [B]: Two\n\n[C]: Three\n"_s;
    const Debate debate = merged({}, {}, before);
    const Debate during = merged(debate, before, u"[A] One\n\n[C]: Three {a: [}\n\n[D]: Four\n"_s);
    QVERIFY(claimSaying(during, u"One"_s));
    QVERIFY(claimSaying(during, u"Two"_s));
    QVERIFY(claimSaying(during, u"Four"_s));
    QCOMPARE(during.inferences().count(), 1);
    const Debate after = merged(debate, before, u"[A]: One\n\n[C]: Three\n"_s);
    QVERIFY(!claimSaying(after, u"Two"_s));
    QCOMPARE(after.inferences().count(), 0);
}

void ArgdownMergeTest::notesStay()
{
    Debate debate = merged({}, {}, u"[A]: One\n  + [B]: Two\n"_s);
    Claim claim = *debate.find(claimSaying(debate, u"One"_s));
    claim.standard = ProofStandard::Preponderance;
    claim.external = u"x1"_s;
    debate.apply({put(claim)});
    const Debate after = merged(debate, written(debate), written(debate).replace(u"One"_s, u"Three"_s));
    const Claim* now = after.find(claim.id);
    QVERIFY(now);
    QCOMPARE(now->text, u"Three"_s);
    QCOMPARE(now->external, u"x1"_s);
    QCOMPARE(now->standard, ProofStandard::Preponderance);
}

void ArgdownMergeTest::meansWhatIsTyped()
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        const Debate debate = distinct(seed);
        const QString before = written(debate);
        const QString typed = Typist(seed).typed(before);
        const Debate after = merged(debate, before, typed);
        const QString note
            = u"seed %1\n%2\n=====\n%3\n=====\n%4"_s.arg(QString::number(seed), before, typed, written(after));
        QVERIFY2(faults(after).empty(), qPrintable(note));
        const QString is = meaningOf(written(after)).join(u'\n');
        const QString wanted = meaningOf(typed).join(u'\n');
        if (is != wanted)
            qWarning().noquote() << note.left(12000);
        QCOMPARE(is, wanted);
    }
}

QTEST_GUILESS_MAIN(ArgdownMergeTest)
#include "argdownmergetest.moc"

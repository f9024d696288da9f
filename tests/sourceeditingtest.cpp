// links: debate formats
#include "model/debate/editing/sources.h"

#include "model/debate/faults.h"
#include "model/formats/addition.h"
#include "model/formats/bibliography/bibtex.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// What may be done to sources, and what is refused with which sentence.
class SourceEditingTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void addsAndRevises();
    void refuses_data();
    void refuses();
    void gradesInFullWords();
    void gradesAndTakesGradesAway();
    void marksCorrections();
    void removesWithHops();
    void mergesWhatRefers();
    void mergesHopsThatBecomeOne();
    void mergesGapsAndMarks();
    void importsAgainWithoutHarm();

private:
    void take(const Result<Edits>& edits);
    SourceId add(const QString& title);
    CitationId cite(CitationEnd from, CitationEnd to, Verification verification = Verification::Unchecked,
        const QString& note = {});
    const Source& source(SourceId id) const { return *m_debate.find(id); }

    Debate m_debate;
};

void SourceEditingTest::init()
{
    m_debate = {};
}

void SourceEditingTest::take(const Result<Edits>& edits)
{
    QVERIFY2(edits, edits ? "" : qPrintable(edits.error().text()));
    m_debate.apply(*edits);
    QVERIFY(faults(m_debate).empty());
}

SourceId SourceEditingTest::add(const QString& title)
{
    const Source one = newSource(m_debate, {{u"type"_s, u"book"_s}, {u"title"_s, title}});
    take(addSource(m_debate, one));
    return one.id;
}

CitationId SourceEditingTest::cite(CitationEnd from, CitationEnd to, Verification verification, const QString& note)
{
    const Citation hop
        = {.id = newId<CitationId>(), .from = from, .to = to, .verification = verification, .note = note};
    take(Edits{put(hop)});
    return hop.id;
}

void SourceEditingTest::addsAndRevises()
{
    const SourceId id = add(u"One"_s);
    Source changed = source(id);
    changed.csl.insert(u"title"_s, u"Two"_s);
    take(reviseSource(m_debate, changed));
    QCOMPARE(source(id).csl.value(u"title"_s).toString(), u"Two"_s);
    QVERIFY(reviseSource(m_debate, changed)->empty());
    QVERIFY(newSource(m_debate, {}).order > source(id).order);
}

void SourceEditingTest::refuses_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing to tell it by")
        << u"title"_s << u" "_s << u"A source needs a title, a name or an address."_s;
    QTest::newRow("a day of capture that is none")
        << u"captured"_s << u"yesterday"_s << u"is no date that Counterpoint can compare."_s;
    QTest::newRow("a grade that is none")
        << u"reliability"_s << u"G"_s << u"A reliability is one letter from A to F."_s;
    QTest::newRow("a credibility for a reliability")
        << u"reliability"_s << u"1"_s << u"A reliability is one letter from A to F."_s;
}

void SourceEditingTest::refuses()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, reason);
    Source one = newSource(m_debate, {{u"title"_s, field == u"title" ? value : u"One"_s}});
    one.captured = field == u"captured" ? value : QString();
    one.reliability = field == u"reliability" ? value : QString();
    const Result<Edits> edits = addSource(m_debate, one);
    QVERIFY(!edits);
    QVERIFY2(edits.error().what.endsWith(reason), qPrintable(edits.error().what));
    QVERIFY(!reviseSource(m_debate, newSource(m_debate, {{u"title"_s, u"Nowhere"_s}})));
}

void SourceEditingTest::gradesInFullWords()
{
    QStringList codes;
    for (const auto& scale : {reliabilityGrades(), credibilityGrades()}) {
        for (const Grade& grade : scale) {
            codes += grade.code;
            QVERIFY(!grade.name.isEmpty() && grade.meaning.endsWith(u'.'));
            QCOMPARE(gradeCalled(grade.code)->name, grade.name);
        }
    }
    QCOMPARE(codes.join(QString()), u"ABCDEF123456"_s);
    QVERIFY(!gradeCalled(u"G"_s) && !gradeCalled({}));
}

void SourceEditingTest::gradesAndTakesGradesAway()
{
    const SourceId id = add(u"One"_s);
    take(gradeSource(m_debate, id, {u"B"_s, u" Eva "_s, u"2026-11-21"_s, u"Long record."_s}));
    QCOMPARE(source(id).reliability, u"B"_s);
    QCOMPARE(source(id).gradedBy, u"Eva"_s);
    QCOMPARE(source(id).gradedOn, u"2026-11-21"_s);
    QVERIFY(!gradeSource(m_debate, id, {u"B"_s, {}, u"now"_s, {}}));
    QVERIFY(!gradeSource(m_debate, SourceId{7}, {u"B"_s, {}, {}, {}}));
    take(gradeSource(m_debate, id, {{}, u"Eva"_s, {}, u"Changed my mind."_s}));
    QVERIFY(source(id).gradedBy.isEmpty() && source(id).reliabilityReason.isEmpty());

    const Claim claim = {.id = newId<ClaimId>(), .text = u"c"_s};
    const Statement statement = {.id = newId<StatementId>(), .claim = claim.id};
    take(Edits{put(claim), put(statement)});
    take(gradeStatement(m_debate, statement.id, 6));
    QCOMPARE(m_debate.find(statement.id)->credibility, 6);
    QVERIFY(!gradeStatement(m_debate, statement.id, 7));
}

void SourceEditingTest::marksCorrections()
{
    const SourceId id = add(u"One"_s);
    take(markCorrection(m_debate, id, Correction::Retracted, u"Data made up."_s));
    QCOMPARE(source(id).correction, Correction::Retracted);
    QCOMPARE(source(id).correctionNote, u"Data made up."_s);
    take(markCorrection(m_debate, id, Correction::None, u"ignored"_s));
    QVERIFY(source(id).correctionNote.isEmpty());
}

void SourceEditingTest::removesWithHops()
{
    const SourceId one = add(u"One"_s);
    const SourceId two = add(u"Two"_s);
    cite(one, two);
    const Document document = {.id = newId<DocumentId>(), .source = two, .text = u"t"_s};
    take(Edits{put(document)});
    take(removeSources(m_debate, {two}));
    QVERIFY(m_debate.table<Citation>().isEmpty());
    QVERIFY(!m_debate.find(document.id)->source);
    QVERIFY(!removeSources(m_debate, {two}));
}

void SourceEditingTest::mergesWhatRefers()
{
    const SourceId kept = add(u"One"_s);
    const SourceId gone = add(u"One again"_s);
    const SourceId other = add(u"Other"_s);
    const Claim claim = {.id = newId<ClaimId>(), .text = u"c"_s};
    const Document document = {.id = newId<DocumentId>(), .source = gone, .text = u"text"_s};
    const Excerpt excerpt
        = {.id = newId<ExcerptId>(), .document = document.id, .start = 0, .end = 4, .exact = u"text"_s};
    const Statement statement = {.id = newId<StatementId>(), .claim = claim.id, .source = gone};
    take(Edits{put(claim), put(document), put(excerpt), put(statement)});
    const CitationId fromExcerpt = cite(excerpt.id, gone);
    const CitationId between = cite(kept, gone);
    const CitationId outward = cite(gone, other);
    take(mergeSources(m_debate, kept, gone));
    QVERIFY(!m_debate.find(gone) && !m_debate.find(between));
    QCOMPARE(m_debate.find(document.id)->source, kept);
    QCOMPARE(m_debate.find(statement.id)->source, kept);
    QCOMPARE(m_debate.find(fromExcerpt)->to, CitationEnd(kept));
    QCOMPARE(m_debate.find(outward)->from, CitationEnd(kept));
    QVERIFY(!mergeSources(m_debate, kept, kept));
    QVERIFY(!mergeSources(m_debate, kept, gone));
}

void SourceEditingTest::mergesHopsThatBecomeOne()
{
    const SourceId kept = add(u"One"_s);
    const SourceId gone = add(u"One again"_s);
    const SourceId other = add(u"Other"_s);
    const CitationId first = cite(kept, other, Verification::Unchecked, u"mine"_s);
    cite(gone, other, Verification::SeenAtSource, u"theirs"_s);
    cite(gone, other, Verification::Unchecked, u"third"_s);
    take(mergeSources(m_debate, kept, gone));
    QCOMPARE(m_debate.table<Citation>().count(), 1);
    const Citation& hop = *m_debate.find(first);
    QCOMPARE(hop.verification, Verification::SeenAtSource);
    for (const QString& note : {u"mine"_s, u"theirs"_s, u"third"_s})
        QVERIFY(hop.note.contains(note));
}

void SourceEditingTest::mergesGapsAndMarks()
{
    const SourceId kept = add(u"One"_s);
    const SourceId gone = add(u"One again"_s);
    Source other = source(gone);
    other.csl.insert(u"DOI"_s, u"10.5555/x"_s);
    other.archived = u"https://archive.example/x"_s;
    other.reliability = u"C"_s;
    other.gradedBy = u"Eva"_s;
    other.correction = Correction::Retracted;
    other.correctionNote = u"withdrawn"_s;
    other.note = u"theirs"_s;
    take(reviseSource(m_debate, other));
    take(mergeSources(m_debate, kept, gone));
    const Source& merged = source(kept);
    QCOMPARE(merged.csl.value(u"title"_s).toString(), u"One"_s);
    QCOMPARE(merged.csl.value(u"DOI"_s).toString(), u"10.5555/x"_s);
    QCOMPARE(merged.archived, u"https://archive.example/x"_s);
    QCOMPARE(merged.gradedBy, u"Eva"_s);
    QCOMPARE(merged.correction, Correction::Retracted);
    QCOMPARE(merged.note, u"theirs"_s);
}

void SourceEditingTest::importsAgainWithoutHarm()
{
    const Debate arriving = readBibliography("@book{a, title = {One}}\n@book{b, title = {Two}}")->debate;
    m_debate.apply(editsToAdd(m_debate, arriving));
    QVERIFY(editsToAdd(m_debate, arriving).empty());
    Source changed = *m_debate.table<Source>().inOrder().front();
    changed.csl.insert(u"title"_s, u"One, corrected"_s);
    changed.note = u"mine"_s;
    take(reviseSource(m_debate, changed));
    QVERIFY(editsToAdd(m_debate, arriving).empty());
}

QTEST_APPLESS_MAIN(SourceEditingTest)
#include "sourceeditingtest.moc"

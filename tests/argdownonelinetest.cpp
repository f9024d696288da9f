// links: debate formats
#include "model/debate/faults.h"
#include "tests/support/writingdesk.h"

#include <QtTest>

#include <set>

using namespace Qt::StringLiterals;

namespace {

using Records = std::set<RecordId>;

/// Debates of chance of which every claim and inference has something that no text tells.
Debate furnished(unsigned seed)
{
    Debate debate = distinctDebate(seed);
    const Source source{SourceId{900'001}, {{u"type"_s, u"book"_s}}};
    const Source other{SourceId{900'002}, {{u"type"_s, u"report"_s}}};
    Edits edits{put(source), put(other), put(Citation{CitationId{900'003}, source.id, other.id})};
    for (const Claim& claim : debate.claims().all()) {
        Statement statement{StatementId{claim.id.value + 910'000}, claim.id};
        statement.source = source.id;
        edits.push_back(put(statement));
        edits.push_back(put(Place{PlaceId{claim.id.value}, claim.id, 1, 2}));
    }
    for (const Inference& inference : debate.inferences().all())
        edits.push_back(put(CriticalAnswer{CriticalAnswerId{inference.id.value + 920'000}, inference.id, u"q"_s}));
    debate.apply(edits);
    return debate;
}

/// Of two that changed places either may have moved.
bool isMove(const Debate& before, const Edit& edit)
{
    const auto* claim = edit.record() ? std::get_if<Claim>(edit.record()) : nullptr;
    const Claim* was = claim ? before.find(claim->id) : nullptr;
    if (!was)
        return false;
    Claim moved = *was;
    moved.order = claim->order;
    return moved == *claim;
}

/// One line of a text, as it was and as it is; either may be missing.
struct LineEdit {
    QString text;
    qsizetype line = 0;
    bool isAdded = false;
    bool isTaken = false;
};

class Editing {
public:
    explicit Editing(unsigned seed)
        : m_random(seed)
        , m_words(seed)
    {
    }

    LineEdit edit(const QString& text)
    {
        QStringList lines = text.split(u'\n');
        LineEdit made;
        made.line = below(lines.size() - 1); // the last one is behind the last end of a line
        QString& line = lines[made.line];
        switch (below(9)) {
        case 0:
            line += u" more"_s;
            break;
        case 1:
            if (!line.isEmpty())
                line[below(line.size())] = u'x';
            break;
        case 2:
            if (!line.isEmpty())
                line.insert(below(line.size()), u"[]<>{}#*_@/\\:.-+=()"_s[below(20)]);
            break;
        case 3:
            if (!line.isEmpty())
                line.remove(below(line.size()), 1);
            break;
        case 4:
            made.isTaken = true;
            lines.removeAt(made.line);
            break;
        case 5:
            line.replace(u"  + "_s, u"  - "_s);
            break;
        case 6:
            made.isAdded = true;
            lines.insert(made.line, u"  + "_s + m_words.words());
            break;
        case 7:
            made.isAdded = true;
            lines.insert(made.line, m_words.words());
            break;
        default:
            made.isAdded = true;
            lines.insert(made.line, QString(lines[below(lines.size())]));
        }
        made.text = lines.join(u'\n');
        return made;
    }

private:
    qsizetype below(qsizetype count) { return qsizetype(m_random() % unsigned(count)); }

    std::mt19937 m_random;
    WrittenDebate m_words;
};

/// The lines around one, up to the empty ones; `first` and `last` belong to the same place.
ArgdownSpan blockIn(const QString& text, qsizetype first, qsizetype last)
{
    const QStringList lines = text.split(u'\n');
    first = std::clamp(first, qsizetype(0), lines.size() - 1);
    last = std::clamp(last, first, lines.size() - 1);
    while (first > 0 && !lines[first - 1].trimmed().isEmpty())
        --first;
    while (last + 1 < lines.size() && !lines[last + 1].trimmed().isEmpty())
        ++last;
    ArgdownSpan span;
    for (qsizetype i = 0; i <= last; ++i) {
        span.end += lines[i].size() + 1;
        span.start += i < first ? lines[i].size() + 1 : 0;
    }
    return span;
}

/// The records that a line speaks of, before and after it was changed.
class Concern {
public:
    Concern(const Debate& before, const ArgdownText& was, const Desk& desk, const LineEdit& edit)
        : m_before(before)
        , m_records{before.info().id}
    {
        addMentioned(was, blockIn(was.text, edit.line - edit.isAdded, edit.line));
        addMentioned(desk.shown, blockIn(desk.shown.text, edit.line - edit.isTaken, edit.line));
        addBearing();
        addReferring(desk.edits);
    }

    const Records& records() const { return m_records; }

    /// Edits of records that were there and that the line does not speak of.
    Edits others(const Edits& edits) const
    {
        Edits others;
        for (const Edit& edit : edits) {
            const RecordId id = edit.id();
            const bool isUnderHeading = m_isHeading && (id.kind == Kind::Claim || id.kind == Kind::Topic);
            if (m_before.contains(id) && !m_records.contains(id) && !isMove(m_before, edit) && !isUnderHeading)
                others.push_back(edit);
        }
        return others;
    }

private:
    static bool touches(ArgdownSpan one, ArgdownSpan other) { return one.start <= other.end && other.start <= one.end; }

    void addMentioned(const ArgdownText& text, ArgdownSpan span)
    {
        for (const ArgdownPlace& place : text.places) {
            if (touches(place.span, span))
                m_records.insert(place.record);
        }
        m_isHeading = m_isHeading || std::ranges::any_of(text.signs, [&](const ArgdownSign& sign) {
            return sign.kind == ArgdownSign::Kind::Heading && touches(sign.span, span);
        });
    }

    /// What bears on an inference names it.
    void addBearing()
    {
        for (const Inference& inference : m_before.inferences().all()) {
            const auto* target = std::get_if<InferenceId>(&inference.target);
            if (target && m_records.contains(*target))
                m_records.insert(inference.id);
        }
    }

    /// What goes with what is dropped.
    void addReferring(const Edits& edits)
    {
        std::vector<RecordId> ahead;
        for (const Edit& edit : edits) {
            if (!edit.record() && m_records.contains(edit.id()))
                ahead.push_back(edit.id());
        }
        while (!ahead.empty()) {
            const RecordId id = ahead.back();
            ahead.pop_back();
            for (const RecordId referrer : m_before.referrers(id)) {
                if (m_records.insert(referrer).second)
                    ahead.push_back(referrer);
            }
        }
    }

    const Debate& m_before;
    Records m_records;
    bool m_isHeading = false;
};

/// Their words and titles may come back as a text says them.
template<class R>
R withoutWords(R record)
{
    if constexpr (std::is_same_v<R, Claim>)
        record.text = record.title = {};
    if constexpr (std::is_same_v<R, Claim> || std::is_same_v<R, Inference>)
        record.kept.remove(u"argdown"_s);
    if constexpr (std::is_same_v<R, Inference>)
        record.premises[0].implicit = false; // unless it was another one in between
    if constexpr (std::is_same_v<R, Topic>)
        record.name.clear();
    if constexpr (std::is_same_v<R, DebateInfo>)
        record.title = record.question = record.summary = {};
    return record;
}

/// All that a debate holds, but for the order in which it stands.
QStringList content(const Debate& debate, const Records& concerned)
{
    QStringList lines;
    forEachKind([&]<class R>() {
        for (R record : debate.table<R>().all()) {
            if constexpr (requires { record.order; })
                record.order = 0;
            QString line
                = recordText(concerned.contains(record.id) || kindOf<R> == Kind::Topic ? withoutWords(record) : record);
            static const QRegularExpression halves(u"\\\\ud[89a-f][0-9a-f]{2}"_s);
            lines << line.replace(halves, QString(QChar::ReplacementCharacter));
        }
    });
    lines.sort();
    return lines;
}

}

/// One line of a debate's text is another one: only what that line speaks of changes.
class ArgdownOneLineTest : public QObject {
    Q_OBJECT
private slots:
    void writtenIsRead();
    void oneLineConcernsItsRecords();
    void halfTypedWordsGo_data();
    void halfTypedWordsGo();
    void faultsHideNoTargets();
    void cutHeadingIsTheSame();
    void cutRestatementIsTheSame();
};

/// What is written reads back as the same records.
void ArgdownOneLineTest::writtenIsRead()
{
    for (unsigned seed = 0; seed < 500; ++seed) {
        const Debate debate = distinctDebate(seed);
        const ArgdownText text = writtenAsText(debate);
        QVERIFY2(text.faults.empty(), qPrintable(text.text));
        QCOMPARE(text.base.was.claims().count(), debate.claims().count());
        for (const Claim& claim : debate.claims().all()) {
            const Claim* read = text.base.was.find(claim.id);
            QVERIFY2(read, qPrintable(claim.text + u'\n' + text.text));
            QVERIFY(!read->topic || read->topic == claim.topic);
        }
        for (const Topic& topic : debate.topics().all()) {
            const Topic* read = text.base.was.find(topic.id);
            QVERIFY2(read && read->parent == topic.parent, qPrintable(text.text));
        }
        for (const ArgdownStep& step : text.base.steps) {
            const Inference* read = text.base.was.find(step.inference);
            const Inference* is = debate.find(step.inference);
            QVERIFY2(read && is, qPrintable(QString::number(seed) + u' ' + step.argument + u'\n' + text.text));
            QCOMPARE(int(read->kind), int(is->kind));
            QVERIFY(read->target == is->target);
            QCOMPARE(read->premises.size(), is->premises.size());
            for (std::size_t i = 0; i < is->premises.size(); ++i)
                QCOMPARE(read->premises[i].claim.value, is->premises[i].claim.value);
            QCOMPARE(read->note.isEmpty(), is->note.isEmpty());
            QCOMPARE(read->weight, is->weight);
        }
    }
}

void ArgdownOneLineTest::oneLineConcernsItsRecords()
{
    for (unsigned seed = 0; seed < 300 * timesOfSeeds(); ++seed) {
        const Debate before = furnished(seed);
        Desk desk(before);
        const ArgdownText was = desk.shown;
        const LineEdit edit = Editing(seed).edit(was.text);
        desk.type(edit.text);
        const QString note = u"seed %1, line %2\n%3\n=====\n%4"_s.arg(
            QString::number(seed), QString::number(edit.line + 1), was.text, desk.shown.text);
        QVERIFY2(faults(desk.debate).empty(), qPrintable(note));
        Concern concern(before, was, desk, edit);
        QVERIFY2(concern.others(desk.edits).empty(), qPrintable(described(concern.others(desk.edits)) + note));
        desk.type(desk.shown.text + u'\n'); // which is read anew
        QVERIFY2(desk.edits.empty(), qPrintable(described(desk.edits) + note));
        desk.type(was.text);
        QVERIFY2(content(desk.debate, concern.records()) == content(before, concern.records()), qPrintable(note));
    }
}

void ArgdownOneLineTest::halfTypedWordsGo_data()
{
    QTest::addColumn<QString>("half");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<int>("tags");
    QTest::addColumn<int>("sources");
    QTest::addColumn<int>("schemes");
    const QString steps = u"[A]: One\n\n<B>\n\n(1) Two\n(2) Three\n"_s;
    QTest::newRow("a tag") << u"[A]: One #cli\n"_s << u"[A]: One #climate\n"_s << 1 << 0 << 0;
    QTest::newRow("a source") << u"[A]: One {source: \"Bo\"}\n"_s << u"[A]: One {source: \"Book\"}\n"_s << 0 << 1 << 0;
    QTest::newRow("a rule") << steps + u"-- Mod --\n(3) [A]\n"_s << steps + u"-- Mode --\n(3) [A]\n"_s << 0 << 0 << 1;
    QTest::newRow("a known rule") << steps + u"-- ana --\n(3) [A]\n"_s << steps + u"-- analogy --\n(3) [A]\n"_s << 0
                                  << 0 << 0;
}

/// Somebody pauses within a word.
void ArgdownOneLineTest::halfTypedWordsGo()
{
    QFETCH(QString, half);
    QFETCH(QString, whole);
    Desk desk = deskWith(half);
    desk.type(whole);
    QTEST(desk.debate.tags().count(), "tags");
    QTEST(desk.debate.table<Source>().count(), "sources");
    QTEST(desk.debate.table<Scheme>().count(), "schemes");
}

void ArgdownOneLineTest::faultsHideNoTargets()
{
    Desk desk = deskWith(u"[A]: One\n\n<B>\n\n(1) Two\n(2) Three\n----\n(3) [A]\n\n[E]: No\n  _> <B>\n"_s);
    const Debate before = desk.debate;
    const InferenceId step = before.bearingOn(desk.saying(u"One"_s)->id).front()->id;
    QCOMPARE(before.bearingOn(step).size(), std::size_t(1));
    desk.type(u"----\n"_s, QString());
    QVERIFY(!desk.shown.faults.empty());
    QCOMPARE(desk.debate.bearingOn(step).size(), std::size_t(1));
    QCOMPARE(desk.debate.claims().count(), before.claims().count());
    desk.type(u"(3) [A]"_s, u"----\n(3) [A]"_s);
    QVERIFY(content(desk.debate, {}) == content(before, {}));
}

void ArgdownOneLineTest::cutHeadingIsTheSame()
{
    Desk desk = deskWith(u"[A]: One\n\n# T\n\n[B]: Two\n"_s);
    Topic topic = desk.debate.topics().all().front();
    topic.external = u"x1"_s;
    desk.change({put(topic)});
    desk.type(u"# T\n\n"_s, QString());
    QVERIFY(!desk.debate.find(topic.id));
    desk.type(u"[B]: Two"_s, u"# T\n\n[B]: Two"_s);
    QVERIFY(desk.debate.find(topic.id));
    QCOMPARE(desk.debate.find(topic.id)->external, u"x1"_s);
    QCOMPARE(desk.saying(u"Two"_s)->topic.value, topic.id.value);
}

/// Which no text says.
void ArgdownOneLineTest::cutRestatementIsTheSame()
{
    Desk desk = deskWith(u"[A]: One\n\n[B]: Two\n"_s);
    const InferenceId restated{5};
    const ClaimId one = desk.saying(u"One"_s)->id;
    desk.change({put(Inference{restated, InferenceKind::Restate, {{desk.saying(u"Two"_s)->id}}, one})});
    desk.type(u"[B]: Two\n"_s, QString());
    QVERIFY(!desk.debate.find(restated));
    desk.type(u"[A]: One\n"_s, u"[A]: One\n\n[B]: Two\n"_s);
    QVERIFY(desk.debate.find(restated));
    QVERIFY(faults(desk.debate).empty());
}

QTEST_GUILESS_MAIN(ArgdownOneLineTest)
#include "argdownonelinetest.moc"

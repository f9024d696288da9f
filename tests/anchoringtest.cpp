// links: analysis
#include "model/analysis/anchoring.h"
#include "model/debate/codepoints.h"

#include <QElapsedTimer>
#include <QtTest>

#include <random>

using namespace Qt::StringLiterals;

namespace {

/// A text whose every character remembers where it came from, so that the truth about a passage is known.
class TracedText {
public:
    explicit TracedText(const QString& text)
        : m_text(text)
    {
        for (int i = 0; i < text.size(); ++i)
            m_origins.push_back(i);
    }

    const QString& text() const { return m_text; }
    int size() const { return static_cast<int>(m_text.size()); }

    void replace(int at, int length, const QString& by)
    {
        m_text.replace(at, length, by);
        m_origins.erase(m_origins.begin() + at, m_origins.begin() + at + length);
        m_origins.insert(m_origins.begin() + at, static_cast<std::size_t>(by.size()), -1);
    }

    /// As replace(), of one character by one that stands for it.
    void restyle(int at, QChar by) { m_text[at] = by; }

    void move(int at, int length, int to)
    {
        const QString words = m_text.mid(at, length);
        const std::vector<int> origins(m_origins.begin() + at, m_origins.begin() + at + length);
        replace(at, length, {});
        const int target = to > at ? to - length : to;
        m_text.insert(target, words);
        m_origins.insert(m_origins.begin() + target, origins.begin(), origins.end());
    }

    /// Where each old character is now, -1 where it is gone.
    std::vector<int> places(int oldSize) const
    {
        std::vector<int> found(static_cast<std::size_t>(oldSize), -1);
        for (std::size_t i = 0; i < m_origins.size(); ++i) {
            if (m_origins[i] >= 0)
                found[static_cast<std::size_t>(m_origins[i])] = static_cast<int>(i);
        }
        return found;
    }

private:
    QString m_text;
    std::vector<int> m_origins;
};

/// Texts of chance in which words, phrases and whole lines repeat, as they do on real pages.
class Chance {
public:
    explicit Chance(unsigned seed)
        : m_random(seed)
    {
    }
    int below(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }

    QString words(int count)
    {
        static const QStringList common = u"the of and to a in that it is was for on are as with they at be this have "
                                          "from or one had by but not what all were"_s.split(u' ');
        QStringList words;
        for (int i = 0; i < count; ++i) {
            words
                += below(2) ? common[below(static_cast<int>(common.size()))] : QStringLiteral("word%1").arg(below(900));
            if (below(9) == 0)
                words.back() += u',';
            if (below(25) == 0)
                words.back() = u'"' + words.back() + u'"';
        }
        return words.join(u' ');
    }

    QString document(int paragraphs)
    {
        QStringList lines;
        QStringList sentences;
        for (int i = 0; i < paragraphs; ++i) {
            QString paragraph;
            for (int sentence = 1 + below(6); sentence > 0; --sentence) {
                const bool isRepeated = below(15) == 0 && !sentences.isEmpty();
                sentences += isRepeated ? sentences[below(static_cast<int>(sentences.size()))]
                                        : words(4 + below(25)) + (below(7) ? u"." : u" - no!");
                paragraph += (paragraph.isEmpty() ? QString() : u" "_s) + sentences.back();
            }
            lines += below(12) == 0 ? u"Log Out / Change"_s : paragraph;
        }
        return lines.join(u"\n\n"_s);
    }

    void edit(TracedText& text)
    {
        const int at = below(text.size());
        const int length = std::min(1 + below(60), text.size() - at);
        switch (below(5)) {
        case 0:
            return text.replace(at, 0, u' ' + words(1 + below(12)) + u' ');
        case 1:
            return text.replace(at, length, {});
        case 2:
            return text.replace(at, length, words(1 + below(8)));
        case 3:
            return moveParagraph(text);
        default:
            return copySentence(text);
        }
    }

    void restyle(TracedText& text)
    {
        for (int i = 0; i < text.size(); ++i) {
            const QChar unit = text.text()[i];
            if (unit == u'"')
                text.restyle(i, below(2) ? u'“' : u'”');
            else if (unit == u'-')
                text.restyle(i, u'–');
            else if (unit == u' ' && below(20) == 0)
                text.restyle(i, QChar::Nbsp);
        }
    }

private:
    void moveParagraph(TracedText& text)
    {
        const int from = static_cast<int>(text.text().indexOf(u"\n\n", below(text.size())));
        const int to = from < 0 ? -1 : static_cast<int>(text.text().indexOf(u"\n\n", from + 2));
        const int target = static_cast<int>(text.text().indexOf(u"\n\n", below(text.size())));
        if (to > 0 && target >= 0 && (target <= from || target >= to))
            text.move(from, to - from, target);
    }

    /// Words that are elsewhere in the text, too.
    void copySentence(TracedText& text)
    {
        const int from = below(text.size());
        const QString copied = text.text().mid(from, 5 + below(80));
        text.replace(below(text.size()), 0, u' ' + copied + u' ');
    }

    std::mt19937 m_random;
};

struct Tally {
    int passages = 0;
    int untouched = 0;
    int untouchedFound = 0;
    int touched = 0;
    int touchedFollowed = 0;
    int wrong = 0;
};

/// Where the characters of a passage are in the new text, -1 for those that are gone.
struct Truth {
    std::vector<int> places;
    std::vector<int> letters; ///< the same for letters and numbers alone: blanks and signs weigh nothing

    bool isUntouched() const
    {
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (places[i] < 0 || places[i] != places[0] + static_cast<int>(i))
                return false;
        }
        return true;
    }

    /// How many are not gone.
    int left() const
    {
        return static_cast<int>(std::count_if(places.begin(), places.end(), [](int place) { return place >= 0; }));
    }

    /// The first and the last place that any of them is at.
    std::pair<int, int> extent() const
    {
        int first = std::numeric_limits<int>::max();
        for (int place : places)
            first = place < 0 ? first : std::min(first, place);
        return {first, *std::max_element(places.begin(), places.end())};
    }

    /// How many of them are within an anchor.
    int within(const Anchor& anchor) const
    {
        return static_cast<int>(std::count_if(
            places.begin(), places.end(), [&](int place) { return place >= anchor.start && place < anchor.end; }));
    }
};

Truth truthOf(const QString& text, const std::vector<int>& places, Stretch passage)
{
    Truth truth{{places.begin() + passage.start, places.begin() + passage.end}, {}};
    for (int at = passage.start; at < passage.end; ++at) {
        if (text[at].isLetterOrNumber())
            truth.letters.push_back(places[static_cast<std::size_t>(at)]);
    }
    return truth;
}

}

/// Quotations follow a text through its changes, and are never put where they do not belong.
class AnchoringTest : public QObject {
    Q_OBJECT
private slots:
    void follows_data();
    void follows();
    void manyThroughRandomEdits();
    void turnsFollow();
    void lostTurnsKeepTheirQuotations();
    void twoMegabytesAreLinear_data();
    void twoMegabytesAreLinear();
    void findsDescribedPassages_data();
    void findsDescribedPassages();
};

void AnchoringTest::follows_data()
{
    QTest::addColumn<QString>("before"); // the passage is in [ ]
    QTest::addColumn<QString>("after"); // so is where it is now; nowhere: it is lost
    QTest::addColumn<Fate>("fate");
    const auto row = [](const char* name, const char* before, const char* after, Fate fate) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after) << fate;
    };
    row("the same", "One two [three four] five.", "One two [three four] five.", Fate::Found);
    row("words before it", "One two [three four] five.", "Zero zero. One two [three four] five.", Fate::Found);
    row("beyond the basic plane", "😀 one [two 😀 three] four", "😀😀 new one [two 😀 three] four", Fate::Found);
    row("inside words", "One inter[nation]al forum", "The one inter[nation]al forum", Fate::Found);
    row("other quotation marks", "He said [\"never - again\"] twice", "He said [“never – again”] twice", Fate::Changed);
    row("other blanks", "He said [never again] twice", "He said [never  again] twice", Fate::Changed);
    row("a word inside", "He said [it was never good] twice", "He said [it was hardly ever good] twice", Fate::Changed);
    row("its first word", "He said [it was never good] twice", "He said [that was never good] twice", Fate::Changed);
    row("its last word", "He said [it was never good] twice", "He said [it was never bad] twice", Fate::Changed);
    row("nothing left", "He said [it was never good] twice", "He said something else twice", Fate::Lost);
    row("gone, but elsewhere as before", "A b c d e [yes] f g h i. Then j k l m yes n.",
        "A b c d e [yes] f g h i. Then j k l m yes n.", Fate::Found);
    row("the one of two that is left", "Once [very good] and again very good.", "Once and again very good.",
        Fate::Lost);
    row("doubled", "It was [very] good.", "It was very very good.", Fate::Lost);
    row("a paragraph moved",
        "First come these words about nothing.\n\n[Second come those words] about much.\n\nThird, the end of it.",
        "[Second come those words] about much.\n\nFirst come these words about nothing.\n\nThird, the end of it.",
        Fate::Moved);
    row("Chinese", "汉字[很好]看", "这汉字[很好]看", Fate::Found);
    row("only blanks", "One[  ]two", "One  two", Fate::Lost);
}

static std::pair<QString, Stretch> marked(const QString& text)
{
    const auto start = text.indexOf(u'[');
    const auto end = text.indexOf(u']') - 1;
    QString plain = text;
    plain.remove(u'[').remove(u']');
    return {plain,
        {static_cast<int>(codePointOfUnit(plain, std::max<qsizetype>(start, 0))),
            static_cast<int>(codePointOfUnit(plain, std::max<qsizetype>(end, 0)))}};
}

void AnchoringTest::follows()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(Fate, fate);
    const auto [old, passage] = marked(before);
    const auto [fresh, place] = marked(after);
    const Anchor anchor = followPassages(old, fresh, {passage}).front();
    QCOMPARE(anchor.fate, fate);
    if (fate != Fate::Lost)
        QCOMPARE((Stretch{anchor.start, anchor.end}), place);
}

/// Whether an anchor that says that the words are the same is where they are: all that is left of them is in it.
static bool isRightAsSame(const Truth& truth, const Anchor& anchor, bool isSame)
{
    return isSame && truth.within(anchor) > 0 && truth.within(anchor) == truth.left();
}

/// Whether an anchor that says that the words changed is where they were: at least half of them are in it, and the rest
/// of it is either less, or was put in between them. Words that were cut by the passage's ends may be whole.
static bool isRightAsChanged(const Truth& truth, const Anchor& anchor, const QString& text)
{
    const int kept = truth.within(anchor);
    const auto keptLetters = std::count_if(truth.letters.begin(), truth.letters.end(),
        [&](int place) { return place >= anchor.start && place < anchor.end; });
    auto [first, last] = truth.extent();
    while (first > 0 && text[first - 1].isLetterOrNumber())
        --first;
    while (last + 1 < text.size() && text[last + 1].isLetterOrNumber())
        ++last;
    const bool isBetween = first <= anchor.start && anchor.end <= last + 1;
    return 2 * keptLetters >= static_cast<std::ptrdiff_t>(truth.letters.size())
        && (2 * kept >= anchor.end - anchor.start || isBetween);
}

static void countOne(Tally& tally, const Truth& truth, const Anchor& anchor, bool isSame, const QString& text)
{
    ++tally.passages;
    ++(truth.isUntouched() ? tally.untouched : tally.touched);
    if (anchor.fate == Fate::Lost)
        return;
    const bool isRight
        = anchor.fate == Fate::Changed ? isRightAsChanged(truth, anchor, text) : isRightAsSame(truth, anchor, isSame);
    tally.wrong += !isRight;
    if (!truth.isUntouched())
        tally.touchedFollowed += isRight;
    else
        tally.untouchedFound += anchor.start == truth.places.front() && anchor.end == truth.places.back() + 1;
}

void AnchoringTest::manyThroughRandomEdits()
{
    Tally tally;
    for (unsigned seed = 1; seed <= 50; ++seed) {
        Chance chance(seed);
        const QString before = chance.document(60 + chance.below(60));
        TracedText traced(before);
        for (int edits = 1 + chance.below(60); edits > 0; --edits)
            chance.edit(traced);
        if (seed % 3 == 0)
            chance.restyle(traced);
        std::vector<Stretch> passages;
        while (passages.size() < 100) {
            const int start = chance.below(static_cast<int>(before.size()) - 300);
            Stretch one{start, start + 12 + chance.below(250)};
            for (; before[one.start].isSpace(); ++one.start) { }
            for (; before[one.end - 1].isSpace(); --one.end) { }
            passages.push_back(one);
        }
        const std::vector<int> places = traced.places(static_cast<int>(before.size()));
        const std::vector<Anchor> anchors = followPassages(before, traced.text(), passages);
        for (std::size_t i = 0; i < passages.size(); ++i) {
            const int wrong = tally.wrong;
            const QString old = before.mid(passages[i].start, passages[i].end - passages[i].start);
            const QString now = traced.text().mid(anchors[i].start, anchors[i].end - anchors[i].start);
            countOne(tally, truthOf(before, places, passages[i]), anchors[i], old == now, traced.text());
            if (tally.wrong > wrong)
                qInfo().noquote() << "seed" << seed << "wrong:" << old << "=>" << now << "of which are its own"
                                  << truthOf(before, places, passages[i]).within(anchors[i]);
        }
    }
    const double found = 100.0 * tally.untouchedFound / tally.untouched;
    qInfo("%d quotations, %d untouched: %.2f %% found; %d touched: %d followed, the rest lost; %d at a wrong place",
        tally.passages, tally.untouched, found, tally.touched, tally.touchedFollowed, tally.wrong);
    QCOMPARE(tally.passages, 5000);
    QCOMPARE(tally.wrong, 0);
    QVERIFY2(found >= 99.5, qPrintable(QString::number(found)));
}

/// The words of each turn in a changed text, by the speaker's number.
static QStringList turnsIn(
    const QString& before, const std::vector<Stretch>& turns, const QString& after, Stretch quotation)
{
    Debate debate;
    Edits edits = {put(Document{.id = DocumentId{1}, .text = before}),
        put(Excerpt{.id = ExcerptId{1}, .document = DocumentId{1}, .start = quotation.start, .end = quotation.end})};
    for (std::size_t i = 0; i < turns.size(); ++i)
        edits.push_back(put(Turn{.id = TurnId{static_cast<qint64>(i) + 1},
            .document = DocumentId{1},
            .start = turns[i].start,
            .end = turns[i].end}));
    debate.apply(edits);
    QStringList told;
    for (const FollowedTurn& one : followInto(debate, DocumentId{1}, after).turns)
        told += QString::number(one.turn.value) + u' ' + codePointSlice(after, one.start, one.end);
    return told;
}

/// Each line that is not blank.
static std::vector<Stretch> linesOf(const QString& text)
{
    std::vector<Stretch> lines;
    for (int at = 0; at < text.size();) {
        const int end = static_cast<int>(
            std::min(static_cast<std::size_t>(text.indexOf(u'\n', at)), static_cast<std::size_t>(text.size())));
        if (end > at)
            lines.push_back({at, end});
        at = end + 1;
    }
    return lines;
}

void AnchoringTest::turnsFollow()
{
    const QString before = u"The article says this and that.\n\nAnn: I doubt every word of it.\n\nBen: So do I, my "
                           "friend.\n\nCara: Then count them all again.\n"_s;
    const QString after
        = u"The article says this and that, at last.\n\nDan: It is I who was here before all of you.\n\n"
          "Ann: I doubt every single word of it.\n\nCara: Then count them all again, please.\n\n"
          "Ben: So do I, my friend.\n"_s;
    QCOMPARE(turnsIn(before, linesOf(before), after, {0, 3}),
        (QStringList{u"1 The article says this and that, at last."_s, u"2 Ann: I doubt every single word of it."_s,
            u"4 Cara: Then count them all again, please."_s, u"3 Ben: So do I, my friend."_s}));
}

void AnchoringTest::lostTurnsKeepTheirQuotations()
{
    const QString kept = u"a quick brown fox jumps over it"_s;
    const QString before
        = u"The first words stay.\n\nAnn: "_s + u"nothing of this will be left over "_s.repeated(4) + kept + u".\n"_s;
    const QString after
        = u"The first words stay.\n\nBob: "_s + u"entirely other sentences stand here "_s.repeated(4) + kept + u".\n"_s;
    const auto start = static_cast<int>(before.indexOf(kept));
    QCOMPARE(turnsIn(before, linesOf(before), after, {start, start + static_cast<int>(kept.size())}),
        (QStringList{u"1 The first words stay."_s, u"2 "_s + kept}));
    QCOMPARE(turnsIn(before, linesOf(before), after, {0, 5}), QStringList{u"1 The first words stay."_s});
    const QString cut = before.mid(before.indexOf(u"Ann"));
    QCOMPARE(
        turnsIn(before, linesOf(before), u"Other beginning.\n\n"_s + cut, {0, 5}).front(), u"1 Other beginning."_s);
}

void AnchoringTest::twoMegabytesAreLinear_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("prose") << Chance(7).document(2600);
    QTest::newRow("one letter") << QString(2'000'000, u'a');
    QTest::newRow("one word") << u"word "_s.repeated(400'000);
    QTest::newRow("two words in turn") << u"on off "_s.repeated(280'000);
    QTest::newRow("one line many times") << u"Log Out / Change it at once, please, my friend\n"_s.repeated(40'000);
}

void AnchoringTest::twoMegabytesAreLinear()
{
    QFETCH(QString, text);
    QString after = text;
    for (qsizetype at = 1000; at < after.size(); at += 50'000)
        after.insert(at, u" some new words "_s);
    std::vector<Stretch> passages;
    for (int at = 500; at + 100 < text.size(); at += 2000)
        passages.push_back({at, at + 100});
    QElapsedTimer timer;
    timer.start();
    const std::vector<Anchor> anchors = followPassages(text, after, passages);
    qInfo("%lld units, %zu passages: %lld ms", static_cast<long long>(text.size()), anchors.size(),
        static_cast<long long>(timer.elapsed()));
    QVERIFY(timer.elapsed() < 20'000);
}

void AnchoringTest::findsDescribedPassages_data()
{
    QTest::addColumn<QString>("text"); // [ ] is where it is found
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("exact");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<int>("start");
    QTest::addColumn<Fate>("fate");
    QTest::newRow("where it is said to be")
        << u"a b [c d] e"_s << QString() << u"c d"_s << QString() << 4 << Fate::Found;
    QTest::newRow("elsewhere") << u"new a b [c d] e"_s << u"b "_s << u"c d"_s << u" e"_s << 4 << Fate::Moved;
    QTest::newRow("once, place not said")
        << u"a b [c d] e"_s << QString() << u"c d"_s << QString() << -1 << Fate::Found;
    QTest::newRow("twice, told by context")
        << u"a c d e, b [c d] f"_s << u"b "_s << u"c d"_s << u" f"_s << -1 << Fate::Found;
    QTest::newRow("twice, told by nothing")
        << u"a c d e, b c d f"_s << QString() << u"c d"_s << QString() << -1 << Fate::Lost;
    QTest::newRow("straight for curly") << u"He said [“no more”] then"_s << u"said "_s << u"\"no more\""_s << u" then"_s
                                        << -1 << Fate::Changed;
    QTest::newRow("a word differs") << u"Before that [the seven brave dwarfs walked] home at last."_s
                                    << u"Before that "_s << u"the seven small dwarfs walked"_s << u" home at last."_s
                                    << -1 << Fate::Changed;
    QTest::newRow("not there") << u"Nothing of the kind."_s << QString() << u"entirely different words"_s << QString()
                               << -1 << Fate::Lost;
    QTest::newRow("no words") << u"Nothing."_s << QString() << u" "_s << QString() << -1 << Fate::Lost;
}

void AnchoringTest::findsDescribedPassages()
{
    QFETCH(QString, text);
    QFETCH(QString, prefix);
    QFETCH(QString, exact);
    QFETCH(QString, suffix);
    QFETCH(int, start);
    QFETCH(Fate, fate);
    const auto [plain, place] = marked(text);
    const Anchor anchor = findPassage(plain, {exact, prefix, suffix, start});
    QCOMPARE(anchor.fate, fate);
    if (fate != Fate::Lost)
        QCOMPARE((Stretch{anchor.start, anchor.end}), place);
}

QTEST_APPLESS_MAIN(AnchoringTest)
#include "anchoringtest.moc"

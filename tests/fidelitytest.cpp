// links: debate analysis
#include "model/analysis/fidelity.h"
#include "model/analysis/fidelitytokens.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// How quotations treat their originals. Each pair is invented for this table.
class FidelityTest : public QObject {
    Q_OBJECT
private slots:
    void classifies_data();
    void classifies();
    void saysWhy_data();
    void saysWhy();
    void marksBothSides();
    void comparesWhatIsInQuotationMarks();
    void readsWords();
    void everyWordIsMarkedOnce();
    void copesWithAnything_data();
    void copesWithAnything();
};

void FidelityTest::classifies_data()
{
    QTest::addColumn<QString>("original");
    QTest::addColumn<QString>("quotation");
    QTest::addColumn<QString>("language");
    QTest::addColumn<FidelityKind>("kind");
    const auto row = [](const char* name, const char* original, const char* quotation, FidelityKind kind,
                         const char* language = "en") {
        QTest::newRow(name) << QString::fromUtf8(original) << QString::fromUtf8(quotation)
                            << QString::fromLatin1(language) << kind;
    };
    using enum FidelityKind;
    row("the same", "The law changed in June.", "The law changed in June.", Verbatim);
    row("another case and other marks", "“The law’s aim”, they said", "the law's aim, they said", Verbatim);
    row("other dashes and spaces", "a long-term plan", "a  long‑term plan.", Verbatim);
    row("percent written otherwise", "46% of cases", "46 per cent of cases", Verbatim);
    row("thousands written otherwise", "7,321 answers came", "7321 answers came", Verbatim);
    row("a part", "The council met on Monday. The law changed in June. Few noticed.", "The law changed in June.",
        Verbatim);
    row("a letter in brackets", "the law changed in June", "[T]he law changed in June", Verbatim);
    row("a word explained in brackets", "the law changed in June", "the law [on rents] changed in June", Verbatim);
    row("sic", "the laws changes in June", "the laws changes [sic] in June", Verbatim);
    row("a name put for a pronoun", "She left the party in June", "[The minister] left the party in June", Verbatim);
    row("left out, marked", "The law, which nobody had read with care, changed in June.", "The law … changed in June.",
        Elided);
    row("left out, three dots", "Rents fell in the north and in the south and rose in the west",
        "Rents fell in the north ... and rose in the west", Elided);
    row("left out, spaced dots", "Rents fell in the north and in the south and rose in the west",
        "Rents fell in the north . . . and rose in the west", Elided);
    row("left out, dots in brackets", "Rents fell in the north and in the south and rose in the west",
        "Rents fell in the north [...] and rose in the west", Elided);
    row("left out, replaced in brackets", "The council of the old town voted for it in June",
        "The council [there] voted for it in June", Elided);
    row("left out, unmarked", "Rents fell in the north and in the south and rose in the west",
        "Rents fell in the north and rose in the west", Edited);
    row("a word replaced", "The council voted for the plan", "The council voted for the scheme", Edited);
    row("a word added", "The council voted for the plan", "The council voted for the secret plan", Edited);
    row("a word moved", "Yesterday the council voted for the plan", "The council voted for the plan yesterday", Edited);
    row("a hedge moved", "The plan could perhaps reduce rents", "Perhaps the plan could reduce rents", Edited);
    row("a number changed", "The plan reduced rents by 46 percent", "The plan reduced rents by 64 percent", Edited);
    row("a number changed and a hedge lost", "The plan cut up to 46 percent of rents",
        "The plan cut 64 percent of rents", Edited);
    row("a year left out", "In 2014 and 2015 rents fell there", "In 2014 rents fell there", Edited);
    row("a not lost", "The plan does not reduce rents in cities", "The plan does reduce rents in cities", Edited);
    row("a not added", "The plan does reduce rents in cities", "The plan does not reduce rents in cities", Edited);
    row("a not cut off before", "not all tenants agree with it", "all tenants agree with it", Edited);
    row("two hedges of opposite ways", "Some tenants will always agree", "Most tenants could always agree", Edited);
    row("another text", "The council voted for the plan", "Fish swim under cold water", Edited);
    row("up to, lost", "averting up to 46 percent of new cases", "averting 46 percent of new cases", Strengthened);
    row("up to, lost before the quotation", "averting up to 46 percent of new cases", "46 percent of new cases",
        Strengthened);
    row("up to, gained", "averting 46 percent of new cases", "averting up to 46 percent of new cases", Weakened);
    row("up to, cut behind a mark", "averting up to 46 percent of new cases", "averting … 46 percent of new cases",
        Strengthened);
    row("could to will", "The plan could reduce rents", "The plan will reduce rents", Strengthened);
    row("could to will at the start", "The plan could reduce rents in cities", "will reduce rents in cities",
        Strengthened);
    row("will to could", "The plan will reduce rents", "The plan could reduce rents", Weakened);
    row("will to could in brackets", "The plan will reduce rents", "The plan [could] reduce rents", Weakened);
    row("may to none", "The plan may reduce rents in cities", "The plan reduce rents in cities", Strengthened);
    row("would to must", "It would end the trade at once", "It must end the trade at once", Strengthened);
    row("some to most", "Some tenants agree with it", "Most tenants agree with it", Strengthened);
    row("most to some", "Most tenants agree with it", "Some tenants agree with it", Weakened);
    row("many to all", "It helps many tenants in cities", "It helps all tenants in cities", Strengthened);
    row("all to many", "It helps all tenants in cities", "It helps many tenants in cities", Weakened);
    row("some, lost", "It helps some tenants in cities", "It helps tenants in cities", Strengthened);
    row("few to some", "Few tenants agree with it", "Some tenants agree with it", Strengthened);
    row("sometimes to often", "It sometimes helps tenants", "It often helps tenants", Strengthened);
    row("always to usually", "It always helps the tenants", "It usually helps the tenants", Weakened);
    row("suggests to proves", "The study suggests that rents fell", "The study proves that rents fell", Strengthened);
    row("shows to suggests", "The study shows that rents fell", "The study suggests that rents fell", Weakened);
    row("shows to finds", "The study shows that rents fell", "The study finds that rents fell", Edited);
    row("probably, lost", "It will probably help the tenants", "It will help the tenants", Strengthened);
    row("allegedly, lost", "He allegedly took the money home", "He took the money home", Strengthened);
    row("clearly, gained", "It helps the tenants of cities", "It clearly helps the tenants of cities", Strengthened);
    row("clearly, lost", "It clearly helps the tenants of cities", "It helps the tenants of cities", Weakened);
    row("at least, lost", "At least 12 houses stood empty", "12 houses stood empty", Weakened);
    row("about a number, lost", "about 12 houses stood empty", "12 houses stood empty", Strengthened);
    row("about a matter, no hedge", "the book about houses sold well", "the book on houses sold well", Edited);
    row("a long omission that holds a hedge",
        "The plan helps tenants. It could, in years of low interest and much building, help owners. It ends in June.",
        "The plan helps tenants. … It ends in June.", Elided);
    row("bis zu, lost", "Damit ließen sich bis zu 46 Prozent vermeiden", "Damit ließen sich 46 Prozent vermeiden",
        Strengthened, "de");
    row("könnte to wird", "Das Gesetz könnte Mieten senken", "Das Gesetz wird Mieten senken", Strengthened, "de-DE");
    row("wird to könnte", "Das Gesetz wird Mieten senken", "Das Gesetz könnte Mieten senken", Weakened, "de");
    row("einige to alle", "Das hilft einigen Mietern dort", "Das hilft allen Mietern dort", Strengthened, "de");
    row("meistens to manchmal", "Das hilft meistens den Mietern", "Das hilft manchmal den Mietern", Weakened, "de");
    row("nicht at the end, lost", "Das hilft den Mietern nicht", "Das hilft den Mietern", Edited, "de");
    row("nicht within, lost", "Das hilft nicht den Mietern", "Das hilft den Mietern", Edited, "de");
    row("angeblich, lost", "Er hat angeblich das Geld genommen", "Er hat das Geld genommen", Strengthened, "de");
    row("belegt to legt nahe", "Die Studie belegt den Rückgang deutlich", "Die Studie legt nahe den Rückgang deutlich",
        Weakened, "de");
    row("English words count for nothing in German", "Der Will ging heim nach Kiel", "Der Willi ging heim nach Kiel",
        Edited, "de");
}

void FidelityTest::classifies()
{
    QFETCH(QString, original);
    QFETCH(QString, quotation);
    QFETCH(QString, language);
    QFETCH(FidelityKind, kind);
    const Fidelity found = compareQuotation(original, quotation, language);
    QVERIFY2(found.kind == kind, qPrintable(wordsFor(found.kind) + u": "_s + found.reasons.join(u' ')));
    QCOMPARE(found.reasons.isEmpty(), kind == FidelityKind::Verbatim || kind == FidelityKind::Elided);
}

void FidelityTest::saysWhy_data()
{
    QTest::addColumn<QString>("original");
    QTest::addColumn<QString>("quotation");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("a number") << u"It fell by 46 percent"_s << u"It fell by 64 percent"_s
                              << QStringList{u"46"_s, u"64"_s};
    QTest::newRow("a hedge") << u"It fell by up to 46 percent"_s << u"It fell by 46 percent"_s
                             << QStringList{u"up to"_s, u"left out"_s};
    QTest::newRow("a modal") << u"It could fall"_s << u"It will fall"_s << QStringList{u"could"_s, u"will"_s};
    QTest::newRow("an omission") << u"Rents fell in the north and the south"_s << u"Rents fell in the south"_s
                                 << QStringList{u"north"_s, u"without a mark"_s};
}

void FidelityTest::saysWhy()
{
    QFETCH(QString, original);
    QFETCH(QString, quotation);
    QFETCH(QStringList, words);
    const QString reasons = compareQuotation(original, quotation).reasons.join(u' ');
    for (const QString& word : words)
        QVERIFY2(reasons.contains(word), qPrintable(reasons));
}

static QStringList textsOf(const QString& text, const std::vector<WordMark>& marks, WordFate fate)
{
    QStringList found;
    for (const WordMark& mark : marks) {
        if (mark.fate == fate)
            found += text.mid(mark.start, mark.length);
    }
    return found;
}

void FidelityTest::marksBothSides()
{
    const QString original = u"Before it. The old law, with its flaws, could change rents in June. After it."_s;
    const QString quotation = u"The law … will change rents [soon]"_s;
    const Fidelity found = compareQuotation(original, quotation);
    QCOMPARE(textsOf(original, found.original, WordFate::Outside).size(), 2);
    QCOMPARE(textsOf(original, found.original, WordFate::Dropped), QStringList{u"old"_s});
    QCOMPARE(textsOf(original, found.original, WordFate::Elided), QStringList{u"with its flaws, could"_s});
    QCOMPARE(textsOf(quotation, found.quotation, WordFate::Added), QStringList{u"will"_s});
    QCOMPARE(textsOf(quotation, found.quotation, WordFate::Editorial), (QStringList{u"…"_s, u"soon"_s}));
}

void FidelityTest::comparesWhatIsInQuotationMarks()
{
    const QString original = u"rents fell in nearly every street of the town"_s;
    const QString quotation
        = u"In June she wrote that “rents fell in every street of the town”, to general surprise."_s;
    const Fidelity found = compareQuotation(original, quotation);
    QCOMPARE(found.kind, FidelityKind::Strengthened);
    QCOMPARE(found.quotation.front().start, quotation.indexOf(u"rents"_s));
}

void FidelityTest::readsWords()
{
    QStringList words;
    for (const QuotedWord& word :
        quotedWordsOf(u"[T]he “Nordic” model’s 46 % — 7,321.5 and so . . . on […] [he said]"_s))
        words += word.kind == QuotedWord::Kind::Word ? word.word : u'<' + word.word + u'>';
    QCOMPARE(words.join(u' '), u"the nordic model's 46 percent 7321.5 and so <> on <> <he> <said>"_s);
}

void FidelityTest::everyWordIsMarkedOnce()
{
    const QString original = u"One two three. Four could five six, seven. Eight"_s;
    const Fidelity found = compareQuotation(original, u"four will five … seven"_s);
    qsizetype end = 0;
    qsizetype marked = 0;
    for (const WordMark& mark : found.original) {
        QVERIFY(mark.start >= end);
        end = mark.start + mark.length;
        marked += static_cast<qsizetype>(quotedWordsOf(original.mid(mark.start, mark.length)).size());
    }
    QCOMPARE(marked, static_cast<qsizetype>(quotedWordsOf(original).size()));
}

void FidelityTest::copesWithAnything_data()
{
    QTest::addColumn<QString>("original");
    QTest::addColumn<QString>("quotation");
    const QString word = u"word "_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("no original") << QString() << u"words"_s;
    QTest::newRow("no quotation") << u"words"_s << QString();
    QTest::newRow("only marks") << u"… [ ] “”"_s << u"[[[...]]] ..."_s;
    QTest::newRow("very long") << word.repeated(100'000) << word.repeated(90'000);
    QTest::newRow("very long and different") << u"a b c "_s.repeated(50'000) << u"d e f "_s.repeated(50'000);
    QTest::newRow("half a surrogate") << QString(QChar(0xd800)) << QString(QChar(0xdc00));
}

void FidelityTest::copesWithAnything()
{
    QFETCH(QString, original);
    QFETCH(QString, quotation);
    QElapsedTimer timer;
    timer.start();
    const Fidelity found = compareQuotation(original, quotation);
    QVERIFY(found.likeness >= 0 && found.likeness <= 1);
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(FidelityTest)
#include "fidelitytest.moc"

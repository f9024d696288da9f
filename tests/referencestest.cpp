// links: analysis
#include "model/analysis/references.h"

#include "model/analysis/referencenames.h"
#include "model/analysis/referencevalues.h"
#include "model/analysis/textcitation.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Reference lists as the manuals of the three styles want them. The works are invented; their forms follow the
/// manuals' examples.
class ReferencesTest : public QObject {
    Q_OBJECT
private slots:
    void areFormatted_data();
    void areFormatted();
    void datesAreToldWhole_data();
    void datesAreToldWhole();
    void namesHaveInitials_data();
    void namesHaveInitials();
    void manyNames_data();
    void manyNames();
    void pagesAreShortened_data();
    void pagesAreShortened();
    void everyTypeHasAForm();
    void listsAreSortedAndLettered();
    void citationsForPandoc_data();
    void citationsForPandoc();
};

namespace {

QJsonObject item(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        qFatal("%s", json.constData());
    return document.object();
}

const char* journal
    = R"({"type": "article-journal", "title": "Markets and morals", "container-title": "Journal of Invented Studies",
    "author": [{"family": "Ortega", "given": "Ana María"}, {"family": "Lindqvist", "given": "Per-Olof"}], "issued": {"date-parts": [[2007, 3]]},
    "volume": "35", "issue": "3", "page": "447-467", "DOI": "10.5555/Inv.2007"})";
const char* newspaper
    = R"({"type": "article-newspaper", "title": "Who counts the counters?", "container-title": "The Daily Example",
    "author": [{"family": "Okafor", "given": "Ngozi"}], "issued": {"date-parts": [[2015, 10, 8]]}, "page": "A3",
    "URL": "https://example.org/counters", "accessed": {"date-parts": [[2016, 1, 2]]}})";
const char* webpage = R"({"type": "webpage", "title": "Our position", "author": [{"literal": "Example Rights Watch"}],
    "container-title": "Example Rights Watch", "URL": "https://example.org/position", "accessed": {"date-parts": [[2020, 5, 3]]}})";
const char* post
    = R"({"type": "post-weblog", "title": "A reply", "container-title": "Thinking Aloud", "author": [{"family": "Brandt", "given": "Lea"}],
    "issued": {"date-parts": [[2015, 8, 11]]}, "URL": "https://example.org/reply"})";
const char* book
    = R"({"type": "book", "title": "Counting people", "author": [{"family": "Berg", "given": "Jan", "non-dropping-particle": "van den"}],
    "issued": {"date-parts": [[2009]]}, "edition": "2", "publisher": "Example Press", "publisher-place": "Utrecht"})";
const char* editedBook
    = R"({"type": "book", "title": "Handbook of counting", "editor": [{"family": "Moreau", "given": "Claire"}, {"family": "Ito", "given": "Ken"}],
    "issued": {"date-parts": [[2010]]}, "publisher": "Example Press", "publisher-place": "London"})";
const char* chapter
    = R"({"type": "chapter", "title": "Small numbers", "author": [{"family": "King", "given": "Martin", "suffix": "Jr."}],
    "editor": [{"family": "Moreau", "given": "Claire"}], "container-title": "Handbook of counting", "page": "101-108",
    "issued": {"date-parts": [[2010]]}, "publisher": "Example Press", "publisher-place": "London"})";
const char* thesis
    = R"({"type": "thesis", "title": "On sampling", "genre": "PhD thesis", "publisher": "University of Example",
    "author": [{"family": "Haddad", "given": "Rami"}], "issued": {"date-parts": [[2011]]}})";
const char* report
    = R"({"type": "report", "title": "Nine countries", "author": [{"literal": "Example Commission"}], "publisher": "Example Commission",
    "publisher-place": "Geneva", "number": "12", "issued": {"date-parts": [[2015]]}, "URL": "https://example.org/nine"})";
const char* law
    = R"({"type": "legislation", "title": "Fair Counting Act", "number": "Public Law 12", "issued": {"date-parts": [[1999]]}})";
const char* interview
    = R"({"type": "interview", "title": "I never said so", "author": [{"family": "Silva", "given": "Rui"}],
    "interviewer": [{"family": "Novak", "given": "Eva"}], "container-title": "Radio Example", "issued": {"date-parts": [[2014, 2, 1]]}})";
const char* speech
    = R"({"type": "speech", "title": "To the assembly", "author": [{"family": "Diallo", "given": "Aminata"}],
    "event-title": "World Assembly", "event-place": "Dakar", "issued": {"date-parts": [[2013, 11, 20]]}})";
const char* letter
    = R"({"type": "personal_communication", "author": [{"family": "Kowalska", "given": "Maria"}], "issued": {"date-parts": [[2016, 5, 3]]}})";
const char* namelessLetter
    = R"({"type": "personal_communication", "title": "[Letter to the council]", "issued": {"date-parts": [[2016]]}})";
const char* film
    = R"({"type": "motion_picture", "title": "The count", "director": [{"family": "Varga", "given": "Ilona"}, {"family": "Cho", "given": "Min"}], "publisher": "Example Pictures",
    "issued": {"date-parts": [[1999]]}})";
const char* nameless
    = R"({"type": "article-newspaper", "title": "Markets fall", "container-title": "The Daily Example", "issued": {"date-parts": [[2015]]}})";

}

void ReferencesTest::areFormatted_data()
{
    QTest::addColumn<QJsonObject>("item");
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("reference");
    const auto row
        = [](const char* name, const char* json, const QString& apa, const QString& chicago, const QString& harvard) {
              QTest::addRow("%s in APA", name) << item(json) << u"apa"_s << apa;
              QTest::addRow("%s in Chicago", name) << item(json) << u"chicago"_s << chicago;
              QTest::addRow("%s in Harvard", name) << item(json) << u"harvard"_s << harvard;
          };
    row("journal article", journal,
        u"Ortega, A. M., & Lindqvist, P.-O. (2007). Markets and morals. Journal of Invented Studies, 35(3), 447–467. https://doi.org/10.5555/Inv.2007"_s,
        u"Ortega, Ana María, and Per-Olof Lindqvist. 2007. “Markets and morals.” Journal of Invented Studies 35 (3): 447–67. https://doi.org/10.5555/Inv.2007."_s,
        u"Ortega, A. M. and Lindqvist, P.-O. (2007) ‘Markets and morals’, Journal of Invented Studies, 35(3), pp. 447–467. Available at: https://doi.org/10.5555/Inv.2007."_s);
    row("newspaper article", newspaper,
        u"Okafor, N. (2015, October 8). Who counts the counters? The Daily Example, A3. https://example.org/counters"_s,
        u"Okafor, Ngozi. 2015. “Who counts the counters?” The Daily Example, October 8, 2015. https://example.org/counters."_s,
        u"Okafor, N. (2015) ‘Who counts the counters?’, The Daily Example, 8 October, p. A3. Available at: https://example.org/counters (Accessed: 2 January 2016)."_s);
    row("undated page of its institution", webpage,
        u"Example Rights Watch. (n.d.). Our position. Retrieved May 3, 2020, from https://example.org/position"_s,
        u"Example Rights Watch. n.d. “Our position.” Accessed May 3, 2020. https://example.org/position."_s,
        u"Example Rights Watch (no date) Our position. Available at: https://example.org/position (Accessed: 3 May 2020)."_s);
    row("post", post, u"Brandt, L. (2015, August 11). A reply. Thinking Aloud. https://example.org/reply"_s,
        u"Brandt, Lea. 2015. “A reply.” Thinking Aloud. August 11, 2015. https://example.org/reply."_s,
        u"Brandt, L. (2015) A reply. Available at: https://example.org/reply."_s);
    row("book", book, u"van den Berg, J. (2009). Counting people (2nd ed.). Example Press."_s,
        u"van den Berg, Jan. 2009. Counting people. 2nd ed. Utrecht: Example Press."_s,
        u"van den Berg, J. (2009) Counting people. 2nd edn. Utrecht: Example Press."_s);
    row("edited book", editedBook, u"Moreau, C., & Ito, K. (Eds.). (2010). Handbook of counting. Example Press."_s,
        u"Moreau, Claire, and Ken Ito, eds. 2010. Handbook of counting. London: Example Press."_s,
        u"Moreau, C. and Ito, K. (eds) (2010) Handbook of counting. London: Example Press."_s);
    row("chapter", chapter,
        u"King, M., Jr. (2010). Small numbers. In C. Moreau (Ed.), Handbook of counting (pp. 101–108). Example Press."_s,
        u"King, Martin, Jr. 2010. “Small numbers.” In Handbook of counting, edited by Claire Moreau, 101–8. London: Example Press."_s,
        u"King, M., Jr. (2010) ‘Small numbers’, in C. Moreau (ed.) Handbook of counting. London: Example Press, pp. 101–108."_s);
    row("thesis", thesis, u"Haddad, R. (2011). On sampling [PhD thesis, University of Example]."_s,
        u"Haddad, Rami. 2011. “On sampling.” PhD thesis, University of Example."_s,
        u"Haddad, R. (2011) On sampling. PhD thesis. University of Example."_s);
    row("report", report, u"Example Commission. (2015). Nine countries (Report No. 12). https://example.org/nine"_s,
        u"Example Commission. 2015. Nine countries. Report No. 12. Geneva: Example Commission. https://example.org/nine."_s,
        u"Example Commission (2015) Nine countries. Report No. 12. Geneva: Example Commission. Available at: https://example.org/nine."_s);
    row("film", film, u"Varga, I., & Cho, M. (Directors). (1999). The count. Example Pictures."_s,
        u"Varga, Ilona, and Min Cho, dirs. 1999. The count. Example Pictures."_s,
        u"Varga, I. and Cho, M. (dirs) (1999) The count. Example Pictures."_s);
    row("law", law, u"Fair Counting Act, Public Law 12 (1999)."_s, u"Fair Counting Act, Public Law 12 (1999)."_s,
        u"Fair Counting Act 1999, Public Law 12."_s);
    row("interview", interview,
        u"Silva, R. (2014, February 1). I never said so [Interview by E. Novak]. Radio Example."_s,
        u"Silva, Rui. 2014. “I never said so.” Interview by Eva Novak. Radio Example, February 1, 2014."_s,
        u"Silva, R. (2014) ‘I never said so’. Interview by E. Novak. Radio Example, 1 February."_s);
    row("speech", speech, u"Diallo, A. (2013, November 20). To the assembly [Speech]. World Assembly, Dakar."_s,
        u"Diallo, Aminata. 2013. “To the assembly.” Speech, World Assembly, Dakar, November 20, 2013."_s,
        u"Diallo, A. (2013) ‘To the assembly’ [Speech]. World Assembly, Dakar, 20 November."_s);
    row("personal communication", letter, u"M. Kowalska, personal communication, May 3, 2016."_s,
        u"Maria Kowalska, personal communication, May 3, 2016."_s,
        u"Kowalska, M. (2016) Personal communication, 3 May."_s);
    row("nameless letter", namelessLetter, u"[Letter to the council], personal communication, 2016."_s,
        u"[Letter to the council], personal communication, 2016."_s,
        u"[Letter to the council] (2016) Personal communication."_s);
    row("nameless article", nameless, u"Markets fall. (2015). The Daily Example."_s,
        u"“Markets fall.” 2015. The Daily Example."_s, u"‘Markets fall’ (2015), The Daily Example."_s);
}

void ReferencesTest::areFormatted()
{
    QFETCH(QJsonObject, item);
    QFETCH(QString, style);
    QFETCH(QString, reference);
    QCOMPARE(formattedReference(item, *referenceStyleCalled(style)), reference);
}

void ReferencesTest::datesAreToldWhole_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QString>("apa");
    QTest::addColumn<QString>("chicago");
    QTest::addColumn<QString>("harvard");
    QTest::addColumn<QString>("cited");
    const auto row
        = [](const char* date, const char* apa, const char* chicago, const char* harvard, const char* cited) {
              QTest::newRow(date) << QByteArray(date) << QString::fromUtf8(apa) << QString::fromUtf8(chicago)
                                  << QString::fromUtf8(harvard) << QString::fromUtf8(cited);
          };
    row(R"("literal": "c. 1905")", "(c. 1905)", "c. 1905.", "(c. 1905)", "c. 1905");
    row(R"("literal": "Spring 2015, revised")", "(Spring 2015, revised)", "Spring 2015, revised.",
        "(Spring 2015, revised)", "Spring 2015, revised");
    row(R"("literal": "2015-08")", "(2015, August)", "August 2015.", "August,", "2015");
    row(R"("raw": "2015, Jun. 2015")", "(2015, Jun. 2015)", "2015, Jun. 2015.", "(2015, Jun. 2015)", "2015, Jun. 2015");
    row(R"("raw": "199X")", "(199X)", "199X.", "(199X)", "199X");
    row(R"("date-parts": [[1905]], "circa": true)", "(ca. 1905)", "ca. 1905.", "(ca. 1905)", "ca. 1905");
    row(R"("date-parts": [[-380]])", "(380 BCE)", "380 BCE.", "(380 BCE)", "380 BCE");
    row(R"("date-parts": [[2015], [0]])", "(2015–)", "2015–.", "(2015–)", "2015–");
    row(R"("date-parts": [[2015], [2016]])", "(2015–2016)", "2015–2016.", "(2015–2016)", "2015–2016");
    row(R"("date-parts": [[2020, 5, 1], [2020, 6]])", "(2020, May 1–June)", "May 1–June 2020.", "1 May–June,", "2020");
    row(R"("date-parts": [[2020, 5, 1], [2020, 5, 5]])", "(2020, May 1–5)", "May 1–5, 2020.", "1–5 May,", "2020");
    row(R"("date-parts": [[2020, 5], [2020, 6]])", "(2020, May–June)", "May–June 2020.", "May–June,", "2020");
    row(R"("date-parts": [[2019, 12, 30], [2020, 1, 2]])", "(2019, December 30–2020, January 2)",
        "December 30, 2019–January 2, 2020.", "30 December–2 January,", "2019–2020");
}

void ReferencesTest::datesAreToldWhole()
{
    QFETCH(QByteArray, date);
    QFETCH(QString, apa);
    QFETCH(QString, chicago);
    QFETCH(QString, harvard);
    QFETCH(QString, cited);
    const QJsonObject whole = item(R"({"type": "article-newspaper", "title": "T", "container-title": "C", "page": "1",
        "author": [{"family": "Berg", "given": "Jan"}], "issued": {)"
        + date + "}}");
    for (const ReferenceStyleName& style : referenceStyles()) {
        const QString text = formattedReference(whole, style.style);
        const QString& expected = style.key == u"apa" ? apa : style.key == u"chicago" ? chicago : harvard;
        QVERIFY2(text.contains(expected), qPrintable(text));
        const QString citation = textCitation(whole, style.style, {}, {});
        QVERIFY2(citation.endsWith(u' ' + cited), qPrintable(citation));
    }
}

void ReferencesTest::namesHaveInitials_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("letters");
    QTest::newRow("one") << u"Ronald"_s << u"R."_s;
    QTest::newRow("two") << u"Ana María"_s << u"A. M."_s;
    QTest::newRow("initials already") << u"J.R.R."_s << u"J. R. R."_s;
    QTest::newRow("with a hyphen") << u"Jean-Paul"_s << u"J.-P."_s;
    QTest::newRow("with a particle") << u"Ludwig van"_s << u"L. van"_s;
    QTest::newRow("beyond the first plane") << u"𝒜lan"_s << u"𝒜."_s;
    QTest::newRow("none") << QString() << QString();
}

void ReferencesTest::namesHaveInitials()
{
    QFETCH(QString, given);
    QTEST(initials(given), "letters");
}

static std::vector<CslName> people(int count)
{
    std::vector<CslName> names;
    for (int i = 1; i <= count; ++i)
        names.push_back({.family = u"N%1"_s.arg(i), .given = u"A"_s});
    return names;
}

void ReferencesTest::manyNames_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("end");
    QTest::newRow("three in APA") << u"apa"_s << 3 << u"N1, A., N2, A., & N3, A."_s;
    QTest::newRow("twenty in APA") << u"apa"_s << 20 << u"N19, A., & N20, A."_s;
    QTest::newRow("twenty-one in APA") << u"apa"_s << 21 << u"N19, A., . . . N21, A."_s;
    QTest::newRow("ten in Chicago") << u"chicago"_s << 10 << u"A N9, and A N10"_s;
    QTest::newRow("eleven in Chicago") << u"chicago"_s << 11 << u"A N6, A N7, et al."_s;
    QTest::newRow("three in Harvard") << u"harvard"_s << 3 << u"N1, A., N2, A. and N3, A."_s;
    QTest::newRow("four in Harvard") << u"harvard"_s << 4 << u"N1, A. et al."_s;
}

void ReferencesTest::manyNames()
{
    QFETCH(QString, style);
    QFETCH(int, count);
    QFETCH(QString, end);
    const QString names = leadingNames(people(count), *referenceStyleCalled(style));
    QVERIFY2(names.endsWith(end), qPrintable(names));
}

void ReferencesTest::pagesAreShortened_data()
{
    QTest::addColumn<QString>("pages");
    QTest::addColumn<QString>("shortened");
    for (const auto& [pages, shortened] : {std::pair("3-10", "3–10"), {"71-72", "71–72"}, {"100-104", "100–104"},
             {"101-108", "101–8"}, {"321-328", "321–28"}, {"498-532", "498–532"}, {"1087-1089", "1087–89"},
             {"e0815", "e0815"}, {"12", "12"}, {"A3-A5", "A3–A5"}})
        QTest::newRow(pages) << QString(pages) << QString(shortened);
}

void ReferencesTest::pagesAreShortened()
{
    QFETCH(QString, pages);
    QTEST(shortenedPages(pages), "shortened");
}

void ReferencesTest::everyTypeHasAForm()
{
    for (const ReferenceStyleName& style : referenceStyles()) {
        for (const char* type :
            {"article", "bill", "broadcast", "dataset", "entry", "figure", "legal_case", "map", "nonsense", ""}) {
            const QString text = formattedReference(
                {{u"type"_s, QLatin1StringView(type)}, {u"title"_s, u"Only a title"_s}}, style.style);
            QVERIFY2(
                text.contains(u"Only a title"_s) && !text.contains(u'<') && !text.contains(u".."_s), qPrintable(text));
        }
        QVERIFY(!formattedReference({}, style.style).isEmpty());
    }
}

void ReferencesTest::listsAreSortedAndLettered()
{
    Debate debate;
    std::vector<Source> sources;
    for (const char* title : {"Zebra", "Apple"})
        sources.push_back({.id = newId<SourceId>(),
            .csl = item(
                R"({"type": "book", "author": [{"family": "Berg", "given": "Jan"}], "issued": {"date-parts": [[2009]]}})")}),
            sources.back().csl.insert(u"title"_s, QLatin1StringView(title));
    sources.push_back({.id = newId<SourceId>(),
        .csl = item(R"({"type": "book", "title": "First", "author": [{"family": "Adams", "given": "Jo"}]})")});
    debate.load(std::move(sources));
    QCOMPARE(referenceList(debate, ReferenceStyle::Apa),
        u"Adams, J. (n.d.). First.\n\nBerg, J. (2009a). Apple.\n\nBerg, J. (2009b). Zebra.\n"_s);
}

void ReferencesTest::citationsForPandoc_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("locator");
    QTest::addColumn<QString>("citation");
    QTest::newRow("alone") << u"weitzer2007"_s << QString() << u"[@weitzer2007]"_s;
    QTest::newRow("with a page") << u"weitzer2007"_s << u"p. 12"_s << u"[@weitzer2007, p. 12]"_s;
    QTest::newRow("a key with a comma") << u"weitzer,2007"_s << QString() << u"[@{weitzer,2007}]"_s;
}

void ReferencesTest::citationsForPandoc()
{
    QFETCH(QString, key);
    QFETCH(QString, locator);
    QTEST(pandocCitation(key, locator), "citation");
}

QTEST_APPLESS_MAIN(ReferencesTest)
#include "referencestest.moc"

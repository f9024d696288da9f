// links: debate formats
#include "model/formats/outlines/opml.h"
#include "model/debate/faults.h"
#include "tests/support/baregroups.h"
#include "tests/support/markedwords.h"
#include "tests/support/outlines.h"

#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Outlines of any program become debates, and debates outlines that come back with their ids.
class OpmlTest : public QObject {
    Q_OBJECT
private slots:
    void groupsWithoutClaimsAreTold();
    void topicsThatBecomeOneAreTold();
    void reads_data();
    void reads();
    void readsWhatIsMeant_data();
    void readsWhatIsMeant();
    void wordsStayOrAreTold_data();
    void wordsStayOrAreTold();
    void headingsAreTopics();
    void linksAreSourcesAndAreNotFetched();
    void everySharedFileIsRead();
    void comesBackTheSame();
    void holdsTextsOfAnyKind();
    void whatIsLostIsTold();
    void unknownAttributesAreKept();
    void theHeadComesBackAsItWas();
    void aBareHeadKeepsNothing();
    void refusesWhatIsNone();
    void survivesDamage();
};

namespace {

Result<Imported> read(const QByteArray& body)
{
    return readOpml(
        "<?xml version=\"1.0\"?><opml version=\"2.0\"><head><title>T</title></head><body>" + body + "</body></opml>",
        {});
}

QString shape(const Debate& debate)
{
    outlines::Keeps keeps;
    keeps.steps = keeps.restatements = keeps.emptyQuestions = true;
    QStringList found;
    const outlines::Lines lines(debate, keeps);
    for (const QString& line : lines.all()) {
        if (!line.startsWith(u"claim:"))
            found += line;
    }
    return found.join(u"; "_s);
}

}

void OpmlTest::reads_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* name, const char* inner, const char* found) {
        QTest::newRow(name) << QByteArray(inner) << QString::fromUtf8(found);
    };
    const auto under = [&](const char* text, const char* found) {
        const QByteArray body = "<outline text=\"a\"><outline text=\"" + QByteArray(text) + "\"/></outline>";
        row(text, body.constData(), found);
    };
    under("Pro: b", "support: b -> a");
    under("con:b", "attack: b -> a");
    under("+ b", "support: b -> a");
    under("- b", "attack: b -> a");
    under("(+) b", "support: b -> a");
    under("✔ b", "support: b -> a");
    under("✗ b", "attack: b -> a");
    under("Supports: b", "support: b -> a");
    under("-5 degrees", "");
    row("an undercut", "<outline text='a'><outline text='Pro: b'><outline text='Undercut: c'/></outline></outline>",
        "attack: c -> [support: b -> a]; support: b -> a");
    row("a question", "<outline text='? q'><outline text='a'/><outline text='b'/></outline>", "question: q");
    row("an undercut of a claim", "<outline text='a'><outline text='Undercut: b'/></outline>", "attack: b -> a");
}

void OpmlTest::reads()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, found);
    const Result<Imported> imported = read(body);
    QVERIFY(imported);
    QCOMPARE(shape(imported->debate), found);
    QCOMPARE(imported->debate.info().title, u"T"_s);
    QVERIFY(imported->isLocal);
    QVERIFY(faults(imported->debate).empty());
    QVERIFY(imported->report.lost.empty());
}

void OpmlTest::readsWhatIsMeant_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("claims");
    const auto row = [](const char* name, const char* text, const QStringList& claims) {
        QTest::newRow(name) << QByteArray(text) << claims;
    };
    row("names in capitals", "<OPML><BODY><Outline TEXT='a'/></BODY></OPML>", {u"a"_s});
    row("no text but a title", "<opml><body><outline text=' ' title='a'/></body></opml>", {u"a"_s});
    row("entities nobody declared",
        "<opml><body><outline text='arch&aelig;ology &#230; &amp; &nosuch; &'/></body></opml>",
        {u"archæology æ & &nosuch; &"_s});
    row("no end tags", "<opml><body><outline text='a'><outline text='Pro: b'></body></opml>", {u"a"_s, u"b"_s});
    row("end tags without beginning", "<opml><body></x></outline><outline text='a'/></body></opml>", {u"a"_s});
    row("two documents", "<opml><body><outline text='a'/></body></opml>\n<opml><body><outline text='b'/></body></opml>",
        {u"a"_s, u"b"_s});
    row("no quotation marks", "<opml xmlns><body><outline text=a></body></opml>", {u"a"_s});
    row("broken off", "<opml><body><outline text='a'/><outline text='b", {u"a"_s, u"b"_s});
    row("broken off in a comment", "<opml><body><outline text='a'/><!-- x", {u"a"_s});
    row("entities that are declared",
        "<!DOCTYPE opml [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><opml><body>"
        "<outline text='a &x;'/></body></opml>",
        {u"a &x;"_s});
}

void OpmlTest::readsWhatIsMeant()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, claims);
    const Result<Imported> imported = readOpml(text, {});
    QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().what));
    QStringList found;
    for (const Claim* claim : imported->debate.claims().inOrder())
        found += claim->text;
    QCOMPARE(found, claims);
    QVERIFY(faults(imported->debate).empty());
}

void OpmlTest::wordsStayOrAreTold_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* name, const char* head, const char* body, const QString& told = {}) {
        QTest::newRow(name) << QByteArray(head) << QByteArray(body) << told;
    };
    const QString question = u"A question has no room for what else it says."_s;
    row("the head", "<title>word1</title><ownerName>word2</ownerName><generator>word3</generator>", "");
    row("two owners", "<ownerName>word1</ownerName><ownerName>word2</ownerName>", "",
        u"A second value of “\u2068ownerName\u2069” was left out."_s);
    row("two titles", "<title>word1</title><title>word2</title>", "",
        u"A second value of “\u2068title\u2069” was left out."_s);
    row("the note of a question", "", "<outline text='? word1' _note='word2'><outline text='word3'/></outline>");
    row("an address of a question", "", "<outline text='? a' url='http://word1.org'/>", question);
    row("a tag of a question", "", "<outline text='? a' category='word1'/>", question);
    row("an attribute of a question", "", "<outline text='? a' created='word1'/>", question);
    row("a topic of a question without options", "", "<outline text='? a' category='/word1'/>", question);
    row("a topic of a question with options", "",
        "<outline text='? a' category='/word1'><outline text='b'/></outline>");
    row("a heading", "", "<outline text='word1'><outline text='word2'/></outline>");
    row("a heading with a tag", "", "<outline text='word1' category='word2'><outline text='word3'/></outline>");
    row("a heading with a title", "", "<outline text='word1' title='word2'><outline text='word3'/></outline>");
}

void OpmlTest::wordsStayOrAreTold()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, body);
    QFETCH(QString, told);
    const QByteArray file = "<opml version='2.0'><head>" + head + "</head><body>" + body + "</body></opml>";
    const Result<Imported> imported = readOpml(file, {});
    QVERIFY(imported);
    QVERIFY(faults(imported->debate).empty());
    QCOMPARE(silentLoss(file, *imported, told), QString());
}

void OpmlTest::headingsAreTopics()
{
    const Result<Imported> imported
        = read("<outline text='Energy'><outline text='Solar'><outline text='It is cheap'><outline text='- It is dark'/>"
               "</outline></outline><outline text='Wind' category='/Other,loud'/></outline>");
    QVERIFY(imported);
    const Debate& debate = imported->debate;
    QStringList found;
    for (const Claim* claim : debate.claims().inOrder()) {
        const Topic* topic = debate.find(claim->topic);
        const Topic* above = topic ? debate.find(topic->parent) : nullptr;
        found += (above ? above->name + u'/' : QString()) + (topic ? topic->name : QString()) + u": "_s + claim->text;
    }
    QCOMPARE(
        found, QStringList({u"Energy/Solar: It is cheap"_s, u"Energy/Solar: It is dark"_s, u"Other/Energy: Wind"_s}));
    QCOMPARE(debate.tags().all().front().name, u"loud"_s);
    QCOMPARE(imported->report.repaired.size(), 1u);
}

void OpmlTest::linksAreSourcesAndAreNotFetched()
{
    const Result<Imported> imported = read(
        "<outline text='a' type='include' url='http://example.org/x.opml'/><outline text='b' xmlUrl='http://example.org/f'/>");
    QVERIFY(imported);
    QCOMPARE(imported->debate.claims().count(), 2);
    QCOMPARE(imported->debate.table<Source>().count(), 2);
    QCOMPARE(imported->debate.table<Statement>().count(), 2);
    QCOMPARE(imported->report.repaired.size(), 1u);
}

void OpmlTest::everySharedFileIsRead()
{
    const QDir files(QStringLiteral(SOURCE_FOLDER "/../shared/data/opml"));
    if (!files.exists())
        QSKIP("The collection of OPML files is not beside the sources.");
    static const QRegularExpression comment(u"<!--.*?-->"_s, QRegularExpression::DotMatchesEverythingOption);
    for (const QString& name : files.entryList({u"*.opml"_s})) {
        QFile file(files.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(looksLikeOpml(bytes), qPrintable(name));
        const Result<Imported> imported = readOpml(bytes, {});
        QVERIFY2(imported, qPrintable(name));
        QVERIFY(faults(imported->debate).empty());
        QVERIFY2(imported->report.lost.empty(), qPrintable(name));
        const QString plain = QString::fromUtf8(bytes).remove(comment);
        static const QRegularExpression folder(u"<outline[^>]*[^/>]>"_s); // has entries under it: a topic
        QCOMPARE(imported->debate.claims().count(), static_cast<int>(plain.count(u"<outline"_s) - plain.count(folder)));
    }
}

/// What XML can hold of a text.
static QString held(const QString& text)
{
    QString kept = text;
    for (QChar& c : kept) {
        const bool isControl = c < u' ' && c != u'\t' && c != u'\n' && c != u'\r';
        if (isControl || c >= QChar(0xfffe) || (c.isSurrogate() && text.startsWith(u"half")))
            c = QChar::ReplacementCharacter;
    }
    return kept;
}

void OpmlTest::comesBackTheSame()
{
    outlines::Keeps keeps;
    keeps.steps = keeps.restatements = keeps.emptyQuestions = true;
    keeps.text = held;
    for (unsigned seed = 0; seed < 1000; ++seed) {
        const Debate debate = outlines::chance(seed);
        const Exported written = writeOpml(debate);
        const Result<Imported> imported = readOpml(written.bytes, {});
        QVERIFY(imported);
        const QStringList expected = outlines::Lines(debate, keeps).all();
        const QStringList found = outlines::Lines(imported->debate, keeps).all();
        if (found != expected)
            qInfo().noquote() << seed << QString::fromUtf8(written.bytes);
        QCOMPARE(found, expected);
        QVERIFY(!imported->isLocal);
        for (const Claim& claim : debate.claims().all())
            QCOMPARE(imported->debate.find(claim.id)->text, held(claim.text));
        for (const Inference& one : imported->debate.inferences().all()) {
            if (const Inference* before = debate.find(one.id))
                QCOMPARE(one.kind, before->kind);
        }
        QVERIFY(faults(imported->debate).empty());
        QVERIFY(imported->report.lost.empty());
    }
}

void OpmlTest::holdsTextsOfAnyKind()
{
    const QByteArray bytes = writeOpml(fullDebate()).bytes;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    const Result<Imported> imported = readOpml(bytes, {});
    QVERIFY(imported);
    const Debate full = fullDebate();
    for (const Claim& claim : full.claims().all()) {
        QCOMPARE(imported->debate.find(claim.id)->text, held(claim.text));
        QCOMPARE(imported->debate.find(claim.id)->title, held(claim.title));
        QCOMPARE(imported->debate.find(claim.id)->note, held(claim.note));
        QCOMPARE(imported->debate.find(claim.id)->tags.size(), claim.tags.size());
    }
    QCOMPARE(imported->debate.info().title, held(fullDebate().info().title));
}

void OpmlTest::whatIsLostIsTold()
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        const Debate debate = outlines::chance(seed);
        const Exported written = writeOpml(debate);
        const auto isTold = [&](RecordId id) {
            return std::any_of(written.report.lost.begin(), written.report.lost.end(),
                [&](const Remark& remark) { return remark.about == id && !remark.what.isEmpty(); });
        };
        for (const Inference& one : debate.inferences().all()) {
            const bool isOnStep = std::holds_alternative<InferenceId>(one.target);
            if (one.premises.size() > 1 || (isOnStep && one.kind == InferenceKind::Restate))
                QVERIFY(isTold(one.id));
            else if (!isOnStep)
                QVERIFY(!isTold(one.id));
        }
        for (const Claim& claim : debate.claims().all())
            QCOMPARE(isTold(claim.id), held(claim.text) != claim.text);
    }
    QStringList places;
    const Report report = writeOpml(fullDebate()).report;
    for (const Remark& remark : report.lost)
        places += remark.place;
    for (const char* place : {"debate.question", "issues.exclusive", "claims.weight", "inferences.scheme",
             "inferences.implicit", "stakeholders", "statements.speakers", "citations", "places"})
        QVERIFY2(places.contains(QLatin1StringView(place)), place);
}

void OpmlTest::unknownAttributesAreKept()
{
    const Result<Imported> imported
        = read("<outline text='a' created='Mon' isComment='true'><outline text='Pro: b' _status='x'/></outline>");
    QVERIFY(imported);
    const QByteArray written = writeOpml(imported->debate).bytes;
    QVERIFY(written.contains("created=\"Mon\"") && written.contains("isComment=\"true\"")
        && written.contains("_status=\"x\""));
}

void OpmlTest::theHeadComesBackAsItWas()
{
    const Result<Imported> imported
        = readOpml("<opml><head><title>T</title><ownerName>Ann</ownerName>"
                   "<dateCreated>Mon</dateCreated></head><body><outline text='? a' _note='n'/>"
                   "</body></opml>",
            {});
    QVERIFY(imported);
    const Exported written = writeOpml(imported->debate);
    QVERIFY(written.report.lost.empty());
    QVERIFY(written.bytes.contains("<ownerName>Ann</ownerName>"));
    QVERIFY(written.bytes.contains("<dateCreated>Mon</dateCreated>"));
    const Result<Imported> again = readOpml(written.bytes, {});
    QVERIFY(again);
    QCOMPARE(again->debate.issues().all().front().note, u"n"_s);
    QCOMPARE(again->debate.info().kept, imported->debate.info().kept);
}

void OpmlTest::aBareHeadKeepsNothing()
{
    const Result<Imported> imported
        = readOpml("<opml><head><title>T</title></head><body><outline text='a'/></body></opml>", {});
    QVERIFY(imported);
    QCOMPARE(imported->debate.info().kept, QJsonObject());
    QVERIFY(writeOpml(imported->debate).report.lost.empty());
}

void OpmlTest::refusesWhatIsNone()
{
    for (const QByteArray& text :
        {QByteArray(), QByteArray("words"), QByteArray("<caf/>"), QByteArray("<html><body/></html>"),
            QByteArray("<opml><body>" + QByteArray("<outline text='a'>").repeated(100'000))}) {
        const Result<Imported> imported = readOpml(text, {});
        QVERIFY(!imported);
        QCOMPARE(imported.error().kind, Error::Kind::Input);
    }
    QVERIFY(!looksLikeOpml("<html><opml>"));
    QVERIFY(looksLikeOpml("<?xml version='1.0'?>\n<!-- a --><!-- b -->\n<opml>"));
}

void OpmlTest::survivesDamage()
{
    const QByteArray whole
        = "<?xml?><!-- c --><opml><head><title>x</title></head><body><outline text='a &amp; b' category='/x,y'>"
          "<outline text=\"Pro: c\" url='z'/></outline></body></opml>";
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const Result<Imported> imported = readOpml(whole.left(size), {});
        QVERIFY(!imported || faults(imported->debate).empty());
    }
    std::mt19937 random(1);
    for (int i = 0; i < 5000; ++i) {
        QByteArray bytes = whole;
        for (int flips = 0; flips < 4; ++flips)
            bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))]
                = "<>&;='\"/ a!-?[]"[random() % 15];
        const Result<Imported> imported = readOpml(bytes, {});
        QVERIFY(!imported || faults(imported->debate).empty());
    }
    for (const char* part : {"<", "&", "<!--", "<![CDATA[", "<a b='", "&#x", "<outline text='&aelig;'/>", "</outline>"})
        QVERIFY(readOpml("<opml><body>" + QByteArray(part).repeated(50'000), {}));
}

void OpmlTest::groupsWithoutClaimsAreTold()
{
    QCOMPARE(bareGroupsTold(writeOpml(debateWithBareGroups()).report), QStringList({u"61"_s, u"71"_s}));
}

void OpmlTest::topicsThatBecomeOneAreTold()
{
    const Exported exported = writeOpml(debateWithNamesakes());
    const auto told = std::ranges::count_if(
        exported.report.lost, [](const Remark& remark) { return remark.about == RecordId(TopicId{62}); });
    QCOMPARE(told, 1);
    const Result<Imported> imported = readOpml(exported.bytes, {});
    QVERIFY(imported);
    QCOMPARE(imported->debate.topics().count(), 3);
}

QTEST_APPLESS_MAIN(OpmlTest)
#include "opmltest.moc"

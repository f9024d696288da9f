// links: exchange
#include "app/exchange/joining.h"
#include "app/exchange/localids.h"
#include "model/debate/faults.h"
#include "model/debate/renumbering.h"
#include "model/formats/nativejson.h"
#include "tests/support/fulldebate.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Inputs as they are read, and how they come into a debate together.
class JoiningTest : public QObject {
    Q_OBJECT
private slots:
    void readsByContentFirst_data();
    void readsByContentFirst();
    void saysWhyItCannotRead_data();
    void saysWhyItCannotRead();
    void jsonOfOthersIsNotOurs();
    void renumbersEverything();
    void ofSameKeysTheLaterStays_data();
    void ofSameKeysTheLaterStays();
    void localIdsFollowTheFileName();
    void countsWhatComes();
    void saysWhatItsDebateKeepsToItself();
    void matchesTexts();
    void matchedTwinsBecomeOne();
    void matchesPeopleAndForms();
    void refusesWhatDoesNotFit();
    void filesBecomeTopics();
    void canBeCancelled();
    void variablesAreAsked();

private:
    QString write(const QString& name, const QByteArray& bytes);

    QTemporaryDir m_folder;
};

namespace {

const QByteArray ownJson
    = R"({"format": "counterpoint", "version": 1, "claims": [{"id": "1", "text": "One"}, {"id": "2", "text": "Two"}],)"
      R"( "inferences": [{"id": "3", "kind": "support", "premises": [{"claim": "2"}], "target": {"claim": "1"}}]})";

Claim claim(qint64 id, const QString& text)
{
    Claim made;
    made.id = ClaimId{id};
    made.text = text;
    return made;
}

Inference reason(qint64 id, qint64 premise, Target target, InferenceKind kind = InferenceKind::Support)
{
    Inference made;
    made.id = InferenceId{id};
    made.kind = kind;
    made.premises = {{ClaimId{premise}}};
    made.target = target;
    return made;
}

Debate made(const Edits& edits)
{
    Debate debate;
    debate.apply(edits);
    return debate;
}

Arrival arrivalOf(const Debate& debate)
{
    Arrival arrival{u"made"_s, formatCalled(u"json"_s)};
    arrival.imported.debate = debate;
    arrival.imported.report.carried = countsOf(debate);
    return arrival;
}

Debate after(const Debate& receiver, const Joining& joining)
{
    Debate debate = receiver;
    debate.apply(joining.edits);
    return debate;
}

Coming of(const Joined& joined, Kind kind)
{
    return joined.coming[static_cast<std::size_t>(kind)];
}

}

QString JoiningTest::write(const QString& name, const QByteArray& bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return file.fileName();
}

void JoiningTest::readsByContentFirst_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("key");
    QTest::newRow("its own suffix") << u"a.json"_s << ownJson << u"json"_s;
    QTest::newRow("no suffix") << u"a"_s << ownJson << u"json"_s;
    QTest::newRow("another format's suffix") << u"a.bib"_s << ownJson << u"json"_s;
    QTest::newRow("a text's suffix") << u"a.txt"_s << ownJson << u"json"_s;
    QTest::newRow("a debate's suffix") << u"a.debate"_s << ownJson << u"json"_s;
    QTest::newRow("UTF-16") << u"a.json"_s
                            << QByteArray(QStringEncoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom)(
                                   QString::fromUtf8(ownJson)))
                            << u"json"_s;
    QTest::newRow("RIS called BibTeX") << u"b.bib"_s << QByteArray("TY  - BOOK\rTI  - One\rER  - \r") << u"ris"_s;
    QTest::newRow("prose") << u"c.txt"_s << QByteArray("Dear all,\n\nsome words.\n") << u"text"_s;
}

void JoiningTest::readsByContentFirst()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, key);
    const Arrival arrival = readArrival({write(name, bytes)});
    QVERIFY2(!arrival.error, arrival.error ? qPrintable(arrival.error->text()) : "");
    QCOMPARE(arrival.format->key, key);
    QVERIFY(faults(arrival.imported.debate).empty());
}

void JoiningTest::saysWhyItCannotRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("what");
    QTest::newRow("an office document") << u"a.docx"_s << QByteArray("PK\x03\x04 and so on") << u"ZIP archive"_s;
    QTest::newRow("noise") << u"a.bin"_s << QByteArray("\x00\xff\x13\x37", 4).repeated(1000) << u"no format"_s;
    QTest::newRow("a picture") << u"a.svg"_s << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << u"SVG"_s;
    QTest::newRow("damaged") << u"b.json"_s << ownJson.chopped(1) << u"line 1"_s;
    QTest::newRow("nothing") << u"c.json"_s << QByteArray("") << u"empty"_s;
}

void JoiningTest::saysWhyItCannotRead()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, what);
    const Arrival arrival = readArrival({write(name, bytes)});
    QVERIFY(arrival.error);
    QVERIFY2(arrival.error->what.contains(what), qPrintable(arrival.error->what));
    QCOMPARE(arrival.error->kind, Error::Kind::Input);
    QVERIFY(readArrival({m_folder.filePath(u"missing.json"_s)}).error);
    QVERIFY(readArrival({m_folder.path()}).error);
}

void JoiningTest::jsonOfOthersIsNotOurs()
{
    const QString other = write(u"other.json"_s, R"({"type": "FeatureCollection", "features": []})");
    const Arrival foreign = readArrival({other});
    QVERIFY(foreign.error && foreign.error->what.contains(u"JSON, but no debate of Counterpoint's"_s));
    QVERIFY(!foreign.format);
    QVERIFY(!readArrival({write(u"list.json"_s, "[1, 2]")}).format);
    QCOMPARE(readArrival({other}, {u"json"_s}).format->key, u"json"_s); // who says so wants to hear of that
    const Arrival damaged = readArrival({write(u"damaged.json"_s, ownJson.chopped(1))});
    QVERIFY(damaged.error && damaged.format);
    const Arrival broken = readArrival({write(u"broken.json"_s, "{\"a\": [1,\n2")});
    QVERIFY2(broken.error && broken.error->what.contains(u"line 2"_s), "where it is broken helps");
    QVERIFY(!broken.format);
    const Arrival late = readArrival({write(u"late.json"_s, // what it is stands at its end
        "{\"claims\": [" + QByteArray(5000, ' ') + "], \"version\": 1, \"format\": \"counterpoint\"}")});
    QVERIFY(!late.error && late.format);
}

void JoiningTest::renumbersEverything()
{
    const Debate debate = fullDebate();
    const Debate other = renumbered(debate, [](RecordId id) { return RecordId(id.kind, id.value + 1'000'000); });
    QVERIFY(faults(other).empty());
    QCOMPARE(countsOf(other), countsOf(debate));
    forEachKind([&]<class R>() {
        for (const R& record : debate.table<R>().all())
            QVERIFY(!other.contains(record.id) || other.contains(RecordId(kindOf<R>, record.id.value)));
    });
    const Debate back = renumbered(other, [](RecordId id) { return RecordId(id.kind, id.value - 1'000'000); });
    QCOMPARE(back, debate);
}

void JoiningTest::ofSameKeysTheLaterStays_data()
{
    QTest::addColumn<int>("keys"); // a claim's key is its number modulo this
    QTest::newRow("all are one") << 1;
    QTest::newRow("two lists, one behind the other") << 1500;
    QTest::newRow("the last is the first") << 2999;
    QTest::newRow("none is another") << 3000;
}

void JoiningTest::ofSameKeysTheLaterStays()
{
    QFETCH(int, keys);
    constexpr int count = 3000; // for several threads
    Edits changes;
    for (int i = 0; i < count; ++i)
        changes.push_back(put(claim(i + 1, QString::number(i))));
    const Debate debate = made(changes);
    const Debate fewer
        = renumbered(debate, [keys](RecordId id) { return RecordId(id.kind, (id.value - 1) % keys + 1); });
    QCOMPARE(fewer.claims().count(), keys);
    for (int key = 0; key < keys; ++key) {
        const Claim& one = fewer.claims().all()[static_cast<std::size_t>(key)];
        QCOMPARE(one.id.value, qint64(key + 1));
        QCOMPARE(one.text, QString::number(key + (count - 1 - key) / keys * keys)); // the last that has this key
    }
}

void JoiningTest::localIdsFollowTheFileName()
{
    const auto inSpace = [](const QString& space, const Debate& debate) {
        Imported imported{debate, {}, true};
        imported.report.lost.push_back({{}, u"Something."_s, ClaimId{1}});
        putIntoSpace(imported, space);
        return imported;
    };
    const Debate debate = made({put(claim(1, u"One"_s)), put(claim(2, u"Two"_s)), put(reason(3, 2, ClaimId{1}))});
    const Imported first = inSpace(u"a.dot"_s, debate);
    QCOMPARE(inSpace(u"a.dot"_s, debate).debate, first.debate);
    QVERIFY(first.debate.contains(first.report.lost.front().about));
    const Imported other = inSpace(u"b.dot"_s, debate);
    for (const Claim& one : other.debate.claims().all())
        QVERIFY(!first.debate.find(one.id));
    const auto both = join({arrivalOf(first.debate), arrivalOf(other.debate)}, Debate(), {});
    QVERIFY(both);
    QCOMPARE(after({}, *both).claims().count(), 4);
}

void JoiningTest::countsWhatComes()
{
    const Debate receiver = made({put(claim(1, u"One"_s)), put(claim(2, u"Two"_s))});
    const Arrival arrival = arrivalOf(made({put(claim(1, u"One"_s)), put(claim(2, u"Two, reworded"_s)),
        put(claim(4, u"Four"_s)), put(reason(5, 4, ClaimId{1}))}));
    const auto joining = join({arrival}, receiver, {});
    QVERIFY(joining);
    QCOMPARE(of(joining->each[0], Kind::Claim), (Coming{1, 1, 1, 0}));
    QCOMPARE(of(joining->each[0], Kind::Inference), (Coming{1, 0, 0, 0}));
    QCOMPARE(joining->each[0].all(), (Coming{2, 1, 1, 0}));
    const auto again = join({arrival}, after(receiver, *joining), {});
    QVERIFY(again && again->edits.empty());
    QCOMPARE(again->each[0].all(), (Coming{0, 0, 4, 0}));
}

void JoiningTest::saysWhatItsDebateKeepsToItself()
{
    DebateInfo mine;
    mine.id = DebateInfoId{1};
    mine.title = u"Mine"_s;
    DebateInfo theirs;
    theirs.id = DebateInfoId{2};
    theirs.title = u"Theirs"_s;
    theirs.question = u"Why?"_s;
    const auto joining = join({arrivalOf(made({put(theirs), put(claim(1, u"One"_s))}))}, made({put(mine)}), {});
    QVERIFY(joining);
    QCOMPARE(after(made({put(mine)}), *joining).info().question, u"Why?"_s); // there was none
    QCOMPARE(joining->each[0].report.lost.size(), 1u);
    QVERIFY(joining->each[0].report.lost.front().what.contains(u"title"_s));
    QVERIFY(!joining->each[0].report.lost.front().what.contains(u"question,"_s));
}

void JoiningTest::matchesTexts()
{
    const Debate receiver = made({put(claim(1, u"Tea is good."_s)), put(claim(2, u"It warms."_s))});
    const Arrival arrival = arrivalOf(made({put(claim(11, u"  TEA  is good"_s)), put(claim(12, u"It is cheap."_s)),
        put(reason(13, 12, ClaimId{11})), put(reason(14, 11, InferenceId{13}, InferenceKind::Attack))}));
    const auto apart = join({arrival}, receiver, {});
    QVERIFY(apart);
    QCOMPARE(after(receiver, *apart).claims().count(), 4);
    const auto joining = join({arrival}, receiver, {.matchesTexts = true});
    QVERIFY(joining);
    const Debate debate = after(receiver, *joining);
    QVERIFY(faults(debate).empty());
    QCOMPARE(debate.claims().count(), 3);
    QCOMPARE(debate.find(ClaimId{1})->text, u"Tea is good."_s);
    QCOMPARE(debate.find(InferenceId{13})->target, Target(ClaimId{1}));
    QCOMPARE(of(joining->each[0], Kind::Claim), (Coming{1, 0, 0, 1}));
    QCOMPARE(joining->each[0].report.repaired.front().about, RecordId(ClaimId{1}));
    const auto again = join({arrival}, debate, {.matchesTexts = true});
    QVERIFY(again);
    QCOMPARE(after(debate, *again).claims().count(), 3);
}

/// The same reason between the same claims, read from two formats.
void JoiningTest::matchedTwinsBecomeOne()
{
    const Debate receiver = made({put(claim(1, u"A"_s)), put(claim(2, u"B"_s)), put(reason(3, 2, ClaimId{1}))});
    const Arrival arrival
        = arrivalOf(made({put(claim(11, u"a"_s)), put(claim(12, u"b"_s)), put(reason(13, 12, ClaimId{11}))}));
    const auto joining = join({arrival}, receiver, {.matchesTexts = true});
    QVERIFY(joining);
    const Debate debate = after(receiver, *joining);
    QCOMPARE(debate.claims().count(), 2);
    QCOMPARE(debate.inferences().count(), 1);
    QCOMPARE(joining->each[0].all(), (Coming{0, 0, 0, 3}));
    QCOMPARE(joining->each[0].report.repaired.size(), 3u);
}

void JoiningTest::matchesPeopleAndForms()
{
    const auto person = [](qint64 id, const QString& name) {
        Stakeholder made;
        made.id = StakeholderId{id};
        made.name = name;
        return made;
    };
    Statement statement;
    statement.id = StatementId{20};
    statement.claim = ClaimId{21};
    statement.speakers = {{StakeholderId{12}}};
    const Debate receiver = made({put(person(1, u"Zo\u00eb"_s)), put(claim(2, u"\ufb01ne"_s))});
    const Arrival arrival
        = arrivalOf(made({put(person(12, u"ZOE\u0308"_s)), put(claim(21, u"Fine"_s)), put(statement)}));
    const auto joining = join({arrival}, receiver, {.matchesTexts = true});
    QVERIFY(joining);
    const Debate debate = after(receiver, *joining);
    QCOMPARE(debate.table<Stakeholder>().count(), 1);
    QCOMPARE(debate.claims().count(), 1);
    QCOMPARE(debate.find(StatementId{20})->speakers.front().stakeholder, StakeholderId{1});
    QCOMPARE(debate.find(StatementId{20})->claim, ClaimId{2});
}

void JoiningTest::refusesWhatDoesNotFit()
{
    const auto topic = [](qint64 id, qint64 parent) {
        Topic made;
        made.id = TopicId{id};
        made.name = QString::number(id);
        made.parent = TopicId{parent};
        return made;
    };
    const Debate receiver = made({put(topic(1, 2)), put(topic(2, 0))});
    const auto joining = join({arrivalOf(made({put(topic(1, 0)), put(topic(2, 1))}))}, receiver, {});
    QVERIFY(joining); // both are replaced
    const auto circle = join({arrivalOf(made({put(topic(2, 1))}))}, receiver, {});
    QVERIFY(!circle);
    QCOMPARE(circle.error().kind, Error::Kind::Input);
}

void JoiningTest::filesBecomeTopics()
{
    DebateInfo info;
    info.id = DebateInfoId{9};
    info.title = u"Titled"_s;
    Arrival first = arrivalOf(made({put(info), put(claim(1, u"One"_s))}));
    Arrival second = arrivalOf(made({put(claim(1, u"One"_s)), put(claim(2, u"Two"_s))}));
    first.path = u"/a/first.json"_s;
    second.path = u"/a/second.json"_s;
    const auto joining = join({first, second}, Debate(), {.makesTopics = true});
    QVERIFY(joining);
    const Debate debate = after({}, *joining);
    QVERIFY(faults(debate).empty());
    const auto topicOf = [&](qint64 id) { return debate.find(debate.find(ClaimId{id})->topic)->name; };
    QCOMPARE(topicOf(1), u"Titled"_s); // where it came first
    QCOMPARE(topicOf(2), u"second"_s);
    QVERIFY(joining->each[0].report.lost.empty());
    const auto again = join({first, second}, debate, {.makesTopics = true});
    QVERIFY(again && again->edits.empty());
}

void JoiningTest::canBeCancelled()
{
    const Progress stopped{[](qint64, qint64) { return false; }, {}};
    const auto joining = join({arrivalOf(fullDebate())}, Debate(), {}, stopped);
    QVERIFY(!joining);
    QCOMPARE(joining.error().kind, Error::Kind::Cancelled);
}

void JoiningTest::variablesAreAsked()
{
    const QByteArray list = "statement_id,time,person,organization,concept,agreement\n1,2015-08-11,Ann,Guild,Tea,1\n"
                            "2,2015-08-12,Ben,Club,Tea,0\n";
    const QString path = write(u"list.csv"_s, list);
    const Arrival asUsual = readArrival({path});
    QVERIFY(!asUsual.error);
    QCOMPARE(asUsual.questions.size(), 4u);
    QCOMPARE(asUsual.questions.front().key, u"actor"_s);
    QCOMPARE(asUsual.questions.front().guess, u"person"_s);
    const Arrival other = readArrival({path}, {{}, {{u"actor"_s, u"organization"_s}}});
    QVERIFY(!other.error);
    QCOMPARE(other.imported.debate.table<Stakeholder>().inOrder().front()->name, u"Guild"_s);
    const Arrival twice = readArrival({path}, {{}, {{u"concept"_s, u"person"_s}}});
    QVERIFY(twice.error && twice.questions.size() == 4);
}

QTEST_GUILESS_MAIN(JoiningTest)
#include "joiningtest.moc"

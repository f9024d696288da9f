// links: debate formats
#include "model/debate/faults.h"
#include "model/formats/argdown/argdown.h"
#include "tests/support/writtendebate.h"

#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// As files have it: they know no halves of surrogate pairs.
QString whole(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (!isPair && text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
        i += isPair ? 1 : 0;
    }
    return text;
}

QJsonObject whole(QJsonObject object)
{
    for (const QString& key : object.keys()) {
        const QJsonValue value = object.value(key);
        if (value.isString())
            object.insert(key, whole(value.toString()));
        else if (value.isObject())
            object.insert(key, whole(value.toObject()));
    }
    return object;
}

template<class R>
void straighten(R& record)
{
    forEachField<R>([&](const auto& field) {
        auto& value = record.*field.member;
        using Value = std::decay_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, QString> || std::is_same_v<Value, QJsonObject>)
            value = whole(value);
    });
    if constexpr (requires { record.order; })
        record.order = 0;
}

/// What Argdown carries: all but the order as numbers, the kinds that the report lists, and halves of characters.
template<class R>
std::vector<R> carried(const Debate& debate)
{
    std::vector<R> records = debate.table<R>().all();
    std::ranges::sort(records, {}, [](const R& record) { return record.id.value; });
    for (R& record : records)
        straighten(record);
    return records;
}

template<class R>
void compareTables(const Debate& before, const Debate& after)
{
    const std::vector<R> ours = carried<R>(before);
    const std::vector<R> theirs = carried<R>(after);
    QCOMPARE(theirs.size(), ours.size());
    for (std::size_t i = 0; i < ours.size(); ++i) {
        if (theirs[i] == ours[i])
            continue;
        forEachField<R>([&](const auto& field) {
            if (!(ours[i].*field.member == theirs[i].*field.member))
                qWarning() << "differs:" << field.json << ours[i].id.value;
        });
        if constexpr (std::is_same_v<R, Claim>)
            qWarning() << ours[i].text << theirs[i].text << ours[i].title << theirs[i].title << ours[i].kept
                       << theirs[i].kept;
        if constexpr (std::is_same_v<R, Inference>)
            qWarning() << ours[i].kept << theirs[i].kept << ours[i].scheme << theirs[i].scheme;
        QFAIL("A record differs.");
    }
}

void compareDebates(const Debate& before, const Debate& after)
{
    compareTables<DebateInfo>(before, after);
    compareTables<Issue>(before, after);
    compareTables<Topic>(before, after);
    compareTables<Tag>(before, after);
    compareTables<Claim>(before, after);
    compareTables<Inference>(before, after);
    compareTables<Source>(before, after);
    compareTables<Stakeholder>(before, after);
    compareTables<Statement>(before, after);
}

} // namespace

/// What is written as Argdown is read as the same debate.
class ArgdownRoundTripTest : public QObject {
    Q_OBJECT
private slots:
    void carries_data();
    void carries();
    void fullDebateLosesWhatIsListed();
    void saysWhichCharactersAreLost();
    void readsAnything();
};

void ArgdownRoundTripTest::carries_data()
{
    QTest::addColumn<int>("from");
    for (int from = 0; from < 1000; from += 100)
        QTest::addRow("%d to %d", from, from + 99) << from;
}

void ArgdownRoundTripTest::carries()
{
    QFETCH(int, from);
    for (int seed = from; seed < from + 100; ++seed) {
        const Debate debate = WrittenDebate(unsigned(seed)).make(24);
        const Exported written = writeArgdown(debate);
        QCOMPARE(written.report.lost.size(), std::size_t(0));
        const auto read = readArgdown(written.bytes, {});
        const QByteArray shown = written.bytes.left(6000);
        if (debate.claims().isEmpty())
            continue;
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QVERIFY2(faults(read->debate).empty(), shown.constData());
        for (const auto& list : {read->report.lost, read->report.repaired}) {
            for (const Remark& remark : list)
                qWarning() << seed << remark.place << remark.what;
            QVERIFY2(list.empty(), shown.constData());
        }
        compareDebates(debate, read->debate);
        if (QTest::currentTestFailed())
            qFatal("%d\n%s", seed, shown.constData());
        // Orders follow the text after the first time.
        const QByteArray again = writeArgdown(read->debate).bytes;
        const auto second = readArgdown(again, {});
        QVERIFY(second);
        const QByteArray third = writeArgdown(second->debate).bytes;
        const auto differs = std::ranges::mismatch(third, again).in2 - again.begin();
        const QByteArray where = again.mid(std::max<qsizetype>(0, differs - 300), 600) + "\n-----\n"
            + third.mid(std::max<qsizetype>(0, differs - 300), 600);
        QVERIFY2(third == again, where.constData());
    }
}

void ArgdownRoundTripTest::fullDebateLosesWhatIsListed()
{
    const Debate debate = fullDebate();
    const Exported written = writeArgdown(debate);
    const auto read = readArgdown(written.bytes, {});
    QVERIFY(read);
    QVERIFY(faults(read->debate).empty());
    forEachKind([&]<class R>() {
        const auto index = static_cast<std::size_t>(kindOf<R>);
        QCOMPARE(read->debate.table<R>().count(), written.report.carried[index]);
        const auto isOfKind = [](const Remark& remark) { return remark.about.kind == kindOf<R>; };
        QCOMPARE(std::ranges::count_if(written.report.lost, isOfKind),
            debate.table<R>().count() - written.report.carried[index]);
    });
}

void ArgdownRoundTripTest::saysWhichCharactersAreLost()
{
    DebateInfo info;
    info.id = DebateInfoId{1};
    Claim claim;
    claim.id = ClaimId{2};
    const auto remarks = [&](const QString& words) {
        claim.text = words;
        Debate debate;
        debate.load(std::vector{info});
        debate.load(std::vector{claim});
        return writeArgdown(debate).report.repaired.size();
    };
    QCOMPARE(remarks(u"half "_s + QChar(0xd83c) + u" of one"_s), 1u);
    QCOMPARE(remarks(u"all of \U0001f3e0 one"_s), 0u);
    QCOMPARE(remarks(u"none "_s + QChar::Null + u" at all"_s), 0u);
}

void ArgdownRoundTripTest::readsAnything()
{
    const QByteArray good = writeArgdown(WrittenDebate(7).make(10)).bytes;
    std::mt19937 chance(3);
    for (qsizetype length = 0; length < good.size(); length += 7) {
        if (const auto read = readArgdown(good.first(length), {}))
            QVERIFY(faults(read->debate).empty());
        QByteArray broken = good;
        for (int flips = 0; flips < 4; ++flips)
            broken[qsizetype(chance() % unsigned(good.size()))] = char(chance());
        if (const auto read = readArgdown(broken, {}))
            QVERIFY(faults(read->debate).empty());
    }
}

QTEST_GUILESS_MAIN(ArgdownRoundTripTest)
#include "argdownroundtriptest.moc"

// links: debate formats
#include "model/debate/faults.h"
#include "model/formats/argdown/argdown.h"
#include "model/formats/argdown/argdownescape.h"
#include "model/formats/argdown/argdownnames.h"
#include "tests/support/authoredtext.h"
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
    std::vector<R> records = debate.table<R>().all().toVector();
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

/// What only reading Argdown gives to a debate, by chance.
class Attire {
public:
    explicit Attire(unsigned seed)
        : m_random(seed)
    {
    }

    void dress(Debate& debate)
    {
        if (below(3) == 0) {
            DebateInfo info = debate.info();
            info.kept = {{u"argdown"_s, QJsonObject{{u"frontMatter"_s, strict()}}}};
            debate.apply({put(info)});
        }
        for (const Inference& inference : debate.inferences().all().toVector()) {
            Inference dressed = inference;
            addPremises(debate, dressed);
            if (below(2) && inference.kind != InferenceKind::Restate)
                dressed.kept = {{u"argdown"_s, kept(!inference.scheme.isEmpty())}};
            debate.apply({put(dressed)});
            if (!faults(debate).empty())
                debate.apply({put(inference)});
        }
    }

private:
    int below(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }
    static QJsonObject strict() { return {{u"model"_s, QJsonObject{{u"mode"_s, u"strict"_s}}}}; }

    void addPremises(const Debate& debate, Inference& inference)
    {
        for (int i = below(3); i > 0; --i) {
            const auto& claims = debate.claims().all();
            const ClaimId claim = claims[std::size_t(below(int(claims.size())))].id;
            if (std::ranges::find(inference.premises, claim, &Premise::claim) == inference.premises.end()
                && inference.target != Target(claim))
                inference.premises.push_back({claim});
        }
    }

    QString words()
    {
        static const QString signs = u"aeinorst AEIN 019 []{}()<>#*_@/\\:.,;-+=!?'\"~%&|^$`  \téß中"_s;
        QString text = u"w"_s;
        for (int length = below(24); length > 0; --length)
            text += signs[below(int(signs.size()))];
        return shownInArgdown(text).trimmed();
    }

    QJsonArray list(bool isTags)
    {
        QStringList texts;
        for (int i = below(4); i > 0; --i)
            texts << words() + (isTags && below(2) ? u""_s : u"."_s);
        texts.removeDuplicates();
        return QJsonArray::fromStringList(texts);
    }

    QJsonObject kept(bool hasScheme)
    {
        QJsonObject kept;
        const auto keep = [&](const QString& key, const QJsonArray& list) {
            if (!list.isEmpty())
                kept.insert(key, list);
        };
        keep(u"tags"_s, list(true));
        if (below(2)) {
            kept.insert(u"description"_s, escapedArgdown(words()));
            keep(u"wordings"_s, list(false));
        }
        if (hasScheme)
            keep(u"rules"_s, below(2) ? QJsonArray{u"Some rule"_s} : QJsonArray());
        if (below(3) == 0)
            kept.insert(u"inferenceData"_s, QJsonObject{{u"from"_s, u"Smith"_s}, {u"force"_s, 2}});
        else if (below(3) == 0)
            kept.insert(u"inferenceData"_s, QJsonObject{{u"from"_s, QJsonArray{words()}}, {u"k"_s, words()}});
        kept.insert(u"title"_s, QString(u"A title "_s + QString::number(++m_titles)));
        return kept;
    }

    std::mt19937 m_random;
    int m_titles = 0;
};

/// In a strict text a reason entails, and objections both ways are contrary.
Debate withoutStrictness(Debate debate, const Debate& before)
{
    for (const Inference& inference : debate.inferences().all().toVector()) {
        const Inference* was = before.find(inference.id);
        const QString relation = keptArgdown(inference.kept).value(u"relation"_s).toString();
        if (!was || was->kept == inference.kept || (relation != u"entails" && relation != u"contrary"))
            continue;
        Inference plain = inference;
        plain.kept = was->kept;
        debate.apply({put(plain)});
    }
    return debate;
}

} // namespace

/// What is written as Argdown is read as the same debate.
class ArgdownRoundTripTest : public QObject {
    Q_OBJECT
private slots:
    void carries_data();
    void carries();
    void carriesAuthored();
    void carriesWhatAuthorsSaid();
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

/// What was read of somebody's text.
void ArgdownRoundTripTest::carriesAuthored()
{
    for (unsigned seed = 0; seed < 1000; ++seed) {
        const QString authored = AuthoredText(seed).make();
        const auto read = readArgdown(authored.toUtf8(), {});
        QVERIFY(read);
        QVERIFY2(read->report.lost.empty(), qPrintable(authored));
        const QByteArray written = writeArgdown(read->debate).bytes;
        const auto again = readArgdown(written, {});
        QVERIFY(again);
        compareDebates(read->debate, withoutStrictness(again->debate, read->debate));
        if (QTest::currentTestFailed())
            qFatal("%u\n%s\n====>\n%s", seed, qPrintable(authored), written.constData());
    }
}

/// The same of debates of chance: whatever an inference may have been read with.
void ArgdownRoundTripTest::carriesWhatAuthorsSaid()
{
    for (unsigned seed = 0; seed < 1000; ++seed) {
        Debate debate = WrittenDebate(seed + 5000).make(24);
        if (debate.claims().isEmpty())
            continue;
        Attire(seed).dress(debate);
        QVERIFY(faults(debate).empty());
        const QByteArray written = writeArgdown(debate).bytes;
        const auto read = readArgdown(written, {});
        QVERIFY(read);
        compareDebates(debate, withoutStrictness(read->debate, debate));
        if (QTest::currentTestFailed())
            qFatal("%u\n%s", seed, written.constData());
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

// links: argumentation formats
#include "model/formats/af/framework.h"
#include "model/analysis/argumentation/argumentation.h"

#include <QtTest>

#include <set>

namespace {

using Names = std::set<QByteArray>;

QDir answered()
{
    return QDir(QStringLiteral(SOURCE_FOLDER "/../shared/data/af-iccma"));
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

AttackGraph graphOf(const NamedFramework& framework)
{
    std::vector<Attack> attacks;
    for (const auto& [from, to] : framework.attacks)
        attacks.push_back({from, to});
    return AttackGraph(framework.size(), attacks);
}

Names namesOf(const NamedFramework& framework, const Extension& extension)
{
    Names names;
    for (const int argument : extension)
        names.insert(framework.nameOf(argument));
    return names;
}

Names namesOf(const NamedFramework& framework, const std::vector<bool>& flags)
{
    Names names;
    for (int argument = 0; argument < framework.size(); ++argument) {
        if (flags[static_cast<std::size_t>(argument)])
            names.insert(framework.nameOf(argument));
    }
    return names;
}

Names namesOf(const QJsonValue& list)
{
    Names names;
    for (const QJsonValue& name : list.toArray())
        names.insert(name.toString().toUtf8());
    return names;
}

/// What is true of a set of arguments, straight from the attacks as they were read.
class Witness {
public:
    Witness(const NamedFramework& framework, const Extension& extension)
        : m_attacks(framework.attacks)
        , m_members(extension.begin(), extension.end())
        , m_size(framework.size())
    {
        for (const auto& [from, to] : m_attacks) {
            if (m_members.contains(from))
                m_attacked.insert(to);
        }
    }

    bool isConflictFree() const
    {
        return std::ranges::none_of(m_members, [&](int one) { return m_attacked.contains(one); });
    }
    bool isAdmissible() const
    {
        return isConflictFree() && std::ranges::all_of(m_attacks, [&](const auto& attack) {
            return !m_members.contains(attack.second) || m_attacked.contains(attack.first);
        });
    }
    bool isStable() const
    {
        return isConflictFree() && m_members.size() + m_attacked.size() == static_cast<std::size_t>(m_size);
    }
    bool isComplete() const
    {
        std::set<int> challenged; // attacked by something that is not attacked in turn
        for (const auto& [from, to] : m_attacks) {
            if (!m_attacked.contains(from))
                challenged.insert(to);
        }
        return isAdmissible() && m_members.size() + challenged.size() == static_cast<std::size_t>(m_size);
    }

private:
    const std::vector<std::pair<int, int>>& m_attacks;
    std::set<int> m_members;
    std::set<int> m_attacked;
    int m_size;
};

bool isWitness(const Witness& witness, Semantics semantics)
{
    return semantics == Semantics::Stable ? witness.isStable() : witness.isComplete();
}

}

/// Frameworks in the formats of ICCMA: what is read, written and refused; and the answers others computed for some.
class FrameworkTest : public QObject {
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void refusesNamesItCannotWrite();
    void answersAsOthersDo_data();
    void answersAsOthersDo();

private:
    void verifyAnswers(
        const NamedFramework& framework, const Argumentation& asked, Semantics semantics, const QJsonObject& expected);
};

void FrameworkTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<QByteArray>("attacks");
    const auto row = [](const char* name, const char* text, const char* names, const char* attacks) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(names) << QByteArray(attacks);
    };
    row(".af", "p af 3\n1 2\n2 3\n", "1 2 3 ", "1>2 2>3 ");
    row(".af with comments, blank lines and CR LF", "# a\r\np  af 2\r\n\r\n# p af 9\r\n 1\t1 \r\n", "1 2 ", "1>1 ");
    row(".af with a byte order mark, without a last line end", "\xef\xbb\xbfp af 2\n2 1", "1 2 ", "2>1 ");
    row(".af that names what is attacked by nothing", "p af 3\n2 1\n--attackless--\n3\n", "1 2 3 ", "2>1 ");
    row(".af of nothing", "p af 0\n", "", "");
    row(".tgf with an argument p", "p\nq\n#\np q\n", "p q ", "p>q ");
    row(".apx", "arg(a).\narg(b_1).\natt(a,b_1).\n", "a b_1 ", "a>b_1 ");
    row(".apx in one line, in any order", " att( b , a ). arg(a).arg( b ) .arg(a). % arg(c).", "a b ", "b>a ");
    row(".apx of capitals and comments", "% from elsewhere\narg(A1). att(A1,A1).", "A1 ", "A1>A1 ");
    row(".tgf", "a\nb with a label\n#\na b because\nb b  \n", "a b ", "a>b b>b ");
    row(".tgf without a last line end", "1\n2\n#\n2 1", "1 2 ", "2>1 ");
    row(".tgf that starts like facts", "argument\natt\n#\natt argument", "argument att ", "att>argument ");
    row(".tgf of nothing", "#\n", "", "");
    row("attacks twice", "p af 2\n1 2\n1 2\n", "1 2 ", "1>2 1>2 ");
}

void FrameworkTest::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, names);
    QFETCH(QByteArray, attacks);
    const Result<NamedFramework> framework = readFramework(text);
    QVERIFY2(framework, qPrintable(framework ? QString() : framework.error().text()));
    QByteArray names_read;
    QByteArray attacks_read;
    for (int argument = 0; argument < framework->size(); ++argument) {
        names_read += framework->nameOf(argument) + ' ';
        QCOMPARE(framework->find(framework->nameOf(argument)), argument);
    }
    for (const auto& [from, to] : framework->attacks)
        attacks_read += framework->nameOf(from) + '>' + framework->nameOf(to) + ' ';
    QCOMPARE(names_read, names);
    QCOMPARE(attacks_read, attacks);
    for (const char* name : {"", "0", "01", "+1", "99999999999999", "-1", "no such name"})
        QCOMPARE(framework->find(name), -1);
}

void FrameworkTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const QByteArray& text, const char* message) {
        QTest::newRow(name) << text << QString::fromUtf8(message);
    };
    row("nothing", "", "This is no argumentation framework.");
    row("prose", "Dear reader,\nthere are no arguments here.\n", "This is no argumentation framework.");
    row("bytes", QByteArray("\0\xff\x80\n\0", 5), "This is no argumentation framework.");
    row("an argument of number 0", "p af 3\n0 1\n", "Line 2: There is no argument “\u20680\u2069”");
    row("an argument beyond the last", "p af 3\n1 2\n\n4 1\n", "Line 4: There is no argument “\u20684\u2069”");
    row("a number too large for any", "p af 3\n99999999999999999999 1\n", "Line 2: Numbers of");
    row("a negative number", "p af 3\n-1 2\n", "Line 2: Numbers of");
    row("three numbers", "p af 3\n1 2 3\n", "Line 2: Numbers of");
    row("a section of its own", "p af 2\n1 2\n--cluster--\n3 <- 1 2", "Line 3: Numbers of");
    row("an attack among what takes part in none", "p af 2\n--attackless--\n1 2\n", "Line 3: Numbers of");
    row("a second head", "p af 2\np af 2\n", "Line 2: Numbers of");
    row("a head of another kind", "p cnf 2 3\n", "Line 1: “p af”");
    row("a head that lies", "p af 2147483647\n", "Line 1: More than");
    row("a head that lies beyond measure", "p af 99999999999999999999\n", "Line 1: “p af”");
    row("an unknown argument in .apx", "arg(a).\natt(a,\nb).", "Line 2: “arg(a).” or");
    row("an undeclared argument in .apx", "arg(a).\natt(a,b).", "Line 2: There is no argument “\u2068b\u2069”");
    row("another fact in .apx", "arg(a).\nsupport(a,a).", "Line 2: “arg(a).” or");
    row("a fact cut short", "arg(a).\narg(b", "Line 2: “arg(a).” or");
    row("an attack of three", "arg(a).\natt(a,a,a).", "Line 2: “arg(a).” or");
    row("an argument twice in .tgf", "a\na\n#\n", "Line 2: The argument");
    row("an undeclared argument in .tgf", "a\n#\na b\n", "Line 3: There is no argument “\u2068b\u2069”");
    row("half an attack in .tgf", "a\n#\na\n", "Line 3: Two arguments");
}

void FrameworkTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    const Result<NamedFramework> framework = readFramework(text);
    QVERIFY(!framework);
    QVERIFY2(framework.error().what.startsWith(message), qPrintable(framework.error().what));
    QCOMPARE(framework.error().kind, Error::Kind::Input);
}

void FrameworkTest::writesWhatItReads_data()
{
    QTest::addColumn<AfSyntax>("syntax");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow(".af") << AfSyntax::Numbered << QByteArray("p af 3\n1 2\n3 3\n");
    QTest::newRow(".apx") << AfSyntax::Facts << QByteArray("arg(a).\narg(b).\natt(a,b).\natt(b,b).\n");
    QTest::newRow(".tgf") << AfSyntax::TrivialGraph << QByteArray("a\nb\n#\na b\nb b\n");
}

void FrameworkTest::writesWhatItReads()
{
    QFETCH(AfSyntax, syntax);
    QFETCH(QByteArray, text);
    const Result<QByteArray> written = writeFramework(*readFramework(text), syntax);
    QVERIFY(written);
    QCOMPARE(*written, text);
}

void FrameworkTest::refusesNamesItCannotWrite()
{
    NamedFramework framework;
    QVERIFY(framework.add("two words"));
    QVERIFY(!framework.add("two words"));
    QVERIFY(!writeFramework(framework, AfSyntax::Facts));
    QVERIFY(!writeFramework(framework, AfSyntax::TrivialGraph));
    QCOMPARE(*writeFramework(framework, AfSyntax::Numbered), QByteArray("p af 1\n"));
}

void FrameworkTest::answersAsOthersDo_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& answers : answered().entryList({"*.answers.json"}, QDir::Files))
        QTest::newRow(qPrintable(answers.chopped(13))) << answers.chopped(13);
    if (!answered().exists())
        QTest::newRow("none beside the sources") << QString();
}

void FrameworkTest::answersAsOthersDo()
{
    QFETCH(QString, name);
    if (name.isEmpty())
        QSKIP("The frameworks of ICCMA with answers are not beside the sources.");
    const Result<NamedFramework> framework = readFramework(contentOf(answered().filePath(name)));
    QVERIFY2(framework, qPrintable(framework ? QString() : framework.error().text()));
    const QJsonObject answers
        = QJsonDocument::fromJson(contentOf(answered().filePath(name + ".answers.json"))).object();
    QCOMPARE(framework->size(), answers["arguments"].toInt());
    const AttackGraph graph = graphOf(*framework);
    QCOMPARE(static_cast<int>(graph.attackCount()), answers["attacks"].toInt());
    const Argumentation asked(graph, Patience::of(std::chrono::minutes(2)));
    QCOMPARE(namesOf(*framework, acceptedIn(asked.grounded())), namesOf(answers["grounded"]));
    verifyAnswers(*framework, asked, Semantics::Stable, answers["stable"].toObject());
    verifyAnswers(*framework, asked, Semantics::Preferred, answers["preferred"].toObject());
    verifyAnswers(*framework, asked, Semantics::Complete, answers["complete"].toObject());
}

void FrameworkTest::verifyAnswers(
    const NamedFramework& framework, const Argumentation& asked, Semantics semantics, const QJsonObject& expected)
{
    if (expected.isEmpty())
        return;
    const Decided<Acceptance> acceptance = asked.acceptance(semantics);
    QVERIFY(acceptance);
    if (expected.contains("credulous"))
        QCOMPARE(namesOf(framework, acceptance->credulous), namesOf(expected["credulous"]));
    if (expected.contains("sceptical") && acceptance->hasExtension)
        QCOMPARE(namesOf(framework, acceptance->sceptical), namesOf(expected["sceptical"]));
    const auto one = asked.oneExtension(semantics);
    QCOMPARE(one->has_value(), acceptance->hasExtension);
    QVERIFY(!*one || isWitness(Witness(framework, **one), semantics));
    const QByteArray count = QByteArray::fromStdString(asked.count(semantics)->text());
    if (!expected["complete_enumeration"].toBool()) {
        QVERIFY(count.toInt() >= expected["at_least"].toInt());
        return;
    }
    QCOMPARE(count.toInt(), expected["count"].toInt());
    std::set<Names> found;
    QVERIFY(asked.visit(semantics, [&](const Extension& extension) {
        found.insert(namesOf(framework, extension));
        return isWitness(Witness(framework, extension), semantics);
    }));
    QCOMPARE(static_cast<int>(found.size()), expected["count"].toInt());
    std::set<Names> listed;
    for (const QJsonValue& extension : expected["extensions"].toArray())
        listed.insert(namesOf(extension));
    QVERIFY(!expected.contains("extensions") || found == listed);
}

QTEST_APPLESS_MAIN(FrameworkTest)
#include "frameworktest.moc"

// links: debate formats
#include "model/formats/yaml.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray asJson(const QJsonValue& value)
{
    const QByteArray listed = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return listed.sliced(1, listed.size() - 2);
}

} // namespace

/// YAML becomes JSON, or a sentence with its place; nothing in a text can make it more than the limits.
class YamlTest : public QObject {
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void bombsAreRefused();
    void nestingIsRefused();
    void manyKeysAreQuick();
    void anyBytesAreAnswered();
    void isCancelled();
};

void YamlTest::reads_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("json");
    const auto row
        = [](const char* name, const QString& yaml, const QString& json) { QTest::newRow(name) << yaml << json; };
    row("nothing", u""_s, u"null"_s);
    row("flow mapping", u"{a: 1, b: [x, 'y: z', \"q\\n\"]}"_s, u"{\"a\":1,\"b\":[\"x\",\"y: z\",\"q\\n\"]}"_s);
    row("block mapping", u"a: 1\nb:\n  - x\n  - y\n"_s, u"{\"a\":1,\"b\":[\"x\",\"y\"]}"_s);
    row("flow over lines", u"{a: 1,\n b: 2}"_s, u"{\"a\":1,\"b\":2}"_s);
    row("with CR LF", u"a: 1\r\nb: 2\r\n"_s, u"{\"a\":1,\"b\":2}"_s);
    row("plain values", u"[~, null, true, False, 12, -3, 0x1f, 0o17, 1.5, 1e3, +7]"_s,
        u"[null,null,true,false,12,-3,31,15,1.5,1000,7]"_s);
    row("quoted values are texts", u"['12', \"true\", '']"_s, u"[\"12\",\"true\",\"\"]"_s);
    row("texts like values", u"[yes, 1.2.3, 2019-02-01, .inf, 12a, 1_000]"_s,
        u"[\"yes\",\"1.2.3\",\"2019-02-01\",\".inf\",\"12a\",\"1_000\"]"_s);
    row("keys are texts", u"{1: a, true: b, ~: c}"_s, u"{\"1\":\"a\",\"null\":\"c\",\"true\":\"b\"}"_s);
    row("a large number", u"[9007199254740993]"_s, u"[9007199254740993]"_s);
    row("folded and literal", u"a: >\n  b\n  c\nd: |\n  e\n  f\n"_s, u"{\"a\":\"b c\\n\",\"d\":\"e\\nf\\n\"}"_s);
    row("alias", u"a: &x [1, 2]\nb: *x\n"_s, u"{\"a\":[1,2],\"b\":[1,2]}"_s);
    row("comment", u"# about\na: b # c\n"_s, u"{\"a\":\"b\"}"_s);
    row("escapes", u"[\"\\x41\\u00e9\\U0001F600\\/\"]"_s, u"[\"Aé😀/\"]"_s);
    row("other scripts", u"{فارسی: 日本語}"_s, u"{\"فارسی\":\"日本語\"}"_s);
}

void YamlTest::reads()
{
    QFETCH(QString, yaml);
    QFETCH(QString, json);
    const auto read = readYaml(yaml);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QCOMPARE(QString::fromUtf8(asJson(*read)), json);
}

void YamlTest::refuses_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("begins");
    const auto row
        = [](const char* name, const QString& yaml, const QString& begins) { QTest::newRow(name) << yaml << begins; };
    row("not closed", u"a: 1\nb: [1, 2"_s, u"Line 2, column"_s);
    row("a key twice", u"a: 1\nb: {c: 1, c: 2}"_s, u"Line 2, column 4: The key"_s);
    row("a mapping as a key", u"{{a: 1}: 2}"_s, u"Line 1, column 2: A mapping or list cannot be a key."_s);
    row("itself", u"&x [*x]"_s, u"Line 1, column 5: A value cannot hold itself."_s);
    row("an alias of nothing", u"[*x]"_s, u"Line 1, column"_s);
    row("two documents", u"a: 1\n---\nb: 2\n"_s, u"Line 2, column"_s);
    row("a control character", u"a: 1\né: \x04 2\n"_s, u"Line 2, column 4: YAML allows no control characters."_s);
    row("a colon too many", u"a: b: c"_s, u"Line 1, column 5: A colon"_s);
    row("a quotation that does not end", u"a: \"b"_s, u"Line 1, column"_s);
}

void YamlTest::refuses()
{
    QFETCH(QString, yaml);
    QFETCH(QString, begins);
    const auto read = readYaml(yaml);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Input);
    QVERIFY2(read.error().what.startsWith(begins), qPrintable(read.error().what));
}

void YamlTest::bombsAreRefused()
{
    QString bomb = u"a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"_s;
    for (int i = 1; i < 20; ++i) {
        const QString below = u"*a"_s + QString::number(i - 1);
        bomb += u"a%1: &a%1 [%2, %2, %2, %2, %2, %2, %2, %2, %2, %2]\n"_s.arg(QString::number(i), below);
    }
    const auto read = readYaml(bomb);
    QVERIFY(!read);
    QVERIFY2(read.error().what.contains(u"2,000,000"), qPrintable(read.error().what));
}

void YamlTest::nestingIsRefused()
{
    for (const QString& deep :
        {QString(100'000, u'['), QString(u"- "_s).repeated(100'000), QString(u"{a: "_s).repeated(100'000)}) {
        const auto read = readYaml(deep);
        QVERIFY(!read);
    }
    QVERIFY(readYaml(QString(199, u'[') + QString(199, u']')));
}

void YamlTest::manyKeysAreQuick()
{
    QString yaml;
    for (int i = 0; i < 20'000; ++i)
        yaml += u"k%1: %1\n"_s.arg(i * 7919 % 20'000);
    const auto read = readYaml(yaml);
    QVERIFY(read);
    QCOMPARE(read->toObject().size(), 20'000);
}

void YamlTest::anyBytesAreAnswered()
{
    const QString good = u"a: &x {b: [1, 'two', \"th\\x41ree\"]}\nc: *x\nd: |\n  e\n"_s;
    for (qsizetype i = 0; i < good.size(); ++i) {
        (void)readYaml(good.first(i));
        for (const QChar c : u"{}[]:,&*!|>'\"%@`#-? \n\t"_s) {
            QString broken = good;
            broken[i] = c;
            (void)readYaml(broken);
        }
    }
}

void YamlTest::isCancelled()
{
    QString yaml;
    for (int i = 0; i < 10'000; ++i)
        yaml += u"- x\n"_s;
    const auto read = readYaml(yaml, {[](qint64, qint64) { return false; }, {}});
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(YamlTest)
#include "yamltest.moc"

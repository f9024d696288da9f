// links: views
#include "views/map/xmlbytes.h"

#include <QBuffer>
#include <QXmlStreamWriter>
#include <QtTest>

#include <limits>
#include <random>

/// What is written by hand is what Qt's writer would have written, to the byte.
class XmlBytesTest : public QObject {
    Q_OBJECT
private slots:
    void indentsAsQtDoes();
    void escapesAsQtDoes_data();
    void escapesAsQtDoes();
    void leavesNoControlCharacters();
    void goesOnAfterPartsWrittenApart();
    void numbersHaveTwoDecimals();
};

static QByteArray bytesOf(XmlBytes& xml)
{
    return QByteArray::fromStdString(std::string(xml.taken().view()));
}

template<class Write>
static QByteArray writtenByQt(Write&& write)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QXmlStreamWriter xml(&buffer);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    write(xml);
    return buffer.data();
}

void XmlBytesTest::indentsAsQtDoes()
{
    XmlBytes ours;
    ours.start("svg");
    ours.start("g");
    ours.attribute("id", "one");
    ours.empty("rect");
    ours.attribute("x", 1.5);
    ours.element("text", u"words");
    ours.element("text", u"");
    ours.end();
    ours.start("g");
    ours.end();
    ours.end();
    const QByteArray theirs = writtenByQt([](QXmlStreamWriter& xml) {
        xml.writeStartElement("svg");
        xml.writeStartElement("g");
        xml.writeAttribute("id", "one");
        xml.writeEmptyElement("rect");
        xml.writeAttribute("x", "1.5");
        xml.writeTextElement("text", "words");
        xml.writeTextElement("text", "");
        xml.writeEndElement();
        xml.writeStartElement("g");
        xml.writeEndElement();
        xml.writeEndElement();
    });
    QCOMPARE(bytesOf(ours).trimmed(), theirs.trimmed());
}

void XmlBytesTest::escapesAsQtDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("marks of XML") << QStringLiteral("a < b > c & \"d\" 'e' ]]> &amp;");
    QTest::newRow("lines") << QStringLiteral("one\ntwo\tthree");
    QTest::newRow("Arabic") << QStringLiteral("النص <هنا>");
    QTest::newRow("beyond the first plane") << QStringLiteral("😀 & 𝒳");
    QTest::newRow("two in a row") << QStringLiteral("é́<ü");
}

void XmlBytesTest::escapesAsQtDoes()
{
    QFETCH(QString, text);
    XmlBytes ours;
    ours.start("a");
    ours.attribute("b", text);
    ours.text(text);
    ours.end();
    const QByteArray theirs = writtenByQt([&](QXmlStreamWriter& xml) {
        xml.writeStartElement("a");
        xml.writeAttribute("b", text);
        xml.writeCharacters(text);
        xml.writeEndElement();
    });
    QCOMPARE(bytesOf(ours).trimmed(), theirs.trimmed());
}

void XmlBytesTest::leavesNoControlCharacters()
{
    XmlBytes xml;
    xml.element("a", QString(QStringLiteral("b") + QChar(1) + QChar(0xffff) + QStringLiteral("c")));
    QCOMPARE(bytesOf(xml).trimmed(), QStringLiteral("<a>b\ufffd\ufffdc</a>").toUtf8());
}

void XmlBytesTest::goesOnAfterPartsWrittenApart()
{
    XmlBytes xml;
    xml.start("g");
    XmlBytes part(xml.depth());
    part.element("title", u"one");
    QByteArray all = bytesOf(xml) + bytesOf(part);
    xml.end();
    all += bytesOf(xml);
    QCOMPARE(all, QByteArray("\n<g>\n <title>one</title>\n</g>"));
}

/// As Qt writes them, which rounds what a number is exactly.
static std::string usual(double value)
{
    QByteArray text = QByteArray::number(value, 'f', 2);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? "0" : text.toStdString();
}

void XmlBytesTest::numbersHaveTwoDecimals()
{
    std::vector<double> values
        = {0, -0.0, 1, -1, 0.5, 0.005, -0.004, 0.125, 1.115, 2.675, 1.005, 99.995, -12.375, 1e9, 123456789.125, 1e15};
    std::mt19937 random(5);
    std::uniform_real_distribution<double> any(-30'000, 30'000);
    for (int i = 0; i < 20'000; ++i) {
        values.push_back(any(random));
        values.push_back(std::round(any(random)) / 8);
        values.push_back(std::round(any(random)) / 200);
    }
    for (double value : values) {
        ByteBuffer text;
        text.addNumber(value);
        QCOMPARE(std::string(text.view()), usual(value));
    }
}

QTEST_APPLESS_MAIN(XmlBytesTest)
#include "xmlbytestest.moc"

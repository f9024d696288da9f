// links: formats
#include "model/formats/formathints.h"
#include "model/formats/formats.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// A file is known by what is in it, however it is encoded and whatever it is called.
class RecognitionTest : public QObject {
    Q_OBJECT
private slots:
    void knowsSmallFiles_data();
    void knowsSmallFiles();
    void leavesForeignFiles_data();
    void leavesForeignFiles();
    void cutsAreHarmless();
    void writingFormatsSayWhatTheyLose();
};

namespace {

struct Sample {
    const char* name;
    QString text;
    const char* key;
};

/// A small file of each format, with a letter outside ASCII where the format has room for one.
std::vector<Sample> samples()
{
    return {
        {"native JSON",
            u"{\"format\": \"counterpoint\", \"version\": 1,\n\"claims\": [{\"id\": \"é\", \"text\": \"é\"}]}\n"_s,
            "json"},
        {"event list", u"statement_id,time,person,concept,agreement\n1,2015-08-11,Zoé,Tea,1\n"_s, "event-list"},
        {"DOT", u"// é\ndigraph {\n  a -> b\n}\n"_s, "dot"},
        {"BibLaTeX", u"% é\n@article{weitzer2007,\n  title = {X}\n}\n"_s, "biblatex"},
        {"RIS", u"TY  - JOUR\nTI  - é\nER  - \n"_s, "ris"},
        {"CSL-JSON", u"[{\"id\": \"x\", \"type\": \"article-journal\",\n\"title\": \"é\"}]\n"_s, "csl-json"},
        {"Zotero JSON", u"{\"config\": {}, \"items\": [\n{\"itemType\": \"book\", \"title\": \"é\"}]}\n"_s, "csl-json"},
        {"web annotation",
            u"{\"@context\": \"http://www.w3.org/ns/anno.jsonld\",\n\"type\": \"Annotation\", \"body\": \"é\"}\n"_s,
            "web-annotation"},
        {"web page", u"<!doctype html>\n<html><title>é</title></html>\n"_s, "html"},
        {"SVG", u"<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"><title>é</title></svg>\n"_s,
            "svg"},
        {"AIF",
            u"{\"nodes\": [{\"nodeID\": \"1\", \"text\": \"é\", \"type\": \"I\"}],\n\"edges\": [], \"locutions\": []}\n"_s,
            "aif"},
        {"xAIF",
            u"{\"AIF\": {\"nodes\": [{\"nodeID\": \"1\", \"text\": \"é\", \"type\": \"I\"}],\n\"edges\": []}, \"text\": \"é\"}\n"_s,
            "aif"},
        {"SADFace",
            u"{\"edges\": [{\"id\": \"e\", \"source_id\": \"a\", \"target_id\": \"s\"}],\n\"nodes\": [{\"id\": \"a\", "
            u"\"text\": \"é\", \"type\": \"atom\"}]}\n"_s,
            "sadface"},
        {"Argdown JSON", u"{\"statements\": {\"é\": {}},\n\"arguments\": {}, \"relations\": []}\n"_s, "argdown-json"},
        {"Argdown", u"# Tea\n\n[Good]: Tea is good. é\n  + <Warm>: It warms.\n"_s, "argdown"},
        {"Argdown with front matter", u"===\ntitle: é\n===\n\n[Good]: Tea is good.\n"_s, "argdown"},
        {"old Kialo", u"Discussion Title: Tea is good. é\n\n1. Tea is good.\n1.1. Pro: It warms.\n"_s, "kialo"},
        {"new Kialo", u"Discussion Name: Tea is good. é\n\n1. Tea is good.\n1.1. Pro: It warms.\n"_s, "kialo"},
        {"arggraph",
            u"<?xml version='1.0' encoding='UTF-8'?>\n<arggraph id=\"é\">\n<edu id=\"e1\">A</edu></arggraph>\n"_s,
            "arggraph"},
        {"GraphML",
            u"<?xml version=\"1.0\"?>\n<!-- é -->\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"><graph/></graphml>\n"_s,
            "graphml"},
        {"OPML", u"<?xml version=\"1.0\"?>\n<opml version=\"2.0\"><head><title>é</title></head><body/></opml>\n"_s,
            "opml"},
        {"Carneades XML", u"<?xml version=\"1.0\"?>\n<caf version=\"1.2\"><metadata/>\n<statements/></caf>\n"_s,
            "carneades-xml"},
        {"numbered framework", u"# é\np af 2\n1 2\n"_s, "af"},
        {"facts", u"arg(a).\narg(b).\natt(a,b).\n"_s, "apx"},
        {"tables", u"Claim;Reason;Relation\nTea is good;It warms é;for\n"_s, "tables"},
        {"trivial graph", u"1 a\n2 b\n#\n1 2\n"_s, "tgf"},
    };
}

QByteArray in(QStringConverter::Encoding encoding, const QString& text, bool hasMark)
{
    using Flag = QStringConverter::Flag;
    QStringEncoder encoder(encoding, hasMark ? Flag::WriteBom : Flag::Default);
    return encoder(text);
}

QString keyOf(const Format* format)
{
    return format ? format->key : QString();
}

}

void RecognitionTest::knowsSmallFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("key");
    for (const Sample& sample : samples()) {
        const QString key = QString::fromLatin1(sample.key);
        if (!formatCalled(key))
            continue;
        const auto row = [&](const char* how, const QByteArray& bytes) {
            QTest::addRow("%s, %s", sample.name, how) << bytes << key;
        };
        using Encoding = QStringConverter::Encoding;
        row("UTF-8", sample.text.toUtf8());
        row("with a mark", "\xef\xbb\xbf" + sample.text.toUtf8());
        row("UTF-16, little", in(Encoding::Utf16LE, sample.text, true));
        row("UTF-16, big", in(Encoding::Utf16BE, sample.text, true));
        row("UTF-16, little, without a mark", in(Encoding::Utf16LE, sample.text, false));
        row("UTF-16, big, without a mark", in(Encoding::Utf16BE, sample.text, false));
        row("UTF-32", in(Encoding::Utf32LE, sample.text, true));
        row("Latin-1", sample.text.toLatin1());
        row("lines of Windows", QString(sample.text).replace(u"\n"_s, u"\r\n"_s).toUtf8());
        row("lines of old Macs", QString(sample.text).replace(u"\n"_s, u"\r"_s).toUtf8());
        row("with a NUL", QString(sample.text).insert(sample.text.size() / 2, QChar(0)).toUtf8());
        row("with a long end", sample.text.toUtf8() + QByteArray(8000, ' '));
    }
}

void RecognitionTest::knowsSmallFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, key);
    QCOMPARE(keyOf(formatOfContent(bytes.left(4096))), key);
}

void RecognitionTest::leavesForeignFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* what, const QByteArray& bytes, const char* name) {
        QTest::newRow(what) << bytes << QString::fromUtf8(name);
    };
    row("nothing", "", "");
    row("a letter", "Dear all,\n\nI write to you about tea.\n", "");
    row("a letter in Latin-1", "Ch\xe8re Zo\xe9,\n\nvoici du th\xe9.\n", "");
    row("NUL bytes", QByteArray(4096, '\0'), "");
    row("noise", QByteArray("\xff\xfe\x00\x01\x13\x37", 6).repeated(600), "");
    row("an office document", "PK\x03\x04 and so on", "a ZIP archive, such as an office document");
    row("a JPEG picture", "\xff\xd8\xff\xe0 and so on", "a JPEG picture");
    row("RTF", "{\\rtf1 words}", "an RTF document");
    row("XML of no format here", "<?xml version='1.0'?><recipe/>", "an XML document");
    row("XML in UTF-16", in(QStringConverter::Utf16LE, u"<?xml version='1.0'?><recipe/>"_s, true), "an XML document");
    row("JSON of no format here", R"({"type": "FeatureCollection", "features": []})", "JSON of another program");
    row("PubMed", "PMID- 123\nTI  - One\n", "references of PubMed");
    row("Web of Science", "FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\n", "references of Web of Science");
}

void RecognitionTest::leavesForeignFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QCOMPARE(keyOf(formatOfContent(bytes)), QString());
    QCOMPARE(nameOfForeign(bytes), name);
}

/// Wherever the first bytes end, also within a character: known, or not, and never by another name.
void RecognitionTest::cutsAreHarmless()
{
    for (const Sample& sample : samples()) {
        for (const QByteArray& bytes : {sample.text.toUtf8(), in(QStringConverter::Utf16LE, sample.text, true)}) {
            for (qsizetype size = 0; size < bytes.size(); ++size)
                (void)nameOfForeign(bytes.first(size)), (void)formatOfContent(bytes.first(size));
        }
    }
}

void RecognitionTest::writingFormatsSayWhatTheyLose()
{
    const Format none{u"none"_s, {}, {}, {}};
    for (const Format& format : formats()) {
        if (format.writes && format.key != u"debate"_s)
            QVERIFY2(cannotCarry(format) != cannotCarry(none), qPrintable(format.key));
        QVERIFY(cannotCarry(format).endsWith(u'.'));
    }
}

QTEST_APPLESS_MAIN(RecognitionTest)
#include "recognitiontest.moc"

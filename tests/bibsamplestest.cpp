// links: formats debate
#include "model/debate/csl.h"
#include "model/formats/bibliography/originals.h"
#include "model/formats/formats.h"
#include "tests/support/zoteroitems.h"

#include <QDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Real bibliographies, compared with what another program reads from them.
class BibSamplesTest : public QObject {
    Q_OBJECT
private slots:
    void areReadOrRefused_data();
    void areReadOrRefused();
    void agreeWithZotero();
    void cslItemsAreTheirOwnAnswer();
    void comeBackAsTheyCame_data();
    void comeBackAsTheyCame();
};

namespace {

QDir dataFolder()
{
    return QDir(QStringLiteral(SOURCE_FOLDER "/../shared/data"));
}

QFileInfoList samples(const QStringList& patterns)
{
    QFileInfoList files;
    for (const QString& folder : {u"bib-betterbibtex"_s, u"ris"_s, u"csl-json"_s})
        files += QDir(dataFolder().filePath(folder)).entryInfoList(patterns, QDir::Files, QDir::Name);
    return files;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const Format* readerOf(const QFileInfo& file)
{
    const QString folder = file.dir().dirName();
    return formatCalled(folder == u"ris" ? u"ris"_s : file.suffix() == u"json" ? u"csl-json"_s : u"biblatex"_s);
}

std::vector<QJsonObject> itemsOf(const Imported& imported)
{
    std::vector<QJsonObject> items;
    for (const Source* source : imported.debate.table<Source>().inOrder())
        items.push_back(source->csl);
    return items;
}

/// Another reading, by the simplest means: how many entries the file has.
qsizetype entriesIn(const QFileInfo& file, const QByteArray& content)
{
    const QString text = QString::fromUtf8(content);
    if (file.suffix() == u"json") {
        const QJsonDocument json = QJsonDocument::fromJson(content);
        return json.isArray() ? json.array().size() : json.object().value(u"items"_s).toArray().size();
    }
    static const QRegularExpression bib(u"^[ \\t]*@[ ]*(?!(?:comment|preamble|string)\\b)\\w+\\s*[{(]"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ris(u"^TY  - "_s, QRegularExpression::MultilineOption);
    return text.count(file.dir().dirName() == u"ris" ? ris : bib);
}

void addSamples()
{
    QTest::addColumn<QString>("path");
    for (const QFileInfo& file : samples({u"*.bib"_s, u"*.biblatex"_s, u"*.bibtex"_s, u"*.ris"_s, u"*.json"_s}))
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
    if (samples({u"*"_s}).isEmpty())
        QTest::newRow("no samples") << QString();
}

#define SKIP_WITHOUT_SAMPLES(path)                                                                                     \
    if ((path).isEmpty())                                                                                              \
    QSKIP("The collection of real bibliographies is not beside the source tree.")

}

void BibSamplesTest::areReadOrRefused_data()
{
    addSamples();
}

void BibSamplesTest::areReadOrRefused()
{
    QFETCH(QString, path);
    SKIP_WITHOUT_SAMPLES(path);
    const QFileInfo file(path);
    const QByteArray content = contentOf(path);
    const Result<Imported> imported = readerOf(file)->read(content, {});
    if (!imported) {
        QVERIFY2(imported.error().what.contains(u"line"_s), qPrintable(imported.error().text()));
        return;
    }
    const qsizetype found = imported->debate.table<Source>().count();
    QCOMPARE(found + static_cast<qsizetype>(imported->report.lost.size()), entriesIn(file, content));
    for (const Remark& remark : imported->report.lost)
        QVERIFY2(remark.place.contains(u"line"_s), qPrintable(remark.what));
}

void BibSamplesTest::agreeWithZotero()
{
    int entries = 0;
    QStringList differences;
    for (const QFileInfo& file : samples({u"*.bib"_s, u"*.biblatex"_s, u"*.bibtex"_s})) {
        const QString answer = file.dir().filePath(file.completeBaseName() + u".json"_s);
        const Result<Imported> imported = readerOf(file)->read(contentOf(file.filePath()), {});
        if (!imported || !QFile::exists(answer))
            continue;
        const QJsonObject json = QJsonDocument::fromJson(contentOf(answer)).object();
        for (const QJsonObject& item : itemsOf(*imported)) {
            const QJsonObject theirs = zoteroItemLike(json.value(u"items"_s).toArray(), item);
            if (theirs.isEmpty())
                continue;
            ++entries;
            for (const QString& difference : differencesFromZotero(item, theirs))
                differences += csl::key(item) + u": "_s + difference;
        }
    }
    if (entries == 0)
        QSKIP("The collection of real bibliographies is not beside the source tree.");
    const double right = 100.0 * (1 - static_cast<double>(differences.size()) / (5 * entries));
    qInfo("type, title, names, year and DOI agree with Zotero's in %.2f %% of %d entries", right, entries);
    QVERIFY2(right >= 99, qPrintable('\n' + differences.join(u'\n')));
}

void BibSamplesTest::cslItemsAreTheirOwnAnswer()
{
    int items = 0;
    for (const QFileInfo& file : samples({u"*.json"_s})) {
        const Result<Imported> imported = readerOf(file)->read(contentOf(file.filePath()), {});
        const QJsonArray answers = QJsonDocument::fromJson(contentOf(file.filePath())).array();
        for (qsizetype i = 0; imported && imported->report.lost.empty() && i < answers.size(); ++i, ++items) {
            const QJsonObject item = itemsOf(*imported).at(static_cast<std::size_t>(i));
            for (const QString& member : {u"title"_s, u"author"_s, u"DOI"_s})
                QCOMPARE(item.value(member), answers.at(i).toObject().value(member));
        }
    }
    qInfo("%d items of CSL-JSON compared with themselves", items);
}

void BibSamplesTest::comeBackAsTheyCame_data()
{
    addSamples();
}

void BibSamplesTest::comeBackAsTheyCame()
{
    QFETCH(QString, path);
    SKIP_WITHOUT_SAMPLES(path);
    const Format* format = readerOf(QFileInfo(path));
    const QByteArray content = contentOf(path);
    const Result<Imported> imported = format->read(content, {});
    if (!imported)
        return;
    const auto [written, report, beside] = format->write(imported->debate);
    const auto isGivenAnotherKey = [&](SourceId id) {
        return std::ranges::any_of(report.repaired, [&](const Remark& remark) { return remark.about == RecordId(id); });
    };
    for (const Source& source : imported->debate.table<Source>().all()) {
        const QByteArray entry = originalOf(source.csl)->entry.toUtf8();
        QVERIFY(isUntouched(source.csl));
        QVERIFY(content.contains(entry) && (written.contains(entry) || isGivenAnotherKey(source.id)));
    }
    const Result<Imported> again = format->read(written, {});
    QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
    std::vector<QJsonObject> were = itemsOf(*imported);
    std::vector<QJsonObject> are = itemsOf(*again);
    for (std::vector<QJsonObject>* items : {&were, &are}) {
        for (QJsonObject& item : *items) {
            if (!report.repaired.empty())
                item = withoutOriginal(item), item.remove(u"citation-key"_s);
        }
    }
    QCOMPARE(are, were);
}

QTEST_APPLESS_MAIN(BibSamplesTest)
#include "bibsamplestest.moc"

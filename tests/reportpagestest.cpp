// links: views report-files formats
#include "app/reporting/reportfiles.h"
#include "tests/support/hostilemap.h"
#include "tests/support/sampledebate.h"
#include "views/map/composed.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

ReportRequest requestFor(const Debate& debate, ReportForm form)
{
    ReportRequest request;
    request.form = form;
    request.origin.file = u"amnesty-2015.json"_s;
    request.origin.date = QDate(2026, 3, 14);
    request.origin.program = u"Counterpoint 1"_s;
    request.map.title = debate.info().title;
    request.map.compose = [&debate] { return composeMap(debate).picture; };
    return request;
}

Debate sample()
{
    Debate debate;
    debate.apply(sampleDebate());
    return debate;
}

}

/// Reports with their fonts and maps. Keeps what it makes in the folder that COUNTERPOINT_KEPT names, to be looked at.
class ReportPagesTest : public QObject {
    Q_OBJECT
private slots:
    void cleanupTestCase();
    void makesEachForm_data();
    void makesEachForm();
    void essentialsAreFewPages();
    void mapIsOnReadablePages();
    void readsRightToLeft();
    void largeDebates();
    void canBeGivenUp();

private:
    QTemporaryDir m_folder;
};

void ReportPagesTest::cleanupTestCase()
{
    const QString kept = qEnvironmentVariable("COUNTERPOINT_KEPT");
    for (const QString& name : kept.isEmpty() ? QStringList() : QDir(m_folder.path()).entryList(QDir::Files))
        QFile::copy(m_folder.filePath(name), kept + u'/' + name);
}

void ReportPagesTest::makesEachForm_data()
{
    QTest::addColumn<QString>("key");
    for (const ReportFormName& one : reportForms())
        QTest::newRow(qPrintable(one.key)) << one.key;
}

void ReportPagesTest::makesEachForm()
{
    QFETCH(QString, key);
    const Debate debate = sample();
    const ReportRequest request = requestFor(debate, *reportFormCalled(key));
    const Result<MadeReport> made = makeReport(debate, request, u"r.map.svg"_s);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    QFile file(m_folder.filePath(u"r."_s + key));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(made->bytes), made->bytes.size());
    QCOMPARE(made->picture.isEmpty(), key != u"md");
}

void ReportPagesTest::essentialsAreFewPages()
{
    const Debate debate = sample();
    const Result<MadeReport> made = makeReport(debate, requestFor(debate, ReportForm::Pdf), {});
    QVERIFY(made);
    const auto pages = made->bytes.count("/Type /Page\n");
    QVERIFY2(pages > 15 && pages < 30, qPrintable(QString::number(pages)));
}

void ReportPagesTest::mapIsOnReadablePages()
{
    const Debate debate = sample();
    const auto map = composeMap(debate).picture;
    const QSizeF page(1000, 640);
    const MapParts parts = partsOf(*map, page);
    QVERIFY(parts.why.isEmpty());
    QVERIFY(parts.parts.size() > 8);
    QVERIFY(parts.parts[1].title.startsWith(QChar(0x2068))); // a name, among words that may run the other way
    for (const MapCard& card : map->cards()) {
        const bool isWhole = !card.id
            || std::ranges::any_of(parts.parts.begin() + 1, parts.parts.end(),
                [&](const MapPart& part) { return part.area.contains(card.box()); });
        QVERIFY(isWhole);
    }
    for (auto part = parts.parts.begin() + 1; part != parts.parts.end(); ++part) {
        for (auto other = parts.parts.begin() + 1; other != part; ++other) {
            const QRectF common = part->area.intersected(other->area); // of parts of one area a card's width
            QVERIFY(part->size != other->size || std::min(common.width(), common.height()) < 300);
        }
        QVERIFY(std::min(page.width() / part->area.width(), page.height() / part->area.height()) > 0.54);
    }
}

void ReportPagesTest::readsRightToLeft()
{
    const Debate debate = sample();
    ReportRequest request = requestFor(debate, ReportForm::Pdf);
    request.origin.language = u"ar"_s;
    const Result<MadeReport> made = makeReport(debate, request, {});
    QVERIFY(made);
    QFile file(m_folder.filePath(u"ar.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(made->bytes), made->bytes.size());
}

/// A map too large for pages is not even laid out; the text ends where the limits say.
void ReportPagesTest::largeDebates()
{
    const Debate debate = hostileMap(u"circle"_s);
    ReportRequest request = requestFor(debate, ReportForm::Pdf);
    request.map.compose = [] { return std::shared_ptr<const MapPicture>(); };
    QElapsedTimer timer;
    timer.start();
    const Result<MadeReport> made = makeReport(debate, request, {});
    QVERIFY(made);
    qInfo("%lld ms, %lld bytes", timer.elapsed(), qint64(made->bytes.size()));
    QVERIFY(made->bytes.size() < 30'000'000);
    QVERIFY(std::ranges::any_of(made->cuts, [](const QString& cut) { return cut.contains(u"cards, too many"_s); }));
}

void ReportPagesTest::canBeGivenUp()
{
    const Debate debate = sample();
    int asked = 0;
    const Progress soon{[&](qint64, qint64) { return ++asked < 15; }, {}};
    const Result<MadeReport> made = makeReport(debate, requestFor(debate, ReportForm::Pdf), {}, soon);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Cancelled);
}

QTEST_MAIN(ReportPagesTest)
#include "reportpagestest.moc"

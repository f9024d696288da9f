// links: views
#include "views/map/picture.h"
#include "views/map/composed.h"
#include "views/map/tintlegend.h"

#include <QBuffer>
#include <QImage>
#include <QPrinter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

Claim claim(qint64 id, const QString& text, IssueId issue = {})
{
    Claim made;
    made.id = ClaimId{id};
    made.text = text;
    made.issue = issue;
    made.order = static_cast<double>(id);
    return made;
}

const QString texts[] = {QStringLiteral("Rents should be capped, and soon"),
    QStringLiteral("البيت حق لكل إنسان، لا سلعة"), QStringLiteral("家賃の上限は住まいを守る。"),
    QStringLiteral("👍🏽 It works 🏠 <b>everywhere</b> & always"),
    QStringLiteral("control \u0001 and \u0000 end"), QString(QChar(0xd800)) + QStringLiteral("lone"),
    QStringLiteral("עברית with English inside (1)"), QString(300, u'x')};

Debate debate()
{
    Debate made;
    Edits edits = {put(Issue{IssueId{50}, QStringLiteral("What keeps housing affordable?"), {}, 0})};
    qint64 id = 1;
    for (const QString& text : texts) {
        edits.push_back(put(claim(id, text, id == 1 ? IssueId{50} : IssueId())));
        if (id > 1)
            edits.push_back(
                put(Inference{InferenceId{100 + id}, id % 2 ? InferenceKind::Attack : InferenceKind::Support,
                    {{ClaimId{id}}}, ClaimId{1 + (id > 5 ? 1 : 0)}}));
        ++id;
    }
    edits.push_back(put(Inference{InferenceId{200}, InferenceKind::Attack, {{ClaimId{4}}}, InferenceId{102}}));
    edits.push_back(put(Inference{InferenceId{201}, InferenceKind::Restate, {{ClaimId{3}}}, ClaimId{2}}));
    made.apply(edits);
    return made;
}

PictureRequest request()
{
    PictureRequest asked;
    asked.map = composeMap(debate()).picture;
    asked.title = QStringLiteral("Rents <&> \u0001");
    return asked;
}

/// One claim is for, another falls; one objection does not hold; the rest is silence.
std::shared_ptr<const MapTints> tints()
{
    MapTints made;
    made.title = QStringLiteral("What the <b>council</b> holds, on a day in spring");
    made.kinds = {{TintTone::For, QStringLiteral("+"), QStringLiteral("is for it"), 1},
        {TintTone::Falls, QStringLiteral("✕"), QStringLiteral("falls & is gone"), 1},
        {TintTone::Mixed, QStringLiteral("±"), QStringLiteral("nobody has this"), 0}};
    made.of = {{ClaimId{1}, quint8(0)}, {ClaimId{3}, quint8(1)}};
    made.silent = 6;
    made.faded = {InferenceId{103}};
    made.fadedWords = QStringLiteral("does not hold");
    return std::make_shared<const MapTints>(made);
}

PictureRequest colouredRequest()
{
    PictureRequest asked = request();
    asked.tints = tints();
    return asked;
}

/// All that a viewer of an SVG can select in one of its groups.
QString textOf(const QByteArray& svg, const QString& group)
{
    QXmlStreamReader xml(svg);
    QString text;
    QString current;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.attributes().hasAttribute(QStringLiteral("id")))
            current = xml.attributes().value(QStringLiteral("id")).toString();
        if (xml.isStartElement() && xml.name() == QStringLiteral("text") && current == group)
            text += xml.readElementText() + u' ';
    }
    return text.simplified();
}

QByteArray written(Result<PictureReport> (*write)(QIODevice&, const PictureRequest&), const PictureRequest& asked)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<PictureReport> report = write(buffer, asked);
    return report ? buffer.data() : QByteArray();
}

QString unspaced(QString text)
{
    return text.remove(u' ').remove(u'\n').remove(QChar(0x2067)).remove(QChar(0x2069));
}

}

class PictureTest : public QObject {
    Q_OBJECT
private slots:
    void svgHoldsEveryText()
    {
        const QByteArray svg = written(writeSvg, request());
        QXmlStreamReader xml(svg);
        QHash<QString, QString> byCard;
        QString card;
        int titles = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QStringLiteral("g")
                && xml.attributes().hasAttribute(QStringLiteral("id")))
                card = xml.attributes().value(QStringLiteral("id")).toString();
            if (xml.isStartElement() && xml.name() == QStringLiteral("title"))
                ++titles;
            if (xml.isStartElement() && xml.name() == QStringLiteral("text"))
                byCard[card] += xml.readElementText();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(titles > 16); // the picture's, each card's and each line's
        for (std::size_t i = 0; i < std::size(texts); ++i) {
            QString expected = unspaced(texts[i]);
            for (QChar& unit : expected) {
                if (unit.unicode() < 0x20 || unit.unicode() == 0xd800)
                    unit = QChar::ReplacementCharacter;
            }
            QCOMPARE(unspaced(byCard[QStringLiteral("card-claim-%1").arg(i + 1)]), expected);
        }
        QVERIFY(svg.contains("role=\"img\""));
        QVERIFY(svg.contains(QString(QChar(0x2067) + texts[1].first(5)).toUtf8()));
        QVERIFY(!svg.contains("<b>"));
    }

    /// Whatever font a viewer has: lines begin, end or have their middle where they do on the map, and keep spaces.
    void svgSaysHowLinesStand()
    {
        Debate rents;
        rents.apply({put(Issue{IssueId{50}, QStringLiteral("Which rents?")}),
            put(claim(1, QStringLiteral("two  spaces"), IssueId{50})), put(claim(2, QStringLiteral("one space")))});
        PictureRequest asked;
        asked.map = composeMap(rents).picture;
        const QByteArray svg = written(writeSvg, asked);
        QXmlStreamReader xml(svg);
        QStringList usual;
        QHash<QString, QXmlStreamAttributes> lines;
        while (!xml.atEnd()) {
            xml.readNext();
            const QXmlStreamAttributes its = xml.attributes();
            if (its.value(QStringLiteral("id")) == QStringLiteral("cards"))
                usual
                    = {its.value(QStringLiteral("font-size")).toString(), its.value(QStringLiteral("fill")).toString()};
            if (xml.isStartElement() && xml.name() == QStringLiteral("text"))
                lines.insert(xml.readElementText(), its);
        }
        const auto of = [&](const char* words, const char* name) {
            return lines.value(QString::fromLatin1(words)).value(QString::fromLatin1(name)).toString();
        };
        QCOMPARE(usual, QStringList({QString::number(card::textSize), asked.theme.text.name()}));
        QVERIFY(lines.contains(QStringLiteral("one space")));
        QCOMPARE(of("one space", "font-size") + of("one space", "fill") + of("one space", "xml:space"), QString());
        QCOMPARE(of("two  spaces", "xml:space"), QStringLiteral("preserve"));
        QCOMPARE(of("?", "text-anchor"), QStringLiteral("middle"));
        const MapCard& question = asked.map->cards()[static_cast<std::size_t>(asked.map->slotOf(IssueId{50}))];
        QCOMPARE(of("?", "x").toDouble(), question.box().left() + 24.5);
    }

    void theSameMapGivesTheSameBytes_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("SVG") << 0;
        QTest::newRow("PDF") << 1;
        QTest::newRow("PNG") << 2;
    }
    void theSameMapGivesTheSameBytes()
    {
        QFETCH(int, kind);
        constexpr Result<PictureReport> (*writers[])(QIODevice&, const PictureRequest&)
            = {writeSvg, writePdf, writePng};
        const int started = QTime::currentTime().second();
        const QByteArray first = written(writers[kind], request());
        QTRY_VERIFY(QTime::currentTime().second() != started); // PDF dates have seconds
        const QByteArray second = written(writers[kind], request());
        QVERIFY(!first.isEmpty());
        QCOMPARE(first == second, true);
    }

    void nothingIsCutOff()
    {
        PictureRequest asked = request();
        const QImage image = QImage::fromData(written(writePng, asked));
        QVERIFY(!image.isNull());
        const QRgb ground = asked.theme.ground.rgb();
        for (int x = 0; x < image.width(); ++x) {
            for (int edge = 0; edge < 6; ++edge) {
                QCOMPARE(image.pixel(x, edge), ground);
                QCOMPARE(image.pixel(x, image.height() - 1 - edge), ground);
            }
        }
        for (int y = 0; y < image.height(); ++y) {
            for (int edge = 0; edge < 6; ++edge) {
                QCOMPARE(image.pixel(edge, y), ground);
                QCOMPARE(image.pixel(image.width() - 1 - edge, y), ground);
            }
        }
    }

    void scaleIsKeptOrReducedWithANotice()
    {
        PictureRequest asked = request();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const Result<PictureReport> plain = writePng(buffer, asked);
        QVERIFY(plain && plain->notices.isEmpty());
        asked.scale = 2;
        const Result<PictureReport> twice = writePng(buffer, asked);
        QVERIFY(twice && std::abs(twice->size.width() - 2 * plain->size.width()) <= 2);
        asked.scale = 16;
        asked.area = asked.map->bounds().adjusted(-4000, -4000, 4000, 4000);
        const Result<PictureReport> reduced = writePng(buffer, asked);
        QVERIFY(reduced && reduced->notices.size() == 1);
        QVERIFY(reduced->size.width() * reduced->size.height() <= static_cast<double>(mostPixels) * 1.001);
    }

    void partsOfAMap()
    {
        PictureRequest asked = request();
        asked.only = {ClaimId{1}, ClaimId{2}};
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const Result<PictureReport> two = writeSvg(buffer, asked);
        QVERIFY(two);
        QCOMPARE(two->cards, 2);
        QVERIFY(!buffer.data().contains("card-claim-3"));
        asked.only.clear();
        asked.area = asked.map->find(ClaimId{3})->box();
        const Result<PictureReport> one = writeSvg(buffer, asked);
        QVERIFY(one && one->cards >= 1 && one->size == asked.area.size());
    }

    void colouredPicturesHaveTheirLegend()
    {
        const QByteArray svg = written(writeSvg, colouredRequest());
        QCOMPARE(textOf(svg, QStringLiteral("legend")),
            QStringLiteral("What the <b>council</b> holds, on a day in spring + 1 · is for it ✕ 1 · falls & is gone "
                           "1 · faded: does not hold 6 · Silence"));
        QVERIFY(textOf(svg, QStringLiteral("card-claim-3")).startsWith(QStringLiteral("✕")));
        QVERIFY(svg.contains("; does not hold</title>"));
        QXmlStreamReader xml(svg);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }

    void withoutColoursPicturesAreAsAlways()
    {
        PictureRequest asked = request();
        MapTints none = *tints();
        none.kinds.clear();
        asked.tints = std::make_shared<const MapTints>(none);
        for (auto* write : {writeSvg, writePdf, writePng})
            QVERIFY(written(write, asked) == written(write, request()));
        QVERIFY(!written(writeSvg, asked).contains("legend"));
    }

    void legendsStandAboveTheMap()
    {
        const QImage plain = QImage::fromData(written(writePng, request()));
        const QImage coloured = QImage::fromData(written(writePng, colouredRequest()));
        const int strip = coloured.height() - plain.height();
        QVERIFY(strip > 5 * TintLegend::rowHeight && coloured.width() >= plain.width());
        const QRgb ground = colouredRequest().theme.ground.rgb();
        for (int x = 0; x < coloured.width(); ++x) {
            QCOMPARE(coloured.pixel(x, strip + 3), ground);
            QCOMPARE(coloured.pixel(x, 2), ground);
        }
        for (int y = 0; y < coloured.height(); ++y) {
            QCOMPARE(coloured.pixel(2, y), ground);
            QCOMPARE(coloured.pixel(coloured.width() - 3, y), ground);
        }
    }

    void legendsCanBeReadInSmallPictures()
    {
        PictureRequest small = colouredRequest();
        small.scale = 0.25;
        const QImage coloured = QImage::fromData(written(writePng, small));
        small.tints = nullptr;
        const QImage plain = QImage::fromData(written(writePng, small));
        QVERIFY(coloured.height() - plain.height() > 5 * TintLegend::rowHeight);
    }

    /// Whatever else the part shows stays below the legend, which then does not count claims that are not there.
    void partsHaveALegendToo()
    {
        PictureRequest asked = colouredRequest();
        asked.area = asked.map->find(ClaimId{3})->box();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const Result<PictureReport> part = writeSvg(buffer, asked);
        QVERIFY(part && part->size.width() > asked.area.width() && part->size.height() > asked.area.height());
        const QString text = textOf(buffer.data(), QStringLiteral("legend"));
        QVERIFY2(text.contains(QStringLiteral("+ is for it ✕ falls")), qPrintable(text));
        PictureRequest rest = request();
        rest.area = asked.area;
        QCOMPARE(part->cards, writeSvg(buffer, rest)->cards);
    }

    void nothingToDrawIsSaid()
    {
        PictureRequest asked;
        asked.map = composeMap(Debate()).picture;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        for (auto* write : {writeSvg, writePdf, writePng}) {
            const Result<PictureReport> report = write(buffer, asked);
            QVERIFY(!report);
            QVERIFY(report.error().what.endsWith(u'.'));
        }
        QVERIFY(buffer.data().isEmpty());
    }

    void aDeviceThatRefusesIsSaid()
    {
        QBuffer buffer;
        buffer.open(QIODevice::ReadOnly);
        for (auto* write : {writeSvg, writePdf, writePng})
            QVERIFY(!write(buffer, request()));
    }

    void pdfTextCanBeSelected()
    {
        const QString pdftotext = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (pdftotext.isEmpty())
            QSKIP("pdftotext of poppler-utils is not installed");
        QProcess process;
        process.start(pdftotext, {QStringLiteral("-"), QStringLiteral("-")});
        process.write(written(writePdf, colouredRequest()));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput()).simplified();
        QVERIFY2(text.contains(QStringLiteral("Rents should be capped")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("家賃の上限")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("What keeps housing")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("faded: does not hold")), qPrintable(text));
    }

    void pagesAreOneOrTiles()
    {
        QTemporaryDir folder;
        for (PrintSize size : {PrintSize::FitPage, PrintSize::TiledPages}) {
            QPrinter printer;
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setPageSize(QPageSize(QPageSize::A6));
            printer.setOutputFileName(folder.filePath(QStringLiteral("print.pdf")));
            const Result<PictureReport> report = printMap(printer, colouredRequest(), size);
            QVERIFY(report);
            QFile file(printer.outputFileName());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const qsizetype pages = file.readAll().count("/Type /Page\n");
            QCOMPARE(pages == 1, size == PrintSize::FitPage);
            QVERIFY(pages >= 1);
        }
    }
};

QTEST_MAIN(PictureTest)
#include "picturetest.moc"

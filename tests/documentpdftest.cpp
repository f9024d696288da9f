// links: views formats
#include "model/debate/codepoints.h"
#include "model/formats/documents/foundtext.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QPainter>
#include <QPdfWriter>
#include <QtTest>

#include <random>

using namespace Qt::StringLiterals;

/// A PDF gives its words, page by page, or says why it does not.
class DocumentPdfTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void pagesAreRead();
    void longOnesAreReadWhole();
    void refuses_data();
    void refuses();
    void damagedAnywhere();

private:
    QByteArray m_three; ///< three pages
};

static QByteArray written(const QStringList& pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(u"On tea"_s);
    QPainter painter(&writer);
    painter.setFont(QFont(u"DejaVu Sans"_s, 12));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        painter.drawText(QRectF(200, 200, 8000, 8000), pages[i]);
    }
    painter.end();
    return buffer.data();
}

void DocumentPdfTest::initTestCase()
{
    m_three = written({u"First page.\nIts second line."_s, u"Second page: Grüße"_s, u"Third page."_s});
}

void DocumentPdfTest::pagesAreRead()
{
    const Result<FoundText> found = readPdf(m_three);
    QVERIFY2(found, found ? "" : qPrintable(found.error().text()));
    QCOMPARE(found->pages.size(), 3U);
    QCOMPARE(found->title, u"On tea"_s);
    QVERIFY(found->text.contains(u"First page.\nIts second line."_s));
    QVERIFY(!found->text.contains(u'\r'));
    QVERIFY(codePointSlice(found->text, found->pages[1], found->pages[2]).startsWith(u"Second page: Grüße"_s));
    QCOMPARE(codePointSlice(found->text, found->pages[2], codePointCount(found->text)), u"Third page."_s);
}

/// More than a pipe holds at once.
void DocumentPdfTest::longOnesAreReadWhole()
{
    QStringList pages;
    for (int page = 1; page <= 400; ++page)
        pages += u"This is page %1."_s.arg(page);
    const QByteArray bytes = written(pages);
    QVERIFY2(bytes.size() > 200'000, qPrintable(QString::number(bytes.size())));
    for (int i = 0; i < 5; ++i) {
        const Result<FoundText> found = readPdf(bytes);
        QVERIFY2(found, found ? "" : qPrintable(found.error().text()));
        QVERIFY(found->text.endsWith(u"This is page 400."_s));
    }
}

void DocumentPdfTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("what");
    const QString damaged = u"The PDF is damaged and cannot be read."_s;
    QTest::newRow("nothing") << QByteArray() << damaged;
    QTest::newRow("only a beginning") << QByteArray("%PDF-1.7\n") << damaged;
    QTest::newRow("noise") << "%PDF-1.7\n" + QByteArray(100'000, '\x80') << damaged;
    QTest::newRow("nested without end") << "%PDF-1.7\n1 0 obj\n" + QByteArray("[").repeated(100'000) << damaged;
    QTest::newRow("200 MB") << QByteArray(200 << 20, ' ') << u"The PDF is larger than 30 MB."_s;
    QTest::newRow("no words") << written({QString()}) << u"The PDF has no words in it; its pages may be pictures."_s;
}

void DocumentPdfTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, what);
    const Result<FoundText> found = readPdf(bytes);
    QVERIFY(!found);
    QCOMPARE(found.error().what, what);
    QCOMPARE(found.error().kind, Error::Kind::Input);
}

/// Bytes of chance, and cuts: a text or a sentence, and soon.
void DocumentPdfTest::damagedAnywhere()
{
    std::mt19937 random(1);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 100; ++i) {
        QByteArray bytes = m_three;
        for (int change = 0; change < 1 + i % 20; ++change)
            bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] = static_cast<char>(random());
        if (i % 3 == 0)
            bytes.truncate(static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size())));
        const Result<FoundText> found = readPdf(bytes);
        QVERIFY(found || found.error().what.endsWith(u'.'));
    }
    QVERIFY(timer.elapsed() < 60'000);
}

QTEST_MAIN(DocumentPdfTest)
#include "documentpdftest.moc"

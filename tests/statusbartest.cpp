// links: app-lib
#include "app/window/statusbar.h"
#include "tests/support/openwindow.h"
#include "views/common/elidedbutton.h"
#include "views/common/elidedlabel.h"

#include <QStatusTipEvent>

using namespace Qt::StringLiterals;

/// What the status bar says stands beside everything else in it, and is said in one place.
class StatusBarTest : public QObject {
    Q_OBJECT
private slots:
    void nothingIsDrawnOverAnother_data();
    void nothingIsDrawnOverAnother();
    void whatDoesNotFitIsInTheTip();
    void theReviewGivesWay();
    void menusExplainThemselves();
    void importsAreToldOnce();
};

namespace {

const QString longSentence
    = u"Imported from 101 of 101 files. "_s + u"Claims: 1,204 new. Turns: 88 new. "_s.repeated(6);

StatusBar& barOf(const OpenWindow& program)
{
    return *program.window->findChild<StatusBar*>();
}

ElidedLabel& messageIn(const OpenWindow& program)
{
    return *barOf(program).findChild<ElidedLabel*>(u"message"_s);
}

std::vector<QWidget*> partsOf(const StatusBar& bar)
{
    std::vector<QWidget*> parts;
    for (QWidget* part : bar.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (part->isVisibleTo(&bar) && !part->geometry().isEmpty())
            parts.push_back(part);
    }
    return parts;
}

/// Two parts of the bar that lie over each other, by their names; empty: none do.
QString overlapIn(const StatusBar& bar)
{
    const std::vector<QWidget*> parts = partsOf(bar);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        for (std::size_t j = i + 1; j < parts.size(); ++j) {
            if (parts[i]->geometry().intersects(parts[j]->geometry()))
                return parts[i]->objectName() + u" and "_s + parts[j]->objectName();
        }
    }
    return {};
}

void putFile(const QString& path, const QString& premise, const QString& conclusion)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(u"[A]: %1\n  + [B]: %2\n"_s.arg(conclusion, premise).toUtf8());
}

}

void StatusBarTest::nothingIsDrawnOverAnother_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("wide") << 1600;
    QTest::newRow("narrow") << 700;
}

void StatusBarTest::nothingIsDrawnOverAnother()
{
    QFETCH(int, width);
    OpenWindow program;
    program.window->resize(width, 700);
    barOf(program).say(longSentence); // before there are a debate, its review and its zoom
    program.create();
    program.claim(u"Rivers should be left alone."_s);
    QSemaphore mayEnd;
    program.window->work().start(
        u"Reading a file with a rather long name, which also needs its room…"_s, [&mayEnd](WorkTicket&) {
            mayEnd.acquire();
            return [] {};
        });
    auto* cancel = program.window->findChild<QPushButton*>(u"cancelWork"_s);
    QTRY_VERIFY(cancel->isVisible());
    QTRY_COMPARE(overlapIn(barOf(program)), QString());
    QVERIFY(messageIn(program).isVisible());
    mayEnd.release();
    program.settle();
    QTRY_COMPARE(overlapIn(barOf(program)), QString());
    QCOMPARE(barOf(program).said(), longSentence);
}

void StatusBarTest::whatDoesNotFitIsInTheTip()
{
    OpenWindow program;
    program.window->resize(900, 700);
    program.create();
    barOf(program).say(longSentence);
    QTRY_VERIFY(messageIn(program).isCut());
    QVERIFY(messageIn(program).toolTip().contains(longSentence.trimmed()));
    QCOMPARE(messageIn(program).text(), longSentence.trimmed()); // what a screen reader has
    barOf(program).say(u"Saved."_s);
    QVERIFY(!messageIn(program).isCut());
    QVERIFY(messageIn(program).toolTip().isEmpty());
}

/// However much there is to look at, a small screen shows what stands behind it in the bar.
void StatusBarTest::theReviewGivesWay()
{
    OpenWindow program;
    program.window->resize(1600, 700);
    program.create();
    auto* review = program.window->findChild<ElidedButton*>(u"reviewSummary"_s);
    review->tell(u"Review: Terms in several senses (2)"_s);
    QTRY_VERIFY(!review->isCut());
    QVERIFY(!review->toolTip().contains(review->text()));
    const int least = barOf(program).minimumSizeHint().width();
    review->tell(longSentence.trimmed());
    program.window->resize(700, 700);
    QTRY_VERIFY(review->isCut());
    QCOMPARE(barOf(program).minimumSizeHint().width(), least);
    QCOMPARE(program.window->width(), 700);
    QTRY_COMPARE(overlapIn(barOf(program)), QString());
    QVERIFY(review->toolTip().contains(longSentence.trimmed()));
    QCOMPARE(review->accessibleName(), longSentence.trimmed());
}

void StatusBarTest::menusExplainThemselves()
{
    OpenWindow program;
    barOf(program).say(u"Saved."_s);
    QStatusTipEvent tip(u"Closes the window"_s);
    QCoreApplication::sendEvent(program.window, &tip);
    QCOMPARE(messageIn(program).text(), u"Closes the window"_s);
    QStatusTipEvent none(QString{});
    QCoreApplication::sendEvent(program.window, &none);
    QCOMPARE(messageIn(program).text(), u"Saved."_s);
}

void StatusBarTest::importsAreToldOnce()
{
    OpenWindow program;
    program.create();
    putFile(program.path("one.argdown"), u"They silt up."_s, u"Dams are to go."_s);
    putFile(program.path("two.argdown"), u"They feed towns."_s, u"Dams are to stay."_s);
    program.window->importing().bringFiles({program.path("one.argdown"), program.path("two.argdown")}, true);
    QPointer<ImportPreview> preview;
    QTRY_VERIFY(preview = program.window->findChild<ImportPreview*>());
    auto* import = preview->findChild<QPushButton*>(u"import"_s);
    QTRY_VERIFY(import->isEnabled());
    import->click();
    QTRY_VERIFY(program.window->notices().isShown(program.path("one.argdown")));
    QCOMPARE(barOf(program).said(), QString()); // nor that it is being made, once it is
    QCOMPARE(overlapIn(barOf(program)), QString());
}

QTEST_MAIN(StatusBarTest)
#include "statusbartest.moc"

// links: app-lib formats
#include "tests/support/openpane.h"
#include "tests/support/sampledebate.h"
#include "tests/support/threadtimer.h"

#include <QLabel>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

QString manyClaims(int count)
{
    QString many;
    for (int i = 0; i < count; ++i)
        many += u"[T%1]: A claim of usual length with the number %1.\n\n"_s.arg(i);
    return many;
}

}

/// Thousands of claims beside the map: the window goes on, whatever is typed.
class TextPaneManyTest : public QObject, OpenPane {
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }

    void manyClaimsAreSaid();
    void windowGoesOn();
    void windowGoesOnWhileMuchComes();
    void muchTakenBackCanBeRedone();
    void savingDoesNotHoldUp();
    void closingDoesNotHoldUp();
    void whatOthersDoMeanwhileStays();

private:
    void openSaved(const QString& path);
    void verifyIsSaid(const QString& path) const;
};

void TextPaneManyTest::manyClaimsAreSaid()
{
    Edits many;
    for (int i = 1; i <= 20'001; ++i) {
        Claim claim;
        claim.id = ClaimId{i};
        claim.text = u"Claim "_s + QString::number(i);
        claim.order = i;
        many.push_back(put(claim));
    }
    QVERIFY(m_open->file().perform(u"fill"_s, many));
    QTRY_VERIFY(!editor().isVisible());
    const auto labels = pane().findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel* label) { return label->isVisible() && label->text().contains(u"Export"_s); }));
}

/// With the whole sample in the text, a word more keeps the window away for no time that anybody notices.
void TextPaneManyTest::windowGoesOn()
{
    QVERIFY(m_open->file().perform(u"fill"_s, sampleDebate()));
    QTRY_VERIFY(text().size() > 10'000);
    const auto claims = m_open->debate().claims().inOrder();
    goBehind(u"]: "_s);
    const QString before = m_open->file().undoLabel();
    type(u"More "_s);
    ThreadTimer timer;
    qint64 longest = 0;
    QTimer beat; // whenever there is nothing else to do
    beat.callOnTimeout([&] {
        longest = std::max(longest, timer.elapsed());
        timer = {};
    });
    beat.start(0);
    QTRY_VERIFY(m_open->file().undoLabel() != before);
    QVERIFY2(longest < 100 * slowness, qPrintable(QString::number(longest)));
    QCOMPARE(m_open->debate().claims().inOrder().size(), claims.size());
}

/// Pasted, cut and taken back, several thousand claims are read and made beside the window.
void TextPaneManyTest::windowGoesOnWhileMuchComes()
{
    const QString many = manyClaims(3000);
    start(u"[A]: One\n"_s);
    ThreadTimer timer;
    qint64 longest = 0;
    QTimer beat;
    beat.callOnTimeout([&] {
        longest = std::max(longest, timer.elapsed());
        timer = {};
    });
    beat.start(0);
    goBehind(u"One\n"_s);
    paste(u"\n"_s + many);
    QTRY_COMPARE_WITH_TIMEOUT(m_open->debate().claims().count(), 3001, 30'000);
    QVERIFY(longest < 100 * slowness);
    qInfo("pasted: away for %lld ms at a time", longest);
    QTRY_VERIFY(!editor().isReadOnly());
    longest = 0;
    editor().selectAll();
    QTest::keyClick(&editor(), Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(m_open->debate().claims().count(), 0, 30'000);
    QVERIFY(longest < 100 * slowness);
    qInfo("cut: away for %lld ms at a time", longest);
    QTRY_VERIFY(!editor().isReadOnly());
    longest = 0;
    QTest::keyClick(&editor(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_open->debate().claims().count(), 3001, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(text().contains(u"[T2999]"_s), 30'000);
    QTRY_VERIFY(!editor().isReadOnly());
    goBehind(u"the number 77"_s);
    type(u" more"_s);
    QTest::keyClick(&editor(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!text().contains(u"77 more"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_open->file().redoLabel().isEmpty(), 30'000);
    QVERIFY(longest < 100 * slowness);
    qInfo("undone: away for %lld ms at a time", longest);
}

/// And the map never sees it.
void TextPaneManyTest::muchTakenBackCanBeRedone()
{
    start(u"[A]: One\n"_s);
    goBehind(u"One\n"_s);
    const QSignalSpy changed(&m_open->file(), &OpenDebate::changed);
    paste(u"\n"_s + manyClaims(1500));
    QTest::keyClick(&editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(), u"[A]: One\n"_s);
    const QAction& redo = *m_open->window->actions()[u"edit.redo"_s];
    QTRY_VERIFY_WITH_TIMEOUT(redo.isEnabled() && !m_open->file().isChanging(), 30'000);
    QCOMPARE(changed.count(), 0);
    QTRY_VERIFY(!editor().isReadOnly());
    QTest::keyClick(&editor(), Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_open->debate().claims().count(), 1501, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(text().contains(u"[T1499]"_s), 30'000);
    QTRY_VERIFY(!m_open->window->work().isBusy());
    m_open->run("edit.undo");
    QTRY_COMPARE_WITH_TIMEOUT(m_open->debate().claims().count(), 1, 30'000);
}

/// A file with thousands of claims, in which a word more has been typed.
void TextPaneManyTest::openSaved(const QString& path)
{
    start(manyClaims(3000));
    QTRY_VERIFY_WITH_TIMEOUT(!editor().isReadOnly(), 30'000);
    QVERIFY(m_open->file().saveAs(path));
    goBehind(u"the number 77"_s);
    type(u" more"_s);
}

void TextPaneManyTest::verifyIsSaid(const QString& path) const
{
    const auto file = DebateFile::open(path, m_open->desk.state, Access::ReadOnly);
    QVERIFY(file);
    const auto& claims = (*file)->debate().claims().all();
    QVERIFY(std::ranges::any_of(claims, [](const Claim& claim) { return claim.text.contains(u"77 more"); }));
}

/// Words that nobody has read are read beside the window, and are in the file.
void TextPaneManyTest::savingDoesNotHoldUp()
{
    const QString path = m_open->path("kept.debate");
    openSaved(path);
    const QSignalSpy saved(&m_open->file(), &DebateFile::saved);
    const ThreadTimer timer;
    m_open->run("file.save");
    QVERIFY(timer.elapsed() < 100 * slowness);
    QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, 30'000);
    QVERIFY(!m_open->file().isModified());
    verifyIsSaid(path);
}

/// The window asks about them once they are read.
void TextPaneManyTest::closingDoesNotHoldUp()
{
    const QString path = m_open->path("kept.debate");
    openSaved(path);
    const ThreadTimer timer;
    m_open->window->close();
    m_open->window->close(); // impatiently
    QVERIFY(timer.elapsed() < 100 * slowness);
    QVERIFY(m_open->window->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(isAsked(), 30'000);
    QVERIFY(m_open->answer("Save"));
    QTRY_VERIFY_WITH_TIMEOUT(m_open->windows.all().empty(), 30'000);
    verifyIsSaid(path);
}

/// Much that was pasted waits for its turn, and somebody changes a card that it touches.
void TextPaneManyTest::whatOthersDoMeanwhileStays()
{
    start(manyClaims(1500));
    QTRY_VERIFY_WITH_TIMEOUT(!editor().isReadOnly(), 30'000);
    const auto gate = std::make_shared<QSemaphore>();
    m_open->window->work().start(u"Waiting…"_s, [gate](WorkTicket&) {
        gate->acquire();
        return BackgroundWork::Ending();
    });
    editor().selectAll();
    paste(manyClaims(1500).replace(u"number"_s, u"count"_s));
    QTRY_VERIFY_WITH_TIMEOUT(editor().isReadOnly(), 30'000);
    Claim claim = *saying(u"A claim of usual length with the number 77."_s);
    claim.note = u"noted"_s;
    QVERIFY(m_open->file().perform(u"Note"_s, {put(claim)}));
    QVERIFY(pane().isTyped());
    gate->release();
    QTRY_VERIFY_WITH_TIMEOUT(!pane().isTyped(), 30'000);
    const Claim* now = m_open->debate().find(claim.id);
    QVERIFY(now->text.contains(u"count"_s));
    QCOMPARE(now->note, u"noted"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!editor().isReadOnly(), 30'000);
}

QTEST_MAIN(TextPaneManyTest)
#include "textpanemanytest.moc"

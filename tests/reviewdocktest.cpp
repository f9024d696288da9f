// links: views
#include "tests/support/exampledebate.h"
#include "tests/support/memorydebate.h"
#include "views/review/reviewpanel.h"
#include "views/review/reviewrunner.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

/// The review beside the map: it follows the debate by itself, and what is set aside stays so.
class ReviewDockTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void findsByItself();
    void followsEdits();
    void returnGoesThere();
    void setsAsideAndBringsBack();
    void canBeStopped();
    void laterReviewsReplaceEarlier();

private:
    QListWidget& list() const { return *m_panel->findChild<QListWidget*>(); }
    void press(const QString& text) const;

    std::unique_ptr<MemoryDebate> m_open;
    std::unique_ptr<ReviewPanel> m_panel;
};

void ReviewDockTest::init()
{
    m_open = std::make_unique<MemoryDebate>();
    (void)m_open->perform("fill", example::edits());
    m_panel = std::make_unique<ReviewPanel>(*m_open);
    m_panel->resize(500, 500);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    QTRY_VERIFY(list().count() > 0);
}

void ReviewDockTest::cleanup()
{
    m_panel.reset();
}

void ReviewDockTest::press(const QString& text) const
{
    for (QPushButton* button : m_panel->findChildren<QPushButton*>()) {
        if (QString(button->text()).remove(u'&') == text && button->isVisible())
            return QTest::mouseClick(button, Qt::LeftButton);
    }
    QFAIL("no such button");
}

void ReviewDockTest::findsByItself()
{
    QVERIFY(m_panel->summary().startsWith("Review: "));
    QCOMPARE(list().count(), m_panel->review().openCount());
}

void ReviewDockTest::followsEdits()
{
    QSignalSpy reviewed(m_panel.get(), &ReviewPanel::reviewed);
    (void)m_open->perform("more", {put(example::claim(ClaimId{77}, "Another claim that stands all alone."))});
    QTRY_COMPARE(reviewed.count(), 1);
}

void ReviewDockTest::returnGoesThere()
{
    QSignalSpy followed(m_panel.get(), &ReviewPanel::followed);
    list().setFocus();
    list().setCurrentRow(0);
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(followed.count(), 1);
}

void ReviewDockTest::setsAsideAndBringsBack()
{
    const int before = list().count();
    list().setCurrentRow(0);
    const QString finding = m_panel->review().findings.front().id;
    QTest::keyClicks(m_panel->findChild<QLineEdit*>(), "As it should be.");
    press("Set Aside");
    QTRY_COMPARE(list().count(), before - 1);
    QCOMPARE(m_open->debate().table<Dismissal>().count(), 1);
    QCOMPARE(m_open->debate().table<Dismissal>().all().front().reason, QString("As it should be."));
    QTest::mouseClick(m_panel->findChild<QCheckBox*>(), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(list().count(), before);
    for (int row = 0; row < list().count(); ++row) {
        if (list().item(row)->text().startsWith("Set aside"))
            list().setCurrentRow(row);
    }
    press("Bring Back");
    QTRY_COMPARE(m_panel->review().openCount(), before);
    QCOMPARE(m_open->debate().table<Dismissal>().count(), 0);
}

void ReviewDockTest::canBeStopped()
{
    m_panel->cancel();
    QSignalSpy reviewed(m_panel.get(), &ReviewPanel::reviewed);
    (void)m_open->perform("more", {put(example::claim(ClaimId{78}, "Something else."))});
    QTRY_COMPARE(reviewed.count(), 1);
}

void ReviewDockTest::laterReviewsReplaceEarlier()
{
    ReviewRunner runner;
    QSignalSpy finished(&runner, &ReviewRunner::finished);
    for (int i = 0; i < 20; ++i)
        runner.start(m_open->debate());
    QTRY_COMPARE(finished.count(), 1);
    QTest::qWait(20);
    QCOMPARE(finished.count(), 1);
    runner.start(m_open->debate());
    runner.cancel();
    QTest::qWait(20);
    QCOMPARE(finished.count(), 1);
}

QTEST_MAIN(ReviewDockTest)
#include "reviewdocktest.moc"

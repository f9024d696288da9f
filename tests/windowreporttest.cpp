// links: app-lib formats
#include "tests/support/openwindow.h"
#include "tests/support/sampledebate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QListWidget>

using namespace Qt::StringLiterals;

/// File > Report in a real window.
class WindowReportTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void writesAndOffersToOpen_data();
    void writesAndOffersToOpen();
    void remembersWhatWasChosen();
    void asksBeforeItReplaces();
    void cancelledItWritesNothing();
    void isOfferedForDebatesOnly();

private:
    QDialog* open() const
    {
        m_open->run("file.report");
        return m_open->window->findChild<QDialog*>(u"report"_s);
    }
    static void choose(const QDialog& dialog, const char* box, const QString& key)
    {
        auto* combo = dialog.findChild<QComboBox*>(QString::fromLatin1(box));
        combo->setCurrentIndex(combo->findData(key));
    }
    /// Presses Write and names the file.
    void write(QDialog& dialog, const QString& path) const
    {
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            if (button->text().contains(u"Write"_s))
                button->click();
        }
        auto* files = dialog.findChild<QFileDialog*>();
        QVERIFY(files);
        emit files->fileSelected(path);
        files->close();
    }
    std::unique_ptr<OpenWindow> m_open;
};

void WindowReportTest::init()
{
    m_open = std::make_unique<OpenWindow>();
    m_open->create();
    m_open->settle();
    QVERIFY(m_open->file().perform("fill", sampleDebate()));
}

void WindowReportTest::cleanup()
{
    m_open.reset();
}

void WindowReportTest::writesAndOffersToOpen_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("HTML") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("PDF") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("OpenDocument") << u"odt"_s << QByteArray("PK");
    QTest::newRow("Markdown") << u"md"_s << QByteArray("# ");
}

void WindowReportTest::writesAndOffersToOpen()
{
    QFETCH(QString, form);
    QFETCH(QByteArray, beginning);
    QDialog* dialog = open();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QListWidget*>(u"questions"_s)->count(), 8);
    choose(*dialog, "form", form);
    const QString path = m_open->folder.filePath(u"r."_s + form);
    write(*dialog, path);
    m_open->settle();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(beginning));
    QTRY_VERIFY(m_open->window->notices().isShown(path));
    QCOMPARE(QFile::exists(m_open->folder.filePath(u"r.map.svg"_s)), form == u"md");
}

void WindowReportTest::remembersWhatWasChosen()
{
    QDialog* dialog = open();
    choose(*dialog, "form", u"html"_s);
    choose(*dialog, "style", u"harvard"_s);
    choose(*dialog, "semantics", u"ideal"_s);
    dialog->findChild<QCheckBox*>(u"map"_s)->setChecked(false);
    dialog->findChild<QListWidget*>(u"questions"_s)->item(0)->setCheckState(Qt::Unchecked);
    const QString path = m_open->folder.filePath(u"r.html"_s);
    write(*dialog, path);
    m_open->settle();
    QTRY_VERIFY(!m_open->window->findChild<QDialog*>(u"report"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray html = file.readAll();
    QVERIFY(html.contains("ideal semantics") && html.contains("Only some of the questions were chosen: 7 of 8."));
    QVERIFY(!html.contains("<svg"));
    dialog = open();
    QCOMPARE(dialog->findChild<QComboBox*>(u"form"_s)->currentData().toString(), u"html"_s);
    QCOMPARE(dialog->findChild<QComboBox*>(u"style"_s)->currentData().toString(), u"harvard"_s);
    QVERIFY(!dialog->findChild<QCheckBox*>(u"map"_s)->isChecked());
    QCOMPARE(dialog->findChild<QListWidget*>(u"questions"_s)->item(0)->checkState(), Qt::Checked);
    dialog->reject();
}

void WindowReportTest::asksBeforeItReplaces()
{
    const QString path = m_open->folder.filePath(u"r.html"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    QDialog* dialog = open();
    choose(*dialog, "form", u"html"_s);
    write(*dialog, path);
    auto* question = dialog->findChild<QDialog*>(u"question"_s);
    QVERIFY(question);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
    question->reject();
    dialog->reject();
}

void WindowReportTest::cancelledItWritesNothing()
{
    QDialog* dialog = open();
    choose(*dialog, "form", u"pdf"_s);
    const QString path = m_open->folder.filePath(u"r.pdf"_s);
    write(*dialog, path);
    m_open->window->work().cancel();
    m_open->settle();
    QVERIFY(m_open->desk.workers.waitForDone(30'000));
    QVERIFY(!QFile::exists(path));
}

void WindowReportTest::isOfferedForDebatesOnly()
{
    OpenWindow empty;
    QVERIFY(!empty.window->actions()[u"file.report"_s]->isEnabled());
    QVERIFY(m_open->window->actions()[u"file.report"_s]->isEnabled());
}

QTEST_MAIN(WindowReportTest)
#include "windowreporttest.moc"

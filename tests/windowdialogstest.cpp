// links: app-lib
#include "tests/support/openwindow.h"

#include <QLineEdit>
#include <QPdfDocument>
#include <QPrintDialog>
#include <QRadioButton>
#include <QTreeWidget>

#include <csignal>
#include <sys/resource.h>

/// Dialogs and notices about files, answered by hand.
class WindowDialogsTest : public QObject {
    Q_OBJECT
private slots:
    void saysWhoHasAFile_data();
    void saysWhoHasAFile();
    void bringsBackAVersion();
    void comparesWithAVersion();
    void printingWritesAPdf_data();
    void printingWritesAPdf();
    void printingOnAFullDiskSaysSo();
    void printingCancelledChangesNothing();
};

namespace {

/// A debate with a version for each of these claims, the first alone in the oldest.
void saveOneByOne(const OpenWindow& program, const QStringList& claims)
{
    for (const QString& text : claims) {
        program.claim(text);
        const bool isNew = program.file().path().isEmpty();
        QVERIFY(isNew ? program.file().saveAs(program.path("a.debate")) : program.file().save());
    }
}

/// Prints the map into a file, by the dialog.
void printInto(OpenWindow& program, const QString& path, bool isTiled)
{
    program.run("file.print");
    auto* dialog = program.window->findChild<QPrintDialog*>();
    QVERIFY(dialog);
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("filename")); // as Qt calls its own
    QVERIFY(name);
    name->setText(path);
    for (QRadioButton* button : dialog->findChildren<QRadioButton*>()) {
        if (isTiled && button->text().contains(QStringLiteral("as many pages")))
            button->setChecked(true);
    }
    dialog->accept();
    program.settle();
}

}

void WindowDialogsTest::saysWhoHasAFile_data()
{
    QTest::addColumn<QByteArray>("choice");
    QTest::addColumn<bool>("mayEdit");
    QTest::newRow("read only") << QByteArray("Open Read-Only") << false;
    QTest::newRow("anyway") << QByteArray("Edit Anyway") << true;
}

void WindowDialogsTest::saysWhoHasAFile()
{
    QFETCH(const QByteArray, choice);
    QFETCH(const bool, mayEdit);
    OpenWindow first;
    first.create();
    saveOneByOne(first, {QStringLiteral("One")});
    OpenWindow second; // knows nothing of the first, as another process does
    const QString path = first.path("a.debate");
    second.window->opening().open(path);
    second.settle();
    QVERIFY(!second.window->workspace());
    QVERIFY(second.window->notices().isShown(path));
    QVERIFY(second.choose(choice.constData()));
    second.settle();
    QVERIFY(second.window->workspace());
    QVERIFY(!second.window->notices().isShown(path));
    QCOMPARE(second.debate().claims().count(), 1);
    QCOMPARE(second.window->actions()[u"insert.claim"]->isEnabled(), mayEdit);
}

void WindowDialogsTest::bringsBackAVersion()
{
    OpenWindow program;
    program.create();
    saveOneByOne(program, {QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")});
    program.run("file.versions");
    auto* dialog = program.window->findChild<QDialog*>(QStringLiteral("versions"));
    QVERIFY(dialog);
    auto* list = dialog->findChild<QTreeWidget*>();
    QCOMPARE(list->topLevelItemCount(), 3);
    list->setCurrentItem(list->topLevelItem(2)); // the oldest
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("&Bring Back"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(program.debate().claims().count(), 1);
    program.run("edit.undo");
    QCOMPARE(program.debate().claims().count(), 3);
}

void WindowDialogsTest::comparesWithAVersion()
{
    OpenWindow program;
    program.create();
    saveOneByOne(program, {QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")});
    program.run("file.versions");
    auto* versions = program.window->findChild<QDialog*>(QStringLiteral("versions"));
    auto* list = versions->findChild<QTreeWidget*>();
    list->setCurrentItem(list->topLevelItem(1));
    for (QPushButton* button : versions->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("&Compare with Now…"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    program.settle();
    auto* dialog = program.window->findChild<QDialog*>(QStringLiteral("differences"));
    QVERIFY(dialog);
    auto* rows = dialog->findChild<QTreeWidget*>();
    QCOMPARE(rows->topLevelItemCount(), 1);
    QCOMPARE(rows->topLevelItem(0)->text(0), QStringLiteral("Only here"));
    QCOMPARE(rows->topLevelItem(0)->text(2), QStringLiteral("Three"));
    QVERIFY(versions->isVisible()); // to bring it back, or to look at another one
    QCOMPARE(program.debate().claims().count(), 3);
}

void WindowDialogsTest::printingWritesAPdf_data()
{
    QTest::addColumn<bool>("isTiled");
    QTest::newRow("on one page") << false;
    QTest::newRow("on as many as it takes") << true;
}

void WindowDialogsTest::printingWritesAPdf()
{
    QFETCH(bool, isTiled);
    OpenWindow program;
    program.create();
    const QSignalSpy arranged(&program.map(), &MapView::arrangementChanged);
    for (int i = 0; i < 200; ++i)
        program.claim(QStringLiteral("Claim %1").arg(i));
    QTRY_VERIFY(arranged.count() > 0); // before, the cards wait in one place
    const QString path = program.path("map.pdf");
    printInto(program, path, isTiled);
    QPdfDocument pdf;
    QCOMPARE(pdf.load(path), QPdfDocument::Error::None);
    QVERIFY(isTiled ? pdf.pageCount() > 1 : pdf.pageCount() == 1);
    QVERIFY(pdf.getAllText(0).text().contains(QStringLiteral("Claim")));
    QCOMPARE(program.debate().claims().count(), 200);
}

/// QPrinter notices nothing of a disk without room.
void WindowDialogsTest::printingOnAFullDiskSaysSo()
{
    OpenWindow program;
    program.create();
    program.claim(QStringLiteral("One"));
    rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit little = {4096, before.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
    const QString path = program.path("map.pdf");
    printInto(program, path, false);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(program.window->notices().isShown(QStringLiteral("There is no room in the folder for temporary files.")));
}

void WindowDialogsTest::printingCancelledChangesNothing()
{
    OpenWindow program;
    program.create();
    program.claim(QStringLiteral("One"));
    program.run("file.print");
    auto* dialog = program.window->findChild<QPrintDialog*>();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog->isVisible());
    QVERIFY(!program.window->work().isBusy());
    QCOMPARE(program.debate().claims().count(), 1);
}

QTEST_MAIN(WindowDialogsTest)
#include "windowdialogstest.moc"

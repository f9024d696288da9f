// links: app-lib
#include "tests/support/openwindow.h"

#include <QPrintDialog>
#include <QTreeWidget>

/// Dialogs and notices about files, answered by hand.
class WindowDialogsTest : public QObject {
    Q_OBJECT
private slots:
    void saysWhoHasAFile_data();
    void saysWhoHasAFile();
    void bringsBackAVersion();
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

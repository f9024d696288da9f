// links: app-lib
#include "app/window/exchange/exchangedock.h"
#include "app/window/exchange/reportpanel.h"
#include "app/window/panels/panels.h"
#include "model/formats/formats.h"
#include "model/formats/nativejson.h"
#include "tests/support/openwindow.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QRadioButton>
#include <QTableView>
#include <QTreeWidget>

/// Files and pasted texts of other programs come in after a look at them, in one step, with a report that stays.
class ImportingTest : public QObject {
    Q_OBJECT
private slots:
    void aHundredFilesComeTogether();
    void listsAreSortedByAnyColumn();
    void namesHaveTheRoomThatIsLeft();
    void dialogsOfferWhatCanCome();
    void nothingChangesUntilItIsDecided();
    void whatCannotBeReadComesAlone();
    void goesWhereItIsTold_data();
    void goesWhereItIsTold();
    void readOnlyDebatesTakeNothing();
    void sameTextsBecomeOne();
    void theReportGoesToItsRecords();
    void theReportIsFilteredAndCopied();
    void theReportIsSaved();
    void pastedTextIsLookedAtFirst_data();
    void pastedTextIsLookedAtFirst();
    void unknownTextsArePastedAsClaims();
    void cancelledReadingChangesNothing();
    void newerFilesUpdate();
    void columnsOfTablesAreAsked();
    void tablesThatAskAreNotGivenUp();
    void exportsTellWhatTheyLeave();
    void filesBesideAreNamed();
    void eachNoticeShowsItsOwnReport();
    void linksLeadToTheClaim();
    void everyControlHasAName();
};

namespace {

QByteArray debateOf(const QString& id, const QString& text)
{
    return QStringLiteral(R"({"format": "counterpoint", "version": 1, "claims": [{"id": "%1", "text": "%2"}]})")
        .arg(id, text)
        .toUtf8();
}

void putBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// So many good files, of one claim each, and three that cannot be read.
QStringList makeFiles(const OpenWindow& program, int good)
{
    QStringList paths;
    for (int i = 0; i < good; ++i) {
        paths += program.folder.filePath(QStringLiteral("file%1.json").arg(i, 3, 10, QChar(u'0')));
        putBytes(paths.last(), debateOf(QString::number(i + 1), QStringLiteral("Claim %1").arg(i)));
    }
    putBytes(program.path("a-damaged.json"), "{\"format\": \"counterpoint\", \"claims\": 7}");
    putBytes(program.path("b-picture.json"), "\x89PNG\r\n\x1a\n");
    return paths
        + QStringList{program.path("a-damaged.json"), program.path("b-picture.json"), program.path("gone.json")};
}

void bring(const OpenWindow& program, const QStringList& paths, bool isIntoThis)
{
    program.window->importing().bringFiles(paths, isIntoThis);
    QTRY_VERIFY_WITH_TIMEOUT(program.preview() && program.preview()->isReady(), 30'000);
}

template<class W>
W& part(const QWidget& in, const char* name = nullptr)
{
    auto* found = in.findChild<W*>(name ? QString::fromLatin1(name) : QString());
    if (!found)
        qFatal("there is no such part");
    return *found;
}

QPushButton& importButton(const OpenWindow& program)
{
    return part<QPushButton>(*program.preview(), "import");
}

ReportPanel& report(const OpenWindow& program)
{
    return program.window->panels()->exchange().panel();
}

QTableView& remarks(const OpenWindow& program)
{
    return part<QTableView>(report(program));
}

/// Chooses the format in the dialog and names the file.
void exportTo(OpenWindow& program, const char* name, const char* suffix)
{
    program.run("file.export");
    auto& dialog = part<QDialog>(*program.window, "export");
    auto& formats = *dialog.findChildren<QComboBox*>().front();
    while (!formats.currentText().contains(QLatin1StringView(suffix)))
        QTest::keyClick(&formats, Qt::Key_Down);
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("&Export…"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    auto& files = part<QFileDialog>(dialog);
    emit files.fileSelected(program.path(name));
    program.settle();
}

/// A debate into which a file came whose one claim was there already in other letters.
void bringTwin(OpenWindow& program)
{
    program.create();
    program.claim(QStringLiteral("Tea is good."));
    putBytes(program.path("twin.json"), debateOf(QStringLiteral("7"), QStringLiteral("TEA is good.")));
    bring(program, {program.path("twin.json")}, true);
    auto& match = part<QCheckBox>(*program.preview(), "match");
    match.setFocus();
    QTest::keyClick(&match, Qt::Key_Space);
    program.acceptImport();
}

}

void ImportingTest::aHundredFilesComeTogether()
{
    OpenWindow program;
    const QStringList paths = makeFiles(program, 97);
    program.window->opening().openAll(paths);
    QTRY_VERIFY_WITH_TIMEOUT(program.preview() && program.preview()->isReady(), 30'000);
    const auto& list = part<QTreeWidget>(*program.preview(), "arrivals");
    QCOMPARE(list.topLevelItemCount(), 100);
    int failing = 0;
    for (int i = 0; i < 100; ++i)
        failing += list.topLevelItem(i)->text(list.columnCount() - 1).isEmpty() ? 0 : 1;
    QCOMPARE(failing, 3);
    QVERIFY(!program.window->workspace());
    program.acceptImport();
    QVERIFY(program.window->workspace());
    QCOMPARE(program.windows.all().size(), 1u);
    QCOMPARE(program.debate().claims().count(), 97);
    QCOMPARE(program.debate().info().title, QFileInfo(program.folder.path()).fileName());
    QCOMPARE(report(program).report().remarks.size(), 3u);
    QVERIFY(program.choose("Show What"));
    QVERIFY(report(program).isVisible());
    program.run("edit.undo");
    program.settle();
    QCOMPARE(program.debate().claims().count(), 0);
    QVERIFY(!program.file().stepToUndo());
}

void ImportingTest::namesHaveTheRoomThatIsLeft()
{
    OpenWindow program;
    putBytes(program.path("one.json"), debateOf(QStringLiteral("7"), QStringLiteral("Tea")));
    bring(program, {program.path("one.json")}, false);
    const auto& list = part<QTreeWidget>(*program.preview(), "arrivals");
    QVERIFY(list.isColumnHidden(list.columnCount() - 1));
    QVERIFY(list.columnWidth(0) > list.width() / 3);
}

/// All kinds of files, and none of the patterns to be read.
void ImportingTest::dialogsOfferWhatCanCome()
{
    OpenWindow program;
    program.run("file.import");
    auto& dialog = part<QFileDialog>(*program.window);
    QVERIFY(dialog.testOption(QFileDialog::HideNameFilterDetails));
    QVERIFY(dialog.directory().exists());
    const QString filter = dialog.nameFilters().front();
    QStringList patterns
        = filter.sliced(filter.indexOf(u'(') + 1).chopped(1).split(u' '); // “Files that can be imported (*.json …)”
    for (const Format& format : formats()) {
        for (const QString& suffix :
            format.reads&& format.key != QStringLiteral("debate") ? format.suffixes : QStringList())
            QVERIFY2(QDir::match(patterns, QStringLiteral("x.") + suffix), qPrintable(suffix));
    }
    QVERIFY(QDir::match(patterns, QStringLiteral("microtext.xml")));
    QCOMPARE(patterns.removeDuplicates(), 0);
}

void ImportingTest::listsAreSortedByAnyColumn()
{
    OpenWindow program;
    bring(program, makeFiles(program, 20), false);
    auto& list = part<QTreeWidget>(*program.preview(), "arrivals");
    for (int row = 0; row < 3; ++row) // what cannot be read comes first
        QVERIFY(!list.topLevelItem(row)->text(list.columnCount() - 1).isEmpty());
    QCOMPARE(list.topLevelItem(3)->text(0), QStringLiteral("file000.json"));
    QVERIFY(list.isColumnHidden(3)); // nothing is replaced
    QCOMPARE(list.headerItem()->textAlignment(2), list.topLevelItem(3)->textAlignment(2));
    const auto click = [&](int column) {
        QHeaderView& header = *list.header();
        const QPoint at(header.sectionViewportPosition(column) + 8, header.height() / 2);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, at);
    };
    click(0);
    QCOMPARE(list.topLevelItem(0)->text(0), QStringLiteral("a-damaged.json"));
    click(0);
    QCOMPARE(list.topLevelItem(0)->text(0), QStringLiteral("gone.json"));
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Home);
    const auto& details = part<QTreeWidget>(*program.preview(), "arrival");
    QVERIFY(details.topLevelItem(0)->text(0).contains(QStringLiteral("There is no file")));
    QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(details.topLevelItem(0)->childCount(), 2); // a claim, and the topic of the file
}

void ImportingTest::nothingChangesUntilItIsDecided()
{
    OpenWindow program;
    program.create();
    const ClaimId before = program.claim(QStringLiteral("Here before"));
    const Debate debate = program.debate();
    const auto step = program.file().stepToUndo();
    bring(program, makeFiles(program, 3), true);
    QCOMPARE(program.debate(), debate);
    QTest::keyClick(program.preview(), Qt::Key_Escape);
    program.settle();
    QTRY_VERIFY(!program.preview());
    QCOMPARE(program.debate(), debate);
    QVERIFY(program.debate().find(before));
    QCOMPARE(program.file().stepToUndo(), step);
}

void ImportingTest::whatCannotBeReadComesAlone()
{
    OpenWindow program;
    makeFiles(program, 0);
    program.window->importing().bringFiles({program.path("a-damaged.json")}, false);
    program.settle();
    QVERIFY(!program.preview()); // there is nothing to look at
    QVERIFY(program.window->notices().isShown(program.path("a-damaged.json")));
    bring(program, {program.path("a-damaged.json"), program.path("b-picture.json")}, false);
    QVERIFY(!importButton(program).isEnabled());
    QTest::keyClick(program.preview(), Qt::Key_Return);
    program.settle();
    QVERIFY(!program.window->workspace());
}

void ImportingTest::goesWhereItIsTold_data()
{
    QTest::addColumn<bool>("isIntoThis");
    QTest::newRow("into this debate") << true;
    QTest::newRow("into a new one") << false;
}

void ImportingTest::goesWhereItIsTold()
{
    QFETCH(bool, isIntoThis);
    OpenWindow program;
    program.create();
    program.claim(QStringLiteral("Here before"));
    bring(program, makeFiles(program, 2), !isIntoThis);
    const auto choices = program.preview()->findChildren<QRadioButton*>();
    choices.at(isIntoThis ? 0 : 1)->setFocus();
    QTest::keyClick(choices.at(isIntoThis ? 0 : 1), Qt::Key_Space);
    program.acceptImport();
    QCOMPARE(program.debate().claims().count(), isIntoThis ? 3 : 1);
    QCOMPARE(program.windows.all().size(), isIntoThis ? 1u : 2u);
    if (!isIntoThis)
        QCOMPARE(program.windows.all().back()->workspace()->debate().claims().count(), 2);
}

void ImportingTest::readOnlyDebatesTakeNothing()
{
    OpenWindow program;
    program.create();
    program.claim(QStringLiteral("Here before"));
    QVERIFY(program.file().saveAs(program.path("a.debate")));
    OpenWindow reader;
    reader.window->opening().openWith(program.path("a.debate"), Access::ReadOnly);
    reader.settle();
    bring(reader, makeFiles(reader, 1), true);
    const auto choices = reader.preview()->findChildren<QRadioButton*>();
    QVERIFY(!choices.at(0)->isEnabled() && !choices.at(0)->toolTip().isEmpty());
    QVERIFY(choices.at(1)->isChecked());
}

void ImportingTest::sameTextsBecomeOne()
{
    OpenWindow program;
    bringTwin(program);
    QCOMPARE(program.debate().claims().count(), 1);
    QCOMPARE(program.debate().claims().all().front().text, QStringLiteral("Tea is good."));
}

void ImportingTest::theReportGoesToItsRecords()
{
    OpenWindow program;
    bringTwin(program);
    const ClaimId claim = program.debate().claims().all().front().id;
    program.run("view.exchange");
    QCOMPARE(remarks(program).model()->rowCount(), 1);
    program.selection().clear();
    remarks(program).setFocus();
    QTest::keyClick(&remarks(program), Qt::Key_Down);
    QTest::keyClick(&remarks(program), Qt::Key_Return);
    QCOMPARE(program.selection().current(), RecordId(claim));
}

void ImportingTest::theReportIsFilteredAndCopied()
{
    OpenWindow program;
    program.create();
    bring(program, makeFiles(program, 1), true);
    program.acceptImport();
    program.run("view.exchange");
    QCOMPARE(remarks(program).model()->rowCount(), 3);
    QTest::keyClicks(&part<QLineEdit>(report(program)), QStringLiteral("picture"));
    QCOMPARE(remarks(program).model()->rowCount(), 1);
    for (QPushButton* button : report(program).findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("&Copy"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("b-picture.json")));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(QStringLiteral("a-damaged.json")));
    part<QLineEdit>(report(program)).clear();
    QTest::keyClick(&part<QComboBox>(report(program)), Qt::Key_End);
    QCOMPARE(remarks(program).model()->rowCount(), 0); // nothing was put right
}

void ImportingTest::theReportIsSaved()
{
    OpenWindow program;
    program.create();
    bring(program, makeFiles(program, 1), true);
    program.acceptImport();
    program.run("view.exchange");
    emit report(program).saveWanted();
    auto* dialog = program.window->findChild<QFileDialog*>();
    QVERIFY(dialog);
    emit dialog->fileSelected(program.path("report.txt"));
    dialog->reject();
    QFile file(program.path("report.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QCOMPARE(text.count(u'\n'), 4);
    QVERIFY(text.contains(QStringLiteral("gone.json")));
}

void ImportingTest::pastedTextIsLookedAtFirst_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<bool>("hasDebate");
    QTest::newRow("Edit > Paste") << QByteArray("edit.paste") << true;
    QTest::newRow("File > Import from Clipboard") << QByteArray("file.importClipboard") << true;
    QTest::newRow("the same on the welcome page") << QByteArray("file.importClipboard") << false;
}

void ImportingTest::pastedTextIsLookedAtFirst()
{
    QFETCH(QByteArray, action);
    QFETCH(bool, hasDebate);
    OpenWindow program;
    if (hasDebate)
        program.create();
    QGuiApplication::clipboard()->setText(QString::fromUtf8(debateOf(QStringLiteral("9"), QStringLiteral("Pasted"))));
    program.run(action.constData());
    QTRY_VERIFY_WITH_TIMEOUT(program.preview() && program.preview()->isReady(), 30'000);
    QCOMPARE(program.preview()->findChildren<QRadioButton*>().at(0)->isChecked(), hasDebate);
    program.acceptImport();
    QCOMPARE(program.debate().claims().count(), 1);
    QCOMPARE(program.debate().claims().all().front().text, QStringLiteral("Pasted"));
    program.run("edit.undo");
    program.settle();
    QCOMPARE(program.debate().claims().count(), 0);
}

void ImportingTest::unknownTextsArePastedAsClaims()
{
    OpenWindow program;
    program.create();
    QGuiApplication::clipboard()->setText(QStringLiteral("Just a sentence."));
    program.run("file.importClipboard");
    program.settle();
    QVERIFY(!program.preview());
    program.run("edit.paste");
    QVERIFY(!program.preview());
    QCOMPARE(program.debate().claims().count(), 1);
}

void ImportingTest::cancelledReadingChangesNothing()
{
    OpenWindow program;
    program.create();
    program.claim(QStringLiteral("Here before"));
    const Debate debate = program.debate();
    QStringList paths = makeFiles(program, 1);
    for (int i = 0; i < 9; ++i)
        paths += paths;
    program.window->importing().bringFiles(paths, true); // takes longer than one waits for what is ready at once
    program.window->work().cancel();
    program.settle();
    if (program.preview())
        QTest::keyClick(program.preview(), Qt::Key_Escape); // a machine that was quicker
    QCOMPARE(program.debate(), debate);
    bring(program, makeFiles(program, 300), true);
    QTest::keyClick(program.preview(), Qt::Key_Return);
    program.window->work().cancel();
    program.settle();
    const int after = program.debate().claims().count();
    QVERIFY2(after == 1 || after == 301, qPrintable(QString::number(after))); // all or nothing
}

void ImportingTest::newerFilesUpdate()
{
    OpenWindow program;
    program.create();
    const QString path = program.path("a.json");
    putBytes(path, debateOf(QStringLiteral("1"), QStringLiteral("First")));
    bring(program, {path}, true);
    program.acceptImport();
    bring(program, {path}, true);
    QVERIFY(!importButton(program).isEnabled()); // all of it is there
    QTest::keyClick(program.preview(), Qt::Key_Escape);
    QTRY_VERIFY(!program.preview());
    putBytes(path, debateOf(QStringLiteral("1"), QStringLiteral("Second")));
    bring(program, {path}, true);
    const auto& list = part<QTreeWidget>(*program.preview(), "arrivals");
    QCOMPARE(list.topLevelItem(0)->data(3, Qt::DisplayRole).toInt(), 1);
    program.acceptImport();
    QCOMPARE(program.debate().claims().count(), 1);
    QCOMPARE(program.debate().claims().all().front().text, QStringLiteral("Second"));
}

/// Each column is shown with its first cells; what the rows are decides what columns can hold.
void ImportingTest::columnsOfTablesAreAsked()
{
    OpenWindow program;
    putBytes(program.path("one.csv"), "Claim;Reason;Colour\nTea;Warm;red\n");
    putBytes(program.path("two.csv"), "alpha;beta\nTea;x\n");
    bring(program, {program.path("one.csv"), program.path("two.csv")}, true);
    const auto question
        = [&](const char* key) { return program.preview()->findChild<QComboBox*>(QString::fromLatin1(key)); };
    const auto answer = [&](const char* key, const QString& value) {
        QComboBox* box = question(key);
        QVERIFY(box && box->findData(value) >= 0);
        box->setCurrentIndex(box->findData(value));
        emit box->activated(box->currentIndex());
        QTRY_VERIFY_WITH_TIMEOUT(program.preview()->isReady(), 30'000);
    };
    QCOMPARE(question("one.csv:table")->currentData().toString(), QStringLiteral("inferences"));
    QCOMPARE(question("one.csv:column.colour")->currentData().toString(), QStringLiteral("nothing"));
    QVERIFY(question("one.csv:column.claim")->accessibleDescription().contains(QStringLiteral("Tea")));
    answer("two.csv:table", QStringLiteral("stakeholders"));
    answer("two.csv:column.alpha", QStringLiteral("name"));
    answer("one.csv:column.colour", QStringLiteral("note"));
    QCOMPARE(question("two.csv:column.alpha")->currentData().toString(), QStringLiteral("name"));
    program.preview()->findChild<QPushButton*>(QStringLiteral("import"))->click();
    QTRY_COMPARE(program.debate().table<Stakeholder>().count(), 1);
    QCOMPARE(program.debate().claims().count(), 2);
    QCOMPARE(program.debate().inferences().all().front().note, QStringLiteral("red"));
}

void ImportingTest::tablesThatAskAreNotGivenUp()
{
    OpenWindow program;
    putBytes(program.path("one.csv"), "Utterance;When\nTea is warm;2015\n");
    bring(program, {program.path("one.csv")}, true);
    const auto says = [&](const QString& words) {
        const QList<QLabel*> labels = program.preview()->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(words); });
    };
    QVERIFY(says(QStringLiteral("can be read once the questions below are answered")));
    QVERIFY(!says(QStringLiteral("None of these files")));
}

void ImportingTest::exportsTellWhatTheyLeave()
{
    OpenWindow program;
    program.create();
    const Claim claim = newClaim(program.debate(), QStringLiteral("A claim"));
    QVERIFY(program.file().perform({}, *addClaim(program.debate(), claim)));
    QVERIFY(program.file().perform({}, {put(Stakeholder{newId<StakeholderId>(), QStringLiteral("Ann")})}));
    exportTo(program, "out.dot", ".dot");
    QVERIFY(QFileInfo::exists(program.path("out.dot")));
    QVERIFY(!program.window->workspace()->map().isHidden()); // nothing stands in the way
    QVERIFY(program.choose("Show What"));
    QVERIFY(report(program).isVisible());
    QVERIFY(report(program).shownText().contains(QStringLiteral("stakeholders")));
}

void ImportingTest::filesBesideAreNamed()
{
    OpenWindow program;
    program.create();
    program.claim(QStringLiteral("Tea is good."));
    exportTo(program, "out.af", "(*.af)");
    QVERIFY(QFileInfo::exists(program.path("out.af")) && QFileInfo::exists(program.path("out.af.map")));
    const QWidget& notice = part<QWidget>(program.window->notices(), program.path("out.af").toUtf8().constData());
    QVERIFY(notice.accessibleDescription().contains(QStringLiteral("out.af.map")));
}

void ImportingTest::eachNoticeShowsItsOwnReport()
{
    OpenWindow program;
    program.create();
    for (const char* name : {"one", "two"}) {
        const QString text = QString::fromLatin1(name);
        tellExchange(*program.window, text,
            {QStringLiteral("Wrote."), {{ExchangeRemark::LeftBehind, text, {}, text + QStringLiteral(" is left.")}}});
    }
    const QWidget& first = part<QWidget>(program.window->notices(), "one");
    part<QPushButton>(first).click();
    QVERIFY(report(program).shownText().contains(QStringLiteral("one is left.")));
    QVERIFY(!report(program).shownText().contains(QStringLiteral("two is left.")));
}

void ImportingTest::linksLeadToTheClaim()
{
    OpenWindow program;
    program.create();
    const ClaimId claim = program.claim(QStringLiteral("Tea is good."));
    tellExchange(*program.window, QStringLiteral("one"),
        {QStringLiteral("Imported."),
            {{ExchangeRemark::PutRight, QStringLiteral("a.json"), {}, QStringLiteral("About nothing.")},
                {ExchangeRemark::PutRight, QStringLiteral("a.json"), {}, QStringLiteral("About tea."), claim}}});
    QVERIFY(program.choose("Show What"));
    QTableView& table = remarks(program);
    const auto click = [&table](int row) {
        const QPoint at = table.visualRect(table.model()->index(row, 3)).center();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, at);
    };
    QVERIFY(!table.model()->index(0, 3).data(Qt::FontRole).isValid());
    QVERIFY(table.model()->index(1, 3).data(Qt::FontRole).value<QFont>().underline());
    click(0);
    QVERIFY(!program.selection().contains(claim));
    click(1);
    QVERIFY(program.selection().contains(claim));
}

void ImportingTest::everyControlHasAName()
{
    OpenWindow program;
    program.create();
    putBytes(program.path("list.csv"),
        "statement_id,time,person,organization,concept,agreement\n1,2015-08-11,Ann,Guild,Tea,1\n");
    bring(program, {program.path("list.csv")}, true);
    for (const QWidget* in : std::initializer_list<QWidget*>{program.preview(), &report(program)}) {
        for (QWidget* widget : in->findChildren<QWidget*>()) {
            const bool isControl = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisibleTo(in);
            if (!isControl || qobject_cast<QLineEdit*>(widget) || widget->inherits("QHeaderView"))
                continue;
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(ImportingTest)
#include "importingtest.moc"

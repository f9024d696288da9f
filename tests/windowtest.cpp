// links: app-lib
#include "app/window/actions/shortcutsdialog.h"
#include "tests/support/openwindow.h"
#include "views/search/findbox.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextBrowser>
#include <QTextTable>
#include <QToolButton>
#include <QTreeWidget>

/// What holds for every action, menu and control of the window, and for the keys.
class WindowTest : public QObject {
    Q_OBJECT
private slots:
    void actionsSayWhatTheyDo();
    void menusHaveDistinctMnemonics();
    void everyActionIsInAMenu();
    void noKeyTwice();
    void hasKey_data();
    void hasKey();
    void whatCannotBeDoneSaysWhy();
    void controlsHaveNames();
    void keysAreRefusedTwice();
    void helpIsSetOut();
    void keysAreKept();
    void findsFromTheBox();
    void narrowWindowsKeepNamesAndTheBox();
    void textOfADebateIsShownAsItIs();
    void noticesWaitAndGo();
    void noticesLeaveRoom();
    void noticesAreReadWhereItIsNarrow();
    void themesReachEverything();
    void buttonsAreReadInDark();
    void settingsAreKept();
};

namespace {

void collect(const QMenu& menu, std::vector<const QMenu*>& menus)
{
    menus.push_back(&menu);
    for (const QAction* action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), menus);
    }
}

std::vector<const QMenu*> menusOf(const MainWindow& window)
{
    std::vector<const QMenu*> menus;
    for (const QAction* action : window.menuBar()->actions())
        collect(*action->menu(), menus);
    return menus;
}

QChar mnemonicOf(QString text)
{
    text.remove(QLatin1StringView("&&"));
    const qsizetype at = text.indexOf(u'&');
    return at < 0 || at + 1 >= text.size() ? QChar() : text[at + 1].toLower();
}

QString nameOf(const QWidget* widget)
{
    const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

bool needsName(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget)
        || qobject_cast<const QComboBox*>(widget)
        || (qobject_cast<const QAbstractItemView*>(widget) && !qobject_cast<const QHeaderView*>(widget))
        || qobject_cast<const QPlainTextEdit*>(widget);
}

/// Buttons that Qt puts into its own widgets say what they do through those.
bool isQtsOwn(const QWidget* widget)
{
    return widget->objectName().startsWith(QLatin1StringView("qt_"))
        || qobject_cast<const QDockWidget*>(widget->parentWidget())
        || qobject_cast<const QLineEdit*>(widget->parentWidget())
        || qobject_cast<const QComboBox*>(widget->parentWidget());
}

}

void WindowTest::actionsSayWhatTheyDo()
{
    OpenWindow program;
    QSet<QString> ids;
    for (const QAction* action : program.window->actions().all()) {
        const QByteArray id = Actions::id(action).toUtf8();
        QVERIFY2(!Actions::name(action).isEmpty(), id);
        QVERIFY2(!action->statusTip().isEmpty(), id);
        QVERIFY2(!mnemonicOf(action->text()).isNull(), id);
        QVERIFY2(!ids.contains(Actions::id(action)), id);
        ids.insert(Actions::id(action));
    }
}

void WindowTest::menusHaveDistinctMnemonics()
{
    OpenWindow program;
    program.create();
    for (const QMenu* menu : menusOf(*program.window)) {
        QMap<QChar, QString> taken;
        for (const QAction* action : menu->actions()) {
            const QChar mnemonic = mnemonicOf(action->text());
            if (action->isSeparator() || mnemonic.isNull())
                continue;
            QVERIFY2(!taken.contains(mnemonic),
                qPrintable(menu->title() + u": " + action->text() + u" and " + taken.value(mnemonic)));
            taken.insert(mnemonic, action->text());
        }
    }
}

void WindowTest::everyActionIsInAMenu()
{
    OpenWindow program;
    QSet<QAction*> shown;
    for (const QMenu* menu : menusOf(*program.window)) {
        for (QAction* action : menu->actions())
            shown.insert(action);
    }
    for (QAction* action : program.window->actions().all())
        QVERIFY2(shown.contains(action), qPrintable(Actions::id(action)));
}

void WindowTest::noKeyTwice()
{
    OpenWindow program;
    const Actions& actions = program.window->actions();
    QMultiMap<QString, QString> taken;
    for (const QAction* action : actions.all()) {
        for (const QKeySequence& key : action->shortcuts()) {
            const QString text = key.toString(QKeySequence::PortableText);
            const QString id = Actions::id(action);
            for (const QString& other : taken.values(text))
                QVERIFY2(!actions.canMeet(id, other), qPrintable(text + u": " + id + u" and " + other));
            taken.insert(text, id);
        }
    }
}

void WindowTest::hasKey_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("key");
    const std::pair<const char*, const char*> keys[] = {{"file.new", "Ctrl+N"}, {"file.open", "Ctrl+O"},
        {"file.save", "Ctrl+S"}, {"file.saveAs", "Ctrl+Shift+S"}, {"file.print", "Ctrl+P"}, {"file.close", "Ctrl+W"},
        {"file.quit", "Ctrl+Q"}, {"edit.undo", "Ctrl+Z"}, {"edit.redo", "Ctrl+Shift+Z"}, {"edit.redo", "Ctrl+Y"},
        {"edit.cut", "Ctrl+X"}, {"edit.copy", "Ctrl+C"}, {"edit.paste", "Ctrl+V"}, {"edit.duplicate", "Ctrl+D"},
        {"edit.delete", "Del"}, {"edit.selectAll", "Ctrl+A"}, {"edit.find", "Ctrl+F"}, {"edit.findNext", "F3"},
        {"edit.findPrevious", "Shift+F3"}, {"edit.goTo", "Ctrl+K"}, {"edit.words", "F2"}, {"edit.words", "Return"},
        {"insert.reason", "Ctrl+Return"}, {"insert.objection", "Ctrl+Shift+Return"}, {"insert.premise", "Ctrl+L"},
        {"insert.sibling", "Ins"}, {"view.fold", "Space"}, {"view.zoomIn", "Ctrl++"}, {"view.zoomIn", "Ctrl+="},
        {"view.zoomOut", "Ctrl+-"}, {"go.up", "Up"}, {"go.lineAbove", "Alt+Up"}, {"edit.rowUp", "Alt+Up"},
        {"view.minimap", "Ctrl+Shift+M"}, {"view.actualSize", "Ctrl+0"}, {"view.fit", "Ctrl+9"},
        {"view.fullScreen", "F11"}, {"tools.commands", "Ctrl+Shift+P"}, {"tools.settings", "Ctrl+,"},
        {"help.contents", "F1"}, {"help.keys", "Ctrl+/"}};
    for (const auto& [id, key] : keys)
        QTest::addRow("%s %s", id, key) << QString::fromLatin1(id) << QString::fromLatin1(key);
}

void WindowTest::hasKey()
{
    QFETCH(QString, id);
    QFETCH(QString, key);
    OpenWindow program;
    QVERIFY(program.window->actions()[id]->shortcuts().contains(QKeySequence(key)));
}

void WindowTest::whatCannotBeDoneSaysWhy()
{
    OpenWindow program;
    QAction* save = program.window->actions()[u"file.save"];
    QVERIFY(!save->isEnabled());
    QCOMPARE(save->statusTip(), QStringLiteral("No debate is open. Create or open one first."));
    program.create();
    QVERIFY(save->isEnabled());
    QAction* reason = program.window->actions()[u"insert.reason"];
    QVERIFY(!reason->isEnabled());
    QCOMPARE(reason->statusTip(), QStringLiteral("Select a claim or a line first."));
    program.selection().select(program.claim(QStringLiteral("A claim")));
    QVERIFY(reason->isEnabled());
    QCOMPARE(program.window->actions()[u"edit.undo"]->text(), QStringLiteral("&Undo Add Claim"));
}

void WindowTest::controlsHaveNames()
{
    OpenWindow program;
    program.create();
    program.selection().select(program.claim(QStringLiteral("A claim")));
    for (const char* dialog : {"help.keys", "tools.settings", "file.export", "edit.find", "edit.goTo"})
        program.run(dialog);
    QStringList unnamed;
    for (const QWidget* widget : program.window->findChildren<QWidget*>()) {
        if (widget->isVisible() && needsName(widget) && !isQtsOwn(widget) && nameOf(widget).isEmpty()) {
            unnamed << QStringLiteral("%1 %2 in %3")
                           .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                               QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
        }
    }
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
}

void WindowTest::helpIsSetOut()
{
    OpenWindow program;
    program.run("help.contents");
    auto* text = program.window->findChild<QDialog*>(QStringLiteral("help"))->findChild<QTextBrowser*>();
    int tables = 0;
    for (const QTextFrame* frame : text->document()->rootFrame()->childFrames())
        tables += qobject_cast<const QTextTable*>(frame) != nullptr;
    QFile page(":/help/contents.md");
    QVERIFY(page.open(QIODevice::ReadOnly));
    QCOMPARE(tables, page.readAll().count("\n|---|"));
    QVERIFY(!text->toPlainText().contains(QLatin1Char('|')));
}

void WindowTest::keysAreRefusedTwice()
{
    OpenWindow program;
    program.run("help.keys");
    auto* dialog = program.window->findChild<ShortcutsDialog*>();
    auto* list = dialog->findChild<QTreeWidget*>();
    const auto found = list->findItems(QStringLiteral("New"), Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    list->setCurrentItem(found.front());
    dialog->findChild<QKeySequenceEdit*>()->setKeySequence(QKeySequence(QStringLiteral("Ctrl+S")));
    const auto buttons = dialog->findChildren<QPushButton*>();
    const auto assign = std::find_if(
        buttons.begin(), buttons.end(), [](QPushButton* b) { return b->text() == QLatin1StringView("&Assign"); });
    QTest::mouseClick(*assign, Qt::LeftButton);
    const auto labels = dialog->findChildren<QLabel*>();
    QVERIFY(std::any_of(
        labels.begin(), labels.end(), [](QLabel* label) { return label->text().contains(QLatin1StringView("Save")); }));
    QCOMPARE(program.window->actions()[u"file.new"]->shortcut(), QKeySequence(QStringLiteral("Ctrl+N")));
}

void WindowTest::keysAreKept()
{
    OpenWindow program;
    const QKeySequence key(QStringLiteral("Ctrl+J"));
    program.desk.shortcuts.choose(QStringLiteral("insert.claim"), {key});
    program.desk.shortcuts.choose(QStringLiteral("file.print"), {});
    program.desk.settings.flush();
    Settings again(program.folder.filePath(QStringLiteral("settings.ini")));
    Shortcuts read(again);
    QCOMPARE(read.keys(QStringLiteral("insert.claim"), {}), QList<QKeySequence>{key});
    QVERIFY(read.isChosen(QStringLiteral("file.print")));
    QCOMPARE(program.window->actions()[u"insert.claim"]->shortcut(), key);
    program.desk.shortcuts.resetAll();
    QCOMPARE(program.window->actions()[u"file.print"]->shortcut(), QKeySequence(QStringLiteral("Ctrl+P")));
}

void WindowTest::findsFromTheBox()
{
    OpenWindow program;
    auto* box = program.window->findChild<FindBox*>();
    QVERIFY(box && !box->isEnabled());
    program.create();
    const ClaimId wanted = program.claim(QStringLiteral("Dams drown valleys"));
    program.claim(QStringLiteral("Another claim"));
    program.selection().clear();
    program.run("edit.find");
    QTRY_VERIFY(box->hasFocus());
    QTest::keyClicks(box, QStringLiteral("valleys dam"));
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(program.selection().current(), RecordId(wanted));
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(program.map().hasFocus());
}

void WindowTest::narrowWindowsKeepNamesAndTheBox()
{
    OpenWindow program;
    program.create();
    program.window->resize(720, 450);
    const auto bars = program.window->findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(!bars.isEmpty());
    for (const QTabBar* tabs : bars)
        QCOMPARE(tabs->elideMode(), Qt::ElideNone);
    auto* box = program.window->findChild<FindBox*>();
    QTRY_VERIFY(program.window->rect().contains(QRect(box->mapTo(program.window, QPoint()), box->size())));
    QVERIFY(box->isVisible() && box->width() >= 150);
}

void WindowTest::textOfADebateIsShownAsItIs()
{
    const QString hostile = QStringLiteral("<img src='/dev/zero'> [*] R&D &<b>x</b>");
    OpenWindow program;
    program.create();
    DebateInfo info = program.debate().info();
    info.title = hostile;
    QVERIFY(program.file().perform(hostile, {put(info)}));
    QCOMPARE(Actions::name(program.window->actions()[u"edit.undo"]), QStringLiteral("Undo ") + hostile);
    program.window->notices().error(hostile);
    for (const QLabel* label : program.window->findChildren<QLabel*>()) {
        if (label->text().contains(QLatin1StringView("<img")))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    program.run("analyse.information");
    QVERIFY(program.window->findChild<QDialog*>(QStringLiteral("information")));
}

void WindowTest::noticesWaitAndGo()
{
    OpenWindow program;
    Notices& notices = program.window->notices();
    int chosen = 0;
    notices.show({QStringLiteral("a"), Notice::Kind::Warning, QStringLiteral("First."),
        {{QStringLiteral("&Do It"), [&] { ++chosen; }}}});
    notices.show({QStringLiteral("a"), Notice::Kind::Warning, QStringLiteral("Second."),
        {{QStringLiteral("&Do It"), [&] { ++chosen; }}}});
    QVERIFY(notices.isVisibleTo(program.window));
    const auto* bar = notices.findChild<QWidget*>(QStringLiteral("a"), Qt::FindDirectChildrenOnly);
    QVERIFY(bar && bar->accessibleDescription() == QStringLiteral("Second."));
    QVERIFY(program.choose("Do It"));
    QCOMPARE(chosen, 1);
    QVERIFY(!notices.isShown(QStringLiteral("a")));
    QVERIFY(!notices.isVisibleTo(program.window));
}

/// The newest three; the others are counted, and come up as those go.
void WindowTest::noticesLeaveRoom()
{
    OpenWindow program;
    Notices& notices = program.window->notices();
    const auto isSeen = [&](const char* id) {
        const auto* bar = notices.findChild<QWidget*>(QString::fromLatin1(id), Qt::FindDirectChildrenOnly);
        return bar && bar->isVisibleTo(program.window);
    };
    for (const char* id : {"a", "b", "c", "d", "e"})
        notices.show({QString::fromLatin1(id), Notice::Kind::Warning, QStringLiteral("Something happened.")});
    QVERIFY(!isSeen("a") && !isSeen("b") && isSeen("c") && isSeen("d") && isSeen("e"));
    notices.dismiss(QStringLiteral("d"));
    QVERIFY(!isSeen("a") && isSeen("b") && isSeen("c") && isSeen("e"));
    for (const char* id : {"a", "b", "c", "e"})
        notices.dismiss(QString::fromLatin1(id));
    QVERIFY(!notices.isVisibleTo(program.window));
}

void WindowTest::noticesAreReadWhereItIsNarrow()
{
    OpenWindow program;
    Notices notices;
    notices.show({QStringLiteral("a"), Notice::Kind::Warning,
        QStringLiteral("“Untitled” was not saved when the program ended last. Its changes until 12:00 were kept."),
        {{QStringLiteral("&Recover"), [] {}}, {QStringLiteral("&Discard…"), [] {}},
            {QStringLiteral("&Later"), [] {}}}});
    notices.resize(420, 400);
    notices.QWidget::show();
    const auto* bar = notices.findChild<QWidget*>(QStringLiteral("a"), Qt::FindDirectChildrenOnly);
    const auto labels = bar->findChildren<QLabel*>();
    const auto* text = *std::ranges::find_if(labels, [](const QLabel* label) { return !label->text().isEmpty(); });
    const auto* button = bar->findChild<QPushButton*>();
    QTRY_VERIFY(button->geometry().top() >= text->geometry().bottom());
    QVERIFY(text->height() >= text->heightForWidth(text->width()));
    notices.resize(1200, 400);
    QTRY_VERIFY(button->geometry().left() >= text->geometry().right());
}

void WindowTest::themesReachEverything()
{
    OpenWindow program;
    program.create();
    program.run("view.themeDark");
    QVERIFY(program.map().theme().isDark);
    program.run("view.themeContrast");
    QCOMPARE(program.map().theme().choice, ThemeChoice::HighContrast);
    QVERIFY(program.window->actions()[u"view.themeContrast"]->isChecked());
    QVERIFY(!program.window->actions()[u"view.themeDark"]->isChecked());
}

/// From the darkest to the lightest that a widget paints.
static std::pair<int, int> lightness(QWidget& widget)
{
    const QImage image = widget.grab().toImage();
    std::pair<int, int> range{255, 0};
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int grey = qGray(image.pixel(x, y));
            range = {std::min(range.first, grey), std::max(range.second, grey)};
        }
    }
    return range;
}

void WindowTest::buttonsAreReadInDark()
{
    OpenWindow program;
    program.create();
    const QPalette before = QApplication::palette();
    for (ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        QApplication::setPalette(Theme::of(choice, before).palette());
        int seen = 0;
        for (QToolButton* button : program.window->findChildren<QToolButton*>()) {
            const bool hasWords = button->icon().isNull() || button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
            if (!hasWords || button->text().isEmpty() || !button->isVisible() || !button->isEnabled())
                continue;
            const auto [darkest, lightest] = lightness(*button);
            QVERIFY2(darkest < 80 && lightest > 150,
                qPrintable(QStringLiteral("%1: %2 to %3").arg(button->text()).arg(darkest).arg(lightest)));
            ++seen;
        }
        QVERIFY(seen >= 1); // the zoom
    }
    QApplication::setPalette(before);
}

void WindowTest::settingsAreKept()
{
    OpenWindow program;
    program.desk.settings.setTheme(ThemeChoice::Dark);
    program.desk.settings.setSavesByItself(true);
    program.desk.settings.setReopensFiles(false);
    program.desk.settings.flush();
    const Settings again(program.folder.filePath(QStringLiteral("settings.ini")));
    QCOMPARE(again.theme(), ThemeChoice::Dark);
    QVERIFY(again.savesByItself());
    QVERIFY(!again.reopensFiles());
}

QTEST_MAIN(WindowTest)
#include "windowtest.moc"

#include "benchmarks/windowbench.h"

#include "app/window/actions/actions.h"
#include "app/window/backgroundwork.h"
#include "app/window/desk.h"
#include "app/window/editing/longchanges.h"
#include "app/window/files/opening.h"
#include "app/window/mainwindow.h"
#include "app/window/windows.h"
#include "app/window/workspace.h"
#include "benchmarks/largedebate.h"
#include "views/map/mappicture.h"
#include "views/map/mapview.h"
#include "views/outline/outlinepanel.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDockWidget>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

#include <ctime>

namespace {

/// What this thread has worked, in ms.
double worked()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// The longest time between two beats of a timer in the window's thread, which beats whenever there is nothing to do.
class Heartbeat {
public:
    Heartbeat()
    {
        m_timer.callOnTimeout([this] { beat(); });
        m_timer.start(0);
    }

    void restart()
    {
        m_last = worked();
        m_longest = 0;
    }
    void beat()
    {
        const double now = worked();
        m_longest = std::max(m_longest, now - std::exchange(m_last, now));
    }
    double longest() const { return m_longest; } ///< ms

private:
    QTimer m_timer;
    double m_last = worked();
    double m_longest = 0;
};

/// A program of its own with one window, in which a person does one thing after the other.
class Sitting {
public:
    Sitting(const QString& folder, Figures& figures)
        : m_desk(StateFolder(folder + "/state-of-window"), folder + "/settings.ini")
        , m_windows(m_desk)
        , m_window(m_windows.add())
        , m_figures(figures)
    {
        m_window->resize(1600, 1000);
        m_window->show();
        wait();
    }

    MainWindow& window() const { return *m_window; }
    MapView& map() const { return m_window->workspace()->map(); }
    double longest() const { return m_longest; }

    void open(const QString& path)
    {
        gesture("opening", [&] { m_window->opening().open(path); });
    }

    /// Does something and waits for all that comes of it.
    void gesture(const char* name, const std::function<void()>& act)
    {
        m_heart.restart();
        act();
        wait();
        m_heart.beat();
        m_longest = std::max(m_longest, m_heart.longest());
        m_figures.push_back(onlyShown(m_heart.longest(), "ms", QStringLiteral("longest gap: %1").arg(name)));
    }
    void run(const char* action)
    {
        gesture(action, [&] { m_window->actions()[QString::fromLatin1(action)]->trigger(); });
    }

private:
    void wait()
    {
        QDeadlineTimer calm(quiet);
        while (!calm.hasExpired()) {
            QCoreApplication::processEvents();
            if (m_window->work().isBusy() || (m_window->workspace() && map().isArranging()))
                calm.setRemainingTime(quiet);
        }
    }

    static constexpr int quiet = 500; ///< ms after which nothing more is to come

    Heartbeat m_heart;
    Desk m_desk;
    Windows m_windows;
    MainWindow* m_window;
    Figures& m_figures;
    double m_longest = 0;
};

RecordId anyCard(const MapView& map, int nth)
{
    const auto& cards = map.map().cards();
    for (std::size_t i = static_cast<std::size_t>(nth) * 7919 % cards.size();; i = (i + 1) % cards.size()) {
        if (cards[i].id.kind == Kind::Claim)
            return cards[i].id;
    }
}

QPoint groundOf(const MapView& map)
{
    QPoint at(3, 3);
    while (map.recordAt(at) && at.x() < map.viewport()->width())
        at += QPoint(7, 5);
    return at;
}

/// Words typed on a card are taken by a click beside it: what passes until the map is painted anew, in ms.
double clickToRepaint(MapView& map)
{
    map.editCurrent();
    QCoreApplication::processEvents();
    auto* editor = map.viewport()->findChild<QPlainTextEdit*>();
    if (!editor)
        return std::numeric_limits<double>::quiet_NaN();
    editor->insertPlainText(QStringLiteral("Reworded "));
    QCoreApplication::processEvents();
    const QPoint ground = groundOf(map);
    const double before = worked();
    QTest::mouseClick(map.viewport(), Qt::LeftButton, Qt::NoModifier, ground);
    map.viewport()->repaint();
    return worked() - before;
}

void measureEdits(Sitting& sitting, const QString& size, int times, Figures& figures)
{
    std::vector<double> milliseconds;
    for (int i = 0; i < times; ++i) {
        sitting.map().reveal(anyCard(sitting.map(), i));
        QTest::qWait(50);
        milliseconds.push_back(clickToRepaint(sitting.map()));
        QTest::qWait(300);
    }
    figures.push_back(atMost(30, median(milliseconds), "ms", "one edit at " + size + ", from click to repaint"));
}

void type(Sitting& sitting, const char* what, const QString& text)
{
    for (QChar letter : text)
        sitting.gesture(what, [&] { QTest::keyClicks(QApplication::focusWidget(), QString(letter)); });
}

void narrowTheOutline(Sitting& sitting)
{
    sitting.window().findChild<OutlinePanel*>()->findChild<QLineEdit*>()->setFocus();
    type(sitting, "narrow the outline", QStringLiteral("law"));
    sitting.gesture("widen the outline", [&] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); });
}

/// Every claim is reworded in one step, as by an import.
void changeVeryMuch(Sitting& sitting)
{
    const auto reworded = [](const Debate& debate) -> Result<Edits> {
        Edits edits;
        for (Claim claim : debate.claims().all()) {
            claim.text += QStringLiteral(" indeed");
            edits.push_back(put(std::move(claim)));
        }
        return edits;
    };
    sitting.gesture("import: all claims", [&] {
        changeBeside(
            sitting.window(), QStringLiteral("Importing…"),
            [reworded](DebateFile& file) { return file.begin(QStringLiteral("Import"), reworded); },
            [](const Result<Changes>&) {});
    });
    sitting.run("edit.undo");
    sitting.run("edit.redo");
}

void doEverything(Sitting& sitting)
{
    sitting.run("view.zoomIn");
    sitting.run("view.zoomOut");
    sitting.gesture("select a claim", [&] { sitting.map().reveal(anyCard(sitting.map(), 1)); });
    sitting.gesture("reword", [&] { (void)clickToRepaint(sitting.map()); });
    sitting.gesture("select a claim again", [&] { sitting.map().reveal(anyCard(sitting.map(), 1)); });
    sitting.run("insert.reason");
    type(sitting, "type a claim", QStringLiteral("law"));
    sitting.gesture("take what was typed", [&] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); });
    sitting.run("edit.undo");
    sitting.run("edit.redo");
    sitting.run("file.save");
    for (const char* action : {"view.fold", "view.focus2"}) {
        sitting.map().reveal(anyCard(sitting.map(), 2));
        sitting.run(action);
    }
    sitting.run("view.showAll");
    sitting.run("view.foldAll");
    sitting.run("view.unfoldAll");
    sitting.run("view.fit");
    sitting.run("edit.find");
    type(sitting, "type to find", QStringLiteral("law"));
    for (QDockWidget* dock : sitting.window().findChildren<QDockWidget*>())
        sitting.gesture(qPrintable("tab " + dock->objectName()), [&] { dock->raise(); });
    sitting.run("edit.selectAll");
    sitting.run("edit.undo");
    narrowTheOutline(sitting);
    changeVeryMuch(sitting);
}

}

Figures measureWindow(Effort effort)
{
    const bool isFull = effort == Effort::Full;
    const int claims = isFull ? 100'000 : 5'000;
    const QString size = QStringLiteral("%L1 claims").arg(claims);
    const QTemporaryDir folder;
    const QString path = folder.filePath("large.debate");
    if (const Done written = writeDebate(largeDebate(claims), path, StateFolder(folder.filePath("state"))); !written)
        return {notMeasured("the window", written.error().what)};
    Figures figures;
    Sitting sitting(folder.path(), figures);
    sitting.open(path);
    if (!sitting.window().workspace())
        return {notMeasured("the window", "the file could not be opened")};
    doEverything(sitting);
    measureEdits(sitting, size, isFull ? 15 : 5, figures);
    figures.push_back(atMost(100, sitting.longest(), "ms", "longest time the window's thread is away at " + size));
    return figures;
}

#include "benchmarks/matrixbench.h"

#include "benchmarks/showndebate.h"
#include "views/common/selection.h"
#include "views/positions/livepositions.h"
#include "views/positions/matrixpanel.h"
#include "views/positions/positionsstate.h"
#include "views/statements/statementpanel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTableView>

namespace {

constexpr QSize frameSize(1600, 1000);
constexpr int stakeholderCount = 300;
constexpr int claimCount = 1000;

template<class R>
std::vector<R> records(int count)
{
    std::vector<R> all(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        all[static_cast<std::size_t>(i)].id = IdOf<R>{i + 1};
        all[static_cast<std::size_t>(i)].order = i + 1;
    }
    return all;
}

/// People and what they say.
Debate debateOf(int statements)
{
    QRandomGenerator random(11);
    auto people = records<Stakeholder>(stakeholderCount);
    for (Stakeholder& one : people)
        one.name = QStringLiteral("Association of people number %1").arg(random.bounded(10'000));
    auto claims = records<Claim>(claimCount);
    for (Claim& one : claims)
        one.text = QStringLiteral("What is claimed here is of a usual length, and its number is %1.").arg(one.id.value);
    auto said = records<Statement>(statements);
    for (Statement& one : said) {
        one.claim = ClaimId{1 + random.bounded(claimCount)};
        one.stance = static_cast<Stance>(random.bounded(5));
        one.date = QStringLiteral("%1-%2").arg(2000 + random.bounded(20)).arg(10 + random.bounded(3));
        one.speakers = {{StakeholderId{1 + random.bounded(stakeholderCount)}}};
    }
    Debate debate;
    debate.load(std::move(people));
    debate.load(std::move(claims));
    debate.load(std::move(said));
    return debate;
}

double milliseconds(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// The median of frames, each a scroll to another place and what that repaints.
double frameTime(QTableView& table, QScrollBar& bar, int step, int frames)
{
    std::vector<double> times;
    for (int i = 0; i < frames; ++i) {
        QElapsedTimer clock;
        clock.start();
        bar.setValue(bar.value() + step > bar.maximum() ? 0 : bar.value() + step);
        table.viewport()->repaint();
        QApplication::processEvents();
        times.push_back(milliseconds(clock));
    }
    return median(std::move(times));
}

void measurePanel(OpenDebate& debate, int frames, Figures& figures)
{
    Selection selection;
    PositionsState state;
    LivePositions positions(debate);
    MatrixPanel panel({debate, selection, positions, state, {}});
    panel.resize(frameSize);
    QElapsedTimer clock;
    clock.start();
    panel.show();
    QApplication::processEvents();
    auto* table = panel.findChild<QTableView*>();
    table->viewport()->repaint();
    figures.push_back(atMost(300, milliseconds(clock), "ms", "matrix of 300 × 1,000, read and first painted"));
    figures.push_back(
        atMost(16, frameTime(*table, *table->verticalScrollBar(), 60, frames), "ms", "its frame, scrolled down"));
    figures.push_back(
        atMost(16, frameTime(*table, *table->horizontalScrollBar(), 80, frames), "ms", "its frame, scrolled aside"));
    clock.start();
    state.setDate(daysOf(u"2010-06"));
    QApplication::processEvents();
    table->viewport()->repaint();
    figures.push_back(atMost(50, milliseconds(clock), "ms", "the same at another date, repainted"));
}

void measureTable(OpenDebate& debate, int statements, int frames, Figures& figures)
{
    const auto nothing = [](const QString&) { return std::vector<PickItem>(); };
    QElapsedTimer clock;
    clock.start();
    StatementPanel panel({debate, nothing, nothing, {}, {}});
    panel.resize(frameSize);
    panel.show();
    QApplication::processEvents();
    auto* table = panel.findChild<QTableView*>();
    table->viewport()->repaint();
    figures.push_back(atMost(
        1000, milliseconds(clock), "ms", QStringLiteral("table of %L1 statements, first painted").arg(statements)));
    figures.push_back(
        atMost(16, frameTime(*table, *table->verticalScrollBar(), 3, frames), "ms", "its frame, scrolled down"));
    clock.start();
    table->sortByColumn(0, Qt::AscendingOrder);
    figures.push_back(onlyShown(milliseconds(clock), "ms", "sorting it by names"));
    auto* words = panel.findChild<QLineEdit*>();
    words->setText(QStringLiteral("num"));
    clock.start();
    words->setText(QStringLiteral("number 99"));
    figures.push_back(onlyShown(milliseconds(clock), "ms", "one more letter in its search"));
}

}

Figures measureMatrix(Effort effort)
{
    const int statements = effort == Effort::Full ? 100'000 : 10'000;
    const int frames = effort == Effort::Full ? 60 : 5;
    ShownDebate debate(debateOf(statements));
    Figures figures;
    measurePanel(debate, frames, figures);
    measureTable(debate, statements, frames, figures);
    return figures;
}

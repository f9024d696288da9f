#include "benchmarks/argumentationbench.h"

#include "benchmarks/child.h"
#include "benchmarks/cputime.h"
#include "benchmarks/frameworks.h"
#include "model/analysis/argumentation/argumentation.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace {

constexpr int secondsAllowed = 60;

/// What is asked of both programs.
struct Question {
    QString problem; ///< of `counterpoint solve --all`
    const char* encoding; ///< for clingo
    const char* mode; ///< of clingo's enumeration
};

const Question credulousPreferred{"DC-PR", admissibleEncoding, "brave"};
const Question scepticalPreferred{"DS-PR", preferredEncoding, "cautious"};
const Question scepticalStable{"DS-ST", stableEncoding, "cautious"};

/// How long each program took for one framework, in ms; NaN: it had no answer in time.
struct Race {
    double ours = 0;
    double clingos = 0;

    double ratio() const { return ours / (std::isnan(clingos) ? secondsAllowed * 1000.0 : clingos); }
};

double timeOfOurs(const NamedFramework& framework, const Question& question)
{
    const QStringList words{"solve", "-", "-p", question.problem, "--all"};
    const ChildRun run = runChild(
        PROGRAM_FOLDER "/counterpoint", words, *writeFramework(framework, AfSyntax::Numbered), secondsAllowed);
    return run.isDone ? run.milliseconds : std::numeric_limits<double>::quiet_NaN();
}

double timeOfClingo(const NamedFramework& framework, const Question& question, int seconds)
{
    const QStringList words{QString("--enum-mode=%1").arg(question.mode), "--verbose=0", "--quiet=1", "--warn=none"};
    const ChildRun run = runChild("clingo", words, asProgram(framework, question.encoding), seconds);
    constexpr int searchedAll = 20; // clingo's exit status has this bit when nothing is left to find
    const bool isAnswered = run.exitStatus >= searchedAll && run.exitStatus < 32;
    return isAnswered ? run.milliseconds : std::numeric_limits<double>::quiet_NaN();
}

Race race(const NamedFramework& framework, const Question& question, int seconds = secondsAllowed)
{
    return {timeOfOurs(framework, question), timeOfClingo(framework, question, seconds)};
}

/// Short ones thrice in turn, each program at its best: what else the machine does makes either slower at random.
Race bestOfThree(const NamedFramework& framework, const Question& question)
{
    Race best = race(framework, question);
    for (int again = 1; again < 3; ++again) {
        const Race next = race(framework, question);
        best = {std::min(best.ours, next.ours), std::min(best.clingos, next.clingos)};
    }
    return best;
}

QString told(double milliseconds)
{
    return std::isnan(milliseconds) ? QString("no answer") : QString("%1 ms").arg(milliseconds, 0, 'f', 1);
}

QString told(const std::vector<Race>& races)
{
    QStringList list;
    for (const Race& one : races)
        list += told(one.ours) + " : " + told(one.clingos);
    return list.join(", ");
}

double medianOf(const std::vector<Race>& races)
{
    std::vector<double> ratios;
    for (const Race& one : races)
        ratios.push_back(one.ratio());
    return median(std::move(ratios));
}

Figures onDebates(Effort effort)
{
    const bool isFull = effort == Effort::Full;
    constexpr int size = 10'000;
    std::vector<Race> credulous;
    std::vector<Race> sceptical;
    for (quint32 seed = 1; seed <= (isFull ? 3 : 1); ++seed) {
        const NamedFramework framework = debateFramework(size, seed);
        credulous.push_back(race(framework, credulousPreferred));
        sceptical.push_back(race(framework, scepticalPreferred, isFull ? 20 : 5));
    }
    const QString name = QString("of every argument of a debate of %L1, against clingo, whole processes").arg(size);
    return {atMost(0.1, medianOf(credulous), "× clingo", "credulous preferred acceptance " + name, told(credulous)),
        atMost(0.1, medianOf(sceptical), "× clingo", "sceptical preferred acceptance " + name, told(sceptical))};
}

Figures onHardOnes(Effort effort)
{
    std::vector<Race> credulous;
    std::vector<Race> stable;
    for (quint32 seed = 1; seed <= (effort == Effort::Full ? 7 : 2); ++seed) {
        const NamedFramework framework = randomFramework(1000, 4000, seed);
        credulous.push_back(bestOfThree(framework, credulousPreferred));
        stable.push_back(bestOfThree(framework, scepticalStable));
    }
    const auto answered = [&](double Race::*who) {
        const auto isAnswered = [&](const Race& one) { return !std::isnan(one.*who); };
        return static_cast<double>(
            std::ranges::count_if(credulous, isAnswered) + std::ranges::count_if(stable, isAnswered));
    };
    const QString name = "1,000 arguments with 4 random attacks each, whole processes";
    return {atMost(1.0, medianOf(credulous), "× clingo", "credulous preferred acceptance of " + name, told(credulous)),
        atMost(1.0, medianOf(stable), "× clingo", "sceptical stable acceptance of " + name, told(stable)),
        atLeast(answered(&Race::clingos), answered(&Race::ours), {}, "of these, answered within a minute")};
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

AttackGraph graphOf(const NamedFramework& framework)
{
    std::vector<Attack> attacks;
    for (const auto& [from, to] : framework.attacks)
        attacks.push_back({from, to});
    return AttackGraph(framework.size(), attacks);
}

/// Reading and judging, without the start of a process.
double timeWithin(const QByteArray& bytes)
{
    return timeOf(3, [&] {
        const AttackGraph graph = graphOf(*readFramework(bytes));
        (void)Argumentation(graph).acceptance(Semantics::Preferred);
    });
}

Figures onSharedOnes()
{
    const QDir folder(QStringLiteral(SOURCE_FOLDER "/../shared/data/af-iccma"));
    std::vector<Race> processes;
    std::vector<Race> within;
    for (const QString& name : folder.entryList({"*.af", "*.apx", "*.tgf"}, QDir::Files)) {
        const QByteArray bytes = contentOf(folder.filePath(name));
        const Result<NamedFramework> framework = readFramework(bytes);
        if (!framework)
            continue;
        processes.push_back(race(*framework, credulousPreferred));
        within.push_back({timeWithin(bytes), processes.back().clingos});
    }
    if (processes.empty())
        return {notMeasured("frameworks of ICCMA", "they are not beside the sources")};
    const QString name = QString("acceptance in %1 frameworks of ICCMA, median").arg(processes.size());
    return {
        atMost(0.5, medianOf(within), "× clingo", name, "read, and both credulous and sceptical, within the program"),
        onlyShown(medianOf(processes), "× clingo", "the same, credulous, whole processes",
            "mostly the start of each program")};
}

double groundedTime(int size, Effort effort)
{
    const AttackGraph graph = graphOf(randomFramework(size, 3 * size, 1));
    return timeOf(effort == Effort::Full ? 5 : 1, [&] { (void)groundedLabelling(graph); });
}

Figures ofGrounded(Effort effort)
{
    const int size = effort == Effort::Full ? 1'000'000 : 100'000;
    const double whole = groundedTime(size, effort);
    const double twice = groundedTime(2 * size, effort);
    const QString name = QString("grounded labelling of %L1 arguments, %L2 attacks").arg(size).arg(3 * size);
    return {atMost(500, whole, "ms", name),
        atMost(3, twice / whole, "×", "the same for twice as many, against these",
            "linear is 2; memory that no cache holds costs more")};
}

}

Figures measureArgumentation(Effort effort)
{
    Figures figures = ofGrounded(effort);
    if (QStandardPaths::findExecutable("clingo").isEmpty()) {
        figures.push_back(
            notMeasured("acceptance against clingo", "clingo, of Debian's package gringo, is not installed"));
        return figures;
    }
    for (const Figures& some : {onDebates(effort), onSharedOnes(), onHardOnes(effort)})
        figures.insert(figures.end(), some.begin(), some.end());
    return figures;
}

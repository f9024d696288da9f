#include "benchmarks/argdownbench.h"

#include "benchmarks/child.h"
#include "benchmarks/cputime.h"
#include "model/formats/argdown/argdown.h"
#include "model/formats/argdown/argdowndebate.h"
#include "model/formats/argdown/argdownmerge.h"
#include "model/formats/argdown/argdownparser.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace {

/// A debate as people write it: statements with some words, tags, sections and arguments with premises.
QString argdownOf(int statements)
{
    QRandomGenerator random(11);
    QString text = QStringLiteral("===\ntitle: A debate\n===\n");
    for (int i = 0; i < statements; ++i) {
        if (i % 100 == 0)
            text += QStringLiteral("\n# Section %1\n").arg(i / 100);
        text += QStringLiteral(
            "\n[Claim %1]: It is said that measure %1 would reach what was intended, and that without "
            "great cost. #tag%2\n")
                    .arg(i)
                    .arg(i % 7);
        if (i > 0)
            text += QStringLiteral("  %1 [Claim %2]\n")
                        .arg(QString::fromLatin1(i % 3 ? "+>" : "->"))
                        .arg(random.bounded(std::max(0, i - 20), i));
        if (i > 20 && i % 20 == 0)
            text += QStringLiteral("\n<Argument %1>\n\n(1) [Claim %2]\n(2) [Claim %3]\n----\n(3) [Claim %1]\n")
                        .arg(i)
                        .arg(i - 3)
                        .arg(i - 7);
    }
    return text;
}

/// The program of @argdown/cli; COUNTERPOINT_ARGDOWN is the folder that its node_modules is in. Empty: it is not here.
QString peer()
{
    const QString folder = qEnvironmentVariable("COUNTERPOINT_ARGDOWN");
    const QString program = folder + QStringLiteral("/node_modules/.bin/argdown");
    return !folder.isEmpty() && QFile::exists(program) ? program : QString();
}

double medianOf(const QString& program, const QStringList& words, int times, bool& isDone)
{
    std::vector<double> took;
    for (int i = 0; i < times; ++i) {
        const ChildRun run = runChild(program, words, {}, 600);
        isDone = isDone && run.isDone;
        took.push_back(run.milliseconds);
    }
    return median(took);
}

Figure compared(const QString& what, double limit, const QStringList& ours, const QStringList& theirs, int times)
{
    if (peer().isEmpty())
        return notMeasured(what, QStringLiteral("@argdown/cli is not here (COUNTERPOINT_ARGDOWN)"));
    bool isDone = true;
    const double mine = medianOf(QStringLiteral(PROGRAM_FOLDER "/counterpoint"), ours, times, isDone);
    const double other = medianOf(peer(), theirs, 1, isDone);
    if (!isDone)
        return notMeasured(what, QStringLiteral("one of the two failed"));
    return atMost(limit, mine / other, QStringLiteral("× @argdown/cli"), what,
        QStringLiteral("we took %1 ms, it took %2 ms").arg(mine, 0, 'f', 0).arg(other, 0, 'f', 0));
}

void compareSize(const QDir& folder, int statements, double mapLimit, int times, Figures& figures)
{
    const QString input = folder.filePath(QStringLiteral("debate%1.argdown").arg(statements));
    QFile file(input);
    if (!file.open(QIODevice::WriteOnly) || file.write(argdownOf(statements).toUtf8()) < 0)
        return figures.push_back(notMeasured(QStringLiteral("Argdown"), QStringLiteral("no file could be written")));
    file.close();
    const QString made = folder.filePath(QStringLiteral("made"));
    const QString json = folder.filePath(QStringLiteral("made.json"));
    const QString svg = folder.filePath(QStringLiteral("made.svg"));
    figures.push_back(compared(QStringLiteral("Argdown of %L1 statements to JSON").arg(statements), 0.1,
        {QStringLiteral("export"), input, QStringLiteral("--to"), QStringLiteral("json"), QStringLiteral("-o"), json},
        {QStringLiteral("json"), input, made}, times));
    figures.push_back(compared(QStringLiteral("Argdown of %L1 statements to a map").arg(statements), mapLimit,
        {QStringLiteral("export"), input, QStringLiteral("--to"), QStringLiteral("svg"), QStringLiteral("-o"), svg},
        {QStringLiteral("map"), input, made}, times));
}

void measureTyping(int statements, Figures& figures)
{
    const QString text = argdownOf(statements);
    const ArgdownModel model = parseArgdown(text);
    const Debate debate = debateOf(model, {}).debate;
    const ArgdownModel edited
        = parseArgdown(QString(text).replace(QStringLiteral("measure 77 "), QStringLiteral("plan 77 ")));
    const double reading = timeOf(5, [&] { (void)parseArgdown(text); });
    const double merging = timeOf(5, [&] { (void)mergeArgdown(debate, &model, edited); });
    figures.push_back(atMost(20, reading, QStringLiteral("ms"),
        QStringLiteral("reading Argdown of %L1 statements, as at each key").arg(statements)));
    figures.push_back(
        onlyShown(merging, QStringLiteral("ms"), QStringLiteral("merging one edit of %L1 statements").arg(statements)));
}

}

Figures measureArgdown(Effort effort)
{
    Figures figures;
    const QTemporaryDir folder;
    const bool isFull = effort == Effort::Full;
    measureTyping(isFull ? 5'000 : 500, figures);
    compareSize(QDir(folder.path()), 1'000, 0.1, isFull ? 5 : 1, figures);
    if (isFull)
        compareSize(QDir(folder.path()), 5'000, 0.02, 3, figures);
    return figures;
}

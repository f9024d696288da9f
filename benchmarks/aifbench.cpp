#include "benchmarks/aifbench.h"

#include "benchmarks/child.h"
#include "benchmarks/cputime.h"
#include "model/formats/aif/aif.h"

#include <QTemporaryDir>

#include <random>

namespace {

/// As corpora of AIFdb are once their nodesets are one: claims with sentences of some words, and a step for every one
/// of them, one in four with a second premise.
QByteArray corpus(int nodes)
{
    std::mt19937 random(11);
    const auto below = [&](int count) { return static_cast<int>(random() % static_cast<unsigned>(count)); };
    QByteArray nodeList;
    QByteArray edgeList;
    int edges = 0;
    const auto join = [&](int from, int to) {
        ++edges;
        edgeList += QByteArray(edges > 1 ? "," : "") + R"({"edgeID":")" + QByteArray::number(edges) + R"(","fromID":")"
            + QByteArray::number(from) + R"(","toID":")" + QByteArray::number(to) + R"(","formEdgeID":null})";
    };
    for (int i = 0; i < nodes; ++i) {
        const bool isStep = i % 2 == 1 && i > 3;
        const bool isConflict = below(5) == 0;
        QByteArray text = !isStep ? "" : isConflict ? "Default Conflict" : "Default Inference";
        for (int word = isStep ? 16 : 0; word < 16; ++word)
            text += QByteArray::number(below(40'000), 36) + ' ';
        const QByteArray number = isConflict ? "71" : "72";
        const QByteArray scheme
            = isStep ? QByteArray(R"(,"scheme":")" + text + R"(","schemeID":")" + number + '"') : QByteArray();
        const QByteArray type = !isStep ? "I" : isConflict ? "CA" : "RA";
        nodeList += QByteArray(i ? "," : "") + R"({"nodeID":")" + QByteArray::number(i) + R"(","text":")" + text
            + R"(","type":")" + type + R"(","timestamp":"2015-12-14 12:09:13")" + scheme + '}';
        if (!isStep)
            continue;
        join(i - 1, i);
        if (below(4) == 0)
            join(i - 3 - 2 * below(2), i);
        join(i, 2 * below((i - 2) / 2));
    }
    return "{\"nodes\":[" + nodeList + "],\"edges\":[" + edgeList + "],\"locutions\":[]}";
}

/// Of the whole program: a debate is made of the file, and saved.
Figure memoryOfImport(const QByteArray& bytes, const QString& what)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("corpus.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0 || !file.flush())
        return notMeasured(what, QStringLiteral("there is no room for the file"));
    const ChildRun run = runChild(QStringLiteral(PROGRAM_FOLDER "/counterpoint"),
        {QStringLiteral("import"), file.fileName(), QStringLiteral("-o"),
            folder.filePath(QStringLiteral("corpus.debate"))},
        {}, 120);
    if (!run.isDone)
        return notMeasured(what, QStringLiteral("counterpoint is not built, or failed"));
    return atMost(500, run.megabytes, QStringLiteral("MB"), what,
        QStringLiteral("%1 ms with saving").arg(run.milliseconds, 0, 'f', 0));
}

}

Figures measureAif(Effort effort)
{
    const bool isFull = effort == Effort::Full;
    const int nodes = isFull ? 40'000 : 4'000;
    const QByteArray bytes = corpus(nodes);
    const QString what = QStringLiteral("AIF of %L1 nodes").arg(nodes);
    const Result<Imported> imported = readAif(bytes, {});
    if (!imported)
        return {notMeasured(what, imported.error().what)};
    const int runs = isFull ? 5 : 1;
    return {atMost(2000, timeOf(runs, [&] { (void)readAif(bytes, {}); }), QStringLiteral("ms"),
                QStringLiteral("reading %1").arg(what)),
        atMost(2000, timeOf(runs, [&] { (void)writeAif(imported->debate); }), QStringLiteral("ms"),
            QStringLiteral("writing %1").arg(what)),
        memoryOfImport(bytes, QStringLiteral("memory for importing %1").arg(what))};
}

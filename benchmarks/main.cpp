#include "benchmarks/benches.h"
#include "benchmarks/report.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace {

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription("Measures Counterpoint and prints each figure beside its limit.\n"
                                     "Exits with 1 if a figure falls short.");
    parser.addHelpOption();
    parser.addOption({"quick", "Fewer rounds and smaller debates: shows that it works, not how fast it is."});
    parser.addOption({"only", "Run one bench, or several by giving this several times.", "NAME"});
    parser.addOption({"json", "Print the figures as JSON."});
    parser.addOption({"list", "Print the names of the benches."});
}

std::vector<Bench> chosen(const QStringList& names)
{
    std::vector<Bench> all = benches();
    if (!names.isEmpty())
        std::erase_if(all, [&](const Bench& bench) { return !names.contains(bench.name); });
    return all;
}

Findings run(const Bench& bench, Effort effort)
{
    QElapsedTimer clock;
    clock.start();
    const Figures figures = bench.measure(effort);
    return {bench.name, static_cast<double>(clock.elapsed()) / 1000, figures};
}

bool isReached(const Findings& findings)
{
    return std::ranges::all_of(findings.figures, &Figure::isReached);
}

void print(const QByteArray& text)
{
    std::fputs(text.constData(), stdout);
    std::fflush(stdout);
}

int measure(const std::vector<Bench>& benches, Effort effort, bool json)
{
    std::vector<Findings> all;
    for (const Bench& bench : benches) {
        all.push_back(run(bench, effort));
        if (!json)
            print(asTable(all.back()).toUtf8());
    }
    if (json)
        print(asJson(all, effort));
    return std::ranges::all_of(all, isReached) ? 0 : 1;
}

int refuse(const QString& sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    return 2;
}

} // namespace

int main(int count, char** words)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, words);
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    const std::vector<Bench> benches = chosen(parser.values("only"));
    if (parser.isSet("list")) {
        for (const Bench& bench : benches)
            print(bench.name.toUtf8() + '\n');
        return 0;
    }
    if (benches.empty())
        return refuse("There is no such bench; --list names them.");
    return measure(benches, parser.isSet("quick") ? Effort::Quick : Effort::Full, parser.isSet("json"));
}

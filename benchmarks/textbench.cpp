#include "benchmarks/textbench.h"

#include "benchmarks/child.h"
#include "benchmarks/cputime.h"
#include "model/analysis/anchoring.h"
#include "model/analysis/candidates.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace {

/// Sentences of chance, one in six with a word that tells of an argument, in paragraphs.
QString prose(qsizetype size)
{
    static const QStringList telling{QStringLiteral("because"), QStringLiteral("therefore"), QStringLiteral("however")};
    QRandomGenerator random(3);
    QString text;
    text.reserve(size + 200);
    while (text.size() < size) {
        for (int word = 0; word < 14; ++word)
            text += QString::number(random.bounded(40'000), 36) + u' ';
        if (random.bounded(6) == 0)
            text += telling[random.bounded(3)] + QStringLiteral(" so it is");
        text += random.bounded(5) == 0 ? QStringLiteral(".\n\n") : QStringLiteral(". ");
    }
    return text;
}

/// The same text with a word put in now and then.
QString edited(const QString& text)
{
    QString changed;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(u' ', 5000); at >= 0; at = text.indexOf(u' ', at + 5000)) {
        changed += QStringView(text).sliced(from, at - from) + QStringLiteral(" changed");
        from = at;
    }
    return changed + QStringView(text).sliced(from);
}

double followingTime(const QString& text)
{
    std::vector<Stretch> passages;
    for (int start = 100; start + 300 < text.size(); start += 2000)
        passages.push_back({start, start + 200});
    const QString fresh = edited(text);
    return timeOf(1, [&] { (void)followPassages(text, fresh, passages); });
}

QByteArray bibliography(int entries)
{
    QRandomGenerator random(4);
    QByteArray text;
    for (int i = 0; i < entries; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "@article{key" + number + ",\n  author = {M{\\\"u}ller, Anna and O'Neill, Ben " + number
            + "},\n  title = {{On} the \\emph{causes} of " + QByteArray::number(random.bounded(1'000'000), 36)
            + " and their effects},\n  journal = {Journal of Things},\n  year = {" + QByteArray::number(1950 + i % 70)
            + "},\n  volume = {" + QByteArray::number(i % 90) + "},\n  pages = {1--" + QByteArray::number(i % 40 + 2)
            + "},\n  doi = {10.1000/" + number + "},\n  publisher = {Some House},\n}\n\n";
    }
    return text;
}

/// Imports them into a new debate, which is saved.
Figures importFigures(int entries)
{
    const QString what = QStringLiteral("import of %L1 BibTeX entries").arg(entries);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("many.bib")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bibliography(entries)) < 0 || !file.flush())
        return {notMeasured(what, QStringLiteral("there is no room for the file"))};
    const ChildRun run = runChild(QStringLiteral(PROGRAM_FOLDER "/counterpoint"),
        {QStringLiteral("import"), file.fileName(), QStringLiteral("-o"),
            folder.filePath(QStringLiteral("many.debate"))},
        {}, 120);
    if (!run.isDone)
        return {notMeasured(what, QStringLiteral("counterpoint is not built, or failed"))};
    return {atMost(6000.0 * entries / 100'000, run.milliseconds, QStringLiteral("ms"), what),
        atMost(400, run.megabytes, QStringLiteral("MB"), QStringLiteral("memory for the %1").arg(what))};
}

}

Figures measureTexts(Effort effort)
{
    const bool isFull = effort == Effort::Full;
    const QString text = prose(isFull ? 2'000'000 : 200'000);
    Figures figures
        = {atMost(100, timeOf(isFull ? 5 : 1, [&] { (void)candidatesIn(text, QStringLiteral("en")); }),
               QStringLiteral("ms"), QStringLiteral("candidates of a text of %L1 letters").arg(text.size())),
            atMost(2000, followingTime(text), QStringLiteral("ms"),
                QStringLiteral("following its quotations into a changed version"))};
    for (Figure& figure : importFigures(isFull ? 100'000 : 5'000))
        figures.push_back(std::move(figure));
    return figures;
}

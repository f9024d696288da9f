#include "benchmarks/storebench.h"

#include "model/analysis/textfinder.h"
#include "model/store/debatefile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <malloc.h>

namespace {

constexpr int inferencesPerThousand = 1150;

QString randomSentence(QRandomGenerator& random)
{
    static const QStringList words = QStringLiteral(
        "the law police market worker client state evidence harm demand supply freedom safety café naïve police "
        "decriminalisation prohibition trafficking exploitation consent poverty stigma health survey study report "
        "increase decrease because however although most some never always countries Sweden Germany New Zealand")
                                         .split(u' ');
    QStringList sentence;
    for (int i = 0, length = 8 + random.bounded(12); i < length; ++i)
        sentence += words[random.bounded(words.size())];
    return sentence.join(u' ');
}

Edits randomDebate(int claims)
{
    QRandomGenerator random(1);
    std::vector<ClaimId> ids;
    Edits edits;
    for (int i = 0; i < claims; ++i) {
        Claim claim;
        claim.id = newId<ClaimId>();
        claim.text = randomSentence(random);
        claim.order = i;
        ids.push_back(claim.id);
        edits.push_back(put(claim));
    }
    const auto anyClaim = [&] { return ids[static_cast<std::size_t>(random.bounded(claims))]; };
    for (int i = 0, count = claims * inferencesPerThousand / 1000; i < count; ++i) {
        Inference inference;
        inference.id = newId<InferenceId>();
        inference.kind = i % 3 ? InferenceKind::Support : InferenceKind::Attack;
        const ClaimId target = anyClaim();
        inference.target = target;
        ClaimId premise = anyClaim();
        while (premise == target)
            premise = anyClaim();
        inference.premises = {{premise}};
        inference.order = i;
        edits.push_back(put(inference));
    }
    return edits;
}

double elapsed(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double medianOf(int times, const std::function<void(int)>& work)
{
    std::vector<double> milliseconds;
    for (int i = 0; i < times; ++i)
        milliseconds.push_back(elapsed([&] { work(i); }));
    return median(milliseconds);
}

/// Memory the program holds in MB.
double heldMemory()
{
    malloc_trim(0);
    QFile status("/proc/self/statm");
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

/// How long SQLite takes to find the same by LIKE over the same texts, in ms.
double timeOfLike(const QString& path, const QString& query)
{
    sqlite3* database = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr);
    const QByteArray sql = "SELECT id FROM claim WHERE title LIKE '%" + query.toUtf8() + "%' OR text LIKE '%"
        + query.toUtf8() + "%' OR note LIKE '%" + query.toUtf8() + "%'";
    const double time = medianOf(5, [&](int) { sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr); });
    sqlite3_close(database);
    return time;
}

/// One claim reworded, as a person does it: the longest part of an edit's way that is the store's.
void measureEdits(DebateFile& file, const QString& size, Figures& figures)
{
    const SharedList<Claim> claims = file.debate().claims().all();
    const auto reword = [&](int i) {
        Claim claim = claims[static_cast<std::size_t>(i) * 7919 % claims.size()];
        claim.text += QStringLiteral(" (%1)").arg(i);
        (void)file.perform(QStringLiteral("Reword"), {put(claim)});
    };
    figures.push_back(atMost(5, medianOf(200, reword), "ms", "one edit at " + size + ", without the views"));
    const auto copy = [&](int) { const Debate copied = file.debate(); };
    const auto rewordBesideCopy = [&](int i) {
        const Debate copied = file.debate();
        reword(i);
    };
    figures.push_back(atMost(0.5, medianOf(50, copy), "ms", "copying " + size + ", for a thread"));
    figures.push_back(atMost(5, medianOf(50, rewordBesideCopy), "ms", "copying " + size + " and one edit"));
    figures.push_back(onlyShown(medianOf(50, [&](int) { (void)file.undo(); }), "ms", "undoing one at " + size));
    figures.push_back(onlyShown(elapsed([&] { (void)file.flush(); }), "ms", "until the disk has the last of them"));
}

void measureSearch(const DebateFile& file, const QString& path, const QString& size, Figures& figures)
{
    std::optional<TextFinder> finder;
    figures.push_back(
        onlyShown(elapsed([&] { finder.emplace(file.debate()); }), "ms", "making the search ready at " + size));
    double slowest = 0;
    double worstRatio = 0;
    for (const char* text : {"p", "pr", "pro", "prohib", "prohibition", "cafe", "e", "law police", "xyzzy", "中"}) {
        const QString query = QString::fromUtf8(text);
        const double ours = medianOf(9, [&](int) { finder->find(file.debate(), query); });
        const double like = timeOfLike(path, query);
        slowest = std::max(slowest, ours);
        worstRatio = std::max(worstRatio, ours / like);
        figures.push_back(onlyShown(ours, "ms", "search for '" + query + "' at " + size,
            QStringLiteral("LIKE took %1 ms").arg(like, 0, 'f', 1)));
    }
    figures.push_back(atMost(10, slowest, "ms", "search as you type at " + size + ", the slowest key"));
    figures.push_back(atMost(0.25, worstRatio, "× LIKE", "search as you type at " + size + ", the worst of these"));
}

}

Figures measureStore(Effort effort)
{
    const int claims = effort == Effort::Full ? 100'000 : 5'000;
    const QString size = QStringLiteral("%L1 claims").arg(claims);
    QTemporaryDir folder;
    const StateFolder state(folder.filePath("state"));
    const QString path = folder.filePath("large.debate");
    Figures figures;
    {
        DebateFile::Opened made = DebateFile::create(state);
        if (!made)
            return {notMeasured("the store", made.error().text())};
        const Edits edits = randomDebate(claims);
        figures.push_back(
            onlyShown(elapsed([&] { (void)(*made)->perform("All", edits); }), "ms", "adding all in one edit"));
        const Done saved = (*made)->saveAs(path);
        if (!saved)
            return {notMeasured("the store", saved.error().text())};
        (*made)->discard();
    }
    const double before = heldMemory();
    std::unique_ptr<DebateFile> file;
    std::vector<double> openings;
    for (int i = 0; i < 5; ++i) {
        file.reset();
        openings.push_back(elapsed([&] {
            if (DebateFile::Opened opened = DebateFile::open(path, state))
                file = std::move(*opened);
        }));
    }
    figures.push_back(atMost(800, median(openings), "ms", "opening " + size + " to a usable debate"));
    if (!file)
        return {notMeasured("the store", "the file could not be opened")};
    figures.push_back(atMost(500, heldMemory() - before, "MB", "memory for " + size));
    measureEdits(*file, size, figures);
    const Claim claim = file->debate().claims().all().front();
    const auto save = [&](int i) {
        Claim reworded = claim;
        reworded.text += QString::number(i);
        (void)file->perform("Reword", {put(reworded)});
        (void)file->save();
    };
    figures.push_back(atMost(300, medianOf(5, save), "ms", "saving " + size));
    measureSearch(*file, path, size, figures);
    return figures;
}

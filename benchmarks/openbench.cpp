#include "benchmarks/openbench.h"

#include "benchmarks/largedebate.h"
#include "benchmarks/screen.h"
#include "model/formats/dot.h"

#include <QXmlStreamWriter>

#include <cmath>

namespace {

// Where each program shows the map: windows stand where they come up, for no window manager moves them.
constexpr QRect ourMap(330, 470, 640, 120); // below all that the window shows while it opens a debate
constexpr QRect vymMap(360, 240, 600, 400);
constexpr QRect xdotMap(60, 100, 400, 380);

/// Each claim under the first thing it bears on, as far as that has no circles: what a mind map can show.
std::unordered_map<ClaimId, std::vector<ClaimId>> treeOf(const Debate& debate, std::vector<ClaimId>& roots)
{
    std::unordered_map<ClaimId, std::vector<ClaimId>> children;
    for (const Claim* claim : debate.claims().inOrder()) {
        const auto uses = debate.restingOn(claim->id);
        const auto* target = uses.empty() ? nullptr : std::get_if<ClaimId>(&uses.front()->target);
        const bool isBelow = target && debate.find(*target)->order < claim->order;
        (isBelow ? children[*target] : roots).push_back(claim->id);
    }
    return children;
}

void writeVym(const Debate& debate, QIODevice& device)
{
    std::vector<ClaimId> open;
    auto children = treeOf(debate, open);
    QXmlStreamWriter xml(&device);
    xml.writeDTD("<!DOCTYPE vymmap>");
    xml.writeStartElement("vymmap");
    xml.writeAttribute("version", "2.1.11");
    xml.writeStartElement("mapcenter");
    xml.writeTextElement("heading", "Debate");
    std::reverse(open.begin(), open.end());
    while (!open.empty()) {
        const ClaimId claim = open.back();
        open.pop_back();
        if (!claim) { // marks the end of a branch
            xml.writeEndElement();
            continue;
        }
        xml.writeStartElement("branch");
        xml.writeTextElement("heading", debate.find(claim)->text);
        open.push_back({});
        open.insert(open.end(), children[claim].rbegin(), children[claim].rend());
    }
    xml.writeEndDocument();
}

Done writeFile(const QString& path, const std::function<void(QIODevice&)>& write)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{"Cannot write " + path};
    write(file);
    return {};
}

/// The median of some starts.
FirstPicture startOften(const Screen& screen, const QString& program, const QStringList& arguments, const QRect& area,
    double limit, int times)
{
    std::vector<double> seconds;
    std::vector<double> megabytes;
    bool isPainted = true;
    for (int i = 0; i < times; ++i) {
        const FirstPicture first = timeToPicture(screen, program, arguments, area, limit);
        seconds.push_back(first.seconds);
        megabytes.push_back(first.peakMegabytes);
        isPainted = isPainted && first.isPainted;
    }
    return {median(seconds), median(megabytes), isPainted};
}

QString counterpoint()
{
    return QStringLiteral(PROGRAM_FOLDER "/counterpoint");
}

QString inSeconds(const char* who, const FirstPicture& picture)
{
    const QString pattern = picture.isPainted ? QStringLiteral("%1 took %2 s")
                                              : QStringLiteral("%1 had painted nothing when it was stopped after %2 s");
    return pattern.arg(QString::fromLatin1(who)).arg(picture.seconds, 0, 'f', 2);
}

/// A peer that is stopped counts as if it had painted then, which is in its favour.
Figure against(const char* peer, double limit, const FirstPicture& ours, const FirstPicture& theirs, int claims)
{
    const QString name = QStringLiteral("opening %L1 claims to the first frame, against %2").arg(claims).arg(peer);
    if (!ours.isPainted || std::isnan(theirs.seconds))
        return notMeasured(
            name, ours.isPainted ? QStringLiteral("%1 is not installed").arg(peer) : inSeconds("we", ours));
    return atMost(limit, ours.seconds / theirs.seconds, QStringLiteral("× %1").arg(peer), name,
        inSeconds("we", ours) + u", " + inSeconds(peer, theirs));
}

void comparePeers(const Screen& screen, const QTemporaryDir& folder, Effort effort, Figures& figures)
{
    const int claims = effort == Effort::Full ? 10'000 : 1'000;
    const int times = effort == Effort::Full ? 3 : 1;
    const Debate debate = largeDebate(claims);
    const QString ours = folder.filePath("open.debate");
    const QString vym = folder.filePath("open.vym");
    const QString dot = folder.filePath("open.dot");
    const Done written = writeDebate(debate, ours, StateFolder(folder.filePath("state")));
    if (!written || !writeFile(vym, [&](QIODevice& file) { writeVym(debate, file); })
        || !writeFile(dot, [&](QIODevice& file) { file.write(writeDot(debate, {}).bytes); })) {
        figures.push_back(
            notMeasured("opening a debate", written ? "its files could not be written" : written.error().what));
        return;
    }
    const FirstPicture we = startOften(screen, counterpoint(), {ours}, ourMap, 60, 5);
    figures.push_back(against("vym", 0.1, we, startOften(screen, "vym", {vym}, vymMap, 120, times), claims));
    figures.push_back(against("xdot", 0.02, we, startOften(screen, "xdot", {dot}, xdotMap, 120, 1), claims));
}

void openLargest(const Screen& screen, const QTemporaryDir& folder, Effort effort, Figures& figures)
{
    const int claims = effort == Effort::Full ? 100'000 : 10'000;
    const QString path = folder.filePath("large.debate");
    const QString name = QStringLiteral("opening %L1 claims, from the start to the first overview").arg(claims);
    if (const Done written = writeDebate(largeDebate(claims), path, StateFolder(folder.filePath("state"))); !written)
        return figures.push_back(notMeasured(name, written.error().what));
    const FirstPicture first = startOften(screen, counterpoint(), {path}, ourMap, 60, effort == Effort::Full ? 5 : 1);
    figures.push_back(
        first.isPainted ? atMost(2.5, first.seconds, "s", name) : notMeasured(name, inSeconds("we", first)));
    figures.push_back(
        atMost(500, first.peakMegabytes, "MB", QStringLiteral("memory with %L1 claims open").arg(claims)));
}

}

Figures measureOpening(Effort effort)
{
    const auto screen = Screen::start();
    if (!screen)
        return {notMeasured("opening a debate to its first frame", screen.error().what)};
    const QTemporaryDir folder;
    qputenv("COUNTERPOINT_STATE", folder.filePath("state-of-window").toUtf8());
    qputenv("XDG_CONFIG_HOME", folder.filePath("settings").toUtf8());
    Figures figures;
    comparePeers(**screen, folder, effort, figures);
    openLargest(**screen, folder, effort, figures);
    return figures;
}

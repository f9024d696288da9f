#include "model/formats/argdown/linechanges.h"

#include "model/formats/argdown/argdownmergedvalues.h"

#include <QHash>

#include <algorithm>

namespace {

using Lines = std::vector<QStringView>;

/// With the line ends, so that the lines together are the text.
Lines linesOf(const QString& text)
{
    Lines lines;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf(u'\n', at);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        lines.push_back(QStringView(text).sliced(at, next - at));
        at = next;
    }
    return lines;
}

/// A line that both texts have once.
struct Anchor {
    std::size_t before;
    std::size_t now;
};

struct Count {
    int before = 0;
    int now = 0;
    std::size_t at = 0; ///< in the text before
};

std::vector<Anchor> anchorsBetween(const Lines& before, const Lines& now, Anchor start, Anchor end)
{
    QHash<QStringView, Count> counts;
    for (std::size_t i = start.before; i < end.before; ++i) {
        Count& count = counts[before[i]];
        ++count.before;
        count.at = i;
    }
    for (std::size_t i = start.now; i < end.now; ++i)
        ++counts[now[i]].now;
    std::vector<Anchor> common;
    std::vector<double> places;
    for (std::size_t i = start.now; i < end.now; ++i) {
        const Count count = counts.value(now[i]);
        if (count.before != 1 || count.now != 1)
            continue;
        common.push_back({count.at, i});
        places.push_back(static_cast<double>(count.at));
    }
    const std::vector<bool> stays = longestRow(places);
    std::vector<Anchor> anchors;
    for (std::size_t i = 0; i < common.size(); ++i) {
        if (stays[i])
            anchors.push_back(common[i]);
    }
    return anchors;
}

/// What lies between two anchors, but for the lines at its ends that are the same.
void addChange(const Lines& before, const Lines& now, Anchor start, Anchor end, std::vector<LineChange>& changes)
{
    while (start.before < end.before && start.now < end.now && before[start.before] == now[start.now]) {
        ++start.before;
        ++start.now;
    }
    while (start.before < end.before && start.now < end.now && before[end.before - 1] == now[end.now - 1]) {
        --end.before;
        --end.now;
    }
    if (start.before == end.before && start.now == end.now)
        return;
    changes.push_back({static_cast<qsizetype>(start.before), static_cast<qsizetype>(end.before - start.before),
        static_cast<qsizetype>(start.now), static_cast<qsizetype>(end.now - start.now)});
}

/// Those of one side's changes that touch a stretch of the base, which grows with them.
struct Side {
    const std::vector<LineChange>& changes;
    std::size_t next = 0;
    qsizetype shift = 0; ///< how much further its lines are than those of the base

    /// Takes the changes that begin at `start` or before `end`, which may move on.
    bool grow(qsizetype start, qsizetype& end)
    {
        bool hasGrown = false;
        for (; next < changes.size() && (changes[next].from == start || changes[next].from < end); ++next) {
            end = std::max(end, changes[next].from + changes[next].fromCount);
            shift += changes[next].toCount - changes[next].fromCount;
            hasGrown = true;
        }
        return hasGrown;
    }
};

void append(QString& text, const Lines& lines, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        if (!text.isEmpty() && !text.endsWith(u'\n'))
            text += u'\n'; // the last line of a text may have no end
        text += lines[static_cast<std::size_t>(i)];
    }
}

qsizetype nextOf(const Side& side, qsizetype otherwise)
{
    return side.next < side.changes.size() ? side.changes[side.next].from : otherwise;
}

/// The same place after the letters that both have.
TextReplacement shortened(qsizetype start, QStringView before, QStringView now)
{
    qsizetype same = 0;
    while (same < std::min(before.size(), now.size()) && before[same] == now[same])
        ++same;
    qsizetype sameAtEnd = 0;
    while (sameAtEnd < std::min(before.size(), now.size()) - same
        && before[before.size() - 1 - sameAtEnd] == now[now.size() - 1 - sameAtEnd])
        ++sameAtEnd;
    return {
        start + same, start + before.size() - sameAtEnd, now.sliced(same, now.size() - same - sameAtEnd).toString()};
}

/// Where some lines of a text are.
struct Stretch {
    qsizetype start;
    qsizetype end;

    QStringView in(const QString& text) const { return QStringView(text).sliced(start, end - start); }
};

Stretch stretchOf(const QString& text, const Lines& lines, qsizetype from, qsizetype count)
{
    const auto startOf = [&](qsizetype line) {
        return line < static_cast<qsizetype>(lines.size())
            ? lines[static_cast<std::size_t>(line)].data() - text.constData()
            : text.size();
    };
    return {startOf(from), startOf(from + count)};
}

}

std::vector<LineChange> lineChanges(const Lines& before, const Lines& now)
{
    Anchor start{0, 0};
    Anchor end{before.size(), now.size()};
    while (start.before < end.before && start.now < end.now && before[start.before] == now[start.now])
        start = {start.before + 1, start.now + 1};
    while (start.before < end.before && start.now < end.now && before[end.before - 1] == now[end.now - 1])
        end = {end.before - 1, end.now - 1};
    std::vector<LineChange> changes;
    for (const Anchor& anchor : anchorsBetween(before, now, start, end)) {
        addChange(before, now, start, anchor, changes);
        start = {anchor.before + 1, anchor.now + 1};
    }
    addChange(before, now, start, end, changes);
    return changes;
}

std::vector<TextReplacement> replacementsFor(const QString& before, const QString& now)
{
    const Lines old = linesOf(before);
    const Lines lines = linesOf(now);
    std::vector<TextReplacement> replacements;
    for (const LineChange& change : lineChanges(old, lines)) {
        const Stretch was = stretchOf(before, old, change.from, change.fromCount);
        const Stretch is = stretchOf(now, lines, change.to, change.toCount);
        replacements.push_back(shortened(was.start, was.in(before), is.in(now)));
    }
    return replacements;
}

QString replacedIn(const QString& text, const std::vector<TextReplacement>& replacements)
{
    QString made;
    qsizetype at = 0;
    for (const TextReplacement& replacement : replacements) {
        made += QStringView(text).sliced(at, replacement.start - at);
        made += replacement.by;
        at = replacement.end;
    }
    return made + QStringView(text).sliced(at);
}

QString joinedByLines(const QString& base, const QString& ours, const QString& theirs)
{
    const Lines from = linesOf(base);
    const Lines own = linesOf(ours);
    const Lines other = linesOf(theirs);
    const std::vector<LineChange> ownChanges = lineChanges(from, own);
    const std::vector<LineChange> otherChanges = lineChanges(from, other);
    Side left{ownChanges};
    Side right{otherChanges};
    const auto size = static_cast<qsizetype>(from.size());
    QString text;
    for (qsizetype at = 0; at <= size;) {
        const qsizetype start = std::min({nextOf(left, size + 1), nextOf(right, size + 1)});
        append(text, from, at, std::min(start, size));
        if (start > size)
            break;
        const qsizetype ownStart = start + left.shift;
        const qsizetype otherStart = start + right.shift;
        qsizetype end = start;
        bool isTheirs = false;
        for (bool hasGrown = true; hasGrown;) {
            const bool ownGrew = left.grow(start, end);
            const bool otherGrew = right.grow(start, end);
            isTheirs = isTheirs || otherGrew;
            hasGrown = ownGrew || otherGrew;
        }
        append(text, isTheirs ? other : own, isTheirs ? otherStart : ownStart,
            end + (isTheirs ? right.shift : left.shift));
        at = end;
    }
    return text;
}

#include "model/formats/argdown/argdownbrackets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A title, or a place for one.
struct Bracket {
    QChar kind; ///< the opening one
    QString title;
    QString words; ///< behind it
    QString before; ///< what stands before it
    qsizetype place = 0; ///< between the brackets
    bool isHidden = false;
};

QString signOf(const ArgdownFace& face)
{
    return face.title.isEmpty() ? face.text : (face.isArgument ? u'<' : u'[') + face.title;
}

bool stands(const ArgdownFace& face)
{
    return !face.isAuxiliary && (face.isDefined || face.isNamed || face.isLost);
}

/// Those that had words, or stood by themselves, and do not any more.
std::vector<Bracket> lostTitles(const ArgdownBase& before, const std::vector<ArgdownFace>& now)
{
    QSet<QString> there;
    for (const ArgdownFace& face : now) {
        if (face.isDefined || face.isNamed)
            there.insert(signOf(face));
    }
    std::vector<Bracket> lost;
    QString last;
    for (const ArgdownFace& face : before.faces) {
        if (!stands(face))
            continue;
        if (!face.title.isEmpty() && !there.contains(signOf(face))) {
            const bool hasWords = face.isDefined || face.isLost;
            lost.push_back({face.isArgument ? u'<' : u'[', face.title, hasWords ? face.text : QString(), last, 0,
                before.hidden.contains(face.claim)});
        }
        last = signOf(face);
    }
    return lost;
}

/// They are read as the beginning of a text.
std::vector<Bracket> emptyBrackets(
    const std::vector<ArgdownFace>& faces, const ArgdownModel& model, const QString& text)
{
    std::vector<Bracket> found;
    QString last;
    for (const ArgdownFace& face : faces) {
        const bool isEmpty = face.isDefined && !face.isArgument && face.title.isEmpty()
            && (face.text.startsWith(u"[]") || face.text.startsWith(u"<>"));
        if (isEmpty) {
            const QString brackets = face.text.first(2);
            const ArgdownSpan span = model.statements[static_cast<std::size_t>(face.index)].canonical()->span;
            const qsizetype place = text.indexOf(brackets, span.start);
            const qsizetype colon = face.text.indexOf(u':');
            const QString words = colon == 2 ? face.text.sliced(3).trimmed() : QString();
            if (place >= 0 && place < span.end)
                found.push_back({brackets[0], {}, words, last, place + 1});
        }
        last = stands(face) ? signOf(face) : last;
    }
    return found;
}

/// Each title is put back once.
template<class Same>
void pair(std::vector<Bracket>& empty, std::vector<Bracket>& lost, const Same& isSame)
{
    for (Bracket& bracket : empty) {
        const auto fits = [&](const Bracket& one) { return one.kind == bracket.kind && isSame(one, bracket); };
        const auto found = bracket.title.isEmpty() ? std::ranges::find_if(lost, fits) : lost.end();
        if (found == lost.end())
            continue;
        bracket.title = found->title;
        lost.erase(found);
    }
}

/// An argument with premises, where nobody can take it for another one.
void pairArguments(std::vector<Bracket>& empty, const ArgdownBase& before, const ArgdownModel& now)
{
    QSet<QString> there;
    for (const ArgdownArgument& argument : now.arguments) {
        if (!argument.lines.empty())
            there.insert(argument.title);
    }
    QStringList lost;
    for (const ArgdownStep& step : before.steps) {
        if (!step.isLine && !step.argument.isEmpty() && !there.contains(step.argument))
            lost << step.argument;
    }
    lost.removeDuplicates();
    std::vector<Bracket*> open;
    for (Bracket& bracket : empty) {
        if (bracket.title.isEmpty() && bracket.kind == u'<' && bracket.words.isEmpty())
            open.push_back(&bracket);
    }
    if (lost.size() == 1 && open.size() == 1)
        open[0]->title = lost[0];
}

}

std::vector<TextReplacement> emptiedTitles(const ArgdownBase& before, const ArgdownModel& now, const QString& text)
{
    ArgdownMatches none;
    none.statements.resize(now.statements.size());
    none.arguments.resize(now.arguments.size());
    const std::vector<ArgdownFace> faces = facesOf(now, none);
    std::vector<Bracket> empty = emptyBrackets(faces, now, text);
    if (empty.empty())
        return {};
    std::vector<Bracket> lost = lostTitles(before, faces);
    pair(empty, lost,
        [](const Bracket& one, const Bracket& bracket) { return !one.words.isEmpty() && one.words == bracket.words; });
    pair(empty, lost,
        [](const Bracket& one, const Bracket& bracket) { return !one.isHidden && one.before == bracket.before; });
    pairArguments(empty, before, now);
    std::vector<TextReplacement> titles;
    for (const Bracket& bracket : empty) {
        if (!bracket.title.isEmpty())
            titles.push_back({bracket.place, bracket.place, bracket.title});
    }
    std::ranges::sort(titles, {}, &TextReplacement::start);
    return titles;
}

qsizetype placeWithout(const std::vector<ArgdownSpan>& titles, qsizetype place)
{
    qsizetype shorter = 0;
    for (const ArgdownSpan& title : titles)
        shorter += std::clamp(place - title.start, qsizetype(0), title.end - title.start);
    return place - shorter;
}

#include "model/formats/argdown/argdownbrackets.h"

#include "model/formats/argdown/argdownparser.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A title, or a place for one.
struct Bracket {
    QChar kind; ///< the opening one
    QString title;
    QString words; ///< behind it
    QString before; ///< what stands before it
    bool isHidden = false; ///< what stood there
    qsizetype place = 0; ///< between the brackets
    bool isTitle = false; ///< and not in a comment, or among words
};

QString signOf(const ArgdownFace& face)
{
    return face.title.isEmpty() ? face.text : (face.isArgument ? u'<' : u'[') + face.title;
}

bool stands(const ArgdownFace& face)
{
    return !face.isAuxiliary && (face.isDefined || face.isNamed || face.isLost);
}

/// Whether it has lost its words, or its place of its own if it had none.
class Lost {
public:
    explicit Lost(const std::vector<ArgdownFace>& now)
    {
        for (const ArgdownFace& face : now) {
            if (face.isDefined)
                m_worded.insert(signOf(face));
            if (face.isDefined || face.isNamed)
                m_named.insert(signOf(face));
        }
    }
    bool operator()(const ArgdownFace& before) const
    {
        const QString sign = signOf(before);
        const bool hadWords = before.isDefined || before.isLost;
        return !before.title.isEmpty() && !(hadWords ? m_worded : m_named).contains(sign);
    }

private:
    QSet<QString> m_worded;
    QSet<QString> m_named;
};

/// Those that had words, or stood by themselves, and do not any more.
std::vector<Bracket> lostTitles(const ArgdownBase& before, const std::vector<ArgdownFace>& now)
{
    const Lost isLost(now);
    std::vector<Bracket> lost;
    QString last;
    for (const ArgdownFace& face : before.faces) {
        if (!stands(face))
            continue;
        if (isLost(face)) {
            const bool hasWords = face.isDefined || face.isLost;
            lost.push_back({face.isArgument ? u'<' : u'[', face.title, hasWords ? face.text : QString(), last,
                before.hidden.contains(face.claim)});
        }
        last = signOf(face);
    }
    return lost;
}

/// Those that were cut with their words, the latest first.
std::vector<Bracket> goneTitles(const ArgdownGone& gone, const std::vector<ArgdownFace>& now)
{
    const Lost isLost(now);
    std::vector<Bracket> titles;
    for (auto face = gone.faces.rbegin(); face != gone.faces.rend(); ++face) {
        if (gone.records.find(face->claim) && isLost(*face))
            titles.push_back({face->isArgument ? u'<' : u'[', face->title, face->text, {}});
    }
    return titles;
}

constexpr QChar mark(0xe000); ///< begins a title that nobody types

/// Where titles begin: at the beginning of a line, behind the sign of a relation or the number of a premise.
std::vector<Bracket> bracketsIn(const QString& text)
{
    static const QRegularExpression empty(
        u"^[ \\t]*(?:(?:[-+*_<>]{1,2}|\\(?\\d+[.)])[ \\t]+)?(\\[\\]|<>)"_s, QRegularExpression::MultilineOption);
    std::vector<Bracket> found;
    for (auto match = empty.globalMatch(text); match.hasNext();) {
        const qsizetype start = match.next().capturedStart(1);
        found.push_back({text[start]});
        found.back().place = start + 1;
    }
    return found;
}

/// Whatever is behind empty brackets, up to the next ones, would be taken for a title.
QString marked(const QString& text, const std::vector<Bracket>& empty)
{
    std::vector<TextReplacement> marks;
    for (std::size_t i = 0; i < empty.size(); ++i)
        marks.push_back({empty[i].place, empty[i].place, mark + QString::number(i)});
    return replacedIn(text, marks);
}

Bracket* marking(std::vector<Bracket>& empty, const QString& title)
{
    bool isNumber = false;
    const std::size_t index = title.startsWith(mark) ? title.sliced(1).toULong(&isNumber) : 0;
    return isNumber && index < empty.size() ? &empty[index] : nullptr;
}

void takeWords(std::vector<Bracket>& empty, const std::vector<ArgdownFace>& faces)
{
    QString last;
    for (const ArgdownFace& face : faces) {
        if (Bracket* bracket = marking(empty, face.title)) {
            bracket->words = face.isDefined ? face.text.trimmed() : QString();
            bracket->before = last;
            bracket->isTitle = face.isDefined || face.isNamed;
        }
        last = stands(face) ? signOf(face) : last;
    }
}

/// Each title is put back once.
template<class Same>
void pair(std::vector<Bracket>& empty, std::vector<Bracket>& lost, const Same& isSame)
{
    for (Bracket& bracket : empty) {
        const auto fits = [&](const Bracket& one) { return one.kind == bracket.kind && isSame(one, bracket); };
        const auto found = bracket.isTitle && bracket.title.isEmpty() ? std::ranges::find_if(lost, fits) : lost.end();
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
    std::vector<Bracket*> open;
    for (const ArgdownArgument& argument : now.arguments) {
        Bracket* bracket = argument.lines.empty() ? nullptr : marking(empty, argument.title);
        if (bracket)
            open.push_back(bracket);
        else if (!argument.lines.empty())
            there.insert(argument.title);
    }
    QStringList lost;
    for (const ArgdownStep& step : before.steps) {
        if (!step.isLine && !step.argument.isEmpty() && !there.contains(step.argument))
            lost << step.argument;
    }
    lost.removeDuplicates();
    if (lost.size() == 1 && open.size() == 1)
        open[0]->title = lost[0];
}

/// The surest first.
void pairAll(std::vector<Bracket>& empty, const ArgdownBase& before, const std::vector<ArgdownFace>& faces)
{
    const auto hasWords = [](const Bracket& one, const Bracket& bracket) {
        return !bracket.words.isEmpty() && one.words.trimmed() == bracket.words;
    };
    const auto isInPlace
        = [](const Bracket& one, const Bracket& bracket) { return !one.isHidden && one.before == bracket.before; };
    std::vector<Bracket> lost = lostTitles(before, faces);
    std::vector<Bracket> gone = goneTitles(before.gone, faces);
    pair(empty, lost, hasWords);
    pair(empty, lost, isInPlace);
    pair(empty, gone, hasWords);
}

}

std::vector<TextReplacement> emptiedTitles(const ArgdownBase& before, const QString& text)
{
    std::vector<Bracket> empty = bracketsIn(text);
    if (empty.empty())
        return {};
    const ArgdownModel model = parseArgdown(marked(text, empty));
    ArgdownMatches none;
    none.statements.resize(model.statements.size());
    none.arguments.resize(model.arguments.size());
    const std::vector<ArgdownFace> faces = facesOf(model, none);
    takeWords(empty, faces);
    pairAll(empty, before, faces);
    pairArguments(empty, before, model);
    std::vector<TextReplacement> titles;
    for (const Bracket& bracket : empty) {
        if (!bracket.title.isEmpty())
            titles.push_back({bracket.place, bracket.place, bracket.title});
    }
    return titles;
}

qsizetype placeWithout(const std::vector<ArgdownSpan>& titles, qsizetype place)
{
    qsizetype shorter = 0;
    for (const ArgdownSpan& title : titles)
        shorter += std::clamp(place - title.start, qsizetype(0), title.end - title.start);
    return place - shorter;
}

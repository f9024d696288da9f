#include "model/formats/argdown/argdownretitling.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString titled(bool isArgument, const QString& title)
{
    return isArgument ? u'<' + title + u'>' : QString(u'[' + title + u']');
}

QString titled(const ArgdownFace& face)
{
    return titled(face.isArgument, face.title);
}

/// What has words of its own under a title, or stands by itself, and what stands before it.
struct Definition {
    const ArgdownFace* face;
    QString before;
};

std::vector<Definition> definitionsIn(const std::vector<ArgdownFace>& faces)
{
    std::vector<Definition> found;
    QString before;
    for (const ArgdownFace& face : faces) {
        if (face.isAuxiliary || (!face.isDefined && !face.isNamed && !face.isLost))
            continue;
        if (!face.title.isEmpty())
            found.push_back({&face, before});
        before = face.title.isEmpty() ? face.text : titled(face);
    }
    return found;
}

std::vector<ArgdownFace> facesOf(const ArgdownModel& model)
{
    ArgdownMatches none;
    none.statements.resize(model.statements.size());
    none.arguments.resize(model.arguments.size());
    return facesOf(model, none);
}

/// Titles that were not there before, by the words under them and by what stands before them; empty: several.
struct NewTitles {
    NewTitles(const std::vector<Definition>& before, const std::vector<Definition>& now);

    QHash<QString, QString> byWords;
    QHash<QString, QString> byPlace;
};

void add(QHash<QString, QString>& titles, const QString& key, const QString& title)
{
    titles[key] = titles.contains(key) ? QString() : title;
}

QString kindOfItem(const ArgdownFace& face)
{
    return face.isArgument ? u"<"_s : u"["_s;
}

/// A bracket that is typed within a title ends each reference to it.
bool canBeReferredTo(const QString& title)
{
    return title.indexOf(title.back()) == title.size() - 1;
}

NewTitles::NewTitles(const std::vector<Definition>& before, const std::vector<Definition>& now)
{
    QSet<QString> old;
    for (const Definition& one : before)
        old.insert(titled(*one.face));
    for (const Definition& one : now) {
        const QString title = titled(*one.face);
        if (old.contains(title) || !canBeReferredTo(title))
            continue;
        add(byWords, kindOfItem(*one.face) + one.face->text, title);
        add(byPlace, kindOfItem(*one.face) + one.before, title);
    }
}

/// Of what was defined that which is only referred to now.
std::vector<Definition> lostSince(const std::vector<Definition>& before, const std::vector<ArgdownFace>& faces)
{
    QHash<QString, const ArgdownFace*> known;
    for (const ArgdownFace& face : faces)
        known.insert(titled(face), &face);
    std::vector<Definition> lost;
    for (const Definition& one : before) {
        const ArgdownFace* face = known.value(titled(*one.face));
        if (face && !face->isDefined && (one.face->isDefined || one.face->isLost || !face->isNamed))
            lost.push_back(one);
    }
    return lost;
}

/// What titles became that are only referred to now.
QHash<QString, QString> successors(const ArgdownBase& base, const std::vector<ArgdownFace>& faces)
{
    const std::vector<Definition> before = definitionsIn(base.faces);
    const NewTitles fresh(before, definitionsIn(faces));
    QHash<QString, QString> found;
    for (const Definition& one : lostSince(before, faces)) {
        const QString kind = kindOfItem(*one.face);
        const QString byWords = fresh.byWords.value(kind + one.face->text);
        const bool mayBeByPlace = byWords.isEmpty() && !one.face->isLost;
        const QString next = mayBeByPlace ? fresh.byPlace.value(kind + one.before) : byWords;
        if (!next.isEmpty())
            found.insert(titled(*one.face), next);
    }
    return found;
}

template<class Items>
void follow(const Items& items, bool isArgument, const QHash<QString, QString>& next,
    std::vector<TextReplacement>& replacements)
{
    for (const ArgdownItem& item : items) {
        const auto found = next.find(titled(isArgument, item.title));
        if (item.isUntitled || found == next.end())
            continue;
        for (const ArgdownMember& member : item.members) {
            if (member.title.start < member.title.end)
                replacements.push_back({member.title.start, member.title.end, *found});
        }
    }
}

/// The same for an argument with premises. Of several nobody knows which became which.
QHash<QString, QString> successor(const ArgdownBase& before, const std::vector<ArgdownArgument>& now)
{
    QSet<QString> known;
    QSet<QString> claims;
    for (const ArgdownStep& step : before.steps)
        known.insert(step.argument);
    for (const ArgdownFace& face : before.faces)
        claims.insert(titled(face));
    QStringList lost;
    QStringList fresh;
    for (const ArgdownArgument& argument : now) {
        const bool wasThere = known.contains(argument.title);
        if (claims.contains(titled(true, argument.title)))
            continue;
        if (argument.lines.empty() && wasThere && !argument.canonical())
            lost += titled(true, argument.title);
        else if (!argument.lines.empty() && !wasThere && !argument.isUntitled)
            fresh += titled(true, argument.title);
    }
    return lost.size() == 1 && fresh.size() == 1 ? QHash<QString, QString>{{lost[0], fresh[0]}}
                                                 : QHash<QString, QString>();
}

}

std::vector<TextReplacement> retitledReferences(const ArgdownBase& before, const ArgdownModel& now)
{
    std::vector<TextReplacement> replacements;
    QHash<QString, QString> next = successors(before, facesOf(now));
    next.insert(successor(before, now.arguments));
    if (next.isEmpty())
        return replacements;
    follow(now.statements, false, next, replacements);
    follow(now.arguments, true, next, replacements);
    std::ranges::sort(replacements, {}, &TextReplacement::start);
    return replacements;
}

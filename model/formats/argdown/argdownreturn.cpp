#include "model/formats/argdown/argdownreturn.h"

#include "model/formats/argdown/argdownoffers.h"

using namespace Qt::StringLiterals;

static QString featureOf(const ArgdownFace& face)
{
    return (face.isArgument ? u'<' : u'[') + face.title + u'\n' + face.text;
}

/// For what comes back with another title, which may have been taken out of its brackets before.
static QString wordsFeature(const ArgdownFace& face)
{
    const QString brackets = face.isArgument ? u"<>: "_s : u"[]: "_s;
    const bool isEmptied = face.title.isEmpty() && face.text.startsWith(brackets);
    const QString words = isEmptied ? face.text.sliced(brackets.size()) : face.text;
    return face.isDefined && !words.isEmpty() ? brackets + words : QString();
}

/// For what is only referred to, as when its words are pasted later.
static QString titleAlone(const ArgdownFace& face)
{
    return face.title.isEmpty() ? QString() : QString((face.isArgument ? u'<' : u'[') + face.title);
}

static void matchGoneSections(
    const ArgdownGone& gone, const Debate& debate, const ArgdownModel& now, ArgdownMatches& matches)
{
    ArgdownOffers<TopicId> known;
    for (const auto& [title, topic] : gone.headings) {
        if (!debate.find(topic) && gone.records.find(topic))
            known.add(u'#' + title, topic);
    }
    QSet<TopicId> taken(matches.sections.begin(), matches.sections.end());
    for (std::size_t i = 0; i < now.sections.size(); ++i) {
        if (!matches.sections[i])
            matches.sections[i] = known.take(u'#' + now.sections[i].title, taken);
    }
}

/// Those of which nothing is known yet.
template<class Known>
static void matchFaces(const ArgdownModel& now, ArgdownMatches& matches, const Known& known)
{
    for (const ArgdownFace& face : facesOf(now, matches)) {
        const auto index = static_cast<std::size_t>(face.index);
        ClaimId& claim = (face.isArgument ? matches.arguments : matches.statements)[index];
        if (!claim)
            claim = known(face);
    }
}

void matchGone(const ArgdownGone& gone, const Debate& debate, const ArgdownModel& now, ArgdownMatches& matches)
{
    matchGoneSections(gone, debate, now, matches);
    if (gone.faces.empty())
        return;
    ArgdownOffers<ClaimId> known;
    ArgdownOffers<ClaimId> worded;
    ArgdownOffers<ClaimId> titled;
    for (auto face = gone.faces.rbegin(); face != gone.faces.rend(); ++face) {
        if (debate.find(face->claim) || !gone.records.find(face->claim))
            continue;
        known.add(featureOf(*face), face->claim);
        worded.add(wordsFeature(*face), face->claim);
        titled.add(titleAlone(*face), face->claim);
    }
    QSet<ClaimId> taken;
    matchFaces(now, matches, [&](const ArgdownFace& face) { return known.take(featureOf(face), taken); });
    matchFaces(now, matches, [&](const ArgdownFace& face) { return worded.take(wordsFeature(face), taken); });
    matchFaces(now, matches, [&](const ArgdownFace& face) {
        return face.isDefined || face.isAuxiliary ? ClaimId() : titled.take(titleAlone(face), taken);
    });
}

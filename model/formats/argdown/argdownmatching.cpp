#include "model/formats/argdown/argdownmatching.h"

#include "model/formats/argdown/argdownescape.h"
#include "model/formats/argdown/argdownmerge.h"
#include "model/formats/argdown/argdownoffers.h"
#include "model/formats/argdown/argdownrecords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

ArgdownFace faceOf(const ArgdownItem& item, bool isArgument, int index)
{
    const ArgdownMember* canonical = item.canonical();
    ArgdownFace face;
    face.isArgument = isArgument;
    face.index = index;
    const auto named = std::ranges::find(item.members, ArgdownRole::TopLevel, &ArgdownMember::role);
    face.isNamed = named != item.members.end();
    const ArgdownMember* first = face.isNamed ? &*named : item.members.empty() ? nullptr : &item.members.front();
    face.place = canonical ? canonical->span.start : first ? first->span.start : 0;
    face.key = item.data[u"id"].toString().toLongLong();
    face.title = item.isUntitled ? QString() : item.title;
    face.text = argdown::withoutLastBlanks(canonical ? canonical->plain : item.title);
    face.isDefined = canonical != nullptr;
    return face;
}

ArgdownMatches emptyMatches(const ArgdownModel& model)
{
    ArgdownMatches matches;
    matches.statements.resize(model.statements.size());
    matches.arguments.resize(model.arguments.size());
    matches.sections.resize(model.sections.size());
    return matches;
}

ClaimId& slotOf(ArgdownMatches& matches, const ArgdownFace& face)
{
    return (face.isArgument ? matches.arguments : matches.statements)[static_cast<std::size_t>(face.index)];
}

using Offers = ArgdownOffers<ClaimId>;

QString titleFeature(const ArgdownFace& face)
{
    const QChar kind = face.isAuxiliary ? u'\n' : face.isArgument ? u'<' : u'[';
    return face.title.isEmpty() ? QString() : QString(kind + face.title);
}

/// Data may come or go that call it no claim.
QString bareTitleFeature(const ArgdownFace& face)
{
    return face.title.isEmpty() ? QString() : QString((face.isArgument ? u'<' : u'[') + face.title);
}

/// One feature after the other, the surest first.
void matchBy(std::vector<ArgdownFace>& faces, ArgdownMatches& matches, QSet<ClaimId>& taken, Offers& offers,
    QString (*featureOf)(const ArgdownFace&))
{
    for (const ArgdownFace& face : faces) {
        ClaimId& claim = slotOf(matches, face);
        if (!claim)
            claim = offers.take(featureOf(face), taken);
    }
}

QString keyFeature(const ArgdownFace& face)
{
    return face.key > 0 ? QString::number(face.key) : QString();
}

QString textFeature(const ArgdownFace& face)
{
    return face.isAuxiliary ? u'\n' + face.text : face.text;
}

template<class Fits>
void matchSections(const ArgdownHeadings& before, const ArgdownModel& now, ArgdownMatches& matches, const Fits& fits)
{
    QSet<TopicId> taken(matches.sections.begin(), matches.sections.end());
    for (std::size_t i = 0; i < now.sections.size(); ++i) {
        const auto isSame = [&](const auto& one) { return !taken.contains(one.second) && fits(one, now.sections[i]); };
        const auto found = matches.sections[i] ? before.end() : std::ranges::find_if(before, isSame);
        if (found == before.end())
            continue;
        matches.sections[i] = found->second;
        taken.insert(found->second);
    }
}

bool hasTitle(const std::pair<QString, TopicId>& heading, const ArgdownSection& section)
{
    return heading.first == section.title;
}

bool isAny(const std::pair<QString, TopicId>&, const ArgdownSection&)
{
    return true;
}

} // namespace

std::vector<ArgdownFace> facesOf(const ArgdownModel& model, const ArgdownMatches& records)
{
    std::vector<ArgdownFace> faces;
    for (std::size_t i = 0; i < model.statements.size(); ++i) {
        faces.push_back(faceOf(model.statements[i], false, static_cast<int>(i)));
        faces.back().isAuxiliary = model.statements[i].data.toObject().value(u"isAuxiliary"_s).toBool();
    }
    for (std::size_t i = 0; i < model.arguments.size(); ++i) {
        if (model.arguments[i].lines.empty())
            faces.push_back(faceOf(model.arguments[i], true, static_cast<int>(i)));
    }
    for (ArgdownFace& face : faces)
        face.claim = (face.isArgument ? records.arguments : records.statements)[static_cast<std::size_t>(face.index)];
    std::ranges::stable_sort(faces, {}, &ArgdownFace::place);
    return faces;
}

void keepLostWords(const std::vector<ArgdownFace>& before, std::vector<ArgdownFace>& now)
{
    QHash<ClaimId, QString> words;
    for (const ArgdownFace& face : before) {
        if (face.isDefined || face.isLost)
            words.insert(face.claim, face.text);
    }
    for (ArgdownFace& face : now) {
        const auto had = face.isDefined ? words.end() : words.find(face.claim);
        face.isLost = had != words.end();
        face.text = face.isLost ? *had : face.text;
    }
}

ArgdownMatches matchesIn(const Debate& debate, const ArgdownNames& names, const ArgdownModel& model)
{
    ArgdownMatches matches = emptyMatches(model);
    std::vector<ArgdownFace> faces = facesOf(model, matches);
    Offers keys;
    Offers titles;
    Offers texts;
    for (const Claim* claim : debate.claims().inOrder()) {
        keys.add(QString::number(claim->id.value), claim->id);
        titles.add((names.isArgument(claim->id) ? u'<' : u'[') + editableArgdown(names.title(claim->id)), claim->id);
        texts.add(argdown::withoutLastBlanks(editableArgdown(shownInArgdown(claim->text))), claim->id);
    }
    for (ArgdownFace& face : faces) {
        face.title = editableArgdown(face.title);
        face.text = editableArgdown(face.text);
    }
    QSet<ClaimId> taken;
    matchBy(faces, matches, taken, keys, keyFeature);
    matchBy(faces, matches, taken, titles, titleFeature);
    matchBy(faces, matches, taken, texts, textFeature);
    ArgdownHeadings topics;
    for (const ArgdownHeading& heading : headingsFor(debate))
        topics.emplace_back(editableArgdown(shownInArgdown(heading.topic->name)).trimmed(), heading.topic->id);
    matchSections(topics, model, matches, hasTitle);
    matchSections(topics, model, matches, isAny);
    return matches;
}

ArgdownHeadings headingsOf(const ArgdownModel& model, const ArgdownMatches& records)
{
    ArgdownHeadings headings;
    for (std::size_t i = 0; i < model.sections.size(); ++i)
        headings.emplace_back(model.sections[i].title, records.sections[i]);
    return headings;
}

ArgdownMatches matchesSince(
    const std::vector<ArgdownFace>& before, const ArgdownHeadings& headings, const ArgdownModel& now)
{
    ArgdownMatches matches = emptyMatches(now);
    std::vector<ArgdownFace> faces = facesOf(now, matches);
    Offers keys;
    Offers titles;
    Offers bareTitles;
    Offers texts;
    for (const ArgdownFace& face : before) {
        keys.add(keyFeature(face), face.claim);
        titles.add(titleFeature(face), face.claim);
        bareTitles.add(bareTitleFeature(face), face.claim);
        texts.add(textFeature(face), face.claim);
    }
    QSet<ClaimId> taken;
    matchBy(faces, matches, taken, keys, keyFeature);
    matchBy(faces, matches, taken, titles, titleFeature);
    matchBy(faces, matches, taken, bareTitles, bareTitleFeature);
    matchBy(faces, matches, taken, texts, textFeature);
    matchSections(headings, now, matches, hasTitle);
    return matches;
}

/// Runs of what nothing was found for, between the same neighbours, are the same in their order.
static void matchFacesByPlace(
    const ArgdownBase& before, const ArgdownMayBecome& mayBecome, const ArgdownModel& now, ArgdownMatches& matches)
{
    QSet<QString> arguments;
    for (const ArgdownStep& step : before.steps)
        arguments.insert(step.argument);
    QSet<ClaimId> taken(matches.statements.begin(), matches.statements.end());
    taken.unite({matches.arguments.begin(), matches.arguments.end()});
    QHash<ClaimId, std::vector<const ArgdownFace*>> behind; ///< what nobody took, by the claim that was taken before it
    ClaimId last;
    for (const ArgdownFace& face : before.faces) {
        if (taken.contains(face.claim))
            last = face.claim;
        else if (face.claim && !face.isAuxiliary)
            behind[last].push_back(&face);
    }
    last = {};
    for (const ArgdownFace& face : facesOf(now, matches)) {
        ClaimId& claim = slotOf(matches, face);
        if (claim) {
            last = claim;
            continue;
        }
        const bool isKnown = face.isArgument && (face.title.isEmpty() || arguments.contains(face.title));
        const auto run = face.isAuxiliary || isKnown ? behind.end() : behind.find(last);
        if (run == behind.end())
            continue;
        const auto found = std::ranges::find_if(
            *run, [&](const ArgdownFace* was) { return mayBecome(was->claim, was->text, face.text); });
        if (found == run->end())
            continue;
        claim = (*found)->claim;
        run->erase(run->begin(), found + 1);
        taken.insert(claim);
    }
}

void matchByPlace(
    const ArgdownBase& before, const ArgdownMayBecome& mayBecome, const ArgdownModel& now, ArgdownMatches& matches)
{
    matchSections(before.headings, now, matches, [&](const auto& heading, const ArgdownSection& section) {
        return mayBecome(heading.second, heading.first, section.title);
    });
    matchFacesByPlace(before, mayBecome, now, matches);
}

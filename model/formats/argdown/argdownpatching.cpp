#include "model/formats/argdown/argdownpatching.h"

#include "model/formats/argdown/argdownescape.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

QStringView in(const QString& text, ArgdownSpan span)
{
    return QStringView(text).sliced(span.start, span.end - span.start);
}

/// Finds its way in a text by what it speaks of.
class Guide {
public:
    explicit Guide(const ArgdownText& text)
        : m_text(text)
    {
        for (const ArgdownPlace& place : text.places) {
            if (place.isDefinition)
                m_definitions.emplace(place.record, place.span);
        }
        for (const ArgdownSign& sign : text.signs) {
            if (sign.kind == ArgdownSign::Kind::Title)
                m_titles.emplace(sign.span.start, sign.span);
        }
    }

    const ArgdownSpan* definition(RecordId id) const { return found(m_definitions, id); }
    /// With its brackets, and without what follows them; empty: none begins there.
    ArgdownSpan titleAt(qsizetype start) const
    {
        const ArgdownSpan* title = found(m_titles, start);
        if (!title)
            return {start, start};
        return {start, title->end - (in(m_text.text, *title).endsWith(u':') ? 1 : 0)};
    }
    qsizetype lineStart(qsizetype at) const { return at == 0 ? 0 : m_text.text.lastIndexOf(u'\n', at - 1) + 1; }
    qsizetype nextLine(qsizetype at) const
    {
        const qsizetype end = m_text.text.indexOf(u'\n', at);
        return end < 0 ? m_text.text.size() : end + 1;
    }
    qsizetype indentAt(qsizetype lineStart) const
    {
        qsizetype at = lineStart;
        while (at < m_text.text.size() && (m_text.text[at] == u' ' || m_text.text[at] == u'\t'))
            ++at;
        return at - lineStart;
    }
    bool isBlank(qsizetype lineStart) const
    {
        return in(m_text.text, {lineStart, nextLine(lineStart)}).trimmed().isEmpty();
    }

private:
    template<class Map, class Key>
    static const ArgdownSpan* found(const Map& map, const Key& key)
    {
        const auto place = map.find(key);
        return place == map.end() ? nullptr : &place->second;
    }

    const ArgdownText& m_text;
    std::map<RecordId, ArgdownSpan> m_definitions;
    std::map<qsizetype, ArgdownSpan> m_titles;
};

class Patching {
public:
    Patching(const ArgdownText& before, const ArgdownText& ours, const Debate& debate)
        : m_before(before)
        , m_ours(ours)
        , m_debate(debate)
        , m_theirGuide(before)
        , m_ourGuide(ours)
    {
    }

    QString patched();

private:
    void reword(const Claim& claim);
    void followTitle(ClaimId claim, const QString& title);
    void addClaims();
    void addLine(const Inference& inference);
    QString lineOf(const Inference& inference, qsizetype indent) const;
    bool isNew(ClaimId claim) const { return !m_before.base.was.find(claim); }
    void insert(qsizetype at, const QString& text) { m_replacements.push_back({at, at, text}); }

    const ArgdownText& m_before;
    const ArgdownText& m_ours;
    const Debate& m_debate;
    Guide m_theirGuide;
    Guide m_ourGuide;
    std::vector<TextReplacement> m_replacements;
};

/// An author who gave no title goes on without one.
void Patching::reword(const Claim& claim)
{
    const ArgdownSpan* theirs = m_theirGuide.definition(claim.id);
    const ArgdownSpan* ours = m_ourGuide.definition(claim.id);
    const Claim* was = m_before.base.was.find(claim.id);
    if (!theirs || !ours || !was)
        return;
    const ArgdownSpan title = m_theirGuide.titleAt(theirs->start);
    const ArgdownSpan ourTitle = m_ourGuide.titleAt(ours->start);
    const bool isTitled = title.start < title.end;
    const Claim* now = m_debate.find(claim.id);
    const bool isRetitled = isTitled && now && !now->title.isEmpty() && was->title != claim.title;
    if (was->text == claim.text && !isRetitled)
        return;
    const QString titleNow = isRetitled ? in(m_ours.text, ourTitle).toString() : in(m_before.text, title).toString();
    QStringView words = in(m_ours.text, {ourTitle.end, ours->end});
    if (!isTitled)
        words = words.startsWith(u':') ? words.sliced(1).trimmed() : in(m_ours.text, *ours); // `[words]` alone
    m_replacements.push_back({theirs->start, theirs->end, titleNow + words});
    if (isRetitled)
        followTitle(claim.id, titleNow);
}

void Patching::followTitle(ClaimId claim, const QString& title)
{
    for (const ArgdownPlace& place : m_before.places) {
        const ArgdownSpan reference = m_theirGuide.titleAt(place.span.start);
        if (place.record == RecordId(claim) && !place.isDefinition && reference.start < reference.end)
            m_replacements.push_back({reference.start, reference.end, title});
    }
}

QString Patching::lineOf(const Inference& inference, qsizetype indent) const
{
    const ArgdownSpan* line = m_ourGuide.definition(inference.id);
    return line ? QString(indent, u' ') + in(m_ours.text, *line).trimmed() + u'\n' : QString();
}

/// Below what else is said of its target.
void Patching::addLine(const Inference& inference)
{
    const auto* target = std::get_if<ClaimId>(&inference.target);
    const ArgdownSpan* claim = target && !isNew(*target) ? m_theirGuide.definition(*target) : nullptr;
    if (!claim)
        return;
    const qsizetype indent = m_theirGuide.indentAt(m_theirGuide.lineStart(claim->start));
    qsizetype at = m_theirGuide.nextLine(claim->end);
    while (at < m_before.text.size() && !m_theirGuide.isBlank(at) && m_theirGuide.indentAt(at) > indent)
        at = m_theirGuide.nextLine(at);
    const bool isEnded = at == 0 || m_before.text[at - 1] == u'\n';
    insert(at, (isEnded ? QString() : u"\n"_s) + lineOf(inference, indent + 2));
}

/// Each as a paragraph of its own behind the one it follows in our text.
void Patching::addClaims()
{
    qsizetype at = 0;
    for (const ArgdownFace& face : m_ours.base.faces) {
        const ArgdownSpan* theirs = m_theirGuide.definition(face.claim);
        if (theirs) {
            at = m_theirGuide.nextLine(theirs->end);
            while (at < m_before.text.size() && !m_theirGuide.isBlank(at))
                at = m_theirGuide.nextLine(at);
        }
        const ArgdownSpan* ours = m_ourGuide.definition(face.claim);
        if (theirs || !ours || !isNew(face.claim))
            continue;
        QString block = in(m_ours.text, *ours).trimmed() + u'\n';
        for (const Inference* inference : m_ours.base.was.bearingOn(face.claim))
            block += lineOf(*inference, 2);
        const bool isEnded = at == 0 || m_before.text[at - 1] == u'\n';
        const QString gap = at == 0 ? QString() : isEnded ? u"\n"_s : u"\n\n"_s;
        insert(at, gap + block + (at == 0 ? u"\n"_s : QString()));
    }
}

QString Patching::patched()
{
    for (const Claim* claim : m_ours.base.was.claims().inOrder())
        reword(*claim);
    for (const Inference* inference : m_ours.base.was.inferences().inOrder()) {
        if (!m_before.base.was.find(inference->id))
            addLine(*inference);
    }
    addClaims();
    std::ranges::stable_sort(m_replacements, {}, &TextReplacement::start);
    const auto overlap = std::ranges::adjacent_find(
        m_replacements, [](const TextReplacement& one, const TextReplacement& next) { return next.start < one.end; });
    return overlap == m_replacements.end() ? replacedIn(m_before.text, m_replacements) : m_ours.text;
}

}

QString patchedText(const ArgdownText& before, const ArgdownText& ours, const Debate& debate)
{
    return Patching(before, ours, debate).patched();
}

#include "views/map/cardface.h"

#include "model/analysis/corrections.h"
#include "views/map/lettering.h"

namespace {

Stance stanceOfAll(Stance one, Stance other)
{
    return one == other ? one : Stance::Mixed;
}

void addHolder(const Debate& debate, const Statement& statement, std::vector<std::pair<StakeholderId, Stance>>& holders)
{
    for (const Speaker& speaker : statement.speakers) {
        if (speaker.role != SpeakerRole::Speaker && speaker.role != SpeakerRole::Author)
            continue;
        const auto known = std::find_if(
            holders.begin(), holders.end(), [&](const auto& holder) { return holder.first == speaker.stakeholder; });
        if (known != holders.end())
            known->second = stanceOfAll(known->second, statement.stance);
        else if (debate.find(speaker.stakeholder))
            holders.emplace_back(speaker.stakeholder, statement.stance);
    }
}

Badges badgesOf(const Debate& debate, const Claim& claim)
{
    Badges badges;
    badges.hasNote = !claim.note.isEmpty();
    std::vector<std::pair<StakeholderId, Stance>> holders;
    for (RecordId referrer : debate.referrers(claim.id)) {
        const Statement* statement = debate.find(referrer.as<StatementId>());
        if (!statement)
            continue;
        badges.quotations += statement->excerpt ? 1 : 0;
        addHolder(debate, *statement, holders);
    }
    for (const auto& [id, stance] : holders) {
        const Stakeholder* stakeholder = debate.find(id);
        badges.holders.push_back({drawable(initialsOf(*stakeholder), 4), stance, stakeholder->name});
    }
    std::sort(badges.holders.begin(), badges.holders.end(),
        [](const StanceHolder& one, const StanceHolder& other) { return one.name < other.name; });
    if (badges.holders.size() > Badges::mostHolders) {
        badges.moreHolders = static_cast<int>(badges.holders.size()) - Badges::mostHolders;
        badges.holders.resize(Badges::mostHolders);
    }
    return badges;
}

bool isSuppliedEverywhere(const Debate& debate, const Claim& claim)
{
    bool isUsed = false;
    for (RecordId referrer : debate.referrers(claim.id)) {
        const Inference* inference = debate.find(referrer.as<InferenceId>());
        if (!inference)
            continue;
        for (const Premise& premise : inference->premises) {
            if (premise.claim == claim.id && !premise.implicit)
                return false;
            isUsed |= premise.claim == claim.id;
        }
    }
    return isUsed;
}

}

QString initialsOf(const Stakeholder& stakeholder)
{
    if (!stakeholder.initials.isEmpty())
        return stakeholder.initials.left(3);
    QString initials;
    for (QStringView word : QStringView(stakeholder.name).split(u' ', Qt::SkipEmptyParts)) {
        if (word[0].isUpper() && initials.size() < 3)
            initials += word[0];
    }
    return initials.isEmpty() ? stakeholder.name.left(1) : initials;
}

QString shortTitle(const QString& title, const QString& text, qsizetype longest)
{
    if (!title.trimmed().isEmpty())
        return drawable(title, longest * 2).simplified();
    const QString start = drawable(text, longest).simplified();
    if (text.size() <= longest)
        return start;
    const qsizetype space = start.lastIndexOf(u' ');
    return space > longest / 2 ? start.left(space) + QChar(0x2026) : start;
}

CardFaces::CardFaces()
    : m_wrap(mapFont(card::textSize))
    , m_boldWrap(mapFont(card::textSize, QFont::DemiBold))
{
}

void CardFaces::measure(CardFace& face)
{
    const bool isIssue = face.kind == CardKind::Issue;
    const double width = face.text.size() > card::wideFrom ? card::wideWidth : card::width;
    const double padding = isIssue ? card::issuePadding + 2 * card::sidePadding : 2 * card::sidePadding;
    TextWrap& wrap = isIssue ? m_boldWrap : m_wrap;
    face.lines = wrap.wrap(face.text, card::textSize, width - padding, card::mostLines);
    face.isCut = face.isCut || face.lines.isCut;
    const bool isOneLine = face.lines.lines.size() <= 1;
    const double lines = std::max<std::size_t>(face.lines.lines.size(), 1);
    const double badges = (face.badges.isEmpty() ? 0 : card::badgeRow)
        + (face.correction == Correction::None ? 0 : card::correctionRow);
    face.size = QSizeF(isOneLine ? std::max<double>(card::narrowest, std::ceil(face.lines.width + padding)) : width,
        lines * card::lineHeight + 2 * card::topPadding + badges);
    if (isOneLine && badges > 0)
        face.size.setWidth(std::max(face.size.width(), card::width * 0.75));
    face.isRightToLeft = isRightToLeft(face.text);
}

CardFace CardFaces::of(const Debate& debate, const Claim& claim)
{
    CardFace face;
    face.kind = claim.issue ? CardKind::Option : CardKind::Claim;
    const QString& text = claim.text.isEmpty() ? claim.title : claim.text;
    face.text = drawable(text);
    face.isCut = text.size() > longestDrawn;
    face.title = shortTitle(claim.title, claim.text);
    face.badges = badgesOf(debate, claim);
    if (const auto mark = m_corrections.find(claim.id); mark != m_corrections.end())
        face.correction = mark->second;
    face.isImplicit = isSuppliedEverywhere(debate, claim);
    measure(face);
    return face;
}

CardFace CardFaces::of(const Debate&, const Issue& issue)
{
    CardFace face;
    face.kind = CardKind::Issue;
    face.text = drawable(issue.text);
    face.isCut = issue.text.size() > longestDrawn;
    face.title = shortTitle({}, issue.text);
    measure(face);
    return face;
}

std::vector<ClaimId> CardFaces::readCorrections(const Debate& debate)
{
    const auto before = std::exchange(m_corrections, correctionsBehindClaims(debate));
    std::vector<ClaimId> changed;
    for (const auto& [claim, mark] : m_corrections) {
        const auto known = before.find(claim);
        if (known == before.end() || known->second != mark)
            changed.push_back(claim);
    }
    for (const auto& [claim, mark] : before) {
        if (!m_corrections.contains(claim))
            changed.push_back(claim);
    }
    return changed;
}

#include "views/map/maptints.h"

const MapTint* MapTints::find(RecordId card) const
{
    const auto found = of.find(card.as<ClaimId>());
    return found == of.end() ? nullptr : &kinds[found->second];
}

std::optional<Stance> MapTints::stanceOf(RecordId card, const QString& holder, Stance always) const
{
    if (!holders)
        return always;
    const auto claim = holders->find(card.as<ClaimId>());
    if (claim == holders->end())
        return {};
    const auto found = claim->second.find(holder);
    return found == claim->second.end() ? std::nullopt : std::optional(found->second);
}

QColor colourOf(TintTone tone, const Theme& theme)
{
    switch (tone) {
    case TintTone::For:
    case TintTone::OnlyFirst:
        return theme.line(LineKind::Support);
    case TintTone::Against:
    case TintTone::Conflict:
    case TintTone::Falls:
        return theme.line(LineKind::Attack);
    case TintTone::Mixed:
    case TintTone::Partly:
    case TintTone::Possible:
        return theme.line(LineKind::Undercut);
    case TintTone::Conditional:
    case TintTone::OnlySecond:
        return theme.warning;
    case TintTone::Agreement:
    case TintTone::Stands:
        return theme.good;
    case TintTone::Unclear:
    case TintTone::Unsettled:
        break;
    }
    return theme.mutedText;
}

Qt::BrushStyle patternOf(TintTone tone)
{
    switch (tone) {
    case TintTone::For:
    case TintTone::Agreement:
    case TintTone::Stands:
        return Qt::SolidPattern;
    case TintTone::Against:
    case TintTone::Conflict:
    case TintTone::Falls:
        return Qt::BDiagPattern;
    case TintTone::Mixed:
    case TintTone::Partly:
    case TintTone::Possible:
        return Qt::DiagCrossPattern;
    case TintTone::Conditional:
    case TintTone::OnlySecond:
        return Qt::HorPattern;
    case TintTone::OnlyFirst:
        return Qt::VerPattern;
    case TintTone::Unclear:
    case TintTone::Unsettled:
        break;
    }
    return Qt::Dense6Pattern;
}

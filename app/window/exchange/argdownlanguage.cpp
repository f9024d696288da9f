#include "app/window/exchange/argdownlanguage.h"

#include "model/formats/argdown/argdowntext.h"

#include <algorithm>

namespace {

constexpr std::size_t mostEarlier = 60;
constexpr qsizetype mostLetters = 8'000'000; ///< of all earlier texts

struct ShownText : DebateText {
    ArgdownText argdown;
    std::vector<ShownArgdown> earlier; ///< the latest last; it is this one
};

TextStretch stretchOf(ArgdownSpan span)
{
    return {static_cast<int>(span.start), static_cast<int>(span.end)};
}

/// What can be seen of it: a fault may be at a single sign, or at the end.
TextStretch faultyStretch(const QString& text, ArgdownSpan span)
{
    constexpr qsizetype shortest = 4;
    qsizetype start = std::min(span.start, text.size());
    while (start < std::min(span.end, text.size()) && text[start].isSpace())
        ++start;
    while (start > 0 && (start == text.size() || text[start].isSpace()))
        --start;
    const qsizetype lineEnd = text.indexOf(u'\n', start);
    const qsizetype end = std::min(span.end, text.size());
    return stretchOf({start, end - start >= shortest ? end : lineEnd < 0 ? text.size() : lineEnd});
}

std::vector<TextChange> changesOf(const std::vector<TextReplacement>& replacements)
{
    std::vector<TextChange> changes;
    for (const TextReplacement& one : replacements)
        changes.push_back({stretchOf({one.start, one.end}), one.by});
    return changes;
}

TextSign signOf(const ArgdownSign& sign)
{
    TextSign made{stretchOf(sign.span)};
    made.kind = sign.kind == ArgdownSign::Kind::Heading ? TextSign::Kind::Heading
        : sign.kind == ArgdownSign::Kind::Title         ? TextSign::Kind::Title
                                                        : TextSign::Kind::Relation;
    made.line = sign.kind == ArgdownSign::Kind::Attack ? LineKind::Attack
        : sign.kind == ArgdownSign::Kind::Undercut     ? LineKind::Undercut
                                                       : LineKind::Support;
    return made;
}

void keepWithin(std::vector<ShownArgdown>& earlier)
{
    qsizetype letters = 0;
    std::size_t kept = 0;
    for (auto one = earlier.rbegin(); one != earlier.rend() && kept < mostEarlier; ++one, ++kept) {
        letters += one->written.size() + one->text.size();
        if (letters > mostLetters)
            break;
    }
    earlier.erase(earlier.begin(), earlier.end() - static_cast<std::ptrdiff_t>(kept));
}

SharedText shownText(ArgdownText argdown, const ShownText* before)
{
    auto shown = std::make_shared<ShownText>();
    shown->text = argdown.text;
    for (const ArgdownPlace& place : argdown.places)
        shown->mentions.push_back({stretchOf(place.span), place.record, place.isDefinition});
    for (const ArgdownFault& fault : argdown.faults)
        shown->faults.push_back(
            {faultyStretch(argdown.text, fault.span), fault.line, fault.column, fault.what, fault.isHarmless});
    std::ranges::transform(argdown.signs, std::back_inserter(shown->signs), signOf);
    if (before)
        shown->earlier = before->earlier;
    if (argdown.written && !argdown.isWaiting)
        shown->earlier.push_back({*argdown.written, argdown.text});
    keepWithin(shown->earlier);
    shown->argdown = std::move(argdown);
    return shown;
}

}

SharedText ArgdownLanguage::write(const Debate& debate, const SharedText& before) const
{
    const auto* shown = static_cast<const ShownText*>(before.get());
    return shownText(shown ? followedText(debate, shown->argdown, shown->earlier) : writtenAsText(debate), shown);
}

std::vector<TextChange> ArgdownLanguage::changesBetween(const QString& before, const QString& now) const
{
    return changesOf(replacementsFor(before, now));
}

TextReading ArgdownLanguage::read(const Debate& debate, const SharedText& before, const QString& typed) const
{
    const auto* shown = static_cast<const ShownText*>(before.get());
    TypedArgdown made = typedText(debate, shown->argdown, typed);
    TextReading reading;
    reading.edits = std::move(made.edits);
    reading.changes = changesBetween(typed, made.text.text);
    reading.text = shownText(std::move(made.text), shown);
    return reading;
}

#include "model/formats/tables/tablewords.h"

#include "model/debate/edtf.h"
#include "model/debate/words.h"
#include "model/debate/writtendate.h"
#include "model/formats/graphs/graphwords.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

/// The value whose words, divided by "|", the cell is among.
template<class Value, std::size_t size>
static std::optional<Value> among(const QString& cell, const std::array<std::pair<Value, QStringView>, size>& words)
{
    const QString folded = cell.simplified().toCaseFolded();
    for (const auto& [value, text] : words) {
        if (text.toString().split(u'|').contains(folded))
            return value;
    }
    return std::nullopt;
}

std::optional<InferenceKind> inferenceKindIn(const QString& cell)
{
    if (const auto kind = fromWord<InferenceKind>(cell))
        return kind;
    const std::optional<GraphPart> part = partCalled(cell);
    if (part == GraphPart::Support)
        return InferenceKind::Support;
    if (part == GraphPart::Attack)
        return InferenceKind::Attack;
    return part == GraphPart::Restate ? std::optional(InferenceKind::Restate) : std::nullopt;
}

std::optional<Stance> stanceIn(const QString& cell)
{
    static constexpr std::array<std::pair<Stance, QStringView>, 5> words = {{
        {Stance::For,
            u"for|pro|yes|y|1|true|agree|agrees|agreement|support|supports|in favour|in favor|+|ja|dafür|für|zustimmung|"
            u"stimmt zu|unterstützt"},
        {Stance::Against,
            u"against|con|contra|no|n|0|false|disagree|disagrees|disagreement|oppose|opposes|-|−|nein|dagegen|gegen|"
            u"ablehnung|lehnt ab"},
        {Stance::Mixed, u"mixed|both|partly|gemischt|beides|teils teils|teils|teilweise"},
        {Stance::Conditional, u"conditional|if|bedingt|unter bedingungen"},
        {Stance::Unclear, u"unclear|neutral|unknown|?|unklar|unbekannt"},
    }};
    return among(cell, words);
}

std::optional<StakeholderKind> stakeholderKindIn(const QString& cell)
{
    static constexpr std::array<std::pair<StakeholderKind, QStringView>, 4> words = {{
        {StakeholderKind::Person, u"person|individual|human|mensch|einzelperson"},
        {StakeholderKind::Organisation,
            u"organisation|organization|ngo|company|party|association|verband|verein|partei|unternehmen|firma"},
        {StakeholderKind::Group, u"group|gruppe|movement|bewegung"},
        {StakeholderKind::Government, u"government|state|ministry|authority|regierung|staat|ministerium|behörde"},
    }};
    return among(cell, words);
}

bool truthIn(const QString& cell)
{
    static const QStringList words = {u"true"_s, u"yes"_s, u"1"_s, u"x"_s, u"ja"_s, u"wahr"_s};
    return words.contains(cell.simplified().toCaseFolded());
}

std::optional<double> numberIn(const QString& cell)
{
    bool isNumber = false;
    const double number = cell.trimmed().replace(u',', u'.').toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QString dateIn(const QString& cell)
{
    const QString text = cell.trimmed();
    return isEdtf(text) ? text : writtenDate(text);
}

#include "model/formats/fieldrules.h"

#include "model/debate/edtf.h"
#include "model/debate/sentences.h"

static bool isDate(const QString& text)
{
    return isEdtf(text);
}

static bool isSha256(const QString& text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

static bool isGrade(const QString& text)
{
    return text.size() == 1 && text[0] >= u'A' && text[0] <= u'F';
}

static bool isColour(const QString& text)
{
    return text.size() == 7 && text[0] == u'#' && std::all_of(text.begin() + 1, text.end(), [](QChar c) {
        return c.unicode() < 0x80 && isxdigit(c.unicode());
    });
}

static QString notADate()
{
    return Sentences::tr("A date is written like 2015, 2015-08 or 2015-08-11, with ~ after it when it is approximate.");
}

static QString notASha256()
{
    return Sentences::tr("A SHA-256 is 64 digits from 0 to 9 and a to f.");
}

static QString notAGrade()
{
    return Sentences::tr("A reliability is one letter from A to F.");
}

static QString notAColour()
{
    return Sentences::tr("A colour is written like #0b5fa5.");
}

static constexpr TextRule textRules[] = {
    {Kind::Source, "captured", isDate, notADate},
    {Kind::Source, "gradedOn", isDate, notADate},
    {Kind::Source, "reliability", isGrade, notAGrade},
    {Kind::Document, "captured", isDate, notADate},
    {Kind::Document, "sha256", isSha256, notASha256},
    {Kind::Turn, "date", isDate, notADate},
    {Kind::Stakeholder, "colour", isColour, notAColour},
    {Kind::Stakeholder, "from", isDate, notADate},
    {Kind::Stakeholder, "to", isDate, notADate},
    {Kind::Statement, "date", isDate, notADate},
};

static constexpr double farthest = 1e7; // scene units: a map of this width is 10,000 screens wide

static constexpr NumberRule numberRules[] = {
    {Kind::Claim, "weight", 0, 1},
    {Kind::Inference, "weight", 0, 1},
    {Kind::Statement, "credibility", 1, 6},
    {Kind::Place, "x", -farthest, farthest},
    {Kind::Place, "y", -farthest, farthest},
};

template<class Rules>
static auto ruleIn(const Rules& rules, Kind kind, QLatin1StringView field)
{
    const auto rule = std::find_if(std::begin(rules), std::end(rules),
        [&](const auto& one) { return one.kind == kind && field == QLatin1StringView(one.field); });
    return rule == std::end(rules) ? nullptr : rule;
}

const TextRule* textRuleFor(Kind kind, QLatin1StringView field)
{
    return ruleIn(textRules, kind, field);
}

const NumberRule* numberRuleFor(Kind kind, QLatin1StringView field)
{
    return ruleIn(numberRules, kind, field);
}

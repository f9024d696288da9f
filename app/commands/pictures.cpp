#include "app/commands/pictures.h"

using namespace Qt::StringLiterals;

static const std::vector<std::pair<QString, LayoutDirection>> directions = {
    {u"top-down"_s, LayoutDirection::TopDown},
    {u"bottom-up"_s, LayoutDirection::BottomUp},
    {u"left-right"_s, LayoutDirection::LeftRight},
    {u"right-to-left"_s, LayoutDirection::RightToLeft},
};

static const std::vector<std::pair<QString, Theme (*)()>> themes = {
    {u"light"_s, Theme::light},
    {u"dark"_s, Theme::dark},
    {u"contrast"_s, Theme::highContrast},
};

static const std::vector<std::pair<QString, Result<PictureReport> (*)(QIODevice&, const PictureRequest&)>> writers = {
    {u"svg"_s, writeSvg},
    {u"pdf"_s, writePdf},
    {u"png"_s, writePng},
};

template<class Pairs>
static auto find(const Pairs& pairs, const QString& word)
{
    return std::find_if(pairs.begin(), pairs.end(), [&](const auto& pair) { return pair.first == word; });
}

template<class Pairs>
static QStringList wordsIn(const Pairs& pairs)
{
    QStringList words;
    for (const auto& pair : pairs)
        words += pair.first;
    return words;
}

std::optional<LayoutDirection> directionCalled(const QString& word)
{
    const auto found = find(directions, word);
    return found == directions.end() ? std::nullopt : std::optional(found->second);
}

QString wordFor(LayoutDirection direction)
{
    return std::find_if(directions.begin(), directions.end(), [&](const auto& pair) {
        return pair.second == direction;
    })->first;
}

QStringList directionWords()
{
    return wordsIn(directions);
}

std::optional<Theme> themeCalled(const QString& word)
{
    const auto found = find(themes, word);
    return found == themes.end() ? std::nullopt : std::optional(found->second());
}

QStringList themeWords()
{
    return wordsIn(themes);
}

ComposedMap composeFor(const Debate& debate, const DebateFile* file, LayoutDirection direction)
{
    const Result<Arrangement> earlier = Arrangement::fromBytes(file ? file->arrangement(u"map"_s) : QByteArray());
    const bool fits = earlier && earlier->direction() == direction;
    return composeMap(debate, {}, direction, fits ? *earlier : Arrangement());
}

SameEveryTime::SameEveryTime()
{
    QHashSeed::setDeterministicGlobalSeed();
}

SameEveryTime::~SameEveryTime()
{
    QHashSeed::resetRandomGlobalSeed();
}

Result<PictureReport> draw(QIODevice& device, const QString& formatKey, const PictureRequest& request)
{
    const SameEveryTime whileDrawing;
    return find(writers, formatKey)->second(device, request);
}

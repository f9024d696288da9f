#include "views/camps/campsanswer.h"

#include "model/debate/sentences.h"
#include "views/search/recordnames.h"

#include <QCoreApplication>

namespace {

struct Camps {
    Q_DECLARE_TR_FUNCTIONS(Camps)
};

constexpr std::chrono::seconds patienceWithCamps(5);
constexpr std::size_t mostCamps = 64; ///< of a part

/// Everybody's stances on everything, at the date that was asked for.
PositionMatrix stancesAt(const Debate& debate, const PositionQuery& asked)
{
    PositionQuery query;
    query.at = asked.at;
    query.since = asked.since;
    query.isFolded = asked.isFolded;
    return Positions(debate).matrix(query);
}

}

CampsAnswer findCamps(const Debate& debate, const CampsQuestion& question, const std::stop_token& stop)
{
    CampsAnswer answer;
    answer.question = question;
    MapReading reading = readingOf(debate);
    reading.assumptions = question.assumptions;
    answer.evaluation = std::make_shared<const Evaluation>(debate, reading);
    Patience patience = Patience::of(patienceWithCamps);
    patience.cancel = stop;
    auto parts = campsOf(debate, *answer.evaluation, stancesAt(debate, question.query), mostCamps, patience);
    answer.isDecided = parts.has_value();
    if (parts)
        answer.parts = std::move(*parts);
    return answer;
}

const MapCamp* campAt(const CampsAnswer& answer, const CampPlace& place)
{
    if (place.part >= answer.parts.size() || place.camp >= answer.parts[place.part].camps.size())
        return nullptr;
    return &answer.parts[place.part].camps[place.camp];
}

QString nameOf(const Debate& debate, const ContestedPart& part)
{
    const int count = static_cast<int>(part.claims.size());
    const QString first = part.claims.empty() ? QString() : quotedWords(shortNameOf(debate, part.claims.front()));
    const QString claims = Camps::tr("%n claim(s)", nullptr, count);
    const QString camps = part.isWhole
        ? Camps::tr("%n camp(s)", nullptr, static_cast<int>(part.camps.size()))
        : Camps::tr("more than %n camp(s)", nullptr, static_cast<int>(part.camps.size()));
    return Camps::tr("%1, %2: %3", "a number of claims, a number of camps, the first claim").arg(claims, camps, first);
}

QString accountOf(const CampsAnswer& answer)
{
    if (!answer.isDecided)
        return Camps::tr("The camps were not found within %n second(s): too much here depends on each other.", nullptr,
            static_cast<int>(patienceWithCamps.count()));
    QStringList said;
    if (answer.parts.empty())
        said << Camps::tr("Nothing here divides into camps: all that can be settled is settled one way.");
    else
        said << Camps::tr("%n part(s) of the map can be settled in more than one consistent way.", nullptr,
            static_cast<int>(answer.parts.size()));
    if (!answer.question.assumptions.empty())
        said << Camps::tr("This supposes what is assumed under “Does It Stand?”.");
    return said.join(u' ');
}

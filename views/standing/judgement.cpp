#include "views/standing/judgement.h"

#include "model/debate/sentences.h"

Judgement judgementOf(Standing standing)
{
    switch (standing) {
    case Standing::Stands:
        return Judgement::Stands;
    case Standing::Falls:
        return Judgement::Falls;
    case Standing::Unsettled:
        break;
    }
    return Judgement::Unsettled;
}

QString wordsFor(Judgement judgement, JudgedBy by)
{
    const bool isByCamps = by == JudgedBy::Camps;
    const bool isByStandards = by == JudgedBy::Standards;
    switch (judgement) {
    case Judgement::Stands:
        return isByCamps    ? Sentences::tr("stands in every camp")
            : isByStandards ? Sentences::tr("counts as shown")
                            : Sentences::tr("stands");
    case Judgement::Possible:
        return Sentences::tr("stands in some camps, not in others");
    case Judgement::Falls:
        return isByCamps    ? Sentences::tr("falls in every camp")
            : isByStandards ? Sentences::tr("does not count as shown")
                            : Sentences::tr("falls");
    case Judgement::Unsettled:
        break;
    }
    return isByCamps ? Sentences::tr("settled by no camp") : Sentences::tr("not settled by what is in this map");
}

QString countInWords(Judgement judgement, JudgedBy by, int claims)
{
    const bool isByCamps = by == JudgedBy::Camps;
    const bool isByStandards = by == JudgedBy::Standards;
    switch (judgement) {
    case Judgement::Stands:
        return isByCamps    ? Sentences::tr("%n stand(s) in every camp", nullptr, claims)
            : isByStandards ? Sentences::tr("%n count(s) as shown", nullptr, claims)
                            : Sentences::tr("%n stand(s)", nullptr, claims);
    case Judgement::Possible:
        return Sentences::tr("%n stand(s) in some camps and not in others", nullptr, claims);
    case Judgement::Falls:
        return isByCamps    ? Sentences::tr("%n fall(s) in every camp", nullptr, claims)
            : isByStandards ? Sentences::tr("%n do(es) not count as shown", nullptr, claims)
                            : Sentences::tr("%n fall(s)", nullptr, claims);
    case Judgement::Unsettled:
        break;
    }
    return isByCamps ? Sentences::tr("%n is/are settled by no camp", nullptr, claims)
                     : Sentences::tr("%n is/are not settled by what is in this map", nullptr, claims);
}

QString signOf(Judgement judgement)
{
    switch (judgement) {
    case Judgement::Stands:
        return QStringLiteral("✓");
    case Judgement::Possible:
        return QStringLiteral("±");
    case Judgement::Falls:
        return QStringLiteral("✕");
    case Judgement::Unsettled:
        break;
    }
    return QStringLiteral("?");
}

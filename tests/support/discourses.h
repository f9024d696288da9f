#pragma once

#include "model/analysis/networks/discoursenetwork.h"

#include <QStringList>

/// A discourse written as lines like "A x + d1 2015-01-05": actor, claim, stance (+ for, - against, * mixed,
/// ! conditional, ? unclear), and, if known, document ("." for none) and date. Actors and claims stand in the order of
/// the alphabet.
inline Discourse discourseFrom(const QStringList& lines)
{
    QStringList actors;
    QStringList claims;
    for (const QString& line : lines) {
        const QStringList words = line.split(u' ');
        actors += words[0];
        claims += words[1];
    }
    for (QStringList* names : {&actors, &claims}) {
        names->removeDuplicates();
        names->sort();
    }
    Discourse discourse;
    for (qsizetype i = 0; i < actors.size(); ++i)
        discourse.actors.push_back(StakeholderId{keyOfName(actors[i])});
    for (qsizetype i = 0; i < claims.size(); ++i)
        discourse.claims.push_back(ClaimId{keyOfName(claims[i])});
    for (const QString& line : lines) {
        const QStringList words = line.split(u' ');
        DiscourseAct act{static_cast<int>(actors.indexOf(words[0])), static_cast<int>(claims.indexOf(words[1])),
            Stance::For, {}, {}};
        act.stance = static_cast<Stance>(QStringLiteral("+-*!?").indexOf(words[2]));
        if (words.size() > 3 && words[3] != QLatin1StringView("."))
            act.document = DocumentId{keyOfName(words[3])};
        if (words.size() > 4)
            act.days = daysOf(words[4]);
        discourse.acts.push_back(act);
    }
    return discourse;
}

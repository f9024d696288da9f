#pragma once

#include "model/debate/debate.h"

#include <QStringList>

/// A map written as "a; b; o: a - b; s: c, d + b; u: e - s": claims, and inferences by name, premises, kind (+
/// supports,
/// - attacks, = restates) and target. Claims that are only used need not be listed. Ids are names.
inline Debate mapFrom(const char* notation)
{
    const auto claimId = [](const QString& name) { return ClaimId{keyOfName(name)}; };
    Debate debate;
    QStringList inferences;
    const auto addClaim = [&](const QString& name) {
        Claim claim;
        claim.id = claimId(name);
        claim.text = name;
        claim.order = debate.claims().orderAtEnd();
        if (!debate.find(claim.id))
            debate.apply({put(claim)});
    };
    for (const QString& part : QString::fromUtf8(notation).split(u';', Qt::SkipEmptyParts)) {
        const QStringList words = part.simplified().remove(u',').split(u' ');
        if (!words[0].endsWith(u':')) {
            addClaim(words[0]);
            continue;
        }
        Inference inference;
        const QString name = words[0].chopped(1);
        inference.id = InferenceId{keyOfName(name)};
        inference.kind = static_cast<InferenceKind>(QStringLiteral("+-=").indexOf(words[words.size() - 2]));
        for (qsizetype i = 1; i + 2 < words.size(); ++i) {
            addClaim(words[i]);
            inference.premises.push_back({claimId(words[i])});
        }
        inferences += name;
        if (inferences.contains(words.last())) {
            inference.target = InferenceId{keyOfName(words.last())};
        } else {
            addClaim(words.last());
            inference.target = claimId(words.last());
        }
        inference.order = debate.inferences().orderAtEnd();
        debate.apply({put(inference)});
    }
    return debate;
}

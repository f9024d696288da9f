#include "app/commands/claimnames.h"

#include "app/commands/exitstatus.h"
#include "model/debate/sentences.h"

static Error noSuchClaim(const QString& word)
{
    return misuse(Sentences::tr("There is no claim %1.").arg(quoted(word)),
        Sentences::tr("“counterpoint list FILE claims” lists the claims with their ids."));
}

Result<ClaimId> claimCalled(const Debate& debate, const QString& word)
{
    bool isNumber = false;
    const ClaimId id{word.toLongLong(&isNumber)};
    if (isNumber && debate.contains(id))
        return id;
    if (const ClaimId named{keyOfName(word)}; debate.contains(named))
        return named;
    ClaimId found;
    for (const Claim& claim : debate.claims().all()) {
        if (claim.text.compare(word, Qt::CaseInsensitive) != 0 && claim.title.compare(word, Qt::CaseInsensitive) != 0)
            continue;
        if (found)
            return noSuchClaim(word);
        found = claim.id;
    }
    return found ? Result<ClaimId>(found) : Result<ClaimId>(noSuchClaim(word));
}

Result<std::vector<ClaimId>> claimsCalled(const Debate& debate, const QString& words)
{
    std::vector<ClaimId> claims;
    for (const QString& word : words.split(u',', Qt::SkipEmptyParts)) {
        const Result<ClaimId> claim = claimCalled(debate, word.trimmed());
        if (!claim)
            return claim.error();
        claims.push_back(*claim);
    }
    return claims;
}

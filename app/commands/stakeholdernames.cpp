#include "app/commands/stakeholdernames.h"

#include "app/commands/exitstatus.h"
#include "model/debate/editing/turns.h"
#include "model/debate/sentences.h"

static Result<StakeholderId> stakeholderNamed(const Debate& debate, const QString& word)
{
    bool isNumber = false;
    const StakeholderId id{word.toLongLong(&isNumber)};
    if (isNumber && debate.contains(id))
        return id;
    if (const StakeholderId named{keyOfName(word)}; debate.contains(named))
        return named;
    if (const StakeholderId called = stakeholderCalled(debate, word))
        return called;
    return misuse(Sentences::tr("There is no stakeholder %1.").arg(quoted(word)),
        Sentences::tr("“counterpoint list FILE stakeholders” lists them with their ids."));
}

Result<std::vector<StakeholderId>> stakeholdersCalled(const Debate& debate, const QString& words)
{
    std::vector<StakeholderId> found;
    for (const QString& word : words.split(u',', Qt::SkipEmptyParts)) {
        const Result<StakeholderId> stakeholder = stakeholderNamed(debate, word.trimmed());
        if (!stakeholder)
            return stakeholder.error();
        found.push_back(*stakeholder);
    }
    return found;
}

#include "views/groups/grouptree.h"

#include "model/debate/editing/claims.h"
#include "model/debate/editing/groups.h"

namespace {

struct Groups {
    Q_DECLARE_TR_FUNCTIONS(Groups)
};

int claimCount(const Debate& debate, RecordId group)
{
    const auto referrers = debate.referrers(group);
    return static_cast<int>(
        std::count_if(referrers.begin(), referrers.end(), [](RecordId id) { return id.kind == Kind::Claim; }));
}

Result<Edits> renameIssue(const Debate& debate, RecordId id, const QString& text)
{
    if (tidied(text).isEmpty())
        return Error{Groups::tr("A question needs words.")};
    return revise(debate, std::vector{id.as<IssueId>()}, [&](Issue& issue) { issue.text = tidied(text); });
}

Result<Edits> renameTopic(const Debate& debate, RecordId id, const QString& name)
{
    const Topic* old = debate.find(id.as<TopicId>());
    if (!old)
        return editing::goneError();
    Topic topic = *old;
    topic.name = tidied(name);
    return putTopic(debate, topic);
}

Result<Edits> createTag(const Debate& debate, const QString& name)
{
    const Tag tag = tagNamed(debate, name);
    if (tag.name.isEmpty())
        return Error{Groups::tr("A tag needs a name.")};
    if (debate.find(tag.id))
        return Error{Groups::tr("There is already a tag of that name.")};
    return Edits{put(tag)};
}

Result<Edits> tagAll(const Debate& debate, const std::vector<ClaimId>& claims, RecordId id)
{
    const Tag* tag = debate.find(id.as<TagId>());
    if (!tag)
        return editing::goneError();
    return addTag(debate, claims, tag->name);
}

}

GroupKind issueGroups()
{
    GroupKind kind;
    kind.title = Groups::tr("&Questions");
    kind.hint = Groups::tr(
        "No questions yet. A question is what is being debated; claims answer it. Type one below, then drag "
        "claims onto it or choose it in a claim.");
    kind.newName = Groups::tr("New question");
    kind.all = [](const Debate& debate) {
        std::vector<Group> groups;
        for (const Issue* issue : debate.issues().inOrder())
            groups.push_back({issue->id, {}, issue->text, claimCount(debate, issue->id)});
        return groups;
    };
    kind.create = [](const Debate& debate, const QString& text) { return addIssue(debate, newIssue(debate, text)); };
    kind.rename = renameIssue;
    kind.gather = [](const Debate& debate, const std::vector<ClaimId>& claims, RecordId id) {
        return setIssue(debate, claims, id.as<IssueId>());
    };
    kind.claims = [](const Debate& debate, RecordId id) { return debate.optionsOf(id.as<IssueId>()); };
    return kind;
}

GroupKind topicGroups()
{
    GroupKind kind;
    kind.title = Groups::tr("&Topics");
    kind.hint = Groups::tr(
        "No topics yet. A topic is a tinted area of the map. Type a name below, then drag claims onto it or "
        "choose it in a claim.");
    kind.newName = Groups::tr("New topic");
    kind.all = [](const Debate& debate) {
        std::vector<Group> groups;
        for (const Topic* topic : debate.topics().inOrder())
            groups.push_back({topic->id, topic->parent, topic->name, claimCount(debate, topic->id)});
        return groups;
    };
    kind.create = [](const Debate& debate, const QString& name) { return putTopic(debate, newTopic(debate, name)); };
    kind.rename = renameTopic;
    kind.gather = [](const Debate& debate, const std::vector<ClaimId>& claims, RecordId id) {
        return setTopic(debate, claims, id.as<TopicId>());
    };
    kind.claims = [](const Debate& debate, RecordId id) { return debate.claimsIn(id.as<TopicId>()); };
    return kind;
}

GroupKind tagGroups()
{
    GroupKind kind;
    kind.title = Groups::tr("Ta&gs");
    kind.hint = Groups::tr(
        "No tags yet. A tag is a label that claims share, whatever their topic. Type a name below, then drag "
        "claims onto it or type it in a claim.");
    kind.newName = Groups::tr("New tag");
    kind.all = [](const Debate& debate) {
        std::vector<Group> groups;
        for (const Tag* tag : debate.tags().inOrder())
            groups.push_back({tag->id, {}, tag->name, claimCount(debate, tag->id)});
        return groups;
    };
    kind.create = createTag;
    kind.rename = [](const Debate& debate, RecordId id, const QString& name) {
        return renameTag(debate, id.as<TagId>(), name);
    };
    kind.gather = tagAll;
    kind.claims = [](const Debate& debate, RecordId id) { return debate.claimsWith(id.as<TagId>()); };
    return kind;
}

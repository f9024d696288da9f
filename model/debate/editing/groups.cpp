#include "model/debate/editing/groups.h"

#include "model/debate/editing/claims.h"
#include "model/debate/sentences.h"

using editing::goneError;

Topic newTopic(const Debate& debate, const QString& name, TopicId parent)
{
    Topic topic;
    topic.id = newId<TopicId>();
    topic.name = tidied(name);
    topic.parent = parent;
    topic.order = debate.topics().orderAtEnd();
    return topic;
}

/// Whether `topic` is `above` or somewhere inside it.
static bool isWithin(const Debate& debate, TopicId topic, TopicId above)
{
    for (int steps = debate.topics().count(); topic && steps >= 0; --steps) {
        if (topic == above)
            return true;
        const Topic* record = debate.find(topic);
        topic = record ? record->parent : TopicId();
    }
    return false;
}

Result<Edits> putTopic(const Debate& debate, const Topic& topic)
{
    if (tidied(topic.name).isEmpty())
        return Error{Sentences::tr("A topic needs a name.")};
    if (topic.parent && !debate.find(topic.parent))
        return goneError();
    if (isWithin(debate, topic.parent, topic.id))
        return Error{Sentences::tr("A topic cannot be inside itself.")};
    return Edits{put(topic)};
}

Tag tagNamed(const Debate& debate, const QString& name)
{
    const QString wanted = tidied(name);
    for (const Tag& tag : debate.tags().all()) {
        if (tag.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return tag;
    }
    Tag tag;
    tag.id = TagId{keyOfName(u"tag:" + wanted.toCaseFolded())};
    if (debate.find(tag.id)) // a tag that was renamed since
        tag.id = newId<TagId>();
    tag.name = wanted;
    tag.order = debate.tags().orderAtEnd();
    return tag;
}

static void tagWith(Claim& claim, TagId tag)
{
    if (std::find(claim.tags.begin(), claim.tags.end(), tag) == claim.tags.end())
        claim.tags.push_back(tag);
}

Result<Edits> addTag(const Debate& debate, const std::vector<ClaimId>& claims, const QString& name)
{
    const Tag tag = tagNamed(debate, name);
    if (tag.name.isEmpty())
        return Error{Sentences::tr("A tag needs a name.")};
    const Result<Edits> tagged = revise(debate, claims, [&](Claim& claim) { tagWith(claim, tag.id); });
    if (!tagged || debate.find(tag.id))
        return tagged;
    return Edits{put(tag)} + *tagged;
}

Result<Edits> removeTag(const Debate& debate, const std::vector<ClaimId>& claims, TagId tag)
{
    return revise(debate, claims, [&](Claim& claim) { std::erase(claim.tags, tag); });
}

Result<Edits> setTags(const Debate& debate, ClaimId claim, const QStringList& names)
{
    Debate ahead; // tags made for earlier names are there for later ones
    Edits edits;
    std::vector<TagId> tags;
    ahead.load(debate.tags().all().toVector());
    for (const QString& name : names) {
        const Tag tag = tagNamed(ahead, name);
        if (tag.name.isEmpty() || std::find(tags.begin(), tags.end(), tag.id) != tags.end())
            continue;
        tags.push_back(tag.id);
        if (!ahead.find(tag.id)) {
            edits.push_back(put(tag));
            ahead.apply({put(tag)});
        }
    }
    const Result<Edits> tagged = revise(debate, std::vector{claim}, [&](Claim& one) { one.tags = tags; });
    if (!tagged)
        return tagged;
    return edits + *tagged;
}

Result<Edits> renameTag(const Debate& debate, TagId tag, const QString& name)
{
    const QString wanted = tidied(name);
    if (wanted.isEmpty())
        return Error{Sentences::tr("A tag needs a name.")};
    const Tag known = tagNamed(debate, wanted);
    if (debate.find(known.id) && known.id != tag)
        return Error{Sentences::tr("There is already a tag of that name.")};
    return revise(debate, std::vector{tag}, [&](Tag& one) { one.name = wanted; });
}

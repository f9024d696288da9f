#include "model/formats/graphs/groupsbyname.h"

#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

void TagsByName::attach(const QString& name, Claim& claim)
{
    const QString folded = name.toCaseFolded();
    auto known = m_ids.constFind(folded);
    if (known == m_ids.constEnd()) {
        known = m_ids.insert(folded, TagId{keyOfName(u"graph/tag/"_s + folded)});
        m_tags.push_back(Tag{*known, name});
    }
    if (std::ranges::find(claim.tags, *known) == claim.tags.end())
        claim.tags.push_back(*known);
}

void untangle(std::vector<Topic>& topics, Report& report)
{
    QHash<TopicId, std::size_t> places;
    for (std::size_t i = 0; i < topics.size(); ++i)
        places.insert(topics[i].id, i);
    std::vector<std::size_t> passedFrom(topics.size(), topics.size());
    for (std::size_t first = 0; first < topics.size(); ++first) {
        std::size_t i = first;
        while (passedFrom[i] == topics.size() && topics[i].parent) {
            passedFrom[i] = first;
            const std::size_t above = places.value(topics[i].parent, i);
            if (above == i || passedFrom[above] == first) {
                topics[i].parent = {};
                report.repaired.push_back(
                    {{}, Sentences::tr("A topic was inside itself; it stands alone now."), topics[i].id});
                break;
            }
            i = above;
        }
    }
}

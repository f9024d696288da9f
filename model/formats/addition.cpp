#include "model/formats/addition.h"

#include "model/debate/debate.h"
#include "model/formats/bibliography/originals.h"
#include "model/formats/report.h"

#include <QHash>

#include <numeric>

namespace {

class Addition {
public:
    Addition(const Debate& receiver, const Debate& source)
        : m_receiver(receiver)
        , m_source(source)
    {
        matchTags();
    }

    Edits edits()
    {
        addInfo();
        forEachKind([&]<class R>() {
            if constexpr (!std::is_same_v<R, DebateInfo>)
                addAll<R>();
        });
        return std::move(m_edits);
    }

private:
    void matchTags()
    {
        QHash<QString, TagId> present;
        for (const Tag& tag : m_receiver.tags().all())
            present.insert(tag.name.toCaseFolded(), tag.id);
        for (const Tag& tag : m_source.tags().all())
            m_tags.insert(tag.id, present.value(tag.name.toCaseFolded(), tag.id));
    }

    void addInfo()
    {
        const DebateInfo& mine = m_receiver.info();
        const DebateInfo& theirs = m_source.info();
        if (!theirs.id)
            return; // a bibliography says nothing of the debate as a whole
        if (isBlank(mine)) {
            if (mine.id && mine.id != theirs.id)
                m_edits.push_back(drop(mine.id));
            m_edits.push_back(put(theirs));
            return;
        }
        DebateInfo merged = mine.id == theirs.id ? theirs : mine;
        forEachField<DebateInfo>([&](const auto& field) {
            if (merged.*field.member == DebateInfo().*field.member)
                merged.*field.member = (mine.id == theirs.id ? mine : theirs).*field.member;
        });
        if (!(merged == mine))
            m_edits.push_back(put(merged));
    }

    bool isBlank(const DebateInfo& info) const
    {
        const std::array<int, kindCount> counts = countsOf(m_receiver);
        return std::accumulate(counts.begin() + 1, counts.end(), 0) == 0 && info.title.isEmpty();
    }

    template<class R>
    void addAll()
    {
        const auto before = static_cast<std::ptrdiff_t>(m_edits.size());
        double next = m_receiver.table<R>().orderAtEnd();
        for (const R* record : m_source.table<R>().inOrder()) {
            R arriving = *record;
            const R* present = m_receiver.table<R>().find(record->id);
            if constexpr (hasOrder<R>)
                arriving.order = present ? present->order : next++;
            if (isTagOfReceiver(arriving) || (present && isSameEntry(arriving, *present)))
                continue;
            useTagsOfReceiver(arriving);
            if (!present || !(*present == arriving))
                m_edits.push_back(put(std::move(arriving)));
        }
        // In the order of their keys, which is how a file takes many records fastest.
        std::sort(m_edits.begin() + before, m_edits.end(),
            [](const Edit& one, const Edit& other) { return one.id() < other.id(); });
    }

    /// An entry of a bibliography that is there already stays as people have made it since.
    static bool isSameEntry(const auto&, const auto&) { return false; }
    static bool isSameEntry(const Source& arriving, const Source& present)
    {
        const std::optional<Original> original = originalOf(arriving.csl);
        return original && isUntouched(arriving.csl) && original == originalOf(present.csl);
    }

    static bool isTagOfReceiver(const auto&) { return false; }
    bool isTagOfReceiver(const Tag& tag) const { return m_tags.value(tag.id) != tag.id; }

    static void useTagsOfReceiver(const auto&) { }
    void useTagsOfReceiver(Claim& claim) const
    {
        for (TagId& tag : claim.tags)
            tag = m_tags.value(tag, tag);
    }

    const Debate& m_receiver;
    const Debate& m_source;
    QHash<TagId, TagId> m_tags; ///< from the source's to the receiver's
    Edits m_edits;
};

}

Edits editsToAdd(const Debate& receiver, const Debate& source)
{
    return Addition(receiver, source).edits();
}

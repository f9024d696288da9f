#include "model/formats/outlines/argumenttree.h"

#include "model/debate/sentences.h"
#include "model/debate/words.h"
#include "model/formats/outlines/referencelist.h"

#include <QHash>

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace {

/// Names become keys, and one that comes again another key each time.
class Keys {
public:
    explicit Keys(const QString& origin)
        : m_origin(origin)
    {
    }

    qint64 of(const QString& kind, const QString& name)
    {
        const QString base = m_origin + u'/' + kind + u'/' + name;
        int& count = m_counts[base];
        qint64 key = 0;
        do {
            key = keyOfName(++count == 1 ? base : QString(base + u"\ncopy "_s + QString::number(count)));
        } while (!m_taken.insert(key).second);
        return key;
    }
    /// The key that the file gives, if it gives one and has not given it before.
    qint64 given(qint64 key, const QString& kind, const QString& name)
    {
        return key != 0 && m_taken.insert(key).second ? key : of(kind, name);
    }

private:
    QString m_origin;
    QHash<QString, int> m_counts;
    std::unordered_set<qint64> m_taken;
};

class TreeReading {
public:
    TreeReading(const ArgumentTree& tree, const QString& origin, Report report)
        : m_tree(tree)
        , m_origin(origin)
        , m_keys(origin)
        , m_references(origin)
    {
        m_imported.report = std::move(report);
        m_made.resize(tree.entries.size());
    }

    Result<Imported> read(const Progress& progress)
    {
        const auto all = static_cast<int>(m_tree.entries.size());
        for (int i = 0; i < all; ++i)
            make(i);
        findReferences();
        for (int i = 0; i < all; ++i) {
            if (i % 4096 == 0 && !progress.goesOn(i, all))
                return Error{Sentences::tr("The import was given up."), {}, Error::Kind::Cancelled};
            connect(i);
        }
        load();
        return std::move(m_imported);
    }

private:
    /// What an entry stands for.
    struct Made {
        ClaimId claim; ///< its own, or the one it refers to
        IssueId issue;
        InferenceId step;
        int place = -1; ///< of its own claim among the claims
        bool hasChildren = false;
    };

    Made& made(int entry) { return m_made[static_cast<std::size_t>(entry)]; }
    const Entry& entry(int index) const { return m_tree.entries[static_cast<std::size_t>(index)]; }
    void lose(int index, const QString& what, RecordId about = {})
    {
        m_imported.report.lost.push_back({entry(index).place, what, about});
    }

    void make(int index)
    {
        const Entry& one = entry(index);
        if (one.parent >= 0)
            made(one.parent).hasChildren = true;
        if (one.isQuestion)
            makeQuestion(index);
        else if (one.sameAs < 0)
            makeClaim(index);
    }
    void makeQuestion(int index)
    {
        const Entry& one = entry(index);
        Issue issue;
        issue.id = IssueId{m_keys.given(one.issue.value, u"question"_s, one.claim.text)};
        issue.text = one.claim.text;
        issue.note = one.claim.note;
        issue.external = one.claim.external;
        issue.order = static_cast<double>(m_issues.size()) + 1;
        made(index).issue = issue.id;
        m_issues.push_back(issue);
    }
    /// A topic is that of the options, too.
    void tellOfQuestion(int index)
    {
        const Entry& one = entry(index);
        const bool hasTopic = !one.topic.isEmpty() && !made(index).hasChildren;
        if (hasTopic || !one.references.empty() || !one.tags.isEmpty() || !one.claim.title.isEmpty()
            || !one.claim.kept.isEmpty())
            lose(index, Sentences::tr("A question has no room for what else it says."), made(index).issue);
    }
    void makeClaim(int index)
    {
        const Entry& one = entry(index);
        Claim claim = one.claim;
        claim.id = ClaimId{m_keys.given(claim.id.value, u"claim"_s, claim.text)};
        claim.topic = topicOf(one.topic);
        claim.tags.clear();
        for (const QString& name : one.tags) {
            if (const TagId tag = tagOf(name); std::find(claim.tags.begin(), claim.tags.end(), tag) == claim.tags.end())
                claim.tags.push_back(tag);
        }
        claim.issue = {};
        claim.order = static_cast<double>(m_claims.size()) + 1;
        made(index).claim = claim.id;
        made(index).place = static_cast<int>(m_claims.size());
        for (const Reference& reference : one.references)
            m_references.add(reference, claim.id);
        m_claims.push_back(std::move(claim));
    }
    TopicId topicOf(const QStringList& names)
    {
        TopicId parent;
        QString path;
        for (const QString& name : names) {
            path += QString::number(name.size()) + u':' + name;
            TopicId& topic = m_topicIds[path];
            if (!topic) {
                topic = TopicId{keyOfName(m_origin + u"/topic/"_s + path)};
                m_topics.push_back(Topic{topic, name, parent, {}, static_cast<double>(m_topics.size()) + 1});
            }
            parent = topic;
        }
        return parent;
    }
    TagId tagOf(const QString& name)
    {
        TagId& tag = m_tagIds[name.toCaseFolded()];
        if (!tag) {
            tag = TagId{keyOfName(m_origin + u"/tag/"_s + name.toCaseFolded())};
            m_tags.push_back(Tag{tag, name, {}, static_cast<double>(m_tags.size()) + 1});
        }
        return tag;
    }

    /// Follows references, which may lead to references, each only once.
    void findReferences()
    {
        for (std::size_t i = 0; i < m_made.size(); ++i) {
            if (m_tree.entries[i].sameAs < 0)
                continue;
            std::vector<int> way;
            int at = static_cast<int>(i);
            while (entry(at).sameAs >= 0 && !made(at).claim && way.size() <= m_made.size()) {
                way.push_back(at);
                at = entry(at).sameAs;
            }
            for (int one : way)
                made(one).claim = made(at).claim;
            if (!made(at).claim)
                lose(static_cast<int>(i), Sentences::tr("It refers to nothing that is a claim."));
        }
    }

    void connect(int index)
    {
        const Entry& one = entry(index);
        if (one.isQuestion)
            tellOfQuestion(index);
        if (one.parent < 0 || (!made(index).claim && !one.isQuestion))
            return;
        if (one.isQuestion || one.bearing == EntryBearing::None)
            return lose(index, Sentences::tr("It does not say how it bears on what it stands under; it stands alone."),
                made(index).claim);
        if (const Made& parent = made(one.parent); parent.issue)
            makeOption(index, parent.issue);
        else if (parent.claim)
            bear(index);
        else
            lose(index, Sentences::tr("What it bears on is missing; it stands alone."), made(index).claim);
    }
    void makeOption(int index, IssueId issue)
    {
        const ClaimId id = made(index).claim;
        const int place = placeOf(id);
        Claim& claim = m_claims[static_cast<std::size_t>(place)];
        if (entry(index).bearing != EntryBearing::Option)
            lose(index, Sentences::tr("A question is neither supported nor attacked; this becomes an answer to it."),
                id);
        if (claim.issue && claim.issue != issue)
            lose(index, Sentences::tr("A claim answers one question; it stays an answer to the first."), id);
        else
            claim.issue = issue;
    }
    int placeOf(ClaimId claim)
    {
        if (m_places.isEmpty()) {
            for (const Claim& one : m_claims)
                m_places.insert(one.id, static_cast<int>(m_places.size()));
        }
        return m_places.value(claim);
    }
    void bear(int index)
    {
        const Entry& one = entry(index);
        const std::optional<Target> target = targetOf(index);
        if (!target)
            return;
        if (*target == Target(made(index).claim))
            return lose(index, Sentences::tr("A claim cannot bear on itself."), made(index).claim);
        Inference inference;
        inference.kind = kindOf(one.bearing);
        inference.premises = {{made(index).claim}};
        inference.target = *target;
        inference.id = InferenceId{m_keys.given(one.step.value, u"step"_s,
            wordOf(inference.kind) + u' ' + QString::number(made(index).claim.value) + u' '
                + QString::number(RecordId(*target).value))};
        inference.order = static_cast<double>(m_inferences.size()) + 1;
        made(index).step = inference.id;
        m_inferences.push_back(inference);
    }
    std::optional<Target> targetOf(int index)
    {
        const Entry& one = entry(index);
        const Made& parent = made(one.parent);
        if (one.bearing == EntryBearing::Option) {
            lose(index, Sentences::tr("It answers no question; it stands alone."), made(index).claim);
            return std::nullopt;
        }
        if (one.bearing != EntryBearing::Undercut && one.bearing != EntryBearing::Backing)
            return parent.claim;
        if (parent.step)
            return parent.step;
        m_imported.report.repaired.push_back(
            {one.place, Sentences::tr("It bears on a step where there is none; it was made to bear on the claim."),
                made(index).claim});
        return parent.claim;
    }
    static InferenceKind kindOf(EntryBearing bearing)
    {
        if (bearing == EntryBearing::Restatement)
            return InferenceKind::Restate;
        const bool isAgainst = bearing == EntryBearing::Objection || bearing == EntryBearing::Undercut;
        return isAgainst ? InferenceKind::Attack : InferenceKind::Support;
    }

    void load()
    {
        Debate& debate = m_imported.debate;
        DebateInfo info = m_tree.info;
        if (!info.id)
            info.id = DebateInfoId{keyOfName(m_origin + u"/debate"_s)};
        debate.apply({put(info)});
        debate.load(std::move(m_topics));
        debate.load(std::move(m_tags));
        debate.load(std::move(m_issues));
        debate.load(std::move(m_claims));
        debate.load(std::move(m_inferences));
        m_references.loadInto(debate);
        m_imported.report.carried = countsOf(debate);
    }

    const ArgumentTree& m_tree;
    QString m_origin;
    Keys m_keys;
    ReferenceList m_references;
    Imported m_imported;
    std::vector<Made> m_made; ///< for each entry
    std::vector<Topic> m_topics;
    std::vector<Tag> m_tags;
    std::vector<Issue> m_issues;
    std::vector<Claim> m_claims;
    std::vector<Inference> m_inferences;
    QHash<QString, TopicId> m_topicIds;
    QHash<QString, TagId> m_tagIds;
    QHash<ClaimId, int> m_places;
};

}

Result<Imported> debateOf(const ArgumentTree& tree, const QString& origin, Report report, const Progress& progress)
{
    return TreeReading(tree, origin, std::move(report)).read(progress);
}

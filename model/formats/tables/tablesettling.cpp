#include "model/debate/csl.h"
#include "model/debate/renumbering.h"
#include "model/debate/sentences.h"
#include "model/formats/graphs/graphinferences.h"
#include "model/formats/tables/tablenames.h"
#include "model/formats/tables/tables.h"
#include "model/formats/tables/tablesource.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

template<class R>
QString nameOf(const R& record)
{
    if constexpr (std::is_same_v<R, Source>)
        return csl::title(record.csl);
    else if constexpr (std::is_same_v<R, Topic> || std::is_same_v<R, Stakeholder>)
        return record.name;
    else
        return record.text;
}

QString folded(const QString& name)
{
    return name.simplified().toCaseFolded();
}

/// Finds what rows mention among the records of the receiver.
class Settling {
public:
    Settling(const Debate& receiver, Imported imported)
        : m_receiver(receiver)
        , m_imported(std::move(imported))
        , m_mentioned(m_imported.mentioned.begin(), m_imported.mentioned.end())
    {
    }

    Imported run()
    {
        find<Issue>();
        find<Topic>();
        find<Source>();
        find<Stakeholder>();
        find<Claim>();
        Debate& debate = m_imported.debate;
        debate.apply(m_named);
        debate = renumbered(std::move(debate), [&](RecordId id) { return m_same.value(id, id); });
        Edits mentioned;
        for (const RecordId id : m_same)
            mentioned.push_back(drop(id));
        debate.apply(mentioned);
        checkInferences();
        keepWhatTablesLack();
        m_imported.report.carried = countsOf(debate);
        return std::move(m_imported);
    }

private:
    template<class R>
    void find()
    {
        const auto names = idsOf<R>([](const R& record) { return nameOf(record); });
        const auto identifiers = idsOf<R>([](const R& record) { return record.external; });
        bool hasIdentifiers = false;
        std::vector<const R*> strangers;
        for (const RecordId mentioned : m_imported.mentioned) {
            const R* record = m_imported.debate.find(mentioned.as<IdOf<R>>());
            if (!record)
                continue;
            if (record->external == externalOfKey(mentioned.value)) {
                findByKey(*record);
                continue;
            }
            const QString name = folded(nameOf(*record));
            const IdOf<R> byIdentifier = identifiers.value(name);
            const IdOf<R> id = m_receiver.contains(mentioned) ? record->id
                : byIdentifier                                ? byIdentifier
                                                              : names.value(name);
            hasIdentifiers = hasIdentifiers || byIdentifier;
            const bool isRow = m_imported.debate.contains(id) && !m_mentioned.contains(id);
            if (id && !isRow)
                m_same.insert(mentioned, id);
            else
                strangers.push_back(record);
        }
        for (const R* stranger : hasIdentifiers ? strangers : std::vector<const R*>())
            m_imported.report.repaired.push_back({QString(),
                Sentences::tr("No row has %1; it came to be by this name alone.").arg(quoted(nameOf(*stranger))),
                stranger->id});
    }

    /// One of which our table says which it is: no other has its key, whatever that is called.
    template<class R>
    void findByKey(const R& record)
    {
        R named = record;
        named.external.clear();
        if (m_receiver.contains(record.id))
            m_same.insert(record.id, record.id);
        else
            m_named.push_back(put(named));
    }

    /// By folded names; what several are called is nobody's.
    template<class R, class NameOf>
    QHash<QString, IdOf<R>> idsOf(NameOf nameOf) const
    {
        QHash<QString, IdOf<R>> ids;
        for (const R& record : m_receiver.table<R>().all()) {
            const QString name = folded(nameOf(record));
            if (!name.isEmpty())
                ids.insert(name, ids.contains(name) ? IdOf<R>() : record.id);
        }
        return ids;
    }

    /// Two mentions may have become one claim.
    void checkInferences()
    {
        std::vector<InferenceDraft> drafts;
        QHash<InferenceId, int> places;
        for (const Inference* one : m_imported.debate.inferences().inOrder()) {
            places.insert(one->id, static_cast<int>(drafts.size()));
            drafts.push_back({*one, 0, true});
        }
        for (InferenceDraft& draft : drafts) {
            const auto* above = std::get_if<InferenceId>(&draft.record.target);
            draft.targetDraft = above ? places.value(*above, -1) : -1;
        }
        const std::vector<Inference> whole = inferencesFrom(drafts, m_imported.report);
        Edits edits;
        for (const InferenceDraft& draft : drafts)
            edits.push_back(drop(draft.record.id));
        for (const Inference& one : whole)
            edits.push_back(put(one));
        m_imported.debate.apply(edits);
    }

    void keepWhatTablesLack()
    {
        Edits edits;
        const auto keepOf = [&]<class R>() {
            for (const R& record : m_imported.debate.table<R>().all()) {
                const R* known = m_receiver.find(record.id);
                if (known)
                    edits.push_back(put(withRestOf(record, *known)));
            }
        };
        keepOf.template operator()<Topic>();
        keepOf.template operator()<Claim>();
        keepOf.template operator()<Inference>();
        keepOf.template operator()<Source>();
        keepOf.template operator()<Stakeholder>();
        keepOf.template operator()<Statement>();
        m_imported.debate.apply(edits);
    }

    template<class R>
    R withRestOf(R record, const R& known) const
    {
        if constexpr (requires { record.memberships; })
            record.memberships = known.memberships;
        else if (record.kept.isEmpty())
            record.kept = known.kept;
        return record;
    }

    Source withRestOf(Source record, const Source& known) const
    {
        const QJsonObject before = mainPartsOf(known);
        QJsonObject csl = known.csl;
        for (const QString& variable : before.keys() + record.csl.keys()) {
            if (before.value(variable) == record.csl.value(variable))
                continue;
            if (record.csl.contains(variable))
                csl.insert(variable, record.csl.value(variable));
            else
                csl.remove(variable);
        }
        record.csl = csl;
        return record;
    }

    /// The passage that a table has the words of only.
    Statement withRestOf(Statement record, const Statement& known) const
    {
        const Excerpt* excerpt = m_receiver.find(known.excerpt);
        const Document* document = excerpt ? m_receiver.find(excerpt->document) : nullptr;
        if (!document || (record.source && record.source != document->source && record.source != known.source))
            return record;
        record.excerpt = known.excerpt;
        record.source = known.source;
        const QString words = u'“' + excerpt->exact + u'”';
        if (record.note == words || record.note.endsWith(u"\n\n"_s + words))
            record.note.chop(std::min(record.note.size(), words.size() + 2));
        return record;
    }

    const Debate& m_receiver;
    Imported m_imported;
    QSet<RecordId> m_mentioned;
    Edits m_named; ///< those of our tables that the receiver does not have
    QHash<RecordId, RecordId> m_same; ///< the receiver's records by those that only mention them
};

}

Imported withKnownRows(const Debate& receiver, Imported imported)
{
    return Settling(receiver, std::move(imported)).run();
}

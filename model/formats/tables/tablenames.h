#pragma once

#include "model/formats/report.h"

#include <QHash>

/// What tells a record that a table of ours only mentions, by its key, from one that is mentioned by its name.
inline QString externalOfKey(qint64 key)
{
    return u'n' + QString::number(key);
}

/// Gives out records by their names, keys or both: those that rows are about, and those that rows only mention.
template<class R>
class TableNames {
public:
    /// @param kind  "claim", for keys that follow from names.
    explicit TableNames(const char* kind)
        : m_kind(QString::fromLatin1(kind))
    {
    }

    /// The record of that key, or else that name; it comes to be, with what `call` does, when there is none.
    template<class Call>
    IdOf<R> mentioned(const QString& name, qint64 key, Call call)
    {
        const QString folded = name.simplified().toCaseFolded();
        if (folded.isEmpty() && key == 0)
            return {};
        const auto byName = key == 0 ? m_byName.constFind(folded) : m_byName.constEnd();
        const IdOf<R> id = byName != m_byName.constEnd() ? *byName : IdOf<R>{key != 0 ? key : keyOf(name)};
        if (!m_places.contains(id)) {
            R record;
            record.id = id;
            record.external = key != 0 ? externalOfKey(key) : QString();
            call(record);
            m_onlyMentioned.push_back(id);
            add(std::move(record), name);
        }
        return id;
    }

    qint64 keyOf(const QString& name) const
    {
        return keyOfName(QStringLiteral("table/%1/%2").arg(m_kind, name.simplified().toCaseFolded()));
    }

    /// @return whether nothing had its key yet.
    bool add(R record, const QString& name)
    {
        if (m_places.contains(record.id))
            return false;
        callAlso(record.id, name);
        m_places.insert(record.id, m_records.size());
        m_records.push_back(std::move(record));
        return true;
    }

    void callAlso(IdOf<R> id, const QString& name)
    {
        const QString folded = name.simplified().toCaseFolded();
        if (!folded.isEmpty() && !m_byName.contains(folded))
            m_byName.insert(folded, id);
    }

    std::vector<R>& records() { return m_records; }
    R* find(IdOf<R> id) { return m_places.contains(id) ? &m_records[m_places.value(id)] : nullptr; }
    const std::vector<RecordId>& onlyMentioned() const { return m_onlyMentioned; }

private:
    QString m_kind;
    QHash<QString, IdOf<R>> m_byName; ///< by folded names
    QHash<IdOf<R>, std::size_t> m_places;
    std::vector<R> m_records;
    std::vector<RecordId> m_onlyMentioned;
};

#pragma once

#include "model/debate/opendebate.h"
#include "views/common/idlereading.h"
#include "views/search/pickitem.h"

#include <QObject>

#include <set>

/**
 * Finds claims, questions, topics and stakeholders of a debate by a few letters of their names.
 *
 * Reads the debate in idle moments, or what is left when first asked (about 1 µs a claim), and then follows it.
 */
class GoTo : public QObject {
    Q_OBJECT
public:
    /// @param debate  must outlive it.
    explicit GoTo(OpenDebate& debate, QObject* parent = nullptr);

    static constexpr int mostShown = 50;

    /// @param kinds  of records to find; empty: all there are.
    std::vector<PickItem> find(const QString& letters, const std::set<Kind>& kinds = {}, RecordId except = {});

    /// The same as something to pick from.
    PickSource source(std::set<Kind> kinds = {}, RecordId except = {});

private:
    struct Shelf {
        FuzzyIndex names;
        std::vector<RecordId> records; ///< by entry
    };

    void follow(const Changes& changes);
    void take(RecordId id);
    PickItem item(RecordId id, const QString& letters) const;

    OpenDebate& m_debate;
    IdleReading m_reading;
    std::map<Kind, Shelf> m_shelves;
    std::unordered_map<RecordId, int> m_entries;
};

#pragma once

#include "model/debate/debate.h"

#include <QObject>

#include <deque>
#include <vector>

/// What is selected in a window, shared by its map, outline and inspector. Always true: the current record is the last
/// of the selected ones, and none is selected twice.
class Selection : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    const std::vector<RecordId>& records() const { return m_records; }
    RecordId current() const { return m_records.empty() ? RecordId() : m_records.back(); }
    bool contains(RecordId id) const;
    bool isEmpty() const { return m_records.empty(); }

    /// The selected records of one kind, in the order they were selected.
    template<class AnId>
    std::vector<AnId> all() const
    {
        std::vector<AnId> found;
        for (RecordId id : m_records) {
            if (const AnId typed = id.as<AnId>())
                found.push_back(typed);
        }
        return found;
    }

    void select(RecordId id); ///< this one alone; no id selects nothing
    void select(std::vector<RecordId> ids);
    void toggle(RecordId id);
    void clear() { select(std::vector<RecordId>()); }

    /// Forgets what a change has dropped.
    void follow(const Debate& debate, const Changes& changes);

    /// When all that was selected has been dropped, selects what was so before and is in the debate: undoing it all
    /// leads back to where one was.
    void goBack(const Debate& debate);

    /// Asks every view to bring the record into sight.
    void reveal(RecordId id);

signals:
    void changed();
    void revealed(RecordId id);

private:
    void take(std::vector<RecordId> ids);

    std::vector<RecordId> m_records;
    std::deque<std::vector<RecordId>> m_before; ///< the last selections, the latest last
    bool m_wasDropped = false; ///< all of what was selected
};

#pragma once

#include "model/debate/opendebate.h"

#include <QTimer>

#include <functional>
#include <span>

/**
 * Reads the records of a debate for an index, a few at a time while there is nothing else to do, so that neither
 * opening a large debate nor the first search in it has to wait for all of it.
 */
class IdleReading : public QObject {
    Q_OBJECT
public:
    using Take = std::function<void(std::span<const RecordId>)>;

    /// @param kinds  in this order; within each by order. @param take  reads these records as they are now.
    IdleReading(OpenDebate& debate, std::vector<Kind> kinds, Take take, QObject* parent = nullptr);

    void start(); ///< from the beginning
    void finish(); ///< what is left, at once

private:
    void list();
    void takeSome(std::size_t most);

    OpenDebate& m_debate;
    std::vector<Kind> m_kinds;
    Take m_take;
    QTimer m_idle;
    std::vector<RecordId> m_records;
    std::size_t m_taken = 0;
    bool m_isListed = false;
};

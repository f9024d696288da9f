#pragma once

#include "model/debate/opendebate.h"

#include <QTimer>

#include <functional>
#include <span>

/**
 * Reads the records of a debate for an index, a few at a time while there is nothing else to do, so that neither
 * opening a large debate nor a large change has to wait for it. Some may be read twice.
 */
class IdleReading : public QObject {
    Q_OBJECT
public:
    using Take = std::function<void(std::span<const RecordId>)>;

    /// @param kinds  in this order; within each by order. @param take  reads these records as they are now, if they
    /// still are; after a change they may be of any kind.
    IdleReading(OpenDebate& debate, std::vector<Kind> kinds, Take take, QObject* parent = nullptr);

    void start(); ///< from the beginning
    void follow(const Changes& changes); ///< at once when they are few
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

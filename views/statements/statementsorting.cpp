#include "views/statements/statementsorting.h"

#include "model/analysis/folding.h"
#include "model/debate/dayspan.h"
#include "views/statements/statementcells.h"
#include "views/statements/statementmodel.h"

namespace {

constexpr qsizetype longestKey = 60; ///< UTF-16 units that are compared

struct Key {
    StatementId id;
    double order; ///< in the debate
    std::string text;
    qint64 first = 0; ///< of numbers and dates; `last` decides between equal ones
    qint64 last = 0;
    bool isLast = false; ///< either way
};

Key keyOf(const Debate& debate, const Statement& statement, int column)
{
    Key key{statement.id, statement.order, {}};
    if (column == StatementModel::DateCell) {
        const std::optional<DaySpan> days = daysOf(statement.date);
        key.isLast = !days;
        key.first = days ? days->first : 0;
        key.last = days ? days->last : 0;
    } else if (column == StatementModel::CredibilityCell) {
        key.first = statement.credibility;
        key.isLast = statement.credibility == 0;
    } else if (column == StatementModel::StanceCell) {
        key.first = static_cast<qint64>(statement.stance);
    } else if (column >= 0) {
        appendFolded(key.text, cellText(debate, statement, column).left(longestKey));
    }
    return key;
}

/// Below zero where the one comes first.
int compared(const Key& one, const Key& other)
{
    if (one.first != other.first)
        return one.first < other.first ? -1 : 1;
    if (one.last != other.last)
        return one.last < other.last ? -1 : 1;
    return one.text.compare(other.text);
}

}

void sortStatements(const Debate& debate, std::vector<StatementId>& rows, int column, Qt::SortOrder order)
{
    std::vector<Key> keys;
    keys.reserve(rows.size());
    for (StatementId id : rows) {
        if (const Statement* statement = debate.find(id))
            keys.push_back(keyOf(debate, *statement, column));
    }
    std::ranges::sort(keys, [order](const Key& one, const Key& other) {
        if (one.isLast != other.isLast)
            return other.isLast;
        if (const int difference = compared(one, other))
            return (difference < 0) == (order == Qt::AscendingOrder);
        return std::tie(one.order, one.id) < std::tie(other.order, other.id);
    });
    rows.resize(keys.size());
    std::ranges::transform(keys, rows.begin(), &Key::id);
}

#pragma once

#include <QStringList>

#include <optional>
#include <vector>

/// The kinds of records that a table has rows for, those that others refer to first.
enum class TableKind { Issues, Topics, Sources, Stakeholders, Claims, Inferences, Statements };

inline constexpr TableKind everyTableKind[] = {TableKind::Issues, TableKind::Topics, TableKind::Sources,
    TableKind::Stakeholders, TableKind::Claims, TableKind::Inferences, TableKind::Statements};

/// What a column can hold.
struct TableField {
    enum Use {
        OfAll,
        OfOurs, ///< in tables that we wrote only
        OfOthers, ///< in tables of others only
    };

    const char* key; ///< what our tables call it, and --choose
    const char16_t* names = u""; ///< what others call it, folded, divided by "|": English, German and Arabic
    bool isTelling = false; ///< few tables of other kinds have it
    Use use = OfAll;
};

const std::vector<TableField>& fieldsOf(TableKind kind);

/// The columns of our tables; the first is `ourMark`.
QStringList headerOf(TableKind kind);

/// What only our tables call a column: the one of the ids.
QString ourMark();

/// The field that a column called so is taken for; nothing if none.
std::optional<QString> fieldFor(TableKind kind, const QString& column);

/// A column's name without what differs from program to program.
QString foldedName(const QString& column);

/// Fields without which a table of this kind says nothing: one of each list.
std::vector<QStringList> neededFields(TableKind kind);

QString wordOf(TableKind kind); ///< such as "claims"
QString nameOf(TableKind kind); ///< for people
QString nameOfField(const QString& key); ///< for people

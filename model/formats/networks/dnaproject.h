#pragma once

#include "model/debate/foreigntables.h"
#include "model/debate/result.h"

#include <optional>

// What a file of Discourse Network Analyzer holds, as that program sees it. Ids are its own. An id of zero is none.

struct DnaDocument {
    qint64 id = 0;
    QString title;
    QString text;
    QString author;
    QString source;
    QString section;
    QString notes;
    QString type;
    std::optional<qint64> seconds; ///< since 1970 UTC
    bool isExtract = false; ///< the text holds no more than what statements quote
};

struct DnaStatementType {
    qint64 id = 0;
    QString label;
};

struct DnaVariable {
    enum Type { ShortText, LongText, Boolean, Integer };

    qint64 id = 0;
    qint64 statementType = 0;
    QString name;
    Type type = ShortText;
};

/// A value that a variable of short text can have, and what is known of it.
struct DnaEntity {
    qint64 id = 0;
    qint64 variable = 0;
    QString value;
    QString colour; ///< "#rrggbb", empty when black
    QString parent; ///< the value it is a child of
    std::vector<std::pair<QString, QString>> attributes; ///< such as "Type" and "Business"; none is empty
};

struct DnaValue {
    qint64 variable = 0;
    QString text; ///< digits of a boolean or an integer
};

struct DnaStatement {
    qint64 id = 0;
    qint64 type = 0;
    qint64 document = 0;
    qint64 start = 0; ///< UTF-16 units, as Java counts
    qint64 stop = 0; ///< behind the last
    std::vector<DnaValue> values;

    QString valueOf(qint64 variable) const; ///< empty: it has none
};

/// Always true: documents, types, variables and statements are sorted by id.
struct DnaProject {
    QString version; ///< of the program, such as "3.0.7"
    std::vector<DnaDocument> documents;
    std::vector<DnaStatementType> types;
    std::vector<DnaVariable> variables;
    std::vector<DnaEntity> entities;
    std::vector<DnaStatement> statements;
    int coders = 0;
    int regexes = 0;
    int statementLinks = 0;
    int variableLinks = 0;
    int shiftedDates = 0; ///< midnights of a time zone, taken for the day that began there

    bool isVersion2() const { return version.startsWith(u'2'); }
};

/**
 * Makes sense of tables. Version 2 keeps dates in milliseconds and values of short text as texts; version 3, in seconds
 * and as references to entities. What refers to nothing is left out.
 *
 * @error  kind Input: a table lacks a column, or variables are in roles, as in what came after version 3.0.
 */
Result<DnaProject> dnaProjectFrom(const ForeignTables& tables);

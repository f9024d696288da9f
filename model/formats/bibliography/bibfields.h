#pragma once

#include <QString>

#include <vector>

enum class BibDialect { BibTeX, BibLaTeX };

// How the types and fields of BibTeX and BibLaTeX and those of CSL-JSON stand for each other.

/// The CSL type of an entry's type and, if it has one, its "entrysubtype"; empty: the type is not known.
QString cslTypeOfBib(const QString& type, const QString& subtype);

/// The entry's type that a CSL type is written as.
QString bibTypeOfCsl(const QString& type, const QString& genre, BibDialect dialect);

/// How the value of a field is to be read and written.
enum class BibKind { Text, Title, Names, Date, Pages, Verbatim };

struct BibFieldRule {
    QString field; ///< of BibLaTeX
    QString classic; ///< of BibTeX; empty: the same
    QString variable; ///< of CSL
    BibKind kind = BibKind::Text;
};

/// The rules that hold for every type, in the order fields are written.
const std::vector<BibFieldRule>& bibFieldRules();

/// The variable that a "number" is in an item of this type: "issue", "collection-number" or "number".
QString numberVariable(const QString& cslType);

/// The field that a "publisher" is in an entry of this type: "institution", "organization" or "publisher".
QString publisherField(const QString& bibType);

bool isInBook(const QString& cslType); ///< its container is a "booktitle", not a "journaltitle"

/// Fields that tell the same thing have one group: "year", "month" and "date". Empty: nothing here reads the field.
QString groupOfField(const QString& field);

/// Whether a type or a field is one that only BibLaTeX knows.
bool isBiblatexOnly(const QString& typeOrField);

#pragma once

#include <QJsonObject>
#include <QStringList>

#include <vector>

/// A variable of CSL-JSON as people know it, for a form.
struct SourceVariable {
    enum class Form { Line, Names, Date };

    QString key; ///< such as "container-title"
    QString label; ///< with its mnemonic where there is room for one
    Form form = Form::Line;
};

/// A type of works: its CSL-JSON name, what people call it, and what is asked about it besides title and date.
struct SourceType {
    QString key;
    QString name;
    std::vector<SourceVariable> variables;
};

/// The types that a form offers, the most usual first. A type that is not among them is kept as it is.
const std::vector<SourceType>& sourceTypes();
const SourceType& sourceType(const QString& key); ///< for others: all variables

/// Names as a form shows them, one a line: "Weitzer, Ronald", and an institution as it is.
QString namesAsLines(const QJsonObject& csl, const QString& role);

/// The same back. Lines that were not changed keep all they had, such as particles and suffixes.
QJsonArray namesFromLines(const QString& lines, const QJsonObject& before, const QString& role);

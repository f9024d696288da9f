#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// Plain questions about a bibliographic item in CSL-JSON (schema 1.0.2), as a Source holds one. Nothing here judges:
// a member that is missing or of a wrong type is an empty answer.

/// A person's name in its parts, or an institution's as a whole.
struct CslName {
    QString family;
    QString given;
    QString particle; ///< before the family name and left out in sorting: the "von" of "Ludwig von Beethoven"
    QString fixedParticle; ///< the family name's own: the "de" of "Simone de Beauvoir"
    QString suffix; ///< such as "Jr."
    QString literal; ///< an institution, or a name nobody has taken apart; the others are empty then

    bool isEmpty() const { return family.isEmpty() && given.isEmpty() && literal.isEmpty(); }
    bool operator==(const CslName&) const = default;
};

namespace csl {

QString text(const QJsonObject& item, const QString& variable); ///< numbers as digits, without marks of style
QString type(const QJsonObject& item); ///< such as "article-journal"
QString title(const QJsonObject& item); ///< without marks of style such as <i>
QString doi(const QJsonObject& item); ///< bare, in lower case: "10.1000/xyz"
QString url(const QJsonObject& item);
QString key(const QJsonObject& item); ///< what writers cite it by: its citation key, else one made of name and year

/// The names in a role: "author", "editor", "translator", "interviewer", "recipient", …
std::vector<CslName> names(const QJsonObject& item, const QString& role = QStringLiteral("author"));

/// As an item's member holds it; empty parts are left out.
QJsonObject nameObject(const CslName& name);

QString familyName(const CslName& name); ///< with its own particle, or the institution: "de Beauvoir"
QString fullName(const CslName& name); ///< "Ludwig van Beethoven"

/// Who made it, in a few words: "Weitzer", "Weitzer and Ditmore", "Weitzer et al."; editors where there is no author.
QString authors(const QJsonObject& item);

/// The full names, for a list of who is responsible.
QStringList authorNames(const QJsonObject& item);

/// When it was issued, as EDTF ("2015-10-08"); empty when unknown or told in words only.
QString issued(const QJsonObject& item);
std::optional<int> year(const QJsonObject& item); ///< of issue; negative before 1 BC

/// "Weitzer 2007"; its title where nobody is named, "undated" where no year is known. Never empty.
QString shortLabel(const QJsonObject& item);

/// Title without <i>, <b>, <sup>, <sub>, <sc> and <span …>, which CSL-JSON allows in texts.
QString withoutMarks(const QString& text);

/// A DOI without "https://doi.org/" or "doi:" before it, in lower case.
QString bareDoi(const QString& text);

}

#pragma once

#include "model/debate/record.h"

#include <QHash>
#include <QJsonObject>

#include <unordered_map>

/// A scheme that comes with the program.
struct CatalogueScheme {
    QString key; ///< what inferences name it by
    QString group; ///< key of one of SchemeCatalogue::groups()
    QStringList aliases; ///< names that other programs and AIF's corpora have for it
    Scheme form; ///< without an id
    QHash<QString, QString> objections; ///< what a negative answer says, as a claim, by the key of the question
};

struct SchemeGroup {
    QString key;
    QString name;
};

/**
 * The argumentation schemes that come with the program, from resources/schemes, in one language. The patterns follow
 * Walton, Reed and Macagno, "Argumentation Schemes", Cambridge University Press 2008, chapter 9, in words of our own;
 * the questions are typed as in Gordon, Prakken and Walton, "The Carneades model of argument and burden of proof",
 * Artificial Intelligence 171, 2007. Every question is worded so that “yes” leaves the argument standing.
 *
 * Always true: keys are unique, a question of kind assumption names the premise it doubts, and each question has an
 * objection. What a language lacks is English.
 */
class SchemeCatalogue {
public:
    static QStringList languages(); ///< English first
    /// In the language of a BCP 47 tag, such as "de-AT"; in English where there is no file for it.
    static const SchemeCatalogue& of(const QString& language);

    const std::vector<CatalogueScheme>& schemes() const { return m_schemes; } ///< in the order of groups
    const std::vector<SchemeGroup>& groups() const { return m_groups; }
    const CatalogueScheme* find(const QString& key) const; ///< null when there is no such scheme

    /// By a name as AIF has it, such as "ExpertOpinion" or "Argument from Expert Opinion"; null for an unknown one.
    const CatalogueScheme* called(const QString& name) const;

private:
    void read(const QString& language);
    void readScheme(const QJsonObject& object);
    void reword(const QJsonObject& words);

    std::vector<SchemeGroup> m_groups;
    std::vector<CatalogueScheme> m_schemes;
    QHash<QString, std::size_t> m_byKey;
    QHash<QString, std::size_t> m_byName; ///< folded
};

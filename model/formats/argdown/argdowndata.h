#pragma once

#include "model/formats/argdown/argdownnames.h"
#include "model/formats/report.h"

#include <QJsonArray>

#include <set>

struct ArgdownStyle;

/// The keys of data by which the reader knows what the writer put there for it; whatever else data say is kept.
namespace argdown {
inline constexpr QLatin1StringView ours("counterpoint"); ///< in the front matter: the file is written by this program

/// Whether data of an element may not use the key for something else in a file of ours.
bool isReserved(const QString& key);

/// Data of an inference (“uses”, “from”) or its conclusion (“uses”) without the lists that tell the lines it rests on:
/// its premises say so, and wherever it is written they have other numbers.
QJsonObject withoutLineNumbers(QJsonObject data, const QStringList& keys);
}

/// What the data of each element say in the Argdown of a debate.
class ArgdownData {
public:
    ArgdownData(const Debate& debate, const ArgdownNames& names, bool isComplete);

    QJsonObject ofDebate() const; ///< the front matter
    QJsonObject of(const Topic& topic) const;
    QJsonObject of(const Claim& claim) const;
    QJsonObject of(const Inference& inference) const;
    QString barOf(const Inference& inference) const; ///< the line above its conclusion, with its rules

    /// Whether there is nothing to write of its text, but that its title names it.
    static bool isOnlyNamed(const Claim& claim, const QString& title);

    static QStringList frontMatterKeys(const QJsonObject& members); ///< the title first
    static QString line(const QString& key, const QJsonValue& value); ///< of the front matter

private:
    QJsonObject lists() const;
    QJsonArray positionsOf(const Claim& claim) const;
    QJsonObject position(const Statement& statement) const;
    QJsonObject linksTo(Target target) const;
    void addShared(QJsonObject& data, const QString& external, const QJsonObject& kept, const QStringList& shown) const;
    void addTexts(QJsonObject& data, const Claim& claim) const;
    void addTags(QJsonObject& data, const Claim& claim) const;

    const Debate& m_debate;
    const ArgdownNames& m_names;
    bool m_isComplete;
    std::unordered_map<StatementId, QJsonObject> m_statements; ///< as native JSON
};

/// What writeArgdown() leaves behind, and how much it carries.
Report argdownLosses(const Debate& debate, const ArgdownStyle& style);

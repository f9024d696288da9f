#pragma once

#include "model/formats/argdown/argdowndebate.h"
#include "model/formats/decodedtext.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <map>
#include <unordered_map>

namespace argdown {

/// A key that this program wrote as digits; 0: it is none.
qint64 keyIn(const QJsonValue& value);

/// Puts a member into what is kept of Argdown, or takes it out where the value is empty.
void keep(QJsonObject& kept, const QString& key, const QJsonValue& value);

void keep(QJsonObject& kept, const QString& key, const QString& text);

/// Adds to what is kept whatever data say that has no place of its own.
void keepRest(QJsonObject& kept, const QJsonObject& data, bool isOurs);

/// Such as the one before data.
QString withoutLastBlanks(const QString& text);

}

/// Turns a model into records; what debateOf() does, step by step.
class ArgdownRecords {
public:
    ArgdownRecords(const ArgdownModel& model, const QString& text, const ArgdownIdentity& identity);

    Imported made();

private:
    // argdownclaims.cpp
    void makeInfo();
    void makeTopics();
    /// What an item says of its claim by itself, whatever else there is.
    struct Draft {
        Claim claim;
        QJsonObject data;
        qint64 key = 0; ///< that it tells; 0: somebody else tells the ids
    };
    void makeListedTags();
    void makeClaims();
    std::vector<ArgdownEnd> claimEnds() const;
    Draft draftOf(const ArgdownEnd& end) const;
    void addClaim(const ArgdownEnd& end, Draft&& draft);
    QString textOf(const ArgdownItem& item, const QJsonObject& data) const;
    QString titleOf(const ArgdownItem& item, const QString& text, const QJsonObject& data, bool isArgument) const;
    QJsonObject keptOf(const ArgdownItem& item, const Claim& claim, const QJsonObject& data, bool isArgument) const;
    static QJsonArray otherWordings(const ArgdownItem& item, const QString& text);
    static QStringList tagNames(const ArgdownItem& item);
    std::vector<TagId> tagsOf(const ArgdownItem& item, const QJsonObject& data);
    TagId tagCalled(const QString& name);
    qint64 keyTold(const ArgdownItem& item, const QJsonObject& data, bool isArgument) const;
    ClaimId idOf(const ArgdownEnd& end, const Draft& draft);

    // argdowninferences.cpp
    void findAuxiliary();
    void makeArguments();
    void makeArgument(int argument, int conclusion);
    std::vector<Premise> premisesOf(const ArgdownArgument& argument, int conclusion) const;
    void addDetails(Inference& inference, const ArgdownArgument& argument, const ArgdownLine& line, bool isLast);
    void keepWords(const ArgdownArgument& argument, const QJsonObject& data, QJsonObject& kept) const;
    void keepTitle(const Inference& inference, const ArgdownArgument& argument, const ArgdownLine& line, bool isLast,
        QJsonObject& kept) const;
    void addRoles(Inference& inference, const QJsonObject& data) const;
    void addRules(Inference& inference, const ArgdownLine& line, const QJsonObject& data, QJsonObject& kept);
    QString schemeCalled(const QString& rule);
    void makeRelations();
    void makeRelation(const ArgdownRelation& relation);
    void addRelation(InferenceKind kind, ClaimId from, Target to, const QString& marker);
    std::optional<ClaimId> claimOf(const ArgdownEnd& end) const;
    std::optional<Target> targetOf(const ArgdownEnd& end) const;
    const QJsonValue* linksOf(const Target& target) const;
    template<class Name>
    InferenceId freeId(qint64 wanted, const Name& name);
    void nameArguments();

    // argdownextras.cpp
    void makeSources();
    void makePositions(const Claim& claim, const QJsonObject& data);
    void addPosition(const Claim& claim, const QJsonObject& said);
    SourceId sourceIn(const QJsonObject& said);
    StakeholderId stakeholderCalled(const QString& name);
    void makeLists();
    QJsonObject skeleton() const;
    QJsonArray positions() const;
    QJsonArray saidAsData() const;
    void takeLists(const Debate& lists);
    void dropUngrounded();

    QString placeOf(ArgdownSpan span);
    void lose(ArgdownSpan span, const QString& what, RecordId about = {});
    QJsonObject dataOf(const QJsonValue& data) const;

    const ArgdownModel& m_model;
    const ArgdownIdentity& m_identity;
    QString m_text;
    LineCounter m_lines;
    QJsonObject m_ours; ///< what a file of ours says for itself in the front matter
    bool m_isOurs = false;
    Imported m_imported;
    DebateInfo m_info;
    std::vector<Topic> m_topics;
    std::vector<TopicId> m_topicOf; ///< of each section
    std::vector<Tag> m_tags;
    std::map<QString, TagId> m_tagByName; ///< in lower case; few, and compared sooner than hashed
    std::vector<Claim> m_claims;
    std::vector<QJsonObject> m_dataOf; ///< of each claim
    std::vector<Inference> m_inferences;
    std::vector<Scheme> m_schemes;
    QHash<QString, SchemeId> m_schemeByName;
    std::vector<Source> m_sources;
    std::vector<Stakeholder> m_stakeholders;
    std::vector<Statement> m_statements;
    std::unordered_map<ClaimId, int> m_statementsOn; ///< how many there are
    QSet<qint64> m_sourcesMade;
    QHash<QString, StakeholderId> m_stakeholderByName;
    QSet<qint64> m_used; ///< keys of claims and inferences
    std::vector<ClaimId> m_statementClaims; ///< none for what is no claim
    std::vector<ClaimId> m_argumentClaims;
    std::vector<int> m_auxiliary; ///< of each statement: the argument whose attack it stands for, or -1
    std::vector<int> m_meaning; ///< of each such argument: the relation that tells what it bears on, or -1
    ArgdownSaid m_said;
    std::unordered_map<ClaimId, QJsonValue> m_claimLinks;
    std::unordered_map<InferenceId, QJsonValue> m_inferenceLinks;
};

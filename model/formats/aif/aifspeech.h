#pragma once

#include "model/debate/debate.h"
#include "model/formats/aif/aifsheet.h"

#include <QHash>
#include <QJsonArray>

/// Statements as locutions of participants that anchor claims. What a statement quotes are the locution's words.
class AifSpeech {
public:
    AifSpeech(const Debate& debate, AifSheet& sheet, const QHash<ClaimId, QString>& claimIds);

    const QJsonArray& participants() const { return m_participants; }
    const QJsonArray& locutions() const { return m_locutions; }

    bool isQuoted(ExcerptId excerpt) const { return m_quoted.contains(excerpt); }
    bool isNamed(SourceId source) const { return m_named.contains(source); }
    const std::vector<RecordId>& renamed() const { return m_renamed; } ///< that could not keep their ids

private:
    void addParticipants();
    void add(const Statement& statement, const QString& claim);
    QString locutionOf(const Statement& statement);
    QString wordsOf(const Statement& statement);
    std::vector<const Stakeholder*> speakersOf(const Statement& statement) const;
    QString namesOf(const Statement& statement) const;
    void addLocutions(const QString& node, const Statement& statement);
    QString sourceOf(const Statement& statement);

    const Debate& m_debate;
    AifSheet& m_sheet;
    QJsonArray m_participants;
    QJsonArray m_locutions;
    QHash<StakeholderId, QString> m_numbers; ///< of participants
    QHash<QStringList, QString> m_shared; ///< nodes of locutions that may anchor several claims
    QSet<ExcerptId> m_quoted;
    QSet<SourceId> m_named;
    std::vector<RecordId> m_renamed;
};

/// Whether the date is a day or a second, as locutions have it.
bool isAifTime(const QString& date);

/// The act that the statement's note names, if that takes its stance, else the plainest one that does.
Illocution illocutionOf(const Statement& statement);

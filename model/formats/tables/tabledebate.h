#pragma once

#include "model/formats/graphs/graphinferences.h"
#include "model/formats/graphs/groupsbyname.h"
#include "model/formats/tables/tablenames.h"
#include "model/formats/tables/tablereading.h"

/// Makes records of a table's rows, one after the other. Rows and cells that say nothing that can be kept are in the
/// report, with their lines.
class TableDebate {
public:
    TableDebate(const CsvTable& table, const TableReading& reading);

    Result<Imported> run(const Progress& progress); ///< @error  of kind Cancelled

private:
    struct Reply {
        ClaimId claim;
        QString to;
        QString kind;
        int line;
    };
    template<class AnId>
    struct Part {
        AnId of;
        QString name;
        qint64 key;
    };
    /// An inference that bears on another, by the key or else the identifier of that.
    struct Above {
        std::size_t draft;
        InferenceId target;
        QString name;
    };

    QString cell(const char* field) const; ///< of the first column that says something
    QStringList cells(const char* field) const; ///< of all of them
    QStringList listIn(const char* field) const;
    qint64 keyIn(const char* field) const; ///< of another record, as our tables give it beside its name
    double orderFor(std::size_t count) const;
    QString externalIn() const;
    QString toldApart(const QString& content); ///< what a row says, and from the second that says so on its number
    QString nameFor(const QString& content); ///< the row's identifier, or else what it says
    std::optional<double> weight();
    QString dateOf(const char* field);

    template<class R>
    IdOf<R> ownId(const TableNames<R>& names, const QString& name) const
    {
        const qint64 key = keyIn("id");
        return IdOf<R>{key != 0 ? key : names.keyOf(name)};
    }
    template<class R>
    void keep(TableNames<R>& names, const R& record, const QString& name)
    {
        if (!names.add(record, cell("id").isEmpty() ? name : cell("id")))
            return loseRepeated(name);
        names.callAlso(record.id, name);
    }

    void addRow();
    void addIssue();
    void addTopic();
    void addSource();
    void addStakeholder();
    void addClaim();
    void addInference();
    void addStatement();

    void addInferenceOf(
        const QString& name, const QString& external, InferenceKind kind, std::vector<Premise> premises);
    void noteWithoutReason();
    QString contentOf(InferenceKind kind, const QString& premises) const;
    void setTarget(InferenceDraft& draft);
    std::vector<Premise> premises();
    void addStance(Statement& statement);
    void addQuote(Statement& statement) const;
    std::vector<Speaker> speakers();
    void addReply(const Reply& reply);

    ClaimId claimCalled(const QString& text, qint64 key);
    IssueId issueCalled(const QString& text, qint64 key);
    TopicId topicCalled(const QString& name, qint64 key);
    SourceId sourceCalled(const QString& title, qint64 key);
    StakeholderId stakeholderCalled(const QString& name, qint64 key);

    void finish();
    void load();
    void noteMentioned();
    void noteColumns();
    void lose(const QString& what);
    void loseRepeated(const QString& name);
    void repair(const QString& what);

    const CsvTable& m_table;
    const TableReading& m_reading;
    QHash<QString, std::vector<qsizetype>> m_columns; ///< by field
    const QStringList* m_row = nullptr;
    int m_line = 0;
    TableNames<Issue> m_issues{"issue"};
    TableNames<Topic> m_topics{"topic"};
    TableNames<Source> m_sources{"source"};
    TableNames<Stakeholder> m_stakeholders{"stakeholder"};
    TableNames<Claim> m_claims{"claim"};
    TableNames<Statement> m_statements{"statement"};
    TagsByName m_tags;
    std::vector<InferenceDraft> m_drafts;
    QHash<InferenceId, int> m_inferences; ///< places of drafts
    std::vector<Above> m_above;
    std::vector<Reply> m_replies;
    std::vector<Part<TopicId>> m_parents;
    std::vector<Part<StakeholderId>> m_wholes;
    QHash<QString, int> m_seen; ///< rows without an identifier, by what they say
    Imported m_imported;
};

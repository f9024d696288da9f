#pragma once

#include "model/debate/editing/statements.h"
#include "model/debate/opendebate.h"
#include "views/common/theme.h"
#include "views/reader/passage.h"
#include "views/search/pickitem.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class RecordLine;
class SpeakerRows;

/// What a statement of the debate says, to be changed.
StatementDraft draftOf(const Statement& statement);

/**
 * A statement as a small form: on which claim, which stance, by whom, when. Return makes all of it in one step: the
 * quotation, a new claim, new stakeholders and the statement. Opened with open().
 */
class StatementForm : public QDialog {
    Q_OBJECT
public:
    /// What it works with; all must outlive it.
    struct Context {
        OpenDebate& debate;
        PickSource claims;
        PickSource people;
        Theme theme;
    };
    /// Where it is said: in a passage; in what a statement of the debate says, which is then changed; or nowhere, as a
    /// position set by hand.
    using Where = std::variant<std::monostate, Passage, StatementId>;

    StatementForm(const Context& context, const Where& where, const StatementDraft& draft, QWidget* parent);

    void accept() override;

signals:
    void done(StatementId statement);

protected:
    bool event(QEvent* event) override; ///< grows with what is added to it: one more speaker, or a notice

private:
    void build();
    void addStances(QFormLayout& form);
    void addEvidence(QFormLayout& form);
    void fill(const StatementDraft& draft);
    void showCondition();
    void warn();
    void tell(const QString& sentence);
    StatementDraft draft() const;
    ClaimId claimTyped() const;
    Result<Edits> edits() const;
    Result<Edits> revised(const StatementDraft& draft) const;
    Result<Edits> newlyNamed(const StatementDraft& draft, ClaimId& claim) const;
    QString title() const;
    QString about() const;

    Context m_context;
    Where m_where;
    SourceId m_source;
    RecordLine* m_claim;
    QButtonGroup* m_stances;
    QLineEdit* m_condition;
    SpeakerRows* m_speakers;
    QLineEdit* m_date;
    QComboBox* m_credibility;
    QPlainTextEdit* m_note;
    QLabel* m_notice;
};

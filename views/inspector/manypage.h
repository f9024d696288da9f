#pragma once

#include "views/inspector/inspectorpage.h"

class ChoiceField;
class QComboBox;
class QLineEdit;

/// Several records at once: what can be done to all of them in one step.
class ManyPage : public InspectorPage {
    Q_OBJECT
public:
    explicit ManyPage(const InspectorContext& context, QWidget* parent = nullptr);

    void show(const std::vector<RecordId>& records) override;

private:
    void addClaimFields();
    void addInferenceFields();
    void addTagToAll();
    void merge();
    void remove();

    std::vector<RecordId> m_records;
    std::vector<ClaimId> m_claims;
    std::vector<InferenceId> m_inferences;
    QLabel* m_counts;
    ChoiceField* m_issue;
    ChoiceField* m_topic;
    QLineEdit* m_newTag;
    ChoiceField* m_oldTag;
    QComboBox* m_kind;
    std::vector<QWidget*> m_forClaims;
    std::vector<QWidget*> m_forInferences;
    QPushButton* m_merge;
    QPushButton* m_link;
    QPushButton* m_delete;
};

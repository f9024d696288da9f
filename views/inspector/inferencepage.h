#pragma once

#include "views/inspector/inspectorpage.h"

class KeptSection;
class PremiseList;
class QComboBox;
class SchemeSection;
class WeightField;

/// A reason, an objection or a restatement: its premises, what it bears on, and the scheme it follows.
class InferencePage : public InspectorPage {
    Q_OBJECT
public:
    explicit InferencePage(const InspectorContext& context, QWidget* parent = nullptr);

    void show(const std::vector<RecordId>& records) override;

private:
    void addKind();
    void addPremises();
    void addTarget();
    void addScheme();
    void addDetails();
    template<class Alter>
    void revise(const QString& label, Alter&& alter);
    void choosePremise();
    void chooseTarget();

    InferenceId m_inference;
    QComboBox* m_kind;
    QLabel* m_formal;
    PremiseList* m_premises;
    QPushButton* m_separate;
    RecordLinks* m_target;
    QLabel* m_bearingTitle;
    RecordLinks* m_bearing;
    SchemeSection* m_scheme;
    TextField* m_note;
    WeightField* m_weight;
    KeptSection* m_kept;
};

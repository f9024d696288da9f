#pragma once

#include "views/inspector/inspectorpage.h"

class ChoiceField;
class KeptSection;
class LineField;
class StandardField;
class WeightField;

/// A claim: its words, what gathers it, what it bears on, what bears on it, and who says so.
class ClaimPage : public InspectorPage {
    Q_OBJECT
public:
    explicit ClaimPage(const InspectorContext& context, QWidget* parent = nullptr);

    void show(const std::vector<RecordId>& records) override;

private:
    void addWords();
    void addGroups();
    void addJudging();
    void addRelations();
    void showGroups(const Claim& claim);
    void showJudging(const Claim& claim);
    void showRelations(const Claim& claim);
    template<class Alter>
    void revise(const QString& label, Alter&& alter);
    void setTopic(const QString& name);
    void setIssue(const QString& text);
    void mergeWith();

    ClaimId m_claim;
    TextField* m_text;
    LineField* m_title;
    TextField* m_note;
    ChoiceField* m_issue;
    ChoiceField* m_topic;
    LineField* m_tags;
    WeightField* m_weight;
    StandardField* m_standard;
    LineField* m_defines;
    QLabel* m_rivals; ///< other claims that define the same term
    QLabel* m_usesTitle;
    RecordLinks* m_uses;
    QPushButton* m_undercut; ///< the one step it is a premise of; none where no window does it
    QLabel* m_bearingTitle;
    RecordLinks* m_bearing;
    QLabel* m_corrections; ///< of sources that it leans on
    QLabel* m_quotationsTitle;
    RecordLinks* m_quotations;
    KeptSection* m_kept;
};

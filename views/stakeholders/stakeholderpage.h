#pragma once

#include "views/inspector/inspectorpage.h"

class ChoiceField;
class ColourField;
class LineField;
class MembershipList;
class QComboBox;

/// Who somebody is, what they belong to, and what they say.
class StakeholderPage : public InspectorPage {
    Q_OBJECT
public:
    explicit StakeholderPage(const InspectorContext& context, QWidget* parent = nullptr);

    void show(const std::vector<RecordId>& records) override;

private:
    void addWords();
    void addBelonging();
    void addLooks();
    void addWork();
    void showSame(const Stakeholder& one);
    void showSaid(const Stakeholder& one);
    template<class Alter>
    void put(const QString& label, Alter&& alter);
    void belongToNew(const QString& label, const QString& name, std::function<void(Stakeholder&, StakeholderId)> join);
    void chooseToMerge();
    void mergeWith(StakeholderId other);

    StakeholderId m_stakeholder;
    LineField* m_name;
    QComboBox* m_kind;
    TextField* m_aliases;
    TextField* m_description;
    LineField* m_link;
    ChoiceField* m_partOf;
    MembershipList* m_memberships;
    LineField* m_initials;
    ColourField* m_colour;
    QLabel* m_sameTitle;
    RecordLinks* m_same;
    QLabel* m_membersTitle;
    RecordLinks* m_members;
    QLabel* m_saidTitle;
    RecordLinks* m_said;
};

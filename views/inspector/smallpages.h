#pragma once

#include "views/inspector/inspectorpage.h"

class ChoiceField;
class LineField;
class QCheckBox;

/// A question and its options.
class IssuePage : public InspectorPage {
    Q_OBJECT
public:
    explicit IssuePage(const InspectorContext& context, QWidget* parent = nullptr);
    void show(const std::vector<RecordId>& records) override;

private:
    IssueId m_issue;
    TextField* m_text;
    TextField* m_note;
    QCheckBox* m_isExclusive;
    QLabel* m_optionsTitle;
    RecordLinks* m_options;
};

/// A topic, what it is inside of, and its claims.
class TopicPage : public InspectorPage {
    Q_OBJECT
public:
    explicit TopicPage(const InspectorContext& context, QWidget* parent = nullptr);
    void show(const std::vector<RecordId>& records) override;

private:
    template<class Alter>
    void put(const QString& label, Alter&& alter);

    TopicId m_topic;
    LineField* m_name;
    ChoiceField* m_parent;
    TextField* m_note;
    QLabel* m_claimsTitle;
    RecordLinks* m_claims;
};

/// A tag and its claims.
class TagPage : public InspectorPage {
    Q_OBJECT
public:
    explicit TagPage(const InspectorContext& context, QWidget* parent = nullptr);
    void show(const std::vector<RecordId>& records) override;

private:
    TagId m_tag;
    LineField* m_name;
    TextField* m_note;
    QLabel* m_claimsTitle;
    RecordLinks* m_claims;
};

/// Who said what, where, when, and with what stance.
class StatementPage : public InspectorPage {
    Q_OBJECT
public:
    explicit StatementPage(const InspectorContext& context, QWidget* parent = nullptr);
    void show(const std::vector<RecordId>& records) override;

private:
    void edit();

    StatementId m_statement;
    QLabel* m_quotation;
    QLabel* m_details;
    RecordLinks* m_claim;
};

/// The debate as a whole, when nothing is selected.
class DebatePage : public InspectorPage {
    Q_OBJECT
public:
    explicit DebatePage(const InspectorContext& context, QWidget* parent = nullptr);
    void show(const std::vector<RecordId>& records) override;

private:
    template<class Alter>
    void revise(const QString& label, Alter&& alter);

    LineField* m_title;
    TextField* m_question;
    TextField* m_summary;
    LineField* m_language;
    QLabel* m_counts;
};

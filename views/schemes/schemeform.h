#pragma once

#include "model/debate/opendebate.h"

#include <QDialog>

class PartsTable;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QuestionsTable;

/// Words, premises and questions of a scheme of the debate's own. Opened with open(); keeps it in one step.
class SchemeForm : public QDialog {
    Q_OBJECT
public:
    /// @param debate  must outlive it. @param scheme  to begin with; it need not be in the debate yet.
    SchemeForm(OpenDebate& debate, const Scheme& scheme, QWidget* parent = nullptr);

    void accept() override;

signals:
    void kept(SchemeId scheme);

private:
    void build();
    QWidget* makeList(const QString& title, QWidget* table, const QString& add, const std::function<void()>& adding,
        const QString& remove, const std::function<void()>& removing);
    Scheme written() const;
    void refuse(const QString& why);

    OpenDebate& m_debate;
    Scheme m_scheme;
    QLineEdit* m_name;
    QPlainTextEdit* m_description;
    QLineEdit* m_conclusion;
    PartsTable* m_premises;
    QuestionsTable* m_questions;
    QLabel* m_notice;
};

#pragma once

#include "model/analysis/schemes/schemequestions.h"
#include "model/debate/editing/answers.h"
#include "views/inspector/inspectorpage.h"

class ObjectionEditor;
class QuestionRow;
class RolesBox;
class SchemeField;

/// The scheme that an inference follows: its name, who plays which part, its critical questions and what they made.
class SchemeSection : public QWidget {
    Q_OBJECT
public:
    /// Does edits as one step, or says why not.
    using Perform = std::function<bool(const QString& label, const Result<Edits>& edits)>;

    SchemeSection(const InspectorContext& context, Perform perform, QWidget* parent = nullptr);

    void show(const Inference& inference);

signals:
    void said(const QString& sentence); ///< what an answer made, took back or left
    void refused(const QString& why);

private:
    using Objection = decltype(Answering::objection);

    void build();
    void addEditor();
    const Debate& debate() const { return m_context.debate.debate(); }
    const Scheme* scheme() const;
    void choose(const QString& key);
    void showQuestions(const Inference& inference);
    void ask(const std::vector<AskedQuestion>& asked);
    void addRow(const SchemeQuestion& question);
    void showMade(const std::vector<AskedQuestion>& asked);
    void take(QuestionRow& row, Answer answer);
    void askForObjection(QuestionRow& row);
    void answer(const QuestionRow& row, Answer answer, const Objection& objection = {});
    void keepNote(const QuestionRow& row, const QString& note);
    void browse();
    void chooseClaim();
    void closeEditor();
    void say(const QString& sentence);

    InspectorContext m_context;
    Perform m_perform;
    InferenceId m_inference;
    SchemeField* m_scheme;
    QLabel* m_about;
    QPushButton* m_all;
    RolesBox* m_roles;
    QLabel* m_questionsTitle;
    QVBoxLayout* m_questions;
    std::vector<QuestionRow*> m_rows;
    QuestionRow* m_asking = nullptr; ///< whose negative answer is being worded
    ObjectionEditor* m_editor;
    QLabel* m_said;
    RecordLinks* m_made; ///< what negative answers made
};

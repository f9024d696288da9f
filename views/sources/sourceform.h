#pragma once

#include "model/debate/opendebate.h"
#include "views/sources/sourcefields.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

/// Says which sources of a debate are likely the same as this one, as names; empty: none.
using DuplicateSearch = std::function<QStringList(const Debate& debate, const Source& source)>;

/// A source as a form: what its type asks for, where copies of it are, how far it can be relied on, and whether it was
/// corrected or retracted. What the form does not show stays as it is.
class SourceForm : public QDialog {
    Q_OBJECT
public:
    /// @param debate  must outlive it. @param source  a new one, or one of the debate.
    SourceForm(OpenDebate& debate, const Source& source, DuplicateSearch duplicates, QWidget* parent);

    Source source() const; ///< as the form says it now

    void accept() override;

signals:
    void done(SourceId source);

private:
    void build();
    QWidget* makeWork();
    QWidget* makeProvenance();
    void makeButtons(class QBoxLayout& column);
    QLineEdit* addLine(QFormLayout& form, const QString& label, const QString& placeholder = {});
    QPlainTextEdit* addLines(QFormLayout& form, const QString& label);
    void showType();
    void fill();
    void takeVariables(QJsonObject& csl) const;
    void warn();
    void tell(const QString& sentence);

    OpenDebate& m_debate;
    Source m_source;
    DuplicateSearch m_duplicates;
    QComboBox* m_type = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_issued = nullptr;
    QLineEdit* m_address = nullptr;
    QFormLayout* m_workForm = nullptr;
    std::vector<std::pair<SourceVariable, QWidget*>> m_variables; ///< of the type shown
    QLineEdit* m_archived = nullptr;
    QLineEdit* m_captured = nullptr;
    QComboBox* m_grade = nullptr;
    QLineEdit* m_gradeReason = nullptr;
    QLineEdit* m_gradedBy = nullptr;
    QLineEdit* m_gradedOn = nullptr;
    QComboBox* m_correction = nullptr;
    QLineEdit* m_correctionNote = nullptr;
    QPlainTextEdit* m_note = nullptr;
    QLabel* m_notice = nullptr;
};

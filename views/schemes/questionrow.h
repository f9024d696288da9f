#pragma once

#include "model/analysis/schemes/schemequestions.h"

#include <QWidget>

class LineField;
class QComboBox;
class QLabel;

/// One critical question, its answer and a note. What it shows is what is kept; it only says what somebody chose.
class QuestionRow : public QWidget {
    Q_OBJECT
public:
    explicit QuestionRow(const SchemeQuestion& question, QWidget* parent = nullptr);

    /// @param shown  the answer that is chosen, which may be about to be given.
    void show(const AskedQuestion& asked, Answer shown);
    const AskedQuestion& asked() const { return m_asked; }
    void setReadOnly(bool isReadOnly);
    void focusAnswer();

signals:
    void answered(Answer answer);
    void noted(const QString& note);

private:
    AskedQuestion m_asked;
    QComboBox* m_answer;
    LineField* m_note;
};

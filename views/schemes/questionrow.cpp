#include "views/schemes/questionrow.h"

#include "views/common/plaintext.h"
#include "views/inspector/fields.h"
#include "views/schemes/steadybox.h"

#include <QBoxLayout>
#include <QLabel>

static QString wordsFor(QuestionKind kind)
{
    return kind == QuestionKind::Assumption
        ? QuestionRow::tr("An assumption: the argument owes an answer; a “no” objects to the premise it is about.")
        : QuestionRow::tr("An exception: the argument holds unless somebody shows a “no”, which undercuts the step or "
                          "objects to the premise it is about.");
}

static QString labelFor(QuestionKind kind)
{
    return kind == QuestionKind::Assumption ? QuestionRow::tr("assumption", "a kind of question")
                                            : QuestionRow::tr("exception", "a kind of question");
}

QuestionRow::QuestionRow(const SchemeQuestion& question, QWidget* parent)
    : QWidget(parent)
    , m_answer(new SteadyBox)
    , m_note(new LineField)
{
    m_asked.question = question;
    QLabel* words = plainLabel(tr("%1 (%2)", "a question, its kind").arg(question.text, labelFor(question.kind)));
    words->setToolTip(plainTip(wordsFor(question.kind)));
    m_answer->addItems({tr("Open"), tr("Yes"), tr("No")}); // in the order of Answer
    m_answer->setAccessibleName(question.text);
    m_answer->setAccessibleDescription(wordsFor(question.kind));
    m_answer->setToolTip(plainTip(wordsFor(question.kind)));
    m_note->setPlaceholderText(tr("note: why, by what"));
    m_note->setAccessibleName(tr("Note on: %1").arg(question.text));
    auto* line = new QHBoxLayout;
    line->addWidget(m_answer);
    line->addWidget(m_note, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 4);
    column->setSpacing(2);
    column->addWidget(words);
    column->addLayout(line);
    connect(m_answer, &QComboBox::activated, this, [this](int index) { emit answered(static_cast<Answer>(index)); });
    connect(m_note, &LineField::committed, this, &QuestionRow::noted);
}

void QuestionRow::show(const AskedQuestion& asked, Answer shown)
{
    m_asked = asked;
    m_answer->setCurrentIndex(static_cast<int>(shown));
    m_note->show(asked.note);
}

void QuestionRow::setReadOnly(bool isReadOnly)
{
    m_answer->setEnabled(!isReadOnly);
    m_note->setReadOnly(isReadOnly);
}

void QuestionRow::focusAnswer()
{
    m_answer->setFocus(Qt::OtherFocusReason);
}

#include "app/window/exchange/importform.h"

#include "views/common/plaintext.h"
#include "views/map/lettering.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

ImportForm::ImportForm(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
}

void ImportForm::ask(const std::vector<Arrival>& arrivals)
{
    for (const Arrival& arrival : arrivals) {
        for (const ImportQuestion& question : arrival.questions)
            add(question);
    }
}

void ImportForm::add(const ImportQuestion& question)
{
    const bool isNew = !m_asked.contains(question.key);
    if (isNew) {
        auto* choice = new QComboBox;
        choice->setObjectName(question.key);
        choice->setAccessibleName(question.text);
        QLabel* label = plainLabel(question.text);
        label->setBuddy(choice);
        m_form->addRow(label, choice);
        m_asked.insert({question.key, {choice}});
        connect(choice, &QComboBox::activated, this, [this, key = question.key] {
            m_asked.at(key).isChosen = true;
            emit answered();
        });
    }
    QComboBox& choice = *m_asked.at(question.key).choice;
    for (const ImportQuestion::Choice& one : question.choices) {
        if (choice.findData(one.value) < 0)
            choice.addItem(drawable(one.shown, 80), one.value);
    }
    if (isNew)
        choice.setCurrentIndex(choice.findData(question.guess));
}

ImportAnswers ImportForm::answers() const
{
    ImportAnswers answers;
    for (const auto& [key, asked] : m_asked) {
        if (asked.isChosen)
            answers.insert({key, asked.choice->currentData().toString()});
    }
    return answers;
}

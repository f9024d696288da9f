#include "app/window/exchange/importform.h"

#include "model/debate/sentences.h"
#include "views/common/elidedlabel.h"
#include "views/common/plaintext.h"
#include "views/map/lettering.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>

ImportForm::ImportForm(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 6, 0);
    m_grid->setColumnStretch(1, 1);
}

std::vector<ImportForm::Asked> ImportForm::askedBy(const std::vector<Arrival>& arrivals)
{
    const auto asksOfItself
        = [](const Arrival& arrival) { return std::ranges::any_of(arrival.questions, &ImportQuestion::isOfFile); };
    const bool areSeveral = std::ranges::count_if(arrivals, asksOfItself) > 1;
    std::vector<Asked> all;
    std::map<QString, std::size_t> places;
    for (const Arrival& arrival : arrivals) {
        for (ImportQuestion question : arrival.questions) {
            const bool isNamed = question.isOfFile && areSeveral;
            question.key = isNamed ? keyForFile(arrival.path, question.key) : question.key;
            const auto [place, isNew] = places.insert({question.key, all.size()});
            if (isNew) {
                all.push_back({question, isNamed ? QFileInfo(arrival.path).fileName() : QString()});
                continue;
            }
            std::vector<ImportQuestion::Choice>& choices = all[place->second].question.choices;
            for (const ImportQuestion::Choice& one : question.choices) {
                if (std::ranges::count(choices, one.value, &ImportQuestion::Choice::value) == 0)
                    choices.push_back(one);
            }
        }
    }
    return all;
}

QStringList ImportForm::signatureOf(const std::vector<Asked>& asked)
{
    QStringList signature;
    for (const auto& [question, file] : asked) {
        signature += {question.key, question.guess};
        for (const ImportQuestion::Choice& choice : question.choices)
            signature += choice.value;
    }
    return signature;
}

void ImportForm::ask(const std::vector<Arrival>& arrivals)
{
    std::vector<Asked> asked = askedBy(arrivals);
    if (signatureOf(asked) == signatureOf(m_asked))
        return;
    m_asked = std::move(asked);
    build();
}

void ImportForm::build()
{
    const QWidget* focused = focusWidget();
    const QString current = focused && focused->hasFocus() ? focused->objectName() : QString();
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QString file;
    for (const Asked& asked : m_asked) {
        if (asked.file != file) {
            QLabel* heading = plainLabel(tr("In %1:").arg(quoted(asked.file)));
            QFont bold = heading->font();
            bold.setBold(true);
            heading->setFont(bold);
            m_grid->addWidget(heading, m_grid->rowCount(), 0, 1, 3);
        }
        file = asked.file;
        addRow(asked);
    }
    if (auto* again = current.isEmpty() ? nullptr : findChild<QComboBox*>(current))
        again->setFocus();
}

void ImportForm::addRow(const Asked& asked)
{
    const int row = m_grid->rowCount();
    QComboBox* choice = makeChoice(asked.question);
    QLabel* label = plainLabel(asked.question.text);
    label->setWordWrap(asked.question.examples.isEmpty());
    label->setBuddy(choice);
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(choice, row, 2);
    if (asked.question.examples.isEmpty())
        return;
    auto* examples = new ElidedLabel;
    examples->tell(drawable(asked.question.examples.join(QStringLiteral("  ·  ")), 300));
    examples->setForegroundRole(QPalette::PlaceholderText);
    m_grid->addWidget(examples, row, 1);
    choice->setAccessibleDescription(tr("The first rows: %1").arg(examples->text()));
}

QComboBox* ImportForm::makeChoice(const ImportQuestion& question)
{
    auto* choice = new QComboBox;
    choice->setObjectName(question.key);
    choice->setAccessibleName(question.text);
    for (const ImportQuestion::Choice& one : question.choices)
        choice->addItem(drawable(one.shown, 80), one.value);
    const auto chosen = m_chosen.find(question.key);
    const int place = chosen == m_chosen.end() ? -1 : choice->findData(chosen->second);
    choice->setCurrentIndex(place >= 0 ? place : choice->findData(question.guess));
    connect(choice, &QComboBox::activated, this, [this, choice] {
        m_chosen[choice->objectName()] = choice->currentData().toString();
        emit answered();
    });
    return choice;
}

ImportAnswers ImportForm::answers() const
{
    ImportAnswers answers;
    for (const auto& [question, file] : m_asked) {
        if (const auto chosen = m_chosen.find(question.key); chosen != m_chosen.end())
            answers.insert(*chosen);
    }
    return answers;
}

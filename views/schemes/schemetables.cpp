#include "views/schemes/schemetables.h"

#include "views/schemes/steadybox.h"

#include <QHeaderView>

#include <set>

namespace {

enum Column { Words, KindOfQuestion, Doubts };

void prepare(QTableWidget& table)
{
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 12);
    table.setTabKeyNavigation(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.horizontalHeader()->setSectionResizeMode(Words, QHeaderView::Stretch);
    table.setWordWrap(true);
}

QString wordsAt(const QTableWidget& table, int row)
{
    return table.item(row, Words)->text().trimmed();
}

QString keyAt(const QTableWidget& table, int row)
{
    return table.item(row, Words)->data(Qt::UserRole).toString();
}

void addLine(QTableWidget& table, const QString& words, const QString& key)
{
    const int row = table.rowCount();
    table.insertRow(row);
    auto* item = new QTableWidgetItem(words);
    item->setData(Qt::UserRole, key);
    item->setToolTip({});
    table.setItem(row, Words, item);
}

/// A last line that has no words yet is to be worded at once. That ends what is being worded elsewhere, and so has to
/// find the line complete.
void wordIfEmpty(QTableWidget& table)
{
    QTableWidgetItem* item = table.item(table.rowCount() - 1, Words);
    if (!item->text().isEmpty())
        return;
    table.setCurrentItem(item);
    table.setFocus();
    table.editItem(item);
}

void fillPremises(QComboBox& box, const std::vector<SchemePremise>& premises, const QString& chosen)
{
    box.clear();
    box.addItem(QuestionsTable::tr("the step as a whole"), QString());
    for (const SchemePremise& premise : premises)
        box.addItem(premise.text, premise.key);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

QComboBox& boxAt(const QTableWidget& table, int row, Column column)
{
    return *static_cast<QComboBox*>(table.cellWidget(row, column));
}

}

PartsTable::PartsTable(QWidget* parent)
    : QTableWidget(0, 1, parent)
{
    prepare(*this);
    setAccessibleName(tr("Premises"));
    horizontalHeader()->hide();
    connect(this, &QTableWidget::itemChanged, this, &PartsTable::changed);
}

void PartsTable::show(const std::vector<SchemePremise>& premises)
{
    const QSignalBlocker blocker(this);
    setRowCount(0);
    for (const SchemePremise& premise : premises)
        addLine(*this, premise.text, premise.key);
}

std::vector<SchemePremise> PartsTable::premises() const
{
    std::vector<SchemePremise> all;
    for (int row = 0; row < rowCount(); ++row) {
        if (!wordsAt(*this, row).isEmpty())
            all.push_back({keyAt(*this, row), wordsAt(*this, row)});
    }
    return all;
}

QString PartsTable::freeKey() const
{
    std::set<QString> used;
    for (int row = 0; row < rowCount(); ++row)
        used.insert(keyAt(*this, row));
    for (int number = 1;; ++number) {
        const QString key = QStringLiteral("p%1").arg(number);
        if (!used.contains(key))
            return key;
    }
}

void PartsTable::add(const SchemePremise& premise)
{
    addLine(*this, premise.text, premise.key.isEmpty() ? freeKey() : premise.key);
    wordIfEmpty(*this);
}

void PartsTable::removeCurrent()
{
    removeRow(currentRow());
    emit changed();
}

void PartsTable::finish()
{
    if (QWidget* editor = indexWidget(currentIndex()))
        commitData(editor);
}

QuestionsTable::QuestionsTable(QWidget* parent)
    : QTableWidget(0, 3, parent)
{
    prepare(*this);
    setAccessibleName(tr("Critical questions"));
    setHorizontalHeaderLabels({tr("Question (“yes” lets it stand)"), tr("Kind"), tr("Doubts")});
    setColumnWidth(KindOfQuestion, 120);
    setColumnWidth(Doubts, 190);
}

void QuestionsTable::show(const std::vector<SchemeQuestion>& questions, const std::vector<SchemePremise>& premises)
{
    m_premises = premises;
    setRowCount(0);
    for (const SchemeQuestion& question : questions)
        add(question);
}

void QuestionsTable::setPremises(const std::vector<SchemePremise>& premises)
{
    m_premises = premises;
    for (int row = 0; row < rowCount(); ++row) {
        QComboBox& box = boxAt(*this, row, Doubts);
        fillPremises(box, premises, box.currentData().toString());
    }
}

std::vector<SchemeQuestion> QuestionsTable::questions() const
{
    std::vector<SchemeQuestion> all;
    for (int row = 0; row < rowCount(); ++row) {
        if (!wordsAt(*this, row).isEmpty())
            all.push_back({keyAt(*this, row), wordsAt(*this, row),
                static_cast<QuestionKind>(boxAt(*this, row, KindOfQuestion).currentIndex()),
                boxAt(*this, row, Doubts).currentData().toString()});
    }
    return all;
}

void QuestionsTable::add(const SchemeQuestion& question)
{
    addLine(*this, question.text, question.key);
    const int row = rowCount() - 1;
    auto* kind = new SteadyBox;
    kind->addItems({tr("assumption"), tr("exception")}); // in the order of QuestionKind
    kind->setCurrentIndex(static_cast<int>(question.kind));
    kind->setAccessibleName(tr("Kind of question %1").arg(row + 1));
    auto* doubts = new SteadyBox;
    doubts->setAccessibleName(tr("What question %1 doubts").arg(row + 1));
    fillPremises(*doubts, m_premises, question.premise);
    setCellWidget(row, KindOfQuestion, kind);
    setCellWidget(row, Doubts, doubts);
    wordIfEmpty(*this);
}

void QuestionsTable::removeCurrent()
{
    removeRow(currentRow());
}

void QuestionsTable::finish()
{
    QWidget* editor = currentColumn() == Words ? indexWidget(currentIndex()) : nullptr;
    if (editor)
        commitData(editor);
}

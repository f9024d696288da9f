#include "views/camps/camptable.h"

#include "views/common/plaintext.h"
#include "views/search/recordnames.h"

#include <QHeaderView>
#include <QKeyEvent>

static constexpr int firstCamp = 2; ///< column; before it the name, and on how much somebody speaks
static constexpr std::size_t mostRows = 200;

CampTable::CampTable(QWidget* parent)
    : QTableWidget(parent)
{
    setAccessibleName(tr("Camps and stakeholders"));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableWidget::cellDoubleClicked, this, [this](int row) { followRow(row); });
    connect(this, &QTableWidget::currentCellChanged, this, [this](int row, int column) {
        if (row >= 0 && column >= firstCamp)
            emit campChosen(static_cast<std::size_t>(column - firstCamp));
    });
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        if (column >= firstCamp)
            emit campChosen(static_cast<std::size_t>(column - firstCamp));
    });
}

static const CampFit* fitOf(const MapCamp& camp, StakeholderId stakeholder)
{
    const auto fit = std::ranges::find(camp.fits, stakeholder, &CampFit::stakeholder);
    return fit == camp.fits.end() ? nullptr : &*fit;
}

void CampTable::show(const Debate& debate, const ContestedPart* part)
{
    const QSignalBlocker blocker(this);
    clear();
    m_rows.clear();
    setRowCount(0);
    const std::size_t camps = part ? part->camps.size() : 0;
    setColumnCount(static_cast<int>(camps) + firstCamp);
    QStringList titles = {tr("Stakeholder"), tr("Speaks on")};
    for (std::size_t camp = 0; camp < camps; ++camp)
        titles << tr("Camp %L1").arg(camp + 1);
    setHorizontalHeaderLabels(titles);
    if (!part || part->camps.empty())
        return;
    const std::vector<CampFit>& fits = part->camps.front().fits;
    for (std::size_t i = 0; i < std::min(fits.size(), mostRows); ++i)
        addRow(debate, *part, fits[i].stakeholder);
    if (fits.size() > mostRows) {
        insertRow(rowCount());
        setItem(rowCount() - 1, 0, new QTableWidgetItem(tr("Only the first are listed.")));
    }
    resizeColumnsToContents();
    scrollToTop();
    setColumnWidth(0, std::min(columnWidth(0), 220));
}

void CampTable::addRow(const Debate& debate, const ContestedPart& part, StakeholderId stakeholder)
{
    const int row = rowCount();
    insertRow(row);
    m_rows.push_back(stakeholder);
    const auto put = [&](int column, const QString& text, const QString& sentence) {
        auto* item = new QTableWidgetItem(text);
        item->setToolTip(plainTip(sentence));
        item->setData(Qt::AccessibleTextRole, sentence);
        setItem(row, column, item);
    };
    const QString name = nameOf(debate, stakeholder);
    put(0, name, name);
    for (std::size_t camp = 0; camp < part.camps.size(); ++camp) {
        const CampFit* fit = fitOf(part.camps[camp], stakeholder);
        if (!fit)
            continue;
        put(1, tr("%L1 of %L2", "a number out of a number").arg(fit->spoken).arg(part.claims.size()),
            tr("%1 takes a stance on %2 of the %3 claims here.")
                .arg(name, QString::number(fit->spoken), QString::number(part.claims.size())));
        put(static_cast<int>(camp) + firstCamp,
            fit->shared() == 0 ? QStringLiteral("–")
                               : tr("%L1 of %L2", "a number out of a number").arg(fit->agree).arg(fit->shared()),
            wordsFor(debate, part, *fit));
    }
}

/// Bold, so that it can be told without colour.
void CampTable::setCamp(std::size_t camp)
{
    for (int column = firstCamp; column < columnCount(); ++column) {
        QTableWidgetItem* title = horizontalHeaderItem(column);
        QFont font = title->font();
        font.setBold(column - firstCamp == static_cast<int>(camp));
        title->setFont(font);
        for (int row = 0; row < rowCount(); ++row) {
            if (QTableWidgetItem* cell = item(row, column))
                cell->setFont(font);
        }
    }
}

void CampTable::followRow(int row)
{
    if (row >= 0 && row < static_cast<int>(m_rows.size()))
        emit followed(m_rows[static_cast<std::size_t>(row)]);
}

void CampTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        followRow(currentRow());
    else
        QTableWidget::keyPressEvent(event);
}

#include "views/positions/matrixmodel.h"

#include "model/analysis/positions/positionwords.h"
#include "model/debate/sentences.h"
#include "views/common/plaintext.h"
#include "views/inspector/quotations.h"
#include "views/search/recordnames.h"

void MatrixModel::show(const Debate* debate, PositionMatrix matrix)
{
    beginResetModel();
    m_debate = debate;
    m_matrix = std::move(matrix);
    endResetModel();
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.rows.size());
}

int MatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.columns.size());
}

const Position* MatrixModel::at(const QModelIndex& index) const
{
    return index.isValid() ? m_matrix.at(index.row(), index.column()) : nullptr;
}

int MatrixModel::camp(int row) const
{
    return m_matrix.camps.empty() ? -1 : m_matrix.camps[static_cast<std::size_t>(row)];
}

/// The strongest statement: its words, when, and where.
QString MatrixModel::evidence(const Position& position) const
{
    const Statement* statement = m_debate->find(m_matrix.statementsOf(position).front());
    if (!statement)
        return {};
    const Excerpt* excerpt = m_debate->find(statement->excerpt);
    QStringList parts;
    if (excerpt)
        parts.append(quoted(excerpt->exact.simplified(), 300));
    if (statement->stance == Stance::Conditional && !statement->condition.isEmpty())
        parts.append(tr("if %1").arg(isolated(statement->condition, 120)));
    if (!statement->date.isEmpty())
        parts.append(isolated(statement->date));
    if (const QString title = sourceTitle(*m_debate, *statement); !title.isEmpty())
        parts.append(isolated(title, 120));
    return parts.join(QStringLiteral(" · "));
}

QStringList MatrixModel::words(const QModelIndex& index) const
{
    if (!m_debate || !index.isValid())
        return {};
    if (const Position* position = at(index)) {
        QStringList all{wordsFor(*m_debate, m_matrix, *position), evidence(*position)};
        all.removeAll(QString());
        return all;
    }
    return {tr("%1 says nothing on %2.")
                .arg(nameOf(*m_debate, stakeholder(index.row())), shortName(*m_debate, claim(index.column())))};
}

/// Paragraphs of a tool tip, as plain text.
static QString tipOf(const QStringList& paragraphs)
{
    QString tip = QStringLiteral("<qt>");
    for (const QString& paragraph : paragraphs)
        tip += QStringLiteral("<p>%1</p>").arg(paragraph.toHtmlEscaped());
    return tip + QStringLiteral("</qt>");
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!m_debate || !index.isValid())
        return {};
    if (role == Qt::ToolTipRole)
        return tipOf(words(index));
    if (role == Qt::AccessibleTextRole)
        return words(index).join(u' ');
    const Position* position = role == Qt::DisplayRole ? at(index) : nullptr;
    return position ? QVariant(symbolFor(position->stance)) : QVariant();
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isName = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    const int count = orientation == Qt::Vertical ? rowCount() : columnCount();
    if (!m_debate || !isName || section < 0 || section >= count)
        return {};
    const RecordId id = orientation == Qt::Vertical ? RecordId(stakeholder(section)) : RecordId(claim(section));
    if (role != Qt::ToolTipRole)
        return shortNameOf(*m_debate, id);
    QStringList tip{nameOf(*m_debate, id)};
    if (orientation == Qt::Vertical && camp(section) >= 0)
        tip.append(tr("Camp %1: those who agree more than they contradict each other.").arg(camp(section) + 1));
    return tipOf(tip);
}

#include "views/positions/matrixtable.h"

#include "views/positions/matrixmodel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace {

constexpr int titleHeight = 132; // px
constexpr int nameWidth = 210; // px
constexpr int margin = 5; // px
constexpr int mostLines = 2;

}

/// Paints a cell: a tile, or nothing for silence; its lines; and a ring around the current one.
class MatrixDelegate : public QStyledItemDelegate {
public:
    explicit MatrixDelegate(MatrixTable& table)
        : QStyledItemDelegate(&table)
        , m_table(table)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = m_table.m_theme;
        const bool isCurrent = index == m_table.currentIndex();
        if (isCurrent)
            painter->fillRect(option.rect, theme.badge);
        if (const Position* position = m_table.m_model.at(index))
            painter->drawPixmap(option.rect.topLeft(), m_table.m_tiles.of(*position));
        painter->setPen(theme.cardBorder);
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (!isCurrent)
            return;
        painter->setPen(QPen(m_table.hasFocus() ? theme.ring : theme.hover, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }

private:
    MatrixTable& m_table;
};

MatrixHeader::MatrixHeader(Qt::Orientation orientation, QWidget* parent)
    : QHeaderView(orientation, parent)
{
    setSectionResizeMode(Fixed);
    setSectionsClickable(true);
    setHighlightSections(true);
    const bool isAcross = orientation == Qt::Horizontal;
    setMinimumSectionSize(1);
    setDefaultSectionSize(isAcross ? MatrixTable::cell.width() : MatrixTable::cell.height());
    setAccessibleName(isAcross ? tr("Claims") : tr("Stakeholders"));
}

void MatrixHeader::setTheme(const Theme& theme)
{
    m_theme = theme;
    viewport()->update();
}

QSize MatrixHeader::sizeHint() const
{
    return orientation() == Qt::Horizontal ? QSize(100, titleHeight) : QSize(nameWidth, 100);
}

void MatrixHeader::paintSection(QPainter* painter, const QRect& area, int section) const
{
    const auto* table = qobject_cast<const MatrixTable*>(parentWidget());
    const QModelIndex current = table ? table->currentIndex() : QModelIndex();
    const bool isAcross = orientation() == Qt::Horizontal;
    const bool isCurrent = current.isValid() && section == (isAcross ? current.column() : current.row());
    const QString title = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    painter->save();
    painter->fillRect(area, isCurrent ? m_theme.badge : m_theme.window);
    painter->setPen(m_theme.cardBorder);
    painter->drawLine(isAcross ? area.topRight() : area.bottomLeft(), area.bottomRight());
    QFont font = this->font();
    font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(m_theme.text);
    if (isAcross)
        paintUpwards(*painter, area, title);
    else
        paintAcross(*painter, area, title, qobject_cast<const MatrixModel*>(model())->camp(section));
    painter->restore();
}

/// In lines that run upwards, the last one cut where there is more.
void MatrixHeader::paintUpwards(QPainter& painter, const QRect& area, const QString& title) const
{
    QFont small = painter.font();
    small.setPixelSize(11); // two lines in a cell
    painter.setFont(small);
    const QFontMetrics metrics(small);
    const int length = area.height() - 2 * margin;
    painter.translate(area.left(), area.bottom() - margin);
    painter.rotate(-90);
    QTextLayout layout(title, small);
    layout.beginLayout();
    QStringList lines;
    while (lines.size() < mostLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(length);
        const bool isLast = lines.size() + 1 == mostLines;
        lines.append(isLast ? metrics.elidedText(title.mid(line.textStart()), Qt::ElideRight, length)
                            : title.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    int top = (area.width() - static_cast<int>(lines.size()) * metrics.height()) / 2;
    for (const QString& line : lines) {
        painter.drawText(
            QRect(0, top, length, metrics.height()), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, line);
        top += metrics.height();
    }
}

void MatrixHeader::paintAcross(QPainter& painter, const QRect& area, const QString& title, int camp) const
{
    constexpr int bar = 14;
    QRect room = area.adjusted(margin, 0, -margin, 0);
    if (camp >= 0) {
        const QRect sign
            = QStyle::visualRect(layoutDirection(), area, QRect(area.left(), area.top(), bar, area.height() - 1));
        painter.fillRect(sign, m_theme.tintBorder(camp));
        painter.drawText(sign, Qt::AlignCenter, QString::number(camp + 1));
        room = QStyle::visualRect(layoutDirection(), area, room.adjusted(bar, 0, 0, 0));
    }
    painter.drawText(room, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(title, Qt::ElideRight, room.width()));
}

/// Puts sections back in the order of their numbers; a header keeps what was dragged when its model is read anew.
static void straighten(QHeaderView& header)
{
    const QSignalBlocker quiet(&header);
    for (int section = 0; header.sectionsMoved() && section < header.count(); ++section)
        header.moveSection(header.visualIndex(section), section);
}

MatrixTable::MatrixTable(MatrixModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_rows(new MatrixHeader(Qt::Vertical, this))
    , m_columns(new MatrixHeader(Qt::Horizontal, this))
{
    setObjectName(QStringLiteral("position-matrix"));
    setAccessibleName(tr("Positions"));
    setVerticalHeader(m_rows);
    setHorizontalHeader(m_columns);
    setModel(&model);
    setItemDelegate(new MatrixDelegate(*this));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setShowGrid(false); // the style's lines cannot be seen on black
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    connect(this, &QTableView::doubleClicked, this, &MatrixTable::entered);
    connect(m_rows, &QHeaderView::sectionMoved, this, [this](int, int from, int to) { emit rowMoved(from, to); });
    connect(m_columns, &QHeaderView::sectionMoved, this, [this](int, int from, int to) { emit columnMoved(from, to); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        straighten(*m_rows);
        straighten(*m_columns);
        viewport()->update();
    });
    connect(m_rows, &QHeaderView::sectionClicked, this, &MatrixTable::rowChosen);
    connect(m_columns, &QHeaderView::sectionClicked, this, &MatrixTable::columnChosen);
}

void MatrixTable::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_ratio = 0;
    m_rows->setTheme(theme);
    m_columns->setTheme(theme);
    setStyleSheet({});
    viewport()->update();
}

void MatrixTable::setMovable(bool isMovable)
{
    m_isMovable = isMovable;
    m_rows->setSectionsMovable(isMovable);
    m_columns->setSectionsMovable(isMovable);
}

void MatrixTable::choose(StakeholderId stakeholder, ClaimId claim)
{
    const PositionMatrix& matrix = m_model.matrix();
    const auto row = std::ranges::find(matrix.rows, stakeholder) - matrix.rows.begin();
    const auto column = std::ranges::find(matrix.columns, claim) - matrix.columns.begin();
    const QModelIndex index = m_model.index(static_cast<int>(row), static_cast<int>(column));
    setAutoScroll(false);
    if (index.isValid())
        setCurrentIndex(index);
    setAutoScroll(true);
}

void MatrixTable::scrollToCurrent()
{
    scrollTo(currentIndex());
}

void MatrixTable::scrollToStart()
{
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
}

void MatrixTable::paintEvent(QPaintEvent* event)
{
    if (m_ratio != devicePixelRatioF()) {
        m_ratio = devicePixelRatioF();
        m_tiles.prepare(m_theme, cell, m_ratio, font());
    }
    QTableView::paintEvent(event);
}

void MatrixTable::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && currentIndex().isValid())
        emit entered();
    else if (!event->modifiers().testFlag(Qt::AltModifier) || !moveByKey(event->key()))
        QTableView::keyPressEvent(event);
}

bool MatrixTable::moveByKey(int key)
{
    const QModelIndex at = currentIndex();
    if (!m_isMovable || !at.isValid())
        return false;
    const int down = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    const int right = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    const int row = at.row() + down;
    const int column = at.column() + right;
    if (row < 0 || row >= m_model.rowCount() || column < 0 || column >= m_model.columnCount())
        return true;
    if (down != 0)
        emit rowMoved(at.row(), row);
    else if (right != 0)
        emit columnMoved(at.column(), column);
    return down != 0 || right != 0;
}

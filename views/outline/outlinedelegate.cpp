#include "views/outline/outlinedelegate.h"

#include "views/common/relationsign.h"
#include "views/outline/outlinemodel.h"
#include "views/outline/outlineview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>

static constexpr int gap = 6;
static constexpr int rowPadding = 8; ///< above and below together
static constexpr int narrowestEditor = 260; // px, where the panel has them
static constexpr int smallestRow = 24; ///< a finger's or a shaky hand's target

OutlineDelegate::OutlineDelegate(OutlineView& view)
    : QStyledItemDelegate(&view)
    , m_view(view)
{
}

namespace {

/// Paints one row from its start to its end, mirrored where the window is.
class RowPainter {
public:
    RowPainter(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme)
        : m_painter(painter)
        , m_option(option)
        , m_theme(theme)
        , m_left(option.rect.adjusted(gap / 2, 0, -gap / 2, 0))
    {
    }

    void ground()
    {
        if (isSelected())
            m_painter.fillRect(m_option.rect, m_option.palette.color(group(), QPalette::Highlight));
        else if (m_option.state & QStyle::State_MouseOver)
            m_painter.fillRect(m_option.rect, m_theme.badge);
    }

    void sign(LineKind kind)
    {
        const int size = m_option.fontMetrics.height();
        const QRect area = take(size);
        paintRelationSign(m_painter, area, kind, ink(m_theme.line(kind)));
    }

    void words(const QString& text, const QColor& colour, QFont::Weight weight = QFont::Normal, bool isItalic = false)
    {
        if (text.isEmpty() || m_left.width() <= 0)
            return;
        QFont font = m_option.font;
        font.setWeight(weight);
        font.setItalic(isItalic);
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, m_left.width());
        m_painter.setFont(font);
        m_painter.setPen(ink(colour));
        const QRect area = take(std::min(metrics.horizontalAdvance(shown) + 1, m_left.width()));
        m_painter.setLayoutDirection(
            shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight); // its own, not the window's
        m_painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute | Qt::TextSingleLine, shown);
    }

    void focusRing()
    {
        if (!(m_option.state & QStyle::State_HasFocus))
            return;
        m_painter.setPen(QPen(m_theme.ring, 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(QRectF(m_option.rect).adjusted(1, 1, -1, -1));
    }

private:
    bool isSelected() const { return m_option.state & QStyle::State_Selected; }
    QPalette::ColorGroup group() const
    {
        return m_option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    }
    QColor ink(const QColor& colour) const
    {
        return isSelected() ? m_option.palette.color(group(), QPalette::HighlightedText) : colour;
    }
    QRect take(int width)
    {
        const QRect area(m_left.left(), m_left.top(), width, m_left.height());
        m_left.setLeft(m_left.left() + width + gap);
        return QStyle::visualRect(m_option.direction, m_option.rect, area);
    }

    QPainter& m_painter;
    const QStyleOptionViewItem& m_option;
    const Theme& m_theme;
    QRect m_left; ///< not painted yet, as if from left to right
};

}

void OutlineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_view.theme();
    const QString label = index.data(OutlineModel::LabelRole).toString();
    const QVariant relation = index.data(OutlineModel::RelationRole);
    const bool isReference = index.data(OutlineModel::IsReferenceRole).toBool();
    const bool isIssue = index.data(OutlineModel::KindRole).toInt() == static_cast<int>(RowKind::Issue);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    RowPainter row(*painter, option, theme);
    row.ground();
    if (relation.isValid()) {
        const auto kind = static_cast<LineKind>(relation.toInt());
        row.sign(kind);
        row.words(label, theme.line(kind), QFont::DemiBold);
    } else {
        row.words(label, theme.mutedText, QFont::DemiBold);
    }
    if (isReference)
        row.words(OutlineView::tr("↑ see"), theme.mutedText);
    row.words(index.data(Qt::DisplayRole).toString(), isReference ? theme.mutedText : theme.text,
        isIssue ? QFont::DemiBold : QFont::Normal, isReference);
    row.focusRing();
    painter->restore();
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {100, std::max(option.fontMetrics.height() + rowPadding, smallestRow)};
}

QWidget* OutlineDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new QPlainTextEdit(parent);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString().left(200));
    editor->setPlaceholderText(index.data(OutlineModel::LabelRole).toString());
    editor->setTabChangesFocus(true);
    editor->setFrameShape(QFrame::Box);
    return editor;
}

void OutlineDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* text = qobject_cast<QPlainTextEdit*>(editor);
    if (!text || text->document()->isModified()) // a change elsewhere does not take away what is being typed
        return;
    text->setPlainText(index.data(Qt::EditRole).toString());
    text->selectAll();
    text->document()->setModified(false);
}

void OutlineDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* text = qobject_cast<QPlainTextEdit*>(editor);
    if (text && text->document()->isModified())
        model->setData(index, text->toPlainText(), Qt::EditRole);
}

void OutlineDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    constexpr int lines = 4;
    const int height = option.fontMetrics.lineSpacing() * lines + 12;
    const int width = std::min(narrowestEditor, m_view.viewport()->width());
    QRect area = option.rect;
    area.setHeight(height);
    if (area.width() < width) // far indented, in a narrow panel
        m_view.isRightToLeft() ? area.setRight(area.left() + width - 1) : area.setLeft(area.right() + 1 - width);
    const int below = m_view.viewport()->height();
    if (area.bottom() >= below)
        area.moveBottom(std::max(below - 1, height - 1));
    editor->setGeometry(area);
}

bool OutlineDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<QPlainTextEdit*>(watched);
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool ends = (isReturn && !(key->modifiers() & Qt::ShiftModifier)) || key->key() == Qt::Key_Tab;
    if (!ends)
        return QStyledItemDelegate::eventFilter(watched, event);
    emit commitData(editor);
    emit closeEditor(editor, NoHint);
    return true;
}

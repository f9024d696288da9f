#include "views/statements/statementdelegate.h"

#include "model/analysis/positions/positions.h"
#include "model/debate/editing/sources.h"
#include "views/search/recordline.h"
#include "views/statements/speakerseditor.h"
#include "views/statements/statementcells.h"
#include "views/statements/statementmodel.h"

#include <QComboBox>
#include <QEvent>
#include <QPainter>

StatementDelegate::StatementDelegate(PickSource claims, PickSource people, QObject* parent)
    : RoomyDelegate(parent)
    , m_claims(std::move(claims))
    , m_people(std::move(people))
{
}

void StatementDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    constexpr int margin = 4;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group
        = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    if (isSelected)
        painter->fillRect(option.rect, option.palette.brush(group, QPalette::Highlight));
    const QVariant colour = isSelected ? QVariant() : index.data(Qt::ForegroundRole);
    const QPalette::ColorRole role = isSelected ? QPalette::HighlightedText : QPalette::Text;
    painter->setPen(colour.isValid() ? colour.value<QColor>() : option.palette.color(group, role));
    painter->setFont(option.font);
    const QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    painter->drawText(room, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter->setPen(QPen(isSelected ? option.palette.color(group, QPalette::HighlightedText) : m_theme.ring, 1));
    painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
}

static QComboBox* stanceBox()
{
    auto* box = new QComboBox;
    for (const Stance stance : {Stance::For, Stance::Against, Stance::Mixed, Stance::Conditional, Stance::Unclear})
        box->addItem(symbolFor(stance) + u' ' + wordFor(stance), static_cast<int>(stance));
    return box;
}

static QComboBox* credibilityBox()
{
    auto* box = new QComboBox;
    box->addItem(StatementDelegate::tr("Not judged"), 0);
    for (const Grade& grade : credibilityGrades())
        box->addItem(QStringLiteral("%1 – %2").arg(grade.code, grade.name), grade.code.toInt());
    return box;
}

QWidget* StatementDelegate::speakersEditor(QWidget* parent) const
{
    auto* editor = new SpeakersEditor(m_people, m_theme, parent);
    connect(editor, &SpeakersEditor::finished, this, &StatementDelegate::end);
    return editor;
}

void StatementDelegate::end(QWidget* editor, bool isKept)
{
    if (isKept)
        emit commitData(editor);
    emit closeEditor(editor);
}

/// A SpeakersEditor knows Return and Escape itself: the view's own way would end it once more when it is gone.
bool StatementDelegate::eventFilter(QObject* editor, QEvent* event)
{
    const bool isItsOwn = event->type() == QEvent::KeyPress && qobject_cast<SpeakersEditor*>(editor);
    return !isItsOwn && RoomyDelegate::eventFilter(editor, event);
}

QWidget* StatementDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QWidget* editor = nullptr;
    if (index.column() == StatementModel::WhoCell) {
        editor = speakersEditor(parent);
    } else if (index.column() == StatementModel::ClaimCell) {
        auto* line = new RecordLine(m_claims);
        line->setTheme(m_theme);
        editor = line;
    } else if (index.column() == StatementModel::StanceCell) {
        editor = stanceBox();
    } else if (index.column() == StatementModel::CredibilityCell) {
        editor = credibilityBox();
    } else {
        return RoomyDelegate::createEditor(parent, option, index);
    }
    editor->setParent(parent);
    editor->setAccessibleName(StatementModel::titles()[index.column()]);
    return editor;
}

void StatementDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QVariant value = index.data(Qt::EditRole);
    const auto& model = *static_cast<const StatementModel*>(index.model());
    const Statement* statement = model.debate().find(model.at(index.row()));
    if (auto* speakers = qobject_cast<SpeakersEditor*>(editor))
        return speakers->show(model.debate(), statement ? statement->speakers : std::vector<Speaker>());
    if (auto* line = qobject_cast<RecordLine*>(editor)) {
        line->show(ClaimId{value.toLongLong()}, index.data(Qt::DisplayRole).toString());
        line->selectAll();
    } else if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentIndex(std::max(0, box->findData(value)));
    } else {
        RoomyDelegate::setEditorData(editor, index);
    }
}

/// Words that are no claim's change nothing: claims are made on the map or in the form.
void StatementDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* speakers = qobject_cast<SpeakersEditor*>(editor)) {
        SpeakersCell cell;
        cell.speakers = speakers->speakers(static_cast<StatementModel*>(model)->debate(), cell.newcomers);
        model->setData(index, QVariant::fromValue(cell));
    } else if (const auto* line = qobject_cast<RecordLine*>(editor)) {
        if (const ClaimId claim = line->record().as<ClaimId>())
            model->setData(index, QVariant::fromValue(claim.value));
    } else if (const auto* box = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, box->currentData());
    } else {
        RoomyDelegate::setModelData(editor, model, index);
    }
}

void StatementDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (auto* speakers = qobject_cast<SpeakersEditor*>(editor))
        speakers->place(option.rect);
    else
        RoomyDelegate::updateEditorGeometry(editor, option, index);
}

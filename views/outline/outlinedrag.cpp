#include "views/outline/draggedrows.h"
#include "views/outline/outlinemodel.h"

#include <QMimeData>

QStringList OutlineModel::mimeTypes() const
{
    return {draggedRowsFormat()};
}

QMimeData* OutlineModel::mimeData(const QModelIndexList& indexes) const
{
    std::vector<DraggedRow> rows;
    QStringList texts;
    for (const QModelIndex& index : indexes) {
        const RowContent& content = rowAt(index).content;
        rows.push_back({content.record, content.by, content.standsForInference});
        texts << index.data(Qt::EditRole).toString();
    }
    return toMime(rows, texts.join(u'\n')).release();
}

bool OutlineModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int, const QModelIndex&) const
{
    return data->hasFormat(draggedRowsFormat()) && m_debate.whyReadOnly().isEmpty();
}

/// The inference that a row stands for; none for what is none.
static InferenceId inferenceAt(const OutlineRow& row)
{
    const auto inference = row.content.record.as<InferenceId>();
    return inference || !row.content.standsForInference ? inference : row.content.by;
}

bool OutlineModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int, const QModelIndex& parent)
{
    const OutlineRow& onto = rowAt(parent);
    DropPlace place{onto.content, {}, action == Qt::CopyAction};
    if (row >= 0 && row < static_cast<int>(onto.rows.size()))
        place.before = inferenceAt(*onto.rows[static_cast<std::size_t>(row)]);
    const Result<Edits> edits = dropEdits(debate(), draggedRows(*data), place);
    return performed(place.isCopy ? tr("Attach by Dragging") : tr("Move by Dragging"), edits);
}

#include "views/outline/draggedrows.h"

#include "model/debate/editing/claims.h"
#include "model/debate/editing/inferences.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

QString draggedRowsFormat()
{
    return QStringLiteral("application/x-counterpoint-rows");
}

std::unique_ptr<QMimeData> toMime(const std::vector<DraggedRow>& rows, const QString& text)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const DraggedRow& row : rows)
        stream << static_cast<quint8>(row.record.kind) << row.record.value << row.by.value << row.standsForInference;
    auto data = std::make_unique<QMimeData>();
    data->setData(draggedRowsFormat(), bytes);
    data->setText(text);
    return data;
}

std::vector<DraggedRow> draggedRows(const QMimeData& data)
{
    std::vector<DraggedRow> rows;
    const QByteArray bytes = data.data(draggedRowsFormat());
    QDataStream stream(bytes);
    while (!stream.atEnd()) {
        quint8 kind = 0;
        DraggedRow row;
        stream >> kind >> row.record.value >> row.by.value >> row.standsForInference;
        if (stream.status() != QDataStream::Ok || kind >= kindCount)
            return {};
        row.record.kind = static_cast<Kind>(kind);
        rows.push_back(row);
    }
    return rows;
}

/// The inference that a row brings along; none for a claim by itself or one premise of several.
static const Inference* broughtAlong(const Debate& debate, const DraggedRow& row)
{
    if (const auto inference = row.record.as<InferenceId>())
        return debate.find(inference);
    return row.standsForInference ? debate.find(row.by) : nullptr;
}

static Result<Edits> joined(const Result<Edits>& first, const Result<Edits>& second)
{
    if (!first)
        return first;
    if (!second)
        return second;
    return *first + *second;
}

/// Takes a claim away from what it was a premise of, unless it is copied or was none.
static Result<Edits> released(const Debate& debate, const DraggedRow& row, const DropPlace& place)
{
    if (place.isCopy || !debate.find(row.by) || !row.record.as<ClaimId>())
        return Edits();
    return removePremise(debate, row.by, row.record.as<ClaimId>());
}

static Result<Edits> dropOnTarget(const Debate& debate, const DraggedRow& row, const DropPlace& place, Target target)
{
    const Inference* inference = broughtAlong(debate, row);
    if (inference && inference->target == target && !place.isCopy)
        return moveBefore(debate, inference->id, place.before.as<InferenceId>());
    if (inference && !place.isCopy)
        return retarget(debate, inference->id, target);
    const Inference* from = debate.find(row.by);
    const InferenceKind kind = inference ? inference->kind : from ? from->kind : InferenceKind::Support;
    if (inference && !row.record.as<ClaimId>()) {
        std::vector<ClaimId> premises;
        for (const Premise& premise : inference->premises)
            premises.push_back(premise.claim);
        return attachLinked(debate, premises, kind, target);
    }
    return joined(attach(debate, row.record.as<ClaimId>(), kind, target), released(debate, row, place));
}

static Result<Edits> freed(const Debate& debate, const DraggedRow& row, const DropPlace& place)
{
    const auto claim = row.record.as<ClaimId>();
    return claim && !row.by ? setIssue(debate, {claim}, {}) : released(debate, row, place);
}

static Result<Edits> dropRow(const Debate& debate, const DraggedRow& row, const DropPlace& place)
{
    const auto claim = row.record.as<ClaimId>();
    if (!debate.contains(row.record))
        return editing::goneError();
    switch (place.onto.kind) {
    case RowKind::Issue:
        if (claim)
            return joined(setIssue(debate, {claim}, place.onto.record.as<IssueId>()), released(debate, row, place));
        return Edits();
    case RowKind::Claim:
        return dropOnTarget(debate, row, place, place.onto.record.as<ClaimId>());
    case RowKind::Inference:
        if (!claim)
            return dropOnTarget(debate, row, place, place.onto.record.as<InferenceId>());
        if (row.by == place.onto.record.as<InferenceId>())
            return Edits();
        return joined(addPremise(debate, place.onto.record.as<InferenceId>(), claim), released(debate, row, place));
    case RowKind::Top:
    case RowKind::Draft:
        break;
    }
    return freed(debate, row, place);
}

Result<Edits> dropEdits(const Debate& debate, const std::vector<DraggedRow>& rows, const DropPlace& place)
{
    if (rows.size() == 1)
        return dropRow(debate, rows.front(), place);
    Debate ahead = debate; // each row is let go where the ones before it have been
    Edits edits;
    for (const DraggedRow& row : rows) {
        const Result<Edits> one = dropRow(ahead, row, place);
        if (!one)
            return one;
        ahead.apply(*one);
        edits = std::move(edits) + *one;
    }
    return edits;
}

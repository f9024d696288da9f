#include "views/outline/outlinemodel.h"

#include "model/debate/editing/claims.h"
#include "views/common/stepname.h"
#include "views/map/lettering.h"
#include "views/outline/outlinewords.h"

OutlineModel::OutlineModel(OpenDebate& debate, QObject* parent)
    : QAbstractItemModel(parent)
    , m_debate(debate)
{
    read();
    connect(&debate, &OpenDebate::changed, this, &OutlineModel::follow);
}

OutlineModel::~OutlineModel() = default;

void OutlineModel::fill(OutlineRow& row) const
{
    m_rows.fill(debate(), m_homes, m_kept.get(), row);
}

static OutlineRow* rowOf(const QModelIndex& index)
{
    return static_cast<OutlineRow*>(index.internalPointer());
}

const OutlineRow& OutlineModel::rowAt(const QModelIndex& index) const
{
    return index.isValid() ? *rowOf(index) : m_rows.top();
}

RecordId OutlineModel::recordAt(const QModelIndex& index) const
{
    return rowAt(index).content.record;
}

QModelIndex OutlineModel::indexFor(const OutlineRow& row) const
{
    return row.parent ? createIndex(row.number, 0, const_cast<OutlineRow*>(&row)) : QModelIndex();
}

QModelIndex OutlineModel::indexOf(RecordId record) const
{
    const OutlineRow* row = m_rows.find(debate(), m_homes, m_kept.get(), record);
    return row ? indexFor(*row) : QModelIndex();
}

QModelIndex OutlineModel::madeIndexOf(RecordId record) const
{
    const OutlineRow* row = m_rows.made(record);
    return row ? indexFor(*row) : QModelIndex();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, 0, rowAt(parent).rows[static_cast<std::size_t>(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex& index) const
{
    return index.isValid() ? indexFor(*rowOf(index)->parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return 0;
    OutlineRow& row = parent.isValid() ? *rowOf(parent) : m_rows.top();
    fill(row);
    return static_cast<int>(row.rows.size());
}

bool OutlineModel::hasChildren(const QModelIndex& parent) const
{
    OutlineRow& row = parent.isValid() ? *rowOf(parent) : m_rows.top();
    if (row.isFilled)
        return !row.rows.empty();
    row.saidToHaveRows = hasContentsUnder(debate(), m_homes, row.content, m_kept.get());
    row.isFilled = !row.saidToHaveRows;
    return row.saidToHaveRows;
}

static QString wholeText(const Debate& debate, RecordId record)
{
    if (const Claim* claim = debate.find(record.as<ClaimId>()))
        return claim->text;
    const Issue* issue = debate.find(record.as<IssueId>());
    return issue ? issue->text : QString();
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const OutlineRow& row = *rowOf(index);
    const bool isDraft = row.content.kind == RowKind::Draft;
    switch (role) {
    case Qt::DisplayRole:
        return OutlineWords::text(debate(), row);
    case Qt::EditRole:
        return wholeText(debate(), row.content.record);
    case Qt::ToolTipRole:
        return QString(u"<qt>" + drawable(wholeText(debate(), row.content.record), 1000).toHtmlEscaped() + u"</qt>");
    case Qt::AccessibleTextRole:
        return isDraft ? Drafts::word(m_draft) : OutlineWords::spoken(debate(), row);
    case LabelRole:
        return isDraft ? Drafts::word(m_draft) : OutlineWords::label(debate(), row);
    case IsReferenceRole:
        return row.content.isReference;
    case KindRole:
        return static_cast<int>(row.content.kind);
    case RelationRole:
        if (const auto kind = OutlineWords::relation(debate(), row))
            return static_cast<int>(*kind);
        break;
    default:
        break;
    }
    return {};
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isName = section == 0 && orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return isName ? tr("Outline") : QVariant();
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const
{
    const bool mayChange = m_debate.whyReadOnly().isEmpty();
    if (!index.isValid())
        return mayChange ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const RowKind kind = rowOf(index)->content.kind;
    if (kind == RowKind::Claim || kind == RowKind::Inference)
        flags |= Qt::ItemIsDragEnabled;
    if (mayChange && kind != RowKind::Inference)
        flags |= Qt::ItemIsEditable;
    if (mayChange && kind != RowKind::Draft)
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

bool OutlineModel::performed(const QString& label, const Result<Edits>& edits)
{
    if (!edits) {
        emit refused(edits.error().text());
        return false;
    }
    if (edits->empty())
        return true;
    const Result<Changes> done = m_debate.perform(stepName(label, debate(), *edits), *edits);
    if (!done)
        emit refused(done.error().text());
    return static_cast<bool>(done);
}

bool OutlineModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const QString text = value.toString();
    const RowContent content = rowOf(index)->content;
    if (content.kind == RowKind::Draft) {
        m_draftText = text;
        return true;
    }
    if (const auto issue = content.record.as<IssueId>()) {
        if (tidied(text).isEmpty())
            return performed({}, Error{tr("A question needs words.")});
        const auto reword = [&](Issue& one) { one.text = tidied(text); };
        return performed(tr("Reword Question"), revise(debate(), std::vector{issue}, reword));
    }
    return performed(tr("Reword Claim"), rewordClaim(debate(), content.record.as<ClaimId>(), text));
}

void OutlineModel::finishDraft()
{
    const Draft draft = m_draft;
    const QString text = std::exchange(m_draftText, {});
    const bool isThere = m_draftParent != nullptr;
    dropDraft();
    if (!isThere || tidied(text).isEmpty())
        return;
    const Result<DraftEdits> written = Drafts::edits(debate(), draft, text);
    if (!written)
        emit refused(written.error().text());
    else if (performed(written->label, written->edits))
        emit made(written->made);
}

QModelIndex OutlineModel::addDraft(const Draft& draft, const QModelIndex& parent, const QModelIndex& after)
{
    dropDraft();
    OutlineRow& row = parent.isValid() ? *rowOf(parent) : m_rows.top();
    fill(row);
    m_draft = draft;
    m_draftText.clear();
    m_draftParent = &row;
    m_draftAt = after.isValid() ? static_cast<std::size_t>(after.row()) + 1 : row.rows.size();
    insertRows(row, m_draftAt, {{RowKind::Draft, {}}});
    return draftIndex();
}

void OutlineModel::dropDraft()
{
    OutlineRow* parent = std::exchange(m_draftParent, nullptr);
    if (!parent)
        return;
    const auto draft = std::find_if(
        parent->rows.begin(), parent->rows.end(), [](const auto& row) { return row->content.kind == RowKind::Draft; });
    if (draft == parent->rows.end())
        return;
    const auto at = static_cast<std::size_t>(draft - parent->rows.begin());
    removeRows(*parent, at, at);
}

QModelIndex OutlineModel::draftIndex() const
{
    if (!m_draftParent)
        return {};
    for (const auto& row : m_draftParent->rows) {
        if (row->content.kind == RowKind::Draft)
            return indexFor(*row);
    }
    return {};
}

int OutlineModel::matchCount() const
{
    return m_kept ? static_cast<int>(m_kept->size()) : 0;
}

#pragma once

#include "model/debate/opendebate.h"
#include "views/common/latestwork.h"
#include "views/outline/draft.h"
#include "views/outline/outlinerows.h"

#include <QAbstractItemModel>

/**
 * The debate as a tree that is the full equivalent of the map: every issue, claim and inference stands in it exactly
 * once in full (see Homes), and wherever else a claim is used there is a row that refers to it. So circles are
 * harmless.
 *
 * Rows are made when they are first asked for. A change inserts, removes and moves just the rows it concerns. A large
 * debate is read and narrowed beside the window, also after a change of very much: until it is read there are no rows,
 * and the model is reset.
 */
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        LabelRole = Qt::UserRole, ///< "Reason", "Objection from 2 premises"; empty for what needs none
        RelationRole, ///< a LineKind as int, or invalid
        IsReferenceRole,
        KindRole, ///< a RowKind as int
    };

    /// @param debate  must outlive the model.
    explicit OutlineModel(OpenDebate& debate, QObject* parent = nullptr);
    ~OutlineModel() override;

    const Debate& debate() const { return m_debate.debate(); }
    bool isReading() const { return m_reading.isRunning(); } ///< there are no rows yet
    OpenDebate& openDebate() const { return m_debate; }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return 1; }
    bool hasChildren(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    bool canDropMimeData(
        const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) const override;
    bool dropMimeData(
        const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

    const OutlineRow& rowAt(const QModelIndex& index) const; ///< the top for no index
    RecordId recordAt(const QModelIndex& index) const;

    /// Where a record stands in full; an inference that has no row of its own, where its premise stands.
    QModelIndex indexOf(RecordId record) const;
    /// The same, none where nobody has asked for that row.
    QModelIndex madeIndexOf(RecordId record) const;

    /// Leaves only rows whose words contain `words`, and those above them; empty: all.
    void setFilter(const QString& words);
    bool isFiltered() const { return m_kept != nullptr; }
    int matchCount() const; ///< rows kept by the filter

    /// A row to write in, as the last under `parent` or directly after `after`. There is at most one.
    QModelIndex addDraft(const Draft& draft, const QModelIndex& parent, const QModelIndex& after = {});
    void finishDraft(); ///< its words become part of the debate; without words it goes
    void dropDraft();
    QModelIndex draftIndex() const;

    QModelIndex indexFor(const OutlineRow& row) const;

signals:
    void aboutToFollow(); ///< a change is about to alter rows
    void followed();
    void refused(const QString& why);
    void made(RecordId record); ///< by a draft that became part of the debate

private:
    class Dirty;
    struct Snapshot;

    void read();
    void readBeside();
    void takeOver(Homes& homes);
    void begin(std::unique_ptr<Kept> kept);
    void narrowAgain();
    void narrowBeside();
    bool isLarge() const;
    void follow(const Changes& changes);
    void reconcileAll();
    void markTouched(RecordId id, Dirty& dirty) const;
    void markInference(InferenceId id, Dirty& dirty) const;
    void markMoves(const Homes::Moves& moves, Dirty& dirty) const;
    void reconcile(Dirty& dirty);
    void reconcileRow(OutlineRow& row);
    std::vector<RowContent> wanted(const OutlineRow& row) const;
    void replaceRows(OutlineRow& row, std::size_t first, std::size_t last, const std::vector<RowContent>& contents);
    void removeRows(OutlineRow& row, std::size_t first, std::size_t last);
    void insertRows(OutlineRow& row, std::size_t at, std::vector<RowContent> contents);
    void moveRow(OutlineRow& row, std::size_t from, std::size_t to);
    void tellAltered(const Changes& changes);
    void tellAltered(RecordId id);
    void fill(OutlineRow& row) const;
    bool performed(const QString& label, const Result<Edits>& edits);

    OpenDebate& m_debate;
    LatestWork m_reading;
    LatestWork m_narrowing;
    std::shared_ptr<Snapshot> m_snapshot; ///< of the debate as it is, while a large one is narrowed
    Homes m_homes;
    mutable OutlineRows m_rows;
    std::unique_ptr<Kept> m_kept;
    QString m_filter;
    Draft m_draft;
    QString m_draftText;
    OutlineRow* m_draftParent = nullptr;
    std::size_t m_draftAt = 0;
    Dirty* m_dirty = nullptr; ///< while rows are reconciled
};

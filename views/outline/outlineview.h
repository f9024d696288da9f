#pragma once

#include "views/common/theme.h"
#include "views/outline/draft.h"

#include <QTreeView>

#include <unordered_set>

class MapState;
class OutlineModel;
class Selection;
struct OutlineRow;

/**
 * The outline as a tree on the screen: the map's equivalent for keyboard and screen reader. It shares selection and
 * folding with the map, and everything the map can do to claims and inferences it can do, too.
 *
 * Debates of up to 2,000 claims stand open; in larger ones rows open as one comes to them. What is folded is closed.
 */
class OutlineView : public QTreeView {
    Q_OBJECT
public:
    /// All three must outlive it.
    OutlineView(OutlineModel& model, Selection& selection, MapState& state, QWidget* parent = nullptr);
    ~OutlineView() override;

    void setTheme(const Theme& theme);
    const Theme& theme() const { return m_theme; }

    /// Whether the tree begins at the top. Rows nested deeper than people read are shown from one above them on.
    bool isWhole() const { return !rootIndex().isValid(); }

    /// Brings a record into sight, unfolding what hides it, and makes it current.
    void reveal(RecordId id);

    /// All rows that stand open, however many.
    void selectAll() override;

public slots:
    void showWhole();

    // Each works on the current row, and says by `message` why not.
    void addReason();
    void addObjection();
    void addLinkedPremise();
    void addSibling();
    void undercut();
    void addClaim(); ///< one that stands alone
    void addIssue();
    void addOption(); ///< an answer to the current question
    void editCurrent();
    void foldCurrent();
    void deleteSelection();
    void detachCurrent(); ///< takes the claim away from what it bears on; both stay in the debate
    void moveUp();
    void moveDown();
    void goToFullRow(); ///< from a row that refers to where the claim stands in full
    void selectInference(); ///< the reason or objection itself, instead of its claim

signals:
    void message(const QString& sentence);
    void contextMenuRequested(RecordId id, QPoint global);
    void startChanged(); ///< the tree begins at another row: see isWhole()

protected:
    void updateGeometries() override;
    void verticalScrollbarValueChanged(int value) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void followMap();
    void aboutToFollow();
    void followed();
    void endFollowing();
    void showSelection();
    bool showsSelection() const;
    QItemSelection rowsOfSelection() const;
    std::vector<RecordId> selectedRecords() const;
    void tellSelection();
    static int depthOf(const QModelIndex& index); ///< 1 at the top
    bool openUnder(const QModelIndex& top, bool opensAll = false);
    void openBranch();
    bool shouldBeOpen(const OutlineRow& row) const;
    void openedByHand(const QModelIndex& index, bool isOpen);
    bool isFoldedAway(const QModelIndex& index) const;
    void keepInView(const QModelIndex& index);
    void keepWordsInView(const QModelIndex& index);
    void fitColumn();
    void startDraft(const Draft& draft, const QModelIndex& parent, const QModelIndex& after = {});
    void addBearing(InferenceKind kind);
    InferenceId currentInference() const;
    QModelIndex fullRow(const QModelIndex& index) const;
    const OutlineRow& current() const;
    bool mayChange();
    void perform(const QString& label, const Result<Edits>& edits);
    void move(int step);

    OutlineModel& m_model;
    Selection& m_selection;
    MapState& m_state;
    Theme m_theme;
    std::unordered_set<RecordId> m_folded; ///< as the map had it last
    std::unordered_set<RecordId> m_opened; ///< by hand, in debates that do not stand open
    QPersistentModelIndex m_top; ///< the first row in sight, before a change
    int m_topOffset = 0;
    bool m_isFollowing = false;
    bool m_isBegun = false; ///< the model was reset
    bool m_isTelling = false;
    bool m_isFitting = false;
};

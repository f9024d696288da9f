#pragma once

#include "model/analysis/positions/positions.h"
#include "model/debate/opendebate.h"
#include "views/common/theme.h"

#include <QWidget>

class LivePositions;
class MatrixFilters;
class MatrixModel;
class MatrixTable;
class PositionsState;
class QLabel;
class QTimer;
class Selection;
class StatementList;

/// Who holds what, as a matrix of stakeholders and claims at a date; and the statements a position rests on.
class MatrixPanel : public QWidget {
    Q_OBJECT
public:
    /// What it works with; all must outlive it.
    struct Context {
        OpenDebate& debate;
        Selection& selection;
        LivePositions& positions;
        PositionsState& state;
        QList<QAction*> commands; ///< of its menu
    };

    explicit MatrixPanel(const Context& context, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    const PositionMatrix& matrix() const;
    StakeholderId currentStakeholder() const;
    ClaimId currentClaim() const;
    void read(); ///< now, also when it is not in sight

signals:
    void message(const QString& sentence);
    void followed(StatementId statement);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void attend();
    void readLater();
    void tell();
    void showCurrent();
    void sortRow(int from, int to);
    void sortColumn(int from, int to);
    void perform(const QString& label, const Result<Edits>& edits);

    Context m_context;
    MatrixModel* m_model;
    MatrixTable* m_table;
    MatrixFilters* m_filters;
    QLabel* m_hint;
    QLabel* m_about;
    QLabel* m_remarks;
    QWidget* m_side;
    StatementList* m_statements;
    QTimer* m_later;
    RowOrder m_order = RowOrder::ByHand; ///< that is shown
    bool m_isMoved = false; ///< a row or column, by hand: it is to stay in sight
};

#pragma once

#include "model/debate/opendebate.h"
#include "views/common/theme.h"
#include "views/search/pickitem.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;
class RecordLine;
class StatementDelegate;
class StatementModel;

/// All statements of a debate in a table: sorted by any column, narrowed down, changed in place and many at a time.
class StatementPanel : public QWidget {
    Q_OBJECT
public:
    /// What the buttons call on, and what finds claims and people. All must outlive the panel.
    struct Context {
        OpenDebate& debate;
        PickSource claims;
        PickSource people;
        QList<QAction*> changes; ///< of the selected rows
        QList<QAction*> others;
    };

    explicit StatementPanel(const Context& context, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

    std::vector<StatementId> selected() const; ///< in the order of the rows
    void showOf(StakeholderId person); ///< the statements of one alone
    void showOn(ClaimId claim);
    void startSearch();
    std::vector<QStringList> rows(); ///< what is shown, under its titles, in whole letters
    bool hasSelection() const; ///< in sight; a look, whatever the number of rows
    void copy() const; ///< the selected rows as lines of cells with tabs between, under their titles

signals:
    void message(const QString& sentence);
    void selectionChanged();
    void followed(StatementId statement); ///< to where it is said
    void editAsked(StatementId statement); ///< in its form
    void removalAsked();
    void contextMenuRequested(QPoint global);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(const Context& context);
    QBoxLayout* makeFilters();
    void buildTable();
    void attend();
    void filter();
    void count();
    void choose(const QModelIndex& index);

    OpenDebate& m_debate;
    StatementModel* m_model;
    QTableView* m_table;
    StatementDelegate* m_delegate;
    QLineEdit* m_words;
    QComboBox* m_stance;
    RecordLine* m_person;
    RecordLine* m_claim;
    QCheckBox* m_undated;
    QCheckBox* m_byHand;
    QLabel* m_count;
    QLabel* m_hint;
};

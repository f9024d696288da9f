#pragma once

#include "model/debate/opendebate.h"
#include "views/common/theme.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;
class SameButton;
class Selection;
class StakeholderTree;
class StatementList;

/// Who takes part in a debate, found as one types, and what each says. Choosing one selects it for the inspector.
class StakeholderPanel : public QWidget {
    Q_OBJECT
public:
    /// @param onStakeholder  what the button under the list calls on. Debate and selection must outlive it.
    StakeholderPanel(
        OpenDebate& debate, Selection& selection, const QList<QAction*>& onStakeholder, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

    StakeholderId current() const;
    std::vector<StakeholderId> selected() const; ///< the current one last
    void reveal(StakeholderId id);
    void startSearch();
    void startNaming(); ///< a new one

signals:
    void message(const QString& sentence);
    void currentChanged();
    void statementFollowed(StatementId statement);
    void removalAsked();
    void mergeAsked(StakeholderId one, StakeholderId other);
    void contextMenuRequested(StakeholderId id, QPoint global);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build(const QList<QAction*>& onStakeholder);
    QBoxLayout* makeAdding();
    void attend();
    void follow(const Changes& changes);
    void read();
    void tell();
    void choose();
    void add();
    void takeName(StakeholderId id, const QString& name);
    bool perform(const QString& label, const Result<Edits>& edits);

    OpenDebate& m_debate;
    Selection& m_selection;
    QLineEdit* m_words;
    QLabel* m_hint;
    StakeholderTree* m_tree;
    QLabel* m_about;
    StatementList* m_statements;
    QWidget* m_lower;
    QLineEdit* m_name;
    QComboBox* m_kind;
    QPushButton* m_add;
    QLabel* m_count;
    SameButton* m_same;
    QTimer* m_later;
    bool m_isNew = true; ///< somebody came, went or has another name
    Theme m_theme = Theme::light();
};

#pragma once

#include "views/groups/grouptree.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;
class Selection;

/// The questions, the topics or the tags of a debate: made, renamed, deleted, filled by dragging, and used to select.
class GroupsPage : public QWidget {
    Q_OBJECT
public:
    GroupsPage(OpenDebate& debate, Selection& selection, const GroupKind& kind, QWidget* parent = nullptr);

signals:
    void message(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addButtons(class QBoxLayout& column);
    void read();
    void create();
    void rename(RecordId id, const QString& name);
    void remove();
    void selectClaims();
    bool perform(const QString& label, const Result<Edits>& edits);

    OpenDebate& m_debate;
    Selection& m_selection;
    GroupKind m_kind;
    GroupTree* m_tree;
    QLabel* m_hint;
    QLineEdit* m_name;
    std::vector<QPushButton*> m_buttons; ///< for the current group
    QPushButton* m_create;
    QTimer* m_later;
};

/// Questions, topics and tags, one page each.
class GroupsPanel : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive it.
    GroupsPanel(OpenDebate& debate, Selection& selection, QWidget* parent = nullptr);

signals:
    void message(const QString& sentence);
};

#pragma once

#include <QDialog>

class Actions;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
class Shortcuts;

/// All that can be called on, with its keys; to look through, and to change.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    ShortcutsDialog(const Actions& actions, Shortcuts& shortcuts, QWidget* parent);

private:
    void build();
    void buildEditing(class QVBoxLayout& column);
    void fill();
    void filter(const QString& words);
    void showCurrent();
    void assign();
    void reset();
    QString idOf(const QTreeWidgetItem* item) const;
    QString nameOfOwner(const QKeySequence& key, const QString& except) const;
    void say(const QString& sentence);

    const Actions& m_actions;
    Shortcuts& m_shortcuts;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    QKeySequenceEdit* m_keys;
    QPushButton* m_assign;
    QPushButton* m_reset;
    QLabel* m_message;
};

#pragma once

#include "views/search/picklist.h"

#include <QLineEdit>
#include <QPointer>

class QFrame;
class QLabel;
class QListView;

/**
 * A line to find something by its words, always in sight, with what it finds in a list below it while one types. Return
 * or a click picks, the arrows walk, Escape closes the list and then goes back to where one was.
 */
class FindBox : public QLineEdit {
    Q_OBJECT
public:
    explicit FindBox(QWidget* parent = nullptr);

    /// What it finds; none: there is nothing to find in.
    void serve(PickSource source);
    void setTheme(const Theme& theme);
    void start(); ///< puts the cursor into it, its words selected

signals:
    void picked(const PickItem& item);
    void cancelled(); ///< by Escape: whatever is worked on should have the focus

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void search();
    void place();
    int listHeight() const;
    void walk(int rows);
    void pick();
    void escape();

    PickSource m_source;
    QPointer<QFrame> m_drop; ///< in the window, over what is below the line
    QListView* m_list;
    QLabel* m_note;
    PickList* m_items;
    PickDelegate* m_delegate;
};

#pragma once

#include "views/search/picklist.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

/**
 * A line to type a few letters in and a list of what they find, over the top of a window: to go to a claim, to choose
 * one, to call a command. Return or a click picks, the arrows walk, Escape or a click elsewhere closes.
 */
class PickPopup : public QFrame {
    Q_OBJECT
public:
    explicit PickPopup(QWidget* window);

    struct Purpose {
        QString name; ///< for assistive technology
        QString placeholder;
        QString nothingFound; ///< a sentence
        PickSource source;
        std::function<void(const PickItem&)> picked;
    };
    void open(Purpose purpose);
    void setTheme(const Theme& theme);

signals:
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void search();
    void place();
    void pick();
    void walk(int rows);
    void dismiss();

    Purpose m_purpose;
    QLineEdit* m_letters;
    QListView* m_list;
    QLabel* m_note;
    PickList* m_items;
    PickDelegate* m_delegate;
    QPointer<QWidget> m_before; ///< had the focus
};

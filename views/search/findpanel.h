#pragma once

#include "model/analysis/textfinder.h"
#include "model/debate/opendebate.h"
#include "views/search/picklist.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QTimer;
class Selection;

/// Finds words anywhere in a debate as one types, and walks through what was found.
class FindPanel : public QWidget {
    Q_OBJECT
public:
    /// The best places for a query, at most so many.
    using Search = std::function<std::vector<TextHit>(const QString& query, int most)>;

    /// @param debate, selection  must outlive it.
    FindPanel(OpenDebate& debate, Selection& selection, Search finder, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    QString query() const;

    /// Finds the query, as if it were typed here, and goes to what it found of a record.
    void follow(const QString& query, RecordId record);

public slots:
    void start(); ///< puts the cursor into the line, its words selected
    void next();
    void previous();

signals:
    void followed(const TextHit& hit); ///< a place in a record that the map does not show, too

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    QString told() const;
    int rowOf(RecordId record) const; ///< -1 when nothing was found of it
    void walk(int step);
    void goTo(int row);

    OpenDebate& m_debate;
    Selection& m_selection;
    Search m_search;
    QLineEdit* m_words;
    QLabel* m_count;
    QListView* m_list;
    PickList* m_items;
    PickDelegate* m_delegate;
    QTimer* m_later;
    std::vector<TextHit> m_hits;
};

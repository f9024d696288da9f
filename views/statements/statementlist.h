#pragma once

#include "model/debate/debate.h"
#include "views/search/picklist.h"

#include <QListView>

/// Statements as lines, under the claims they are on where there are several; Return or a click goes to one.
class StatementList : public QListView {
    Q_OBJECT
public:
    explicit StatementList(QWidget* parent = nullptr);

    static constexpr std::size_t mostShown = 500; ///< the table of statements has the rest

    void show(const Debate& debate, const std::vector<const Statement*>& statements, bool hasHeadings = true);
    void setTheme(const Theme& theme);
    StatementId current() const;

signals:
    void followed(StatementId statement);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    PickList* m_items;
    PickDelegate* m_delegate;
};

#pragma once

#include "views/search/picklist.h"

#include <QListView>

/// A list of records that one goes to by Return or a click, as high as its lines up to a limit.
class RecordLinks : public QListView {
    Q_OBJECT
public:
    explicit RecordLinks(QWidget* parent = nullptr);

    void show(std::vector<PickItem> items);
    void setTheme(const Theme& theme);
    RecordId current() const;

    QSize sizeHint() const override;

signals:
    void followed(RecordId id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    PickList* m_items;
    PickDelegate* m_delegate;
};

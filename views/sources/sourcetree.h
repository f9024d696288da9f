#pragma once

#include "model/debate/record.h"

#include <QMimeData>
#include <QTreeWidget>

/// Sources with their texts below them. Return chooses, Delete asks for removal, files and text may be dropped.
class SourceTree : public QTreeWidget {
    Q_OBJECT
public:
    explicit SourceTree(QWidget* parent = nullptr);

    static RecordId record(const QTreeWidgetItem* item);
    static void setRecord(QTreeWidgetItem& item, RecordId id);
    QTreeWidgetItem* find(RecordId id) const;

signals:
    void chosen(QTreeWidgetItem* item);
    void removalAsked();
    void dataDropped(const QMimeData* data);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
};

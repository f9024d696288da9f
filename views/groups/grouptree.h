#pragma once

#include "model/debate/opendebate.h"

#include <QTreeWidget>

/// What gathers claims: its name, what it is inside of, and how many claims it has.
struct Group {
    RecordId id;
    RecordId parent;
    QString name;
    int claims = 0;
};

/// One kind of group, and what may be done with it.
struct GroupKind {
    QString title; ///< with its mnemonic
    QString hint; ///< when there are none: what belongs here, and how to put it there
    QString newName; ///< of the line to type a new name in
    std::function<std::vector<Group>(const Debate&)> all;
    std::function<Result<Edits>(const Debate&, const QString& name)> create;
    std::function<Result<Edits>(const Debate&, RecordId, const QString& name)> rename;
    std::function<Result<Edits>(const Debate&, const std::vector<ClaimId>&, RecordId)> gather;
    std::function<std::vector<const Claim*>(const Debate&, RecordId)> claims;
};

GroupKind issueGroups();
GroupKind topicGroups();
GroupKind tagGroups();

/// Groups as a tree that claims can be dragged into.
class GroupTree : public QTreeWidget {
    Q_OBJECT
public:
    explicit GroupTree(QWidget* parent = nullptr);

    void show(const std::vector<Group>& groups, bool mayChange);
    RecordId current() const;

signals:
    void gathered(const std::vector<ClaimId>& claims, RecordId group);
    void renamed(RecordId group, const QString& name);
    void deleteAsked();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

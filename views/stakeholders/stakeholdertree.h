#pragma once

#include "model/debate/debate.h"
#include "views/common/theme.h"

#include <QTreeWidget>

/**
 * Stakeholders, members under what they belong to: also several times, when they belong to several. F2 renames, Return
 * goes to what one says, Delete asks for removal.
 */
class StakeholderTree : public QTreeWidget {
    Q_OBJECT
public:
    explicit StakeholderTree(QWidget* parent = nullptr);

    static constexpr int mostShown = 2000; ///< typing brings up the rest

    /// All as a tree, or these as a list. What was chosen stays so.
    void showTree(const Debate& debate, const Theme& theme, bool mayChange);
    void showList(
        const Debate& debate, const std::vector<const Stakeholder*>& found, const Theme& theme, bool mayChange);

    StakeholderId current() const;
    std::vector<StakeholderId> selected() const; ///< each once, the current one last
    void choose(StakeholderId id); ///< without saying so

signals:
    void renamed(StakeholderId id, const QString& name);
    void removalAsked();
    void entered(); ///< by Return

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Filling;
    void restore(const std::vector<StakeholderId>& ids, StakeholderId current);
};

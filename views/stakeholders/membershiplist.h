#pragma once

#include "model/debate/debate.h"
#include "views/inspector/fields.h"

#include <QWidget>

class QGridLayout;

/// What one is a member of, and from when to when, a line each; the last line is for one more.
class MembershipList : public QWidget {
    Q_OBJECT
public:
    explicit MembershipList(QWidget* parent = nullptr);

    /// @param groups  to choose from.
    void show(const std::vector<Membership>& memberships, const std::vector<ChoiceField::Choice>& groups);

signals:
    void changed(const std::vector<Membership>& memberships); ///< a line was finished
    void named(const QString& group, const std::vector<Membership>& others); ///< a member of somebody new

private:
    struct Line {
        ChoiceField* of;
        LineField* from;
        LineField* to;
    };

    void addLine();
    std::vector<Membership> memberships() const;
    void finish();

    QGridLayout* m_grid;
    std::vector<Line> m_lines;
    std::vector<StakeholderId> m_groups; ///< of the lines
};

#include "views/stakeholders/membershiplist.h"

#include "views/common/plaintext.h"

#include <QGridLayout>
#include <QLabel>

MembershipList::MembershipList(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(4);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
}

void MembershipList::addLine()
{
    const int row = static_cast<int>(m_lines.size());
    const Line line{new ChoiceField, new LineField, new LineField};
    line.of->setAccessibleName(tr("Member of, %1").arg(row + 1));
    line.from->setAccessibleName(tr("From, %1").arg(row + 1));
    line.from->setPlaceholderText(tr("from"));
    line.to->setAccessibleName(tr("Until, %1").arg(row + 1));
    line.to->setPlaceholderText(tr("until"));
    for (LineField* date : {line.from, line.to}) {
        date->setToolTip(plainTip(tr("2015, 2015-08 or 2015-08-11; ~ for about; empty when open")));
        connect(date, &LineField::committed, this, &MembershipList::finish);
    }
    connect(line.of, &ChoiceField::chosen, this, [this, row](qint64 key) {
        m_groups[static_cast<std::size_t>(row)] = StakeholderId{key};
        finish();
    });
    connect(line.of, &ChoiceField::named, this, [this, row](const QString& name) {
        m_groups[static_cast<std::size_t>(row)] = {};
        emit named(name, memberships());
    });
    m_grid->addWidget(line.of, row, 0);
    m_grid->addWidget(line.from, row, 1);
    m_grid->addWidget(line.to, row, 2);
    m_lines.push_back(line);
    m_groups.push_back({});
}

void MembershipList::show(const std::vector<Membership>& memberships, const std::vector<ChoiceField::Choice>& groups)
{
    while (m_lines.size() <= memberships.size())
        addLine();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Membership shown = i < memberships.size() ? memberships[i] : Membership();
        const bool isInUse = i <= memberships.size();
        m_groups[i] = shown.of;
        m_lines[i].of->show(tr("none"), groups, shown.of.value);
        m_lines[i].from->show(shown.from);
        m_lines[i].to->show(shown.to);
        m_lines[i].of->setVisible(isInUse);
        m_lines[i].from->setVisible(isInUse && shown.of);
        m_lines[i].to->setVisible(isInUse && shown.of);
    }
}

/// Those of the lines that name a group; choosing none drops one.
std::vector<Membership> MembershipList::memberships() const
{
    std::vector<Membership> all;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_groups[i])
            all.push_back({m_groups[i], m_lines[i].from->text().trimmed(), m_lines[i].to->text().trimmed()});
    }
    return all;
}

void MembershipList::finish()
{
    emit changed(memberships());
}

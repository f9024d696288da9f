#include "views/statements/speakerrows.h"

#include "model/debate/editing/people.h"
#include "model/debate/editing/turns.h"
#include "views/common/theme.h"
#include "views/search/recordline.h"

#include <QBoxLayout>
#include <QComboBox>

static constexpr SpeakerRole roles[]
    = {SpeakerRole::Speaker, SpeakerRole::Author, SpeakerRole::Publisher, SpeakerRole::ReportedBy};

QString roleName(SpeakerRole role)
{
    switch (role) {
    case SpeakerRole::Speaker:
        return SpeakerRows::tr("speaker");
    case SpeakerRole::Author:
        return SpeakerRows::tr("author");
    case SpeakerRole::Publisher:
        return SpeakerRows::tr("publisher");
    case SpeakerRole::ReportedBy:
        break;
    }
    return SpeakerRows::tr("reported by");
}

SpeakerRows::SpeakerRows(PickSource source, QWidget* parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    addRow();
}

void SpeakerRows::addRow()
{
    const int number = static_cast<int>(m_rows.size()) + 1;
    const Row row{new RecordLine(m_source), new QComboBox};
    row.name->setAccessibleName(tr("Who, %1").arg(number));
    row.name->setPlaceholderText(number == 1 ? tr("a few letters, or a new name") : tr("one more"));
    row.role->setAccessibleName(tr("As what, %1").arg(number));
    for (SpeakerRole role : roles)
        row.role->addItem(roleName(role), static_cast<int>(role));
    auto* line = new QHBoxLayout;
    line->addWidget(row.name, 1);
    line->addWidget(row.role);
    m_column->addLayout(line);
    m_rows.push_back(row);
    if (m_rows.size() > 1) // so that Tab goes from line to line
        QWidget::setTabOrder(m_rows[m_rows.size() - 2].role, row.name);
    QWidget::setTabOrder(row.name, row.role);
    connect(row.name, &QLineEdit::textChanged, this, &SpeakerRows::keepOneEmpty);
}

void SpeakerRows::keepOneEmpty()
{
    if (!m_rows.back().name->text().trimmed().isEmpty())
        addRow();
    emit changed();
}

void SpeakerRows::setTheme(const Theme& theme)
{
    for (const Row& row : m_rows)
        row.name->setTheme(theme);
}

void SpeakerRows::show(const Debate& debate, const std::vector<Speaker>& speakers)
{
    for (std::size_t i = 0; i < std::max(speakers.size(), m_rows.size()); ++i) {
        const Stakeholder* one = i < speakers.size() ? debate.find(speakers[i].stakeholder) : nullptr;
        m_rows[i].name->show(one ? RecordId(one->id) : RecordId(), one ? one->name : QString());
        const SpeakerRole role = i < speakers.size() ? speakers[i].role : SpeakerRole::Speaker;
        m_rows[i].role->setCurrentIndex(m_rows[i].role->findData(static_cast<int>(role)));
    }
}

/// One of the newcomers, who is made where there is none of that name.
static StakeholderId newcomerCalled(const Debate& debate, const QString& name, std::vector<Stakeholder>& newcomers)
{
    const auto known = std::ranges::find(newcomers, name, &Stakeholder::name);
    if (known != newcomers.end())
        return known->id;
    newcomers.push_back(newStakeholder(debate, name));
    return newcomers.back().id;
}

std::vector<Speaker> SpeakerRows::speakers(const Debate& debate, std::vector<Stakeholder>& newcomers) const
{
    std::vector<Speaker> all;
    for (const Row& row : m_rows) {
        const QString name = row.name->text().simplified();
        const auto role = static_cast<SpeakerRole>(row.role->currentData().toInt());
        StakeholderId id = row.name->record().as<StakeholderId>();
        if (name.isEmpty())
            continue;
        if (!id)
            id = stakeholderCalled(debate, name);
        if (!id)
            id = newcomerCalled(debate, name, newcomers);
        all.push_back({id, role});
    }
    return all;
}

QWidget* SpeakerRows::firstLine() const
{
    return m_rows.front().name;
}

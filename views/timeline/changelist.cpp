#include "views/timeline/changelist.h"

#include "views/timeline/timelinewords.h"

static constexpr std::size_t mostListed = 300; // of each part

ChangeList::ChangeList(QWidget* parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("What changed"));
    setWordWrap(true);
    setFrameShape(QFrame::NoFrame);
    setSpacing(2);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto follow = [this](const QListWidgetItem* item) {
        if (const auto record = item->data(Qt::UserRole).value<RecordId>())
            emit followed(record);
    };
    connect(this, &QListWidget::itemActivated, this, follow);
    connect(this, &QListWidget::itemClicked, this, follow);
}

void ChangeList::setTheme(const Theme& theme)
{
    m_theme = theme;
    list();
}

void ChangeList::forget()
{
    m_records.clear();
    m_changes.clear();
    clear();
}

void ChangeList::showRecords(const Debate& debate, const std::vector<RecordId>& records)
{
    m_records.clear();
    if (!records.empty())
        m_records.push_back({tr("At this place: %Ln", nullptr, static_cast<int>(records.size())), {}, true});
    for (std::size_t i = 0; i < std::min(records.size(), mostListed); ++i)
        m_records.push_back({timelineWords(debate, records[i]), records[i]});
    if (records.size() > mostListed)
        m_records.push_back({tr("… and %Ln more", nullptr, static_cast<int>(records.size() - mostListed)), {}});
    list();
}

void ChangeList::showChanges(const Positions& positions, const PositionQuery& query, qint64 before)
{
    m_changes.clear();
    if (query.at)
        addChanges(positions, query, before);
    addShifts(positions, query);
    list();
}

void ChangeList::addChanges(const Positions& positions, const PositionQuery& query, qint64 before)
{
    const auto changes = changesBetween(positions, DaySpan{before, before}, *query.at, query);
    const QString dates = tr("After %1, up to %2").arg(dayName(before), dayName(query.at->last));
    m_changes.push_back({tr("%1: %2", "between which dates, what changed").arg(dates, headlineFor(changes)), {}, true});
    for (std::size_t i = 0; i < std::min(changes.size(), mostListed); ++i) {
        const ChangedPosition& change = changes[i];
        m_changes.push_back(
            {change.text, change.statements.empty() ? RecordId(change.claim) : RecordId(change.statements.front())});
    }
    if (changes.size() > mostListed)
        m_changes.push_back({tr("… and %Ln more", nullptr, static_cast<int>(changes.size() - mostListed)), {}});
}

void ChangeList::addShifts(const Positions& positions, const PositionQuery& query)
{
    const auto shifts = shiftsOf(positions, query);
    const QString none = tr("Nobody has changed their mind on a claim, as far as dates tell.");
    m_changes.push_back({shifts.empty() ? none : tr("Changes of mind: %Ln", nullptr, int(shifts.size())), {}, true});
    for (std::size_t i = 0; i < std::min(shifts.size(), mostListed); ++i)
        m_changes.push_back({shifts[i].text, shifts[i].stances.back().statements.front()});
}

void ChangeList::list()
{
    clear();
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (const auto* lines : {&m_records, &m_changes}) {
        for (const Line& line : *lines) {
            auto* item = new QListWidgetItem(line.text, this);
            item->setData(Qt::UserRole, QVariant::fromValue(line.record));
            if (line.record)
                continue;
            item->setFont(line.isHeading ? bold : font());
            item->setForeground(m_theme.mutedText);
            item->setFlags(Qt::ItemIsEnabled);
        }
    }
}

#include "views/common/idlereading.h"

static constexpr int calm = 300; ///< ms after opening, which has enough to do
static constexpr std::size_t atOnce = 1000; ///< records, a few ms

IdleReading::IdleReading(OpenDebate& debate, std::vector<Kind> kinds, Take take, QObject* parent)
    : QObject(parent)
    , m_debate(debate)
    , m_kinds(std::move(kinds))
    , m_take(std::move(take))
{
    connect(&m_idle, &QTimer::timeout, this, [this] {
        m_idle.setInterval(0);
        takeSome(atOnce);
    });
    start();
}

void IdleReading::start()
{
    m_isListed = false;
    m_records.clear();
    m_taken = 0;
    m_idle.start(calm);
}

void IdleReading::follow(const Changes& changes)
{
    if (changes.isEverything)
        return start();
    const bool areFew = changes.added.size() + changes.altered.size() + changes.dropped.size() <= 2 * atOnce;
    for (const auto* ids : {&changes.added, &changes.altered, &changes.dropped}) {
        if (areFew)
            m_take(*ids);
        else
            m_records.insert(m_records.end(), ids->begin(), ids->end());
    }
    if (!areFew && !m_idle.isActive())
        m_idle.start(0);
}

void IdleReading::finish()
{
    takeSome(static_cast<std::size_t>(-1));
}

void IdleReading::list()
{
    for (Kind kind : m_kinds) {
        forEachKind([&]<class R>() {
            if (kindOf<R> != kind)
                return;
            for (const R* record : m_debate.debate().table<R>().inOrder())
                m_records.push_back(record->id);
        });
    }
    m_isListed = true;
}

void IdleReading::takeSome(std::size_t most)
{
    if (!m_isListed)
        list();
    const std::size_t count = std::min(most, m_records.size() - m_taken);
    const std::span<const RecordId> some = std::span(m_records).subspan(m_taken, count);
    m_taken += count;
    if (count > 0)
        m_take(some);
    if (m_taken < m_records.size())
        return;
    m_idle.stop();
    m_records = {};
    m_taken = 0;
}

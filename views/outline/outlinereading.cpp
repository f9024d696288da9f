#include "views/outline/outlinemodel.h"

#include "views/common/throwingaway.h"

// How an outline is read and narrowed: a large one beside the window.

/// A debate as it was when narrowing began, for the thread that narrows.
struct OutlineModel::Snapshot {
    explicit Snapshot(const Debate& now)
        : debate(now)
    {
    }

    Kept narrowedTo(const QString& words)
    {
        if (!m_isRead)
            m_homes.read(debate);
        m_isRead = true;
        return keptByFilter(debate, m_homes, words);
    }

    const Debate debate;

private:
    Homes m_homes;
    bool m_isRead = false;
};

bool OutlineModel::isLarge() const
{
    return debate().claims().count() > 40'000; // fewer are read within some 40 ms
}

void OutlineModel::read()
{
    if (isLarge())
        return readBeside();
    m_homes.read(debate());
    fill(m_rows.top());
}

/// There are no rows until it is read.
void OutlineModel::readBeside()
{
    m_narrowing.cancel();
    throwAwayBeside(std::exchange(m_snapshot, nullptr));
    m_reading.start([this, debate = debate()](const std::stop_token&) {
        const auto homes = std::make_shared<Homes>();
        homes->read(debate);
        return [this, homes] { takeOver(*homes); };
    });
    begin(nullptr);
}

void OutlineModel::takeOver(Homes& homes)
{
    throwAwayBeside(std::exchange(m_homes, std::move(homes)));
    begin(nullptr);
    if (!m_filter.isEmpty())
        narrowBeside();
}

/// All rows are others.
void OutlineModel::begin(std::unique_ptr<Kept> kept)
{
    emit aboutToFollow();
    dropDraft();
    beginResetModel();
    m_rows = OutlineRows();
    m_kept = std::move(kept);
    if (isReading())
        m_rows.top().isFilled = true; // with nothing
    else
        fill(m_rows.top());
    endResetModel();
    emit followed();
}

void OutlineModel::setFilter(const QString& words)
{
    const QString trimmed = words.trimmed();
    if (trimmed == m_filter)
        return;
    m_filter = trimmed;
    if (isLarge() || isReading())
        return narrowBeside();
    dropDraft();
    m_kept = trimmed.isEmpty() ? nullptr : std::make_unique<Kept>(keptByFilter(debate(), m_homes, trimmed));
    reconcileAll();
}

/// After a change.
void OutlineModel::narrowAgain()
{
    throwAwayBeside(std::exchange(m_snapshot, nullptr));
    if (isLarge())
        return narrowBeside();
    m_narrowing.cancel();
    m_kept = std::make_unique<Kept>(keptByFilter(debate(), m_homes, m_filter));
}

void OutlineModel::narrowBeside()
{
    if (isReading())
        return; // which narrows at its end
    if (m_filter.isEmpty()) {
        m_narrowing.cancel();
        throwAwayBeside(std::exchange(m_snapshot, nullptr));
        return begin(nullptr);
    }
    if (!m_snapshot)
        m_snapshot = std::make_shared<Snapshot>(debate());
    m_narrowing.start([this, snapshot = m_snapshot, words = m_filter](const std::stop_token&) {
        const auto kept = std::make_shared<Kept>(snapshot->narrowedTo(words));
        return [this, kept] { begin(std::make_unique<Kept>(std::move(*kept))); };
    });
}

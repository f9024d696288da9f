#include "app/window/workspace.h"

#include "app/window/appearance.h"
#include "app/window/desk.h"
#include "views/common/stepname.h"
#include "views/map/mapview.h"

#include <QJsonDocument>

namespace {

constexpr int calm = 400; ///< ms without a change after which the places are written: a large map takes a while

const QString cardsKey = QStringLiteral("map");
const QString stateKey = QStringLiteral("map-state");

}

Workspace::Workspace(std::shared_ptr<DebateFile> file, Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_file(std::move(file))
    , m_map(std::make_unique<MapView>(*m_file, m_selection, m_state, m_layout))
{
    m_map->setObjectName(QStringLiteral("map"));
    restoreArrangement();
    applySettings();
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(calm);
    connect(&m_keepSoon, &QTimer::timeout, this, &Workspace::keepArrangement);
    connect(m_file.get(), &OpenDebate::changed, this,
        [this](const Changes& changes) { m_selection.follow(debate(), changes); });
    connect(m_map.get(), &MapView::message, this, &Workspace::message);
    connect(m_map.get(), &MapView::arrangementChanged, &m_keepSoon, qOverload<>(&QTimer::start));
    connect(&m_state, &MapState::shownChanged, &m_keepSoon, qOverload<>(&QTimer::start));
    connect(&m_state, &MapState::directionChanged, &m_keepSoon, qOverload<>(&QTimer::start));
    connect(&desk.settings, &Settings::changed, this, &Workspace::applySettings);
}

Workspace::~Workspace()
{
    keepNow();
}

bool Workspace::perform(const QString& label, const Result<Edits>& edits)
{
    if (!edits) {
        emit message(edits.error().text());
        return false;
    }
    if (edits->empty())
        return true;
    const Result<Changes> outcome = m_file->perform(stepName(label, debate(), *edits), *edits);
    say(outcome);
    return bool(outcome);
}

void Workspace::undo()
{
    finishGoing(m_file->undo());
}

void Workspace::redo()
{
    finishGoing(m_file->redo());
}

void Workspace::finishGoing(const Result<Changes>& outcome)
{
    m_selection.goBack(debate());
    say(outcome);
}

void Workspace::say(const Result<Changes>& outcome)
{
    if (!outcome)
        emit message(outcome.error().text());
}

void Workspace::finishTyping()
{
    if (m_map->isEditing())
        m_map->setFocus();
    keepNow();
}

void Workspace::keepNow()
{
    if (!m_keepSoon.isActive() && !m_writing.isRunning())
        return;
    m_keepSoon.stop();
    m_writing.cancel();
    keep(m_map->arrangement());
}

void Workspace::keepArrangement()
{
    m_writing.start([this, write = m_map->arrangementWriter()](
                        const std::stop_token&) { return [this, arrangement = write()] { keep(arrangement); }; });
}

void Workspace::keep(const QByteArray& arrangement)
{
    // Not an edit, and worth no complaint: without it the map is laid out anew next time.
    (void)m_file->setArrangement(cardsKey, arrangement);
    (void)m_file->setArrangement(stateKey, QJsonDocument(m_state.toJson()).toJson(QJsonDocument::Compact));
}

void Workspace::restoreArrangement()
{
    const QByteArray state = m_file->arrangement(stateKey);
    if (!state.isEmpty())
        m_state.restore(QJsonDocument::fromJson(state).object());
    m_map->restoreArrangement(m_file->arrangement(cardsKey));
}

void Workspace::applySettings()
{
    m_map->setTheme(currentTheme(m_desk.settings));
    m_map->setMinimapShown(m_desk.settings.showsMinimap());
    m_state.setMotionReduced(m_desk.settings.reducesMotion());
}

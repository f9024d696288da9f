#include "views/map/textahead.h"

#include "views/map/cardtitles.h"
#include "views/map/mapstage.h"

#include <QCursor>
#include <QElapsedTimer>
#include <QWidget>

namespace {

constexpr int rest = 80; ///< ms
constexpr int slice = 3; ///< ms
constexpr std::size_t mostSteps = 2500; ///< fewer than the painters keep

void addThoseIn(std::vector<TextStep>& steps, const MapPicture& picture, const QRectF& scene, double zoom)
{
    picture.forEachCardIn(scene, [&](int slot) {
        const MapCard& card = picture.cards()[static_cast<std::size_t>(slot)];
        if (!card.isDot() && card.box().intersects(scene) && steps.size() < mostSteps)
            steps.push_back({slot, zoom});
    });
}

}

std::vector<TextStep> textsAhead(
    const MapPicture& picture, const MapCamera& camera, const QSizeF& viewport, QPointF about)
{
    std::vector<TextStep> steps;
    const QPointF fixed = camera.toScene(about);
    const auto add
        = [&](double zoom) { addThoseIn(steps, picture, QRectF(fixed - about / zoom, viewport / zoom), zoom); };
    add(distances::nearFrom);
    for (auto zoom = CardTitles::levels.rbegin(); zoom != CardTitles::levels.rend(); ++zoom)
        add(*zoom);
    return steps;
}

TextAhead::TextAhead(MapStage& stage, QObject* parent)
    : QObject(parent)
    , m_stage(stage)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(rest);
    m_next.setInterval(0);
    connect(&m_pause, &QTimer::timeout, this, &TextAhead::look);
    connect(&m_next, &QTimer::timeout, this, &TextAhead::goOn);
    connect(&stage, &MapStage::cameraChanged, this, &TextAhead::begin);
    connect(&stage.map(), &LivingMap::changed, this, &TextAhead::begin);
}

void TextAhead::begin()
{
    m_next.stop();
    m_pause.start();
}

/// About the pointer, where the wheel zooms, and about the middle, where the keys do.
void TextAhead::look()
{
    const QWidget& viewport = m_stage.viewport();
    const QPointF middle = QRectF(viewport.rect()).center();
    const QPointF pointer = viewport.mapFromGlobal(QPointF(QCursor::pos()));
    m_steps = textsAhead(m_stage.picture(), m_stage.camera(), viewport.size(), middle);
    if (viewport.underMouse()) {
        const auto more = textsAhead(m_stage.picture(), m_stage.camera(), viewport.size(), pointer);
        m_steps.insert(m_steps.end(), more.begin(), more.end());
    }
    m_done = 0;
    m_next.start();
}

void TextAhead::goOn()
{
    QElapsedTimer clock;
    clock.start();
    const std::vector<MapCard>& cards = m_stage.picture().cards();
    while (m_done < m_steps.size() && clock.elapsed() < slice) {
        const TextStep& step = m_steps[m_done++];
        m_stage.painter().prepare(cards[static_cast<std::size_t>(step.slot)], step.slot, step.zoom);
    }
    if (m_done == m_steps.size())
        m_next.stop();
}

#pragma once

#include "views/map/sight.h"

#include <QObject>
#include <QVariantAnimation>

class LivingMap;
class MapStage;
class MapState;
class Minimap;
class OpenDebate;
class Selection;
struct Changes;

/// What is fitted into a view, with a little ground around it.
QRectF withRoomAround(const QRectF& area);

/**
 * Moves the camera for a person: keeps the whole map in the view while nobody has gone elsewhere, and brings into sight
 * what was made or gone to, with what it bears on, as soon as it has its place.
 */
class MapFollowing : public QObject {
    Q_OBJECT
public:
    MapFollowing(MapStage& stage, LivingMap& map, OpenDebate& debate, Selection& selection, MapState& state,
        const Minimap& minimap, QObject* parent = nullptr);

    /// The whole map, whatever the window's size, until somebody goes somewhere else.
    void fit();
    void refit(); ///< if that is still so
    /// The view had another size: what one works on was in sight, and is so again.
    void followSize(const QSize& before);
    void letGo() { m_isToFit = false; }

    void goTo(RecordId id); ///< it is selected, and now to be seen
    void bring(RecordId id); ///< with what it bears on, without zooming
    void bring(const Sight& sight);
    SightRoom room() const;

    /// While words are typed on a card, the camera is where they are, near enough to read them.
    void beginTyping(const Sight& sight);
    void endTyping();

    void followArranged(); ///< everything has its place

private:
    void followCamera();
    void noteChange(const Changes& changes);
    void noteSelected();
    void keepInSight();
    bool seesAll() const;
    bool seesSome() const;
    void moveTo(const MapCamera& camera);

    MapStage& m_stage;
    LivingMap& m_map;
    OpenDebate& m_debate;
    Selection& m_selection;
    MapState& m_state;
    const Minimap& m_minimap;
    QVariantAnimation m_glide;
    MapCamera m_from;
    MapCamera m_to;
    QRectF m_bounds; ///< of the map, when all had places last
    RecordId m_followed; ///< to be in sight once all have places
    bool m_isToFit = true;
    bool m_isOwnMove = false; ///< the camera is moved by us
    bool m_sawAll = false; ///< when all had places, or the camera moved
    bool m_wasFitted = false; ///< before words were typed
    bool m_isChanging = false; ///< the debate did, and not all have places yet: what is selected now is worked on
    bool m_isShownAnew = false;
};

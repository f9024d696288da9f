#pragma once

#include "views/map/mapview.h"

#include "views/common/selection.h"
#include "views/map/connectchoice.h"
#include "views/map/mapaccessibility.h"
#include "views/map/mapactions.h"
#include "views/map/mapediting.h"
#include "views/map/mapfollowing.h"
#include "views/map/mapgestures.h"
#include "views/map/mapstage.h"
#include "views/map/mapstate.h"
#include "views/map/minimap.h"
#include "views/map/textahead.h"

/// What a MapView is made of; only its own files know.
struct MapView::Parts {
    Parts(MapView& view, OpenDebate& openDebate, Selection& aSelection, MapState& aState, LayoutRunner& layout)
        : debate(openDebate)
        , selection(aSelection)
        , state(aState)
        , map(openDebate, aState, layout)
        , stage(*view.viewport(), map, aSelection)
        , actions(openDebate, aSelection, aState, map)
        , gestures(stage, actions, aSelection, aState)
        , editing(stage, openDebate, actions)
        , choice(view.viewport())
        , minimap(stage, view.viewport())
        , textAhead(stage)
        , following(stage, map, openDebate, aSelection, aState, minimap)
        , accessibility(view, map, aSelection)
    {
    }

    OpenDebate& debate;
    Selection& selection;
    MapState& state;
    LivingMap map;
    MapStage stage;
    MapActions actions;
    MapGestures gestures;
    MapEditing editing;
    ConnectChoice choice;
    Minimap minimap;
    TextAhead textAhead;
    MapFollowing following;
    MapAccessibility accessibility;
    ClaimId premise; ///< of the line that the choice is about
    RecordId target;
    QString keysHint;
};

#pragma once

#include "model/layout/direction.h"
#include "model/layout/mapfilter.h"

#include <QJsonObject>
#include <QObject>

/**
 * A way of looking at the map: which way it runs, what is shown, folded and in focus. Each window has its own; a
 * SavedView keeps one as JSON. It holds ids only, and those that are gone from the debate do no harm.
 */
class MapState : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    LayoutDirection direction() const { return m_direction; }
    const MapFilter& filter() const { return m_filter; } ///< with what is folded, hidden and in focus
    const Focus& focus() const { return m_filter.focus; }
    bool isFolded(RecordId card) const { return m_filter.folded.contains(card); }
    bool isMotionReduced() const { return m_isMotionReduced; }

    void setDirection(LayoutDirection direction);
    void setFilter(const MapFilter& filter);
    void setFocus(RecordId card, int hops); ///< no card ends it
    void setFolded(RecordId card, bool isFolded);
    void setHidden(RecordId record, bool isHidden);
    void showAll();
    void setMotionReduced(bool isReduced); ///< a setting of the person's, no part of the JSON

    QJsonObject toJson() const;
    void restore(const QJsonObject& json); ///< what is missing or wrong is as in a new state

signals:
    void shownChanged(); ///< the filter, with folding and focus
    void directionChanged();

private:
    LayoutDirection m_direction = LayoutDirection::TopDown;
    MapFilter m_filter;
    bool m_isMotionReduced = false;
};

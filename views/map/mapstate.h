#pragma once

#include "model/layout/mapgraph.h"

#include <QJsonObject>
#include <QObject>

#include <unordered_set>

/**
 * A way of looking at the map: which way it runs, what is shown, folded and in focus. Each window has its own; a
 * SavedView keeps one as JSON. It holds ids only, and those that are gone from the debate do no harm.
 */
class MapState : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    LayoutDirection direction() const { return m_direction; }
    const MapFilter& filter() const { return m_filter; }
    RecordId focus() const { return m_focus; } ///< none: the whole map
    int hops() const { return m_hops; }
    const std::unordered_set<RecordId>& folded() const { return m_folded; }
    bool isFolded(RecordId card) const { return m_folded.contains(card); }
    bool isMotionReduced() const { return m_isMotionReduced; }
    bool showsAll() const; ///< nothing is filtered, folded or out of focus

    void setDirection(LayoutDirection direction);
    void setFilter(const MapFilter& filter);
    void setFocus(RecordId card, int hops); ///< no card ends it
    void setFolded(RecordId card, bool isFolded);
    void setFolded(std::unordered_set<RecordId> cards);
    void showAll();
    void setMotionReduced(bool isReduced); ///< a setting of the person's, no part of the JSON

    QJsonObject toJson() const;
    void restore(const QJsonObject& json); ///< what is missing or wrong stays as for a new state

signals:
    void shownChanged(); ///< filter, focus or folding
    void directionChanged();

private:
    LayoutDirection m_direction{};
    MapFilter m_filter;
    std::unordered_set<RecordId> m_folded;
    RecordId m_focus;
    int m_hops = 1;
    bool m_isMotionReduced = false;
};

#pragma once

#include "model/debate/record.h"

#include <QAccessible>
#include <QObject>

#include <memory>
#include <unordered_map>

class LivingMap;
struct MapTints;
class MapView;
class Selection;
class Debate;

/// What a screen reader hears of a card or a line.
QString accessibleName(const Debate& debate, RecordId id);

/// "Objects to …; 2 reasons, 1 objection; 3 quotations".
QString accessibleDescription(const Debate& debate, RecordId id);

/// "What Ann holds: for", of a map that is coloured. Empty: the card has no colour of that kind.
QString tintInWords(const Debate& debate, const MapTints& tints, RecordId id);

/**
 * The map for assistive technology: a list of what is shown, made when somebody asks. A child keeps its number until
 * the map changes.
 */
class MapAccessibility : public QObject {
    Q_OBJECT
public:
    MapAccessibility(MapView& view, LivingMap& map, Selection& selection);
    ~MapAccessibility() override;

    void followSelection(); ///< says that the focus has moved
    void setTints(std::shared_ptr<const MapTints> tints); ///< what colours mean is told with each card

    MapView& view() const { return m_view; }
    const Selection& selection() const { return m_selection; }
    const Debate& debate() const;
    QString description(RecordId id) const;
    const std::vector<RecordId>& children(); ///< cards, dots and the selected line
    int indexOf(RecordId id);
    QAccessibleInterface* child(int index);
    void press(RecordId id);
    void focus(RecordId id);
    void showMenu(RecordId id);

private:
    void forget();

    MapView& m_view;
    LivingMap& m_map;
    Selection& m_selection;
    std::vector<RecordId> m_children;
    std::unordered_map<RecordId, int> m_indices;
    std::unordered_map<RecordId, QAccessible::Id> m_made;
    RecordId m_line; ///< a selected inference without a dot, which is a child as long as it is selected
    std::shared_ptr<const MapTints> m_tints; ///< null: nothing is coloured
    bool m_isKnown = false;
};

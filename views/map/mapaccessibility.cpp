#include "views/map/mapaccessibility.h"

#include "views/common/selection.h"
#include "views/map/livingmap.h"
#include "views/map/mapinterfaces.h"
#include "views/map/mapview.h"

MapAccessibility::MapAccessibility(MapView& view, LivingMap& map, Selection& selection)
    : QObject(&view)
    , m_view(view)
    , m_map(map)
    , m_selection(selection)
{
    installMapInterfaces();
    connect(&map, &LivingMap::changed, this, &MapAccessibility::forget);
}

MapAccessibility::~MapAccessibility()
{
    forget();
}

const Debate& MapAccessibility::debate() const
{
    return m_map.debate();
}

void MapAccessibility::forget()
{
    for (const auto& [id, made] : m_made)
        QAccessible::deleteAccessibleInterface(made);
    m_made.clear();
    m_children.clear();
    m_indices.clear();
    m_isKnown = false;
}

const std::vector<RecordId>& MapAccessibility::children()
{
    if (m_isKnown)
        return m_children;
    m_isKnown = true;
    for (const MapCard& card : m_map.picture().cards()) {
        if (card.id)
            m_children.push_back(card.id);
    }
    if (m_line)
        m_children.push_back(m_line);
    for (std::size_t i = 0; i < m_children.size(); ++i)
        m_indices.emplace(m_children[i], static_cast<int>(i));
    return m_children;
}

int MapAccessibility::indexOf(RecordId id)
{
    children();
    const auto index = m_indices.find(id);
    return index == m_indices.end() ? -1 : index->second;
}

QAccessibleInterface* MapAccessibility::child(int index)
{
    const std::vector<RecordId>& all = children();
    if (index < 0 || index >= static_cast<int>(all.size()))
        return nullptr;
    const RecordId id = all[static_cast<std::size_t>(index)];
    const auto made = m_made.find(id);
    if (made != m_made.end())
        return QAccessible::accessibleInterface(made->second);
    QAccessibleInterface* interface = makeCardInterface(*this, id);
    m_made.emplace(id, QAccessible::registerAccessibleInterface(interface));
    return interface;
}

void MapAccessibility::followSelection()
{
    if (!QAccessible::isActive())
        return;
    const RecordId current = m_selection.current();
    const bool isLine = current.kind == Kind::Inference && current && !m_map.picture().find(current);
    const RecordId line = isLine ? current : RecordId();
    if (line != m_line) {
        m_line = line;
        forget();
    }
    if (QAccessibleInterface* card = child(indexOf(current))) {
        QAccessibleEvent event(card, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void MapAccessibility::setTints(std::shared_ptr<const MapTints> tints)
{
    m_tints = std::move(tints);
    QAccessibleInterface* current = QAccessible::isActive() ? child(indexOf(m_selection.current())) : nullptr;
    if (!current)
        return;
    QAccessibleEvent event(current, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QString MapAccessibility::description(RecordId id) const
{
    QStringList parts
        = {m_tints ? tintInWords(debate(), *m_tints, id) : QString(), accessibleDescription(debate(), id)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

void MapAccessibility::press(RecordId id)
{
    m_view.reveal(id);
}

void MapAccessibility::focus(RecordId id)
{
    m_view.setFocus(Qt::OtherFocusReason);
    m_selection.select(id);
}

void MapAccessibility::showMenu(RecordId id)
{
    m_selection.select(id);
    emit m_view.contextMenuRequested(id, m_view.viewport()->mapToGlobal(m_view.areaOf(id).center()));
}

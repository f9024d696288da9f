#include "views/map/mapinterfaces.h"

#include "views/common/selection.h"
#include "views/map/mapaccessibility.h"
#include "views/map/mapview.h"

#include <QAccessibleWidget>

namespace {

class CardInterface : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    CardInterface(MapAccessibility& map, RecordId id)
        : m_map(map)
        , m_id(id)
    {
    }

    bool isValid() const override { return m_map.debate().contains(m_id); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_map.view().window()->windowHandle(); }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(&m_map.view()); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return accessibleName(m_map.debate(), m_id);
        return kind == QAccessible::Description ? m_map.description(m_id) : QString();
    }
    void setText(QAccessible::Text, const QString&) override { }

    QRect rect() const override
    {
        const QRect area = m_map.view().areaOf(m_id);
        return {m_map.view().viewport()->mapToGlobal(area.topLeft()), area.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.multiSelectable = true;
        state.selected = m_map.selection().contains(m_id);
        state.focused = m_map.selection().current() == m_id && m_map.view().hasFocus();
        state.offscreen = !m_map.view().viewport()->rect().intersects(m_map.view().areaOf(m_id));
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction(), showMenuAction()}; }
    void doAction(const QString& name) override
    {
        if (name == pressAction())
            m_map.press(m_id);
        else if (name == setFocusAction())
            m_map.focus(m_id);
        else if (name == showMenuAction())
            m_map.showMenu(m_id);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

    RecordId id() const { return m_id; }

private:
    MapAccessibility& m_map;
    RecordId m_id;
};

/// Its children are the cards, and after them the widgets that lie over the map.
class MapInterface : public QAccessibleWidget {
public:
    explicit MapInterface(MapView* view)
        : QAccessibleWidget(view, QAccessible::Canvas)
    {
    }

    int childCount() const override { return cardCount() + static_cast<int>(overlays().size()); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < cardCount())
            return map() ? map()->child(index) : nullptr;
        const QList<QWidget*> widgets = overlays();
        const int at = index - cardCount();
        return at < widgets.size() ? QAccessible::queryAccessibleInterface(widgets[at]) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        if (const auto* card = dynamic_cast<const CardInterface*>(child))
            return map() ? map()->indexOf(card->id()) : -1;
        const qsizetype at = overlays().indexOf(qobject_cast<QWidget*>(child->object()));
        return at < 0 ? -1 : cardCount() + static_cast<int>(at);
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint at = view()->viewport()->mapFromGlobal(QPoint(x, y));
        for (QWidget* widget : overlays()) {
            if (widget->geometry().contains(at))
                return QAccessible::queryAccessibleInterface(widget);
        }
        return map() ? map()->child(map()->indexOf(view()->recordAt(at))) : nullptr;
    }
    QAccessibleInterface* focusChild() const override
    {
        if (!view()->hasFocus() || !map())
            return QAccessibleWidget::focusChild();
        return map()->child(map()->indexOf(map()->selection().current()));
    }

private:
    MapView* view() const { return static_cast<MapView*>(widget()); }
    MapAccessibility* map() const
    {
        return view()->findChild<MapAccessibility*>(QString(), Qt::FindDirectChildrenOnly);
    }
    int cardCount() const { return map() ? static_cast<int>(map()->children().size()) : 0; }
    QList<QWidget*> overlays() const
    {
        QList<QWidget*> shown;
        for (QWidget* child : view()->viewport()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (child->isVisible())
                shown += child;
        }
        return shown;
    }
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    auto* view = className == QStringLiteral("MapView") ? qobject_cast<MapView*>(object) : nullptr;
    return view ? new MapInterface(view) : nullptr;
}

}

void installMapInterfaces()
{
    QAccessible::installFactory(makeInterface);
}

QAccessibleInterface* makeCardInterface(MapAccessibility& map, RecordId id)
{
    return new CardInterface(map, id);
}

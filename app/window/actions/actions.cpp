#include "app/window/actions/actions.h"

#include "app/window/actions/shortcuts.h"
#include "views/common/plaintext.h"

#include <QMainWindow>

Actions::Actions(QMainWindow& window, const Shortcuts& shortcuts)
    : QObject(&window)
    , m_window(window)
    , m_shortcuts(shortcuts)
{
    connect(&shortcuts, &Shortcuts::changed, this, &Actions::applyKeys);
}

QAction* Actions::add(const ActionPlan& plan, std::function<void()> run)
{
    auto* action = new QAction(plan.text, this);
    action->setObjectName(QString::fromLatin1(plan.id));
    action->setCheckable(plan.isCheckable);
    const bool isLocal = plan.isOnCards || plan.isInReader;
    action->setShortcutContext(isLocal ? Qt::WidgetShortcut : Qt::WindowShortcut);
    action->setShortcuts(m_shortcuts.keys(id(action), plan.keys));
    action->setMenuRole(QAction::NoRole);
    connect(action, &QAction::triggered, this, std::move(run));
    if (!isLocal)
        m_window.addAction(action);
    m_all.push_back(action);
    m_entries.push_back({action, plan});
    describe(m_entries.back(), {});
    return action;
}

QAction* Actions::operator[](QStringView id) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](QAction* a) { return a->objectName() == id; });
    if (found == m_all.end())
        qFatal("There is no action %s.", qPrintable(id.toString()));
    return *found;
}

QString Actions::name(const QAction* action)
{
    return withoutMnemonic(action->text());
}

QList<QKeySequence> Actions::defaultKeys(const QString& id) const
{
    const ActionPlan* plan = planOf(id);
    return plan ? plan->keys : QList<QKeySequence>();
}

QString Actions::plainName(const QString& id) const
{
    const ActionPlan* plan = planOf(id);
    return plan ? withoutMnemonic(plan->text) : QString();
}

const ActionPlan* Actions::planOf(const QString& id) const
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.action->objectName() == id; });
    return found == m_entries.end() ? nullptr : &found->plan;
}

void Actions::allow(QStringView id, const QString& whyNot)
{
    QAction* action = (*this)[id];
    action->setEnabled(whyNot.isEmpty());
    for (const Entry& entry : m_entries) {
        if (entry.action == action)
            describe(entry, whyNot);
    }
}

void Actions::serveCardsIn(QWidget* widget, CardKeys part)
{
    for (const Entry& entry : m_entries) {
        if (entry.plan.isOnCards && (entry.plan.cardKeys == CardKeys::Both || entry.plan.cardKeys == part))
            widget->addAction(entry.action);
    }
}

bool Actions::canMeet(const QString& one, const QString& other) const
{
    const auto part = [this](const QString& id) {
        const ActionPlan* plan = planOf(id);
        return plan && plan->isOnCards ? plan->cardKeys : CardKeys::Both;
    };
    return part(one) == part(other) || part(one) == CardKeys::Both || part(other) == CardKeys::Both;
}

void Actions::serveReaderIn(QWidget* widget)
{
    for (const Entry& entry : m_entries) {
        if (entry.plan.isInReader)
            widget->addAction(entry.action);
    }
}

void Actions::applyKeys()
{
    for (const Entry& entry : m_entries) {
        entry.action->setShortcuts(m_shortcuts.keys(id(entry.action), entry.plan.keys));
        describe(entry, entry.action->isEnabled() ? QString() : entry.action->statusTip());
    }
}

void Actions::describe(const Entry& entry, const QString& whyNot)
{
    const QString tip = whyNot.isEmpty() ? entry.plan.tip : whyNot;
    const QKeySequence key = entry.action->shortcut();
    const QString keyText
        = key.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(key.toString(QKeySequence::NativeText));
    entry.action->setStatusTip(tip);
    entry.action->setWhatsThis(tip);
    entry.action->setToolTip(plainTip(tip + keyText));
}

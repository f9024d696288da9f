#include "views/search/commandsource.h"

#include "views/common/plaintext.h"

#include <QAction>
#include <QCoreApplication>
#include <QPointer>

#include <memory>

namespace {

struct Commands {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

struct Shown {
    QPointer<QAction> action;
    QString name;
    QString menu;
};

QString whyNot(const QAction& action)
{
    if (action.isEnabled())
        return {};
    return action.statusTip().isEmpty() ? Commands::tr("This cannot be done now.") : action.statusTip();
}

PickItem itemOf(const Shown& shown, int number, const QString& letters)
{
    PickItem item;
    item.text = shown.name;
    item.marks = FuzzyIndex::marks(letters, shown.name);
    item.kind = shown.action->shortcut().toString(QKeySequence::NativeText);
    item.where = shown.menu;
    item.whyNot = whyNot(*shown.action);
    item.number = number;
    return item;
}

}

PickSource commandSource(std::vector<Command> commands)
{
    auto names = std::make_shared<FuzzyIndex>();
    std::vector<Shown> shown;
    for (const Command& command : commands) {
        shown.push_back({command.action, withoutMnemonic(command.action->text()), command.menu});
        names->add(shown.back().name);
    }
    return [names, shown](const QString& letters) {
        std::vector<PickItem> items;
        for (const FuzzyHit& hit : names->find(letters, shown.size())) {
            const Shown& one = shown[static_cast<std::size_t>(hit.entry)];
            if (one.action)
                items.push_back(itemOf(one, hit.entry, letters));
        }
        return items;
    };
}

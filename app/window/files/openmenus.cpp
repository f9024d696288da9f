#include "app/window/files/openmenus.h"

#include "app/window/desk.h"
#include "app/window/files/opening.h"
#include "app/window/files/samples.h"
#include "app/window/mainwindow.h"
#include "views/common/plaintext.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace {

void fillRecent(QMenu& menu, MainWindow& window)
{
    menu.clear();
    const QStringList paths = window.desk().recent.paths();
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QString number = i < 9 ? QStringLiteral("&%1 ").arg(i + 1) : QString();
        QAction* action = menu.addAction(number + withoutMeaning(QFileInfo(paths[i]).fileName()));
        action->setStatusTip(QDir::toNativeSeparators(paths[i]));
        QObject::connect(
            action, &QAction::triggered, &window, [&window, path = paths[i]] { window.opening().open(path); });
    }
    if (paths.isEmpty()) {
        menu.addAction(Opening::tr("Nothing Was Opened So Far"))->setEnabled(false);
        return;
    }
    menu.addSeparator();
    QObject::connect(menu.addAction(Opening::tr("&Forget These")), &QAction::triggered, &window,
        [&window] { window.desk().recent.clear(); });
}

}

void listRecentFiles(QMenu& menu, MainWindow& window)
{
    QObject::connect(&menu, &QMenu::aboutToShow, &window, [&] { fillRecent(menu, window); });
    fillRecent(menu, window);
}

void listSamples(QMenu& menu, MainWindow& window)
{
    for (const Sample& sample : samples()) {
        QAction* action = menu.addAction(withoutMeaning(sample.title));
        QObject::connect(
            action, &QAction::triggered, &window, [&window, path = sample.path] { window.opening().openCopy(path); });
    }
    if (menu.isEmpty())
        menu.addAction(Opening::tr("No Samples Are Installed"))->setEnabled(false);
}

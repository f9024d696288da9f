#include "app/window/runwindow.h"

#include "app/window/appearance.h"
#include "app/window/desk.h"
#include "app/window/files/logout.h"
#include "app/window/files/opening.h"
#include "app/window/files/recovering.h"
#include "app/window/files/sessionrestore.h"
#include "app/window/mainwindow.h"
#include "app/window/singleinstance.h"
#include "app/window/windows.h"
#include "views/common/translations.h"

#include <QApplication>
#include <QDir>

namespace {

const QString newDebate = QStringLiteral("--new");

QStringList absolute(const QStringList& files)
{
    QStringList paths;
    for (const QString& file : files)
        paths.append(file == newDebate ? file : QDir::cleanPath(QDir::current().absoluteFilePath(file)));
    return paths;
}

void openAll(Windows& windows, const QStringList& paths)
{
    const auto opening
        = [&windows]() -> Opening& { return (windows.all().empty() ? windows.add() : windows.front())->opening(); };
    QStringList files = paths;
    if (files.removeAll(newDebate) > 0)
        opening().create();
    if (!files.isEmpty())
        opening().openAll(files);
    if (paths.isEmpty() && windows.front())
        windows.front()->comeToFront();
}

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("Counterpoint"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COUNTERPOINT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.counterpoint.Counterpoint"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app/org.counterpoint.Counterpoint.svg")));
}

}

int runWindow(QApplication& application, const QStringList& files)
{
    nameProgram();
    installTranslations(application);
    const StateFolder state = StateFolder::ofUser();
    const QStringList paths = absolute(files);
    SingleInstance instance(state.path());
    if (instance.handOver(paths))
        return 0;
    instance.listen();

    Desk desk(state);
    dressProgram(desk.settings);
    Windows windows(desk);
    SessionRestore session(desk, windows);
    const Logout logout(application, windows, session, desk.settings);
    QObject::connect(
        &instance, &SingleInstance::handedOver, &windows, [&](const QStringList& more) { openAll(windows, more); });
    openAll(windows, paths);
    if (paths.isEmpty())
        session.restore();
    if (windows.all().empty())
        windows.add();
    windows.all().front()->recovering().offer();
    return QApplication::exec();
}

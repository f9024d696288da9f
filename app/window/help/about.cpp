#include "app/window/help/about.h"

#include "app/window/desk.h"
#include "model/layout/layoutrunner.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QMessageBox>
#include <QScreen>

namespace {

struct About {
    Q_DECLARE_TR_FUNCTIONS(About)
};

QString version()
{
    const QString version = QCoreApplication::applicationVersion();
    return version.isEmpty() ? QStringLiteral("development") : version;
}

}

void showAbout(QWidget& window)
{
    auto* box = new QMessageBox(&window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("about"));
    box->setWindowTitle(About::tr("About Counterpoint"));
    box->setTextFormat(Qt::PlainText);
    box->setText(About::tr("Counterpoint %1").arg(version()));
    box->setInformativeText(
        About::tr("Maps arguments, traces claims and analyses debates. It works without the network, and what "
                  "you write stays in your files.\n\nFree software under the MIT licence. Built with Qt %1 "
                  "(LGPL), Graphviz (EPL) and SQLite (public domain).")
            .arg(QString::fromLatin1(qVersion())));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

QString systemInformation(const Desk& desk)
{
    QStringList lines;
    lines << QStringLiteral("Counterpoint %1").arg(version());
    lines << QStringLiteral("Qt %1, platform %2").arg(QString::fromLatin1(qVersion()), QGuiApplication::platformName());
    lines << QStringLiteral("System: %1, %2").arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture());
    lines << QStringLiteral("Language: %1").arg(QLocale().bcp47Name());
    for (const QScreen* screen : QGuiApplication::screens()) {
        lines << QStringLiteral("Screen: %1 x %2, scale %3")
                     .arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(screen->devicePixelRatio());
    }
    lines << QStringLiteral("State folder: %1").arg(desk.state.path());
    lines << QStringLiteral("Layout helper: %1")
                 .arg(layoutHelper().isEmpty() ? QStringLiteral("not found") : layoutHelper());
    return lines.join(u'\n') + u'\n';
}

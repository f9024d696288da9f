#include "app/window/panels/welcome.h"

#include "app/window/appearance.h"
#include "app/window/desk.h"
#include "app/window/files/opening.h"
#include "app/window/files/recovering.h"
#include "app/window/files/samples.h"
#include "app/window/mainwindow.h"
#include "model/store/sessions.h"
#include "views/welcome/welcomepage.h"

#include <QFileInfo>

namespace {

void showRecent(WelcomePage& page, const RecentFiles& recent)
{
    std::vector<RecentDebate> debates;
    for (const QString& path : recent.paths()) {
        const QFileInfo file(path);
        debates.push_back({file.completeBaseName(), path, file.lastModified(), file.exists()});
    }
    page.showRecent(debates);
}

void showSamples(WelcomePage& page)
{
    std::vector<SampleDebate> debates;
    for (const Sample& sample : samples())
        debates.push_back({sample.path, sample.title, sample.description});
    page.showSamples(debates);
}

void showRecoverable(WelcomePage& page, const StateFolder& state)
{
    std::vector<RecoverableSession> sessions;
    for (const Session& session : Sessions(state).unsaved())
        sessions.push_back({session.folder, session.name, session.lastEdit, session.unsavedSteps});
    page.showRecoverable(sessions);
}

void connectRecovering(WelcomePage& page, MainWindow& window)
{
    Recovering& recovering = window.recovering();
    const auto show = [&page, &window] { showRecoverable(page, window.desk().state); };
    QObject::connect(&recovering, &Recovering::changed, &page, show);
    QObject::connect(&page, &WelcomePage::recoverRequested, &recovering, &Recovering::recover);
    QObject::connect(&page, &WelcomePage::discardRequested, &recovering, &Recovering::askToDiscard);
    QObject::connect(&page, &WelcomePage::laterRequested, &page, [&page] { page.showRecoverable({}); });
    show();
}

void connectPage(WelcomePage& page, MainWindow& window)
{
    Opening& opening = window.opening();
    QObject::connect(&page, &WelcomePage::newRequested, &opening, &Opening::createWithQuestion);
    QObject::connect(&page, &WelcomePage::openRequested, &opening, &Opening::ask);
    QObject::connect(&page, &WelcomePage::importRequested, &opening, &Opening::ask);
    QObject::connect(&page, &WelcomePage::tourRequested, &opening, &Opening::openTour);
    QObject::connect(&page, &WelcomePage::recentChosen, &opening, &Opening::open);
    QObject::connect(&page, &WelcomePage::sampleChosen, &opening, &Opening::openCopy);
}

}

QWidget* makeWelcome(MainWindow& window)
{
    auto* page = new WelcomePage(&window);
    const auto theme = [page, &window] { page->setTheme(currentTheme(window.desk().settings)); };
    const auto recent = [page, &window] { showRecent(*page, window.desk().recent); };
    QObject::connect(&window.desk().settings, &Settings::changed, page, theme);
    QObject::connect(&window.desk().recent, &RecentFiles::changed, page, recent);
    connectPage(*page, window);
    connectRecovering(*page, window);
    theme();
    recent();
    showSamples(*page);
    return page;
}

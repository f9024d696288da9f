#include "app/window/panels/windowplace.h"

#include "app/window/desk.h"
#include "app/window/mainwindow.h"

#include <QScreen>

namespace {

constexpr int version = 2; ///< of the arrangement of panels: raised when one comes or goes
const QLatin1StringView geometryKey("window/geometry");
const QLatin1StringView panelsKey("window/panels");

}

void restorePlace(MainWindow& window)
{
    window.resize(QSize(1280, 800).boundedTo(window.screen()->availableSize() * 0.96));
    window.restoreGeometry(window.desk().settings.value(geometryKey).toByteArray());
}

void restorePanels(MainWindow& window)
{
    window.restoreState(window.desk().settings.value(panelsKey).toByteArray(), version);
}

void keepPlace(MainWindow& window)
{
    window.desk().settings.setValue(geometryKey, window.saveGeometry());
    if (window.workspace())
        window.desk().settings.setValue(panelsKey, window.saveState(version));
}

#include "app/window/appearance.h"

#include "app/window/settings/settings.h"
#include "app/window/style.h"

#include <QApplication>

namespace {

/// The desktop's own palette, as it was before the program put on its own.
const QPalette& systemPalette()
{
    static const QPalette palette = QApplication::palette();
    return palette;
}

void dress(const Settings& settings)
{
    QApplication::setPalette(currentTheme(settings).palette());
}

}

Theme currentTheme(const Settings& settings)
{
    return Theme::of(settings.theme(), systemPalette());
}

void dressProgram(Settings& settings)
{
    systemPalette();
    QApplication::setStyle(new Style);
    dress(settings);
    QObject::connect(&settings, &Settings::changed, qApp, [&settings] { dress(settings); });
}

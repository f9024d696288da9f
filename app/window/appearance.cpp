#include "app/window/appearance.h"

#include "app/window/settings/settings.h"
#include "views/common/themestyle.h"

#include <QApplication>

namespace {

/// The desktop's own palette, as it was before the program put on its own.
const QPalette& systemPalette()
{
    static const QPalette palette = QApplication::palette();
    return palette;
}

void dress(const Settings& settings, ThemeStyle& style)
{
    const Theme theme = currentTheme(settings);
    style.setTheme(theme);
    QApplication::setPalette(theme.palette());
}

}

Theme currentTheme(const Settings& settings)
{
    return Theme::of(settings.theme(), systemPalette());
}

void dressProgram(Settings& settings)
{
    systemPalette();
    auto* style = new ThemeStyle(currentTheme(settings)); // owned by the application
    QApplication::setStyle(style);
    dress(settings, *style);
    QObject::connect(&settings, &Settings::changed, style, [&settings, style] { dress(settings, *style); });
}

#include "views/common/theme.h"

#include <array>
#include <cmath>

namespace {

// Hues of areas, in an order that keeps neighbours apart. Greens and reds of the same weight never follow each other.
constexpr std::array hues = {212, 38, 168, 275, 12, 190, 328, 72, 240, 140};

int hueOf(int n)
{
    const int count = static_cast<int>(hues.size());
    return hues[static_cast<std::size_t>(((n % count) + count) % count)];
}

QColor shade(int n, double saturation, double lightness)
{
    return QColor::fromHslF(
        static_cast<float>(hueOf(n) / 360.0), static_cast<float>(saturation), static_cast<float>(lightness));
}

bool isPlain(const Theme& theme)
{
    return theme.choice == ThemeChoice::HighContrast;
}

double luminance(const QColor& colour)
{
    const auto linear
        = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor Theme::tint(int n) const
{
    if (isPlain(*this))
        return ground;
    return isDark ? shade(n, 0.22, 0.155) : shade(n, 0.42, 0.945);
}

QColor Theme::tintBorder(int n) const
{
    if (isPlain(*this))
        return cardBorder;
    return isDark ? shade(n, 0.20, 0.26) : shade(n, 0.34, 0.85);
}

QColor Theme::strongTint(int n) const
{
    if (isPlain(*this))
        return ground;
    return isDark ? shade(n, 0.24, 0.19) : shade(n, 0.38, 0.915);
}

Theme Theme::light()
{
    Theme theme;
    theme.choice = ThemeChoice::Light;
    theme.ground = QColor(0xf3f4f6);
    theme.card = QColor(0xffffff);
    theme.cardBorder = QColor(0xcdd3dc);
    theme.cardShadow = QColor(20, 30, 50, 26);
    theme.text = QColor(0x1b2230);
    theme.mutedText = QColor(0x535d6c);
    theme.issue = QColor(0x2c3a55);
    theme.issueText = QColor(0xffffff);
    theme.option = QColor(0x2c3a55);
    theme.badge = QColor(0xe9edf3);
    theme.ring = QColor(0x111a2c);
    theme.hover = QColor(0x76839a);
    theme.window = QColor(0xf7f8fa);
    theme.field = QColor(0xffffff);
    theme.accent = QColor(0x2f5fb3);
    theme.accentText = QColor(0xffffff);
    theme.warning = QColor(0x8a5300);
    theme.error = QColor(0xb3261e);
    theme.good = QColor(0x1b6e4b);
    theme.lines[0] = QColor(0x0b5fa5);
    theme.lines[1] = QColor(0xb5400a);
    theme.lines[2] = QColor(0x7a3fa8);
    theme.lines[3] = QColor(0x5d6775);
    theme.lines[4] = QColor(0x2c3a55);
    return theme;
}

Theme Theme::dark()
{
    Theme theme;
    theme.choice = ThemeChoice::Dark;
    theme.isDark = true;
    theme.ground = QColor(0x16191f);
    theme.card = QColor(0x262b34);
    theme.cardBorder = QColor(0x434b59);
    theme.cardShadow = QColor(0, 0, 0, 70);
    theme.text = QColor(0xe9ecf1);
    theme.mutedText = QColor(0xa9b3c1);
    theme.issue = QColor(0x41557e);
    theme.issueText = QColor(0xffffff);
    theme.option = QColor(0x8fa6d4);
    theme.badge = QColor(0x363d49);
    theme.ring = QColor(0xf4f6fa);
    theme.hover = QColor(0x8793a7);
    theme.window = QColor(0x1e2229);
    theme.field = QColor(0x16191f);
    theme.accent = QColor(0x7fb0ff);
    theme.accentText = QColor(0x0d1420);
    theme.warning = QColor(0xf2b866);
    theme.error = QColor(0xff9a90);
    theme.good = QColor(0x7fd6ac);
    theme.lines[0] = QColor(0x6fb6ff);
    theme.lines[1] = QColor(0xff9e64);
    theme.lines[2] = QColor(0xcba6f7);
    theme.lines[3] = QColor(0xa9b3c1);
    theme.lines[4] = QColor(0x8fa6d4);
    return theme;
}

Theme Theme::highContrast()
{
    Theme theme;
    theme.choice = ThemeChoice::HighContrast;
    theme.isDark = true;
    theme.ground = QColor(Qt::black);
    theme.card = QColor(Qt::black);
    theme.cardBorder = QColor(0xffffff);
    theme.cardShadow = QColor(0, 0, 0, 0);
    theme.text = QColor(0xffffff);
    theme.mutedText = QColor(0xe6e6e6);
    theme.issue = QColor(0xffffff);
    theme.issueText = QColor(Qt::black);
    theme.option = QColor(0xffffff);
    theme.badge = QColor(0x2b2b2b);
    theme.ring = QColor(0xffe600);
    theme.hover = QColor(0x00e5ff);
    theme.window = QColor(Qt::black);
    theme.field = QColor(Qt::black);
    theme.accent = QColor(0xffe600);
    theme.accentText = QColor(Qt::black);
    theme.warning = QColor(0xffc800);
    theme.error = QColor(0xff9d9d);
    theme.good = QColor(0x7dff9b);
    theme.lines[0] = QColor(0x7cc4ff);
    theme.lines[1] = QColor(0xffab70);
    theme.lines[2] = QColor(0xe0b8ff);
    theme.lines[3] = QColor(0xe6e6e6);
    theme.lines[4] = QColor(0xffffff);
    return theme;
}

Theme Theme::of(ThemeChoice choice, const QPalette& system)
{
    if (choice == ThemeChoice::System)
        choice = system.color(QPalette::Window).lightness() < 128 ? ThemeChoice::Dark : ThemeChoice::Light;
    switch (choice) {
    case ThemeChoice::Dark:
        return dark();
    case ThemeChoice::HighContrast:
        return highContrast();
    default:
        return light();
    }
}

QPalette Theme::palette() const
{
    QPalette palette(text, window, window.lighter(isDark ? 150 : 102), window.darker(isDark ? 160 : 130), mutedText,
        text, accentText, field, window);
    palette.setColor(QPalette::Button, isPlain(*this) ? window : window.lighter(isDark ? 125 : 101));
    palette.setColor(QPalette::AlternateBase, isDark ? field.lighter(125) : field.darker(103));
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, accentText);
    palette.setColor(QPalette::Link, line(LineKind::Support));
    palette.setColor(QPalette::LinkVisited, line(LineKind::Undercut));
    palette.setColor(QPalette::ToolTipBase, isDark ? card : text);
    palette.setColor(QPalette::ToolTipText, isDark ? text : card);
    palette.setColor(QPalette::PlaceholderText, mutedText);
    for (QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mutedText);
    return palette;
}

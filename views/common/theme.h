#pragma once

#include "model/layout/mapfilter.h"

#include <QColor>
#include <QPalette>

inline constexpr int lineKindCount = 5; ///< values of LineKind

enum class ThemeChoice : quint8 { System, Light, Dark, HighContrast };

/**
 * Every colour of the program. Always true of those made here: text has a contrast of at least 4.5 to 1 to what it
 * stands on, lines and rings at least 3 to 1 (WCAG 2.1, 1.4.3 and 1.4.11).
 */
struct Theme {
    ThemeChoice choice = ThemeChoice::Light; ///< never System: what that came to
    bool isDark = false;

    // the map
    QColor ground;
    QColor card;
    QColor cardBorder;
    QColor cardShadow; ///< with its opacity
    QColor text;
    QColor mutedText; ///< badges and labels, also on the ground
    QColor issue;
    QColor issueText;
    QColor option; ///< border of a claim that answers a question
    QColor badge; ///< behind a badge's letters
    QColor ring; ///< around what is selected
    QColor hover; ///< around what the pointer is on

    // the rest of the window
    QColor window;
    QColor field;
    QColor accent;
    QColor accentText;
    QColor warning; ///< text of what needs attention
    QColor error;
    QColor good;

    /// The colour of lines, heads and signs of a kind.
    QColor line(LineKind kind) const { return lines[static_cast<int>(kind)]; }

    /// The area of the n-th topic or section; n may be any number. Text keeps its contrast on it.
    QColor tint(int n) const;
    QColor tintBorder(int n) const;

    /// The areas as they look from far away, where they alone tell the parts of a map apart.
    QColor strongTint(int n) const;

    /// For widgets in the Fusion style.
    QPalette palette() const;

    static Theme light();
    static Theme dark();
    static Theme highContrast();

    /// @param system  the palette of the desktop, which decides between light and dark for System.
    static Theme of(ThemeChoice choice, const QPalette& system);

    QColor lines[lineKindCount];
};

/// How strongly two opaque colours differ: 1 to 21. Source: WCAG 2.1, contrast ratio.
double contrast(const QColor& one, const QColor& other);

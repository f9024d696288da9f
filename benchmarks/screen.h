#pragma once

#include "model/debate/result.h"

#include <QProcess>
#include <QRect>
#include <QTemporaryDir>

#include <memory>

/**
 * A screen that nobody sees, whose pixels are read straight from its memory: so that what a program paints can be timed
 * from outside, the same way for every program. Needs Xvfb.
 */
class Screen {
public:
    static Result<std::unique_ptr<Screen>> start();
    ~Screen();

    QString display() const { return m_display; } ///< for $DISPLAY

    /// Whether something is painted there: at least 1 in 200 pixels differ from the most frequent colour.
    bool hasPicture(const QRect& area) const;

private:
    Screen() = default;

    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_display;
};

/// What came of starting a program until it painted.
struct FirstPicture {
    double seconds = 0; ///< the limit when it had painted nothing by then; NaN when it did not start
    double peakMegabytes = 0; ///< of the process itself, when it had painted
    bool isPainted = false;
};

/// Starts a program on the screen and waits until the area shows a picture; the program is then ended,
/// with all that it started.
FirstPicture timeToPicture(
    const Screen& screen, const QString& program, const QStringList& arguments, const QRect& area, double limitSeconds);

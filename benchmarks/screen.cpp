#include "benchmarks/screen.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QThread>
#include <QtEndian>

#include <signal.h>
#include <unistd.h>

#include <cmath>
#include <unordered_map>

Result<std::unique_ptr<Screen>> Screen::start()
{
    std::unique_ptr<Screen> screen(new Screen);
    screen->m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    screen->m_server.start("Xvfb",
        {"-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset", "-fbdir",
            screen->m_folder.path()});
    if (!screen->m_server.waitForStarted() || !screen->m_server.waitForReadyRead(10'000))
        return Error{"Xvfb is not installed or does not start."};
    screen->m_display = u':' + QString::fromLatin1(screen->m_server.readAllStandardOutput()).trimmed();
    return screen;
}

Screen::~Screen()
{
    m_server.terminate();
    m_server.waitForFinished();
}

/// Of the X Window Dump format, all numbers big-endian (X11/XWDFile.h).
enum HeaderField { HeaderSize = 0, BytesPerLine = 12, ColourCount = 19, HeaderFields = 25 };

static qint64 headerField(const uchar* image, HeaderField field)
{
    return qFromBigEndian<quint32>(image + 4 * field);
}

bool Screen::hasPicture(const QRect& area) const
{
    QFile memory(m_folder.filePath("Xvfb_screen0"));
    if (!memory.open(QIODevice::ReadOnly))
        return false;
    const uchar* image = memory.map(0, memory.size());
    if (!image || memory.size() < 4 * HeaderFields)
        return false;
    const qint64 pixels = headerField(image, HeaderSize) + 12 * headerField(image, ColourCount);
    const qint64 bytesPerLine = headerField(image, BytesPerLine);
    if (pixels + bytesPerLine * (area.bottom() + 1) > memory.size() || 4 * (area.right() + 1) > bytesPerLine)
        return false; // the server has not begun, or begins anew
    std::unordered_map<quint32, int> counts;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const uchar* line = image + pixels + y * bytesPerLine;
        for (int x = area.left(); x <= area.right(); ++x)
            ++counts[qFromUnaligned<quint32>(line + 4 * x) & 0xffffff];
    }
    int most = 0;
    for (const auto& [colour, count] : counts)
        most = std::max(most, count);
    const int all = area.width() * area.height();
    return (all - most) * 200 >= all;
}

static double peakMegabytes(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return std::nan("");
    static const QRegularExpression peak(QStringLiteral("VmHWM:\\s*(\\d+) kB"));
    return peak.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() / 1024;
}

static QProcessEnvironment quietEnvironment(const QString& display)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("DISPLAY", display);
    environment.insert("QT_QPA_PLATFORM", "xcb");
    environment.insert("LANG", "de_DE.UTF-8"); // vym stops with a question where it has no translation, as for C
    environment.remove("LC_ALL");
    environment.remove("WAYLAND_DISPLAY");
    return environment;
}

FirstPicture timeToPicture(
    const Screen& screen, const QString& program, const QStringList& arguments, const QRect& area, double limitSeconds)
{
    QElapsedTimer wait;
    for (wait.start(); screen.hasPicture(area) && wait.elapsed() < 5'000;) // the one before goes from the screen
        QThread::msleep(20);
    QProcess process;
    process.setChildProcessModifier([] { ::setpgid(0, 0); }); // so that what it starts ends with it
    process.setProcessEnvironment(quietEnvironment(screen.display()));
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {std::nan(""), std::nan(""), false};
    FirstPicture first{limitSeconds, 0, false};
    while (!first.isPainted && static_cast<double>(clock.elapsed()) / 1000 < limitSeconds) {
        QThread::msleep(2);
        const bool isSeen = screen.hasPicture(area);
        const double seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
        if (isSeen)
            QThread::msleep(30); // it may have been what goes when panels come up
        if (isSeen && screen.hasPicture(area))
            first = {seconds, 0, true};
    }
    first.peakMegabytes = peakMegabytes(process.processId());
    ::kill(-static_cast<pid_t>(process.processId()), SIGKILL);
    process.waitForFinished();
    return first;
}

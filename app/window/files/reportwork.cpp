#include "app/window/files/reportwork.h"

#include "app/window/backgroundwork.h"
#include "app/window/mainwindow.h"
#include "app/window/notices.h"
#include "app/window/workspace.h"
#include "model/debate/sentences.h"
#include "model/debate/wholefile.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

#include <condition_variable>
#include <thread>

using namespace std::chrono_literals;

namespace {

struct ReportWork {
    Q_DECLARE_TR_FUNCTIONS(ReportWork)
};

QString picturePathFor(const QString& path)
{
    return QFileInfo(path).path() + u'/' + pictureNameFor(path);
}

Error notWritten(const WholeFile& file)
{
    return Error{ReportWork::tr("%1 could not be written: %2.")
                     .arg(quoted(QFileInfo(file.fileName()).fileName()), file.errorString()),
        ReportWork::tr("What was there before is unchanged."), Error::Kind::Output};
}

Done fill(WholeFile& file, const QByteArray& bytes)
{
    const bool isFilled = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return isFilled ? Done() : notWritten(file);
}

/// The map beside Markdown is put in place first: a report without it would be
/// incomplete.
Done put(const QString& path, const MadeReport& made, WorkTicket& ticket)
{
    WholeFile report(path);
    WholeFile picture(picturePathFor(path));
    if (const Done filled = fill(report, made.bytes); !filled)
        return filled;
    if (const Done filled = made.picture.isEmpty() ? Done() : fill(picture, made.picture); !filled)
        return filled;
    if (!ticket.claim())
        return Error{ReportWork::tr("Cancelled."), ReportWork::tr("What was there before is unchanged."),
            Error::Kind::Cancelled};
    if (!made.picture.isEmpty() && !picture.commit())
        return notWritten(picture);
    return report.commit() ? Done() : notWritten(report);
}

/// Asks for a stop soon after the work was cancelled, also while nothing tells how far it is.
class CancelWatch {
public:
    explicit CancelWatch(const WorkTicket& ticket)
        : m_thread([this, &ticket](const std::stop_token& over) {
            std::mutex mutex;
            std::condition_variable_any clock;
            std::unique_lock lock(mutex);
            const auto isOver = [&over] { return over.stop_requested(); };
            while (!ticket.isCancelled() && !clock.wait_for(lock, over, 20ms, isOver)) { }
            m_stop.request_stop();
        })
    {
    }

    std::stop_token stop() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::jthread m_thread; ///< ends before the rest goes
};

Result<QStringList> write(const QString& path, const Debate& debate, const ReportRequest& request, WorkTicket& ticket)
{
    const CancelWatch watch(ticket);
    const Result<MadeReport> made = makeReport(debate, request, pictureNameFor(path), ticket.progress(), watch.stop());
    if (!made)
        return made.error();
    if (const Done written = put(path, *made, ticket); !written)
        return written.error();
    return QStringList(made->cuts.begin(), made->cuts.end());
}

void sayWritten(MainWindow& window, const QString& path, const Result<QStringList>& cuts)
{
    if (!cuts)
        return window.notices().error(cuts.error().text());
    constexpr qsizetype most = 4;
    QStringList told{ReportWork::tr("Wrote %1.").arg(quoted(QFileInfo(path).fileName()))};
    told += cuts->mid(0, most);
    const auto open = [&window, path] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            window.announce(ReportWork::tr("No program for this kind of file could be started."));
    };
    window.notices().show({path, Notice::Kind::Information, told.join(u' '), {{ReportWork::tr("&Open"), open, true}}});
}

} // namespace

QStringList filesInTheWay(const QString& path, ReportForm form)
{
    QStringList there;
    if (QFileInfo::exists(path) && !QFileInfo(path).isDir())
        there += QFileInfo(path).fileName();
    if (const QFileInfo picture(picturePathFor(path)); form == ReportForm::Markdown && picture.exists())
        there += picture.fileName();
    return there;
}

void writeReport(MainWindow& window, const QString& path, ReportRequest request)
{
    const auto debate = std::make_shared<const Debate>(window.workspace()->debate());
    const QString what = ReportWork::tr("Writing %1…").arg(quoted(QFileInfo(path).fileName()));
    window.work().start(what, [&window, path, debate, request = std::move(request)](WorkTicket& ticket) {
        const Result<QStringList> written = write(path, *debate, request, ticket);
        return [&window, path, written] { sayWritten(window, path, written); };
    });
}

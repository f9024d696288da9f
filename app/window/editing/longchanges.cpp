#include "app/window/editing/longchanges.h"

#include "app/window/backgroundwork.h"
#include "app/window/mainwindow.h"
#include "app/window/workspace.h"
#include "model/debate/sentences.h"
#include "model/store/longchange.h"

namespace {

struct LongChanges {
    Q_DECLARE_TR_FUNCTIONS(LongChanges)
};

auto sayFailed(MainWindow& window)
{
    return [&window](const Result<Changes>& done) {
        if (!done)
            window.announce(done.error().text());
    };
}

}

void changeBeside(MainWindow& window, const QString& what, const DebateFile::Begun& change,
    const std::function<void(const Result<Changes>&)>& then)
{
    if (!change)
        return then(change.error());
    window.work().start(what, [file = window.workspace()->sharedFile(), change = *change, then](WorkTicket& ticket) {
        change->make(ticket.progress());
        return [file, change, then] { then(file->finish(*change)); };
    });
}

void goToStep(MainWindow& window, qint64 step)
{
    DebateFile& file = window.workspace()->file();
    if (file.isLongWay(step))
        changeBeside(window, LongChanges::tr("Going through the history…"), file.beginGoingTo(step), sayFailed(window));
    else
        sayFailed(window)(file.goTo(step));
}

void undoIn(MainWindow& window)
{
    DebateFile& file = window.workspace()->file();
    const std::optional<qint64> step = file.stepToUndo();
    if (!step || !file.isLongWay(*step))
        return window.workspace()->undo();
    const QString what = LongChanges::tr("Undoing %1…").arg(quoted(file.undoLabel()));
    changeBeside(window, what, file.beginGoingTo(*step), sayFailed(window));
}

void redoIn(MainWindow& window)
{
    DebateFile& file = window.workspace()->file();
    const std::optional<qint64> step = file.stepToRedo();
    if (!step || !file.isLongWay(*step))
        return window.workspace()->redo();
    const QString what = LongChanges::tr("Redoing %1…").arg(quoted(file.redoLabel()));
    changeBeside(window, what, file.beginGoingTo(*step), sayFailed(window));
}

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

auto finishGoing(MainWindow& window)
{
    return [&window](const Result<Changes>& done) { window.workspace()->finishGoing(done); };
}

using Then = std::function<void(const Result<Changes>&)>;

BackgroundWork::Work workFor(const std::shared_ptr<DebateFile>& file, const DebateFile::Begun& begun, const Then& then)
{
    if (!begun)
        return [error = begun.error(), then](WorkTicket&) { return [error, then] { then(error); }; };
    return [file, change = *begun, then](WorkTicket& ticket) {
        change->make(ticket.progress());
        return [file, change, then] { then(file->finish(*change)); };
    };
}

QString undoing(const QString& label)
{
    return LongChanges::tr("Undoing %1…").arg(quoted(label));
}

/// The step that was the last, or the next, when somebody asked for it may no longer be when its turn comes.
void goBeside(MainWindow& window, const QString& what, qint64 step, std::optional<qint64> (DebateFile::*wanted)() const)
{
    const auto begin = [step, wanted](DebateFile& file) {
        return (file.*wanted)() == step ? file.beginGoingTo(step)
                                        : Error{LongChanges::tr("The debate has changed in between."),
                                            LongChanges::tr("Nothing was undone or redone.")};
    };
    changeBeside(window, what, begin, finishGoing(window));
}

}

void changeBeside(MainWindow& window, const QString& what, const std::function<DebateFile::Begun(DebateFile&)>& begin,
    const Then& then)
{
    window.work().startInTurn(
        what, [file = window.workspace()->sharedFile(), begin, then] { return workFor(file, begin(*file), then); });
}

void keepUndoneIn(MainWindow& window, const QString& label, const DebateFile::Wanted& wanted,
    const std::function<void(const Result<Changes>&)>& then)
{
    changeBeside(
        window, undoing(label), [label, wanted](DebateFile& file) { return file.beginUndone(label, wanted); }, then);
}

void goToStep(MainWindow& window, qint64 step)
{
    DebateFile& file = window.workspace()->file();
    if (file.isLongWay(step))
        changeBeside(
            window, LongChanges::tr("Going through the history…"),
            [step](DebateFile& one) { return one.beginGoingTo(step); }, finishGoing(window));
    else
        finishGoing(window)(file.goTo(step));
}

void undoIn(MainWindow& window)
{
    DebateFile& file = window.workspace()->file();
    const std::optional<qint64> step = file.stepToUndo();
    if (!step || !file.isLongWay(*step))
        return window.workspace()->undo();
    goBeside(window, undoing(file.undoLabel()), *step, &DebateFile::stepToUndo);
}

void redoIn(MainWindow& window)
{
    DebateFile& file = window.workspace()->file();
    const std::optional<qint64> step = file.stepToRedo();
    if (!step || !file.isLongWay(*step))
        return window.workspace()->redo();
    const QString what = LongChanges::tr("Redoing %1…").arg(quoted(file.redoLabel()));
    goBeside(window, what, *step, &DebateFile::stepToRedo);
}

#include "app/window/files/saving.h"

#include "app/window/backgroundwork.h"
#include "app/window/desk.h"
#include "app/window/editing/longchanges.h"
#include "app/window/files/differencesdialog.h"
#include "app/window/files/opening.h"
#include "app/window/mainwindow.h"
#include "app/window/notices.h"
#include "app/window/question.h"
#include "model/debate/sentences.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QTimer>

namespace {

constexpr int quietTime = 2000; // ms without an edit, before a file is saved by itself
const QString failure = QStringLiteral("saving");
const QString conflict = QStringLiteral("changed-on-disk");

QString withSuffix(const QString& path)
{
    return QFileInfo(path).suffix().isEmpty() ? path + QLatin1StringView(debateSuffix) : path;
}

}

Saving::Saving(MainWindow& window, Desk& desk, std::shared_ptr<DebateFile> file)
    : QObject(&window)
    , m_window(window)
    , m_desk(desk)
    , m_file(std::move(file))
{
    connect(m_file.get(), &DebateFile::saved, this, &Saving::finish);
    connect(m_file.get(), &DebateFile::copySaved, this, &Saving::finishCopy);
    connect(m_file.get(), &DebateFile::saveFailed, this, &Saving::fail);
    connect(m_file.get(), &DebateFile::changedOnDisk, this, &Saving::sayChangedOnDisk);
    auto* timer = new QTimer(this);
    timer->setSingleShot(true);
    timer->setInterval(quietTime);
    connect(m_file.get(), &OpenDebate::changed, timer, qOverload<>(&QTimer::start));
    connect(timer, &QTimer::timeout, this, &Saving::saveByItself);
}

void Saving::save(std::function<void()> then)
{
    m_window.finishTyping([this, then = std::move(then)] { saveRead(then); });
}

void Saving::saveRead(std::function<void()> then)
{
    if (m_file->path().isEmpty())
        return saveAs(std::move(then));
    if (const QString why = m_file->whyNotSavable(); !why.isEmpty()) {
        m_window.announce(why);
        return saveAs(std::move(then));
    }
    m_then = std::move(then);
    publish();
}

/// What somebody wrote there after the person chose to keep their own is another matter.
void Saving::publish()
{
    m_isMine = true;
    m_file->saveInBackground(m_unwanted.isSurelySame(FileStamp::of(m_file->path())) ? Overwrite::Yes : Overwrite::No);
}

void Saving::saveAs(std::function<void()> then)
{
    askForPath(tr("Save Debate As"), [this, then = std::move(then)](const QString& path) {
        const auto publishing = [this, then, path](Overwrite overwrite) {
            m_then = then;
            publishAs(path, overwrite);
        };
        if (!QFileInfo::exists(path))
            return publishing(Overwrite::No);
        askToReplace(path, [publishing] { publishing(Overwrite::Yes); });
    });
}

void Saving::publishAs(const QString& path, Overwrite overwrite)
{
    m_isMine = true;
    m_file->saveAsInBackground(path, overwrite);
}

void Saving::saveCopy()
{
    askForPath(tr("Save a Copy of the Debate"), [this](const QString& path) {
        if (!QFileInfo::exists(path))
            return publishCopy(path, Overwrite::No);
        askToReplace(path, [this, path] { publishCopy(path, Overwrite::Yes); });
    });
}

void Saving::publishCopy(const QString& path, Overwrite overwrite)
{
    m_isMine = true;
    m_file->saveCopyInBackground(path, overwrite);
}

void Saving::revert()
{
    const QString path = m_file->path();
    const QString what = tr("Reading %1…").arg(quoted(QFileInfo(path).fileName()));
    m_window.work().start(what, [this, path](WorkTicket&) {
        const auto file = std::make_shared<const Result<Reread>>(Reread::of(path));
        return [this, file] { takeOver(file); };
    });
}

void Saving::takeOver(const std::shared_ptr<const Result<Reread>>& file)
{
    if (!*file)
        return finishReverting(file->error());
    const auto begin = [file](DebateFile& debate) { return debate.beginReverting({file, &**file}); };
    changeBeside(m_window, tr("Going back to the file…"), begin,
        [this](const Result<Changes>& reverted) { finishReverting(reverted); });
}

void Saving::finishReverting(const Result<Changes>& reverted)
{
    if (!reverted)
        return m_window.notices().show({failure, Notice::Kind::Error, reverted.error().text()});
    m_window.notices().dismiss(conflict);
    m_window.announce(m_file->isModified() // since it was saved while the file was read
            ? tr("This is the debate as the file had it before it was saved. Undo brings your edits back.")
            : tr("This is the debate as it is in the file. Undo brings your edits back."));
}

void Saving::askForPath(const QString& title, const std::function<void(const QString&)>& take)
{
    auto* dialog = new QFileDialog(&m_window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setNameFilter(debateFilter());
    dialog->setDirectory(m_window.folder());
    dialog->selectFile(m_window.suggestedName() + QLatin1StringView(debateSuffix));
    connect(dialog, &QFileDialog::fileSelected, this, [take](const QString& path) { take(withSuffix(path)); });
    dialog->open();
}

void Saving::askToReplace(const QString& path, const std::function<void()>& replace)
{
    ask(m_window,
        tr("There is already a file named %1. Replacing it cannot be undone.").arg(quoted(QFileInfo(path).fileName())),
        {{tr("&Replace"), replace}, {tr("&Cancel"), {}}});
}

void Saving::finish()
{
    m_unwanted = {};
    m_window.notices().dismiss(failure);
    m_window.notices().dismiss(conflict);
    if (!std::exchange(m_isMine, false))
        return;
    m_desk.recent.add(m_file->path());
    m_window.announce(tr("Saved %1.").arg(quoted(QFileInfo(m_file->path()).fileName())));
    if (const auto then = std::exchange(m_then, {}))
        then();
}

void Saving::finishCopy(const QString& path)
{
    if (std::exchange(m_isMine, false))
        m_window.announce(tr("Saved a copy as %1.").arg(quoted(QFileInfo(path).fileName())));
}

void Saving::fail(const Error& error)
{
    if (!std::exchange(m_isMine, false))
        return;
    m_then = {};
    if (error.kind == Error::Kind::Refused && m_file->isChangedOnDisk())
        return sayChangedOnDisk();
    m_window.notices().show({failure, Notice::Kind::Error, error.text(),
        {{tr("&Try Again"), [this] { save(); }}, {tr("Save &As…"), [this] { saveAs(); }}}});
}

void Saving::sayChangedOnDisk()
{
    const QString name = quoted(QFileInfo(m_file->path()).fileName());
    const bool isThere = QFileInfo::exists(m_file->path());
    Notice notice{conflict, Notice::Kind::Warning,
        isThere ? tr("Another program changed %1. Your edits are kept, and the file stays as it is until you choose.")
                      .arg(name)
                : tr("%1 was moved or removed. Your edits are kept; saving writes it again.").arg(name)};
    if (isThere) {
        notice.choices.push_back({tr("See What &Differs…"), [this] { showDifferences(m_window); }, true});
        notice.choices.push_back({tr("&Reload"), [this] { revert(); }});
    }
    notice.choices.push_back({tr("Save a &Copy…"), [this] { saveCopy(); }, true});
    notice.choices.push_back({tr("&Keep Mine"), [this] { m_unwanted = FileStamp::certainOf(m_file->path()); }});
    m_window.notices().show(notice);
}

void Saving::saveByItself()
{
    const bool may = m_desk.settings.savesByItself() && m_file->isModified() && !m_file->isSaving()
        && !m_file->path().isEmpty() && m_file->whyNotSavable().isEmpty() && !m_window.notices().isShown(conflict);
    if (may)
        publish();
}

// How a DebateFile changes beside its window.

#include "model/store/debatefileprivate.h"
#include "model/store/differences.h"
#include "model/store/longchange.h"

/// Less is there at once; bytes of changesets, some two and a half thousand records.
static constexpr qint64 longWay = 200'000;

bool DebateFile::isLongWay(qint64 step) const
{
    return d->copy && !d->isChanging && d->copy->bytesBetween(d->copy->currentStep(), step) > longWay;
}

bool DebateFile::isChanging() const
{
    return d->isChanging;
}

DebateFile::Begun DebateFile::beginChange(std::function<Result<Edits>(const Progress&)> write)
{
    if (const std::optional<Error> why = refusal())
        return *why;
    d->heldSteps = d->copy->history();
    d->heldStep = d->copy->currentStep();
    d->isChanging = true;
    const auto release = [this](LongChange& change) { change.m_isMade ? void(finish(change)) : endChange(); };
    const auto change = std::make_shared<LongChange>(d->debate, std::move(write), release);
    emit modifiedChanged(isModified()); // what may be done is another matter now
    return change;
}

DebateFile::Begun DebateFile::begin(const QString& label, const Wanted& wanted)
{
    return beginChange([this, label, wanted](const Progress& progress) -> Result<Edits> {
        const Result<Edits> edits = wanted(d->debate);
        return edits ? d->copy->perform(label, *edits, d->debate, progress) : edits;
    });
}

DebateFile::Begun DebateFile::beginUndone(const QString& label, const Wanted& wanted)
{
    return beginChange([this, label, wanted](const Progress& progress) -> Result<Edits> {
        const Result<Edits> edits = wanted(d->debate);
        const Done kept = edits ? d->copy->performUndone(label, *edits, d->debate, progress) : Done(edits.error());
        return kept ? Edits() : Result<Edits>(kept.error());
    });
}

DebateFile::Begun DebateFile::beginGoingTo(qint64 step)
{
    return beginChange([this, step](const Progress& progress) { return d->copy->goTo(step, progress); });
}

DebateFile::Begun DebateFile::beginReverting(const std::shared_ptr<const Reread>& file)
{
    const Begun change
        = begin(tr("Revert to the file"), [file](const Debate& debate) { return editsBetween(debate, file->debate); });
    if (change)
        (*change)->m_atEnd = [this, file] { return adopt(*file); };
    return change;
}

DebateFile::Begun DebateFile::beginRestoring(qint64 revision, const std::shared_ptr<const Reread>& version)
{
    return begin(tr("Return to version %1").arg(revision),
        [version](const Debate& debate) { return editsBetween(debate, version->debate); });
}

/// What could not be kept while the working copy was busy is kept now.
void DebateFile::endChange()
{
    if (!std::exchange(d->isChanging, false))
        return;
    d->heldSteps.clear();
    const QHash<QString, QByteArray> waiting = std::exchange(d->arrangements, {});
    for (auto one = waiting.begin(); one != waiting.end(); ++one)
        (void)d->copy->setArrangement(one.key(), one.value());
    if (d->copy->origin() != d->origin)
        (void)d->copy->setOrigin(d->origin);
    emit modifiedChanged(isModified()); // and again
}

Result<Changes> DebateFile::finish(LongChange& change)
{
    endChange();
    if (!std::exchange(change.m_isMade, false))
        return change.m_outcome;
    std::swap(d->debate, change.m_debate);
    d->worker.start([before = std::make_shared<Debate>(std::move(change.m_debate))] {}); // which takes a while to go
    d->rest.start();
    if (!change.m_outcome->isEmpty())
        emit changed(*change.m_outcome);
    tellModified();
    const Done atEnd = change.m_atEnd ? change.m_atEnd() : Done();
    return atEnd ? change.m_outcome : Result<Changes>(atEnd.error());
}

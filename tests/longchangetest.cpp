// links: store debate
#include "model/store/longchange.h"

#include "tests/support/storefiles.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <thread>

/// A change that is made beside a window is the same as one made at once: one step, all or nothing; and nothing comes
/// in between.
class LongChangeTest : public QObject {
    Q_OBJECT
private slots:
    void isOneStepLikeAnyOther();
    void keptUndoneIsThereForRedo();
    void keptUndoneIsInNoSave();
    void nothingComesInBetween();
    void canBeGivenUp_data();
    void canBeGivenUp();
    void refusedLikeAnyOther();
    void savesMeanwhileKeepTheirPlace();
    void revertingDoesNotPassForWhatIsSavedMeanwhile_data();
    void revertingDoesNotPassForWhatIsSavedMeanwhile();
    void whatIsMadeIsTakenOverWithoutAnybody();
    void tellsThatOthersHaveToWait();

private:
    std::unique_ptr<DebateFile> create() { return std::move(*DebateFile::create(m_folder.state(), "A title")); }
    static void makeBeside(LongChange& change, const Progress& progress = {})
    {
        std::thread([&] { change.make(progress); }).join();
    }
    static DebateFile::Wanted all(const Debate& debate)
    {
        return [debate](const Debate&) -> Result<Edits> {
            Edits edits = allOf(debate);
            std::erase_if(edits, [](const Edit& edit) { return edit.id().kind == Kind::DebateInfo; });
            return edits;
        };
    }

    FastFolder m_folder;
};

void LongChangeTest::isOneStepLikeAnyOther()
{
    const auto file = create();
    const Debate empty = file->debate();
    QSignalSpy changes(file.get(), &OpenDebate::changed);
    std::vector<qint64> told;
    {
        const DebateFile::Begun change = file->begin("All", all(chainOf(4000)));
        QVERIFY(change);
        makeBeside(**change, {[&](qint64 done, qint64 of) {
            told.push_back(1000 * done / of);
            return true;
        }});
        QCOMPARE(changes.count(), 0);
        QVERIFY(file->debate() == empty);
        QVERIFY(file->finish(**change));
    }
    QVERIFY(told.size() > 10 && std::ranges::is_sorted(told) && told.front() == 0 && told.back() > 900);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(file->debate().claims().count(), 4000);
    QCOMPARE(file->undoLabel(), "All");
    QVERIFY(file->isModified());
    const Debate full = file->debate();
    QVERIFY(file->isLongWay(*file->stepToUndo()));
    const DebateFile::Begun back = file->beginGoingTo(*file->stepToUndo());
    makeBeside(**back);
    QVERIFY(file->finish(**back));
    QVERIFY(file->debate() == empty);
    QVERIFY(file->redo());
    QVERIFY(file->debate() == full);
}

void LongChangeTest::keptUndoneIsThereForRedo()
{
    const auto file = create();
    QVERIFY(file->perform("First", allOf(chainOf(2))));
    QVERIFY(file->undo());
    const Debate before = file->debate();
    const bool wasModified = file->isModified();
    QSignalSpy changes(file.get(), &OpenDebate::changed);
    const DebateFile::Begun change = file->beginUndone("All", all(chainOf(4000)));
    QVERIFY(change);
    makeBeside(**change);
    QVERIFY(file->finish(**change));
    QCOMPARE(changes.count(), 0);
    QVERIFY(file->debate() == before);
    QCOMPARE(file->isModified(), wasModified);
    QVERIFY(file->undoLabel().isEmpty());
    QCOMPARE(file->redoLabel(), "All"); // like any edit it ends what could be redone
    QVERIFY(file->redo());
    QCOMPARE(file->debate().claims().count(), 4000);
    QVERIFY(file->undo());
    QVERIFY(file->debate() == before);
}

/// However often it is saved while that is made.
void LongChangeTest::keptUndoneIsInNoSave()
{
    const auto file = create();
    const QString path = m_folder.filePath("copy.debate");
    QVERIFY(file->saveAs(m_folder.filePath("empty.debate")));
    const DebateFile::Begun change = file->beginUndone("All", all(chainOf(8000)));
    QVERIFY(change);
    std::atomic<bool> isMade = false;
    std::thread beside([&] {
        (*change)->make();
        isMade = true;
    });
    int saves = 0;
    int wrong = 0;
    for (bool wasMade = false; !wasMade; ++saves) {
        wasMade = isMade;
        const bool isSaved = bool(file->saveCopy(path, Overwrite::Yes));
        const Result<Reread> read = Reread::of(path);
        wrong += !isSaved || !read || !read->debate.claims().isEmpty();
    }
    beside.join();
    qInfo("%d saves meanwhile", saves);
    QCOMPARE(wrong, 0);
    QVERIFY(file->finish(**change));
    QVERIFY(!file->isModified());
    QCOMPARE(file->redoLabel(), "All");
}

void LongChangeTest::nothingComesInBetween()
{
    const auto file = create();
    QVERIFY(file->perform("First", allOf(chainOf(2))));
    const std::vector<HistoryStep> history = file->history();
    DebateFile::Begun change = file->begin("All", all(chainOf(100)));
    QVERIFY(file->isChanging());
    QVERIFY(!file->whyReadOnly().isEmpty());
    QVERIFY(!file->perform("Second", allOf(chainOf(3))));
    QVERIFY(!file->undo() && !file->redo() && !file->goTo(0));
    QVERIFY(!file->begin("Another", all(chainOf(4))));
    QVERIFY(file->setArrangement("map", "places"));
    makeBeside(**change);
    QCOMPARE(file->undoLabel(), "First");
    QCOMPARE(file->history().size(), history.size());
    QVERIFY(file->finish(**change));
    QVERIFY(file->whyReadOnly().isEmpty());
    QCOMPARE(file->history().size(), history.size() + 1);
    QCOMPARE(file->arrangement("map"), QByteArray("places"));
    QVERIFY(file->perform("Second", allOf(chainOf(3))));
}

void LongChangeTest::canBeGivenUp_data()
{
    QTest::addColumn<int>("after"); // questions whether to go on
    QTest::addColumn<bool>("atTheEnd");
    QTest::newRow("at the beginning") << 0 << false;
    QTest::newRow("while it is written") << 2 << false;
    QTest::newRow("while it is read again") << 15 << false;
    QTest::newRow("before it is put in place") << 1000 << true;
}

void LongChangeTest::canBeGivenUp()
{
    QFETCH(int, after);
    QFETCH(bool, atTheEnd);
    const auto file = create();
    const Debate before = file->debate();
    QSignalSpy changes(file.get(), &OpenDebate::changed);
    const Progress progress{[&](qint64, qint64) { return after-- > 0; }, [&] { return !atTheEnd; }};
    {
        const DebateFile::Begun change = file->begin("All", all(chainOf(4000)));
        makeBeside(**change, progress);
        const Result<Changes> finished = file->finish(**change);
        QVERIFY(!finished);
        QCOMPARE(finished.error().kind, Error::Kind::Cancelled);
    }
    QVERIFY(file->debate() == before);
    QVERIFY(file->history().empty() && !file->isModified() && !file->isChanging());
    QCOMPARE(changes.count(), 0);
    QVERIFY(file->begin("Left alone", all(chainOf(5)))); // and forgotten
    QVERIFY(!file->isChanging());
    QVERIFY(file->perform("All", allOf(chainOf(5))));
}

void LongChangeTest::refusedLikeAnyOther()
{
    const auto file = create();
    Claim claim;
    claim.id = ClaimId{5};
    claim.text = "Of a topic that is not there";
    claim.topic = TopicId{77};
    DebateFile::Begun change = file->begin("Break", [&](const Debate&) { return Edits{put(claim)}; });
    makeBeside(**change);
    QVERIFY(!file->finish(**change));
    change = Error{"Over."};
    change = file->begin("Fail", [](const Debate&) { return Result<Edits>(Error{"No."}); });
    makeBeside(**change);
    QCOMPARE(file->finish(**change).error().what, "No.");
    QVERIFY(file->history().empty());
}

void LongChangeTest::savesMeanwhileKeepTheirPlace()
{
    const auto file = create();
    const QString path = m_folder.filePath("saved.debate");
    QVERIFY(file->perform("First", allOf(chainOf(2))));
    QSignalSpy saved(file.get(), &DebateFile::saved);
    const DebateFile::Begun change = file->begin("All", all(chainOf(500)));
    file->saveAsInBackground(path);
    QVERIFY(saved.count() > 0 || saved.wait(10'000));
    makeBeside(**change);
    QVERIFY(file->finish(**change));
    QVERIFY(file->isModified());
    QCOMPARE(file->path(), path);
    QVERIFY(file->undo());
    QVERIFY(!file->isModified());
}

void LongChangeTest::revertingDoesNotPassForWhatIsSavedMeanwhile_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("at its path") << "first.debate";
    QTest::newRow("at another path") << "second.debate";
}

void LongChangeTest::revertingDoesNotPassForWhatIsSavedMeanwhile()
{
    QFETCH(QString, target);
    const auto file = create();
    const QString path = m_folder.filePath("first.debate");
    QVERIFY(file->perform("First", allOf(chainOf(2))));
    QVERIFY(file->saveAs(path, Overwrite::Yes));
    const Debate first = file->debate();
    QVERIFY(file->perform("Rejected", allOf(chainOf(30))));
    const Debate rejected = file->debate();
    const DebateFile::Begun change = file->beginReverting(std::make_shared<const Reread>(*Reread::of(path)));
    QSignalSpy saved(file.get(), &DebateFile::saved);
    const QString there = m_folder.filePath(target.toUtf8().constData());
    file->saveAsInBackground(there, Overwrite::Yes);
    QVERIFY(saved.count() > 0 || saved.wait(10'000));
    makeBeside(**change);
    QVERIFY(file->finish(**change));
    QVERIFY(file->debate() == first);
    QCOMPARE(file->path(), there);
    QVERIFY(Reread::of(there)->debate == rejected);
    QVERIFY(file->isModified());
    QVERIFY(!file->isChangedOnDisk());
    QVERIFY(file->undo());
    QVERIFY(!file->isModified());
}

/// The window that waited for it is closed, and another one shows the same debate.
void LongChangeTest::whatIsMadeIsTakenOverWithoutAnybody()
{
    const auto file = create();
    QSignalSpy changes(file.get(), &OpenDebate::changed);
    {
        const DebateFile::Begun change = file->begin("All", all(chainOf(500)));
        makeBeside(**change);
    }
    QVERIFY(!file->isChanging());
    QCOMPARE(changes.count(), 1);
    QCOMPARE(file->debate().claims().count(), 500);
    QCOMPARE(file->undoLabel(), "All");
    QVERIFY(file->undo());
    QVERIFY(file->debate().claims().isEmpty());
}

void LongChangeTest::tellsThatOthersHaveToWait()
{
    const auto file = create();
    std::vector<bool> told;
    connect(file.get(), &DebateFile::modifiedChanged, this, [&] { told.push_back(!file->whyReadOnly().isEmpty()); });
    {
        const DebateFile::Begun change = file->begin("All", all(chainOf(5)));
        QCOMPARE(told, std::vector{true});
    }
    QCOMPARE(told, (std::vector{true, false}));
}

QTEST_GUILESS_MAIN(LongChangeTest)
#include "longchangetest.moc"

// links: store debate
#include "model/store/debatefile.h"
#include "model/store/sessions.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// What a debate's file promises to whoever edits it: open, edit, undo, save, come back.
class DebateFileTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    StateFolder state() const { return StateFolder(m_folder.filePath("state")); }
    static Claim claim(const QString& text)
    {
        Claim one;
        one.id = newId<ClaimId>();
        one.text = text;
        return one;
    }

private slots:
    void editsUndoneAndSavedComeBack()
    {
        const QString path = m_folder.filePath("first.debate");
        const Claim kept = claim("Kept");
        {
            auto file = DebateFile::create(state(), "A title");
            QVERIFY2(file, qPrintable(file ? QString() : file.error().text()));
            DebateFile& debate = **file;
            QSignalSpy changes(&debate, &OpenDebate::changed);
            QVERIFY(!debate.isModified());
            QVERIFY(debate.perform("Add a claim", {put(kept)}));
            QVERIFY(debate.perform("Add another", {put(claim("Undone"))}));
            QVERIFY(debate.isModified());
            QVERIFY(debate.undo());
            QCOMPARE(changes.count(), 3);
            QCOMPARE(debate.debate().claims().count(), 1);
            const Done saved = debate.saveAs(path);
            QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().text()));
            QVERIFY(!debate.isModified());
        }
        auto again = DebateFile::open(path, state());
        QVERIFY2(again, qPrintable(again ? QString() : again.error().text()));
        QCOMPARE(*(*again)->debate().find(kept.id), kept);
        QCOMPARE((*again)->debate().info().title, "A title");
        QCOMPARE((*again)->notices(), QStringList());
        QCOMPARE((*again)->redoLabel(), "Add another");
        QVERIFY((*again)->redo());
        QCOMPARE((*again)->debate().claims().count(), 2);
        QVERIFY((*again)->isModified());
        QVERIFY((*again)->undo());
        QVERIFY(!(*again)->isModified());
        QCOMPARE((*again)->versions().size(), 1u);
    }
};

QTEST_GUILESS_MAIN(DebateFileTest)
#include "debatefiletest.moc"

// links: debate
#include "model/debate/debate.h"

#include <QtTest>

class DebateTest : public QObject {
    Q_OBJECT
private slots:
    void knowsWhoRefersToWhom();
};

void DebateTest::knowsWhoRefersToWhom()
{
    const Claim harm{ClaimId{1}, {}, "Harm is done."};
    const Claim demand{ClaimId{2}, {}, "Demand grows."};
    const Inference reason{InferenceId{3}, InferenceKind::Support, {{demand.id}}, harm.id};
    Debate debate;
    const Changes changes = debate.apply({put(harm), put(demand), put(reason)});
    QCOMPARE(changes.added.size(), 3u);
    QCOMPARE(debate.bearingOn(harm.id).size(), 1u);
    QCOMPARE(debate.restingOn(demand.id).front()->id, reason.id);
    debate.apply({drop(reason.id)});
    QVERIFY(debate.bearingOn(harm.id).empty());
}

QTEST_APPLESS_MAIN(DebateTest)
#include "debatetest.moc"

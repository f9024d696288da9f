// links: debate
#include "tests/support/programfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Schemes by command: the catalogue, what a debate has of its own, and what is open.
class SchemesCommandTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void listsTheCatalogue();
    void speaksOtherLanguages();
    void printsOneInFull();
    void countsInTheSample();
    void listsADebatesOwn();
    void refusesAnUnknownScheme();

private:
    std::unique_ptr<ProgramFolder> m_folder;
};

void SchemesCommandTest::init()
{
    m_folder = std::make_unique<ProgramFolder>();
    QVERIFY2(m_folder->isValid(), qPrintable(ProgramFolder::program()));
}

void SchemesCommandTest::listsTheCatalogue()
{
    const ProgramOutcome text = m_folder->run({u"schemes"_s});
    QVERIFY2(text.status == 0 && text.err.isEmpty(), qPrintable(text.err));
    QVERIFY2(text.out.contains("  expert-opinion: Expert opinion\n"), text.out.constData());
    const QJsonObject json = m_folder->run({u"schemes"_s, u"--json"_s}).json().toObject();
    QVERIFY(json[u"schemes"_s].toArray().size() >= 40);
    QVERIFY(!json.contains(u"openQuestions"_s));
}

void SchemesCommandTest::speaksOtherLanguages()
{
    QVERIFY(m_folder->run({u"schemes"_s, u"--language"_s, u"de"_s}).out.contains("Expertenmeinung"));
}

void SchemesCommandTest::printsOneInFull()
{
    const ProgramOutcome text = m_folder->run({u"schemes"_s, u"--scheme"_s, u"expert-opinion"_s});
    QVERIFY2(text.status == 0, qPrintable(text.err));
    for (const char* part : {"premise", "conclusion", "assumption", "exception", "Do other experts agree?"})
        QVERIFY2(text.out.contains(part), part);
}

void SchemesCommandTest::countsInTheSample()
{
    const ProgramOutcome text = m_folder->run({u"schemes"_s, m_folder->sample()});
    QVERIFY2(text.status == 0, qPrintable(text.err));
    QVERIFY(text.out.contains("critical questions open."));
    const QJsonObject json = m_folder->run({u"schemes"_s, m_folder->sample(), u"--json"_s}).json().toObject();
    QVERIFY(json[u"openQuestions"_s].toInt() > 100);
    int uses = 0;
    for (const QJsonValue scheme : json[u"schemes"_s].toArray())
        uses += scheme[u"uses"_s].toInt();
    QVERIFY(uses >= 15);
    QVERIFY(m_folder->run({u"list"_s, m_folder->sample(), u"scenarios"_s}).out.contains("5 assumptions"));
    QVERIFY(m_folder->run({u"list"_s, m_folder->sample(), u"criticalAnswers"_s}).out.contains("common"));
}

/// An inference may name a scheme of the debate's own by the name its id has in the text.
void SchemesCommandTest::listsADebatesOwn()
{
    const QString path = m_folder->write(u"own.json"_s, R"({"format": "counterpoint", "version": 1,
        "claims": [{"id": "a", "text": "A"}, {"id": "b", "text": "B"}],
        "inferences": [{"id": "i", "kind": "support", "premises": [{"claim": "a", "role": "p"}], "target": {"claim": "b"},
            "scheme": "abroad"}],
        "schemes": [{"id": "abroad", "name": "Practice abroad", "premises": [{"key": "p", "text": "Done abroad."}],
            "questions": [{"key": "q", "text": "Is it?", "kind": "assumption", "premise": "p"}]}]})");
    const ProgramOutcome text = m_folder->run({u"schemes"_s, path});
    QVERIFY2(text.status == 0, qPrintable(text.err));
    QVERIFY2(text.out.contains("This debate's own\n"), text.out.constData());
    QVERIFY(text.out.contains("Practice abroad (used 1 time"));
    QVERIFY(text.out.contains("\n1 critical question"));
    QVERIFY(m_folder->run({u"list"_s, path, u"schemes"_s}).out.contains("Practice abroad"));
}

void SchemesCommandTest::refusesAnUnknownScheme()
{
    const ProgramOutcome refused = m_folder->run({u"schemes"_s, u"--scheme"_s, u"nonsense"_s});
    QCOMPARE(refused.status, 2);
    QVERIFY(refused.err.contains("There is no scheme"));
}

QTEST_GUILESS_MAIN(SchemesCommandTest)
#include "schemescommandtest.moc"

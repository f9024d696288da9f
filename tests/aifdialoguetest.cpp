// links: debate formats
#include "model/debate/faults.h"
#include "tests/support/readaif.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Whose words are quoted where, and that what is passed over is told.
class AifDialogueTest : public QObject {
    Q_OBJECT
private slots:
    void readsMarkedPassages();
    void keepsTheWordsOfLocutions_data();
    void keepsTheWordsOfLocutions();
    void tellsWhatItPassesOver_data();
    void tellsWhatItPassesOver();
    void tellsNotesOfQuotations();
};

void AifDialogueTest::readsMarkedPassages()
{
    const QByteArray bytes
        = R"({"AIF":{"nodes":[{"nodeID":1,"text":"A","type":"I"},{"nodeID":2,"text":"B","type":"I"}],"edges":[]},
        "text":{"txt":"<div>𝕏 &amp; so <span class=\"highlighted\" id=\"node1\"> it <b>rains</b> </span>, they say.</div><div><span id=\"2\">Dry</span><span id=\"77\">?</span></div>",
        "url":"https://example.org/"},"OVA":{}})";
    const Imported imported = readAifText(bytes);
    QVERIFY(faults(imported.debate).empty());
    const Document& document = imported.debate.table<Document>().all().front();
    QCOMPARE(document.text, u"𝕏 & so it rains , they say.\nDry?"_s);
    QCOMPARE(imported.debate.find(document.source)->csl[u"URL"_s].toString(), u"https://example.org/"_s);
    const std::vector<const Excerpt*> excerpts = imported.debate.table<Excerpt>().inOrder();
    QCOMPARE(excerpts.size(), 3U);
    QCOMPARE(excerpts[0]->exact, u"it rains"_s);
    QCOMPARE(excerpts[0]->start, 7);
    QCOMPARE(excerpts[1]->exact, u"Dry"_s);
    QCOMPARE(imported.debate.table<Statement>().count(), 2);
    QVERIFY(remarksOf(imported.report.lost).contains(u"marked for a node that is not there"_s));
}

void AifDialogueTest::keepsTheWordsOfLocutions_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("quoted"); // by statements, and the document they are of
    QTest::addColumn<QString>("remark");
    const QString all = u"It rains, as ever"_s;
    QTest::newRow("all of it is marked") << QByteArray("So <span id='L'>It  rains,\nas ever</span>.")
                                         << QStringList{u"0 It rains, as ever"_s} << u""_s;
    QTest::newRow("a part is marked") << QByteArray("So <span id='L'>It rains</span>.") << QStringList{u"1 "_s + all}
                                      << u"1 passages are marked for a node that is no statement"_s;
    QTest::newRow("other words, then its own")
        << QByteArray("<span id='L'>Rain</span> <span id='L'>It rains, as ever</span>") << QStringList{u"0 "_s + all}
        << u"1 passages are marked for a node that is no statement"_s;
    QTest::newRow("the claim is marked with the same words")
        << QByteArray("<span id='I'>It rains, as ever</span>") << QStringList{u"0 "_s + all} << u""_s;
    QTest::newRow("the claim is marked with others")
        << QByteArray("<span id='I'>Rain</span>") << QStringList{u"1 "_s + all, u"0 Rain"_s} << u""_s;
    QTest::newRow("two claims are marked with the same")
        << QByteArray("<span id='I'><span id='J'>It rains, as ever</span></span>")
        << QStringList{u"0 "_s + all, u"0 "_s + all} << u""_s;
    QTest::newRow("a step is marked") << QByteArray("<span id='RA'>therefore</span>") << QStringList{u"1 "_s + all}
                                      << u"1 passages are marked for a node that is no statement"_s;
}

void AifDialogueTest::keepsTheWordsOfLocutions()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, quoted);
    QFETCH(QString, remark);
    const QByteArray file
        = R"({"AIF":{"nodes":[{"nodeID":"I","text":"Rain","type":"I"},{"nodeID":"J","text":"Dry","type":"I"},
        {"nodeID":"L","text":"Ann : It rains, as ever","type":"L"},{"nodeID":"YA","text":"Asserting","type":"YA"},
        {"nodeID":"RA","text":"Default Inference","type":"RA"}],
        "edges":[{"fromID":"L","toID":"YA"},{"fromID":"YA","toID":"I"},{"fromID":"I","toID":"RA"},{"fromID":"RA","toID":"J"}]},"text":")"
        + text.replace('\n', "\\n") + R"("})";
    const Imported imported = readAifText(file);
    QVERIFY(faults(imported.debate).empty());
    QStringList found;
    for (const Statement* statement : imported.debate.table<Statement>().inOrder()) {
        const Excerpt* excerpt = imported.debate.find(statement->excerpt);
        const bool isAnalysed = imported.debate.find(excerpt->document)->mediaType == u"text/html"_s;
        found += (isAnalysed ? u"0 "_s : u"1 "_s) + excerpt->exact;
    }
    QCOMPARE(found, quoted);
    const QString lost = remarksOf(imported.report.lost);
    QVERIFY2(remark.isEmpty() ? lost.isEmpty() : lost.contains(remark), qPrintable(lost));
    const Imported again = readAifText(writeAif(imported.debate).bytes);
    const Statement* first = again.debate.table<Statement>().inOrder().front();
    QCOMPARE(again.debate.find(first->excerpt)->exact, u"It rains, as ever"_s);
}

void AifDialogueTest::tellsWhatItPassesOver_data()
{
    QTest::addColumn<QByteArray>("members"); // of the file, besides the claim 1 and the locution 2
    QTest::addColumn<QStringList>("told");
    QTest::newRow("nothing") << QByteArray(R"("participants":[],"OVA":{},"dialog":true)") << QStringList();
    QTest::newRow("a member of its own") << QByteArray(R"("summary":"All in all","ova":null)")
                                         << QStringList{u": Values called “summary” are left out."_s};
    QTest::newRow("the layout of xAIF") << QByteArray(R"("ova":[{"nodeID":1,"x":1,"y":2}])")
                                        << QStringList{u"ova: Where the nodes were drawn, and by whom, is left out."_s};
    QTest::newRow("a scheme of nothing")
        << QByteArray(R"("schemefulfillments":[{"nodeID":99,"schemeID":1}])")
        << QStringList{
               u"schemefulfillments[0]: 1 schemes are of a node that is not there, or have no id, and are left out."_s};
    QTest::newRow("people without an id, or with the same one")
        << QByteArray(R"("participants":[{"participantID":1,"firstname":"A"},{"participantID":1,"firstname":"A"},
            {"participantID":1,"firstname":"B"},{"firstname":"C"}])")
        << QStringList{u"participants[2]: 2 participants have no id, or that of another one, and are left out."_s};
    QTest::newRow("another time of a locution")
        << QByteArray(R"("locutions":[{"nodeID":2,"start":"2015-01-01 10:00:00","source":"http://a.example"},
            {"nodeID":2,"start":"2015-01-01 10:00:00"},{"nodeID":2,"source":"http://b.example"}])")
        << QStringList{
               u"locutions[2]: 1 locutions have another time or source besides the first, which is left out."_s};
}

void AifDialogueTest::tellsWhatItPassesOver()
{
    QFETCH(QByteArray, members);
    QFETCH(QStringList, told);
    const Imported imported
        = readAifText(R"({"nodes":[{"nodeID":1,"text":12345,"type":"I"},{"nodeID":2,"text":"A : B","type":"L"},
        {"nodeID":3,"text":"Asserting","type":"YA"}],"edges":[{"fromID":2,"toID":3},{"fromID":3,"toID":1}],)"
            + members + '}');
    QCOMPARE(imported.debate.claims().inOrder().front()->text, u"12345"_s);
    QCOMPARE(remarksOf(imported.report.lost), told.join(u'\n'));
    const Imported noted = readAifText(R"({"nodes":[{"nodeID":1,"text":"A","type":"I","note":"mine","x":1}],
        "edges":[{"fromID":1,"toID":1,"comment":"c"}]})");
    for (const QString& name : {u"nodes[0]: Values called “note”"_s, u"edges[0]: Values called “comment”"_s})
        QVERIFY(remarksOf(noted.report.lost).contains(name));
}

void AifDialogueTest::tellsNotesOfQuotations()
{
    Debate debate;
    Excerpt excerpt{ExcerptId{5}, DocumentId{4}, 4, 7, u"two"_s};
    excerpt.note = u"mine"_s;
    Document document{DocumentId{4}, SourceId{3}};
    document.text = u"One two three."_s;
    Statement statement{StatementId{6}, ClaimId{1}, ExcerptId{5}};
    debate.apply({put(Claim{ClaimId{1}, {}, u"A"_s}), put(Source{SourceId{3}, {{u"title"_s, u"S"_s}}}), put(document),
        put(excerpt), put(statement)});
    const QString told = u"1 quotations lose their note or their identifier."_s;
    QVERIFY(remarksOf(writeAif(debate).report.lost).contains(told));
    excerpt.note.clear();
    debate.apply({put(excerpt)});
    QVERIFY(!remarksOf(writeAif(debate).report.lost).contains(told));
}

QTEST_GUILESS_MAIN(AifDialogueTest)
#include "aifdialoguetest.moc"

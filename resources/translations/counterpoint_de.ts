<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Counterpoint</source>
        <translation>Über Counterpoint</translation>
    </message>
    <message>
        <source>Counterpoint %1</source>
        <translation>Counterpoint %1</translation>
    </message>
    <message>
        <source>Maps arguments, traces claims and analyses debates. It works without the network, and what you write stays in your files.

Free software under the MIT licence. Built with Qt %1 (LGPL), Graphviz (EPL) and SQLite (public domain).</source>
        <translation>Zeichnet Argumente als Map, verfolgt Behauptungen zurück und wertet Debatten aus. Das Programm arbeitet ohne Netz, und alles Geschriebene bleibt in den eigenen Dateien.

Freie Software unter der MIT-Lizenz. Erstellt mit Qt %1 (LGPL), Graphviz (EPL) und SQLite (gemeinfrei).</translation>
    </message>
</context>
<context>
    <name>AnalyseActions</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Debate &amp;Information…</source>
        <translation>&amp;Informationen zur Debatte&#xa0;…</translation>
    </message>
    <message>
        <source>Count what the debate holds, and describe its file</source>
        <translation>Zählen, was die Debatte enthält, und ihre Datei beschreiben</translation>
    </message>
    <message>
        <source>&amp;Check the Debate</source>
        <translation>Debatte &amp;prüfen</translation>
    </message>
    <message>
        <source>List records that contradict what they promise</source>
        <translation>Einträge auflisten, die gegen ihre eigenen Regeln verstoßen</translation>
    </message>
    <message>
        <source>&amp;Similar Claims</source>
        <translation>Ä&amp;hnliche Behauptungen</translation>
    </message>
    <message>
        <source>List claims that say nearly the same, to merge or to link them</source>
        <translation>Behauptungen auflisten, die fast dasselbe sagen, um sie zusammenzuführen oder zu verbinden</translation>
    </message>
    <message>
        <source>All records keep what they promise.</source>
        <translation>Alle Einträge halten ihre Regeln ein.</translation>
    </message>
    <message>
        <source>What Is Wrong in This Debate</source>
        <translation>Was in dieser Debatte nicht stimmt</translation>
    </message>
    <message>
        <source>No two claims say nearly the same.</source>
        <translation>Keine zwei Behauptungen sagen fast dasselbe.</translation>
    </message>
    <message>
        <source>Claims That Say Nearly the Same</source>
        <translation>Behauptungen, die fast dasselbe sagen</translation>
    </message>
</context>
<context>
    <name>AnalysisDocks</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Who Agrees?</source>
        <translation>Wer ist sich einig?</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
</context>
<context>
    <name>AnswerTree</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Objection: %1</source>
        <translation>Einwand: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>An answer hangs on it: %1</source>
        <translation>Eine Antwort hängt daran: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of comparison, claim</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) that both hold: %1 and %2.</source>
        <translation>
            <numerusform>%Ln Behauptung, in der sich beide einig sind: %1 und %2.</numerusform>
            <numerusform>%Ln Behauptungen, in denen sich beide einig sind: %1 und %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) divide %1 and %2; those on which most hangs come first.</source>
        <translation>
            <numerusform>%Ln Behauptung trennt %1 und %2.</numerusform>
            <numerusform>%Ln Behauptungen trennen %1 und %2; die, an denen am meisten hängt, kommen zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>two names, how they compare</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>How %Ln pair(s) compare, claim by claim.</source>
        <translation>
            <numerusform>Wie sich %Ln Paar vergleicht, Behauptung für Behauptung.</numerusform>
            <numerusform>Wie sich %Ln Paare vergleichen, Behauptung für Behauptung.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>contradictions within, and between people</comment>
        <translation>%1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradiction(s) within what one holds</source>
        <translation>
            <numerusform>%Ln Widerspruch in dem, was ein Akteur vertritt</numerusform>
            <numerusform>%Ln Widersprüche in dem, was ein Akteur vertritt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) that people contradict each other on</source>
        <translation>
            <numerusform>%Ln Behauptung, bei der sich Beteiligte widersprechen</numerusform>
            <numerusform>%Ln Behauptungen, bei denen sich Beteiligte widersprechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of mind.</source>
        <translation>
            <numerusform>%Ln Meinungsänderung.</numerusform>
            <numerusform>%Ln Meinungsänderungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln position(s) that others attribute and the one named never asserted.</source>
        <translation>
            <numerusform>%Ln Position, die andere jemandem zuschreiben, der sie nie geäußert hat.</numerusform>
            <numerusform>%Ln Positionen, die andere jemandem zuschreiben, der sie nie geäußert hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Heard only through opponents: %1</source>
        <translation>Nur über Gegner zu hören: %1</translation>
    </message>
    <message>
        <source>Unanswered: %1</source>
        <translation>Unbeantwortet: %1</translation>
    </message>
    <message numerus="yes">
        <source>How much room %Ln side(s) have, and how well they are met.</source>
        <translation>
            <numerusform>Wie viel Raum %Ln Seite hat und wie gut auf sie eingegangen wird.</numerusform>
            <numerusform>Wie viel Raum %Ln Seiten haben und wie gut auf sie eingegangen wird.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalDetails</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>who says it, for or against, the claim</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>What the file brings</source>
        <translation>Was die Datei mitbringt</translation>
    </message>
    <message>
        <source>Left behind (%1)</source>
        <translation>Zurückgeblieben (%1)</translation>
    </message>
    <message>
        <source>Put right (%1)</source>
        <translation>Berichtigt (%1)</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>Bringt mit</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>… and more; the report after the import has all of them</source>
        <translation>… und mehr; der Bericht nach dem Import enthält alle</translation>
    </message>
    <message>
        <source>It begins</source>
        <translation>So fängt es an</translation>
    </message>
</context>
<context>
    <name>ArrivalList</name>
    <message>
        <source>Files, and what comes of each</source>
        <translation>Dateien, und was aus ihnen wird</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Zurückgeblieben</translation>
    </message>
    <message>
        <source>Why it cannot be read</source>
        <translation>Warum sie nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>AssumptionsBox</name>
    <message>
        <source>Select a claim or a reason, and accept, reject or suspend it: what would follow is shown at once, and the debate stays as it is.</source>
        <translation>Eine Behauptung oder einen Grund auswählen und akzeptieren, ablehnen oder offenlassen: Was daraus folgt, ist sofort zu sehen, und die Debatte bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Merken</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Assume &amp;nothing</source>
        <translation>&amp;Nichts annehmen</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <translation>Was angenommen wird</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Akzeptieren</translation>
    </message>
    <message>
        <source>Suppose that the selected claim stands</source>
        <translation>Annehmen, dass die ausgewählte Behauptung standhält</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Suppose that the selected claim falls</source>
        <translation>Annehmen, dass die ausgewählte Behauptung fällt</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Offenlassen</translation>
    </message>
    <message>
        <source>Suppose that nobody knows about the selected claim</source>
        <translation>Annehmen, dass niemand weiß, wie es um die ausgewählte Behauptung steht</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Name of a scenario</source>
        <translation>Name eines Szenarios</translation>
    </message>
    <message>
        <source>Keep what is assumed under this name, in the debate</source>
        <translation>Was angenommen wird, unter diesem Namen in der Debatte merken</translation>
    </message>
    <message>
        <source>Remove this scenario from the debate</source>
        <translation>Dieses Szenario aus der Debatte entfernen</translation>
    </message>
    <message>
        <source>Type a name for the scenario, then keep it.</source>
        <translation>Einen Namen für das Szenario eintippen und es dann merken.</translation>
    </message>
    <message>
        <source>Keep Scenario</source>
        <translation>Szenario merken</translation>
    </message>
    <message>
        <source>The scenario is kept in the debate.</source>
        <translation>Das Szenario ist in der Debatte gemerkt.</translation>
    </message>
    <message>
        <source>Remove Scenario</source>
        <translation>Szenario entfernen</translation>
    </message>
</context>
<context>
    <name>BytesDialog</name>
    <message>
        <source>Written to %1.</source>
        <translation>In %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>CampTable</name>
    <message>
        <source>Camps and stakeholders</source>
        <translation>Lager und Akteure</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Speaks on</source>
        <translation>Äußert sich zu</translation>
    </message>
    <message>
        <source>Camp %L1</source>
        <translation>Lager %L1</translation>
    </message>
    <message>
        <source>Only the first are listed.</source>
        <translation>Nur die ersten sind aufgelistet.</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>a number out of a number</comment>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>%1 takes a stance on %2 of the %3 claims here.</source>
        <translation>%1 nimmt zu %2 der %3 Behauptungen hier Stellung.</translation>
    </message>
</context>
<context>
    <name>CampTints</name>
    <message>
        <source>Camp %L1 of %L2</source>
        <translation>Lager %L1 von %L2</translation>
    </message>
    <message>
        <source>stands in this camp</source>
        <translation>hält in diesem Lager stand</translation>
    </message>
    <message>
        <source>falls in this camp</source>
        <translation>fällt in diesem Lager</translation>
    </message>
    <message>
        <source>is left open by this camp</source>
        <translation>bleibt in diesem Lager offen</translation>
    </message>
</context>
<context>
    <name>Camps</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n Behauptung</numerusform>
            <numerusform>%n Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camp(s)</source>
        <translation>
            <numerusform>%n Lager</numerusform>
            <numerusform>%n Lager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n camp(s)</source>
        <translation>
            <numerusform>mehr als %n Lager</numerusform>
            <numerusform>mehr als %n Lager</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a number of claims, a number of camps, the first claim</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>The camps were not found within %n second(s): too much here depends on each other.</source>
        <translation>
            <numerusform>Die Lager wurden nicht innerhalb von %n Sekunde gefunden: Zu vieles hängt hier voneinander ab.</numerusform>
            <numerusform>Die Lager wurden nicht innerhalb von %n Sekunden gefunden: Zu vieles hängt hier voneinander ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here divides into camps: all that can be settled is settled one way.</source>
        <translation>Nichts hier teilt sich in Lager: Alles, was sich klären lässt, klärt sich auf nur eine Weise.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the map can be settled in more than one consistent way.</source>
        <translation>
            <numerusform>%n Teil der Map lässt sich auf mehr als eine widerspruchsfreie Weise klären.</numerusform>
            <numerusform>%n Teile der Map lassen sich auf mehr als eine widerspruchsfreie Weise klären.</numerusform>
        </translation>
    </message>
    <message>
        <source>This supposes what is assumed under “Does It Stand?”.</source>
        <translation>Dabei gilt, was unter „Hält es stand?“ angenommen ist.</translation>
    </message>
</context>
<context>
    <name>CampsDock</name>
    <message>
        <source>Camps</source>
        <translation>Lager</translation>
    </message>
</context>
<context>
    <name>CampsPanel</name>
    <message>
        <source>Show the camp on the &amp;map</source>
        <translation>Lager auf der &amp;Map zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Claims of the camp</source>
        <translation>Behauptungen des Lagers</translation>
    </message>
    <message>
        <source>What would settle most</source>
        <translation>Was am meisten klären würde</translation>
    </message>
    <message>
        <source>Parts and their camps</source>
        <translation>Teile und ihre Lager</translation>
    </message>
    <message>
        <source>Camps</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>What Would Settle Most</source>
        <translation>Was am meisten klären würde</translation>
    </message>
    <message>
        <source>Colours the claims that the camps of this part differ on</source>
        <translation>Färbt die Behauptungen, in denen sich die Lager dieses Teils unterscheiden</translation>
    </message>
    <message>
        <source>Looking for camps and for what would settle most…</source>
        <translation>Es wird nach Lagern gesucht und danach, was am meisten klären würde&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing has been looked for.</source>
        <translation>Es wurde nach nichts gesucht.</translation>
    </message>
    <message>
        <source>Only the first are listed.</source>
        <translation>Nur die ersten sind aufgelistet.</translation>
    </message>
    <message>
        <source>Camp %L1: %L2 stand, %L3 fall, %L4 open</source>
        <translation>Lager %L1: %L2 halten stand, %L3 fallen, %L4 offen</translation>
    </message>
    <message>
        <source>✓ Stands: %L1</source>
        <translation>✓ Hält stand: %L1</translation>
    </message>
    <message>
        <source>✕ Falls: %L1</source>
        <translation>✕ Fällt: %L1</translation>
    </message>
    <message>
        <source>? Left open: %L1</source>
        <translation>? Offengelassen: %L1</translation>
    </message>
    <message>
        <source>What camp %L1 holds</source>
        <translation>Was Lager %L1 vertritt</translation>
    </message>
    <message>
        <source>Nothing is open, so there is nothing to settle.</source>
        <translation>Nichts ist offen, also gibt es nichts zu klären.</translation>
    </message>
    <message>
        <source>Looking for what would settle most…</source>
        <translation>Es wird gesucht, was am meisten klären würde&#xa0;…</translation>
    </message>
    <message>
        <source>This was cancelled before it was found.</source>
        <translation>Das wurde abgebrochen, bevor es gefunden war.</translation>
    </message>
</context>
<context>
    <name>ChainDialog</name>
    <message>
        <source>How it refers to it</source>
        <translation>Wie darauf verwiesen wird</translation>
    </message>
    <message>
        <source>What came of looking it up</source>
        <translation>Was das Nachsehen ergeben hat</translation>
    </message>
    <message>
        <source>Where It Came From</source>
        <translation>Woher es kam</translation>
    </message>
    <message>
        <source>Where the chain begins</source>
        <translation>Wo die Kette beginnt</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Dies</translation>
    </message>
    <message>
        <source>looked up?</source>
        <translation>nachgesehen?</translation>
    </message>
    <message>
        <source>page or place</source>
        <translation>Seite oder Stelle</translation>
    </message>
    <message>
        <source>Add &amp;Next Hop</source>
        <translation>&amp;Nächster Verweis</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hi&amp;nzufügen</translation>
    </message>
    <message>
        <source>Each line goes one step further back: what the line above quotes, cites or repeats. Return in the last line begins another, Ctrl+Return adds the chain.</source>
        <translation>Jede Zeile geht einen Schritt weiter zurück: was die Zeile darüber zitiert, nennt oder wiederholt. Die Eingabetaste in der letzten Zeile beginnt eine neue, Strg+Eingabe fügt die Kette hinzu.</translation>
    </message>
    <message>
        <source>Source or passage of step %1</source>
        <translation>Quelle oder Textstelle von Schritt %1</translation>
    </message>
    <message>
        <source>Page or place of step %1</source>
        <translation>Seite oder Stelle von Schritt %1</translation>
    </message>
    <message>
        <source>p. 12</source>
        <translation>S. 12</translation>
    </message>
    <message>
        <source>Choose first what the chain begins with: a source or passage of this debate.</source>
        <translation>Zuerst auswählen, womit die Kette beginnt: eine Quelle oder Textstelle dieser Debatte.</translation>
    </message>
    <message>
        <source>This is recorded already.</source>
        <translation>Das ist schon verzeichnet.</translation>
    </message>
    <message>
        <source>Add Hop</source>
        <translation>Verweis hinzufügen</translation>
    </message>
    <message>
        <source>Add Chain</source>
        <translation>Kette hinzufügen</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message numerus="yes">
        <source>At this place: %Ln</source>
        <translation>
            <numerusform>An dieser Stelle: %Ln</numerusform>
            <numerusform>An dieser Stelle: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weiteres</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>After %1, up to %2</source>
        <translation>Nach %1, bis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>between which dates, what changed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody has changed their mind on a claim, as far as dates tell.</source>
        <translation>Soweit Daten es erkennen lassen, hat niemand die Meinung zu einer Behauptung geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Changes of mind: %Ln</source>
        <translation>
            <numerusform>Meinungsänderungen: %Ln</numerusform>
            <numerusform>Meinungsänderungen: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimPage</name>
    <message>
        <source>&amp;Merge With…</source>
        <translation>&amp;Zusammenführen mit&#xa0;…</translation>
    </message>
    <message>
        <source>Makes this claim and another one, keeping all links of both</source>
        <translation>Macht aus dieser und einer anderen Behauptung eine einzige und behält alle Verbindungen beider</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Reword Claim</source>
        <translation>Behauptung umformulieren</translation>
    </message>
    <message>
        <source>shown from a distance</source>
        <translation>erscheint aus der Ferne</translation>
    </message>
    <message>
        <source>Short t&amp;itle</source>
        <translation>Kurzt&amp;itel</translation>
    </message>
    <message>
        <source>Change Title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Change Note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>Eingeordnet unter</translation>
    </message>
    <message>
        <source>Answers &amp;question</source>
        <translation>Beantwortet die F&amp;rage</translation>
    </message>
    <message>
        <source>Set Question</source>
        <translation>Frage festlegen</translation>
    </message>
    <message>
        <source>T&amp;opic</source>
        <translation>The&amp;ma</translation>
    </message>
    <message>
        <source>Set Topic</source>
        <translation>Thema festlegen</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>S&amp;chlagwörter</translation>
    </message>
    <message>
        <source>Set Tags</source>
        <translation>Schlagwörter festlegen</translation>
    </message>
    <message>
        <source>&amp;Weight (0 to 1)</source>
        <translation>&amp;Gewicht (0 bis 1)</translation>
    </message>
    <message>
        <source>Set Weight</source>
        <translation>Gewicht festlegen</translation>
    </message>
    <message>
        <source>Reasons and objections</source>
        <translation>Gründe und Einwände</translation>
    </message>
    <message>
        <source>Bears on</source>
        <translation>Bezieht sich auf</translation>
    </message>
    <message>
        <source>What it bears on</source>
        <translation>Worauf sie sich bezieht</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wer das sagt</translation>
    </message>
    <message>
        <source>Quotations and statements</source>
        <translation>Zitate und Äußerungen</translation>
    </message>
    <message>
        <source>together with %1</source>
        <translation>zusammen mit %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Reasons and objections (%1)</source>
        <translation>Gründe und Einwände (%1)</translation>
    </message>
    <message>
        <source>No reasons or objections yet. Ctrl+Return adds a reason.</source>
        <translation>Noch keine Gründe oder Einwände. Strg+Eingabe fügt einen Grund hinzu.</translation>
    </message>
    <message>
        <source>Who says so (%1)</source>
        <translation>Wer das sagt (%1)</translation>
    </message>
    <message>
        <source>Nobody is on record as saying this.</source>
        <translation>Es ist nicht belegt, dass jemand das sagt.</translation>
    </message>
    <message>
        <source>Claim to merge with</source>
        <translation>Behauptung zum Zusammenführen</translation>
    </message>
    <message>
        <source>Find the other claim…</source>
        <translation>Die andere Behauptung suchen&#xa0;…</translation>
    </message>
    <message>
        <source>No claim has these letters.</source>
        <translation>Keine Behauptung enthält diese Buchstaben.</translation>
    </message>
    <message>
        <source>Counts as &amp;shown when</source>
        <translation>Gilt als er&amp;wiesen, wenn</translation>
    </message>
    <message>
        <source>Set Proof Standard</source>
        <translation>Beweismaß festlegen</translation>
    </message>
    <message>
        <source>if it says what a word means</source>
        <translation>falls sie sagt, was ein Wort bedeutet</translation>
    </message>
    <message>
        <source>Two claims that define the same term differently are rivals</source>
        <translation>Zwei Behauptungen, die denselben Begriff verschieden definieren, sind Rivalen</translation>
    </message>
    <message>
        <source>&amp;Defines the term</source>
        <translation>&amp;Definiert den Begriff</translation>
    </message>
    <message>
        <source>Set Defined Term</source>
        <translation>Definierten Begriff festlegen</translation>
    </message>
    <message>
        <source>Object to This Ste&amp;p</source>
        <translation>Gegen diesen Schritt &amp;einwenden</translation>
    </message>
    <message>
        <source>So does %1.</source>
        <comment>defines the same term; a list of claims</comment>
        <translation>Das tut auch %1.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no question</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no topic</comment>
        <translation>keines</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>There is nothing to paste: no claims and no text.</source>
        <translation>Es gibt nichts einzufügen: keine Behauptungen und keinen Text.</translation>
    </message>
    <message>
        <source>There is nothing to paste: the text has no words.</source>
        <translation>Es gibt nichts einzufügen: Der Text enthält keine Wörter.</translation>
    </message>
    <message>
        <source>Paste Claim</source>
        <translation>Behauptung einfügen</translation>
    </message>
    <message>
        <source>Paste %1 claims, joined by %2 reasons and objections? The first is %3.</source>
        <translation>%1 Behauptungen einfügen, verbunden durch %2 Gründe und Einwände? Die erste ist %3.</translation>
    </message>
    <message>
        <source>&amp;Paste Them</source>
        <translation>Alle &amp;einfügen</translation>
    </message>
    <message>
        <source>Paste Claims</source>
        <translation>Behauptungen einfügen</translation>
    </message>
    <message>
        <source>Paste as &amp;One Claim</source>
        <translation>Als eine &amp;Behauptung einfügen</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Save the changes to %1 before closing?</source>
        <translation>Die Änderungen an %1 vor dem Schließen speichern?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Don’t Save</source>
        <translation>&amp;Nicht speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>What was typed last in the text of %1 did not get into the debate. Close it all the same?</source>
        <translation>Was zuletzt im Text von %1 getippt wurde, ist nicht in der Debatte angekommen. Trotzdem schließen?</translation>
    </message>
    <message>
        <source>&amp;Keep Open</source>
        <translation>&amp;Offen lassen</translation>
    </message>
    <message>
        <source>&amp;Close Without It</source>
        <translation>Ohne das &amp;schließen</translation>
    </message>
</context>
<context>
    <name>ColourActions</name>
    <message>
        <source>&amp;Colour by Position</source>
        <translation>Nach &amp;Position färben</translation>
    </message>
    <message>
        <source>Colour claims by what the chosen stakeholder holds, or by how two of them compare</source>
        <translation>Behauptungen danach färben, was der gewählte Akteur vertritt oder wie sich zwei davon vergleichen</translation>
    </message>
    <message>
        <source>Colour by &amp;Stakeholder…</source>
        <translation>Nach &amp;Akteur färben&#xa0;…</translation>
    </message>
    <message>
        <source>Choose whose positions colour the map</source>
        <translation>Wählen, wessen Positionen die Map färben</translation>
    </message>
    <message>
        <source>Com&amp;pare Two…</source>
        <translation>&amp;Zwei vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>Colour the map by where two stakeholders agree or not</source>
        <translation>Die Map danach färben, wo zwei Akteure übereinstimmen und wo nicht</translation>
    </message>
    <message>
        <source>Only What They &amp;Assert</source>
        <translation>Nur was sie &amp;vertreten</translation>
    </message>
    <message>
        <source>Show only the claims that the chosen stakeholders are for; the others are hidden</source>
        <translation>Nur die Behauptungen zeigen, für die die gewählten Akteure sind; die anderen werden ausgeblendet</translation>
    </message>
    <message>
        <source>The debate has no stakeholders yet.</source>
        <translation>Die Debatte hat noch keine Akteure.</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Nobody has these letters.</source>
        <translation>Niemand enthält diese Buchstaben.</translation>
    </message>
    <message>
        <source>Two can be compared on the map: these are the first two that are chosen.</source>
        <translation>Auf der Map lassen sich zwei vergleichen: Das sind die ersten beiden der gewählten.</translation>
    </message>
    <message>
        <source>Whose positions?</source>
        <translation>Wessen Positionen?</translation>
    </message>
    <message>
        <source>Compare whom?</source>
        <translation>Wen vergleichen?</translation>
    </message>
    <message>
        <source>Compare %1 with whom?</source>
        <translation>Mit wem soll %1 verglichen werden?</translation>
    </message>
    <message>
        <source>Whose claims?</source>
        <translation>Wessen Behauptungen?</translation>
    </message>
    <message>
        <source>They assert nothing here, as far as statements tell. Everything is shown.</source>
        <translation>Soweit Äußerungen es sagen, vertreten sie hier nichts. Alles ist sichtbar.</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>such as #0b5fa5</source>
        <translation>zum Beispiel #0b5fa5</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Farbe wählen</translation>
    </message>
</context>
<context>
    <name>ColourLegend</name>
    <message>
        <source>End the colours</source>
        <translation>Farben beenden</translation>
    </message>
    <message>
        <source>Show the map without these colours</source>
        <translation>Die Map ohne diese Farben zeigen</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>This cannot be done now.</source>
        <translation>Das geht gerade nicht.</translation>
    </message>
</context>
<context>
    <name>ConnectChoice</name>
    <message>
        <source>+ &amp;Supports</source>
        <translation>+ Spricht da&amp;für</translation>
    </message>
    <message>
        <source>− &amp;Objects</source>
        <translation>− Spricht da&amp;gegen</translation>
    </message>
    <message>
        <source>How are these claims connected?</source>
        <translation>Wie hängen diese Behauptungen zusammen?</translation>
    </message>
</context>
<context>
    <name>DebateFile</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>This debate has no file yet.</source>
        <translation>Diese Debatte hat noch keine Datei.</translation>
    </message>
    <message>
        <source>The file %1 may not be written.</source>
        <translation>Die Datei %1 darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder of %1 may not be written.</source>
        <translation>In den Ordner von %1 darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Revert to the file</source>
        <translation>Auf den Stand der Datei zurücksetzen</translation>
    </message>
    <message>
        <source>Return to version %1</source>
        <translation>Zu Version %1 zurückkehren</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>This file was changed outside Counterpoint or is slightly damaged: its content is not what Counterpoint saved.</source>
        <translation>Diese Datei wurde außerhalb von Counterpoint geändert oder ist leicht beschädigt: Ihr Inhalt ist nicht der, den Counterpoint gespeichert hat.</translation>
    </message>
    <message>
        <source>This debate was saved by a newer version of Counterpoint (%1), so it is open for reading only.</source>
        <translation>Diese Debatte wurde mit einer neueren Version von Counterpoint (%1) gespeichert und ist deshalb nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>This debate is open for reading only.</source>
        <translation>Diese Debatte ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>A debate of a newer version of Counterpoint cannot be copied into this one.</source>
        <translation>Eine Debatte aus einer neueren Version von Counterpoint kann nicht in diese kopiert werden.</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message numerus="yes">
        <source>This is a repaired copy: %n records could be read.</source>
        <translation>
            <numerusform>Dies ist eine reparierte Kopie: %n Eintrag konnte gelesen werden.</numerusform>
            <numerusform>Dies ist eine reparierte Kopie: %n Einträge konnten gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some are missing, and %n others were left out because they refer to those. What was read may be older or damaged too: compare it with an earlier version.</source>
        <translation>
            <numerusform>Einige fehlen, und %n weiterer wurde ausgelassen, weil er auf diese verweist. Auch das Gelesene kann älter oder beschädigt sein: am besten mit einer früheren Version vergleichen.</numerusform>
            <numerusform>Einige fehlen, und %n weitere wurden ausgelassen, weil sie auf diese verweisen. Auch das Gelesene kann älter oder beschädigt sein: am besten mit einer früheren Version vergleichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The repaired copy cannot be made.</source>
        <translation>Die reparierte Kopie kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 (repaired)</source>
        <translation>%1 (repariert)</translation>
    </message>
    <message>
        <source>These unsaved changes are open in another window.</source>
        <translation>Diese nicht gespeicherten Änderungen sind in einem anderen Fenster geöffnet.</translation>
    </message>
    <message>
        <source>The working copy with your unsaved changes is damaged.</source>
        <translation>Die Arbeitskopie mit den nicht gespeicherten Änderungen ist beschädigt.</translation>
    </message>
    <message>
        <source>It is kept at %1.</source>
        <translation>Sie liegt weiterhin unter %1.</translation>
    </message>
    <message>
        <source>%1 (recovered)</source>
        <translation>%1 (wiederhergestellt)</translation>
    </message>
    <message>
        <source>This debate is being saved already.</source>
        <translation>Diese Debatte wird gerade schon gespeichert.</translation>
    </message>
    <message>
        <source>A large change is being made, which can be cancelled in the status bar.</source>
        <translation>Eine große Änderung läuft gerade; in der Statusleiste lässt sie sich abbrechen.</translation>
    </message>
    <message>
        <source>The working copy with this debate&apos;s history is damaged, so the history begins anew.</source>
        <translation>Die Arbeitskopie mit dem Verlauf dieser Debatte ist beschädigt; der Verlauf beginnt darum neu.</translation>
    </message>
</context>
<context>
    <name>DebatePage</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Change Title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <source>&amp;Question debated</source>
        <translation>Strittige F&amp;rage</translation>
    </message>
    <message>
        <source>Change Question</source>
        <translation>Frage ändern</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>&amp;Zusammenfassung</translation>
    </message>
    <message>
        <source>Change Summary</source>
        <translation>Zusammenfassung ändern</translation>
    </message>
    <message>
        <source>such as en or pt-BR</source>
        <translation>zum Beispiel de oder pt-BR</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Change Language</source>
        <translation>Sprache ändern</translation>
    </message>
    <message>
        <source>In this debate</source>
        <translation>In dieser Debatte</translation>
    </message>
    <message>
        <source>Select a card on the map or a row of the outline to see and edit it here. Ctrl+K goes to a claim.</source>
        <translation>Eine Karte auf der Map oder eine Zeile der Gliederung auswählen, um sie hier zu sehen und zu bearbeiten. Strg+K führt zu einer Behauptung.</translation>
    </message>
    <message>
        <source>Questions: %L1
Claims: %L2
Reasons and objections: %L3
Statements: %L4
Sources: %L5</source>
        <translation>Fragen: %L1
Behauptungen: %L2
Gründe und Einwände: %L3
Äußerungen: %L4
Quellen: %L5</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message>
        <source>Only in the file</source>
        <translation>Nur in der Datei</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht gleich</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>What Differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>These are the first %1.</source>
        <translation>Das sind die ersten %1.</translation>
    </message>
    <message>
        <source>Comparing with %1…</source>
        <translation>Vergleich mit %1&#xa0;…</translation>
    </message>
    <message>
        <source>What you see here is just what %1 holds.</source>
        <translation>Was hier zu sehen ist, ist genau das, was %1 enthält.</translation>
    </message>
    <message>
        <source>%1: %2. Not the same: %3. Only here: %4.</source>
        <translation>%1: %2. Nicht gleich: %3. Nur hier: %4.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>Reloading takes over what is in the file, and can be undone.</source>
        <translation>Neu laden übernimmt, was in der Datei steht, und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>the version of %1</source>
        <translation>die Version (%1)</translation>
    </message>
    <message>
        <source>Only in the version</source>
        <translation>Nur in der Version</translation>
    </message>
    <message>
        <source>Bringing the version back can be undone.</source>
        <translation>Das Zurückholen der Version lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Linked Premise</source>
        <translation>Verknüpfte Prämisse</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Restatement</source>
        <translation>Umschreibung</translation>
    </message>
    <message>
        <source>Undercut</source>
        <translation>Entkräftung</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Noch einmal ausführen, was zurückgenommen wurde</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Copy what is selected and delete it</source>
        <translation>Kopieren, was ausgewählt ist, und es löschen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy what is selected, as cards, as text and as a picture</source>
        <translation>Kopieren, was ausgewählt ist: als Karten, als Text und als Bild</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Add copied claims, or the claims in a text</source>
        <translation>Kopierte Behauptungen oder die Behauptungen aus einem Text hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Add what is selected once more</source>
        <translation>Noch einmal hinzufügen, was ausgewählt ist</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete what is selected; Undo brings it back</source>
        <translation>Löschen, was ausgewählt ist; „Rückgängig“ bringt es zurück</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Alles a&amp;uswählen</translation>
    </message>
    <message>
        <source>Select all cards that are shown</source>
        <translation>Alle sichtbaren Karten auswählen</translation>
    </message>
    <message>
        <source>Select &amp;Branch</source>
        <translation>&amp;Zweig auswählen</translation>
    </message>
    <message>
        <source>Select the claim and all that bears on it</source>
        <translation>Die Behauptung und alles auswählen, was sich auf sie bezieht</translation>
    </message>
    <message>
        <source>&amp;Edit Words</source>
        <translation>Wor&amp;tlaut bearbeiten</translation>
    </message>
    <message>
        <source>Change the words of the selected card in place</source>
        <translation>Den Wortlaut der ausgewählten Karte an Ort und Stelle ändern</translation>
    </message>
    <message>
        <source>&amp;Merge Two Claims</source>
        <translation>Zwei &amp;Behauptungen zusammenführen</translation>
    </message>
    <message>
        <source>Make two claims one, with the links of both; the first keeps its words</source>
        <translation>Aus zwei Behauptungen eine machen, mit den Verbindungen beider; die erste behält ihren Wortlaut</translation>
    </message>
    <message>
        <source>Lin&amp;k Premises</source>
        <translation>&amp;Prämissen verknüpfen</translation>
    </message>
    <message>
        <source>Join reasons or objections into one that rests on all of their premises</source>
        <translation>Gründe oder Einwände zu einem verbinden, der auf all ihren Prämissen beruht</translation>
    </message>
    <message>
        <source>Separate Premi&amp;ses</source>
        <translation>Prämi&amp;ssen trennen</translation>
    </message>
    <message>
        <source>Let each premise bear on its target by itself</source>
        <translation>Jede Prämisse soll sich für sich allein auf ihr Ziel beziehen</translation>
    </message>
    <message>
        <source>U&amp;npin</source>
        <translation>Fixierung au&amp;fheben</translation>
    </message>
    <message>
        <source>Let the layout place the selected cards again</source>
        <translation>Die ausgewählten Karten wieder automatisch anordnen lassen</translation>
    </message>
    <message>
        <source>Make It a &amp;Reason</source>
        <translation>Zum &amp;Grund machen</translation>
    </message>
    <message>
        <source>The selected lines support what they end on</source>
        <translation>Die ausgewählten Linien sprechen für das, worauf sie enden</translation>
    </message>
    <message>
        <source>Make a Reason</source>
        <translation>Zum Grund machen</translation>
    </message>
    <message>
        <source>Make It an &amp;Objection</source>
        <translation>Zum &amp;Einwand machen</translation>
    </message>
    <message>
        <source>The selected lines attack what they end on</source>
        <translation>Die ausgewählten Linien sprechen gegen das, worauf sie enden</translation>
    </message>
    <message>
        <source>Make an Objection</source>
        <translation>Zum Einwand machen</translation>
    </message>
    <message>
        <source>Make It a Re&amp;statement</source>
        <translation>Zur &amp;Umschreibung machen</translation>
    </message>
    <message>
        <source>The selected lines say the same in other words</source>
        <translation>Die ausgewählten Linien sagen dasselbe mit anderen Worten</translation>
    </message>
    <message>
        <source>Make a Restatement</source>
        <translation>Zur Umschreibung machen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Su&amp;chen&#xa0;…</translation>
    </message>
    <message>
        <source>Search claims, notes, texts and stakeholders</source>
        <translation>Behauptungen, Notizen, Texte und Akteure durchsuchen</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>Näc&amp;hste Fundstelle</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <translation>Zur nächsten gefundenen Stelle gehen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>Zur vorher gefundenen Stelle gehen</translation>
    </message>
    <message>
        <source>&amp;Go to Claim…</source>
        <translation>Zu Behauptun&amp;g gehen&#xa0;…</translation>
    </message>
    <message>
        <source>Jump to a claim by a few letters of it</source>
        <translation>Zu einer Behauptung springen, von der ein paar Buchstaben genügen</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Select exactly two claims: the first keeps its words.</source>
        <translation>Genau zwei Behauptungen auswählen: Die erste behält ihren Wortlaut.</translation>
    </message>
    <message>
        <source>Merge Claims</source>
        <translation>Behauptungen zusammenführen</translation>
    </message>
    <message>
        <source>Link Premises</source>
        <translation>Prämissen verknüpfen</translation>
    </message>
    <message>
        <source>Separate Premises</source>
        <translation>Prämissen trennen</translation>
    </message>
    <message>
        <source>Move Ro&amp;w Up</source>
        <translation>Zeile nach &amp;oben</translation>
    </message>
    <message>
        <source>Sort the outline&apos;s row before the one above</source>
        <translation>Die Zeile der Gliederung vor die darüber einordnen</translation>
    </message>
    <message>
        <source>M&amp;ove Row Down</source>
        <translation>Zeile &amp;nach unten</translation>
    </message>
    <message>
        <source>Sort the outline&apos;s row after the one below</source>
        <translation>Die Zeile der Gliederung hinter die darunter einordnen</translation>
    </message>
    <message>
        <source>L&amp;ist All That Is Found…</source>
        <translation>Alle Fundstellen aufl&amp;isten&#xa0;…</translation>
    </message>
    <message>
        <source>Search in a panel, which keeps what was found</source>
        <translation>In einem Bereich suchen, der das Gefundene behält</translation>
    </message>
</context>
<context>
    <name>EndField</name>
    <message>
        <source>a few letters of a source or passage, or a new title</source>
        <translation>ein paar Buchstaben einer Quelle oder Textstelle oder ein neuer Titel</translation>
    </message>
</context>
<context>
    <name>ExchangeDock</name>
    <message>
        <source>Import and Export</source>
        <translation>Import und Export</translation>
    </message>
    <message>
        <source>It is no longer in the debate.</source>
        <translation>Das ist nicht mehr in der Debatte.</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>such as “Left behind”, how much</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>&amp;Show What</source>
        <translation>Bemerkungen &amp;zeigen</translation>
    </message>
</context>
<context>
    <name>ExchangeReport</name>
    <message>
        <source>%1: %2.</source>
        <comment>kind of record, how many are new</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Imported from %1.</source>
        <translation>Aus %1 importiert.</translation>
    </message>
    <message>
        <source>Imported from %1 of %2 files.</source>
        <translation>Aus %1 von %2 Dateien importiert.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>kind of record, how many were written</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Zurückgeblieben</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Reasons and objections</source>
        <translation>Gründe und Einwände</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Redebeiträge</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Äußerungen</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Answers to critical questions</source>
        <translation>Antworten auf kritische Fragen</translation>
    </message>
    <message>
        <source>Places on the map</source>
        <translation>Plätze auf der Map</translation>
    </message>
    <message>
        <source>Kept views</source>
        <translation>Gemerkte Ansichten</translation>
    </message>
    <message>
        <source>Findings set aside</source>
        <translation>Beiseitegelegte Befunde</translation>
    </message>
    <message>
        <source>Own schemes</source>
        <translation>Eigene Schemata</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>%1 ersetzt</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>%1 gleich</translation>
    </message>
    <message>
        <source>%1 matched</source>
        <translation>%1 zugeordnet</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>Was vorher dort war, ist unverändert.</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG-Bild</translation>
    </message>
    <message>
        <source>Sharp at every size, with text that can be selected; for web pages and further drawing.</source>
        <translation>Scharf in jeder Größe, mit auswählbarem Text; für Webseiten und zum Weiterzeichnen.</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF-Seite</translation>
    </message>
    <message>
        <source>One page of the map’s size with its fonts; for papers and for sending.</source>
        <translation>Eine Seite in der Größe der Map mit ihren Schriften; für Arbeiten und zum Verschicken.</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>Pixels; for slides and messages. Choose a scale of 2 or more for print.</source>
        <translation>Pixel; für Folien und Nachrichten. Für den Druck einen Maßstab von 2 oder mehr wählen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>What is known of each claim, for search engines and fact-checkers; only what somebody graded.</source>
        <translation>Was über jede Behauptung bekannt ist, für Suchmaschinen und Faktenprüfer; nur, was jemand eingestuft hat.</translation>
    </message>
    <message>
        <source>Reference list, %1</source>
        <translation>Literaturliste, %1</translation>
    </message>
    <message>
        <source>The sources as text, in the form that papers and theses want.</source>
        <translation>Die Quellen als Text, in der Form, die Aufsätze und Abschlussarbeiten verlangen.</translation>
    </message>
    <message>
        <source>No claim is selected.</source>
        <translation>Es ist keine Behauptung ausgewählt.</translation>
    </message>
    <message>
        <source>Select claims, or export all of them.</source>
        <translation>Behauptungen auswählen oder alle exportieren.</translation>
    </message>
    <message>
        <source>A folder for whoever checks: the texts as they came, checksums, sources, quotations and hops.</source>
        <translation>Ein Ordner für alle, die nachprüfen: die Texte, wie sie kamen, Prüfsummen, Quellen, Zitate und Verweise.</translation>
    </message>
    <message>
        <source>For reference managers; what was not changed is written as it came.</source>
        <translation>Für Literaturverwaltungen; Unverändertes wird geschrieben, wie es kam.</translation>
    </message>
    <message>
        <source>All of the debate that the format has room for.</source>
        <translation>Alles aus der Debatte, wofür das Format Platz hat.</translation>
    </message>
    <message>
        <source>Objections as attacks, for solvers; a second file says what each argument stands for.</source>
        <translation>Einwände als Angriffe, für Argumentationslöser; eine zweite Datei sagt, wofür jedes Argument steht.</translation>
    </message>
    <message>
        <source>What each argument stands for is in %1.</source>
        <translation>Wofür jedes Argument steht, ist in %1 zu lesen.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>Die ganze Map</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Was ausgewählt ist</translation>
    </message>
    <message>
        <source>What is in sight</source>
        <translation>Was im Blick ist</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Was:</translation>
    </message>
    <message>
        <source>&amp;Scale:</source>
        <translation>&amp;Maßstab:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export As</source>
        <translation>Exportieren unter</translation>
    </message>
    <message>
        <source>There is already a file named %1. Replacing it cannot be undone.</source>
        <translation>Es gibt schon eine Datei namens %1. Das Ersetzen kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>E&amp;rsetzen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>All claims</source>
        <translation>Alle Behauptungen</translation>
    </message>
    <message>
        <source>The selected claims</source>
        <translation>Die ausgewählten Behauptungen</translation>
    </message>
    <message>
        <source>With its &amp;colours and their legend</source>
        <translation>Mit ihren Far&amp;ben und deren Legende</translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message>
        <source>Not everything was understood. F8 goes from place to place.</source>
        <translation>Nicht alles wurde verstanden. F8 führt von Stelle zu Stelle.</translation>
    </message>
    <message>
        <source>What was not understood</source>
        <translation>Was nicht verstanden wurde</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Begin an empty debate</source>
        <translation>Eine leere Debatte beginnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open a debate from a file</source>
        <translation>Eine Debatte aus einer Datei öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Write the debate into its file</source>
        <translation>Die Debatte in ihre Datei schreiben</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter&#xa0;…</translation>
    </message>
    <message>
        <source>Write the debate into another file, and stay with that one</source>
        <translation>Die Debatte in eine andere Datei schreiben und bei jener bleiben</translation>
    </message>
    <message>
        <source>Save a Cop&amp;y…</source>
        <translation>&amp;Kopie speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Write the debate into another file, and stay with this one</source>
        <translation>Die Debatte in eine andere Datei schreiben und bei dieser bleiben</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Go back to what the file holds; Undo brings your edits back</source>
        <translation>Zum Inhalt der Datei zurückkehren; „Rückgängig“ bringt die Änderungen zurück</translation>
    </message>
    <message>
        <source>Vers&amp;ions…</source>
        <translation>&amp;Versionen&#xa0;…</translation>
    </message>
    <message>
        <source>List what was saved before, and bring it back</source>
        <translation>Auflisten, was früher gespeichert wurde, und es zurückholen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Write the map as a picture, or the debate as text</source>
        <translation>Die Map als Bild oder die Debatte als Text schreiben</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Print the map, or write it as a PDF of pages</source>
        <translation>Die Map drucken oder als PDF mit mehreren Seiten schreiben</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Alle Fenster schließen</translation>
    </message>
    <message>
        <source>This debate has never been saved.</source>
        <translation>Diese Debatte wurde noch nie gespeichert.</translation>
    </message>
    <message>
        <source>The file holds all of it already.</source>
        <translation>Die Datei enthält schon alles.</translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation>Berich&amp;t&#xa0;…</translation>
    </message>
    <message>
        <source>Write the debate as a document to read and to hand in</source>
        <translation>Die Debatte als Dokument zum Lesen und zum Abgeben schreiben</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Show &amp;All</source>
        <translation>Alles &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Relations</source>
        <translation>Bezieh&amp;ungen</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>The&amp;men</translation>
    </message>
    <message>
        <source>No topics yet. Give a claim a topic in the inspector, or make one under Groups.</source>
        <translation>Noch keine Themen. Einer Behauptung im Inspektor ein Thema geben oder unter „Gruppen“ eines anlegen.</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>S&amp;chlagwörter</translation>
    </message>
    <message>
        <source>No tags yet. Tag a claim in the inspector.</source>
        <translation>Noch keine Schlagwörter. Einer Behauptung im Inspektor ein Schlagwort geben.</translation>
    </message>
    <message>
        <source>%1 shown; none ticked: all</source>
        <translation>%1 sichtbar; nichts angekreuzt: alle</translation>
    </message>
    <message>
        <source>&amp;Only around the selected card</source>
        <translation>Nu&amp;r rund um die ausgewählte Karte</translation>
    </message>
    <message>
        <source>&amp;Distance in steps</source>
        <translation>Entfernung in &amp;Schritten</translation>
    </message>
    <message>
        <source>Nothing is hidden.</source>
        <translation>Nichts ist ausgeblendet.</translation>
    </message>
    <message>
        <source>Hidden: %L1</source>
        <translation>Ausgeblendet: %L1</translation>
    </message>
    <message>
        <source>Ends filter, focus and folding</source>
        <translation>Beendet Filter, Fokus und Einklappen</translation>
    </message>
    <message>
        <source>All is shown already</source>
        <translation>Alles ist schon sichtbar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Einwände</translation>
    </message>
    <message>
        <source>Undercuts</source>
        <translation>Entkräftungen</translation>
    </message>
    <message>
        <source>Restatements</source>
        <translation>Umschreibungen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Select a card first</source>
        <translation>Zuerst eine Karte auswählen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Find in this text…</source>
        <translation>In diesem Text suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>not in this text</source>
        <translation>nicht in diesem Text</translation>
    </message>
    <message>
        <source>%L1 or more</source>
        <translation>%L1 oder mehr</translation>
    </message>
    <message>
        <source>%L1 of %2</source>
        <translation>%L1 von %2</translation>
    </message>
</context>
<context>
    <name>FindBox</name>
    <message>
        <source>Nothing in this debate contains these words.</source>
        <translation>Nichts in dieser Debatte enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Find claim, passage or person</source>
        <translation>Behauptung, Textstelle oder Person suchen</translation>
    </message>
    <message>
        <source>Find claim, passage, person…</source>
        <translation>Behauptung, Textstelle, Person suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Find by words, in any order and by any part of them</source>
        <translation>Nach Wörtern suchen, in beliebiger Reihenfolge und nach jedem Teil davon</translation>
    </message>
    <message>
        <source>Open a debate first, to find something in it.</source>
        <translation>Zuerst eine Debatte öffnen, um etwas darin zu suchen.</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>Find in the debate</source>
        <translation>In der Debatte suchen</translation>
    </message>
    <message>
        <source>Find in claims, notes, quotations, names…</source>
        <translation>In Behauptungen, Notizen, Zitaten, Namen suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Type any part of a word. F3 and Shift+F3 walk through what is found.</source>
        <translation>Einen beliebigen Teil eines Wortes eingeben. F3 und Umschalt+F3 gehen durch die Fundstellen.</translation>
    </message>
    <message>
        <source>Nothing in this debate contains these words.</source>
        <translation>Nichts in dieser Debatte enthält diese Wörter.</translation>
    </message>
    <message>
        <source>The best %1 places</source>
        <translation>Die besten %1 Stellen</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 Stellen</translation>
    </message>
    <message>
        <source>Nothing has all of these words. Places with some of them: %1</source>
        <translation>Nichts enthält alle diese Wörter. Stellen mit einigen davon: %1</translation>
    </message>
    <message>
        <source>%1, and with some of these words: %2</source>
        <translation>%1, und mit einigen dieser Wörter: %2</translation>
    </message>
</context>
<context>
    <name>FoundItems</name>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Reasons and objections</source>
        <translation>Gründe und Einwände</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Äußerungen</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>Andere Stellen</translation>
    </message>
    <message>
        <source>%1 with some of these words</source>
        <translation>%1 mit einigen dieser Wörter</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>Schemata</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
</context>
<context>
    <name>GroupTree</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>%1, claims: %2</source>
        <translation>%1, Behauptungen: %2</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>A question needs words.</source>
        <translation>Eine Frage braucht einen Wortlaut.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is already a tag of that name.</source>
        <translation>Es gibt schon ein Schlagwort dieses Namens.</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>F&amp;ragen</translation>
    </message>
    <message>
        <source>No questions yet. A question is what is being debated; claims answer it. Type one below, then drag claims onto it or choose it in a claim.</source>
        <translation>Noch keine Fragen. Eine Frage ist das, worüber debattiert wird; Behauptungen beantworten sie. Unten eine eingeben und dann Behauptungen darauf ziehen oder sie bei einer Behauptung auswählen.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>The&amp;men</translation>
    </message>
    <message>
        <source>No topics yet. A topic is a tinted area of the map. Type a name below, then drag claims onto it or choose it in a claim.</source>
        <translation>Noch keine Themen. Ein Thema ist eine getönte Fläche der Map. Unten einen Namen eingeben und dann Behauptungen darauf ziehen oder das Thema bei einer Behauptung auswählen.</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>S&amp;chlagwörter</translation>
    </message>
    <message>
        <source>No tags yet. A tag is a label that claims share, whatever their topic. Type a name below, then drag claims onto it or type it in a claim.</source>
        <translation>Noch keine Schlagwörter. Ein Schlagwort haben mehrere Behauptungen gemeinsam, gleich zu welchem Thema sie gehören. Unten einen Namen eingeben und dann Behauptungen darauf ziehen oder ihn bei einer Behauptung eingeben.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Group Claims</source>
        <translation>Behauptungen einordnen</translation>
    </message>
    <message>
        <source>&amp;Select Claims</source>
        <translation>Behau&amp;ptungen auswählen</translation>
    </message>
    <message>
        <source>Selects all claims of it, on the map and in the outline</source>
        <translation>Wählt alle zugehörigen Behauptungen aus, auf der Map und in der Gliederung</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Changes its name (F2)</source>
        <translation>Ändert den Namen (F2)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Lö&amp;schen</translation>
    </message>
    <message>
        <source>Its claims stay in the debate</source>
        <translation>Die zugehörigen Behauptungen bleiben in der Debatte</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hi&amp;nzufügen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Zuerst eine Zeile auswählen.</translation>
    </message>
    <message>
        <source>It has no claims yet.</source>
        <translation>Noch keine Behauptungen zugeordnet.</translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message>
        <source>Questions, topics and tags</source>
        <translation>Fragen, Themen und Schlagwörter</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Nothing has been changed yet. Each change will be listed here, and you can go back to any of them.</source>
        <translation>Noch wurde nichts geändert. Hier steht später jede Änderung, und man kann zu jeder zurückkehren.</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>Verlauf, Neuestes zuerst</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>● %1</source>
        <translation>● %1</translation>
    </message>
    <message>
        <source>%1, where you are</source>
        <translation>%1, aktueller Stand</translation>
    </message>
    <message>
        <source>● The beginning</source>
        <translation>● Der Anfang</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Der Anfang</translation>
    </message>
</context>
<context>
    <name>HopDialog</name>
    <message>
        <source>Hop</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Dies</translation>
    </message>
    <message>
        <source>H&amp;ow</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <source>That</source>
        <translation>Das</translation>
    </message>
    <message>
        <source>&amp;Looked up?</source>
        <translation>Nach&amp;gesehen?</translation>
    </message>
    <message>
        <source>&amp;Page or place</source>
        <translation>Seite oder &amp;Stelle</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Keep Changes</source>
        <translation>Änderungen &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Delete Hop</source>
        <translation>Verweis &amp;löschen</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>Das Original</translation>
    </message>
    <message>
        <source>The quotation</source>
        <translation>Das Zitat</translation>
    </message>
    <message>
        <source>The quotation: %1.</source>
        <translation>Das Zitat: %1.</translation>
    </message>
    <message>
        <source>Change Hop</source>
        <translation>Verweis ändern</translation>
    </message>
    <message>
        <source>Delete Hop</source>
        <translation>Verweis löschen</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>In %1:</source>
        <translation>In %1:</translation>
    </message>
    <message>
        <source>The first rows: %1</source>
        <translation>Die ersten Zeilen: %1</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Into &amp;this debate</source>
        <translation>In &amp;diese Debatte</translation>
    </message>
    <message>
        <source>Into a &amp;new debate</source>
        <translation>In eine &amp;neue Debatte</translation>
    </message>
    <message>
        <source>Claims with the &amp;same words, and people with the same name, become those that are there</source>
        <translation>Behauptungen mit &amp;gleichem Wortlaut und Personen mit gleichem Namen werden zu denen, die schon da sind</translation>
    </message>
    <message>
        <source>Each file becomes a t&amp;opic</source>
        <translation>Jede Datei wird ein &amp;Thema</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>No debate is open here that may be edited.</source>
        <translation>Hier ist keine Debatte offen, die bearbeitet werden darf.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Wohin es kommt</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Looking at what would arrive…</source>
        <translation>Es wird nachgesehen, was ankommen würde&#xa0;…</translation>
    </message>
    <message>
        <source>From %1:</source>
        <translation>Aus %1:</translation>
    </message>
    <message>
        <source>%1 of %2 files can be read:</source>
        <translation>%1 von %2 Dateien können gelesen werden:</translation>
    </message>
    <message>
        <source>None of these files can be read.</source>
        <translation>Keine dieser Dateien kann gelesen werden.</translation>
    </message>
    <message>
        <source>All of this is in the debate already.</source>
        <translation>Das alles ist schon in der Debatte.</translation>
    </message>
    <message>
        <source>%1 can be read once the questions below are answered.</source>
        <translation>%1 kann gelesen werden, sobald die Fragen unten beantwortet sind.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n Files</source>
        <translation>
            <numerusform>%n Datei importieren</numerusform>
            <numerusform>%n Dateien importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n files…</source>
        <translation>
            <numerusform>%n Datei wird gelesen&#xa0;…</numerusform>
            <numerusform>%n Dateien werden gelesen&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>&amp;Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Bring in what files of other programs hold, after showing what would come</source>
        <translation>Den Inhalt von Dateien anderer Programme hereinholen; vorher wird gezeigt, was käme</translation>
    </message>
    <message>
        <source>Import from Clip&amp;board</source>
        <translation>Aus der Z&amp;wischenablage importieren</translation>
    </message>
    <message>
        <source>Bring in copied text of another program, such as Argdown, or copied files</source>
        <translation>Kopierten Text eines anderen Programms hereinholen, etwa Argdown, oder kopierte Dateien</translation>
    </message>
    <message>
        <source>I&amp;mport and Export</source>
        <translation>I&amp;mport und Export</translation>
    </message>
    <message>
        <source>Show what became of the last import or export</source>
        <translation>Zeigen, was aus dem letzten Import oder Export wurde</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no text of a format that is known, and no files.</source>
        <translation>Die Zwischenablage enthält keinen Text in einem bekannten Format und keine Dateien.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Es wird importiert&#xa0;…</translation>
    </message>
    <message>
        <source>Files that can be imported (%1)</source>
        <translation>Dateien zum Importieren (%1)</translation>
    </message>
</context>
<context>
    <name>InferencePage</name>
    <message>
        <source>Reason (speaks for)</source>
        <translation>Grund (spricht dafür)</translation>
    </message>
    <message>
        <source>Objection (speaks against)</source>
        <translation>Einwand (spricht dagegen)</translation>
    </message>
    <message>
        <source>Restatement (says the same)</source>
        <translation>Umschreibung (sagt dasselbe)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>Change Kind</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>&amp;Premises</source>
        <translation>&amp;Prämissen</translation>
    </message>
    <message>
        <source>Remove Premise</source>
        <translation>Prämisse entfernen</translation>
    </message>
    <message>
        <source>Mark Premise</source>
        <translation>Prämisse kennzeichnen</translation>
    </message>
    <message>
        <source>Sort Premises</source>
        <translation>Prämissen sortieren</translation>
    </message>
    <message>
        <source>&amp;Add Premise…</source>
        <translation>Prämisse h&amp;inzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Links one more claim: together they bear on the target</source>
        <translation>Verknüpft eine weitere Behauptung: Gemeinsam beziehen sie sich auf das Ziel</translation>
    </message>
    <message>
        <source>&amp;Remove Premise</source>
        <translation>Prä&amp;misse entfernen</translation>
    </message>
    <message>
        <source>Takes the current premise away; the claim stays in the debate</source>
        <translation>Nimmt die aktuelle Prämisse weg; die Behauptung bleibt in der Debatte</translation>
    </message>
    <message>
        <source>&amp;Separate Premises</source>
        <translation>Prämi&amp;ssen trennen</translation>
    </message>
    <message>
        <source>Each premise bears on the target by itself</source>
        <translation>Jede Prämisse bezieht sich für sich allein auf das Ziel</translation>
    </message>
    <message>
        <source>Separate Premises</source>
        <translation>Prämissen trennen</translation>
    </message>
    <message>
        <source>Bears on</source>
        <translation>Bezieht sich auf</translation>
    </message>
    <message>
        <source>What it bears on</source>
        <translation>Worauf es sich bezieht</translation>
    </message>
    <message>
        <source>Change &amp;Target…</source>
        <translation>&amp;Ziel ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Lets it bear on another claim</source>
        <translation>Lässt es sich auf eine andere Behauptung beziehen</translation>
    </message>
    <message>
        <source>Undercut by</source>
        <translation>Entkräftet durch</translation>
    </message>
    <message>
        <source>What bears on it</source>
        <translation>Was sich darauf bezieht</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Change Note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>&amp;Weight (0 to 1)</source>
        <translation>&amp;Gewicht (0 bis 1)</translation>
    </message>
    <message>
        <source>Set Weight</source>
        <translation>Gewicht festlegen</translation>
    </message>
    <message>
        <source>An undercut: it denies that the premises bear on the conclusion.</source>
        <translation>Eine Entkräftung: Sie bestreitet, dass die Prämissen etwas über die Konklusion aussagen.</translation>
    </message>
    <message>
        <source>Undermining: it attacks a claim that serves as a premise.</source>
        <translation>Eine Untergrabung: Sie greift eine Behauptung an, die als Prämisse dient.</translation>
    </message>
    <message>
        <source>A rebuttal: it attacks a conclusion.</source>
        <translation>Eine Widerlegung: Sie greift eine Konklusion an.</translation>
    </message>
    <message>
        <source>Premise to link</source>
        <translation>Prämisse zum Verknüpfen</translation>
    </message>
    <message>
        <source>Find a claim…</source>
        <translation>Behauptung suchen&#xa0;…</translation>
    </message>
    <message>
        <source>No claim has these letters.</source>
        <translation>Keine Behauptung enthält diese Buchstaben.</translation>
    </message>
    <message>
        <source>Add Premise</source>
        <translation>Prämisse hinzufügen</translation>
    </message>
    <message>
        <source>Claim to bear on</source>
        <translation>Behauptung, auf die es sich beziehen soll</translation>
    </message>
    <message>
        <source>Change Target</source>
        <translation>Ziel ändern</translation>
    </message>
    <message>
        <source>&amp;Object to This Step</source>
        <translation>Gegen diesen Schritt &amp;einwenden</translation>
    </message>
</context>
<context>
    <name>Information</name>
    <message>
        <source>Debate Information</source>
        <translation>Informationen zur Debatte</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Titel:</translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>Frage:</translation>
    </message>
    <message>
        <source>Claims:</source>
        <translation>Behauptungen:</translation>
    </message>
    <message>
        <source>Reasons and objections:</source>
        <translation>Gründe und Einwände:</translation>
    </message>
    <message>
        <source>Questions:</source>
        <translation>Fragen:</translation>
    </message>
    <message>
        <source>Stakeholders:</source>
        <translation>Akteure:</translation>
    </message>
    <message>
        <source>Statements:</source>
        <translation>Äußerungen:</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Quellen:</translation>
    </message>
    <message>
        <source>Quotations:</source>
        <translation>Zitate:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>nie gespeichert</translation>
    </message>
    <message>
        <source>Saved:</source>
        <translation>Gespeichert:</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Last saved by:</source>
        <translation>Zuletzt gespeichert von:</translation>
    </message>
    <message>
        <source>Steps that can be undone:</source>
        <translation>Schritte, die rückgängig gemacht werden können:</translation>
    </message>
</context>
<context>
    <name>InsertActions</name>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;Behauptung</translation>
    </message>
    <message>
        <source>Add a claim that stands alone</source>
        <translation>Eine Behauptung hinzufügen, die für sich allein steht</translation>
    </message>
    <message>
        <source>&amp;Sibling</source>
        <translation>&amp;Weiteres dieser Art</translation>
    </message>
    <message>
        <source>Add one more of what is selected, bearing on the same</source>
        <translation>Noch eines von dem hinzufügen, was ausgewählt ist, mit Bezug auf dasselbe</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Add a reason for what is selected</source>
        <translation>Einen Grund für das Ausgewählte hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Objection</source>
        <translation>&amp;Einwand</translation>
    </message>
    <message>
        <source>Add an objection to what is selected</source>
        <translation>Einen Einwand gegen das Ausgewählte hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Linked Premise</source>
        <translation>&amp;Verknüpfte Prämisse</translation>
    </message>
    <message>
        <source>Add a claim that the selected reason or objection also rests on</source>
        <translation>Eine Behauptung hinzufügen, auf der der ausgewählte Grund oder Einwand ebenfalls beruht</translation>
    </message>
    <message>
        <source>&amp;Undercut</source>
        <translation>Ent&amp;kräftung</translation>
    </message>
    <message>
        <source>Object to the step from premise to conclusion, not to either of them</source>
        <translation>Gegen den Schritt von der Prämisse zur Konklusion einwenden, nicht gegen eine von beiden</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Frage</translation>
    </message>
    <message>
        <source>Add a question that claims may answer</source>
        <translation>Eine Frage hinzufügen, auf die Behauptungen antworten können</translation>
    </message>
    <message>
        <source>O&amp;ption</source>
        <translation>&amp;Option</translation>
    </message>
    <message>
        <source>Add an answer to the selected question</source>
        <translation>Eine Antwort auf die ausgewählte Frage hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Topic…</source>
        <translation>&amp;Thema&#xa0;…</translation>
    </message>
    <message>
        <source>Gather the selected claims under a topic</source>
        <translation>Die ausgewählten Behauptungen unter einem Thema sammeln</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Name of the topic that the selected claims belong to:</source>
        <translation>Name des Themas, zu dem die ausgewählten Behauptungen gehören:</translation>
    </message>
    <message>
        <source>Add Topic</source>
        <translation>Thema hinzufügen</translation>
    </message>
    <message>
        <source>Select a question, or one of its answers.</source>
        <translation>Eine Frage oder eine ihrer Antworten auswählen.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>Debatte</translation>
    </message>
</context>
<context>
    <name>InspectorPage</name>
    <message>
        <source>… and %L1 more characters, which stay as they are.</source>
        <translation>… und %L1 weitere Zeichen, die bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>IssuePage</name>
    <message>
        <source>Te&amp;xt</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>A question needs words.</source>
        <translation>Eine Frage braucht einen Wortlaut.</translation>
    </message>
    <message>
        <source>Reword Question</source>
        <translation>Frage umformulieren</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Change Note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Options (%1)</source>
        <translation>Optionen (%1)</translation>
    </message>
    <message>
        <source>No options yet. Ctrl+Return adds one.</source>
        <translation>Noch keine Optionen. Strg+Eingabe fügt eine hinzu.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Its options exclude one an&amp;other</source>
        <translation>Ihre &amp;Optionen schließen einander aus</translation>
    </message>
    <message>
        <source>Only one of them can hold: each objects to all others when it is judged what stands</source>
        <translation>Nur eine davon kann gelten: Jede spricht gegen alle anderen, wenn beurteilt wird, was standhält</translation>
    </message>
    <message>
        <source>Make Options Exclusive</source>
        <translation>Optionen einander ausschließen lassen</translation>
    </message>
    <message>
        <source>Let Options Go Together</source>
        <translation>Optionen nebeneinander gelten lassen</translation>
    </message>
</context>
<context>
    <name>KeptSection</name>
    <message>
        <source>Identifier: %1</source>
        <translation>Kennung: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value of something that a file says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From its file</source>
        <translation>Aus der eigenen Datei</translation>
    </message>
    <message>
        <source>From its file: %1</source>
        <translation>Aus der eigenen Datei: %1</translation>
    </message>
</context>
<context>
    <name>KeptViews</name>
    <message>
        <source>&amp;Keep This View…</source>
        <translation>Diese Ansicht &amp;merken&#xa0;…</translation>
    </message>
    <message>
        <source>Keep direction, filter, focus and folding under a name</source>
        <translation>Richtung, Filter, Fokus und Einklappen unter einem Namen merken</translation>
    </message>
    <message>
        <source>Keep This View</source>
        <translation>Diese Ansicht merken</translation>
    </message>
    <message>
        <source>Name of the view; one of the same name is replaced:</source>
        <translation>Name der Ansicht; eine gleichnamige wird ersetzt:</translation>
    </message>
    <message>
        <source>Keep View</source>
        <translation>Ansicht merken</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Forget View</source>
        <translation>Ansicht vergessen</translation>
    </message>
</context>
<context>
    <name>KeysHint</name>
    <message>
        <source>Press %1 for a claim.</source>
        <translation>%1 fügt eine Behauptung hinzu.</translation>
    </message>
    <message>
        <source>Press %1 for a question.</source>
        <translation>%1 fügt eine Frage hinzu.</translation>
    </message>
</context>
<context>
    <name>LiveText</name>
    <message>
        <source>Edit Text</source>
        <translation>Text bearbeiten</translation>
    </message>
</context>
<context>
    <name>LongChanges</name>
    <message>
        <source>Going through the history…</source>
        <translation>Der Verlauf wird durchgegangen&#xa0;…</translation>
    </message>
    <message>
        <source>Undoing %1…</source>
        <translation>Wird rückgängig gemacht: %1&#xa0;…</translation>
    </message>
    <message>
        <source>Redoing %1…</source>
        <translation>Wird wiederholt: %1&#xa0;…</translation>
    </message>
    <message>
        <source>The debate has changed in between.</source>
        <translation>Die Debatte hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>Nothing was undone or redone.</source>
        <translation>Es wurde nichts rückgängig gemacht oder wiederholt.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>It is no longer in the debate.</source>
        <translation>Das ist nicht mehr in der Debatte.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Open a &amp;Copy to Edit</source>
        <translation>&amp;Kopie zum Bearbeiten öffnen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>ManyPage</name>
    <message>
        <source>&amp;Delete</source>
        <translation>Lö&amp;schen</translation>
    </message>
    <message>
        <source>Deletes them and what cannot stand without them. Undo brings all back.</source>
        <translation>Löscht die ausgewählten Elemente und was ohne sie nicht bestehen kann. „Rückgängig“ bringt alles zurück.</translation>
    </message>
    <message>
        <source>Set t&amp;opic of all to</source>
        <translation>The&amp;ma aller ändern in</translation>
    </message>
    <message>
        <source>Set Topic</source>
        <translation>Thema festlegen</translation>
    </message>
    <message>
        <source>There is no topic of that name yet.</source>
        <translation>Es gibt noch kein Thema dieses Namens.</translation>
    </message>
    <message>
        <source>Make all options of &amp;question</source>
        <translation>Alle zu Optionen machen für F&amp;rage</translation>
    </message>
    <message>
        <source>Set Question</source>
        <translation>Frage festlegen</translation>
    </message>
    <message>
        <source>There is no question of these words yet.</source>
        <translation>Es gibt noch keine Frage mit diesem Wortlaut.</translation>
    </message>
    <message>
        <source>name, then Return</source>
        <translation>Name, dann Eingabetaste</translation>
    </message>
    <message>
        <source>&amp;Add tag to all</source>
        <translation>Schlagwort allen &amp;geben</translation>
    </message>
    <message>
        <source>&amp;Remove tag from all</source>
        <translation>Schlagwort bei allen en&amp;tfernen</translation>
    </message>
    <message>
        <source>Remove Tag</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <source>None of them has a tag of that name.</source>
        <translation>Nichts davon hat ein Schlagwort dieses Namens.</translation>
    </message>
    <message>
        <source>&amp;Merge the Two…</source>
        <translation>Die beiden &amp;zusammenführen&#xa0;…</translation>
    </message>
    <message>
        <source>Makes the two claims one, keeping all links of both</source>
        <translation>Macht aus den beiden Behauptungen eine und behält alle Verbindungen beider</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Einwände</translation>
    </message>
    <message>
        <source>Restatements</source>
        <translation>Umschreibungen</translation>
    </message>
    <message>
        <source>Make all &amp;kinds</source>
        <translation>Alle &amp;umwandeln in</translation>
    </message>
    <message>
        <source>Change Kind</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>&amp;Link Premises</source>
        <translation>&amp;Prämissen verknüpfen</translation>
    </message>
    <message>
        <source>Joins them into one reason or objection with linked premises</source>
        <translation>Verbindet sie zu einem Grund oder Einwand mit verknüpften Prämissen</translation>
    </message>
    <message>
        <source>Link Premises</source>
        <translation>Prämissen verknüpfen</translation>
    </message>
    <message>
        <source>Claims: %1. Reasons and objections: %2.</source>
        <translation>Behauptungen: %1. Gründe und Einwände: %2.</translation>
    </message>
    <message>
        <source>(leave as they are)</source>
        <translation>(unverändert lassen)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine Zuordnung)</translation>
    </message>
    <message>
        <source>&amp;Delete %1 Items</source>
        <translation>%1 Elemente lö&amp;schen</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Delete %1 Items</source>
        <translation>%1 Elemente löschen</translation>
    </message>
</context>
<context>
    <name>MapActions</name>
    <message>
        <source>A question has answers, not objections. Select one of its answers to object to it.</source>
        <translation>Eine Frage hat Antworten, keine Einwände. Eine ihrer Antworten auswählen, um etwas einzuwenden.</translation>
    </message>
    <message>
        <source>Select the claim, or the line, that this is about.</source>
        <translation>Die Behauptung oder die Linie auswählen, um die es geht.</translation>
    </message>
    <message>
        <source>Add Objection</source>
        <translation>Einwand hinzufügen</translation>
    </message>
    <message>
        <source>Add Reason</source>
        <translation>Grund hinzufügen</translation>
    </message>
    <message>
        <source>Add Answer</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <source>Select a reason or an objection: the claim it rests on, or its line.</source>
        <translation>Einen Grund oder Einwand auswählen: die Behauptung, auf der er beruht, oder seine Linie.</translation>
    </message>
    <message>
        <source>This claim is used in several places. Select the line that is meant.</source>
        <translation>Diese Behauptung wird an mehreren Stellen verwendet. Die gemeinte Linie auswählen.</translation>
    </message>
    <message>
        <source>Add Linked Premise</source>
        <translation>Verknüpfte Prämisse hinzufügen</translation>
    </message>
    <message>
        <source>Add Claim</source>
        <translation>Behauptung hinzufügen</translation>
    </message>
    <message>
        <source>Add Question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Umformulieren</translation>
    </message>
    <message>
        <source>A question needs words.</source>
        <translation>Eine Frage braucht einen Wortlaut.</translation>
    </message>
    <message>
        <source>Select a claim or a question to edit its words.</source>
        <translation>Eine Behauptung oder Frage auswählen, um ihren Wortlaut zu bearbeiten.</translation>
    </message>
    <message>
        <source>This text is too long to be edited on the map. The inspector has all of it.</source>
        <translation>Dieser Text ist zu lang, um ihn auf der Map zu bearbeiten. Im Inspektor steht er ganz.</translation>
    </message>
    <message>
        <source>Nothing bears on this, so there is nothing to fold.</source>
        <translation>Nichts bezieht sich darauf, also gibt es nichts einzuklappen.</translation>
    </message>
    <message>
        <source>Select the claim to look at more closely.</source>
        <translation>Die Behauptung auswählen, die genauer betrachtet werden soll.</translation>
    </message>
    <message>
        <source>Select what is to be deleted.</source>
        <translation>Auswählen, was gelöscht werden soll.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Item(s)</source>
        <translation>
            <numerusform>%n Element löschen</numerusform>
            <numerusform>%n Elemente löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the selected cards has been placed by hand.</source>
        <translation>Keine der ausgewählten Karten wurde von Hand platziert.</translation>
    </message>
    <message>
        <source>Let the Layout Place It</source>
        <translation>Automatisch anordnen lassen</translation>
    </message>
    <message>
        <source>A line leads from a claim to a claim, a question or another line.</source>
        <translation>Eine Linie führt von einer Behauptung zu einer Behauptung, einer Frage oder einer anderen Linie.</translation>
    </message>
    <message>
        <source>Connect as Objection</source>
        <translation>Als Einwand verbinden</translation>
    </message>
    <message>
        <source>Connect as Reason</source>
        <translation>Als Grund verbinden</translation>
    </message>
    <message>
        <source>Make an Answer of It</source>
        <translation>Zur Antwort machen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n Card(s)</source>
        <translation>
            <numerusform>%n Karte verschieben</numerusform>
            <numerusform>%n Karten verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Add Undercut</source>
        <translation>Entkräftung hinzufügen</translation>
    </message>
</context>
<context>
    <name>MapEditing</name>
    <message>
        <source>Text of the new card</source>
        <translation>Text der neuen Karte</translation>
    </message>
    <message>
        <source>Text of the card</source>
        <translation>Text der Karte</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of the debate</source>
        <translation>Map der Debatte</translation>
    </message>
    <message>
        <source>Everything is hidden by what was chosen to be shown.</source>
        <translation>Die gewählten Einschränkungen blenden alles aus.</translation>
    </message>
    <message>
        <source>Nothing is claimed yet.

Double-click to write the first claim,
or drop text or a file here.</source>
        <translation>Noch wird nichts behauptet.

Doppelklicken, um die erste Behauptung zu schreiben,
oder Text oder eine Datei hierher ziehen.</translation>
    </message>
</context>
<context>
    <name>MatrixFilters</name>
    <message>
        <source>&amp;Fold groups</source>
        <translation>&amp;Gruppen zusammenfassen</translation>
    </message>
    <message>
        <source>Only on the question</source>
        <translation>Nur zur Frage</translation>
    </message>
    <message>
        <source>Only of the topic</source>
        <translation>Nur zum Thema</translation>
    </message>
    <message>
        <source>Only of the kind</source>
        <translation>Nur von der Art</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>By camps</source>
        <translation>Nach Lagern</translation>
    </message>
    <message>
        <source>By hand: drag titles, or Alt with an arrow. By camps: who agrees more than they contradict each other stands together (correlation clustering; Bansal, Blum and Chawla 2004).</source>
        <translation>Von Hand: Titel ziehen, oder Alt mit einer Pfeiltaste. Nach Lagern: Alle, die sich öfter einig sind, als sie einander widersprechen, stehen beieinander (Korrelations-Clustering; Bansal, Blum und Chawla 2004).</translation>
    </message>
    <message>
        <source>Count what members say for what they belong to when they say it</source>
        <translation>Was Mitglieder sagen, bei dem mitzählen, wozu sie gehören, wenn sie es sagen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>since</source>
        <translation>seit</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>at: any date</source>
        <translation>Stand: beliebig</translation>
    </message>
    <message>
        <source>2015, 2015-08 or 2015-08-11; empty for any. Return takes it.</source>
        <translation>2015, 2015-08 oder 2015-08-11; leer für beliebig. Die Eingabetaste übernimmt es.</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
</context>
<context>
    <name>MatrixHeader</name>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Akteure</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>if %1</source>
        <translation>falls %1</translation>
    </message>
    <message>
        <source>%1 says nothing on %2.</source>
        <translation>%1 sagt nichts zu %2.</translation>
    </message>
    <message>
        <source>Camp %1: those who agree more than they contradict each other.</source>
        <translation>Lager %1: alle, die sich öfter einig sind, als sie einander widersprechen.</translation>
    </message>
</context>
<context>
    <name>MatrixPanel</name>
    <message>
        <source>What the position rests on</source>
        <translation>Worauf die Position beruht</translation>
    </message>
    <message>
        <source>&amp;Positions</source>
        <translation>Posi&amp;tionen</translation>
    </message>
    <message>
        <source>Nobody is on record with these filters. Choose others, or a later date.</source>
        <translation>Mit diesen Filtern ist von niemandem etwas belegt. Andere wählen oder ein späteres Datum.</translation>
    </message>
    <message>
        <source>No positions yet.

A position is what a stakeholder&apos;s statements say on a claim. Select a passage in the reader and press H to record the first.</source>
        <translation>Noch keine Positionen.

Eine Position ist, was die Äußerungen eines Akteurs zu einer Behauptung sagen. In der Leseansicht eine Textstelle auswählen und H drücken, um die erste festzuhalten.</translation>
    </message>
    <message>
        <source>%L1 stakeholders, %L2 claims, %L3 positions; %L4 silences</source>
        <translation>Akteure: %L1, Behauptungen: %L2, Positionen: %L3; Schweigen: %L4</translation>
    </message>
    <message numerus="yes">
        <source>%n statements without a date left out</source>
        <translation>
            <numerusform>%n Äußerung ohne Datum weggelassen</numerusform>
            <numerusform>%n Äußerungen ohne Datum weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are later</source>
        <translation>
            <numerusform>%n ist später</numerusform>
            <numerusform>%n sind später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no known speaker</source>
        <translation>
            <numerusform>bei %n ist nicht bekannt, wer spricht</numerusform>
            <numerusform>bei %n ist nicht bekannt, wer spricht</numerusform>
        </translation>
    </message>
    <message>
        <source>Solid border: quoted. Dashed: only others say so. Dotted: set by hand. An empty cell is silence.</source>
        <translation>Durchgezogener Rand: zitiert. Gestrichelt: Nur andere sagen das. Gepunktet: von Hand festgelegt. Eine leere Zelle ist Schweigen.</translation>
    </message>
    <message>
        <source>Choose a cell to read what the position rests on.</source>
        <translation>Eine Zelle wählen, um zu lesen, worauf die Position beruht.</translation>
    </message>
    <message>
        <source>Sort Stakeholder</source>
        <translation>Akteur einordnen</translation>
    </message>
    <message>
        <source>Sort Claim</source>
        <translation>Behauptung einordnen</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
</context>
<context>
    <name>MembershipList</name>
    <message>
        <source>Member of, %1</source>
        <translation>Mitglied von, %1</translation>
    </message>
    <message>
        <source>From, %1</source>
        <translation>Von, %1</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Until, %1</source>
        <translation>Bis, %1</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>2015, 2015-08 or 2015-08-11; ~ for about; empty when open</source>
        <translation>2015, 2015-08 oder 2015-08-11; ~ für ungefähr; leer, wenn offen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open Samp&amp;le</source>
        <translation>Beis&amp;piel öffnen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>C&amp;hange Kind</source>
        <translation>Art &amp;ändern</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Di&amp;rection</source>
        <translation>&amp;Richtung</translation>
    </message>
    <message>
        <source>F&amp;ocus</source>
        <translation>Foku&amp;s</translation>
    </message>
    <message>
        <source>&amp;Kept Views</source>
        <translation>&amp;Gemerkte Ansichten</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>Aus&amp;werten</translation>
    </message>
    <message>
        <source>&amp;Go To</source>
        <translation>Ge&amp;he zu</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>Cop&amp;y Reference</source>
        <translation>Referenz k&amp;opieren</translation>
    </message>
    <message>
        <source>T&amp;urns</source>
        <translation>&amp;Redebeiträge</translation>
    </message>
    <message>
        <source>&amp;Beside the Map</source>
        <translation>&amp;Neben der Map</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Zitieren</translation>
    </message>
    <message>
        <source>In the Te&amp;xt</source>
        <translation>Im Te&amp;xt</translation>
    </message>
    <message>
        <source>Who Sa&amp;ys What</source>
        <translation>Wer we&amp;lche Position vertritt</translation>
    </message>
    <message>
        <source>Mo&amp;ve in Time</source>
        <translation>Dur&amp;ch die Zeit gehen</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>Selected Statem&amp;ents</source>
        <translation>Ausgewählte Äuße&amp;rungen</translation>
    </message>
    <message>
        <source>C&amp;redibility of Selected</source>
        <translation>&amp;Glaubwürdigkeit der Auswahl</translation>
    </message>
    <message>
        <source>Export P&amp;ositions</source>
        <translation>Positionen &amp;exportieren</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netzwerk</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge Claims</source>
        <translation>Behauptungen zusammenführen</translation>
    </message>
    <message>
        <source>Which words should stay? All links of both claims are kept.</source>
        <translation>Welcher Wortlaut soll bleiben? Alle Verbindungen beider Behauptungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Keep the &amp;first</source>
        <translation>Die &amp;erste behalten</translation>
    </message>
    <message>
        <source>Keep the &amp;second</source>
        <translation>Die &amp;zweite behalten</translation>
    </message>
    <message>
        <source>&amp;Merge Claims</source>
        <translation>&amp;Behauptungen zusammenführen</translation>
    </message>
    <message>
        <source>Before the merge the two have together: reasons and objections %1, uses %2, quotations %3. Links that become the same are joined; a link from one to the other goes. Undo brings both back.</source>
        <translation>Vor dem Zusammenführen haben beide gemeinsam: Gründe und Einwände %1, Verwendungen %2, Zitate %3. Verbindungen, die gleich werden, werden vereint; eine Verbindung von der einen zur anderen entfällt. „Rückgängig“ bringt beide zurück.</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Overview of the map</source>
        <translation>Übersicht der Map</translation>
    </message>
    <message>
        <source>The part that is seen is framed. Press to move there.</source>
        <translation>Der sichtbare Teil ist umrahmt. Klicken, um den Blick dorthin zu bewegen.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Restatement</source>
        <translation>Umschreibung</translation>
    </message>
    <message>
        <source>Undercut</source>
        <translation>Entkräftung</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Äußerung</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>beantwortet %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>Options: %1</source>
        <translation>Optionen: %1</translation>
    </message>
    <message>
        <source>Claims: %1</source>
        <translation>Behauptungen: %1</translation>
    </message>
    <message>
        <source>belongs to %1</source>
        <translation>gehört zu %1</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
</context>
<context>
    <name>NetworkActions</name>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netzwerk</translation>
    </message>
    <message>
        <source>Draw who agrees with whom, from statements, as discourse network analysis does</source>
        <translation>Anhand der Äußerungen zeichnen, wer mit wem übereinstimmt, wie es die Diskursnetzwerkanalyse tut</translation>
    </message>
    <message>
        <source>Network as &amp;GraphML…</source>
        <translation>Netzwerk als &amp;GraphML&#xa0;…</translation>
    </message>
    <message>
        <source>For Gephi, visone, yEd, NetworkX and igraph</source>
        <translation>Für Gephi, visone, yEd, NetworkX und igraph</translation>
    </message>
    <message>
        <source>Network as GraphML</source>
        <translation>Netzwerk als GraphML</translation>
    </message>
    <message>
        <source>GraphML (*.graphml)</source>
        <translation>GraphML (*.graphml)</translation>
    </message>
    <message>
        <source>Network as &amp;Matrix…</source>
        <translation>Netzwerk als &amp;Matrix&#xa0;…</translation>
    </message>
    <message>
        <source>The weights as a CSV table, a row for each node</source>
        <translation>Die Gewichte als CSV-Tabelle, eine Zeile für jeden Knoten</translation>
    </message>
    <message>
        <source>Network as a matrix</source>
        <translation>Netzwerk als Matrix</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Network as &amp;List of Ties…</source>
        <translation>Netzwerk als &amp;Liste der Verbindungen&#xa0;…</translation>
    </message>
    <message>
        <source>A CSV table with a row for each tie</source>
        <translation>Eine CSV-Tabelle mit einer Zeile für jede Verbindung</translation>
    </message>
    <message>
        <source>Network as a list of ties</source>
        <translation>Netzwerk als Liste der Verbindungen</translation>
    </message>
    <message>
        <source>Network for &amp;UCINET…</source>
        <translation>Netzwerk für &amp;UCINET&#xa0;…</translation>
    </message>
    <message>
        <source>UCINET&apos;s DL file with a full matrix and labels</source>
        <translation>Die DL-Datei von UCINET mit vollständiger Matrix und Beschriftungen</translation>
    </message>
    <message>
        <source>Network for UCINET</source>
        <translation>Netzwerk für UCINET</translation>
    </message>
    <message>
        <source>UCINET DL (*.dl)</source>
        <translation>UCINET DL (*.dl)</translation>
    </message>
    <message>
        <source>Network as &amp;Picture…</source>
        <translation>Netzwerk als &amp;Bild&#xa0;…</translation>
    </message>
    <message>
        <source>An SVG picture of the network as it is drawn</source>
        <translation>Ein SVG-Bild des Netzwerks, wie es gezeichnet ist</translation>
    </message>
    <message>
        <source>Network as a picture</source>
        <translation>Netzwerk als Bild</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>Show the network first: View ▸ Beside the Map ▸ Network.</source>
        <translation>Zuerst das Netzwerk zeigen: Ansicht ▸ Neben der Map ▸ Netzwerk.</translation>
    </message>
</context>
<context>
    <name>NetworkChart</name>
    <message>
        <source>Drawing of the network</source>
        <translation>Zeichnung des Netzwerks</translation>
    </message>
    <message>
        <source>The list beside it names the chosen node and its ties in words.</source>
        <translation>Die Liste daneben nennt den gewählten Knoten und seine Verbindungen in Worten.</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source>Conditional counts as &amp;for</source>
        <translation>Bedingt zählt als da&amp;für</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>Äußerungen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>such as 2015-07</source>
        <translation>zum Beispiel 2015-07</translation>
    </message>
    <message>
        <source>such as 2015-10-08</source>
        <translation>zum Beispiel 2015-10-08</translation>
    </message>
    <message>
        <source>&amp;Nodes</source>
        <translation>&amp;Knoten</translation>
    </message>
    <message>
        <source>T&amp;ies</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>Co&amp;unt</source>
        <translation>&amp;Zählen</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>&amp;Gewichte</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>&amp;Mindestens</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>V&amp;on</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Length of the moving window</source>
        <translation>Länge des gleitenden Zeitfensters</translation>
    </message>
    <message>
        <source>Unit of the moving window</source>
        <translation>Einheit des gleitenden Zeitfensters</translation>
    </message>
    <message>
        <source>Moving window</source>
        <translation>Gleitendes Zeitfenster</translation>
    </message>
    <message>
        <source>&amp;Vague dates</source>
        <translation>&amp;Ungenaue Daten</translation>
    </message>
    <message>
        <source>Whether statements count that may have been made then, but perhaps at another time. Moving windows always leave them out.</source>
        <translation>Ob Äußerungen zählen, die vielleicht dann gemacht wurden, vielleicht aber zu einer anderen Zeit. Gleitende Zeitfenster lassen sie immer weg.</translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Statements of the chosen node</source>
        <translation>Äußerungen des gewählten Knotens</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Stopped. The next change begins it again.</source>
        <translation>Angehalten. Die nächste Änderung beginnt es von Neuem.</translation>
    </message>
    <message>
        <source>%1 Too many nodes to draw: raise the threshold, or export it.</source>
        <translation>%1 Zu viele Knoten zum Zeichnen: den Schwellenwert erhöhen oder das Netzwerk exportieren.</translation>
    </message>
    <message>
        <source>Choose a node to read its statements: with a click, or with the arrow keys.</source>
        <translation>Einen Knoten wählen, um seine Äußerungen zu lesen: mit einem Klick oder mit den Pfeiltasten.</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message numerus="yes">
        <source>%Ln have no date</source>
        <translation>
            <numerusform>%Ln hat kein Datum</numerusform>
            <numerusform>%Ln haben kein Datum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are dated too vaguely</source>
        <translation>
            <numerusform>%Ln ist zu ungenau datiert</numerusform>
            <numerusform>%Ln sind zu ungenau datiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are of another time</source>
        <translation>
            <numerusform>%Ln ist aus einer anderen Zeit</numerusform>
            <numerusform>%Ln sind aus einer anderen Zeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are unclear</source>
        <translation>
            <numerusform>%Ln ist unklar</numerusform>
            <numerusform>%Ln sind unklar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are conditional</source>
        <translation>
            <numerusform>%Ln ist bedingt</numerusform>
            <numerusform>%Ln sind bedingt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are repetitions</source>
        <translation>
            <numerusform>%Ln ist eine Wiederholung</numerusform>
            <numerusform>%Ln sind Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source> Left out: %1.</source>
        <translation> Weggelassen: %1.</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <comment>nodes, ties, camps</comment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>%Ln Knoten</numerusform>
            <numerusform>%Ln Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tie(s)</source>
        <translation>
            <numerusform>%Ln Verbindung</numerusform>
            <numerusform>%Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln communities</source>
        <translation>
            <numerusform>%Ln Gemeinschaft</numerusform>
            <numerusform>%Ln Gemeinschaften</numerusform>
        </translation>
    </message>
    <message>
        <source>Stakeholders and claims</source>
        <translation>Akteure und Behauptungen</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Who speaks of what</source>
        <translation>Wer wovon spricht</translation>
    </message>
    <message>
        <source>Speaking of the same</source>
        <translation>Sprechen vom Gleichen</translation>
    </message>
    <message>
        <source>Agreement (congruence)</source>
        <translation>Übereinstimmung (Kongruenz)</translation>
    </message>
    <message>
        <source>Disagreement (conflict)</source>
        <translation>Widerspruch (Konflikt)</translation>
    </message>
    <message>
        <source>For, less against</source>
        <translation>Dafür, abzüglich dagegen</translation>
    </message>
    <message>
        <source>Agreement less disagreement</source>
        <translation>Übereinstimmung abzüglich Widerspruch</translation>
    </message>
    <message>
        <source>For, against, or both</source>
        <translation>Dafür, dagegen oder beides</translation>
    </message>
    <message>
        <source>Agreement, disagreement, or both</source>
        <translation>Übereinstimmung, Widerspruch oder beides</translation>
    </message>
    <message>
        <source>As counted</source>
        <translation>Wie gezählt</translation>
    </message>
    <message>
        <source>By average activity</source>
        <translation>Nach durchschnittlicher Aktivität</translation>
    </message>
    <message>
        <source>Jaccard</source>
        <translation>Jaccard</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>By the stakeholder&apos;s activity</source>
        <translation>Nach der Aktivität des Akteurs</translation>
    </message>
    <message>
        <source>By the claim&apos;s prominence</source>
        <translation>Nach der Prominenz der Behauptung</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Alle Äußerungen</translation>
    </message>
    <message>
        <source>Once in a document</source>
        <translation>Einmal je Text</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Einmal je Woche</translation>
    </message>
    <message>
        <source>Once a month</source>
        <translation>Einmal je Monat</translation>
    </message>
    <message>
        <source>Once a year</source>
        <translation>Einmal je Jahr</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Who speaks then</source>
        <translation>Wer dann spricht</translation>
    </message>
    <message>
        <source>Who has ties</source>
        <translation>Wer Verbindungen hat</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>Wer gesprochen hat</translation>
    </message>
    <message>
        <source>Their organisations</source>
        <translation>Ihre Organisationen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) count</source>
        <translation>
            <numerusform>%Ln Äußerung zählt</numerusform>
            <numerusform>%Ln Äußerungen zählen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, of which %2.</source>
        <comment>how many statements count; how many perhaps not</comment>
        <translation>%1, davon %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are perhaps of another time</source>
        <translation>
            <numerusform>%Ln vielleicht aus einer anderen Zeit</numerusform>
            <numerusform>%Ln vielleicht aus einer anderen Zeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Count, as in Positions</source>
        <translation>Zählen, wie bei den Positionen</translation>
    </message>
    <message>
        <source>Are left out, as by DNA</source>
        <translation>Werden weggelassen, wie bei DNA</translation>
    </message>
</context>
<context>
    <name>NodeWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, weight</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No ties.</source>
        <translation>Keine Verbindungen.</translation>
    </message>
    <message>
        <source>Strongest: %1.</source>
        <translation>Am stärksten: %1.</translation>
    </message>
    <message>
        <source>%1: %2, community %3. %4</source>
        <comment>name, ties, letter, the strongest</comment>
        <translation>%1: %2, Gemeinschaft %3. %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tie(s)</source>
        <translation>
            <numerusform>%Ln Verbindung</numerusform>
            <numerusform>%Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Betweenness %1, closeness %2.</source>
        <translation>Betweenness %1, Closeness %2.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close This Notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message numerus="yes">
        <source>%n more notices wait until these are closed.</source>
        <translation>
            <numerusform>%n weiterer Hinweis wartet, bis diese geschlossen sind.</numerusform>
            <numerusform>%n weitere Hinweise warten, bis diese geschlossen sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectionEditor</name>
    <message>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>O&amp;bject</source>
        <translation>Ein&amp;wenden</translation>
    </message>
    <message>
        <source>Answers no and adds this objection to the map (Ctrl+Return)</source>
        <translation>Antwortet mit Nein und fügt der Map diesen Einwand hinzu (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Use a Claim…</source>
        <translation>&amp;Behauptung verwenden&#xa0;…</translation>
    </message>
    <message>
        <source>Answers no and lets a claim object that is on the map</source>
        <translation>Antwortet mit Nein und lässt eine Behauptung von der Map dagegen sprechen</translation>
    </message>
    <message>
        <source>Onl&amp;y Answer</source>
        <translation>Nur an&amp;tworten</translation>
    </message>
    <message>
        <source>Answers no and leaves the map as it is</source>
        <translation>Antwortet mit Nein und lässt die Map, wie sie ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leaves the question as it was (Escape)</source>
        <translation>Lässt die Frage, wie sie war (Esc)</translation>
    </message>
</context>
<context>
    <name>Obstacles</name>
    <message>
        <source>No debate is open. Create or open one first.</source>
        <translation>Keine Debatte ist geöffnet. Zuerst eine anlegen oder öffnen.</translation>
    </message>
    <message>
        <source>Select something on the map first.</source>
        <translation>Zuerst etwas auf der Map auswählen.</translation>
    </message>
    <message>
        <source>Select a claim first.</source>
        <translation>Zuerst eine Behauptung auswählen.</translation>
    </message>
    <message numerus="yes">
        <source>Select %n claims first.</source>
        <translation>
            <numerusform>Zuerst %n Behauptung auswählen.</numerusform>
            <numerusform>Zuerst %n Behauptungen auswählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a reason or an objection first: click on its line.</source>
        <translation>Zuerst einen Grund oder Einwand auswählen: seine Linie anklicken.</translation>
    </message>
    <message numerus="yes">
        <source>Select %n reasons or objections first: click on their lines.</source>
        <translation>
            <numerusform>Zuerst %n Grund oder Einwand auswählen: die Linie anklicken.</numerusform>
            <numerusform>Zuerst %n Gründe oder Einwände auswählen: ihre Linien anklicken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a claim or a line first.</source>
        <translation>Zuerst eine Behauptung oder eine Linie auswählen.</translation>
    </message>
    <message>
        <source>Select a claim or a question first.</source>
        <translation>Zuerst eine Behauptung oder eine Frage auswählen.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open Debates</source>
        <translation>Debatten öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The tour is not installed.</source>
        <translation>Der Rundgang ist nicht installiert.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 has %2 open since %3. If both of you save, whoever saves second is told.</source>
        <translation>%1 hat %2 seit %3 geöffnet. Wenn beide speichern, erfährt davon, wer als Zweites speichert.</translation>
    </message>
    <message>
        <source>Open &amp;Read-Only</source>
        <translation>&amp;Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>Open a &amp;Copy</source>
        <translation>Eine &amp;Kopie öffnen</translation>
    </message>
    <message>
        <source>&amp;Edit Anyway</source>
        <translation>&amp;Trotzdem bearbeiten</translation>
    </message>
    <message>
        <source>Open a &amp;Repaired Copy</source>
        <translation>&amp;Reparierte Kopie öffnen</translation>
    </message>
    <message>
        <source>Debates (*%1)</source>
        <translation>Debatten (*%1)</translation>
    </message>
    <message>
        <source>Nothing Was Opened So Far</source>
        <translation>Bisher wurde nichts geöffnet</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>Diese &amp;vergessen</translation>
    </message>
    <message>
        <source>No Samples Are Installed</source>
        <translation>Keine Beispiele installiert</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet&#xa0;…</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Attach by Dragging</source>
        <translation>Durch Ziehen zuordnen</translation>
    </message>
    <message>
        <source>Move by Dragging</source>
        <translation>Durch Ziehen verschieben</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>A question needs words.</source>
        <translation>Eine Frage braucht einen Wortlaut.</translation>
    </message>
    <message>
        <source>Reword Question</source>
        <translation>Frage umformulieren</translation>
    </message>
    <message>
        <source>Reword Claim</source>
        <translation>Behauptung umformulieren</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>↰ Back to the &amp;Whole Outline</source>
        <translation>↰ Zurück zur &amp;ganzen Gliederung</translation>
    </message>
    <message>
        <source>Narrow the outline to what contains</source>
        <translation>Die Gliederung eingrenzen auf Zeilen mit</translation>
    </message>
    <message>
        <source>Narrow to…</source>
        <translation>Eingrenzen auf&#xa0;…</translation>
    </message>
    <message>
        <source>No claim or question contains these words.</source>
        <translation>Keine Behauptung oder Frage enthält diese Wörter.</translation>
    </message>
    <message>
        <source>The outline is empty. Add a claim or a question from the Insert menu, or open a sample from the File menu.</source>
        <translation>Die Gliederung ist leer. Über das Menü „Einfügen“ eine Behauptung oder Frage hinzufügen oder über das Menü „Datei“ ein Beispiel öffnen.</translation>
    </message>
    <message>
        <source>Reading the debate…</source>
        <translation>Die Debatte wird gelesen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message>
        <source>A question has answers, no objections. Object to one of its options.</source>
        <translation>Eine Frage hat Antworten, keine Einwände. Gegen eine ihrer Optionen einwenden.</translation>
    </message>
    <message>
        <source>Choose a claim first.</source>
        <translation>Zuerst eine Behauptung wählen.</translation>
    </message>
    <message>
        <source>Choose a reason or an objection to undercut.</source>
        <translation>Einen Grund oder Einwand wählen, der entkräftet werden soll.</translation>
    </message>
    <message>
        <source>Choose a reason or an objection to link a premise to.</source>
        <translation>Einen Grund oder Einwand wählen, mit dem eine Prämisse verknüpft werden soll.</translation>
    </message>
    <message>
        <source>A reason from several premises has no words of its own. Edit its premises.</source>
        <translation>Ein Grund aus mehreren Prämissen hat keinen eigenen Wortlaut. Seine Prämissen bearbeiten.</translation>
    </message>
    <message>
        <source>This text is too long to edit here. The inspector shows it.</source>
        <translation>Dieser Text ist zu lang, um ihn hier zu bearbeiten. Der Inspektor zeigt ihn.</translation>
    </message>
    <message>
        <source>Nothing bears on it, so there is nothing to fold.</source>
        <translation>Nichts bezieht sich darauf, also gibt es nichts einzuklappen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete %1 Items</source>
        <translation>%1 Elemente löschen</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Loslösen</translation>
    </message>
    <message>
        <source>It is attached to nothing.</source>
        <translation>Das ist keinem anderen Element zugeordnet.</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>It bears on nothing.</source>
        <translation>Das bezieht sich auf nichts.</translation>
    </message>
    <message>
        <source>↑ see</source>
        <translation>↑ siehe</translation>
    </message>
    <message>
        <source>Outline of the debate</source>
        <translation>Gliederung der Debatte</translation>
    </message>
    <message>
        <source>Choose a question, or one of its answers.</source>
        <translation>Eine Frage oder eine ihrer Antworten wählen.</translation>
    </message>
    <message>
        <source>The first %L1 rows are open; open others one by one.</source>
        <translation>Die ersten %L1 Zeilen sind ausgeklappt; andere lassen sich einzeln ausklappen.</translation>
    </message>
</context>
<context>
    <name>OutlineWords</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>Undercut</source>
        <translation>Entkräftung</translation>
    </message>
    <message>
        <source>Restatement</source>
        <translation>Umschreibung</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>%1 from %2 premises</source>
        <translation>%1 aus %2 Prämissen</translation>
    </message>
    <message>
        <source>Implicit premise</source>
        <translation>Implizite Prämisse</translation>
    </message>
    <message>
        <source>Premise</source>
        <translation>Prämisse</translation>
    </message>
    <message>
        <source>1 option</source>
        <translation>1 Option</translation>
    </message>
    <message>
        <source>%1 options</source>
        <translation>%1 Optionen</translation>
    </message>
    <message>
        <source>1 reason</source>
        <translation>1 Grund</translation>
    </message>
    <message>
        <source>%1 reasons</source>
        <translation>%1 Gründe</translation>
    </message>
    <message>
        <source>1 undercut</source>
        <translation>1 Entkräftung</translation>
    </message>
    <message>
        <source>%1 undercuts</source>
        <translation>%1 Entkräftungen</translation>
    </message>
    <message>
        <source>1 objection</source>
        <translation>1 Einwand</translation>
    </message>
    <message>
        <source>%1 objections</source>
        <translation>%1 Einwände</translation>
    </message>
    <message>
        <source>1 restatement</source>
        <translation>1 Umschreibung</translation>
    </message>
    <message>
        <source>%1 restatements</source>
        <translation>%1 Umschreibungen</translation>
    </message>
    <message>
        <source>1 quotation</source>
        <translation>1 Zitat</translation>
    </message>
    <message>
        <source>%1 quotations</source>
        <translation>%1 Zitate</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Shown in full elsewhere.</source>
        <translation>%1. Anderswo vollständig gezeigt.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Open a Debate First</source>
        <translation>Zuerst eine Debatte öffnen</translation>
    </message>
</context>
<context>
    <name>PartsTable</name>
    <message>
        <source>Premises</source>
        <translation>Prämissen</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>The same text can be read letter by letter when the pages are switched off.</source>
        <translation>Derselbe Text lässt sich Buchstabe für Buchstabe lesen, wenn die Seiten ausgeschaltet sind.</translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>&amp;Stakeholders</source>
        <translation>&amp;Akteure</translation>
    </message>
    <message>
        <source>List who takes part, and what each says</source>
        <translation>Auflisten, wer teilnimmt und was sie jeweils sagen</translation>
    </message>
    <message>
        <source>&amp;Positions</source>
        <translation>Posi&amp;tionen</translation>
    </message>
    <message>
        <source>Show who holds what, as a matrix of stakeholders and claims</source>
        <translation>Zeigen, wer was vertritt, als Matrix aus Akteuren und Behauptungen</translation>
    </message>
    <message>
        <source>Show &amp;Its Statements</source>
        <translation>Äußerungen des Akteurs ze&amp;igen</translation>
    </message>
    <message>
        <source>List what the chosen stakeholder says, in the table</source>
        <translation>In der Tabelle auflisten, was der gewählte Akteur sagt</translation>
    </message>
    <message>
        <source>Export Positions</source>
        <translation>Positionen exportieren</translation>
    </message>
    <message>
        <source>Export as &amp;Table…</source>
        <translation>Als &amp;Tabelle exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Write the positions as CSV, for spreadsheets</source>
        <translation>Die Positionen als CSV schreiben, für Tabellenprogramme</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Export as P&amp;icture…</source>
        <translation>Als &amp;Bild exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Write the positions as SVG</source>
        <translation>Die Positionen als SVG schreiben</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>Export as &amp;Web Page…</source>
        <translation>Als &amp;Webseite exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Write the positions with their quotations as one page</source>
        <translation>Die Positionen mit ihren Zitaten als eine Seite schreiben</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>&amp;Add Stakeholder</source>
        <translation>Akteur &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Name a person, an organisation, a group or a government</source>
        <translation>Eine Person, Organisation, Gruppe oder Regierung nennen</translation>
    </message>
    <message>
        <source>Set Position by &amp;Hand…</source>
        <translation>&amp;Position von Hand festlegen&#xa0;…</translation>
    </message>
    <message>
        <source>Record what a stakeholder holds on a claim without a quotation</source>
        <translation>Ohne Zitat festhalten, was ein Akteur zu einer Behauptung vertritt</translation>
    </message>
    <message>
        <source>&amp;Merge With…</source>
        <translation>&amp;Zusammenführen mit&#xa0;…</translation>
    </message>
    <message>
        <source>Make two stakeholders one, with all that either says</source>
        <translation>Aus zwei Akteuren einen machen, mit allem, was beide sagen</translation>
    </message>
    <message>
        <source>&amp;Delete Stakeholder</source>
        <translation>Akteur &amp;löschen</translation>
    </message>
    <message>
        <source>Delete the selected stakeholders; what they said stays, without a speaker</source>
        <translation>Die ausgewählten Akteure löschen; was sie sagten, bleibt, ohne Angabe, wer spricht</translation>
    </message>
    <message>
        <source>Choose a stakeholder in the list of stakeholders first.</source>
        <translation>Zuerst in der Liste der Akteure einen auswählen.</translation>
    </message>
    <message>
        <source>Stakeholder to merge with</source>
        <translation>Akteur zum Zusammenführen</translation>
    </message>
    <message>
        <source>Find the other one…</source>
        <translation>Den anderen suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Nobody has these letters.</source>
        <translation>Niemand enthält diese Buchstaben.</translation>
    </message>
    <message>
        <source>Delete Stakeholder</source>
        <translation>Akteur löschen</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>PickPopup</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>Go to Claim</source>
        <translation>Zu Behauptung gehen</translation>
    </message>
    <message>
        <source>A few letters of a claim, a question, a topic or a stakeholder</source>
        <translation>Ein paar Buchstaben einer Behauptung, einer Frage, eines Themas oder eines Akteurs</translation>
    </message>
    <message>
        <source>Nothing in this debate has these letters.</source>
        <translation>Nichts in dieser Debatte enthält diese Buchstaben.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>A few letters of a command</source>
        <translation>Ein paar Buchstaben eines Befehls</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>Kein Befehl enthält diese Buchstaben.</translation>
    </message>
</context>
<context>
    <name>PolarisationChart</name>
    <message>
        <source>Polarisation over time</source>
        <translation>Polarisierung im Lauf der Zeit</translation>
    </message>
    <message>
        <source>%1 of the conflict between camps</source>
        <translation>%1 des Konflikts zwischen Lagern</translation>
    </message>
    <message>
        <source>no conflict</source>
        <translation>kein Konflikt</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: modularity %3, %4, %n camp(s)</source>
        <translation>
            <numerusform>%1 bis %2: Modularität %3, %4, %n Lager</numerusform>
            <numerusform>%1 bis %2: Modularität %3, %4, %n Lager</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is dated closely enough for moving windows.</source>
        <translation>Nichts ist genau genug für gleitende Zeitfenster datiert.</translation>
    </message>
    <message>
        <source>Polarisation: — modularity, ┄● conflict between camps</source>
        <translation>Polarisierung: — Modularität, ┄● Konflikt zwischen Lagern</translation>
    </message>
</context>
<context>
    <name>PositionDocks</name>
    <message>
        <source>Stakeholders</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Äußerungen</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
</context>
<context>
    <name>PremiseList</name>
    <message>
        <source>%1 (implicit)</source>
        <translation>%1 (implizit)</translation>
    </message>
    <message>
        <source>Ticked: implicit, supplied by whoever drew the map and not said by the speaker</source>
        <translation>Angekreuzt: implizit, also ergänzt von denen, die die Map gezeichnet haben, und nicht selbst gesagt</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>At 100 %, on as many pages as it &amp;takes</source>
        <translation>Mit 100&#xa0;%, auf so vielen Seiten wie &amp;nötig</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>All of it on &amp;one page</source>
        <translation>Alles auf &amp;einer Seite</translation>
    </message>
    <message>
        <source>The map was printed.</source>
        <translation>Die Map wurde gedruckt.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Es wird gedruckt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>QuestionActions</name>
    <message>
        <source>Who &amp;Agrees?</source>
        <translation>Wer ist sich &amp;einig?</translation>
    </message>
    <message>
        <source>Ask what sides share and what divides them, and read the answers with their evidence</source>
        <translation>Fragen, was Seiten gemeinsam haben und was sie trennt, und die Antworten mit ihren Belegen lesen</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>An assumption: the argument owes an answer; a “no” objects to the premise it is about.</source>
        <translation>Eine Annahme: Das Argument schuldet eine Antwort; ein „Nein“ spricht gegen die Prämisse, um die es geht.</translation>
    </message>
    <message>
        <source>An exception: the argument holds unless somebody shows a “no”, which undercuts the step or objects to the premise it is about.</source>
        <translation>Eine Ausnahme: Das Argument trägt, solange niemand ein „Nein“ zeigt, das den Schritt entkräftet oder gegen die Prämisse spricht, um die es geht.</translation>
    </message>
    <message>
        <source>assumption</source>
        <comment>a kind of question</comment>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>exception</source>
        <comment>a kind of question</comment>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a question, its kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>note: why, by what</source>
        <translation>Notiz: warum, wodurch</translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation>Notiz zu: %1</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Camp %L1: %2</source>
        <translation>Lager %L1: %2</translation>
    </message>
    <message>
        <source>There are not two camps yet. Choose two stakeholders to ask about.</source>
        <translation>Es gibt noch keine zwei Lager. Zwei Akteure wählen, nach denen gefragt wird.</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>Gemeinsamkeiten</translation>
    </message>
    <message>
        <source>Cruxes</source>
        <translation>Knackpunkte</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Changes of mind</source>
        <translation>Meinungsänderungen</translation>
    </message>
    <message>
        <source>Straw men</source>
        <translation>Strohmänner</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Fairness</translation>
    </message>
    <message>
        <source>Which claims are both sides for, or both against?</source>
        <translation>Für welche Behauptungen sind beide Seiten, gegen welche beide?</translation>
    </message>
    <message>
        <source>Which claims divide the two sides, and what hangs on them?</source>
        <translation>Welche Behauptungen trennen die beiden Seiten, und was hängt daran?</translation>
    </message>
    <message>
        <source>On how many of the claims that both speak of do they agree?</source>
        <translation>Bei wie vielen der Behauptungen, zu denen sich beide äußern, stimmen sie überein?</translation>
    </message>
    <message>
        <source>Who holds what does not go together, and who contradicts whom?</source>
        <translation>Wer vertritt, was nicht zusammenpasst, und wer widerspricht wem?</translation>
    </message>
    <message>
        <source>Who held one thing and then another?</source>
        <translation>Wer vertrat erst das eine und dann etwas anderes?</translation>
    </message>
    <message>
        <source>What do others say that somebody holds, who never said it?</source>
        <translation>Was soll jemand nach den Worten anderer vertreten, ohne es je gesagt zu haben?</translation>
    </message>
    <message>
        <source>How much room does each side have, and what of it is answered?</source>
        <translation>Wie viel Raum hat jede Seite, und was davon wird beantwortet?</translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Über wen</translation>
    </message>
    <message>
        <source>And whom</source>
        <translation>Und wen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird nachgesehen&#xa0;…</translation>
    </message>
    <message>
        <source>%1 The first %L2 are listed.</source>
        <translation>%1 Die ersten %L2 sind aufgelistet.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>The largest camp</source>
        <translation>Das größte Lager</translation>
    </message>
    <message>
        <source>The other camp</source>
        <translation>Das andere Lager</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled. Choose a question to ask again.</source>
        <translation>Abgebrochen. Eine Frage wählen, um noch einmal zu fragen.</translation>
    </message>
</context>
<context>
    <name>QuestionsTable</name>
    <message>
        <source>the step as a whole</source>
        <translation>der Schritt als Ganzes</translation>
    </message>
    <message>
        <source>Critical questions</source>
        <translation>Kritische Fragen</translation>
    </message>
    <message>
        <source>Question (“yes” lets it stand)</source>
        <translation>Frage („Ja“ lässt es bestehen)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Bezweifelt</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Kind of question %1</source>
        <translation>Art der Frage %1</translation>
    </message>
    <message>
        <source>What question %1 doubts</source>
        <translation>Was Frage %1 bezweifelt</translation>
    </message>
</context>
<context>
    <name>Quotations</name>
    <message>
        <source> (author)</source>
        <translation> (verfasst)</translation>
    </message>
    <message>
        <source> (publisher)</source>
        <translation> (veröffentlicht)</translation>
    </message>
    <message>
        <source> (reported by)</source>
        <translation> (berichtet)</translation>
    </message>
    <message>
        <source>for</source>
        <translation>dafür</translation>
    </message>
    <message>
        <source>against</source>
        <translation>dagegen</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>on a condition</source>
        <translation>unter einer Bedingung</translation>
    </message>
    <message>
        <source>if %1</source>
        <translation>falls %1</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>Speaker unknown</source>
        <translation>Unbekannt, wer spricht</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>set by hand, without a quotation</source>
        <translation>von Hand festgelegt, ohne Zitat</translation>
    </message>
</context>
<context>
    <name>ReaderActions</name>
    <message>
        <source>&amp;Quotation</source>
        <translation>&amp;Zitat</translation>
    </message>
    <message>
        <source>Keep the selected passage as a quotation</source>
        <translation>Die ausgewählte Textstelle als Zitat festhalten</translation>
    </message>
    <message>
        <source>Quotation and &amp;Claim</source>
        <translation>Zitat und &amp;Behauptung</translation>
    </message>
    <message>
        <source>Keep the selected passage, and make a claim of its words</source>
        <translation>Die ausgewählte Textstelle festhalten und aus ihren Wörtern eine Behauptung machen</translation>
    </message>
    <message>
        <source>Quotation and R&amp;eason</source>
        <translation>Zitat und &amp;Grund</translation>
    </message>
    <message>
        <source>Keep the selected passage, and make a reason of it for the selected claim</source>
        <translation>Die ausgewählte Textstelle festhalten und daraus einen Grund für die ausgewählte Behauptung machen</translation>
    </message>
    <message>
        <source>Quotation and &amp;Objection</source>
        <translation>Zitat und &amp;Einwand</translation>
    </message>
    <message>
        <source>Keep the selected passage, and make an objection of it to the selected claim</source>
        <translation>Die ausgewählte Textstelle festhalten und daraus einen Einwand gegen die ausgewählte Behauptung machen</translation>
    </message>
    <message>
        <source>&amp;Attach to Claim…</source>
        <translation>An Behauptung an&amp;hängen&#xa0;…</translation>
    </message>
    <message>
        <source>Attach the selected passage to a claim found by a few letters</source>
        <translation>Die ausgewählte Textstelle an eine Behauptung hängen, für die ein paar Buchstaben genügen</translation>
    </message>
    <message>
        <source>Attach to &amp;Selected Claim</source>
        <translation>An ausge&amp;wählte Behauptung anhängen</translation>
    </message>
    <message>
        <source>Attach the selected passage to the claim selected on the map</source>
        <translation>Die ausgewählte Textstelle an die auf der Map ausgewählte Behauptung hängen</translation>
    </message>
    <message>
        <source>&amp;Delete Quotation</source>
        <translation>Zitat &amp;löschen</translation>
    </message>
    <message>
        <source>Delete the quotation under the cursor; its claims stay</source>
        <translation>Das Zitat am Cursor löschen; seine Behauptungen bleiben</translation>
    </message>
    <message>
        <source>Select Se&amp;ntence</source>
        <translation>&amp;Satz auswählen</translation>
    </message>
    <message>
        <source>Select the sentence the cursor is in; again for the next one</source>
        <translation>Den Satz auswählen, in dem der Cursor steht; noch einmal für den nächsten</translation>
    </message>
    <message>
        <source>Ne&amp;xt Quotation</source>
        <translation>&amp;Nächstes Zitat</translation>
    </message>
    <message>
        <source>Go to the next quotation of the text</source>
        <translation>Zum nächsten Zitat des Textes gehen</translation>
    </message>
    <message>
        <source>&amp;Previous Quotation</source>
        <translation>&amp;Voriges Zitat</translation>
    </message>
    <message>
        <source>Go to the one before</source>
        <translation>Zum Zitat davor gehen</translation>
    </message>
    <message>
        <source>Page F&amp;urniture</source>
        <translation>Seitenbeiwe&amp;rk</translation>
    </message>
    <message>
        <source>Mark the selected passage as part of the page and not of the text, or take that back</source>
        <translation>Die ausgewählte Stelle als Teil der Seite und nicht des Textes kennzeichnen, oder das zurücknehmen</translation>
    </message>
    <message>
        <source>Tint sentences with words such as because, therefore, however; nothing is added by itself</source>
        <translation>Sätze mit Wörtern wie weil, daher, jedoch tönen; nichts wird von selbst hinzugefügt</translation>
    </message>
    <message>
        <source>Show Pa&amp;ges</source>
        <translation>Seiten ze&amp;igen</translation>
    </message>
    <message>
        <source>Show a PDF&apos;s pages as they look, in place of its words</source>
        <translation>Die Seiten eines PDFs zeigen, wie sie aussehen, statt ihrer Wörter</translation>
    </message>
    <message>
        <source>Put &amp;Lost Quotation Here…</source>
        <translation>Verlorenes Zi&amp;tat hier einsetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a quotation that was lost in a newer version, and put it at the selected passage</source>
        <translation>Ein Zitat wählen, das in einer neueren Fassung verloren ging, und es an der ausgewählten Textstelle einsetzen</translation>
    </message>
    <message>
        <source>&amp;Find in Text</source>
        <translation>Im Text s&amp;uchen</translation>
    </message>
    <message>
        <source>Find words in the text that is read</source>
        <translation>Wörter in dem Text suchen, der gelesen wird</translation>
    </message>
    <message>
        <source>Select what belongs to the page first, such as a menu or a footer.</source>
        <translation>Zuerst auswählen, was zur Seite gehört, etwa ein Menü oder eine Fußzeile.</translation>
    </message>
    <message>
        <source>Take Back Page Furniture</source>
        <translation>Seitenbeiwerk zurücknehmen</translation>
    </message>
    <message>
        <source>Mark Page Furniture</source>
        <translation>Seitenbeiwerk kennzeichnen</translation>
    </message>
    <message>
        <source>No sentence here has a word that tells of an argument.</source>
        <translation>Kein Satz hier enthält ein Wort, das auf ein Argument hindeutet.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences may be arguments.</source>
        <translation>
            <numerusform>%n Satz könnte ein Argument sein.</numerusform>
            <numerusform>%n Sätze könnten Argumente sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the passage that the lost quotation belongs to first.</source>
        <translation>Zuerst die Textstelle auswählen, zu der das verlorene Zitat gehört.</translation>
    </message>
    <message>
        <source>Lost quotation</source>
        <translation>Verlorenes Zitat</translation>
    </message>
    <message>
        <source>Which lost quotation belongs here?</source>
        <translation>Welches verlorene Zitat gehört hierher?</translation>
    </message>
    <message>
        <source>No quotation was lost.</source>
        <translation>Es ging kein Zitat verloren.</translation>
    </message>
    <message>
        <source>Put Quotation Right</source>
        <translation>Zitat richtigstellen</translation>
    </message>
    <message>
        <source>The debate has no texts to read yet. Add one to the sources.</source>
        <translation>Die Debatte hat noch keine Texte zum Lesen. Den Quellen einen hinzufügen.</translation>
    </message>
    <message>
        <source>The text in the reader is no PDF.</source>
        <translation>Der Text in der Leseansicht ist kein PDF.</translation>
    </message>
    <message>
        <source>Select a passage first: with the mouse, with Shift and the arrows, or a sentence with S.</source>
        <translation>Zuerst eine Textstelle auswählen: mit der Maus, mit Umschalt und den Pfeiltasten, oder einen Satz mit S.</translation>
    </message>
    <message>
        <source>Add Quotation</source>
        <translation>Zitat hinzufügen</translation>
    </message>
    <message>
        <source>Quoted: %1.</source>
        <translation>Zitiert: %1.</translation>
    </message>
    <message>
        <source>Add Quotation and Claim</source>
        <translation>Zitat und Behauptung hinzufügen</translation>
    </message>
    <message>
        <source>Add Quotation and Reason</source>
        <translation>Zitat und Grund hinzufügen</translation>
    </message>
    <message>
        <source>Add Quotation and Objection</source>
        <translation>Zitat und Einwand hinzufügen</translation>
    </message>
    <message>
        <source>Claimed: %1.</source>
        <translation>Behauptet: %1.</translation>
    </message>
    <message>
        <source>Attach Quotation</source>
        <translation>Zitat anhängen</translation>
    </message>
    <message>
        <source>Attached to %1.</source>
        <translation>An %1 angehängt.</translation>
    </message>
    <message>
        <source>Attach to Claim</source>
        <translation>An Behauptung anhängen</translation>
    </message>
    <message>
        <source>A few letters of the claim that is made there</source>
        <translation>Ein paar Buchstaben der Behauptung, die dort aufgestellt wird</translation>
    </message>
    <message>
        <source>No claim has these letters.</source>
        <translation>Keine Behauptung enthält diese Buchstaben.</translation>
    </message>
    <message>
        <source>The cursor is in no quotation.</source>
        <translation>Der Cursor steht in keinem Zitat.</translation>
    </message>
    <message>
        <source>Delete Quotation</source>
        <translation>Zitat löschen</translation>
    </message>
    <message>
        <source>Mark &amp;Candidates</source>
        <translation>&amp;Kandidaten kennzeichnen</translation>
    </message>
    <message>
        <source>S&amp;tatement…</source>
        <translation>Ä&amp;ußerung&#xa0;…</translation>
    </message>
    <message>
        <source>Record who says what in the selected passage: claim, stance, speakers, date</source>
        <translation>Festhalten, wer in der ausgewählten Textstelle was sagt: Behauptung, Haltung, Sprechende, Datum</translation>
    </message>
</context>
<context>
    <name>ReaderMargin</name>
    <message>
        <source>p. %L1</source>
        <translation>S. %L1</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>No texts yet.

Drop files here, or choose Sources ▸ Add Texts: plain text, Markdown, saved web pages and PDFs. Your copies stay in the debate, and quotations are taken from them.</source>
        <translation>Noch keine Texte.

Dateien hier ablegen oder Quellen ▸ Texte hinzufügen wählen: reiner Text, Markdown, gespeicherte Webseiten und PDFs. Die Kopien bleiben in der Debatte, und aus ihnen stammen die Zitate.</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>Text zum Lesen</translation>
    </message>
    <message>
        <source>Untitled text</source>
        <translation>Text ohne Titel</translation>
    </message>
    <message>
        <source>%1 (older version)</source>
        <translation>%1 (ältere Fassung)</translation>
    </message>
    <message>
        <source>This text is no longer in the debate.</source>
        <translation>Dieser Text ist nicht mehr in der Debatte.</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Text von %1</translation>
    </message>
    <message>
        <source>captured %1</source>
        <translation>erfasst %1</translation>
    </message>
    <message>
        <source>no quotations yet: select a passage and press Q</source>
        <translation>noch keine Zitate: eine Textstelle auswählen und Q drücken</translation>
    </message>
    <message numerus="yes">
        <source>%n quotations</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>This quotation is no longer in the debate.</source>
        <translation>Dieses Zitat ist nicht mehr in der Debatte.</translation>
    </message>
    <message>
        <source>This quotation is attached to no claim yet.</source>
        <translation>Dieses Zitat ist noch an keine Behauptung angehängt.</translation>
    </message>
    <message>
        <source>This text has no quotations yet. Select a passage and press Q.</source>
        <translation>Dieser Text hat noch keine Zitate. Eine Textstelle auswählen und Q drücken.</translation>
    </message>
</context>
<context>
    <name>ReaderText</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>RecordLine</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>%1 was not saved when Counterpoint last ended. Edits up to %2 are kept.</source>
        <translation>%1 war nicht gespeichert, als Counterpoint zuletzt endete. Die Änderungen bis %2 sind erhalten.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>W&amp;iederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Verwerfen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Discard the unsaved edits of %1 for good?</source>
        <translation>Die nicht gespeicherten Änderungen an %1 endgültig verwerfen?</translation>
    </message>
    <message>
        <source>&amp;Keep Them</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>You were typing in %1 when Counterpoint last ended: %2</source>
        <translation>In %1 wurde gerade getippt, als Counterpoint zuletzt endete: %2</translation>
    </message>
    <message>
        <source>&amp;Copy the Words</source>
        <translation>&amp;Text kopieren</translation>
    </message>
</context>
<context>
    <name>Reordering</name>
    <message>
        <source>It is the first already.</source>
        <translation>Das ist schon das erste.</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>Das ist schon das letzte.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Who is for and against</source>
        <translation>Wer dafür und dagegen ist</translation>
    </message>
    <message>
        <source>Findings of the review</source>
        <translation>Befunde der Durchsicht</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Die Map</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>No judgement</source>
        <translation>Keine Beurteilung</translation>
    </message>
    <message>
        <source>By which rules the report says what stands; grounded is the cautious one.</source>
        <translation>Nach welchen Regeln der Bericht sagt, was standhält; grounded ist die vorsichtige.</translation>
    </message>
    <message>
        <source>What bears on them, counted</source>
        <translation>Was sich auf sie bezieht, gezählt</translation>
    </message>
    <message>
        <source>What makes one reason stronger than another.</source>
        <translation>Was einen Grund stärker macht als einen anderen.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>&amp;Form:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier:</translation>
    </message>
    <message>
        <source>&amp;References:</source>
        <translation>&amp;Literaturverweise:</translation>
    </message>
    <message>
        <source>What &amp;stands, by:</source>
        <translation>Was stand&amp;hält, nach:</translation>
    </message>
    <message>
        <source>S&amp;trength, by:</source>
        <translation>S&amp;tärke, nach:</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>&amp;Schreiben&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Questions:</source>
        <translation>F&amp;ragen:</translation>
    </message>
    <message>
        <source>With:</source>
        <translation>Mit:</translation>
    </message>
    <message>
        <source>Write Report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>There is already a file named %1. Replacing it cannot be undone.</source>
        <translation>Es gibt schon eine Datei namens %1. Das Ersetzen kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>E&amp;rsetzen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>E&amp;xtent:</source>
        <translation>&amp;Umfang:</translation>
    </message>
    <message>
        <source>cautiously (grounded)</source>
        <translation>vorsichtig (grounded)</translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What is to be said</source>
        <translation>Was zu sagen ist</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Report of the last import or export</source>
        <translation>Bericht über den letzten Import oder Export</translation>
    </message>
    <message>
        <source>Nothing was imported or exported in this window yet.</source>
        <translation>In diesem Fenster wurde noch nichts importiert oder exportiert.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Gesuchte Wörter</translation>
    </message>
    <message>
        <source>Only remarks with these words</source>
        <translation>Nur Bemerkungen mit diesen Wörtern</translation>
    </message>
    <message>
        <source>Which remarks are shown</source>
        <translation>Welche Bemerkungen zu sehen sind</translation>
    </message>
    <message>
        <source>All remarks</source>
        <translation>Alle Bemerkungen</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Nur: %1</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>Dort&amp;hin gehen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the remarks that are shown as text</source>
        <translation>Kopiert die sichtbaren Bemerkungen als Text</translation>
    </message>
    <message>
        <source>&amp;Save As Text…</source>
        <translation>Als Text &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>This remark is about nothing that is in the debate.</source>
        <translation>Diese Bemerkung betrifft nichts, was in der Debatte ist.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>ReportWork</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>Was vorher dort war, ist unverändert.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>No program for this kind of file could be started.</source>
        <translation>Für diese Art von Datei ließ sich kein Programm starten.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Show what was &amp;set aside</source>
        <translation>&amp;Beiseitegelegtes zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>Dort&amp;hin gehen</translation>
    </message>
    <message>
        <source>Set &amp;Aside</source>
        <translation>Beiseite&amp;legen</translation>
    </message>
    <message>
        <source>&amp;Bring Back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>Art des Befunds</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Why it is set aside</source>
        <translation>Warum er beiseitegelegt ist</translation>
    </message>
    <message>
        <source>why it is as it should be</source>
        <translation>warum es so sein darf</translation>
    </message>
    <message>
        <source>Keeps the finding out of this list, with your note in the debate</source>
        <translation>Hält den Befund aus dieser Liste heraus, mit der eigenen Notiz in der Debatte</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird nachgesehen&#xa0;…</translation>
    </message>
    <message>
        <source>Stopped. The next edit begins it again.</source>
        <translation>Angehalten. Die nächste Änderung setzt wieder an.</translation>
    </message>
    <message>
        <source>All (%L1)</source>
        <translation>Alle (%L1)</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Schwerwiegend</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> The first %L1 are listed.</source>
        <translation> Die ersten %L1 sind aufgelistet.</translation>
    </message>
    <message>
        <source>Nothing to look at. What is found while you work is listed here.</source>
        <translation>Nichts anzusehen. Was während der Arbeit gefunden wird, steht hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings.</source>
        <translation>
            <numerusform>%n Befund.</numerusform>
            <numerusform>%n Befunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Beiseitegelegt: %1</translation>
    </message>
    <message>
        <source>Review: nothing found</source>
        <translation>Durchsicht: nichts gefunden</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Durchsicht: %1</translation>
    </message>
    <message>
        <source>Set Finding Aside</source>
        <translation>Befund beiseitelegen</translation>
    </message>
    <message>
        <source>Bring Finding Back</source>
        <translation>Befund zurückholen</translation>
    </message>
</context>
<context>
    <name>RolesBox</name>
    <message>
        <source>Not stated: %1</source>
        <comment>a premise of a scheme</comment>
        <translation>Nicht genannt: %1</translation>
    </message>
    <message>
        <source>Part of the premise: %1</source>
        <translation>Rolle der Prämisse: %1</translation>
    </message>
    <message>
        <source>plays no part</source>
        <translation>spielt keine Rolle</translation>
    </message>
</context>
<context>
    <name>SameButton</name>
    <message>
        <source>Names that differ in spelling, order or one letter only. Choose a pair to merge it.</source>
        <translation>Namen, die sich nur in Schreibweise, Reihenfolge oder einem Buchstaben unterscheiden. Ein Paar wählen, um es zusammenzuführen.</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n pairs may be the same</source>
        <translation>
            <numerusform>⚠ Vielleicht dasselbe: %n Paar</numerusform>
            <numerusform>⚠ Vielleicht dasselbe: %n Paare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Should Buying Sex Be a Crime?</source>
        <translation>Soll Sexkauf strafbar sein?</translation>
    </message>
    <message>
        <source>The dispute around Amnesty International’s policy of 2015, with its sources.</source>
        <translation>Der Streit um die Richtlinie von Amnesty International aus dem Jahr 2015, mit ihren Quellen.</translation>
    </message>
    <message>
        <source>A Tour of Counterpoint</source>
        <translation>Ein Rundgang durch Counterpoint</translation>
    </message>
    <message>
        <source>A debate whose claims explain the program.</source>
        <translation>Eine Debatte, deren Behauptungen das Programm erklären.</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Merken</translation>
    </message>
    <message>
        <source>&amp;Use View</source>
        <translation>Ansicht a&amp;nwenden</translation>
    </message>
    <message>
        <source>De&amp;lete View</source>
        <translation>Ansicht &amp;löschen</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>&amp;Gemerkte Ansichten</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gemerkte Ansichten</translation>
    </message>
    <message>
        <source>Name of the view to keep</source>
        <translation>Name der Ansicht, die gemerkt werden soll</translation>
    </message>
    <message>
        <source>Keep what is shown now as…</source>
        <translation>Was jetzt zu sehen ist, merken als&#xa0;…</translation>
    </message>
    <message>
        <source>Keeps direction, filter, focus and folding under this name</source>
        <translation>Merkt sich Richtung, Filter, Fokus und Einklappen unter diesem Namen</translation>
    </message>
    <message>
        <source>Keep View</source>
        <translation>Ansicht merken</translation>
    </message>
    <message>
        <source>Choose a view first.</source>
        <translation>Zuerst eine Ansicht wählen.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>Rename View</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Delete View</source>
        <translation>Ansicht löschen</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save Debate As</source>
        <translation>Debatte speichern unter</translation>
    </message>
    <message>
        <source>Save a Copy of the Debate</source>
        <translation>Eine Kopie der Debatte speichern</translation>
    </message>
    <message>
        <source>Saved a copy as %1.</source>
        <translation>Kopie gespeichert als %1.</translation>
    </message>
    <message>
        <source>This is the debate as it is in the file. Undo brings your edits back.</source>
        <translation>Das ist die Debatte, wie sie in der Datei steht. „Rückgängig“ bringt die Änderungen zurück.</translation>
    </message>
    <message>
        <source>There is already a file named %1. Replacing it cannot be undone.</source>
        <translation>Es gibt schon eine Datei namens %1. Das Ersetzen kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>E&amp;rsetzen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter&#xa0;…</translation>
    </message>
    <message>
        <source>Another program changed %1. Your edits are kept, and the file stays as it is until you choose.</source>
        <translation>Ein anderes Programm hat %1 geändert. Die eigenen Änderungen sind erhalten, und die Datei bleibt, wie sie ist, bis die Wahl getroffen ist.</translation>
    </message>
    <message>
        <source>%1 was moved or removed. Your edits are kept; saving writes it again.</source>
        <translation>%1 wurde verschoben oder entfernt. Die eigenen Änderungen sind erhalten; beim Speichern wird die Datei neu geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>&amp;Kopie speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>See What &amp;Differs…</source>
        <translation>&amp;Unterschiede ansehen&#xa0;…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Going back to the file…</source>
        <translation>Es wird zum Stand der Datei zurückgekehrt&#xa0;…</translation>
    </message>
    <message>
        <source>This is the debate as the file had it before it was saved. Undo brings your edits back.</source>
        <translation>Das ist die Debatte, wie sie vor dem Speichern in der Datei stand. „Rückgängig“ bringt die Änderungen zurück.</translation>
    </message>
</context>
<context>
    <name>SchemeActions</name>
    <message>
        <source>Ar&amp;gumentation Schemes…</source>
        <translation>A&amp;rgumentationsschemata&#xa0;…</translation>
    </message>
    <message>
        <source>Read which kinds of argument there are and what to ask of them, and add your own</source>
        <translation>Lesen, welche Arten von Argumenten es gibt und was bei ihnen zu fragen ist, und eigene hinzufügen</translation>
    </message>
</context>
<context>
    <name>SchemeChoices</name>
    <message>
        <source>Premise: %1</source>
        <translation>Prämisse: %1</translation>
    </message>
    <message>
        <source>Conclusion: %1</source>
        <translation>Konklusion: %1</translation>
    </message>
    <message>
        <source>To ask: %1</source>
        <translation>Zu fragen: %1</translation>
    </message>
    <message>
        <source>of this debate</source>
        <translation>aus dieser Debatte</translation>
    </message>
</context>
<context>
    <name>SchemeField</name>
    <message>
        <source>%1 – %2</source>
        <comment>the name of a scheme, its group</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>hier nicht bekannt</translation>
    </message>
    <message>
        <source>No scheme of the catalogue or of this debate.</source>
        <translation>Kein Schema des Katalogs oder dieser Debatte.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>No scheme, or more than one, has %1 in its name.</source>
        <translation>Kein Schema oder mehr als eines hat %1 im Namen.</translation>
    </message>
</context>
<context>
    <name>SchemeForm</name>
    <message>
        <source>Scheme of This Debate</source>
        <translation>Schema dieser Debatte</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Premises</source>
        <translation>&amp;Prämissen</translation>
    </message>
    <message>
        <source>Add P&amp;remise</source>
        <translation>Prämisse &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Remove Premise</source>
        <translation>Prämisse entfernen</translation>
    </message>
    <message>
        <source>&amp;Conclusion</source>
        <translation>&amp;Konklusion</translation>
    </message>
    <message>
        <source>Critical &amp;questions</source>
        <translation>Kritische &amp;Fragen</translation>
    </message>
    <message>
        <source>Add Q&amp;uestion</source>
        <translation>Fra&amp;ge hinzufügen</translation>
    </message>
    <message>
        <source>Remove Question</source>
        <translation>Frage entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep Scheme</source>
        <translation>Schema &amp;behalten</translation>
    </message>
    <message>
        <source>Change Scheme</source>
        <translation>Schema ändern</translation>
    </message>
    <message>
        <source>Add Scheme</source>
        <translation>Schema hinzufügen</translation>
    </message>
</context>
<context>
    <name>SchemeSection</name>
    <message>
        <source>Set Part of Premise</source>
        <translation>Rolle der Prämisse festlegen</translation>
    </message>
    <message>
        <source>S&amp;cheme</source>
        <translation>S&amp;chema</translation>
    </message>
    <message>
        <source>Browse Schemes…</source>
        <translation>Schemata durchsehen&#xa0;…</translation>
    </message>
    <message>
        <source>Reads the catalogue, and adds schemes of your own</source>
        <translation>Öffnet den Katalog zum Lesen; eigene Schemata lassen sich hinzufügen</translation>
    </message>
    <message>
        <source>What answers made</source>
        <translation>Was Antworten bewirkt haben</translation>
    </message>
    <message>
        <source>Set Scheme</source>
        <translation>Schema festlegen</translation>
    </message>
    <message>
        <source>Clear Scheme</source>
        <translation>Schema aufheben</translation>
    </message>
    <message>
        <source>Critical questions (%1 of %2 open)</source>
        <translation>Kritische Fragen (%1 von %2 offen)</translation>
    </message>
    <message>
        <source>“No” objects to the premise %1:</source>
        <translation>„Nein“ spricht gegen die Prämisse %1:</translation>
    </message>
    <message>
        <source>“No” undercuts the step: the premises may hold, but do not carry the conclusion here:</source>
        <translation>„Nein“ entkräftet den Schritt: Die Prämissen mögen stimmen, tragen die Konklusion hier aber nicht:</translation>
    </message>
    <message>
        <source>Added to the map: %1 %2 · %3</source>
        <comment>what was added, such as Undercut; its words; what it does</comment>
        <translation>Zur Map hinzugefügt: %1 %2 · %3</translation>
    </message>
    <message>
        <source>Answer Critical Question</source>
        <translation>Kritische Frage beantworten</translation>
    </message>
    <message>
        <source>Note on Critical Question</source>
        <translation>Notiz zur kritischen Frage</translation>
    </message>
    <message>
        <source>Claim that objects</source>
        <translation>Behauptung, die dagegen spricht</translation>
    </message>
    <message>
        <source>Find a claim…</source>
        <translation>Behauptung suchen&#xa0;…</translation>
    </message>
    <message>
        <source>No claim has these letters.</source>
        <translation>Keine Behauptung enthält diese Buchstaben.</translation>
    </message>
</context>
<context>
    <name>SchemesDialog</name>
    <message>
        <source>Argumentation Schemes</source>
        <translation>Argumentationsschemata</translation>
    </message>
    <message>
        <source>Find a scheme…</source>
        <translation>Schema suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Find a scheme</source>
        <translation>Schema suchen</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>Schemata</translation>
    </message>
    <message>
        <source>About the scheme</source>
        <translation>Über das Schema</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu&#xa0;…</translation>
    </message>
    <message>
        <source>Adds a scheme to this debate</source>
        <translation>Fügt dieser Debatte ein Schema hinzu</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Än&amp;dern&#xa0;…</translation>
    </message>
    <message>
        <source>Changes a scheme of this debate</source>
        <translation>Ändert ein Schema dieser Debatte</translation>
    </message>
    <message>
        <source>&amp;Copy…</source>
        <translation>&amp;Kopieren&#xa0;…</translation>
    </message>
    <message>
        <source>Adds a scheme to this debate that begins as this one</source>
        <translation>Fügt dieser Debatte ein Schema hinzu, das so beginnt wie dieses</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Removes a scheme of this debate that nothing follows</source>
        <translation>Entfernt ein Schema dieser Debatte, dem nichts folgt</translation>
    </message>
    <message>
        <source>No reason or objection of this debate follows it.</source>
        <translation>Kein Grund oder Einwand dieser Debatte folgt ihm.</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) or objection(s) of this debate follow it.</source>
        <translation>
            <numerusform>%n Grund oder Einwand dieser Debatte folgt ihm.</numerusform>
            <numerusform>%n Gründe oder Einwände dieser Debatte folgen ihm.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) or objection(s) follow it, such as %1. Let them follow another scheme first.</source>
        <translation>
            <numerusform>%n Grund oder Einwand folgt ihm: %1. Zuerst ein anderes Schema dafür wählen.</numerusform>
            <numerusform>%n Gründe oder Einwände folgen ihm, etwa %1. Zuerst ein anderes Schema für sie wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Remove Scheme</source>
        <translation>Schema entfernen</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>It is no longer in the debate.</source>
        <translation>Das ist nicht mehr in der Debatte.</translation>
    </message>
    <message>
        <source>A claim needs words.</source>
        <translation>Eine Behauptung braucht einen Wortlaut.</translation>
    </message>
    <message>
        <source>A question needs words.</source>
        <translation>Eine Frage braucht einen Wortlaut.</translation>
    </message>
    <message>
        <source>A topic needs a name.</source>
        <translation>Ein Thema braucht einen Namen.</translation>
    </message>
    <message>
        <source>A topic cannot be inside itself.</source>
        <translation>Ein Thema kann nicht in sich selbst liegen.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is already a tag of that name.</source>
        <translation>Es gibt schon ein Schlagwort dieses Namens.</translation>
    </message>
    <message>
        <source>A claim cannot be a reason for itself.</source>
        <translation>Eine Behauptung kann kein Grund für sich selbst sein.</translation>
    </message>
    <message>
        <source>A claim cannot object to itself.</source>
        <translation>Eine Behauptung kann kein Einwand gegen sich selbst sein.</translation>
    </message>
    <message>
        <source>A claim cannot restate itself.</source>
        <translation>Eine Behauptung kann sich nicht selbst umschreiben.</translation>
    </message>
    <message>
        <source>This reason is already there.</source>
        <translation>Diesen Grund gibt es hier schon.</translation>
    </message>
    <message>
        <source>This objection is already there.</source>
        <translation>Diesen Einwand gibt es hier schon.</translation>
    </message>
    <message>
        <source>This restatement is already there.</source>
        <translation>Diese Umschreibung gibt es hier schon.</translation>
    </message>
    <message>
        <source>This premise is already there.</source>
        <translation>Diese Prämisse gibt es hier schon.</translation>
    </message>
    <message>
        <source>An inference cannot bear on itself, not even through others.</source>
        <translation>Ein Schluss kann sich nicht auf sich selbst beziehen, auch nicht über andere.</translation>
    </message>
    <message>
        <source>An inference needs a premise.</source>
        <translation>Ein Schluss braucht eine Prämisse.</translation>
    </message>
    <message>
        <source>Choose two reasons or two objections to link.</source>
        <translation>Zwei Gründe oder zwei Einwände wählen, um sie zu verknüpfen.</translation>
    </message>
    <message>
        <source>Only reasons, or objections, on one and the same thing can be linked.</source>
        <translation>Nur Gründe oder nur Einwände, die sich auf ein und dasselbe beziehen, können verknüpft werden.</translation>
    </message>
    <message>
        <source>It has only one premise.</source>
        <translation>Es gibt hier nur eine Prämisse.</translation>
    </message>
    <message>
        <source>It can only be sorted among what bears on the same thing.</source>
        <translation>Sortieren lässt sich nur unter dem, was sich auf dasselbe bezieht.</translation>
    </message>
    <message>
        <source>Choose two claims to merge.</source>
        <translation>Zwei Behauptungen wählen, um sie zusammenzuführen.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>It refers to something that is not in the debate.</source>
        <translation>Das verweist auf etwas, das nicht in der Debatte ist.</translation>
    </message>
    <message>
        <source>The topic is inside itself.</source>
        <translation>Das Thema liegt in sich selbst.</translation>
    </message>
    <message>
        <source>The claim has a tag twice.</source>
        <translation>Die Behauptung hat ein Schlagwort zweimal.</translation>
    </message>
    <message>
        <source>The inference has no premise.</source>
        <translation>Der Schluss hat keine Prämisse.</translation>
    </message>
    <message>
        <source>The inference has a premise twice.</source>
        <translation>Der Schluss hat eine Prämisse zweimal.</translation>
    </message>
    <message>
        <source>The inference bears on its own premise.</source>
        <translation>Der Schluss bezieht sich auf seine eigene Prämisse.</translation>
    </message>
    <message>
        <source>The inference bears on itself through other inferences.</source>
        <translation>Der Schluss bezieht sich über andere Schlüsse auf sich selbst.</translation>
    </message>
    <message>
        <source>The credibility is not from 1 to 6.</source>
        <translation>Die Glaubwürdigkeit liegt nicht zwischen 1 und 6.</translation>
    </message>
    <message>
        <source>The citation leads to where it starts.</source>
        <translation>Der Quellenverweis führt dorthin, wo er beginnt.</translation>
    </message>
    <message>
        <source>The weight is not from 0 to 1.</source>
        <translation>Das Gewicht liegt nicht zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>The passage lies outside its text.</source>
        <translation>Die Textstelle liegt außerhalb ihres Textes.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>One inference refers to something that is not there.</source>
        <translation>Ein Schluss verweist auf etwas, das es nicht gibt.</translation>
    </message>
    <message>
        <source>Characters that a DOT file cannot hold were replaced by U+FFFD.</source>
        <translation>Zeichen, die eine DOT-Datei nicht aufnehmen kann, wurden durch U+FFFD ersetzt.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Das fehlt.</translation>
    </message>
    <message>
        <source>There is no such key here; there are %1.</source>
        <translation>Diesen Schlüssel gibt es hier nicht; es gibt %1.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>This list has more than %1 entries.</source>
        <translation>Diese Liste hat mehr als %1 Einträge.</translation>
    </message>
    <message>
        <source>This must be a number from %1 to %2.</source>
        <translation>Das muss eine Zahl von %1 bis %2 sein.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>This must be a whole number, and not below 0.</source>
        <translation>Das muss eine ganze Zahl sein und darf nicht unter 0 liegen.</translation>
    </message>
    <message>
        <source>A tag must have a name.</source>
        <translation>Ein Schlagwort muss einen Namen haben.</translation>
    </message>
    <message>
        <source>The claim has this tag already.</source>
        <translation>Die Behauptung hat dieses Schlagwort schon.</translation>
    </message>
    <message>
        <source>an id, as text in quotation marks</source>
        <translation>eine ID, als Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>Nothing here has the id %1.</source>
        <translation>Nichts hat hier die ID %1.</translation>
    </message>
    <message>
        <source>This must be one of %1.</source>
        <translation>Das muss eines von diesen sein: %1.</translation>
    </message>
    <message>
        <source>This must be an object with just one of the keys %1.</source>
        <translation>Das muss ein Objekt mit genau einem dieser Schlüssel sein: %1.</translation>
    </message>
    <message>
        <source>A date is written like 2015, 2015-08 or 2015-08-11, with ~ after it when it is approximate.</source>
        <translation>Ein Datum wird wie 2015, 2015-08 oder 2015-08-11 geschrieben, mit ~ dahinter, wenn es ungefähr ist.</translation>
    </message>
    <message>
        <source>A SHA-256 is 64 digits from 0 to 9 and a to f.</source>
        <translation>Eine SHA-256 besteht aus 64 Zeichen von 0 bis 9 und a bis f.</translation>
    </message>
    <message>
        <source>A reliability is one letter from A to F.</source>
        <translation>Eine Zuverlässigkeit ist ein Buchstabe von A bis F.</translation>
    </message>
    <message>
        <source>A colour is written like #0b5fa5.</source>
        <translation>Eine Farbe wird wie #0b5fa5 geschrieben.</translation>
    </message>
    <message>
        <source>Counterpoint debate</source>
        <translation>Counterpoint-Debatte</translation>
    </message>
    <message>
        <source>Counterpoint JSON</source>
        <translation>Counterpoint-JSON</translation>
    </message>
    <message>
        <source>Graphviz DOT</source>
        <translation>Graphviz-DOT</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG-Bild</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>a ZIP archive, such as an office document</source>
        <translation>ein ZIP-Archiv, etwa ein Office-Dokument</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>ein XML-Dokument</translation>
    </message>
    <message>
        <source>JSON of another program</source>
        <translation>JSON eines anderen Programms</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>This must be %1, but is %2.</source>
        <translation>Das muss %1 sein, ist aber %2.</translation>
    </message>
    <message>
        <source>%1 (line %2, column %3): %4</source>
        <translation>%1 (Zeile %2, Spalte %3): %4</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Berichtigen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Also:</source>
        <translation>Außerdem:</translation>
    </message>
    <message>
        <source>There is more; these are the first %1.</source>
        <translation>Es gibt noch mehr; dies sind die ersten %1.</translation>
    </message>
    <message>
        <source>In line %1, column %2: %3</source>
        <translation>In Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>This is not UTF-8.</source>
        <translation>Das ist kein UTF-8.</translation>
    </message>
    <message>
        <source>Save the file in the encoding UTF-8 and try again.</source>
        <translation>Die Datei in der Kodierung UTF-8 speichern und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The text is damaged: it begins as %1, but some of it is not.</source>
        <translation>Der Text ist beschädigt: Er beginnt als %1, ist es aber nicht durchgehend.</translation>
    </message>
    <message>
        <source>A key in quotation marks, a comma or a closing brace is missing before this.</source>
        <translation>Davor fehlt ein Schlüssel in Anführungszeichen, ein Komma oder eine schließende geschweifte Klammer.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing before this.</source>
        <translation>Davor fehlt ein Komma oder eine schließende eckige Klammer.</translation>
    </message>
    <message>
        <source>A colon is missing before this.</source>
        <translation>Davor fehlt ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>A text has no closing quotation mark.</source>
        <translation>Einem Text fehlt das schließende Anführungszeichen.</translation>
    </message>
    <message>
        <source>A backslash is followed by something JSON does not know.</source>
        <translation>Auf einen Backslash folgt etwas, das JSON nicht kennt.</translation>
    </message>
    <message>
        <source>This is not a number that JSON allows.</source>
        <translation>Das ist keine Zahl, die JSON erlaubt.</translation>
    </message>
    <message>
        <source>A key in quotation marks is missing.</source>
        <translation>Ein Schlüssel in Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>Lists and objects are nested deeper than 1,024 levels here.</source>
        <translation>Listen und Objekte sind hier tiefer als 1.024 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>The text is too large.</source>
        <translation>Der Text ist zu groß.</translation>
    </message>
    <message>
        <source>There is something after the end.</source>
        <translation>Nach dem Ende steht noch etwas.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Das ist kein JSON.</translation>
    </message>
    <message>
        <source>The text is larger than 64 MB, which is more than a debate can be read from.</source>
        <translation>Der Text ist größer als 64&#xa0;MB; aus so viel kann keine Debatte gelesen werden.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Correct the text there and try again.</source>
        <translation>Den Text dort berichtigen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The text is JSON, but a list instead of an object in braces.</source>
        <translation>Der Text ist JSON, aber eine Liste statt eines Objekts in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>This key comes twice in one object.</source>
        <translation>Dieser Schlüssel kommt in einem Objekt zweimal vor.</translation>
    </message>
    <message>
        <source>Keep one of the two and try again.</source>
        <translation>Einen der beiden behalten und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>An id must not be empty.</source>
        <translation>Eine ID darf nicht leer sein.</translation>
    </message>
    <message>
        <source>This id is used twice.</source>
        <translation>Diese ID wird zweimal verwendet.</translation>
    </message>
    <message>
        <source>Claims, inferences and issues share their ids, and this one is used twice.</source>
        <translation>Behauptungen, Schlüsse und Fragen teilen sich ihre IDs, und diese wird zweimal verwendet.</translation>
    </message>
    <message>
        <source>Another tag has this name already.</source>
        <translation>Ein anderes Schlagwort hat schon diesen Namen.</translation>
    </message>
    <message>
        <source>This must be “counterpoint”; the text is JSON, but no debate of Counterpoint&apos;s.</source>
        <translation>Das muss „counterpoint“ sein; der Text ist JSON, aber keine Debatte von Counterpoint.</translation>
    </message>
    <message>
        <source>A newer Counterpoint wrote this; this one reads version 1.</source>
        <translation>Das hat ein neueres Counterpoint geschrieben; dieses liest Version 1.</translation>
    </message>
    <message>
        <source>This must be the number 1.</source>
        <translation>Das muss die Zahl 1 sein.</translation>
    </message>
    <message>
        <source>An id is a text that is not empty.</source>
        <translation>Eine ID ist ein Text, der nicht leer ist.</translation>
    </message>
    <message>
        <source>This card has a place already.</source>
        <translation>Diese Karte hat schon einen Platz.</translation>
    </message>
    <message>
        <source>There are too many quotations to look for; say where they start and end.</source>
        <translation>Es sind zu viele Zitate zu suchen; angeben, wo sie anfangen und enden.</translation>
    </message>
    <message>
        <source>These words are not in the document.</source>
        <translation>Diese Wörter stehen nicht im Text.</translation>
    </message>
    <message>
        <source>These words are in the document more than once; say where they start and end.</source>
        <translation>Diese Wörter stehen mehr als einmal im Text; angeben, wo sie anfangen und enden.</translation>
    </message>
    <message>
        <source>The passage ends before it starts.</source>
        <translation>Die Textstelle endet, bevor sie anfängt.</translation>
    </message>
    <message>
        <source>The passage ends at %1, but its document has only %2 characters.</source>
        <translation>Die Textstelle endet bei %1, aber ihr Text hat nur %2 Zeichen.</translation>
    </message>
    <message>
        <source>The places kept for the map cannot be read.</source>
        <translation>Die gemerkten Plätze der Map können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The map is laid out anew; nothing else is lost.</source>
        <translation>Die Map wird neu angeordnet; sonst geht nichts verloren.</translation>
    </message>
    <message>
        <source>The layout program gave an answer that makes no sense.</source>
        <translation>Das Anordnungsprogramm gab eine Antwort, die keinen Sinn ergibt.</translation>
    </message>
    <message>
        <source>The map is arranged in the plain way instead.</source>
        <translation>Die Map wird stattdessen auf die einfache Weise angeordnet.</translation>
    </message>
    <message>
        <source>Parts of the map are arranged in the plain way instead.</source>
        <translation>Teile der Map werden stattdessen auf die einfache Weise angeordnet.</translation>
    </message>
    <message>
        <source>The layout program is missing from this installation.</source>
        <translation>Das Anordnungsprogramm fehlt in dieser Installation.</translation>
    </message>
    <message>
        <source>The layout program could not be started.</source>
        <translation>Das Anordnungsprogramm konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The layout program took too long and was stopped.</source>
        <translation>Das Anordnungsprogramm brauchte zu lange und wurde angehalten.</translation>
    </message>
    <message>
        <source>The layout program crashed.</source>
        <translation>Das Anordnungsprogramm ist abgestürzt.</translation>
    </message>
    <message>
        <source>The layout program gave up.</source>
        <translation>Das Anordnungsprogramm hat aufgegeben.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The disk reported an error while reading or writing.</source>
        <translation>Der Datenträger meldete einen Fehler beim Lesen oder Schreiben.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus.</translation>
    </message>
    <message>
        <source>A text is longer than a debate&apos;s file can hold.</source>
        <translation>Ein Text ist länger, als die Datei einer Debatte aufnehmen kann.</translation>
    </message>
    <message>
        <source>The data on the disk are damaged.</source>
        <translation>Die Daten auf dem Datenträger sind beschädigt.</translation>
    </message>
    <message>
        <source>The file or its folder may not be read or written.</source>
        <translation>Die Datei oder ihr Ordner darf nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Another program is using the file.</source>
        <translation>Ein anderes Programm verwendet die Datei.</translation>
    </message>
    <message>
        <source>The database says: %1.</source>
        <translation>Die Datenbank meldet: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 has been open for editing by %2 on %3 since %4.</source>
        <translation>%1 ist seit %4 zum Bearbeiten geöffnet, von %2 auf %3.</translation>
    </message>
    <message>
        <source>Open it read-only, open a copy, or edit it anyway: whoever saves second will be told.</source>
        <translation>Schreibgeschützt öffnen, eine Kopie öffnen oder trotzdem bearbeiten: Wer als Zweites speichert, erfährt davon.</translation>
    </message>
    <message>
        <source>The working copy cannot be made.</source>
        <translation>Die Arbeitskopie kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Open a repaired copy, or an earlier version.</source>
        <translation>Eine reparierte Kopie oder eine frühere Version öffnen.</translation>
    </message>
    <message>
        <source>Open an earlier version, or get the file again.</source>
        <translation>Eine frühere Version öffnen oder die Datei noch einmal beschaffen.</translation>
    </message>
    <message>
        <source>It was made by a newer version of Counterpoint and can be read, not changed.</source>
        <translation>Sie stammt aus einer neueren Version von Counterpoint und kann gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>It can be read, but its content is not what Counterpoint saved: it was changed by another program, or is slightly damaged.</source>
        <translation>Sie kann gelesen werden, aber ihr Inhalt ist nicht der, den Counterpoint gespeichert hat: Ein anderes Programm hat sie geändert, oder sie ist leicht beschädigt.</translation>
    </message>
    <message>
        <source>Compare it with an earlier version; saving it again accepts it as it is.</source>
        <translation>Mit einer früheren Version vergleichen; erneutes Speichern übernimmt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>It is sound.</source>
        <translation>Sie ist in Ordnung.</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ein ZIP-Archiv oder ein Office-Dokument</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>ein leeres ZIP-Archiv</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a WebP image, a sound or a film</source>
        <translation>ein WebP-Bild, ein Ton oder ein Film</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>ein TIFF-Bild</translation>
    </message>
    <message>
        <source>a BMP image</source>
        <translation>ein BMP-Bild</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>ein bzip2-Archiv</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>ein xz-Archiv</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>ein Zstandard-Archiv</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>ein tar-Archiv</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>ein Windows-Programm</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>a sound or a film</source>
        <translation>ein Ton oder ein Film</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>ein Ton</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>ein Film</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>eine Schrift</translation>
    </message>
    <message>
        <source>a text in UTF-16</source>
        <translation>ein Text in UTF-16</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>ein PostScript-Dokument</translation>
    </message>
    <message>
        <source>a script</source>
        <translation>ein Skript</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>eine SVG-Zeichnung</translation>
    </message>
    <message>
        <source>a Graphviz drawing</source>
        <translation>eine Graphviz-Zeichnung</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The file %1 may not be read.</source>
        <translation>Die Datei %1 darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Ask its owner for permission to read it.</source>
        <translation>Wem die Datei gehört, der kann das Lesen erlauben.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is not a debate.</source>
        <translation>%1 ist keine Debatte.</translation>
    </message>
    <message>
        <source>%1 is not a debate; it is %2.</source>
        <translation>%1 ist keine Debatte, sondern %2.</translation>
    </message>
    <message>
        <source>Import it instead.</source>
        <translation>Stattdessen importieren.</translation>
    </message>
    <message>
        <source>The file %1 is incomplete: a part at its end is missing.</source>
        <translation>Die Datei %1 ist unvollständig: Am Ende fehlt ein Teil.</translation>
    </message>
    <message>
        <source>Get the file again from where it came from, or open a repaired copy.</source>
        <translation>Die Datei noch einmal dort beschaffen, wo sie herkam, oder eine reparierte Kopie öffnen.</translation>
    </message>
    <message>
        <source>The beginning of the file %1 is damaged.</source>
        <translation>Der Anfang der Datei %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 is a database of another program.</source>
        <translation>%1 ist die Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>Die Datei %1 ist leer.</translation>
    </message>
    <message>
        <source>If it came by mail or from the web, get it again.</source>
        <translation>Wenn sie per E-Mail oder aus dem Web kam, noch einmal beschaffen.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 4 GiB.</source>
        <translation>Die Datei %1 ist größer als 4&#xa0;GiB.</translation>
    </message>
    <message>
        <source>The file %1 was made by a newer version of Counterpoint (%2).</source>
        <translation>Die Datei %1 stammt aus einer neueren Version von Counterpoint (%2).</translation>
    </message>
    <message>
        <source>Open it with that version or a later one.</source>
        <translation>Mit dieser oder einer späteren Version öffnen.</translation>
    </message>
    <message>
        <source>The file %1 is damaged.</source>
        <translation>Die Datei %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The file %1 has tables that are not those of a debate, so it was not opened.</source>
        <translation>Die Datei %1 hat Tabellen, die nicht die einer Debatte sind, und wurde deshalb nicht geöffnet.</translation>
    </message>
    <message>
        <source>Another program may have changed it. Open a repaired copy to read what is there.</source>
        <translation>Vielleicht hat ein anderes Programm sie geändert. Eine reparierte Kopie öffnen, um zu lesen, was da ist.</translation>
    </message>
    <message>
        <source>The file %1 holds more than Counterpoint can show.</source>
        <translation>Die Datei %1 enthält mehr, als Counterpoint zeigen kann.</translation>
    </message>
    <message>
        <source>%1 was not saved: %2.</source>
        <translation>%1 wurde nicht gespeichert: %2.</translation>
    </message>
    <message>
        <source>The file there is as it was, and your changes are kept.</source>
        <translation>Die Datei dort ist, wie sie war, und die Änderungen sind erhalten.</translation>
    </message>
    <message>
        <source>The file was not made.</source>
        <translation>Die Datei wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>the backup of the older version cannot be written</source>
        <translation>die Sicherungskopie der älteren Version kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1 was not saved: its folder is gone.</source>
        <translation>%1 wurde nicht gespeichert: Der Ordner ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Your changes are kept. Save it somewhere else.</source>
        <translation>Die Änderungen sind erhalten. An einem anderen Ort speichern.</translation>
    </message>
    <message>
        <source>There is already a file %1.</source>
        <translation>Es gibt schon eine Datei %1.</translation>
    </message>
    <message>
        <source>The file %1 was changed by another program since it was opened.</source>
        <translation>Ein anderes Programm hat die Datei %1 geändert, seit sie geöffnet wurde.</translation>
    </message>
    <message>
        <source>Nothing was overwritten, and your changes are kept.</source>
        <translation>Es wurde nichts überschrieben, und die Änderungen sind erhalten.</translation>
    </message>
    <message>
        <source>The change would leave something that refers to what is no longer there.</source>
        <translation>Nach der Änderung würde etwas auf das verweisen, was nicht mehr da ist.</translation>
    </message>
    <message>
        <source>Nothing could be read of the file %1.</source>
        <translation>Aus der Datei %1 konnte nichts gelesen werden.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>A debate that cannot be read</source>
        <translation>Eine Debatte, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>These unsaved changes are open in another window.</source>
        <translation>Diese nicht gespeicherten Änderungen sind in einem anderen Fenster geöffnet.</translation>
    </message>
    <message>
        <source>The folder %1, where Counterpoint keeps its working copies, cannot be made.</source>
        <translation>Der Ordner %1, in dem Counterpoint seine Arbeitskopien aufbewahrt, kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Make room there, or name another folder in COUNTERPOINT_STATE.</source>
        <translation>Dort Platz schaffen oder in COUNTERPOINT_STATE einen anderen Ordner angeben.</translation>
    </message>
    <message>
        <source>The working copy cannot be made ready.</source>
        <translation>Die Arbeitskopie kann nicht vorbereitet werden.</translation>
    </message>
    <message>
        <source>The working copy cannot be written.</source>
        <translation>Die Arbeitskopie kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk did not take the last changes.</source>
        <translation>Der Datenträger hat die letzten Änderungen nicht angenommen.</translation>
    </message>
    <message>
        <source>Save a copy of the debate on another disk.</source>
        <translation>Eine Kopie der Debatte auf einem anderen Datenträger speichern.</translation>
    </message>
    <message numerus="yes">
        <source>%n from elsewhere</source>
        <translation>
            <numerusform>%n von anderswo</numerusform>
            <numerusform>%n von anderswo</numerusform>
        </translation>
    </message>
    <message>
        <source>supports %1</source>
        <translation>spricht für %1</translation>
    </message>
    <message>
        <source>objects to %1</source>
        <translation>spricht gegen %1</translation>
    </message>
    <message>
        <source>restates %1</source>
        <translation>umschreibt %1</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>beantwortet %1</translation>
    </message>
    <message>
        <source>There is nothing to draw: no card of the map is in what was asked for.</source>
        <translation>Es gibt nichts zu zeichnen: Im gewünschten Ausschnitt liegt keine Karte der Map.</translation>
    </message>
    <message>
        <source>a line, or with others</source>
        <translation>eine Linie oder gemeinsam mit anderen</translation>
    </message>
    <message>
        <source>The picture could not be written: %1.</source>
        <translation>Das Bild konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The map would take more than %n page(s).</source>
        <translation>
            <numerusform>Die Map würde mehr als %n Seite einnehmen.</numerusform>
            <numerusform>Die Map würde mehr als %n Seiten einnehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print it on one page, or print a part of it.</source>
        <translation>Auf einer Seite drucken oder nur einen Teil drucken.</translation>
    </message>
    <message>
        <source>The printer cannot be used.</source>
        <translation>Der Drucker kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The printer took no further page.</source>
        <translation>Der Drucker nahm keine weitere Seite an.</translation>
    </message>
    <message>
        <source>Row %1 of %2, column %3 of %4</source>
        <translation>Zeile %1 von %2, Spalte %3 von %4</translation>
    </message>
    <message>
        <source>The picture would have been too large, so its scale was reduced to %1 %.</source>
        <translation>Das Bild wäre zu groß geworden, deshalb wurde sein Maßstab auf %1&#xa0;% verkleinert.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>Für ein Bild dieser Größe reicht der Arbeitsspeicher nicht aus.</translation>
    </message>
    <message>
        <source>Choose a smaller scale.</source>
        <translation>Einen kleineren Maßstab wählen.</translation>
    </message>
    <message numerus="yes">
        <source>Map of a debate with %n card(s): claims, and the reasons and objections between them.</source>
        <translation>
            <numerusform>Map einer Debatte mit %n Karte: Behauptungen und die Gründe und Einwände zwischen ihnen.</numerusform>
            <numerusform>Map einer Debatte mit %n Karten: Behauptungen und die Gründe und Einwände zwischen ihnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>a reason or an objection</source>
        <translation>eine Linie (Grund oder Einwand)</translation>
    </message>
    <message>
        <source>%1 supports %2</source>
        <translation>%1 spricht für %2</translation>
    </message>
    <message>
        <source>%1 objects to %2</source>
        <translation>%1 spricht gegen %2</translation>
    </message>
    <message>
        <source>%1 restates %2</source>
        <translation>%1 umschreibt %2</translation>
    </message>
    <message>
        <source>%1 answers %2</source>
        <translation>%1 beantwortet %2</translation>
    </message>
    <message>
        <source>the line from %1</source>
        <translation>die Linie von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%n Grund</numerusform>
            <numerusform>%n Gründe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s)</source>
        <translation>
            <numerusform>%n Einwand</numerusform>
            <numerusform>%n Einwände</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, und </translation>
    </message>
    <message>
        <source>Objection: %1</source>
        <translation>Einwand: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message numerus="yes">
        <source>question with %n answer(s)</source>
        <translation>
            <numerusform>Frage mit %n Antwort</numerusform>
            <numerusform>Frage mit %n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Prints JSON for programs instead of text for people.</source>
        <translation>Gibt JSON für Programme statt Text für Menschen aus.</translation>
    </message>
    <message>
        <source>Where reasons and objections lie: top-down (below what they bear on), bottom-up, left-right or right-to-left.</source>
        <translation>Wo Gründe und Einwände liegen: top-down (unter dem, worauf sie sich beziehen), bottom-up, left-right oder right-to-left.</translation>
    </message>
    <message>
        <source>Ends with status 1 when something had to be left behind.</source>
        <translation>Endet mit Status 1, wenn etwas zurückbleiben musste.</translation>
    </message>
    <message>
        <source>Creates an empty debate.</source>
        <translation>Legt eine leere Debatte an.</translation>
    </message>
    <message>
        <source>Creates an empty debate as FILE. A file that is there already is left alone, with status 4.</source>
        <translation>Legt eine leere Debatte als FILE an. Eine schon vorhandene Datei bleibt unberührt, mit Status 4.</translation>
    </message>
    <message>
        <source>What the debate is called.</source>
        <translation>Wie die Debatte heißt.</translation>
    </message>
    <message>
        <source>Reads debates from other formats into a file.</source>
        <translation>Liest Debatten aus anderen Formaten in eine Datei ein.</translation>
    </message>
    <message>
        <source>The .debate file to read into.</source>
        <translation>Die .debate-Datei, in die eingelesen wird.</translation>
    </message>
    <message>
        <source>Takes every INPUT for this format; “counterpoint formats” lists them.</source>
        <translation>Behandelt jedes INPUT als dieses Format; „counterpoint formats“ listet die Formate auf.</translation>
    </message>
    <message>
        <source>Writes a debate or its map in another format.</source>
        <translation>Schreibt eine Debatte oder ihre Map in einem anderen Format.</translation>
    </message>
    <message>
        <source>Writes the debate in FILE, a .debate or a native .json file, in another format, and prints what had to be left behind. Pictures show the whole map in the places the file has for it. OUT is replaced as a whole or left as it was. The same input gives the same bytes.</source>
        <translation>Schreibt die Debatte in FILE, einer .debate- oder einer eigenen .json-Datei, in einem anderen Format und gibt aus, was zurückbleiben musste. Bilder zeigen die ganze Map an den Plätzen, die die Datei dafür hat. OUT wird als Ganzes ersetzt oder bleibt, wie es war. Dieselbe Eingabe ergibt dieselben Bytes.</translation>
    </message>
    <message>
        <source>The file to write; “-” is standard output.</source>
        <translation>Die Datei, die geschrieben wird; „-“ ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Pixels of a PNG for one unit of the map, from 0.05 to 20; 1 when left out.</source>
        <translation>Pixel eines PNG für eine Einheit der Map, von 0.05 bis 20; ohne Angabe 1.</translation>
    </message>
    <message>
        <source>Colours of a picture: light, dark or contrast.</source>
        <translation>Farben eines Bildes: light, dark oder contrast.</translation>
    </message>
    <message>
        <source>Lists the formats that can be read and written.</source>
        <translation>Listet die Formate auf, die gelesen und geschrieben werden können.</translation>
    </message>
    <message>
        <source>Lists the formats with their suffixes, and whether they can be read and written.</source>
        <translation>Listet die Formate mit ihren Endungen auf, und ob sie gelesen und geschrieben werden können.</translation>
    </message>
    <message>
        <source>Prints the JSON Schema of the native JSON instead.</source>
        <translation>Gibt stattdessen das JSON-Schema des eigenen JSON aus.</translation>
    </message>
    <message>
        <source>Tells what a file holds.</source>
        <translation>Sagt, was eine Datei enthält.</translation>
    </message>
    <message>
        <source>Tells the debate&apos;s title, how many records of each kind it has, and of a .debate file also its version and whether it is sound.</source>
        <translation>Nennt den Titel der Debatte, die Zahl der Einträge jeder Art und bei einer .debate-Datei auch ihre Version und ob sie in Ordnung ist.</translation>
    </message>
    <message>
        <source>Lists the records of a kind.</source>
        <translation>Listet die Einträge einer Art auf.</translation>
    </message>
    <message>
        <source>Searches all texts of a debate.</source>
        <translation>Durchsucht alle Texte einer Debatte.</translation>
    </message>
    <message>
        <source>Finds at most so many; 100 when left out.</source>
        <translation>Findet höchstens so viele; ohne Angabe 100.</translation>
    </message>
    <message>
        <source>Places the cards of the map.</source>
        <translation>Ordnet die Karten der Map an.</translation>
    </message>
    <message>
        <source>Places the cards and lines of the map as the window would draw them. With --json it prints all places and curves, in pixels at 100 %, and how long it took.</source>
        <translation>Ordnet die Karten und Linien der Map so an, wie das Fenster sie zeichnen würde. Mit --json werden alle Plätze und Kurven in Pixeln bei 100&#xa0;% ausgegeben, und wie lange es gedauert hat.</translation>
    </message>
    <message>
        <source>Lists the steps of a debate&apos;s history.</source>
        <translation>Listet die Schritte im Verlauf einer Debatte auf.</translation>
    </message>
    <message>
        <source>Lists the steps kept for FILE, oldest first. They are kept on this machine, not in the file, so that a file given to others does not carry deleted text.</source>
        <translation>Listet die für FILE aufbewahrten Schritte auf, die ältesten zuerst. Sie liegen auf diesem Rechner, nicht in der Datei, damit eine weitergegebene Datei keinen gelöschten Text enthält.</translation>
    </message>
    <message>
        <source>Checks whether a file is sound.</source>
        <translation>Prüft, ob eine Datei in Ordnung ist.</translation>
    </message>
    <message>
        <source>Checks a .debate file without changing anything: whether it is whole, unaltered, and keeps the rules. Ends with status 1 when there is something to look at, and with 3 when it cannot be opened.</source>
        <translation>Prüft eine .debate-Datei, ohne etwas zu ändern: ob sie vollständig und unverändert ist und die Regeln einhält. Endet mit Status 1, wenn es etwas anzusehen gibt, und mit 3, wenn sie nicht geöffnet werden kann.</translation>
    </message>
    <message>
        <source>The standard output takes no more: %1.</source>
        <translation>Die Standardausgabe nimmt nichts mehr an: %1.</translation>
    </message>
    <message>
        <source>Give a file or a disk with room instead.</source>
        <translation>Stattdessen eine Datei oder einen Datenträger mit freiem Platz angeben.</translation>
    </message>
    <message>
        <source>“counterpoint formats” lists what can be read.</source>
        <translation>„counterpoint formats“ listet auf, was gelesen werden kann.</translation>
    </message>
    <message>
        <source>%1 is in no format that Counterpoint knows.</source>
        <translation>%1 hat kein Format, das Counterpoint kennt.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a debate; it looks like this: %2.</source>
        <translation>%1 kann nicht als Debatte gelesen werden; es sieht nach Folgendem aus: %2.</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>There is no format %1 that can be read.</source>
        <translation>Es gibt kein Format %1, das gelesen werden kann.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed; choose another place, or make room and try again.</source>
        <translation>Es wurde nichts geändert; einen anderen Ort wählen oder Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is no standard input.</source>
        <translation>Es gibt keine Standardeingabe.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Den Namen prüfen.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Give a file, or “-” for standard input.</source>
        <translation>Eine Datei angeben, oder „-“ für die Standardeingabe.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB, more than can be read at once.</source>
        <translation>%1 ist größer als 64&#xa0;MB, mehr als auf einmal gelesen werden kann.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Explains the command.</source>
        <translation>Erklärt den Befehl.</translation>
    </message>
    <message>
        <source>Maps arguments, traces claims and analyses debates. Without a command it opens a window with each FILE; with one it works without a display.</source>
        <translation>Zeichnet Argumente als Map, verfolgt Behauptungen zurück und wertet Debatten aus. Ohne Befehl öffnet sich für jedes FILE ein Fenster; mit einem Befehl arbeitet das Programm ohne Bildschirm.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Opens the window with a new debate.</source>
        <translation>Öffnet das Fenster mit einer neuen Debatte.</translation>
    </message>
    <message>
        <source>Explains the program; after a COMMAND, that command.</source>
        <translation>Erklärt das Programm; nach einem COMMAND diesen Befehl.</translation>
    </message>
    <message>
        <source>Says which version this is.</source>
        <translation>Sagt, welche Version das ist.</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Exit-Status:</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>done, and there is something to look at</source>
        <translation>erledigt, und es gibt etwas anzusehen</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>die Befehlszeile ist falsch</translation>
    </message>
    <message>
        <source>an input cannot be read</source>
        <translation>eine Eingabe kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>an output cannot be written</source>
        <translation>eine Ausgabe kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>cancelled, or out of time</source>
        <translation>abgebrochen, oder die Zeit ist abgelaufen</translation>
    </message>
    <message>
        <source>a defect in Counterpoint</source>
        <translation>ein Fehler in Counterpoint</translation>
    </message>
    <message>
        <source>Cancelled; every file is as it was.</source>
        <translation>Abgebrochen; jede Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>“counterpoint %1 --help” explains it.</source>
        <translation>„counterpoint %1 --help“ erklärt es.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Es gibt keine Option %1.</translation>
    </message>
    <message>
        <source>An option lacks its value, or has one it does not take: %1</source>
        <translation>Einer Option fehlt ihr Wert, oder sie hat einen, den sie nicht annimmt: %1</translation>
    </message>
    <message>
        <source>Something is missing: counterpoint %1 %2.</source>
        <translation>Es fehlt etwas: counterpoint %1 %2.</translation>
    </message>
    <message>
        <source>%1 is one too many.</source>
        <translation>%1 ist zu viel.</translation>
    </message>
    <message>
        <source>%1 claims</source>
        <translation>%1 Behauptungen</translation>
    </message>
    <message>
        <source>… and %1 more; --json lists them all.</source>
        <translation>… und %1 weitere; --json listet alle auf.</translation>
    </message>
    <message>
        <source>Put right:</source>
        <translation>Berichtigt:</translation>
    </message>
    <message>
        <source>Left behind:</source>
        <translation>Zurückgeblieben:</translation>
    </message>
    <message>
        <source>Records that break a rule: %1.</source>
        <translation>Einträge, die gegen eine Regel verstoßen: %1.</translation>
    </message>
    <message>
        <source>Checking %1 …</source>
        <translation>%1 wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>The memory of this machine does not suffice.</source>
        <translation>Der Arbeitsspeicher dieses Rechners reicht nicht aus.</translation>
    </message>
    <message>
        <source>Counterpoint has a defect: %1.</source>
        <translation>Counterpoint hat einen Fehler: %1.</translation>
    </message>
    <message>
        <source>Please report it, with what you did.</source>
        <translation>Bitte melden, zusammen mit dem, was getan wurde.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>War „%1“ gemeint?</translation>
    </message>
    <message>
        <source>“counterpoint --help” lists the commands.</source>
        <translation>„counterpoint --help“ listet die Befehle auf.</translation>
    </message>
    <message>
        <source>There is no command and no file %1.</source>
        <translation>Es gibt keinen Befehl und keine Datei %1.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Es gibt keinen Bildschirm, auf dem sich ein Fenster öffnen ließe.</translation>
    </message>
    <message>
        <source>“counterpoint export FILE -o map.png” draws a picture without one. For a window on a distant machine, connect with “ssh -X”, or run “xvfb-run counterpoint”.</source>
        <translation>„counterpoint export FILE -o map.png“ zeichnet ein Bild ohne Bildschirm. Für ein Fenster auf einem entfernten Rechner die Verbindung mit „ssh -X“ herstellen oder „xvfb-run counterpoint“ ausführen.</translation>
    </message>
    <message>
        <source>“counterpoint --help” lists them.</source>
        <translation>„counterpoint --help“ listet sie auf.</translation>
    </message>
    <message>
        <source>“counterpoint formats” lists what can be written.</source>
        <translation>„counterpoint formats“ listet auf, was geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The name %1 does not say which format to write.</source>
        <translation>Der Name %1 sagt nicht, welches Format geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Add --to FORMAT. %1</source>
        <translation>--to FORMAT hinzufügen. %1</translation>
    </message>
    <message>
        <source>There is no format %1.</source>
        <translation>Es gibt kein Format %1.</translation>
    </message>
    <message>
        <source>A .debate file is made by importing, not by exporting.</source>
        <translation>Eine .debate-Datei entsteht durch Importieren, nicht durch Exportieren.</translation>
    </message>
    <message>
        <source>Use “counterpoint import FILE -o OUT”.</source>
        <translation>„counterpoint import FILE -o OUT“ verwenden.</translation>
    </message>
    <message>
        <source>The scale must be a number from 0.05 to 20.</source>
        <translation>Der Maßstab muss eine Zahl von 0.05 bis 20 sein.</translation>
    </message>
    <message>
        <source>1 draws a card as large as the window does at 100 %.</source>
        <translation>1 zeichnet eine Karte so groß wie das Fenster bei 100&#xa0;%.</translation>
    </message>
    <message>
        <source>A file to write is missing.</source>
        <translation>Es fehlt eine Datei zum Schreiben.</translation>
    </message>
    <message>
        <source>Name it with -o OUT, or “-o -” for standard output.</source>
        <translation>Mit -o OUT angeben, oder mit „-o -“ für die Standardausgabe.</translation>
    </message>
    <message>
        <source>There is no direction %1.</source>
        <translation>Es gibt keine Richtung %1.</translation>
    </message>
    <message>
        <source>The directions are %1.</source>
        <translation>Die Richtungen sind %1.</translation>
    </message>
    <message>
        <source>There is no theme %1.</source>
        <translation>Es gibt kein Farbschema %1.</translation>
    </message>
    <message>
        <source>The themes are %1.</source>
        <translation>Die Farbschemata sind %1.</translation>
    </message>
    <message>
        <source>The report and the content cannot both go to standard output.</source>
        <translation>Bericht und Inhalt können nicht beide an die Standardausgabe gehen.</translation>
    </message>
    <message>
        <source>Leave out --json, or name a file with -o.</source>
        <translation>--json weglassen oder mit -o eine Datei angeben.</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>%1 wird geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>write</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>No steps are kept on this machine.</source>
        <translation>Auf diesem Rechner sind keine Schritte aufbewahrt.</translation>
    </message>
    <message>
        <source>Import into a copy of it instead.</source>
        <translation>Stattdessen in eine Kopie davon importieren.</translation>
    </message>
    <message>
        <source>The debates do not fit together: %1</source>
        <translation>Die Debatten passen nicht zusammen: %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Import %1 files</source>
        <translation>%1 Dateien importieren</translation>
    </message>
    <message>
        <source>%1 (%2):</source>
        <translation>%1 (%2):</translation>
    </message>
    <message>
        <source>A file to import into is missing.</source>
        <translation>Es fehlt eine Datei, in die importiert werden soll.</translation>
    </message>
    <message>
        <source>Name it with -o FILE.</source>
        <translation>Mit -o FILE angeben.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>schema version</source>
        <translation>Schemaversion</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>integrity</source>
        <translation>Unversehrtheit</translation>
    </message>
    <message>
        <source>%1 cards in %2 sections, %3 × %4 units.</source>
        <translation>%1 Karten in %2 Abschnitten, %3 × %4 Einheiten.</translation>
    </message>
    <message>
        <source>Laying out the map …</source>
        <translation>Die Map wird angeordnet&#xa0;…</translation>
    </message>
    <message>
        <source>There is no kind %1.</source>
        <translation>Es gibt keine Art %1.</translation>
    </message>
    <message>
        <source>The kinds are %1.</source>
        <translation>Die Arten sind %1.</translation>
    </message>
    <message>
        <source>Nothing has all these words.</source>
        <translation>Nichts enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>The limit must be a whole number from 1 on.</source>
        <translation>Die Grenze muss eine ganze Zahl ab 1 sein.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Es wird gesucht&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n times, last by %1</source>
        <translation>
            <numerusform>%n Mal, zuletzt von %1</numerusform>
            <numerusform>%n Mal, zuletzt von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps on this machine</source>
        <translation>
            <numerusform>%n Schritt auf diesem Rechner</numerusform>
            <numerusform>%n Schritte auf diesem Rechner</numerusform>
        </translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>Wort für Wort</translation>
    </message>
    <message>
        <source>shortened</source>
        <translation>gekürzt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>verändert</translation>
    </message>
    <message>
        <source>claims less</source>
        <translation>behauptet weniger</translation>
    </message>
    <message>
        <source>claims more</source>
        <translation>behauptet mehr</translation>
    </message>
    <message>
        <source>%1 was left out.</source>
        <translation>%1 wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 became %2.</source>
        <translation>Aus %1 wurde %2.</translation>
    </message>
    <message>
        <source>Words stand in another order.</source>
        <translation>Wörter stehen in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>Left out without a mark: %1.</source>
        <translation>Ohne Kennzeichnung weggelassen: %1.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Hinzugefügt: %1.</translation>
    </message>
    <message>
        <source>The number %1 was left out.</source>
        <translation>Die Zahl %1 wurde weggelassen.</translation>
    </message>
    <message>
        <source>The number %1 was added.</source>
        <translation>Die Zahl %1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The number %1 became %2.</source>
        <translation>Aus der Zahl %1 wurde %2.</translation>
    </message>
    <message>
        <source>Hardly a word of it is the original’s.</source>
        <translation>Kaum ein Wort davon stammt aus dem Original.</translation>
    </message>
    <message>
        <source>There is no finding without a name.</source>
        <translation>Es gibt keinen Befund ohne Namen.</translation>
    </message>
    <message>
        <source>This finding was not set aside.</source>
        <translation>Dieser Befund war nicht beiseitegelegt.</translation>
    </message>
    <message>
        <source>It names no host.</source>
        <translation>Sie nennt keinen Server.</translation>
    </message>
    <message>
        <source>Its host is not one of the web.</source>
        <translation>Ihr Server ist keiner im Web.</translation>
    </message>
    <message>
        <source>It is cut off by dots.</source>
        <translation>Sie ist mit Punkten abgekürzt.</translation>
    </message>
    <message>
        <source>It has spaces in it.</source>
        <translation>Sie enthält Leerzeichen.</translation>
    </message>
    <message>
        <source>It begins twice.</source>
        <translation>Sie beginnt zweimal.</translation>
    </message>
    <message>
        <source>It does not begin with “https://” or the like.</source>
        <translation>Sie beginnt nicht mit „https://“ oder Ähnlichem.</translation>
    </message>
    <message>
        <source>It has characters that no address has.</source>
        <translation>Sie enthält Zeichen, die keine Adresse hat.</translation>
    </message>
    <message>
        <source>Find a ground outside the circle, or take out one of the reasons.</source>
        <translation>Einen Grund außerhalb des Kreises finden oder einen der Gründe herausnehmen.</translation>
    </message>
    <message>
        <source>A quotation reads %1, but the text at that place reads %2.</source>
        <translation>Ein Zitat lautet %1, aber an dieser Stelle im Text steht %2.</translation>
    </message>
    <message>
        <source>Attach the quotation to the passage it means, or take the text’s own words.</source>
        <translation>Das Zitat an die Textstelle hängen, die es meint, oder den Wortlaut des Textes übernehmen.</translation>
    </message>
    <message>
        <source>The quotation %1 claims more than its original.</source>
        <translation>Das Zitat %1 behauptet mehr als sein Original.</translation>
    </message>
    <message>
        <source>The quotation %1 claims less than its original.</source>
        <translation>Das Zitat %1 behauptet weniger als sein Original.</translation>
    </message>
    <message>
        <source>The quotation %1 is not what its original says.</source>
        <translation>Das Zitat %1 ist nicht das, was sein Original sagt.</translation>
    </message>
    <message>
        <source>Compare both passages; quote the original, or note the difference on the hop.</source>
        <translation>Beide Textstellen vergleichen; das Original zitieren oder den Unterschied beim Verweis notieren.</translation>
    </message>
    <message>
        <source>The address %1 of %2 cannot work. %3</source>
        <translation>Die Adresse %1 von %2 kann nicht funktionieren. %3</translation>
    </message>
    <message>
        <source>Find the whole address, or take it out and say where a copy is kept.</source>
        <translation>Die ganze Adresse suchen, oder sie herausnehmen und sagen, wo eine Kopie liegt.</translation>
    </message>
    <message>
        <source>The text has the address %1, which is cut off by dots and leads nowhere.</source>
        <translation>Der Text hat die Adresse %1, die mit Punkten abgekürzt ist und nirgendwohin führt.</translation>
    </message>
    <message>
        <source>Look for the page it meant, and add that as a source with its whole address.</source>
        <translation>Die gemeinte Seite suchen und sie mit ihrer ganzen Adresse als Quelle hinzufügen.</translation>
    </message>
    <message>
        <source>Nobody says when %1 was issued.</source>
        <translation>Niemand sagt, wann %1 erschienen ist.</translation>
    </message>
    <message>
        <source>Give its date, or a span it must lie in, such as “2015-07/2015-08”.</source>
        <translation>Das Datum angeben oder eine Spanne, in der es liegen muss, etwa „2015-07/2015-08“.</translation>
    </message>
    <message>
        <source>There is no copy of %1: if its page changes or goes, nothing is left to check.</source>
        <translation>Von %1 gibt es keine Kopie: Wenn die Seite sich ändert oder verschwindet, bleibt nichts zum Prüfen.</translation>
    </message>
    <message>
        <source>Save the page and drop it here, or give the address of an archived copy.</source>
        <translation>Die Seite speichern und hier ablegen oder die Adresse einer archivierten Kopie angeben.</translation>
    </message>
    <message>
        <source>%1 rests on nothing, and no text has it.</source>
        <translation>%1 beruht auf nichts, und kein Text enthält es.</translation>
    </message>
    <message>
        <source>Attach a quotation, or mark it as yours by dismissing this with a note.</source>
        <translation>Ein Zitat anhängen, oder es als eigenes kennzeichnen, indem dies mit einer Notiz beiseitegelegt wird.</translation>
    </message>
    <message>
        <source>%1 carries a conclusion, and every one of its grounds is graded F or 6: nobody can judge it.</source>
        <translation>%1 trägt eine Konklusion, und alle Gründe dafür sind mit F oder 6 eingestuft: Niemand kann es beurteilen.</translation>
    </message>
    <message>
        <source>Find a ground that can be judged, or let the conclusion say that it hangs on this.</source>
        <translation>Einen Grund suchen, der sich beurteilen lässt, oder in der Konklusion sagen, dass sie daran hängt.</translation>
    </message>
    <message>
        <source>%1 was retracted, and is in use; claims that lean on it: %2.</source>
        <translation>%1 wurde zurückgezogen und wird verwendet; Behauptungen, die sich darauf stützen: %2.</translation>
    </message>
    <message>
        <source>%1 was corrected, and is in use; claims that lean on it: %2.</source>
        <translation>%1 wurde berichtigt und wird verwendet; Behauptungen, die sich darauf stützen: %2.</translation>
    </message>
    <message>
        <source>The publisher of %1 doubts it, and it is in use; claims that lean on it: %2.</source>
        <translation>Der Verlag von %1 zweifelt daran, und es wird verwendet; Behauptungen, die sich darauf stützen: %2.</translation>
    </message>
    <message>
        <source>Look whether what was taken from it still holds, and say so in a note.</source>
        <translation>Nachsehen, ob das daraus Übernommene noch gilt, und es in einer Notiz sagen.</translation>
    </message>
    <message>
        <source>Nobody gives a reason for %1.</source>
        <translation>Niemand nennt einen Grund für %1.</translation>
    </message>
    <message>
        <source>Add the best reason there is for it, or note that none was found.</source>
        <translation>Den besten Grund hinzufügen, den es dafür gibt, oder notieren, dass keiner gefunden wurde.</translation>
    </message>
    <message>
        <source>Nobody answers the objection %1.</source>
        <translation>Niemand beantwortet den Einwand %1.</translation>
    </message>
    <message>
        <source>Add the answer of those it is raised against, or note that they gave none.</source>
        <translation>Die Antwort derer hinzufügen, gegen die er sich richtet, oder notieren, dass sie keine gaben.</translation>
    </message>
    <message>
        <source>%1 has no link to anything else in the debate.</source>
        <translation>%1 ist mit nichts anderem in der Debatte verbunden.</translation>
    </message>
    <message>
        <source>Say what it bears on, or remove it.</source>
        <translation>Sagen, worauf es sich bezieht, oder es entfernen.</translation>
    </message>
    <message>
        <source>%1 and %2 say nearly the same.</source>
        <translation>%1 und %2 sagen fast dasselbe.</translation>
    </message>
    <message>
        <source>Merge them, or link them and say how they differ.</source>
        <translation>Sie zusammenführen, oder sie verbinden und sagen, worin sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>%1 is a reason for something and an objection to it as well.</source>
        <translation>%1 ist ein Grund für etwas und zugleich ein Einwand dagegen.</translation>
    </message>
    <message>
        <source>Take out the one that is not meant, or split the claim into the two things it says.</source>
        <translation>Das herausnehmen, was nicht gemeint ist, oder die Behauptung in die beiden Dinge aufteilen, die sie sagt.</translation>
    </message>
    <message numerus="yes">
        <source>The origins of %n claim(s) were not compared, because too many hops lie behind them: trace them one by one.</source>
        <translation>
            <numerusform>Die Ursprünge von %n Behauptung wurden nicht verglichen, weil zu viele Verweise dahinterliegen: einzeln zurückverfolgen.</numerusform>
            <numerusform>Die Ursprünge von %n Behauptungen wurden nicht verglichen, weil zu viele Verweise dahinterliegen: einzeln zurückverfolgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Circular sourcing: %1. Each has it from the next, and so nobody from outside.</source>
        <translation>Quellen im Kreis: %1. Jede hat es von der nächsten, also keine von außerhalb.</translation>
    </message>
    <message>
        <source>Look for who said it first; do not count them as several sources.</source>
        <translation>Suchen, wer es zuerst gesagt hat; nicht als mehrere Quellen zählen.</translation>
    </message>
    <message>
        <source>%1 is found in several places, but all have it from one: %2.</source>
        <translation>%1 steht an mehreren Stellen, aber alle haben es von einer: %2.</translation>
    </message>
    <message>
        <source>Each of them took it from elsewhere.</source>
        <translation>Jede hat es von anderswo übernommen.</translation>
    </message>
    <message>
        <source>Nobody has seen it there.</source>
        <translation>Niemand hat es dort gesehen.</translation>
    </message>
    <message>
        <source>Count it as one source. Look it up there, and look for one that does not depend on it.</source>
        <translation>Als eine Quelle zählen. Dort nachsehen und eine suchen, die nicht davon abhängt.</translation>
    </message>
    <message>
        <source>%1 names %2, which says something else.</source>
        <translation>%1 nennt %2, wo etwas anderes steht.</translation>
    </message>
    <message>
        <source>%1 names %2, which was looked for and not found.</source>
        <translation>%1 nennt %2; danach wurde gesucht und es wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 names %2, whose address is dead.</source>
        <translation>%1 nennt %2, wovon die Adresse nicht mehr erreichbar ist.</translation>
    </message>
    <message>
        <source>%1 names %2, which is later.</source>
        <translation>%1 nennt %2, was später ist.</translation>
    </message>
    <message>
        <source>Correct a date, or turn the hop round.</source>
        <translation>Ein Datum berichtigen oder den Verweis umdrehen.</translation>
    </message>
    <message>
        <source>Look for another way to it, or for somebody who can confirm it; say so on the hop.</source>
        <translation>Einen anderen Weg dorthin suchen oder jemanden, der es bestätigen kann; es beim Verweis sagen.</translation>
    </message>
    <message>
        <source>Circular support</source>
        <translation>Stützung im Kreis</translation>
    </message>
    <message>
        <source>Reasons that in the end rest on what they are to support.</source>
        <translation>Gründe, die am Ende auf dem beruhen, was sie stützen sollen.</translation>
    </message>
    <message>
        <source>Main claims without a reason</source>
        <translation>Hauptbehauptungen ohne Grund</translation>
    </message>
    <message>
        <source>Answers to a question, and what a whole branch is about, for which nobody gives a reason.</source>
        <translation>Antworten auf eine Frage und Behauptungen, um die ein ganzer Zweig sich dreht, für die niemand einen Grund nennt.</translation>
    </message>
    <message>
        <source>For and against the same</source>
        <translation>Für und gegen dasselbe</translation>
    </message>
    <message>
        <source>Claims that are a reason for something and an objection to it as well.</source>
        <translation>Behauptungen, die ein Grund für etwas und zugleich ein Einwand dagegen sind.</translation>
    </message>
    <message>
        <source>Objections without an answer</source>
        <translation>Einwände ohne Antwort</translation>
    </message>
    <message>
        <source>Objections to which, and to whose premises, nobody objects.</source>
        <translation>Einwände, gegen die und gegen deren Prämissen niemand etwas einwendet.</translation>
    </message>
    <message>
        <source>Claims apart from all others</source>
        <translation>Behauptungen abseits aller anderen</translation>
    </message>
    <message>
        <source>Claims that answer no question, bear on nothing, and have nothing bear on them.</source>
        <translation>Behauptungen, die keine Frage beantworten, sich auf nichts beziehen und auf die sich nichts bezieht.</translation>
    </message>
    <message>
        <source>Claims that say nearly the same</source>
        <translation>Behauptungen, die fast dasselbe sagen</translation>
    </message>
    <message>
        <source>Pairs of claims with nearly the same words, and nothing said about how they relate.</source>
        <translation>Paare von Behauptungen mit fast denselben Wörtern, ohne dass etwas über ihr Verhältnis gesagt ist.</translation>
    </message>
    <message>
        <source>Quotations that differ from their text</source>
        <translation>Zitate, die von ihrem Text abweichen</translation>
    </message>
    <message>
        <source>Quotations whose wording is not what stands in the document at that place.</source>
        <translation>Zitate, deren Wortlaut nicht dem entspricht, was an dieser Stelle im Text steht.</translation>
    </message>
    <message>
        <source>Quotations changed on the way</source>
        <translation>Unterwegs veränderte Zitate</translation>
    </message>
    <message>
        <source>Passages that quote another one and claim more, less or something else.</source>
        <translation>Textstellen, die eine andere zitieren und mehr, weniger oder etwas anderes behaupten.</translation>
    </message>
    <message>
        <source>Addresses that cannot work</source>
        <translation>Adressen, die nicht funktionieren können</translation>
    </message>
    <message>
        <source>Addresses that are cut off, have spaces in them or name no host.</source>
        <translation>Adressen, die abgekürzt sind, Leerzeichen enthalten oder keinen Server nennen.</translation>
    </message>
    <message>
        <source>Sources without a date</source>
        <translation>Quellen ohne Datum</translation>
    </message>
    <message>
        <source>Sources in use of which nobody says when they were issued.</source>
        <translation>Verwendete Quellen, bei denen niemand sagt, wann sie erschienen sind.</translation>
    </message>
    <message>
        <source>Web sources without a copy</source>
        <translation>Webquellen ohne Kopie</translation>
    </message>
    <message>
        <source>Addresses in use of which there is no text, archived copy or date of capture.</source>
        <translation>Verwendete Adressen, von denen es keinen Text, keine archivierte Kopie und kein Erfassungsdatum gibt.</translation>
    </message>
    <message>
        <source>Circular sourcing</source>
        <translation>Quellen im Kreis</translation>
    </message>
    <message>
        <source>Sources that in the end have it from each other.</source>
        <translation>Quellen, die es am Ende voneinander haben.</translation>
    </message>
    <message>
        <source>One origin behind several sources</source>
        <translation>Ein Ursprung hinter mehreren Quellen</translation>
    </message>
    <message>
        <source>Claims found in several places that all have it from the same one.</source>
        <translation>Behauptungen, die an mehreren Stellen stehen, die es alle von derselben haben.</translation>
    </message>
    <message>
        <source>Hops to something later</source>
        <translation>Verweise auf etwas Späteres</translation>
    </message>
    <message>
        <source>Passages and sources that name something that did not exist yet.</source>
        <translation>Textstellen und Quellen, die etwas nennen, das es noch nicht gab.</translation>
    </message>
    <message>
        <source>Hops that did not hold</source>
        <translation>Verweise, die nicht standhielten</translation>
    </message>
    <message>
        <source>Hops that somebody looked up and found different, gone or nowhere.</source>
        <translation>Verweise, denen jemand nachging und die abwichen, verschwunden waren oder nirgends zu finden.</translation>
    </message>
    <message>
        <source>Claims without a source</source>
        <translation>Behauptungen ohne Quelle</translation>
    </message>
    <message>
        <source>Claims that rest on nothing else and are found in no text.</source>
        <translation>Behauptungen, die auf nichts anderem beruhen und in keinem Text stehen.</translation>
    </message>
    <message>
        <source>Grounds nobody can judge</source>
        <translation>Gründe, die niemand beurteilen kann</translation>
    </message>
    <message>
        <source>Reasons whose every source is graded F, or every statement 6: it cannot be judged.</source>
        <translation>Gründe, bei denen jede Quelle mit F oder jede Äußerung mit 6 eingestuft ist: nicht zu beurteilen.</translation>
    </message>
    <message>
        <source>Corrected and retracted sources in use</source>
        <translation>Verwendete berichtigte und zurückgezogene Quellen</translation>
    </message>
    <message>
        <source>Sources that their publishers corrected, doubt or took back, and that claims lean on.</source>
        <translation>Quellen, die ihr Verlag berichtigt, angezweifelt oder zurückgezogen hat und auf die sich Behauptungen stützen.</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>zitiert</translation>
    </message>
    <message>
        <source>cites</source>
        <translation>verweist auf</translation>
    </message>
    <message>
        <source>paraphrases</source>
        <translation>gibt sinngemäß wieder</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>berichtet</translation>
    </message>
    <message>
        <source>translates</source>
        <translation>übersetzt</translation>
    </message>
    <message>
        <source>is based on</source>
        <translation>beruht auf</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>steht in</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>seen at the source</source>
        <translation>an der Quelle gesehen</translation>
    </message>
    <message>
        <source>not located</source>
        <translation>nicht aufgefunden</translation>
    </message>
    <message>
        <source>differs from the source</source>
        <translation>weicht von der Quelle ab</translation>
    </message>
    <message>
        <source>dead link</source>
        <translation>toter Link</translation>
    </message>
    <message>
        <source>no origin</source>
        <translation>kein Ursprung</translation>
    </message>
    <message>
        <source>no origin, only a circle</source>
        <translation>kein Ursprung, nur ein Kreis</translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%n Ursprung</numerusform>
            <numerusform>%n Ursprünge</numerusform>
        </translation>
    </message>
    <message>
        <source>Circular sourcing, and nothing outside the circle: %1.</source>
        <translation>Quellen im Kreis, und nichts außerhalb davon: %1.</translation>
    </message>
    <message>
        <source>Circular sourcing: %1.</source>
        <translation>Quellen im Kreis: %1.</translation>
    </message>
    <message>
        <source>Several places have it, and all from one origin: %1.</source>
        <translation>Es steht an mehreren Stellen, und alle haben es aus einem Ursprung: %1.</translation>
    </message>
    <message>
        <source>Every place that has it took it from elsewhere; none says it first.</source>
        <translation>Jede Stelle hat es von anderswo übernommen; keine sagt es zuerst.</translation>
    </message>
    <message>
        <source>Nobody has seen at the source: %1.</source>
        <translation>An der Quelle hat niemand gesehen: %1.</translation>
    </message>
    <message>
        <source>%1 names %2, which is later: one of the dates is wrong, or the hop.</source>
        <translation>%1 nennt %2, was später ist: Eines der Daten ist falsch, oder der Verweis.</translation>
    </message>
    <message>
        <source>%1 names %2, which was not located and is not counted.</source>
        <translation>%1 nennt %2, was nicht aufgefunden wurde und nicht gezählt wird.</translation>
    </message>
    <message>
        <source>%1 is a copy that also credits %2; nobody has seen it there, and it is not counted.</source>
        <translation>%1 ist eine Kopie, die auch %2 anführt; niemand hat es dort gesehen, und es wird nicht gezählt.</translation>
    </message>
    <message>
        <source>No statement has this claim: attach a quotation or a source to trace it.</source>
        <translation>Keine Äußerung enthält diese Behauptung: ein Zitat oder eine Quelle anhängen, um sie zurückzuverfolgen.</translation>
    </message>
    <message numerus="yes">
        <source>%n appearance(s)</source>
        <translation>
            <numerusform>%n Fundstelle</numerusform>
            <numerusform>%n Fundstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>(%1 against it)</source>
        <translation>(%1 dagegen)</translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s) unchecked</source>
        <translation>
            <numerusform>%n Verweis ungeprüft</numerusform>
            <numerusform>%n Verweise ungeprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 et al.</source>
        <translation>%1 u. a.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>%1, undated</source>
        <translation>%1, ohne Datum</translation>
    </message>
    <message>
        <source>There is no text to add.</source>
        <translation>Es gibt keinen Text zum Hinzufügen.</translation>
    </message>
    <message>
        <source>This text is already in the debate.</source>
        <translation>Dieser Text ist schon in der Debatte.</translation>
    </message>
    <message>
        <source>These texts are already in the debate.</source>
        <translation>Diese Texte sind schon in der Debatte.</translation>
    </message>
    <message>
        <source>This text has a newer version already.</source>
        <translation>Dieser Text hat schon eine neuere Fassung.</translation>
    </message>
    <message>
        <source>Replace that one.</source>
        <translation>Diese ersetzen.</translation>
    </message>
    <message>
        <source>The text is the same as before.</source>
        <translation>Der Text ist derselbe wie zuvor.</translation>
    </message>
    <message>
        <source>The quotations have changed meanwhile.</source>
        <translation>Die Zitate haben sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Noch einmal beginnen.</translation>
    </message>
    <message>
        <source>Completely reliable</source>
        <translation>Völlig zuverlässig</translation>
    </message>
    <message>
        <source>There is no doubt that it is genuine and competent, and it has always been right so far.</source>
        <translation>Es besteht kein Zweifel, dass sie echt und sachkundig ist, und sie hatte bisher immer recht.</translation>
    </message>
    <message>
        <source>Usually reliable</source>
        <translation>Meist zuverlässig</translation>
    </message>
    <message>
        <source>There is little doubt about it, and it has nearly always been right so far.</source>
        <translation>Es besteht wenig Zweifel an ihr, und sie hatte bisher fast immer recht.</translation>
    </message>
    <message>
        <source>Fairly reliable</source>
        <translation>Einigermaßen zuverlässig</translation>
    </message>
    <message>
        <source>There is some doubt about it, but it has been right in the past.</source>
        <translation>Es besteht einiger Zweifel an ihr, aber sie hatte in der Vergangenheit recht.</translation>
    </message>
    <message>
        <source>Not usually reliable</source>
        <translation>Meist nicht zuverlässig</translation>
    </message>
    <message>
        <source>There is considerable doubt about it, though some of what it said was right.</source>
        <translation>Es besteht erheblicher Zweifel an ihr, auch wenn manches richtig war, was sie sagte.</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>Unzuverlässig</translation>
    </message>
    <message>
        <source>It is not genuine or not competent, or what it said has been wrong.</source>
        <translation>Sie ist nicht echt oder nicht sachkundig, oder was sie sagte, war falsch.</translation>
    </message>
    <message>
        <source>Reliability cannot be judged</source>
        <translation>Zuverlässigkeit nicht zu beurteilen</translation>
    </message>
    <message>
        <source>Nothing is known to judge it by. This says nothing against it.</source>
        <translation>Es ist nichts bekannt, wonach man sie beurteilen könnte. Das spricht nicht gegen sie.</translation>
    </message>
    <message>
        <source>Confirmed by other sources</source>
        <translation>Durch andere Quellen bestätigt</translation>
    </message>
    <message>
        <source>Independent sources say the same, it makes sense, and it fits what is known.</source>
        <translation>Unabhängige Quellen sagen dasselbe, es ist stimmig und passt zu dem, was bekannt ist.</translation>
    </message>
    <message>
        <source>Probably true</source>
        <translation>Wahrscheinlich wahr</translation>
    </message>
    <message>
        <source>Nobody else confirms it, but it makes sense and fits what is known.</source>
        <translation>Niemand sonst bestätigt es, aber es ist stimmig und passt zu dem, was bekannt ist.</translation>
    </message>
    <message>
        <source>Possibly true</source>
        <translation>Möglicherweise wahr</translation>
    </message>
    <message>
        <source>Nobody else confirms it; it is plausible, and fits some of what is known.</source>
        <translation>Niemand sonst bestätigt es; es ist plausibel und passt zu manchem, was bekannt ist.</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>It is possible but not plausible, and nothing else that is known points to it.</source>
        <translation>Es ist möglich, aber nicht plausibel, und nichts anderes Bekanntes weist darauf hin.</translation>
    </message>
    <message>
        <source>Improbable</source>
        <translation>Unwahrscheinlich</translation>
    </message>
    <message>
        <source>It makes no sense, or other things that are known contradict it.</source>
        <translation>Es ergibt keinen Sinn, oder anderes Bekanntes widerspricht ihm.</translation>
    </message>
    <message>
        <source>Truth cannot be judged</source>
        <translation>Wahrheit nicht zu beurteilen</translation>
    </message>
    <message>
        <source>There is nothing to compare it with. This says nothing against it.</source>
        <translation>Es gibt nichts, womit man es vergleichen könnte. Das spricht nicht dagegen.</translation>
    </message>
    <message>
        <source>A hop cannot lead to where it starts.</source>
        <translation>Ein Verweis kann nicht dorthin führen, wo er beginnt.</translation>
    </message>
    <message>
        <source>A passage cannot come from the source it is a passage of.</source>
        <translation>Eine Textstelle kann nicht aus der Quelle stammen, zu der sie gehört.</translation>
    </message>
    <message>
        <source>Choose where that source has it from.</source>
        <translation>Wählen, woher diese Quelle es hat.</translation>
    </message>
    <message>
        <source>This hop is already there.</source>
        <translation>Diesen Verweis gibt es schon.</translation>
    </message>
    <message>
        <source>A step of the chain has no name.</source>
        <translation>Ein Schritt der Kette hat keinen Namen.</translation>
    </message>
    <message>
        <source>A step of the chain leads to where it starts.</source>
        <translation>Ein Schritt der Kette führt dorthin, wo er beginnt.</translation>
    </message>
    <message>
        <source>The chain has no steps.</source>
        <translation>Die Kette hat keine Schritte.</translation>
    </message>
    <message>
        <source>Choose two stakeholders to merge.</source>
        <translation>Zwei Akteure zum Zusammenführen wählen.</translation>
    </message>
    <message>
        <source>Select the words in the text first.</source>
        <translation>Zuerst die Wörter im Text auswählen.</translation>
    </message>
    <message>
        <source>The text has no such passage.</source>
        <translation>Der Text hat keine solche Stelle.</translation>
    </message>
    <message>
        <source>The passage has no words.</source>
        <translation>Die Textstelle hat keine Wörter.</translation>
    </message>
    <message>
        <source>This quotation is already attached to the claim.</source>
        <translation>Dieses Zitat ist schon an die Behauptung angehängt.</translation>
    </message>
    <message>
        <source>This passage is already quoted.</source>
        <translation>Diese Textstelle ist schon zitiert.</translation>
    </message>
    <message>
        <source>Another quotation has this passage already.</source>
        <translation>Ein anderes Zitat hat diese Textstelle schon.</translation>
    </message>
    <message>
        <source>%1 is no date that Counterpoint can compare.</source>
        <translation>%1 ist kein Datum, das Counterpoint vergleichen kann.</translation>
    </message>
    <message>
        <source>Write it like 2015, 2015-08 or 2015-08-11, with ~ after it when it is approximate.</source>
        <translation>So schreiben: 2015, 2015-08 oder 2015-08-11, mit ~ dahinter, wenn es ungefähr ist.</translation>
    </message>
    <message>
        <source>A source needs a title, a name or an address.</source>
        <translation>Eine Quelle braucht einen Titel, einen Namen oder eine Adresse.</translation>
    </message>
    <message>
        <source>A credibility is a number from 1 to 6.</source>
        <translation>Eine Glaubwürdigkeit ist eine Zahl von 1 bis 6.</translation>
    </message>
    <message>
        <source>Choose two sources to merge.</source>
        <translation>Zwei Quellen zum Zusammenführen wählen.</translation>
    </message>
    <message>
        <source>Put the cursor inside the turn where the next one begins.</source>
        <translation>Den Cursor in den Redebeitrag setzen, an die Stelle, wo der nächste beginnt.</translation>
    </message>
    <message>
        <source>It is the last turn of the text.</source>
        <translation>Es ist der letzte Redebeitrag des Textes.</translation>
    </message>
    <message>
        <source>A turn starts before it ends, and inside the text.</source>
        <translation>Ein Redebeitrag beginnt, bevor er endet, und innerhalb des Textes.</translation>
    </message>
    <message>
        <source>Another turn is there.</source>
        <translation>Dort ist ein anderer Redebeitrag.</translation>
    </message>
    <message>
        <source>Join the two first.</source>
        <translation>Zuerst die beiden verbinden.</translation>
    </message>
    <message>
        <source>A turn answers one before it in the same text.</source>
        <translation>Ein Redebeitrag antwortet auf einen früheren im selben Text.</translation>
    </message>
    <message>
        <source>Commenter %1</source>
        <translation>Kommentierende Person %1</translation>
    </message>
    <message>
        <source>Turns must follow each other inside the text.</source>
        <translation>Redebeiträge müssen innerhalb des Textes aufeinanderfolgen.</translation>
    </message>
    <message>
        <source>The name %1 stands for no @string; it was taken as a word.</source>
        <translation>Der Name %1 steht für kein @string; er wurde als Wort übernommen.</translation>
    </message>
    <message>
        <source>From here on, @string and inherited fields would add more than 64 MB and were left out.</source>
        <translation>Ab hier würden @string und geerbte Felder mehr als 64 MB hinzufügen und wurden weggelassen.</translation>
    </message>
    <message>
        <source>The entry %1 has the field %2 more than once; the first was taken.</source>
        <translation>Der Eintrag %1 hat das Feld %2 mehr als einmal; das erste wurde genommen.</translation>
    </message>
    <message>
        <source>There is no entry %1 to take shared fields from.</source>
        <translation>Es gibt keinen Eintrag %1, aus dem gemeinsame Felder kommen könnten.</translation>
    </message>
    <message>
        <source>The entry %1 inherits from itself.</source>
        <translation>Der Eintrag %1 erbt von sich selbst.</translation>
    </message>
    <message>
        <source>There is no entry %1 to inherit from.</source>
        <translation>Es gibt keinen Eintrag %1, von dem geerbt werden könnte.</translation>
    </message>
    <message>
        <source>This entry is commented out with %, so it was left alone.</source>
        <translation>Dieser Eintrag ist mit % auskommentiert, darum blieb er unberührt.</translation>
    </message>
    <message>
        <source>The brackets of @%1 do not close.</source>
        <translation>Die Klammern von @%1 schließen sich nicht.</translation>
    </message>
    <message>
        <source>The entry %1 has no end, and nothing in it can be read.</source>
        <translation>Der Eintrag %1 hat kein Ende, und nichts darin lässt sich lesen.</translation>
    </message>
    <message>
        <source>The entry %1 has no closing bracket; it was ended before the next one.</source>
        <translation>Der Eintrag %1 hat keine schließende Klammer; er wurde vor dem nächsten beendet.</translation>
    </message>
    <message>
        <source>The entry has no key.</source>
        <translation>Der Eintrag hat keinen Schlüssel.</translation>
    </message>
    <message>
        <source>A comma is missing after the entry&apos;s key.</source>
        <translation>Nach dem Schlüssel des Eintrags fehlt ein Komma.</translation>
    </message>
    <message>
        <source>The value of %1 does not end; it and what follows in this entry was left out.</source>
        <translation>Der Wert von %1 endet nicht; er und was in diesem Eintrag folgt, wurde weggelassen.</translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation>Davor fehlt ein Komma.</translation>
    </message>
    <message>
        <source>Something here is no field and was left out of what was read.</source>
        <translation>Etwas hier ist kein Feld und wurde beim Lesen weggelassen.</translation>
    </message>
    <message>
        <source>The key %1 was used in line %2 already; both entries were read.</source>
        <translation>Der Schlüssel %1 kam schon in Zeile %2 vor; beide Einträge wurden gelesen.</translation>
    </message>
    <message>
        <source>The file has more than 250,000 entries.</source>
        <translation>Die Datei hat mehr als 250.000 Einträge.</translation>
    </message>
    <message>
        <source>Split it and import the parts.</source>
        <translation>Sie aufteilen und die Teile importieren.</translation>
    </message>
    <message>
        <source>The entry %1 is no work of its own (@%2), so it became no source.</source>
        <translation>Der Eintrag %1 ist kein eigenes Werk (@%2), darum wurde er keine Quelle.</translation>
    </message>
    <message>
        <source>There is no entry in this bibliography: none begins with @ and a type.</source>
        <translation>In dieser Bibliografie ist kein Eintrag: Keiner beginnt mit @ und einem Typ.</translation>
    </message>
    <message>
        <source>No field can hold %1.</source>
        <translation>Kein Feld kann %1 aufnehmen.</translation>
    </message>
    <message>
        <source>A name is an object in braces.</source>
        <translation>Ein Name ist ein Objekt in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>A part of a name is a text.</source>
        <translation>Ein Namensteil ist ein Text.</translation>
    </message>
    <message>
        <source>Names are a list.</source>
        <translation>Namen sind eine Liste.</translation>
    </message>
    <message>
        <source>A date is an object in braces.</source>
        <translation>Ein Datum ist ein Objekt in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>Date parts are a list of lists.</source>
        <translation>Datumsteile sind eine Liste von Listen.</translation>
    </message>
    <message>
        <source>Date parts are lists of a year, a month and a day as numbers.</source>
        <translation>Datumsteile sind Listen aus Jahr, Monat und Tag als Zahlen.</translation>
    </message>
    <message>
        <source>This is a text or a number.</source>
        <translation>Das ist ein Text oder eine Zahl.</translation>
    </message>
    <message>
        <source>This is an object in braces.</source>
        <translation>Das ist ein Objekt in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>The type is a word.</source>
        <translation>Der Typ ist ein Wort.</translation>
    </message>
    <message>
        <source>This has no type, no title and no id, so it is no item of a bibliography.</source>
        <translation>Das hat keinen Typ, keinen Titel und keine ID, also ist es kein Eintrag einer Bibliografie.</translation>
    </message>
    <message>
        <source>There is no item in this file.</source>
        <translation>In dieser Datei ist kein Eintrag.</translation>
    </message>
    <message>
        <source>An item is an object in braces.</source>
        <translation>Ein Eintrag ist ein Objekt in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>The item has no type; it was taken for a document.</source>
        <translation>Der Eintrag hat keinen Typ; er wurde als Dokument behandelt.</translation>
    </message>
    <message>
        <source>CSL-JSON has no type %1; it was kept as it is.</source>
        <translation>CSL-JSON kennt den Typ %1 nicht; er blieb, wie er war.</translation>
    </message>
    <message>
        <source>In line %1, column %2: this is not JSON.</source>
        <translation>In Zeile %1, Spalte %2: Das ist kein JSON.</translation>
    </message>
    <message>
        <source>In line 1: these are items in Zotero’s own form, not CSL-JSON.</source>
        <translation>In Zeile 1: Das sind Einträge in Zoteros eigener Form, kein CSL-JSON.</translation>
    </message>
    <message>
        <source>Export them from Zotero as CSL JSON or as BibLaTeX.</source>
        <translation>Sie aus Zotero als CSL JSON oder als BibLaTeX exportieren.</translation>
    </message>
    <message>
        <source>In line 1: there is no list of bibliographic items.</source>
        <translation>In Zeile 1: Dort ist keine Liste bibliografischer Einträge.</translation>
    </message>
    <message>
        <source>The file has more than 250,000 items.</source>
        <translation>Die Datei hat mehr als 250.000 Einträge.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The text has NUL characters from here on, which were left out.</source>
        <translation>Ab hier hat der Text NUL-Zeichen, die weggelassen wurden.</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it was read as Western European (Windows-1252).</source>
        <translation>Der Text ist kein UTF-8; er wurde als westeuropäisch (Windows-1252) gelesen.</translation>
    </message>
    <message>
        <source>The file has more than 250,000 records.</source>
        <translation>Die Datei hat mehr als 250.000 Datensätze.</translation>
    </message>
    <message>
        <source>Lines between records that are no part of any, and were left out: %1.</source>
        <translation>Zeilen zwischen Datensätzen, die zu keinem gehören und weggelassen wurden: %1.</translation>
    </message>
    <message>
        <source>There is no record in this file: none begins with TY.</source>
        <translation>In dieser Datei ist kein Datensatz: Keiner beginnt mit TY.</translation>
    </message>
    <message>
        <source>A record has no TY at its beginning, so it was not read.</source>
        <translation>Ein Datensatz hat am Anfang kein TY, darum wurde er nicht gelesen.</translation>
    </message>
    <message>
        <source>The record that begins here has no ER at its end.</source>
        <translation>Der Datensatz, der hier beginnt, hat am Ende kein ER.</translation>
    </message>
    <message>
        <source>This is a file of the Web of Science, not RIS.</source>
        <translation>Das ist eine Datei des Web of Science, kein RIS.</translation>
    </message>
    <message>
        <source>Export it from there as RIS.</source>
        <translation>Sie von dort als RIS exportieren.</translation>
    </message>
    <message>
        <source>This is a file of PubMed, not RIS.</source>
        <translation>Das ist eine Datei von PubMed, kein RIS.</translation>
    </message>
    <message>
        <source>Convert it to RIS with a reference manager.</source>
        <translation>Sie mit einer Literaturverwaltung in RIS umwandeln.</translation>
    </message>
    <message>
        <source>RIS has no place for %1.</source>
        <translation>RIS hat keinen Platz für %1.</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>In %1: %2</translation>
    </message>
    <message>
        <source>A bibliography holds sources alone; it leaves out %1.</source>
        <translation>Eine Bibliografie enthält nur Quellen; sie lässt %1 weg.</translation>
    </message>
    <message>
        <source>Sources whose archived address, capture date, grade, correction mark or note is left out: %1.</source>
        <translation>Quellen, deren archivierte Adresse, Erfassungsdatum, Einstufung, Berichtigungsvermerk oder Notiz weggelassen wird: %1.</translation>
    </message>
    <message>
        <source>%1 has no statement that somebody graded, and no rating is made up.</source>
        <translation>%1 hat keine Äußerung, die jemand eingestuft hat, und es wird keine Bewertung erfunden.</translation>
    </message>
    <message>
        <source>None of these claims has a statement that somebody graded.</source>
        <translation>Keine dieser Behauptungen hat eine Äußerung, die jemand eingestuft hat.</translation>
    </message>
    <message>
        <source>ClaimReview needs a rating, and Counterpoint makes none up: grade the credibility of a statement first.</source>
        <translation>ClaimReview braucht eine Bewertung, und Counterpoint erfindet keine: zuerst die Glaubwürdigkeit einer Äußerung einstufen.</translation>
    </message>
    <message>
        <source>The file does not say so, but was read as UTF-16.</source>
        <translation>Die Datei sagt es nicht, wurde aber als UTF-16 gelesen.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 and was read as Windows-1252 (Western European). Look whether its letters are right.</source>
        <translation>Die Datei ist nicht in UTF-8 und wurde als Windows-1252 (westeuropäisch) gelesen. Nachsehen, ob die Buchstaben stimmen.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Die Datei ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>Import the part of it that you need.</source>
        <translation>Den Teil davon importieren, der gebraucht wird.</translation>
    </message>
    <message>
        <source>Some of its bytes are no characters and are shown as �.</source>
        <translation>Einige ihrer Bytes sind keine Zeichen und erscheinen als �.</translation>
    </message>
    <message>
        <source>The file is not a text: it has zero bytes.</source>
        <translation>Die Datei ist kein Text: Sie hat Null-Bytes.</translation>
    </message>
    <message>
        <source>This text is in the debate already and was left as it is there.</source>
        <translation>Dieser Text ist schon in der Debatte und blieb dort, wie er ist.</translation>
    </message>
    <message>
        <source>The page is built too deeply or of too many parts, so its words were taken without looking at how they are arranged.</source>
        <translation>Die Seite ist zu tief oder aus zu vielen Teilen gebaut, darum wurden ihre Wörter übernommen, ohne auf ihre Anordnung zu achten.</translation>
    </message>
    <message>
        <source>The page has no words.</source>
        <translation>Die Seite hat keine Wörter.</translation>
    </message>
    <message>
        <source>This is JSON of another program, and no text to read.</source>
        <translation>Das ist JSON eines anderen Programms und kein Text zum Lesen.</translation>
    </message>
    <message>
        <source>There is no source to put into a dossier.</source>
        <translation>Es gibt keine Quelle für ein Dossier.</translation>
    </message>
    <message>
        <source>Attach a quotation or a source to the claim first.</source>
        <translation>Zuerst ein Zitat oder eine Quelle an die Behauptung hängen.</translation>
    </message>
    <message>
        <source>an unknown source</source>
        <translation>eine unbekannte Quelle</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Look whether there is room and whether you may write there; nothing was left behind.</source>
        <translation>Nachsehen, ob Platz ist und ob dort geschrieben werden darf; es blieb nichts zurück.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>Name a folder that is not there; nothing was changed.</source>
        <translation>Einen Ordner nennen, den es nicht gibt; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This is not Base64.</source>
        <translation>Das ist kein Base64.</translation>
    </message>
    <message>
        <source>BibLaTeX bibliography</source>
        <translation>BibLaTeX-Bibliografie</translation>
    </message>
    <message>
        <source>BibTeX bibliography</source>
        <translation>BibTeX-Bibliografie</translation>
    </message>
    <message>
        <source>RIS bibliography</source>
        <translation>RIS-Bibliografie</translation>
    </message>
    <message>
        <source>CSL-JSON bibliography</source>
        <translation>CSL-JSON-Bibliografie</translation>
    </message>
    <message>
        <source>Reference list</source>
        <translation>Literaturverzeichnis</translation>
    </message>
    <message>
        <source>Web Annotation</source>
        <translation>Web Annotation</translation>
    </message>
    <message>
        <source>ClaimReview</source>
        <translation>ClaimReview</translation>
    </message>
    <message>
        <source>Quotations as CSV</source>
        <translation>Zitate als CSV</translation>
    </message>
    <message>
        <source>Source dossier (folder)</source>
        <translation>Quellendossier (Ordner)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Markdown-Text</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>How the things it is about belong together is not kept.</source>
        <translation>Wie die Dinge zusammengehören, um die es geht, wird nicht behalten.</translation>
    </message>
    <message>
        <source>A selector of the kind %1 is not kept.</source>
        <translation>Ein Selektor der Art %1 wird nicht behalten.</translation>
    </message>
    <message>
        <source>A position without its words is not kept.</source>
        <translation>Eine Position ohne ihre Wörter wird nicht behalten.</translation>
    </message>
    <message>
        <source>The state in which it was seen is not kept as a whole.</source>
        <translation>Der Zustand, in dem es gesehen wurde, wird nicht ganz behalten.</translation>
    </message>
    <message>
        <source>Passage from an annotation</source>
        <translation>Textstelle aus einer Annotation</translation>
    </message>
    <message>
        <source>A body that is no text is not kept.</source>
        <translation>Ein Inhalt, der kein Text ist, wird nicht behalten.</translation>
    </message>
    <message>
        <source>An annotation has the type “Annotation”.</source>
        <translation>Eine Annotation hat den Typ „Annotation“.</translation>
    </message>
    <message>
        <source>A time is exactly one text such as “2015-10-08T12:00:00Z”.</source>
        <translation>Eine Zeit ist genau ein Text wie „2015-10-08T12:00:00Z“.</translation>
    </message>
    <message>
        <source>This has to be exactly one address.</source>
        <translation>Das muss genau eine Adresse sein.</translation>
    </message>
    <message>
        <source>An annotation has a target.</source>
        <translation>Eine Annotation hat ein Ziel.</translation>
    </message>
    <message>
        <source>A target is an address or an object.</source>
        <translation>Ein Ziel ist eine Adresse oder ein Objekt.</translation>
    </message>
    <message>
        <source>A part of something names its source, exactly one.</source>
        <translation>Ein Teil von etwas nennt seine Quelle, genau eine.</translation>
    </message>
    <message>
        <source>A quotation has exactly one text.</source>
        <translation>Ein Zitat hat genau einen Text.</translation>
    </message>
    <message>
        <source>A selector has at most one value, a text.</source>
        <translation>Ein Selektor hat höchstens einen Wert, einen Text.</translation>
    </message>
    <message>
        <source>What is around a quotation is at most one text.</source>
        <translation>Was um ein Zitat herum steht, ist höchstens ein Text.</translation>
    </message>
    <message>
        <source>A position has a start and an end, whole numbers from 0 on.</source>
        <translation>Eine Position hat Anfang und Ende, ganze Zahlen ab 0.</translation>
    </message>
    <message>
        <source>A body value is one text, and stands alone.</source>
        <translation>Ein Wert eines Inhalts ist ein Text und steht allein.</translation>
    </message>
    <message>
        <source>A body is an address or an object.</source>
        <translation>Ein Inhalt ist eine Adresse oder ein Objekt.</translation>
    </message>
    <message>
        <source>The context of annotations, %1, is missing.</source>
        <translation>Der Kontext von Annotationen, %1, fehlt.</translation>
    </message>
    <message>
        <source>%1 is not found just once in the text that is here, and stays apart.</source>
        <translation>%1 kommt im hiesigen Text nicht genau einmal vor und bleibt für sich.</translation>
    </message>
    <message>
        <source>The PDF is locked with a password.</source>
        <translation>Das PDF ist mit einem Kennwort gesperrt.</translation>
    </message>
    <message>
        <source>Save it without the password in the program you read it with.</source>
        <translation>Es ohne das Kennwort in dem Programm speichern, mit dem es gelesen wird.</translation>
    </message>
    <message>
        <source>The PDF is damaged and cannot be read.</source>
        <translation>Das PDF ist beschädigt und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Get it again, or save it anew in the program you read it with.</source>
        <translation>Es noch einmal beschaffen oder in dem Programm, mit dem es gelesen wird, neu speichern.</translation>
    </message>
    <message>
        <source>The PDF is larger than %1 MB.</source>
        <translation>Das PDF ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>Save the pages that you need as a PDF of their own.</source>
        <translation>Die benötigten Seiten als eigenes PDF speichern.</translation>
    </message>
    <message>
        <source>The PDF has more than %1 pages.</source>
        <translation>Das PDF hat mehr als %1 Seiten.</translation>
    </message>
    <message>
        <source>The PDF has no words in it; its pages may be pictures.</source>
        <translation>Das PDF enthält keine Wörter; seine Seiten sind vielleicht Bilder.</translation>
    </message>
    <message>
        <source>Recognise its text with another program first.</source>
        <translation>Zuerst seinen Text mit einem anderen Programm erkennen lassen.</translation>
    </message>
    <message>
        <source>There is no claim %1.</source>
        <translation>Es gibt keine Behauptung %1.</translation>
    </message>
    <message>
        <source>“counterpoint list FILE claims” lists the claims with their ids.</source>
        <translation>„counterpoint list FILE claims“ listet die Behauptungen mit ihren IDs auf.</translation>
    </message>
    <message>
        <source>A format that “counterpoint formats” lists; told by OUT&apos;s suffix when left out.</source>
        <translation>Ein Format, das „counterpoint formats“ auflistet; ohne Angabe aus der Endung von OUT erkannt.</translation>
    </message>
    <message>
        <source>Only these claims, separated by commas; for claimreview and dossier.</source>
        <translation>Nur diese Behauptungen, durch Kommas getrennt; für claimreview und dossier.</translation>
    </message>
    <message>
        <source>How a reference list is written: apa, chicago or harvard; for references.</source>
        <translation>Wie ein Literaturverzeichnis geschrieben wird: apa, chicago oder harvard; für references.</translation>
    </message>
    <message>
        <source>Lists what somebody should look at.</source>
        <translation>Listet auf, was sich jemand ansehen sollte.</translation>
    </message>
    <message>
        <source>Looks through the debate for circular support, claims without a reason or a source, objections without an answer, addresses that cannot work, quotations that differ from their text, several sources with one origin, retracted sources in use and the like, and says why each matters and what to do. What was set aside in the window stays set aside. Ends with status 1 when there is something to look at.</source>
        <translation>Sieht die Debatte durch: Stützung im Kreis, Behauptungen ohne Grund oder Quelle, Einwände ohne Antwort, Adressen, die nicht funktionieren können, Zitate, die von ihrem Text abweichen, mehrere Quellen mit einem Ursprung, verwendete zurückgezogene Quellen und Ähnliches, und sagt, warum jedes wichtig ist und was zu tun ist. Was im Fenster beiseitegelegt wurde, bleibt beiseitegelegt. Endet mit Status 1, wenn es etwas anzusehen gibt.</translation>
    </message>
    <message>
        <source>Tells where a claim came from.</source>
        <translation>Sagt, woher eine Behauptung kam.</translation>
    </message>
    <message>
        <source>Follows a claim from the places where it is found, hop by hop, to its origins, and says how many of them are independent: what is a copy, what was never seen at its source, what comes in a circle, and what names something later than itself.</source>
        <translation>Verfolgt eine Behauptung von den Stellen, an denen sie steht, Verweis um Verweis bis zu ihren Ursprüngen und sagt, wie viele davon unabhängig sind: was eine Kopie ist, was nie an seiner Quelle gesehen wurde, was im Kreis kommt und was etwas nennt, das später ist als es selbst.</translation>
    </message>
    <message>
        <source>The claim&apos;s id, as “counterpoint list FILE claims” prints it, or its whole text or title.</source>
        <translation>Die ID der Behauptung, wie „counterpoint list FILE claims“ sie ausgibt, oder ihr ganzer Text oder Titel.</translation>
    </message>
    <message>
        <source>Writes a file instead, as its suffix says: .svg, .csv, .json or .txt.</source>
        <translation>Schreibt stattdessen eine Datei, wie ihre Endung es sagt: .svg, .csv, .json oder .txt.</translation>
    </message>
    <message>
        <source>Prints CSV, a row for each hop.</source>
        <translation>Gibt CSV aus, eine Zeile für jeden Verweis.</translation>
    </message>
    <message>
        <source>%1 can be read, but not written.</source>
        <translation>%1 kann gelesen, aber nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no style %1.</source>
        <translation>Es gibt keinen Stil %1.</translation>
    </message>
    <message>
        <source>The styles are %1.</source>
        <translation>Die Stile sind %1.</translation>
    </message>
    <message>
        <source>Single claims can be chosen for ClaimReview and dossiers only.</source>
        <translation>Einzelne Behauptungen lassen sich nur für ClaimReview und Dossiers wählen.</translation>
    </message>
    <message>
        <source>A folder cannot go to standard output.</source>
        <translation>Ein Ordner kann nicht an die Standardausgabe gehen.</translation>
    </message>
    <message>
        <source>Name it with -o.</source>
        <translation>Ihn mit -o angeben.</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Schwerwiegend</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>, and %1 set aside</source>
        <translation>, und %1 beiseitegelegt</translation>
    </message>
    <message>
        <source>Looking through the debate …</source>
        <translation>Die Debatte wird durchgesehen&#xa0;…</translation>
    </message>
    <message>
        <source>A trace cannot be written as %1.</source>
        <translation>Eine Rückverfolgung kann nicht als %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>Name a file that ends in .svg, .csv, .json or .txt.</source>
        <translation>Eine Datei nennen, die auf .svg, .csv, .json oder .txt endet.</translation>
    </message>
    <message>
        <source>Only one of --json and --csv can be written at a time.</source>
        <translation>Nur eines von --json und --csv kann auf einmal geschrieben werden.</translation>
    </message>
    <message>
        <source>The claim to trace is missing.</source>
        <translation>Die Behauptung zum Zurückverfolgen fehlt.</translation>
    </message>
    <message>
        <source>Name it with --claim ID; “counterpoint list FILE claims” lists the claims with their ids.</source>
        <translation>Sie mit --claim ID angeben; „counterpoint list FILE claims“ listet die Behauptungen mit ihren IDs auf.</translation>
    </message>
    <message>
        <source>Tracing …</source>
        <translation>Es wird zurückverfolgt&#xa0;…</translation>
    </message>
    <message>
        <source>It has the same DOI as %1. Both were kept; merge them if they are the same.</source>
        <translation>Sie hat dieselbe DOI wie %1. Beide wurden behalten; wenn sie gleich sind, zusammenführen.</translation>
    </message>
    <message>
        <source>Its title and year are nearly those of %1. Both were kept; merge them if they are the same.</source>
        <translation>Titel und Jahr sind fast die von %1. Beide wurden behalten; wenn sie gleich sind, zusammenführen.</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>origin, never seen</source>
        <translation>Ursprung, nie gesehen</translation>
    </message>
    <message>
        <source>against</source>
        <translation>dagegen</translation>
    </message>
    <message>
        <source>The picture of the trace cannot be drawn.</source>
        <translation>Das Bild der Rückverfolgung kann nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>The centralities were cancelled.</source>
        <translation>Die Zentralitäten wurden abgebrochen.</translation>
    </message>
    <message>
        <source>Congruence and conflict are between actors or between claims, not between the two.</source>
        <translation>Kongruenz und Konflikt bestehen zwischen Akteuren oder zwischen Behauptungen, nicht zwischen beiden.</translation>
    </message>
    <message>
        <source>For actors and claims, choose ignore, subtract or combine.</source>
        <translation>Für Akteure und Behauptungen ignore, subtract oder combine wählen.</translation>
    </message>
    <message>
        <source>This normalisation does not go with this network.</source>
        <translation>Diese Normalisierung passt nicht zu diesem Netzwerk.</translation>
    </message>
    <message>
        <source>Networks of actors or of claims take average, jaccard or cosine; those of both take activity or prominence.</source>
        <translation>Netzwerke von Akteuren oder von Behauptungen erlauben average, jaccard oder cosine; solche von beiden activity oder prominence.</translation>
    </message>
    <message>
        <source>The weights of the rule “combine” are codes, which cannot be normalised.</source>
        <translation>Die Gewichte der Regel „combine“ sind Codes, die sich nicht normalisieren lassen.</translation>
    </message>
    <message>
        <source>The threshold has to be a number.</source>
        <translation>Der Schwellenwert muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The network was cancelled.</source>
        <translation>Das Netzwerk wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The network would have more than %L1 ties.</source>
        <translation>Das Netzwerk hätte mehr als %L1 Verbindungen.</translation>
    </message>
    <message>
        <source>Choose a shorter range, or a threshold.</source>
        <translation>Einen kürzeren Zeitraum oder einen Schwellenwert wählen.</translation>
    </message>
    <message>
        <source>There would be more than %L1 windows.</source>
        <translation>Es gäbe mehr als %L1 Zeitfenster.</translation>
    </message>
    <message>
        <source>Choose a shorter range, or let the window move on by more.</source>
        <translation>Einen kürzeren Zeitraum wählen, oder das Zeitfenster weiter vorrücken lassen.</translation>
    </message>
    <message>
        <source>A window has to be at least 1 long, and to move on by at least 1.</source>
        <translation>Ein Zeitfenster muss mindestens 1 lang sein und um mindestens 1 weiterrücken.</translation>
    </message>
    <message>
        <source>%1 is no window.</source>
        <translation>%1 ist kein Zeitfenster.</translation>
    </message>
    <message>
        <source>Write one like “12-months”, or “12-months/3” for one that moves on by 3 months at a time; units are days, weeks, months, years and events.</source>
        <translation>Eines schreiben wie „12-months“, oder „12-months/3“ für eines, das jeweils um 3 Monate weiterrückt; Einheiten sind days, weeks, months, years und events.</translation>
    </message>
    <message>
        <source>The networks were cancelled.</source>
        <translation>Die Netzwerke wurden abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 share no claim that both speak of, so nothing can be said of their agreement (%n claim(s) that one of them speaks of).</source>
        <translation>
            <numerusform>%1 und %2 haben keine Behauptung gemeinsam, zu der sich beide äußern, darum lässt sich über ihre Übereinstimmung nichts sagen (%n Behauptung, zu der sich eine Seite äußert).</numerusform>
            <numerusform>%1 und %2 haben keine Behauptung gemeinsam, zu der sich beide äußern, darum lässt sich über ihre Übereinstimmung nichts sagen (%n Behauptungen, zu denen sich eine Seite äußert).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 both speak of %n claim(s)</source>
        <translation>
            <numerusform>%1 und %2 äußern sich beide zu %n Behauptung</numerusform>
            <numerusform>%1 und %2 äußern sich beide zu %n Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, of %n that either speaks of: they agree on %1, contradict each other on %2 and meet partly on %3.</source>
        <translation>
            <numerusform>, von %n, zu der sich mindestens eine Seite äußert: Bei %1 stimmen sie überein, bei %2 widersprechen sie einander, und bei %3 treffen sie sich teilweise.</numerusform>
            <numerusform>, von %n, zu denen sich mindestens eine Seite äußert: Bei %1 stimmen sie überein, bei %2 widersprechen sie einander, und bei %3 treffen sie sich teilweise.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took a position on %2: %3.</source>
        <translation>%1 hat eine Position zu %2 eingenommen: %3.</translation>
    </message>
    <message>
        <source>%1 changed position on %2: from %3 to %4.</source>
        <translation>%1 hat die Position zu %2 geändert: erst %3, dann %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1 said so again on %2: %3, by %n more statement(s).</source>
        <translation>
            <numerusform>%1 hat es zu %2 noch einmal gesagt: %3 (%n weitere Äußerung).</numerusform>
            <numerusform>%1 hat es zu %2 noch einmal gesagt: %3 (%n weitere Äußerungen).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds nothing any more on %2; it was %3.</source>
        <translation>%1 hat zu %2 keine Position mehr; zuvor: %3.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <comment>positions that changed, were taken, were confirmed</comment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) changed</source>
        <translation>
            <numerusform>%n Position geändert</numerusform>
            <numerusform>%n Positionen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n eingenommen</numerusform>
            <numerusform>%n eingenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n bestätigt</numerusform>
            <numerusform>%n bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>Nur der erste</translation>
    </message>
    <message>
        <source>Only the second</source>
        <translation>Nur der zweite</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Schweigen</translation>
    </message>
    <message>
        <source>On %1 people contradict each other: for it %2; against it %3.</source>
        <translation>Bei %1 widersprechen sich die Beteiligten: dafür %2; dagegen %3.</translation>
    </message>
    <message>
        <source>%1 is both for and against %2.</source>
        <translation>%1 ist zugleich für und gegen %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is for %2, and for what objects to it: %3.</source>
        <translation>%1 ist für %2 und auch für das, was dagegen eingewandt wird: %3.</translation>
    </message>
    <message>
        <source>%1 is against %2, but for all that is a reason for it: %3.</source>
        <translation>%1 ist gegen %2, aber für alles, was ein Grund dafür ist: %3.</translation>
    </message>
    <message>
        <source>Others say so of them.</source>
        <translation>Das wird von anderen berichtet.</translation>
    </message>
    <message>
        <source>%1 divides them: %2; %3.</source>
        <translation>%1 trennt sie: %2; %3.</translation>
    </message>
    <message>
        <source>Both are against %1: %2; %3.</source>
        <translation>Beide sind gegen %1: %2; %3.</translation>
    </message>
    <message>
        <source>Both are for %1: %2; %3.</source>
        <translation>Beide sind für %1: %2; %3.</translation>
    </message>
    <message>
        <source>%1 for it (%2)</source>
        <comment>a side, names</comment>
        <translation>%1 dafür (%2)</translation>
    </message>
    <message>
        <source>%1 against it (%2)</source>
        <comment>a side, names</comment>
        <translation>%1 dagegen (%2)</translation>
    </message>
    <message>
        <source>%1 objecting with %2 (%3)</source>
        <comment>a side, a claim, names</comment>
        <translation>%1 mit dem Einwand %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing else hangs on it.</source>
        <translation>Sonst hängt nichts daran.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) hang on it</source>
        <translation>
            <numerusform>%n Behauptung hängt daran</numerusform>
            <numerusform>%n Behauptungen hängen daran</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%1, among them the answer(s) %2.</source>
        <translation>
            <numerusform>%1, darunter die Antwort %2.</numerusform>
            <numerusform>%1, darunter die Antworten %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3, %4.</source>
        <comment>a side, claims, statements, words quoted</comment>
        <translation>%1: %2, %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>for %n claim(s)</source>
        <translation>
            <numerusform>für %n Behauptung</numerusform>
            <numerusform>für %n Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n Äußerung</numerusform>
            <numerusform>%n Äußerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of its own quoted</source>
        <translation>
            <numerusform>%n eigenes Wort zitiert</numerusform>
            <numerusform>%n eigene Wörter zitiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is objected to what it says.</source>
        <translation>Gegen das, was diese Seite sagt, wird nichts eingewandt.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n objection(s) to what it says, %1 are not answered.</source>
        <translation>
            <numerusform>Gegen das, was diese Seite sagt, gibt es %n Einwand; unbeantwortet: %1.</numerusform>
            <numerusform>Gegen das, was diese Seite sagt, gibt es %n Einwände; unbeantwortet: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Heard only through the other side: %1.</source>
        <translation>Nur über die andere Seite zu hören: %1.</translation>
    </message>
    <message>
        <source>%1 is no date.</source>
        <translation>%1 ist kein Datum.</translation>
    </message>
    <message>
        <source>for</source>
        <comment>stance</comment>
        <translation>dafür</translation>
    </message>
    <message>
        <source>against</source>
        <comment>stance</comment>
        <translation>dagegen</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>stance</comment>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>conditional</source>
        <comment>stance</comment>
        <translation>bedingt</translation>
    </message>
    <message>
        <source>unclear</source>
        <comment>stance</comment>
        <translation>unklar</translation>
    </message>
    <message>
        <source>somebody who is no longer there</source>
        <translation>jemand, der nicht mehr da ist</translation>
    </message>
    <message>
        <source>a claim that is no longer there</source>
        <translation>eine Behauptung, die nicht mehr da ist</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>gegen %1</translation>
    </message>
    <message>
        <source>of mixed mind on %1</source>
        <translation>zu %1 gemischter Meinung</translation>
    </message>
    <message>
        <source>for %1 on a condition</source>
        <translation>unter einer Bedingung für %1</translation>
    </message>
    <message>
        <source>unclear on %1</source>
        <translation>zu %1 unklar</translation>
    </message>
    <message>
        <source>Its statements differ.</source>
        <translation>Die Äußerungen unterscheiden sich.</translation>
    </message>
    <message>
        <source>Only others say so.</source>
        <translation>Nur andere sagen das.</translation>
    </message>
    <message>
        <source>Set by hand, without a quotation.</source>
        <translation>Von Hand festgelegt, ohne Zitat.</translation>
    </message>
    <message>
        <source>Nothing it rests on has a date.</source>
        <translation>Nichts, worauf es beruht, hat ein Datum.</translation>
    </message>
    <message>
        <source>It may have been said only after that date.</source>
        <translation>Vielleicht wurde es erst nach diesem Datum gesagt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %2, by %n statement(s).</source>
        <translation>
            <numerusform>%1 ist %2, laut %n Äußerung.</numerusform>
            <numerusform>%1 ist %2, laut %n Äußerungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The condition: %1.</source>
        <translation>Die Bedingung: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>stance, condition</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>stance, date</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>stance, date</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <comment>stance, date</comment>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3.</source>
        <translation>%1 zu %2: %3.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between stances in time</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is said by %2 to be %3, and says the opposite in its own words.</source>
        <translation>%1 ist laut %2 %3, sagt aber in eigenen Worten das Gegenteil.</translation>
    </message>
    <message>
        <source>%1 is said to be %3, by nobody but those who hold otherwise (%2); nothing of its own says it.</source>
        <translation>%1 soll %3 sein, doch das sagen nur Andersdenkende (%2); keine eigene Äußerung sagt es.</translation>
    </message>
    <message>
        <source>%1 is said by %2 to be %3; nothing of its own in the debate says it.</source>
        <translation>%1 ist laut %2 %3; keine eigene Äußerung in der Debatte sagt es.</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>jemand Unbekanntes</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>name, stance on a claim</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>date, what</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>undated: %1.</source>
        <comment>what</comment>
        <translation>ohne Datum: %1.</translation>
    </message>
    <message>
        <source>%1 and %2; %3.</source>
        <comment>statements, sources, how many without a date</comment>
        <translation>%1 und %2; %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n ohne Datum</numerusform>
            <numerusform>%n ohne Datum</numerusform>
        </translation>
    </message>
    <message>
        <source>Circular support: %1. Each rests on the one before, or says the same, and so on itself.</source>
        <translation>Stützung im Kreis: %1. Jede Behauptung beruht auf der vorigen oder sagt dasselbe, und so auf sich selbst.</translation>
    </message>
    <message>
        <source>See whether both were said of the same thing and at the same time; a claim that says two things is better split, and a change of mind needs its dates.</source>
        <translation>Nachsehen, ob beides über dasselbe und zur selben Zeit gesagt wurde; eine Behauptung, die zweierlei sagt, besser aufteilen, und eine Meinungsänderung braucht ihre Daten.</translation>
    </message>
    <message>
        <source>Look for the words of those named, and let these speak.</source>
        <translation>Nach den Worten der Genannten suchen und diese sprechen lassen.</translation>
    </message>
    <message>
        <source>%1 may be the same as %2.</source>
        <translation>%1 ist vielleicht dasselbe wie %2.</translation>
    </message>
    <message>
        <source>Merge them if they are; otherwise set this aside.</source>
        <translation>Sie zusammenführen, wenn sie es sind; sonst dies beiseitelegen.</translation>
    </message>
    <message>
        <source>People who contradict themselves</source>
        <translation>Wer sich selbst widerspricht</translation>
    </message>
    <message>
        <source>Stakeholders who are for and against the same, for what objects to what they are for, or against what all their reasons lead to.</source>
        <translation>Akteure, die für und gegen dasselbe sind, für einen Einwand gegen das, wofür sie sind, oder gegen das, wozu all ihre Gründe führen.</translation>
    </message>
    <message>
        <source>Positions put into the mouths of others</source>
        <translation>Anderen in den Mund gelegte Positionen</translation>
    </message>
    <message>
        <source>Stances that only opponents attribute, or that those named deny in their own words.</source>
        <translation>Haltungen, die nur Gegner zuschreiben oder die die Genannten in eigenen Worten bestreiten.</translation>
    </message>
    <message>
        <source>Stakeholders who may be the same</source>
        <translation>Akteure, die vielleicht dieselben sind</translation>
    </message>
    <message>
        <source>Names that differ in spelling, initials or a letter.</source>
        <translation>Namen, die sich in Schreibweise, Initialen oder einem Buchstaben unterscheiden.</translation>
    </message>
    <message>
        <source>A stakeholder cannot be a member of itself.</source>
        <translation>Ein Akteur kann nicht Mitglied von sich selbst sein.</translation>
    </message>
    <message>
        <source>The membership ends before it begins.</source>
        <translation>Die Mitgliedschaft endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>This membership is there already.</source>
        <translation>Diese Mitgliedschaft gibt es schon.</translation>
    </message>
    <message>
        <source>A stakeholder needs a name.</source>
        <translation>Ein Akteur braucht einen Namen.</translation>
    </message>
    <message>
        <source>Initials are at most three letters.</source>
        <translation>Initialen sind höchstens drei Buchstaben.</translation>
    </message>
    <message>
        <source>A stakeholder cannot be part of itself.</source>
        <translation>Ein Akteur kann nicht Teil von sich selbst sein.</translation>
    </message>
    <message>
        <source>Choose the claim, or word a new one.</source>
        <translation>Die Behauptung wählen oder eine neue formulieren.</translation>
    </message>
    <message>
        <source>Say what the stance depends on.</source>
        <translation>Sagen, wovon die Haltung abhängt.</translation>
    </message>
    <message>
        <source>The debate has this statement already.</source>
        <translation>Die Debatte enthält diese Äußerung schon.</translation>
    </message>
    <message>
        <source>Say who holds the position.</source>
        <translation>Sagen, wer die Position vertritt.</translation>
    </message>
    <message>
        <source>The stakeholder is a member of itself.</source>
        <translation>Der Akteur ist Mitglied von sich selbst.</translation>
    </message>
    <message>
        <source>The stakeholder has a membership twice.</source>
        <translation>Der Akteur hat eine Mitgliedschaft zweimal.</translation>
    </message>
    <message>
        <source>There is no first line with the names of columns.</source>
        <translation>Es gibt keine erste Zeile mit den Namen der Spalten.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is not closed.</source>
        <translation>Zeile %1: Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Line %1: there are more cells than columns.</source>
        <translation>Zeile %1: Es gibt mehr Zellen als Spalten.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8.</source>
        <translation>Die Datei ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8.</source>
        <translation>Sie als CSV in UTF-8 speichern.</translation>
    </message>
    <message>
        <source>The part of Counterpoint that reads PDFs is missing: counterpoint-pdf.</source>
        <translation>Der Teil von Counterpoint, der PDFs liest, fehlt: counterpoint-pdf.</translation>
    </message>
    <message>
        <source>Install Counterpoint again.</source>
        <translation>Counterpoint noch einmal installieren.</translation>
    </message>
    <message>
        <source>The PDF asks for more time or memory than any text needs.</source>
        <translation>Das PDF verlangt mehr Zeit oder Arbeitsspeicher, als irgendein Text braucht.</translation>
    </message>
    <message>
        <source>reliability %1</source>
        <translation>Zuverlässigkeit %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Discourse Network Analyzer</source>
        <translation>Discourse Network Analyzer</translation>
    </message>
    <message>
        <source>Event list of Discourse Network Analyzer</source>
        <translation>Ereignisliste von Discourse Network Analyzer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Taken for the actor: %1; their organisation: %2; the claim: %3; the qualifier: %4.</source>
        <translation>Verwendet als Akteur: %1; als Organisation: %2; als Behauptung: %3; als Qualifier: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n statements have no actor or no claim; they are quotations with a note.</source>
        <translation>
            <numerusform>%n Äußerung hat keinen Akteur oder keine Behauptung; sie ist ein Zitat mit einer Notiz.</numerusform>
            <numerusform>%n Äußerungen haben keinen Akteur oder keine Behauptung; sie sind Zitate mit einer Notiz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements have no qualifier; their stance is unclear.</source>
        <translation>
            <numerusform>%n Äußerung hat keinen Qualifier; ihre Haltung ist unklar.</numerusform>
            <numerusform>%n Äußerungen haben keinen Qualifier; ihre Haltung ist unklar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grades became for, against or unclear by their sign; the number is in the note.</source>
        <translation>
            <numerusform>%n Abstufung wurde nach ihrem Vorzeichen zu dafür, dagegen oder unklar; die Zahl steht in der Notiz.</numerusform>
            <numerusform>%n Abstufungen wurden nach ihrem Vorzeichen zu dafür, dagegen oder unklar; die Zahl steht in der Notiz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n qualifiers say neither for nor against; the stance is unclear and the word is in the note.</source>
        <translation>
            <numerusform>%n Qualifier sagt weder dafür noch dagegen; die Haltung ist unklar, und das Wort steht in der Notiz.</numerusform>
            <numerusform>%n Qualifier sagen weder dafür noch dagegen; die Haltung ist unklar, und das Wort steht in der Notiz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements lie outside their text; they are without a quotation.</source>
        <translation>
            <numerusform>%n Äußerung liegt außerhalb ihres Textes; sie ist ohne Zitat.</numerusform>
            <numerusform>%n Äußerungen liegen außerhalb ihres Textes; sie sind ohne Zitat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements come without their words; they are without a quotation.</source>
        <translation>
            <numerusform>%n Äußerung kommt ohne ihren Wortlaut; sie ist ohne Zitat.</numerusform>
            <numerusform>%n Äußerungen kommen ohne ihren Wortlaut; sie sind ohne Zitat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates are midnights of another time zone; they became the day that began then.</source>
        <translation>
            <numerusform>%n Datum ist Mitternacht in einer anderen Zeitzone; es wurde zu dem Tag, der dort begann.</numerusform>
            <numerusform>%n Daten sind Mitternacht in einer anderen Zeitzone; sie wurden zu dem Tag, der dort begann.</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts hold no more than what statements quote.</source>
        <translation>Die Texte enthalten nur, was Äußerungen zitieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n statements are of no document.</source>
        <translation>
            <numerusform>%n Äußerung gehört zu keinem Text.</numerusform>
            <numerusform>%n Äußerungen gehören zu keinem Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>Times of day are left out; days are kept.</source>
        <translation>Uhrzeiten werden weggelassen; Tage bleiben.</translation>
    </message>
    <message>
        <source>Which concept is a part of which is left out.</source>
        <translation>Welcher Begriff Teil welches anderen ist, wird weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n coders, with their permissions, are left out.</source>
        <translation>
            <numerusform>%n codierende Person wird mit ihren Berechtigungen weggelassen.</numerusform>
            <numerusform>%n codierende Personen werden mit ihren Berechtigungen weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n search patterns are left out.</source>
        <translation>
            <numerusform>%n Suchmuster wird weggelassen.</numerusform>
            <numerusform>%n Suchmuster werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links between statements are left out.</source>
        <translation>
            <numerusform>%n Verbindung zwischen Äußerungen wird weggelassen.</numerusform>
            <numerusform>%n Verbindungen zwischen Äußerungen werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links between variables are left out.</source>
        <translation>
            <numerusform>%n Verbindung zwischen Variablen wird weggelassen.</numerusform>
            <numerusform>%n Verbindungen zwischen Variablen werden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 speaks for %2 organisations at the same time; each is a membership.</source>
        <translation>%1 spricht zur selben Zeit für %2 Organisationen; jede ist eine Mitgliedschaft.</translation>
    </message>
    <message>
        <source>The table %1 has no column %2.</source>
        <translation>Die Tabelle %1 hat keine Spalte %2.</translation>
    </message>
    <message>
        <source>Only files of Discourse Network Analyzer 2 and 3 can be read.</source>
        <translation>Nur Dateien von Discourse Network Analyzer 2 und 3 können gelesen werden.</translation>
    </message>
    <message>
        <source>There is no variable %1.</source>
        <translation>Es gibt keine Variable %1.</translation>
    </message>
    <message>
        <source>The variables are %1.</source>
        <translation>Die Variablen sind %1.</translation>
    </message>
    <message>
        <source>event list</source>
        <translation>Ereignisliste</translation>
    </message>
    <message>
        <source>Row %1: %2 is no time.</source>
        <translation>Zeile %1: %2 ist keine Zeit.</translation>
    </message>
    <message>
        <source>Times are written like 2015-08-11 or 2015-08-11 14:30:00.</source>
        <translation>Zeiten werden wie 2015-08-11 oder 2015-08-11 14:30:00 geschrieben.</translation>
    </message>
    <message>
        <source>No column is called like an actor and a claim.</source>
        <translation>Keine Spalte heißt wie ein Akteur und eine Behauptung.</translation>
    </message>
    <message>
        <source>Say which ones they are; on the command line, with --actor and --concept.</source>
        <translation>Angeben, welche es sind; in der Befehlszeile mit --actor und --concept.</translation>
    </message>
    <message numerus="yes">
        <source>%n statements of unclear stance are left out.</source>
        <translation>
            <numerusform>%n Äußerung mit unklarer Haltung wird weggelassen.</numerusform>
            <numerusform>%n Äußerungen mit unklarer Haltung werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements without a speaker are left out.</source>
        <translation>
            <numerusform>%n Äußerung ohne Sprechende wird weggelassen.</numerusform>
            <numerusform>%n Äußerungen ohne Sprechende werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conditional stances became agreement.</source>
        <translation>
            <numerusform>%n bedingte Haltung wurde zu Zustimmung.</numerusform>
            <numerusform>%n bedingte Haltungen wurden zu Zustimmung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates that are no day became their first day.</source>
        <translation>
            <numerusform>%n Datum, das kein Tag ist, wurde zu seinem ersten Tag.</numerusform>
            <numerusform>%n Daten, die kein Tag sind, wurden zu ihrem ersten Tag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements have no date.</source>
        <translation>
            <numerusform>%n Äußerung hat kein Datum.</numerusform>
            <numerusform>%n Äußerungen haben kein Datum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values were cut to 190 characters.</source>
        <translation>
            <numerusform>%n Wert wurde auf 190 Zeichen gekürzt.</numerusform>
            <numerusform>%n Werte wurden auf 190 Zeichen gekürzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reasons and objections are left out.</source>
        <translation>
            <numerusform>%n Grund oder Einwand wird weggelassen.</numerusform>
            <numerusform>%n Gründe und Einwände werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mixed stances became two rows each.</source>
        <translation>
            <numerusform>%n gemischte Haltung wurde zu zwei Zeilen.</numerusform>
            <numerusform>%n gemischte Haltungen wurden zu je zwei Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more annotations at %1; nothing is fetched.</source>
        <translation>Unter %1 gibt es weitere Annotationen; es wird nichts abgerufen.</translation>
    </message>
    <message>
        <source>This is a bare list, which the Web Annotation Data Model does not know: there are single annotations, pages of them, and collections of pages.</source>
        <translation>Das ist eine bloße Liste, die das Web Annotation Data Model nicht kennt: Es gibt einzelne Annotationen, Seiten davon und Sammlungen von Seiten.</translation>
    </message>
    <message>
        <source>Put the list into {&quot;@context&quot;: &quot;http://www.w3.org/ns/anno.jsonld&quot;, &quot;type&quot;: &quot;AnnotationPage&quot;, &quot;items&quot;: …}.</source>
        <translation>Die Liste in {&quot;@context&quot;: &quot;http://www.w3.org/ns/anno.jsonld&quot;, &quot;type&quot;: &quot;AnnotationPage&quot;, &quot;items&quot;: …} setzen.</translation>
    </message>
    <message>
        <source>The network is arranged in the plain way instead.</source>
        <translation>Das Netzwerk wird stattdessen auf die einfache Weise angeordnet.</translation>
    </message>
    <message>
        <source>Open it in Discourse Network Analyzer, or take an earlier copy.</source>
        <translation>Sie in Discourse Network Analyzer öffnen oder eine frühere Kopie nehmen.</translation>
    </message>
    <message>
        <source>The file %1 is a database, but not of Discourse Network Analyzer.</source>
        <translation>Die Datei %1 ist eine Datenbank, aber keine von Discourse Network Analyzer.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 512 MiB.</source>
        <translation>Die Datei %1 ist größer als 512 MiB.</translation>
    </message>
    <message>
        <source>Retracted source</source>
        <translation>Zurückgezogene Quelle</translation>
    </message>
    <message>
        <source>Doubted source</source>
        <translation>Angezweifelte Quelle</translation>
    </message>
    <message>
        <source>Corrected source</source>
        <translation>Berichtigte Quelle</translation>
    </message>
    <message>
        <source>leans on a retracted source</source>
        <translation>stützt sich auf eine zurückgezogene Quelle</translation>
    </message>
    <message>
        <source>leans on a doubted source</source>
        <translation>stützt sich auf eine angezweifelte Quelle</translation>
    </message>
    <message>
        <source>leans on a corrected source</source>
        <translation>stützt sich auf eine berichtigte Quelle</translation>
    </message>
    <message>
        <source>Of Discourse Network Analyzer: the variable whose values take sides, such as person. Left out, it and the next three are told by their names, and the report says how.</source>
        <translation>Bei Discourse Network Analyzer: die Variable, deren Werte Stellung nehmen, etwa person. Ohne Angabe werden sie und die nächsten drei an ihren Namen erkannt, und der Bericht sagt, wie.</translation>
    </message>
    <message>
        <source>The variable of what actors belong to; “-” is none.</source>
        <translation>Die Variable, die sagt, wozu Akteure gehören; „-“ heißt keine.</translation>
    </message>
    <message>
        <source>The variable whose values become claims.</source>
        <translation>Die Variable, deren Werte zu Behauptungen werden.</translation>
    </message>
    <message>
        <source>The variable that says for or against; “-” is none.</source>
        <translation>Die Variable, die dafür oder dagegen sagt; „-“ heißt keine.</translation>
    </message>
    <message>
        <source>Finds the records that have all words of QUERY somewhere in their texts or in the names of what they belong to: claims first, and best first. Any part of a word counts; accents and case make no difference. Where few have all words, those that have some of them follow.</source>
        <translation>Findet die Einträge, die alle Wörter von QUERY irgendwo in ihren Texten oder in den Namen dessen enthalten, wozu sie gehören: Behauptungen zuerst, und die besten zuerst. Jeder Teil eines Wortes zählt; Akzente und Groß- oder Kleinschreibung spielen keine Rolle. Wo nur wenige alle Wörter enthalten, folgen die, die einige davon enthalten.</translation>
    </message>
    <message>
        <source>Whose acts are counted together: person (each speaker as named), or organisation.</source>
        <translation>Wessen Sprechakte zusammen gezählt werden: person (alle Sprechenden, wie sie genannt sind) oder organisation.</translation>
    </message>
    <message>
        <source>Which repetitions of an act count: all, or only the first of each document, week, month, year, or range.</source>
        <translation>Welche Wiederholungen eines Sprechakts zählen: alle (all) oder nur die erste je Text (document), Woche (week), Monat (month), Jahr (year) oder Zeitraum (range).</translation>
    </message>
    <message>
        <source>What a conditional stance is: for (when left out), or leave-out.</source>
        <translation>Was eine bedingte Haltung ist: for (ohne Angabe) oder leave-out.</translation>
    </message>
    <message>
        <source>Only acts from this date on.</source>
        <translation>Nur Sprechakte ab diesem Datum.</translation>
    </message>
    <message>
        <source>Only acts up to this date.</source>
        <translation>Nur Sprechakte bis zu diesem Datum.</translation>
    </message>
    <message>
        <source>A network for each position of a moving window: “12-months”, or “12-months/3”, which moves on by 3; units are events, days, weeks, months and years.</source>
        <translation>Ein Netzwerk für jede Lage eines gleitenden Zeitfensters: „12-months“ oder „12-months/3“, das um 3 weiterrückt; Einheiten sind events, days, weeks, months und years.</translation>
    </message>
    <message>
        <source>What a tie counts: two-mode (how often an actor speaks on a claim), congruence, conflict, subtract, combine or ignore.</source>
        <translation>Was eine Verbindung zählt: two-mode (wie oft sich ein Akteur zu einer Behauptung äußert), congruence, conflict, subtract, combine oder ignore.</translation>
    </message>
    <message>
        <source>What is tied: actors, claims, or both.</source>
        <translation>Was verbunden wird: actors, claims oder both.</translation>
    </message>
    <message>
        <source>What weights are divided by: none, average, jaccard or cosine; between actors and claims activity or prominence.</source>
        <translation>Wodurch Gewichte geteilt werden: none, average, jaccard oder cosine; zwischen Akteuren und Behauptungen activity oder prominence.</translation>
    </message>
    <message>
        <source>Ties that weigh less are left out.</source>
        <translation>Verbindungen mit geringerem Gewicht werden weggelassen.</translation>
    </message>
    <message>
        <source>Nodes without ties: everyone, active (who spoke in the range), or none.</source>
        <translation>Knoten ohne Verbindungen: everyone, active (wer im Zeitraum sprach) oder none.</translation>
    </message>
    <message>
        <source>Writes how divided the debate was in each window, instead of networks.</source>
        <translation>Schreibt statt Netzwerken, wie gespalten die Debatte in jedem Zeitfenster war.</translation>
    </message>
    <message>
        <source>The file to write, as its suffix says: .graphml, .csv (the matrix), .edges.csv, .dl, .svg, .json or .txt.</source>
        <translation>Die Datei, die geschrieben wird, wie ihre Endung es sagt: .graphml, .csv (die Matrix), .edges.csv, .dl, .svg, .json oder .txt.</translation>
    </message>
    <message>
        <source>Writes graphml, matrix, edges, dl, svg, json or text, whatever the suffix.</source>
        <translation>Schreibt graphml, matrix, edges, dl, svg, json oder text, gleich welche Endung.</translation>
    </message>
    <message>
        <source>Makes discourse networks.</source>
        <translation>Erstellt Diskursnetzwerke.</translation>
    </message>
    <message>
        <source>Ties actors who take the same side on the same claims, or opposite sides, or claims on which the same actors do, as Discourse Network Analyzer defines it; or actors to the claims they speak on. Says what was left out. With --window and an output that holds one network, a numbered file is written for each.</source>
        <translation>Verbindet Akteure, die bei denselben Behauptungen dieselbe oder die entgegengesetzte Seite einnehmen, oder Behauptungen, bei denen dieselben Akteure das tun, wie Discourse Network Analyzer es festlegt; oder Akteure mit den Behauptungen, zu denen sie sich äußern. Sagt, was weggelassen wurde. Mit --window und einer Ausgabe, die ein einziges Netzwerk aufnimmt, wird für jedes eine nummerierte Datei geschrieben.</translation>
    </message>
    <message>
        <source>A file of Discourse Network Analyzer cannot be read from standard input.</source>
        <translation>Eine Datei von Discourse Network Analyzer kann nicht von der Standardeingabe gelesen werden.</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>Die Datei angeben.</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>version %1: %2</source>
        <translation>Version %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n outside the range</source>
        <translation>
            <numerusform>%n außerhalb des Zeitraums</numerusform>
            <numerusform>%n außerhalb des Zeitraums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a date too vague for the range</source>
        <translation>
            <numerusform>%n mit einem für den Zeitraum zu ungenauen Datum</numerusform>
            <numerusform>%n mit einem für den Zeitraum zu ungenauen Datum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of unclear stance</source>
        <translation>
            <numerusform>%n mit unklarer Haltung</numerusform>
            <numerusform>%n mit unklarer Haltung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of conditional stance</source>
        <translation>
            <numerusform>%n mit bedingter Haltung</numerusform>
            <numerusform>%n mit bedingter Haltung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Weggelassen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n mixed stances count as for and as against.</source>
        <translation>
            <numerusform>%n gemischte Haltung zählt als dafür und als dagegen.</numerusform>
            <numerusform>%n gemischte Haltungen zählen als dafür und als dagegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conditional stances count as for.</source>
        <translation>
            <numerusform>%n bedingte Haltung zählt als dafür.</numerusform>
            <numerusform>%n bedingte Haltungen zählen als dafür.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of actors and claims</source>
        <translation>%1 von Akteuren und Behauptungen</translation>
    </message>
    <message>
        <source>%1 of claims</source>
        <translation>%1 von Behauptungen</translation>
    </message>
    <message>
        <source>%1 of actors</source>
        <translation>%1 von Akteuren</translation>
    </message>
    <message>
        <source>  and %L1 more</source>
        <translation>  und %L1 weitere</translation>
    </message>
    <message>
        <source>%L1 nodes, %L2 ties, from %L3 acts.</source>
        <translation>%L1 Knoten, %L2 Verbindungen, aus %L3 Sprechakten.</translation>
    </message>
    <message>
        <source>Groups (modularity %1):</source>
        <translation>Gruppen (Modularität %1):</translation>
    </message>
    <message>
        <source>There is no act with a date.</source>
        <translation>Es gibt keinen Sprechakt mit Datum.</translation>
    </message>
    <message>
        <source>--%1 cannot be %2.</source>
        <translation>--%1 kann nicht %2 sein.</translation>
    </message>
    <message>
        <source>It is one of %1.</source>
        <translation>Möglich sind: %1.</translation>
    </message>
    <message>
        <source>There is no kind of network %1.</source>
        <translation>Es gibt keine Art von Netzwerk namens %1.</translation>
    </message>
    <message>
        <source>The kinds are two-mode, %1.</source>
        <translation>Die Arten sind two-mode, %1.</translation>
    </message>
    <message>
        <source>--of cannot be %1.</source>
        <translation>--of kann nicht %1 sein.</translation>
    </message>
    <message>
        <source>It is one of actors, claims, both.</source>
        <translation>Möglich sind: actors, claims, both.</translation>
    </message>
    <message>
        <source>A two-mode network is of actors and claims both.</source>
        <translation>Ein two-mode-Netzwerk besteht aus Akteuren und Behauptungen zugleich.</translation>
    </message>
    <message>
        <source>--level cannot be %1.</source>
        <translation>--level kann nicht %1 sein.</translation>
    </message>
    <message>
        <source>It is one of person, organisation.</source>
        <translation>Möglich sind: person, organisation.</translation>
    </message>
    <message>
        <source>Write it like 2015, 2015-08 or 2015-08-11.</source>
        <translation>So schreiben: 2015, 2015-08 oder 2015-08-11.</translation>
    </message>
    <message>
        <source>A network cannot be written as %1.</source>
        <translation>Ein Netzwerk kann nicht als %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>Name a file that ends in .graphml, .csv (the matrix), .edges.csv, .dl, .svg or .json, or say so with --format.</source>
        <translation>Eine Datei nennen, die auf .graphml, .csv (die Matrix), .edges.csv, .dl, .svg oder .json endet, oder es mit --format sagen.</translation>
    </message>
    <message>
        <source>Polarisation over time needs a window.</source>
        <translation>Polarisierung im Lauf der Zeit braucht ein Zeitfenster.</translation>
    </message>
    <message>
        <source>Add one, such as --window 12-months.</source>
        <translation>Eines hinzufügen, etwa --window 12-months.</translation>
    </message>
    <message>
        <source>Polarisation over time is written as text, CSV or JSON.</source>
        <translation>Polarisierung im Lauf der Zeit wird als Text, CSV oder JSON geschrieben.</translation>
    </message>
    <message>
        <source>The networks of several windows do not fit into one output of this format.</source>
        <translation>Die Netzwerke mehrerer Zeitfenster passen nicht in eine einzige Ausgabe dieses Formats.</translation>
    </message>
    <message>
        <source>Name a file with -o, and one for each window is written, or choose json or edges.</source>
        <translation>Mit -o eine Datei nennen, dann wird für jedes Zeitfenster eine geschrieben, oder json oder edges wählen.</translation>
    </message>
    <message>
        <source>The kind of network is missing.</source>
        <translation>Die Art des Netzwerks fehlt.</translation>
    </message>
    <message>
        <source>Add one, such as --kind congruence; “counterpoint network --help” lists them.</source>
        <translation>Eine angeben, etwa --kind congruence; „counterpoint network --help“ listet sie auf.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>acts</source>
        <translation>Sprechakte</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>congruence</source>
        <translation>Kongruenz</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>camps</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>modularity</source>
        <translation>Modularität</translation>
    </message>
    <message>
        <source>conflict between camps</source>
        <translation>Konflikt zwischen Lagern</translation>
    </message>
    <message>
        <source>Nothing of the kind.</source>
        <translation>Nichts dergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n gefunden.</numerusform>
            <numerusform>%n gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no two sides to compare.</source>
        <translation>Es gibt keine zwei Seiten zum Vergleichen.</translation>
    </message>
    <message>
        <source>Name stakeholders with --first A,B and --second C,D.</source>
        <translation>Akteure mit --first A,B und --second C,D nennen.</translation>
    </message>
    <message>
        <source>Between %1 and %2: %3</source>
        <comment>sides, and how much was found</comment>
        <translation>Zwischen %1 und %2: %3</translation>
    </message>
    <message>
        <source>How much room each side has:</source>
        <translation>Wie viel Raum jede Seite hat:</translation>
    </message>
    <message numerus="yes">
        <source>%n camp(s).</source>
        <translation>
            <numerusform>%n Lager.</numerusform>
            <numerusform>%n Lager.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s).</source>
        <translation>
            <numerusform>%n Paar.</numerusform>
            <numerusform>%n Paare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two dates are needed to say what changed.</source>
        <translation>Zwei Daten sind nötig, um zu sagen, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Name them with --from DATE and --at DATE.</source>
        <translation>Sie mit --from DATE und --at DATE nennen.</translation>
    </message>
    <message>
        <source>There is no question %1.</source>
        <translation>Es gibt keine Frage %1.</translation>
    </message>
    <message>
        <source>Ask one of %1.</source>
        <translation>Eine von diesen stellen: %1.</translation>
    </message>
    <message>
        <source>Counts what may have been said by this date, such as 2015-08-11 or 2015-08; without it, everything, undated statements too.</source>
        <translation>Zählt, was bis zu diesem Datum gesagt worden sein kann, etwa 2015-08-11 oder 2015-08; ohne Angabe alles, auch Äußerungen ohne Datum.</translation>
    </message>
    <message>
        <source>Leaves out what was certainly said before this date.</source>
        <translation>Lässt weg, was sicher vor diesem Datum gesagt wurde.</translation>
    </message>
    <message>
        <source>Counts members for what they belong to when they speak.</source>
        <translation>Zählt Mitglieder zu dem, wozu sie gehören, wenn sie sprechen.</translation>
    </message>
    <message>
        <source>Only these, separated by commas: ids, names or aliases.</source>
        <translation>Nur diese, durch Kommas getrennt: IDs, Namen oder Aliasnamen.</translation>
    </message>
    <message>
        <source>Only these claims, separated by commas.</source>
        <translation>Nur diese Behauptungen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Only the answers to a question and what bears on them.</source>
        <translation>Nur die Antworten auf eine Frage und was sich darauf bezieht.</translation>
    </message>
    <message>
        <source>Only the claims of a topic and of the topics inside it.</source>
        <translation>Nur die Behauptungen eines Themas und der Themen darin.</translation>
    </message>
    <message>
        <source>Only stakeholders of a kind: person, organisation, group or government.</source>
        <translation>Nur Akteure einer Art: person, organisation, group oder government.</translation>
    </message>
    <message>
        <source>By hand (as in the window), name, or camps, so that camps appear.</source>
        <translation>Von Hand (hand, wie im Fenster), nach Namen (name) oder camps, damit Lager sichtbar werden.</translation>
    </message>
    <message>
        <source>Answers a question in words, with evidence, instead: %1.</source>
        <translation>Beantwortet stattdessen eine Frage in Worten, mit Belegen: %1.</translation>
    </message>
    <message>
        <source>One side, for cruxes, common-ground and fairness; the largest camp when left out.</source>
        <translation>Die eine Seite, für cruxes, common-ground und fairness; ohne Angabe das größte Lager.</translation>
    </message>
    <message>
        <source>The other side; the next camp when left out.</source>
        <translation>Die andere Seite; ohne Angabe das nächste Lager.</translation>
    </message>
    <message>
        <source>Writes a file instead, as its suffix says: .csv, .svg, .html, .json or .txt.</source>
        <translation>Schreibt stattdessen eine Datei, wie ihre Endung es sagt: .csv, .svg, .html, .json oder .txt.</translation>
    </message>
    <message>
        <source>Prints CSV, a row for each stakeholder.</source>
        <translation>Gibt CSV aus, eine Zeile für jeden Akteur.</translation>
    </message>
    <message>
        <source>Prints a picture of the matrix.</source>
        <translation>Gibt ein Bild der Matrix aus.</translation>
    </message>
    <message>
        <source>Prints a page with the matrix and the quotations.</source>
        <translation>Gibt eine Seite mit der Matrix und den Zitaten aus.</translation>
    </message>
    <message>
        <source>Tells who holds what, and answers questions about it.</source>
        <translation>Sagt, wer was vertritt, und beantwortet Fragen dazu.</translation>
    </message>
    <message>
        <source>Draws from the statements what each stakeholder holds on each claim at a date: for, against, mixed, conditional or unclear, with the statements it rests on; where there is none, the stakeholder is silent. The latest statements count, those in the own voice before those told by others. With --ask it tells contradictions, changes of mind, positions that others attribute, what divides two sides and what they share, how fairly each is heard, and how far any two agree.</source>
        <translation>Leitet aus den Äußerungen ab, was jeder Akteur zu einem Datum bei jeder Behauptung vertritt: dafür, dagegen, gemischt, bedingt oder unklar, mit den Äußerungen, auf denen es beruht; wo keine ist, schweigt der Akteur. Es zählen die letzten Äußerungen, die mit eigener Stimme vor denen, die andere berichten. Mit --ask nennt es Widersprüche, Meinungsänderungen, Positionen, die andere zuschreiben, was zwei Seiten trennt und was sie gemeinsam haben, wie fair jede gehört wird und wie weit je zwei übereinstimmen.</translation>
    </message>
    <message>
        <source>divided</source>
        <translation>uneinheitlich</translation>
    </message>
    <message>
        <source>told by others</source>
        <translation>von anderen berichtet</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>perhaps later</source>
        <translation>vielleicht später</translation>
    </message>
    <message>
        <source>camp %1</source>
        <translation>Lager %1</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>silent on %n</source>
        <translation>
            <numerusform>Schweigen bei %n</numerusform>
            <numerusform>Schweigen bei %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) without a date left out.</source>
        <translation>
            <numerusform>%n Äußerung ohne Datum weggelassen.</numerusform>
            <numerusform>%n Äußerungen ohne Datum weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later statement(s) left out.</source>
        <translation>
            <numerusform>%n spätere Äußerung weggelassen.</numerusform>
            <numerusform>%n spätere Äußerungen weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of nobody known left out.</source>
        <translation>
            <numerusform>%n Äußerung von niemand Bekanntem weggelassen.</numerusform>
            <numerusform>%n Äußerungen von niemand Bekanntem weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>silent</source>
        <translation>schweigt</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>date, stance, quotation</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Positions: %1</source>
        <translation>Positionen: %1</translation>
    </message>
    <message>
        <source>dashed: told by others; an empty cell: silent</source>
        <translation>gestrichelt: von anderen berichtet; leere Zelle: Schweigen</translation>
    </message>
    <message>
        <source>Making networks …</source>
        <translation>Netzwerke werden erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>Positions cannot be sorted by %1.</source>
        <translation>Positionen können nicht nach %1 sortiert werden.</translation>
    </message>
    <message>
        <source>Sort them by hand, name or camps.</source>
        <translation>Nach hand, name oder camps sortieren.</translation>
    </message>
    <message>
        <source>There is no topic %1.</source>
        <translation>Es gibt kein Thema %1.</translation>
    </message>
    <message>
        <source>There is no kind %1 of stakeholder.</source>
        <translation>Es gibt keine Art %1 von Akteuren.</translation>
    </message>
    <message>
        <source>The kinds are person, organisation, group and government.</source>
        <translation>Die Arten sind person, organisation, group und government.</translation>
    </message>
    <message>
        <source>Positions cannot be written as %1.</source>
        <translation>Positionen können nicht als %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>Name a file that ends in .csv, .svg, .html, .json or .txt.</source>
        <translation>Eine Datei nennen, die auf .csv, .svg, .html, .json oder .txt endet.</translation>
    </message>
    <message>
        <source>An answer cannot be written as %1.</source>
        <translation>Eine Antwort kann nicht als %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>Name a file that ends in .json or .txt.</source>
        <translation>Eine Datei nennen, die auf .json oder .txt endet.</translation>
    </message>
    <message>
        <source>Reading who holds what …</source>
        <translation>Es wird gelesen, wer was vertritt&#xa0;…</translation>
    </message>
    <message>
        <source>With some of these words:</source>
        <translation>Mit einigen dieser Wörter:</translation>
    </message>
    <message>
        <source>There is no stakeholder %1.</source>
        <translation>Es gibt keinen Akteur %1.</translation>
    </message>
    <message>
        <source>“counterpoint list FILE stakeholders” lists them with their ids.</source>
        <translation>„counterpoint list FILE stakeholders“ listet sie mit ihren IDs auf.</translation>
    </message>
    <message>
        <source>The network has %L1 nodes; at most %L2 can be drawn.</source>
        <translation>Das Netzwerk hat %L1 Knoten; höchstens %L2 lassen sich zeichnen.</translation>
    </message>
    <message>
        <source>Choose a threshold and leave out isolates, or write GraphML for another program.</source>
        <translation>Einen Schwellenwert wählen und Knoten ohne Verbindungen weglassen, oder GraphML für ein anderes Programm schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n other premise(s)</source>
        <translation>
            <numerusform>%1 mit %n weiterer Prämisse</numerusform>
            <numerusform>%1 mit %n weiteren Prämissen</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason %1</source>
        <translation>Der Grund %1</translation>
    </message>
    <message>
        <source>the reason %1</source>
        <translation>Grund %1</translation>
    </message>
    <message>
        <source>The objection %1</source>
        <translation>Der Einwand %1</translation>
    </message>
    <message>
        <source>the objection %1</source>
        <translation>Einwand %1</translation>
    </message>
    <message>
        <source>The restatement %1</source>
        <translation>Die Umschreibung %1</translation>
    </message>
    <message>
        <source>the restatement %1</source>
        <translation>Umschreibung %1</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>hält stand</translation>
    </message>
    <message>
        <source>falls</source>
        <translation>fällt</translation>
    </message>
    <message>
        <source>not settled by what is in this map</source>
        <translation>durch diese Map nicht geklärt</translation>
    </message>
    <message numerus="yes">
        <source>%1 is neither for nor against any of the %n claim(s) here.</source>
        <translation>
            <numerusform>%1 ist weder für noch gegen die %n Behauptung hier.</numerusform>
            <numerusform>%1 ist weder für noch gegen eine der %n Behauptungen hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 agrees on %2 of the %n claim(s) that both settle, out of %3 here.</source>
        <translation>
            <numerusform>%1 stimmt bei %2 von %n Behauptung überein, die beide klären, von insgesamt %3 hier.</numerusform>
            <numerusform>%1 stimmt bei %2 der %n Behauptungen überein, die beide klären, von insgesamt %3 hier.</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <comment>between names of claims</comment>
        <translation> und </translation>
    </message>
    <message numerus="yes">
        <source>If it were known whether %1 stands, at least %2 of the %n open claim(s) would be settled.</source>
        <translation>
            <numerusform>Wäre bekannt, ob %1 standhält, so wäre mindestens %2 von %n offener Behauptung geklärt.</numerusform>
            <numerusform>Wäre bekannt, ob %1 standhält, so wären mindestens %2 der %n offenen Behauptungen geklärt.</numerusform>
        </translation>
    </message>
    <message>
        <source>another answer to the same question</source>
        <translation>eine andere Antwort auf dieselbe Frage</translation>
    </message>
    <message>
        <source>%1 is %2, but by %3 would have to accept that.</source>
        <translation>%1 ist %2, müsste das aber durch %3 akzeptieren.</translation>
    </message>
    <message>
        <source>%1 is %2, but by %3 would have to reject that.</source>
        <translation>%1 ist %2, müsste das aber durch %3 ablehnen.</translation>
    </message>
    <message>
        <source>What %1 holds leads to rejecting %2, and by %3 to accepting it.</source>
        <translation>Was %1 vertritt, führt dazu, %2 abzulehnen, und durch %3 dazu, es zu akzeptieren.</translation>
    </message>
    <message>
        <source>What %1 holds leads to accepting %2, and by %3 to rejecting it.</source>
        <translation>Was %1 vertritt, führt dazu, %2 zu akzeptieren, und durch %3 dazu, es abzulehnen.</translation>
    </message>
    <message>
        <source>%1 is committed to accepting %2 by %3.</source>
        <translation>%1 ist durch %3 darauf festgelegt, %2 zu akzeptieren.</translation>
    </message>
    <message>
        <source>%1 is committed to rejecting %2 by %3.</source>
        <translation>%1 ist durch %3 darauf festgelegt, %2 abzulehnen.</translation>
    </message>
    <message>
        <source>%1 falls: what it needs has nothing to rest on.</source>
        <translation>%1 fällt: Was dafür nötig ist, beruht auf nichts.</translation>
    </message>
    <message>
        <source>%1 falls: nobody is quoted for it, and no reason for it goes back to somebody who is quoted.</source>
        <translation>%1 fällt: Niemand ist dafür zitiert, und kein Grund dafür geht auf jemanden zurück, der zitiert ist.</translation>
    </message>
    <message>
        <source>%1 falls: the reasons it needs rest on nothing but each other.</source>
        <translation>%1 fällt: Die nötigen Gründe beruhen nur aufeinander.</translation>
    </message>
    <message>
        <source>%1 stands: the reason that it needs holds.</source>
        <translation>%1 hält stand: Der nötige Grund trägt.</translation>
    </message>
    <message>
        <source>%1 holds: its premise stands.</source>
        <translation>%1 trägt: Die Prämisse hält stand.</translation>
    </message>
    <message>
        <source>%1 falls: none of the reasons that it needs holds.</source>
        <translation>%1 fällt: Keiner der nötigen Gründe trägt.</translation>
    </message>
    <message>
        <source>%1 does not hold: its premise falls.</source>
        <translation>%1 trägt nicht: Die Prämisse fällt.</translation>
    </message>
    <message>
        <source>%1 is not settled, because no reason that it needs is.</source>
        <translation>%1 ist nicht geklärt, weil keiner der nötigen Gründe geklärt ist.</translation>
    </message>
    <message>
        <source>%1 is not settled, because its premise is not.</source>
        <translation>%1 ist nicht geklärt, weil die Prämisse nicht geklärt ist.</translation>
    </message>
    <message>
        <source>%1 stands: nothing in this map speaks against it.</source>
        <translation>%1 hält stand: Nichts in dieser Map spricht dagegen.</translation>
    </message>
    <message>
        <source>%1 stands: a reason that it needs holds, and nothing in this map speaks against it.</source>
        <translation>%1 hält stand: Ein nötiger Grund trägt, und nichts in dieser Map spricht dagegen.</translation>
    </message>
    <message>
        <source>%1 stands: a reason that it needs holds, and what speaks against it falls.</source>
        <translation>%1 hält stand: Ein nötiger Grund trägt, und was dagegen spricht, fällt.</translation>
    </message>
    <message>
        <source>%1 stands: its only objection, %2, does not hold.</source>
        <translation>%1 hält stand: Der einzige Einwand, %2, trägt nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 stands: none of the %n thing(s) that speak against it holds.</source>
        <translation>
            <numerusform>%1 hält stand: Das Einzige, was dagegen spricht, trägt nicht.</numerusform>
            <numerusform>%1 hält stand: Von %n Dingen, die dagegen sprechen, trägt keines.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds: what it rests on stands, and nothing undercuts it.</source>
        <translation>%1 trägt: Die Grundlage hält stand, und nichts entkräftet den Schritt.</translation>
    </message>
    <message>
        <source>%1 holds: what it rests on stands, and what undercuts it falls.</source>
        <translation>%1 trägt: Die Grundlage hält stand, und was den Schritt entkräftet, fällt.</translation>
    </message>
    <message>
        <source>%1 does not hold: its premise %2 falls.</source>
        <translation>%1 trägt nicht: Die Prämisse %2 fällt.</translation>
    </message>
    <message>
        <source>%1 falls: something that speaks against it holds.</source>
        <translation>%1 fällt: Etwas, das dagegen spricht, trägt.</translation>
    </message>
    <message>
        <source>%1 falls: %2 holds.</source>
        <translation>%1 fällt: %2 trägt.</translation>
    </message>
    <message>
        <source>%1 does not hold: %2 undercuts it.</source>
        <translation>%1 trägt nicht: entkräftet durch %2.</translation>
    </message>
    <message>
        <source>%1 falls: another answer to the same question stands, and only one can.</source>
        <translation>%1 fällt: Eine andere Antwort auf dieselbe Frage hält stand, und nur eine kann es.</translation>
    </message>
    <message>
        <source>%1 falls: another answer to the same question, %2, stands, and only one can.</source>
        <translation>%1 fällt: Eine andere Antwort auf dieselbe Frage, %2, hält stand, und nur eine kann es.</translation>
    </message>
    <message>
        <source>%1 falls by assumption.</source>
        <translation>%1 fällt laut Annahme.</translation>
    </message>
    <message>
        <source>%1 falls with what it leads to, or says in other words.</source>
        <translation>%1 fällt mit dem, wozu es führt oder was es mit anderen Worten sagt.</translation>
    </message>
    <message>
        <source>%1 is not settled, because its premise %2 is not.</source>
        <translation>%1 ist nicht geklärt, weil die Prämisse %2 nicht geklärt ist.</translation>
    </message>
    <message>
        <source>%1 is not settled, because something that speaks against it is not.</source>
        <translation>%1 ist nicht geklärt, weil etwas, das dagegen spricht, nicht geklärt ist.</translation>
    </message>
    <message>
        <source>%1 is not settled, because %2 is not.</source>
        <translation>%1 ist nicht geklärt, weil %2 nicht geklärt ist.</translation>
    </message>
    <message>
        <source>%1 is not settled: only one answer to its question can stand, and others are not settled either.</source>
        <translation>%1 ist nicht geklärt: Nur eine Antwort auf die Frage kann standhalten, und andere sind auch nicht geklärt.</translation>
    </message>
    <message>
        <source>%1 is not settled: only one answer can stand, and %2 is not settled either.</source>
        <translation>%1 ist nicht geklärt: Nur eine Antwort kann standhalten, und %2 ist auch nicht geklärt.</translation>
    </message>
    <message>
        <source>%1 is left open by assumption.</source>
        <translation>%1 bleibt laut Annahme offen.</translation>
    </message>
    <message>
        <source>%1 is not settled, because what it leads to, or says in other words, is not.</source>
        <translation>%1 ist nicht geklärt, weil das nicht geklärt ist, wozu es führt oder was es mit anderen Worten sagt.</translation>
    </message>
    <message>
        <source>%1 is rejected by assumption.</source>
        <translation>%1 ist laut Annahme abgelehnt.</translation>
    </message>
    <message>
        <source>By %1 two claims say the same, so what speaks against one speaks against the other.</source>
        <translation>Nach %1 sagen zwei Behauptungen dasselbe; was gegen die eine spricht, spricht also auch gegen die andere.</translation>
    </message>
    <message>
        <source>By %1 its premises lead to something that is answered, so not all of them can stand.</source>
        <translation>Nach %1 führen die Prämissen zu etwas, worauf es eine Antwort gibt; also können nicht alle standhalten.</translation>
    </message>
    <message>
        <source>By %1 nothing more speaks against either claim.</source>
        <translation>Nach %1 spricht nichts Weiteres gegen eine der beiden Behauptungen.</translation>
    </message>
    <message>
        <source>By %1 its premises lead to nothing that speaks against them.</source>
        <translation>Nach %1 führen die Prämissen zu nichts, was gegen sie spricht.</translation>
    </message>
    <message>
        <source>What %1 passes on is not settled.</source>
        <translation>Was %1 weitergibt, ist nicht geklärt.</translation>
    </message>
    <message>
        <source>%1 stands instead of falling.</source>
        <translation>%1 hält stand, statt zu fallen.</translation>
    </message>
    <message>
        <source>%1 stands, which was not settled.</source>
        <translation>%1 hält stand; das war nicht geklärt.</translation>
    </message>
    <message>
        <source>%1 falls instead of standing.</source>
        <translation>%1 fällt, statt standzuhalten.</translation>
    </message>
    <message>
        <source>%1 falls, which was not settled.</source>
        <translation>%1 fällt; das war nicht geklärt.</translation>
    </message>
    <message>
        <source>%1 is no longer settled: it stood.</source>
        <translation>%1 ist nicht mehr geklärt: Vorher hielt es stand.</translation>
    </message>
    <message>
        <source>%1 is no longer settled: it fell.</source>
        <translation>%1 ist nicht mehr geklärt: Vorher fiel es.</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <translation>akzeptiert: %1</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>left open: %1</source>
        <translation>offengelassen: %1</translation>
    </message>
    <message>
        <source>Objections that defeat themselves</source>
        <translation>Einwände, die sich selbst aufheben</translation>
    </message>
    <message>
        <source>Objections that in the end rest on what they object to.</source>
        <translation>Einwände, die am Ende auf dem beruhen, wogegen sie sich richten.</translation>
    </message>
    <message>
        <source>Undercuts that nobody states</source>
        <translation>Entkräftungen, die niemand äußert</translation>
    </message>
    <message>
        <source>Objections to a step all premises of which were supplied by whoever made the map.</source>
        <translation>Einwände gegen einen Schritt, bei denen alle Prämissen von denen ergänzt wurden, die die Map gezeichnet haben.</translation>
    </message>
    <message>
        <source>Implicit premises never stated</source>
        <translation>Implizite Prämissen, die nie geäußert wurden</translation>
    </message>
    <message>
        <source>Premises that were supplied to complete an argument and are found in no text.</source>
        <translation>Prämissen, die ergänzt wurden, um ein Argument zu vervollständigen, und in keinem Text stehen.</translation>
    </message>
    <message>
        <source>Critical questions without an answer</source>
        <translation>Kritische Fragen ohne Antwort</translation>
    </message>
    <message>
        <source>Steps that follow a scheme, some of whose critical questions nobody has answered.</source>
        <translation>Schritte, die einem Schema folgen und bei denen niemand alle seine kritischen Fragen beantwortet hat.</translation>
    </message>
    <message>
        <source>Parts of a scheme that nobody plays</source>
        <translation>Rollen eines Schemas, die nichts ausfüllt</translation>
    </message>
    <message>
        <source>Steps from several premises that follow a scheme and lack one of the premises it has.</source>
        <translation>Schritte aus mehreren Prämissen, die einem Schema folgen und denen eine seiner Prämissen fehlt.</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation>Fragen ohne Antwort</translation>
    </message>
    <message>
        <source>Questions to which no claim is an answer.</source>
        <translation>Fragen, auf die keine Behauptung eine Antwort ist.</translation>
    </message>
    <message>
        <source>One-sided questions</source>
        <translation>Einseitige Fragen</translation>
    </message>
    <message>
        <source>Questions on which everything speaks for one answer, or nothing for any.</source>
        <translation>Fragen, bei denen alles für eine Antwort spricht oder nichts für irgendeine.</translation>
    </message>
    <message>
        <source>Answers that exclude and support each other</source>
        <translation>Antworten, die einander ausschließen und stützen</translation>
    </message>
    <message>
        <source>Answers to a question of which at most one can hold, one of which is a reason for another.</source>
        <translation>Antworten auf eine Frage, von denen höchstens eine gelten kann und von denen eine ein Grund für eine andere ist.</translation>
    </message>
    <message>
        <source>People who hold what excludes each other</source>
        <translation>Wer vertritt, was einander ausschließt</translation>
    </message>
    <message>
        <source>Stakeholders who are for several answers to a question of which at most one can hold.</source>
        <translation>Akteure, die für mehrere Antworten auf eine Frage sind, von denen höchstens eine gelten kann.</translation>
    </message>
    <message>
        <source>Scenarios that collide with themselves</source>
        <translation>Szenarien, die mit sich selbst kollidieren</translation>
    </message>
    <message>
        <source>Scenarios that accept an objection and what it is raised against, or answers that exclude each other.</source>
        <translation>Szenarien, die einen Einwand und das akzeptieren, wogegen er sich richtet, oder Antworten, die einander ausschließen.</translation>
    </message>
    <message>
        <source>Loaded wording</source>
        <translation>Wertende Wortwahl</translation>
    </message>
    <message>
        <source>Claims with words that judge before anybody has argued, outside quotation marks. The words are those of the debate’s language.</source>
        <translation>Behauptungen mit Wörtern, die urteilen, bevor jemand argumentiert hat, außerhalb von Anführungszeichen. Die Wörter sind die der Sprache der Debatte.</translation>
    </message>
    <message>
        <source>Vague wording</source>
        <translation>Vage Wortwahl</translation>
    </message>
    <message>
        <source>Claims that name nobody who says so, or that no finding could speak against.</source>
        <translation>Behauptungen, die niemanden nennen, der es sagt, oder gegen die keine Erkenntnis sprechen könnte.</translation>
    </message>
    <message>
        <source>Arguments within a claim</source>
        <translation>Argumente innerhalb einer Behauptung</translation>
    </message>
    <message>
        <source>Claims with “because” or “therefore” in them: a reason and a conclusion in one.</source>
        <translation>Behauptungen, die „weil“ oder „daher“ enthalten: Grund und Konklusion in einem.</translation>
    </message>
    <message>
        <source>Questions in place of claims</source>
        <translation>Fragen anstelle von Behauptungen</translation>
    </message>
    <message>
        <source>Claims that end in a question mark.</source>
        <translation>Behauptungen, die mit einem Fragezeichen enden.</translation>
    </message>
    <message>
        <source>Terms used in several senses</source>
        <translation>Begriffe in mehreren Bedeutungen</translation>
    </message>
    <message>
        <source>Terms that several claims define differently, and who holds which.</source>
        <translation>Begriffe, die mehrere Behauptungen verschieden definieren, und wer welche vertritt.</translation>
    </message>
    <message>
        <source>Sources that nothing uses</source>
        <translation>Quellen, die nichts verwendet</translation>
    </message>
    <message>
        <source>Sources that no claim, text or hop refers to.</source>
        <translation>Quellen, auf die sich keine Behauptung, kein Text und kein Verweis bezieht.</translation>
    </message>
    <message>
        <source>Changes of mind that nobody explains</source>
        <translation>Meinungsänderungen, die niemand erklärt</translation>
    </message>
    <message>
        <source>Stakeholders who turned from for to against, or the other way, without a passage or a note on it.</source>
        <translation>Akteure, die von dafür zu dagegen wechselten oder umgekehrt, ohne eine Textstelle oder eine Notiz dazu.</translation>
    </message>
    <message>
        <source>Positions that nobody can look up</source>
        <translation>Positionen, die niemand nachschlagen kann</translation>
    </message>
    <message>
        <source>Stakeholders some of whose statements name no passage and no source.</source>
        <translation>Akteure, bei denen manche Äußerung weder Textstelle noch Quelle nennt.</translation>
    </message>
    <message>
        <source>Statements of nobody</source>
        <translation>Äußerungen von niemandem</translation>
    </message>
    <message>
        <source>Statements without a speaker or an author.</source>
        <translation>Äußerungen ohne Angabe, wer spricht oder sie verfasst hat.</translation>
    </message>
    <message>
        <source>Attach the passage in which the new position is taken, or note why it changed.</source>
        <translation>Die Textstelle anhängen, in der die neue Position eingenommen wird, oder notieren, warum sie sich geändert hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of %1 name no passage and no source: nobody can look them up.</source>
        <translation>
            <numerusform>%n Äußerung von %1 nennt weder Textstelle noch Quelle: Niemand kann sie nachschlagen.</numerusform>
            <numerusform>%n Äußerungen von %1 nennen weder Textstelle noch Quelle: Niemand kann sie nachschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach a quotation or a source to each.</source>
        <translation>An jede ein Zitat oder eine Quelle hängen.</translation>
    </message>
    <message>
        <source>Nobody knows who says %1 there.</source>
        <translation>Niemand weiß, wer dort %1 sagt.</translation>
    </message>
    <message>
        <source>Name the speaker or the author; a group such as “a reader” will do.</source>
        <translation>Nennen, wer spricht oder es verfasst hat; eine Gruppe wie „jemand aus der Leserschaft“ genügt.</translation>
    </message>
    <message>
        <source>Nobody answers the question %1.</source>
        <translation>Niemand beantwortet die Frage %1.</translation>
    </message>
    <message>
        <source>Add the answers that are given to it, or remove it.</source>
        <translation>Die Antworten hinzufügen, die darauf gegeben werden, oder sie entfernen.</translation>
    </message>
    <message>
        <source>Look for the best that those who see it otherwise say, in their own words.</source>
        <translation>Nach dem Besten suchen, was Andersdenkende sagen, in deren eigenen Worten.</translation>
    </message>
    <message>
        <source>On the question %1 everything speaks for %2: nobody objects, and no other answer has a reason.</source>
        <translation>Bei der Frage %1 spricht alles für %2: Niemand wendet etwas ein, und keine andere Antwort hat einen Grund.</translation>
    </message>
    <message>
        <source>On the question %1 there are objections alone: no answer has a reason.</source>
        <translation>Bei der Frage %1 gibt es nur Einwände: Keine Antwort hat einen Grund.</translation>
    </message>
    <message>
        <source>%1 is a reason for %2, but of the answers to %3 at most one can hold.</source>
        <translation>%1 ist ein Grund für %2, aber von den Antworten auf %3 kann höchstens eine gelten.</translation>
    </message>
    <message>
        <source>Take out the reason, or let the question have answers that go together.</source>
        <translation>Den Grund herausnehmen oder der Frage erlauben, dass Antworten nebeneinander gelten.</translation>
    </message>
    <message>
        <source>%1 is for several answers to %2, of which at most one can hold: %3.</source>
        <translation>%1 ist für mehrere Antworten auf %2, von denen höchstens eine gelten kann: %3.</translation>
    </message>
    <message>
        <source>See whether one was given up, or holds under a condition only; or whether the answers do go together.</source>
        <translation>Nachsehen, ob eine aufgegeben wurde oder nur unter einer Bedingung gilt; oder ob die Antworten doch nebeneinander gelten können.</translation>
    </message>
    <message>
        <source>The scenario %1 accepts several answers to %2, of which at most one can hold.</source>
        <translation>Das Szenario %1 akzeptiert mehrere Antworten auf %2, von denen höchstens eine gelten kann.</translation>
    </message>
    <message>
        <source>Accept one of them.</source>
        <translation>Eine davon akzeptieren.</translation>
    </message>
    <message>
        <source>The scenario %1 accepts %2 and also what it is an objection to.</source>
        <translation>Das Szenario %1 akzeptiert %2 und auch das, wogegen es ein Einwand ist.</translation>
    </message>
    <message>
        <source>Reject the objection in it, or suspend one of the two.</source>
        <translation>Darin den Einwand ablehnen oder eines von beiden offenlassen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The step from %1 follows the scheme %2, and nobody has answered %3.</source>
        <translation>Der Schritt von %1 folgt dem Schema %2, und niemand hat %3 beantwortet.</translation>
    </message>
    <message>
        <source>Answer the questions of the scheme; a negative answer becomes an objection.</source>
        <translation>Die Fragen des Schemas beantworten; aus einer verneinenden Antwort wird ein Einwand.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) follow the scheme %1, and nobody has begun to answer its questions: %2.</source>
        <translation>
            <numerusform>%n Schritt folgt dem Schema %1, und niemand hat begonnen, seine Fragen zu beantworten: %2.</numerusform>
            <numerusform>%n Schritte folgen dem Schema %1, und niemand hat begonnen, seine Fragen zu beantworten: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer them first for the steps that most rests on.</source>
        <translation>Sie zuerst für die Schritte beantworten, auf denen am meisten beruht.</translation>
    </message>
    <message>
        <source>The step from %1 follows the scheme %2, and no premise says %3.</source>
        <translation>Der Schritt von %1 folgt dem Schema %2, und keine Prämisse sagt %3.</translation>
    </message>
    <message>
        <source>Add the premise, as an implicit one where nobody says it, or say which premise plays the part.</source>
        <translation>Die Prämisse hinzufügen, als implizite, wo niemand sie äußert, oder sagen, welche Prämisse diese Rolle spielt.</translation>
    </message>
    <message>
        <source>The objection %1 to %2 rests on what it objects to: if it holds, its own ground is gone.</source>
        <translation>Der Einwand %1 gegen %2 beruht auf dem, wogegen er sich richtet: Wenn er trägt, fällt seine eigene Grundlage weg.</translation>
    </message>
    <message>
        <source>Give the objection a ground of its own, or let it object to the step instead of the claim.</source>
        <translation>Dem Einwand eine eigene Grundlage geben oder ihn statt gegen die Behauptung gegen den Schritt richten.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n objection(s) it was not found out whether they rest on what they object to: too much lies under them.</source>
        <translation>
            <numerusform>Bei %n Einwand wurde nicht ermittelt, ob er auf dem beruht, wogegen er sich richtet: Zu vieles liegt darunter.</numerusform>
            <numerusform>Bei %n Einwänden wurde nicht ermittelt, ob sie auf dem beruhen, wogegen sie sich richten: Zu vieles liegt darunter.</numerusform>
        </translation>
    </message>
    <message>
        <source>No claim, text or hop uses %1.</source>
        <translation>Keine Behauptung, kein Text und kein Verweis verwendet %1.</translation>
    </message>
    <message>
        <source>Attach what it says to a claim, or remove it.</source>
        <translation>Was sie sagt, an eine Behauptung hängen, oder sie entfernen.</translation>
    </message>
    <message>
        <source>A step is undercut by %1, which nobody says: it was supplied.</source>
        <translation>Ein Schritt wird durch %1 entkräftet, was niemand sagt: Es wurde ergänzt.</translation>
    </message>
    <message>
        <source>State who doubts the step and why, or take the undercut out.</source>
        <translation>Angeben, wer den Schritt anzweifelt und warum, oder die Entkräftung herausnehmen.</translation>
    </message>
    <message>
        <source>%1 was supplied to complete an argument, and no text has it.</source>
        <translation>%1 wurde ergänzt, um ein Argument zu vervollständigen, und steht in keinem Text.</translation>
    </message>
    <message>
        <source>Ask whether those who argue so would agree to it, and look for a passage where they do.</source>
        <translation>Fragen, ob die, die so argumentieren, dem zustimmen würden, und nach einer Textstelle suchen, an der sie es tun.</translation>
    </message>
    <message>
        <source>%1 says %2: who that is, or how much, stays open.</source>
        <translation>In %1 steht %2: Wer das ist oder wie viel, bleibt offen.</translation>
    </message>
    <message>
        <source>Name who says so, or say how much; then somebody can check it.</source>
        <translation>Nennen, wer es sagt, oder sagen, wie viel; dann lässt es sich prüfen.</translation>
    </message>
    <message>
        <source>%1 says %2: that is a reason and what it is a reason for in one.</source>
        <translation>In %1 steht %2: Das ist ein Grund und das, wofür er ein Grund ist, in einem.</translation>
    </message>
    <message>
        <source>Make two claims of it and link them, so that each can be answered; set it aside if it tells a cause.</source>
        <translation>Zwei Behauptungen daraus machen und sie verbinden, damit sich jede beantworten lässt; beiseitelegen, wenn es eine Ursache nennt.</translation>
    </message>
    <message>
        <source>%1 says %2, which judges before anybody has argued.</source>
        <translation>In %1 steht %2; das urteilt, bevor jemand argumentiert hat.</translation>
    </message>
    <message>
        <source>Word it so that those who deny it would say: yes, that is what I deny.</source>
        <translation>Es so formulieren, dass alle, die es bestreiten, sagen würden: Ja, das ist es, was ich bestreite.</translation>
    </message>
    <message>
        <source>%1 is a question: it can be neither true nor false.</source>
        <translation>%1 ist eine Frage: Sie kann weder wahr noch falsch sein.</translation>
    </message>
    <message>
        <source>Say what is claimed, or make it a question with answers.</source>
        <translation>Sagen, was behauptet wird, oder eine Frage mit Antworten daraus machen.</translation>
    </message>
    <message>
        <source>%1 (so %2)</source>
        <translation>%1 (so %2)</translation>
    </message>
    <message>
        <source>%1 is used in several senses: %2.</source>
        <translation>%1 wird in mehreren Bedeutungen verwendet: %2.</translation>
    </message>
    <message>
        <source>Ask of each claim with the term in which sense it is meant; a dispute about it may be one about the word.</source>
        <translation>Bei jeder Behauptung mit dem Begriff fragen, in welcher Bedeutung er gemeint ist; ein Streit darüber ist vielleicht nur einer um das Wort.</translation>
    </message>
    <message>
        <source>The answer to “%1” is no.</source>
        <translation>Die Antwort auf „%1“ ist Nein.</translation>
    </message>
    <message>
        <source>The strengths were not worked out to the end.</source>
        <translation>Die Stärken wurden nicht bis zum Ende berechnet.</translation>
    </message>
    <message>
        <source>There are no circles: each strength follows exactly from those it rests on.</source>
        <translation>Es gibt keine Kreise: Jede Stärke folgt genau aus denen, auf denen sie beruht.</translation>
    </message>
    <message numerus="yes">
        <source>%n circle(s) settled to 0.000001; no other strengths fit.</source>
        <translation>
            <numerusform>%n Kreis hat sich auf 0,000001 eingependelt; keine anderen Stärken passen.</numerusform>
            <numerusform>%n Kreise haben sich auf 0,000001 eingependelt; keine anderen Stärken passen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circle(s) settled from the base scores in small steps; starting elsewhere might lead to other strengths.</source>
        <translation>
            <numerusform>%n Kreis hat sich in kleinen Schritten von den Basiswerten aus eingependelt; ein anderer Anfang könnte zu anderen Stärken führen.</numerusform>
            <numerusform>%n Kreise haben sich in kleinen Schritten von den Basiswerten aus eingependelt; ein anderer Anfang könnte zu anderen Stärken führen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circle(s) did not settle: the strengths in them, and of what rests on them, are not to be relied on.</source>
        <translation>
            <numerusform>%n Kreis hat sich nicht eingependelt: Auf die Stärken darin und von allem, was darauf beruht, ist kein Verlass.</numerusform>
            <numerusform>%n Kreise haben sich nicht eingependelt: Auf die Stärken darin und von allem, was darauf beruht, ist kein Verlass.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reasons and objections are each joined as if they were independent; what one side has more moves the claim by that share of the way to 1 or to 0. One perfect objection defeats a claim that nothing supports.</source>
        <translation>Gründe und Einwände werden jeweils zusammengefasst, als wären sie unabhängig; was die eine Seite mehr hat, rückt die Behauptung um diesen Anteil des Weges zu 1 oder zu 0. Ein einziger vollkommener Einwand schlägt eine Behauptung, die nichts stützt.</translation>
    </message>
    <message>
        <source>Quadratic energy</source>
        <translation>Quadratische Energie</translation>
    </message>
    <message>
        <source>Reasons and objections are counted by their strengths; small differences move a claim little, large ones most of the way. Reasons and objections weigh the same.</source>
        <translation>Gründe und Einwände zählen nach ihrer Stärke; kleine Unterschiede bewegen eine Behauptung wenig, große fast den ganzen Weg. Gründe und Einwände wiegen gleich viel.</translation>
    </message>
    <message>
        <source>Euler-based</source>
        <translation>Euler-basiert</translation>
    </message>
    <message>
        <source>Reasons and objections are counted by their strengths, and reasons move a claim further than objections: it never falls below the square of its base score.</source>
        <translation>Gründe und Einwände zählen nach ihrer Stärke, und Gründe bewegen eine Behauptung weiter als Einwände: Sie fällt nie unter das Quadrat ihres Basiswerts.</translation>
    </message>
    <message>
        <source>h-categoriser</source>
        <translation>h-Categoriser</translation>
    </message>
    <message>
        <source>Only objections count: each weakens a claim, a strong one more than a weak one, and none takes it to 0. Reasons are left out.</source>
        <translation>Nur Einwände zählen: Jeder schwächt eine Behauptung, ein starker mehr als ein schwacher, und keiner bringt sie auf 0. Gründe werden weggelassen.</translation>
    </message>
    <message>
        <source>The objection that this answer made before stays.</source>
        <translation>Der Einwand, den diese Antwort zuvor bewirkt hat, bleibt.</translation>
    </message>
    <message>
        <source>The answer is kept; nothing objects on the map.</source>
        <translation>Die Antwort ist festgehalten; auf der Map spricht nichts dagegen.</translation>
    </message>
    <message>
        <source>This claim objects there already; the answer is kept beside it.</source>
        <translation>Diese Behauptung spricht dort schon dagegen; die Antwort ist daneben festgehalten.</translation>
    </message>
    <message>
        <source>It objects to the premise %1.</source>
        <translation>Er spricht gegen die Prämisse %1.</translation>
    </message>
    <message>
        <source>It undercuts the step: the premises may hold, but do not carry the conclusion here.</source>
        <translation>Er entkräftet den Schritt: Die Prämissen mögen stimmen, tragen die Konklusion hier aber nicht.</translation>
    </message>
    <message>
        <source>The objection that the answer made was changed since, and stays.</source>
        <translation>Der Einwand, den die Antwort bewirkt hat, wurde seither geändert und bleibt.</translation>
    </message>
    <message>
        <source>The objection that the answer made is taken back.</source>
        <translation>Der Einwand, den die Antwort bewirkt hat, ist zurückgenommen.</translation>
    </message>
    <message>
        <source>It follows no scheme that would ask this question.</source>
        <translation>Das folgt keinem Schema, das diese Frage stellen würde.</translation>
    </message>
    <message>
        <source>A scenario cannot assume two things of one claim or reason.</source>
        <translation>Ein Szenario kann von einer Behauptung oder einem Grund nicht zweierlei annehmen.</translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation>Ein Szenario braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another scenario has the name %1.</source>
        <translation>Ein anderes Szenario hat den Namen %1.</translation>
    </message>
    <message>
        <source>A restatement says the same again; it follows no scheme.</source>
        <translation>Eine Umschreibung sagt dasselbe noch einmal; sie folgt keinem Schema.</translation>
    </message>
    <message>
        <source>The scheme %1 has no such part.</source>
        <translation>Das Schema %1 hat keine solche Rolle.</translation>
    </message>
    <message>
        <source>A scheme needs a name.</source>
        <translation>Ein Schema braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another scheme of this debate has the name %1.</source>
        <translation>Ein anderes Schema dieser Debatte hat den Namen %1.</translation>
    </message>
    <message>
        <source>A scheme needs at least one premise.</source>
        <translation>Ein Schema braucht mindestens eine Prämisse.</translation>
    </message>
    <message>
        <source>A premise of a scheme needs words.</source>
        <translation>Eine Prämisse eines Schemas braucht einen Wortlaut.</translation>
    </message>
    <message>
        <source>A critical question needs words.</source>
        <translation>Eine kritische Frage braucht einen Wortlaut.</translation>
    </message>
    <message>
        <source>Each premise and each question of a scheme needs a key of its own.</source>
        <translation>Jede Prämisse und jede Frage eines Schemas braucht einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>The question %1 is about a premise that the scheme does not have.</source>
        <translation>Die Frage %1 gilt einer Prämisse, die das Schema nicht hat.</translation>
    </message>
    <message>
        <source>Each premise of a scheme needs a key of its own.</source>
        <translation>Jede Prämisse eines Schemas braucht einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>Each question of a scheme needs a key of its own.</source>
        <translation>Jede Frage eines Schemas braucht einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>A question is about a premise that the scheme does not have.</source>
        <translation>Eine Frage gilt einer Prämisse, die das Schema nicht hat.</translation>
    </message>
    <message>
        <source>The scenario assumes something of one thing twice.</source>
        <translation>Das Szenario nimmt von einer Sache zweimal etwas an.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>There is no argument %1 in this framework.</source>
        <translation>Es gibt kein Argument %1 in diesem Argumentationssystem.</translation>
    </message>
    <message>
        <source>“arg(a).” or “att(a,b).” is expected here.</source>
        <translation>Hier wird „arg(a).“ oder „att(a,b).“ erwartet.</translation>
    </message>
    <message>
        <source>More than %L1 arguments cannot be read.</source>
        <translation>Mehr als %L1 Argumente können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“p af”, then the number of arguments, is expected here.</source>
        <translation>Hier wird „p af“ und dann die Anzahl der Argumente erwartet.</translation>
    </message>
    <message>
        <source>Numbers of arguments are expected here, as in “1 2”, not %1.</source>
        <translation>Hier werden Nummern von Argumenten erwartet, wie in „1 2“, nicht %1.</translation>
    </message>
    <message>
        <source>The argument %1 is declared twice.</source>
        <translation>Das Argument %1 ist zweimal deklariert.</translation>
    </message>
    <message>
        <source>Two arguments are expected here.</source>
        <translation>Hier werden zwei Argumente erwartet.</translation>
    </message>
    <message>
        <source>This is no argumentation framework.</source>
        <translation>Das ist kein Argumentationssystem.</translation>
    </message>
    <message>
        <source>It can be read as .af (“p af 3”, then lines such as “1 2”), .apx (“arg(a).”, “att(a,b).”) or .tgf (names, “#”, then lines such as “a b”).</source>
        <translation>Gelesen werden kann es als .af („p af 3“, dann Zeilen wie „1 2“), .apx („arg(a).“, „att(a,b).“) oder .tgf (Namen, „#“, dann Zeilen wie „a b“).</translation>
    </message>
    <message>
        <source>The name %1 cannot be written in this format.</source>
        <translation>Der Name %1 kann in diesem Format nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose .af, which numbers arguments.</source>
        <translation>.af wählen; dort haben Argumente Nummern.</translation>
    </message>
    <message>
        <source>The file was written by a version of Discourse Network Analyzer that keeps variables in roles, which Counterpoint cannot read.</source>
        <translation>Die Datei stammt aus einer Version von Discourse Network Analyzer, die Variablen in Rollen führt; das kann Counterpoint nicht lesen.</translation>
    </message>
    <message>
        <source>Export the statements there as an event list (CSV), and import that.</source>
        <translation>Die Äußerungen dort als Ereignisliste (CSV) exportieren und diese importieren.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Das wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1, which %2</source>
        <comment>&apos;objects to …&apos;, &apos;does not hold&apos;</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what colours mean, what a card&apos;s colour says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>Schweigen</translation>
    </message>
    <message>
        <source>%L1 · %2</source>
        <comment>how many claims, what they have in common</comment>
        <translation>%L1 · %2</translation>
    </message>
    <message>
        <source>faded: %1</source>
        <comment>lines, what is said of them</comment>
        <translation>verblasst: %1</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <comment>per cent</comment>
        <translation>%L1 %</translation>
    </message>
    <message numerus="yes">
        <source>This was not decided within %n second(s): too much here depends on each other. “Cautiously” is always decided.</source>
        <translation>
            <numerusform>Das wurde nicht innerhalb von %n Sekunde entschieden: Zu vieles hängt hier voneinander ab. „Vorsichtig“ wird immer entschieden.</numerusform>
            <numerusform>Das wurde nicht innerhalb von %n Sekunden entschieden: Zu vieles hängt hier voneinander ab. „Vorsichtig“ wird immer entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>By these semantics there is no consistent camp at all.</source>
        <translation>Nach dieser Semantik gibt es gar kein widerspruchsfreies Lager.</translation>
    </message>
    <message>
        <source>%1: %2; before: %3.</source>
        <comment>a claim, what is judged of it with assumptions and without</comment>
        <translation>%1: %2; vorher: %3.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3.</source>
        <comment>a claim, its strength before and with assumptions</comment>
        <translation>%1: von %2 auf %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a claim, what is judged of it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>stands in every camp</source>
        <translation>hält in jedem Lager stand</translation>
    </message>
    <message>
        <source>stands in some camps, not in others</source>
        <translation>hält in manchen Lagern stand, in anderen nicht</translation>
    </message>
    <message>
        <source>falls in every camp</source>
        <translation>fällt in jedem Lager</translation>
    </message>
    <message>
        <source>settled by no camp</source>
        <translation>von keinem Lager geklärt</translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) in every camp</source>
        <translation>
            <numerusform>%n hält in jedem Lager stand</numerusform>
            <numerusform>%n halten in jedem Lager stand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s)</source>
        <translation>
            <numerusform>%n hält stand</numerusform>
            <numerusform>%n halten stand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) in some camps and not in others</source>
        <translation>
            <numerusform>%n hält in manchen Lagern stand, in anderen nicht</numerusform>
            <numerusform>%n halten in manchen Lagern stand, in anderen nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fall(s) in every camp</source>
        <translation>
            <numerusform>%n fällt in jedem Lager</numerusform>
            <numerusform>%n fallen in jedem Lager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fall(s)</source>
        <translation>
            <numerusform>%n fällt</numerusform>
            <numerusform>%n fallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are settled by no camp</source>
        <translation>
            <numerusform>%n wird von keinem Lager geklärt</numerusform>
            <numerusform>%n werden von keinem Lager geklärt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are not settled by what is in this map</source>
        <translation>
            <numerusform>%n ist durch diese Map nicht geklärt</numerusform>
            <numerusform>%n sind durch diese Map nicht geklärt</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the records of a kind, in the order people see them: issues, topics, tags, claims, inferences, sources, documents, turns, excerpts, stakeholders, statements, citations, criticalAnswers, places, savedViews, dismissals, schemes or scenarios.</source>
        <translation>Listet die Einträge einer Art auf, in der Reihenfolge, in der man sie sieht: issues, topics, tags, claims, inferences, sources, documents, turns, excerpts, stakeholders, statements, citations, criticalAnswers, places, savedViews, dismissals, schemes oder scenarios.</translation>
    </message>
    <message>
        <source>Acts of which nobody can tell whether they lie in the range: leave-out (when left out), or count, as positions at a date do.</source>
        <translation>Sprechakte, von denen niemand sagen kann, ob sie im Zeitraum liegen: leave-out (ohne Angabe) oder count, wie bei Positionen zu einem Datum.</translation>
    </message>
    <message>
        <source>The time was over before all was decided.</source>
        <translation>Die Zeit war um, bevor alles entschieden war.</translation>
    </message>
    <message>
        <source>Give more time with --timeout, or use the grounded semantics, which is always quick.</source>
        <translation>Mit --timeout mehr Zeit geben oder die Semantik grounded verwenden, die immer schnell ist.</translation>
    </message>
    <message>
        <source>grounded (when left out: cautiously), complete, preferred (one consistent camp at a time), stable, semi-stable, stage or ideal.</source>
        <translation>grounded (ohne Angabe: vorsichtig), complete, preferred (jeweils ein widerspruchsfreies Lager), stable, semi-stable, stage oder ideal.</translation>
    </message>
    <message>
        <source>How reasons are read: untyped, deductive, necessary or evidential; as the debate says when left out.</source>
        <translation>Wie Gründe gelesen werden: untyped, deductive, necessary oder evidential; ohne Angabe, wie die Debatte es sagt.</translation>
    </message>
    <message>
        <source>What if these claims or inferences, separated by commas, are accepted?</source>
        <translation>Was wäre, wenn diese Behauptungen oder Schlüsse, durch Kommas getrennt, akzeptiert werden?</translation>
    </message>
    <message>
        <source>What if these are rejected?</source>
        <translation>Was wäre, wenn diese abgelehnt werden?</translation>
    </message>
    <message>
        <source>What if these are left open?</source>
        <translation>Was wäre, wenn diese offenbleiben?</translation>
    </message>
    <message>
        <source>Takes for granted what a scenario of the debate does.</source>
        <translation>Setzt voraus, was ein Szenario der Debatte annimmt.</translation>
    </message>
    <message>
        <source>Evaluates from what a stakeholder holds; tells what that commits to and where it collides.</source>
        <translation>Geht bei der Auswertung von dem aus, was ein Akteur vertritt; sagt, worauf das festlegt und wo es kollidiert.</translation>
    </message>
    <message>
        <source>What stakeholders hold by this date, for --standpoint and --camps.</source>
        <translation>Was Akteure bis zu diesem Datum vertreten, für --standpoint und --camps.</translation>
    </message>
    <message>
        <source>Tells why a claim or an inference stands, falls or is not settled.</source>
        <translation>Sagt, warum eine Behauptung oder ein Schluss standhält, fällt oder nicht geklärt ist.</translation>
    </message>
    <message>
        <source>Tells the camps that logic allows, part by part, and who of the stakeholders fits them.</source>
        <translation>Nennt die Lager, die die Logik zulässt, Teil für Teil, und welche Akteure zu ihnen passen.</translation>
    </message>
    <message>
        <source>Tells which open claims, once settled, settle most of what is open.</source>
        <translation>Sagt, welche offenen Behauptungen am meisten von dem klären würden, was offen ist, wären sie geklärt.</translation>
    </message>
    <message>
        <source>Judges by the proof standards of claims, as Carneades does, instead.</source>
        <translation>Urteilt stattdessen nach dem Beweismaß der Behauptungen, wie Carneades es tut.</translation>
    </message>
    <message>
        <source>Gives up after so long, with status 5; without it, never.</source>
        <translation>Gibt nach so langer Zeit auf, mit Status 5; ohne Angabe nie.</translation>
    </message>
    <message>
        <source>Tells which claims stand, and why.</source>
        <translation>Sagt, welche Behauptungen standhalten und warum.</translation>
    </message>
    <message>
        <source>Reads claims, reasons, objections and undercuts as a framework of arguments and tells which claims stand, which fall, and which are not settled by what is in the map. With --accept, --reject, --suspend or --scenario it lists what would stand otherwise. The evaluation is of what is in the map, not of the world.</source>
        <translation>Liest Behauptungen, Gründe, Einwände und Entkräftungen als Argumentationssystem und sagt, welche Behauptungen standhalten, welche fallen und welche durch diese Map nicht geklärt sind. Mit --accept, --reject, --suspend oder --scenario listet es auf, was anders stünde. Ausgewertet wird, was in der Map steht, nicht die Welt.</translation>
    </message>
    <message>
        <source>Some circles of reasons are so entangled that only short ways through them were followed.</source>
        <translation>Manche Kreise von Gründen sind so verschlungen, dass nur kurzen Wegen durch sie nachgegangen wurde.</translation>
    </message>
    <message>
        <source>It can be held all the same:</source>
        <translation>Vertreten lässt es sich trotzdem:</translation>
    </message>
    <message>
        <source>Logic allows one camp only: nothing can be held in two ways.</source>
        <translation>Die Logik lässt nur ein Lager zu: Nichts lässt sich auf zwei Weisen vertreten.</translation>
    </message>
    <message numerus="yes">
        <source>Part %1: %n camp(s)</source>
        <translation>
            <numerusform>Teil %1: %n Lager</numerusform>
            <numerusform>Teil %1: %n Lager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Part %1: more than %n camp(s), of which these</source>
        <translation>
            <numerusform>Teil %1: mehr als %n Lager, darunter dieses</numerusform>
            <numerusform>Teil %1: mehr als %n Lager, darunter diese</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Nothing is open: every claim stands or falls.</source>
        <translation>Nichts ist offen: Jede Behauptung hält stand oder fällt.</translation>
    </message>
    <message>
        <source>No claim, once settled, would settle others.</source>
        <translation>Keine Behauptung würde, wäre sie geklärt, andere klären.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n claim(s) of this map true or false.</source>
        <translation>
            <numerusform>%1 hält %n Behauptung dieser Map für wahr oder falsch.</numerusform>
            <numerusform>%1 hält %n Behauptungen dieser Map für wahr oder falsch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it collides.</source>
        <translation>Nichts darin kollidiert.</translation>
    </message>
    <message numerus="yes">
        <source>From there %n thing(s) stand otherwise:</source>
        <translation>
            <numerusform>Von dort aus steht %n Sache anders:</numerusform>
            <numerusform>Von dort aus stehen %n Sachen anders:</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken for granted: %1.</source>
        <translation>Vorausgesetzt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>That flips %n thing(s):</source>
        <translation>
            <numerusform>Das kehrt %n Sache um:</numerusform>
            <numerusform>Das kehrt %n Sachen um:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands otherwise by that.</source>
        <translation>Dadurch steht nichts anders.</translation>
    </message>
    <message>
        <source>There is no stable extension: nothing can be held that leaves nothing open.</source>
        <translation>Es gibt keine stabile Extension: Nichts lässt sich vertreten, das nichts offenlässt.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n claim(s) %1 stand, %2 fall, and %3 are not settled by what is in this map.</source>
        <translation>
            <numerusform>Von %n Behauptung hält %1 stand, %2 fällt, und %3 ist durch diese Map nicht geklärt.</numerusform>
            <numerusform>Von %n Behauptungen halten %1 stand, %2 fallen, und %3 sind durch diese Map nicht geklärt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Hält stand</translation>
    </message>
    <message>
        <source>Falls</source>
        <translation>Fällt</translation>
    </message>
    <message>
        <source>Not settled by what is in this map</source>
        <translation>Durch diese Map nicht geklärt</translation>
    </message>
    <message>
        <source>stands in some camp</source>
        <translation>hält in einem Lager stand</translation>
    </message>
    <message>
        <source>There is no claim and no inference %1.</source>
        <translation>Es gibt keine Behauptung und keinen Schluss %1.</translation>
    </message>
    <message>
        <source>“counterpoint list FILE claims” and “counterpoint list FILE inferences” list them with their ids.</source>
        <translation>„counterpoint list FILE claims“ und „counterpoint list FILE inferences“ listen sie mit ihren IDs auf.</translation>
    </message>
    <message>
        <source>There is no scenario %1.</source>
        <translation>Es gibt kein Szenario %1.</translation>
    </message>
    <message>
        <source>“counterpoint list FILE scenarios” lists them.</source>
        <translation>„counterpoint list FILE scenarios“ listet sie auf.</translation>
    </message>
    <message>
        <source>There is no semantics %1.</source>
        <translation>Es gibt keine Semantik %1.</translation>
    </message>
    <message>
        <source>Name grounded, complete, preferred, stable, semi-stable, stage or ideal.</source>
        <translation>Angeben: grounded, complete, preferred, stable, semi-stable, stage oder ideal.</translation>
    </message>
    <message>
        <source>Reasons cannot be read as %1.</source>
        <translation>Gründe können nicht als %1 gelesen werden.</translation>
    </message>
    <message>
        <source>Name untyped, deductive, necessary or evidential.</source>
        <translation>Angeben: untyped, deductive, necessary oder evidential.</translation>
    </message>
    <message>
        <source>There is no gradual semantics %1.</source>
        <translation>Es gibt keine graduelle Semantik %1.</translation>
    </message>
    <message>
        <source>A standpoint is that of one stakeholder.</source>
        <translation>Ein Standpunkt ist der eines einzigen Akteurs.</translation>
    </message>
    <message>
        <source>Proof standards are a way to judge of their own, without semantics, camps or cruxes.</source>
        <translation>Nach Beweismaß zu urteilen ist ein eigener Weg, ohne Semantik, Lager oder Knackpunkte.</translation>
    </message>
    <message>
        <source>A time limit is a number of seconds above 0.</source>
        <translation>Eine Zeitgrenze ist eine Zahl von Sekunden über 0.</translation>
    </message>
    <message>
        <source>None of the files was changed; choose another place, or make room and try again.</source>
        <translation>Keine der Dateien wurde geändert; einen anderen Ort wählen oder Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>what is there is no ordinary file</source>
        <translation>was dort ist, ist keine gewöhnliche Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps outside the range count all the same.</source>
        <translation>
            <numerusform>%n vielleicht außerhalb des Zeitraums zählt trotzdem.</numerusform>
            <numerusform>%n vielleicht außerhalb des Zeitraums zählen trotzdem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving windows cannot count vague dates.</source>
        <translation>Gleitende Zeitfenster können ungenaue Daten nicht zählen.</translation>
    </message>
    <message>
        <source>Such an act would be in many windows. Leave --vague away, or ask for one range.</source>
        <translation>Ein solcher Sprechakt läge in vielen Zeitfenstern. --vague weglassen oder nach einem einzigen Zeitraum fragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumptions</source>
        <translation>
            <numerusform>%n Annahme</numerusform>
            <numerusform>%n Annahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluating …</source>
        <translation>Es wird ausgewertet&#xa0;…</translation>
    </message>
    <message>
        <source>supports read as</source>
        <translation>Gründe gelesen als</translation>
    </message>
    <message>
        <source>It was not decided within %1 s.</source>
        <translation>Es wurde nicht innerhalb von %1 s entschieden.</translation>
    </message>
    <message>
        <source>It was not decided.</source>
        <translation>Es wurde nicht entschieden.</translation>
    </message>
    <message>
        <source>Allow it more time with --timeout; some frameworks need more than anybody has.</source>
        <translation>Mit --timeout mehr Zeit lassen; manche Argumentationssysteme brauchen mehr, als irgendjemand hat.</translation>
    </message>
    <message>
        <source>There are more extensions than can be listed.</source>
        <translation>Es gibt mehr Extensionen, als sich auflisten lassen.</translation>
    </message>
    <message>
        <source>Ask how many there are with CE, or for what they have in common with DS and --all.</source>
        <translation>Mit CE fragen, wie viele es sind, oder mit DS und --all, was sie gemeinsam haben.</translation>
    </message>
    <message>
        <source>Solving …</source>
        <translation>Es wird gelöst&#xa0;…</translation>
    </message>
    <message>
        <source>This debate&apos;s own</source>
        <translation>Aus dieser Debatte</translation>
    </message>
    <message numerus="yes">
        <source> (used %n times)</source>
        <translation>
            <numerusform> (%n Mal verwendet)</numerusform>
            <numerusform> (%n Mal verwendet)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical questions open.</source>
        <translation>
            <numerusform>%n kritische Frage offen.</numerusform>
            <numerusform>%n kritische Fragen offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>premise</source>
        <translation>Prämisse</translation>
    </message>
    <message>
        <source>conclusion</source>
        <translation>Konklusion</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>There is no scheme %1.</source>
        <translation>Es gibt kein Schema %1.</translation>
    </message>
    <message>
        <source>“counterpoint schemes” lists them.</source>
        <translation>„counterpoint schemes“ listet sie auf.</translation>
    </message>
    <message>
        <source>Lists argumentation schemes and their critical questions.</source>
        <translation>Listet Argumentationsschemata und ihre kritischen Fragen auf.</translation>
    </message>
    <message>
        <source>Lists the catalogue of argumentation schemes; with FILE, also the debate&apos;s own, how often each is used, and how many critical questions nobody has answered. Every question is asked so that “yes” leaves the argument standing: an assumption fails unless it is answered, an exception counts only once it is shown.</source>
        <translation>Listet den Katalog der Argumentationsschemata auf; mit FILE auch die eigenen der Debatte, wie oft jedes verwendet wird und wie viele kritische Fragen niemand beantwortet hat. Jede Frage ist so gestellt, dass „Ja“ das Argument bestehen lässt: Eine Annahme scheitert, solange sie nicht beantwortet ist; eine Ausnahme zählt erst, wenn sie gezeigt ist.</translation>
    </message>
    <message>
        <source>Only this one, with its premises and questions.</source>
        <translation>Nur dieses, mit seinen Prämissen und Fragen.</translation>
    </message>
    <message>
        <source>The language of the catalogue: %1; en when left out.</source>
        <translation>Die Sprache des Katalogs: %1; ohne Angabe en.</translation>
    </message>
    <message>
        <source>What is asked, such as DC-PR; --problems lists them.</source>
        <translation>Was gefragt wird, etwa DC-PR; --problems listet alle auf.</translation>
    </message>
    <message>
        <source>The argument that DC and DS ask about, as the file names it.</source>
        <translation>Das Argument, nach dem DC und DS fragen, wie die Datei es nennt.</translation>
    </message>
    <message>
        <source>DC and DS: asks about every argument, and prints those that are accepted.</source>
        <translation>DC und DS: fragt nach jedem Argument und gibt die akzeptierten aus.</translation>
    </message>
    <message>
        <source>The framework, as competitions give it; the same as AF.</source>
        <translation>Das Argumentationssystem, wie Wettbewerbe es angeben; dasselbe wie AF.</translation>
    </message>
    <message>
        <source>Gives up after so long, with status 5 and no answer; without it, never.</source>
        <translation>Gibt nach so langer Zeit auf, mit Status 5 und ohne Antwort; ohne Angabe nie.</translation>
    </message>
    <message>
        <source>Prints the problems that can be solved.</source>
        <translation>Gibt die Probleme aus, die gelöst werden können.</translation>
    </message>
    <message>
        <source>Prints the formats that can be read.</source>
        <translation>Gibt die Formate aus, die gelesen werden können.</translation>
    </message>
    <message>
        <source>Prints JSON for programs instead.</source>
        <translation>Gibt stattdessen JSON für Programme aus.</translation>
    </message>
    <message>
        <source>Solves problems of abstract argumentation.</source>
        <translation>Löst Probleme der abstrakten Argumentation.</translation>
    </message>
    <message>
        <source>Reads a framework of arguments and attacks (.af, .apx or .tgf, told by content) and answers as ICCMA, the competition of argumentation solvers, asks. A problem is a task and a semantics:
DC: is the argument in some extension? YES with one (“w …”), or NO.
DS: is it in all of them? YES, or NO with one that lacks it.
SE: some extension, or NO. EE: all of them. CE: how many.
CO complete, PR preferred, ST stable, GR grounded, SST semi-stable, STG stage, ID ideal.</source>
        <translation>Liest ein System aus Argumenten und Angriffen (.af, .apx oder .tgf, am Inhalt erkannt) und antwortet so, wie ICCMA, der Wettbewerb der Argumentationslöser, es verlangt. Ein Problem ist eine Aufgabe und eine Semantik:
DC: Ist das Argument in irgendeiner Extension? YES mit einer („w …“), oder NO.
DS: Ist es in allen? YES, oder NO mit einer, der es fehlt.
SE: irgendeine Extension, oder NO. EE: alle. CE: wie viele.
CO vollständig, PR präferiert, ST stabil, GR grundiert, SST semistabil, STG Stage, ID ideal.</translation>
    </message>
    <message>
        <source>“counterpoint solve --problems” lists them.</source>
        <translation>„counterpoint solve --problems“ listet sie auf.</translation>
    </message>
    <message>
        <source>The problem to solve is missing.</source>
        <translation>Das zu lösende Problem fehlt.</translation>
    </message>
    <message>
        <source>Name it with -p, such as -p DC-PR.</source>
        <translation>Mit -p angeben, etwa -p DC-PR.</translation>
    </message>
    <message>
        <source>There is no problem %1.</source>
        <translation>Es gibt kein Problem %1.</translation>
    </message>
    <message>
        <source>%1 is not about an argument.</source>
        <translation>Bei %1 geht es nicht um ein Argument.</translation>
    </message>
    <message>
        <source>Leave out -a and --all.</source>
        <translation>-a und --all weglassen.</translation>
    </message>
    <message>
        <source>%1 is about one argument, or about all of them.</source>
        <translation>Bei %1 geht es um ein Argument oder um alle.</translation>
    </message>
    <message>
        <source>Name it with -a ARG, or add --all.</source>
        <translation>Mit -a ARG angeben oder --all hinzufügen.</translation>
    </message>
    <message>
        <source>The framework is given twice.</source>
        <translation>Das Argumentationssystem ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>The framework to read is missing.</source>
        <translation>Das zu lesende Argumentationssystem fehlt.</translation>
    </message>
    <message>
        <source>Name one file; “-” is standard input.</source>
        <translation>Eine Datei angeben; „-“ ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>The timeout has to be a number of seconds above 0, up to a million.</source>
        <translation>Die Zeitgrenze muss eine Zahl von Sekunden über 0 sein, bis zu einer Million.</translation>
    </message>
    <message>
        <source>%1 stands by assumption.</source>
        <translation>%1 hält laut Annahme stand.</translation>
    </message>
    <message>
        <source>%1 holds: what it rests on stands, and by assumption nothing undercuts it.</source>
        <translation>%1 trägt: Die Grundlage hält stand, und laut Annahme entkräftet nichts den Schritt.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>words to choose from: all but the last, the last</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Attacks that were written more than once are one: %1.</source>
        <translation>Mehrfach geschriebene Angriffe gelten als einer: %1.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>An attack of %1 on %2 does not fit to the map and was left out.</source>
        <translation>Ein Angriff von %1 auf %2 passt nicht zur Zuordnungsdatei und wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1 attacks itself, which no claim of a debate does; the attack was left out.</source>
        <translation>%1 greift sich selbst an, was keine Behauptung einer Debatte tut; der Angriff wurde weggelassen.</translation>
    </message>
    <message>
        <source>An abstract framework has objections only. Reasons, restatements and objections to these stay behind: %1.</source>
        <translation>Ein abstraktes Argumentationssystem kennt nur Einwände. Gründe, Umschreibungen und Einwände dagegen bleiben zurück: %1.</translation>
    </message>
    <message>
        <source>Schemes, notes, weights and roles of premises stay behind.</source>
        <translation>Schemata, Notizen, Gewichte und Rollen von Prämissen bleiben zurück.</translation>
    </message>
    <message>
        <source>Their words stand in the map beside the file; all else about them stays behind.</source>
        <translation>Ihr Wortlaut steht in der Zuordnungsdatei neben der Datei; alles andere daran bleibt zurück.</translation>
    </message>
    <message>
        <source>An abstract framework has no room for them: %1.</source>
        <translation>Ein abstraktes Argumentationssystem hat dafür keinen Platz: %1.</translation>
    </message>
    <message>
        <source>This does not say what an argument stands for.</source>
        <translation>Das sagt nicht, wofür ein Argument steht.</translation>
    </message>
    <message>
        <source>The %1 node %2 has several conclusions; it became an inference for each.</source>
        <translation>Der %1-Knoten %2 hat mehrere Konklusionen; aus ihm wurde für jede ein Schluss.</translation>
    </message>
    <message>
        <source>The %1 node %2 is joined to more than claims and inferences; these edges are not on the map, but kept for AIF.</source>
        <translation>Der %1-Knoten %2 ist mit anderem als Behauptungen und Schlüssen verbunden; diese Kanten sind nicht auf der Map, aber für AIF aufbewahrt.</translation>
    </message>
    <message>
        <source>The %1 node %2 says what is preferred to what; it is not on the map, but kept for AIF.</source>
        <translation>Der %1-Knoten %2 sagt, was wem vorgezogen wird; er ist nicht auf der Map, aber für AIF aufbewahrt.</translation>
    </message>
    <message>
        <source>The %1 node %2 rests on no claim; it is not on the map, but kept for AIF.</source>
        <translation>Der %1-Knoten %2 beruht auf keiner Behauptung; er ist nicht auf der Map, aber für AIF aufbewahrt.</translation>
    </message>
    <message>
        <source>The %1 node %2 bears on its own premise; it is not on the map, but kept for AIF.</source>
        <translation>Der %1-Knoten %2 bezieht sich auf seine eigene Prämisse; er ist nicht auf der Map, aber für AIF aufbewahrt.</translation>
    </message>
    <message>
        <source>The %1 node %2 bears on no claim; it is not on the map, but kept for AIF.</source>
        <translation>Der %1-Knoten %2 bezieht sich auf keine Behauptung; er ist nicht auf der Map, aber für AIF aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes have a scheme that the catalogue does not know by that name or number; what it is called is kept for AIF.</source>
        <translation>
            <numerusform>%n Knoten hat ein Schema, das der Katalog unter diesem Namen oder dieser Nummer nicht kennt; wie es heißt, ist für AIF aufbewahrt.</numerusform>
            <numerusform>%n Knoten haben ein Schema, das der Katalog unter diesem Namen oder dieser Nummer nicht kennt; wie es heißt, ist für AIF aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims lead straight to another one, without a node that says how; these edges are not on the map, but kept for AIF.</source>
        <translation>
            <numerusform>%n Behauptung führt direkt zu einer anderen, ohne einen Knoten, der sagt, wie; diese Kante ist nicht auf der Map, aber für AIF aufbewahrt.</numerusform>
            <numerusform>%n Behauptungen führen direkt zu einer anderen, ohne einen Knoten, der sagt, wie; diese Kanten sind nicht auf der Map, aber für AIF aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locutions (L) have no edges and are left out; they repeat others.</source>
        <translation>
            <numerusform>%n Lokution (L) hat keine Kanten und wird weggelassen; sie wiederholt eine andere.</numerusform>
            <numerusform>%n Lokutionen (L) haben keine Kanten und werden weggelassen; sie wiederholen andere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locutions (L) are by those who analysed the text, and are left out.</source>
        <translation>
            <numerusform>%n Lokution (L) stammt von denen, die den Text analysiert haben, und wird weggelassen.</numerusform>
            <numerusform>%n Lokutionen (L) stammen von denen, die den Text analysiert haben, und werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n illocutions (YA) anchor something else than a claim in a locution, and are left out.</source>
        <translation>
            <numerusform>%n Illokution (YA) verankert etwas anderes als eine Behauptung in einer Lokution und wird weggelassen.</numerusform>
            <numerusform>%n Illokutionen (YA) verankern etwas anderes als eine Behauptung in einer Lokution und werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transitions (TA) between locutions are left out.</source>
        <translation>
            <numerusform>%n Übergang (TA) zwischen Lokutionen wird weggelassen.</numerusform>
            <numerusform>%n Übergänge (TA) zwischen Lokutionen werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n illocutions (YA) anchor a claim in a locution that does so already, and are left out.</source>
        <translation>
            <numerusform>%n Illokution (YA) verankert eine Behauptung in einer Lokution, in der sie schon verankert ist, und wird weggelassen.</numerusform>
            <numerusform>%n Illokutionen (YA) verankern eine Behauptung in einer Lokution, in der sie schon verankert ist, und werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locutions have a time that is none, and became undated.</source>
        <translation>
            <numerusform>%n Lokution hat eine Zeit, die keine ist, und wurde undatiert.</numerusform>
            <numerusform>%n Lokutionen haben eine Zeit, die keine ist, und wurden undatiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages are marked for a node that is not there; they are quotations of nothing.</source>
        <translation>
            <numerusform>%n Textstelle ist für einen Knoten markiert, den es nicht gibt; sie ist ein Zitat von nichts.</numerusform>
            <numerusform>%n Textstellen sind für einen Knoten markiert, den es nicht gibt; sie sind Zitate von nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The analysed text is too long to keep and is left out.</source>
        <translation>Der analysierte Text ist zu lang zum Aufbewahren und wird weggelassen.</translation>
    </message>
    <message>
        <source>The text is JSON, but has no list of nodes as AIF has.</source>
        <translation>Der Text ist JSON, hat aber keine Knotenliste, wie AIF sie hat.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes have no id and are left out.</source>
        <translation>
            <numerusform>%n Knoten hat keine ID und wird weggelassen.</numerusform>
            <numerusform>%n Knoten haben keine ID und werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes have the id of another one and are left out.</source>
        <translation>
            <numerusform>%n Knoten hat die ID eines anderen und wird weggelassen.</numerusform>
            <numerusform>%n Knoten haben die ID eines anderen und werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes of the type %1, which means nothing here, are left out.</source>
        <translation>
            <numerusform>%n Knoten vom Typ %1, der hier nichts bedeutet, wird weggelassen.</numerusform>
            <numerusform>%n Knoten vom Typ %1, der hier nichts bedeutet, werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edges lead from or to a node that is not there, and are left out.</source>
        <translation>
            <numerusform>%n Kante geht von einem Knoten aus oder führt zu einem Knoten, den es nicht gibt, und wird weggelassen.</numerusform>
            <numerusform>%n Kanten gehen von einem Knoten aus oder führen zu einem Knoten, den es nicht gibt, und werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edges come more than once and were taken once.</source>
        <translation>
            <numerusform>%n Kante kommt mehrmals vor und wurde einmal übernommen.</numerusform>
            <numerusform>%n Kanten kommen mehrmals vor und wurden einmal übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locutions are of a node that is not there, and are left out.</source>
        <translation>
            <numerusform>%n Lokution gehört zu einem Knoten, den es nicht gibt, und wird weggelassen.</numerusform>
            <numerusform>%n Lokutionen gehören zu einem Knoten, den es nicht gibt, und werden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the nodes were drawn, and by whom, is left out.</source>
        <translation>Wo die Knoten gezeichnet waren und von wem, wird weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>When %n locutions, illocutions and transitions were entered is left out.</source>
        <translation>
            <numerusform>Wann %n Lokution, Illokution oder Übergang eingegeben wurde, wird weggelassen.</numerusform>
            <numerusform>Wann %n Lokutionen, Illokutionen und Übergänge eingegeben wurden, wird weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When %n locutions ended is left out.</source>
        <translation>
            <numerusform>Wann %n Lokution endete, wird weggelassen.</numerusform>
            <numerusform>Wann %n Lokutionen endeten, wird weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which node fills which part of a scheme is left out.</source>
        <translation>Welcher Knoten welche Rolle eines Schemas ausfüllt, wird weggelassen.</translation>
    </message>
    <message>
        <source>What the debate as a whole is about is left out.</source>
        <translation>Worum es in der Debatte als Ganzes geht, wird weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n claims lose their title or note.</source>
        <translation>
            <numerusform>%n Behauptung verliert Titel oder Notiz.</numerusform>
            <numerusform>%n Behauptungen verlieren Titel oder Notiz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims lose their question, topic or tags.</source>
        <translation>
            <numerusform>%n Behauptung verliert ihre Frage, ihr Thema oder ihre Schlagwörter.</numerusform>
            <numerusform>%n Behauptungen verlieren ihre Frage, ihr Thema oder ihre Schlagwörter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims lose their weight, their proof standard or the term they define.</source>
        <translation>
            <numerusform>%n Behauptung verliert ihr Gewicht, ihr Beweismaß oder den Begriff, den sie bestimmt.</numerusform>
            <numerusform>%n Behauptungen verlieren ihr Gewicht, ihr Beweismaß oder den Begriff, den sie bestimmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims lose what was kept of the format they came from.</source>
        <translation>
            <numerusform>%n Behauptung verliert, was aus dem Format, aus dem sie kam, aufbewahrt war.</numerusform>
            <numerusform>%n Behauptungen verlieren, was aus dem Format, aus dem sie kamen, aufbewahrt war.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reasons and objections lose their note, their weight or what was kept of the format they came from.</source>
        <translation>
            <numerusform>%n Grund oder Einwand verliert Notiz, Gewicht oder was aus dem ursprünglichen Format aufbewahrt war.</numerusform>
            <numerusform>%n Gründe und Einwände verlieren Notiz, Gewicht oder was aus dem ursprünglichen Format aufbewahrt war.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reasons and objections lose which part each premise plays and which was not stated.</source>
        <translation>
            <numerusform>%n Grund oder Einwand verliert, welche Rolle jede Prämisse spielt und welche nicht ausgesprochen war.</numerusform>
            <numerusform>%n Gründe und Einwände verlieren, welche Rolle jede Prämisse spielt und welche nicht ausgesprochen war.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reasons and objections are of a scheme that AIF knows by name at most.</source>
        <translation>
            <numerusform>%n Grund oder Einwand folgt einem Schema, das AIF höchstens dem Namen nach kennt.</numerusform>
            <numerusform>%n Gründe und Einwände folgen einem Schema, das AIF höchstens dem Namen nach kennt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stakeholders keep nothing but their name.</source>
        <translation>
            <numerusform>%n Akteur behält nichts als den Namen.</numerusform>
            <numerusform>%n Akteure behalten nichts als den Namen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mixed or conditional stances became unclear.</source>
        <translation>
            <numerusform>%n gemischte oder bedingte Haltung wurde unklar.</numerusform>
            <numerusform>%n gemischte oder bedingte Haltungen wurden unklar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements lose their date, which is no single day.</source>
        <translation>
            <numerusform>%n Äußerung verliert ihr Datum, das kein einzelner Tag ist.</numerusform>
            <numerusform>%n Äußerungen verlieren ihr Datum, das kein einzelner Tag ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements lose their note or their credibility.</source>
        <translation>
            <numerusform>%n Äußerung verliert ihre Notiz oder ihre Glaubwürdigkeit.</numerusform>
            <numerusform>%n Äußerungen verlieren ihre Notiz oder ihre Glaubwürdigkeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements lose who wrote, published or reported them: all named became speakers.</source>
        <translation>
            <numerusform>%n Äußerung verliert, wer sie verfasst, veröffentlicht oder berichtet hat: Alle Genannten wurden zu Sprechenden.</numerusform>
            <numerusform>%n Äußerungen verlieren, wer sie verfasst, veröffentlicht oder berichtet hat: Alle Genannten wurden zu Sprechenden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations keep their words, but not their place in their text.</source>
        <translation>
            <numerusform>%n Zitat behält seinen Wortlaut, aber nicht seine Stelle im Text.</numerusform>
            <numerusform>%n Zitate behalten ihren Wortlaut, aber nicht ihre Stelle im Text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations are of no statement and are left out.</source>
        <translation>
            <numerusform>%n Zitat gehört zu keiner Äußerung und wird weggelassen.</numerusform>
            <numerusform>%n Zitate gehören zu keiner Äußerung und werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources keep nothing but their address or title.</source>
        <translation>
            <numerusform>%n Quelle behält nichts als ihre Adresse oder ihren Titel.</numerusform>
            <numerusform>%n Quellen behalten nichts als ihre Adresse oder ihren Titel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources are of no statement, or have no address and no title, and are left out.</source>
        <translation>
            <numerusform>%n Quelle gehört zu keiner Äußerung oder hat weder Adresse noch Titel und wird weggelassen.</numerusform>
            <numerusform>%n Quellen gehören zu keiner Äußerung oder haben weder Adresse noch Titel und werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records lose the identifier they came with, which AIF does not allow or somebody else has.</source>
        <translation>
            <numerusform>%n Eintrag verliert die Kennung, mit der er kam; AIF erlaubt sie nicht, oder ein anderer hat sie.</numerusform>
            <numerusform>%n Einträge verlieren die Kennung, mit der sie kamen; AIF erlaubt sie nicht, oder ein anderer hat sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message numerus="yes">
        <source>%n edges that were kept lead to nodes that are no longer there, and are left out.</source>
        <translation>
            <numerusform>%n aufbewahrte Kante führt zu einem Knoten, den es nicht mehr gibt, und wird weggelassen.</numerusform>
            <numerusform>%n aufbewahrte Kanten führen zu Knoten, die es nicht mehr gibt, und werden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty line is missing after the front matter.</source>
        <translation>Nach dem Frontmatter fehlt eine Leerzeile.</translation>
    </message>
    <message>
        <source>A relation needs a statement or an argument that it is indented under.</source>
        <translation>Eine Beziehung braucht eine Aussage oder ein Argument, worunter sie eingerückt ist.</translation>
    </message>
    <message>
        <source>Nothing can begin like this.</source>
        <translation>So kann nichts anfangen.</translation>
    </message>
    <message>
        <source>An empty line is missing before this.</source>
        <translation>Davor fehlt eine Leerzeile.</translation>
    </message>
    <message>
        <source>This cannot stand here; it is left out up to the next empty line.</source>
        <translation>Das kann hier nicht stehen; es wird bis zur nächsten Leerzeile weggelassen.</translation>
    </message>
    <message>
        <source>A reference has no text; with a colon after its bracket it would be a title.</source>
        <translation>Ein Verweis hat keinen Text; mit einem Doppelpunkt nach der Klammer wäre es ein Titel.</translation>
    </message>
    <message>
        <source>This sign means something in Argdown and does not here; with a backslash before it, it is a part of the text.</source>
        <translation>Dieses Zeichen bedeutet in Argdown etwas, hier aber nicht; mit einem Backslash davor ist es Teil des Textes.</translation>
    </message>
    <message>
        <source>A title within a text; with a backslash before it, it is a part of the text.</source>
        <translation>Ein Titel innerhalb eines Textes; mit einem Backslash davor ist er Teil des Textes.</translation>
    </message>
    <message>
        <source>A text is missing here.</source>
        <translation>Hier fehlt ein Text.</translation>
    </message>
    <message>
        <source>A relation has to be indented deeper than what it is about.</source>
        <translation>Eine Beziehung muss tiefer eingerückt sein als das, worauf sie sich bezieht.</translation>
    </message>
    <message>
        <source>Something has to stand behind this sign.</source>
        <translation>Hinter diesem Zeichen muss etwas stehen.</translation>
    </message>
    <message>
        <source>Under an inference only “_” and “&lt;_” have a meaning.</source>
        <translation>Unter einem Schluss haben nur „_“ und „&lt;_“ eine Bedeutung.</translation>
    </message>
    <message>
        <source>Only statements contradict each other; an argument attacks.</source>
        <translation>Nur Aussagen widersprechen einander; ein Argument greift an.</translation>
    </message>
    <message>
        <source>What the file lists of Counterpoint&apos;s own records cannot be read: %1</source>
        <translation>Was die Datei an eigenen Einträgen von Counterpoint aufführt, kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The inference to %1 has no premise but its conclusion; it was left out.</source>
        <translation>Der Schluss auf %1 hat keine Prämisse außer seiner Konklusion; er wurde weggelassen.</translation>
    </message>
    <message>
        <source>A conclusion that is its own premise was taken out of the premises.</source>
        <translation>Eine Konklusion, die ihre eigene Prämisse ist, wurde aus den Prämissen herausgenommen.</translation>
    </message>
    <message>
        <source>A relation of %1 to itself, or to an inference that is not there, was left out.</source>
        <translation>Eine Beziehung von %1 zu sich selbst oder zu einem Schluss, den es nicht gibt, wurde weggelassen.</translation>
    </message>
    <message>
        <source>A statement cannot be undercut; this was read as an objection to it.</source>
        <translation>Eine Aussage kann nicht entkräftet werden; das wurde als Einwand dagegen gelesen.</translation>
    </message>
    <message>
        <source>The relation is of no known kind, or one of its ends is missing.</source>
        <translation>Die Beziehung ist von keiner bekannten Art, oder eines ihrer Enden fehlt.</translation>
    </message>
    <message>
        <source>This JSON has no “statements” and “arguments” by their titles, as Argdown&apos;s has.</source>
        <translation>Dieses JSON hat keine „statements“ und „arguments“ nach ihren Titeln, wie Argdown sie hat.</translation>
    </message>
    <message>
        <source>Reading was given up.</source>
        <translation>Das Lesen wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Numbered lines need a line of hyphens and a conclusion below it.</source>
        <translation>Nummerierte Zeilen brauchen darunter eine Zeile aus Bindestrichen und eine Konklusion.</translation>
    </message>
    <message>
        <source>The argument above has its premises and conclusion already.</source>
        <translation>Das Argument darüber hat seine Prämissen und seine Konklusion schon.</translation>
    </message>
    <message>
        <source>An argument cannot be a premise or a conclusion.</source>
        <translation>Ein Argument kann keine Prämisse und keine Konklusion sein.</translation>
    </message>
    <message>
        <source>The line above a conclusion has at least four hyphens.</source>
        <translation>Die Linie über einer Konklusion hat mindestens vier Bindestriche.</translation>
    </message>
    <message>
        <source>Between the hyphens above a conclusion there can be rules, with commas, and data.</source>
        <translation>Zwischen den Bindestrichen über einer Konklusion können Regeln stehen, durch Kommas getrennt, und Daten.</translation>
    </message>
    <message>
        <source>Argdown has no place for the text of a document.</source>
        <translation>Argdown hat keinen Platz für den Text eines Dokuments.</translation>
    </message>
    <message>
        <source>Argdown has no place for turns of a document.</source>
        <translation>Argdown hat keinen Platz für Redebeiträge eines Textes.</translation>
    </message>
    <message>
        <source>Argdown has no place for a passage; its words stand with the positions that rest on it.</source>
        <translation>Argdown hat keinen Platz für eine Textstelle; ihr Wortlaut steht bei den Positionen, die auf ihr beruhen.</translation>
    </message>
    <message>
        <source>Argdown has no place for who cites whom.</source>
        <translation>Argdown hat keinen Platz dafür, wer wen zitiert.</translation>
    </message>
    <message>
        <source>Argdown has no place for answers to critical questions.</source>
        <translation>Argdown hat keinen Platz für Antworten auf kritische Fragen.</translation>
    </message>
    <message>
        <source>Argdown has no place for where a card is on the map.</source>
        <translation>Argdown hat keinen Platz dafür, wo eine Karte auf der Map liegt.</translation>
    </message>
    <message>
        <source>Argdown has no place for views of the map.</source>
        <translation>Argdown hat keinen Platz für Ansichten der Map.</translation>
    </message>
    <message>
        <source>Argdown has no place for findings that were set aside.</source>
        <translation>Argdown hat keinen Platz für beiseitegelegte Befunde.</translation>
    </message>
    <message>
        <source>Argdown has no place for scenarios.</source>
        <translation>Argdown hat keinen Platz für Szenarien.</translation>
    </message>
    <message>
        <source>Argdown has no sign for a restatement, nor for what bears on one; it was written as data that other programs do not show.</source>
        <translation>Argdown hat kein Zeichen für eine Umschreibung und für das, was sich auf eine bezieht; das wurde als Daten geschrieben, die andere Programme nicht zeigen.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>The text has no statement or argument.</source>
        <translation>Der Text hat keine Aussage und kein Argument.</translation>
    </message>
    <message>
        <source>A relation was left out, since what it bears on leads back to it or is missing.</source>
        <translation>Eine Beziehung wurde weggelassen, weil das, worauf sie sich bezieht, zu ihr zurückführt oder fehlt.</translation>
    </message>
    <message>
        <source>The edge %1 starts at no unit or leads, in the end, to none; it is left out.</source>
        <translation>Die Kante %1 beginnt bei keiner Einheit oder führt am Ende zu keiner; sie wird weggelassen.</translation>
    </message>
    <message>
        <source>The edge %1 adds a source that the other edge starts from or leads to already; it is left out.</source>
        <translation>Die Kante %1 fügt eine Quelle hinzu, von der die andere Kante ausgeht oder zu der sie schon führt; sie wird weggelassen.</translation>
    </message>
    <message>
        <source>The file declares entities of its own, which is not safe to read.</source>
        <translation>Die Datei deklariert eigene Entitäten; das zu lesen ist nicht sicher.</translation>
    </message>
    <message>
        <source>The file is XML, but no argumentation graph: it begins with %1.</source>
        <translation>Die Datei ist XML, aber kein Argumentationsgraph: Sie beginnt mit %1.</translation>
    </message>
    <message>
        <source>This is not well-formed XML: %1</source>
        <translation>Das ist kein wohlgeformtes XML: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n elements %1 mean nothing here and are left out.</source>
        <translation>
            <numerusform>%n Element %1 bedeutet hier nichts und wird weggelassen.</numerusform>
            <numerusform>%n Elemente %1 bedeuten hier nichts und werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elements have no id or that of another one, and are left out.</source>
        <translation>
            <numerusform>%n Element hat keine ID oder die eines anderen und wird weggelassen.</numerusform>
            <numerusform>%n Elemente haben keine ID oder die eines anderen und werden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The edge %1 has the type %2, which means nothing here, and is left out.</source>
        <translation>Die Kante %1 hat den Typ %2, der hier nichts bedeutet, und wird weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n units have no words.</source>
        <translation>
            <numerusform>%n Einheit hat keinen Wortlaut.</numerusform>
            <numerusform>%n Einheiten haben keinen Wortlaut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edges of segmentation join no segment with a unit, and are left out.</source>
        <translation>
            <numerusform>%n Segmentierungskante verbindet kein Segment mit einer Einheit und wird weggelassen.</numerusform>
            <numerusform>%n Segmentierungskanten verbinden kein Segment mit einer Einheit und werden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autorin oder Autor</translation>
    </message>
    <message>
        <source>Author of %1</source>
        <translation>Autorin oder Autor von %1</translation>
    </message>
    <message>
        <source>A restatement has no place in an argumentation graph and is left out.</source>
        <translation>Eine Umschreibung hat in einem Argumentationsgraphen keinen Platz und wird weggelassen.</translation>
    </message>
    <message>
        <source>This bears on a restatement, which has no place in an argumentation graph, and is left out.</source>
        <translation>Das bezieht sich auf eine Umschreibung, die in einem Argumentationsgraphen keinen Platz hat, und wird weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n claims have characters that XML does not allow; they became �.</source>
        <translation>
            <numerusform>%n Behauptung hat Zeichen, die XML nicht erlaubt; daraus wurde �.</numerusform>
            <numerusform>%n Behauptungen haben Zeichen, die XML nicht erlaubt; daraus wurde �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims keep nothing but their words.</source>
        <translation>
            <numerusform>%n Behauptung behält nichts als ihren Wortlaut.</numerusform>
            <numerusform>%n Behauptungen behalten nichts als ihren Wortlaut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reasons and objections lose their scheme, note, weight, or the parts their premises play.</source>
        <translation>
            <numerusform>%n Grund oder Einwand verliert Schema, Notiz, Gewicht oder die Rollen der Prämissen.</numerusform>
            <numerusform>%n Gründe und Einwände verlieren Schema, Notiz, Gewicht oder die Rollen der Prämissen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements are by neither Proponent nor Opponent and are left out.</source>
        <translation>
            <numerusform>%n Äußerung stammt weder von Proponent noch von Opponent und wird weggelassen.</numerusform>
            <numerusform>%n Äußerungen stammen weder von Proponent noch von Opponent und werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stakeholders are neither Proponent nor Opponent and are left out.</source>
        <translation>
            <numerusform>%n Akteur ist weder Proponent noch Opponent und wird weggelassen.</numerusform>
            <numerusform>%n Akteure sind weder Proponent noch Opponent und werden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each claim is said to be the proponent&apos;s or the opponent&apos;s, by what it speaks for.</source>
        <translation>Jede Behauptung wird danach, wofür sie spricht, dem Proponenten oder dem Opponenten zugeschrieben.</translation>
    </message>
    <message>
        <source>An argument of this name is there already; this one is left out.</source>
        <translation>Ein Argument dieses Namens gibt es schon; dieses wird weggelassen.</translation>
    </message>
    <message>
        <source>The import was given up.</source>
        <translation>Der Import wurde aufgegeben.</translation>
    </message>
    <message>
        <source>A statement of this name is there already; this one is left out.</source>
        <translation>Eine Aussage dieses Namens gibt es schon; diese wird weggelassen.</translation>
    </message>
    <message>
        <source>The statement %1 is not described; its name is its text.</source>
        <translation>Die Aussage %1 ist nicht beschrieben; ihr Name ist ihr Text.</translation>
    </message>
    <message>
        <source>It is not so that: %1</source>
        <translation>Es ist nicht so, dass: %1</translation>
    </message>
    <message>
        <source>A premise denies %1; a claim for that was made, and the two exclude each other.</source>
        <translation>Eine Prämisse verneint %1; dafür wurde eine Behauptung angelegt, und die beiden schließen einander aus.</translation>
    </message>
    <message>
        <source>An undercut is no claim and answers no question.</source>
        <translation>Eine Entkräftung ist keine Behauptung und beantwortet keine Frage.</translation>
    </message>
    <message>
        <source>A claim answers one question; it stays an answer to the first.</source>
        <translation>Eine Behauptung beantwortet eine Frage; sie bleibt eine Antwort auf die erste.</translation>
    </message>
    <message>
        <source>The argument has no conclusion and is left out.</source>
        <translation>Das Argument hat keine Konklusion und wird weggelassen.</translation>
    </message>
    <message>
        <source>The argument that it undercuts is not in the file, or is itself.</source>
        <translation>Das Argument, das es entkräftet, ist nicht in der Datei oder ist es selbst.</translation>
    </message>
    <message>
        <source>It speaks against an undercut; it became an undercut.</source>
        <translation>Es spricht gegen eine Entkräftung; daraus wurde eine Entkräftung.</translation>
    </message>
    <message>
        <source>An undercut is no claim and cannot be a premise.</source>
        <translation>Eine Entkräftung ist keine Behauptung und kann keine Prämisse sein.</translation>
    </message>
    <message>
        <source>The argument has its own conclusion as a premise.</source>
        <translation>Das Argument hat seine eigene Konklusion als Prämisse.</translation>
    </message>
    <message>
        <source>The argument has a premise twice; once is enough.</source>
        <translation>Das Argument hat eine Prämisse zweimal; einmal genügt.</translation>
    </message>
    <message>
        <source>No premise of the argument is left; it is left out.</source>
        <translation>Vom Argument bleibt keine Prämisse übrig; es wird weggelassen.</translation>
    </message>
    <message>
        <source>Argument %1</source>
        <translation>Argument %1</translation>
    </message>
    <message>
        <source>The argument has no premise; a claim that stands for it became its premise.</source>
        <translation>Das Argument hat keine Prämisse; eine Behauptung, die für es steht, wurde seine Prämisse.</translation>
    </message>
    <message>
        <source>What it undercuts is left out.</source>
        <translation>Was es entkräftet, wird weggelassen.</translation>
    </message>
    <message>
        <source>It undercuts what leads to no claim, and is left out.</source>
        <translation>Es entkräftet etwas, das zu keiner Behauptung führt, und wird weggelassen.</translation>
    </message>
    <message>
        <source>Assumptions of the file</source>
        <translation>Annahmen der Datei</translation>
    </message>
    <message>
        <source>The file defines entities, which are not read.</source>
        <translation>Die Datei definiert Entitäten, die nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is XML, but neither CAF nor LKIF of Carneades.</source>
        <translation>Das ist XML, aber weder CAF noch LKIF von Carneades.</translation>
    </message>
    <message>
        <source>Elements called %1 are left out.</source>
        <translation>Elemente namens %1 werden weggelassen.</translation>
    </message>
    <message>
        <source>Elements are nested deeper than 1,000 levels.</source>
        <translation>Elemente sind tiefer als 1.000 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>The premise names no statement and is left out.</source>
        <translation>Die Prämisse nennt keine Aussage und wird weggelassen.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>The issue has no positions and is left out.</source>
        <translation>Die Frage hat keine Positionen und wird weggelassen.</translation>
    </message>
    <message>
        <source>The proof standard %1 is unknown.</source>
        <translation>Das Beweismaß %1 ist unbekannt.</translation>
    </message>
    <message>
        <source>What else it says of itself is left out.</source>
        <translation>Was sie sonst über sich sagt, wird weggelassen.</translation>
    </message>
    <message>
        <source>The scheme has no name and is left out.</source>
        <translation>Das Schema hat keinen Namen und wird weggelassen.</translation>
    </message>
    <message>
        <source>This is YAML, but no argument graph of Carneades: it has neither statements nor arguments.</source>
        <translation>Das ist YAML, aber kein Argumentgraph von Carneades: Es hat weder „statements“ noch „arguments“.</translation>
    </message>
    <message>
        <source>The text is larger than 64 MB, which is more than can be read.</source>
        <translation>Der Text ist größer als 64 MB; mehr kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Holds the sources alone: no claims, reasons, quotations or people.</source>
        <translation>Enthält nur die Quellen: keine Behauptungen, Gründe, Zitate oder Personen.</translation>
    </message>
    <message>
        <source>Holds which claim attacks which and nothing else; all that stands behind is worked out.</source>
        <translation>Enthält, welche Behauptung welche angreift, und sonst nichts; alles, was dahintersteht, ist eingerechnet.</translation>
    </message>
    <message>
        <source>Loses nothing but the history of edits.</source>
        <translation>Verliert nichts als den Bearbeitungsverlauf.</translation>
    </message>
    <message>
        <source>Leaves out sources, texts and memberships; positions become locutions.</source>
        <translation>Lässt Quellen, Texte und Mitgliedschaften weg; Positionen werden zu Lokutionen.</translation>
    </message>
    <message>
        <source>Leaves out texts with the places of quotations, who cites whom, and how the map is arranged.</source>
        <translation>Lässt Texte mit den Stellen der Zitate weg, wer wen zitiert und wie die Map angeordnet ist.</translation>
    </message>
    <message>
        <source>A tree of pros and cons: leaves out linked premises, undercuts, people and most of sources.</source>
        <translation>Ein Baum aus Für und Wider: lässt verknüpfte Prämissen, Entkräftungen, Personen und das meiste an Quellen weg.</translation>
    </message>
    <message>
        <source>Leaves out people and what they say, questions and topics.</source>
        <translation>Lässt Personen und was sie sagen, Fragen und Themen weg.</translation>
    </message>
    <message>
        <source>Leaves out people, sources, questions and topics.</source>
        <translation>Lässt Personen, Quellen, Fragen und Themen weg.</translation>
    </message>
    <message>
        <source>Leaves out texts, quotations and what people say.</source>
        <translation>Lässt Texte, Zitate und was Personen sagen weg.</translation>
    </message>
    <message>
        <source>Nodes are claims alone: leaves out linked premises, undercuts, texts and people.</source>
        <translation>Knoten sind nur Behauptungen: lässt verknüpfte Prämissen, Entkräftungen, Texte und Personen weg.</translation>
    </message>
    <message>
        <source>A tree: leaves out linked premises, schemes, weights, texts and people.</source>
        <translation>Ein Baum: lässt verknüpfte Prämissen, Schemata, Gewichte, Texte und Personen weg.</translation>
    </message>
    <message>
        <source>A tree: leaves out linked premises, schemes, weights, tags, texts and people.</source>
        <translation>Ein Baum: lässt verknüpfte Prämissen, Schemata, Gewichte, Schlagwörter, Texte und Personen weg.</translation>
    </message>
    <message>
        <source>Holds statements by named people: no reasons, no texts, no unclear stances and no full dates.</source>
        <translation>Enthält Äußerungen von Personen mit Namen: keine Gründe, keine Texte, keine unklaren Haltungen und keine vollständigen Datumsangaben.</translation>
    </message>
    <message>
        <source>Holds quotations with the claims they are on: no reasons and no paths from source to source.</source>
        <translation>Enthält Zitate mit den Behauptungen, zu denen sie gehören: keine Gründe und keine Wege von Quelle zu Quelle.</translation>
    </message>
    <message>
        <source>Holds what somebody graded, for search engines, and nothing else.</source>
        <translation>Enthält, was jemand eingestuft hat, für Suchmaschinen, und sonst nichts.</translation>
    </message>
    <message>
        <source>Holds a row for each quotation: no reasons, questions or topics.</source>
        <translation>Enthält eine Zeile für jedes Zitat: keine Gründe, Fragen oder Themen.</translation>
    </message>
    <message>
        <source>Holds sources, texts, quotations and hops for whoever checks: no reasons or positions.</source>
        <translation>Enthält Quellen, Texte, Zitate und Verweise für alle, die nachprüfen: keine Gründe oder Positionen.</translation>
    </message>
    <message>
        <source>A picture of the map: no texts, sources or people.</source>
        <translation>Ein Bild der Map: keine Texte, Quellen oder Personen.</translation>
    </message>
    <message>
        <source>The report after the export says what was left behind.</source>
        <translation>Der Bericht nach dem Export sagt, was zurückgeblieben ist.</translation>
    </message>
    <message>
        <source>AIF (AIFdb, OVA, xAIF)</source>
        <translation>AIF (AIFdb, OVA, xAIF)</translation>
    </message>
    <message>
        <source>Argumentation graph (microtexts)</source>
        <translation>Argumentationsgraph (Microtexts)</translation>
    </message>
    <message>
        <source>GraphML</source>
        <translation>GraphML</translation>
    </message>
    <message>
        <source>GraphML with claims only</source>
        <translation>GraphML nur mit Behauptungen</translation>
    </message>
    <message>
        <source>Abstract framework (ICCMA)</source>
        <translation>Abstraktes Argumentationssystem (ICCMA)</translation>
    </message>
    <message>
        <source>Abstract framework (Aspartix)</source>
        <translation>Abstraktes Argumentationssystem (Aspartix)</translation>
    </message>
    <message>
        <source>Abstract framework (trivial graph format)</source>
        <translation>Abstraktes Argumentationssystem (Trivial Graph Format)</translation>
    </message>
    <message>
        <source>Kialo discussion</source>
        <translation>Kialo-Diskussion</translation>
    </message>
    <message>
        <source>SADFace</source>
        <translation>SADFace</translation>
    </message>
    <message>
        <source>Carneades argument graph</source>
        <translation>Carneades-Argumentgraph</translation>
    </message>
    <message>
        <source>Carneades argument graph in XML (CAF, LKIF)</source>
        <translation>Carneades-Argumentgraph in XML (CAF, LKIF)</translation>
    </message>
    <message>
        <source>OPML outline</source>
        <translation>OPML-Gliederung</translation>
    </message>
    <message>
        <source>Argdown as JSON</source>
        <translation>Argdown als JSON</translation>
    </message>
    <message>
        <source>Argdown</source>
        <translation>Argdown</translation>
    </message>
    <message>
        <source>Markdown outline</source>
        <translation>Markdown-Gliederung</translation>
    </message>
    <message>
        <source>references of PubMed</source>
        <translation>Literaturangaben von PubMed</translation>
    </message>
    <message>
        <source>references of Web of Science</source>
        <translation>Literaturangaben von Web of Science</translation>
    </message>
    <message>
        <source>There are too many values that stand for missing ones; some were left out.</source>
        <translation>Es gibt zu viele Werte, die für fehlende stehen; einige wurden weggelassen.</translation>
    </message>
    <message>
        <source>More than %L1 nodes cannot be read.</source>
        <translation>Mehr als %L1 Knoten können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Line %1: this is no graph in DOT.</source>
        <translation>Zeile %1: Das ist kein Graph in DOT.</translation>
    </message>
    <message>
        <source>What follows here is no graph.</source>
        <translation>Was hier folgt, ist kein Graph.</translation>
    </message>
    <message>
        <source>The file breaks off here; what should follow is missing.</source>
        <translation>Die Datei bricht hier ab; was folgen sollte, fehlt.</translation>
    </message>
    <message>
        <source>A line leads nowhere.</source>
        <translation>Eine Linie führt nirgendwohin.</translation>
    </message>
    <message>
        <source>There are too many lines; those of this statement were left out.</source>
        <translation>Es gibt zu viele Linien; die dieser Anweisung wurden weggelassen.</translation>
    </message>
    <message>
        <source>There are too many texts here; one was left out.</source>
        <translation>Hier gibt es zu viele Texte; einer wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1 is not expected here and was skipped.</source>
        <translation>%1 wird hier nicht erwartet und wurde übersprungen.</translation>
    </message>
    <message>
        <source>Further faults are not listed.</source>
        <translation>Weitere Fehler sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>How nodes and lines are drawn stays behind.</source>
        <translation>Wie Knoten und Linien gezeichnet sind, bleibt zurück.</translation>
    </message>
    <message>
        <source>A line that joins a topic with something that cannot be in it was left out.</source>
        <translation>Eine Linie, die ein Thema mit etwas verbindet, das nicht darin sein kann, wurde weggelassen.</translation>
    </message>
    <message>
        <source>A line between a question and something that is no claim was left out.</source>
        <translation>Eine Linie zwischen einer Frage und etwas, das keine Behauptung ist, wurde weggelassen.</translation>
    </message>
    <message>
        <source>A claim answers one question; a further one was left out.</source>
        <translation>Eine Behauptung beantwortet eine Frage; eine weitere wurde weggelassen.</translation>
    </message>
    <message>
        <source>A line between claims was left out, because it does not say what it is.</source>
        <translation>Eine Linie zwischen Behauptungen wurde weggelassen, weil sie nicht sagt, was sie ist.</translation>
    </message>
    <message>
        <source>A reason or objection that bears on several things became one for each.</source>
        <translation>Aus einem Grund oder Einwand, der sich auf mehreres bezieht, wurde für jedes einer.</translation>
    </message>
    <message>
        <source>Nodes that were to be left out: %1.</source>
        <translation>Knoten, die wegzulassen waren: %1.</translation>
    </message>
    <message>
        <source>Lines that were to be left out, or end at such nodes: %1.</source>
        <translation>Linien, die wegzulassen waren oder bei solchen Knoten enden: %1.</translation>
    </message>
    <message>
        <source>Lines without direction, read as running from their first end to their second: %1.</source>
        <translation>Linien ohne Richtung, gelesen vom ersten zum zweiten Ende: %1.</translation>
    </message>
    <message>
        <source>A claim that would be a premise for or against itself was left out.</source>
        <translation>Eine Behauptung, die eine Prämisse für oder gegen sich selbst wäre, wurde weggelassen.</translation>
    </message>
    <message>
        <source>A claim that was a premise twice is one once.</source>
        <translation>Eine Behauptung, die zweimal Prämisse war, ist es nun einmal.</translation>
    </message>
    <message>
        <source>%1 was left out, because it has no premise.</source>
        <translation>%1 wurde weggelassen, weil die Prämisse fehlt.</translation>
    </message>
    <message>
        <source>%1 was left out, because it bears on nothing.</source>
        <translation>%1 wurde weggelassen, weil jeder Bezug fehlt.</translation>
    </message>
    <message>
        <source>%1 was left out, because it bears on itself through others.</source>
        <translation>%1 wurde weggelassen, weil der Bezug über andere im Kreis führt.</translation>
    </message>
    <message>
        <source>%1 was left out, because what it bears on was.</source>
        <translation>%1 wurde weggelassen, weil das Ziel des Bezugs weggelassen wurde.</translation>
    </message>
    <message>
        <source>A reason</source>
        <translation>Ein Grund</translation>
    </message>
    <message>
        <source>An objection</source>
        <translation>Ein Einwand</translation>
    </message>
    <message>
        <source>A restatement</source>
        <translation>Eine Umschreibung</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>Elemente sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>This is no GraphML.</source>
        <translation>Das ist kein GraphML.</translation>
    </message>
    <message>
        <source>Entities that a file declares itself are not read.</source>
        <translation>Entitäten, die eine Datei selbst deklariert, werden nicht gelesen.</translation>
    </message>
    <message>
        <source>A line with more than two ends was left out.</source>
        <translation>Eine Linie mit mehr als zwei Enden wurde weggelassen.</translation>
    </message>
    <message>
        <source>A second node %1 was left out.</source>
        <translation>Ein zweiter Knoten %1 wurde weggelassen.</translation>
    </message>
    <message>
        <source>A line was left out, because there is no node %1.</source>
        <translation>Eine Linie wurde weggelassen, weil es keinen Knoten %1 gibt.</translation>
    </message>
    <message>
        <source>How nodes and lines are drawn stays behind, apart from labels, colours and kinds of lines.</source>
        <translation>Wie Knoten und Linien gezeichnet sind, bleibt zurück, außer Beschriftungen, Farben und Linienarten.</translation>
    </message>
    <message>
        <source>Characters that XML cannot hold were replaced by U+FFFD.</source>
        <translation>Zeichen, die XML nicht aufnehmen kann, wurden durch U+FFFD ersetzt.</translation>
    </message>
    <message>
        <source>It bears on a reason or objection, to which no line of the simple form can lead.</source>
        <translation>Das bezieht sich auf einen Grund oder Einwand, zu dem in der einfachen Form keine Linie führen kann.</translation>
    </message>
    <message>
        <source>That its premises are linked stays behind: each has a line of its own.</source>
        <translation>Dass ihre Prämissen verknüpft sind, bleibt zurück: Jede hat eine eigene Linie.</translation>
    </message>
    <message>
        <source>Only their words stand at the claims that answer them: %1.</source>
        <translation>Nur ihr Wortlaut steht bei den Behauptungen, die sie beantworten: %1.</translation>
    </message>
    <message>
        <source>Only their names stand at the claims in them: %1.</source>
        <translation>Nur ihre Namen stehen bei den Behauptungen darin: %1.</translation>
    </message>
    <message>
        <source>What are nodes marked %1?</source>
        <translation>Was sind Knoten mit der Kennzeichnung %1?</translation>
    </message>
    <message>
        <source>What are lines marked %1?</source>
        <translation>Was sind Linien mit der Kennzeichnung %1?</translation>
    </message>
    <message>
        <source>%1 is no answer to %2.</source>
        <translation>%1 ist keine Antwort auf %2.</translation>
    </message>
    <message>
        <source>Leave the answer out to have it guessed.</source>
        <translation>Die Antwort weglassen, um sie raten zu lassen.</translation>
    </message>
    <message>
        <source>What holds the words of a claim?</source>
        <translation>Worin steht der Wortlaut einer Behauptung?</translation>
    </message>
    <message>
        <source>the node’s name</source>
        <translation>der Name des Knotens</translation>
    </message>
    <message>
        <source>What says whether a node is a claim or a reason or objection of its own?</source>
        <translation>Was sagt, ob ein Knoten eine Behauptung oder ein eigener Grund oder Einwand ist?</translation>
    </message>
    <message>
        <source>nothing: each is a claim</source>
        <translation>nichts: Jeder ist eine Behauptung</translation>
    </message>
    <message>
        <source>What says what a line means?</source>
        <translation>Was sagt, was eine Linie bedeutet?</translation>
    </message>
    <message>
        <source>nothing: all lines mean the same</source>
        <translation>nichts: Alle Linien bedeuten dasselbe</translation>
    </message>
    <message>
        <source>What are all other lines between claims?</source>
        <translation>Was sind alle anderen Linien zwischen Behauptungen?</translation>
    </message>
    <message>
        <source>Which way do lines run?</source>
        <translation>In welche Richtung laufen Linien?</translation>
    </message>
    <message>
        <source>from a reason or objection to what it bears on</source>
        <translation>von einem Grund oder Einwand zu dem, worauf er sich bezieht</translation>
    </message>
    <message>
        <source>from a claim to the reasons and objections it has</source>
        <translation>von einer Behauptung zu ihren Gründen und Einwänden</translation>
    </message>
    <message>
        <source>A graph of claims has no room for them: %1.</source>
        <translation>Ein Graph aus Behauptungen hat dafür keinen Platz: %1.</translation>
    </message>
    <message>
        <source>That they follow patterns of this debate’s own stays behind.</source>
        <translation>Dass sie Mustern folgen, die dieser Debatte eigen sind, bleibt zurück.</translation>
    </message>
    <message>
        <source>Their names are kept, their notes and order are not.</source>
        <translation>Ihre Namen sind erhalten, ihre Notizen und ihre Reihenfolge nicht.</translation>
    </message>
    <message>
        <source>a claim</source>
        <translation>eine Behauptung</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>eine Frage</translation>
    </message>
    <message>
        <source>a topic</source>
        <translation>ein Thema</translation>
    </message>
    <message>
        <source>a reason</source>
        <translation>ein Grund</translation>
    </message>
    <message>
        <source>an objection</source>
        <translation>ein Einwand</translation>
    </message>
    <message>
        <source>a restatement</source>
        <translation>eine Umschreibung</translation>
    </message>
    <message>
        <source>from a premise to a reason or objection</source>
        <translation>von einer Prämisse zu einem Grund oder Einwand</translation>
    </message>
    <message>
        <source>from a claim to the question it answers</source>
        <translation>von einer Behauptung zur Frage, die sie beantwortet</translation>
    </message>
    <message>
        <source>into a topic</source>
        <translation>in ein Thema</translation>
    </message>
    <message>
        <source>nothing (leave it out)</source>
        <translation>nichts (weglassen)</translation>
    </message>
    <message>
        <source>A topic was inside itself; it stands alone now.</source>
        <translation>Ein Thema lag in sich selbst; es steht nun für sich allein.</translation>
    </message>
    <message>
        <source>This stands before the first claim and is left out: %1</source>
        <translation>Das steht vor der ersten Behauptung und wird weggelassen: %1</translation>
    </message>
    <message>
        <source>The number %1 is used twice; references to it lead to the first.</source>
        <translation>Die Nummer %1 kommt zweimal vor; Verweise darauf führen zur ersten.</translation>
    </message>
    <message>
        <source>What %1 stands under is missing; it was put under the nearest claim above it.</source>
        <translation>Worunter %1 steht, fehlt; es kam unter die nächste Behauptung darüber.</translation>
    </message>
    <message>
        <source>It refers to %1, which is not in the file; it is kept as a claim of these words.</source>
        <translation>Es verweist auf %1, was nicht in der Datei ist; es bleibt als Behauptung mit diesem Wortlaut.</translation>
    </message>
    <message>
        <source>It refers to another discussion, number %1, whose thesis is a claim here.</source>
        <translation>Es verweist auf eine andere Diskussion, Nummer %1, deren These hier eine Behauptung ist.</translation>
    </message>
    <message>
        <source>This is no discussion of Kialo: line 1 begins neither with “Discussion Title:” nor with “Discussion Name:”.</source>
        <translation>Das ist keine Diskussion von Kialo: Zeile 1 beginnt weder mit „Discussion Title:“ noch mit „Discussion Name:“.</translation>
    </message>
    <message>
        <source>This discussion of Kialo has no claim: no line begins with a number such as “1.”.</source>
        <translation>Diese Diskussion von Kialo hat keine Behauptung: Keine Zeile beginnt mit einer Nummer wie „1.“.</translation>
    </message>
    <message>
        <source>The title has line breaks, or characters that a line cannot hold.</source>
        <translation>Der Titel hat Zeilenumbrüche oder Zeichen, die eine Zeile nicht aufnehmen kann.</translation>
    </message>
    <message>
        <source>White space at its ends, or characters that a text file cannot hold, are lost.</source>
        <translation>Leerraum an den Enden oder Zeichen, die eine Textdatei nicht aufnehmen kann, gehen verloren.</translation>
    </message>
    <message>
        <source>What other data say of it is left out.</source>
        <translation>Was andere Daten darüber sagen, wird weggelassen.</translation>
    </message>
    <message>
        <source>Its identifier in other data is left out.</source>
        <translation>Die Kennung in anderen Daten wird weggelassen.</translation>
    </message>
    <message>
        <source>The format has no place for these; left out: %1.</source>
        <translation>Das Format hat dafür keinen Platz; weggelassen: %1.</translation>
    </message>
    <message>
        <source>The format has no place for this field; records that use it: %1.</source>
        <translation>Das Format hat für dieses Feld keinen Platz; Einträge, die es verwenden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n records of the list %1 have no place in this format and are left out.</source>
        <translation>
            <numerusform>%n Eintrag der Liste %1 hat in diesem Format keinen Platz und wird weggelassen.</numerusform>
            <numerusform>%n Einträge der Liste %1 haben in diesem Format keinen Platz und werden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which variable says who speaks?</source>
        <translation>Welche Variable sagt, wer spricht?</translation>
    </message>
    <message>
        <source>Which variable says what they belong to?</source>
        <translation>Welche Variable sagt, wozu sie gehören?</translation>
    </message>
    <message>
        <source>none: not imported</source>
        <translation>keine: nicht importiert</translation>
    </message>
    <message>
        <source>Which variable says what is claimed?</source>
        <translation>Welche Variable sagt, was behauptet wird?</translation>
    </message>
    <message>
        <source>Which variable says whether they are for or against?</source>
        <translation>Welche Variable sagt, ob sie dafür oder dagegen sind?</translation>
    </message>
    <message>
        <source>none: everybody is for</source>
        <translation>keine: Alle sind dafür</translation>
    </message>
    <message>
        <source>The variable %1 cannot be both who speaks and what is claimed.</source>
        <translation>Die Variable %1 kann nicht zugleich sein, wer spricht und was behauptet wird.</translation>
    </message>
    <message>
        <source>Choose another one for either.</source>
        <translation>Für eines von beiden eine andere wählen.</translation>
    </message>
    <message>
        <source>Of what stands before the text, the title alone is read.</source>
        <translation>Von dem, was vor dem Text steht, wird nur der Titel gelesen.</translation>
    </message>
    <message>
        <source>A block of code is left out.</source>
        <translation>Ein Codeblock wird weggelassen.</translation>
    </message>
    <message>
        <source>Lists are nested deeper than 1,000 levels; from here on they are flat.</source>
        <translation>Listen sind tiefer als 1.000 Ebenen verschachtelt; ab hier sind sie flach.</translation>
    </message>
    <message>
        <source>A paragraph outside of lists is left out: %1</source>
        <translation>Ein Absatz außerhalb von Listen wird weggelassen: %1</translation>
    </message>
    <message>
        <source>A source that is not named</source>
        <translation>Eine Quelle, die nicht genannt ist</translation>
    </message>
    <message>
        <source>It refers to %1, which is not in the file; it is kept as a claim of its words.</source>
        <translation>Es verweist auf %1, was nicht in der Datei ist; es bleibt als Behauptung mit seinem Wortlaut.</translation>
    </message>
    <message>
        <source>This Markdown has no list to read claims from.</source>
        <translation>Dieses Markdown hat keine Liste, aus der Behauptungen gelesen werden könnten.</translation>
    </message>
    <message>
        <source>Characters that a text file cannot hold are lost.</source>
        <translation>Zeichen, die eine Textdatei nicht aufnehmen kann, gehen verloren.</translation>
    </message>
    <message>
        <source>Its topic is more than five levels deep; it is put into the fifth.</source>
        <translation>Das Thema liegt tiefer als fünf Ebenen; es kommt auf die fünfte.</translation>
    </message>
    <message>
        <source>It stands under a claim of another topic, and is put into that one.</source>
        <translation>Das steht unter einer Behauptung eines anderen Themas und kommt in jenes.</translation>
    </message>
    <message>
        <source>In %1: outlines are nested deeper than 1,000 levels.</source>
        <translation>In %1: Gliederungen sind tiefer als 1.000 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>This is no OPML: it has no element of that name.</source>
        <translation>Das ist kein OPML: Es hat kein Element dieses Namens.</translation>
    </message>
    <message>
        <source>The file ends before its last entry does.</source>
        <translation>Die Datei endet, bevor ihr letzter Eintrag endet.</translation>
    </message>
    <message>
        <source>An end tag has no beginning.</source>
        <translation>Ein End-Tag hat keinen Anfang.</translation>
    </message>
    <message>
        <source>Entries have no end tag.</source>
        <translation>Einträge haben kein End-Tag.</translation>
    </message>
    <message>
        <source>It points to another file, which is named as a source and was not read.</source>
        <translation>Das verweist auf eine andere Datei, die als Quelle genannt ist und nicht gelesen wurde.</translation>
    </message>
    <message>
        <source>It refers to an entry that is not in the file; it is kept as a claim of its words.</source>
        <translation>Das verweist auf einen Eintrag, der nicht in der Datei ist; es bleibt als Behauptung mit seinem Wortlaut.</translation>
    </message>
    <message>
        <source>What other data say of the debate is left out.</source>
        <translation>Was andere Daten über die Debatte sagen, wird weggelassen.</translation>
    </message>
    <message>
        <source>Characters that XML cannot hold are lost.</source>
        <translation>Zeichen, die XML nicht aufnehmen kann, gehen verloren.</translation>
    </message>
    <message>
        <source>See: </source>
        <translation>Siehe: </translation>
    </message>
    <message>
        <source>Source: </source>
        <translation>Quelle: </translation>
    </message>
    <message>
        <source>A topic has no room for what else it says.</source>
        <translation>Ein Thema hat keinen Platz für das, was es sonst sagt.</translation>
    </message>
    <message>
        <source>From here on, entries that do not say how they bear on what they stand under were put into a topic of its name.</source>
        <translation>Ab hier kamen Einträge, die nicht sagen, wie sie sich auf das beziehen, worunter sie stehen, in ein Thema dieses Namens.</translation>
    </message>
    <message>
        <source>No claim leans on this source; it is left out.</source>
        <translation>Keine Behauptung stützt sich auf diese Quelle; sie wird weggelassen.</translation>
    </message>
    <message>
        <source>Of a source there is room for %1 only.</source>
        <translation>Von einer Quelle ist nur Platz für %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Of this text, only what claims quote from it is written.</source>
        <translation>Von diesem Text wird nur geschrieben, was Behauptungen daraus zitieren.</translation>
    </message>
    <message>
        <source>No claim leans on this passage; it is left out.</source>
        <translation>Keine Behauptung stützt sich auf diese Textstelle; sie wird weggelassen.</translation>
    </message>
    <message>
        <source>It refers to nothing that is a claim.</source>
        <translation>Das verweist auf nichts, was eine Behauptung ist.</translation>
    </message>
    <message>
        <source>It does not say how it bears on what it stands under; it stands alone.</source>
        <translation>Es sagt nicht, wie es sich auf das bezieht, worunter es steht; es steht für sich allein.</translation>
    </message>
    <message>
        <source>What it bears on is missing; it stands alone.</source>
        <translation>Worauf es sich bezieht, fehlt; es steht für sich allein.</translation>
    </message>
    <message>
        <source>A question is neither supported nor attacked; this becomes an answer to it.</source>
        <translation>Eine Frage wird weder gestützt noch angegriffen; das wird eine Antwort darauf.</translation>
    </message>
    <message>
        <source>A claim cannot bear on itself.</source>
        <translation>Eine Behauptung kann sich nicht auf sich selbst beziehen.</translation>
    </message>
    <message>
        <source>It answers no question; it stands alone.</source>
        <translation>Das beantwortet keine Frage; es steht für sich allein.</translation>
    </message>
    <message>
        <source>It bears on a step where there is none; it was made to bear on the claim.</source>
        <translation>Das bezieht sich auf einen Schritt, wo keiner ist; nun bezieht es sich auf die Behauptung.</translation>
    </message>
    <message>
        <source>It bears on a step; it is written as bearing on the claim that this step starts from.</source>
        <translation>Das bezieht sich auf einen Schritt; es wird so geschrieben, als beziehe es sich auf die Behauptung, von der dieser Schritt ausgeht.</translation>
    </message>
    <message>
        <source>It says the same in other words; it is written as a reason.</source>
        <translation>Das sagt dasselbe mit anderen Worten; es wird als Grund geschrieben.</translation>
    </message>
    <message>
        <source>Its premises count together; they are written as entries that each count alone.</source>
        <translation>Die Prämissen zählen zusammen; sie werden als Einträge geschrieben, die jeder für sich zählen.</translation>
    </message>
    <message>
        <source>It would bear on its own premise here, and is left out.</source>
        <translation>Das würde sich hier auf seine eigene Prämisse beziehen und wird weggelassen.</translation>
    </message>
    <message>
        <source>A question without options has no place in it.</source>
        <translation>Eine Frage ohne Optionen hat darin keinen Platz.</translation>
    </message>
    <message>
        <source>It has no place in an outline.</source>
        <translation>Das hat in einer Gliederung keinen Platz.</translation>
    </message>
    <message>
        <source>What leans on no source with an address or a title is left out: %1.</source>
        <translation>Was sich auf keine Quelle mit Adresse oder Titel stützt, wird weggelassen: %1.</translation>
    </message>
    <message>
        <source>The edge comes a second time; once is enough.</source>
        <translation>Die Kante kommt ein zweites Mal; einmal genügt.</translation>
    </message>
    <message>
        <source>The two disagree; this became an objection in each direction.</source>
        <translation>Die beiden widersprechen einander; daraus wurde in jeder Richtung ein Einwand.</translation>
    </message>
    <message>
        <source>It would bear on its own premise.</source>
        <translation>Das würde sich auf seine eigene Prämisse beziehen.</translation>
    </message>
    <message>
        <source>It bears on several; it became one inference for each.</source>
        <translation>Das bezieht sich auf mehrere; daraus wurde für jedes ein Schluss.</translation>
    </message>
    <message>
        <source>This link has no premise, or leads nowhere, or only to such links or itself.</source>
        <translation>Diese Verbindung hat keine Prämisse oder führt nirgendwohin oder nur zu solchen Verbindungen oder zu sich selbst.</translation>
    </message>
    <message>
        <source>This part is no part of SADFace and is left out.</source>
        <translation>Dieser Teil gehört nicht zu SADFace und wird weggelassen.</translation>
    </message>
    <message>
        <source>This node has no identifier of its own and is left out.</source>
        <translation>Dieser Knoten hat keine eigene Kennung und wird weggelassen.</translation>
    </message>
    <message>
        <source>Nodes of the type %1 are unknown.</source>
        <translation>Knoten vom Typ %1 sind unbekannt.</translation>
    </message>
    <message>
        <source>What the edge says besides its ends is left out.</source>
        <translation>Was die Kante außer ihren Enden sagt, wird weggelassen.</translation>
    </message>
    <message>
        <source>An end of this edge is not in the file.</source>
        <translation>Ein Ende dieser Kante ist nicht in der Datei.</translation>
    </message>
    <message>
        <source>The edge leads from claim to claim without a node between; it became a reason.</source>
        <translation>Die Kante führt von Behauptung zu Behauptung, ohne einen Knoten dazwischen; daraus wurde ein Grund.</translation>
    </message>
    <message>
        <source>This is no SADFace: it has no lists of nodes and edges.</source>
        <translation>Das ist kein SADFace: Es hat keine Listen von Knoten und Kanten.</translation>
    </message>
    <message>
        <source>This resource has no identifier of its own and is left out.</source>
        <translation>Diese Ressource hat keine eigene Kennung und wird weggelassen.</translation>
    </message>
    <message>
        <source>What it says of itself besides text, title, address and numbers is left out.</source>
        <translation>Was sie außer Text, Titel, Adresse und Zahlen über sich sagt, wird weggelassen.</translation>
    </message>
    <message>
        <source>The resource that it names is not in the file.</source>
        <translation>Die Ressource, die es nennt, ist nicht in der Datei.</translation>
    </message>
    <message>
        <source>The claim names this passage twice; once is enough.</source>
        <translation>Die Behauptung nennt diese Textstelle zweimal; einmal genügt.</translation>
    </message>
    <message>
        <source>The resource does not have these words; they are kept without a place.</source>
        <translation>Die Ressource enthält diesen Wortlaut nicht; er bleibt ohne Stelle erhalten.</translation>
    </message>
    <message>
        <source>The words stand elsewhere in the resource than it says.</source>
        <translation>Der Wortlaut steht in der Ressource an anderer Stelle als angegeben.</translation>
    </message>
    <message>
        <source>What leans on no source is left out.</source>
        <translation>Was sich auf keine Quelle stützt, wird weggelassen.</translation>
    </message>
    <message>
        <source>A mapping or list is not closed here, or is indented differently from its beginning.</source>
        <translation>Ein Mapping oder eine Liste ist hier nicht geschlossen oder anders eingerückt als am Anfang.</translation>
    </message>
    <message>
        <source>A colon stands where no key can be; a text with “: ” in it needs quotation marks.</source>
        <translation>Ein Doppelpunkt steht, wo kein Schlüssel sein kann; ein Text mit „: “ darin braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>A text in quotation marks is not closed, or has an escape that YAML does not know.</source>
        <translation>Ein Text in Anführungszeichen ist nicht geschlossen oder hat eine Escape-Folge, die YAML nicht kennt.</translation>
    </message>
    <message>
        <source>This is not YAML (%1).</source>
        <translation>Das ist kein YAML (%1).</translation>
    </message>
    <message>
        <source>YAML allows no control characters.</source>
        <translation>YAML erlaubt keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>These are more than 2,000,000 values, once repeated ones are written out.</source>
        <translation>Das sind mehr als 2.000.000 Werte, wenn wiederholte ausgeschrieben sind.</translation>
    </message>
    <message>
        <source>A mapping or list cannot be a key.</source>
        <translation>Ein Mapping oder eine Liste kann kein Schlüssel sein.</translation>
    </message>
    <message>
        <source>A value cannot hold itself.</source>
        <translation>Ein Wert kann sich nicht selbst enthalten.</translation>
    </message>
    <message>
        <source>The values are nested deeper than 200 levels.</source>
        <translation>Die Werte sind tiefer als 200 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>The key %1 is there twice.</source>
        <translation>Den Schlüssel %1 gibt es zweimal.</translation>
    </message>
    <message>
        <source>A second document begins here; only one can be read.</source>
        <translation>Hier beginnt ein zweites Dokument; nur eines kann gelesen werden.</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a date</comment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <comment>a date</comment>
        <translation>vielleicht %1</translation>
    </message>
    <message>
        <source>perhaps about %1</source>
        <comment>a date</comment>
        <translation>vielleicht etwa %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Search:</source>
        <translation>Suche:</translation>
    </message>
    <message>
        <source>Passages found: %1</source>
        <translation>Gefundene Stellen: %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>for this claim</source>
        <translation>für diese Behauptung</translation>
    </message>
    <message>
        <source>against this claim</source>
        <translation>gegen diese Behauptung</translation>
    </message>
    <message>
        <source>of mixed mind on this claim</source>
        <translation>zu dieser Behauptung gemischter Meinung</translation>
    </message>
    <message>
        <source>for this claim on a condition</source>
        <translation>bedingt für diese Behauptung</translation>
    </message>
    <message>
        <source>on this claim, unclear to which side</source>
        <translation>zu dieser Behauptung, unklar für welche Seite</translation>
    </message>
    <message>
        <source>recorded without a text.</source>
        <translation>ohne Text festgehalten.</translation>
    </message>
    <message>
        <source>as told by %1</source>
        <translation>nach dem Bericht von %1</translation>
    </message>
    <message>
        <source>[unstated]</source>
        <translation>[unausgesprochen]</translation>
    </message>
    <message>
        <source>told above</source>
        <translation>oben ausgeführt</translation>
    </message>
    <message>
        <source>see %1</source>
        <translation>siehe %1</translation>
    </message>
    <message>
        <source>Evaluation: %1</source>
        <translation>Auswertung: %1</translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation>Stärke %1</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Einwände</translation>
    </message>
    <message>
        <source>Restatements</source>
        <translation>Umschreibungen</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Äußerungen</translation>
    </message>
    <message>
        <source>Quoted passages</source>
        <translation>Zitierte Stellen</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Reasons are blue solid lines with a filled head, objections rust-coloured dashed ones with a bar, undercuts purple dotted ones that end on another line. Questions are cards with a question mark; tinted areas are parts of the debate that belong together.</source>
        <translation>Gründe sind blaue durchgezogene Linien mit gefüllter Spitze, Einwände rostfarbene gestrichelte mit einem Querbalken, Entkräftungen violette gepunktete, die auf einer anderen Linie enden. Fragen sind Karten mit einem Fragezeichen; getönte Flächen sind Teile der Debatte, die zusammengehören.</translation>
    </message>
    <message>
        <source>The map of the debate</source>
        <translation>Die Map der Debatte</translation>
    </message>
    <message>
        <source>Findings of the review</source>
        <translation>Befunde der Durchsicht</translation>
    </message>
    <message>
        <source>What somebody should look at before relying on this debate, as the program&apos;s review has it. Set aside by those who made it: %1.</source>
        <translation>Was man sich ansehen sollte, bevor man sich auf diese Debatte verlässt, nach der Durchsicht des Programms. Von denen beiseitegelegt, die sie gemacht haben: %1.</translation>
    </message>
    <message>
        <source>The review has nothing to report.</source>
        <translation>Die Durchsicht hat nichts zu melden.</translation>
    </message>
    <message>
        <source>Of %1 findings the first %2, the most serious, are told.</source>
        <translation>Von %1 Befunden sind die ersten %2 genannt, die schwerwiegendsten.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>a debate that was never saved</source>
        <translation>eine Debatte, die nie gespeichert wurde</translation>
    </message>
    <message>
        <source>This report was made by %1 from %2.</source>
        <translation>Dieser Bericht wurde von %1 aus %2 erstellt.</translation>
    </message>
    <message>
        <source>The file is of %1 (UTC).</source>
        <translation>Die Datei ist vom %1 (UTC).</translation>
    </message>
    <message>
        <source>It had been saved so many times: %1.</source>
        <translation>So oft war sie gespeichert worden: %1.</translation>
    </message>
    <message>
        <source>The report also has edits that were not saved in it yet.</source>
        <translation>Der Bericht enthält auch Änderungen, die noch nicht darin gespeichert waren.</translation>
    </message>
    <message>
        <source>The SHA-256 of its content is %1.</source>
        <translation>Die SHA-256 des Dateiinhalts ist %1.</translation>
    </message>
    <message>
        <source>Who is for and against is drawn from statements: the latest of each stakeholder counts, what they say themselves before what others tell of them.</source>
        <translation>Wer dafür und dagegen ist, ergibt sich aus Äußerungen: Von jedem Akteur zählt die letzte, und eigene Worte zählen vor dem, was andere berichten.</translation>
    </message>
    <message>
        <source>References follow %1. A place in a text is a page (p.) or, where it has none, a paragraph (para.), counted in the copy that the debate keeps.</source>
        <translation>Literaturverweise folgen %1. Eine Stelle in einem Text ist eine Seite (p.) oder, wo es keine gibt, ein Absatz (para.), gezählt in der Kopie, die die Debatte aufbewahrt.</translation>
    </message>
    <message>
        <source>What the debate holds</source>
        <translation>Was die Debatte enthält</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Only some of the questions were chosen: %1 of %2.</source>
        <translation>Nur einige der Fragen wurden gewählt: %1 von %2.</translation>
    </message>
    <message>
        <source>Reasons and objections that are not among the strongest of their side stand only as “other claims” under their question: %1.</source>
        <translation>Gründe und Einwände, die nicht zu den stärksten ihrer Seite gehören, stehen nur als „weitere Behauptungen“ unter ihrer Frage: %1.</translation>
    </message>
    <message>
        <source>The report is as long as it may become; claims left out: %1.</source>
        <translation>Der Bericht ist so lang, wie er werden darf; weggelassene Behauptungen: %1.</translation>
    </message>
    <message>
        <source>Statements left out: %1.</source>
        <translation>Weggelassene Äußerungen: %1.</translation>
    </message>
    <message>
        <source>Texts that were shortened, and end with “…”: %1.</source>
        <translation>Texte, die gekürzt wurden und mit „…“ enden: %1.</translation>
    </message>
    <message>
        <source>What is not in this report</source>
        <translation>Was nicht in diesem Bericht steht</translation>
    </message>
    <message>
        <source>The map was not asked for.</source>
        <translation>Die Map war nicht verlangt.</translation>
    </message>
    <message>
        <source>Findings of the review were not asked for.</source>
        <translation>Befunde der Durchsicht waren nicht verlangt.</translation>
    </message>
    <message>
        <source>Positions were not asked for.</source>
        <translation>Positionen waren nicht verlangt.</translation>
    </message>
    <message>
        <source>Every question, claim and quotation of the debate is in it.</source>
        <translation>Jede Frage, jede Behauptung und jedes Zitat der Debatte steht darin.</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>Literaturverzeichnis</translation>
    </message>
    <message>
        <source>Further works are left out: %1.</source>
        <translation>Weitere Werke sind weggelassen: %1.</translation>
    </message>
    <message>
        <source>The debate names no option.</source>
        <translation>Die Debatte nennt keine Option.</translation>
    </message>
    <message>
        <source>At most one of these options can hold.</source>
        <translation>Höchstens eine dieser Optionen kann gelten.</translation>
    </message>
    <message>
        <source>Of the %1 options of question %2 only the first %3 have a part of their own.</source>
        <translation>Von den %1 Optionen der Frage %2 haben nur die ersten %3 einen eigenen Teil.</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>%1: the strongest %2 of %3</source>
        <translation>%1: die stärksten %2 von %3</translation>
    </message>
    <message>
        <source>The map holds no reason for it.</source>
        <translation>Die Map enthält keinen Grund dafür.</translation>
    </message>
    <message>
        <source>The map holds no objection to it.</source>
        <translation>Die Map enthält keinen Einwand dagegen.</translation>
    </message>
    <message>
        <source>Reason %1</source>
        <translation>Grund %1</translation>
    </message>
    <message>
        <source>Objection %1</source>
        <translation>Einwand %1</translation>
    </message>
    <message>
        <source>Against the step of %1</source>
        <translation>Gegen den Schritt von %1</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>Gegen %1</translation>
    </message>
    <message>
        <source>What is settled, and what is not</source>
        <translation>Was geklärt ist und was nicht</translation>
    </message>
    <message>
        <source>Judged by %1, over all that the map holds:</source>
        <translation>Beurteilt nach %1, über alles, was die Map enthält:</translation>
    </message>
    <message>
        <source>(%1 further steps follow.)</source>
        <translation>(%1 weitere Schritte folgen.)</translation>
    </message>
    <message>
        <source>Other claims under this question</source>
        <translation>Weitere Behauptungen unter dieser Frage</translation>
    </message>
    <message>
        <source>Further claims</source>
        <translation>Weitere Behauptungen</translation>
    </message>
    <message>
        <source>These claims bear on none of the questions.</source>
        <translation>Diese Behauptungen beziehen sich auf keine der Fragen.</translation>
    </message>
    <message>
        <source>What stands by the chosen semantics could not be decided within half a minute.</source>
        <translation>Was nach der gewählten Semantik standhält, konnte nicht innerhalb einer halben Minute entschieden werden.</translation>
    </message>
    <message>
        <source>Choose the grounded semantics, which is always decided at once.</source>
        <translation>Die Semantik grounded wählen, die immer sofort entschieden ist.</translation>
    </message>
    <message>
        <source>%1 semantics</source>
        <translation>der Semantik „%1“</translation>
    </message>
    <message>
        <source>Reasons and objections are ordered by what bears on them: statements and reasons for their premises, less statements and objections against these or against the step. The weakest of linked premises counts.</source>
        <translation>Gründe und Einwände sind danach geordnet, was sich auf sie bezieht: Äußerungen und Gründe für ihre Prämissen, abzüglich Äußerungen und Einwänden gegen diese oder gegen den Schritt. Bei verknüpften Prämissen zählt die schwächste.</translation>
    </message>
    <message>
        <source>Reasons and objections are ordered by strength, from 0 to 1, as %1 computes it. %2 %3</source>
        <translation>Gründe und Einwände sind nach Stärke geordnet, von 0 bis 1, berechnet nach %1. %2 %3</translation>
    </message>
    <message>
        <source>No evaluation was chosen: the report does not say which claims stand.</source>
        <translation>Es wurde keine Auswertung gewählt: Der Bericht sagt nicht, welche Behauptungen standhalten.</translation>
    </message>
    <message>
        <source>No set of claims is one that these rules let stand together, so nothing is settled.</source>
        <translation>Keine Menge von Behauptungen kann nach diesen Regeln gemeinsam standhalten, also ist nichts geklärt.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Who is for and against</source>
        <translation>Wer dafür und dagegen ist</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>%1, as others say</source>
        <translation>%1, wie andere sagen</translation>
    </message>
    <message>
        <source>Of %1 positions on option %2 the first %3 are told.</source>
        <translation>Von %1 Positionen zu Option %2 sind die ersten %3 genannt.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Debate without a title</source>
        <translation>Debatte ohne Titel</translation>
    </message>
    <message>
        <source>Report of a debate</source>
        <translation>Bericht über eine Debatte</translation>
    </message>
    <message>
        <source>Report of the debate in %1, as of %2</source>
        <translation>Bericht über die Debatte in %1, Stand %2</translation>
    </message>
    <message>
        <source>Of %1 questions only the first %2 are told.</source>
        <translation>Von %1 Fragen sind nur die ersten %2 genannt.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>What stands is judged by %1; the chapter “Method” says what that means. Nothing here is a judgement of the world: it is one of what the map holds.</source>
        <translation>Was standhält, ist nach %1 beurteilt; was das heißt, sagt das Kapitel „Methode“. Nichts hier ist ein Urteil über die Welt: Es ist eines über das, was die Map enthält.</translation>
    </message>
    <message>
        <source>Questions and their options</source>
        <translation>Fragen und ihre Optionen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>The table of options has its first %1 rows.</source>
        <translation>Die Tabelle der Optionen enthält die ersten %1 Zeilen.</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>nicht geklärt</translation>
    </message>
    <message>
        <source>A question that was chosen is not in the debate.</source>
        <translation>Eine gewählte Frage ist nicht in der Debatte.</translation>
    </message>
    <message>
        <source>“counterpoint list FILE issues” lists them with their ids.</source>
        <translation>„counterpoint list FILE issues“ listet sie mit ihren IDs auf.</translation>
    </message>
    <message>
        <source>The document could not be put together.</source>
        <translation>Das Dokument konnte nicht zusammengestellt werden.</translation>
    </message>
    <message>
        <source>counts as shown</source>
        <translation>gilt als erwiesen</translation>
    </message>
    <message>
        <source>does not count as shown</source>
        <translation>gilt nicht als erwiesen</translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) as shown</source>
        <translation>
            <numerusform>%n gilt als erwiesen</numerusform>
            <numerusform>%n gelten als erwiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not count as shown</source>
        <translation>
            <numerusform>%n gilt nicht als erwiesen</numerusform>
            <numerusform>%n gelten nicht als erwiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How camps would judge without what is assumed was not decided within %n second(s): too much depends on each other there.</source>
        <translation>
            <numerusform>Wie Lager ohne das Angenommene urteilen würden, wurde nicht innerhalb von %n Sekunde entschieden: Zu vieles hängt dort voneinander ab.</numerusform>
            <numerusform>Wie Lager ohne das Angenommene urteilen würden, wurde nicht innerhalb von %n Sekunden entschieden: Zu vieles hängt dort voneinander ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is assumed, so nothing would change.</source>
        <translation>Nichts ist angenommen, also würde sich nichts ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would change</source>
        <translation>
            <numerusform>%n Sache würde sich ändern</numerusform>
            <numerusform>%n Sachen würden sich ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change is not known</source>
        <translation>Was sich ändern würde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Reads each INPUT into FILE, which is created if it is missing; otherwise all of it is one step that can be undone. “-” is standard input. Formats are told by content. Prints what arrived, what was put right, what had to be left behind, and what the inputs ask, with the answer that was taken. When anything is wrong with an input, nothing is changed.</source>
        <translation>Liest jedes INPUT in FILE ein; FILE wird angelegt, wenn es fehlt, andernfalls ist alles ein Schritt, der rückgängig gemacht werden kann. „-“ ist die Standardeingabe. Formate werden am Inhalt erkannt. Gibt aus, was angekommen ist, was berichtigt wurde, was zurückbleiben musste und was die Eingaben fragen, mit der Antwort, die genommen wurde. Wenn an einer Eingabe etwas nicht stimmt, wird nichts geändert.</translation>
    </message>
    <message>
        <source>Answers what inputs ask, such as which attribute is the text of a claim; may be given several times. Without it the guess is taken that the report names.</source>
        <translation>Beantwortet, was Eingaben fragen, etwa welches Attribut der Text einer Behauptung ist; kann mehrmals angegeben werden. Ohne Angabe gilt die Vermutung, die der Bericht nennt.</translation>
    </message>
    <message>
        <source>Claims with the same words as one that is there, and stakeholders with the same name, become that one.</source>
        <translation>Behauptungen mit dem Wortlaut einer vorhandenen werden zu dieser, Akteure mit dem Namen eines vorhandenen zu diesem.</translation>
    </message>
    <message>
        <source>Makes a topic of each INPUT, so that a corpus can be told apart on the map.</source>
        <translation>Macht aus jedem INPUT ein Thema, damit sich ein Korpus auf der Map auseinanderhalten lässt.</translation>
    </message>
    <message>
        <source>Leaves out inputs that cannot be read, says why, and ends with status 1.</source>
        <translation>Lässt Eingaben weg, die nicht gelesen werden können, sagt, warum, und endet mit Status 1.</translation>
    </message>
    <message>
        <source>Tells strengths from 0 to 1 too, by %1.</source>
        <translation>Nennt auch Stärken von 0 bis 1, nach %1.</translation>
    </message>
    <message>
        <source>Why, judged cautiously:</source>
        <translation>Warum, vorsichtig beurteilt:</translation>
    </message>
    <message numerus="yes">
        <source>From there %n thing(s) stand otherwise, judged cautiously:</source>
        <translation>
            <numerusform>Von dort aus steht %n Sache anders, vorsichtig beurteilt:</numerusform>
            <numerusform>Von dort aus stehen %n Sachen anders, vorsichtig beurteilt:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That flips %n thing(s), judged cautiously:</source>
        <translation>
            <numerusform>Das kehrt %n Sache um, vorsichtig beurteilt:</numerusform>
            <numerusform>Das kehrt %n Sachen um, vorsichtig beurteilt:</numerusform>
        </translation>
    </message>
    <message>
        <source>Judged cautiously, nothing stands otherwise by that.</source>
        <translation>Vorsichtig beurteilt, steht dadurch nichts anders.</translation>
    </message>
    <message>
        <source>Name %1.</source>
        <translation>Angeben: %1.</translation>
    </message>
    <message>
        <source>%1 was left out:</source>
        <translation>%1 wurde weggelassen:</translation>
    </message>
    <message>
        <source>Asked: %1 (--choose %2=%3)</source>
        <translation>Gefragt: %1 (--choose %2=%3)</translation>
    </message>
    <message>
        <source>%1 is no choice.</source>
        <translation>%1 ist keine Wahl.</translation>
    </message>
    <message>
        <source>Choices are written as --choose KEY=VALUE.</source>
        <translation>Eine Wahl wird als --choose KEY=VALUE geschrieben.</translation>
    </message>
    <message>
        <source>No input asks for %1.</source>
        <translation>Keine Eingabe fragt nach %1.</translation>
    </message>
    <message>
        <source>These inputs ask for nothing.</source>
        <translation>Diese Eingaben fragen nach nichts.</translation>
    </message>
    <message>
        <source>What they ask for is %1.</source>
        <translation>Sie fragen nach %1.</translation>
    </message>
    <message>
        <source>The answers are %1.</source>
        <translation>Die Antworten sind %1.</translation>
    </message>
    <message>
        <source>Writes a report of a debate to read and to hand in.</source>
        <translation>Schreibt einen Bericht über eine Debatte, zum Lesen und zum Abgeben.</translation>
    </message>
    <message>
        <source>Writes, question by question, the options, the strongest reasons and objections with their quotations, who is for and against, and what is settled; then the review&apos;s findings, the method, the bibliography and the map. OUT is a web page (.html), a PDF (.pdf), an OpenDocument text (.odt) or Markdown (.md, with the map beside it as .map.svg). The same input gives the same bytes. What was cut is said in it and on standard error.</source>
        <translation>Schreibt Frage für Frage die Optionen, die stärksten Gründe und Einwände mit ihren Zitaten, wer dafür und dagegen ist und was geklärt ist; dann die Befunde der Durchsicht, die Methode, das Literaturverzeichnis und die Map. OUT ist eine Webseite (.html), ein PDF (.pdf), ein OpenDocument-Text (.odt) oder Markdown (.md, mit der Map daneben als .map.svg). Dieselbe Eingabe ergibt dieselben Bytes. Was gekürzt wurde, steht darin und auf der Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>html, pdf, odt or md; told by OUT&apos;s suffix when left out.</source>
        <translation>html, pdf, odt oder md; ohne Angabe aus der Endung von OUT erkannt.</translation>
    </message>
    <message>
        <source>Only this question, by its id or its text; may be given several times.</source>
        <translation>Nur diese Frage, nach ihrer ID oder ihrem Text; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>How references are written: apa (when left out), chicago or harvard.</source>
        <translation>Wie Literaturverweise geschrieben werden: apa (ohne Angabe), chicago oder harvard.</translation>
    </message>
    <message>
        <source>What stands, by grounded (when left out), complete, preferred, stable, semi-stable, stage or ideal; none does not judge.</source>
        <translation>Was standhält, nach grounded (ohne Angabe), complete, preferred, stable, semi-stable, stage oder ideal; none urteilt nicht.</translation>
    </message>
    <message>
        <source>How strength is computed: df-quad (when left out), quadratic-energy, euler, h-categoriser; none orders reasons by what bears on them.</source>
        <translation>Wie die Stärke berechnet wird: df-quad (ohne Angabe), quadratic-energy, euler, h-categoriser; none ordnet Gründe danach, was sich auf sie bezieht.</translation>
    </message>
    <message>
        <source>a4 (when left out) or letter.</source>
        <translation>a4 (ohne Angabe) oder letter.</translation>
    </message>
    <message>
        <source>What the report&apos;s own words are in, such as en (when left out), de or ar.</source>
        <translation>Worin die eigenen Worte des Berichts stehen, etwa en (ohne Angabe), de oder ar.</translation>
    </message>
    <message>
        <source>Leaves out the map.</source>
        <translation>Lässt die Map weg.</translation>
    </message>
    <message>
        <source>Leaves out the findings of the review.</source>
        <translation>Lässt die Befunde der Durchsicht weg.</translation>
    </message>
    <message>
        <source>Leaves out who is for and against.</source>
        <translation>Lässt weg, wer dafür und dagegen ist.</translation>
    </message>
    <message>
        <source>The name %1 does not say which form to write.</source>
        <translation>Der Name %1 sagt nicht, welche Form geschrieben werden soll.</translation>
    </message>
    <message>
        <source>There is no form %1.</source>
        <translation>Es gibt keine Form %1.</translation>
    </message>
    <message>
        <source>The forms are %1; add --to FORM.</source>
        <translation>Die Formen sind %1; --to FORM hinzufügen.</translation>
    </message>
    <message>
        <source>The report and what is said of it cannot both go to standard output.</source>
        <translation>Der Bericht und was darüber gesagt wird, können nicht beide an die Standardausgabe gehen.</translation>
    </message>
    <message>
        <source>Name grounded, complete, preferred, stable, semi-stable, stage or ideal, or none.</source>
        <translation>Angeben: grounded, complete, preferred, stable, semi-stable, stage oder ideal, oder none.</translation>
    </message>
    <message>
        <source>Name one of %1, or none.</source>
        <translation>Eines davon angeben: %1, oder none.</translation>
    </message>
    <message>
        <source>There is no paper %1.</source>
        <translation>Es gibt kein Papier %1.</translation>
    </message>
    <message>
        <source>The papers are %1.</source>
        <translation>Die Papiere sind %1.</translation>
    </message>
    <message>
        <source>What belongs beside a file is left out on standard output.</source>
        <translation>Was neben eine Datei gehört, wird bei der Standardausgabe weggelassen.</translation>
    </message>
    <message>
        <source>Reports are not there in the language %1.</source>
        <translation>Berichte gibt es nicht in der Sprache %1.</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>reading of reasons</source>
        <translation>Lesart der Gründe</translation>
    </message>
    <message>
        <source>further data</source>
        <translation>weitere Daten</translation>
    </message>
    <message>
        <source>The debate that takes it in keeps its own %1; what the input says there was left out.</source>
        <translation>Die aufnehmende Debatte behält das Eigene: %1; was die Eingabe dazu sagt, wurde weggelassen.</translation>
    </message>
    <message>
        <source>It has the words of a claim that was there, and became that one.</source>
        <translation>Das hat den Wortlaut einer vorhandenen Behauptung und wurde zu dieser.</translation>
    </message>
    <message>
        <source>It has the name of a stakeholder that was there, and became that one.</source>
        <translation>Das hat den Namen eines vorhandenen Akteurs und wurde zu diesem.</translation>
    </message>
    <message>
        <source>Between these claims there was such a reason or objection already.</source>
        <translation>Zwischen diesen Behauptungen gab es einen solchen Grund oder Einwand schon.</translation>
    </message>
    <message>
        <source>Import into a new debate instead.</source>
        <translation>Stattdessen in eine neue Debatte importieren.</translation>
    </message>
    <message>
        <source>%1 (part %2 of %3)</source>
        <translation>%1 (Teil %2 von %3)</translation>
    </message>
    <message>
        <source>The map is empty.</source>
        <translation>Die Map ist leer.</translation>
    </message>
    <message>
        <source>The map has %1 cards, too many for pages that can be read. Export it as SVG or PDF.</source>
        <translation>Die Map hat %1 Karten, zu viele für lesbare Seiten. Sie als SVG oder PDF exportieren.</translation>
    </message>
    <message>
        <source>A part of the map</source>
        <translation>Ein Teil der Map</translation>
    </message>
    <message>
        <source>Cards outside of the areas</source>
        <translation>Karten außerhalb der Flächen</translation>
    </message>
    <message>
        <source>The map is shown as a whole only; its parts would take too many pages.</source>
        <translation>Die Map ist nur als Ganzes zu sehen; ihre Teile würden zu viele Seiten einnehmen.</translation>
    </message>
    <message>
        <source>The PDF could not be begun.</source>
        <translation>Das PDF konnte nicht begonnen werden.</translation>
    </message>
    <message>
        <source>One file that every browser opens without a network; it folds and searches.</source>
        <translation>Eine Datei, die jeder Browser ohne Netz öffnet; mit Einklappen und Suchen.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pages to print and to hand in, with contents, bookmarks and the map.</source>
        <translation>Seiten zum Drucken und zum Abgeben, mit Inhalt, Lesezeichen und der Map.</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>To go on writing in LibreOffice or Word, with styles to change.</source>
        <translation>Zum Weiterschreiben in LibreOffice oder Word, mit Formatvorlagen zum Ändern.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text for Pandoc and for repositories; the map is a file beside it.</source>
        <translation>Einfacher Text für Pandoc und für Repositorys; die Map ist eine Datei daneben.</translation>
    </message>
    <message>
        <source>The map has %1 cards, too many for a report. Export it as SVG or PDF.</source>
        <translation>Die Map hat %1 Karten, zu viele für einen Bericht. Sie als SVG oder PDF exportieren.</translation>
    </message>
    <message>
        <source>The map is not in a report on standard output; “counterpoint export FILE -o map.svg” writes it.</source>
        <translation>Bei einem Bericht auf die Standardausgabe fehlt die Map; „counterpoint export FILE -o map.svg“ schreibt sie.</translation>
    </message>
    <message>
        <source>The table has more than 1,000 columns or 10 million cells.</source>
        <translation>Die Tabelle hat mehr als 1.000 Spalten oder 10 Millionen Zellen.</translation>
    </message>
    <message>
        <source>Divide it into several.</source>
        <translation>Sie in mehrere aufteilen.</translation>
    </message>
    <message>
        <source>A folder of tables, one for each kind of record; leaves out texts, the places of quotations, and hops.</source>
        <translation>Ein Ordner mit Tabellen, eine für jede Art von Eintrag; lässt Texte, Verweise und die Stellen der Zitate weg.</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tabellen (CSV)</translation>
    </message>
    <message>
        <source>A row without words was left out.</source>
        <translation>Eine Zeile ohne Wortlaut wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1 says nothing without the claim that it is about.</source>
        <translation>%1 sagt nichts ohne die Behauptung, um die es geht.</translation>
    </message>
    <message>
        <source>%1 is neither a reason nor an objection; how the claim bears on another was left out.</source>
        <translation>%1 ist weder ein Grund noch ein Einwand; der Bezug der Behauptung auf eine andere wurde weggelassen.</translation>
    </message>
    <message>
        <source>It is not said whether %1 is a reason or an objection; it is read as a reason.</source>
        <translation>Bei %1 fehlt die Angabe, ob das ein Grund oder ein Einwand ist; es wird als Grund gelesen.</translation>
    </message>
    <message>
        <source>A row was left out, because it has more cells than there are columns.</source>
        <translation>Eine Zeile wurde weggelassen, weil sie mehr Zellen hat, als es Spalten gibt.</translation>
    </message>
    <message>
        <source>%1 is no weight from 0 to 1 and was left out.</source>
        <translation>%1 ist kein Gewicht von 0 bis 1 und wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1 is no date that is known here and was left out.</source>
        <translation>%1 ist kein Datum, das hier erkannt wird, und wurde weggelassen.</translation>
    </message>
    <message>
        <source>A row was left out, because an earlier row is about the same: %1.</source>
        <translation>Eine Zeile wurde weggelassen, weil es in einer früheren Zeile um dasselbe geht: %1.</translation>
    </message>
    <message>
        <source>The column %1 was left out; rows that say something there: %2.</source>
        <translation>Die Spalte %1 wurde weggelassen; Zeilen, in denen dort etwas steht: %2.</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>eine Quelle</translation>
    </message>
    <message>
        <source>a person or an organisation</source>
        <translation>eine Person oder Organisation</translation>
    </message>
    <message>
        <source>a statement: who says what</source>
        <translation>eine Äußerung: wer sagt was</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>the claim it answers</source>
        <translation>die Behauptung, auf die geantwortet wird</translation>
    </message>
    <message>
        <source>whether it is for or against that claim</source>
        <translation>ob das für oder gegen diese Behauptung spricht</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>the topic around it</source>
        <translation>das Thema, in dem es liegt</translation>
    </message>
    <message>
        <source>tags, divided by “;”</source>
        <translation>Schlagwörter, getrennt durch „;“</translation>
    </message>
    <message>
        <source>weight from 0 to 1</source>
        <translation>Gewicht von 0 bis 1</translation>
    </message>
    <message>
        <source>the claim it is about</source>
        <translation>die Behauptung, um die es geht</translation>
    </message>
    <message>
        <source>the reason or objection it undercuts</source>
        <translation>der Grund oder Einwand, der entkräftet wird</translation>
    </message>
    <message>
        <source>the reason or objection in words</source>
        <translation>der Grund oder Einwand in Worten</translation>
    </message>
    <message>
        <source>a reason for the claim</source>
        <translation>ein Grund für die Behauptung</translation>
    </message>
    <message>
        <source>an objection to the claim</source>
        <translation>ein Einwand gegen die Behauptung</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>who says it</source>
        <translation>wer es sagt</translation>
    </message>
    <message>
        <source>role of who says it</source>
        <translation>in welcher Rolle es gesagt wird</translation>
    </message>
    <message>
        <source>for or against</source>
        <translation>dafür oder dagegen</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>credibility from 1 to 6</source>
        <translation>Glaubwürdigkeit von 1 bis 6</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>authors, divided by “;”</source>
        <translation>wer es verfasst hat, getrennt durch „;“</translation>
    </message>
    <message>
        <source>date of publication</source>
        <translation>Erscheinungsdatum</translation>
    </message>
    <message>
        <source>journal, newspaper or book</source>
        <translation>Zeitschrift, Zeitung oder Buch</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>hat veröffentlicht</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>address of an archived copy</source>
        <translation>Adresse einer archivierten Kopie</translation>
    </message>
    <message>
        <source>date of access</source>
        <translation>Erfassungsdatum</translation>
    </message>
    <message>
        <source>reliability from A to F</source>
        <translation>Zuverlässigkeit von A bis F</translation>
    </message>
    <message>
        <source>other names, divided by “;”</source>
        <translation>andere Namen, getrennt durch „;“</translation>
    </message>
    <message>
        <source>what it belongs to</source>
        <translation>wozu sie gehört</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>A row without a reason or an objection brings its claim alone.</source>
        <translation>Eine Zeile ohne Grund oder Einwand bringt nur ihre Behauptung.</translation>
    </message>
    <message>
        <source>%1 is no reliability from A to F and was left out.</source>
        <translation>%1 ist keine Zuverlässigkeit von A bis F und wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1 is read as a group.</source>
        <translation>%1 wird als Gruppe gelesen.</translation>
    </message>
    <message>
        <source>A row without a claim was left out.</source>
        <translation>Eine Zeile ohne Behauptung wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1 is no credibility from 1 to 6 and was left out.</source>
        <translation>%1 ist keine Glaubwürdigkeit von 1 bis 6 und wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1 is read as an unclear stance.</source>
        <translation>%1 wird als unklare Haltung gelesen.</translation>
    </message>
    <message>
        <source>%1 is no role that is known here and was left out.</source>
        <translation>%1 ist keine hier bekannte Rolle und wurde weggelassen.</translation>
    </message>
    <message>
        <source>nothing; leave it out</source>
        <translation>nichts; weglassen</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>Jede Zeile ist</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>No column of the table is known to hold this: %1.</source>
        <translation>Von keiner Spalte der Tabelle ist bekannt, dass sie dies enthält: %1.</translation>
    </message>
    <message>
        <source>Say which one does; on the command line, for example, with --choose %1=%2.</source>
        <translation>Angeben, welche es ist; in der Befehlszeile zum Beispiel mit --choose %1=%2.</translation>
    </message>
    <message>
        <source>No row has %1; it came to be by this name alone.</source>
        <translation>Zu %1 gibt es keine Zeile; der Eintrag entstand allein aus diesem Namen.</translation>
    </message>
    <message>
        <source>Characters that CSV cannot hold became U+FFFD; cells: %1.</source>
        <translation>Zeichen, die CSV nicht aufnehmen kann, wurden zu U+FFFD; Zellen: %1.</translation>
    </message>
    <message>
        <source>A table has the main parts of a bibliographic record only; records that have more: %1.</source>
        <translation>Eine Tabelle enthält nur die wichtigsten Angaben eines bibliografischen Eintrags; Einträge, die mehr haben: %1.</translation>
    </message>
    <message>
        <source>Tags that no claim has are left out: %1.</source>
        <translation>Schlagwörter, die keine Behauptung hat, werden weggelassen: %1.</translation>
    </message>
    <message>
        <source>The map of what this report tells</source>
        <translation>Die Map zu dem, was dieser Bericht nennt</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Findings by kind</source>
        <translation>Befunde nach Art</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>It keeps to the essentials: for each side of an option the strongest %1 reasons or objections, with one quotation and the strongest reply each.</source>
        <translation>Der Bericht beschränkt sich auf das Wesentliche: für jede Seite einer Option die stärksten %1 Gründe oder Einwände, jeweils mit einem Zitat und der stärksten Antwort.</translation>
    </message>
    <message>
        <source>Of %1 claims it tells %2, and of %3 statements with a quotation %4; a report of everything has the rest.</source>
        <translation>Von %1 Behauptungen nennt er %2 und von %3 Äußerungen mit einem Zitat %4; ein Bericht über alles enthält den Rest.</translation>
    </message>
    <message>
        <source>Essentials</source>
        <translation>Das Wesentliche</translation>
    </message>
    <message>
        <source>The strongest reasons and objections of each option with their best quotation, positions and findings in short: to hand in.</source>
        <translation>Die stärksten Gründe und Einwände jeder Option mit ihrem besten Zitat, Positionen und Befunde in Kürze: zum Abgeben.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Every claim and every quotation: to look things up.</source>
        <translation>Jede Behauptung und jedes Zitat: zum Nachschlagen.</translation>
    </message>
    <message>
        <source>essentials (when left out): the strongest of each side with its best quotation, the rest in short; everything: every claim and quotation.</source>
        <translation>essentials (ohne Angabe): das Stärkste jeder Seite mit seinem besten Zitat, das Übrige in Kürze; everything: jede Behauptung und jedes Zitat.</translation>
    </message>
    <message>
        <source>There is no extent %1.</source>
        <translation>Es gibt keinen Umfang %1.</translation>
    </message>
    <message>
        <source>The extents are %1.</source>
        <translation>Die Umfänge sind %1.</translation>
    </message>
    <message>
        <source>quoted above</source>
        <translation>oben zitiert</translation>
    </message>
    <message>
        <source>Nothing that was written leads to these of the list %1; left out: %2.</source>
        <translation>Zu diesen aus der Liste %1 führt nichts Geschriebenes; weggelassen: %2.</translation>
    </message>
    <message>
        <source>Of a text, only what statements quote is written; texts that say more: %1.</source>
        <translation>Von einem Text wird nur geschrieben, was Äußerungen zitieren; Texte, die mehr sagen: %1.</translation>
    </message>
    <message>
        <source>Of a source there is room for its title, authors, date and address alone.</source>
        <translation>Von einer Quelle haben nur Titel, Verfasser, Datum und Adresse Platz.</translation>
    </message>
    <message>
        <source>Of a source there is room for its address and the archived one alone.</source>
        <translation>Von einer Quelle haben nur ihre Adresse und die archivierte Platz.</translation>
    </message>
    <message>
        <source>There is no room in the folder for temporary files.</source>
        <translation>Im Ordner für temporäre Dateien ist kein Platz.</translation>
    </message>
    <message>
        <source>A debate is not saved under a name of another format: %1.</source>
        <translation>Eine Debatte wird nicht unter dem Namen eines anderen Formats gespeichert: %1.</translation>
    </message>
    <message>
        <source>Give it the suffix .debate; “counterpoint export” writes other formats.</source>
        <translation>Die Endung .debate verwenden; „counterpoint export“ schreibt andere Formate.</translation>
    </message>
    <message>
        <source>Nothing arrived.</source>
        <translation>Nichts angekommen.</translation>
    </message>
    <message>
        <source>Records that were there already and were replaced: %1.</source>
        <translation>Datensätze, die schon da waren und ersetzt wurden: %1.</translation>
    </message>
    <message>
        <source>Records that were there already and are the same: %1.</source>
        <translation>Datensätze, die schon da waren und gleich sind: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 inputs were read. Nothing in them is new.</source>
        <translation>%1 von %2 Eingaben wurden gelesen. Nichts darin ist neu.</translation>
    </message>
    <message>
        <source>%1 of %2 inputs were read. New from all of them:</source>
        <translation>%1 von %2 Eingaben wurden gelesen. Neu aus allen:</translation>
    </message>
    <message>
        <source>%1 is a debate, and no abstract framework.</source>
        <translation>%1 ist eine Debatte und kein abstraktes Argumentationssystem.</translation>
    </message>
    <message>
        <source>“counterpoint export FILE -o OUT.af” makes one of it.</source>
        <translation>„counterpoint export FILE -o OUT.af“ macht eines daraus.</translation>
    </message>
    <message>
        <source>%1 is JSON, but no debate of Counterpoint&apos;s, whose “format” is “counterpoint”, nor of another program that it reads.</source>
        <translation>%1 ist JSON, aber weder eine Debatte von Counterpoint, deren „format“ „counterpoint“ ist, noch eine eines anderen Programms, die gelesen werden kann.</translation>
    </message>
    <message>
        <source>%1 is a folder, no ordinary file.</source>
        <translation>%1 ist ein Ordner, keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>Die Dateien darin angeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n passages are marked for a node that is no statement in these words; they are quotations of nothing.</source>
        <translation>
            <numerusform>%n Stelle ist für einen Knoten markiert, der keine Äußerung in diesen Worten ist; sie ist ein Zitat von nichts.</numerusform>
            <numerusform>%n Stellen sind für Knoten markiert, die keine Äußerungen in diesen Worten sind; sie sind Zitate von nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is called %1 is no list, as it is in AIF.</source>
        <translation>Was %1 heißt, ist keine Liste, wie es in AIF eine ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n schemes are of a node that is not there, or have no id, and are left out.</source>
        <translation>
            <numerusform>%n Schema gehört zu einem Knoten, den es nicht gibt, oder hat keine Kennung, und wird weggelassen.</numerusform>
            <numerusform>%n Schemata gehören zu einem Knoten, den es nicht gibt, oder haben keine Kennung, und werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants have no id, or that of another one, and are left out.</source>
        <translation>
            <numerusform>%n Person hat keine Kennung oder die einer anderen und wird weggelassen.</numerusform>
            <numerusform>%n Personen haben keine Kennung oder die einer anderen und werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locutions have another time or source besides the first, which is left out.</source>
        <translation>
            <numerusform>%n Lokution hat neben der ersten noch eine Zeit oder Quelle; sie wird weggelassen.</numerusform>
            <numerusform>%n Lokutionen haben neben der ersten noch eine Zeit oder Quelle; sie wird weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations lose their note or their identifier.</source>
        <translation>
            <numerusform>%n Zitat verliert seine Notiz oder seine Kennung.</numerusform>
            <numerusform>%n Zitate verlieren ihre Notiz oder ihre Kennung.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conclusion is missing: a numbered line below a line of hyphens.</source>
        <translation>Die Konklusion fehlt: eine nummerierte Zeile unter einer Zeile aus Bindestrichen.</translation>
    </message>
    <message>
        <source>An inference can use only lines above its conclusion; other numbers were left out.</source>
        <translation>Ein Schluss kann nur Zeilen über seiner Konklusion verwenden; andere Nummern wurden weggelassen.</translation>
    </message>
    <message>
        <source>A relation of %1 to itself was left out.</source>
        <translation>Eine Beziehung von %1 zu sich selbst wurde weggelassen.</translation>
    </message>
    <message>
        <source>There is no title between the brackets; until there is one, the last one holds.</source>
        <translation>Zwischen den Klammern steht kein Titel; bis dort einer steht, gilt der letzte.</translation>
    </message>
    <message numerus="yes">
        <source>%n records lose the identifier they came with.</source>
        <translation>
            <numerusform>%n Datensatz verliert die Kennung, mit der er kam.</numerusform>
            <numerusform>%n Datensätze verlieren die Kennung, mit der sie kamen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key %1 is another source’s already; here it became %2.</source>
        <translation>Der Schlüssel %1 gehört schon einer anderen Quelle; hier wurde er zu %2.</translation>
    </message>
    <message>
        <source>The statement says that an argument does not apply; what else it says is left out.</source>
        <translation>Die Aussage sagt, dass ein Argument nicht anwendbar ist; was sie sonst sagt, wird weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n elements within texts are left out; their words stay.</source>
        <translation>
            <numerusform>%n Element in Texten wird weggelassen; seine Worte bleiben.</numerusform>
            <numerusform>%n Elemente in Texten werden weggelassen; ihre Worte bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n premises that hold until somebody questions them became ordinary ones.</source>
        <translation>
            <numerusform>%n Prämisse, die gilt, bis jemand sie in Frage stellt, wurde zu einer gewöhnlichen.</numerusform>
            <numerusform>%n Prämissen, die gelten, bis jemand sie in Frage stellt, wurden zu gewöhnlichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is written in a form that Carneades does not have, and is left out.</source>
        <translation>Das ist in einer Form geschrieben, die es in Carneades nicht gibt, und wird weggelassen.</translation>
    </message>
    <message>
        <source>Attributes of further graphs, and of subgraphs that are no clusters, have no place: %1.</source>
        <translation>Attribute weiterer Graphen und von Teilgraphen, die keine Cluster sind, haben keinen Platz: %1.</translation>
    </message>
    <message>
        <source>Something can be in one topic; a further one was left out.</source>
        <translation>Etwas kann in einem Thema sein; ein weiteres wurde weggelassen.</translation>
    </message>
    <message>
        <source>Further attributes of questions have no place: %1.</source>
        <translation>Weitere Attribute von Fragen haben keinen Platz: %1.</translation>
    </message>
    <message>
        <source>Further attributes of lines from premises, or to conclusions, questions and topics, have no place: %1.</source>
        <translation>Weitere Attribute von Linien, die von Prämissen ausgehen oder zu Konklusionen, Fragen und Themen führen, haben keinen Platz: %1.</translation>
    </message>
    <message>
        <source>A second value of %1 was left out.</source>
        <translation>Ein zweiter Wert von %1 wurde weggelassen.</translation>
    </message>
    <message>
        <source>Texts that belong to no graph, node or line were left out: %1.</source>
        <translation>Texte, die zu keinem Graphen, Knoten und keiner Linie gehören, wurden weggelassen: %1.</translation>
    </message>
    <message>
        <source>Nothing refers to this source, which was left out: %1</source>
        <translation>Auf diese Quelle verweist nichts; sie wurde weggelassen: %1</translation>
    </message>
    <message>
        <source>What is said under %1 has no place here; left out: %2.</source>
        <translation>Was unter %1 steht, hat hier keinen Platz; weggelassen: %2.</translation>
    </message>
    <message>
        <source>A comment is left out.</source>
        <translation>Ein Kommentar wird weggelassen.</translation>
    </message>
    <message>
        <source>A question has no room for what else it says.</source>
        <translation>Eine Frage hat keinen Platz für das, was sie sonst noch sagt.</translation>
    </message>
    <message numerus="yes">
        <source>%n texts stay, but not the files they were taken from.</source>
        <translation>
            <numerusform>%n Text bleibt, nicht aber die Datei, aus der er stammt.</numerusform>
            <numerusform>%n Texte bleiben, nicht aber die Dateien, aus denen sie stammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Values called %1 are left out.</source>
        <translation>Werte namens %1 werden weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations come more than once and were taken once.</source>
        <translation>
            <numerusform>%n Annotation kommt mehr als einmal vor und wurde einmal genommen.</numerusform>
            <numerusform>%n Annotationen kommen mehr als einmal vor und wurden einmal genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotations left out: %1.</source>
        <translation>Weggelassene Zitate: %1.</translation>
    </message>
    <message>
        <source>Notes left out: %1.</source>
        <translation>Weggelassene Notizen: %1.</translation>
    </message>
    <message>
        <source>Further quotations</source>
        <translation>Weitere Zitate</translation>
    </message>
    <message>
        <source>No statement rests on these.</source>
        <translation>Auf ihnen beruht keine Äußerung.</translation>
    </message>
    <message>
        <source>%1 was written, but what is there now is not what was saved.</source>
        <translation>%1 wurde geschrieben, aber was jetzt dort steht, ist nicht, was gespeichert wurde.</translation>
    </message>
    <message>
        <source>The disk may be failing, or another program wrote there too. Your changes are kept: save them somewhere else.</source>
        <translation>Der Datenträger könnte versagen, oder ein anderes Programm hat auch dorthin geschrieben. Ihre Änderungen sind gesichert: Speichern Sie sie anderswo.</translation>
    </message>
    <message>
        <source>Letters that no font of this machine has, and that are boxes therefore: %1.</source>
        <translation>Zeichen, die keine Schrift auf diesem Rechner hat und die darum Kästchen sind: %1.</translation>
    </message>
    <message>
        <source>A claim is not lost with its reasons: only objections count against it</source>
        <translation>Eine Behauptung ist nicht mit ihren Gründen verloren: Nur Einwände zählen gegen sie</translation>
    </message>
    <message>
        <source>Who holds the premises has to hold the conclusion (deductive support)</source>
        <translation>Wer die Prämissen vertritt, muss die Konklusion vertreten (deduktive Stützung)</translation>
    </message>
    <message>
        <source>A claim with reasons stands only while one of them holds (necessary support)</source>
        <translation>Eine Behauptung mit Gründen hält nur stand, solange einer davon trägt (notwendige Stützung)</translation>
    </message>
    <message>
        <source>A claim stands only on a reason that holds, or where somebody is quoted for it (evidential support)</source>
        <translation>Eine Behauptung hält nur mit einem Grund stand, der trägt, oder wo jemand dafür zitiert ist (evidenzielle Stützung)</translation>
    </message>
    <message>
        <source>The address of a link is left out, as no claim is there to lean on it: %1</source>
        <translation>Die Adresse eines Verweises wird weggelassen, weil dort keine Behauptung ist, die sich auf sie stützt: %1</translation>
    </message>
    <message>
        <source>The same names lead to other topics, with which these become one: %1.</source>
        <translation>Dieselben Namen führen zu anderen Themen, mit denen diese eins werden: %1.</translation>
    </message>
    <message>
        <source>Which claims stand was computed by %1. How reasons were read: %2. “Stands” means: accepted whatever one thinks of what is open; “falls”: answered by something that stands; everything else is not settled by what is in this map. It is a judgement of the map, not of the world.</source>
        <translation>Welche Behauptungen standhalten, wurde nach %1 berechnet. Wie Gründe gelesen wurden: %2. „Hält stand“ heißt: akzeptiert, was immer man von dem denkt, was offen ist; „fällt“: beantwortet durch etwas, das standhält; alles andere ist durch diese Map nicht geklärt. Das ist ein Urteil über die Map, nicht über die Welt.</translation>
    </message>
    <message>
        <source>The window could not be opened: %1.</source>
        <translation>Das Fenster konnte nicht geöffnet werden: %1.</translation>
    </message>
    <message>
        <source>Its program, counterpoint-window, belongs to this installation; install Counterpoint once more.</source>
        <translation>Sein Programm, counterpoint-window, gehört zu dieser Installation; Counterpoint noch einmal installieren.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie auf dem Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Sprache:</translation>
    </message>
    <message>
        <source>%1, as the desktop</source>
        <translation>%1, wie auf dem Desktop</translation>
    </message>
    <message>
        <source>Reduce &amp;motion: nothing glides or fades</source>
        <translation>Be&amp;wegung verringern: nichts gleitet oder blendet</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>&amp;Save files by themselves shortly after each change</source>
        <translation>&amp;Dateien kurz nach jeder Änderung von selbst speichern</translation>
    </message>
    <message>
        <source>&amp;Reopen the files of last time when starting</source>
        <translation>Beim &amp;Start die Dateien vom letzten Mal wieder öffnen</translation>
    </message>
    <message>
        <source>Edits are kept on this machine at once, with or without saving; a crash loses none of them.</source>
        <translation>Änderungen werden sofort auf diesem Rechner gesichert, ob gespeichert wird oder nicht; ein Absturz kostet keine davon.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Keyboard S&amp;hortcuts…</source>
        <translation>&amp;Tastenkürzel&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>&amp;Assign</source>
        <translation>Zu&amp;weisen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten durchsuchen</translation>
    </message>
    <message>
        <source>Search Commands and Keys</source>
        <translation>Befehle und Tasten durchsuchen</translation>
    </message>
    <message>
        <source>Commands and Their Keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <translation>A&amp;lle zurücksetzen</translation>
    </message>
    <message>
        <source>New &amp;keys:</source>
        <translation>&amp;Neue Tasten:</translation>
    </message>
    <message>
        <source>New Keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>%1 already has the keys %2. Give it other ones first.</source>
        <translation>%1 hat schon die Tasten %2. Diesem Befehl zuerst andere geben.</translation>
    </message>
    <message>
        <source>It has no keys now.</source>
        <translation>Der Befehl hat jetzt keine Tasten.</translation>
    </message>
    <message>
        <source>The keys are %1 now.</source>
        <translation>Die Tasten sind jetzt %1.</translation>
    </message>
    <message>
        <source>%1 has the keys %2 now. Give it other ones first.</source>
        <translation>%1 hat jetzt die Tasten %2. Diesem Befehl zuerst andere geben.</translation>
    </message>
</context>
<context>
    <name>SimilarList</name>
    <message>
        <source>Similar claims</source>
        <translation>Ähnliche Behauptungen</translation>
    </message>
    <message>
        <source>Already there? Click, or Ctrl+Enter for the first:</source>
        <translation>Schon da? Anklicken, oder Strg+Eingabe für die erste:</translation>
    </message>
    <message>
        <source>Nearly the same is there already:</source>
        <translation>Fast dasselbe gibt es schon:</translation>
    </message>
</context>
<context>
    <name>SourceActions</name>
    <message>
        <source>&amp;Add Source…</source>
        <translation>Quelle &amp;hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Describe a work that is quoted or cited</source>
        <translation>Ein Werk beschreiben, das zitiert oder genannt wird</translation>
    </message>
    <message>
        <source>&amp;Edit Source…</source>
        <translation>Quelle &amp;bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Change what is known of the chosen source, and grade it</source>
        <translation>Ändern, was über die gewählte Quelle bekannt ist, und sie einstufen</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>Open the text of the chosen source in the reader</source>
        <translation>Den Text der gewählten Quelle in der Leseansicht öffnen</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>Im Bro&amp;wser öffnen</translation>
    </message>
    <message>
        <source>Hand the address of the chosen source to the browser; Counterpoint itself fetches nothing</source>
        <translation>Die Adresse der gewählten Quelle dem Browser übergeben; Counterpoint selbst ruft nichts ab</translation>
    </message>
    <message>
        <source>&amp;Delete Source</source>
        <translation>Q&amp;uelle löschen</translation>
    </message>
    <message>
        <source>Delete the chosen sources and texts, with their hops</source>
        <translation>Die gewählten Quellen und Texte mit ihren Verweisen löschen</translation>
    </message>
    <message>
        <source>&amp;APA</source>
        <translation>&amp;APA</translation>
    </message>
    <message>
        <source>&amp;Chicago</source>
        <translation>&amp;Chicago</translation>
    </message>
    <message>
        <source>&amp;Harvard</source>
        <translation>&amp;Harvard</translation>
    </message>
    <message>
        <source>Copy the chosen source as a formatted reference</source>
        <translation>Die gewählte Quelle als formatierte Referenz kopieren</translation>
    </message>
    <message>
        <source>&amp;Pandoc Citation</source>
        <translation>&amp;Pandoc-Verweis</translation>
    </message>
    <message>
        <source>Copy the citation key of the chosen source, with the page that is read</source>
        <translation>Den Zitierschlüssel der gewählten Quelle kopieren, mit der gelesenen Seite</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Add &amp;Hop…</source>
        <translation>Verwe&amp;is hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Record that the passage or source at hand quotes, cites or repeats another</source>
        <translation>Festhalten, dass die vorliegende Textstelle oder Quelle eine andere zitiert, nennt oder wiederholt</translation>
    </message>
    <message>
        <source>Check H&amp;op…</source>
        <translation>Verweis &amp;prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>Compare the two ends of the hop chosen in the trace, and say what came of looking it up</source>
        <translation>Die beiden Enden des in der Rückverfolgung gewählten Verweises vergleichen und sagen, was das Nachsehen ergeben hat</translation>
    </message>
    <message>
        <source>Write the trace in sight as SVG</source>
        <translation>Die sichtbare Rückverfolgung als SVG schreiben</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Leseansicht</translation>
    </message>
    <message>
        <source>Read the texts beside the map</source>
        <translation>Die Texte neben der Map lesen</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>List the sources and their texts</source>
        <translation>Die Quellen und ihre Texte auflisten</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>Dur&amp;chsicht</translation>
    </message>
    <message>
        <source>List what somebody should look at</source>
        <translation>Auflisten, was sich jemand ansehen sollte</translation>
    </message>
    <message>
        <source>Read &amp;Quotation</source>
        <translation>&amp;Zitat lesen</translation>
    </message>
    <message>
        <source>Open a quotation of the selected claim in the reader; again for the next one</source>
        <translation>Ein Zitat der ausgewählten Behauptung in der Leseansicht öffnen; noch einmal für das nächste</translation>
    </message>
    <message>
        <source>Tra&amp;ce</source>
        <translation>Rückver&amp;folgung</translation>
    </message>
    <message>
        <source>Show where the selected claim came from</source>
        <translation>Zeigen, woher die ausgewählte Behauptung kam</translation>
    </message>
    <message>
        <source>Choose a source in the list of sources first.</source>
        <translation>Zuerst eine Quelle in der Liste der Quellen wählen.</translation>
    </message>
    <message>
        <source>The source has no address.</source>
        <translation>Die Quelle hat keine Adresse.</translation>
    </message>
    <message>
        <source>Choose a source or a text in the list of sources first.</source>
        <translation>Zuerst eine Quelle oder einen Text in der Liste der Quellen wählen.</translation>
    </message>
    <message>
        <source>Delete Text</source>
        <translation>Text löschen</translation>
    </message>
    <message>
        <source>Delete Source</source>
        <translation>Quelle löschen</translation>
    </message>
    <message>
        <source>%1 is no web address that a browser could open.</source>
        <translation>%1 ist keine Webadresse, die ein Browser öffnen könnte.</translation>
    </message>
    <message>
        <source>No browser could be started. The address is in the source&apos;s form.</source>
        <translation>Es ließ sich kein Browser starten. Die Adresse steht im Formular der Quelle.</translation>
    </message>
    <message>
        <source>Choose a hop in the trace first: a line of its list, or a card that leads on.</source>
        <translation>Zuerst einen Verweis in der Rückverfolgung wählen: eine Zeile der Liste oder eine Karte, die weiterführt.</translation>
    </message>
    <message>
        <source>No trace is drawn. Select a claim that somebody is on record as saying.</source>
        <translation>Es ist keine Rückverfolgung gezeichnet. Eine Behauptung auswählen, zu der belegt ist, dass jemand sie sagt.</translation>
    </message>
    <message>
        <source>Save Trace</source>
        <translation>Rückverfolgung speichern</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>The trace was written to %1.</source>
        <translation>Die Rückverfolgung wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Save Trace as P&amp;icture…</source>
        <translation>Rückverfolgung als B&amp;ild speichern …</translation>
    </message>
</context>
<context>
    <name>SourceDocks</name>
    <message>
        <source>Reader</source>
        <translation>Leseansicht</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Rückverfolgung</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Show what somebody should look at</source>
        <translation>Zeigen, was sich jemand ansehen sollte</translation>
    </message>
    <message>
        <source>This claim has no quotation. Select a passage in the reader and attach it.</source>
        <translation>Diese Behauptung hat kein Zitat. Eine Textstelle in der Leseansicht auswählen und anhängen.</translation>
    </message>
</context>
<context>
    <name>SourceFields</name>
    <message>
        <source>Authors</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>Herausgegeben von</translation>
    </message>
    <message>
        <source>Translators</source>
        <translation>Übersetzt von</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Interviewt von</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfangen von</translation>
    </message>
    <message>
        <source>Appeared in</source>
        <translation>Erschienen in</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Heft</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Newspaper article</source>
        <translation>Zeitungsartikel</translation>
    </message>
    <message>
        <source>Magazine article</source>
        <translation>Magazinartikel</translation>
    </message>
    <message>
        <source>Journal article</source>
        <translation>Zeitschriftenaufsatz</translation>
    </message>
    <message>
        <source>Blog post</source>
        <translation>Blogbeitrag</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Conference paper</source>
        <translation>Konferenzbeitrag</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>Abschlussarbeit</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Letter or message</source>
        <translation>Brief oder Nachricht</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Sendung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
</context>
<context>
    <name>SourceFiles</name>
    <message>
        <source>Texts and bibliographies (%1)</source>
        <translation>Texte und Bibliografien (%1)</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>Edit Source</source>
        <translation>Quelle bearbeiten</translation>
    </message>
    <message>
        <source>Add Source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>The work, and what is known of it</source>
        <translation>Das Werk und was darüber bekannt ist</translation>
    </message>
    <message>
        <source>The &amp;Work</source>
        <translation>Das &amp;Werk</translation>
    </message>
    <message>
        <source>&amp;Copies and Reliability</source>
        <translation>&amp;Kopien und Zuverlässigkeit</translation>
    </message>
    <message>
        <source>&amp;Keep Changes</source>
        <translation>Änderungen &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Add Source</source>
        <translation>Quelle &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>2015, 2015-08 or 2015-08-11; ~ for about</source>
        <translation>2015, 2015-08 oder 2015-08-11; ~ für ungefähr</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>A&amp;rchived copy</source>
        <translation>&amp;Archivierte Kopie</translation>
    </message>
    <message>
        <source>Ca&amp;ptured on</source>
        <translation>&amp;Erfasst am</translation>
    </message>
    <message>
        <source>2015-08-11</source>
        <translation>2015-08-11</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Nicht eingestuft</translation>
    </message>
    <message>
        <source>Re&amp;liability</source>
        <translation>&amp;Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>War&amp;um</translation>
    </message>
    <message>
        <source>Graded &amp;by</source>
        <translation>Eingestuft &amp;von</translation>
    </message>
    <message>
        <source>Graded &amp;on</source>
        <translation>E&amp;ingestuft am</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>Nichts bekannt</translation>
    </message>
    <message>
        <source>Corrected by its publisher</source>
        <translation>Vom Verlag berichtigt</translation>
    </message>
    <message>
        <source>Doubted by its publisher</source>
        <translation>Vom Verlag angezweifelt</translation>
    </message>
    <message>
        <source>Retracted</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Corr&amp;ection</source>
        <translation>Beri&amp;chtigung</translation>
    </message>
    <message>
        <source>W&amp;hat was said</source>
        <translation>Was &amp;gesagt wurde</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Family name, given name; one a line</source>
        <translation>Nachname, Vorname; je Zeile einer</translation>
    </message>
    <message>
        <source>Perhaps the debate has it already: %1.</source>
        <translation>Vielleicht hat die Debatte sie schon: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>SourceImports</name>
    <message>
        <source>&amp;Paste Sources</source>
        <translation>Quellen &amp;einfügen</translation>
    </message>
    <message>
        <source>Add the sources on the clipboard: BibTeX, BibLaTeX, RIS or CSL-JSON</source>
        <translation>Die Quellen aus der Zwischenablage hinzufügen: BibTeX, BibLaTeX, RIS oder CSL-JSON</translation>
    </message>
    <message>
        <source>Add &amp;Texts…</source>
        <translation>&amp;Texte hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add copies of texts, saved web pages, PDFs and bibliographies</source>
        <translation>Kopien von Texten, gespeicherten Webseiten, PDFs und Bibliografien hinzufügen</translation>
    </message>
    <message>
        <source>&amp;New Version of Text…</source>
        <translation>&amp;Neue Fassung des Textes&#xa0;…</translation>
    </message>
    <message>
        <source>Add a changed copy of the text that is read; its quotations follow</source>
        <translation>Eine geänderte Kopie des gelesenen Textes hinzufügen; seine Zitate ziehen mit</translation>
    </message>
    <message>
        <source>The clipboard has no sources that are recognised: BibTeX, BibLaTeX, RIS or CSL-JSON.</source>
        <translation>Die Zwischenablage enthält keine erkannten Quellen: BibTeX, BibLaTeX, RIS oder CSL-JSON.</translation>
    </message>
    <message>
        <source>Paste Sources</source>
        <translation>Quellen einfügen</translation>
    </message>
    <message>
        <source>This is no bibliography that is recognised: BibTeX, BibLaTeX, RIS or CSL-JSON.</source>
        <translation>Das ist keine erkannte Bibliografie: BibTeX, BibLaTeX, RIS oder CSL-JSON.</translation>
    </message>
    <message>
        <source>%1 is neither a bibliography nor a text to read.</source>
        <translation>%1 ist weder eine Bibliografie noch ein Text zum Lesen.</translation>
    </message>
    <message>
        <source>All of this is in the debate already.</source>
        <translation>Das alles ist schon in der Debatte.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more remarks.</source>
        <translation>
            <numerusform>… und noch %n Bemerkung.</numerusform>
            <numerusform>… und noch %n Bemerkungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources added.</source>
        <translation>
            <numerusform>%n Quelle hinzugefügt.</numerusform>
            <numerusform>%n Quellen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts added, each with its source.</source>
        <translation>
            <numerusform>%n Text hinzugefügt, mit seiner Quelle.</numerusform>
            <numerusform>%n Texte hinzugefügt, jeder mit seiner Quelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the new sources may be in the debate twice: %1.</source>
        <translation>
            <numerusform>%n der neuen Quellen ist vielleicht doppelt in der Debatte: %1.</numerusform>
            <numerusform>%n der neuen Quellen sind vielleicht doppelt in der Debatte: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>&amp;Merge Them</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Merge Sources</source>
        <translation>Quellen zusammenführen</translation>
    </message>
    <message>
        <source>Add Texts</source>
        <translation>Texte hinzufügen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open the text that has changed in the reader first.</source>
        <translation>Zuerst den geänderten Text in der Leseansicht öffnen.</translation>
    </message>
    <message>
        <source>New Version of Text</source>
        <translation>Neue Fassung des Textes</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n Files</source>
        <translation>
            <numerusform>%n Datei hinzufügen</numerusform>
            <numerusform>%n Dateien hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n files…</source>
        <translation>
            <numerusform>%n Datei wird gelesen&#xa0;…</numerusform>
            <numerusform>%n Dateien werden gelesen&#xa0;…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations added to the texts that are here.</source>
        <translation>
            <numerusform>%n Zitat zu den hiesigen Texten hinzugefügt.</numerusform>
            <numerusform>%n Zitate zu den hiesigen Texten hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding sources…</source>
        <translation>Quellen werden hinzugefügt&#xa0;…</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>&amp;Show What</source>
        <translation>Bemerkungen &amp;zeigen</translation>
    </message>
</context>
<context>
    <name>SourceNames</name>
    <message>
        <source>Untitled text</source>
        <translation>Text ohne Titel</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>doubted</source>
        <translation>angezweifelt</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>%1 was corrected by its publisher.</source>
        <translation>%1 wurde vom Verlag berichtigt.</translation>
    </message>
    <message>
        <source>The publisher of %1 has doubts about it.</source>
        <translation>Der Verlag von %1 hat Zweifel daran.</translation>
    </message>
    <message>
        <source>%1 was retracted.</source>
        <translation>%1 wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Text: %1</translation>
    </message>
    <message>
        <source>Older text: %1</source>
        <translation>Älterer Text: %1</translation>
    </message>
</context>
<context>
    <name>SourceTree</name>
    <message>
        <source>Sources and their texts</source>
        <translation>Quellen und ihre Texte</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>No sources yet.

Add one by its form, paste BibTeX, RIS or CSL-JSON, or drop files here: bibliographies become sources, and texts, saved web pages and PDFs become texts to read.</source>
        <translation>Noch keine Quellen.

Eine mit dem Formular hinzufügen, BibTeX, RIS oder CSL-JSON einfügen, oder Dateien hier ablegen: Bibliografien werden zu Quellen; Texte, gespeicherte Webseiten und PDFs werden zu Texten zum Lesen.</translation>
    </message>
    <message>
        <source>Find sources</source>
        <translation>Quellen suchen</translation>
    </message>
    <message>
        <source>Find by name, title, year…</source>
        <translation>Nach Name, Titel, Jahr suchen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hi&amp;nzufügen</translation>
    </message>
    <message>
        <source>&amp;With This</source>
        <translation>&amp;Damit</translation>
    </message>
    <message>
        <source>%L1 of %L2 shown</source>
        <translation>%L1 von %L2 sichtbar</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reliability %1: %2. %3</source>
        <translation>Zuverlässigkeit %1: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n quotations. Return opens it in the reader.</source>
        <translation>
            <numerusform>%1, %n Zitat. Die Eingabetaste öffnet den Text in der Leseansicht.</numerusform>
            <numerusform>%1, %n Zitate. Die Eingabetaste öffnet den Text in der Leseansicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakerActions</name>
    <message>
        <source>Add &amp;Speaker…</source>
        <translation>&amp;Sprechende hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add a speaker to all selected statements</source>
        <translation>Zu allen ausgewählten Äußerungen hinzufügen, wer spricht</translation>
    </message>
    <message>
        <source>&amp;Take Speaker Off…</source>
        <translation>Sprechende &amp;entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Take somebody off all selected statements, in every role</source>
        <translation>Jemanden in jeder Rolle aus allen ausgewählten Äußerungen nehmen</translation>
    </message>
    <message>
        <source>&amp;Replace Speaker…</source>
        <translation>Sprechende e&amp;rsetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Put somebody in another&apos;s place in all selected statements, in every role</source>
        <translation>In allen ausgewählten Äußerungen jemand anderen an jemandes Stelle setzen, in jeder Rolle</translation>
    </message>
    <message>
        <source>Set Role of S&amp;peaker…</source>
        <translation>R&amp;olle festlegen&#xa0;…</translation>
    </message>
    <message>
        <source>Say as what somebody speaks in all selected statements: speaker, author, publisher or reporter</source>
        <translation>Sagen, in welcher Rolle jemand in allen ausgewählten Äußerungen vorkommt: spricht, hat verfasst, veröffentlicht oder berichtet</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>None of their speakers has these letters.</source>
        <translation>Niemand, der hier spricht, enthält diese Buchstaben.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Einen Namen eintippen.</translation>
    </message>
    <message>
        <source>Who says it? A few letters, or a new name</source>
        <translation>Wer sagt es? Ein paar Buchstaben oder ein neuer Name</translation>
    </message>
    <message>
        <source>Add Speaker</source>
        <translation>Sprechende hinzufügen</translation>
    </message>
    <message>
        <source>Who does not say it after all?</source>
        <translation>Wer sagt es doch nicht?</translation>
    </message>
    <message>
        <source>Take Speaker Off</source>
        <translation>Sprechende entfernen</translation>
    </message>
    <message>
        <source>Who is to be replaced?</source>
        <translation>Wer soll ersetzt werden?</translation>
    </message>
    <message>
        <source>Who says it instead? A few letters, or a new name</source>
        <translation>Wer sagt es stattdessen? Ein paar Buchstaben oder ein neuer Name</translation>
    </message>
    <message>
        <source>Replace Speaker</source>
        <translation>Sprechende ersetzen</translation>
    </message>
    <message>
        <source>Whose role?</source>
        <translation>Wessen Rolle?</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>As what does %1 speak?</source>
        <translation>In welcher Rolle spricht %1?</translation>
    </message>
    <message>
        <source>No role has these letters.</source>
        <translation>Keine Rolle enthält diese Buchstaben.</translation>
    </message>
    <message>
        <source>Set Role</source>
        <translation>Rolle festlegen</translation>
    </message>
</context>
<context>
    <name>SpeakerRows</name>
    <message>
        <source>speaker</source>
        <translation>spricht</translation>
    </message>
    <message>
        <source>author</source>
        <translation>hat verfasst</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>hat veröffentlicht</translation>
    </message>
    <message>
        <source>reported by</source>
        <translation>hat berichtet</translation>
    </message>
    <message>
        <source>Who, %1</source>
        <translation>Wer, %1</translation>
    </message>
    <message>
        <source>a few letters, or a new name</source>
        <translation>ein paar Buchstaben oder ein neuer Name</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>noch jemand</translation>
    </message>
    <message>
        <source>As what, %1</source>
        <translation>In welcher Rolle, %1</translation>
    </message>
</context>
<context>
    <name>StakeholderMergeDialog</name>
    <message>
        <source>Merge Stakeholders</source>
        <translation>Akteure zusammenführen</translation>
    </message>
    <message>
        <source>Which name should stay? The other becomes an alias.</source>
        <translation>Welcher Name soll bleiben? Der andere wird zum Aliasnamen.</translation>
    </message>
    <message>
        <source>Keep the &amp;first</source>
        <translation>Den &amp;ersten behalten</translation>
    </message>
    <message>
        <source>Keep the &amp;second</source>
        <translation>Den &amp;zweiten behalten</translation>
    </message>
    <message>
        <source>All that either says and belongs to is kept: statements %L1. Undo brings both back.</source>
        <translation>Alles, was beide sagen und wozu sie gehören, bleibt erhalten: Äußerungen %L1. „Rückgängig“ bringt beide zurück.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>Zusammen&amp;führen</translation>
    </message>
</context>
<context>
    <name>StakeholderNames</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Regierung</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>Teil von %1</translation>
    </message>
    <message>
        <source>member of %1</source>
        <translation>Mitglied von %1</translation>
    </message>
    <message>
        <source>member of %1, %2</source>
        <translation>Mitglied von %1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>StakeholderPage</name>
    <message>
        <source>N&amp;ame</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Rename Stakeholder</source>
        <translation>Akteur umbenennen</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>Vielleicht dasselbe</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>Set Kind of Stakeholder</source>
        <translation>Art des Akteurs festlegen</translation>
    </message>
    <message>
        <source>Also ca&amp;lled, one a line</source>
        <translation>Auch g&amp;enannt, je Zeile ein Name</translation>
    </message>
    <message>
        <source>Set Aliases</source>
        <translation>Aliasnamen festlegen</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Describe Stakeholder</source>
        <translation>Akteur beschreiben</translation>
    </message>
    <message>
        <source>Lin&amp;k</source>
        <translation>Lin&amp;k</translation>
    </message>
    <message>
        <source>Set Link of Stakeholder</source>
        <translation>Link des Akteurs festlegen</translation>
    </message>
    <message>
        <source>&amp;Part of, at any time</source>
        <translation>&amp;Teil von, jederzeit</translation>
    </message>
    <message>
        <source>Set Part Of</source>
        <translation>Übergeordneten Akteur festlegen</translation>
    </message>
    <message>
        <source>&amp;Member of, for a time</source>
        <translation>Mit&amp;glied von, zeitweise</translation>
    </message>
    <message>
        <source>Set Memberships</source>
        <translation>Mitgliedschaften festlegen</translation>
    </message>
    <message>
        <source>up to three letters</source>
        <translation>bis zu drei Buchstaben</translation>
    </message>
    <message>
        <source>&amp;Initials on cards</source>
        <translation>&amp;Initialen auf Karten</translation>
    </message>
    <message>
        <source>Set Initials</source>
        <translation>Initialen festlegen</translation>
    </message>
    <message>
        <source>C&amp;olour on cards</source>
        <translation>&amp;Farbe auf Karten</translation>
    </message>
    <message>
        <source>Set Colour</source>
        <translation>Farbe festlegen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>Mer&amp;ge With…</source>
        <translation>&amp;Zusammenführen mit&#xa0;…</translation>
    </message>
    <message>
        <source>Makes this stakeholder and another one, with all that either says</source>
        <translation>Macht aus diesem und einem anderen Akteur einen einzigen, mit allem, was beide sagen</translation>
    </message>
    <message>
        <source>Delete S&amp;takeholder</source>
        <translation>Akteur lös&amp;chen</translation>
    </message>
    <message>
        <source>What it said stays in the debate, without a speaker. Undo brings it back.</source>
        <translation>Was gesagt wurde, bleibt in der Debatte, ohne Angabe, wer spricht. „Rückgängig“ bringt alles zurück.</translation>
    </message>
    <message>
        <source>Delete Stakeholder</source>
        <translation>Akteur löschen</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen&#xa0;…</translation>
    </message>
    <message>
        <source>Perhaps the same as</source>
        <translation>Vielleicht dasselbe wie</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Members (%L1)</source>
        <translation>Mitglieder (%L1)</translation>
    </message>
    <message>
        <source>Statements (%L1)</source>
        <translation>Äußerungen (%L1)</translation>
    </message>
    <message>
        <source>No statements yet. Select a passage in the reader and press H.</source>
        <translation>Noch keine Äußerungen. In der Leseansicht eine Textstelle auswählen und H drücken.</translation>
    </message>
    <message>
        <source>Stakeholder to merge with</source>
        <translation>Akteur zum Zusammenführen</translation>
    </message>
    <message>
        <source>Find the other one…</source>
        <translation>Den anderen suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Nobody has these letters.</source>
        <translation>Niemand enthält diese Buchstaben.</translation>
    </message>
</context>
<context>
    <name>StakeholderPanel</name>
    <message>
        <source>Nobody is in this debate yet.

A stakeholder is whoever takes a stance: a person, an organisation, a group or a government. Add one below, or select a passage in the reader and press H to record who says what in it.</source>
        <translation>Noch ist niemand in dieser Debatte.

Ein Akteur ist, wer eine Haltung einnimmt: eine Person, eine Organisation, eine Gruppe oder eine Regierung. Unten einen hinzufügen, oder in der Leseansicht eine Textstelle auswählen und H drücken, um festzuhalten, wer darin was sagt.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hi&amp;nzufügen</translation>
    </message>
    <message>
        <source>Find stakeholders</source>
        <translation>Akteure suchen</translation>
    </message>
    <message>
        <source>Find by name, alias, initials…</source>
        <translation>Nach Name, Aliasname, Initialen suchen&#xa0;…</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>&amp;With This</source>
        <translation>&amp;Damit</translation>
    </message>
    <message>
        <source>Name of a new stakeholder</source>
        <translation>Name eines neuen Akteurs</translation>
    </message>
    <message>
        <source>new stakeholder</source>
        <translation>neuer Akteur</translation>
    </message>
    <message>
        <source>Kind of the new stakeholder</source>
        <translation>Art des neuen Akteurs</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message numerus="yes">
        <source>%n stakeholders</source>
        <translation>
            <numerusform>%n Akteur</numerusform>
            <numerusform>%n Akteure</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has said nothing here yet. Select a passage in the reader and press H, or set a position by hand.</source>
        <translation>%1 hat hier noch nichts gesagt. In der Leseansicht eine Textstelle auswählen und H drücken, oder eine Position von Hand festlegen.</translation>
    </message>
    <message>
        <source>%1 · statements: %L2</source>
        <translation>%1 · Äußerungen: %L2</translation>
    </message>
    <message>
        <source>Add Stakeholder</source>
        <translation>Akteur hinzufügen</translation>
    </message>
    <message>
        <source>Rename Stakeholder</source>
        <translation>Akteur umbenennen</translation>
    </message>
</context>
<context>
    <name>StakeholderTree</name>
    <message numerus="yes">
        <source>%1. %2. %n statements.</source>
        <translation>
            <numerusform>%1. %2. %n Äußerung.</numerusform>
            <numerusform>%1. %2. %n Äußerungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Akteure</translation>
    </message>
</context>
<context>
    <name>StandardField</name>
    <message>
        <source>as elsewhere (not set)</source>
        <translation>wie anderswo (nicht festgelegt)</translation>
    </message>
    <message>
        <source>Like most claims: with reasons, once they outweigh the objections; without, while nothing objects</source>
        <translation>Wie die meisten Behauptungen: mit Gründen, sobald sie die Einwände überwiegen; ohne, solange nichts dagegen spricht</translation>
    </message>
    <message>
        <source>there is any reason</source>
        <translation>es irgendeinen Grund gibt</translation>
    </message>
    <message>
        <source>One reason that holds is enough, whatever speaks against it (scintilla of evidence)</source>
        <translation>Ein Grund, der trägt, genügt, was auch dagegen spricht (geringster Anhalt, scintilla of evidence)</translation>
    </message>
    <message>
        <source>reasons outweigh objections</source>
        <translation>Gründe die Einwände überwiegen</translation>
    </message>
    <message>
        <source>The strongest reason weighs more than the strongest objection (preponderance of evidence)</source>
        <translation>Der stärkste Grund wiegt mehr als der stärkste Einwand (überwiegende Wahrscheinlichkeit, preponderance of evidence)</translation>
    </message>
    <message>
        <source>reasons clearly outweigh them</source>
        <translation>Gründe sie deutlich überwiegen</translation>
    </message>
    <message>
        <source>The strongest reason is strong, and outweighs the strongest objection by far (clear and convincing)</source>
        <translation>Der stärkste Grund ist stark und überwiegt den stärksten Einwand bei Weitem (klar und überzeugend, clear and convincing)</translation>
    </message>
    <message>
        <source>no reasonable doubt is left</source>
        <translation>kein vernünftiger Zweifel bleibt</translation>
    </message>
    <message>
        <source>Reasons clearly outweigh objections, and no objection weighs enough to leave doubt (beyond reasonable doubt)</source>
        <translation>Gründe überwiegen Einwände deutlich, und kein Einwand wiegt genug, um Zweifel zu lassen (jenseits vernünftigen Zweifels, beyond reasonable doubt)</translation>
    </message>
    <message>
        <source>nothing speaks against it</source>
        <translation>nichts dagegen spricht</translation>
    </message>
    <message>
        <source>There is a reason that holds, and no objection that does (dialectical validity)</source>
        <translation>Es gibt einen Grund, der trägt, und keinen Einwand, der es tut (dialektische Gültigkeit)</translation>
    </message>
</context>
<context>
    <name>StandingActions</name>
    <message>
        <source>&amp;Does It Stand?</source>
        <translation>Hält es &amp;stand?</translation>
    </message>
    <message>
        <source>Judge what stands in this map, read why, and try what would change it</source>
        <translation>Beurteilen, was in dieser Map standhält, lesen, warum, und ausprobieren, was es ändern würde</translation>
    </message>
    <message>
        <source>Cam&amp;ps and Cruxes</source>
        <translation>&amp;Lager und Knackpunkte</translation>
    </message>
    <message>
        <source>See which consistent camps the map allows, who stands with which, and what would settle most</source>
        <translation>Sehen, welche widerspruchsfreien Lager die Map zulässt, wer zu welchem hält und was am meisten klären würde</translation>
    </message>
    <message>
        <source>Show What Stands on the &amp;Map</source>
        <translation>Auf der &amp;Map zeigen, was standhält</translation>
    </message>
    <message>
        <source>Give each claim a sign and a colour by whether it stands</source>
        <translation>Jeder Behauptung ein Zeichen und eine Farbe danach geben, ob sie standhält</translation>
    </message>
    <message>
        <source>Suppose It Is &amp;Accepted</source>
        <translation>Als &amp;akzeptiert annehmen</translation>
    </message>
    <message>
        <source>See what would follow if the selected claims stood; the debate stays as it is</source>
        <translation>Sehen, was folgen würde, wenn die ausgewählten Behauptungen standhielten; die Debatte bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Suppose It Is &amp;Rejected</source>
        <translation>Als ab&amp;gelehnt annehmen</translation>
    </message>
    <message>
        <source>See what would follow if the selected claims fell; the debate stays as it is</source>
        <translation>Sehen, was folgen würde, wenn die ausgewählten Behauptungen fielen; die Debatte bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Suppose It Is &amp;Open</source>
        <translation>Als &amp;offen annehmen</translation>
    </message>
    <message>
        <source>See what would follow if nobody knew about the selected claims; the debate stays as it is</source>
        <translation>Sehen, was folgen würde, wenn niemand wüsste, wie es um die ausgewählten Behauptungen steht; die Debatte bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Suppose Nothing of I&amp;t</source>
        <translation>Ni&amp;chts darüber annehmen</translation>
    </message>
    <message>
        <source>Judge the selected claims as the map has them again</source>
        <translation>Die ausgewählten Behauptungen wieder so beurteilen, wie sie in der Map stehen</translation>
    </message>
    <message>
        <source>&amp;Keep the Scenario</source>
        <translation>Szenario m&amp;erken</translation>
    </message>
    <message>
        <source>Keep what is supposed under a name, in the debate</source>
        <translation>Was angenommen ist, unter einem Namen in der Debatte merken</translation>
    </message>
    <message>
        <source>Nothing is accepted, rejected or suspended.</source>
        <translation>Nichts ist akzeptiert, abgelehnt oder offengelassen.</translation>
    </message>
</context>
<context>
    <name>StandingChoices</name>
    <message>
        <source>Cautiously</source>
        <translation>Vorsichtig</translation>
    </message>
    <message>
        <source>What stands whatever one thinks of what is open (grounded semantics)</source>
        <translation>Was standhält, was immer man von dem denkt, was offen ist (grundierte Semantik)</translation>
    </message>
    <message>
        <source>One consistent camp at a time</source>
        <translation>Jeweils ein widerspruchsfreies Lager</translation>
    </message>
    <message>
        <source>What every camp holds that can answer all objections, what some hold, what none</source>
        <translation>Was jedes Lager vertritt, das auf alle Einwände antworten kann, was manche vertreten und was keines</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>How strong each claim is, by its weight and what bears on it</source>
        <translation>Wie stark jede Behauptung ist, nach ihrem Gewicht und dem, was sich auf sie bezieht</translation>
    </message>
    <message>
        <source>reasons only speak for it</source>
        <translation>Gründe sprechen nur dafür</translation>
    </message>
    <message>
        <source>reasons commit to it</source>
        <translation>Gründe legen darauf fest</translation>
    </message>
    <message>
        <source>reasons are needed</source>
        <translation>Gründe sind nötig</translation>
    </message>
    <message>
        <source>evidence is needed</source>
        <translation>Belege sind nötig</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>präferiert</translation>
    </message>
    <message>
        <source>Camps that answer all objections and could hold nothing more</source>
        <translation>Lager, die auf alle Einwände antworten und nichts weiter vertreten könnten</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>Camps that object to everything they do not hold</source>
        <translation>Lager, die gegen alles sprechen, was sie nicht vertreten</translation>
    </message>
    <message>
        <source>semi-stable</source>
        <translation>semistabil</translation>
    </message>
    <message>
        <source>Preferred camps that leave least open</source>
        <translation>Präferierte Lager, die am wenigsten offenlassen</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Camps without conflict that leave least open, whether they answer objections or not</source>
        <translation>Lager ohne Widerspruch, die am wenigsten offenlassen, ob sie auf Einwände antworten oder nicht</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>ideal</translation>
    </message>
    <message>
        <source>The one camp within all preferred ones that answers all objections</source>
        <translation>Das eine Lager innerhalb aller präferierten, das auf alle Einwände antwortet</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>Camps that hold all that they answer for, however little</source>
        <translation>Lager, die alles vertreten, wofür sie einstehen können, wie wenig es auch sei</translation>
    </message>
    <message>
        <source>grounded</source>
        <translation>grundiert</translation>
    </message>
    <message>
        <source>The most cautious camp</source>
        <translation>Das vorsichtigste Lager</translation>
    </message>
    <message>
        <source>as %1 sees it</source>
        <comment>a stakeholder</comment>
        <translation>aus Sicht von %1</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>Wie beurteilt wird</translation>
    </message>
    <message>
        <source>By which semantics</source>
        <translation>Nach welcher Semantik</translation>
    </message>
    <message>
        <source>What reasons do</source>
        <translation>Was Gründe bewirken</translation>
    </message>
    <message>
        <source>As seen by whom</source>
        <translation>Aus wessen Sicht</translation>
    </message>
    <message>
        <source>as nobody in particular sees it</source>
        <translation>aus keiner bestimmten Sicht</translation>
    </message>
    <message>
        <source>Change What Reasons Do</source>
        <translation>Ändern, was Gründe bewirken</translation>
    </message>
    <message>
        <source>By proof standards</source>
        <translation>Nach Beweismaß</translation>
    </message>
    <message>
        <source>What counts as shown, by the proof standard that each claim has in the inspector and the weights of reasons and objections</source>
        <translation>Was als erwiesen gilt, nach dem Beweismaß, das jede Behauptung im Inspektor hat, und den Gewichten von Gründen und Einwänden</translation>
    </message>
</context>
<context>
    <name>StandingDock</name>
    <message>
        <source>Does It Stand?</source>
        <translation>Hält es stand?</translation>
    </message>
</context>
<context>
    <name>StandingPanel</name>
    <message>
        <source>Show on the &amp;map</source>
        <translation>Auf der &amp;Map zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>Was wäre, wenn?</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>Es wird beurteilt&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing has been judged.</source>
        <translation>Es wurde nichts beurteilt.</translation>
    </message>
    <message>
        <source>Of the claims, %1.</source>
        <translation>Behauptungen: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Select a claim or a reason to read why it stands or falls.</source>
        <translation>Eine Behauptung oder einen Grund auswählen, um zu lesen, warum das standhält oder fällt.</translation>
    </message>
    <message>
        <source>Only the first are listed.</source>
        <translation>Nur die ersten sind aufgelistet.</translation>
    </message>
</context>
<context>
    <name>StandingReasons</name>
    <message>
        <source>Nothing in this map bears on it.</source>
        <translation>In dieser Map bezieht sich nichts darauf.</translation>
    </message>
    <message>
        <source>Only the first are listed.</source>
        <translation>Nur die ersten sind aufgelistet.</translation>
    </message>
</context>
<context>
    <name>StandingTints</name>
    <message>
        <source>What camps hold, supposing what is assumed</source>
        <translation>Was Lager vertreten, nach dem, was angenommen ist</translation>
    </message>
    <message>
        <source>What camps hold</source>
        <translation>Was Lager vertreten</translation>
    </message>
    <message>
        <source>How strong it is, supposing what is assumed</source>
        <translation>Wie stark es ist, nach dem, was angenommen ist</translation>
    </message>
    <message>
        <source>How strong it is</source>
        <translation>Wie stark es ist</translation>
    </message>
    <message>
        <source>What stands, supposing what is assumed</source>
        <translation>Was standhält, nach dem, was angenommen ist</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>Was standhält</translation>
    </message>
    <message>
        <source>%L1 to %L2 %</source>
        <comment>a strength, per cent</comment>
        <translation>%L1 bis %L2 %</translation>
    </message>
    <message>
        <source>holds in no camp</source>
        <comment>a reason or an objection</comment>
        <translation>trägt in keinem Lager</translation>
    </message>
    <message>
        <source>is weak</source>
        <comment>a reason or an objection</comment>
        <translation>ist schwach</translation>
    </message>
    <message>
        <source>does not hold</source>
        <comment>a reason or an objection</comment>
        <translation>trägt nicht</translation>
    </message>
    <message>
        <source>What counts as shown, supposing what is assumed</source>
        <translation>Was als erwiesen gilt, nach dem, was angenommen ist</translation>
    </message>
    <message>
        <source>What counts as shown</source>
        <translation>Was als erwiesen gilt</translation>
    </message>
    <message>
        <source>does not count</source>
        <comment>a reason or an objection</comment>
        <translation>zählt nicht</translation>
    </message>
</context>
<context>
    <name>StatementActions</name>
    <message>
        <source>Stance: &amp;For</source>
        <translation>Haltung: da&amp;für</translation>
    </message>
    <message>
        <source>Stance: &amp;Against</source>
        <translation>Haltung: da&amp;gegen</translation>
    </message>
    <message>
        <source>Stance: &amp;Mixed</source>
        <translation>Haltung: ge&amp;mischt</translation>
    </message>
    <message>
        <source>Stance: &amp;Unclear</source>
        <translation>Haltung: &amp;unklar</translation>
    </message>
    <message>
        <source>Give all selected statements this stance</source>
        <translation>Allen ausgewählten Äußerungen diese Haltung geben</translation>
    </message>
    <message>
        <source>Set Stance</source>
        <translation>Haltung festlegen</translation>
    </message>
    <message>
        <source>Stance: C&amp;onditional…</source>
        <translation>Haltung: &amp;bedingt&#xa0;…</translation>
    </message>
    <message>
        <source>Give all selected statements a condition on which their stance depends</source>
        <translation>Allen ausgewählten Äußerungen eine Bedingung geben, von der ihre Haltung abhängt</translation>
    </message>
    <message>
        <source>Set &amp;Date…</source>
        <translation>&amp;Datum festlegen&#xa0;…</translation>
    </message>
    <message>
        <source>Say when all selected statements were made</source>
        <translation>Sagen, wann alle ausgewählten Äußerungen gemacht wurden</translation>
    </message>
    <message>
        <source>Set C&amp;laim…</source>
        <translation>Be&amp;hauptung festlegen&#xa0;…</translation>
    </message>
    <message>
        <source>Put all selected statements on one claim</source>
        <translation>Alle ausgewählten Äußerungen einer Behauptung zuordnen</translation>
    </message>
    <message>
        <source>Credibility &amp;%1: %2</source>
        <translation>Glaubwürdigkeit &amp;%1: %2</translation>
    </message>
    <message>
        <source>Credibility &amp;Not Judged</source>
        <translation>Glaubwürdigkeit &amp;nicht beurteilt</translation>
    </message>
    <message>
        <source>Judge all selected statements alike</source>
        <translation>Alle ausgewählten Äußerungen gleich beurteilen</translation>
    </message>
    <message>
        <source>Set Credibility</source>
        <translation>Glaubwürdigkeit festlegen</translation>
    </message>
    <message>
        <source>Delete Stateme&amp;nts</source>
        <translation>Äußerungen &amp;löschen</translation>
    </message>
    <message>
        <source>Delete the selected statements; claims and quotations stay</source>
        <translation>Die ausgewählten Äußerungen löschen; Behauptungen und Zitate bleiben</translation>
    </message>
    <message>
        <source>Delete Statements</source>
        <translation>Äußerungen löschen</translation>
    </message>
    <message>
        <source>S&amp;tatements</source>
        <translation>Ä&amp;ußerungen</translation>
    </message>
    <message>
        <source>List who says what, in a table</source>
        <translation>In einer Tabelle auflisten, wer was sagt</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>Dort&amp;hin gehen</translation>
    </message>
    <message>
        <source>Select the claim, and open the passage in the reader</source>
        <translation>Die Behauptung auswählen und die Textstelle in der Leseansicht öffnen</translation>
    </message>
    <message>
        <source>&amp;Edit Statement…</source>
        <translation>Äußerung &amp;bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Change all of the statement, with its speakers</source>
        <translation>Die ganze Äußerung ändern, mit ihren Sprechenden</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table for spreadsheets</source>
        <translation>Die ausgewählten Zeilen als Tabelle für Tabellenprogramme kopieren</translation>
    </message>
    <message>
        <source>E&amp;xport Table…</source>
        <translation>Tabelle e&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Write the rows that are shown as CSV</source>
        <translation>Die sichtbaren Zeilen als CSV schreiben</translation>
    </message>
    <message>
        <source>Select rows in the table of statements first.</source>
        <translation>Zuerst Zeilen in der Tabelle der Äußerungen auswählen.</translation>
    </message>
    <message>
        <source>They are so already.</source>
        <translation>Sie sind schon so.</translation>
    </message>
    <message numerus="yes">
        <source>%n statements were changed.</source>
        <translation>
            <numerusform>%n Äußerung wurde geändert.</numerusform>
            <numerusform>%n Äußerungen wurden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Date of Statements</source>
        <translation>Datum der Äußerungen</translation>
    </message>
    <message>
        <source>When this was said, such as 2015, 2015-08 or 2015-08-11; empty when nobody knows:</source>
        <translation>Wann dies gesagt wurde, etwa 2015, 2015-08 oder 2015-08-11; leer, wenn niemand es weiß:</translation>
    </message>
    <message>
        <source>Set Date</source>
        <translation>Datum festlegen</translation>
    </message>
    <message>
        <source>Condition of Statements</source>
        <translation>Bedingung der Äußerungen</translation>
    </message>
    <message>
        <source>What the stance depends on; empty keeps the conditions there are:</source>
        <translation>Wovon die Haltung abhängt; leer lässt die vorhandenen Bedingungen stehen:</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>A few letters of the claim they are on</source>
        <translation>Ein paar Buchstaben der Behauptung, um die es geht</translation>
    </message>
    <message>
        <source>No claim has these letters.</source>
        <translation>Keine Behauptung enthält diese Buchstaben.</translation>
    </message>
    <message>
        <source>Set Claim</source>
        <translation>Behauptung festlegen</translation>
    </message>
    <message>
        <source>Export Statements</source>
        <translation>Äußerungen exportieren</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>StatementDelegate</name>
    <message>
        <source>Not judged</source>
        <translation>Nicht beurteilt</translation>
    </message>
</context>
<context>
    <name>StatementForm</name>
    <message>
        <source>Edit Statement</source>
        <translation>Äußerung bearbeiten</translation>
    </message>
    <message>
        <source>Add Statement</source>
        <translation>Äußerung hinzufügen</translation>
    </message>
    <message>
        <source>Set Position by Hand</source>
        <translation>Position von Hand festlegen</translation>
    </message>
    <message>
        <source>Without a quotation: it is marked as set by hand, and weighs less than what is quoted.</source>
        <translation>Ohne Zitat: Sie wird als von Hand festgelegt gekennzeichnet und wiegt weniger als das, was zitiert ist.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>a few letters, or a new claim</source>
        <translation>ein paar Buchstaben oder eine neue Behauptung</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;Behauptung</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>&amp;for</source>
        <translation>da&amp;für</translation>
    </message>
    <message>
        <source>a&amp;gainst</source>
        <translation>da&amp;gegen</translation>
    </message>
    <message>
        <source>&amp;mixed</source>
        <translation>ge&amp;mischt</translation>
    </message>
    <message>
        <source>c&amp;onditional</source>
        <translation>b&amp;edingt</translation>
    </message>
    <message>
        <source>&amp;unclear</source>
        <translation>&amp;unklar</translation>
    </message>
    <message>
        <source>Stance: %1</source>
        <translation>Haltung: %1</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>what it depends on, such as “if sellers are not punished”</source>
        <translation>wovon es abhängt, zum Beispiel „wenn Verkaufende nicht bestraft werden“</translation>
    </message>
    <message>
        <source>&amp;If</source>
        <translation>Fa&amp;lls</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>2015, 2015-08 or 2015-08-11; ~ for about</source>
        <translation>2015, 2015-08 oder 2015-08-11; ~ für ungefähr</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Glaubwürdigkeit</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>C&amp;redibility</source>
        <translation>Glaubwürdig&amp;keit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>For a conditional stance</source>
        <translation>Bei einer bedingten Haltung</translation>
    </message>
    <message>
        <source>Perhaps the debate has whom you mean: %1.</source>
        <translation>Vielleicht hat die Debatte schon, wer gemeint ist: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>StatementModel</name>
    <message>
        <source>set by hand</source>
        <translation>von Hand festgelegt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Glaubwürdigkeit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Change Statement</source>
        <translation>Äußerung ändern</translation>
    </message>
</context>
<context>
    <name>StatementPage</name>
    <message>
        <source>On the claim</source>
        <translation>Zur Behauptung</translation>
    </message>
    <message>
        <source>The claim</source>
        <translation>Die Behauptung</translation>
    </message>
    <message>
        <source>No quotation is linked.</source>
        <translation>Kein Zitat ist verbunden.</translation>
    </message>
    <message>
        <source>Speaker: %1</source>
        <translation>Wer spricht: %1</translation>
    </message>
    <message>
        <source>Stance: %1</source>
        <translation>Haltung: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>&amp;Edit Statement…</source>
        <translation>Äußerung &amp;bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Change who says it, with which stance, when, and on which claim</source>
        <translation>Ändern, wer es sagt, mit welcher Haltung, wann und zu welcher Behauptung</translation>
    </message>
</context>
<context>
    <name>StatementPanel</name>
    <message>
        <source>&amp;Undated</source>
        <translation>&amp;Ohne Datum</translation>
    </message>
    <message>
        <source>By &amp;hand</source>
        <translation>Von &amp;Hand</translation>
    </message>
    <message>
        <source>No statements yet.

A statement is who says what, in which words, when. Open a text in the reader, select a passage and press H; or set a position by hand from the People menu.</source>
        <translation>Noch keine Äußerungen.

Eine Äußerung ist, wer was sagt, mit welchen Worten und wann. Einen Text in der Leseansicht öffnen, eine Textstelle auswählen und H drücken; oder über das Menü „Personen“ eine Position von Hand festlegen.</translation>
    </message>
    <message>
        <source>&amp;Change Selected</source>
        <translation>Ausgewählte ä&amp;ndern</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Find statements</source>
        <translation>Äußerungen suchen</translation>
    </message>
    <message>
        <source>Find words…</source>
        <translation>Wörter suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Any stance</source>
        <translation>Jede Haltung</translation>
    </message>
    <message>
        <source>Only of</source>
        <translation>Nur von</translation>
    </message>
    <message>
        <source>of anybody</source>
        <translation>von irgendwem</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Nur zu</translation>
    </message>
    <message>
        <source>on any claim</source>
        <translation>zu irgendeiner Behauptung</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Äußerungen</translation>
    </message>
    <message numerus="yes">
        <source>%n statements</source>
        <translation>
            <numerusform>%n Äußerung</numerusform>
            <numerusform>%n Äußerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
</context>
<context>
    <name>Stating</name>
    <message>
        <source>somebody unknown</source>
        <translation>jemand Unbekanntes</translation>
    </message>
    <message>
        <source>Recorded: %1 is %2.</source>
        <translation>Festgehalten: %1 %2.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Arranging…</source>
        <translation>Wird angeordnet&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Alles wieder zeigen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>gespeichert %1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>kept · not saved yet</source>
        <translation>gesichert · noch nicht gespeichert</translation>
    </message>
    <message>
        <source>kept · %1</source>
        <translation>gesichert · %1</translation>
    </message>
    <message>
        <source>Every edit is kept on this machine at once. Saving writes the file.</source>
        <translation>Jede Änderung wird sofort auf diesem Rechner gesichert. Speichern schreibt die Datei.</translation>
    </message>
    <message>
        <source>hidden: %1 · Show All</source>
        <translation>ausgeblendet: %1 · Alles zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n claims are hidden. Show All</source>
        <translation>
            <numerusform>%n Behauptung ist ausgeblendet. Alles zeigen</numerusform>
            <numerusform>%n Behauptungen sind ausgeblendet. Alles zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>StepNames</name>
    <message>
        <source>the reason %1</source>
        <translation>Grund %1</translation>
    </message>
    <message>
        <source>the restatement %1</source>
        <translation>Umschreibung %1</translation>
    </message>
    <message>
        <source>the undercut %1</source>
        <translation>Entkräftung %1</translation>
    </message>
    <message>
        <source>the objection %1</source>
        <translation>Einwand %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TagPage</name>
    <message>
        <source>N&amp;ame</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Change Note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Claims with the tag</source>
        <translation>Behauptungen mit dem Schlagwort</translation>
    </message>
    <message>
        <source>Claims (%1)</source>
        <translation>Behauptungen (%1)</translation>
    </message>
    <message>
        <source>No claims have this tag yet.</source>
        <translation>Noch keine Behauptung hat dieses Schlagwort.</translation>
    </message>
</context>
<context>
    <name>TextDock</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Taking what was typed into the debate…</source>
        <translation>Übernehme Getipptes in die Debatte …</translation>
    </message>
    <message>
        <source>The debate has changed in between.</source>
        <translation>Die Debatte hat sich inzwischen geändert.</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>The debate as text</source>
        <translation>Die Debatte als Text</translation>
    </message>
    <message>
        <source>What is typed here appears on the map.</source>
        <translation>Was hier eingetippt wird, erscheint auf der Map.</translation>
    </message>
    <message>
        <source>Type claims here, or paste Argdown: each is on the map as you go.

[Title]: A claim
  + A reason for it
  - An objection to it</source>
        <translation>Hier Behauptungen eintippen oder Argdown einfügen: Jede steht sofort auf der Map.

[Titel]: Eine Behauptung
  + Ein Grund dafür
  - Ein Einwand dagegen</translation>
    </message>
    <message>
        <source>This debate has more than %1 claims: too many to keep its text in step with the map. File ▸ Export writes it as text.</source>
        <translation>Diese Debatte hat mehr als %1 Behauptungen: zu viele, um ihren Text mit der Map in Einklang zu halten. Datei ▸ Exportieren schreibt sie als Text.</translation>
    </message>
</context>
<context>
    <name>TextVersions</name>
    <message>
        <source>%1 is no text to read.</source>
        <translation>%1 ist kein Text zum Lesen.</translation>
    </message>
    <message>
        <source>%1 has no text.</source>
        <translation>%1 hat keinen Text.</translation>
    </message>
    <message>
        <source>New Version of Text</source>
        <translation>Neue Fassung des Textes</translation>
    </message>
    <message>
        <source>Comparing %1…</source>
        <translation>Vergleich mit %1&#xa0;…</translation>
    </message>
</context>
<context>
    <name>TimeActions</name>
    <message>
        <source>T&amp;imeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>Show when what was said, and what changed from date to date</source>
        <translation>Zeigen, wann was gesagt wurde und was sich von Datum zu Datum änderte</translation>
    </message>
    <message>
        <source>&amp;Earlier Date</source>
        <translation>&amp;Früheres Datum</translation>
    </message>
    <message>
        <source>Go back to the date before, at which something was said</source>
        <translation>Zum vorigen Datum zurückgehen, an dem etwas gesagt wurde</translation>
    </message>
    <message>
        <source>&amp;Later Date</source>
        <translation>&amp;Späteres Datum</translation>
    </message>
    <message>
        <source>Go on to the next date at which something was said</source>
        <translation>Zum nächsten Datum weitergehen, an dem etwas gesagt wurde</translation>
    </message>
    <message>
        <source>&amp;All Dates</source>
        <translation>&amp;Alle Daten</translation>
    </message>
    <message>
        <source>Show what was said at any time, and what has no date</source>
        <translation>Zeigen, was zu irgendeiner Zeit gesagt wurde und was kein Datum hat</translation>
    </message>
    <message>
        <source>The debate has no statements yet.</source>
        <translation>Die Debatte hat noch keine Äußerungen.</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>The list beside it says in words what is there.</source>
        <translation>Die Liste daneben sagt in Worten, was da ist.</translation>
    </message>
</context>
<context>
    <name>TimelinePaint</name>
    <message>
        <source>Statements</source>
        <translation>Äußerungen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>‹ Ear&amp;lier</source>
        <translation>‹ &amp;Früher</translation>
    </message>
    <message>
        <source>La&amp;ter ›</source>
        <translation>&amp;Später ›</translation>
    </message>
    <message>
        <source>Nothing here has a date yet.

Statements appear here once they have one, and sources once it is known when they were issued.</source>
        <translation>Hier hat noch nichts ein Datum.

Äußerungen erscheinen hier, sobald sie eines haben, und Quellen, sobald bekannt ist, wann sie erschienen sind.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Go to the date before at which something was said</source>
        <translation>Zum vorigen Datum gehen, an dem etwas gesagt wurde</translation>
    </message>
    <message>
        <source>Go to the next date at which something was said</source>
        <translation>Zum nächsten Datum gehen, an dem etwas gesagt wurde</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Alle Daten</translation>
    </message>
    <message>
        <source>What was held on %1. The arrow keys go from date to date.</source>
        <translation>Was am %1 vertreten wurde. Die Pfeiltasten führen von Datum zu Datum.</translation>
    </message>
    <message>
        <source>What was ever held, with what has no date. The arrow keys go from date to date.</source>
        <translation>Was je vertreten wurde, samt dem, was kein Datum hat. Die Pfeiltasten führen von Datum zu Datum.</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>when, who, holds what</comment>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>an unknown beginning</source>
        <translation>ein unbekannter Anfang</translation>
    </message>
    <message>
        <source>an open end</source>
        <translation>ein offenes Ende</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, give or take %2</source>
        <translation>%1, plus oder minus %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements</source>
        <translation>
            <numerusform>%n Äußerung</numerusform>
            <numerusform>%n Äußerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>vor 1 Minute</translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation>vor %1 Minuten</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
</context>
<context>
    <name>Tints</name>
    <message>
        <source>%1, on %2</source>
        <comment>what is shown, date</comment>
        <translation>%1, am %2</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>What %1 holds</source>
        <translation>Was %1 vertritt</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>ToolActions</name>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle&#xa0;…</translation>
    </message>
    <message>
        <source>Find a command by a few letters and run it</source>
        <translation>Einen Befehl mit ein paar Buchstaben finden und ausführen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose colours, saving and keys</source>
        <translation>Farben, Speichern und Tasten einstellen</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>Show this debate in one more window</source>
        <translation>Diese Debatte in einem weiteren Fenster zeigen</translation>
    </message>
    <message>
        <source>Ne&amp;xt Window</source>
        <translation>Nächstes &amp;Fenster</translation>
    </message>
    <message>
        <source>Go to the next window</source>
        <translation>Zum nächsten Fenster gehen</translation>
    </message>
    <message>
        <source>&amp;Previous Window</source>
        <translation>&amp;Voriges Fenster</translation>
    </message>
    <message>
        <source>Go to the window before</source>
        <translation>Zum Fenster davor gehen</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>Read how Counterpoint works</source>
        <translation>Lesen, wie Counterpoint funktioniert</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Tastenkürzel&#xa0;…</translation>
    </message>
    <message>
        <source>List all keys, and change them</source>
        <translation>Alle Tasten auflisten und ändern</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>Open a debate whose claims explain the program</source>
        <translation>Eine Debatte öffnen, deren Behauptungen das Programm erklären</translation>
    </message>
    <message>
        <source>Copy &amp;System Information</source>
        <translation>&amp;Systeminformationen kopieren</translation>
    </message>
    <message>
        <source>Copy versions and folders, for reporting a fault</source>
        <translation>Versionen und Ordner kopieren, um einen Fehler zu melden</translation>
    </message>
    <message>
        <source>Copied. It names no debate and no text of yours.</source>
        <translation>Kopiert. Darin steht keine Debatte und kein eigener Text.</translation>
    </message>
    <message>
        <source>&amp;About Counterpoint</source>
        <translation>Ü&amp;ber Counterpoint</translation>
    </message>
    <message>
        <source>Show version and licence</source>
        <translation>Version und Lizenz zeigen</translation>
    </message>
    <message>
        <source>There is no other window.</source>
        <translation>Es gibt kein anderes Fenster.</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Direction of the Map</source>
        <translation>Richtung der Map</translation>
    </message>
    <message>
        <source>Choose which way the map runs</source>
        <translation>Wählen, in welche Richtung die Map läuft</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>N&amp;ame</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Rename Topic</source>
        <translation>Thema umbenennen</translation>
    </message>
    <message>
        <source>&amp;Inside</source>
        <translation>&amp;Innerhalb von</translation>
    </message>
    <message>
        <source>Move Topic</source>
        <translation>Thema verschieben</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Change Note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Claims of the topic</source>
        <translation>Behauptungen des Themas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Claims (%1)</source>
        <translation>Behauptungen (%1)</translation>
    </message>
    <message>
        <source>No claims yet. Drag claims onto the topic, or choose it in a claim.</source>
        <translation>Noch keine Behauptungen. Behauptungen auf das Thema ziehen oder es bei einer Behauptung auswählen.</translation>
    </message>
</context>
<context>
    <name>TraceChart</name>
    <message>
        <source>Chart of the trace</source>
        <translation>Grafik der Rückverfolgung</translation>
    </message>
    <message>
        <source>The list beside it says the same in words.</source>
        <translation>Die Liste daneben sagt dasselbe in Worten.</translation>
    </message>
</context>
<context>
    <name>TraceDrawing</name>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>says it is not so</source>
        <translation>sagt, dass es nicht so ist</translation>
    </message>
    <message>
        <source>says so</source>
        <translation>sagt, dass es so ist</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>in a circle</source>
        <translation>im Kreis</translation>
    </message>
</context>
<context>
    <name>TraceView</name>
    <message>
        <source>The trace in words</source>
        <translation>Die Rückverfolgung in Worten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody is on record as saying this.

Open a text in the reader, select where it is said, and attach the passage to the claim. Then record where that came from: Sources ▸ Add Hop.</source>
        <translation>Es ist nicht belegt, dass jemand das sagt.

Einen Text in der Leseansicht öffnen, auswählen, wo es gesagt wird, und die Textstelle an die Behauptung hängen. Dann festhalten, woher es kam: Quellen ▸ Verweis hinzufügen.</translation>
    </message>
    <message>
        <source>Select a claim to see where it came from.</source>
        <translation>Eine Behauptung auswählen, um zu sehen, woher sie kam.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source> · origin</source>
        <translation> · Ursprung</translation>
    </message>
    <message>
        <source>      %1 %2 (%3)</source>
        <translation>      %1 %2 (%3)</translation>
    </message>
    <message>
        <source>      %1 %2</source>
        <translation>      %1 %2</translation>
    </message>
</context>
<context>
    <name>TurnActions</name>
    <message>
        <source>Propose &amp;Turns</source>
        <translation>Redebeiträge &amp;vorschlagen</translation>
    </message>
    <message>
        <source>Look for speakers: blank lines, “Name:”, headings of replies</source>
        <translation>Nach Sprechenden suchen: Leerzeilen, „Name:“, Überschriften von Antworten</translation>
    </message>
    <message>
        <source>&amp;Begin Turn Here</source>
        <translation>Redebeitrag hier &amp;beginnen</translation>
    </message>
    <message>
        <source>Let another speaker begin where the cursor is</source>
        <translation>Dort, wo der Cursor ist, jemand anderen beginnen lassen</translation>
    </message>
    <message>
        <source>&amp;Move Start of Turn Here</source>
        <translation>&amp;Anfang des Redebeitrags hierher verschieben</translation>
    </message>
    <message>
        <source>Let the turn the cursor is in, or the next one, begin where the cursor is</source>
        <translation>Den Redebeitrag am Cursor oder den nächsten dort beginnen lassen, wo der Cursor ist</translation>
    </message>
    <message>
        <source>&amp;Join With Next Turn</source>
        <translation>&amp;Mit dem nächsten Redebeitrag verbinden</translation>
    </message>
    <message>
        <source>Make one turn of this one and the next</source>
        <translation>Aus diesem Redebeitrag und dem nächsten einen machen</translation>
    </message>
    <message>
        <source>&amp;Speaker…</source>
        <translation>&amp;Wer spricht&#xa0;…</translation>
    </message>
    <message>
        <source>Say who speaks here, by a few letters of a name</source>
        <translation>Sagen, wer hier spricht; ein paar Buchstaben eines Namens genügen</translation>
    </message>
    <message>
        <source>&amp;Date of Turn…</source>
        <translation>&amp;Datum des Redebeitrags&#xa0;…</translation>
    </message>
    <message>
        <source>Say when this was said</source>
        <translation>Sagen, wann dies gesagt wurde</translation>
    </message>
    <message>
        <source>Open a text in the reader first.</source>
        <translation>Zuerst einen Text in der Leseansicht öffnen.</translation>
    </message>
    <message>
        <source>Nothing here looks like several speakers. Begin a turn by hand where one speaks.</source>
        <translation>Nichts hier sieht nach mehreren Sprechenden aus. Einen Redebeitrag von Hand beginnen, wo jemand spricht.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>They take the place of the turns there are.</source>
        <translation>Sie treten an die Stelle der vorhandenen Redebeiträge.</translation>
    </message>
    <message numerus="yes">
        <source>%n turns are proposed in the margin.</source>
        <translation>
            <numerusform>%n Redebeitrag ist am Rand vorgeschlagen.</numerusform>
            <numerusform>%n Redebeiträge sind am Rand vorgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Accept Them</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Split Into Turns</source>
        <translation>In Redebeiträge teilen</translation>
    </message>
    <message>
        <source>The cursor is in no turn. Propose turns, or begin one here.</source>
        <translation>Der Cursor steht in keinem Redebeitrag. Redebeiträge vorschlagen oder hier einen beginnen.</translation>
    </message>
    <message>
        <source>Begin Turn</source>
        <translation>Redebeitrag beginnen</translation>
    </message>
    <message>
        <source>No turn begins near the cursor.</source>
        <translation>In der Nähe des Cursors beginnt kein Redebeitrag.</translation>
    </message>
    <message>
        <source>Move Start of Turn</source>
        <translation>Anfang des Redebeitrags verschieben</translation>
    </message>
    <message>
        <source>Join Turns</source>
        <translation>Redebeiträge verbinden</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Who speaks here? A few letters, or a new name</source>
        <translation>Wer spricht hier? Ein paar Buchstaben oder ein neuer Name</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Einen Namen eintippen.</translation>
    </message>
    <message>
        <source>Set Speaker</source>
        <translation>Festlegen, wer spricht</translation>
    </message>
    <message>
        <source>Date of Turn</source>
        <translation>Datum des Redebeitrags</translation>
    </message>
    <message>
        <source>When this was said, such as 2015, 2015-08 or 2015-08-11:</source>
        <translation>Wann dies gesagt wurde, etwa 2015, 2015-08 oder 2015-08-11:</translation>
    </message>
    <message>
        <source>Set Date of Turn</source>
        <translation>Datum des Redebeitrags festlegen</translation>
    </message>
    <message>
        <source>Move &amp;End of Turn Here</source>
        <translation>&amp;Ende des Redebeitrags hierher verschieben</translation>
    </message>
    <message>
        <source>Let the turn the cursor is in, or the one before, end where the cursor is</source>
        <translation>Den Redebeitrag am Cursor oder den vorigen dort enden lassen, wo der Cursor ist</translation>
    </message>
    <message>
        <source>No turn begins before the cursor.</source>
        <translation>Vor dem Cursor beginnt kein Redebeitrag.</translation>
    </message>
    <message>
        <source>Move End of Turn</source>
        <translation>Ende des Redebeitrags verschieben</translation>
    </message>
</context>
<context>
    <name>VersionReport</name>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>verändert</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>Quotations in the new version: %1.</source>
        <translation>Zitate in der neuen Fassung: %1.</translation>
    </message>
    <message>
        <source>The new version is in the reader. The old one had no quotations.</source>
        <translation>Die neue Fassung ist in der Leseansicht. Die alte hatte keine Zitate.</translation>
    </message>
    <message>
        <source>New Version of Text</source>
        <translation>Neue Fassung des Textes</translation>
    </message>
    <message>
        <source>What became of the quotations</source>
        <translation>Was aus den Zitaten wurde</translation>
    </message>
    <message>
        <source>A lost quotation stays with the old version. To put it right, select its passage in the new one and choose Sources ▸ In the Text ▸ Put Lost Quotation Here.</source>
        <translation>Ein verlorenes Zitat bleibt bei der alten Fassung. Um es richtigzustellen, seine Textstelle in der neuen auswählen und Quellen ▸ Im Text ▸ Verlorenes Zitat hier einsetzen wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n turns were not found again; the old version still has them. Begin them here by hand.</source>
        <translation>
            <numerusform>%n Redebeitrag wurde nicht wiedergefunden; die alte Fassung hat ihn noch. Ihn hier von Hand beginnen.</numerusform>
            <numerusform>%n Redebeiträge wurden nicht wiedergefunden; die alte Fassung hat sie noch. Sie hier von Hand beginnen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Each save keeps a version on this machine, the last twenty of them. Bringing one back can be undone.</source>
        <translation>Jedes Speichern behält eine Version auf diesem Rechner, die letzten zwanzig davon. Das Zurückholen kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>&amp;Bring Back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>&amp;Compare with Now…</source>
        <translation>Mit jetzt &amp;vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>Reading the version of %1…</source>
        <translation>Die Version (%1) wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>This is the debate as saved %1. Undo goes back.</source>
        <translation>Das ist die Debatte in der gespeicherten Fassung: %1. „Rückgängig“ führt zurück.</translation>
    </message>
    <message>
        <source>Bringing back the version of %1…</source>
        <translation>Die Version (%1) wird zurückgeholt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>Reasons &amp;Below</source>
        <translation>Gründe &amp;unten</translation>
    </message>
    <message>
        <source>Let the map run from the top down</source>
        <translation>Die Map von oben nach unten laufen lassen</translation>
    </message>
    <message>
        <source>Reasons Ab&amp;ove</source>
        <translation>Gründe &amp;oben</translation>
    </message>
    <message>
        <source>Let the map run from the bottom up</source>
        <translation>Die Map von unten nach oben laufen lassen</translation>
    </message>
    <message>
        <source>Reasons to the &amp;Right</source>
        <translation>Gründe &amp;rechts</translation>
    </message>
    <message>
        <source>Let the map run from left to right</source>
        <translation>Die Map von links nach rechts laufen lassen</translation>
    </message>
    <message>
        <source>Reasons to the &amp;Left</source>
        <translation>Gründe &amp;links</translation>
    </message>
    <message>
        <source>Let the map run from right to left</source>
        <translation>Die Map von rechts nach links laufen lassen</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>A&amp;nordnen</translation>
    </message>
    <message>
        <source>Lay the whole map out anew; pinned cards stay</source>
        <translation>Die ganze Map neu anordnen; fixierte Karten bleiben</translation>
    </message>
    <message>
        <source>Fo&amp;ld or Unfold</source>
        <translation>&amp;Ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Put away what bears on the selected card, or show it again</source>
        <translation>Wegräumen, was sich auf die ausgewählte Karte bezieht, oder es wieder zeigen</translation>
    </message>
    <message>
        <source>Fol&amp;d All</source>
        <translation>Alles e&amp;inklappen</translation>
    </message>
    <message>
        <source>Show only the claims that bear on nothing</source>
        <translation>Nur die Behauptungen zeigen, die sich auf nichts beziehen</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>Alles auskla&amp;ppen</translation>
    </message>
    <message>
        <source>Show all that was folded</source>
        <translation>Alles Eingeklappte zeigen</translation>
    </message>
    <message>
        <source>Focus on &amp;1 Step Around</source>
        <translation>Fokus: &amp;1 Schritt weit</translation>
    </message>
    <message>
        <source>Focus on &amp;2 Steps Around</source>
        <translation>Fokus: &amp;2 Schritte weit</translation>
    </message>
    <message>
        <source>Focus on &amp;3 Steps Around</source>
        <translation>Fokus: &amp;3 Schritte weit</translation>
    </message>
    <message>
        <source>Show only what is so near to the selected claim</source>
        <translation>Nur zeigen, was so nah bei der ausgewählten Behauptung ist</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>Fil&amp;ter&#xa0;…</translation>
    </message>
    <message>
        <source>Choose what the map shows by topic, tag and kind</source>
        <translation>Wählen, was die Map zeigt: nach Thema, Schlagwort und Art</translation>
    </message>
    <message>
        <source>&amp;Show All</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>End focus, filter and folding</source>
        <translation>Fokus, Filter und Einklappen beenden</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Come nearer</source>
        <translation>Näher heran</translation>
    </message>
    <message>
        <source>Zoom Ou&amp;t</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Go further away</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Actual Si&amp;ze</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>Show cards at 100 %</source>
        <translation>Karten mit 100&#xa0;% zeigen</translation>
    </message>
    <message>
        <source>&amp;Whole Map</source>
        <translation>Ganze &amp;Map</translation>
    </message>
    <message>
        <source>Bring all of the map into sight</source>
        <translation>Die ganze Map in den Blick holen</translation>
    </message>
    <message>
        <source>Sel&amp;ection</source>
        <translation>A&amp;uswahl</translation>
    </message>
    <message>
        <source>Bring what is selected into sight</source>
        <translation>Das Ausgewählte in den Blick holen</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Wie auf dem &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Reduce &amp;Motion</source>
        <translation>Be&amp;wegung verringern</translation>
    </message>
    <message>
        <source>Let nothing glide or fade</source>
        <translation>Nichts gleiten oder blenden lassen</translation>
    </message>
    <message>
        <source>Full Scree&amp;n</source>
        <translation>Vollbil&amp;d</translation>
    </message>
    <message>
        <source>Use all of the screen</source>
        <translation>Den ganzen Bildschirm nutzen</translation>
    </message>
    <message>
        <source>Change the colours of the program</source>
        <translation>Die Farben des Programms ändern</translation>
    </message>
    <message>
        <source>Everything is shown.</source>
        <translation>Alles ist sichtbar.</translation>
    </message>
    <message>
        <source>Nothing is folded.</source>
        <translation>Nichts ist eingeklappt.</translation>
    </message>
    <message>
        <source>What It &amp;Bears On</source>
        <translation>&amp;Worauf es sich bezieht</translation>
    </message>
    <message>
        <source>Go to what the selected card answers</source>
        <translation>Zu dem gehen, worauf die ausgewählte Karte antwortet</translation>
    </message>
    <message>
        <source>First &amp;Answer</source>
        <translation>&amp;Erste Antwort</translation>
    </message>
    <message>
        <source>Go to the first reason or objection to it</source>
        <translation>Zum ersten Grund oder Einwand dazu gehen</translation>
    </message>
    <message>
        <source>Answer Be&amp;fore</source>
        <translation>&amp;Vorige Antwort</translation>
    </message>
    <message>
        <source>Go to the answer before it, to the same</source>
        <translation>Zur vorigen Antwort auf dasselbe gehen</translation>
    </message>
    <message>
        <source>&amp;Next Answer</source>
        <translation>&amp;Nächste Antwort</translation>
    </message>
    <message>
        <source>Go to the answer after it, to the same</source>
        <translation>Zur nächsten Antwort auf dasselbe gehen</translation>
    </message>
    <message>
        <source>&amp;Line Above</source>
        <translation>Linie &amp;darüber</translation>
    </message>
    <message>
        <source>Go to the reason or objection that leads up from it</source>
        <translation>Zum Grund oder Einwand gehen, der davon nach oben führt</translation>
    </message>
    <message>
        <source>L&amp;ine Below</source>
        <translation>Linie darun&amp;ter</translation>
    </message>
    <message>
        <source>Go to the first reason or objection that ends on it</source>
        <translation>Zum ersten Grund oder Einwand gehen, der darauf endet</translation>
    </message>
    <message>
        <source>S&amp;how Minimap</source>
        <translation>Minimap &amp;zeigen</translation>
    </message>
    <message>
        <source>Show the whole map in a corner, with the part that is seen</source>
        <translation>Die ganze Map in einer Ecke zeigen, mit dem sichtbaren Teil</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Show the debate as Argdown beside the map, to read and to type</source>
        <translation>Die Debatte als Argdown neben der Map zeigen, zum Lesen und zum Eintippen</translation>
    </message>
</context>
<context>
    <name>WeightField</name>
    <message>
        <source>not set</source>
        <translation>nicht festgelegt</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Counterpoint</source>
        <translation>Counterpoint</translation>
    </message>
    <message>
        <source>Map what is argued, see who said it, and trace where it came from.</source>
        <translation>Zeichnen, was vorgebracht wird, sehen, wer es gesagt hat, und verfolgen, woher es kommt.</translation>
    </message>
    <message>
        <source>New Debate</source>
        <translation>Neue Debatte</translation>
    </message>
    <message>
        <source>Begin with a question</source>
        <translation>Mit einer Frage beginnen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>A .debate file</source>
        <translation>Eine .debate-Datei</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Two-Minute Tour</source>
        <translation>Rundgang in zwei Minuten</translation>
    </message>
    <message>
        <source>Claims that explain themselves</source>
        <translation>Behauptungen, die sich selbst erklären</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>No longer at %1</source>
        <translation>Nicht mehr unter %1</translation>
    </message>
    <message>
        <source>Debates you open will be listed here.</source>
        <translation>Geöffnete Debatten werden hier aufgelistet.</translation>
    </message>
    <message>
        <source>The sample debates are not installed.</source>
        <translation>Die Beispieldebatten sind nicht installiert.</translation>
    </message>
    <message>
        <source>Samples open as copies: change what you like.</source>
        <translation>Beispiele öffnen sich als Kopien: Alles darf geändert werden.</translation>
    </message>
    <message>
        <source>“%1” was not saved</source>
        <translation>„%1“ wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Counterpoint ended with 1 unsaved change (%1). It has been kept.</source>
        <translation>Counterpoint endete mit 1 nicht gespeicherten Änderung (%1). Sie ist erhalten geblieben.</translation>
    </message>
    <message>
        <source>Counterpoint ended with %1 unsaved changes (%2). They have been kept.</source>
        <translation>Counterpoint endete mit %1 nicht gespeicherten Änderungen (%2). Sie sind erhalten geblieben.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>W&amp;iederherstellen</translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>Discard the changes to %1</source>
        <translation>Die Änderungen an %1 verwerfen</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Decide about %1 later</source>
        <translation>Später über %1 entscheiden</translation>
    </message>
    <message>
        <source>From other programs</source>
        <translation>Aus anderen Programmen</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
</context>
</TS>

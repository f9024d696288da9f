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
        <translation>&amp;Informationen zur Debatte …</translation>
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
    <name>ClaimPage</name>
    <message>
        <source>&amp;Merge With…</source>
        <translation>&amp;Zusammenführen mit …</translation>
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
        <source>none</source>
        <translation>keines</translation>
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
        <translation>Die andere Behauptung suchen …</translation>
    </message>
    <message>
        <source>No claim has these letters.</source>
        <translation>Keine Behauptung enthält diese Buchstaben.</translation>
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
        <translation>Su&amp;chen …</translation>
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
        <translation>Zu Behauptun&amp;g gehen …</translation>
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
        <source>Text; always all of the debate, for other programs, scripts and comparing.</source>
        <translation>Text; immer die ganze Debatte, für andere Programme, für Skripte und zum Vergleichen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
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
        <translation>&amp;Exportieren …</translation>
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
        <source>Wrote %1.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben …</translation>
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
        <translation>Ö&amp;ffnen …</translation>
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
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Write the debate into another file, and stay with that one</source>
        <translation>Die Debatte in eine andere Datei schreiben und bei jener bleiben</translation>
    </message>
    <message>
        <source>Save a Cop&amp;y…</source>
        <translation>&amp;Kopie speichern …</translation>
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
        <translation>&amp;Versionen …</translation>
    </message>
    <message>
        <source>List what was saved before, and bring it back</source>
        <translation>Auflisten, was früher gespeichert wurde, und es zurückholen</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Add what a text holds to this debate, as one step</source>
        <translation>Den Inhalt eines Textes in einem Schritt zu dieser Debatte hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Write the map as a picture, or the debate as text</source>
        <translation>Die Map als Bild oder die Debatte als Text schreiben</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
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
        <source>Import Into This Debate</source>
        <translation>In diese Debatte importieren</translation>
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
    <name>FindPanel</name>
    <message>
        <source>Find in the debate</source>
        <translation>In der Debatte suchen</translation>
    </message>
    <message>
        <source>Find in claims, notes, quotations, names…</source>
        <translation>In Behauptungen, Notizen, Zitaten, Namen suchen …</translation>
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
    <name>Importing</name>
    <message>
        <source>%1 is nothing that Counterpoint can import.</source>
        <translation>%1 ist nichts, was Counterpoint importieren kann.</translation>
    </message>
    <message>
        <source>%1 is %2, which Counterpoint cannot import.</source>
        <translation>%1 ist %2; das kann Counterpoint nicht importieren.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Texts that can be imported (%1)</source>
        <translation>Texte zum Importieren (%1)</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB.</source>
        <translation>%1 ist größer als 64 MB.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>%1 brought %2 claims and %3 reasons and objections.</source>
        <translation>Importiert aus %1: %2 Behauptungen sowie %3 Gründe und Einwände.</translation>
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
        <translation>Prämisse h&amp;inzufügen …</translation>
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
        <translation>&amp;Ziel ändern …</translation>
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
        <source>key of an argumentation scheme</source>
        <translation>Schlüssel eines Argumentationsschemas</translation>
    </message>
    <message>
        <source>S&amp;cheme</source>
        <translation>S&amp;chema</translation>
    </message>
    <message>
        <source>Set Scheme</source>
        <translation>Schema festlegen</translation>
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
        <translation>Behauptung suchen …</translation>
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
        <translation>&amp;Thema …</translation>
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
</context>
<context>
    <name>KeptViews</name>
    <message>
        <source>&amp;Keep This View…</source>
        <translation>Diese Ansicht &amp;merken …</translation>
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
        <translation>Die beiden &amp;zusammenführen …</translation>
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
    <name>KeysHint</name>
    <message>
        <source>Press %1 for a claim.</source>
        <translation>Für eine Behauptung %1 drücken.</translation>
    </message>
    <message>
        <source>Press %1 for a question.</source>
        <translation>Für eine Frage %1 drücken.</translation>
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
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>%1 wird importiert …</translation>
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
        <translation>Eingrenzen auf …</translation>
    </message>
    <message>
        <source>No claim or question contains these words.</source>
        <translation>Keine Behauptung oder Frage enthält diese Wörter.</translation>
    </message>
    <message>
        <source>The outline is empty. Add a claim or a question from the Insert menu, or open a sample from the File menu.</source>
        <translation>Die Gliederung ist leer. Über das Menü „Einfügen“ eine Behauptung oder Frage hinzufügen oder über das Menü „Datei“ ein Beispiel öffnen.</translation>
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
        <source>Choose a question first.</source>
        <translation>Zuerst eine Frage wählen.</translation>
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
        <translation>Mit 100 %, auf so vielen Seiten wie &amp;nötig</translation>
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
        <translation>Es wird gedruckt …</translation>
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
        <translation>&amp;Verwerfen …</translation>
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
        <translation>Was jetzt zu sehen ist, merken als …</translation>
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
        <translation>Speichern &amp;unter …</translation>
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
        <translation>&amp;Kopie speichern …</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>&amp;Meine behalten</translation>
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
        <source>A DOT graph has no room for them: %1.</source>
        <translation>Ein DOT-Graph hat dafür keinen Platz: %1.</translation>
    </message>
    <message>
        <source>Their titles, notes, tags and weights stay behind.</source>
        <translation>Ihre Titel, Notizen, Schlagwörter und Gewichte bleiben zurück.</translation>
    </message>
    <message>
        <source>Their schemes, notes and weights stay behind.</source>
        <translation>Ihre Schemata, Notizen und Gewichte bleiben zurück.</translation>
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
        <translation>Der Text ist größer als 64 MB; aus so viel kann keine Debatte gelesen werden.</translation>
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
        <translation>Die Datei %1 ist größer als 4 GiB.</translation>
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
        <source>the disk returned something else than was written</source>
        <translation>der Datenträger lieferte etwas anderes zurück, als geschrieben wurde</translation>
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
        <translation>Das Bild wäre zu groß geworden, deshalb wurde sein Maßstab auf %1 % verkleinert.</translation>
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
        <source>Reads each INPUT into FILE, which is created if it is missing; otherwise all of it is one step that can be undone. “-” is standard input. Formats are told by content. Prints what arrived, what was put right and what had to be left behind. When anything is wrong with an input, nothing is changed.</source>
        <translation>Liest jedes INPUT in FILE ein; FILE wird angelegt, wenn es fehlt, andernfalls ist alles ein Schritt, der rückgängig gemacht werden kann. „-“ ist die Standardeingabe. Formate werden am Inhalt erkannt. Gibt aus, was angekommen ist, was berichtigt wurde und was zurückbleiben musste. Wenn an einer Eingabe etwas nicht stimmt, wird nichts geändert.</translation>
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
        <source>json, dot, svg, pdf or png; told by OUT&apos;s suffix when left out.</source>
        <translation>json, dot, svg, pdf oder png; ohne Angabe nach der Endung von OUT.</translation>
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
        <source>Lists the records of a kind, in the order people see them: issues, topics, tags, claims, inferences, sources, documents, turns, excerpts, stakeholders, statements, citations, criticalAnswers, places, savedViews or dismissals.</source>
        <translation>Listet die Einträge einer Art auf, in der Reihenfolge, in der man sie sieht: issues, topics, tags, claims, inferences, sources, documents, turns, excerpts, stakeholders, statements, citations, criticalAnswers, places, savedViews oder dismissals.</translation>
    </message>
    <message>
        <source>Searches all texts of a debate.</source>
        <translation>Durchsucht alle Texte einer Debatte.</translation>
    </message>
    <message>
        <source>Finds the records that have all words of QUERY somewhere in their texts, best first. Any part of a word counts; accents and case make no difference.</source>
        <translation>Findet die Einträge, deren Texte alle Wörter von QUERY enthalten, die besten zuerst. Jeder Teil eines Wortes zählt; Akzente und Groß- oder Kleinschreibung spielen keine Rolle.</translation>
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
        <translation>Ordnet die Karten und Linien der Map so an, wie das Fenster sie zeichnen würde. Mit --json werden alle Plätze und Kurven in Pixeln bei 100 % ausgegeben, und wie lange es gedauert hat.</translation>
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
        <translation>%1 wird gelesen …</translation>
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
        <translation>%1 ist größer als 64 MB, mehr als auf einmal gelesen werden kann.</translation>
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
        <translation>%1 wird geprüft …</translation>
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
        <translation>1 zeichnet eine Karte so groß wie das Fenster bei 100 %.</translation>
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
        <translation>%1 wird geschrieben …</translation>
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
        <source>Import into a new file instead.</source>
        <translation>Stattdessen in eine neue Datei importieren.</translation>
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
        <source>  %1 records were there already and were replaced.</source>
        <translation>  %1 Einträge waren schon da und wurden ersetzt.</translation>
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
        <translation>Die Map wird angeordnet …</translation>
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
        <translation>Es wird gesucht …</translation>
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
        <translation>&amp;Tastenkürzel …</translation>
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
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Arranging…</source>
        <translation>Wird angeordnet …</translation>
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
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1 %</translation>
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
    <name>ToolActions</name>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle …</translation>
    </message>
    <message>
        <source>Find a command by a few letters and run it</source>
        <translation>Einen Befehl mit ein paar Buchstaben finden und ausführen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
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
        <translation>&amp;Tastenkürzel …</translation>
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
        <source>Find claim, passage, person…</source>
        <translation>Behauptung, Textstelle, Person suchen …</translation>
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
        <source>This is the debate as saved %1.</source>
        <translation>Das ist die Debatte in der gespeicherten Fassung: %1.</translation>
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
        <translation>Fil&amp;ter …</translation>
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
        <translation>Karten mit 100 % zeigen</translation>
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
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>A .debate file</source>
        <translation>Eine .debate-Datei</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Counterpoint JSON</source>
        <translation>Counterpoint-JSON</translation>
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

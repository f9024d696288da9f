<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Answering</name>
    <message numerus="yes">
        <source>%Ln claim(s) that both hold: %1 and %2.</source>
        <translation>
            <numerusform>%Ln claim that both hold: %1 and %2.</numerusform>
            <numerusform>%Ln claims that both hold: %1 and %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) divide %1 and %2; those on which most hangs come first.</source>
        <translation>
            <numerusform>%Ln claim divides %1 and %2; those on which most hangs come first.</numerusform>
            <numerusform>%Ln claims divide %1 and %2; those on which most hangs come first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How %Ln pair(s) compare, claim by claim.</source>
        <translation>
            <numerusform>How %Ln pair compares, claim by claim.</numerusform>
            <numerusform>How %Ln pairs compare, claim by claim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradiction(s) within what one holds</source>
        <translation>
            <numerusform>%Ln contradiction within what one holds</numerusform>
            <numerusform>%Ln contradictions within what one holds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) that people contradict each other on</source>
        <translation>
            <numerusform>%Ln claim that people contradict each other on</numerusform>
            <numerusform>%Ln claims that people contradict each other on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of mind.</source>
        <translation>
            <numerusform>%Ln change of mind.</numerusform>
            <numerusform>%Ln changes of mind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln position(s) that others attribute and the one named never asserted.</source>
        <translation>
            <numerusform>%Ln position that others attribute and the one named never asserted.</numerusform>
            <numerusform>%Ln positions that others attribute and the one named never asserted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How much room %Ln side(s) have, and how well they are met.</source>
        <translation>
            <numerusform>How much room %Ln side has, and how well it is met.</numerusform>
            <numerusform>How much room %Ln sides have, and how well they are met.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Camps</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camp(s)</source>
        <translation>
            <numerusform>%n camp</numerusform>
            <numerusform>%n camps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n camp(s)</source>
        <translation>
            <numerusform>more than %n camp</numerusform>
            <numerusform>more than %n camps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The camps were not found within %n second(s): too much here depends on each other.</source>
        <translation>
            <numerusform>The camps were not found within %n second: too much here depends on each other.</numerusform>
            <numerusform>The camps were not found within %n seconds: too much here depends on each other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the map can be settled in more than one consistent way.</source>
        <translation>
            <numerusform>One part of the map can be settled in more than one consistent way.</numerusform>
            <numerusform>%n parts of the map can be settled in more than one consistent way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message numerus="yes">
        <source>At this place: %Ln</source>
        <translation>
            <numerusform>At this place: %Ln</numerusform>
            <numerusform>At this place: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes of mind: %Ln</source>
        <translation>
            <numerusform>Changes of mind: %Ln</numerusform>
            <numerusform>Changes of mind: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DebateFile</name>
    <message numerus="yes">
        <source>This is a repaired copy: %n records could be read.</source>
        <translation>
            <numerusform>This is a repaired copy: %n record could be read.</numerusform>
            <numerusform>This is a repaired copy: %n records could be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some are missing, and %n others were left out because they refer to those. What was read may be older or damaged too: compare it with an earlier version.</source>
        <translation>
            <numerusform>Some are missing, and %n other was left out because it refers to those. What was read may be older or damaged too: compare it with an earlier version.</numerusform>
            <numerusform>Some are missing, and %n others were left out because they refer to those. What was read may be older or damaged too: compare it with an earlier version.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>Import %n Files</source>
        <translation>
            <numerusform>Import %n File</numerusform>
            <numerusform>Import %n Files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n files…</source>
        <translation>
            <numerusform>Reading %n file…</numerusform>
            <numerusform>Reading %n files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Information</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapActions</name>
    <message numerus="yes">
        <source>Delete %n Item(s)</source>
        <translation>
            <numerusform>Delete %n Item</numerusform>
            <numerusform>Delete %n Items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Card(s)</source>
        <translation>
            <numerusform>Move %n Card</numerusform>
            <numerusform>Move %n Cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixPanel</name>
    <message numerus="yes">
        <source>%n statements without a date left out</source>
        <translation>
            <numerusform>%n statement without a date left out</numerusform>
            <numerusform>%n statements without a date left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are later</source>
        <translation>
            <numerusform>%n is later</numerusform>
            <numerusform>%n are later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no known speaker</source>
        <translation>
            <numerusform>%n has no known speaker</numerusform>
            <numerusform>%n have no known speaker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message numerus="yes">
        <source>%Ln have no date</source>
        <translation>
            <numerusform>%Ln has no date</numerusform>
            <numerusform>%Ln have no date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are dated too vaguely</source>
        <translation>
            <numerusform>%Ln is dated too vaguely</numerusform>
            <numerusform>%Ln are dated too vaguely</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are of another time</source>
        <translation>
            <numerusform>%Ln is of another time</numerusform>
            <numerusform>%Ln are of another time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are unclear</source>
        <translation>
            <numerusform>%Ln is unclear</numerusform>
            <numerusform>%Ln are unclear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are conditional</source>
        <translation>
            <numerusform>%Ln is conditional</numerusform>
            <numerusform>%Ln are conditional</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are repetitions</source>
        <translation>
            <numerusform>%Ln is a repetition</numerusform>
            <numerusform>%Ln are repetitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>%Ln node</numerusform>
            <numerusform>%Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tie(s)</source>
        <translation>
            <numerusform>%Ln tie</numerusform>
            <numerusform>%Ln ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln communities</source>
        <translation>
            <numerusform>%Ln community</numerusform>
            <numerusform>%Ln communities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) count</source>
        <translation>
            <numerusform>%Ln statement counts</numerusform>
            <numerusform>%Ln statements count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are perhaps of another time</source>
        <translation>
            <numerusform>%Ln is perhaps of another time</numerusform>
            <numerusform>%Ln are perhaps of another time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NodeWords</name>
    <message numerus="yes">
        <source>%Ln tie(s)</source>
        <translation>
            <numerusform>%Ln tie</numerusform>
            <numerusform>%Ln ties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n more notices wait until these are closed.</source>
        <translation>
            <numerusform>%n more notice waits until these are closed.</numerusform>
            <numerusform>%n more notices wait until these are closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Obstacles</name>
    <message numerus="yes">
        <source>Select %n claims first.</source>
        <translation>
            <numerusform>Select %n claim first.</numerusform>
            <numerusform>Select %n claims first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select %n reasons or objections first: click on their lines.</source>
        <translation>
            <numerusform>Select %n reason or objection first: click on its line.</numerusform>
            <numerusform>Select %n reasons or objections first: click on their lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolarisationChart</name>
    <message numerus="yes">
        <source>%1 to %2: modularity %3, %4, %n camp(s)</source>
        <translation>
            <numerusform>%1 to %2: modularity %3, %4, %n camp</numerusform>
            <numerusform>%1 to %2: modularity %3, %4, %n camps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReaderActions</name>
    <message numerus="yes">
        <source>%n sentences may be arguments.</source>
        <translation>
            <numerusform>%n sentence may be an argument.</numerusform>
            <numerusform>%n sentences may be arguments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message numerus="yes">
        <source>%n quotations</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message numerus="yes">
        <source>%n findings.</source>
        <translation>
            <numerusform>%n finding.</numerusform>
            <numerusform>%n findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SameButton</name>
    <message numerus="yes">
        <source>⚠ %n pairs may be the same</source>
        <translation>
            <numerusform>⚠ %n pair may be the same</numerusform>
            <numerusform>⚠ %n pairs may be the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchemesDialog</name>
    <message numerus="yes">
        <source>%n reason(s) or objection(s) of this debate follow it.</source>
        <translation>
            <numerusform>%n reason or objection of this debate follows it.</numerusform>
            <numerusform>%n reasons or objections of this debate follow it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) or objection(s) follow it, such as %1. Let them follow another scheme first.</source>
        <translation>
            <numerusform>A reason or objection follows it: %1. Let it follow another scheme first.</numerusform>
            <numerusform>%n reasons or objections follow it, such as %1. Let them follow another scheme first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%n times, last by %1</source>
        <translation>
            <numerusform>once, by %1</numerusform>
            <numerusform>%n times, last by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps on this machine</source>
        <translation>
            <numerusform>%n step on this machine</numerusform>
            <numerusform>%n steps on this machine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from elsewhere</source>
        <translation>
            <numerusform>%n from elsewhere</numerusform>
            <numerusform>%n from elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The map would take more than %n page(s).</source>
        <translation>
            <numerusform>The map would take more than %n page.</numerusform>
            <numerusform>The map would take more than %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Map of a debate with %n card(s): claims, and the reasons and objections between them.</source>
        <translation>
            <numerusform>Map of a debate with %n card: claims, and the reasons and objections between them.</numerusform>
            <numerusform>Map of a debate with %n cards: claims, and the reasons and objections between them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%n reason</numerusform>
            <numerusform>%n reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s)</source>
        <translation>
            <numerusform>%n objection</numerusform>
            <numerusform>%n objections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>question with %n answer(s)</source>
        <translation>
            <numerusform>question with %n answer</numerusform>
            <numerusform>question with %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appearance(s)</source>
        <translation>
            <numerusform>%n appearance</numerusform>
            <numerusform>%n appearances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%n origin</numerusform>
            <numerusform>%n origins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s) unchecked</source>
        <translation>
            <numerusform>%n hop unchecked</numerusform>
            <numerusform>%n hops unchecked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The origins of %n claim(s) were not compared, because too many hops lie behind them: trace them one by one.</source>
        <translation>
            <numerusform>The origins of %n claim were not compared, because too many hops lie behind it: trace it by itself.</numerusform>
            <numerusform>The origins of %n claims were not compared, because too many hops lie behind them: trace them one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 share no claim that both speak of, so nothing can be said of their agreement (%n claim(s) that one of them speaks of).</source>
        <translation>
            <numerusform>%1 and %2 share no claim that both speak of, so nothing can be said of their agreement (%n claim that one of them speaks of).</numerusform>
            <numerusform>%1 and %2 share no claim that both speak of, so nothing can be said of their agreement (%n claims that one of them speaks of).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 both speak of %n claim(s)</source>
        <translation>
            <numerusform>%1 and %2 both speak of %n claim</numerusform>
            <numerusform>%1 and %2 both speak of %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, of %n that either speaks of: they agree on %1, contradict each other on %2 and meet partly on %3.</source>
        <translation>
            <numerusform>, of %n that either speaks of: they agree on %1, contradict each other on %2 and meet partly on %3.</numerusform>
            <numerusform>, of %n that either speaks of: they agree on %1, contradict each other on %2 and meet partly on %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 said so again on %2: %3, by %n more statement(s).</source>
        <translation>
            <numerusform>%1 said so again on %2: %3, by %n more statement.</numerusform>
            <numerusform>%1 said so again on %2: %3, by %n more statements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) changed</source>
        <translation>
            <numerusform>%n position changed</numerusform>
            <numerusform>%n positions changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n taken</numerusform>
            <numerusform>%n taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n confirmed</numerusform>
            <numerusform>%n confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) hang on it</source>
        <translation>
            <numerusform>%n claim hangs on it</numerusform>
            <numerusform>%n claims hang on it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, among them the answer(s) %2.</source>
        <translation>
            <numerusform>%1, among them the answer %2.</numerusform>
            <numerusform>%1, among them the answers %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n claim(s)</source>
        <translation>
            <numerusform>for %n claim</numerusform>
            <numerusform>for %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of its own quoted</source>
        <translation>
            <numerusform>%n word of its own quoted</numerusform>
            <numerusform>%n words of its own quoted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n objection(s) to what it says, %1 are not answered.</source>
        <translation>
            <numerusform>Of %n objection to what it says, %1 are not answered.</numerusform>
            <numerusform>Of %n objections to what it says, %1 are not answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is %2, by %n statement(s).</source>
        <translation>
            <numerusform>%1 is %2, by %n statement.</numerusform>
            <numerusform>%1 is %2, by %n statements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n without a date</numerusform>
            <numerusform>%n without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements have no actor or no claim; they are quotations with a note.</source>
        <translation>
            <numerusform>%n statement has no actor or no claim; it is a quotation with a note.</numerusform>
            <numerusform>%n statements have no actor or no claim; they are quotations with a note.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements have no qualifier; their stance is unclear.</source>
        <translation>
            <numerusform>%n statement has no qualifier; its stance is unclear.</numerusform>
            <numerusform>%n statements have no qualifier; their stance is unclear.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grades became for, against or unclear by their sign; the number is in the note.</source>
        <translation>
            <numerusform>%n grade became for, against or unclear by its sign; the number is in the note.</numerusform>
            <numerusform>%n grades became for, against or unclear by their sign; the number is in the note.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n qualifiers say neither for nor against; the stance is unclear and the word is in the note.</source>
        <translation>
            <numerusform>%n qualifier says neither for nor against; the stance is unclear and the word is in the note.</numerusform>
            <numerusform>%n qualifiers say neither for nor against; the stance is unclear and the word is in the note.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements lie outside their text; they are without a quotation.</source>
        <translation>
            <numerusform>%n statement lies outside its text; it is without a quotation.</numerusform>
            <numerusform>%n statements lie outside their text; they are without a quotation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements come without their words; they are without a quotation.</source>
        <translation>
            <numerusform>%n statement comes without its words; it is without a quotation.</numerusform>
            <numerusform>%n statements come without their words; they are without a quotation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates are midnights of another time zone; they became the day that began then.</source>
        <translation>
            <numerusform>%n date is midnight of another time zone; it became the day that began then.</numerusform>
            <numerusform>%n dates are midnights of another time zone; they became the day that began then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements are of no document.</source>
        <translation>
            <numerusform>%n statement is of no document.</numerusform>
            <numerusform>%n statements are of no document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coders, with their permissions, are left out.</source>
        <translation>
            <numerusform>%n coder, with permissions, is left out.</numerusform>
            <numerusform>%n coders, with their permissions, are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n search patterns are left out.</source>
        <translation>
            <numerusform>%n search pattern is left out.</numerusform>
            <numerusform>%n search patterns are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links between statements are left out.</source>
        <translation>
            <numerusform>%n link between statements is left out.</numerusform>
            <numerusform>%n links between statements are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links between variables are left out.</source>
        <translation>
            <numerusform>%n link between variables is left out.</numerusform>
            <numerusform>%n links between variables are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements of unclear stance are left out.</source>
        <translation>
            <numerusform>%n statement of unclear stance is left out.</numerusform>
            <numerusform>%n statements of unclear stance are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements without a speaker are left out.</source>
        <translation>
            <numerusform>%n statement without a speaker is left out.</numerusform>
            <numerusform>%n statements without a speaker are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conditional stances became agreement.</source>
        <translation>
            <numerusform>%n conditional stance became agreement.</numerusform>
            <numerusform>%n conditional stances became agreement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates that are no day became their first day.</source>
        <translation>
            <numerusform>%n date that is no day became its first day.</numerusform>
            <numerusform>%n dates that are no day became their first day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements have no date.</source>
        <translation>
            <numerusform>%n statement has no date.</numerusform>
            <numerusform>%n statements have no date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values were cut to 190 characters.</source>
        <translation>
            <numerusform>%n value was cut to 190 characters.</numerusform>
            <numerusform>%n values were cut to 190 characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reasons and objections are left out.</source>
        <translation>
            <numerusform>%n reason or objection is left out.</numerusform>
            <numerusform>%n reasons and objections are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mixed stances became two rows each.</source>
        <translation>
            <numerusform>%n mixed stance became two rows.</numerusform>
            <numerusform>%n mixed stances became two rows each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside the range</source>
        <translation>
            <numerusform>%n outside the range</numerusform>
            <numerusform>%n outside the range</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a date too vague for the range</source>
        <translation>
            <numerusform>%n with a date too vague for the range</numerusform>
            <numerusform>%n with a date too vague for the range</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of unclear stance</source>
        <translation>
            <numerusform>%n of unclear stance</numerusform>
            <numerusform>%n of unclear stance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of conditional stance</source>
        <translation>
            <numerusform>%n of conditional stance</numerusform>
            <numerusform>%n of conditional stance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates</source>
        <translation>
            <numerusform>%n duplicate</numerusform>
            <numerusform>%n duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mixed stances count as for and as against.</source>
        <translation>
            <numerusform>%n mixed stance counts as for and as against.</numerusform>
            <numerusform>%n mixed stances count as for and as against.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conditional stances count as for.</source>
        <translation>
            <numerusform>%n conditional stance counts as for.</numerusform>
            <numerusform>%n conditional stances count as for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n found.</numerusform>
            <numerusform>%n found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camp(s).</source>
        <translation>
            <numerusform>%n camp.</numerusform>
            <numerusform>%n camps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s).</source>
        <translation>
            <numerusform>%n pair.</numerusform>
            <numerusform>%n pairs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>silent on %n</source>
        <translation>
            <numerusform>silent on %n</numerusform>
            <numerusform>silent on %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) without a date left out.</source>
        <translation>
            <numerusform>%n statement without a date left out.</numerusform>
            <numerusform>%n statements without a date left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later statement(s) left out.</source>
        <translation>
            <numerusform>%n later statement left out.</numerusform>
            <numerusform>%n later statements left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of nobody known left out.</source>
        <translation>
            <numerusform>%n statement of nobody known left out.</numerusform>
            <numerusform>%n statements of nobody known left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n other premise(s)</source>
        <translation>
            <numerusform>%1 with %n other premise</numerusform>
            <numerusform>%1 with %n other premises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is neither for nor against any of the %n claim(s) here.</source>
        <translation>
            <numerusform>%1 is neither for nor against any of the %n claim here.</numerusform>
            <numerusform>%1 is neither for nor against any of the %n claims here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 agrees on %2 of the %n claim(s) that both settle, out of %3 here.</source>
        <translation>
            <numerusform>%1 agrees on %2 of the %n claim that both settle, out of %3 here.</numerusform>
            <numerusform>%1 agrees on %2 of the %n claims that both settle, out of %3 here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If it were known whether %1 stands, at least %2 of the %n open claim(s) would be settled.</source>
        <translation>
            <numerusform>If it were known whether %1 stands, at least %2 of the %n open claim would be settled.</numerusform>
            <numerusform>If it were known whether %1 stands, at least %2 of the %n open claims would be settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stands: none of the %n thing(s) that speak against it holds.</source>
        <translation>
            <numerusform>%1 stands: the one thing that speaks against it does not hold.</numerusform>
            <numerusform>%1 stands: none of the %n things that speak against it holds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of %1 name no passage and no source: nobody can look them up.</source>
        <translation>
            <numerusform>%n statement of %1 names no passage and no source: nobody can look it up.</numerusform>
            <numerusform>%n statements of %1 name no passage and no source: nobody can look them up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) follow the scheme %1, and nobody has begun to answer its questions: %2.</source>
        <translation>
            <numerusform>%n step follows the scheme %1, and nobody has begun to answer its questions: %2.</numerusform>
            <numerusform>%n steps follow the scheme %1, and nobody has begun to answer its questions: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n objection(s) it was not found out whether they rest on what they object to: too much lies under them.</source>
        <translation>
            <numerusform>Of %n objection it was not found out whether it rests on what it objects to: too much lies under it.</numerusform>
            <numerusform>Of %n objections it was not found out whether they rest on what they object to: too much lies under them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circle(s) settled to 0.000001; no other strengths fit.</source>
        <translation>
            <numerusform>%n circle settled to 0.000001; no other strengths fit.</numerusform>
            <numerusform>%n circles settled to 0.000001; no other strengths fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circle(s) settled from the base scores in small steps; starting elsewhere might lead to other strengths.</source>
        <translation>
            <numerusform>%n circle settled from the base scores in small steps; starting elsewhere might lead to other strengths.</numerusform>
            <numerusform>%n circles settled from the base scores in small steps; starting elsewhere might lead to other strengths.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circle(s) did not settle: the strengths in them, and of what rests on them, are not to be relied on.</source>
        <translation>
            <numerusform>%n circle did not settle: the strengths in it, and of what rests on it, are not to be relied on.</numerusform>
            <numerusform>%n circles did not settle: the strengths in them, and of what rests on them, are not to be relied on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This was not decided within %n second(s): too much here depends on each other. “Cautiously” is always decided.</source>
        <translation>
            <numerusform>This was not decided within %n second: too much here depends on each other. “Cautiously” is always decided.</numerusform>
            <numerusform>This was not decided within %n seconds: too much here depends on each other. “Cautiously” is always decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) in every camp</source>
        <translation>
            <numerusform>%n stands in every camp</numerusform>
            <numerusform>%n stand in every camp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s)</source>
        <translation>
            <numerusform>%n stands</numerusform>
            <numerusform>%n stand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) in some camps and not in others</source>
        <translation>
            <numerusform>%n stands in some camps and not in others</numerusform>
            <numerusform>%n stand in some camps and not in others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fall(s) in every camp</source>
        <translation>
            <numerusform>%n falls in every camp</numerusform>
            <numerusform>%n fall in every camp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fall(s)</source>
        <translation>
            <numerusform>%n falls</numerusform>
            <numerusform>%n fall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are settled by no camp</source>
        <translation>
            <numerusform>%n is settled by no camp</numerusform>
            <numerusform>%n are settled by no camp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are not settled by what is in this map</source>
        <translation>
            <numerusform>%n is not settled by what is in this map</numerusform>
            <numerusform>%n are not settled by what is in this map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Part %1: %n camp(s)</source>
        <translation>
            <numerusform>Part %1: %n camp</numerusform>
            <numerusform>Part %1: %n camps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Part %1: more than %n camp(s), of which these</source>
        <translation>
            <numerusform>Part %1: more than %n camp, of which these</numerusform>
            <numerusform>Part %1: more than %n camps, of which these</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n claim(s) of this map true or false.</source>
        <translation>
            <numerusform>%1 holds %n claim of this map true or false.</numerusform>
            <numerusform>%1 holds %n claims of this map true or false.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From there %n thing(s) stand otherwise:</source>
        <translation>
            <numerusform>From there %n thing stands otherwise:</numerusform>
            <numerusform>From there %n things stand otherwise:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That flips %n thing(s):</source>
        <translation>
            <numerusform>That flips %n thing:</numerusform>
            <numerusform>That flips %n things:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n claim(s) %1 stand, %2 fall, and %3 are not settled by what is in this map.</source>
        <translation>
            <numerusform>Of %n claim %1 stands, %2 falls, and %3 is not settled by what is in this map.</numerusform>
            <numerusform>Of %n claims %1 stand, %2 fall, and %3 are not settled by what is in this map.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps outside the range count all the same.</source>
        <translation>
            <numerusform>%n perhaps outside the range counts all the same.</numerusform>
            <numerusform>%n perhaps outside the range count all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumptions</source>
        <translation>
            <numerusform>%n assumption</numerusform>
            <numerusform>%n assumptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (used %n times)</source>
        <translation>
            <numerusform> (used %n time)</numerusform>
            <numerusform> (used %n times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical questions open.</source>
        <translation>
            <numerusform>%n critical question open.</numerusform>
            <numerusform>%n critical questions open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes have a scheme that the catalogue does not know by that name or number; what it is called is kept for AIF.</source>
        <translation>
            <numerusform>%n node has a scheme that the catalogue does not know by that name or number; what it is called is kept for AIF.</numerusform>
            <numerusform>%n nodes have a scheme that the catalogue does not know by that name or number; what it is called is kept for AIF.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims lead straight to another one, without a node that says how; these edges are not on the map, but kept for AIF.</source>
        <translation>
            <numerusform>%n claim leads straight to another one, without a node that says how; this edge is not on the map, but kept for AIF.</numerusform>
            <numerusform>%n claims lead straight to another one, without a node that says how; these edges are not on the map, but kept for AIF.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locutions (L) have no edges and are left out; they repeat others.</source>
        <translation>
            <numerusform>%n locution (L) has no edges and is left out; it repeats another.</numerusform>
            <numerusform>%n locutions (L) have no edges and are left out; they repeat others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locutions (L) are by those who analysed the text, and are left out.</source>
        <translation>
            <numerusform>%n locution (L) is by those who analysed the text, and is left out.</numerusform>
            <numerusform>%n locutions (L) are by those who analysed the text, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n illocutions (YA) anchor something else than a claim in a locution, and are left out.</source>
        <translation>
            <numerusform>%n illocution (YA) anchors something else than a claim in a locution, and is left out.</numerusform>
            <numerusform>%n illocutions (YA) anchor something else than a claim in a locution, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transitions (TA) between locutions are left out.</source>
        <translation>
            <numerusform>%n transition (TA) between locutions is left out.</numerusform>
            <numerusform>%n transitions (TA) between locutions are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n illocutions (YA) anchor a claim in a locution that does so already, and are left out.</source>
        <translation>
            <numerusform>%n illocution (YA) anchors a claim in a locution that does so already, and is left out.</numerusform>
            <numerusform>%n illocutions (YA) anchor a claim in a locution that does so already, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locutions have a time that is none, and became undated.</source>
        <translation>
            <numerusform>%n locution has a time that is none, and became undated.</numerusform>
            <numerusform>%n locutions have a time that is none, and became undated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages are marked for a node that is not there; they are quotations of nothing.</source>
        <translation>
            <numerusform>%n passage is marked for a node that is not there; it is a quotation of nothing.</numerusform>
            <numerusform>%n passages are marked for a node that is not there; they are quotations of nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes have no id and are left out.</source>
        <translation>
            <numerusform>%n node has no id and is left out.</numerusform>
            <numerusform>%n nodes have no id and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes have the id of another one and are left out.</source>
        <translation>
            <numerusform>%n node has the id of another one and is left out.</numerusform>
            <numerusform>%n nodes have the id of another one and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes of the type %1, which means nothing here, are left out.</source>
        <translation>
            <numerusform>%n node of the type %1, which means nothing here, is left out.</numerusform>
            <numerusform>%n nodes of the type %1, which means nothing here, are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edges lead from or to a node that is not there, and are left out.</source>
        <translation>
            <numerusform>%n edge leads from or to a node that is not there, and is left out.</numerusform>
            <numerusform>%n edges lead from or to a node that is not there, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edges come more than once and were taken once.</source>
        <translation>
            <numerusform>%n edge comes more than once and was taken once.</numerusform>
            <numerusform>%n edges come more than once and were taken once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locutions are of a node that is not there, and are left out.</source>
        <translation>
            <numerusform>%n locution is of a node that is not there, and is left out.</numerusform>
            <numerusform>%n locutions are of a node that is not there, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When %n locutions, illocutions and transitions were entered is left out.</source>
        <translation>
            <numerusform>When %n locution, illocution or transition was entered is left out.</numerusform>
            <numerusform>When %n locutions, illocutions and transitions were entered is left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When %n locutions ended is left out.</source>
        <translation>
            <numerusform>When %n locution ended is left out.</numerusform>
            <numerusform>When %n locutions ended is left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims lose their title or note.</source>
        <translation>
            <numerusform>%n claim loses its title or note.</numerusform>
            <numerusform>%n claims lose their title or note.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims lose their question, topic or tags.</source>
        <translation>
            <numerusform>%n claim loses its question, topic or tags.</numerusform>
            <numerusform>%n claims lose their question, topic or tags.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims lose their weight, their proof standard or the term they define.</source>
        <translation>
            <numerusform>%n claim loses its weight, its proof standard or the term it defines.</numerusform>
            <numerusform>%n claims lose their weight, their proof standard or the term they define.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims lose what was kept of the format they came from.</source>
        <translation>
            <numerusform>%n claim loses what was kept of the format it came from.</numerusform>
            <numerusform>%n claims lose what was kept of the format they came from.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reasons and objections lose their note, their weight or what was kept of the format they came from.</source>
        <translation>
            <numerusform>%n reason or objection loses its note, its weight or what was kept of the format it came from.</numerusform>
            <numerusform>%n reasons and objections lose their note, their weight or what was kept of the format they came from.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reasons and objections lose which part each premise plays and which was not stated.</source>
        <translation>
            <numerusform>%n reason or objection loses which part each premise plays and which was not stated.</numerusform>
            <numerusform>%n reasons and objections lose which part each premise plays and which was not stated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reasons and objections are of a scheme that AIF knows by name at most.</source>
        <translation>
            <numerusform>%n reason or objection is of a scheme that AIF knows by name at most.</numerusform>
            <numerusform>%n reasons and objections are of a scheme that AIF knows by name at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stakeholders keep nothing but their name.</source>
        <translation>
            <numerusform>%n stakeholder keeps nothing but the name.</numerusform>
            <numerusform>%n stakeholders keep nothing but their name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mixed or conditional stances became unclear.</source>
        <translation>
            <numerusform>%n mixed or conditional stance became unclear.</numerusform>
            <numerusform>%n mixed or conditional stances became unclear.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements lose their date, which is no single day.</source>
        <translation>
            <numerusform>%n statement loses its date, which is no single day.</numerusform>
            <numerusform>%n statements lose their date, which is no single day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements lose their note or their credibility.</source>
        <translation>
            <numerusform>%n statement loses its note or its credibility.</numerusform>
            <numerusform>%n statements lose their note or their credibility.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements lose who wrote, published or reported them: all named became speakers.</source>
        <translation>
            <numerusform>%n statement loses who wrote, published or reported it: all named became speakers.</numerusform>
            <numerusform>%n statements lose who wrote, published or reported them: all named became speakers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations keep their words, but not their place in their text.</source>
        <translation>
            <numerusform>%n quotation keeps its words, but not its place in its text.</numerusform>
            <numerusform>%n quotations keep their words, but not their place in their text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations are of no statement and are left out.</source>
        <translation>
            <numerusform>%n quotation is of no statement and is left out.</numerusform>
            <numerusform>%n quotations are of no statement and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources keep nothing but their address or title.</source>
        <translation>
            <numerusform>%n source keeps nothing but its address or title.</numerusform>
            <numerusform>%n sources keep nothing but their address or title.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources are of no statement, or have no address and no title, and are left out.</source>
        <translation>
            <numerusform>%n source is of no statement, or has no address and no title, and is left out.</numerusform>
            <numerusform>%n sources are of no statement, or have no address and no title, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records lose the identifier they came with, which AIF does not allow or somebody else has.</source>
        <translation>
            <numerusform>%n record loses the identifier it came with, which AIF does not allow or somebody else has.</numerusform>
            <numerusform>%n records lose the identifier they came with, which AIF does not allow or somebody else has.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edges that were kept lead to nodes that are no longer there, and are left out.</source>
        <translation>
            <numerusform>%n edge that was kept leads to a node that is no longer there, and is left out.</numerusform>
            <numerusform>%n edges that were kept lead to nodes that are no longer there, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elements %1 mean nothing here and are left out.</source>
        <translation>
            <numerusform>%n element %1 means nothing here and is left out.</numerusform>
            <numerusform>%n elements %1 mean nothing here and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elements have no id or that of another one, and are left out.</source>
        <translation>
            <numerusform>%n element has no id or that of another one, and is left out.</numerusform>
            <numerusform>%n elements have no id or that of another one, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units have no words.</source>
        <translation>
            <numerusform>%n unit has no words.</numerusform>
            <numerusform>%n units have no words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edges of segmentation join no segment with a unit, and are left out.</source>
        <translation>
            <numerusform>%n edge of segmentation joins no segment with a unit, and is left out.</numerusform>
            <numerusform>%n edges of segmentation join no segment with a unit, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims have characters that XML does not allow; they became �.</source>
        <translation>
            <numerusform>%n claim has characters that XML does not allow; they became �.</numerusform>
            <numerusform>%n claims have characters that XML does not allow; they became �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims keep nothing but their words.</source>
        <translation>
            <numerusform>%n claim keeps nothing but its words.</numerusform>
            <numerusform>%n claims keep nothing but their words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reasons and objections lose their scheme, note, weight, or the parts their premises play.</source>
        <translation>
            <numerusform>%n reason or objection loses its scheme, note, weight, or the parts its premises play.</numerusform>
            <numerusform>%n reasons and objections lose their scheme, note, weight, or the parts their premises play.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements are by neither Proponent nor Opponent and are left out.</source>
        <translation>
            <numerusform>%n statement is by neither Proponent nor Opponent and is left out.</numerusform>
            <numerusform>%n statements are by neither Proponent nor Opponent and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stakeholders are neither Proponent nor Opponent and are left out.</source>
        <translation>
            <numerusform>%n stakeholder is neither Proponent nor Opponent and is left out.</numerusform>
            <numerusform>%n stakeholders are neither Proponent nor Opponent and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records of the list %1 have no place in this format and are left out.</source>
        <translation>
            <numerusform>%n record of the list %1 has no place in this format and is left out.</numerusform>
            <numerusform>%n records of the list %1 have no place in this format and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) as shown</source>
        <translation>
            <numerusform>%n counts as shown</numerusform>
            <numerusform>%n count as shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not count as shown</source>
        <translation>
            <numerusform>%n does not count as shown</numerusform>
            <numerusform>%n do not count as shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How camps would judge without what is assumed was not decided within %n second(s): too much depends on each other there.</source>
        <translation>
            <numerusform>How camps would judge without what is assumed was not decided within %n second: too much depends on each other there.</numerusform>
            <numerusform>How camps would judge without what is assumed was not decided within %n seconds: too much depends on each other there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would change</source>
        <translation>
            <numerusform>%n thing would change</numerusform>
            <numerusform>%n things would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From there %n thing(s) stand otherwise, judged cautiously:</source>
        <translation>
            <numerusform>From there %n thing stands otherwise, judged cautiously:</numerusform>
            <numerusform>From there %n things stand otherwise, judged cautiously:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That flips %n thing(s), judged cautiously:</source>
        <translation>
            <numerusform>That flips %n thing, judged cautiously:</numerusform>
            <numerusform>That flips %n things, judged cautiously:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages are marked for a node that is no statement in these words; they are quotations of nothing.</source>
        <translation>
            <numerusform>%n passage is marked for a node that is no statement in these words; it is a quotation of nothing.</numerusform>
            <numerusform>%n passages are marked for a node that is no statement in these words; they are quotations of nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schemes are of a node that is not there, or have no id, and are left out.</source>
        <translation>
            <numerusform>%n scheme is of a node that is not there, or has no id, and is left out.</numerusform>
            <numerusform>%n schemes are of a node that is not there, or have no id, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants have no id, or that of another one, and are left out.</source>
        <translation>
            <numerusform>%n participant has no id, or that of another one, and is left out.</numerusform>
            <numerusform>%n participants have no id, or that of another one, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locutions have another time or source besides the first, which is left out.</source>
        <translation>
            <numerusform>%n locution has another time or source besides the first, which is left out.</numerusform>
            <numerusform>%n locutions have another time or source besides the first, which is left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations lose their note or their identifier.</source>
        <translation>
            <numerusform>%n quotation loses its note or its identifier.</numerusform>
            <numerusform>%n quotations lose their note or their identifier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records lose the identifier they came with.</source>
        <translation>
            <numerusform>%n record loses the identifier it came with.</numerusform>
            <numerusform>%n records lose the identifier they came with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elements within texts are left out; their words stay.</source>
        <translation>
            <numerusform>%n element within texts is left out; its words stay.</numerusform>
            <numerusform>%n elements within texts are left out; their words stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n premises that hold until somebody questions them became ordinary ones.</source>
        <translation>
            <numerusform>%n premise that holds until somebody questions it became an ordinary one.</numerusform>
            <numerusform>%n premises that hold until somebody questions them became ordinary ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts stay, but not the files they were taken from.</source>
        <translation>
            <numerusform>%n text stays, but not the file it was taken from.</numerusform>
            <numerusform>%n texts stay, but not the files they were taken from.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations come more than once and were taken once.</source>
        <translation>
            <numerusform>%n annotation comes more than once and was taken once.</numerusform>
            <numerusform>%n annotations come more than once and were taken once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceImports</name>
    <message numerus="yes">
        <source>%n sources added.</source>
        <translation>
            <numerusform>%n source added.</numerusform>
            <numerusform>%n sources added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts added, each with its source.</source>
        <translation>
            <numerusform>%n text added with its source.</numerusform>
            <numerusform>%n texts added, each with its source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the new sources may be in the debate twice: %1.</source>
        <translation>
            <numerusform>%n of the new sources may be in the debate twice: %1.</numerusform>
            <numerusform>%n of the new sources may be in the debate twice: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more remarks.</source>
        <translation>
            <numerusform>… and %n more remark.</numerusform>
            <numerusform>… and %n more remarks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n Files</source>
        <translation>
            <numerusform>Add %n File</numerusform>
            <numerusform>Add %n Files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n files…</source>
        <translation>
            <numerusform>Reading %n file…</numerusform>
            <numerusform>Reading %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations added to the texts that are here.</source>
        <translation>
            <numerusform>%n quotation added to the texts that are here.</numerusform>
            <numerusform>%n quotations added to the texts that are here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n quotations. Return opens it in the reader.</source>
        <translation>
            <numerusform>%1, %n quotation. Return opens it in the reader.</numerusform>
            <numerusform>%1, %n quotations. Return opens it in the reader.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StakeholderPanel</name>
    <message numerus="yes">
        <source>%n stakeholders</source>
        <translation>
            <numerusform>%n stakeholder</numerusform>
            <numerusform>%n stakeholders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StakeholderTree</name>
    <message numerus="yes">
        <source>%1. %2. %n statements.</source>
        <translation>
            <numerusform>%1. %2. %n statement.</numerusform>
            <numerusform>%1. %2. %n statements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementActions</name>
    <message numerus="yes">
        <source>%n statements were changed.</source>
        <translation>
            <numerusform>%n statement was changed.</numerusform>
            <numerusform>%n statements were changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementPanel</name>
    <message numerus="yes">
        <source>%n statements</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n claims are hidden. Show All</source>
        <translation>
            <numerusform>%n claim is hidden. Show All</numerusform>
            <numerusform>%n claims are hidden. Show All</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnActions</name>
    <message numerus="yes">
        <source>%n turns are proposed in the margin.</source>
        <translation>
            <numerusform>%n turn is proposed in the margin.</numerusform>
            <numerusform>%n turns are proposed in the margin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionReport</name>
    <message numerus="yes">
        <source>%n turns were not found again; the old version still has them. Begin them here by hand.</source>
        <translation>
            <numerusform>%n turn was not found again; the old version still has it. Begin it here by hand.</numerusform>
            <numerusform>%n turns were not found again; the old version still has them. Begin them here by hand.</numerusform>
        </translation>
    </message>
</context>
</TS>

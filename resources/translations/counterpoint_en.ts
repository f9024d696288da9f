<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</context>
<context>
    <name>SourceImports</name>
    <message numerus="yes">
        <source>Add %n Texts</source>
        <translation>
            <numerusform>Add %n Text</numerusform>
            <numerusform>Add %n Texts</numerusform>
        </translation>
    </message>
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
    <name>TurnActions</name>
    <message numerus="yes">
        <source>%n turns are proposed in the margin.</source>
        <translation>
            <numerusform>%n turn is proposed in the margin.</numerusform>
            <numerusform>%n turns are proposed in the margin.</numerusform>
        </translation>
    </message>
</context>
</TS>
